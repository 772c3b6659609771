"""Which vendor an address belongs to, and when an address tells nothing."""

# ruff: noqa: E501  # one address and what it tells a line

from __future__ import annotations

import pytest

from jobcrawl.boards.addresses import Detected, detect, platforms
from jobcrawl.boards.fingerprints import detect_in_page

TELLING = [
    ("https://job-boards.greenhouse.io/harbour", "greenhouse", {"token": "harbour"}),
    ("https://job-boards.eu.greenhouse.io/harbour/jobs/77", "greenhouse", {"token": "harbour"}),
    ("https://boards.greenhouse.io/embed/job_board?b=x&for=harbour", "greenhouse", {"token": "harbour"}),
    ("https://boards-api.greenhouse.io/v1/boards/harbour/jobs", "greenhouse", {"token": "harbour"}),
    ("https://harbour.example/jobs?gh_jid=4711", "greenhouse", {}),
    ("https://jobs.ashbyhq.com/Harbour%20Works", "ashby", {"token": "Harbour Works"}),
    ("https://api.ashbyhq.com/posting-api/job-board/harbour.io", "ashby", {"token": "harbour.io"}),
    ("https://join.com/companies/harbour-works/4711-welder", "join", {"slug": "harbour-works"}),
    ("https://harbour.wd103.myworkdayjobs.com/en-US/Yard_Jobs", "workday", {"company": "harbour", "wd_instance": "wd103", "site": "Yard_Jobs"}),
    ("https://harbour.wd3.myworkdayjobs.com/jobs/job/Kiel/Welder_R-1", "workday", {"company": "harbour", "wd_instance": "wd3", "site": "jobs"}),
    ("https://wd1.myworkdaysite.com/en-US/recruiting/harbour/Yard", "workday", {"company": "harbour", "wd_instance": "wd1", "site": "Yard"}),
    ("https://harbour.wd5.myworkdayjobs.com/wday/cxs/harbour/Yard/jobs", "workday", {"company": "harbour", "wd_instance": "wd5", "site": "Yard"}),
    ("https://jobs.lever.co/harbour/0f8f/apply", "lever", {"token": "harbour"}),
    ("https://jobs.eu.lever.co/harbour", "lever", {"token": "harbour", "region": "eu"}),
    ("https://api.lever.co/v0/postings/harbour?mode=json", "lever", {"token": "harbour"}),
    ("https://harbour.teamtailor.com/sv/jobs", "teamtailor", {"feed_url": "https://harbour.teamtailor.com/sv/jobs.rss"}),
    ("https://harbour.na.teamtailor.com/", "teamtailor", {"feed_url": "https://harbour.na.teamtailor.com/jobs.rss"}),
    ("https://harbour.teamtailor.com/jobs/4711-welder", "teamtailor", {"feed_url": "https://harbour.teamtailor.com/jobs.rss"}),
    ("https://harbour.jobs.hr.cloud.sap/us/", "successfactors", {"feed_url": "https://harbour.jobs.hr.cloud.sap/googlefeed.xml"}),
    ("https://careers.harbour.example/viewalljobs/", "successfactors", {"feed_url": "https://careers.harbour.example/googlefeed.xml"}),
    ("https://career5.successfactors.eu/career?company=Harbour&x=1", "successfactors", {"company": "Harbour"}),
    ("https://harbour.recruitee.com/o/welder", "recruitee", {"slug": "harbour", "api_base": "https://harbour.recruitee.com"}),
    ("https://harbour.pinpointhq.com/en/postings/1", "pinpoint", {"slug": "harbour"}),
    ("https://careers.smartrecruiters.com/Harbour1/yard", "smartrecruiters", {"token": "Harbour1"}),
    ("https://jobs.smartrecruiters.com/oneclick-ui/company/Harbour1/publication/x", "smartrecruiters", {"token": "Harbour1"}),
    ("https://apply.workable.com/harbour/j/A1B2C3/", "workable", {"token": "harbour"}),
    ("https://harbour.workable.com/", "workable", {"token": "harbour"}),
    ("https://harbour.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/7", "oracle_hcm", {"host": "harbour.fa.em2.oraclecloud.com", "site": "CX_1"}),
    ("https://careers.harbour.example/hcmUI/CandidateExperience/sv/sites/Yard", "oracle_hcm", {"host": "careers.harbour.example", "site": "Yard"}),
    ("https://harbour.jobs.personio.de/job/4711?language=de", "personio", {"slug": "harbour", "domain": "de"}),
    ("https://cdn.jobylon.com/jobs/company-groups/77/embed/v2/?page_size=1000", "jobylon", {"company_id": "77", "kind": "company-groups"}),
    ("https://emp.jobylon.com/companies/77/", "jobylon", {"company_id": "77"}),
    ("https://harbour.eightfold.ai/careers/job/123456?domain=harbour.example", "eightfold", {"host": "harbour.eightfold.ai"}),
    ("https://jobs.gem.com/harbour", "gem", {"token": "harbour"}),
    ("https://careers-harbour.icims.com/jobs/4711/welder/job", "icims", {"host": "careers-harbour.icims.com"}),
    ("https://harbour.gupy.io/jobs/4711", "gupy", {"tenant": "harbour"}),
    ("https://ats.us1.rippling.com/en-GB/harbour/jobs/0f8f", "rippling", {"slug": "harbour"}),
    ("https://harbour.softgarden.io/de/vacancies", "softgarden", {"slug": "harbour"}),
    ("https://harbour.career.softgarden.de/", "softgarden", {"slug": "harbour"}),
    ("https://harbour.breezy.hr/p/abc-welder", "breezy", {"slug": "harbour"}),
    ("https://recruitingapp-77.de.umantis.com/Jobs/All", "umantis", {"customer_id": "77", "host": "recruitingapp-77.de.umantis.com"}),
    ("https://jobs.harbour.example/Jobs/All", "umantis", {"host": "jobs.harbour.example"}),
    ("https://harbour.bamboohr.com/careers/77", "bamboohr", {"tenant": "harbour"}),
    ("https://harbour.careers.hibob.com/jobs", "hibob", {"tenant": "harbour"}),
    ("https://harbour.applytojob.com/apply/jobs/", "jazzhr", {"tenant": "harbour"}),
    ("https://jobs.jobvite.com/careers/harbour/jobs", "jobvite", {"tenant": "harbour"}),
    ("https://recruiting.paylocity.com/Recruiting/Jobs/All/8759d8d9-b6f5-49b5-b817-f3c4f69a25ed/Harbour", "paylocity", {"guid": "8759d8d9-b6f5-49b5-b817-f3c4f69a25ed"}),
    ("https://harbour.varbi.com/se/what:job/jobID:4711/", "varbi", {"tenant": "harbour"}),
    ("https://site101.reachmee.com/Public/rssfeed/external.ashx?id=7&lang=SE", "reachmee", {"feed_url": "https://site101.reachmee.com/Public/rssfeed/external.ashx?id=7&lang=SE"}),
    ("https://harbour.easycruit.com/vacancy/4711/9?iso=se", "easycruit", {"tenant": "harbour"}),
    ("https://arbetsformedlingen.se/platsbanken/annonser/4711", "platsbanken", {}),
    ("https://jobstream.api.jobtechdev.se/v2/stream?updated-after=2026-01-01T00:00:00", "jobtech_stream", {"since": "2026-01-01T00:00:00"}),
    ("https://pam-stilling-feed.nav.no/api/v1/feed", "nav", {}),
    # other spellings of the same, addresses of embeds and of single jobs
    ("HTTP://Job-Boards.Greenhouse.IO.//harbour/", "greenhouse", {"token": "harbour"}),
    ("https://boards.greenhouse.io/embed/departments?for=harbour", "greenhouse", {"token": "harbour"}),
    ("https://boards.greenhouse.io/embed/job_app?token=4711", "greenhouse", {}),
    ("https://join.com/de/companies/harbour", "join", {"slug": "harbour"}),
    ("https://harbour.wd3.myworkdayjobs.com/en-us/Yard/details/Welder_R-1", "workday", {"company": "harbour", "site": "Yard"}),
    ("https://harbour.wd3.myworkdayjobs.com/en-US", "workday", {"company": "harbour", "wd_instance": "wd3", "site": None}),
    ("https://jobs.smartrecruiters.com/?company=Harbour1", "smartrecruiters", {"token": "Harbour1"}),
    ("https://www.smartrecruiters.com/Harbour1/743999-welder", "smartrecruiters", {"token": "Harbour1"}),
    ("https://apply.workable.com/j/A1B2C3", "workable", {"token": None}),
    ("https://eabc.fa.us2.oraclecloud.com/hcmui/candidateexperience/en/sites/CX_1", "oracle_hcm", {"site": "CX_1"}),
    ("https://eabc.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/job/7", "oracle_hcm", {"host": "eabc.fa.us2.oraclecloud.com"}),
    ("https://harbour-works-jobs.personio.de/job/4711", "personio", {"slug": "harbour-works", "domain": "de"}),
    ("https://emp.jobylon.com/jobs/4711-harbour-welder/", "jobylon", {"company_id": None}),
    ("https://harbour.eightfold.ai/careers?pid=7&domain=harbour.example", "eightfold", {"domain": "harbour.example"}),
    ("https://ats.eu1.rippling.com/harbour/jobs", "rippling", {"slug": "harbour"}),
    ("https://harbour.bamboohr.com/", "bamboohr", {"tenant": "harbour"}),
    ("https://harbour.theresumator.com/apply", "jazzhr", {"tenant": "harbour"}),
    ("https://hire.jobvite.com/CompanyJobs/Careers.aspx?c=qHarb", "jobvite", {"tenant": None}),
    ("https://recruiting.paylocity.com/Recruiting/Jobs/Details/4711/Harbour", "paylocity", {"guid": None}),
    ("https://web103.reachmee.com/ext/I003/304/main?site=5&lang=SE", "reachmee", {"installation": "I003", "customer": "304"}),
    ("https://performancemanager4.successfactors.com/career?career_company=Harb01&lang=en_US", "successfactors", {"company": "Harb01"}),
    ("https://ats.rippling.com/api/v2/board/Harbour/jobs?page=0", "rippling", {"slug": "Harbour"}),
    ("https://app.jazz.co/widgets/basic/create/harbour", "jazzhr", {"tenant": "harbour"}),
    ("https://recruiting.paylocity.com/recruiting/v2/api/feed/jobs/8759d8d9-b6f5-49b5-b817-f3c4f69a25ed", "paylocity", {"guid": "8759d8d9-b6f5-49b5-b817-f3c4f69a25ed"}),
    ("https://recruiting.paylocity.com/recruiting/jobs/List/8759d8d9-b6f5-49b5-b817-f3c4f69a25ed", "paylocity", {"guid": "8759d8d9-b6f5-49b5-b817-f3c4f69a25ed"}),
    # tracking parameters, case, names that look like a vendor's own
    ("https://job-boards.greenhouse.io/embed/job_app?for=harbour&token=4711&gh_jid=4711", "greenhouse", {"token": "harbour"}),
    ("https://jobs.lever.co/Harbour/0f8f/apply?lever-source=Indeed", "lever", {"token": "Harbour", "region": None}),
    ("https://jobs.smartrecruiters.com/ni/Harbour1/0f8f-welder?trid=9", "smartrecruiters", {"token": "Harbour1"}),
    ("https://career2.successfactors.eu/sfcareer/jobreqcareer?jobId=7&company=HarbourP2", "successfactors", {"company": "HarbourP2"}),
    ("https://HARBOUR.wd502.MyWorkdayJobs.com/de-CH/jobs/login?source=x", "workday", {"company": "harbour", "site": "jobs"}),
    ("https://careers.recruitee.com/", "recruitee", {"slug": "careers"}),
    ("https://nav.easycruit.com/vacancy/3312345/84321?iso=no", "easycruit", {"tenant": "nav"}),
    ("https://emp.jobylon.com/companies/77-harbour-works/", "jobylon", {"company_id": "77"}),
]  # fmt: skip

SILENT = [
    "https://www.greenhouse.io/",
    "https://harbour.example/careers",
    "https://www.bamboohr.com/careers/",
    "https://harbour.bamboohr.com/login.php",
    "https://www.teamtailor.com/en/",
    "https://harbour.personio.de/",
    "https://www.workable.com/pricing",
    "https://careers.harbour.example/global/en/search-results",
    "https://careers.harbour.example/go/All/504274/",
    "https://example.org/?next=https://jobs.lever.co/harbour",
    "ftp://jobs.lever.co/harbour",
    "https://suporte.gupy.io/s/",
    "https://community.successfactors.com/",
    "https://hcm19.sapsf.com/login?company=harbour",
    "https://developers.pinpointhq.com/",
    "https://help.breezy.hr/en/",
    "https://greenhouse-gardens.com/jobs",
    "https://workable-tools.io/harbour",
    "https://jobs.lever.com/harbour",
    "https://ateamtailor.com/jobs",
    "https://recruitee.com.harbour.example/o/welder",
    "https://boards.greenhouse.io@harbour.example/welder",
    "https://harbour.example/jobs.lever.co/welder",
    "https://harbour.example/#https://apply.workable.com/harbour",
    "https://objectstorage.us-phoenix-1.oraclecloud.com/n/x/b/y/o/jobs.html",
    "https://jobs.ashbyhq.com/",
    "not an address",
    "http://[::1",
    "",
]


@pytest.mark.parametrize(("url", "platform", "config"), TELLING)
def test_an_address_tells_vendor_and_parameters(url: str, platform: str, config: dict[str, str]) -> None:
    found = detect(url)
    assert found is not None
    assert found.platform == platform
    assert {key: found.config.get(key) for key in config} == config


@pytest.mark.parametrize("url", SILENT)
def test_where_the_address_tells_nothing_there_is_silence(url: str) -> None:
    assert detect(url) is None


def test_every_vendor_with_addresses_of_its_own_is_told_by_one() -> None:
    assert {name for name, platform in platforms().items() if platform.addresses} - {p for _, p, _ in TELLING} == {"phenom"}


PAGES = [
    ('<iframe src="https://boards.greenhouse.io/embed/job_board?for=harbour"></iframe>', "greenhouse", {"token": "harbour"}),
    ('<script>x={"urlToken":"harbour","a":1}</script>', "greenhouse", {"token": "harbour"}),
    ('<script src="https://jobs.ashbyhq.com/harbour/embed"></script>', "ashby", {"token": "harbour"}),
    ('<a href="https:\\/\\/harbour.wd5.myworkdayjobs.com\\/Yard\\/job\\/x">Apply</a>', "workday", {"company": "harbour", "wd_instance": "wd5", "site": "Yard"}),
    ('<link href="https://x.teamtailor-cdn.com/a.css"><a href="/jobs.rss">', "teamtailor", {"feed_url": "https://careers.harbour.example/jobs.rss"}),
    ('<script src="https://d.recruiteecdn.com/a.js"></script>', "recruitee", {"api_base": "https://careers.harbour.example"}),
    ('<link href="https://rmkcdn.successfactors.com/x"><script src=/platform/bootstrap/x>', "successfactors", {"feed_url": "https://careers.harbour.example/googlefeed.xml"}),
    ('<script src="https://cdn.phenompeople.com/x"></script><script>phApp.ddo = {}</script>', "phenom", {"host": "careers.harbour.example"}),
    ("<a href='https://recruitingapp-77.de.umantis.com/Vacancies/1'>Job</a>", "umantis", {"customer_id": "77"}),
]  # fmt: skip


@pytest.mark.parametrize(("page", "platform", "config"), PAGES)
def test_a_page_gives_its_vendor_away(page: str, platform: str, config: dict[str, str]) -> None:
    found = detect_in_page("https://careers.harbour.example/", f"<html><body>{page}</body></html>")
    assert found is not None
    assert found.platform == platform
    assert {key: found.config.get(key) for key in config} == config


def test_the_board_that_most_links_lead_to_wins() -> None:
    page = "<a href='https://jobs.lever.co/partner/1'>" + "".join(
        f"<a href='https://jobs.lever.co/harbour/{n}'>" for n in range(3)
    )
    assert detect_in_page("https://harbour.example/", page) == Detected("lever", {"token": "harbour"})


def test_an_ordinary_page_gives_nothing_away() -> None:
    assert detect_in_page("https://harbour.example/", "<html><a href='/jobs'>Jobs</a> We like greenhouses.</html>") is None
