"""Whether a short text names an employer."""

from __future__ import annotations

import pytest

from jobcrawl.read.shapes.name_shape import (
    LEGAL_FORM,
    is_department,
    is_name,
    is_public_house,
    is_sentence,
    is_town,
    is_unit,
    names_network,
    without_town,
    works_at,
)


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("Careers at Dean Bakery", "Dean Bakery"),
        ("Lediga jobb hos Ekbergs Bageri", "Ekbergs Bageri"),
        ("Job at Dean Bakery in Milwaukee, WI", "Dean Bakery"),
        ("Jobs at Bakers in Bloom", "Bakers in Bloom"),
        ("job with Dean Bakery", "Dean Bakery"),
        ("Jobs for Nurses by Nurses", None),
        ("Jobs in York", None),
        ("Jobs in Leeds", None),
        ("Lavora con Noi: Sviluppatore Software", None),
        ("Candle makers wanted", None),
    ],
)
def test_who_one_works_at_is_an_employer_and_no_place(text: str, employer: str | None) -> None:
    assert works_at(text) == employer


def test_a_link_to_a_network_names_the_network_and_not_the_employer() -> None:
    assert names_network("LinkedIn", "https://www.linkedin.com/company/dean-bakery")
    assert not names_network("Dean Bakery", "https://www.linkedin.com/company/dean-bakery")
    assert not names_network("Dean Bakery", "/company/dean-bakery")


def test_the_town_in_the_name_of_a_university_stays() -> None:
    assert without_town("Universität Osterfeld") == "Universität Osterfeld"
    assert without_town("Dean Bakery Ltd Leeds") == "Dean Bakery Ltd"


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Finance & Accounting", True),
        ("Human Resources", True),
        ("Vård och omsorg", True),
        ("Vertrieb / Einkauf", True),
        ("Night Shift", True),
        ("Dean & Sons", False),
        ("Dean Logistics", False),
    ],
)
def test_a_department_is_no_employer(text: str, is_one: bool) -> None:
    assert is_department(text) == is_one


@pytest.mark.parametrize(
    ("text", "is_one"), [("Leeds", True), ("Date", False), ("Baker", False), ("Full-time", False), ("Location", False)]
)
def test_a_word_of_any_ad_is_no_town_though_one_bears_it(text: str, is_one: bool) -> None:
    assert is_town(text) == is_one


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("Diakonie Dean o. p. s.", True),
        ("Charita Dean, z.ú.", True),
        ("Spolek Dean z. s.", True),
        ("Mlýn Dean v. o. s.", True),
        ("Dean Mills Pvt", True),
        ("Dean to go", False),
        ("Dean no.", False),
    ],
)
def test_a_name_may_end_with_the_legal_form(name: str, is_one: bool) -> None:
    assert (LEGAL_FORM.search(name) is not None) == is_one


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("For employers", False),
        ("Post a job", False),
        ("Für Arbeitgeber", False),
        ("Pour les recruteurs", False),
        ("Dla pracodawców", False),
        ("Employers United", True),
        ("Arbeitgeberverband Dean", True),
        ("Copyright © 2019 Dean Bakery Ltd", False),
        ("Oferta Laboral", False),
        ("Job Opening", False),
        ("Stillingsannonse", False),
        ("Vaga Mills", True),
    ],
)
def test_an_invitation_to_whoever_hires_or_an_ad_is_no_name(text: str, is_one: bool) -> None:
    assert is_name(text) == is_one


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("Abteilung Einkauf", True),
        ("Das Team Einkauf", True),
        ("Department of Flour", True),
        ("Team Otter AB", False),
        ("Sweden's Largest Bakery", True),
        ("Danmarks Største Bageri", True),
        ("The Largest Bakery", True),
        ("La Plus Grande Boulangerie", True),
        ("Suomen Suurin Leipomo", True),
        ("Pflege Plus Neustadt", False),
        ("Hotel Best Western Dean", False),
        ("Otter Premier Foods", False),
    ],
)
def test_parts_of_a_house_and_praise_of_one_are_not_its_name(name: str, is_one: bool) -> None:
    assert is_unit(name) is is_one


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("We bake bread at night.", True),
        ("Who bakes at night?", True),
        ("Dean and Daughters Inc.", False),
        ("Dean bakery", False),
    ],
)
def test_a_sentence_is_told_from_a_name_that_ends_with_a_stop(text: str, is_one: bool) -> None:
    assert is_sentence(text) is is_one


@pytest.mark.parametrize(("name", "is_firm"), [("Otter Brush Co.", True), ("Otter & Co", True), ("Otter Co", False)])
def test_co_with_its_point_or_behind_a_sign_is_a_legal_form(name: str, is_firm: bool) -> None:
    assert (LEGAL_FORM.search(name) is not None) == is_firm


@pytest.mark.parametrize(
    "name", ["Gesellschaft für Datenverarbeitung Dean mbH", "Agence des données de Leeds", "Personal Data Dean AB"]
)
def test_a_firm_of_data_has_a_name(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize("text", ["The controller of your personal data is Dean Ltd", "Dean Bakery is a part of Dean Foods Ltd"])
def test_a_clause_is_no_name(text: str) -> None:
    assert not is_name(text)


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Réf. 30417", False),
        ("Job ID: VQ/2611", False),
        ("Kennziffer 2027-04", False),
        ("Nr ref. 77/2027", False),
        ("Nº de referencia 442", False),
        ("Référence de l'offre : 2231", False),
        ("No 1 Bakery", True),
        ("ID Flour", True),
        ("Nummer Neun", True),
        ("2 - 4 Yrs", False),
        ("18 meses", False),
        ("5 days ago", False),
        ("3-5 Jahre Berufserfahrung", False),
        ("24 Stunden Pflege GmbH", True),
        ("7 Mills", True),
        ("3M", True),
        ("Documento con código 7F3A-09C1-44DE", False),
        ("Otter 1912-1984", True),
    ],
)
def test_the_number_of_an_ad_a_duration_or_a_code_is_no_name(text: str, is_one: bool) -> None:
    assert is_name(text) == is_one


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("vzw De Otter", True),
        ("asbl La Loutre", True),
        ("gemeente Otterdam", True),
        ("mairie de Loutre", True),
        ("comune d'Otto", True),
        ("gemeente in beweging", False),
        ("ville et campagne", False),
    ],
)
def test_a_form_in_small_letters_may_stand_before_a_name(text: str, is_one: bool) -> None:
    assert is_name(text) == is_one


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("Otter Primary School", True),
        ("Szpital Powiatowy w Wydrach", True),
        ("Nemocnice Vydra", True),
        ("University of Otter", True),
        ("Primary School", False),
        ("School", False),
        ("Otter Bakery", False),
    ],
)
def test_a_public_house_says_what_it_is(name: str, is_one: bool) -> None:
    assert is_public_house(name) == is_one
