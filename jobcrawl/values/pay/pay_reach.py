"""Reach of words: what words of pay, of other money and of periods say of the amount that they stand about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final

from jobcrawl.posting import UnitText
from jobcrawl.values.patterns import when_used
from jobcrawl.values.pay.other_money import is_of_trade, names_other, names_other_unspaced, other_follows
from jobcrawl.values.pay.pay_sizes import is_plausible
from jobcrawl.values.pay.pay_words import (
    ADDED,
    ADDS,
    AFTER_OTHER,
    BEGINS_ANEW,
    BESIDE_PAY,
    EXTRA,
    GROSS,
    MONEY_WORD,
    lower,
    periods_in,
    without_periods,
)
from jobcrawl.values.roles import names_a_role

_LABEL_OF_PAY = when_used(r"[^\W\d_]{3}\s?:\s?$")
_ON_TARGET = when_used(r"^\W{0,4}(?:uncapped )?(?:ote\b|on[- ]target)")
_TARGET_AHEAD = when_used(
    r"(?:\bote|on[- ]target(?: earnings)?|\btc|\btotal (?:target |annual )?(?:cash|comp(?:ensation)?|earnings"
    r"|remuneration|rewards?)(?: package)?(?: range)?)\W{0,3}(?:of |up to |is )?$"
)
_BY_AGREEMENT = when_used(
    r"\s(?:by|under|according to|efter|etter|enligt|nach|gemäß|laut|selon|suivant|volgens|según|secondo|podle|dle|według|wg)"
    r"\s(?:the |den |det |dem |der |la |le |il |el |de )?[^\W\d]*(?:agreement|overenskomst(?:en)?|a[fv]tale(?:n)?|avtal(?:et)?"
    r"|tariff(?:en)?|vertrag|tarif|convention(?: collective)?|cao|convenio|ccnl|contratto|smlouvy|układu)"
    r"\s(?:with|between|med|mell[eoa]m|mellan|mit|zwischen|avec|entre|met|tussen|con|tra|mezi|z)"
    r"\s(?!(?:an?|en|et|ett|eine?[mnr]?|une?|een|un[ao]?)\s)[^,;:.!?]{2,90}(?=,)"
)
"""The parties to an agreement on pay, who are no other money: `løn efter aftale med bagerne,`."""
_IS = when_used(
    r"\b(?:is|are|lies|ranges?|starts"
    r"|är|er|ist|sind|est|sont|es|son|è|sono|is|zijn|jest|wynosi|je|činí|on|ligger|beträgt|uppgår till|bedraagt)\W*$"
)
"""What ties an amount to the subject of the sentence, whatever stands between."""
_PLUS = when_used(
    r"[+•;|]|\bpluss?\b|\b(?:and|und|och|og|ja|sekä|és|en|et|oraz|m[aá]s|mais|più|oltre|incl\w*\.?|inkl\w*\.?|zzgl\.?|"
    r"with|mit|med|avec|met|con|com|samt)\s"
)
_SALARIES = when_used(
    r"(?:gehälter|löhne|salaries|wages|payslips|paychecks|salaires|sueldos|salari|lönespec\w*|löner|lønninger)\b"
)
"""What a number of counts, not the pay of one."""
_WORDS_BEHIND = when_used(r"(?: [^\W\d_]+){1,2}")
_LABEL = when_used(r"[^\W\d_]+(?: [^\W\d_]+)?\s?:")
_NO_NOUN: Final = ("is ", "are ", "be ", "get ", "being ", "you'll ", "on ", "on-", "earn")
"""How words of pay begin that are no nouns."""
_NAMES_BOTH = when_used(r"\W*(?:(?:is|are|brut\w{0,3}|gross|från|fra|ab|od|from|da|desde|dès|vanaf)\b\W*){0,2}")
"""Between `salary and bonus` and the amount of both; `salary and a bonus of` names that of the bonus."""
PERIOD_BEHIND = 25
"""Characters behind an amount in which its period is said, where nothing else says that it is pay."""
_BEFORE_SUBJECT = when_used(
    r"\W*(?:(?:\d{1,2}\.?|až|the|our|your|die|der|das|la|le|el|il|lo|de|het|den|det|bis|to)\W{1,3}|[\w.]{1,12}\s(?=\Z)){0,4}"
)
"""Articles and the number of a grade ahead of a word of pay that a sentence begins with."""
_USUALLY = (
    r"(?:(?:as a rule|usually|normally|typically|generally|currently|in der regel|üblicherweise|meist(?:ens)?"
    r"|derzeit|normal[et]?\w*|vanligt?\w*|oftast|typisk|som regel"
    r"|sædvanligvis|yleensä|tavallisesti|normaalisti|en général|généralement|habituellement|meestal|doorgaans"
    r"|normaliter|gewoonlijk|normalmente|habitualmente|di norma|di solito|generalmente"
    r"|zwykle|zazwyczaj|zpravidla|obvykle|běžně|geralmente)\s?)"
)
_BETWEEN_SUMS = (
    r"(?:(?:between|from|mellom|mellan|mellem|zwischen|entre|tra|tussen|między|mezi|von|från|fra|van|de|da|od|kr\.?|€|£)\s?){0,2}"
)
_WITH_EXTRAS = when_used(
    r"[\s,](?:(?:with|med|mit|avec|met|con|com|z|ze|s|se|wraz z)\s(?:[^\W\d]+\s){0,2}?[^\W\d]+,\s"
    + _USUALLY
    + _BETWEEN_SUMS
    + r"|(?:s|se|včetně|wraz z|med|inkl\w*\.?|incl\w*\.?|including|einschließlich|samt|y compris"
    r"|compresi|incluidos|sis\.)\s[^\W\d]+\s" + _BETWEEN_SUMS + r")(?=\Z)"
)
"""What is paid beside the pay and is in the sum that follows: `with bonuses, usually between`, `včetně příplatků`."""
_OF_OTHERS = when_used(
    r"\b(?:clients?|customers?|patients?|guests?|tenants?|suppliers?|competitors?|famil(?:y|ies)|parents?|kunden?|kundinnen|mandanten|patienten|eltern|gäste"
    r"|lieferanten|kund(?:er|erna|erne)s?|patienter\w*|föräldrar\w*|foreldre\w*|forældre\w*|asiakka\w+|potila\w+|klanten|patiënten|ouders|clientes?|pacientes?|familias|famílias"
    r"|familles|clienti|pazienti|famiglie|klient\w*|pacjent\w*|rodzin\w*|zákazní\w+|pacient\w*|rodin\w*)\b"
)
"""Others than who is sought, whose pay a sentence tells of: `wages of our clients with children, usually between`."""
_LAST_WORD = when_used(r"(?<![\w-])([^\W\d_]+)['’.]?\s*$")
_LONGEST_BOUND = 40
"""Characters at the end of a text in which its last word is looked for."""
BEFORE_NOUN = when_used(r"^[ (]*(?:(?:i|in|de|di|af|av|als|as|im \d\.) )?")
"""What may stand between an amount and the noun of it: `30.000 kr. i løn`."""
_PARTED = when_used(r",\s|\s[-–—]\s|\s\(|[|•]")
"""What parts an amount from what is said next."""
_SAYS_GROSS_APART = when_used(r"€(?!\s*$)")
"""A word for gross, put as a sign, that does not belong to the noun behind it: not `1.500 € brutto Prämie`."""
_OF_A_YEAR = when_used(r"\d{2,3}[.,' ]?\d{3}|\d{2,3} ?k", re.I)
"""An amount of the size of a year's pay; a trainer's £60 may be his fee."""
_LONGEST_ROLE = 4
"""Words of the longest name of a role that a line of pay begins with."""
_ROLE_OF = when_used(r" (?:de|of|di|da) .+")
"""What a role is of: `chef de partie`, `head of kitchen`."""
REACH = 45
"""Characters behind an amount in which a money word says what it is."""
REACH_BESIDE_PAY = 12
"""The same where words ahead have said that it is pay."""
_NOUN_BEHIND = when_used(r"\s[^\W\d_]{3}")
_LETTERS = when_used(r"[^\W\d_]+")
_NUMBER_BEHIND = when_used(r"(?<![^\W\d_])\d(?!\d?\. \w{0,12}jahr)")
"""A number behind an amount, of which what follows is said; `1. Lehrjahr` and `B2B` count nothing."""


def is_on_target(head: str, tail: str) -> bool:
    """Whether the words around an amount say that it is earned when targets are met."""
    return (("ote" in tail or "target" in tail) and _ON_TARGET.match(tail) is not None) or (
        ("ote" in head or "target" in head or "tc" in head or "total" in head) and _TARGET_AHEAD.search(head) is not None
    )


def says_only_pay(line: str, start: int, end: int) -> bool:
    """Whether the line holds nothing but the amount, words that go with any pay, and what is added to it.

    A period ended by a comma parts the pay from what the line says next, unless that is other money.
    """
    if len(line) - (end - start) > 160:
        return False
    tail = lower(line[end:])
    head = lower(line[:start])
    if not (goes_with_pay(head) or (_OF_A_YEAR.search(line, start, end) and _is_role(head))):
        return False
    if goes_with_pay(tail):
        return True
    added = _PLUS.search(tail)
    said = tail[: added.start()] if added else tail
    if not added and (comma := said.find(", ")) > 0 and next(periods_in(said[:comma]), None):
        other = MONEY_WORD.search(said, comma)
        said = said if other and not _says_pay(other) else said[:comma]
    return goes_with_pay(said)


def _is_role(head: str) -> bool:
    """Whether lower-case words ahead of an amount are the name of a role and nothing of money.

    Its first or its last word is one, and a mark parts more than two words from the amount: `chef de partie - £31k`, not
    `housing for nurses £520`.
    """
    words = head.strip(" -–—:|,(")
    longest = _LONGEST_ROLE if len(words) < len(head.rstrip()) else 2
    if words.count(" ") >= longest or not names_a_role(_ROLE_OF.sub("", words).rpartition(" ")[2]):
        return False
    return next(money_words(words), None) is None


def without_bound(ahead: str) -> str:
    """Words ahead of an amount without the last of them that go with any pay: `up to`, `from`, `about`."""
    while (found := _LAST_WORD.search(ahead, max(0, len(ahead) - _LONGEST_BOUND))) and found[1].lower() in BESIDE_PAY:
        ahead = ahead[: found.start()]
    return ahead.rstrip()


def ends_with_pay(tail: str, *, is_parted: bool) -> bool:
    """Whether lower-case words behind an amount go with any pay, up to what is added; where `is_parted`, up to a comma."""
    added = _PLUS.search(tail)
    said = tail[: added.start()] if added else tail
    if is_parted and (parted := _PARTED.search(said)) and not MONEY_WORD.search(said, parted.start()):
        said = said[: parted.start()]
    return goes_with_pay(said)


@lru_cache(maxsize=1024)
def goes_with_pay(words: str) -> bool:
    """Whether lower-case words say nothing but what is said of any pay."""
    rest = words.strip()
    return not rest or all(
        word in BESIDE_PAY or ((found := MONEY_WORD.fullmatch(word)) is not None and _says_pay(found))
        for word in _LETTERS.findall(without_periods(GROSS.sub(" ", rest)))
    )


@lru_cache(maxsize=1024)
def period_said(head: str, between: str, tail: str) -> UnitText | None:
    """The period: the first one said right behind, else between, else the last one said before, else one said further on."""
    digit, added = _NUMBER_BEHIND.search(tail), ADDED.search(tail)
    tail = tail[: digit.start()] if digit else tail
    near = tail[: added.start()] if added else tail
    for place in (near, between):
        for unit, _ in periods_in(place):
            return unit
    said: UnitText | None = None
    for unit, _ in periods_in("\n" + head[-100:]):  # what opens a text names a period only behind an amount
        said = unit
    if said is None and near != tail:
        said = next((unit for unit, found in periods_in(tail) if not _says_how_often(found)), None)
    return said


def _says_how_often(found: re.Match[str]) -> bool:
    """Whether an adjective of time belongs to the noun behind it: `a monthly commission`."""
    return not (found.lastgroup or "").endswith("_noun") and _NOUN_BEHIND.match(found.string, found.end()) is not None


def unit_that_fits(head: str, tail: str, low: float | None, high: float | None, sign: str, nearest: UnitText) -> UnitText | None:
    """Another period that is said where the nearest is none for the amounts, as in `annual salary or hourly pay: $98,000`.

    None where the nearest is said of what is added: `$53,000 - $75,000, including the hourly rate`.
    """
    fitting = next((unit for unit, _ in periods_in(f"{head} {tail}") if is_plausible(low, high, sign, unit)), None)
    added = ADDED.search(tail)
    is_of_another = added is not None and not any(periods_in(f"{head} {tail[: added.start()]}"))
    return fitting or (None if is_of_another else nearest)


@lru_cache(maxsize=1024)
def told_by_words(head: str, tail: str) -> bool | None:
    """True when the nearest money word says pay, False when it says other money, None when nothing is said."""
    if AFTER_OTHER.match(tail):
        return False
    said = _said_ahead(head)
    added = ADDED.search(tail)
    near_tail = tail[: added.start()] if added else tail
    reach = REACH_BESIDE_PAY if said or _LABEL_OF_PAY.search(head) else REACH
    behind = next(money_words(near_tail[: near_tail.find("(", 0, reach)] if "(" in near_tail[:reach] else near_tail), None)
    behind = behind if behind and behind.start() < reach else None
    if behind and not _says_pay(behind) and not _SAYS_GROSS_APART.search(GROSS.sub("€", near_tail[: behind.start()])):
        return False
    if said is False and pay_follows(near_tail):
        return True
    if said and names_other_unspaced(head):
        return False
    if said is None:
        if names_other(head) or other_follows(near_tail):
            return False
        return True if behind and _says_pay(behind) else None
    return said


@lru_cache(maxsize=1024)
def is_pay_in_all(head: str) -> bool:
    """Whether lower-case words ahead of a range of full pay have pay for their subject, and name nothing else it may be.

    Such are `the salary scale is that of millers, grade 2:` and, with what is paid beside it told to be in the sum, `wages by the
    agreement with bonuses, normally between`.
    """
    subject = MONEY_WORD.search(head)
    if subject is None or not _says_pay(subject) or not _BEFORE_SUBJECT.fullmatch(head, 0, subject.start()):
        return False
    rest = head[subject.end() :]
    if _OF_OTHERS.search(rest):
        return False
    rest, extras = _WITH_EXTRAS.subn(" ", rest, 1)
    if not extras and not rest.rstrip().endswith(":"):
        return False
    return all(_says_pay(found) for found in money_words(rest)) and not ADDS.search(rest)


@lru_cache(maxsize=1024)
def end_of_other(head: str, tail: str) -> int:
    """How far behind an amount of other money the word ends that says so; 0 where words ahead of it say so."""
    behind = next(money_words(tail[:REACH]), None)
    return behind.end() if behind and not _says_pay(behind) and _said_ahead(head) is None and not names_other(head) else 0


def money_words(text: str) -> Iterator[re.Match[str]]:
    """Words of pay and of other money in lower-case text, without those that are part of a trade's name."""
    for found in MONEY_WORD.finditer(text):
        if found.lastgroup != "other" or not _is_of_trade(found):
            yield found


def _is_of_trade(found: re.Match[str]) -> bool:
    """Whether a word of other money begins the name of a trade, or is one: `credit controller`, `versicherungskaufmann`."""
    behind = _WORDS_BEHIND.match(found.string, found.end())
    return (" " not in found[0] and names_a_role(found[0])) or (behind is not None and is_of_trade(behind[0].split()))


def _said_ahead(head: str) -> bool | None:
    """What the last money word ahead of an amount says of it: True for pay, False for other money, None where there is none."""
    said: bool | None = None
    end = 0
    for found in money_words(head):
        if _says_pay(found):
            said = None if _begins_anew(head[found.start() :], len(found[0])) else True
            end = found.end()
        elif end and _NAMES_BOTH.fullmatch(head, found.end()) and head.startswith(":", found.end()):
            said = _is_added(head, end, found.start())
        elif not (said and _NAMES_BOTH.fullmatch(head, found.end()) and ADDED.fullmatch(head[end : found.start()].strip())):
            said = False
    return said


def _is_added(head: str, end: int, start: int) -> bool:
    """Whether only an `and` or its like stands between a word of pay, which ends at an index, and the one at another."""
    joined = ADDED.search(head, end)
    return joined is not None and not f"{head[end : joined.start()]}{head[joined.end() : start]}".strip()


def _begins_anew(words: str, length: int) -> bool:
    """Whether lower-case words that begin with one of pay, of `length`, go on to something else: `salary and a hamper of`."""
    words = words[:length] + _BY_AGREEMENT.sub(" ", words[length:], 1)
    ends = [found.end() for found in BEGINS_ANEW.finditer(words) if found.end() > length]
    if not ends or _IS.search(without_bound(words)):
        return False
    goes_on = all(goes_with_pay(words[start:end]) for start, end in pairwise([*ends, len(words)]))
    return not goes_on or EXTRA.match(words[ends[-1] :]) is not None or ADDS.search(words) is not None


def counts_something(tail: str) -> bool:
    """Whether a word right behind a number without currency says what it counts: `5 weeks`, `30 days`."""
    rest = tail.lstrip(" )")
    if _SALARIES.match(rest):
        return True
    if not rest[:1].isalpha() or _LABEL.match(rest) or GROSS.match(rest) or pay_follows(rest):
        return False
    period = next((found for _, found in periods_in(rest)), None)
    return period is None or period.start() > 0


@lru_cache(maxsize=1024)
def says_gross(words: str) -> bool:
    """Whether lower-case words say gross or net."""
    return GROSS.search(words) is not None


def pay_follows(tail: str) -> bool:
    """Whether the noun right behind an amount says that it is pay: `2.900 € Grundlohn`, not `£50 is paid`."""
    found = MONEY_WORD.match(BEFORE_NOUN.sub("", without_periods(tail)))
    return found is not None and _says_pay(found) and not found[0].startswith(_NO_NOUN)


def _says_pay(found: re.Match[str]) -> bool:
    return found.lastgroup in ("pay", "pay_unspaced")


def stands_near(head: str, label: str, is_alone: bool, reach: int = 30) -> bool:
    """Whether a pay word stands at most `reach` characters ahead of a number, or a verb ties the two."""
    last = None
    for found in MONEY_WORD.finditer(head):
        last = found
    return len(head) - last.end() <= reach or _IS.search(head) is not None if last else bool(label) and is_alone
