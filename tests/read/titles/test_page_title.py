"""Which heading or line of a page is the job's title; every text here is made up."""

from __future__ import annotations

import pytest

from jobcrawl.candidate import Candidates
from jobcrawl.page import Page
from jobcrawl.read.readers import read_page
from jobcrawl.read.titles.bearings import bearings_of

PROSE = "You bake the first loaves at four and carry them to the shop while the street is still asleep. " * 3


def page_of(body: str, document: str) -> Page:
    html = f"<html><head><meta charset=utf-8><title>{document}</title></head><body>{body}<p>{PROSE}</p></body></html>"
    return Page(url="https://www.loafjobs.example/ad/17", body=html.encode())


def title_of(body: str, document: str) -> str | None:
    title = bearings_of(page_of(body, document)).title
    return None if title is None else title.text


def found_on(body: str, document: str) -> Candidates:
    return read_page(page_of(body, document))


@pytest.mark.parametrize(
    ("body", "document", "title"),
    [
        ("<h1>Senior<br>Baker</h1>", "Senior Baker | Loaf", "Senior Baker"),
        ("<p><b>Baker for the<br>night shift</b></p>", "Baker for the night shift | Loaf", "Baker for the night shift"),
        ("<p><b>Senior<br>Baker</b></p>", "Senior Baker | Loaf", "Senior Baker"),
        ("<p><b>Senior Baker<br>Leeds</b></p>", "Senior Baker Leeds | Loaf", "Senior Baker"),
        ("<p><b>Senior Baker<br>Night shift</b></p>", "Senior Baker | Loaf", "Senior Baker"),
        ("<h1>Night baker at <a href='/employers/loaf'>Loaf and Sons</a></h1>", "Loafjobs", "Night baker"),
        ("<p><b>Senior Baker</b><br>Loaf and Sons</p>", "Senior Baker - Loaf and Sons - Leeds", "Senior Baker"),
        ("<p><b>Baker (rye / oat)<br>Loaf and Sons</b></p>", "Baker (rye / oat) - Loaf and Sons - Leeds", "Baker (rye / oat)"),
        ("<p><b>Senior Baker</b></p><p><b>Night shift</b></p>", "Senior Baker Night shift | Loaf", "Senior Baker"),
    ],
)
def test_a_line_that_breaks_is_one_title_where_the_document_has_it_so(body: str, document: str, title: str) -> None:
    assert title_of(body, document) == title


@pytest.mark.parametrize(
    ("body", "document", "title"),
    [
        ("<h1>Solbakken</h1><h1>Bager til natten</h1>", "Solbakken", "Bager til natten"),
        ("<h1>Dean Bakery</h1><h1>Night baker</h1>", "Dean Bakery", "Night baker"),
        ("<h1>Dean Bakery</h1><h1>Night baker</h1><h1>Day baker</h1>", "Dean Bakery", "Dean Bakery"),
        ("<h1>Dean Bakery</h1><h2>Night baker</h2>", "Dean Bakery", "Dean Bakery"),
        ("<h1>Head of Bread</h1><h1>Night baker</h1>", "Head of Bread", "Head of Bread"),
        ("<h1>The oven project</h1><h1>Contact the recruiter</h1>", "The oven project", "The oven project"),
        ("<h1>Rye at night</h1><h1>Your manager</h1>", "Rye at night", "Rye at night"),
    ],
)
def test_the_only_role_among_main_headings_is_the_title(body: str, document: str, title: str) -> None:
    assert title_of(body, document) == title


@pytest.mark.parametrize(
    ("body", "document", "title"),
    [
        (
            "<b>Counter service rep - now!</b><table><td><b>Temp to hire</b></table>",
            "Loaf Staffing",
            "Counter service rep - now!",
        ),
        ("<b>Contractor Services</b><p>Night baker</p>", "Loaf - Night baker - Contract - Leeds", "Night baker"),
    ],
)
def test_a_bold_role_is_the_title_though_nothing_repeats_it_and_terms_are_none(body: str, document: str, title: str) -> None:
    assert title_of(body, document) == title


MENU = "".join(f'<a href="/{name}">{name}</a> ' for name in ("Leeds", "Remote", "Part-time", "York"))


@pytest.mark.parametrize("field", ["job_locations", "job_location_type", "employment_type"])
def test_a_row_of_links_above_the_title_tells_nothing_of_the_job(field: str) -> None:
    assert field not in found_on(f"<div>{MENU}</div><h1>Night baker</h1>", "Night baker")


def test_a_few_links_among_other_words_above_the_title_may_tell_of_the_job() -> None:
    line = '<p><a href="/leeds">Leeds</a> · Part-time</p>'
    assert "job_locations" in found_on(f"{line}<h1>Night baker</h1>", "Night baker")


def test_a_heading_over_comments_that_repeats_the_title_is_none() -> None:
    body = "<h4><a href='/ad/17'>Night baker</a></h4><h2>2 thoughts on “Night baker”</h2>"
    assert title_of(body, "Night baker | Loaf") == "Night baker"


@pytest.mark.parametrize(
    "heading",
    [
        "Cookies on this site",
        "We value your privacy",
        "Den här webbplatsen använder kakor",
        "Diese Website verwendet Cookies",
        "Nous respectons votre vie privée",
        "Tento web používá soubory cookie",
        "Vi respekterer dit privatliv",
        "Szanujemy Twoją prywatność",
        "Käytämme evästeitä",
        "Karriereportal",
        "Recruitment Portal",
    ],
)
def test_a_heading_over_the_question_for_consent_or_of_a_portal_is_no_title(heading: str) -> None:
    assert title_of(f"<h2>{heading}</h2><p>{PROSE}</p><p>Night baker</p>", "4711 Night baker - Vacancies") == "Night baker"


def test_a_job_may_have_to_do_with_cookies() -> None:
    assert title_of("<h1>Cookie baker</h1>", "Loaf") == "Cookie baker"


@pytest.mark.parametrize("document", ["Role details", "Karriereportal", "Détail de l'offre", "Szczegóły oferty"])
def test_the_name_that_a_system_gives_all_its_pages_is_no_title(document: str) -> None:
    assert title_of("", document) is None


@pytest.mark.parametrize("menu", ["<h6>Breads</h6>", ""])
def test_a_heading_that_repeats_an_entry_of_the_menu_is_no_title_though_the_menu_has_headings(menu: str) -> None:
    body = f"<nav>{menu}<ul><li><a href='/stories'>Stories</a></li></ul></nav><p>Night baker</p><p>{PROSE}</p><h3>Stories</h3>"
    assert title_of(body, "Role details > Loaf") == "Night baker"


def test_the_address_repeats_a_line_before_its_number() -> None:
    html = f"<html><head><title>Loaf</title></head><body><p>Hours</p><p>Rye whisperer</p><p>{PROSE}</p></body></html>"
    page = Page(url="https://www.loafjobs.example/ad/rye-whisperer-4417", body=html.encode())
    assert bearings_of(page).titles[0].text == "Rye whisperer"


def test_facts_may_stand_between_the_first_line_that_names_a_role_and_the_text() -> None:
    facts = "<div>80 %</div><div>Leeds</div><div>at once</div><div>1 May</div>"
    button = "<button>DE</button><div><a href='/all'>All jobs</a> <a href='/in'>Sign in</a></div>"
    assert title_of(f"{button}<div>Night baker</div>{facts}", "Karriereportal") == "Night baker"
    assert title_of(f"<div>Dean Bakery, York</div><div>Baker</div>{facts}", "Karriereportal") is None


def test_a_heading_that_begins_like_the_list_in_the_document_title_is_no_title() -> None:
    body = "<h2>Convocatorias de personal investigador</h2><h1>Contrato en geoquímica de arenas</h1>"
    assert title_of(body, "PIF 14 - Convocatorias - Universidad") == "Contrato en geoquímica de arenas"


@pytest.mark.parametrize(
    ("heading", "is_title"),
    [
        ("Cookie Decorator", True),
        ("Cookie Factory - Night Shift", True),
        ("Sommarjobb: baka kakor", True),
        ("Produkcja ciastek - pakowanie ciasteczka", True),
        ("Recruitment Centre", True),
        ("We use cookies", False),
        ("Cookies on this website", False),
        ("Kakor", False),
    ],
)
def test_cookies_that_are_baked_are_in_titles_and_those_of_browsers_are_not(heading: str, is_title: bool) -> None:
    body = (
        f"<main><h1>{heading}</h1><h2>Your duties</h2><ul><li>Bake bread and rolls</li><li>Keep the ovens clean</li></ul></main>"
    )
    assert (title_of(body, heading) == heading) is is_title
