"""Vendors whose one answer holds the board with bodies."""

# markup is read better whole

from __future__ import annotations

import json
from html import escape

from tests.boards.formats.speech import JSON, NOT_FOUND, TYPES, Ask, Reply, as_json, as_page, find, ld_page
from tests.boards.vacancies import Vacancy, posting_markup


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
            "min_hours_per_week": 32,
            "max_hours_per_week": 40,
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


def softgarden(jobs: list[Vacancy], ask: Ask) -> Reply:
    if ask.path == "/de/vacancies":
        ids = json.dumps([job.ident for job in jobs])
        return as_page(f"<html><script>var complete_job_id_list = jobs_selected = {ids};</script></html>")
    if ask.path.startswith("/job/"):
        job = find(jobs, ask.path)
        return ld_page(job, f"https://{ask.host}{ask.path}") if job else NOT_FOUND
    elements = [
        {"@type": "DataFeedItem", "item": posting_markup(job, f"https://harbour.softgarden.io/job/{job.ident}")} for job in jobs
    ]
    return as_json({"@type": "DataFeed", "numberOfItems": len(jobs), "dataFeedElement": elements})
