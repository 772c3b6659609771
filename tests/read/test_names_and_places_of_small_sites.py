"""Who hires and where on small employers' own pages and on boards of towns; every text here is made up."""

# ruff: noqa: E501  # pages and what is read on them: one case a line
from __future__ import annotations

from typing import Any

import pytest

from jobcrawl.candidate import Candidates
from jobcrawl.page import Page
from jobcrawl.read.readers import read_page

PROSE = "You keep the stones sharp and the sacks dry, and you know which farmer likes a short talk. " * 3
OWN = "https://www.quernstones.example/jobs/miller"


def read(body: str, *, url: str = OWN, title: str = "Miller", head: str = "") -> Candidates:
    html = f"<html><head><meta charset=utf-8><title>{title}</title>{head}</head><body>{body}</body></html>"
    return read_page(Page(url=url, body=html.encode()))


def first(found: Candidates, field: str) -> Any:
    candidate = found.first(field)
    return candidate.value if candidate else None


AD = f"<main><h1>Miller</h1><p>{PROSE}</p></main>"
HOME = '<header><a href="/"><img src="l.svg" alt="{alt}"></a></header>'


@pytest.mark.parametrize(
    ("top", "title", "foot", "url", "name"),
    [
        (HOME.format(alt="Forno Otter dal 1931"), "Miller - Forno Otter dal 1931", "", OWN, "Forno Otter"),
        (
            HOME.format(alt="Escudo del Ayuntamiento de Nutria"),
            "Miller | Ayuntamiento de Nutria",
            "",
            OWN,
            "Ayuntamiento de Nutria",
        ),
        (
            "<p>Gminny Ośrodek Wydry</p>",
            "Miller - Biuletyn Informacji Publicznej - Gminny Ośrodek Wydry",
            "",
            OWN,
            "Gminny Ośrodek Wydry",
        ),
        ("", "Miller - Site officiel de la Commune de Quernstones", "", OWN, "Commune de Quernstones"),
        ("", "Miller - Oficjalna strona Quernstones", "", OWN, "Quernstones"),
        ("", "Miller", "<p>© 2026 Mlyn Vydra, s.r.o. · Lesní 4</p>", OWN, "Mlyn Vydra, s.r.o."),
        (
            "",
            "Miller",
            "<p>© 2026 Forno Lontra di Rossi Ada & C. s.n.c. - P.IVA 0000</p>",
            OWN,
            "Forno Lontra di Rossi Ada & C. s.n.c.",
        ),
        (
            "",
            "Miller - Il Lupo Cooperativa Sociale",
            "",
            "https://illupocoop.hosted.example/miller",
            "Il Lupo Cooperativa Sociale",
        ),
        ("", "Miller - Flour and water", "", OWN, None),
        ("<p>Biuletyn Informacji Publicznej</p>", "Miller - Biuletyn Informacji Publicznej", "", OWN, None),
    ],
)
def test_marks_signatures_and_titles_name_the_owner(top: str, title: str, foot: str, url: str, name: str | None) -> None:
    assert first(read(f"{top}{AD}<footer>{foot}</footer>", url=url, title=title), "hiring_organization") == name


@pytest.mark.parametrize(
    ("logo", "name"), [("https://www.otterby.example", "Otterby stad"), ("https://www.elsewhere.example", "Mira")]
)
def test_a_logo_that_leads_to_the_tenants_own_site_says_that_the_host_is_a_vendors(logo: str, name: str) -> None:
    top = f'<header><a href="{logo}"><img src="l.svg" alt="Otterby"></a></header>'
    line = "<p><span>Otterby stad</span><span>Kvarnen</span><span>Nyckel O-5</span></p>"
    body = f"{top}<main><h1>Miller</h1>{line}<p>{PROSE}</p></main><footer>Cookies · Mira Rekrytering</footer>"
    title = "Miller - Otterby stad" if "otterby" in logo else "Miller"
    assert first(read(body, url="https://otterby.mira.example/jobb/7", title=title), "hiring_organization") == name


@pytest.mark.parametrize(
    ("title", "paragraph", "name"),
    [
        (
            "Otter Creek Carers: Outreach Worker",
            "Otter Creek Carers CLG is a charity run by carers for carers.",
            "Otter Creek Carers",
        ),
        ("Part time: Outreach Worker", "Part time work is what this charity offers to those with little time.", None),
        ("Otter Creek Carers: Outreach Worker", "The charity is run by carers for carers, and has been so for years.", None),
    ],
)
def test_a_title_begins_with_the_employer_of_whom_a_paragraph_tells(title: str, paragraph: str, name: str | None) -> None:
    body = f"<h1>{title}</h1><p>{paragraph}</p><p>{PROSE}</p>"
    assert first(read(body, url="https://www.notices.example/7", title=title), "hiring_organization") == name


@pytest.mark.parametrize(("house", "name"), [("Otterby Kommune", "Otterby Kommune"), ("Excel", None)])
def test_a_nordic_public_body_speaks_with_the_word_in(house: str, name: str | None) -> None:
    body = (
        f"<h1>Møller</h1><p>Møllen er en gammel mølle i {house} med to sten og et stort hjul ved åen.</p><p>{PROSE}</p>"
        f"<p>I {house} opfordrer vi alle med lyst til mel og vand, og vi ser frem til din ansøgning.</p>"
    )
    assert first(read(body, title="Møller", url="https://candidate.system.example/7"), "hiring_organization") == name


@pytest.mark.parametrize(
    ("href", "sentence", "name"),
    [
        (
            "/c/dean-valley-dairy-cooperative/jobs",
            "Dean Valley makes cheese and sour cream for grocers in eleven states.",
            "Dean Valley Dairy Cooperative",
        ),
        ("/c/17/jobs", "Dean Valley makes cheese and sour cream for grocers in eleven states.", None),
        ("/c/dean-valley-dairy-cooperative/jobs", "Somebody makes cheese and sour cream for grocers in eleven states.", None),
    ],
)
def test_a_link_whose_address_spells_a_name_may_stand_for_its_short_form(href: str, sentence: str, name: str | None) -> None:
    body = f'<a href="/employers">Post a Job</a><h1>Miller</h1><p><a href="{href}">Dean Valley Dairy Cooperative</a></p><p>{sentence}</p><p>{PROSE}</p>'
    assert first(read(body, url="https://jobs.courier.example/jobs/7"), "hiring_organization") == name


@pytest.mark.parametrize(
    ("foot", "place"),
    [
        ("<p>Otter Mühle</p><p>Mühlgasse 4</p><p>84570 Otterkirchen</p>", "84570 Otterkirchen"),
        ("<p>Młyn Wydra, ul. Szkolna 2, 08-119 Wydry Górne. Tel. 111</p>", "08-119 Wydry Górne"),
        ("<p>Otter Mill</p><p>Mill Lane</p><p>Otterby Vale</p><p>North Yorkshire</p><p>YO7 9ZZ</p>", "Otterby Vale, YO7 9ZZ"),
        ("<p>De Otter, Postbus 44, 5480 AA Otterdijk</p>", None),
        ("<p>Call us 4071 Mondays</p>", None),
        ("<p>Mühlgasse 4, 84570 Otterkirchen</p><p>Hofgasse 2, 84571 Wieselbach</p>", None),
    ],
)
def test_the_only_address_below_an_own_page_is_the_last_resort(foot: str, place: str | None) -> None:
    assert first(read(f"{AD}<footer>{foot}</footer>"), "job_locations") == place


@pytest.mark.parametrize("extra", ["<p>Remote</p>", '<a href="/employers">Post a job</a>', "<p>Our mill stands in Leeds.</p>"])
def test_home_work_a_board_and_a_place_that_is_told_need_no_seat(extra: str) -> None:
    body = f"<h1>Miller</h1>{extra}<p>{PROSE}</p><footer><p>Mühlgasse 4</p><p>84570 Otterkirchen</p></footer>"
    assert "84570 Otterkirchen" not in [candidate.value for candidate in read(body).of("job_locations")]


@pytest.mark.parametrize(
    ("sentence", "town"),
    [
        ("Du delar kvarnen med en kollega och har Växjö som tjänstgöringsort.", "Växjö"),
        ("You share the mill with one other and have Whitby as your base.", "Whitby"),
        ("Der Dienstort ist Passau, und die Mühle ist alt.", "Passau"),
        ("Le lieu de travail est Quimper, près du moulin.", "Quimper"),
        ("El lugar de trabajo es Salamanca, junto al molino.", "Salamanca"),
        ("Both mills are co-located at Otter Milling Campus in Passau, Germany.", "Passau"),
        ("We have one opening in our group at the National Institute of Flour, Leeds.", "Leeds"),
        ("You hold a degree of the National Institute of Flour, Leeds.", None),
        ("We like Whitby as much as any miller does.", None),
    ],
)
def test_a_sentence_calls_a_town_the_place_of_work(sentence: str, town: str | None) -> None:
    assert first(read(f"<main><h1>Miller</h1><p>{sentence}</p><p>{PROSE}</p></main>"), "job_locations") == town


@pytest.mark.parametrize(
    ("sentence", "is_told"),
    [("You attend meetings in the Reading Room, Great Otterby, on eleven nights a year.", True), ("You attend meetings.", False)],
)
def test_a_parish_that_the_ad_names_is_where_its_council_works(sentence: str, is_told: bool) -> None:
    name = "Great Otterby with Weaselby Parish Council"
    body = f"<main><h1>Clerk</h1><p>{name} seeks a clerk.</p><p>{sentence}</p><p>{PROSE}</p></main>"
    found = first(read(body, title=f"Clerk - {name}", url="https://www.greatotterby-pc.example/clerk"), "job_locations")
    assert found == ({"@type": "Place", "address": {"addressLocality": "Great Otterby"}} if is_told else None)


@pytest.mark.parametrize(
    ("line", "places"),
    [
        ('<p><a href="/author/florencia/">Florence</a> | <a href="/category/jobs/">Jobs</a></p>', []),
        ('<p><a href="/towns/florence/">Florence</a> | <a href="/category/jobs/">Jobs</a></p>', ["Florence"]),
        ("<div><span>Sted</span><span>Mølleveien 22<br>2409 Oterdal</span></div>", ["Mølleveien 22, 2409 Oterdal"]),
        ("<div><span>Sted</span><span>Oterdal<br>2409 sekker</span></div>", ["Oterdal"]),
        ("<p>Location: Based at our mill in Otterbury, Co. Sligo, with travel throughout Leitrim</p>", ["Otterbury, Co. Sligo"]),
        ("<p>Location: Leeds, with travel throughout Yorkshire</p>", ["Leeds, with travel throughout Yorkshire"]),
    ],
)
def test_lines_of_writers_streets_and_clauses(line: str, places: list[str]) -> None:
    found = read(f"<h1>Miller</h1>{line}<p>{PROSE}</p>", url="https://www.hire-a-miller.example/7", title="Miller")
    assert [one.value for one in found.of("job_locations")][: len(places) or 1] == places


def test_counts_of_a_filter_are_no_places() -> None:
    body = (
        f"<h1>Miller</h1><p>Location: Leeds campus</p><p>{PROSE}</p><h3>Refine search</h3><h4>Locations</h4>"
        '<ul><li><a href="?l=1">York campus</a> 12</li><li><a href="?l=2">Leeds campus</a> 9</li></ul>'
    )
    assert [one.value for one in read(body).of("job_locations")] == ["Leeds campus"]


def test_a_menu_is_no_fact_sheet() -> None:
    menu = '<ul><li><a href="/locaties">Locaties</a></li><li><a href="/vrijwilligers">Vrijwilligers</a></li></ul>'
    facts = "<div><em>Uren</em> 24 tot 32 per week</div><div><em>Salaris</em> € 2.569</div><div><em>Vacaturenummer</em> 188</div>"
    assert "job_locations" not in read(f"<div>{menu}</div><h1>Molenaar</h1>{facts}<p>{PROSE}</p>", title="Molenaar")


@pytest.mark.parametrize(
    ("markup", "link"),
    [
        (
            '<p>Wir freuen uns auf Ihre Bewerbung über unser <a href="https://portal.example/7">Bewerberportal</a>.</p>',
            "https://portal.example/7",
        ),
        ('<p>Wir messen mit unserem <a href="https://portal.example/7">Online-Portal</a>.</p>', None),
        ('<p><a href="https://portal.example/7">Logga in och sök jobbet</a></p>', "https://portal.example/7"),
        ('<p><a href="https://portal.example/7">Logga in</a></p>', None),
        ('<p><a href="https://portal.example/7">Presenta la domanda</a></p>', "https://portal.example/7"),
        ('<p><a href="https://portal.example/7">Tramitar solicitud en la sede electrónica</a></p>', "https://portal.example/7"),
        (
            '<h2>To apply</h2><p>Fill in <a href="https://forms.gle/9x">the sheet of the mill</a> with your CV.</p>',
            "https://forms.gle/9x",
        ),
        ('<p>Tell us how you like our flour in <a href="https://forms.gle/9x">the sheet of the mill</a>.</p>', None),
    ],
)
def test_portals_and_forms_start_an_application(markup: str, link: str | None) -> None:
    assert first(read(f"<h1>Miller</h1><p>{PROSE}</p>{markup}"), "apply_url") == link


def test_a_malformed_address_costs_its_link_alone() -> None:
    links = '<a href="http://[x/">Home</a><a href="//[::1"><img alt="Dean logo"></a>'
    near = '<h1>Miller</h1><p><a href="http://[bad">Dean Bakery</a> – Leeds</p><a href="http://[co/companies/dean">Dean</a>'
    told = "<p>Dean Bakery is a family business that seeks a miller for the night and for the day.</p>"
    page = Page(
        url="https://dean.hiring.example/companies/dean/jobs/1", body=f"<title>Miller</title>{links}{near}{told}".encode()
    )
    assert read_page(page).first("title") is not None
