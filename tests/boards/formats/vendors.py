"""Every vendor's format, spoken with our own vacancies: what a board answers to a request."""

# ruff: noqa: E501  # a vendor a line

from __future__ import annotations

from jobcrawl.boards.addresses import platforms
from jobcrawl.declared.platform import Platform
from tests.boards.formats.feeds import (
    easycruit,
    jobtech_stream,
    lever,
    nav,
    personio,
    platsbanken,
    reachmee,
    successfactors,
    successfactors_elsewhere,
    teamtailor,
)
from tests.boards.formats.pages import (
    breezy,
    gupy,
    icims,
    jazzhr,
    jobvite,
    jobylon,
    join,
    join_by_api,
    paylocity,
    phenom,
    umantis,
    varbi,
)
from tests.boards.formats.records import bamboohr, eightfold, oracle_hcm, rippling, smartrecruiters, workable, workday
from tests.boards.formats.speech import Vendor
from tests.boards.formats.whole_answers import ashby, gem, greenhouse, hibob, pinpoint, recruitee, softgarden

TEXT = frozenset({"title", "url", "description", "town"})
DATED = TEXT | {"posted"}
MARKUP = DATED | {"deadline", "type", "employer"}
FULL = DATED | {"type", "remote", "department", "pay"}

EIGHTFOLD = {"host": "harbour.eightfold.ai", "domain": "harbour.example"}
PHENOM = {"host": "careers.harbour.example"}
SUCCESSFACTORS = {"feed_url": "https://jobs.harbour.example/googlefeed.xml"}
SEARCHED = DATED | {"department", "requisition"}

VENDORS: dict[str, Vendor] = {
    "ashby": Vendor({"token": "harbour"}, ashby, r"api\.ashbyhq", FULL | {"apply"}, lambda job: job.uuid),
    "bamboohr": Vendor({"tenant": "harbour"}, bamboohr, r".*/careers/list", FULL, total=True),
    "breezy": Vendor({"slug": "harbour"}, breezy, r".*/json", MARKUP | {"department"}, lambda job: job.code, empty_proves=False),
    "easycruit": Vendor({"tenant": "harbour"}, easycruit, r".*/list\.xml", MARKUP | {"requisition"}),
    "eightfold": Vendor(
        EIGHTFOLD, eightfold, r".*/sitemap\.xml$|.*/pcsx/search$|.*/v2/jobs$", MARKUP, empty_proves=False,
    ),
    "eightfold-search": Vendor(
        EIGHTFOLD, eightfold, r".*/pcsx/search$", SEARCHED, full=12, total=True, empty_proves=False,
        way=1, shut=r".*/sitemap\.xml$|.*/v2/jobs$",
    ),
    "eightfold-older": Vendor(
        EIGHTFOLD, eightfold, r".*/v2/jobs$", SEARCHED, full=12, total=True, empty_proves=False,
        way=2, shut=r".*/sitemap\.xml$|.*/pcsx/search$",
    ),
    "gem": Vendor({"token": "harbour"}, gem, r"api\.gem", FULL - {"pay"} | {"requisition"}, lambda job: job.code, empty_proves=False),
    "greenhouse": Vendor(
        {"token": "harbour"}, greenhouse, r"boards-api", MARKUP | {"pay", "department", "requisition"}, total=True
    ),
    "gupy": Vendor({"tenant": "harbour"}, gupy, r"harbour\.gupy\.io/$", DATED | {"remote", "deadline", "department"}),
    "hibob": Vendor({"tenant": "harbour"}, hibob, r".*/api/job-ad", FULL, lambda job: job.uuid),
    "icims": Vendor({"host": "careers-harbour.icims.com"}, icims, r".*/jobs/search", MARKUP, full=12, empty_proves=False, shut=r".*/sitemap"),
    "icims-map": Vendor(
        {"host": "careers-harbour.icims.com"}, icims, r".*/sitemap\.xml", MARKUP, empty_proves=False, way=1, shut=r".*/jobs/search"
    ),
    "jazzhr": Vendor({"tenant": "harbour"}, jazzhr, r".*/apply$", TEXT - {"town"}, lambda job: job.code, empty_proves=False),
    "jobtech_stream": Vendor(
        {}, jobtech_stream, r"jobstream", DATED - {"town"} | {"deadline", "type", "employer", "apply", "requisition"}
    ),
    "jobvite": Vendor({"tenant": "harbour"}, jobvite, r".*/harbour/jobs", MARKUP, lambda job: job.code),
    "jobylon": Vendor({"company_id": "77"}, jobylon, r"cdn\.jobylon", MARKUP | {"department"}),
    "join": Vendor({"slug": "harbour"}, join, r"join\.com/companies/harbour$", FULL - {"pay", "department"}, full=12, total=True),
    "join-api": Vendor(
        {"slug": "harbour"}, join_by_api, r".*/api/public/companies/77/jobs", FULL - {"pay", "department"}, full=12, way=1
    ),
    "lever": Vendor({"token": "harbour"}, lever, r"api\.lever", FULL | {"apply"}, lambda job: job.uuid, full=105),
    "nav": Vendor({}, nav, r".*/api/v1/feed(?:/|$)", MARKUP, lambda job: job.uuid, full=9),
    "oracle_hcm": Vendor(
        {"host": "harbour.fa.em2.oraclecloud.com", "site": "CX_1"}, oracle_hcm, r".*CEJobRequisitions$",
        DATED | {"type", "remote", "department", "deadline", "requisition"}, full=205, total=True, empty_proves=False,
    ),
    "paylocity": Vendor(
        {"guid": "8759d8d9-b6f5-49b5-b817-f3c4f69a25ed"}, paylocity, r".*/jobs/All/", MARKUP | {"department"}
    ),
    "personio": Vendor({"slug": "harbour"}, personio, r".*/xml", DATED | {"type", "employer", "department"}),
    "phenom": Vendor(
        PHENOM, phenom, r".*/search-results", MARKUP | {"apply", "requisition"}, lambda job: f"HARB{job.ident}",
        full=15, total=True, shut=r".*/widgets|.*/sitemap",
    ),
    "phenom-widgets": Vendor(
        PHENOM, phenom, r".*/widgets", MARKUP | {"apply", "requisition"}, lambda job: f"HARB{job.ident}",
        full=12, total=True, way=1, shut=r".*/search-results|.*/sitemap",
    ),
    "phenom-map": Vendor(
        PHENOM, phenom, r".*/sitemap", MARKUP, lambda job: f"HARB{job.ident}", empty_proves=False,
        way=2, shut=r".*/search-results|.*/widgets",
    ),
    "pinpoint": Vendor({"slug": "harbour"}, pinpoint, r".*/postings\.json", FULL - {"posted"} | {"deadline", "requisition"}, empty_proves=False),
    "platsbanken": Vendor(
        {}, platsbanken, r"jobsearch", DATED - {"town"} | {"deadline", "type", "employer", "apply", "requisition"},
        full=105, total=True,
    ),
    "reachmee": Vendor(
        {"feed_url": "https://site101.reachmee.com/Public/rssfeed/external.ashx?id=7"}, reachmee, r".*external\.ashx",
        DATED | {"deadline", "employer", "department"}, empty_proves=False,
    ),
    "recruitee": Vendor({"slug": "harbour"}, recruitee, r".*/api/offers", FULL | {"deadline", "employer", "apply"}),
    "rippling": Vendor({"slug": "harbour"}, rippling, r".*/board/harbour/jobs$", FULL - {"remote"} | {"employer"}, lambda job: job.uuid),
    "smartrecruiters": Vendor(
        {"token": "Harbour"}, smartrecruiters, r".*/postings$", FULL - {"remote"} | {"employer", "requisition", "apply"},
        full=105, total=True, empty_proves=False,
    ),
    "softgarden": Vendor({"slug": "harbour"}, softgarden, r".*/jobs\.feed\.json", MARKUP, total=True, shut=r".*/vacancies"),
    "softgarden-classic": Vendor({"slug": "harbour"}, softgarden, r".*/de/vacancies", MARKUP, way=1, shut=r".*/jobs\.feed\.json"),
    "successfactors": Vendor(
        SUCCESSFACTORS, successfactors, r".*/googlefeed\.xml", TEXT | {"deadline"}, empty_proves=False, shut=r"[^/]*/job_sitemap|[^/]*/tile|[^/]*/services"
    ),
    "successfactors-map": Vendor(
        SUCCESSFACTORS, successfactors_elsewhere, r".*/job_sitemap\.xml", MARKUP,
        empty_proves=False, way=1, shut=r".*/googlefeed|.*/tile-search-results|.*/services",
    ),
    "successfactors-tiles": Vendor(
        SUCCESSFACTORS, successfactors_elsewhere, r".*/tile-search-results/", MARKUP, full=12, empty_proves=False,
        way=2, shut=r".*/googlefeed|.*/job_sitemap|.*/services",
    ),
    "successfactors-service": Vendor(
        SUCCESSFACTORS, successfactors_elsewhere, r".*/services/recruiting/v1/jobs", MARKUP, full=25, total=True,
        empty_proves=False, way=3, shut=r".*/googlefeed|.*/job_sitemap|.*/tile-search-results",
    ),
    "teamtailor": Vendor(
        {"feed_url": "https://harbour.teamtailor.com/jobs.rss"}, teamtailor, r".*/jobs\.rss", DATED | {"department"},
        full=105, empty_proves=False, shut=r".*/jobs\.json",
    ),
    "teamtailor-json": Vendor(
        {"feed_url": "https://harbour.teamtailor.com/jobs.rss"}, teamtailor, r".*/jobs\.json", MARKUP, empty_proves=False,
        way=1, shut=r".*/jobs\.rss",
    ),
    "umantis": Vendor({"customer_id": "77"}, umantis, r".*/Jobs/All", TEXT, full=23, empty_proves=False),
    "varbi": Vendor({"tenant": "harbour"}, varbi, r".*/se/$", TEXT | {"deadline", "department"}, empty_proves=False),
    "workable": Vendor(
        {"token": "harbour"}, workable, r".*/api/v3/", FULL - {"pay"}, lambda job: job.code, full=9, total=True, empty_proves=False
    ),
    "workday": Vendor(
        {"company": "harbour", "wd_instance": "wd5", "site": "Yard"}, workday, r".*/Yard/jobs$",
        DATED | {"type", "remote", "employer", "requisition"}, lambda job: f"/job/{job.town}/X_{job.ident}", full=25, total=True,
    ),
}  # fmt: skip
"""Vendor, with the way of reading behind a hyphen where it is not the first → how its board is spoken."""


def reading(name: str) -> Platform:
    """What the vendor declares of the way that a board is read in."""
    platform: Platform | None = platforms()[spider_of(name)]
    for _ in range(VENDORS[name].way):
        assert platform is not None
        platform = platform.fallback
    assert platform is not None
    return platform


def spider_of(name: str) -> str:
    """The vendor's own name."""
    return name.partition("-")[0]
