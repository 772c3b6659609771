"""Site maps and feeds; every address here is made up."""

# Markup is read better whole.
# ruff: noqa: E501

from __future__ import annotations

import gzip

import pytest

from jobcrawl.read.lists.site_map import is_site_map, job_files, job_pages, read_site_map, site_maps_in_robots

NS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
URLSET = f"""<?xml version="1.0" encoding="UTF-8"?>
<urlset {NS}><url><loc>https://a.example/jobs/1201-welder</loc><lastmod>2026-03-01</lastmod></url>
<url><loc> https://a.example/jobs/1202-cook </loc></url><url><loc>https://a.example/blog/cv-tips</loc></url><url><loc>ftp://a.example/x</loc></url></urlset>"""


def test_a_url_set_lists_pages_with_their_last_change() -> None:
    found = read_site_map(URLSET.encode())
    assert found.pages == {
        "https://a.example/jobs/1201-welder": "2026-03-01",
        "https://a.example/jobs/1202-cook": "",
        "https://a.example/blog/cv-tips": "",
    }
    assert job_pages(found.pages) == ["https://a.example/jobs/1201-welder", "https://a.example/jobs/1202-cook"]


def test_gzip_and_plain_lists_are_read() -> None:
    assert len(read_site_map(gzip.compress(URLSET.encode())).pages) == 3
    assert list(read_site_map(b"https://a.example/jobs/1\nnot an address\nhttps://a.example/jobs/2\n").pages) == [
        "https://a.example/jobs/1",
        "https://a.example/jobs/2",
    ]


def test_an_index_lists_files_and_those_named_after_jobs_are_enough() -> None:
    body = f"<sitemapindex {NS}><sitemap><loc>https://a.example/sitemap-jobs.xml</loc></sitemap><sitemap><loc>https://a.example/sitemap-blog.xml</loc></sitemap></sitemapindex>"
    files = read_site_map(body.encode()).files
    assert files == ["https://a.example/sitemap-jobs.xml", "https://a.example/sitemap-blog.xml"]
    assert job_files(files) == ["https://a.example/sitemap-jobs.xml"]
    assert job_files(files[1:]) == files[1:]


def test_feeds_list_their_items() -> None:
    rss = "<rss><channel><item><link>https://a.example/jobs/5</link><pubDate>Mon, 02 Mar 2026</pubDate></item></channel></rss>"
    atom = '<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="https://a.example/jobs/6"/><updated>2026-03-02</updated></entry></feed>'
    assert read_site_map(rss.encode()).pages == {"https://a.example/jobs/5": "Mon, 02 Mar 2026"}
    assert read_site_map(atom.encode()).pages == {"https://a.example/jobs/6": "2026-03-02"}


def test_a_feed_tells_what_its_items_are_called() -> None:
    rss = "<rss><channel><title>Jobs</title><item><title>Head\n baker</title><link>https://a.example/jobs/5</link></item></channel></rss>"
    assert read_site_map(rss.encode()).titles == {"https://a.example/jobs/5": "Head baker"}
    assert read_site_map(URLSET.encode()).titles == {}


def test_entities_are_not_resolved_and_rubbish_lists_nothing() -> None:
    lol = '<!DOCTYPE x [<!ENTITY a "https://a.example/jobs/1"><!ENTITY f SYSTEM "file:///etc/hostname">]>'
    found = read_site_map(
        f"<?xml version='1.0'?>{lol}<urlset><url><loc>&a;</loc></url><url><loc>https://a.example/&f;</loc></url></urlset>".encode()
    )
    assert all("etc" not in url and url != "https://a.example/jobs/1" for url in found.pages)
    for body in (b"", b"\x00\xff\x00", b"<html><body>No</body>", b"\x1f\x8bbroken", b"<urlset><url><loc>", b"<a:0:1><url>"):
        assert read_site_map(body).pages == {}


def test_a_long_site_map_is_cut_and_says_so() -> None:
    body = "<urlset>" + "".join(f"<url><loc>https://a.example/jobs/{n}</loc></url>" for n in range(50_010)) + "</urlset>"
    found = read_site_map(body.encode())
    assert found.truncated
    assert len(found.pages) == 50_000


def test_robots_lines_name_site_maps_in_any_case() -> None:
    text = "User-agent: *\nDisallow: /x\nSitemap: https://a.example/a.xml\n  sitemap:/b.xml\nSITEMAP: https://a.example/a.xml\n# Sitemap https://a.example/c.xml\n"
    assert site_maps_in_robots(text) == ["https://a.example/a.xml", "/b.xml"]


def test_pages_that_begin_with_the_same_word_for_a_job_are_jobs_and_a_single_one_is_none() -> None:
    pages = ["https://a.example/about", "https://a.example/product-mill-stone", "https://a.example/jobs-in-leeds"]
    jobs = [f"https://a.example/vacancy-{ward}-leeds" for ward in ("north", "south", "east")]
    assert job_pages([*pages, *jobs]) == jobs
    assert job_pages([*pages, jobs[0]]) == []


def test_a_file_of_jobs_lists_them_under_their_titles() -> None:
    pages = ["https://a.example/vacancies/", "https://a.example/head-miller/", "https://a.example/baker/"]
    assert job_pages(pages, is_of_jobs=True) == pages[1:]
    assert job_pages(pages) == []


def test_jobs_named_in_one_word_stand_beside_those_named_in_several() -> None:
    jobs = [
        f"https://a.example/vacancy/{name}/" for name in ("forklift-driver", "head-of-purchasing", "welder", "process-engineer")
    ]
    others = [f"https://a.example/{path}/" for path in ("about", "vacancy", "vacancy/benefits", "news/welder")]
    assert sorted(job_pages([*others, *jobs])) == sorted(jobs)
    strange = "https://a.example/vacancy/allrounder/"
    assert sorted(job_pages([*others[:2], *jobs, strange], is_of_jobs=True)) == sorted([*jobs, strange])


@pytest.mark.parametrize(
    "body",
    [
        URLSET.encode(),
        gzip.compress(URLSET.encode()),
        b"\xef\xbb\xbf<rss version='2.0'><channel></channel></rss>",
        b"<!-- made today --><feed xmlns='http://www.w3.org/2005/Atom'></feed>",
        b"<sitemapindex></sitemapindex>",
        b"https://a.example/jobs/1\nhttps://a.example/jobs/2\nhttps://a.example/jobs/3\n",
    ],
)
def test_a_site_map_is_told_by_its_beginning(body: bytes) -> None:
    assert is_site_map(body)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<!DOCTYPE html><html><body></body></html>",
        b"<?xml version='1.0'?><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' 'x.dtd'><html><body></body></html>",
        b"<!-- a page --><html></html>",
        b"Jobs at https://a.example/jobs/1 and elsewhere",
        b"https://a.example/",
    ],
)
def test_a_page_is_no_site_map(body: bytes) -> None:
    assert not is_site_map(body)


def test_a_site_map_or_its_gzip_file_that_breaks_off_says_so_and_gives_what_is_there() -> None:
    body = (
        "<urlset>"
        + "".join(f"<url><loc>https://leeds.example/jobs/{n}-baker</loc></url>" for n in range(1000, 1200))
        + "</urlset>"
    )
    for whole in (body.encode(), gzip.compress(body.encode())):
        assert read_site_map(whole).fault is None
        assert len(read_site_map(whole).pages) == 200
        for cut in (whole[: len(whole) * 9 // 10], whole[:-4]):
            found = read_site_map(cut)
            assert found.fault
            assert not found.is_none
            assert len(found.pages) > 100


def test_all_members_of_a_gzip_file_are_read() -> None:
    body = URLSET.encode()
    packed = b"".join(gzip.compress(body[start : start + 50]) for start in range(0, len(body), 50))
    assert is_site_map(packed)
    assert read_site_map(packed) == read_site_map(body)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"  \n",
        b"<!doctype html><html><head><title>Dean Bakery</title></head><body><h1>Database error</h1><p>Please try again later.</body></html>",
        b"Too many connections",
        b"<error><code>NoSuchKey</code></error>",
        b'{"jobs": []}',
    ],
)
def test_something_else_in_the_place_of_a_site_map_is_none(body: bytes) -> None:
    assert read_site_map(body).is_none


@pytest.mark.parametrize(
    "body",
    [f"<urlset {NS}></urlset>", f"<sitemapindex {NS}/>", "<rss><channel/></rss>", '<feed xmlns="http://www.w3.org/2005/Atom"/>'],
)
def test_a_site_map_without_entries_is_one(body: str) -> None:
    found = read_site_map(body.encode())
    assert (found.is_none, found.fault) == (False, None)


def test_an_ampersand_that_stands_for_itself_is_taken_so() -> None:
    written = (
        "https://a.example/job?id=1&lang=en",
        "https://a.example/job?id=2&amp;lang=en",
        "<![CDATA[https://a.example/job?id=3&lang=en]]>",
    )
    body = "<!-- R&D --><urlset>" + "".join(f"<url><loc>{one}</loc></url>" for one in written) + "</urlset>"
    found = read_site_map(body.encode())
    assert list(found.pages) == [f"https://a.example/job?id={number}&lang=en" for number in (1, 2, 3)]
    assert found.fault is None
    damaged = read_site_map(body.replace("<urlset>", "<urlset><url><title>Baker\x03</title></url>").encode())
    assert (damaged.pages, bool(damaged.fault)) == (found.pages, True)
    assert len(read_site_map(body.replace("1&", "1&amp;").replace("<!-- R&D -->", "").encode("utf-16")).pages) == 3


def test_white_space_may_stand_before_the_markup_and_other_text_is_a_fault() -> None:
    for before in (b"", b"\n\n", b"\xef\xbb\xbf", b"\xef\xbb\xbf \r\n"):
        assert read_site_map(before + URLSET.encode()).fault is None
    warned = b"<br />\n<b>Warning</b>: Undefined index in <b>map.php</b><br />\n" + URLSET.encode()
    found = read_site_map(warned)
    assert is_site_map(warned)
    assert len(found.pages) == 3
    assert found.fault == "other text stands before its markup"
    assert read_site_map(b"<html><body><pre>" + URLSET.encode() + b"</pre></body></html>").is_none


ITEM = "https://leeds.example/jobs/7-baker"
OTHER = "https://leeds.example/api/7"


@pytest.mark.parametrize(
    ("item", "address"),
    [
        (f'<item><a:link rel="self" href="{OTHER}"/><link>{ITEM}</link></item>', ITEM),
        (f'<item><a:link href="{OTHER}"/><link>{ITEM}</link></item>', ITEM),
        (f'<item><a:link rel="alternate" href="{ITEM}"/></item>', ITEM),
        (f'<item><guid isPermaLink="true">{ITEM}</guid></item>', ITEM),
        (f"<item><guid>{ITEM}</guid></item>", ITEM),
        (f'<item><guid isPermaLink="false">{OTHER}</guid></item>', None),
        ("<item><guid>7</guid></item>", None),
        (f"<item><link/><guid>{ITEM}</guid></item>", ITEM),
        ("<item><link>/jobs/7-baker</link></item>", ITEM),
        ("<item><link>not known yet</link></item>", None),
        (
            f'<a:entry><a:link rel="edit" href="{OTHER}"/><a:link rel="replies" href="{OTHER}"/><a:link rel="alternate" href="{ITEM}"/></a:entry>',
            ITEM,
        ),
        (f'<a:entry><a:link type="application/pdf" href="{OTHER}"/><a:link type="text/html" href="{ITEM}"/></a:entry>', ITEM),
        ('<a:entry xml:base="https://leeds.example/jobs/"><a:link href="7-baker"/></a:entry>', ITEM),
        (f'<a:entry><a:link rel="self" href="{OTHER}"/></a:entry>', None),
    ],
)
def test_the_link_of_an_item_is_that_of_its_page(item: str, address: str | None) -> None:
    feed = f'<rss xmlns:a="http://www.w3.org/2005/Atom"><channel><link>https://leeds.example/</link>{item}</channel></rss>'
    assert list(read_site_map(feed.encode(), "https://leeds.example/jobs.rss").pages) == ([address] if address else [])


def test_jobs_without_a_number_stand_beside_those_with_one() -> None:
    numbered = ["https://a.example/jobs/1007-bus-driver", "https://a.example/jobs/1021-cook"]
    named = ["https://a.example/jobs/nurse", "https://a.example/jobs/ferry-captain"]
    others = [
        "https://a.example/jobs", "https://a.example/jobs/leeds", "https://a.example/jobs/in-leeds", "https://a.example/jobs/benefits",
        "https://a.example/about/head-baker", "https://a.example/news/we-look-for-a-nurse", "https://a.example/trades/nurse",
    ]  # fmt: skip
    assert job_pages([named[0], *others, *numbered, named[1]]) == [*numbered, *named]
    assert job_pages([*others, *numbered]) == numbered


@pytest.mark.parametrize(
    "address",
    [
        "/jobs/{}",
        "/careers/position/{}/",
        "/en/jobs/{}",
        "/jobs/{}/cook",
        "/jobs/{}.html",
        "/job.php?id={}",
        "/jobs/view?id={}",
        "/jobs/leeds/{}",
        "/jobs/cook/{}",
    ],
)
@pytest.mark.parametrize("first", [1890, 90, 209990, 2095, 20999990, 2000, 199990])
def test_numbers_of_jobs_that_may_be_years_are_ids(address: str, first: int) -> None:
    jobs = [f"https://a.example{address.format(number)}" for number in range(first, first + 20)]
    assert set(job_pages([*jobs, "https://a.example/about", "https://a.example/news/2024"])) == set(jobs)


def test_a_number_behind_another_town_is_an_id_where_others_have_one() -> None:
    jobs = [f"https://a.example/job/{('leeds', 'york')[at % 2]}/{('cook', 'nurse')[at % 2]}/{1891 + at}" for at in range(20)]
    assert set(job_pages([*jobs, "https://a.example/job/archive/all/2024"])) == set(jobs)


def test_years_beside_jobs_with_names_or_other_addresses_are_no_jobs() -> None:
    years = [f"https://a.example/jobs/{year}" for year in (2022, 2023, 2024, 2025, 2026)]
    named = [f"https://a.example/jobs/{name}" for name in ("night-baker", "head-cook", "bus-driver")]
    assert job_pages([*years, *named]) == named
    numbered = [f"{url}-4711" for url in named]
    assert job_pages([*years, *numbered]) == numbered
    pages = [f"https://a.example/jobs/page/{number}" for number in range(2, 9)]
    assert job_pages([*pages, *numbered]) == numbered
    assert job_pages(pages) == []
    by_year = [f"https://a.example/jobs/2024/{one}" for one in ("night-baker-4711", "head-cook-4712")]
    assert job_pages([*years, *by_year]) == by_year
