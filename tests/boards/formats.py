"""Every vendor's format, spoken with our own vacancies: what a board answers to a request."""

# ruff: noqa: E501  # markup is read better whole

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Any

from tests.boards.vacancies import Vacancy, posting_markup, visible_page

Reply = tuple[int, str, bytes]

JSON, XML, HTML = "application/json", "application/xml; charset=utf-8", "text/html; charset=utf-8"
NOT_FOUND: Reply = (404, HTML, b"<html><head><title>Not found</title></head><body>There is nothing here.</body></html>")
TYPES = {"FULL_TIME": "Full-time", "PART_TIME": "Part-time"}


@dataclass
class Ask:
    """A request to the stand-in."""

    method: str
    host: str
    path: str
    query: Mapping[str, str]
    body: Any
    headers: Mapping[str, str]


@dataclass
class Vendor:
    """How a vendor is spoken to in the tests."""

    config: dict[str, str]
    answer: Callable[[list[Vacancy], Ask], Reply]
    lists: str
    """Pattern over host and path of its listing."""
    says: frozenset[str]
    """Fields of a posting that the vendor's format carries."""
    ident: Callable[[Vacancy], str] = field(default=lambda job: str(job.ident))
    full: int = 7
    """Vacancies of a board that has more than one page, where the vendor pages at all."""
    total: bool = False
    """Whether the listing announces a number of jobs."""
    empty_proves: bool = True


def as_json(value: Any) -> Reply:
    return 200, JSON, json.dumps(value).encode()


def as_page(text: str) -> Reply:
    return 200, HTML, text.encode()


def as_rss(items: Sequence[str], spaces: str = "") -> Reply:
    text = f'<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" {spaces}><channel><title>Jobs</title>{"".join(items)}</channel></rss>'
    return 200, XML, text.encode()


def ld_page(job: Vacancy, url: str) -> Reply:
    markup = json.dumps(posting_markup(job, url)).replace("</", "<\\/")
    return as_page(visible_page(job, f"<script type='application/ld+json'>{markup}</script>"))


def state_page(state: Any) -> Reply:
    text = json.dumps(state).replace("</", "<\\/")
    return as_page(
        f"<!DOCTYPE html><html><body><div id=__next></div><script id='__NEXT_DATA__' type='application/json'>{text}</script>"
        "</body></html>"
    )


def cut(jobs: list[Vacancy], start: Any, size: int) -> list[Vacancy]:
    return jobs[int(start or 0) : int(start or 0) + size]


def find(jobs: list[Vacancy], text: str, key: str = "ident") -> Vacancy | None:
    return next((job for job in jobs if str(getattr(job, key)) in text), None)


def greenhouse(jobs: list[Vacancy], ask: Ask) -> Reply:
    rows = [
        {
            "id": job.ident,
            "internal_job_id": job.ident + 1,
            "requisition_id": job.requisition,
            "title": job.title,
            "content": escape(job.html),
            "company_name": "Harbour Works",
            "departments": [{"name": job.department}],
            "offices": [{"name": "EMEA", "location": "internal"}],
            "location": {"name": f"{job.town}, {job.place[3]}"},
            "absolute_url": f"https://job-boards.greenhouse.io/harbour/jobs/{job.ident}",
            "first_published": job.posted.isoformat(),
            "updated_at": job.posted.isoformat(),
            "application_deadline": job.deadline.isoformat(),
            "language": "en",
            "metadata": [{"name": "Employment Type", "value": TYPES[job.type]}],
            "pay_input_ranges": [
                {"min_cents": job.low * 100, "max_cents": job.high * 100, "currency_type": "EUR", "title": "Annual Salary"}
            ],
        }
        for job in jobs
    ]
    pool = {"id": 1, "internal_job_id": None, "title": "Future openings", "content": "x", "location": {"name": "Anywhere"}}
    return as_json({"jobs": [*rows, pool] if jobs else [], "meta": {"total": len(rows) + 1 if jobs else 0}})


def ashby(jobs: list[Vacancy], ask: Ask) -> Reply:
    words = {"ONSITE": "OnSite", "HYBRID": "Hybrid", "TELECOMMUTE": "Remote"}
    rows = [
        {
            "id": job.uuid,
            "title": job.title,
            "department": job.department,
            "employmentType": {"FULL_TIME": "FullTime", "PART_TIME": "PartTime"}[job.type],
            "location": job.town,
            "address": {"postalAddress": {"addressLocality": job.town, "addressCountry": job.place[3]}},
            "secondaryLocations": [],
            "workplaceType": words[job.remote],
            "isRemote": job.remote == "TELECOMMUTE",
            "publishedAt": job.posted.isoformat(),
            "isListed": True,
            "jobUrl": f"https://jobs.ashbyhq.com/harbour/{job.uuid}",
            "applyUrl": f"https://jobs.ashbyhq.com/harbour/{job.uuid}/application",
            "descriptionHtml": job.html,
            "compensation": {
                "summaryComponents": [
                    {"compensationType": "EquityPercentage", "interval": "NONE", "minValue": 1, "maxValue": 2},
                    {
                        "compensationType": "Salary",
                        "interval": "1 YEAR",
                        "currencyCode": "EUR",
                        "minValue": job.low,
                        "maxValue": job.high,
                    },
                ]
            },
            "shouldDisplayCompensationOnJobPostings": True,
        }
        for job in jobs
    ]
    return as_json({"apiVersion": "1", "jobs": [*rows, {"id": "hidden", "title": "Hidden", "isListed": False}]})


def join(jobs: list[Vacancy], ask: Ask) -> Reply:
    if "/companies/harbour/" in ask.path:
        job = find(jobs, ask.path)
        if job is None:
            return NOT_FOUND
        record = {
            "id": job.ident,
            "idParam": f"{job.ident}-job",
            "title": job.title,
            "schemaDescription": job.html,
            "city": {"cityName": job.town, "countryName": job.place[3]},
            "employmentType": {"googleType": job.type},
            "workplaceType": {"ONSITE": "ONSITE", "HYBRID": "HYBRID", "TELECOMMUTE": "REMOTE"}[job.remote],
            "createdAt": job.posted.isoformat(),
            "company": {"name": "Harbour Works"},
        }
        return state_page({"props": {"pageProps": {"initialState": {"job": record}}}})
    page = int(ask.query.get("page", 1))
    rows = [{"id": job.ident, "idParam": f"{job.ident}-job", "title": job.title} for job in cut(jobs, (page - 1) * 5, 5)]
    listing = {"items": rows, "pagination": {"pageCount": -(-len(jobs) // 5), "total": len(jobs)}}
    return state_page({"props": {"pageProps": {"initialState": {"jobs": listing}}}})


def workday(jobs: list[Vacancy], ask: Ask) -> Reply:
    base = "/wday/cxs/harbour/Yard"
    if ask.path == f"{base}/jobs":
        offset = int(ask.body["offset"])
        rows = [
            {
                "title": job.title,
                "externalPath": f"/job/{job.town}/X_{job.ident}",
                "locationsText": "3 Locations",
                "postedOn": "Posted 3 Days Ago",
                "bulletFields": [job.requisition],
            }
            for job in cut(jobs, offset, 20)
        ]
        return as_json({"total": len(jobs) if not offset else 0, "jobPostings": rows})
    job = find(jobs, ask.path)
    if job is None:
        return 403, JSON, b'{"errorCode":"S22"}'
    info = {
        "title": job.title,
        "jobDescription": job.html,
        "location": job.town,
        "additionalLocations": ["2 Locations"],
        "jobRequisitionLocation": {"country": {"alpha2Code": job.place[2]}},
        "timeType": TYPES[job.type].replace("-", " "),
        "remoteType": {"ONSITE": "On-site", "HYBRID": "Flexible", "TELECOMMUTE": "Fully Remote"}[job.remote],
        "startDate": job.posted.date().isoformat(),
        "jobReqId": job.requisition,
        "externalUrl": f"https://harbour.wd5.myworkdayjobs.com/Yard/job/{job.town}/X_{job.ident}",
    }
    return as_json({"jobPostingInfo": info, "hiringOrganization": {"name": "Harbour Works"}})


def lever(jobs: list[Vacancy], ask: Ask) -> Reply:
    opening, tasks, demands, benefits = 0, 1, 2, 3
    rows = [
        {
            "id": job.uuid,
            "text": job.title,
            "description": job.parts[opening],
            "lists": [
                {"text": "Tasks", "content": f"<li>{job.parts[tasks]}</li>"},
                {"text": "Demands", "content": f"<li>{job.parts[demands]}</li>"},
            ],
            "additional": job.parts[benefits],
            "categories": {
                "location": job.town,
                "allLocations": [f"{job.town}, {job.place[3]}"],
                "commitment": TYPES[job.type],
                "team": "Crew",
                "department": job.department,
            },
            "workplaceType": {"ONSITE": "on-site", "HYBRID": "hybrid", "TELECOMMUTE": "remote"}[job.remote],
            "salaryRange": {"currency": "EUR", "interval": "per-year-salary", "min": job.low, "max": job.high},
            "createdAt": int(job.posted.timestamp() * 1000),
            "hostedUrl": f"https://jobs.lever.co/harbour/{job.uuid}",
            "applyUrl": f"https://jobs.lever.co/harbour/{job.uuid}/apply",
        }
        for job in cut(jobs, ask.query.get("skip"), 100)
    ]
    return as_json(rows)


def teamtailor(jobs: list[Vacancy], ask: Ask) -> Reply:
    words = {"ONSITE": "none", "HYBRID": "hybrid", "TELECOMMUTE": "fully"}
    items = [
        f"<item><title>{escape(job.title)}</title><link>https://harbour.teamtailor.com/jobs/{job.ident}-job</link>"
        f"<description>{escape(job.html)}</description><pubDate>{job.posted:%a, %d %b %Y %H:%M:%S} +0000</pubDate>"
        f"<guid isPermaLink='false'>{job.uuid}</guid><remoteStatus>{words[job.remote]}</remoteStatus><tt:locations><tt:location>"
        f"<tt:name>Yard</tt:name><tt:city>{job.town}</tt:city><tt:country>{job.place[3]}</tt:country></tt:location></tt:locations>"
        f"<tt:department>{job.department}</tt:department></item>"
        for job in cut(jobs, ask.query.get("offset"), 100)
    ]
    return as_rss(items, 'xmlns:tt="https://teamtailor.com/locations"')


def successfactors(jobs: list[Vacancy], ask: Ask) -> Reply:
    if ask.path != "/googlefeed.xml":
        job = find(jobs, ask.path)
        return ld_page(job, f"https://{ask.host}{ask.path}") if job else NOT_FOUND
    items = [
        f"<item><title>{escape(job.title)} ({job.town}, {job.place[2]}, 24103)</title>"
        f"<link>https://jobs.harbour.example/job/x/{job.ident}/</link>"
        f"<description>{escape(job.html if job.number % 2 else job.title)}</description><guid>{job.ident}</guid>"
        f"<g:location>{job.town}, {job.place[3]}</g:location><g:employer>Careers</g:employer>"
        f"<g:expiration_date>{job.deadline:%Y-%m-%d}</g:expiration_date><g:job_function>ATS_WEBFORM</g:job_function></item>"
        for job in jobs
    ]
    return as_rss(items, 'xmlns:g="http://base.google.com/ns/1.0"')


def recruitee(jobs: list[Vacancy], ask: Ask) -> Reply:
    opening, tasks, demands, benefits = 0, 1, 2, 3
    rows = [
        {
            "id": job.ident,
            "title": job.title,
            "status": "published",
            "description": job.parts[opening] + job.parts[tasks],
            "requirements": job.parts[demands] + job.parts[benefits],
            "locations": [{"city": job.town, "state": job.place[1], "country_code": job.place[2]}],
            "remote": job.remote == "TELECOMMUTE",
            "hybrid": job.remote == "HYBRID",
            "on_site": job.remote == "ONSITE",
            "employment_type_code": {"FULL_TIME": "fulltime_permanent", "PART_TIME": "parttime_permanent"}[job.type],
            "department": job.department,
            "salary": {"min": str(job.low), "max": str(job.high), "period": "year", "currency": "EUR"},
            "published_at": f"{job.posted:%Y-%m-%d %H:%M:%S} UTC",
            "close_at": f"{job.deadline:%Y-%m-%d %H:%M:%S} UTC",
            "careers_url": f"https://harbour.recruitee.com/o/{job.ident}",
            "careers_apply_url": f"https://harbour.recruitee.com/o/{job.ident}/c/new",
            "company_name": "Harbour Works",
        }
        for job in jobs
    ]
    return as_json({"offers": rows})


def pinpoint(jobs: list[Vacancy], ask: Ask) -> Reply:
    rows = []
    for job in jobs:
        description, tasks, demands, benefits = job.parts
        rows.append(
            {
                "id": str(job.ident),
                "title": job.title,
                "url": f"https://harbour.pinpointhq.com/postings/{job.ident}",
                "description": description,
                "key_responsibilities_header": "Tasks",
                "key_responsibilities": tasks,
                "skills_knowledge_expertise_header": "Demands",
                "skills_knowledge_expertise": demands,
                "benefits_header": "Benefits",
                "benefits": benefits,
                "location": {"name": f"{job.town} office", "city": job.town, "province": job.place[1]},
                "workplace_type": {"ONSITE": "onsite", "HYBRID": "hybrid", "TELECOMMUTE": "remote"}[job.remote],
                "employment_type": job.type.lower(),
                "employment_type_text": TYPES[job.type],
                "job": {"requisition_id": job.requisition, "department": {"name": job.department}},
                "compensation_minimum": job.low,
                "compensation_maximum": job.high,
                "compensation_currency": "EUR",
                "compensation_frequency": "year",
                "compensation_visible": True,
                "deadline_at": job.deadline.isoformat(),
            }
        )
    return as_json({"data": rows})


def smartrecruiters(jobs: list[Vacancy], ask: Ask) -> Reply:
    base = "/v1/companies/Harbour/postings"

    def row(job: Vacancy) -> dict[str, Any]:
        return {
            "id": str(job.ident),
            "name": job.title,
            "refNumber": job.requisition,
            "company": {"name": "Harbour Works"},
            "department": {"label": job.department},
            "location": {
                "city": job.town,
                "region": job.place[1],
                "country": job.place[2].lower(),
                "remote": job.remote == "TELECOMMUTE",
                "hybrid": job.remote == "HYBRID",
            },
            "typeOfEmployment": {"label": TYPES[job.type]},
            "releasedDate": job.posted.isoformat(),
            "language": {"code": "en"},
        }

    if ask.path == base:
        return as_json({"totalFound": len(jobs), "content": [row(job) for job in cut(jobs, ask.query.get("offset"), 100)]})
    job = find(jobs, ask.path)
    if job is None:
        return 404, JSON, b"{}"
    names = ("companyDescription", "jobDescription", "qualifications", "additionalInformation")
    sections = {name: {"text": part} for name, part in zip(names, job.parts, strict=True)}
    pay = {"salary": {"min": job.low, "max": job.high, "currency": "EUR", "period": "YEARLY"}}
    apply = f"https://jobs.smartrecruiters.com/oneclick/{job.ident}"
    return as_json(row(job) | {"jobAd": {"sections": sections}, "compensation": pay, "applyUrl": apply})


def workable(jobs: list[Vacancy], ask: Ask) -> Reply:
    if ask.path == "/api/v3/accounts/harbour/jobs":
        start = int(ask.body.get("token") or 0)
        rows = [{"shortcode": job.code, "title": job.title} for job in cut(jobs, start, 4)]
        following = {"nextPage": str(start + 4)} if start + 4 < len(jobs) else {}
        return as_json({"total": len(jobs), "results": rows, **following})
    job = find(jobs, ask.path, "code")
    if job is None:
        return 404, JSON, b"{}"
    description, *more = job.parts
    town, region, country, name = job.place
    return as_json(
        {
            "shortcode": job.code,
            "title": job.title,
            "description": description,
            "requirements": more[0] + more[1],
            "benefits": more[2],
            "type": {"FULL_TIME": "full", "PART_TIME": "part"}[job.type],
            "workplace": {"ONSITE": "on_site", "HYBRID": "hybrid", "TELECOMMUTE": "remote"}[job.remote],
            "locations": [
                {"city": town, "region": region, "country": name, "countryCode": country, "hidden": False},
                {"city": "Secret Bay", "countryCode": "GB", "hidden": True},
            ],
            "department": [job.department],
            "published": job.posted.isoformat(),
        }
    )


def oracle_hcm(jobs: list[Vacancy], ask: Ask) -> Reply:
    finder = dict(part.split("=", 1) for part in ask.query.get("finder", "").replace(";", ",").split(",") if "=" in part)
    if ask.path.endswith("recruitingCEJobRequisitions"):
        rows = [
            {"Id": str(job.ident), "Title": job.title, "PrimaryLocation": job.town, "PostedDate": f"{job.posted:%Y-%m-%d}"}
            for job in cut(jobs, finder.get("offset"), 200)
        ]
        return as_json({"items": [{"TotalJobsCount": len(jobs), "requisitionList": rows}]})
    job = find(jobs, finder.get("Id", ""))
    if job is None:
        return as_json({"items": []})
    opening, tasks, demands, benefits = job.parts
    record = {
        "Id": str(job.ident),
        "Title": job.title,
        "RequisitionNumber": job.requisition,
        "PrimaryLocation": f"{job.town}, {job.place[3]}",
        "ExternalDescriptionStr": opening,
        "ExternalResponsibilitiesStr": tasks,
        "ExternalQualificationsStr": demands + benefits,
        "ExternalPostedStartDate": job.posted.isoformat(),
        "ExternalPostedEndDate": job.deadline.isoformat(),
        "JobSchedule": TYPES[job.type].replace("-", " "),
        "WorkplaceType": {"ONSITE": "On-site", "HYBRID": "Hybrid", "TELECOMMUTE": "Remote"}[job.remote],
        "Organization": job.department,
    }
    return as_json({"items": [record]})


def personio(jobs: list[Vacancy], ask: Ask) -> Reply:
    """German texts only for every third job, so that both languages must be read."""
    language = ask.query.get("language", "en")
    positions = []
    for job in jobs:
        is_told = (language == "de") == (job.number % 3 == 0)
        body = "".join(
            f"<jobDescription><name>Part</name><value><![CDATA[{part}]]></value></jobDescription>"
            for part in job.parts
            if is_told
        )
        positions.append(
            f"<position><id>{job.ident}</id><name>{escape(job.title)}</name><office>{job.town}</office><additionalOffices/>"
            f"<department>{job.department}</department><subcompany>Harbour Works</subcompany>"
            f"<jobDescriptions>{body}</jobDescriptions><employmentType>permanent</employmentType>"
            f"<schedule>{TYPES[job.type].lower()}</schedule><createdAt>{job.posted.isoformat()}</createdAt></position>"
        )
    return 200, XML, f'<?xml version="1.0" encoding="UTF-8"?><workzag-jobs>{"".join(positions)}</workzag-jobs>'.encode()


def jobylon(jobs: list[Vacancy], ask: Ask) -> Reply:
    if ask.host == "emp.jobylon.com":
        job = find(jobs, ask.path)
        return ld_page(job, f"https://{ask.host}{ask.path}") if job else NOT_FOUND
    rows = ",\n".join(
        f"{{id: {job.ident}, url: 'https://emp.jobylon.com/jobs/{job.ident}-job/', title: '{job.title}', company: 'Harbour Works',"
        f" locations: ['{job.town}',], departments: ['{job.department}'], employment_type: '{TYPES[job.type]}',"
        f" workspace: 'None', published_date: '{job.posted:%B %-d, %Y}', to_date: '{job.deadline:%B %-d, %Y}', note: 'a ]; in text',}}"
        for job in jobs
    )
    return as_page(f"<html><script>var JBL = {{embed_v2: {{}}}};\nJBL.embed_v2['jobs'] = [{rows}];</script></html>")


def eightfold(jobs: list[Vacancy], ask: Ask) -> Reply:
    if ask.path == "/careers/sitemap.xml":
        pages = "".join(f"<url><loc>https://harbour.eightfold.ai/careers/job/{job.ident}-x</loc></url>" for job in jobs)
        more = "<url><loc>https://harbour.eightfold.ai/careers/blog</loc></url>"
        return 200, XML, f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{pages}{more}</urlset>'.encode()
    if ask.path == "/api/pcsx/search":
        return 403, JSON, b'{"message":"PCSX is not enabled"}'
    if ask.path == "/api/apply/v2/jobs":
        rows = [{"id": job.ident, "name": job.title} for job in cut(jobs, ask.query.get("start"), 10)]
        return as_json({"positions": rows, "count": len(jobs)})
    job = find(jobs, ask.path)
    if job is not None and ask.path.startswith("/api/apply/v2/jobs/"):
        record = {"id": job.ident, "name": job.title, "atsJobId": job.requisition, "job_description": job.html}
        return as_json({**record, "locations": [job.town], "department": job.department, "t_create": int(job.posted.timestamp())})
    return ld_page(job, f"https://{ask.host}{ask.path}") if job else NOT_FOUND


def phenom(jobs: list[Vacancy], ask: Ask) -> Reply:
    if "/search-results" in ask.path:
        rows = [
            {
                "jobId": str(job.ident),
                "reqId": job.requisition,
                "jobSeqNo": f"HARB{job.ident}",
                "title": job.title,
                "city": job.town,
                "state": job.place[1],
                "country": job.place[3],
                "category": job.department,
                "type": TYPES[job.type],
                "postedDate": f"{job.posted:%Y-%m-%dT%H:%M:%S}.000+0000",
                "applyUrl": f"https://harbour.wd5.myworkdayjobs.com/Yard/job/{job.ident}/apply",
            }
            for job in cut(jobs, ask.query.get("from"), 10)
        ]
        state = json.dumps({"eagerLoadRefineSearch": {"data": {"jobs": rows}, "totalHits": len(jobs), "hits": len(rows)}})
        return as_page(f"<html><script>var phApp = phApp || {{}}; phApp.ddo = {state}; phApp.x = {{}};</script></html>")
    job = find(jobs, ask.path)
    return ld_page(job, f"https://{ask.host}{ask.path}") if job else NOT_FOUND


def icims(jobs: list[Vacancy], ask: Ask) -> Reply:
    if ask.path == "/jobs/search":
        page = int(ask.query.get("pr", 0))
        pages = max(1, -(-len(jobs) // 5))
        cards = "".join(
            f"<li class=iCIMS_JobCardItem><a class=iCIMS_Anchor href='https://{ask.host}/jobs/{job.ident}/x/job?hub=7'>"
            f"<h3>{job.title}</h3></a></li>"
            for job in cut(jobs, page * 5, 5)
        )
        return as_page(f"<html><body class=iCIMS_ListingsPage><ul>{cards}</ul><p>Page {page + 1} of {pages}</p></body></html>")
    job = find(jobs, ask.path)
    return ld_page(job, f"https://{ask.host}{ask.path}") if job else NOT_FOUND


def gupy(jobs: list[Vacancy], ask: Ask) -> Reply:
    if ask.path == "/":
        rows = [
            {
                "id": job.ident,
                "title": job.title,
                "type": "vacancy_type_effective",
                "department": job.department,
                "workplace": {
                    "address": {"city": job.town, "state": job.place[1], "country": job.place[3]},
                    "workplaceType": {"ONSITE": "on-site", "HYBRID": "hybrid", "TELECOMMUTE": "remote"}[job.remote],
                },
            }
            for job in jobs
        ]
        pool = [{"id": 5, "title": "Banco de talentos", "type": "talent_pool"}] if jobs else []
        return state_page({"props": {"pageProps": {"subdomain": "harbour", "jobs": rows + pool}}})
    job = find(jobs, ask.path)
    if job is None:
        return NOT_FOUND
    opening, tasks, demands, benefits = job.parts
    record = {
        "id": job.ident,
        "name": job.title,
        "description": opening,
        "responsibilities": tasks,
        "prerequisites": demands,
        "additionalInformation": benefits,
        "publishedAt": job.posted.isoformat(),
        "registerEndDate": job.deadline.isoformat(),
    }
    return state_page({"props": {"pageProps": {"job": record}}})


def gem(jobs: list[Vacancy], ask: Ask) -> Reply:
    rows = [
        {
            "id": job.code,
            "requisition_id": job.requisition,
            "title": job.title,
            "absolute_url": f"https://jobs.gem.com/harbour/{job.code}",
            "content": job.html,
            "offices": [{"location": {"name": f"{job.town}, {job.place[3]}"}}],
            "location": {"name": job.town},
            "departments": [{"name": job.department}],
            "employment_type": job.type.lower(),
            "location_type": {"ONSITE": "in_office", "HYBRID": "hybrid", "TELECOMMUTE": "remote"}[job.remote],
            "first_published_at": job.posted.isoformat(),
        }
        for job in jobs
    ]
    return as_json(rows)


def rippling(jobs: list[Vacancy], ask: Ask) -> Reply:
    if ask.path.endswith("/jobs"):
        rows = [
            {
                "uuid": job.uuid,
                "name": job.title,
                "department": {"label": job.department},
                "workLocation": {"label": town},
                "url": f"https://ats.rippling.com/harbour/jobs/{job.uuid}",
            }
            for job in jobs
            for town in (job.town, "Turku")
        ]
        return as_json(rows)
    job = find(jobs, ask.path, "uuid")
    if job is None:
        return 404, JSON, b"{}"
    opening, *more = job.parts
    record = {
        "uuid": job.uuid,
        "name": job.title,
        "companyName": "Harbour Works",
        "description": {"company": opening, "role": "".join(more)},
        "workLocations": [f"{job.town}, {job.place[3]}", "Turku, Finland"],
        "department": {"name": job.department},
        "employmentType": {"label": {"FULL_TIME": "SALARIED_FT", "PART_TIME": "HOURLY_PT"}[job.type]},
        "createdOn": job.posted.isoformat(),
        "payRangeDetails": [{"currency": "EUR", "frequency": "ANNUAL", "rangeStart": job.low, "rangeEnd": job.high}],
    }
    return as_json(record)


def softgarden(jobs: list[Vacancy], ask: Ask) -> Reply:
    elements = [
        {"@type": "DataFeedItem", "item": posting_markup(job, f"https://harbour.softgarden.io/job/{job.ident}")} for job in jobs
    ]
    return as_json({"@type": "DataFeed", "numberOfItems": len(jobs), "dataFeedElement": elements})


def breezy(jobs: list[Vacancy], ask: Ask) -> Reply:
    if ask.path == "/json":
        rows = [
            {
                "id": job.code,
                "friendly_id": f"{job.code}-job",
                "name": job.title,
                "url": f"https://harbour.breezy.hr/p/{job.code}-job",
                "type": {"name": TYPES[job.type]},
                "department": job.department,
                "location": {"name": job.town, "city": job.town, "country": {"id": job.place[2]}, "is_remote": False},
                "published_date": job.posted.isoformat(),
                "company": {"name": "Harbour Works"},
            }
            for job in jobs
        ]
        return as_json(rows)
    job = find(jobs, ask.path, "code")
    return ld_page(job, f"https://{ask.host}{ask.path}") if job else NOT_FOUND


def umantis(jobs: list[Vacancy], ask: Ask) -> Reply:
    if ask.path == "/Jobs/All":
        page = int(ask.query.get("tc1152", "p1").removeprefix("p"))
        rows = "".join(
            f"<tr><td><a class=HSTableLinkSubTitle href='/Vacancies/{job.ident}/Description/1?x=2'>{job.title}</a></td></tr>"
            for job in cut(jobs, (page - 1) * 10, 10)
        )
        navigation = """<table-navigation initial-data-string='{"TableNr":"1152"}'></table-navigation>"""
        return as_page(f"<html><body><script src=globalUmantisParams.js></script>{navigation}<table>{rows}</table></body></html>")
    job = find(jobs, ask.path)
    return as_page(visible_page(job)) if job else NOT_FOUND


def bamboohr(jobs: list[Vacancy], ask: Ask) -> Reply:
    if ask.path == "/careers/list":
        rows = [
            {
                "id": str(job.ident),
                "jobOpeningName": job.title,
                "departmentLabel": job.department,
                "employmentStatusLabel": TYPES[job.type],
                "location": {"city": job.town, "state": job.place[1]},
                "atsLocation": {"country": job.place[3]},
                "locationType": {"ONSITE": "0", "HYBRID": "2", "TELECOMMUTE": "1"}[job.remote],
            }
            for job in jobs
        ]
        return as_json({"meta": {"totalCount": len(jobs)}, "result": rows})
    job = find(jobs, ask.path)
    if job is None:
        return 404, JSON, b"{}"
    opening = {
        "description": job.html,
        "datePosted": f"{job.posted:%Y-%m-%d}",
        "compensation": f"€{job.low} - €{job.high} per year",
    }
    return as_json({"result": {"jobOpening": opening}})


def hibob(jobs: list[Vacancy], ask: Ask) -> Reply:
    if ask.headers.get("Referer") != "https://harbour.careers.hibob.com/":
        return 401, JSON, b"{}"
    rows = []
    for job in jobs:
        description, tasks, demands, benefits = job.parts
        rows.append(
            {
                "id": job.uuid,
                "title": job.title,
                "description": description,
                "responsibilities": tasks,
                "requirements": demands,
                "benefits": benefits,
                "site": job.town,
                "country": job.place[3],
                "department": job.department,
                "employmentTypeId": TYPES[job.type],
                "workspaceTypeId": {"ONSITE": "onsite", "HYBRID": "hybrid", "TELECOMMUTE": "remote"}[job.remote],
                "publishedAt": f"{job.posted:%Y-%m-%dT%H:%M:%S}.123456789Z",
                "language": "en",
                "payTransparency": {
                    "MinSalary": job.low,
                    "MaxSalary": job.high,
                    "SalaryCurrency": "EUR",
                    "SalaryPayPeriod": "Yearly",
                },
            }
        )
    return as_json({"jobAdDetails": rows})


def jazzhr(jobs: list[Vacancy], ask: Ask) -> Reply:
    if ask.path == "/apply":
        links = "".join(f"<h4><a href='/apply/{job.code}/{job.number}'>{job.title}</a></h4>" for job in jobs)
        return as_page(f"<html><body><div id=job_listings_wrapper><a href='/apply/'>All</a>{links}</div></body></html>")
    job = find(jobs, ask.path, "code")
    return as_page(visible_page(job)) if job else NOT_FOUND


def jobvite(jobs: list[Vacancy], ask: Ask) -> Reply:
    if ask.path == "/harbour/jobs":
        links = "".join(
            f"<tr><td><a href='/harbour/job/{job.code}'>{job.title}</a></td><td class=jv-job-list-location>{job.town}</td></tr>"
            for job in jobs
        )
        return as_page(f"<html><script>var x={{careersiteName:'harbour'}}</script><table>{links}</table></html>")
    job = find(jobs, ask.path, "code")
    return ld_page(job, f"https://{ask.host}{ask.path}") if job else NOT_FOUND


def paylocity(jobs: list[Vacancy], ask: Ask) -> Reply:
    if "/All/" in ask.path:
        rows = [
            {
                "JobId": job.ident,
                "JobTitle": job.title,
                "LocationName": "Hybrid" if job.remote == "HYBRID" else "Yard",
                "JobLocation": {"City": job.town, "State": job.place[1], "Country": job.place[2]},
                "HiringDepartment": job.department,
                "PublishedDate": job.posted.isoformat(),
                "IsRemote": False,
            }
            for job in jobs
        ]
        return as_page(f"<html><script>window.pageData = {json.dumps({'Jobs': rows, 'ModuleTitle': 'x'})};</script></html>")
    job = find(jobs, ask.path)
    return ld_page(job, f"https://{ask.host}{ask.path}") if job else NOT_FOUND


def varbi(jobs: list[Vacancy], ask: Ask) -> Reply:
    if ask.path == "/se/":
        rows = "".join(
            f"<tr><td class=pos-title><a href='/se/what:job/jobID:{job.ident}/'>{job.title}</a></td><td class=pos-town>{job.town}</td>"
            f"<td class=pos-subcompany>{job.department}</td><td class=pos-ends><span>{job.deadline:%Y-%m-%d}</span></td></tr>"
            for job in jobs
        )
        head = "<tr><th>Titel</th></tr>"
        return as_page(f"<html><body><table id=table-position>{head}{rows}</table><p>Grade Varbi</p></body></html>")
    job = find(jobs, ask.path)
    return as_page(visible_page(job)) if job else NOT_FOUND


def reachmee(jobs: list[Vacancy], ask: Ask) -> Reply:
    items = [
        f"<item><title>{escape(job.title)}</title><link>https://site101.reachmee.com/I001/9/job?site=7&amp;job_id={job.ident}</link>"
        f"<description>{escape(job.html)}</description><CommAdSeqNo>{job.ident}</CommAdSeqNo><Area1>{job.town}</Area1>"
        f"<country>{job.place[3]}</country><Org1>Harbour Works</Org1><Org2>{job.department}</Org2>"
        f"<pubDate>{job.posted:%a, %d %b %Y %H:%M:%S} GMT</pubDate><pubDateTo>{job.deadline:%Y-%m-%d}</pubDateTo></item>"
        for job in jobs
    ]
    return as_rss(items)


def easycruit(jobs: list[Vacancy], ask: Ask) -> Reply:
    if ask.path == "/export/xml/vacancy/list.xml":
        rows = "".join(
            f"<Vacancy id='{job.ident}' date_start='{job.posted:%Y-%m-%d}' date_end='{job.deadline:%Y-%m-%d}' "
            f"reference_number='{job.requisition}'><Versions><Version language='en'><Title>{escape(job.title)}</Title>"
            f"<Location>{job.town}</Location><Engagement>{TYPES[job.type]}</Engagement></Version></Versions><Departments>"
            f"<Department id='4'><Name>Harbour Works</Name><VacancyURL>https://harbour.easycruit.com/vacancy/{job.ident}/4</VacancyURL>"
            f"</Department></Departments></Vacancy>"
            for job in jobs
        )
        return 200, XML, f'<?xml version="1.0" encoding="UTF-8"?><VacancyList xmlns="urn:EasyCruit">{rows}</VacancyList>'.encode()
    job = find(jobs, ask.path)
    return as_page(visible_page(job)) if job else NOT_FOUND


def _swedish_ad(job: Vacancy) -> dict[str, Any]:
    return {
        "id": str(job.ident),
        "headline": job.title,
        "webpage_url": f"https://arbetsformedlingen.se/platsbanken/annonser/{job.ident}",
        "description": {"text": "\n\n".join(job.sentences), "text_formatted": job.html},
        "employer": {"name": "Harbour Works", "workplace": job.department},
        "application_details": {"reference": job.requisition, "url": f"https://harbour.example/apply/{job.ident}"},
        "publication_date": f"{job.posted:%Y-%m-%dT%H:%M:%S}",
        "application_deadline": f"{job.deadline:%Y-%m-%d}T23:59:59",
        "number_of_vacancies": 2,
        "experience_required": True,
        "working_hours_type": {"label": {"FULL_TIME": "Heltid", "PART_TIME": "Deltid"}[job.type]},
        "employment_type": {"label": "Tillsvidareanställning"},
        "workplace_address": {"municipality": "Malmö", "municipality_code": "1280", "region": "Skåne län", "country": "Sverige"},
    }


def platsbanken(jobs: list[Vacancy], ask: Ask) -> Reply:
    rows = [_swedish_ad(job) for job in cut(jobs, ask.query.get("offset"), 100)]
    return as_json({"total": {"value": len(jobs)}, "hits": rows})


def jobtech_stream(jobs: list[Vacancy], ask: Ask) -> Reply:
    removed = [
        {"id": job.ident, "removed": True, "removed_date": "2026-01-01T00:00:00"} for job in [Vacancy(3)] if job not in jobs
    ]
    rows = [_swedish_ad(job) for job in jobs] + removed
    return 200, "application/jsonl", b"\n".join(json.dumps(row).encode() for row in rows)


def nav(jobs: list[Vacancy], ask: Ask) -> Reply:
    if ask.path == "/api/publicToken":
        return 200, "text/plain", b"Current public token:\neyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ0ZXN0In0.c2lnbmF0dXJl\n"
    if not ask.headers.get("Authorization", "").startswith("Bearer eyJ"):
        return 401, JSON, b"{}"
    if ask.path == "/api/v1/feed" or ask.path.startswith("/api/v1/feed/"):
        start = int(ask.path.rpartition("/")[2]) if "/feed/" in ask.path else 0
        entries = [(job, "ACTIVE") for job in jobs] + [(job, "INACTIVE") for job in [Vacancy(3)] if job not in jobs]
        items = [
            {
                "id": f"{job.uuid}-{status}",
                "title": job.title if status == "ACTIVE" else "...",
                "date_modified": job.posted.isoformat(),
                "_feed_entry": {
                    "uuid": job.uuid,
                    "status": status,
                    "title": job.title,
                    "businessName": "Harbour Works",
                    "municipal": job.town,
                },
            }
            for job, status in entries[start : start + 4]
        ]
        more = start + 4 < len(entries)
        return as_json(
            {"items": items, "next_url": f"/api/v1/feed/{start + 4}" if more else None, "next_id": "x" if more else None}
        )
    job = find(jobs, ask.path, "uuid")
    if job is None:
        return 404, JSON, b"{}"
    content = {
        "title": job.title,
        "description": job.html,
        "published": job.posted.isoformat(),
        "expires": job.deadline.isoformat(),
        "workLocations": [{"city": job.town, "county": job.place[1], "country": job.place[3]}],
        "link": f"https://arbeidsplassen.nav.no/stillinger/stilling/{job.uuid}",
        "employer": {"name": "Harbour Works", "orgnr": "1"},
        "engagementtype": "Fast",
        "extent": {"FULL_TIME": "Heltid", "PART_TIME": "Deltid"}[job.type],
        "positioncount": "2",
    }
    return as_json({"uuid": job.uuid, "status": "ACTIVE", "ad_content": content})


TEXT = frozenset({"title", "url", "description", "town"})
DATED = TEXT | {"posted"}
MARKUP = DATED | {"deadline", "type", "employer"}
FULL = DATED | {"type", "remote", "department", "pay"}

VENDORS: dict[str, Vendor] = {
    "ashby": Vendor({"token": "harbour"}, ashby, r"api\.ashbyhq", FULL | {"apply"}, lambda job: job.uuid),
    "bamboohr": Vendor({"tenant": "harbour"}, bamboohr, r".*/careers/list", FULL, total=True),
    "breezy": Vendor({"slug": "harbour"}, breezy, r".*/json", MARKUP | {"department"}, lambda job: job.code, empty_proves=False),
    "easycruit": Vendor({"tenant": "harbour"}, easycruit, r".*/list\.xml", MARKUP | {"requisition"}),
    "eightfold": Vendor(
        {"host": "harbour.eightfold.ai", "domain": "harbour.example"}, eightfold,
        r".*/sitemap\.xml$|.*/pcsx/search$|.*/v2/jobs$", MARKUP, empty_proves=False,
    ),
    "gem": Vendor({"token": "harbour"}, gem, r"api\.gem", FULL - {"pay"} | {"requisition"}, lambda job: job.code, empty_proves=False),
    "greenhouse": Vendor(
        {"token": "harbour"}, greenhouse, r"boards-api", MARKUP | {"pay", "department", "requisition"}, total=True
    ),
    "gupy": Vendor({"tenant": "harbour"}, gupy, r"harbour\.gupy\.io/$", DATED | {"remote", "deadline", "department"}),
    "hibob": Vendor({"tenant": "harbour"}, hibob, r".*/api/job-ad", FULL, lambda job: job.uuid),
    "icims": Vendor({"host": "careers-harbour.icims.com"}, icims, r".*/jobs/search", MARKUP, full=12, empty_proves=False),
    "jazzhr": Vendor({"tenant": "harbour"}, jazzhr, r".*/apply$", TEXT - {"town"}, lambda job: job.code, empty_proves=False),
    "jobtech_stream": Vendor(
        {}, jobtech_stream, r"jobstream", DATED - {"town"} | {"deadline", "type", "employer", "apply", "requisition"}
    ),
    "jobvite": Vendor({"tenant": "harbour"}, jobvite, r".*/harbour/jobs", MARKUP, lambda job: job.code),
    "jobylon": Vendor({"company_id": "77"}, jobylon, r"cdn\.jobylon", MARKUP | {"department"}),
    "join": Vendor({"slug": "harbour"}, join, r"join\.com/companies/harbour$", FULL - {"pay", "department"}, full=12, total=True),
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
        {"host": "careers.harbour.example"}, phenom, r".*/search-results", MARKUP | {"apply", "requisition"},
        lambda job: f"HARB{job.ident}", full=12, total=True,
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
    "softgarden": Vendor({"slug": "harbour"}, softgarden, r".*/jobs\.feed\.json", MARKUP, total=True),
    "successfactors": Vendor(
        {"feed_url": "https://jobs.harbour.example/googlefeed.xml"}, successfactors, r".*/googlefeed\.xml",
        TEXT | {"deadline"}, empty_proves=False,
    ),
    "teamtailor": Vendor(
        {"feed_url": "https://harbour.teamtailor.com/jobs.rss"}, teamtailor, r".*/jobs\.rss", DATED | {"department"},
        full=105, empty_proves=False,
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
"""Vendor → how its board is spoken."""
