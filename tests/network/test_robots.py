from __future__ import annotations

import time

import pytest

from jobcrawl.network.robots import RULES_MAX_BYTES, Robots, parse_robots, read_answer

AGENT = "jobcrawl/1.0 (+https://example.com/bot)"


@pytest.mark.parametrize(
    ("status", "parsed"),
    [(200, b"rules"), (204, b"rules"), (301, b""), (400, b""), (401, b""), (403, b""), (404, b""), (410, b""), (451, b"")]
    + [(status, None) for status in (429, 500, 502, 503, 504, 599)],
)
def test_a_status_means_what_the_standard_says(status: int, parsed: bytes | None) -> None:
    assert read_answer(status, b"rules") == parsed


def test_rules_are_for_us_when_they_name_us() -> None:
    robots = parse_robots(b"User-agent: *\nDisallow: /\n\nUser-agent: jobcrawl\nDisallow: /private\n")
    assert robots.allows("http://a.example/jobs", AGENT)
    assert not robots.allows("http://a.example/private/1", AGENT)
    assert not robots.allows("http://a.example/jobs", "otherbot")


@pytest.mark.parametrize(
    ("agent", "group", "is_meant"),
    [
        ("dean-jobs (+https://dean.example/bot)", "dean-jobs", True),
        ("dean-jobs/2.0 (+https://dean.example/bot)", "Dean-Jobs", True),
        ("dean-jobs", "dean-jobs/1.0", True),
        ("dean-jobs", "dean-jobs*", True),
        ("dean-jobs", "dean-jobs  # ours", True),
        ("dean-jobs (+https://dean.example/bot)", "bot", False),
        ("dean-jobs", "dean", False),
        ("dean-jobs", "jobs", False),
        ("dean.jobs", "jobs", False),
        ("dean", "dean-jobs", False),
        ("jobcrawl/1.0 (contact not set)", "not", False),
        ("jobcrawl/1.0 (contact not set)", "jobcrawl", True),
        ("Mozilla/5.0 (compatible; dean-jobs/1.0)", "dean-jobs", False),
        ("", "/", False),
    ],
)
def test_a_group_is_meant_for_the_agent_whose_product_token_it_names(agent: str, group: str, is_meant: bool) -> None:
    robots = parse_robots(f"User-agent: *\nDisallow: /\nCrawl-delay: 9\n\nUser-agent: {group}\nDisallow: /private\n".encode())
    assert robots.allows("http://a.example/jobs", agent) is is_meant
    assert robots.interval(agent) == (0 if is_meant else 9)


@pytest.mark.parametrize(
    "line", ["user-agent : Dean", "useragent: dean/1", "User Agent dean", "\tUSER-AGENT:dean # ours", "User-agent: *"]
)
def test_a_group_is_named_in_all_the_ways_there_are(line: str) -> None:
    assert not parse_robots(f"{line}\nDisallow: /private\n".encode()).allows("http://a.example/private", "Dean/2.0")
    assert parse_robots(b"User-agent: oak\nDisallow: /\nUser-agent:\nDisallow: /\n").allows(
        "http://a.example/private", "Dean/2.0"
    )


def test_groups_of_one_name_are_one_group() -> None:
    robots = parse_robots(b"User-agent: dean/1.0\nDisallow: /a\n\nUser-agent: oak\nUser-agent: dean\nDisallow: /b\n")
    assert [robots.allows(f"http://a.example/{path}", "dean") for path in "abc"] == [False, False, True]
    assert [robots.allows(f"http://a.example/{path}", "oak") for path in "abc"] == [True, False, True]


def test_the_longest_rule_wins() -> None:
    robots = parse_robots(b"User-agent: *\nDisallow: /jobs\nAllow: /jobs/open\nDisallow: /*.pdf$\n")
    assert not robots.allows("http://a.example/jobs/1", AGENT)
    assert robots.allows("http://a.example/jobs/open/1", AGENT)
    assert not robots.allows("http://a.example/x.pdf", AGENT)
    assert robots.allows("http://a.example/x.pdf?y", AGENT)


@pytest.mark.parametrize(
    ("line", "seconds"),
    [
        (b"Crawl-delay: 3", 3.0),
        (b"Request-rate: 2/10", 5.0),
        (b"Crawl-delay: 1\nRequest-rate: 1/10", 10.0),
        (b"Crawl-delay: nonsense", 0.0),
    ],
)
def test_the_slower_of_delay_and_rate_is_kept(line: bytes, seconds: float) -> None:
    assert parse_robots(b"User-agent: *\n" + line + b"\n").interval(AGENT) == seconds


def test_an_html_page_and_nothing_at_all_allow_everything() -> None:
    for body in (b"<!DOCTYPE html><html><body>Disallow: /</body></html>", b"", b"\xff\xfe\x00", b"\xef\xbb\xbf"):
        assert parse_robots(body).allows("http://a.example/x", AGENT)


def test_what_cannot_be_read_disallows_everything() -> None:
    assert not Robots(None).allows("http://a.example/x", AGENT)


def test_a_file_of_fifty_megabytes_costs_less_than_a_second() -> None:
    line = b"Disallow: /a*b*c*d*e*f*g*h*%d$\n"
    body = b"User-agent: *\n" + b"".join(line % number for number in range(1_500_000))
    began = time.process_time()
    robots = parse_robots(body)
    for number in range(100):
        assert robots.allows(f"http://a.example/jobs/{number}" + "abcdefgh" * 100, AGENT)
    assert time.process_time() - began < 1.0


def test_of_very_many_wildcards_the_late_ones_disallow_more_and_never_less() -> None:
    rules = b"".join(b"Disallow: /%d/*.pdf$\nAllow: /%d/*\n" % (number, number) for number in range(3_000))
    robots = parse_robots(b"User-agent: *\n" + rules)
    assert robots.allows("http://a.example/1/page", AGENT)
    assert not robots.allows("http://a.example/2999/a.pdf", AGENT)
    assert not robots.allows("http://a.example/2999/page", AGENT)
    assert robots.allows("http://a.example/jobs", AGENT)


def test_the_first_500_kibibytes_are_read_and_no_half_line() -> None:
    filler = b"# " + b"x" * 97 + b"\n"
    inside = b"User-agent: *\nDisallow: /early\n" + filler * (RULES_MAX_BYTES // len(filler) - 1)
    body = inside + b"Disallow: /" + b"y" * 500 + b"\n" + b"Disallow: /late\n"
    robots = parse_robots(body)
    assert not robots.allows("http://a.example/early", AGENT)
    assert robots.allows("http://a.example/late", AGENT)
    assert robots.allows("http://a.example/yyyyyyyy", AGENT)
