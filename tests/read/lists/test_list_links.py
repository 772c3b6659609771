"""Where else a site may list its jobs."""

# Markup is read better whole.
# ruff: noqa: E501

import pytest

from jobcrawl.page import Page
from jobcrawl.read.lists.list_links import feeds_of, is_front, lists_linked_from, page_sent_to, tabs_of, whole_list_named

HOST = "https://ferry.example"


def page(body: str, path: str = "/", head: str = "") -> Page:
    return Page(url=HOST + path, body=f"<html><head><title>Ferry Line</title>{head}</head><body>{body}</body></html>".encode())


@pytest.mark.parametrize(
    ("words", "path"),
    [
        ("Careers", "/company/work-here"),
        ("Work with us", "/about/people"),
        ("Jobba hos oss", "/om-oss/jobba-hos-oss"),
        ("Job og karriere", "/om/job"),
        ("Jobbe hos oss", "/om/jobbe"),
        ("Meille töihin", "/meille-toihin"),
        ("Arbeiten bei uns", "/arbeiten"),
        ("Karriere", "/karriere"),
        ("Nous rejoindre", "/rejoindre"),
        ("Werken bij", "/werken-bij"),
        ("Trabaja con nosotros", "/trabaja"),
        ("Lavora con noi", "/lavora"),
        ("Kariera", "/kariera"),
        ("Kariéra", "/o-nas/kariera"),
        ("Vi ansætter", "/om/job/ledige"),
        ("Aktuelle Stellenangebote", "/verein/aktuell"),
    ],
)
def test_a_page_about_working_there_is_followed_in_every_language(words: str, path: str) -> None:
    found = lists_linked_from(page(f'<nav><a href="/boats">Boats</a><a href="{path}">{words}</a><a href="/news">News</a></nav>'))
    assert found == [HOST + path]


def test_what_is_named_like_a_list_is_asked_for_before_what_is_about_working_there() -> None:
    body = '<nav><a href="/life">Join us</a></nav><main><a href="/life/openings">Current openings</a></main>'
    assert lists_linked_from(page(body)) == [f"{HOST}/life/openings", f"{HOST}/life"]


def test_a_list_on_another_host_is_followed_when_it_is_named_so() -> None:
    body = (
        '<a href="https://vendor.example/ferry">See our open positions</a><a href="https://vendor.example/">Website by Vendor</a>'
    )
    assert lists_linked_from(page(body)) == ["https://vendor.example/ferry"]


def test_a_board_in_a_frame_is_followed_on_a_page_about_jobs_only() -> None:
    body = '<h1>{}</h1><iframe src="https://vendor.example/ferry?embed=1"></iframe><iframe src="https://www.youtube.com/embed/1"></iframe>'
    assert lists_linked_from(page(body.format("Careers"), "/careers")) == ["https://vendor.example/ferry?embed=1"]
    assert lists_linked_from(page(body.format("Timetable"), "/timetable")) == []


@pytest.mark.parametrize(
    ("links", "count"),
    [
        ("".join(f'<a href="/careers/{team}"><h3>{team}</h3></a>' for team in ("deck", "galley", "harbour")), 3),
        ("".join(f'<a href="/careers?letter={letter}">{letter}</a>' for letter in "ABC"), 3),
        ("".join(f'<a href="/careers/in-{town}">Jobs in {town}</a>' for town in ("turku", "tallinn")), 2),
    ],
    ids=("departments", "letters", "towns"),
)
def test_the_parts_of_a_list_are_followed(links: str, count: int) -> None:
    shown = page(
        f'<nav><a href="/careers/benefits-menu">Benefits</a></nav><main><h1>Careers</h1><div>{links}</div></main>', "/careers"
    )
    assert len(lists_linked_from(shown)) == count


def test_a_search_for_jobs_is_sent_as_it_stands() -> None:
    form = '<form action="/jobs/search"{}><input type="hidden" name="lang" value="en"><input name="q"><select name="town"><option>Turku</option></select></form>'
    assert lists_linked_from(page(f"<h1>Jobs</h1>{form.format('')}", "/jobs")) == [f"{HOST}/jobs/search?lang=en"]
    assert lists_linked_from(page(f"<h1>Jobs</h1>{form.format(' method=post')}", "/jobs")) == []


def test_beside_jobs_only_the_whole_list_is_followed() -> None:
    body = '<h1>Careers</h1><a href="/jobs">View all jobs</a><a href="/careers">Careers</a><a href="/jobs/in-turku">Jobs in Turku</a>'
    assert lists_linked_from(page(body, "/careers/students"), beside_jobs=True) == [f"{HOST}/jobs", f"{HOST}/careers"]


def test_a_heading_says_where_a_link_leads_that_only_asks_to_read_more() -> None:
    teaser = '<section><h2>{}</h2><p>Would you like to be one of us?</p><a href="/team/more">Read more</a></section>'
    assert lists_linked_from(page(teaser.format("Wir suchen Verstärkung!"))) == [f"{HOST}/team/more"]
    assert lists_linked_from(page(teaser.format("A new boat"))) == []


def test_a_front_page_that_only_asks_for_a_language_leads_to_each() -> None:
    gateway = '<a href="/fi/">Suomi</a><a href="/sv/">Svenska</a><a href="/boats/">Boats</a>'
    assert lists_linked_from(page(gateway)) == [f"{HOST}/fi/", f"{HOST}/sv/"]
    assert lists_linked_from(page(gateway, "/welcome")) == []


def test_the_feed_of_a_page_about_jobs_is_read_and_that_of_a_weblog_is_not() -> None:
    head = '<link rel="alternate" type="application/rss+xml" title="{}" href="{}">'
    assert feeds_of(page("<h1>Jobs</h1>", "/jobs", head.format("All", "/all.rss"))) == [f"{HOST}/all.rss"]
    assert feeds_of(page("<h1>Boats</h1>", "/", head.format("Open jobs", "/x.rss"))) == [f"{HOST}/x.rss"]
    assert feeds_of(page("<h1>Boats</h1>", "/", head.format("Ferry weblog", "/blog.rss"))) == []


def test_the_towns_of_a_board_are_left_alone_where_its_whole_list_is_named() -> None:
    towns = "".join(f'<a href="/jobs/in-{town}">Jobs in {town}</a>' for town in ("turku", "tallinn", "riga"))
    assert lists_linked_from(page(f"<h1>Jobs by town</h1>{towns}", "/jobs")) == [
        f"{HOST}/jobs/in-{town}" for town in ("turku", "tallinn", "riga")
    ]
    assert lists_linked_from(page(f'<h1>Jobs by town</h1>{towns}<a href="/jobs/all">All jobs</a>', "/jobs")) == [
        f"{HOST}/jobs/all"
    ]


def test_tabs_are_the_same_page_with_one_more_key() -> None:
    tabs = '<ul><li><a href="/jobs?for=students">Students</a></li><li><a href="/jobs?for=all">All</a></li></ul>'
    others = '<a href="/jobs?sort=date">Newest</a><a href="/jobs?a=1&b=2">Both</a><a href="/news?for=students">News</a>'
    towns = "".join(f'<a href="/jobs?town={n}">Town {n}</a>' for n in range(7))
    found = tabs_of(page(f"{tabs}{others}{towns}", "/jobs"))
    assert found == [f"{HOST}/jobs?for=students", f"{HOST}/jobs?for=all"]
    assert tabs_of(page(tabs, "/jobs?for=students")) == []


def test_tabs_may_be_parts_of_the_path_but_not_the_jobs_themselves() -> None:
    tabs = (
        "".join(f'<a href="/careers/{name}">{name}</a>' for name in ("students", "graduates", "cook-in-york", "goods/shoes"))
        + '<a href="/careers-blog">Blog</a>'
    )
    assert tabs_of(page(tabs, "/careers"), {f"{HOST}/careers/cook-in-york"}) == [
        f"{HOST}/careers/students",
        f"{HOST}/careers/graduates",
    ]


def test_departments_named_like_other_pages_are_parts_of_a_list() -> None:
    parts = "".join(f'<a href="/careers/{name}"><h3>{name}</h3></a>' for name in ("engineering", "people", "events"))
    assert lists_linked_from(page(f"<h1>Careers</h1>{parts}", "/careers")) == [
        f"{HOST}/careers/{name}" for name in ("engineering", "people", "events")
    ]


NEWEST = (
    '<nav><a href="/jobs">Jobs</a></nav><main><h2>Latest jobs</h2><ul><li><a href="/jobs/4000-baker">Baker</a></li></ul>{}</main>'
)


@pytest.mark.parametrize(
    "words",
    [
        "See all jobs",
        "View all 20 open positions",
        "All vacancies",
        "Open positions",
        "View all",
        "Visa alla lediga jobb",
        "Alle Stellen anzeigen",
        "Voir toutes nos offres",
        "Vis alle stillinger",
        "Ver todas las ofertas de empleo",
    ],
)
def test_the_list_of_all_jobs_is_named_in_the_midst_of_a_page_with_some(words: str) -> None:
    body = NEWEST.format(f'<a href="/en/openings">{words}</a>')
    for path in ("/careers", "/en/careers", "/home"):
        assert whole_list_named(page(body, path)) == [f"{HOST}/en/openings"]


@pytest.mark.parametrize(
    ("path", "url"),
    [
        ("/about/careers", "/careers/openings"),
        ("/about/careers", "/about/openings"),
        ("/careers/home", "/careers/openings"),
        ("/careers/jobs", "/careers/openings"),
        ("/careers", "/careers/openings"),
        ("/en/about/careers", "/en/careers/openings"),
    ],
)
def test_the_list_of_all_jobs_may_stand_beside_a_page_of_a_whole_firm(path: str, url: str) -> None:
    assert whole_list_named(page(NEWEST.format(f'<a href="{url}">See all jobs</a>'), path)) == [f"{HOST}{url}"]


@pytest.mark.parametrize(
    ("link", "path"),
    [
        ('<a href="/jobs">See all jobs</a>', "/jobs/leeds"),
        ('<a href="/openings">See all jobs</a>', "/firms/dean-bakery/jobs"),
        ('<a href="/openings">See all jobs</a>', "/jobs-in-leeds"),
        ('<a href="/openings">See all jobs</a>', "/careers?q=baker"),
        ('<a href="/careers/all">See all jobs</a>', "/careers/leeds"),
        ('<a href="/vacancies/all">See all jobs</a>', "/vacancies/sea/"),
        ('<a href="/oak/careers/jobs">See all jobs</a>', "/dean/careers"),
        ('<a href="/openings/in-leeds">Jobs in Leeds</a>', "/careers"),
        ('<a href="/stories">View all</a>', "/careers"),
        ('<a href="/news">See all news</a>', "/careers"),
        ('<a href="/jobs/4001-cook">View position</a>', "/careers"),
        ("", "/careers"),
    ],
)
def test_a_wider_list_than_the_one_asked_for_is_not_followed(link: str, path: str) -> None:
    assert whole_list_named(page(NEWEST.format(link), path)) == []


@pytest.mark.parametrize(
    "path", ["/", "/en/", "/sv", "/index.html", "/index.php", "/default.aspx", "/home", "/en/home", "/sv/startsida", "/de-AT/"]
)
def test_a_first_page_is_told_by_its_address(path: str) -> None:
    assert is_front(HOST + path)


@pytest.mark.parametrize(
    "path", ["/careers", "/jobs/home", "/homes", "/en/careers", "/?q=baker", "/index.php?id=4", "/home/office"]
)
def test_no_other_page_is_a_first_one(path: str) -> None:
    assert not is_front(HOST + path)


def test_frames_side_by_side_are_pages_of_their_own() -> None:
    frames = '<frameset cols="20%,80%"><frame src="menu.htm"><frame src="https://dean-bakery.example/start.htm"><frame src="about:blank"></frameset>'
    set_of = Page(url=f"{HOST}/", body=f"<html><head><title>Ferry Line</title></head>{frames}</html>".encode())
    assert lists_linked_from(set_of)[:2] == [f"{HOST}/menu.htm", "https://dean-bakery.example/start.htm"]
    assert lists_linked_from(page('<iframe src="/film"></iframe>')) == []


@pytest.mark.parametrize(
    ("head", "to"),
    [
        ('<meta http-equiv="refresh" content="0; url=/en/">', "/en/"),
        ("<meta http-equiv='Refresh' content='3;URL=\"/en/\"'>", "/en/"),
        ('<meta http-equiv="refresh" content="0, en/">', "/en/"),
        ('<script>window.location.href = "/en/";</script>', "/en/"),
        ("<script>location.replace('/en/')</script>", "/en/"),
        ('<meta http-equiv="refresh" content="30">', None),
        ('<meta http-equiv="refresh" content="30; url=/">', None),
        ("<script>var allocation = '/en/'</script>", None),
        ("<script>location.href = next</script>", None),
    ],
)
def test_a_page_of_few_words_sends_on(head: str, to: str | None) -> None:
    bare = page("<p>One moment</p>", head=head)
    assert page_sent_to(bare) == (HOST + to if to else None)
    assert lists_linked_from(bare) == ([HOST + to] if to else [])
    assert page_sent_to(page(f"<p>{'Boats for the islands. ' * 30}</p>", head=head)) is None


def test_a_page_that_sends_on_to_another_site_is_not_followed_there() -> None:
    moved = page("", head='<meta http-equiv="refresh" content="0; url=https://dean-bakery.example/">')
    assert (page_sent_to(moved), lists_linked_from(moved)) == ("https://dean-bakery.example/", [])
    assert page_sent_to(page('<a href="/en/">English</a>', head='<script>location.href = "/m/"</script>')) is None
