"""Stand-in server: answers for every vendor at `/{scenario}/{host}{path}`, truthfully or with the scenario's fault."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qsl, unquote, urlsplit

from tests.boards.formats.speech import HTML, JSON, NOT_FOUND, Ask, Reply, Vendor
from tests.boards.formats.vendors import VENDORS
from tests.boards.vacancies import Vacancy
from tests.loopback import listening

SHORT = 7
"""Vacancies of a board in scenarios that are not about paging."""
GONE = 3
"""Number of the vacancy that is no longer on the board in the scenario `without`."""
CHANGED = 1
"""Number of the vacancy that the scenario `events` tells a change of."""
STARTS, BODY_STARTS = ("skip", "offset", "from", "pr", "start", "startrow"), ("offset", "token", "from", "pageNumber")
"""Parameters of addresses and of bodies that say where a page begins."""
DENIED = b"<!DOCTYPE html><html><head><title>Access denied</title></head><body><h1>Access denied</h1></body></html>"
SORRY = b"<!DOCTYPE html><html><head><title>Sorry</title></head><body><h1>We are working on it</h1></body></html>"


@dataclass
class StandIn:
    """The running server."""

    port: int = 0
    hits: Counter[str] = field(default_factory=Counter)

    def base(self, vendor: str, scenario: str) -> str:
        """What `-a api_base_url=` is set to."""
        return f"http://127.0.0.1:{self.port}/{vendor}/{scenario}"

    def reply(self, vendor: Vendor, scenario: str, ask: Ask) -> Reply:
        """What the vendor's board answers in a scenario."""
        place = ask.host + ask.path
        is_listing = re.match(vendor.lists, place) is not None
        self.hits[f"{scenario} {place}"] += 1
        if re.match(vendor.shut, place):
            return NOT_FOUND
        jobs = jobs_of(vendor, scenario)
        fault = FAULTS.get(scenario)
        if fault is not None:
            changed = fault(self, vendor, ask, is_listing, jobs)
            if changed is not None:
                return changed
        return vendor.answer(jobs, ask)


def jobs_of(vendor: Vendor, scenario: str) -> list[Vacancy]:
    """Vacancies that a board has in a scenario."""
    if scenario == "empty":
        return []
    count = vendor.full if scenario in ("all", "cut", "repeat", "shrink") else SHORT
    jobs = [Vacancy(number) for number in range(count)]
    return [job for job in jobs if job.number != GONE] if scenario == "without" else jobs


def is_later_page(ask: Ask) -> bool:
    """Whether a request is for a page behind the first."""
    finder = re.search(r"offset=(\d+)", ask.query.get("finder", ""))
    numbers = [ask.query.get(name) for name in STARTS]
    if any(number and int(number) > 0 for number in [*numbers, finder[1] if finder else None]):
        return True
    body = ask.body if isinstance(ask.body, dict) else {}
    return bool(
        int(ask.query.get("page") or 1) > 1
        or "tc1152" in ask.query
        or any(body.get(name) for name in BODY_STARTS)
        or "/feed/" in ask.path
    )


def _html(site: StandIn, vendor: Vendor, ask: Ask, is_listing: bool, jobs: list[Vacancy]) -> Reply | None:
    return (200, HTML, SORRY) if is_listing else None


def _denied(site: StandIn, vendor: Vendor, ask: Ask, is_listing: bool, jobs: list[Vacancy]) -> Reply | None:
    """Whoever asks for a list in any way is turned away, with status 200."""
    return (200, HTML, DENIED) if ask.path.endswith((".xml", ".rss", ".json")) or "search" in ask.path else None


def _unknown(site: StandIn, vendor: Vendor, ask: Ask, is_listing: bool, jobs: list[Vacancy]) -> Reply | None:
    return NOT_FOUND if is_listing else None


def _cut(site: StandIn, vendor: Vendor, ask: Ask, is_listing: bool, jobs: list[Vacancy]) -> Reply | None:
    """The second page fails; a board of one page breaks off in the middle of its answer."""
    if not is_listing:
        return None
    if vendor.full > SHORT:
        return (500, HTML, SORRY) if is_later_page(ask) else None
    status, kind, body = vendor.answer(jobs, ask)
    return status, kind, body[: len(body) // 2]


def _repeat(site: StandIn, vendor: Vendor, ask: Ask, is_listing: bool, jobs: list[Vacancy]) -> Reply | None:
    """Every page is page one."""
    if not (is_listing and is_later_page(ask)):
        return None
    body = {**ask.body, **{key: 0 for key in BODY_STARTS if key in ask.body}} if isinstance(ask.body, dict) else ask.body
    query = {key: value for key, value in ask.query.items() if key not in (*STARTS, "page", "tc1152")}
    if "finder" in query:
        query["finder"] = re.sub(r"offset=\d+", "offset=0", query["finder"])
    path = ask.path.replace("/feed/", "/feed?").partition("?")[0]
    return vendor.answer(jobs, Ask(ask.method, ask.host, path, query, body, ask.headers))


def _shrink(site: StandIn, vendor: Vendor, ask: Ask, is_listing: bool, jobs: list[Vacancy]) -> Reply | None:
    """While the second page is asked for a vacancy of the first is taken down, so that one is on neither."""
    return vendor.answer(jobs[1:], ask) if is_listing and is_later_page(ask) else None


def _poison(site: StandIn, vendor: Vendor, ask: Ask, is_listing: bool, jobs: list[Vacancy]) -> Reply | None:
    """One row has numbers where records should be, and one is all nulls."""
    status, kind, body = vendor.answer(jobs, ask)
    if is_listing and kind == JSON:
        answer = json.loads(body)
        rows = _rows_in(answer)
        if rows is not None:
            rows[2] = {key: 7 if isinstance(value, (dict, list)) else value for key, value in rows[2].items()} | {"lists": 3}
            rows.insert(4, dict.fromkeys(rows[2]))
        return status, kind, json.dumps(answer).encode()
    return None


def _rows_in(answer: object) -> list[dict[str, object]] | None:
    if isinstance(answer, list):
        return answer if len(answer) > 2 and all(isinstance(one, dict) for one in answer) else _first(answer)
    return _first(list(answer.values())) if isinstance(answer, dict) else None


def _first(values: list[object]) -> list[dict[str, object]] | None:
    return next((rows for value in values if isinstance(value, (list, dict)) and (rows := _rows_in(value))), None)


def _details(site: StandIn, vendor: Vendor, ask: Ask, is_listing: bool, jobs: list[Vacancy]) -> Reply | None:
    """Details answer 200 with a page that is none."""
    return None if is_listing or ask.path in ("/api/publicToken", "/companies/harbour") else (200, HTML, SORRY)


def _redirect(site: StandIn, vendor: Vendor, ask: Ask, is_listing: bool, jobs: list[Vacancy]) -> Reply | None:
    """A POST is sent elsewhere twice before it is answered."""
    key = f"redirect {ask.host}{ask.path}"
    return (303, HTML, b"") if is_listing and ask.method == "POST" and site.hits[key] <= 2 else None


def _passing(site: StandIn, vendor: Vendor, ask: Ask, is_listing: bool, jobs: list[Vacancy]) -> Reply | None:
    """The listing is refused once, for no reason."""
    return (400, HTML, SORRY) if is_listing and site.hits[f"passing {ask.host}{ask.path}"] == 1 else None


def _twice(site: StandIn, vendor: Vendor, ask: Ask, is_listing: bool, jobs: list[Vacancy]) -> Reply | None:
    """One vacancy is listed twice."""
    return vendor.answer([*jobs, jobs[1]], ask) if is_listing else None


def _refused(site: StandIn, vendor: Vendor, ask: Ask, is_listing: bool, jobs: list[Vacancy]) -> Reply | None:
    """The vendor's way of saying that there is no such board."""
    return (403, JSON, b'{"errorCode":"S22","message":"permission denied"}') if is_listing else None


def _taken_down(site: StandIn, vendor: Vendor, ask: Ask, is_listing: bool, jobs: list[Vacancy]) -> Reply | None:
    """A vacancy is listed that was taken down a moment ago."""
    return vendor.answer(jobs if is_listing else [job for job in jobs if job.number != GONE], ask)


def _events(site: StandIn, vendor: Vendor, ask: Ask, is_listing: bool, jobs: list[Vacancy]) -> Reply | None:
    """What happened since: one vacancy was changed, one is new, one was removed."""
    status, kind, body = vendor.answer([Vacancy(CHANGED), Vacancy(SHORT)], ask)
    return status, kind, body.replace(f"workshop {CHANGED}".encode(), b"workshop Nine")


FAULTS = {
    "events": _events,
    "refused": _refused,
    "taken-down": _taken_down,
    "html": _html,
    "denied": _denied,
    "unknown": _unknown,
    "cut": _cut,
    "repeat": _repeat,
    "shrink": _shrink,
    "poison": _poison,
    "details": _details,
    "redirect": _redirect,
    "passing": _passing,
    "twice": _twice,
}
"""Scenario → what goes wrong; `all`, `short`, `without` and `empty` tell the truth."""


@contextmanager
def standing_in() -> Iterator[StandIn]:
    """The server on a free port of loopback."""
    site = StandIn()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            sent = self.rfile.read(length)
            parts = urlsplit(self.path)
            _, vendor, scenario, host, *rest = [*parts.path.split("/"), "", "", ""]
            reply = NOT_FOUND
            if vendor in VENDORS:
                path = "/" + "/".join(rest).removesuffix("///")
                body = json.loads(sent) if sent else None
                query = dict(parse_qsl(parts.query, keep_blank_values=True))
                ask = Ask(self.command, host, unquote(path), query, body, dict(self.headers.items()))
                reply = site.reply(VENDORS[vendor], scenario, ask)
            status, kind, answer = reply
            self.send_response(status)
            self.send_header("Content-Type", kind)
            if status == 303:
                self.send_header("Location", "/elsewhere")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        do_POST = do_GET

        def log_message(self, format: str, *args: object) -> None:
            pass

    with listening(Handler) as site.port:
        yield site
