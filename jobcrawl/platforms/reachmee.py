"""ReachMee (Talentech): the RSS feed of a customer; bodies and deadlines are in it."""

from __future__ import annotations

from jobcrawl.declared.platform import Detail, ListEndpoint, Platform

PLATFORM = Platform(
    name="reachmee",
    addresses=(
        r"(?P<host>site\d+\.reachmee\.com)/Public/rssfeed/external\.ashx\?(?P<query>[^#]+)",
        r"(?P<host>(?:site|web)\d+\.reachmee\.com)/(?:ext/)?(?P<installation>I\d+)/(?P<customer>\d+)(?:[/?#]|$)",
    ),
    derived={"feed_url": "https://{host}/Public/rssfeed/external.ashx?{query}"},
    host_of={"host": "feed_url"},
    listing=ListEndpoint(url="{feed_url}", format="xml", items="rss.channel.item"),
    detail=Detail(url="{link}", format="page", fills=("description",)),
    board_url="https://{host}/",
    fields={
        "source_id": "CommAdSeqNo || commAdSeqNo || link | match (?i)job_id=(\\d+) || guid.text || guid",
        "url": "link",
        "title": "title",
        "description": "description",
        "hiring_organization": "Org1 || org1",
        "department": "Org2 || org2",
        "job_locations": "{Area2}, {Area1}, {country} || {Area1}, {country} || {Area2}, {country} || Area1 || country",
        "employment_type": "employmentLevel",
        "work_hours": "workingHours",
        "occupation": "occupationArea",
        "date_posted": "pubDate",
        "valid_through": "pubDateTo",
    },
    empty_proves=False,
    unknown_board="not known",
    embedded=(r"(?P<host>site\d+\.reachmee\.com)/Public/rssfeed/external\.ashx\?(?P<query>[^#\"'<>\s]+)",),
)
