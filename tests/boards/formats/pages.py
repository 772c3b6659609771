"""Vendors that are read off their pages, or off the state in them."""

# ruff: noqa: E501  # markup is read better whole

from __future__ import annotations

import json
from typing import Any

from tests.boards.formats.speech import NOT_FOUND, TYPES, XML, Ask, Reply, as_json, as_page, cut, find, ld_page, state_page
from tests.boards.vacancies import Vacancy, visible_page


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


def join_by_api(jobs: list[Vacancy], ask: Ask) -> Reply:
    """A company page that no longer holds its jobs; the interface it asks does."""
    if ask.path == "/companies/harbour":
        return state_page({"props": {"pageProps": {"initialState": {"company": {"id": 77, "domain": "harbour"}}}}})
    if ask.path == "/api/public/companies/77/jobs":
        page = int(ask.query["page"])
        rows = [{"id": job.ident, "idParam": f"{job.ident}-job", "title": job.title} for job in cut(jobs, (page - 1) * 5, 5)]
        return as_json({"items": rows, "pagination": {"pageCount": -(-len(jobs) // 5), "rowCount": len(jobs)}})
    return join(jobs, ask)


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


def phenom(jobs: list[Vacancy], ask: Ask) -> Reply:
    """Seven jobs a page in the state, five from the widgets, whatever is asked for; a site map a language."""

    def found(start: Any, size: int) -> dict[str, Any]:
        rows = [
            {
                "jobId": str(job.ident),
                "reqId": job.requisition,
                "jobSeqNo": f"HARB{job.ident}",
                "title": job.title,
                "city": job.town,
                "state": job.place[1],
                "country": job.place[3],
                "multi_location": [f"{job.town}, {job.place[3]}"],
                "category": job.department,
                "type": TYPES[job.type],
                "postedDate": f"{job.posted:%Y-%m-%dT%H:%M:%S}.000+0000",
                "applyUrl": f"https://harbour.wd5.myworkdayjobs.com/Yard/job/{job.ident}/apply",
            }
            for job in cut(jobs, start, size)
        ]
        return {"data": {"jobs": rows}, "totalHits": len(jobs), "hits": len(rows)}

    if "/search-results" in ask.path:
        state = json.dumps({"eagerLoadRefineSearch": found(ask.query.get("from"), 7)})
        return as_page(f"<html><script>var phApp = phApp || {{}}; phApp.ddo = {state}; phApp.x = {{}};</script></html>")
    if ask.path == "/widgets":
        return as_json({"refineSearch": found(ask.body["from"], 5)})
    if ask.path == "/sitemap.xml":
        parts = "".join(f"<sitemap><loc>https://{ask.host}/sitemap-9af3-{lang}.xml</loc></sitemap>" for lang in ("de", "en"))
        return 200, XML, f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{parts}</sitemapindex>'.encode()
    if ask.path.endswith(".xml"):
        lang, prefix = ("en", "HARB") if ask.path.endswith("-en.xml") else ("de", "HARBDE")
        paths = [f"/job/{prefix}{job.ident}/work" for job in jobs] + ["/blog/a-day-at-the-harbour"]
        pages = [f"<url><loc>https://{ask.host}/global/{lang}{path}</loc></url>" for path in paths]
        return 200, XML, f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{"".join(pages)}</urlset>'.encode()
    job = find(jobs, ask.path)
    return ld_page(job, f"https://{ask.host}{ask.path}") if job else NOT_FOUND


def icims(jobs: list[Vacancy], ask: Ask) -> Reply:
    if ask.path == "/sitemap.xml":
        pages = "".join(f"<url><loc>https://{ask.host}/jobs/{job.ident}/x/job</loc></url>" for job in jobs)
        return 200, XML, f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{pages}</urlset>'.encode()
    if ask.path == "/jobs/search":
        page = int(ask.query.get("pr", 0))
        last = max(1, -(-len(jobs) // 5))
        cards = "".join(
            f"<li class=iCIMS_JobCardItem><a class=iCIMS_Anchor href='https://{ask.host}/jobs/{job.ident}/x/job?hub=7'>"
            f"<h3>{job.title}</h3></a></li>"
            for job in cut(jobs, page * 5, 5)
        )
        return as_page(f"<html><body class=iCIMS_ListingsPage><ul>{cards}</ul><p>Page {page + 1} of {last}</p></body></html>")
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
