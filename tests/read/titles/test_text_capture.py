"""Plain-text captures: both layouts of one template, and general ones."""

# ruff: noqa: E501  # pages and sentences as they stand
from __future__ import annotations

from typing import Any

import pytest

from jobcrawl.candidate import Candidates
from jobcrawl.page import Page
from jobcrawl.read.readers import read_page

BODY = (
    "The library lends books, films and tools to everyone who lives here. You will welcome visitors, keep the shelves in order and "
    "plan evenings with authors together with six colleagues."
)


def read(text: str) -> Candidates:
    """Candidates of a capture."""
    return read_page(Page(text=text))


def first(candidates: Candidates, field: str) -> Any:
    """The surest value of a field."""
    found = candidates.first(field)
    return found.value if found else None


def test_a_capture_with_logo_text_and_empty_lines_is_read() -> None:
    found = read(
        "Bokby kommun - Logo\n\nLibrarian at the City Library\n\nBokby kommun\n\nSkåne län, Lund\n\nPrevious experience is desired\n\n"
        f"7 days left\nto apply for the job\n\nAbout us\n\n{BODY}\n"
    )
    assert first(found, "title") == "Librarian at the City Library"
    assert first(found, "hiring_organization") == "Bokby kommun"
    assert first(found, "job_locations") == "Skåne län, Lund"
    assert first(found, "countdown") == "7 days left"
    assert first(found, "experience_required") == "Previous experience is desired"


def test_a_capture_with_breadcrumb_and_glued_place_is_read() -> None:
    found = read(
        f"Vacant job\n- Jobs\n- Librarian\nLibrarian\nBokby Läs ABSkåne län, Lund\n7 days left\nto apply for the job\n{BODY}\n"
    )
    assert first(found, "title") == "Librarian"
    assert first(found, "hiring_organization") == "Bokby Läs AB"
    assert first(found, "job_locations") == "Skåne län, Lund"


def test_the_last_county_of_a_glued_line_is_the_place() -> None:
    found = read(f"Jobs\n- Nurse\nNurse\nRegion Örebro länÖrebro län, Örebro\n{BODY}\n")
    assert first(found, "hiring_organization") == "Region Örebro län"
    assert first(found, "job_locations") == "Örebro län, Örebro"


def test_a_capture_without_a_place_keeps_its_employer() -> None:
    found = read(f"Bokby AB - Logo\n\nDriver\n\nBokby AB\n\n12 days left\nto apply for the job\n\n{BODY}\n")
    assert first(found, "title") == "Driver"
    assert first(found, "hiring_organization") == "Bokby AB"
    assert "job_locations" not in found


def test_dates_and_employers_after_the_tail_do_not_count() -> None:
    found = read(
        f"Bokby AB - Logo\n\nDriver\n\nBokby AB\n\nSkåne län, Lund\n\n{BODY}\n\n{BODY}\n\nSimilar jobs\nPosted: 3 March 2026\nCompany: Other AB\n"
    )
    assert "date_posted" not in found
    assert first(found, "hiring_organization") == "Bokby AB"


def test_a_general_capture_prefers_the_line_that_the_page_title_repeats() -> None:
    found = read(
        "Senior Accountant - Clover Ltd | Job Portal\nSkip to main content\nHome\nJobs\nSenior Accountant\nClover Ltd\nDublin, Ireland\nFull-time\n"
        f"About the role\n{BODY}\nSalary: 40,000 EUR\nApply now: https://jobs.clover.example/apply/5\n"
    )
    assert first(found, "title") == "Senior Accountant"
    assert first(found, "job_locations") == "Dublin, Ireland"
    assert first(found, "employment_type") == "Full-time"
    assert first(found, "apply_url") == "https://jobs.clover.example/apply/5"


MENU = "Skip to main content\nJobs\nCompanies\nSign in\nFor employers\n"


@pytest.mark.parametrize(
    ("head", "title"),
    [
        (f"{MENU}Home > Jobs > Libraries\nChildren's librarian\nBokby Library\nLeeds, UK\n", "Children's librarian"),
        ("Log in | Register | Help\nShelving services\nSave\nNight porter\nPosted: 3 March 2026\n", "Night porter"),
        ("Apply now\nKeeper of the maps\nFull-time\nApply now\n", "Keeper of the maps"),
        ("Job category:\nInformation technology\nJob title:\nBook binder\n", "Book binder"),
        ("Bokby Läs AB\nBokby Läs AB\nBibliotekarie\nLund\n", "Bibliotekarie"),
    ],
)
def test_the_title_of_any_capture_is_the_line_that_most_speaks_for(head: str, title: str) -> None:
    assert first(read(f"{head}\n{BODY}\n\nExperienced accountants who like quiet rooms\n\n{BODY}\n"), "title") == title


def test_the_address_of_a_capture_tells_its_title() -> None:
    text = f"Menu\nMap room\nOpen rounds\n\n{BODY}\n"
    found = read_page(Page(url="https://www.bokby.example/jobs/open-rounds-4711", text=text))
    assert first(found, "title") == "Open rounds"


def test_the_value_of_a_label_is_the_next_line_alone() -> None:
    found = read(f"Librarian\nEmployer:\nBokby Library\nOpen rounds\nMap room\n\n{BODY}\n")
    assert first(found, "hiring_organization") == "Bokby Library"


def test_the_employer_in_a_sentence_of_a_capture_is_read() -> None:
    found = read(
        f"{MENU}Librarian\nLeeds, UK\n\nAt Bokby Library we lend books, films and tools to all who live here.\n\n{BODY}\n"
    )
    assert first(found, "hiring_organization") == "Bokby Library"
    assert first(found, "job_locations") == "Leeds, UK"
