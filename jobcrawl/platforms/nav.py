"""NAV's feed of job ads (navikt/pam-stilling-feed): a log of changes, read page by page; one record an ad behind it."""

from __future__ import annotations

from jobcrawl.declared.platform import Detail, ListEndpoint, Paging, Places, Platform, Preface

HOST = "https://pam-stilling-feed.nav.no"
BEARER = {"Authorization": "Bearer {token}"}

PLATFORM = Platform(
    name="nav",
    addresses=(r"pam-stilling-feed\.nav\.no(?:[/?#]|$)", r"arbeidsplassen\.nav\.no/stillinger(?:[/?#]|$)"),
    preface=Preface(url=f"{HOST}/api/publicToken", pattern=r"(?P<token>eyJ[\w.-]{20,})"),
    listing=ListEndpoint(
        url=HOST + "/api/v1/feed?pageSize=1000",
        headers={**BEARER, "If-Modified-Since": "{since}"},
        items="items",
        paging=Paging(by="next_url", cursor="next_url"),
    ),
    detail=Detail(url=HOST + "/api/v1/feedentry/{_feed_entry.uuid}", headers=BEARER),
    board_url="https://arbeidsplassen.nav.no/stillinger",
    defaults={"since": "", "token": ""},
    fields={
        "source_id": "_feed_entry.uuid || uuid || id",
        "url": "ad_content.link || https://arbeidsplassen.nav.no/stillinger/stilling/{_feed_entry.uuid}",
        "apply_url": "ad_content.applicationUrl || ad_content.sourceurl",
        "title": "ad_content.title || title",
        "description": "ad_content.description",
        "hiring_organization": "ad_content.employer.name || _feed_entry.businessName",
        "job_locations": "_feed_entry.municipal",
        "employment_type": ["ad_content.extent", "ad_content.engagementtype"],
        "job_start_date": "ad_content.starttime",
        "total_job_openings": "ad_content.positioncount",
        "occupation": "ad_content.jobtitle || ad_content.occupationCategories[0].level2",
        "date_posted": "ad_content.published",
        "date_modified": "ad_content.updated || date_modified",
        "valid_through": "ad_content.applicationDue || ad_content.expires",
    },
    places=Places(
        each=("ad_content.workLocations",),
        street="address",
        locality="city || municipal",
        region="county",
        postal_code="postalCode",
        country="country",
    ),
    removed="_feed_entry.status | match ^(INACTIVE)$ || status | match ^(INACTIVE)$",
    narrowed_by=("since",),
    since="%a, %d %b %Y %H:%M:%S GMT",
    timezone="Europe/Oslo",
    removal="event",
    delay=1.0,
    unknown_board="there is one board",
)
