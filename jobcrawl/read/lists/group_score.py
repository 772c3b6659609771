"""Group score: how much links that are marked up alike look like the jobs of a list."""

from __future__ import annotations

from dataclasses import dataclass

from jobcrawl.outline import Block, Box
from jobcrawl.read.lists.address_families import is_numbered_alike
from jobcrawl.read.lists.board_front import says_whose
from jobcrawl.read.lists.job_card import CardLink, has_facts
from jobcrawl.read.lists.list_sections import is_under_list_heading
from jobcrawl.read.shapes.job_url import LIKELY, NEVER, PLAIN, SURE
from jobcrawl.read.words.job_words import is_apply
from jobcrawl.read.words.no_titles import is_no_title
from jobcrawl.values.patterns import when_used
from jobcrawl.values.roles import names_a_role
from jobcrawl.zones import Zone

ENOUGH = 2.5
"""Score from which a group of links is taken for job links."""
LEAST_PLAIN = 3
"""Links of a group that speaks for itself."""
MOSTLY = 0.8
"""Share of a group's links that speaks for all of them."""
_SAMPLE = 60
"""Links of a group that are looked at."""
_SITE = int(Zone.NAV | Zone.FOOTER)
_HEADER = int(Zone.HEADER)
_ASIDE = int(Zone.NEWS | Zone.RELATED | Zone.DIALOG | Zone.HEADER)
_JOB_MARK = when_used(
    r"(?:^|[\s_-])(?:jobs?|joblist|jobitem|jobtitle|careers?|vacanc(?:y|ies)|positions?|openings?|stellen?\w{0,12}|offres?|ofertas?|vagas?|postings?"
    r"|annons\w{0,3}|lediga|stillinge?r?|tyopaik\w{0,3}|praca|requisition)(?:$|[\s_-])"
)
_NO_JOB_MARK = when_used(
    r"filter|facet|categor|nav|menu|search|alert|breadcrumb|related|footer|header|tag|sort|pag(?:er|ination)"
)


@dataclass(frozen=True, slots=True)
class _Shares:
    """What the links of a group are like; numbers without a remark are shares of them, from 0 to 1."""

    links: list[CardLink]
    size: int
    """Addresses to which they lead."""
    likelihood: float
    """How much their addresses look like those of jobs, on the scale of `job_url`, in the mean."""
    roles: float
    """Those that name a role."""
    facts: float
    """Those with a place, a date or the like beside them."""
    ids: float
    """Those whose addresses hold an id and a word for a job."""
    wrong: float
    """Those with words that are no job's title."""
    nameless: float
    """Those without any words."""
    repeated: float
    """Those that are called as another is; 0 for few links."""
    under_heading: bool
    """Whether they stand below a heading such as `Open positions`."""
    is_marked: bool
    """Whether class names or data attributes call them jobs."""


def score_of(
    group: list[CardLink], blocks: list[Block], about_jobs: bool, *, may_be_one: bool = False, of_board: bool = False
) -> float:
    """How much a group looks like job links; `ENOUGH` is enough.

    `about_jobs` where the page speaks of jobs, `may_be_one` where one unlikely address can be a job's, `of_board` on the first
    page of a site on which employers post jobs.
    """
    first = group[:_SAMPLE]
    links = [link for link in first if link.likelihood != NEVER]
    if len(links) * 3 < len(first):
        return NEVER
    size = len({link.url for link in links})
    likelihood = sum(link.likelihood for link in links) / len(links)
    if size == 1 and likelihood < LIKELY and not may_be_one:
        return 0.0
    shares = _shares_of(links, size, likelihood, group[0], blocks)
    says_so = about_jobs or _says_so(shares, blocks, of_board=of_board)
    if not _may_be_jobs(shares, says_so=says_so, about_jobs=about_jobs):
        return 0.0
    score = _points_for(shares, about_jobs=about_jobs)
    score -= 2.5 * shares.wrong + 1.5 * shares.nameless + (1.0 if shares.repeated > MOSTLY else 0.0)
    zone = _zone_of(links[0].box)
    if zone & _SITE:
        score -= 2.5 if shares.ids < MOSTLY else 1.0
    if zone & _ASIDE:
        score -= 0.7
    if size == 1 and not about_jobs:
        score -= 1.0
    return score


def _shares_of(links: list[CardLink], size: int, likelihood: float, first: CardLink, blocks: list[Block]) -> _Shares:
    """What links are like; the `first` of their group shows where it stands and how it is marked up."""
    count = len(links)
    titles = [link.title for link in links]
    return _Shares(
        links=links,
        size=size,
        likelihood=likelihood,
        roles=sum(map(names_a_role, titles)) / count,
        facts=sum(has_facts(link, blocks) for link in links) / count,
        ids=sum(link.likelihood >= PLAIN for link in links) / count,
        wrong=sum(map(is_no_title, titles)) / count,
        nameless=sum(not title for title in titles) / count,
        repeated=1 - len(set(titles)) / count if count > 2 else 0.0,
        under_heading=is_under_list_heading(first, blocks),
        is_marked=_is_marked(first),
    )


def _says_so(shares: _Shares, blocks: list[Block], *, of_board: bool) -> bool:
    """Whether links tell that they are jobs on a page about anything: by roles with facts, on a board by roles with employers."""
    if shares.roles < MOSTLY:
        return False
    if shares.facts >= MOSTLY and (shares.is_marked or _all_apply(shares.links)):
        return True
    if not of_board or shares.size < LEAST_PLAIN:
        return False
    return sum(says_whose(link, blocks) for link in shares.links) >= MOSTLY * len(shares.links)


def _may_be_jobs(shares: _Shares, *, says_so: bool, about_jobs: bool) -> bool:
    """Whether links can be jobs at all: by their addresses, or by roles, facts and a heading that make up for these."""
    likelihood, roles = shares.likelihood, shares.roles
    is_unlikely = likelihood < 1 or (likelihood <= LIKELY and not roles)
    if is_unlikely and not says_so and not (shares.under_heading and roles >= 0.5):
        return False
    is_headed = shares.under_heading and (shares.is_marked or likelihood >= LIKELY)
    if shares.ids < 0.5 and roles < 0.25 and (shares.facts < 0.5 or likelihood < 1) and not is_headed:
        return False
    return about_jobs or roles > 0 or shares.under_heading or likelihood >= SURE


def _points_for(shares: _Shares, *, about_jobs: bool) -> float:
    """What speaks for jobs, in points."""
    points = (
        shares.likelihood
        + (1.6 if shares.roles >= MOSTLY else 1.2) * shares.roles
        + 0.8 * shares.facts
        + min(shares.size - 1, 4) * 0.25
        + (0.7 if about_jobs else 0.0)
    )
    points += 0.8 * shares.under_heading + 0.6 * shares.is_marked
    if about_jobs and len(shares.links) >= LEAST_PLAIN and is_numbered_alike(shares.links):
        points += 0.4
    return points


def _zone_of(box: Box) -> int:
    """The zones of a box, where the head of an entry is none."""
    return box.zone & ~_HEADER if box.zone & _HEADER and _heads_an_entry(box) else box.zone


def _heads_an_entry(box: Box) -> bool:
    """Whether a box stands in the `<header>` of an article, not in that of the site."""
    around: Box | None = box
    while around is not None and around.tag != "header":
        around = around.parent
    return around is not None and around.parent is not None and around.parent.tag in ("article", "li")


def _all_apply(links: list[CardLink]) -> bool:
    """Whether several links start an application each: `Apply` beside every name of a role."""
    return len(links) >= LEAST_PLAIN and all(is_apply(link.text) for link in links)


def _is_marked(link: CardLink) -> bool:
    """Whether class names or data attributes of the link or the boxes around it speak of jobs and of nothing beside them."""
    boxes = [link.box, link.box.parent] if link.box.parent is not None else [link.box]
    marks = " ".join([*(box.marks for box in boxes), *link.marks])
    return _JOB_MARK.search(marks) is not None and _NO_JOB_MARK.search(marks) is None
