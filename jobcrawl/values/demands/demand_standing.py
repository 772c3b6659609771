"""What a sentence of an ad asks for, apart from what it wishes for, offers or says to be unneeded.

A sentence falls into clauses. A clause that says `is a plus`, `krävs inte` or `wir bieten` takes its words away from what is
asked, and by its place in the sentence those of its neighbours: `Meriting is …` of those that follow, `…, which is no must` of
those before.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise, takewhile

from jobcrawl.values.demands.demand_words import (
    ASKING,
    CLAUSE_END,
    CONDITION,
    DENIALS,
    DENYING_BACK,
    LIKEWISE,
    NO_SUBJECT,
    OFFERS,
    REACHING_BACK,
    SPEAKERS,
    WISHES,
    WISHES_AHEAD,
)
from jobcrawl.values.patterns import when_used
from jobcrawl.values.whole_words import WholeWords

_WISH = WholeWords(WISHES)
_WISH_AHEAD = WholeWords(WISHES_AHEAD)
_DENIAL = WholeWords(DENIALS)
_OFFER = WholeWords(OFFERS)
_ASKING = WholeWords(ASKING)
_CLAUSE_END = when_used(CLAUSE_END)
_AND = when_used(r"\s(?:and|och|og|ja|und|et|en|y|e|i|a)\s")
_REACHES_BACK = when_used(REACHING_BACK)
_DENIES_BACK = when_used(DENYING_BACK)
_CONDITION = when_used(CONDITION)
_NO_SUBJECT = when_used(NO_SUBJECT)
_SPEAKERS = WholeWords(SPEAKERS)
_LIKEWISE = when_used(LIKEWISE)

LONGEST_WORDS = 300
"""Characters of a demand in the ad's own words."""

_OPENING = 60
"""Characters of a sentence within which a wish can name what follows."""

_START = 3
"""Characters before a word that opens its sentence."""

Span = tuple[int, int]


@dataclass(slots=True, frozen=True)
class Standing:
    """A sentence apart: what it asks for and what it says to be unneeded."""

    asked: str
    """The sentence, with spaces in place of what it does not ask for."""
    denied: str
    """The clauses that say what is unneeded, in lower case."""


def lowered(text: str) -> str:
    """Lower case of the same length: a letter that is two in lower case, as in Turkish, stays."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(letter if len(letter.lower()) > 1 else letter.lower() for letter in text)
    return lower


def standing_of(sentence: str, is_matter: Callable[[str], bool]) -> Standing:
    """What a sentence asks for and what it says to be unneeded.

    `is_matter` tells whether a clause in lower case names something that can be demanded.
    """
    lower = lowered(sentence)
    denials = list(_DENIAL.spans(lower))
    wishes = [span for span in _WISH.spans(lower) if not any(start <= span[0] < end for start, end in denials)]
    ahead = list(_WISH_AHEAD.spans(lower))
    offers = list(_OFFER.spans(lower))
    if not (denials or wishes or ahead or offers):
        return Standing(sentence, "")
    parts = _Clauses(lower, _without(lower, denials), wishes + denials, is_matter)
    wished = [span for wish in wishes for span in (*parts.around(wish), *parts.onwards(wish))]
    wished += [span for wish in ahead for span in parts.behind(wish)]
    denied = [span for denial in denials for span in (*parts.around(denial), *parts.condition(denial))]
    given = [span for offer in offers for span in parts.given(offer)]
    return Standing(_without(sentence, wished + denied + given), _only(_without(lower, wished), denied))


def wishes_or_offers(heading: str) -> bool:
    """Whether a line in lower case that leads on to others says that they are welcome or given."""
    return _WISH.search(heading) is not None or _OFFER.search(heading) is not None


class _Clauses:
    """The clauses of a sentence; one that asks and then wishes, `you drive and German is a plus`, is two."""

    def __init__(self, lower: str, plain: str, told: list[Span], is_matter: Callable[[str], bool]) -> None:
        """`plain` is the sentence without its denials, `told` are the wishes and denials."""
        self._lower = lower
        self._plain = plain
        self._is_matter = is_matter
        starts = [0, *(found.end() for found in _CLAUSE_END.finditer(lower)), len(lower)]
        self._spans: list[Span] = []
        for start, end in pairwise(starts):
            first = next((first for first, _ in sorted(told) if start < first < end), start)
            cut = max((found.start() for found in _AND.finditer(lower, start, first)), default=start)
            is_two = cut > start and _ASKING.search(plain[start:cut]) is not None
            self._spans += [(start, cut), (cut, end)] if is_two else [(start, end)]

    def around(self, told: Span) -> list[Span]:
        """The clause of a wish or denial, with the rest of its list before it, or else what it speaks of and does not name."""
        number = self._number(told)
        reached = [self._spans[number]]
        reached += takewhile(lambda span: _LIKEWISE.match(self._lower, span[0]), self._spans[number + 1 :])
        start = self._spans[number][0]
        ends_list = _AND.search(f" {self._lower[start : told[0]].rstrip()}") is not None
        if self._names(self._spans[number]):
            return reached + (list(takewhile(self._is_word, reversed(self._spans[:number]))) if ends_list else [])
        if not ends_list and _NO_SUBJECT.fullmatch(self._lower, start, told[0]) is None:
            return reached
        link = _DENIES_BACK if self._denies(self._spans[number]) else _REACHES_BACK
        is_linked = link.match(self._lower, start) is not None
        for before in reversed(self._spans[:number]):
            words = self._words(before)
            if not is_linked and (self._asks(before) or self._denies(before) or _SPEAKERS.search(words)):
                break
            reached.append(before)
            if self._names(before) and not words.rstrip().endswith(")"):
                break
        return reached

    def onwards(self, wish: Span) -> list[Span]:
        """The clauses behind a wish that names what follows, `meriting is …`, up to the first that asks."""
        number, condition = self._number(wish), self.condition(wish)
        opens = wish[0] <= _START or (wish[0] <= _OPENING and self._goes_on(number, wish[1]))
        if not opens or self._names((self._spans[number][0], wish[0])):
            return []
        return condition + self._up_to_asking(number + 1 + len(condition))

    def condition(self, told: Span) -> list[Span]:
        """The clause with the condition of a wish or denial that names nothing itself: `a plus, but no must, if you drive`."""
        number = self._number(told)
        if not self._goes_on(number, told[1]) or self._names(self._spans[number]):
            return []
        return self._spans[number + 1 : number + (3 if self._only_denies(number + 1) else 2)]

    def _goes_on(self, number: int, end: int) -> bool:
        """Whether a condition follows a wish or denial, or the clause that only denies behind it."""
        goes_on = self._spans[number + 1][1] - 1 if self._only_denies(number + 1) else end
        return _CONDITION.match(self._lower, goes_on) is not None

    def _only_denies(self, number: int) -> bool:
        """Whether there is such a clause, and it denies without a name of its own."""
        return number < len(self._spans) and self._denies(self._spans[number]) and not self._names(self._spans[number])

    def behind(self, wish: Span) -> list[Span]:
        """What stands behind `preferably` in its clause, or in the sentence that it opens."""
        number = self._number(wish)
        return [(wish[0], self._spans[number][1]), *(self._up_to_asking(number + 1) if wish[0] <= _START else [])]

    def given(self, offer: Span) -> list[Span]:
        """The clause that offers, from `we offer` on where it asks before, and those behind it up to the first that asks."""
        number = self._number(offer)
        start, end = self._spans[number]
        return [(offer[0] if self._asks((start, offer[0])) else start, end), *self._up_to_asking(number + 1)]

    def _is_word(self, span: Span) -> bool:
        """Whether a clause is but a word, as the parts of a list are."""
        return len(self._words(span).split()) == 1

    def _words(self, span: Span) -> str:
        return self._lower[slice(*span)]

    def _names(self, span: Span) -> bool:
        return self._is_matter(self._words(span))

    def _number(self, told: Span) -> int:
        return next(number for number, span in enumerate(self._spans) if told[0] < span[1])

    def _asks(self, span: Span) -> bool:
        return _ASKING.search(self._plain[slice(*span)]) is not None

    def _denies(self, span: Span) -> bool:
        return self._words(span) != self._plain[slice(*span)]

    def _up_to_asking(self, number: int) -> list[Span]:
        return list(takewhile(lambda span: not self._asks(span), self._spans[number:]))


def _without(text: str, spans: list[Span]) -> str:
    """The text with spaces in place of the spans."""
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _only(text: str, spans: list[Span]) -> str:
    """The spans of the text, each on its own."""
    return " | ".join(text[start:end] for start, end in spans)
