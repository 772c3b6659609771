from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobcrawl.values.titles import bare_title, clean_title, is_title, without_site


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("Job Advertisement: Bus driver", "Bus driver"),
        ("Vacancy: Parks Officer (Ref: 2026-12)", "Parks Officer"),
        ("Stellenangebot – Koch (m/w/d)", "Koch (m/w/d)"),
        ("Offre d'emploi : Boulanger", "Boulanger"),
        ("  Senior\n  Baker ", "Senior Baker"),
        ("Software Architect - Remote", "Software Architect - Remote"),
        ("Bus driver (nights) - (2600187)", "Bus driver (nights)"),
        ("Bus driver - (2026)", "Bus driver - (2026)"),
        ("Position: ", "Position"),
        ("Oferta n.º 44: Molinero/a", "Molinero/a"),
        ("Offre n° 2026-88 – Meunier", "Meunier"),
        ("Stelle Nr. 45: Müller", "Müller"),
        ("Oferta pracy nr 12/2026: Młynarz", "Młynarz"),
        ("Vacancy no. 0045 - Miller", "Miller"),
        ("Job 2: Miller", "Job 2: Miller"),
        ("Job 24/7: Miller", "Job 24/7: Miller"),
        ("Annonce commerciale - Vendeur", "Annonce commerciale - Vendeur"),
        ("Job Coach", "Job Coach"),
    ],
)
def test_what_sites_add_is_removed_and_nothing_else(raw: str, clean: str) -> None:
    assert clean_title(raw) == clean


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("Application for: Miller - evenings", "Miller - evenings"),
        ("Job details: Miller", "Miller"),
        ("Open role: Miller", "Miller"),
        ("Current opening – Miller", "Miller"),
        ("Bewerbung als: Müller/in", "Müller/in"),
        ("Convocatoria: Molinero", "Molinero"),
        ("Call center: Agent", "Call center: Agent"),
        ("NOW HIRING » Miller, nights", "Miller, nights"),
        ("Help wanted: Miller", "Miller"),
    ],
)
def test_what_a_page_is_about_is_no_part_of_the_title(written: str, title: str) -> None:
    assert clean_title(written) == title


@given(
    st.lists(st.sampled_from(["Job: ", "Vacancy – ", "Cook", " Ref 12", "(m/w/d)", " - ", "x", " "]), max_size=12).map("".join)
)
def test_cleaning_a_clean_title_changes_nothing(raw: str) -> None:
    assert clean_title(clean_title(raw)) == clean_title(raw)


@pytest.mark.parametrize(
    ("title", "left"),
    [
        ("Cook | Krogen AB", "Cook"),
        ("Cook | Krogen AB - Jobs", "Cook"),
        ("Cook - Karriere", "Cook"),
        ("Cook - Remote", "Cook - Remote"),
        ("Cook - Jobs coach", "Cook - Jobs coach"),
        ("Cook-Jobs", "Cook-Jobs"),
    ],
)
def test_the_employer_and_the_part_of_the_site_go_and_nothing_else(title: str, left: str) -> None:
    assert without_site(title, {bare_title("KROGEN  AB")}) == left


@pytest.mark.parametrize(
    ("text", "can_be"), [("Cook", True), ("料理人", True), ("X", False), ("12345", False), ("a" * 301, False)]
)
def test_a_title_has_letters_and_is_no_paragraph(text: str, can_be: bool) -> None:
    assert is_title(text) is can_be


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Wij zoeken een kapper", "kapper"),
        ("Vi söker en bagare", "bagare"),
        ("La commune recrute : agent des moulins", "agent des moulins"),
        ("We're looking for a Head Miller", "Head Miller"),
        ("We are looking for a miller who likes the night", "We are looking for a miller who likes the night"),
        ("Vi söker dig!", "Vi söker dig!"),
        ("Buscamos ideas", "Buscamos ideas"),
        ("Vi söker dig undersköterska", "Vi söker dig undersköterska"),
        ("Nous recherchons des infirmiers", "Nous recherchons des infirmiers"),
        ("We are hiring in Leeds: baker", "We are hiring in Leeds: baker"),
    ],
)
def test_what_calls_for_somebody_is_no_part_of_the_title(heading: str, title: str) -> None:
    assert clean_title(heading) == title
