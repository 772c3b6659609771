"""Address families: links of one group told apart by what their addresses share, where the markup does not part them.

A site writes the addresses of its jobs alike and those of its news, people and menus in another way. Where classes say nothing,
the shape of the addresses does.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence, Set
from functools import lru_cache
from urllib.parse import urlsplit

from jobcrawl.read.lists.job_card import CardLink
from jobcrawl.read.shapes.job_url import LIKELY, NEVER, is_document
from jobcrawl.values.roles import names_a_role

PLAINLY = 2.5
"""Mean likelihood of addresses that lead to jobs whatever their links say."""
PROBABLY = 1.0
"""Mean likelihood from which they do where half of the links name roles."""
CLEARLY = 1.0
"""How much less likely the addresses of a family are that is another."""
MOST_LINKS = 2_000
"""Links of a group that are told apart."""

_ROOT = 3
"""Slashes of an address whose path has one part."""
_NUMBERED = re.compile(r"[A-Za-z]{0,3}[-_]?\d{2,}")
_DIGITS = re.compile(r"\d+")
_ENDING = re.compile(r"\.(?:html?|aspx?|php|jsp)$", re.I)
_WORDS = re.compile(r"[^A-Za-z0-9]+")
_ID = re.compile(r"(?!(?:19|20)\d\d$)\d{4,}|(?=[A-Za-z]*\d[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z0-9]{6,}")


@lru_cache(maxsize=8192)
def family_of(url: str) -> str:
    """What an address shares with those that are written alike: host and folder, or the whole path where a query follows."""
    address, asks, _ = url.partition("#")[0].partition("?")
    if asks:
        return _DIGITS.sub("0", address + asks)
    folder, _, last = address.rstrip("/").rpartition("/")
    if _NUMBERED.fullmatch(last) and folder.count("/") > _ROOT:
        folder = f"{folder.rpartition('/')[0]}/{last}"  # `/jobs/cook/4711`: the name stands before the number
    return _DIGITS.sub("0", folder)


@lru_cache(maxsize=8192)
def ids_of(url: str) -> frozenset[str]:
    """Numbers and codes in an address by which a site tells its jobs apart, in lower case."""
    return frozenset(word.casefold() for word in _WORDS.split(_path_of(url)) if _ID.fullmatch(word))


def _path_of(url: str) -> str:
    return url.partition("//")[2].partition("/")[2]


def is_about_the_same(url: str, here: str) -> bool:
    """Whether an address holds ids and all of them are those of the job at `here`: the form to apply for it, a way to keep it."""
    ids = ids_of(url)
    return bool(ids) and ids <= ids_of(here)


def is_of_one_job(url: str, other: str) -> bool:
    """Whether two addresses share an id and no number of one is missing in the other: those of a job and of its form."""
    numbers, others = set(_DIGITS.findall(_path_of(url))), set(_DIGITS.findall(_path_of(other)))
    return not ids_of(url).isdisjoint(ids_of(other)) and (numbers <= others or others <= numbers)


def leads_on_from(url: str, job: str, lists: Set[str] = frozenset()) -> bool:
    """Whether an address is that of a job with one more part, key or another file ending: `/cook/print`, `/cook?print=1`.

    None leads on from those of `lists`.
    """
    return not (bases_before(url) & bases_of(job)) <= lists


def bases_of(job: str) -> set[str]:
    """What an address and those that lead on from it have in common: itself, and itself without a file ending."""
    base = job.rstrip("/")
    return {base} if "?" in base else {base, _ENDING.sub("", base)}


def bases_before(url: str) -> set[str]:
    """What may be the address of a job from which one leads on: that without its last part, its last keys or its file ending."""
    path, _, asks = url.partition("?")
    path = path.rstrip("/")
    if asks:
        keys = asks.split("&")
        return {path, _ENDING.sub("", path), *(f"{path}?{'&'.join(keys[:count])}" for count in range(1, len(keys)))}
    return {path.rpartition("/")[0].rstrip("/"), *((path.rpartition(".")[0],) if is_document(path) else ())}


def is_numbered_alike(links: Sequence[CardLink]) -> bool:
    """Whether each of some links has an id of its own in an address written like the others'."""
    ids = {ids_of(link.url) for link in links}
    return len(ids) == len({link.url for link in links}) and all(ids) and len({_shape_of(link.url) for link in links}) == 1


def _shape_of(url: str) -> int:
    return url.partition("?")[0].count("/")


def without_strangers(group: list[CardLink], here: str) -> list[CardLink]:
    """The group without the links whose addresses are of another family than those that lead to jobs; all where none does.

    `here` is the page's own address. A link of its own on another host stays: an employer's own site.
    """
    if not 2 < len(group) <= MOST_LINKS:
        return group
    families: dict[str, list[CardLink]] = defaultdict(list)
    for link in group:
        families[family_of(link.url)].append(link)
    if len(families) < 2:
        return group
    leading = [links for links in families.values() if _lead_to_jobs(links)]
    if not leading or len(leading) == len(families):
        return group
    best = max(map(mean_likelihood, leading))
    host = urlsplit(here).hostname
    first, last = min(links[0].place for links in leading), max(links[-1].place for links in leading)
    kept = {id(link) for links in leading for link in links}
    for links in families.values():
        alone = len(links) == 1 and (first <= links[0].place <= last or urlsplit(links[0].url).hostname != host)
        if not _is_other(links, best, host) or (alone and links[0].likelihood > NEVER):
            kept.update(map(id, links))
    return [link for link in group if id(link) in kept]


def mean_likelihood(links: Sequence[CardLink]) -> float:
    """How much the addresses of some links look like those of jobs, on average."""
    return sum(link.likelihood for link in links) / len(links)


def _roles(links: Sequence[CardLink]) -> int:
    return sum(names_a_role(link.title) for link in links)


def _lead_to_jobs(links: Sequence[CardLink]) -> bool:
    likelihood = mean_likelihood(links)
    return any(link.title for link in links) and (
        likelihood >= PLAINLY or (likelihood >= PROBABLY and _roles(links) * 2 >= len(links))
    )


def _is_other(links: Sequence[CardLink], best: float, host: str | None) -> bool:
    """Whether links are less likely those of jobs than the best, and hardly any names a role; or none says anything.

    Of those that lead to another than the page's own `host`, as advertisements do, all must name roles.
    """
    likelihood = mean_likelihood(links)
    if not any(link.title for link in links):
        return True
    roles = _roles(links)
    if likelihood <= 0 and urlsplit(links[0].url).hostname != host:
        return roles < len(links)
    return likelihood + CLEARLY <= best and (roles * 2 < len(links) if likelihood < LIKELY else not roles)
