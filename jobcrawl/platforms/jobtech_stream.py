"""JobTech JobStream (Arbetsförmedlingen): every open ad as a snapshot, or with `since` what changed, removals included."""

from __future__ import annotations

from jobcrawl.declared.platform import ListEndpoint, Platform
from jobcrawl.platforms.platsbanken import FIELDS, place_and_terms

PLATFORM = Platform(
    name="jobtech_stream",
    addresses=(
        r"jobstream\.api\.jobtechdev\.se/v2/stream\?(?:[^#]*&)?updated-after=(?P<since>[^&#]+)",
        r"jobstream\.api\.jobtechdev\.se(?:[/?#]|$)",
    ),
    derived={"feed": ("stream?updated-after={since}", "snapshot")},
    listing=ListEndpoint(url="https://jobstream.api.jobtechdev.se/v2/{feed}", format="jsonl"),
    board_url="https://arbetsformedlingen.se/platsbanken/annonser",
    fields=FIELDS,
    removed="removed",
    map_row=place_and_terms,
    narrowed_by=("since",),
    since="%Y-%m-%dT%H:%M:%S",
    removal="event",
    timezone="Europe/Stockholm",
    delay=60.0,
    largest_answer_mb=512,
    unknown_board="there is one board",
)
