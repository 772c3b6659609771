"""Clusters: which ads of many are the same job. Only ads that share a key are compared, so that it scales."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, MutableMapping, Sequence
from functools import partial
from hashlib import blake2b
from itertools import combinations, groupby

from jobcrawl.duplicates.advert import Advert
from jobcrawl.duplicates.evidence import SMALL_WORDS, Agreement, Evidence, conflict, is_same_ad, judge, likeness, titles
from jobcrawl.duplicates.wording import Likeness
from jobcrawl.values.places.gazetteer import folded

LARGEST_BLOCK = 60
"""Ads under one key up to which they are compared with each other; a key that more share says nothing, others are narrower."""

NUMBER_BITS = 32
"""Bits below a key that hold the number of an ad: one integer takes a third of the memory of a pair."""

Pair = tuple[int, int]


def find_clusters(
    adverts: Sequence[Advert], words: Callable[[int], list[str]], known: MutableMapping[Pair, Likeness] | None = None
) -> tuple[list[int], dict[int, Evidence]]:
    """For each ad the number of the first ad of its cluster (its own where it stands alone), and why each later one joined.

    `words` gives the text of an ad by its number and is asked for few of them; `known` holds the pairs whose texts were compared
    before, and takes in those that are compared now. Two ads of one source are never in one cluster, unless they are the same ad;
    where an ad fits two ads of one source equally well, it is linked to neither.
    """
    compared: MutableMapping[Pair, Likeness] = {} if known is None else known

    def liken(one: int, other: int) -> Likeness:
        if (one, other) not in compared:
            compared[one, other] = likeness(adverts[one], adverts[other], words(one), words(other))
        return compared[one, other]

    shared = shared_addresses(adverts)
    links: dict[Pair, Evidence] = {}
    for one, other in candidate_pairs(adverts):
        found = judge(adverts[one], adverts[other], partial(liken, one, other), shared)
        if found is not None:
            links[one, other] = found
    return _joined(adverts, _without_rivals(adverts, links))


def shared_addresses(adverts: Sequence[Advert]) -> frozenset[str]:
    """Addresses that one source uses for several ads: a careers page, a general form."""
    used: dict[tuple[str, str | None], Advert] = {}
    found = set()
    for advert in adverts:
        for address in advert.addresses:
            first = used.setdefault((address, advert.source), advert)
            if first is not advert and not is_same_ad(first, advert):
                found.add(address)
    return frozenset(found)


def candidate_pairs(adverts: Sequence[Advert]) -> Iterator[Pair]:
    """Pairs that share a key, each once, in an order that keeps texts of neighbours together."""
    keyed = [key << NUMBER_BITS | number for number, advert in enumerate(adverts) for key in _keys(advert)]
    keyed.sort()
    pairs: set[Pair] = set()
    for _, members in groupby(keyed, key=lambda row: row >> NUMBER_BITS):
        numbers = [row & (1 << NUMBER_BITS) - 1 for row in members]
        if 1 < len(numbers) <= LARGEST_BLOCK:
            pairs.update(pair for pair in combinations(numbers, 2) if _may_be_one(adverts[pair[0]], adverts[pair[1]]))
    yield from sorted(pairs)


def _may_be_one(one: Advert, other: Advert) -> bool:
    if one.source is not None and one.source == other.source:
        return is_same_ad(one, other)
    return titles(one, other) != Agreement.CONFLICT


def _keys(advert: Advert) -> set[int]:
    """Keys of an ad: each kind of evidence needs two ads to share one of them."""
    title = " ".join(sorted(set(advert.title) - SMALL_WORDS))
    names = [folded(name).partition(" ")[0] for name in advert.employers]
    towns = [town.rpartition(" ")[2] for town in advert.localities]
    keys = {_key("address", address) for address in advert.addresses}
    if advert.source_id:
        keys.add(_key("ad", advert.source or "", advert.source_id))
    if advert.requisition:
        keys |= {_key("requisition", advert.requisition, name) for name in names}
    for part in map(str, advert.sketch):
        keys.add(_key(part, title))
        keys |= {_key(part, name) for name in names}
        keys |= {_key(part, town) for town in towns}
        keys |= {_key(part, title, town) for town in towns}
    return keys


def _key(*parts: str) -> int:
    return int.from_bytes(blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=7).digest(), "big")


def _without_rivals(adverts: Sequence[Advert], links: dict[Pair, Evidence]) -> dict[Pair, Evidence]:
    """Links without those that fit two ads of one source equally well."""
    by_source: dict[tuple[int, str], list[tuple[Evidence, int, Pair]]] = defaultdict(list)
    for pair, evidence in links.items():
        for one, other in (pair, pair[::-1]):
            source = adverts[other].source
            if source is not None and source != adverts[one].source:
                by_source[one, source].append((evidence, other, pair))
    doubtful: set[Pair] = set()
    for fitting in by_source.values():
        fitting.sort(reverse=True)
        best = [row for row in fitting if row[0] == fitting[0][0]]
        if any(not is_same_ad(adverts[best[0][1]], adverts[other]) for _, other, _ in best[1:]):
            doubtful.update(pair for _, _, pair in fitting)
    return {pair: evidence for pair, evidence in links.items() if pair not in doubtful}


def _joined(adverts: Sequence[Advert], links: dict[Pair, Evidence]) -> tuple[list[int], dict[int, Evidence]]:
    """Clusters grown by the surest links first; a link that would bring contradicting ads together is passed over."""
    cluster_of = list(range(len(adverts)))
    members: dict[int, list[int]] = {}
    why: dict[int, Evidence] = {}
    for (one, other), evidence in sorted(links.items(), key=lambda item: (_rank(item[1]), item[0])):
        first, second = sorted((cluster_of[one], cluster_of[other]))
        if first == second:
            continue
        here, there = members.get(first, [first]), members.get(second, [second])
        if any(_apart(adverts[a], adverts[b]) for a in here for b in there):
            continue
        members[first] = here + there
        members.pop(second, None)
        for number in there:
            cluster_of[number] = first
        why.setdefault(other, evidence)
        why.setdefault(one, evidence)
    return cluster_of, why


def _rank(evidence: Evidence) -> tuple[int, float, int]:
    return -evidence.sureness, -evidence.likeness, -evidence.days


def _apart(one: Advert, other: Advert) -> bool:
    return not is_same_ad(one, other) and (conflict(one, other) or titles(one, other) == Agreement.CONFLICT)
