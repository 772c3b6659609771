"""Listings at a vendor's cap: read facet by facet and put together, or honestly partial."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from scrapy import Request
from scrapy.http import Response, TextResponse

from jobcrawl.boards.addresses import platforms
from jobcrawl.boards.board_spider import BoardSpider
from jobcrawl.boards.spiders import spider_class
from jobcrawl.declared.parts import Part, Split, parts_of
from jobcrawl.store.lifecycle import RunState

CAP, PAGE = 20, 5


def small(name: str) -> type[BoardSpider]:
    """The spider of a vendor whose cap is 20 rows and whose pages hold five."""
    platform = platforms()[name]
    listing = platform.listing
    assert listing.paging is not None
    paging = replace(listing.paging, cap=CAP, size=PAGE)
    return spider_class(replace(platform, listing=replace(listing, paging=paging)))


def crawl(spider: BoardSpider, answer: Callable[[Request], Any]) -> list[str]:
    """Read a listing to its end without a network; gives the jobs whose details were asked for."""
    waiting, details = [spider._first_request(0)], []
    while waiting:
        request = waiting.pop()
        if request.callback == spider.parse_job:
            details.append(request.url)
            continue
        body = json.dumps(answer(request)).encode()
        response: Response = TextResponse(request.url, body=body, request=request, encoding="utf-8")
        waiting += [one for one in spider._read_listing(response, **request.cb_kwargs) if isinstance(one, Request)]
    spider.ledger.states["posting"] = len(details)
    spider.ledger.scheduled = sum(spider.ledger.states.values())
    return details


def workday(families: dict[str, list[int]], places: dict[str, list[int]], total: int) -> Callable[[Request], Any]:
    """A Workday board of numbered jobs; its total reads the cap at most, and behind the cap it repeats the first page."""

    def facet(name: str, values: dict[str, list[int]]) -> dict[str, Any]:
        return {
            "facetParameter": name,
            "values": [{"id": key, "count": len(jobs)} for key, jobs in values.items()],
        }

    def answer(request: Request) -> Any:
        asked = json.loads(request.body)
        jobs = list(range(total))
        for name, values in (("family", families), ("locations", places)):
            chosen = asked["appliedFacets"].get(name)
            if chosen is not None:
                jobs = [job for job in jobs if any(job in values[key] for key in chosen)]
        start = asked["offset"] if asked["offset"] < CAP or asked["appliedFacets"] else 0
        rows = [{"title": f"Smith {job}", "externalPath": f"/job/X_{job}"} for job in jobs[start : start + PAGE]]
        if asked["offset"]:
            return {"total": 0, "jobPostings": rows}
        facets = [facet("family", families), {"facetParameter": "group", "values": [facet("locations", places)]}]
        return {"total": min(len(jobs), CAP), "jobPostings": rows, "facets": facets}

    return answer


def board() -> BoardSpider:
    return small("workday")(company="harbour", wd_instance="wd5", site="Yard")


def test_a_workday_board_beyond_the_cap_is_read_by_its_facets_and_whole() -> None:
    places = {f"town{number}": list(range(number * 6, number * 6 + 6)) for number in range(8)}
    spider = board()
    details = crawl(spider, workday({"all": list(range(48))}, places, 48))
    assert len(details) == len(set(details)) == 48
    assert spider.ledger.state() == RunState.COMPLETE, spider.ledger.listing.words()


def test_a_facet_that_leaves_jobs_out_proves_nothing() -> None:
    places = {f"town{number}": list(range(number * 6 + 1, number * 6 + 7)) for number in range(8)}
    spider = board()
    details = crawl(spider, workday({"all": list(range(49))}, places, 49))
    assert len(details) == 49, "the walk of the whole list shows the job that no town has"
    assert spider.ledger.state() == RunState.PARTIAL
    assert spider.ledger.listing.words() == "1 jobs are in no part of the list (locations)"


def test_a_cap_without_a_usable_facet_is_partial_and_says_so() -> None:
    spider = board()
    details = crawl(spider, workday({"all": list(range(48))}, {}, 48))
    assert len(details) == CAP
    assert spider.ledger.state() == RunState.PARTIAL
    assert spider.ledger.listing.words() == f"the vendor's cap of {CAP} rows, and no facet parts the list"


def test_a_part_that_shows_less_than_it_announces_proves_nothing() -> None:
    places = {f"town{number}": list(range(number * 6, number * 6 + 6)) for number in range(8)}
    truthful, spider = workday({"all": list(range(48))}, places, 48), board()

    def lying(request: Request) -> Any:
        found = truthful(request)
        if "town0" in str(json.loads(request.body)["appliedFacets"]):
            found["total"] += bool(found["total"])
        return found

    crawl(spider, lying)
    assert spider.ledger.state() == RunState.PARTIAL
    assert spider.ledger.listing.words() == "a part of the list (locations) showed 18 of 19 jobs"


@pytest.mark.parametrize("adds_up", [True, False])
def test_an_oracle_board_beyond_the_window_is_split_only_where_counts_add_up(adds_up: bool) -> None:
    groups = {f"c{number}": list(range(number * 10, number * 10 + 10)) for number in range(5)}

    def answer(request: Request) -> Any:
        finder = dict(part.split("=", 1) for part in request.url.partition("finder=findReqs;")[2].split(",") if "=" in part)
        chosen = finder.get("selectedCategoriesFacet")
        jobs = groups[chosen] if chosen else list(range(50))
        start = int(finder["offset"])
        rows = [{"Id": str(job), "Title": f"Smith {job}"} for job in jobs[start : start + PAGE]]
        facet = [{"Id": key, "TotalCount": len(found) - (not adds_up)} for key, found in groups.items()]
        return {"items": [{"TotalJobsCount": len(jobs), "requisitionList": rows, "categoriesFacet": facet}]}

    spider = small("oracle_hcm")(host="harbour.fa.em2.oraclecloud.com", site="CX_1")
    details = crawl(spider, answer)
    assert spider.ledger.state() == (RunState.COMPLETE if adds_up else RunState.PARTIAL), spider.ledger.listing.words()
    assert len(set(details)) == 50
    assert all("{" not in url for url in details)


def test_the_facet_with_the_shortest_values_is_taken_and_its_values_are_asked_for_together() -> None:
    split = Split(groups="facets", at_once=3)
    many = [{"id": str(number), "count": 4} for number in range(7)]
    answer = {
        "facets": [{"facetParameter": "kind", "values": [{"id": "x", "count": 28}]}, {"facetParameter": "town", "values": many}]
    }
    assert parts_of(split, answer, 20, 20) == [
        Part("town", ("0", "1", "2")), Part("town", ("3", "4", "5")), Part("town", ("6",)),
    ]  # fmt: skip
    assert parts_of(split, {"facets": "none"}, 20, 20) == []
