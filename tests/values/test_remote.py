import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobcrawl.values.places.remote import find_applicant_locations, find_remote, understand_remote


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("Remote", "TELECOMMUTE"), ("TELECOMMUTE", "TELECOMMUTE"), ("100% remote", "TELECOMMUTE"), ("Work from home",
        "TELECOMMUTE"), ("Distansarbete", "TELECOMMUTE"),
        ("Télétravail", "TELECOMMUTE"), ("Praca zdalna", "TELECOMMUTE"), ("Etätyö", "TELECOMMUTE"), ("Da remoto",
        "TELECOMMUTE"), ("Homeoffice", "TELECOMMUTE"), ("リモート", "TELECOMMUTE"),
        ("Hybrid", "HYBRID"), ("Hybrid, Stockholm", "HYBRID"), ("Praca hybrydowa", "HYBRID"), ("Télétravail partiel", "HYBRID"),
        ("Remote days", "HYBRID"), ("Homeoffice-Tage", "HYBRID"), ("Thuiswerkdagen", "HYBRID"), ("Distansdagar", "HYBRID"),
        ("Teilweise Homeoffice", "HYBRID"), ("Híbrido", "HYBRID"),
        ("3 days in the office", "HYBRID"), ("Möjlighet till distansarbete", "HYBRID"), ("On-site", "ONSITE"), ("På plats",
        "ONSITE"), ("Vor Ort", "ONSITE"), ("Presencial", "ONSITE"), ("Stacjonarna", "ONSITE"),
        ("No remote work", "ONSITE"), ("Remote work is not possible", "ONSITE"), ("Stockholm", None), ("Full time", None), ("",
        None),
    ],
)  # fmt: skip
def test_a_label_says_how_far_from_the_office_the_work_is(value: str, kind: str | None) -> None:
    assert understand_remote(value) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("This is a fully remote position.", "TELECOMMUTE"),
        ("You can work remotely from anywhere in Europe.", "TELECOMMUTE"),
        ("We offer a hybrid work model with two office days.", "HYBRID"),
        ("The role is on-site in our workshop.", "ONSITE"),
        ("O trabalho é presencial, perto do rio.", "ONSITE"),
        ("This is an in‑office position.", "ONSITE"),
        ("The whole mill works remotely.", "TELECOMMUTE"),
        ("The work is done from wherever you are.", "TELECOMMUTE"),
        ("This is not a remote position.", "ONSITE"),
        ("You may work from home up to two days a week.", "HYBRID"),
        ("Working from home for up to 3 days a week is fine.", "HYBRID"),
        ("You work from home for a mill up the river.", "TELECOMMUTE"),
        ("You may work from home five days a week.", "TELECOMMUTE"),
        ("You support remote sites and remote sensing teams.", None),
        ("You manage a remote team from our office in Leeds.", None),
        ("Experience of working remotely with colleagues is useful.", None),
        ("We support working remotely from Leeds.", "TELECOMMUTE"),
        ("You will be part of a remote team of six bakers.", "TELECOMMUTE"),
        ("Our hybrid cars sell well.", None),
    ],
)
def test_a_description_counts_only_where_it_speaks_of_the_job(text: str, kind: str | None) -> None:
    assert (find_remote(text) or (None,))[0] == kind


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Remote (EU)", ["EU"]), ("US only", ["US"]), ("You must be based in Germany or Austria.", ["DE", "AT"]), (
        "Remote - US", ["US"]), ("Remote, Germany", ["DE"]),
        ("Applicants must reside in the United States", ["US"]), ("Remote (US, Canada)", ["US", "CA"]), (
        "Remote from anywhere in Europe", ["Europe"]), ("remote control of machines", []),
        ("this is for us only", []), ("Remote within the UK", ["GB"]), ("Stockholm", []),
    ],
)  # fmt: skip
def test_where_applicants_may_live(text: str, places: list[str]) -> None:
    assert find_applicant_locations(text) == places


@given(st.text())
def test_any_text_is_taken(text: str) -> None:
    understand_remote(text)
    find_remote(text)
    find_applicant_locations(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Télétravail fréquent", "HYBRID"),
        ("Télétravail total", "TELECOMMUTE"),
        ("Remote up to 3 days a week", "HYBRID"),
        ("Remote 5 days a week", "TELECOMMUTE"),
        ("Home office 2 Tage/Woche", "HYBRID"),
        ("práca z domu dva dni v týždni", "HYBRID"),
        ("På distans två dagar i veckan", "HYBRID"),
        ("Hjemmefra op til 3 dage", "HYBRID"),
        ("Hjemme to dager i uka", "HYBRID"),
        ("Etätyötä 2 päivää viikossa", "HYBRID"),
        ("Home-Office an 2 Tagen", "HYBRID"),
        ("Home office (2 days)", "HYBRID"),
        ("Télétravail : 2 jours par semaine", "HYBRID"),
        ("Teletrabajo hasta 3 días", "HYBRID"),
        ("Smart working 2 giorni", "HYBRID"),
        ("Thuis tot 2 dagen", "HYBRID"),
        ("Praca zdalna 2 dni w tygodniu", "HYBRID"),
        ("Remote 40 %", "HYBRID"),
        ("40% remote", "HYBRID"),
        ("Remote 100 %", "TELECOMMUTE"),
        ("Remote 2 days ago", "TELECOMMUTE"),
        ("Distans 3 dagar kvar", "TELECOMMUTE"),
    ],
)
def test_some_days_at_home_are_hybrid(text: str, kind: str) -> None:
    assert understand_remote(text) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Noe hjemmekontor", "HYBRID"),
        ("Delvist hjemmearbejde", "HYBRID"),
        ("Osittainen etätyö", "HYBRID"),
        ("Občasná práce z domova", "HYBRID"),
        ("Smart working parziale", "HYBRID"),
        ("Home Office nach Absprache", "HYBRID"),
        ("Möglichkeit zu Homeoffice", "HYBRID"),
        ("Keine Möglichkeit zu Homeoffice", "ONSITE"),
        ("Ingen möjlighet till distansarbete", "ONSITE"),
        ("Mahdollisuus etätyöhön", "HYBRID"),
        ("Ei mahdollisuutta etätyöhön", "ONSITE"),
        ("Possibilité de télétravail", "HYBRID"),
        ("Pas de possibilité de télétravail", "ONSITE"),
        ("Mogelijkheid om thuis te werken", "HYBRID"),
        ("Geen mogelijkheid om thuis te werken", "ONSITE"),
        ("Posibilidad de teletrabajo", "HYBRID"),
        ("No hay posibilidad de teletrabajo", "ONSITE"),
        ("Możliwość pracy zdalnej", "HYBRID"),
        ("Brak możliwości pracy zdalnej", "ONSITE"),
        ("Možnost práce z domova", "HYBRID"),
        ("Bez možnosti práce z domova", "ONSITE"),
        ("Not hybrid, fully remote", "TELECOMMUTE"),
        ("Nur vor Ort", "ONSITE"),
        ("På arbejdspladsen", "ONSITE"),
    ],
)
def test_what_is_possible_is_hybrid_and_what_is_denied_is_on_site(text: str, kind: str) -> None:
    assert understand_remote(text) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Du kan arbeta på distans två dagar i veckan.", "HYBRID"),
        ("Sie arbeiten im Home-Office bis zu 3 Tage und sonst bei uns, also: Homeoffice 3 Tage.", "HYBRID"),
        ("Du kan arbejde hjemme to dage om ugen.", "HYBRID"),
        ("Je mag werken thuis 2 dagen per week.", "HYBRID"),
        ("Du får være hjemme to dager når barnet er sykt.", None),
        ("You are at home two days a week with your family.", None),
        ("You work from home 5 days a week.", "TELECOMMUTE"),
        ("Tjänsten är på distans.", "TELECOMMUTE"),
        ("Työ tehdään kokonaan etänä.", "TELECOMMUTE"),
    ],
)
def test_days_at_home_in_a_description_are_days_of_work(text: str, kind: str | None) -> None:
    assert (find_remote(text) or (None,))[0] == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("There is the option to work from home on two days each week.", "HYBRID"),
        ("Remote working is possible for up to three days per week.", "HYBRID"),
        ("Homeoffice ist bis zu zwei Tage möglich.", "HYBRID"),
        ("Etätyö on mahdollista kaksi päivää viikossa.", "HYBRID"),
        ("Hjemmekontor opp til to dager i uken.", "HYBRID"),
        ("Stillingen er 100 % fjernarbeid.", "TELECOMMUTE"),
        ("Je werkt volledig op afstand.", "TELECOMMUTE"),
        ("Machines die je volledig op afstand bedient.", None),
        ("Nos cours sont entièrement à distance.", None),
        ("Homeoffice ist leider nicht möglich.", "ONSITE"),
        ("Distansarbete är inte möjligt.", "ONSITE"),
        ("The role is part-time and based at the shop; it can't be done from home, sadly.", "ONSITE"),
        ("This job cannot be performed remotely.", "ONSITE"),
        ("Home working is not an option.", "ONSITE"),
        ("Jobbet kan tyvärr inte göras hemifrån.", "ONSITE"),
        ("Det går inte att jobba på distans.", "ONSITE"),
        ("Arbeidet kan dessverre ikke gjøres hjemmefra.", "ONSITE"),
        ("Arbejdet kan ikke udføres hjemmefra.", "ONSITE"),
        ("Työtä ei voi tehdä etänä.", "ONSITE"),
        ("Etätyö ei ole mahdollista.", "ONSITE"),
        ("Our customers do not like waiting and cannot do it from home.", None),
        ("Die Arbeit ist nicht von zu Hause aus möglich.", "ONSITE"),
        ("Le poste ne peut pas être exercé en télétravail.", "ONSITE"),
        ("Le télétravail n'est malheureusement pas possible.", "ONSITE"),
        ("Dit werk kan helaas niet vanuit huis.", "ONSITE"),
        ("Thuiswerken is niet mogelijk.", "ONSITE"),
        ("No se puede trabajar desde casa.", "ONSITE"),
        ("Il lavoro non si può svolgere da casa.", "ONSITE"),
        ("Tej pracy nie można wykonywać z domu.", "ONSITE"),
        ("Tuto práci nelze dělat z domova.", "ONSITE"),
        ("Working from home is not possible full-time.", None),
        ("It can't be done from home every day, but hybrid work is fine.", "HYBRID"),
        ("Homeoffice ist nicht möglich während der Probezeit.", None),
        ("Il lavoro in sede del cliente è raro.", None),
        ("Lavoro completamente da remoto.", "TELECOMMUTE"),
        ("Práce zcela na dálku.", "TELECOMMUTE"),
        ("Lavoro in sede a Lecce.", "ONSITE"),
        ("Work from home available.", None),
        ("We have a work from home policy.", None),
        ("Our home office kit takes two days of delivery.", None),
        ("Vi säljer stolar för distansarbete.", None),
    ],
)
def test_the_days_at_home_and_how_much_of_the_work_is_meant_are_weighed(text: str, kind: str | None) -> None:
    assert (find_remote(text) or (None,))[0] == kind


def test_the_sentence_that_says_it_is_kept() -> None:
    text = "Dean Bakery has five shops.\nWe bake at night. You work remotely, from Leeds or York. We pay well."
    assert find_remote(text) == ("TELECOMMUTE", "You work remotely, from Leeds or York.")


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("Pune (Work from Office)", "ONSITE"),
        ("WFO", "ONSITE"),
        ("Praca w biurze", "ONSITE"),
        ("Oulu / etä", "TELECOMMUTE"),
        ("Etä- ja lähityö", "HYBRID"),
        ("Office work", None),
        ("Etäniemi", None),
        ("Lyon, Au Bureau", None),
    ],
)
def test_the_office_is_named_as_a_place_of_work_and_not_as_a_trade(value: str, kind: str | None) -> None:
    assert understand_remote(value) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("You can work from home or at our office in Thornby.", "HYBRID"),
        ("You will work from home or visit our office in Thornby once a year.", "TELECOMMUTE"),
        ("Du kan jobba hemifrån eller från kontoret i Ekvik.", "HYBRID"),
        ("Työskentelet etänä mistä tahansa tai toimistollamme Koivulassa.", "HYBRID"),
        ("Pracujesz zdalnie lub w biurze.", "HYBRID"),
        ("You clean at home or in offices of our customers.", None),
    ],
)
def test_who_may_choose_between_home_and_office_works_in_both(text: str, kind: str | None) -> None:
    found = find_remote(text)
    assert (found[0] if found else None) == kind
