"""Pay that no word calls so: told by the size of a sum and by a role, an offer or nothing else beside it."""

from __future__ import annotations

from typing import Final

from jobcrawl.posting import UnitText
from jobcrawl.values.patterns import when_used
from jobcrawl.values.pay.amounts import Amount
from jobcrawl.values.pay.other_money import names_other, other_follows
from jobcrawl.values.pay.pay_ranges import WIDEST, ends_of
from jobcrawl.values.pay.pay_reach import BEFORE_NOUN, PERIOD_BEHIND, ends_with_pay, goes_with_pay, money_words, without_bound
from jobcrawl.values.pay.pay_sizes import HOURLY, MOST_BY_SIZE, YEARLY, is_full_pay, period_by_size, worth_of
from jobcrawl.values.pay.pay_words import ADDS, OFFERS, lower, periods_in, without_periods
from jobcrawl.values.places.gazetteer import country_named, regions_named, towns_named
from jobcrawl.values.roles import names_a_role
from jobcrawl.values.word_lists import word_set

_BARS: Final = ("|", "•", "-", "–", "—")
_APART: Final = (*_BARS, ",", ";", "(", "/")
"""What parts pay that is told by its size from the words before it."""
_MARKS: Final = (*_BARS, ",", ":")
"""What parts a role from the pay for it."""
_JOB = when_used(
    r"(?i)\b(?:remote|on-?site|hybrid|full[- ]time|part[- ]time|permanent|grade|band|level|tier|zone|employees|candidates"
    r"|(?:other|us|u\.s\.) locations|vollzeit|teilzeit|heltid|cdi)\b"
)
"""Words of a line that speaks of a job."""
_SCALE = when_used(
    r"(?i)\b(?:tv(?:öd|oed|-?l|-?h)|avr|entgeltgruppe|besoldungsgruppe|kollektivvertrag|njc|scp|l\d{1,2}|(?:spine|scale"
    r"|pay) points?"
    r"|agenda for change|afc|(?:main|upper) pay range|m1|mps|ups|gs-\d+|fwg|cao|(?:salaris)?schaal|lønnstrinn|ltr|löneklass"
    r"|scale$)\b"
)
"""Words that name a scale by which people are paid."""
_WORK = word_set(
    """
    pays money staff team crew you your cover paid
    post posts shift shifts night nights weekday weekdays weekend weekends casual temp
    temporary seasonal contract internship internships apprenticeship student students umbrella paye w2 c2c job jobs hiring
    position positions role roles rate hours hrs prn fifo roster
    du får dir sie ihnen aushilfe sofort vous taux poste intérim mission emploi heures arvode konsultarvode pass saat je jij u
    wij bijbaan dienst uurtarief opdracht uur uren turno turnos empleo jornada puesto pagan paga vaga pracy praca etat sazba dpp
    dpč pj clt b2b
    """
)
_WORK_STARTS = (
    "work", "start", "immediate", "arbeit", "arbet", "arbeid", "arbejd", "werk", "ferien", "stunden", "schicht", "minijob",
    "jobb", "vakt", "dagvakt", "nattvakt", "nattevakt", "kveldsvakt", "helgevakt", "extra", "timvikari", "stilling", "työ",
    "vuoro", "trabaj", "lavor", "zmian", "umow", "zlecen", "brigád", "směn", "úvaz", "munk", "műszak", "freelance",
)  # fmt: skip
"""Lower-case words of somebody who works, without which what an hour costs may be the price of a thing or a service."""
_FOR_HIRE = when_used(
    r"\b(?:hire an?|to (?:hire|rent|book)|book (?:an?|now|online)|(?:booking|rent(?:al)?|prices?)(?= of\b| from\b| per\b|\W*$)"
    r"|location (?:de|d['’])|lessons?|personal training|lektion\w*|cours|clases|lezioni|bijles|nachhilfe\w*|korepetycje|doučování"
    r"|\w*preise?|buchen|mieten|huur|hyr|leie|noleggio|alquiler)(?![^\W\d_])"
)
"""Lower-case words of what is hired, or taught, at a price."""
_WORD = when_used(r"\w+")
_LEAST_FOR = when_used(
    r"\b(?:floor|minimum|ceiling|maximum|untergrenze|obergrenze|minimi|plancher|plafond|mínimo|minimo|ondergrens|golv(?:et)?|gulv(?:et)?)"
    r" (?:for|of|für|pour|para|per|voor|för) (?P<role>[^.;:$€£]{3,60}) (?:is|ist|beträgt|est(?: de)?"
    r"|es(?: de)?|è(?: di)?|är|er) \W*$"
)
"""The least or most that somebody with a role is paid."""
_WITH_YEAR = when_used(r"\s(?:in|i|im|en|nel|w|v|for|för|für|pour|para|per|voor|til)\s(?:\w+\s){0,2}[\w/–-]+$")
"""What stands behind such a role of its year or place: `a miller in 2027`, `a miller in Leeds`."""
_LAST_WORD = when_used(r"[^\W\d_]+\W*$")
_OF_SOMEBODY = when_used(
    r"\b(?:customers?|clients?|guests?|patients?|suppliers?|kunden?|kunder|kunde[rn]s?|clientes?|clienti|klant(?:en)?|klient\w*|zákazní\w+|asiak\w+"
    r"|(?:of|von|de|di|van|av|af) (?:an?|our|the|einer?|eines|unserer?|notre|nos|un[ae]?|nuestr\w+|onze|een|vår\w*|vores) )"
)
"""Others than who is sought, or what a role only has: `a customer of our sales manager`."""
_BARE_UNIT = when_used(r"\s?(?:(?P<short>ph|p/h|phr)|per hour|(?P<year>per annum|p\.?a))(?![^\W\d_])")
"""What makes a number without a currency a rate."""
_OF_ROLE = ("", "at", "on", "paying")
"""What stands between a role and the range that is paid for it."""
LONGEST_PLACE = 30
"""Characters of where a role is, between it and its pay."""
LONGEST_ROLE = 80
"""Characters of a sentence that names a role ahead of an amount."""


def is_of_work(ahead: str, head: str, tail: str) -> bool:
    """Whether the words about an hour's sum speak of work, or nothing does: `Nurse, Leeds, £19 an hour`, not `Sauna 12 €/h`."""
    if _FOR_HIRE.search(head) or _FOR_HIRE.search(tail) or ADDS.search(head) or head.rstrip().endswith("+"):
        return False
    return (
        _is_about_job(ahead)
        or without_bound(ahead).endswith((*_BARS, ","))
        or any(word in _WORK or word.startswith(_WORK_STARTS) for word in _WORD.findall(head + tail))
        or OFFERS.search(head) is not None
        or names_a_role(tail)
    )


def is_advertised(head: str, tail: str, low: float | None, sign: str, unit: UnitText | None, is_range: bool) -> bool:
    """Whether words ahead name a role and a sum no smaller than full pay for it: `Chef | £32,000 | Bath`."""
    if len(head) > LONGEST_ROLE or not (is_full_pay(low, sign, unit) or (unit is None and period_by_size(low, sign) == "HOUR")):
        return False
    role = without_bound(head)
    is_parted = role.endswith(_MARKS)
    if not (is_parted or (is_range and head[len(role) :].strip() in _OF_ROLE)):
        return False
    if not names_a_role(role if role.endswith((*_BARS, ",") if unit else _BARS) else role.rpartition(" ")[2]):
        return False
    if next(money_words(head), None) or names_other(head):
        return False
    return ends_with_pay(tail, is_parted=is_parted)


def is_offered(line: str, head: str, tail: str, low: float | None, sign: str, unit: UnitText | None) -> bool:
    """Whether a sentence says of a sum no smaller than full pay that it is offered or earned, or nothing at all.

    `line` is what stands ahead of the sum, in this sentence and others.
    """
    if not is_full_pay(low, sign, unit):
        return False
    end = 0
    for found in OFFERS.finditer(head):
        end = found.end()
    if not goes_with_pay(head[end:]):
        return False
    if end == 0:
        return ends_with_pay(tail, is_parted=True) and _is_about_job(line)
    is_by_period = any(periods_in(tail[:PERIOD_BEHIND])) and not other_follows(BEFORE_NOUN.sub("", without_periods(tail)))
    return is_by_period or ends_with_pay(tail, is_parted=True)


def is_least(head: str, tail: str, low: float | None, sign: str, unit: UnitText | None) -> bool:
    """Whether a sum no smaller than full pay is the least or most for a role: `The floor for a miller is $52,000 a year`."""
    found = _LEAST_FOR.search(head)
    if found is None or unit is None or not is_full_pay(low, sign, unit):
        return False
    role = _LAST_WORD.search(_WITH_YEAR.sub("", found["role"]))
    if role is None or _OF_SOMEBODY.search(found["role"]):
        return False
    return names_a_role(role[0]) and any(periods_in(tail[:PERIOD_BEHIND]))


def is_stated(line: str, head: str, tail: str, low: float | None, high: float | None, sign: str, unit: UnitText | None) -> bool:
    """Whether a sum stands apart, behind a `line` of words about a job, that is what is paid for a month or year.

    That is told by the period behind, or by a range as narrow as those of pay: `Grade 6 - £28,142 - £31,022 (award pending)`.
    """
    ahead = without_bound(head)
    if not is_full_pay(low, sign, unit):
        return False
    is_of_job = _SCALE.search(ahead) is not None or _JOB.search(ahead) is not None
    marks = (*_APART, ":") if is_of_job else _APART if unit else _BARS
    is_apart = ahead.endswith(marks) or _ends_with_scale(head.rstrip()) or _is_label_of_place(ahead)
    if ahead and not (is_apart or (unit is None and _is_role_with_place(ahead))):
        return False
    worth = worth_of(high or low, sign)
    if worth is None or worth > MOST_BY_SIZE[unit] or not _is_about_job(line):
        return False
    if unit:
        return any(periods_in(tail[:PERIOD_BEHIND]))
    return low is not None and high is not None and high <= WIDEST * low


def _is_about_job(line: str) -> bool:
    """Whether words of a line ahead of a sum, where there are any, end a sentence or name a role, a grade or terms of work."""
    ahead = without_bound(line)
    return (
        not ahead
        or ahead[-1] in ".!?"
        or goes_with_pay(lower(ahead))
        or names_a_role(ahead)
        or _JOB.search(ahead) is not None
        or _SCALE.search(ahead) is not None
        or _is_label_of_place(ahead)
    )


def _ends_with_scale(ahead: str) -> bool:
    """Whether words ahead of a sum end with the name of a scale: `Teacher of Mathematics, MPS/UPS £32,916 - £51,048`."""
    return any(found.end() == len(ahead) for found in _SCALE.finditer(ahead))


def _is_label_of_place(ahead: str) -> bool:
    """Whether words ahead of a sum are the name of a place with a colon: `Singapore: $4,000`, `Boise, ID: $70,000`."""
    if ahead[-1:] != ":":
        return False
    place, _, region = ahead[:-1].strip().partition(", ")
    return bool(country_named(place) or country_named(place.upper()) or towns_named(place)) and (
        not region or bool(regions_named(region.upper()) or country_named(region) or country_named(region.upper()))
    )


def _is_role_with_place(ahead: str) -> bool:
    """Whether words ahead of a sum are a role and where it is, between commas: `Lead Developer, Manchester, £60k-£70k`."""
    role, comma, place = ahead.removesuffix(",").partition(",")
    return bool(comma) and ahead[-1] == "," and names_a_role(role) and len(place) <= LONGEST_PLACE and not names_other(place)


def is_bare_rate(line: str, tail: str, first: Amount, last: Amount) -> bool:
    """Whether numbers without a currency can only be pay: `46.30ph`, `Planner, 40,000 per annum`, `| Remote | 185-250k`."""
    low, high = ends_of(first, last)
    if low is None or (high is not None and high > WIDEST * low):
        return False
    behind = _BARE_UNIT.match(tail)
    if behind is not None and behind["year"] is None:
        return HOURLY[0] <= low <= HOURLY[1] and (behind["short"] is not None or not low.is_integer())
    ahead = without_bound(line)
    is_apart = last is not first and last.factor == 1_000 and (not ahead or ahead.endswith(_BARS))
    if behind is None and not (is_apart and ends_with_pay(tail, is_parted=True)):
        return False
    return YEARLY[0] <= low <= YEARLY[1] and _is_about_job(line)
