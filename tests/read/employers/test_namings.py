"""An employer that no line names for certain, told by ways of naming that agree."""

from __future__ import annotations

import pytest

from jobcrawl.page import Page
from jobcrawl.read.readers import read_page

AD = (
    "<p>We are looking for a careful person who likes numbers and people.</p><h3>Your tasks</h3><ul><li>Run the payroll for four"
    " hundred people</li><li>Keep the records in order</li></ul><h3>Your profile</h3><ul><li>Three years of experience</li></ul>"
)
BOARD = "https://www.findwork.example/jobs/8123"
OWN = "https://www.brambleandhart.example/careers/8123"


def employer(
    *, url: str, document: str = "Payroll Clerk", top: str = "", line: str = "", text: str = "", foot: str = ""
) -> str | None:
    page = Page(
        url=url,
        body=f"<html lang=en><head><title>{document}</title></head><body>{top}<main><h1>Payroll Clerk</h1>{line}{AD}{text}</main>"
        f"<footer>{foot}</footer></body></html>".encode(),
    )
    found = read_page(page).first("hiring_organization")
    return None if found is None else str(found.value)


MARK = '<header><a href="/"><img src="l.svg" alt="Bramble &amp; Hart logo"></a></header>'
SIGNED = "<p>© 2026 Bramble &amp; Hart. All rights reserved.</p>"
SPOKEN = "<p>Working at Bramble &amp; Hart means short ways and a team that keeps its word.</p>"


DEFINED = "<p>Bramble &amp; Hart is a family business that has made brushes for painters since the bridge was built.</p>"
ROWS = "".join(f"<p>Row {number} of brushes</p>" for number in range(8))
ABOVE = '<div><a href="/companies/bramble"><img src="l.png" alt="Bramble &amp; Hart"></a></div>' + ROWS


@pytest.mark.parametrize(
    "page",
    [
        {"url": BOARD, "text": DEFINED},
        {"url": BOARD, "text": DEFINED.replace("a family business", "ein Familienunternehmen").replace(" is ", " ist ")},
        {"url": BOARD, "top": ABOVE, "text": SPOKEN},
        {
            "url": BOARD,
            "line": "<p>Bramble &amp; Hart</p>",
            "text": "<p>For three generations Bramble &amp; Hart looks after the brushes of the whole valley.</p>",
        },
        {"url": BOARD, "document": "Payroll Clerk - Bramble & Hart | FindWork", "text": SPOKEN},
        {"url": BOARD, "line": "<p>Bramble &amp; Hart</p>", "text": SPOKEN},
        {"url": BOARD, "line": "<p>by Bramble &amp; Hart</p>", "text": SPOKEN},
        {"url": BOARD, "line": "<p>Bramble &amp; Hart, Leeds</p>", "text": SPOKEN},
        {"url": BOARD, "line": "<p>Bramble &amp; Hart (Leeds)</p>", "text": SPOKEN},
        {"url": BOARD, "text": "<p>At Bramble &amp; Hart we care for people who care for numbers, and say so.</p>"},
        {"url": BOARD, "text": "<p>Bij Bramble &amp; Hart geloven we dat getallen mensen zijn, en mensen meer dan getallen.</p>"},
        {"url": BOARD, "text": "<p>Join Bramble &amp; Hart as a clerk and work in a team that keeps its word.</p>"},
        {"url": BOARD, "text": "<h3>About us</h3><p>Bramble &amp; Hart was founded in 1921 and makes brushes for painters.</p>"},
        {"url": BOARD, "document": "Payroll Clerk - Bramble & Hart", "foot": SIGNED},
        {"url": BOARD, "line": '<p><img src="m.png" alt="Bramble &amp; Hart"></p>', "text": "<h3>Bramble &amp; Hart</h3>"},
        {"url": OWN, "foot": SIGNED},
        {"url": OWN, "top": MARK},
        {"url": OWN, "document": "Payroll Clerk | Bramble & Hart"},
        {"url": "https://jobs.talentbox.example/bramble-hart/8123", "top": MARK},
    ],
)
def test_two_ways_of_naming_that_agree_name_the_employer(page: dict[str, str]) -> None:
    assert employer(**page) == "Bramble & Hart"


@pytest.mark.parametrize(
    "page",
    [
        {"url": BOARD, "text": DEFINED.replace("a family business", "the name of the river and of the valley")},
        {"url": BOARD, "text": DEFINED.replace("Bramble &amp; Hart", "Leeds")},
        {"url": BOARD, "text": DEFINED.replace("Bramble &amp; Hart", "Für Dich")},
        {"url": BOARD, "top": ABOVE},
        {"url": BOARD, "top": ABOVE.replace("/companies/bramble", "/"), "text": SPOKEN},
        {"url": BOARD, "top": ABOVE.replace(ROWS, ROWS * 6), "text": SPOKEN},
        {"url": BOARD, "line": "<p>For employers</p>", "text": "<p>For employers looks after the books of all.</p>"},
        {
            "url": BOARD,
            "line": "<p>Night Shift</p>",
            "text": "<p>In this role you will see how Night Shift works with the team on the floor of the hall.</p>",
        },
        {"url": BOARD, "line": "<p>Finance Team</p>"},
        {"url": BOARD, "line": "<p>Customer Service, Leeds</p>"},
        {"url": BOARD, "line": '<p><img src="m.png" alt="Bramble &amp; Hart"></p>'},
        {"url": BOARD, "text": "<h3>Bramble &amp; Hart</h3>"},
        {"url": BOARD, "line": '<p><img src="m.png" alt="Your tasks"></p>'},
        {"url": BOARD, "line": "<p>Canary Wharf, London</p>"},
        {
            "url": BOARD,
            "line": "<p>Engineering</p>",
            "text": "<p>You report to the head of Engineering and meet the team each week.</p>",
        },
        {"url": BOARD, "document": "Payroll Clerk - Finance Jobs | FindWork"},
        {"url": BOARD, "document": "Payroll Clerk - Bramble & Hart", "foot": SIGNED + '<a href="/post">Post a job</a>'},
        {"url": BOARD, "top": '<header><a href="/">Find Work UK</a></header>', "foot": "<p>© 2026 Find Work UK.</p>"},
        {"url": BOARD, "text": "<p>This is a direct hire position. The client pays well and this is a good place to work.</p>"},
        {"url": BOARD, "text": "<p>Python is a language that the whole team reads, and it is used for everything.</p>"},
    ],
)
def test_a_board_a_department_and_a_tool_are_no_employers(page: dict[str, str]) -> None:
    assert employer(**page) is None


@pytest.mark.parametrize(("host", "name"), [("weber-bramble", "Bramble & Hart"), ("weber-bram", None)])
def test_a_long_part_of_an_own_address_stands_for_the_name_it_stands_in(host: str, name: str | None) -> None:
    assert employer(url=f"https://{host}.example/careers/8123", line="<p>Bramble &amp; Hart</p>") == name


def test_the_end_of_a_title_is_no_employer_for_being_in_the_text() -> None:
    body = (
        "<h1>Manager - Professional Loans</h1><p>Professional Loans</p>" + AD + "<p>You lead the team for Professional Loans.</p>"
    )
    page = Page(
        url=BOARD, body=f"<html><head><title>Manager - Professional Loans</title></head><body>{body}</body></html>".encode()
    )
    assert "hiring_organization" not in read_page(page)


@pytest.mark.parametrize(
    ("page", "name"),
    [
        ({"line": '<p><img src="m.png" alt="Bramble &amp; Hart Brushes"></p>'}, "Bramble & Hart Brushes"),
        ({"foot": "<p>© 2026 Bramble &amp; Hart Brushes Ltd. All rights reserved.</p>"}, "Bramble & Hart Brushes Ltd"),
        ({"foot": "<p>© 2026 Bramble &amp; Hart Brushes. All rights reserved.</p>"}, None),
        ({"line": '<p><img src="m.png" alt="Bramble &amp; Hartley"></p>'}, None),
        ({"line": "<p>Bramble &amp; Hart Brushes</p>"}, None),
    ],
)
def test_a_mark_or_a_legal_form_has_in_whole_what_the_document_title_has_in_short(page: dict[str, str], name: str | None) -> None:
    assert employer(url=BOARD, document="Payroll Clerk - Bramble & Hart", **page) == name


HIRING = "<p>Bramble is looking for a payroll clerk for its office by the river.</p>"


@pytest.mark.parametrize(
    ("document", "text", "name"),
    [
        (
            "Payroll Clerk - Bramble & Hart | FindWork",
            HIRING + "<p>All of Bramble &amp; Hart loves numbers.</p>",
            "Bramble & Hart",
        ),
        ("Payroll Clerk - Bramble & Hart | FindWork", HIRING + "<p>All of Bramble loves numbers.</p>", "Bramble"),
        ("Payroll Clerk - Bramble Jobs Board", HIRING + "<p>This ad is on the Bramble Jobs Board.</p>", "Bramble"),
        ("Payroll Clerk - Brambleside | FindWork", HIRING + "<p>We all live at Brambleside.</p>", "Bramble"),
    ],
)
def test_the_document_title_has_a_name_in_whole_where_the_ad_has_it_as_well(document: str, text: str, name: str) -> None:
    assert employer(url=BOARD, document=document, text=text) == name


def test_capitals_and_the_document_title_name_one_employer() -> None:
    line, document = "<p>BRAMBLE & HART PTE. LTD.</p>", "Payroll Clerk | Bramble & Hart Pte. Ltd. | FindWork"
    assert (employer(url=BOARD, document=document, line=line) or "").casefold() == "bramble & hart pte. ltd."


def test_a_firm_speaks_of_itself_in_the_first_person_plural() -> None:
    text = "<p>En Cepillos Bramble hacemos cepillos para pintores desde 1932 y despachamos a todo el país.</p>"
    assert (
        employer(url=BOARD, document="Payroll Clerk - Cepillos Bramble | Trabajá con nosotros", text=text) == "Cepillos Bramble"
    )


def test_the_house_is_named_behind_its_department() -> None:
    assert employer(url=OWN, document="Payroll Clerk | Nursing at Bramble and Hart") == "Bramble and Hart"


def test_a_professional_corporation_is_no_place_in_piacenza() -> None:
    line, about = "<p>Bramble Hart, PC</p><p>Leeds, AL</p>", "<h3>About Bramble Hart</h3><p>Opened in the year of the flood.</p>"
    page = Page(url=BOARD, body=f"<title>Payroll Clerk</title><h1>Payroll Clerk</h1>{line}{AD}{about}".encode())
    found = read_page(page)
    place, named = found.first("job_locations"), found.first("hiring_organization")
    assert place is not None
    assert place.value == "Leeds, AL"
    assert named is not None
    assert str(named.value).startswith("Bramble Hart")


@pytest.mark.parametrize("title", ["Finance at Work", "Marketing at Its Best", "Operations at Night"])
def test_what_stands_behind_a_department_may_be_no_house(title: str) -> None:
    assert employer(url=BOARD, document=f"Payroll Clerk | {title}") is None
