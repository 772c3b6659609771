"""Listings whose markup says nothing: no classes, no elements for menus, lists or sections; every text here is made up."""

from __future__ import annotations

import pytest

from jobcrawl.page import Page
from jobcrawl.read.lists.address_families import family_of
from jobcrawl.read.lists.listing import Listing, read_listing
from jobcrawl.read.shapes.job_url import LIKELY, is_document, job_likelihood, speaks_of_jobs

SITE = "https://www.mill.example"
MENU = '<div><a href="/flour">Flour</a><a href="/recipes/rye-bread">Rye bread</a><a href="/visit">Visit</a></div>'
ROLES = (("miller-days", "Miller"), ("truck-driver", "Truck driver"), ("head-baker", "Head baker"))


def listing(body: str, path: str = "/about/jobs", title: str = "Mill") -> Listing:
    html = f"<html><head><title>{title}</title></head><body>{body}</body></html>"
    return read_listing(Page(url=SITE + path, body=html.encode()))


def paths(found: Listing) -> list[str]:
    return [link.url.removeprefix(SITE) for link in found.links]


def rows(links: tuple[tuple[str, str], ...], folder: str) -> str:
    return "".join(f'<div><div><a href="{folder}/{slug}">{name}</a></div><div>Bath</div></div>' for slug, name in links)


def test_addresses_written_alike_are_of_one_family() -> None:
    assert family_of(f"{SITE}/jobs/cook") == family_of(f"{SITE}/jobs/baker/") != family_of(f"{SITE}/news/cook")
    assert family_of(f"{SITE}/2026/11/02/cook/") == family_of(f"{SITE}/2025/01/30/baker/")
    assert family_of(f"{SITE}/jobs/cook/4711") == family_of(f"{SITE}/jobs/baker/4712") != family_of(f"{SITE}/jobs/the-mill/p001")
    assert family_of(f"{SITE}/view.php?id=1&s=a") == family_of(f"{SITE}/view.php?id=2") != family_of(f"{SITE}/firm.php?id=2")


def test_menus_and_products_marked_up_as_the_jobs_are_none() -> None:
    goods = rows((("stone-ground", "Stone ground flour"), ("wholemeal", "Wholemeal")), "/flour")
    found = listing(f"{MENU}<h1>Jobs</h1>{rows(ROLES, '/about/jobs')}{goods}{MENU}")
    assert paths(found) == [f"/about/jobs/{slug}" for slug, _ in ROLES]


def test_people_with_roles_under_a_heading_of_their_own_are_no_jobs() -> None:
    people = rows((("lina", "Lina, miller"), ("yusuf", "Yusuf, head baker")), "/about/crew")
    found = listing(f"<h1>Jobs</h1>{rows(ROLES, '/about/jobs')}<h2>Meet some of us</h2>{people}")
    assert paths(found) == [f"/about/jobs/{slug}" for slug, _ in ROLES]


def test_jobs_under_the_names_of_departments_stay_together() -> None:
    parts = "".join(
        f"<h3>{name}</h3>{rows((role,), '/about/jobs')}" for name, role in zip(("Grain", "Road", "Oven"), ROLES, strict=True)
    )
    assert paths(listing(f"<h1>Jobs</h1>{parts}")) == [f"/about/jobs/{slug}" for slug, _ in ROLES]


def test_the_job_is_told_from_the_employer_beside_it_by_its_address() -> None:
    cards = "".join(
        f'<div><div><a href="/jobs/the-{n}-mill/p00{n}">The {n} Mill</a></div><div><a href="/jobs/{slug}/3811400{n}"><b></b></a>'
        f"<h3>{name}</h3></div><div>Bath</div></div>"
        for n, (slug, name) in enumerate((("miller", "Miller"), ("truck-driver", "Truck driver"), ("baker", "Baker")), start=1)
    )
    assert paths(listing(f"<h1>Jobs</h1>{cards}", "/jobs")) == [
        "/jobs/miller/38114001",
        "/jobs/truck-driver/38114002",
        "/jobs/baker/38114003",
    ]


def test_an_application_that_stands_beside_each_job_is_no_job() -> None:
    cards = "".join(
        f'<div><a href="/ad.html?AdID={n}">{name}</a></div><div><a href="/send.html?AdID={n}">Apply →</a></div>'
        for n, name in ((824, "Miller"), (826, "Baker"), (831, "Cook"))
    )
    assert paths(listing(f"<h1>Jobs</h1>{cards}", "/jobs.html")) == [
        "/ad.html?AdID=824",
        "/ad.html?AdID=826",
        "/ad.html?AdID=831",
    ]


def test_an_employers_own_site_stays_among_the_jobs() -> None:
    jobs = rows((("81", "Miller"), ("82", "Baker"), ("83", "Cook")), "/jobs")
    own = '<div><div><a href="https://www.other-mill.example/hello">The other mill wants you</a></div><div>Bath</div></div>'
    assert "https://www.other-mill.example/hello" in paths(listing(f"<h1>Jobs</h1>{jobs}{own}{jobs}", "/jobs"))


def test_the_page_is_taken_before_its_copy_to_print() -> None:
    cards = "".join(
        f'<div><p><a href="/jobs/detail?job={n}">{name}</a></p><div><a href="/files/jobs/job_{n}.pdf">PDF</a></div></div>'
        for n, name in ((311, "Miller"), (312, "Baker"), (313, "Cook"))
    )
    assert paths(listing(f"<h1>Jobs</h1>{cards}", "/jobs")) == [f"/jobs/detail?job={n}" for n in (311, 312, 313)]
    assert is_document(f"{SITE}/files/jobs/job_311.PDF?v=2")
    assert not is_document(f"{SITE}/jobs/pdf")


@pytest.mark.parametrize("path", ["/trabaja-con-nosotros", "/work-with-us/", "/fr/rejoignez-nous.html"])
def test_an_address_may_be_called_as_pages_about_working_there_are(path: str) -> None:
    cards = "".join(
        f'<div><h4>{name}</h4><div><a href="/p/{slug}">More</a></div></div>'
        for slug, name in (("night-receptionist", "Night receptionist"), ("head-cook", "Head cook"), ("gardener", "Gardener"))
    )
    found = listing(f"<h2>A small hotel by the sea</h2>{cards}", path)
    assert [link.title for link in found.links] == ["Night receptionist", "Head cook", "Gardener"]
    assert not listing(f"<h2>A small hotel by the sea</h2>{cards}", "/by-the-sea").links


def test_a_document_title_may_be_the_name_of_a_list() -> None:
    cards = "".join(
        f'<div><h2><a href="/2026/11/1{n}/{slug}/">{name}</a></h2><p>Full-time in Bath</p></div>'
        for n, (slug, name) in enumerate(ROLES)
    )
    assert len(listing(cards, "/kategoria/7/", "Praca – Mill").links) == 3
    assert not listing(cards, "/kategoria/7/", "Notes – Mill").links


def test_applications_beside_roles_with_facts_are_jobs_wherever_they_stand() -> None:
    def cards(words: str) -> str:
        return "".join(
            f'<div><div><a href="/v/{n}a1b2c-4f">{words}</a></div><h5>{name}</h5><div>Full-time</div></div>'
            for n, (_, name) in enumerate(ROLES)
        )

    assert len(listing(cards("Apply"), "/v", "Voltmill").links) == 3
    assert not listing(cards("Portrait"), "/v", "Voltmill").links


def test_a_picture_in_an_element_of_its_own_names_the_role() -> None:
    cards = "".join(
        f'<div><div><a href="/{slug}/"><span><img src="/{slug}.jpg" alt="{name}"></span></a></div></div>' for slug, name in ROLES
    )
    assert [link.title for link in listing(f"<h1>Jobs</h1>{cards}", "/jobs/").links] == ["Miller", "Truck driver", "Head baker"]


@pytest.mark.parametrize("words", ["Visa 12 till", "Vis 8 flere", "Afficher 10 de plus", "→", "2"])
def test_a_link_to_more_jobs_is_no_job_but_leads_on(words: str) -> None:
    found = listing(f'<h1>Jobs</h1>{rows(ROLES, "/jobs")}<div><div><a href="/jobs/more/page/2">{words}</a></div></div>', "/jobs")
    assert paths(found) == [f"/jobs/{slug}" for slug, _ in ROLES]
    assert found.next == f"{SITE}/jobs/more/page/2"


def test_a_board_may_have_jobs_in_its_name() -> None:
    assert speaks_of_jobs("https://www.railjobs.example/search.php")
    assert not speaks_of_jobs("https://www.rail.example/search.php")


def test_a_number_tells_which_job_a_bare_script_shows() -> None:
    assert job_likelihood("https://a.example/job.cfm?site=2287&jb=7130442") == LIKELY
    assert job_likelihood("https://a.example/job.cfm?page=22") < LIKELY
    assert 0 < job_likelihood("https://a.example/view.php?id=9911") < LIKELY


def test_a_language_behind_a_name_is_no_part_of_it() -> None:
    assert job_likelihood("https://werkenbij.a.example/leraar-groep-7/nl") > job_likelihood(
        "https://werkenbij.a.example/leraar/nl"
    )


def test_what_a_site_offers_to_its_guests_is_no_job_by_its_address() -> None:
    assert (
        job_likelihood("https://a.example/tjanster/e-handel")
        < LIKELY
        <= job_likelihood("https://a.example/lediga-tjanster/e-handlare-1")
    )


def test_pages_of_a_site_builder_of_a_search_engine_may_be_jobs() -> None:
    assert job_likelihood("https://sites.google.com/view/school/jobs/music-teacher") >= LIKELY
    assert job_likelihood("https://www.google.com/view/school/jobs/music-teacher") < 0


@pytest.mark.parametrize(
    ("address", "is_one"),
    [
        ("jobs.github.com/positions/12-baker", True),
        ("careers.google.com/jobs/results/12-baker", True),
        ("github.com/dean/jobs/12-baker", False),
        ("gist.github.com/jobs/12-baker", False),
        ("jobs.dean.twitter.com/jobs/12-baker", False),
        ("fakejobs.github.com/jobs/12-baker", False),
        ("jobs.lever.co/dean/12345678-1234-1234-1234-123456789012", True),
        ("jobs.lever.co/privacy", False),
        ("jobs.lever.co/privacy/12345678-1234-1234-1234-123456789012", True),
        ("jobs.lever.co/privacy-mills/12345678-1234-1234-1234-123456789012", True),
        ("dean.teamtailor.com/privacy-policy", False),
        ("boards.greenhouse.io/cookie-policy", False),
        ("dean.homerun.co/night-baker", True),
        ("dean.homerun.co/privacy", False),
    ],
)
def test_a_firms_own_host_of_jobs_has_jobs_and_a_vendors_pages_on_the_law_are_none(address: str, is_one: bool) -> None:
    assert (job_likelihood(f"https://{address}") >= LIKELY) == is_one


def test_a_line_may_be_the_name_of_a_list_where_no_heading_is() -> None:
    jobs = rows((("growth-ninja", "Growth ninja"), ("keeper-of-numbers", "Keeper of numbers")), "/o")
    assert len(listing(f"<div>Open positions</div>{jobs}", "/o", "Mill").links) == 2
    assert not listing(f"<div>Our friends</div>{jobs}", "/o", "Mill").links


def test_a_line_parts_the_jobs_from_the_news_where_no_heading_does() -> None:
    news = rows((("new-miller", "New miller at the mill"), ("open-day", "Open day")), "/news-of-ours")
    found = listing(f"<div>Jobs</div>{rows(ROLES, '/about/jobs')}<div>Latest from us</div>{news}")
    assert paths(found) == [f"/about/jobs/{slug}" for slug, _ in ROLES]


@pytest.mark.parametrize(
    "words", ["Read more about", "Läs mer om", "Mehr über", "En savoir plus sur", "Lees meer over", "Więcej o"]
)
def test_words_for_those_who_hear_a_page_are_no_part_of_a_title(words: str) -> None:
    cards = "".join(f'<div><div><a href="/jobs/{slug}">{words} {name}</a></div></div>' for slug, name in ROLES)
    titles = ["Miller", "Truck driver", "Head baker"] if words != "Więcej o" else [f"{words} {name}" for _, name in ROLES]
    assert [link.title for link in listing(f"<h1>Jobs</h1>{cards}", "/jobs").links] == titles


def test_a_card_without_a_heading_is_named_by_what_it_says_first() -> None:
    cards = "".join(
        f'<div><div><span>{name}</span> <span>{town}</span></div><a href="/stellen/{slug}">Details</a></div>'
        for slug, name, town in (
            ("tt-81", "Tontechniker", "Leipzig"),
            ("bm-79", "Bühnenfee", "Chemnitz"),
            ("rq-70", "Requisiteur (m/w/d)", "Leipzig"),
        )
    )
    found = listing(f"<h1>Stellen</h1><h2>November 2026</h2>{cards}", "/stellen")
    assert [link.title for link in found.links] == ["Tontechniker", "Bühnenfee", "Requisiteur (m/w/d)"]


def test_of_the_lines_of_a_card_the_one_in_its_address_names_it() -> None:
    cards = "".join(
        f'<div><div>{firm}</div><div>{name}</div><a href="/jobs/{slug}">Details</a></div>'
        for firm, name, slug in (
            ("The Old Mill", "Summer helper", "summer-helper-81"),
            ("Rye Ltd", "Keeper of bees", "keeper-of-bees-82"),
        )
    )
    assert [link.title for link in listing(f"<h1>Jobs</h1>{cards}", "/jobs").links] == ["Summer helper", "Keeper of bees"]


def test_a_main_heading_may_say_that_a_firm_hires() -> None:
    jobs = rows((("growth-ninja", "Growth ninja"), ("keeper-of-numbers", "Keeper of numbers")), "/o")
    for heading in ("Yep, Mill is hiring", "Mühle Dean stellt ein", "Le moulin recrute !"):
        assert len(listing(f"<h1>{heading}</h1>{jobs}", "/o", "Mill").links) == 2
    assert not listing(f"<h1>Mill is hiring its ballroom out</h1>{jobs}", "/o", "Mill").links
