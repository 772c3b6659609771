"""Vendors with a list, and a record behind each of its rows."""

# markup is read better whole

from __future__ import annotations

from typing import Any

from tests.boards.formats.speech import JSON, NOT_FOUND, TYPES, XML, Ask, Reply, as_json, cut, find, ld_page
from tests.boards.vacancies import Vacancy


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


def eightfold(jobs: list[Vacancy], ask: Ask) -> Reply:
    if ask.path == "/careers/sitemap.xml":
        pages = "".join(f"<url><loc>https://harbour.eightfold.ai/careers/job/{job.ident}-x</loc></url>" for job in jobs)
        more = "<url><loc>https://harbour.eightfold.ai/careers/blog</loc></url>"
        return 200, XML, f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{pages}{more}</urlset>'.encode()
    if ask.path in ("/api/pcsx/search", "/api/apply/v2/jobs"):
        rows = [{"id": job.ident, "name": job.title} for job in cut(jobs, ask.query.get("start"), 10)]
        found = {"positions": rows, "count": len(jobs)}
        return as_json({"data": found} if "pcsx" in ask.path else found)
    job = find(jobs, ask.path)
    if job is not None and ask.path.startswith("/api/apply/v2/jobs/"):
        record = {"id": job.ident, "name": job.title, "atsJobId": job.requisition, "job_description": job.html}
        return as_json({**record, "locations": [job.town], "department": job.department, "t_create": int(job.posted.timestamp())})
    return ld_page(job, f"https://{ask.host}{ask.path}") if job else NOT_FOUND
