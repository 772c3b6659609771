"""Other money: nouns that say that an amount is rent, a fee, an insurance, a bonus, and not what the job pays.

The nouns stand in `other_money.txt`, which says how it is written.
"""

from __future__ import annotations

from collections.abc import Sequence

from jobcrawl.values.patterns import when_used
from jobcrawl.values.roles import names_a_role
from jobcrawl.values.word_lists import text_beside, word_set


def _other_nouns() -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...]]:
    """Nouns of other money, how compounds with them end, and how words of them begin, from `other_money.txt`."""
    text = text_beside(__name__, "other_money.txt")
    words = [word for line in text.splitlines() if not line.startswith("#") for word in line.split()[1:]]
    ends = tuple(word[1:] for word in words if word[0] == "-")
    beginnings = tuple(word[:-1] for word in words if word[-1] == "-")
    return frozenset(word for word in words if "-" not in (word[0], word[-1])), ends, beginnings


_OTHER_NOUNS, _OTHER_ENDS, _OTHER_BEGINNINGS = _other_nouns()
_WORDS_BEFORE = 4
"""Words right before an amount among which the noun of it stands."""
_WORDS_OF_TRADE = 2
"""Words behind a noun of money, one of which names the role in a trade."""
_NO_TRADE = word_set("for to of per each every a an the when and or if by with your our für pour para per voor för til och und")
"""What parts the money from somebody who gets or gives it."""
_BREAK = when_used(r"[,;、。，；.!?|•+(–]|\s-\s|:(?!\W*$)")
_OTHER_UNSPACED = when_used(
    r"交通費|手当|賞与|ボーナス|補助|売上|資本金|年商|家賃|奖金|补贴|津贴|营业额|注册资本|수당|매출|자본금|지원금|식대|보너스"
)
_ASIDE = when_used(r"\([^()]*\)(?=\W*$)")
_WORD = when_used(r"[^\W\d_](?:[\w'’-]*\w)?")


def names_other(head: str) -> bool:
    """Whether lower-case words right before an amount name money other than pay: `rent of`, `kursavgift:`.

    What a bracket before the colon adds is no name of it: `Cover teachers (or emergency permit): $165`.
    """
    if ")" in head[-3:]:
        head = _ASIDE.sub("", head)
    last = 0
    for found in _BREAK.finditer(head):
        last = found.end()
    words = _WORD.findall(head, last)[-_WORDS_BEFORE:]
    is_other = any(_is_other(word) and not is_of_trade(words[place + 1 :]) for place, word in enumerate(words))
    return is_other or names_other_unspaced(head)


def is_of_trade(words: Sequence[str]) -> bool:
    """Whether the words behind a lower-case noun of money make it a trade: `insurance` in `insurance claims handler`."""
    for word in words[:_WORDS_OF_TRADE]:
        if word in _NO_TRADE:
            return False
        if names_a_role(word):
            return True
    return False


def names_other_unspaced(head: str) -> bool:
    """The same for scripts without spaces between words."""
    return _OTHER_UNSPACED.search(head[-14:]) is not None


def other_follows(tail: str) -> bool:
    """Whether one of the first two lower-case words behind an amount names money other than pay: `400 € Miete`."""
    found = _BREAK.search(tail)
    return any(map(_is_other, _WORD.findall(tail[: found.start()] if found else tail[:40])[:2]))


def _is_other(word: str) -> bool:
    return word in _OTHER_NOUNS or (len(word) > 6 and word.endswith(_OTHER_ENDS)) or word.startswith(_OTHER_BEGINNINGS)
