"""A job site that does everything wrong, on loopback only: `python -m tests.hostile_site` serves it until it is stopped.

What must hold against a hostile world, by row, and the test that shows it:

| row | fault | test |
|---|---|---|
| 25 | inner addresses, 20 forms, 7 ways, browser | `network/test_inner_addresses.py`, `network/test_address_guard.py` |
| 26 | a name that changes its mind | `network/test_guards.py`: address guard |
| 27 | links to files, data, ftp, scripts | `network/test_hostile_crawl.py`, `network/test_url_guard.py`, `test_guards.py` |
| 28 | open ports | `network/test_guards.py`: no open ports; `test_hostile_crawl.py`; `test_rendering.py`: with the browser |
| 29 | headers told to others | `network/test_origins.py`, `network/test_guards.py`: origin guard, cookies, referrer |
| 30 | bombs, endless bodies and headers | `network/test_hostile_crawl.py`: twelve attacks; `network/test_guards.py`: limits |
| 31 | attributes, breadth, depth | `test_parsing.py`, `network/test_off_reactor.py`, `network/test_hostile_crawl.py` |
| 32 | slow answers | `network/test_guards.py`: limits: time, polite queue; `test_hostile_crawl.py`: thirty seconds |
| 33 | traps, site maps in circles | `network/test_guards.py`: limits; `test_hostile_crawl.py`: traps, site maps |
| 34 | robots.txt | `network/test_robots.py`, `network/test_robots_in_a_crawl.py` |
| 35 | Retry-After and pace | `network/test_back_off.py`, `network/test_guards.py`: back-off, polite queue |
| 36 | one bad page among a hundred | `network/test_hostile_crawl.py` |
| 38 | absurd salaries and dates | `values/test_salary.py`, `values/test_dates.py`, `network/test_hostile_crawl.py` |
| 39 | scripts, formulas, bidi | `network/test_payloads.py`, `network/test_hostile_crawl.py`, `feed/test_formats.py` |
| 40 | 40 KB under every field | `pipelines/test_hostile_fields.py`, `network/test_patterns.py` |
| 41 | fuzzing | `fuzz/test_targets.py` |
| 42 | pickles | `network/test_pickles.py`, `network/test_host_notes.py` |
| 44 | each guard switched off | `network/test_guards.py`, `network/test_inner_addresses.py`, `network/test_certificates.py` |
"""

from tests.hostile_site.server import HostileSite

__all__ = ["HostileSite"]
