"""Ranges: which amounts of a line are the two ends of one, and what these are."""

from __future__ import annotations

from itertools import pairwise

from jobcrawl.values.patterns import when_used
from jobcrawl.values.pay.amounts import Amount
from jobcrawl.values.pay.pay_words import GROSS, LEVEL, lower, without_periods

_CONNECTOR = when_used(
    r"(?:[-–—‒―−~〜～/…]|(?:to|bis|till|til|à|a) ?[-–—]|[-–—] ?(?:to|bis|till|til|à)"
    r"|(?:[-–—/]\s?)?(?:(?:salary|pay|compensation|wage|salaire|gehalt|lohn|lön|l[øö]nn?|salario|sueldo|stipendio"
    r"|salário|palkka|mzda|plat)(?: range)? )?(?:max|maks)(?:imum|imaal|imal|imalt|ymalnie)?\.?"
    r"(?: salary| pay)?(?: range| rate)?"
    r"|to(?: a maximum of)?"
    r"|(?:(?:and|but|und|aber|et|y|e|en|och|men|og|ja|i|a|és|și|ve|и)\s)?(?:(?:at|a|au|um|ein|een|ett|et|un|una|al) )?"
    r"(?:most|max\.?|maximum|maximal|maximaal|maximalt|maksimalt|maks\.?|maksimissaan|maksymalnie|maximálně|höchstens|"
    r"hoogstens|högst|højst|høyst|enintään|korkeintaan|máximo|massimo|maximo|najwyżej|najvýše|legfeljebb|maxim|"
    r"azami|en fazla|no more than|not more than)(?: (?:of|de|di|von|van|på|salary|pay))?"
    r"|(?:till|til|bis|à|a|do|tot|to|hasta|fino a|jusqu['’]à|až) (?:ma(?:x|ks)\w*\.?|höchstens|hoogstens|högst|højst)"
    r"|high(?:est)?|till|til|bis|à|a|al|ao|do|až|tot|po|la|hasta|jusqu['’]à|fino a|até|up to|through|upp till|"
    r"op til|opp til|bis zu"
    r"|(?:(?:and|with an?|this) )?(?:increas|ris|grow)(?:es|ing|ths?|s|e)? (?:up )?to|iki|līdz|kuni|lên đến|đến|hingga|sampai"
    r"|до|ως|έως|から|至|到"
    r"|(?P<and>and|und|et|y|e|en|och|og|ja|a|i|i|és|și|si|и|та|ile|ve))",
)
_BETWEEN = when_used(
    r"\b(?:between|zwischen|entre|mellan|mellem|mellom|między|miedzy|pomiędzy|mezi|medzi|tussen|tra|fra|fra i|între|"
    r"minimum and maximum|intre|välillä|között|между|між|από|from|arası|milli|vahemikus|starpā)\b[^.;\d]{0,40}$",
)
_MIDDLE = when_used(r"\W*(?:mid(?:dle|-?point)?|median|target)\W*")
_DASH = when_used(r"\s?[-–—]\s?")
_BETWEEN_BEHIND = when_used(r"\W{0,3}(?:ft|huf|eur[oó]?|€|tl|₺|lira)?\W{0,2}(?:között|arası|välillä|vahel)")
"""The same in languages that say it behind."""
_FROM = when_used(r"\b(?:from|between|starting at|von|ab|från|fra|de|dès|van|vanaf|desde|da|od|alkaen)\s\W{0,3}$")
"""Words before the lower end of a range."""
_SPREAD = when_used(
    r"(?:in|for|at|as|outside|für|im|för|i|pour|en|au|dans|voor|para|como|per|come|dla|w|pro|v)\s[^.;:\d]{2,55}\s"
    r"(?:(?:up )?to|(?:and )?up to|bis(?: zu)?|(?:upp )?till|(?:op )?til|opp til|à|jusqu['’]à|tot|hasta|fino a|até|do|až)"
)
"""What parts the ends of a range that says where or for whom each holds: `from £30k for graduates up to £45k for seniors`."""
_BEGINS_SENTENCE = when_used(r"(?<!\b\d)[.!?]\s+(?!Max)[^\W\d_a-zß-öø-ÿ][a-zß-öø-ÿ]+(?![\w:])")
_ASIDE = when_used(r"\([^()]{1,40}\)")
"""What is said of one end of a range: `between €3,325 (step 1) and €5,650 (step 9)`."""
_IN_YEAR = when_used(
    r"\b(?:in|during|im|in het|la|le) (?:the |your |its )?(?:first|1st|final|second|ersten|eerste) (?:year|jahr|jaar)\b"
)
AT_MOST = when_used(
    r"(?:\b(?:up ?to|upp till|op til|opp til|inntil|indtil|bis(?: zu)?|max\.?|maximum|maximaa?l|maximalt|maks\.?|maksimalt|"
    r"maksymalnie|maximálně|höchstens|högst|højst|máximo|massimo|máx\.?|jusqu['’]à|hasta|fino a|até|tot|do|až|"
    r"enintään|jopa|nawet|opptil|under|iki|līdz|kuni|maks|up to max|azami|en fazla|до|à concurrence de)|≤"
    r"|<)\s?:?\s?(?:de |à |(?:c|ca|approx)\.? ?|circa |around )?$",
)
"""Words that make the sum behind them the most that is paid."""
_SHIFTS = when_used(
    r"\b(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:days?)?(?:\s?[-–]\s?(?:fri|sat(?:ur)?|sun)(?:days?)?)?\b"
    r"|\b(?:week)?(?:days?|nights?|ends?)\b|\b(?:saturdays?|sundays?|remote|on-?site|in (?:your |the )?first year"
    r"|starting|juniors?|seniors?)\b"
)
"""For whom or when one of two sums is paid."""
_NO_ALTERNATIVE = when_used(
    r"[+•]|\bplus\b|\b(?:actual\w*|average|avg|snitt\w*|genomsnitt\w*|gennemsnit\w*|durchschnitt\w*|tatsächlich\w*|moyenne"
    r"|gemiddeld\w*|media|keskimäärin|średni\w*|průměr\w*|átlag\w*|ote|target|weekends?|saturdays?|sundays?|helger?|weekender?"
    r"|wochenende|sonntags?"
    r"|fte|equivalent|base|basic|fix\w*|compris\w*"
    r"|includ\w*|of which|davon|dont|waarvan|varav|herav|heraf"
    r"|probation\w*|provanställning\w*|prøvetid\w*|probezeit|proeftijd|essai|prova|prueba|koeaika\w*|próbn\w*|zkušební"
    r"|increas\w*|raise)\b"
    r"|\b(?:after|(?<!je )nach|efter|etter|na|après|dopo|tras|después|po|jälkeen|når|once|when|to start|then)\b"
)
"""What tells that the second of two sums is a part or the mean of the first, beside it, or a later rise."""
APART = 60
"""Characters between two sums of which one is paid in place of the other."""
ALIKE = 1.5
"""Times that one of two such sums comes to at most."""
_DOTS = when_used(r"\.\.+")
WIDEST = 2.5
"""Times the lower end that the upper one comes to at most where the width of a range tells that it is pay."""


def steps_between(line: str, amounts: list[Amount], index: int) -> int:
    """How many amounts behind this one are steps between the two ends of a range.

    They are called so, or dashes tell: `low $71k, mid $83k, high $95k`, `R64,000 – R87,000 – R101,000 – R110,000`.
    """
    if index + 2 >= len(amounts):
        return 0
    if _MIDDLE.fullmatch(lower(line[amounts[index].end : amounts[index + 1].start])):
        return 1
    steps = 0
    for one, other in pairwise(amounts[index:]):
        is_next = one.sign is not None and one.sign == other.sign and one.value < other.value
        if not is_next or not _DASH.fullmatch(line[one.end : other.start]):
            break
        steps += 1
    return max(steps - 1, 0)


def joins(between: str, ahead: str, behind: str) -> bool:
    """Whether the words between two amounts make them the ends of a range."""
    if len(between) > 75 or _BEGINS_SENTENCE.search(between):
        return False
    rest = lower(_DOTS.sub("…", between))
    if len(rest) > 3:
        rest = LEVEL.sub(" ", _IN_YEAR.sub(" ", _ASIDE.sub(" ", rest)))
    rest = rest.strip(" ()[]:;,.*")
    if len(rest) > 8 and _SPREAD.fullmatch(without_periods(rest).strip()):
        return bool(_FROM.search(lower(ahead[-40:])))
    if len(rest) > 50:
        return False
    if len(rest) > 3:
        rest = " ".join(_SHIFTS.sub(" ", GROSS.sub(" ", without_periods(rest))).split()).strip(" ()[]:;,.*")
    found = _CONNECTOR.fullmatch(rest)
    return bool(
        found
        and (
            not found["and"] or rest in ("a", "à") or _BETWEEN.search(lower(ahead[-80:])) or _BETWEEN_BEHIND.match(lower(behind))
        )
    )


def are_alternatives(low: float, second: float, between: str, tail: str) -> bool:
    """Whether of two sums alike one is paid in place of the other: for nights, in another year, for another trade.

    `between` and `tail` are what stands between them and the lower-case words behind the second.
    """
    said = lower(between)
    widest = WIDEST if AT_MOST.search(said) else ALIKE
    if len(between) > APART or not low / ALIKE <= second <= low * widest or low == second:
        return False
    if _NO_ALTERNATIVE.search(said) or _NO_ALTERNATIVE.search(tail[:APART]) or _BEGINS_SENTENCE.search(between):
        return False
    gross = GROSS.search(tail)
    return gross is None or gross[0] in said or not (GROSS.search(said) or said.rstrip().endswith(("(", "/", "=")))


def ends_of(first: Amount, last: Amount) -> tuple[float | None, float | None]:
    """Lower and upper end; a multiplier written once counts for both (`40–50k`, `25-30 000`)."""
    if last is first:
        return first.value, None
    low, high = first.value, last.value
    if first.factor == 1 and last.factor > 1 and first.number < 1000 and first.number * last.factor <= high:
        low = first.number * last.factor
    elif last.factor == 1 and first.factor > 1 and last.number < 1000 and last.number >= first.number:
        high = last.number * first.factor
    elif (
        first.factor == last.factor == 1
        and first.number < 1000 <= last.number
        and first.number >= 10
        and first.number * 1000 <= high
        and high < first.number * 10_000
    ):
        low = first.number * 1000
    return (low, high) if low <= high else (high, low)
