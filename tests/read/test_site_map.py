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
