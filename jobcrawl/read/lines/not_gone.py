"""What takes words of an ad that is gone back: the ways in which one may not apply, an earlier call, a day that was moved."""

# ruff: noqa: E501  # word lists and their patterns: one meaning a line
from __future__ import annotations

import re
from typing import Final

from jobcrawl.values.patterns import when_used

_CONDITION: Final = when_used(r"\b(?:if|when|once|until|unless|should|before|after|in case|om|när|hvis|når|dersom|jos|kun|falls|wenn|sobald|sollte|si|lorsque|quand|als|wanneer|zodra|cuando|se|quando|jeśli|gdy|pokud|když|jakmile|may|might|can be|notify|report|remind|meld|rapporter|anmäl|melden|signaler)\b", re.I)  # fmt: skip
_OF_APPLICATIONS: Final = when_used(
    r"appli|accepting|taking|ansök|søk|søg|hake|bewerb|candidat|sollicit|reager|solicitud|inscri|kandid|zgłosz|aplik|přihl", re.I
)
"""Words of applications that are not taken, beside words of the ad that is gone."""
_WAY: Final = when_used(
    r"(?<![\w-])(?:by (?!now\b|the (?:deadline|closing))|per |via |through |without|unless|outside|except|other than|from (?!today|now|this|\d)|in (?:person|paper|writing)|on paper|paper|postal"
    r"|par (?!manque|suite)|papier|sans |hors |émanant|provenant|courrier|von |aus |ohne |außerhalb|auf papier|in papierform|postalisch|über |schriftlich"
    r"|genom |från |utan |utanför |på papper|med (?:e-?post|post|brev|e-?mail|mail)|gjennom |fra |uten |utenfor |på papir|uden |udenfor |uden for |gennem |postitse|paperi\w*|sähköpostitse|ilman |ulkopuolelta"
    r"|door |van buiten|zonder |buiten |schriftelijk|op papier|por (?:correo|email|e-?mail|fax|tel|escrito|whats|carta|via)|en papel|en persona|sin |desde |fuera |procedentes|vía "
    r"|tramite |via |senza |fuori |cartace\w*|a mano|per (?:posta|e-?mail|fax)|da parte|provenienti|pocztą|przez |bez |spoza |osobiście|papierow\w*|mailem|e-mailem|poštou|přes |mimo |osobně|papírov\w*|telefon\w*"
    r"|pelo |pela |sem |fora |em papel|presencialmente)",
    re.I,
)
"""How, from whom or from where one may not apply, while others may: `by post`, `from agencies`, `ohne Anschreiben`."""
_BY_THE_WAY: Final = when_used(r"(?:can no longer|unable to|nehmen|n['’]acceptons plus)", re.I)
"""How the sentences begin that are as often a rule for those who apply as the end of a call."""
_SHUT: Final = when_used(
    r"(?:\s(?:more|any ?more|any longer|now|currently|today|at (?:this|the) (?:time|moment|present)|at present|entgegen|an|auf))*"
    r"(?:\s*(?:[.!;:)–—]|,(?!\s(?:but|aber|mais)\b)|$)|\s(?:as|because|since|due to|because of|for|to|in|für|auf|zu|da|weil|pour|à|car|puisque)\b)",
    re.I,
)
"""How a sentence goes on that says that nobody can apply any more: `for this post`, `as it is filled`, or not at all."""
_FOR_ANOTHER: Final = when_used(
    r"\s(?:for|to|in|für|auf|zu|pour|à)\s(?!(?:this|these|the|our|current|diese[rnsm]?|die|das|den|unsere\w*|ce|cette|ces|le|la|les|notre|[A-ZÅÄÖ])\b)",
)
"""What else is not taken: `for sponsorship`."""
EARLIER_CALL: Final = when_used(
    r"\b(?:previous|former|earlier|old|last (?:time|year|round|call|autumn|spring|summer|winter)|förra (?!veckan|månaden|\w+dagen)|tidigare|förr|gamla|forrige (?!uke|uge|måned|\w+dag)|tidligere|gamle|sidste gang|sist gang|edelli\w+|viime (?!viiko|kuu|kesku|\w+taina)|aiem\w+|aikaisem\w+|vanha\w*"
    r"|früher\w*|vorige\w? (?!woche|monat)|vorherig\w*|alte[rnsm]?|letzte[rns]? (?:mal|jahr|runde)|précédent\w*|ancien\w*|dernière fois|an dernier|eerder\w*|vorige (?!week|maand)|oude"
    r"|anterior\w*|última vez|preceden\w+|vecchi[oa]|ultima volta|poprzedni\w*|wcześniejsz\w*|ostatnim razem|star[aey]|předchozí\w*|minul\w+ (?!týd|měsíc)|dřívější\w*)\b",
    re.I,
)
"""Words of a call before this one."""
_MOVED: Final = when_used(
    r"(?<!not be )\b(?:extended|prolonged|reopened|förläng\w*|forleng\w*|forlæng\w*|jatke\w*|pidenne\w*|verlänger\w*|prolong\w*|prorog\w*|verleng\w*|ampli(?:ad|ado|ada|amos|ó|ou)\w*|prorrog\w*|estend\w*|alarg\w*|przedłuż\w*|wydłuż\w*|prodlouž\w*|utsträck\w*)\b",
    re.I,
)
"""Of a last day that was put off."""
_STILL_OPEN: Final = when_used(
    r"\b(?:but|men|mutta|aber|mais|maar|pero|ma|ale|mas)\b(?:(?!other|andr|muit|weiter|ander|autre|otr[ao]|altr|inn[ey]|jin|outr|our\b|see\b)[^.!?\n]){0,40}\b(?:(?:still|now) open|vacant|free|ledig\w*|öppen|åben|åpen|avoinna|frei|offen|libre|ouverte?|vrij|open|abiert[oa]|liber[oa]|apert[oa]|woln[aey]|otwart\w+|voln[éáýo]+|otevřen\w*|livre|abert[oa])\b",
    re.I,
)
"""What is open, though something else is not: `…, ma il posto è libero`."""
_SENTENCE_ENDS: Final = when_used(r"[.!?](?=\s|$)|\n")
_CLAUSE_ENDS: Final = when_used(
    r"[,;:.!?](?=\s|$)|\s(?:and|und|och|og|et|en|y|e|i|a|ja)\s(?=(?:\w+\s)?(?:please|bitte|see|the|we))"
)


def is_taken_back(match: re.Match[str]) -> bool:
    """Whether the sentence of words that say that an ad is gone says it of something else, or on a condition.

    `We can no longer accept applications by post`, `Förra annonsen stängde efter två dagar`, `If this position is closed, …`.
    """
    text = match.string
    if _CONDITION.search(text[: match.start()]):
        return True
    starts = [end.end() for end in _SENTENCE_ENDS.finditer(text, 0, match.start())]
    end = _SENTENCE_ENDS.search(text, match.end() - 1)
    sentence = text[starts[-1] if starts else 0 : end.end() if end else len(text)].strip()
    if sentence.endswith("?") or any(words.search(sentence) for words in (EARLIER_CALL, _MOVED, _STILL_OPEN)):
        return True
    return _OF_APPLICATIONS.search(match[0]) is not None and _tells_a_way(match, sentence)


def _tells_a_way(match: re.Match[str], sentence: str) -> bool:
    """Whether words of applications that are not taken go on with, or come behind, a way of applying."""
    behind = match.string[match.end() :]
    if _BY_THE_WAY.match(match[0]) and (not _SHUT.match(behind) or _FOR_ANOTHER.match(behind)):
        return True
    clause = _CLAUSE_ENDS.search(behind)
    ahead = sentence.partition(match[0])[0].rpartition(",")[2]
    return any(_WAY.search(part) for part in (match[0], behind[: clause.start()] if clause else behind, ahead))
