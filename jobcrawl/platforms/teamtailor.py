"""Teamtailor: the careers site's RSS feed, else its JSON feed, on the vendor's host and on employers' own. Bodies are in both."""

from __future__ import annotations

from jobcrawl.declared.platform import NO_BOARD, ListEndpoint, Paging, Places, Platform

NUMBER = "match /jobs/(\\d+)"
JSON_FEED = Platform(
    name="teamtailor",
    listing=ListEndpoint(url="https://{host}{/lang}/jobs.json", items="items", paging=Paging(by="next_url", cursor="next_url")),
    fields={
        "source_id": f"url | {NUMBER} || id",
        "url": "url",
        "title": "title",
        "description": "content_html",
        "hiring_organization": "_jobposting.hiringOrganization",
        "job_locations": "_jobposting.jobLocation",
        "employment_type": "_jobposting.employmentType",
        "job_location_type": "_jobposting.jobLocationType",
        "date_posted": "date_published || _jobposting.datePosted",
        "valid_through": "_jobposting.validThrough",
    },
    empty_proves=False,
)

PLATFORM = Platform(
    name="teamtailor",
    addresses=(rf"(?P<host>{NO_BOARD}[^/]+\.teamtailor\.com)(?:/(?P<lang>[a-z]{{2}}(?:-[A-Za-z]{{2,4}})?))?(?:[/?#]|$)",),
    derived={"feed_url": "https://{host}{/lang}/jobs.rss"},
    host_of={"host": "feed_url"},
    listing=ListEndpoint(
        url="{feed_url}?per_page=100",
        format="xml",
        items="rss.channel.item",
        paging=Paging(by="offset", parameter="offset", size=100),
    ),
    fallback=JSON_FEED,
    board_url="https://{host}{/lang}/jobs",
    fields={
        "source_id": f"link | {NUMBER} || guid.text || guid",
        "url": "link",
        "title": "title",
        "description": "description",
        "department": "department || role",
        "job_location_type": "remoteStatus",
        "date_posted": "pubDate",
    },
    places=Places(each=("locations.location",), locality="city || name", country="country"),
    words={"job_location_type": {"none": None, "fully": "TELECOMMUTE", "temporary": None}},
    empty_proves=False,
    passing=(400,),
    unknown_board="not known; a feed that is switched off answers 200 with HTML",
    fingerprints=("teamtailor-cdn.com", "/jobs.rss"),
    own_domain={"feed_url": "{origin}/jobs.rss"},
)
