"""Next pages, totals and last pages; every text here is made up."""

# Markup is read better whole.
# ruff: noqa: E501

from __future__ import annotations

import pytest

from jobcrawl.page import Page
from jobcrawl.read.lists.listing import Listing, read_listing

JOBS = "".join(f'<div class="job"><h3><a href="/jobs/{n}-welder">Welder {n}</a></h3><p>Lund</p></div>' for n in range(301, 306))


def listing(pager: str, url: str = "https://a.example/jobs", head: str = "") -> Listing:
    html = f"<html><head><title>Jobs</title>{head}</head><body><h1>Jobs</h1>{JOBS}{pager}</body></html>"
    return read_listing(Page(url=url, body=html.encode()))


def test_rel_next_in_the_head_wins() -> None:
    assert listing("", head='<link rel="next" href="/jobs?page=2">').next == "https://a.example/jobs?page=2"


@pytest.mark.parametrize(
    "words",
    ["Next", "Next ›", "next page", "»", "Nästa", "Neste", "Næste", "Seuraava", "Weiter", "Nächste Seite", "Suivant", "Page suivante", "Volgende", "Siguiente",
     "Successiva", "Następna", "Další", "Load more", "Show more jobs", "Visa fler jobb", "Vis flere", "Näytä lisää", "Mehr laden", "Voir plus d'offres", "Meer laden",
     "Cargar más", "Carica altri", "Pokaż więcej", "Zobrazit další",
     "Vor", "Więcej ofert", "Zobrazit více", "Ukázat další"],
)  # fmt: skip
def test_words_for_next_in_twelve_languages(words: str) -> None:
    assert listing(f'<div><a href="?page=2">{words}</a></div>').next == "https://a.example/jobs?page=2"


def test_numbered_links_lead_to_the_one_above_the_current() -> None:
    links = "".join(f'<a href="/jobs?page={n}">{n}</a> ' for n in (1, 2, 4, 5))
    pager = f'<div class="pagination">{links}<span class="current">3</span></div>'
    assert listing(pager, "https://a.example/jobs?page=3").next == "https://a.example/jobs?page=4"
    assert (
        listing('<p><b>1</b> <a href="/jobs?start=20">2</a> <a href="/jobs?start=40">3</a></p>').next
        == "https://a.example/jobs?start=20"
    )


def test_the_highest_number_is_the_last_page() -> None:
    pager = '<ul class="pagination"><li><a href="/jobs?page=1">1</a></li><li><a href="/jobs?page=2">2</a></li><li class="active"><a href="/jobs?page=3">3</a></li></ul>'
    found = listing(pager, "https://a.example/jobs?page=3")
    assert found.next is None
    assert found.is_last is True


def test_the_sign_for_the_last_page_is_none_for_the_next() -> None:
    pages = "".join(f'<li><a href="/search/?startrow={row}">{number}</a></li>' for number, row in ((1, 0), (2, 10), (3, 20)))
    pager = f'<ul class="pagination">{pages}<li><a class="paginationItemLast" href="/search/?startrow=20">»</a></li></ul>'
    assert listing(pager, url="https://a.example/search/").next == "https://a.example/search/?startrow=10"


def test_a_disabled_next_is_the_last_page() -> None:
    found = listing(
        '<ul><li><a href="/jobs?page=1">Previous</a></li><li class="disabled"><a href="#">Next</a></li></ul>',
        "https://a.example/jobs?page=2",
    )
    assert found.next is None
    assert found.is_last is True


def test_paths_count_as_pages() -> None:
    assert listing('<a class="next" href="/jobs/page/2/">→</a>').next == "https://a.example/jobs/page/2/"


def test_load_more_addresses_in_attributes() -> None:
    assert (
        listing('<button class="load-more" data-url="/jobs?offset=20">More</button>').next == "https://a.example/jobs?offset=20"
    )
    assert listing('<div data-next-page-url="/jobs/feed?page=2"></div>').next == "https://a.example/jobs/feed?page=2"


def test_an_address_that_counts_goes_on_while_there_is_more() -> None:
    more, over = "<p>Showing 21–40 of 95 jobs</p>", "<p>Showing 81–95 of 95 jobs</p>"
    assert listing(more, "https://a.example/jobs?q=x&page=2").next == "https://a.example/jobs?q=x&page=3"
    assert listing(more, "https://a.example/jobs?offset=20").next == "https://a.example/jobs?offset=40"
    assert listing(more, "https://a.example/jobs").next is None
    last = listing(over, "https://a.example/jobs?page=5")
    assert last.next is None
    assert last.is_last is True


@pytest.mark.parametrize(
    "pager",
    [
        '<a href="#">Next</a>',
        '<a href="javascript:next()">Next</a>',
        '<a href="https://other.example/jobs?page=2">Next</a>',
        '<a href="/jobs">Next</a>',
        '<a href="/about">More about us</a>',
        '<a href="/blog?page=2">More news from our blog and much else to read</a>',
        '<a href="/jobs?page=2" aria-disabled="true">Next</a>',
        '<p>Room <a href="/floor/2">2</a></p>',
        '<a href="/jobs?page=2">Vor Ort</a>',
        '<a href="/blog/12">Vor 3 Tagen</a>',
        '<a href="/o-nas">Zobrazit více o nás</a>',
        '<a href="/pracodawca/12">Więcej ofert tego pracodawcy</a>',
    ],
)
def test_what_is_no_next_page(pager: str) -> None:
    assert listing(pager).next is None


@pytest.mark.parametrize(
    ("words", "total"),
    [
        ("1,234 jobs", 1234), ("1 234 lediga jobb", 1234), ("1.234 Stellenangebote", 1234), ("Showing 1–20 of 95", 95), ("Visar 1-20 av 95", 95), ("Viser 1-20 av 95 treff", 95),
        ("Viser 1 til 20 af 95", 95), ("1–20 von 95 Treffern", 95), ("1 à 20 sur 95 offres", 95), ("1-20 van 95 vacatures", 95), ("1 - 20 de 95 ofertas", 95), ("1-20 di 95 offerte", 95),
        ("1–20 z 95 ofert", 95), ("1–20 z 95 nabídek", 95), ("95 avointa työpaikkaa", 95), ("We found 95 open positions", 95), ("95 results", 95), ("95 ledige stillinger", 95),
        ("Join 400k job seekers", None), ("Posted 5 days ago", None), ("5 years of jobs", None), ("Level 3 jobs alert", None), ("", None),
    ],
)  # fmt: skip
def test_totals_in_twelve_languages(words: str, total: int | None) -> None:
    assert listing(f"<p>{words}</p>").total == total


@pytest.mark.parametrize(
    "words",
    ["There are currently no open positions.", "No jobs found", "Just nu finns inga lediga jobb", "Aktuell haben wir keine offenen Stellen", "Aucune offre disponible", "Momenteel geen vacatures",
     "No hay ofertas disponibles", "Nessuna offerta trovata", "Brak ofert", "Ei avoimia työpaikkoja"],
)  # fmt: skip
def test_a_page_that_says_nothing_is_open_has_a_total_of_nought(words: str) -> None:
    html = f"<html><head><title>Careers</title></head><body><h1>Careers</h1><p>{words}</p></body></html>"
    found = read_listing(Page(url="https://a.example/careers", body=html.encode()))
    assert found.total == 0
    assert found.is_last is True


def test_all_jobs_on_one_page_is_the_last_page_and_no_evidence_is_none() -> None:
    assert listing("<p>5 jobs</p>").is_last is True
    assert listing("").is_last is None
    assert listing('<a href="?page=2">Next</a>').is_last is False


@pytest.mark.parametrize("words", ["Older posts", "Ältere Beiträge", "Äldre inlägg", "Oudere berichten", "Entradas antiguas"])
def test_the_older_posts_of_a_weblog_that_lists_jobs_are_its_next_page(words: str) -> None:
    assert listing(f'<a href="/jobs/page/2/">{words}</a>').next == "https://a.example/jobs/page/2/"


@pytest.mark.parametrize(
    "calendar",
    [
        '<div class="calendar"><table><caption><a rel="next" href="/events?id=12">»</a></caption></table></div>',
        '<p><a class="next" rel="next" href="/events?month=12">Next month »</a></p>',
        '<p><a rel="next" href="/events/2026/12/">»</a></p>',
    ],
)
def test_the_next_month_of_a_calendar_is_no_next_page(calendar: str) -> None:
    assert listing(calendar).next is None
    assert listing(f'{calendar}<a href="/jobs?page=2">Next</a>').next == "https://a.example/jobs?page=2"


@pytest.mark.parametrize(
    ("more", "needed"),
    [
        ("<button>Load more jobs</button>", True),
        ('<a href="#">Weitere Stellen laden</a>', True),
        ('<a href="javascript:void(0)">Visa fler jobb</a>', True),
        ("<button>Read more</button>", False),
        ("<button>Load more</button><p>5 jobs</p>", False),
        ('<a href="/jobs?page=2">Load more jobs</a>', False),
        ("", False),
    ],
)
def test_jobs_behind_a_button_without_an_address_need_a_script(more: str, needed: bool) -> None:
    assert listing(more).needs_script is needed


@pytest.mark.parametrize(("here", "page"), [("/jobs/", "/jobs/2/"), ("/jobs/2/", "/jobs/3/"), ("/jobs/3/", None)])
def test_a_number_without_a_link_is_the_current_one_as_its_address_says(here: str, page: str | None) -> None:
    pager = "".join(f"<li>{n}</li>" if here in (f"/jobs/{n}/", "/jobs/" * (n == 1)) else f'<li><a href="/jobs/{n}/">{n}</a></li>' for n in (1, 2, 3))  # fmt: skip
    found = listing(f"<ul>{pager}</ul>", f"https://a.example{here}")
    assert found.next == (page and f"https://a.example{page}")
    assert found.is_last is (page is None)


def test_numbers_in_the_query_say_nothing_about_the_path() -> None:
    pager = '<b>1</b><a href="/jobs?tx[page]=2&c=a">2</a><a href="/jobs?tx[page]=3&c=b">3</a>'
    assert listing(pager, "https://www3.example/jobs").next == "https://www3.example/jobs?tx[page]=2&c=a"


@pytest.mark.parametrize(
    "words",
    [
        "Older positions →",
        "Next 20 jobs",
        "Nästa sida",
        "Ältere Stellenangebote",
        "Offres suivantes",
        "Siguientes ofertas",
        "Więcej",
    ],
)
def test_what_comes_next_may_be_named(words: str) -> None:
    expected = None if words == "Więcej" else "https://a.example/jobs?after=eyJpZCI6"
    assert listing(f'<a href="/jobs?after=eyJpZCI6">{words}</a>').next == expected


def test_a_leap_over_pages_is_not_the_next_page() -> None:
    pager = 'Page 1 <a href="/jobs?start=13">2</a> <a href="/jobs?start=121">Next 10 pages</a>'
    assert listing(pager).next == "https://a.example/jobs?start=13"


def test_a_button_for_more_holds_the_address_of_the_next_page() -> None:
    assert listing('<button class="lataa" data-url="/jobs?sivu=2">Näytä lisää</button>').next == "https://a.example/jobs?sivu=2"
    assert listing('<button class="share" data-url="/jobs?sivu=2">Jaa</button>').next is None


def test_ranges_of_jobs_lead_to_the_one_behind_that_without_a_link() -> None:
    ranges = (
        '<p>Jobs: <a href="?from=0">1-20</a> | <b>21-40</b> | <a href="?from=40">41-60</a> | <a href="?from=60">61-80</a></p>'
    )
    assert listing(ranges, "https://a.example/jobs?from=20").next == "https://a.example/jobs?from=40"
    assert listing('<p><b>1-20</b> | <a href="?from=20">21-40</a></p>').next == "https://a.example/jobs?from=20"
    assert listing('<p><a href="?from=0">1-20</a> | <b>21-40</b></p>', "https://a.example/jobs?from=20").next is None
    assert listing('<p><a href="?from=9">1-0</a></p>').next is None


def test_a_pager_of_a_function_that_opens_an_address_is_followed() -> None:
    script = '<script>function goTo(n){document.location.href="/jobs?page="+n;}</script>'
    assert (
        listing(f'{script}<b>1</b> <a href="javascript:goTo(2)">2</a> <a href="javascript:goTo(3)">3</a>').next
        == "https://a.example/jobs?page=2"
    )
    assert listing(f'{script}<a href="#" onclick="goTo(2)">Next</a>').next == "https://a.example/jobs?page=2"


def test_an_arrow_leads_on_by_what_its_picture_is_said_to_show() -> None:
    arrows = '<a href="/jobs?pr=0"><img src="b.png" alt="Previous page"></a> Page 2 of 3 <a href="/jobs?pr=2"><img src="n.png" alt="Next page"></a>'
    assert listing(arrows, "https://a.example/jobs?pr=1").next == "https://a.example/jobs?pr=2"


@pytest.mark.parametrize(
    "label",
    ["Go to next page", "Zur nächsten Seite", "Gå till nästa sida", "Aller à la page suivante", "Ir a la página siguiente"],
)
def test_a_label_may_say_in_a_sentence_that_a_link_leads_on(label: str) -> None:
    assert listing(f'<a href="/jobs?page=2" aria-label="{label}"><svg></svg></a>').next == "https://a.example/jobs?page=2"


def address(scheme: str, number: int) -> str:
    return f"https://a.example/jobs{scheme.format(number=number, below=number - 1, offset=10 * (number - 1), code='abcdefghij'[number])}"


@pytest.mark.parametrize(
    "scheme",
    ["?page={below}", "?page={number}", "?offset={offset}", "?s={code}Q", "/p{number}", "/index/{offset}", ";page={number}"],
)
@pytest.mark.parametrize("is_window", [True, False])
def test_the_open_page_is_the_number_without_a_link(scheme: str, is_window: bool) -> None:
    for current in range(1, 8):
        shown = [n for n in range(1, 8) if not is_window or abs(n - current) < 2 or n in (1, 7)]
        pager = " ".join(f"<b>{n}</b>" if n == current else f'<a href="{address(scheme, n)}">{n}</a>' for n in shown)
        found = listing(f"<p>{pager}</p>", address(scheme, current) if current > 1 else "https://a.example/jobs")
        assert found.next == (address(scheme, current + 1) if current < 7 else None)
        assert found.numbered == tuple((n, address(scheme, n)) for n in shown if n not in (1, current))
        assert found.open_number == current


def test_a_number_that_is_no_page_is_not_taken_for_the_open_one() -> None:
    pager = '<p>Shown: <b>10</b> <a href="/jobs?n=25">25</a> <a href="/jobs?n=50">50</a></p>'
    assert listing(pager).numbered == ()
    pager = '<p><b>65</b> jobs <a href="/jobs?p=1">1</a> <a href="/jobs?p=2">2</a> <a href="/jobs?p=3">3</a></p>'
    assert listing(pager, "https://a.example/jobs?p=2").next == "https://a.example/jobs?p=3"


@pytest.mark.parametrize(
    ("words", "total", "is_last"),
    [
        ("Latest 5 vacancies", None, None),
        ("5 jobs added today", None, None),
        ("Top 5 jobs", None, None),
        ("5 nya jobb", None, None),
        ("We have 5 vacancies in Leeds and 20 in Bath", None, None),
        ("5 lediga jobb av totalt 120", 120, None),
        ("5 results (filtered from 24 total entries)", 24, None),
        ("Showing 1 to 5 of 5 entries (filtered from 24 total entries)", 24, False),
        ("1,234 new jobs", 1234, None),
        ("Showing 1-5 of total 24", 24, False),
        ("All 5 jobs", 5, True),
        ("5 lediga jobb", 5, True),
        ("5 vacancies near you", None, None),
        ("5 jobs within 20 miles", None, None),
        ("5 jobs posted this week", None, None),
        ("5 ofertas nuevas", None, None),
        ("5 Stellen heute veröffentlicht", None, None),
        ("5 jobs, 24 in total", None, None),
        ("5 jobs, page 1 of 2", None, None),
        ("Leeds: 5 jobs. Bath: 20 jobs", None, None),
    ],
)
def test_a_count_of_some_jobs_is_not_that_of_all(words: str, total: int | None, is_last: bool | None) -> None:
    found = listing(f"<p>{words}</p>")
    assert (found.total, found.is_last) == (total, is_last)


@pytest.mark.parametrize(
    "words",
    [
        "5 vacancies in New York",
        "5 open positions – apply today",
        "5 jobs (updated 23 November 2026)",
        "5 jobs (updated November 23, 2026)",
        "5 jobs (Stand: 23.11.2026)",
        "5 jobs on 2026-11-23, 14:30",
        "Join us in 2026: 5 open positions",
        "We have 5 open roles across 3 offices",
        "5 jobs within Dean Bakery",
        "5 vacancies at Dean Bakery. Find more about us",
        "5 jobs found. Sort by: newest",
        "5 results | Sort: Newest first",
        "5 lediga tjänster hos Dean Bakery nya bageri",
        "5 lediga tjänster i 114 55 Stockholm",
        "5 jobs in London EC1",
        "5 offres en Nouvelle-Aquitaine",
        "5 Stellen in 10115 Berlin",
    ],
)
def test_numbers_and_words_beside_a_count_make_no_other_of_it(words: str) -> None:
    found = listing(f"<p>{words}</p>")
    assert (found.total, found.is_counted, found.is_last) == (5, True, True)


@pytest.mark.parametrize("here", ["https://a.example/jobs", "https://a.example/jobs?page=2"])
def test_what_lies_below_a_list_is_read_on_each_of_its_pages(here: str) -> None:
    cards = "".join(f'<li><a href="/jobs/{20 + n}">{name}</a></li>' for n, name in enumerate(("看護師", "経理担当", "調理師")))
    html = (
        f'<html lang="ja"><head><title>採用情報</title></head><body><main><h1>採用情報</h1><ul>{cards}</ul></main></body></html>'
    )
    assert len(read_listing(Page(url=here, body=html.encode())).links) == 3


def test_links_where_another_page_of_the_list_has_its_jobs_are_noticed() -> None:
    full, menu = listing(""), '<ul><li><a href="/about">About us</a></li></ul>'
    unread = '<div class="job"><p><a href="/jobs/ab">x</a></p></div><div class="job"><p><a href="/jobs/cd">y</a></p></div>'
    bare = [read_listing(Page(url="https://a.example/other", body=f"<body>{body}</body>".encode())) for body in (unread, menu)]
    full_places = read_listing(
        Page(
            url="https://a.example/jobs",
            body=f"<body><h1>Jobs</h1>{unread.replace('>x', '>Welder').replace('>y', '>Cook')}</body>".encode(),
        )
    ).places
    assert full.has_links_at(full.places)
    assert [one.has_links_at(full_places) for one in bare] == [True, False]
