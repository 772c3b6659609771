"""Mentions: one amount or range of a line, and whether what stands about it makes it pay."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from jobcrawl.posting import UnitText
from jobcrawl.values.patterns import when_used
from jobcrawl.values.pay import currency as money
from jobcrawl.values.pay.amounts import Amount
from jobcrawl.values.pay.pay_ranges import AT_MOST, ends_of
from jobcrawl.values.pay.pay_reach import (
    counts_something,
    is_on_target,
    pay_follows,
    period_said,
    says_gross,
    says_only_pay,
    stands_near,
    told_by_words,
    unit_that_fits,
)
from jobcrawl.values.pay.pay_sizes import MOST, MOST_BY_SIZE, in_dinars, is_day_rate, is_plausible, worth_of
from jobcrawl.values.pay.pay_words import lower
from jobcrawl.values.pay.unlabelled_pay import is_advertised, is_bare_rate, is_least, is_of_work, is_offered, is_stated

_BASE = when_used(
    r"\s?(?:base(?! (?:de|di|in|camp)\b)|basic(?=\s*(?:$|[,;.)+/]|plus|salary|pay|and\b))|\(?fte"
    r"|net(?=\s*(?:$|[,;.)/+-]|mensuel|par |per ))"
    r"|[(,]{0,2} ?(?:x ?1[3-5]|1[3-5] ?[x×]|(?:in|en|per|sur) 1[2-5] (?:pagas|mensilità|mois)))"
    r"(?![^\W\d_])"
)
"""Words right behind an amount that say that it is pay."""
_CTC = when_used(r"\b(?:ctc|cost to company)\b")
_DIGIT = when_used(r"\d")
_TERMS = when_used(
    r"(?i)\b(?:permanent|perm|contract|ftc|full[- ]?time|part[- ]?time|temporary|fixed[- ]term|hybrid|remote|unbefristet|vollzeit"
    r"|teilzeit|heltid|deltid|fuldtid|cdi|cdd|fulltime|parttime|indefinido|jornada completa|tempo (?:pieno|indeterminato))\b"
)
_MARKS: Final = "•|·"
"""What parts the facts of a line."""
LONG_LINE = 200
"""Characters of a line that is all told where pay was read from."""
FAR = 70
"""Characters between a pay word and an amount with a currency that has no period."""
LEAST_BARE = 10_000
"""What a lone number without a currency, a separator or a period comes to at least where it is pay."""
LEAST_OF_MONTH = 15
"""What a number without a currency that is said of a month or year comes to at least."""
_YEARLIKE: Final = range(1900, 2101)


@dataclass(slots=True)
class Pay:
    """What a line says about pay, with how sure that is."""

    low: float | None
    high: float | None
    sign: str | None
    unit: UnitText | None
    text: str
    score: int
    end: int
    """Where it ends in its line."""

    @property
    def is_range(self) -> bool:
        """Whether it has two ends."""
        return self.low is not None and self.high is not None

    def take(self, other: Pay) -> None:
        """Let it span a sum that is paid in its place as well."""
        ends = [end for end in (self.low, self.high, other.low, other.high) if end is not None]
        self.low, self.high, self.end = min(ends), max(ends), other.end


@dataclass(slots=True)
class Mention:
    """One amount, or a range from `first` to `last`, with the lower-case words of its sentence and a short line above it."""

    line: str
    first: Amount
    last: Amount
    between: str
    head: str
    tail: str
    label: str
    is_labelled: bool
    """Whether what stands outside its sentence calls it pay: a label, or the sum that it is paid in place of."""

    @property
    def ahead(self) -> str:
        """What stands ahead of it in its line, in this sentence and others."""
        return self.line[: self.first.start]

    @property
    def is_range(self) -> bool:
        """Whether it is a range."""
        return self.last is not self.first

    def sign(self) -> str | None:
        """The currency: the one behind where the one ahead is missing or shared."""
        first, last = self.first.sign, self.last.sign
        return last if last and first in (None, money.DOLLAR, money.DASH) else first or last

    def unit(self) -> UnitText | None:
        """The period that words about it or the line above name."""
        said = period_said(self.head, self.between, self.tail)
        if said is None and (self.first.is_lpa or self.last.is_lpa or self._is_cost_to_company()):
            return "YEAR"
        return said or (period_said(lower(self.label), "", "") if self.label else None)

    def _is_cost_to_company(self) -> bool:
        """Whether it is said of Indian pay that it is the cost to the company, which is a year's there."""
        return self.sign() in ("INR", money.RUPEE) and _CTC.search(f"{self.head} {self.tail}") is not None

    def is_a_part(self) -> bool:
        """Whether it stands alone between the marks of a line of facts that tells terms of employment: `Leeds • £36k – £40k plus
        van • permanent`."""
        start, end = self.first.start, self.last.end
        first = max(self.line.rfind(mark, 0, start) for mark in _MARKS) + 1
        last = min((found for mark in _MARKS if (found := self.line.find(mark, end)) >= 0), default=len(self.line))
        tells_terms = first > 0 and _TERMS.search(self.line[:first] + self.line[last:]) is not None
        return tells_terms and says_only_pay(self.line[first:last], start - first, end - first)

    def is_gross(self) -> bool:
        """Whether words right about it say gross, net or base."""
        return (
            says_gross(self.tail) or _BASE.match(self.tail) is not None or says_gross(self.head[-40:]) or says_gross(self.between)
        )


def pay_of(mention: Mention, verdict: bool | None) -> Pay | None:
    """What a mention says where it is pay; `verdict` is what words of money nearby say, not that it is other money."""
    low, high = ends_of(mention.first, mention.last)
    sign, unit, is_gross, is_range = mention.sign(), mention.unit(), mention.is_gross(), mention.is_range
    low, high = in_dinars(low, high, sign, unit, mention.line[mention.first.start : mention.last.end])
    is_alone = says_only_pay(mention.line, mention.first.start, mention.last.end) or (is_range and mention.is_a_part())
    if verdict is None and is_alone and mention.label:
        verdict = told_by_words(lower(mention.label) + " ", "")
        if verdict is False:
            return None
    is_pay = verdict is True
    if sign is None:
        is_bare = verdict is None and is_bare_rate(mention.ahead, mention.tail, mention.first, mention.last)
        if not (is_bare or _is_bare_pay(mention, high or low or 0, unit, is_pay, is_gross, is_alone)):
            return None
    else:
        if verdict is None and not is_alone:
            is_alone = _is_told_by_size(mention, low, high, sign, unit)
        is_called_pay = is_pay or mention.is_labelled or is_gross or is_alone
        if not (is_called_pay or _is_rate(mention, low, high, sign, unit)):
            return None
    is_tied = unit or is_range or mention.is_labelled or is_alone or is_gross or pay_follows(mention.tail)
    if not (is_tied or stands_near(mention.head, mention.label, is_alone, FAR)):
        return None
    if not is_plausible(low, high, sign, unit):
        unit = unit_that_fits(mention.head, mention.tail, low, high, sign, unit) if sign and unit else unit
        if not is_plausible(low, high, sign, unit):
            return None
    if not is_range and mention.head and AT_MOST.search(mention.head):
        low, high = None, low
    score = 2 * is_pay + 2 * is_range + (unit is not None) + is_gross + (sign is not None)
    score -= 6 * is_on_target(mention.head, mention.tail)
    return Pay(low, high, sign, unit, _words_about(mention), score, mention.last.end)


def _is_bare_pay(mention: Mention, biggest: float, unit: UnitText | None, is_pay: bool, is_gross: bool, is_alone: bool) -> bool:
    """Whether a number without a currency is called pay by the words right about it, and looks like a sum of money."""
    if not (is_pay or mention.is_labelled or (is_gross and unit)):
        return False
    if unit is None:
        is_grouped = mention.first.is_formatted or mention.last.is_formatted or mention.last.factor > 1
        if not (is_grouped or biggest >= LEAST_BARE) or biggest in _YEARLIKE:
            return False
    elif unit in ("MONTH", "YEAR") and biggest < LEAST_OF_MONTH:
        return False
    if mention.last.factor == 1 and counts_something(mention.tail):
        return False
    return mention.is_labelled or is_gross or stands_near(mention.head, mention.label, is_alone)


def _is_told_by_size(mention: Mention, low: float | None, high: float | None, sign: str, unit: UnitText | None) -> bool:
    """Whether the size of a sum and a role, an offer or nothing else beside it tell that it is pay."""
    return (
        is_advertised(mention.head, mention.tail, low, sign, unit, mention.is_range)
        or is_offered(mention.ahead, mention.head, mention.tail, low, sign, unit)
        or is_least(mention.head, mention.tail, low, sign, unit)
        or is_stated(mention.ahead, mention.head, mention.tail, low, high, sign, unit)
    )


def _is_rate(mention: Mention, low: float | None, high: float | None, sign: str, unit: UnitText | None) -> bool:
    """Whether its period tells that a sum is pay: an hour's of work, a plausible day's or week's, or a range of any."""
    if mention.is_range and unit is not None and (worth_of(high, sign) or 0) <= MOST_BY_SIZE.get(unit, MOST):
        return True
    if unit == "HOUR":
        return is_of_work(mention.ahead, mention.head, mention.tail)
    return is_day_rate(low, sign, unit)


def _words_about(mention: Mention) -> str:
    """The line up to the end of the sentence, where what follows says no more of pay; of a long one what stands about it."""
    line, end = mention.line, mention.last.end + len(mention.tail)
    is_over = line[end : end + 2] in (". ", "! ", "? ")
    if len(line) > LONG_LINE:
        return line[max(0, mention.first.start - 60) : end + 1 if is_over else mention.last.end + 40].strip()
    further = line[end + 1 :]
    return line[: end + 1] if is_over and not says_gross(lower(further)) and not _DIGIT.search(further) else line
