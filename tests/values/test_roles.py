"""Forms of a role's name that include everyone."""

from __future__ import annotations

import pytest

from jobcrawl.values.roles import names_a_role


@pytest.mark.parametrize("title", ["Régulateur.trice", "Ambulancier.ère", "Kellner_in", "Infirmier·ère", "Auszubildende:r"])
def test_a_form_that_includes_everyone_is_a_roles_name(title: str) -> None:
    assert names_a_role(title)


@pytest.mark.parametrize("title", ["Our story. Where we are", "About us: in brief", "example.net"])
def test_other_dots_and_colons_name_no_role(title: str) -> None:
    assert not names_a_role(title)


@pytest.mark.parametrize(
    "title",
    [
        "Verwaltungsangestellte",
        "Early Childhood Educator",
        "Dog walker",
        "Loss adjuster",
        "Präst",
        "Tilkallingsvikarer",
        "Styrmand",
        "Lihaleikkaaja",
        "CNC-Fräser",
        "Garde champêtre",
        "Vakantiekracht",
        "Policía local",
        "Sistemista",
        "Leśniczy",
        "Novinář",
        "Immobilienmakler",
        "Kjøkkensjef",
        "Testare",
        "Mjukvarutestare",
        "Universitetslektor i keramik",
        "Bouwkundige",
        "Arbeidsdeskundige",
        "Metaalbewerker",
        "Keittiömestari",
        "Night stocker",
        "Stocker",
        "Team leader kitchen",
        "Team member",
        "Crew members",
        "Femme de chambre",
        "Außendienst Nord",
    ],
)
def test_a_word_that_ends_as_roles_do_names_one(title: str) -> None:
    assert names_a_role(title)


@pytest.mark.parametrize(
    "title",
    [
        "Come contestare una multa",
        "Protestare o attestare",
        "Fachkundige Beratung",
        "Erkundige dich bei uns",
        "Stocker et consulter des informations",
        "Reflektor i kolektor",
        "Sonnenkollektor",
        "Chefs-d'œuvre",
        "Unser Handwerk",
        "Our team members",
        "For staff members",
        "Mästerverk",
    ],
)
def test_an_ordinary_word_that_only_sounds_like_a_role_names_none(title: str) -> None:
    assert not names_a_role(title)


@pytest.mark.parametrize(
    "title",
    [
        "Cheesemaker",
        "Glasbläser",
        "Maraîchère",
        "Vävare till handväveriet",
        "Fjøsavløser",
        "Havnebetjent",
        "Haemme eläintenhoitajaa",
        "Hevoseläinlääkäriä Mikkeliin",
        "Banketbakker",
        "Encuadernadora",
        "Liutaio",
        "Szukamy introligatora",
        "Cukráře do výroby",
        "Adegueiro",
    ],
)
def test_a_craft_is_a_roles_name(title: str) -> None:
    assert names_a_role(title)


@pytest.mark.parametrize(
    "title", ["Müller", "Weaver & Sons", "Churrería", "Leaf blower", "Milking machine", "Urmager Dean", "Traiteur Dean"]
)
def test_a_family_a_shop_and_a_machine_are_none(title: str) -> None:
    assert not names_a_role(title)
