"""Hours of work a week, and whether they are those of full-time or of part-time work."""

# ruff: noqa: E501  # one meaning a line
from __future__ import annotations

import re
from itertools import islice
from typing import NamedTuple

from jobcrawl.posting import EmploymentType
from jobcrawl.values.patterns import Gated, when_used
from jobcrawl.values.terms.employment import LONGEST_TERM

LEAST_OF_FULL_TIME = 35
"""Hours a week from which work is full-time by the statistics of the United States (BLS) and the Netherlands (CBS)."""
_LEAST_IN_ENGLISH = 30
"""Hours a week from which work told in English is not part-time any more (OECD, and the United States' health insurance law)."""
_NUMBER = r"\d{1,2}(?:[.,]\d{1,2})?"
_SPAN = rf"{_NUMBER}(?:\s?(?:-|–|to|bis|till?|à|a|tot|t/m|až|do|y|e|og|och|und|and)\s?(?:max\.?\s)?{_NUMBER})?"
_UNIT = r"(?:hours?|hrs?|h|timmar|timer|tuntia|tunnin|stunden|std\.?|heures?|uur|uren|horas|hores|ore|godzin\w*|hodin)"
_EACH = r"(?:per|a|an|/|i|in|om|pr\.?|pro|par|por|alla|à la|a la|na|w|za|v|each)?\s?(?:(?:the|der|de|den|la)\s)?"
_WEEK = (
    r"(?:week(?:ly)?|wk|vecka\w{0,2}|uke\w*|uge\w*|viikossa|viikon|woche|wöchentlich|semaine|hebdo\w*|settiman\w+|seman\w+|setman\w+|vko"
    r"|tydzień|tygodni\w*|týden|týdně)"
)
_MEAN = (
    r"(?:on average|in average|i gennemsnit|i gjennomsnitt|i genomsnitt|i snitt|im durchschnitt|en moyenne"
    r"|gemiddeld|de media|en promedio|in media|średnio|v průměru|keskimäärin)"
)
_OVER = r"an|over|on|across|fördelat på|fördelade på|fordelt på|verdeeld over|op|réparties sur|sur|repartidas en|en|su|distribuite su|v|w"
_SOME_DAYS = (
    r"(?:[3-6]|three|four|five|six|tre|fyra|fire|fem|seks|drei|vier(?:einhalb)?|fünf|sechs|trois|quatre|cinq|drie|vijf|zes|tres|cuatro|cinco|tre|quattro|cinque|trzech|czterech|pięciu|třech|čtyřech|pěti)"
    r" (?:days?|tagen|dagar|dager|dage|dagen|jours|días|giorni|mattine|dniach|dnech)(?!\w)"
)
"""The days of a week on which its hours are worked: `30 hours on four days`."""
_HOURS = Gated(
    rf"(?i)(?<![\d.,]){_SPAN}"
    rf"(?:\s?{_UNIT}\s?(?:{_MEAN}\s)?{_EACH}{_WEEK}|\s?wochenst(?:unden|d\.?)|[- ]?(?:stunden"
    rf"|hours?)[- ](?:work(?:ing)? )?w(?:oche|eek))"
)
_BARE = when_used(
    rf"(?i){_SPAN}\s?(?P<unit>{_UNIT})?\s?(?P<week>(?:per|pr\.?|i|pro|par|por|a|na|/)\s?(?:la\s)?(?:week|uge|uke|vecka\w{{0,2}}|woche|semaine|semana|settimana|tydzień|týden)|p/w)?"
)
"""Hours behind a label that says of what they are: `24 tot 32 per week`."""
_OF_CONTRACT = when_used(
    r"(?i)\b(?:contrat|cdi|cdd|contract|contrato|contratto|arbeidsovereenkomst|dienstverband|arbeitsvertrag)\b(?:\s[^\W\d]+['’]?){0,5}?\s(?P<hours>(?<![\d.,])(?:[12345]\d)(?:[.,]\d{1,2})?\s?(?:h|heures|uur|uren|horas|ore|stunden|hours?)\b)(?!\s?(?:/|par|per|por|pro|al|a|de|di|for|of|d['’]|in totaal|totales|(?:supp|extra|mensu|annu|of|mois|jour)\w*)(?!\w))"
)  # fmt: skip
"""A contract of so many hours, which are those of a week: `contrat à durée indéterminée de 39 heures`, `contract van 32 uur`."""
_OF_POST = when_used(
    r"(?i)(?:(?<!\w)(?:stillingen|jobbet|tjänsten|anställningen|die stelle|die anstellung|the (?:role|post|position|job)|le poste|de (?:functie|baan)|el puesto|il contratto|il posto)\s(?:er|är|is|ist|est|es|è)(?:\s(?:på|om|for|of|de|di|van|von|mit|med|da))?"
    r"|^\W*(?:fastansættelse|fast (?:stilling|ansettelse)|tillsvidareanställning|(?:een )?vast contract|festanstellung|unbefristet\w*(?: anstellung)?|permanent(?: (?:post|position|role|contract))?),)"
    rf"\s(?P<hours>[1-4]\d(?:[.,]\d{{1,2}})?\s?{_UNIT})(?=\s?(?:[.,;(]|$|{_MEAN}|og|och|und|and|et|en|y|e|fordelt|fördela\w+|verteilt)(?!\w))"
    # a part of a sentence, of the hours and the days on which they are worked
    rf"|(?:^\W*|[.;:,]\s)(?P<spread>[1-4]\d(?:[.,]\d{{1,2}})?\s?{_UNIT})\s(?:{_OVER})\s(?:{_SOME_DAYS})",
    re.M,
)
"""Hours that a sentence gives to the post, which are those of a week: `Stillingen er på 37 timer i gennemsnit`."""
_MOST_OF_A_WEEK = 48
_ENGLISH = when_used(r"(?i)\d\s?(?:hours?|hrs?)\b|\b(?:week|wk)(?:ly)?\b")
_DUTCH = when_used(r"(?i)\d\s?(?:tot|t/m)\s?\d|\d\s?(?:uur|uren)\b")
_A_DAY = 8
"""Number from which a bare one a week is of hours, and not of shifts."""
_A_ROUND_OF_THE_CLOCK = 24
_MOST_HOURS = 12
_BESIDE_HOURS = 40
_NUMBERS = when_used(_NUMBER)
_OTHER_HOURS = when_used(
    r"(?i)overtime|über(?:stunden|zeit)|mehrarbeit|övertid|heures? supp|home|remote|mobil|distan[sz]|hjemme|thuis|télétravail"
    r"|öppet|öffnungs|geöffnet|course|lesson|class|teach|unterricht|undervisning|stud(?:y|ie|ent)|train|volunt"
    r"|ehrenamt|customer|children|\bkinder\b|\bkunden\b|guests?\b|gäst|gæst|\bsaves?\b|spar(?:st|en|t|er)?\b|assistants?\b|colleagues?\b"
    r"|betreu|åbent?\b|åpent?\b|\bauki\b|avoinna|ouvre|ouvert|\bapert[oa]|\babre\b|abiert|otevř|czynn|geopend|\bopen\b"
)
"""Words beside hours that are not those of the job."""
_OF_PAY = when_used(r"(?i)brut[ot]|gross|pro rata|basis|based on|salari|salary|gehalt|\blön\b|lønn?\b|[€$£]|\bkr\b")
"""Words beside hours for which a sum is paid, whatever one works."""
_HOURS_OF_JOB = when_used(
    r"(?i)\b(?:position|role|job|work|contract|employment|seek|looking for|needs?\b|hiring|stelle|arbeitszeit|arbeitest"
    r"|such(?:t|en)\b|stilling|tjänst|anställ|arbets|arbeids|arbejds|søger|søker|söker|dienstverband|zoek|werk|functie|voor\b|poste|contrat"
    r"|recherch|contratto|lavoro|orario|jornada|contrato|puesto|etat|praca|úvazek|työaika|part[- ]?time|teilzeit|deltid)"
)
"""Words of a sentence that tells the hours of the job."""


_SENTENCE_ENDS = when_used(r"[.!?;]\s|\n")
_JOB_IS = when_used(
    r"(?i)(?:stillingen|jobbet|tjänsten|anställningen|arbeidstiden|arbejdstiden|arbetstiden|työaika"
    r"|die (?:stelle|arbeitszeit|position)"
    r"|the (?:role|post|position|job|contract|working week)|this (?:role|post|position|job)|le poste|la durée"
    r"|het contract|de (?:functie|baan)|el puesto|la jornada|il contratto|l['’]orario|etat|úvazek)"
    r" (?:\w+ ){0,1}?(?:er|är|is|ist|on|est|es|è|je|umfasst|beträgt|omfattar|omfatter|wynosi"
    r"|bedraagt)(?: (?:på|om|for|of|de|di|von|van|på ca\.?|normalt|durchschnittlich))?\s$"
)
"""What says of the hours behind that they are the job's."""


class WorkTime(NamedTuple):
    """How much one works a week."""

    words: str
    """The hours in the text's own words."""
    types: list[EmploymentType]
    """FULL_TIME from 35 hours, PART_TIME below, both for a span from one to the other; none where it is in doubt."""


def find_work_hours(text: str) -> str | None:
    """Hours a week in the text's own words, `37.5 hours per week`; None where it names several numbers of them."""
    told = [match[0].strip() for match in islice(_HOURS.finditer(text[:LONGEST_TERM]), _MOST_HOURS)]
    return told[0] if told and len({_span_of(words) for words in told}) == 1 else None


def work_time(text: str, *, is_label: bool = False) -> WorkTime | None:
    """The hours a week of the job that a text tells.

    None where it names several, or hours of something else than the job's. What stands behind a label (`is_label`) needs no
    word for hours, or none for the week.

    >>> work_time("We need a bookkeeper 16-20 hours a week.")
    WorkTime(words='16-20 hours a week', types=['PART_TIME'])
    >>> work_time("24 tot 32 per week", is_label=True)
    WorkTime(words='24 tot 32 per week', types=['PART_TIME'])
    >>> work_time("Die Arbeitszeit beträgt 38,5 Wochenstunden.")
    WorkTime(words='38,5 Wochenstunden', types=['FULL_TIME'])
    """
    if is_label and (bare := _bare_hours(text.strip())):
        return bare
    told: dict[tuple[float, float], str] = {}
    for match in islice(_HOURS.finditer(text), _MOST_HOURS):
        line = text[text.rfind("\n", 0, match.start()) + 1 : match.end() + _BESIDE_HOURS].partition("\n")[0]
        if _OTHER_HOURS.search(line[-3 * _BESIDE_HOURS :]) or (len(line) > _BESIDE_HOURS * 2 and not _HOURS_OF_JOB.search(line)):
            return None
        if not _OF_PAY.search(line[-2 * _BESIDE_HOURS :]):
            told[_span_of(match[0])] = match[0].strip()
    if len(told) != 1:
        of_job = {span: words for span, words in told.items() if _is_of_job(text, words)}
        is_alone = len(of_job) == 1 and len({_sentence_of(text, words) for words in told.values()}) == len(told)
        told = of_job if is_alone else {}
    if not told and (hours := _hours_of_contract(text)) and _span_of(hours)[1] <= _MOST_OF_A_WEEK:
        told = {_span_of(hours): hours}
    if not told:
        return None
    (((low, high), words),) = told.items()
    return WorkTime(words, _types_of(low, high, words)) if high > 1 else None


def _hours_of_contract(text: str) -> str | None:
    """Hours that a text gives to the contract or the post, without the word for a week."""
    if contract := _OF_CONTRACT.search(text):
        return contract["hours"]
    post = _OF_POST.search(text)
    return (post["hours"] or post["spread"]) if post else None


def _is_of_job(text: str, hours: str) -> bool:
    """Whether a clause says of the job itself that it is of these hours: `Stillingen er på 30 timer om ugen`."""
    place = text.find(hours)
    return _JOB_IS.search(text[max(place - _BESIDE_HOURS, 0) : place]) is not None


def _sentence_of(text: str, hours: str) -> int:
    """Where the sentence of some hours begins: `20 hours for cleaners and 37 hours for bakers` are none of one job."""
    return max((end.end() for end in _SENTENCE_ENDS.finditer(text, 0, text.find(hours))), default=0)


def _bare_hours(text: str) -> WorkTime | None:
    """The hours that stand behind a label, where they are surely those of a week."""
    bare = _BARE.match(text)
    if bare is None or text[bare.end() :].lstrip()[:1] not in ("", ",", ";", "("):
        return None
    words = bare[0].strip()
    low, high = _span_of(words)
    if bare["week"] is not None:
        is_of_week = bare["unit"] is not None or low != high or low >= _A_DAY
    else:
        is_of_week = bare["unit"] is not None and low >= 2 * _A_DAY and low != _A_ROUND_OF_THE_CLOCK
    return WorkTime(words, _types_of(low, high, words)) if is_of_week and high > 1 else None


def _span_of(words: str) -> tuple[float, float]:
    """The fewest and the most hours that words tell."""
    numbers = [float(number.replace(",", ".")) for number in _NUMBERS.findall(words)]
    return min(numbers), max(numbers)


def _types_of(low: float, high: float, words: str) -> list[EmploymentType]:
    """What hours a week say of the employment."""
    is_english = _ENGLISH.search(words) is not None and not _DUTCH.search(words)
    is_part = low < (_LEAST_IN_ENGLISH if is_english else LEAST_OF_FULL_TIME)
    is_full = high >= LEAST_OF_FULL_TIME
    if is_full and not is_part and low < LEAST_OF_FULL_TIME:
        return []
    types: list[EmploymentType] = ["FULL_TIME"] if is_full else []
    return [*types, "PART_TIME"] if is_part else types
