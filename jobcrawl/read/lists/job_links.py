"""Job links: which links of a page lead to jobs.

No configuration: links are grouped by where they stand in the markup, and a group is taken when its addresses, its link texts
and the cards around them look like jobs. A card gives one link.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from functools import lru_cache, partial
from itertools import islice
from urllib.parse import urlsplit

from jobcrawl.outline import Block
from jobcrawl.page import Page
from jobcrawl.read.lists.address_families import (
    family_of,
    ids_of,
    is_about_the_same,
    without_strangers,
)
from jobcrawl.read.lists.board_front import is_board_front
from jobcrawl.read.lists.card_turns import by_turns, by_words, without_second_links, without_seconds_of_others
from jobcrawl.read.lists.group_score import ENOUGH, LEAST_PLAIN, MOSTLY, score_of
from jobcrawl.read.lists.job_card import (
    MAX_CARD,
    CardLink,
    JobLink,
    find_cards,
    has_facts,
    is_generic,
    is_named,
    is_odd_one_out,
    job_link,
    shared_words,
)
from jobcrawl.read.lists.list_sections import (
    heading_above,
    is_archive_of_jobs,
    is_named_without_headings,
    is_part_of_an_ad,
    lies_among_papers,
    names_a_list,
    tells_of_people,
    without_other_sections,
)
from jobcrawl.read.lists.page_links import MAX_LINKS, clickable, links_of, text_of
from jobcrawl.read.shapes.job_url import (
    LIKELY,
    NEVER,
    PLAIN,
    SURE,
    is_document,
    is_selection,
    is_selection_of,
    job_likelihood,
    speaks_of_jobs,
)
from jobcrawl.read.shapes.url_parts import folder_of
from jobcrawl.read.structured.declared_jobs import declared_jobs, jobs_in_elements, jobs_in_scripts
from jobcrawl.read.words.job_words import AMBIGUOUS_NAME, CAREERS_NAME, HIRES, LISTING_NAME, MANY_JOBS, MORE, is_apply
from jobcrawl.read.words.no_titles import is_no_title, names_a_person
from jobcrawl.values.patterns import when_used
from jobcrawl.values.roles import names_a_role
from jobcrawl.zones import FRAME, Zone

BEYOND_DOUBT = ENOUGH + 2
"""Score from which a group that names roles is a list of jobs beyond doubt."""
MAX_ENTRIES = 300
"""Entries of a site's menus that are looked at."""
MAX_TITLE = 200
"""Characters of a document title that are looked at."""
_SITE = int(Zone.NAV | Zone.FOOTER)
_LONGEST_BESIDE = 60
"""Characters beside a link in a line that holds little else."""
_PROSE_BESIDE = 120
"""Characters beside its links from which a line is a paragraph and no entry of a list."""
_LITTLE = 8
"""Characters between the links of a line that say nothing."""
_LONGEST_CARD = 200
"""Blocks of a card that are held for no other link."""
_NUMBERED = when_used(r"/\d{2,}/?$")
"""An address that ends with a number, be it one that may be a year."""
_OPEN_APPLICATION = when_used(
    r"(?i)(?:(?:spontaneous|open|speculative|unsolicited|general) applications?|initiativbewerbung(?:en)?"
    r"|spontanansök(?:an|ning|ningar)|åpen søknad|uopfordret ansøgning|avoin hakemus|open sollicitatie|candidatures? spontanées?"
    r"|candidatura(?:s)? espontáneas?|candidatura espontânea|candidatur[ae] spontane[ae]|aplikacj[aęi] spontaniczn[aąe])"
)
"""What a sentence over a list offers to those who find nothing on it."""
_SITE_NAME = when_used(r"\s[|–—·-]\s")


def job_links(page: Page, cards: list[CardLink], *, structured: bool) -> list[JobLink]:
    """The cards' links, and those that only data of the page tells, each address once."""
    blocks = page.outline.blocks
    found = {link.url: job_link(link, blocks) for link in cards}
    if structured:
        here = page.url.partition("#")[0]
        declared = [job for job in declared_jobs(page) if job.url not in found and job.url.partition("#")[0] != here]
        for job in declared or ([] if found else jobs_in_elements(page) or jobs_in_scripts(page)):
            found[job.url] = JobLink(job.url, job.title, job.place, job.date, f"{job.title} {job.place} {job.date}")
    return list(found.values())


def cards_of(page: Page, *, structured: bool) -> list[CardLink]:
    """Job links of the visible page with their cards, in reading order."""
    blocks = page.outline.blocks
    declared = {job.url for job in declared_jobs(page)} if structured else set()
    groups: dict[tuple[object, ...], list[CardLink]] = defaultdict(list)
    about_jobs = _is_about_jobs(page)
    is_archive = about_jobs and is_archive_of_jobs(page.url, blocks)
    for link in _without_own([*links_of(page, about_jobs), *clickable(page)], page.url):
        if is_selection_of(link.url, link.text):
            continue
        if is_archive and 0 <= link.likelihood < LIKELY and link.place < len(blocks) and blocks[link.place].level:
            link.likelihood = LIKELY  # what an archive heads with a link is its entry
        may_be_told_of = link.likelihood < LIKELY or _OPEN_APPLICATION.fullmatch(link.text) is not None
        if not may_be_told_of or not _is_reference(link, blocks):
            groups[link.key].append(link)
    menu = lru_cache(partial(_words_of_menus, page))
    whole = map(without_second_links, _without_lone_rows(groups.values()))
    split: Iterable[list[CardLink]] = (part for group in whole for part in by_words(group))
    if about_jobs:
        split = (part for same in split for part in by_turns(same))
    judge = partial(_judge, page, about_jobs, declared, menu)
    good, rest = judge(split)
    loose: dict[tuple[object, ...], list[CardLink]] = defaultdict(list)
    for link in sorted(rest, key=lambda link: link.place):
        loose[link.loose_key].append(link)
    more, rest = judge(without_second_links(group) for group in loose.values() if len(group) > 1)
    good += more
    rest += [link for group in loose.values() if len(group) == 1 for link in group]
    if about_jobs and rest:
        good += judge(_under_list_headings(rest, blocks), is_whole_list=True)[0]
    good = without_seconds_of_others(good)
    good = sorted(
        _without_doubtful(good, blocks, page.url), key=lambda pair: (is_document(pair[1][0].url), -pair[0], -_named(pair[1]))
    )
    return _take(_without_own_buttons(good, _own_title(page)), _addresses_of_menus(page), blocks)


def _own_title(page: Page) -> str:
    """The only main heading of a page at the address of one job; empty for any other page."""
    if job_likelihood(page.url) < LIKELY:
        return ""
    main = [block.text for block in page.outline.blocks if block.level == 1 and block.text]
    return main[0] if len(main) == 1 else ""


def _without_own_buttons(scored: list[tuple[float, list[CardLink]]], own: str) -> list[tuple[float, list[CardLink]]]:
    """The groups without buttons to apply that have their name from the page's own title: their card is the ad itself."""
    if not own:
        return scored
    left = ((score, [link for link in group if link.title != own or not is_apply(link.text)]) for score, group in scored)
    return [(score, group) for score, group in left if group]


def _without_own(links: list[CardLink], here: str) -> list[CardLink]:
    """The links without those that are about the job at `here` itself: to apply, to print, to keep.

    A page below which several links lead is a list that has a number, not a job.
    """
    if job_likelihood(here) < PLAIN:
        return links
    own = [link for link in links if is_about_the_same(link.url, here)]
    below = here.partition("?")[0].rstrip("/") + "/"
    named = {link.url for link in own if link.url.startswith(below) and not is_generic(link.text)}
    if not own or len(named) >= LEAST_PLAIN:
        return links
    urls = {link.url for link in own}
    return [link for link in links if link.url not in urls]


def _without_lone_rows(groups: Iterable[list[CardLink]]) -> Iterable[list[CardLink]]:
    """The groups, those of one address made one where only names of their own boxes differ and their addresses are written alike.

    So are rows that count themselves: `<li class="one">`, `<li class="two">`.
    """
    alone: dict[tuple[object, ...], list[CardLink]] = defaultdict(list)
    for group in groups:
        if len({link.url for link in group}) > 1:
            yield group
        else:
            alone[group[0].loose_key, family_of(group[0].url)].extend(group)
    yield from alone.values()


def _named(group: list[CardLink]) -> int:
    """How many addresses of a group end with the words of their titles."""
    return sum(is_named(link.url, link.title) for link in group)


def _without_doubtful(
    good: list[tuple[float, list[CardLink]]], blocks: list[Block], here: str
) -> list[tuple[float, list[CardLink]]]:
    """The groups without those that neither name roles nor have ids nor stand where the jobs of a group beyond doubt do.

    `Part time in York` and `Meet the team` pass for jobs on a page that lists none, but not beside a list of roles; nor do the
    `Butcher` and `Cook` that others searched for beside jobs that all have ids, be it on the page's host or on
    theirs.
    """
    plain = [group for score, group in good if score >= BEYOND_DOUBT and _is_plain(group)]
    if sum(map(len, plain)) < LEAST_PLAIN:
        return good
    folders = {folder_of(link.url) for group in plain for link in group}
    told_by_id = [link for group in plain if _has_ids(group, MOSTLY) for link in group]
    if len(told_by_id) < LEAST_PLAIN:
        told_by_id = []
    hosts = {urlsplit(url).hostname for url in [here, *(link.url for link in told_by_id)]} if told_by_id else set()
    told_in = Counter(folder_of(link.url) for link in told_by_id)
    kept = []
    for score, group in good:
        own = {folder_of(link.url) for link in group}
        is_alike = _has_ids(group) or any(told_in[folder] * 2 >= len(told_by_id) for folder in own & told_in.keys())
        may_be = _is_plain(group) or not own.isdisjoint(folders)
        if is_alike or (may_be and (len(group) > len(told_by_id) or not _is_bare(group, hosts, blocks))):
            kept.append((score, group))
    return kept


def _is_plain(group: list[CardLink]) -> bool:
    """Whether half of a group's links name roles or half of its addresses hold ids."""
    return _has_ids(group) or sum(names_a_role(link.title) for link in group) * 2 >= len(group)


def _has_ids(group: list[CardLink], share: float = 0.5) -> bool:
    """Whether a share of a group's addresses hold ids."""
    return sum(link.likelihood >= PLAIN for link in group) >= share * len(group)


def _is_bare(group: list[CardLink], hosts: set[str | None], blocks: list[Block]) -> bool:
    """Whether all links of a group stay on some hosts, are no documents, and say nothing but their words."""
    return all(
        urlsplit(link.url).hostname in hosts
        and not is_document(link.url)
        and (_is_in_a_line_of_links(link, blocks) or not has_facts(link, blocks))
        for link in group
    )


def _is_in_a_line_of_links(link: CardLink, blocks: list[Block]) -> bool:
    """Whether a link stands among others in a line that says nothing else."""
    block = blocks[link.place] if link.place < len(blocks) else None
    return block is not None and len(link.text) < block.link_chars and len(block.text) <= block.link_chars + _LITTLE


def _is_reference(link: CardLink, blocks: list[Block]) -> bool:
    """Whether the link stands in the midst of a paragraph's sentences: `She worked with Anna Smith at the mill in Leeds`."""
    if link.end - link.place > 1 or link.place >= len(blocks) or is_generic(link.text):
        return False
    block = blocks[link.place]
    return len(block.text) - block.link_chars >= _PROSE_BESIDE and block.text.find(link.text) > _LONGEST_BESIDE


def _under_list_headings(links: list[CardLink], blocks: list[Block]) -> Iterable[list[CardLink]]:
    """Links with names of roles that stand below the same `Open positions`, each marked up as no other is."""
    groups: dict[int, list[CardLink]] = defaultdict(list)
    for link in sorted(links, key=lambda link: link.place):
        line = blocks[link.place].text if link.place < len(blocks) else ""
        if link.likelihood >= 0 and names_a_role(link.text) and len(line) <= len(link.text) + _LONGEST_BESIDE:
            heading = heading_above(link.place, blocks)
            if heading is not None and names_a_list(heading):
                groups[heading.index].append(link)
    return groups.values()


def _addresses_of_menus(page: Page) -> set[str | None]:
    """Addresses to which the site's menus lead."""
    return {page.absolute(anchor.href) for anchor in page.outline.anchors[:MAX_LINKS] if anchor.box.zone & _SITE}


def _words_of_menus(page: Page) -> frozenset[str]:
    """What the entries of the site's menus are called, in lower case."""
    outline = page.outline
    entries = (anchor for anchor in outline.anchors[:MAX_LINKS] if anchor.box.zone & FRAME)
    return frozenset(text_of(anchor, outline.blocks).casefold() for anchor in islice(entries, MAX_ENTRIES))


def _judge(
    page: Page,
    about_jobs: bool,
    declared: set[str],
    menu: Callable[[], frozenset[str]],
    groups: Iterable[list[CardLink]],
    *,
    is_whole_list: bool = False,
) -> tuple[list[tuple[float, list[CardLink]]], list[CardLink]]:
    """Groups that are good enough with their scores, and the links of small groups that are not."""
    blocks, here = page.outline.blocks, page.url
    of_board = not about_jobs and is_board_front(page)
    good, rest = [], []
    for together in groups:
        group = _without_companions(together)
        find_cards(group, blocks)
        of_jobs = without_strangers(group, here) if about_jobs else group
        if len(of_jobs) < len(group):
            group = of_jobs
            find_cards(group, blocks)
        group = without_other_sections(group, blocks, menu)
        score = score_of(
            group,
            blocks,
            about_jobs,
            may_be_one=is_whole_list or (about_jobs and _is_card_of_a_role(group[0], blocks)),
            of_board=of_board,
        )
        if any(link.url in declared for link in group):
            score += SURE
        if score >= ENOUGH:
            good.append((score, group))
        elif len(group) <= 2:
            rest += group
    return good, rest


def _without_companions(group: list[CardLink]) -> list[CardLink]:
    """The group without what stands in one line with a job and is none itself: its PDF, a map, its town's jobs, its employer."""
    in_line = [link for link in group if link.end - link.place <= 1]
    plain = {link.place for link in in_line if link.likelihood >= PLAIN}
    named = {link.place for link in in_line if link.likelihood > 0 and names_a_role(link.text) and not is_selection(link.url)}
    if not plain | named or len(plain | named) == len(group):
        return group

    def is_companion(link: CardLink) -> bool:
        if link.place in plain and link.likelihood < LIKELY:
            return True
        is_other = link.likelihood == NEVER or (is_selection(link.url) and not names_a_role(link.text))
        return is_other and link.likelihood < PLAIN and link.place in plain | named

    return [link for link in group if not is_companion(link)]


def _is_about_jobs(page: Page) -> bool:
    """Whether the page's address, title or main heading speaks of jobs."""
    if speaks_of_jobs(page.url) or CAREERS_NAME.match(_name_of(page.url)):
        return True
    title = ("" if page.is_text else page.tree.findtext("head/title") or "")[:MAX_TITLE]
    if MANY_JOBS.search(title):
        return True
    name = _SITE_NAME.split(title.strip(), maxsplit=1)[0]
    if LISTING_NAME.match(name) and not AMBIGUOUS_NAME.match(name):
        return True
    is_headed = any(
        (
            LISTING_NAME.match(block.text)
            or MANY_JOBS.search(block.text)
            or (block.level == 1 and (CAREERS_NAME.match(block.text) or HIRES.search(block.text)))
        )
        and not AMBIGUOUS_NAME.match(block.text)
        for block in page.outline.blocks
        if 0 < block.level <= 2 and len(block.text) < 100
    )
    return is_headed or is_named_without_headings(page.outline.blocks)


def _name_of(url: str) -> str:
    """The words of the last part of an address: `work with us` of `/en/work-with-us/`."""
    return url.partition("?")[0].rstrip("/").rpartition("/")[2].partition(".")[0].replace("-", " ").replace("_", " ")


def _is_card_of_a_role(link: CardLink, blocks: list[Block]) -> bool:
    """Whether `Read more` stands in a card of its own under the name of a role."""
    if link.likelihood < 0 or link.box.zone & FRAME or MORE.match(link.text) is None or not names_a_role(link.title):
        return False
    card = blocks[link.first : min(link.last, link.first + MAX_CARD)]
    return any(block.level >= 2 and block.text == link.title for block in card)


def _take(scored: list[tuple[float, list[CardLink]]], menus: set[str | None], blocks: list[Block]) -> list[CardLink]:
    """Links of the groups that are good enough, one a card, in reading order."""
    taken: dict[str, CardLink] = {}
    owner: dict[int, str] = {}
    for _, group in scored:
        for link in _jobs_among(group, menus, blocks):
            known = taken.get(link.url)
            if known is not None:
                known.title = known.title or link.title
            elif all(owner.get(index, link.url) == link.url for index in range(link.place, link.end)):
                taken[link.url] = link
        for link in group:
            if taken.get(link.url) is link:
                for index in range(link.first, min(link.last, link.first + _LONGEST_CARD)):
                    owner.setdefault(index, link.url)
    links = sorted(taken.values(), key=lambda link: link.place)
    for lies_beside in (tells_of_people, lies_among_papers):
        links = [link for link in links if link.likelihood >= PLAIN or not lies_beside(link, blocks)] or links
    return links


def _jobs_among(group: list[CardLink], menus: set[str | None], blocks: list[Block]) -> list[CardLink]:
    """The links of a good group that lead to its jobs; `menus` are the addresses of the site's menus."""
    shared = shared_words(group)
    has_ids = _has_ids(group)
    families = {family_of(link.url) for link in group if link.likelihood >= PLAIN}

    def is_job(link: CardLink) -> bool:
        is_role = names_a_role(link.title)
        if has_ids and link.likelihood < LIKELY and not is_role and not _is_told_by_number(link, families):
            return False
        if link.likelihood == NEVER and (not is_role or (link.url in menus and not names_a_role(link.text))):
            return False
        if link.likelihood < LIKELY and (is_odd_one_out(link, shared) or (not is_role and is_part_of_an_ad(link, blocks))):
            return False
        if link.likelihood < SURE and is_no_title(link.title):
            return False
        return link.likelihood >= PLAIN or not (names_a_person(link.title) and tells_of_people(link, blocks))

    return [link for link in group if is_job(link)]


def _is_told_by_number(link: CardLink, families: set[str]) -> bool:
    """Whether an address holds an id, or ends with a number and is written as those are that hold ids."""
    return bool(ids_of(link.url)) or (_NUMBERED.search(link.url) is not None and family_of(link.url) in families)
