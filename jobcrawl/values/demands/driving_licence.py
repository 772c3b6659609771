"""The driving licence that an ad asks for, by its classes where it names them; to drive a fork lift is another licence."""

from __future__ import annotations

import re

from jobcrawl.values.patterns import Gated, when_used

_CLASSES = r"(?:AM|[A-D]1?E?)"
_LIST = (
    rf"{_CLASSES}(?:\s?(?:,|\+|/|-|(?i:och|og|and|ja|und|et|en|y|e|i|a|eller|or|oder|ou|lub|nebo|samt))\s?(?:{_CLASSES}"
    rf"|E)(?![\w'’]))*"
)
_LICENCE = Gated(
    r"(?i)(?<!\w)(?:driv(?:er|ing|er['’]?s)(?:['’]?s)?[ -](?:licen[cs]e|permit)|\w*körkort\w*|kör\s?kort|\w*førerkort\w*"
    r"|sertifikat klasse|\w*kørekort\w*|\w*ajokort\w*|ajo-oikeus|[a-e]{1,2}-kort\w*"
    r"|\w*führerschein\w*|führerausweis\w*|fahrerlaubnis\w*|permis(?: de conduire)?|permis (?:[abcde]{1,2})|\w*rijbewijs"
    r"|(?:carn[eé]t?|permiso)(?: de)? (?:conduc\w+|coche|[bcd](?:\s?\+\s?e)?)|permiso (?:clase |tipo )?[bcd]1?"
    r"|patent[ei] (?:di guida|(?:di )?tipo \w+|cat\w*\.? \w+|[a-e]e?|auto|richiesta|obbligatoria|necessaria)"
    r"|(?:la|della|di) patente|praw[oa] jazdy|praw jazdy|řidičsk\w+ (?:průkaz\w*"
    r"|oprávnění)|řidičák\w*|řp|carta de condução|\bcnh\b|carteira de motorista|carnet de conduir"
    r"|manual licen[cs]e|cdl|(?:hgv|lgv) (?:class|cat\w*|licen[cs]e)|(?:class|category) [abcde]{1,2}1? (?:\w+ )?licen[cs]e"
    r"|ce-behörighet|c-behörighet|(?:full|valid|clean) (?:uk |gb |us |state |manual )*licen[cs]e)(?!\w)"
)
_PRACTICE = when_used(r"(?i)(?:full|valid|clean) (?:state )?licen[cs]e")
_DRIVES = when_used(r"(?i)driv|vehicle|(?<!\w)(?:car|van|lorry)(?!\w)")
_MARKS = (
    r"(?i:\s|med|av|der|del|de|di|para|för|category|categories|class|classe|clase|klass|klasse|klassen|kategori|cat\.?"
    r"|kat\.?|kl\.?|kategorii|kategorie|skupiny|skupinu|sk\.?|behörighet|typ|typu|type|tipo|minst|manuell|manual"
    r"|luokka|luokan|catégorie|categorie|categoría|categoria|gruppe|guida|conduire|conducir|conduir|condução|full|uk|klasa"
    r"|\(|:|,|-|–|[\"“”„'’«])*"
)
_BEHIND = Gated(
    rf"(?i:körkort\w*|kørekort\w*|førerkort\w*|sertifikat|ajokort\w*|führerschein\w*|führerausweis\w*|rijbewijs|permis"
    rf"|permiso|carn[eé]t?|licen[cs]e|patent[ei]|jazdy|průkaz\w*|oprávnění|řidičák\w*|carta|cnh|fahrerlaubnis\w*|cdl|hgv"
    rf"|lgv)"
    rf"{_MARKS}({_LIST})(?![\w'’#]|\+\+)"
)
_BEFORE = Gated(
    rf"(?<![\w+])(?!A (?i:driv|licen|permis|valid|full))({_LIST})\s?[-–]?\s?(?=(?i:körkort|kørekort|førerkort|ajokort"
    rf"|kortti|kortilli|kort(?!\w)|behörighet|führerschein|rijbewijs|permis|licen[cs]e|cdl|driv|luokan ajo))"
)
_CLASS_WORD = Gated(
    rf"(?i:class|category|cat\.?|klasse|klass|luokka|luokan|kategori[ia]?|kategorie|kat\.?|catégorie|categorie|categoría"
    rf"|categoria|typ|type|tipo|skupin[ayu]|sk\.?)[\s:.]{{1,2}}[\"“„«]?({_LIST})(?![\w'’])"
)
_HGV = Gated(r"(?i)(?<!\w)(?:hgv|lgv)(?: class| cat\w*)? ?([12])(?!\d)")
_HGV_CLASSES = {"1": "CE", "2": "C"}
_CAR = Gated(
    r"(?i)(?:personbil|pkw|(?:kort|licen[cs]e) (?:for|til|för) (?:\w+ )?bil(?!\w)|(?<!\w)car (?:driving )?licen[cs]e"
    r"|carnet de coche)"
)
_CLASS = re.compile(rf"{_CLASSES}|E")
_TRAILER = when_used(r"\b([BCD]1?)\s?[+/-]\s?E(?![\w'’])")
_OTHER = Gated(
    r"(?i)(?<!\w)(?:fork[- ]?lift|truck[- ]?kort|boat|båt|software|trukki\w*|stapler|heftruck|muletto|carretill\w+"
    r"|na wózk\w+|vozík\w*|cariste)[\w\s'’-]{0,12}(?:licen[cs]e|körkort|førerkort|ajokortti|schein|permis|patent\w*)"
    r"|(?:driving licen[cs]e|körkort|prawo jazdy|permis|rijbewijs|patent\w*) (?:för|for|na|de|voor|per il"
    r"|til) (?:truck(?!s)|fork|wóz|cariste|heftruck|muletto|båt)"
    r"|patente europea|permis (?:de (?!condu)|d['’]|à|qui|aux|au)\w*"
)
STEMS = _LICENCE.pattern
"""A pattern of which every sentence about a driving licence holds a match."""


def driving_licence_in(sentence: str) -> str | None:
    """Licence classes in what a sentence asks for; the word for a licence where it names no class."""
    if not _LICENCE.may_match(sentence):
        return None
    plain = _OTHER.sub(lambda found: " " * len(found[0]), sentence)
    licence = _LICENCE.search(plain)
    if licence is None or (_PRACTICE.fullmatch(licence[0]) and not _DRIVES.search(plain)):
        return None
    classes: list[str] = []
    for pattern in (_BEFORE, _BEHIND, _CLASS_WORD):
        for match in pattern.finditer(plain):
            classes += _CLASS.findall(_TRAILER.sub(r"\1E", match[1]))
    classes += [_HGV_CLASSES[match[1]] for match in _HGV.finditer(plain)]
    if not classes and _CAR.search(plain):
        classes = ["B"]
    return ", ".join(dict.fromkeys(classes)) or licence[0].strip()
