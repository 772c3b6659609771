"""Vendors that are read page by page or as a feed: bare arrays, RSS, XML, logs of changes."""

# markup is read better whole

from __future__ import annotations

import json
from html import escape
from typing import Any

from tests.boards.formats.speech import JSON, NOT_FOUND, TYPES, XML, Ask, Reply, as_json, as_page, as_rss, cut, find, ld_page
from tests.boards.vacancies import Vacancy, posting_markup, visible_page


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
    if ask.path.endswith("/jobs.json"):
        entries = [
            {
                "id": job.uuid,
                "title": job.title,
                "url": f"https://harbour.teamtailor.com/jobs/{job.ident}-job",
                "content_html": job.html,
                "date_published": job.posted.isoformat(),
                "_jobposting": posting_markup(job, f"https://harbour.teamtailor.com/jobs/{job.ident}-job"),
            }
            for job in jobs
        ]
        return as_json({"version": "https://jsonfeed.org/version/1.1", "title": "Jobs", "items": entries})
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


def successfactors_elsewhere(jobs: list[Vacancy], ask: Ask) -> Reply:
    """The same jobs in the site map, in the tiles of the search, five a page, and in the service of newer sites, by language."""
    if ask.path == "/job_sitemap.xml":
        pages = "".join(f"<url><loc>https://{ask.host}/job/x/{job.ident}/</loc></url>" for job in jobs)
        return 200, XML, f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{pages}</urlset>'.encode()
    if ask.path == "/tile-search-results/":
        tiles = "".join(
            f"<li class='job-tile job-id-{job.ident}'>"
            + f"<div><a class='jobTitle-link' href='/job/x/{job.ident}/'>{escape(job.title)}</a></div>" * 2
            + "</li>"
            for job in cut(jobs, ask.query.get("startrow"), 5)
        )
        return as_page(tiles)
    if ask.path == "/search/":
        return as_page("<html><a href='?locale=en_US'>English</a><a href='?locale=de_DE'>Deutsch</a></html>")
    if ask.path == "/services/recruiting/v1/jobs":
        told = [job for job in jobs if job.number in ((0, 24) if ask.body["locale"] == "de_DE" else range(24))]
        rows = [
            {
                "id": job.ident,
                "unifiedStandardTitle": job.title,
                "unifiedUrlTitle": "Work-%28all%29",
                "jobLocationShort": [f"{job.town}, {job.place[2]}<br/>"],
                "unifiedStandardStart": "9/3/26",
            }
            for job in cut(told, ask.body["pageNumber"] * 10, 10)
        ]
        return as_json({"jobSearchResult": [{"response": row} for row in rows], "totalJobs": len(told)})
    job = find(jobs, ask.path)
    return ld_page(job, f"https://{ask.host}{ask.path}") if job else NOT_FOUND


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
