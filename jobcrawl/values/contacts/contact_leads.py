"""Words before and between contact persons: who is somebody to ask, and whether a number further on is theirs."""

from __future__ import annotations

import re
from collections.abc import Iterable

from jobcrawl.values.contacts.contact_roles import is_role, is_union
from jobcrawl.values.contacts.contact_words import ARTICLES, DEGREES, FORMS_OF_ADDRESS, LABELS, PARTICLES, TITLES
from jobcrawl.values.patterns import when_used
from jobcrawl.values.word_lists import word_set

FARTHEST = 160
"""Characters between a person and their number or address."""
_MOST_LINES = 5
_LONGEST_LINE = 90
LONGEST_LEAD = 90
"""Characters before a name that are looked at."""
_LONGEST_FORM = 36
_INITIALS = when_used(r"(?:[^\W\d_]\.)+")
_SHORT_FORMS = {
    "hr": "Hr",
    "hr.": "Hr.",
    "m.": "M.",
    "mr": "Mr",
    "mr.": "Mr. mr.",
    "ms": "Ms",
    "ms.": "Ms.",
    "mw": "Mw mw",
    "mw.": "Mw. mw.",
}
"""Those that in other letters are other words: `MS Project`, `MR scanners`, `8 hr.`, `5 MW`."""
_BEFORE_OTHER_WORDS = word_set("als nossa nosso nostra nostro nuestra nuestro")
"""Words before a form of address that then is none: `Als Frau`, `Nuestra Señora del Pilar`."""


def _written(words: Iterable[str]) -> frozenset[str]:
    """Forms of address and degrees in the letters in which they are written: `frau`, `Frau`, `FRAU`, but of `hr.` only `Hr.`."""
    return frozenset(
        written
        for word in words
        for written in _SHORT_FORMS.get(word, f"{word} {word[0].upper()}{word[1:]} {word.title()} {word.upper()}").split()
    )


WRITTEN_FORMS, WRITTEN_TITLES = _written(FORMS_OF_ADDRESS), _written(TITLES)
_LEAD = when_used(
    r"""(?ix)\b(?:
    kontakta|kontakt|kontaktperson(?:er|en)?|kontaktuppgifter|ring(?:a|er)?|mejla|maila|(?:hör|hør|hörs|ta)\s(?:gärna\s)?(?:av\s(?:dig|er)\s|kontakt\s)(?:till|med)
    |(?:besvaras|lämnas|ges|svarar|besvares|fås|gis|gives)\s(?:av|af|hos|ved)|frågor(?:\still|\sbesvaras\sav)?|upplysningar|vänd\s(?:dig|er)\still|(?:skickas?|sänds?|mejlas?)\still|rekryterande\schef|märk\S*
    |fackliga?\s(?:företrädare|kontaktpersoner|kontakt(?:person)?|representant(?:er)?|ombud)(?:\sär)?|namn
    |(?:rettes|henvendelse|rettast)\s(?:til|ved)|(?:ved|til|hos|ring\still?|ring\spå|opplysninger\s(?:ved|hos)|oplysninger\shos|kontaktpersoner)|kontaktinfo\w*|kontaktoplysninger|spørg\sefter|skriv\s(?:til|till)|(?:send|sendes)\s\w*\s?til
    |(?:please\s)?(?:contact|call|email|e-mail|phone|text|ring)|contacts?|contact\s(?:person|name|details|information)|(?:speak|talk|chat|reach\sout|write|email|directed|addressed|sent|send\s(?:it|a\sresume|your\scv))\s(?:to|with)|enquiries(?:\sto)?|inquiries(?:\sto)?|questions?(?:\sto)?|attn\.?(?:\sof)?|attention(?:\sof)?|name|hiring\smanager|(?:speak|get\sin\stouch|in\stouch)\swith|contacting
    |ansprechpartner(?:in)?|ansprechperson(?:en)?|ihre?\sansprechpartner(?:in)?|kontaktperson|(?:an|bei|für\srückfragen|steht\sihnen|stehen\sihnen|wenden\ssie\ssich(?:\sbitte)?\san|erteilt(?:\sihnen)?|beantwortet(?:\sihnen)?(?:\sgerne?)?|rufen\ssie|ruf|z\.\s?hd\.?(?:\svon)?|zu\shänden(?:\svon)?|fragen(?:\szum\sverfahren)?|auskunft|rückfragen)|name
    |contact(?:ez|er)?|appelez|écrivez\sà|(?:adresser|envoyer|candidature|cv|lettre)\s(?:votre\scandidature\s)?à(?:\sl['’]attention\sde)?|à\sl['’]attention\sde|auprès\sde|renseignements?|nom|personne\sà\scontacter|interlocut(?:eur|rice)
    |contactpersoon|bel|app|mail|(?:bel(?:len)?|contact\sop|opnemen|neem\scontact\sop|mail(?:en)?|app(?:en)?)\s(?:met|naar|met)|stuur\s\w+\snaar|t\.a\.v\.?|ter\sattentie\svan|inlichtingen(?:\sbij)?|naam
    |contactar\scon|contacta(?:r)?(?:\scon)?|contacto|llama(?:r)?\sa|escribe\sa|(?:a\sla\s)?atención\sde|persona\sde\scontacto|preguntar\spor|nombre
    |contattare|contatti|contatto|referente|(?:all['’]\s?)?attenzione\sd(?:i|el|ella)|chiama(?:re)?|scrivere\sa|informazioni|nome
    |kontakt(?:u|owa)?|osoba\s(?:do\skontaktu|kontaktowa)|(?:zadzwoń|dzwoń)\sdo|udziela|informacji\sudziela|imię\si\snazwisko
    |kontaktní\sosoba|kontaktujte|volejte|(?:bližší\s)?informace(?:\spodá)?|jméno|kontaktovat
    |lisätietoja(?:\santaa|\stehtävästä)?|lisätiedot|lisätietoja\santavat|antaa|antavat|yhteyshenkilö(?:t|nä)?|tiedustelut|soita|ota\syhteyttä|yhteystiedot|nimi
    )\b\.?"""
)
_ASKED = when_used(
    r"""(?ix)\b(?:
    kontakta|kontaktperson(?:er|en)?|(?:besvaras|lämnas|ges|fås|gis|gives|fås)\s(?:av|af|hos)|rekryterande\schef|fackliga?\s(?:företrädare|kontaktpersoner|kontakt(?:person)?|representant(?:er)?|ombud)(?:\sär)?
    |rettes\stil|ring|mejla|maila|ring\stil|tillitsvalgt|contact\sperson|(?:please\s)?contact(?:\sus)?|call|(?:in)?formal\s(?:enquiries|discussion)s?\s(?:to|with)|enquiries\sto|(?:speak|talk)\s(?:to|with)|attn\.?|for\sthe\sattention\sof
    |ansprechpartner(?:in)?|ansprechperson(?:en)?|(?:wenden\ssie\ssich(?:\sbitte)?\san|steht\sihnen|stehen\sihnen|beantwortet(?:\sihnen)?(?:\sgerne?)?|erteilt(?:\sihnen)?(?:\sgerne?)?|z\.\s?hd\.?(?:\svon)?)
    |contacte[zr]|à\sl['’]attention\sde|personne\sà\scontacter|contactpersoon|(?:contact\sop|opnemen|bel(?:len)?)\smet|t\.a\.v\.?
    |contactar\scon|persona\sde\scontacto|atención\sde|referente|attenzione\sd(?:i|el|ella)|osoba\sdo\skontaktu|kontaktní\sosoba|kontaktujte
    |lisätietoja\santaa|lisätietoja\santavat|(?:kysymyksiin|tiedusteluihin)\svastaa|yhteyshenkilö(?:t|nä)?|kontakt
    |hälsningar|mvh|hilsen|regards|grüßen|grüße|terveisin|cordialement|saludos|saluti|pozdrawiam|groet(?:en)?
    )\b\.?"""
)
"""A lead behind which stands who is asked, with a number or without."""
_SUPERIOR = when_used(
    r"""(?ix)\b(?:
    (?:närmaste|närmsta|din|ny|nya)\schef\s(?:blir|är|heter)|rapporterar\s(?:direkt\s)?till
    |(?:report(?:s|ing)?|answer(?:s|ing)?)\s(?:directly\s)?to|(?:line|your|hiring)\smanager\s(?:is|will\sbe)
    |nærmeste\s(?:leder|chef)\s(?:er|blir|bliver|heter|hedder)|esihenkilösi\son|vorgesetzter?\sist|leidinggevende\sis
    )\b"""
)
"""A lead behind which stands a person at work who is named and not asked."""
_LIST = when_used(
    r"(?i)[,;/&]|(?:^|\s)(?:och|samt|eller|and|or|und|oder|et|ou|en|of|og|ja|tai|sekä|y|o|e|i|lub|oraz|a|nebo|med)\s"
)
_STOP = when_used(r"^[.!?](?=\s)|(?<=[^\W\d]{4})[.!?](?=\s)|(?<=[)\d])[.!?](?=\s)|[!?](?=\s)")
_APPLIES = when_used(
    r"(?i)ansök|ansøg|søknad|appl(?:y|ic)|resume|résumé|\bcv\b|bewerb|candidat|sollicit|hakemu|aplik|postul|curr[ií]cul|životopis|meritf|\bsend\b|skicka"
)
_ABOUT_THE_ONE_BEFORE = when_used(
    r"(?i)\b(?:henne|honom|hende|ham|henne|ham|hon|han|hun|her|him|she|he|sie|er|ihn|ihr|elle|lui|zij|hij|hem|haar|häne\w*)\b"
)
_ANOTHER = when_used(r"[,(]|\n\n|[.!?]\s")
"""What parts the lead from somebody else: `call Eva Exempel, Head of Nursing`."""
_TITLE_OR_JOINER = TITLES | LABELS | word_set("vår our vores unsere unser notre onze gärna gerne gern")


def is_led(ahead: str) -> bool:
    """Whether the words before a name may say that this is somebody to ask or to write to, if a number or an address follows."""
    return _leads(_LEAD, ahead)


def is_asked(ahead: str) -> bool:
    """Whether the words before a name say that this is somebody to ask, whatever follows."""
    return _leads(_ASKED, ahead)


def may_name_a_superior(text: str) -> bool:
    """Whether a text says anywhere for whom somebody works."""
    return _SUPERIOR.search(text) is not None


def is_superior(ahead: str) -> bool:
    """Whether the words before a name say that somebody works for the person: a name to be kept secret, but no contact."""
    return _leads(_SUPERIOR, ahead)


def is_addressed(ahead: str) -> bool:
    """Whether a form of address stands before a name: `Frau Exempel`, `mw. drs. A. van Exempel`."""
    return form_of_address(ahead) is not None


def form_of_address(ahead: str) -> str | None:
    """The form of address before a name, as it is written; degrees, initials and small words may stand between."""
    if not ahead[-1:].isspace():
        return None
    words = ahead[-_LONGEST_FORM:].split()
    for place, written in reversed(list(enumerate(words))):
        word = written.lstrip("(/")
        if word in WRITTEN_FORMS:
            before = words[place - 1] if place else ""
            is_unit = before[-1:].isdigit() and word.startswith("mw")
            return None if is_unit or before.casefold() in _BEFORE_OTHER_WORDS else word
        key = word.casefold()
        is_small = key in PARTICLES and word not in ARTICLES
        if not (is_small or word in WRITTEN_TITLES or word in DEGREES or _INITIALS.fullmatch(word)):
            return None
    return None


def is_titled(ahead: str) -> bool:
    """Whether a form of address or a degree stands right before a name: `Dr. Exempel`."""
    words = ahead.split()
    return bool(words) and ahead[-1:] in " \u00a0" and words[-1].lstrip("(/") in WRITTEN_TITLES


def _leads(pattern: re.Pattern[str], ahead: str) -> bool:
    """Whether the last match is a lead to what follows; between stands at most a role or a title."""
    leads = list(pattern.finditer(ahead))
    if not leads:
        return False
    between = ahead[leads[-1].end() :].strip(" \u00a0:,–-\n(")
    return not between or (_ANOTHER.search(between) is None and _only_announces(between))


def _only_announces(words: str) -> bool:
    return is_role(words) or all(word.strip(".,:(").casefold() in _TITLE_OR_JOINER for word in words.split())


def is_near(gap: str, *, fits: bool) -> bool:
    """Whether a number or an address behind a person's name is the person's, by what stands between; `fits` where its words are
    those of the name."""
    lines = [line.strip(" :•") for line in gap.split("\n")]
    if len(gap) > FARTHEST or sum(map(bool, lines)) > _MOST_LINES or any(len(line) > _LONGEST_LINE for line in lines[1:]):
        return False
    if fits:
        return True
    if any(map(is_union, lines[1:])):
        return False
    stops = list(_STOP.finditer(gap))
    rest = gap[stops[-1].end() :] if stops else gap
    if _APPLIES.search(gap):
        return False
    return not stops or only_labels(rest) or _ABOUT_THE_ONE_BEFORE.search(rest) is not None


def only_labels(words: str) -> bool:
    """Whether words are no more than `Tel.:`, `på`, `or by e-mail`."""
    return all(not word.strip(".,:;()–-|/•") or word.strip(",:;()–|/•").casefold() in LABELS for word in words.split())


def is_only_and(gap: str) -> bool:
    """Whether nothing but one word stands between two names: `Eva Exempel och Bo Provsson`."""
    return len(gap.split()) == 1 and is_list_between(gap)


def is_list_between(gap: str) -> bool:
    """Whether two persons are named together: `Eva Exempel or Bo Provsson`."""
    return len(gap) <= 60 and "\n" not in gap and not _STOP.search(gap) and _LIST.search(gap) is not None
