"""Card turns: links of one group of which each card has several, told from jobs that follow each other.

A card may have `Print` or `Apply` beside its job, or the employer. That several links follow each other in turns is no sign of
it by itself: jobs of the same names, or of two towns in turn, do so as well.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from jobcrawl.outline import Box
from jobcrawl.read.lists.address_families import bases_before, bases_of, family_of, ids_of, is_of_one_job, leads_on_from
from jobcrawl.read.lists.job_card import MAX_CARD, CardLink, is_generic
from jobcrawl.read.shapes.job_url import LIKELY, PLAIN, is_document
from jobcrawl.read.words.job_words import is_apply
from jobcrawl.read.words.no_titles import is_no_title
from jobcrawl.values.roles import names_a_role

MOST_OF_A_CARD = 4
"""Links of a card that are told apart by their order."""
MOST_LINKS = 2_000
"""Links of a group that are told apart by their addresses."""
MOST_BESIDE = 20
"""Links to jobs among which another one stands as in their card."""
SEVERAL = 3
"""Cards that all have the same words, which are no accident."""


def without_second_links(group: list[CardLink]) -> list[CardLink]:
    """The group without those links of a card that are about the same job as another one: to print it, to apply for it."""
    if len(group) < 2:
        return group
    often = Counter(text for text, _ in {(link.text, link.url) for link in group})
    lists = _addresses_of_lists(group)
    kept: list[CardLink] = []
    run: list[CardLink] = []
    before: CardLink | None = None
    for link, after in zip(group, [*group[1:], None], strict=True):
        if run and not _is_second(link, run, before, after, often, lists):
            kept += _best_of(run, often)
            before, run = run[-1], []
        run.append(link)
    return kept + _best_of(run, often)


def _addresses_of_lists(links: Iterable[CardLink]) -> set[str]:
    """Addresses from which several links with the same words lead on: those of lists, not of jobs."""
    leading = Counter((base, words) for words, url in {(link.text, link.url) for link in links} for base in bases_before(url))
    return {base for (base, _), count in leading.items() if count > 1}


def _is_second(
    link: CardLink,
    run: list[CardLink],
    before: CardLink | None,
    after: CardLink | None,
    often: Counter[str],
    lists: set[str],
) -> bool:
    """Whether a link stands in the card of those before it, is about the same job, and its words or theirs name none."""
    first = run[0]
    if link.url == first.url:
        return True
    if len(run) >= MOST_OF_A_CARD or link.text == first.text or (names_a_role(link.text) and names_a_role(first.text)):
        return False
    is_silent, is_told = _says_nothing(link, often) or _says_nothing(first, often), _is_told(link) or _is_told(first)
    in_line = link.place == first.place
    if not is_silent and not (in_line and is_told):
        return False
    if leads_on_from(link.url, first.url, lists) or leads_on_from(first.url, link.url, lists):
        return in_line or is_told or _stand_in_one_card([*run, link], before, after)
    if not is_silent or not (in_line or _stand_in_one_card([*run, link], before, after)):
        return False
    has_others = before is not None or after is not None
    is_form = (in_line or has_others) and (_is_to_apply(link, first) or _is_to_apply(first, link))
    return is_form or is_of_one_job(link.url, first.url)


def _is_to_apply(link: CardLink, job: CardLink) -> bool:
    """Whether a link is one to apply by its words, and another by its own or its address one to a job."""
    is_form = is_apply(link.text) and not names_a_role(link.text) and not is_document(link.url)
    return is_form and not _is_button(job.text) and (_is_told(job) or job.likelihood >= LIKELY)


def _is_told(link: CardLink) -> bool:
    """Whether a link's words or its address are those of a job."""
    return link.likelihood >= PLAIN or names_a_role(link.text)


def without_seconds_of_others(groups: list[tuple[float, list[CardLink]]]) -> list[tuple[float, list[CardLink]]]:
    """Groups with their scores, without the links that say nothing and are about the job of a link of another group.

    Where neither the address leads on from that of the job nor has its id, both must stand in one card.
    """
    if len(groups) < 2:
        return groups
    often = Counter(text for text, _ in {(link.text, link.url) for _, group in groups for link in group})
    is_alone = {id(group[0]) for _, group in groups if len(group) == 1}
    jobs = [link for _, group in groups for link in group if not (_is_button(link.text) or is_no_title(link.text))]
    lists = _addresses_of_lists(link for _, group in groups for link in group)
    told = {base for job in jobs if job.likelihood >= PLAIN for base in bases_of(job.url)} - lists
    by_id: dict[str, dict[str, CardLink]] = defaultdict(dict)
    beside: dict[int, list[CardLink]] = defaultdict(list)
    for job in jobs:
        for one in ids_of(job.url):
            by_id[one][job.url] = job
        if id(job) not in is_alone or _is_told(job):
            for at in range(job.first, min(job.last, job.first + MAX_CARD)):
                beside[at].append(job)

    def is_second(link: CardLink) -> bool:
        if not _says_nothing(link, often):
            return False
        with_id = [job for one in ids_of(link.url) if len(by_id[one]) <= 1 for job in by_id[one].values()]
        around = beside[link.place]
        near = [job for job in around if job.url != link.url] if len(around) <= MOST_BESIDE else []
        return (
            not told.isdisjoint(bases_before(link.url))
            or any(_is_behind(link, job, often) for job in [*near, *with_id])
            or any(leads_on_from(link.url, job.url, lists) or _is_to_apply(link, job) for job in near)
        )

    kept = ((score, [link for link in group if not is_second(link)]) for score, group in groups)
    return [(score, group) for score, group in kept if group]


def _is_behind(link: CardLink, job: CardLink, often: Counter[str]) -> bool:
    """Whether a link has the id of another that says more and is as likely one to a job."""
    if link.url == job.url or not is_of_one_job(link.url, job.url) or leads_on_from(job.url, link.url):
        return False
    says_less = _is_button(link.text) or often[link.text] > often[job.text]
    return says_less and (job.likelihood >= link.likelihood or _is_to_apply(link, job))


def _best_of(run: list[CardLink], often: Counter[str]) -> list[CardLink]:
    """The link of a card that names its job, or that to the address the others lead on from, and others with the same address."""
    urls = {link.url for link in run}
    if len(urls) < 2:
        return run

    def how_far(link: CardLink) -> tuple[bool, bool, bool, float]:
        leads_on = any(leads_on_from(link.url, url) for url in urls)
        return _says_nothing(link, often), leads_on, is_apply(link.text), -link.likelihood

    best = min(run, key=how_far)
    return [link for link in run if link.url == best.url]


def _is_button(words: str) -> bool:
    """Whether words are those of a button, and no title that begins like one: `Apply`, not `Application developer`."""
    return is_generic(words) and not names_a_role(words)


def _says_nothing(link: CardLink, often: Counter[str]) -> bool:
    """Whether the words of a link are no title: those of other cards as well, or those of a button."""
    words = link.text
    return _is_button(words) or is_document(link.url) or is_no_title(words) or (often[words] > 1 and not names_a_role(words))


def by_words(group: list[CardLink]) -> Iterable[list[CardLink]]:
    """The group, parted where each card has the same few links that are marked up alike: `See job` and `Save`."""
    words = list(dict.fromkeys(link.text for link in group[: MOST_OF_A_CARD + 1]))
    turns = _turns_of(group, [link.text for link in group], len(words))
    if not turns:
        return [group]
    parts = [list(part) for part in zip(*turns, strict=True)]
    each = {len({link.url for link in part}) for part in parts}
    if len(each) != 1 or each == {1}:
        return [group]
    if any(map(_is_button, words)) or (_stand_in_cards(turns) and _are_of_cards(turns, words)):
        return parts
    return [group]


def _are_of_cards(turns: Sequence[Sequence[CardLink]], words: Sequence[str]) -> bool:
    """Whether links that stand in cards, with the same words in each, are no jobs side by side."""
    roles = sum(map(names_a_role, words))
    if roles == len(words):
        return False
    if not roles and len(turns) >= SEVERAL:
        return True
    return len({family_of(link.url) for link in turns[0]}) > 1 or _is_of_one_job(turns[0])


def by_turns(group: list[CardLink]) -> Iterable[list[CardLink]]:
    """The group, parted where the links of its cards follow each other in turns: the job, its employer, the job, its employer."""
    if len(group) > MOST_LINKS:
        return [group]
    families = [family_of(link.url) for link in group]
    turns = _turns_of(group, families, len(set(families)))
    if not turns:
        return [group]
    parts = [list(part) for part in zip(*turns, strict=True)]
    silent = sum(map(_are_generic, parts))
    if 0 < silent < len(parts) or all(map(_is_of_one_job, turns)):
        return parts
    return parts if _stand_in_cards(turns) and not all(map(_names_roles, parts)) else [group]


def _turns_of(group: list[CardLink], marks: Sequence[str], count: int) -> list[list[CardLink]]:
    """Links in turns of so many with different marks, as the first of them have; none where they do not take turns."""
    is_so = len(set(marks[:count])) == count and marks[:-count] == marks[count:] and len(marks) % count == 0
    if 1 < count <= MOST_OF_A_CARD and len(group) >= 2 * count and is_so:
        return [group[start : start + count] for start in range(0, len(group), count)]
    return []


def _are_generic(links: Sequence[CardLink]) -> bool:
    return all(_is_button(link.text) for link in links)


def _is_of_one_job(turn: Sequence[CardLink]) -> bool:
    return all(is_of_one_job(link.url, turn[0].url) for link in turn[1:])


def _names_roles(links: Sequence[CardLink]) -> bool:
    return sum(names_a_role(link.text) and not is_no_title(link.text) for link in links) * 2 >= len(links)


def _stand_in_cards(turns: Sequence[Sequence[CardLink]]) -> bool:
    """Whether the links of each turn stand together in a box, or in a line, that holds no other."""
    befores = [None, *(turn[-1] for turn in turns[:-1])]
    afters = [*(turn[0] for turn in turns[1:]), None]
    return all(_stand_in_one_card(turn, before, after) for turn, before, after in zip(turns, befores, afters, strict=True))


def _stand_in_one_card(links: Sequence[CardLink], before: CardLink | None, after: CardLink | None) -> bool:
    """Whether a box or a line holds links and neither the one before nor the one after."""
    first, last = min(link.place for link in links), max(link.place for link in links)
    box: Box | None = links[0].box
    while box is not None and not box.first <= first <= last < box.last:
        box = box.parent
    if first == last:
        return (before is None or before.place < first) and (after is None or after.place > last)
    return box is not None and (before is None or before.place < box.first) and (after is None or after.place >= box.last)
