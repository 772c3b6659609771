"""Hours of work a week: whose they are, and whether they are those of full-time or part-time work."""

import pytest

from jobcrawl.values.terms.hours import WorkTime, work_time

FULL, PART, EITHER = ["FULL_TIME"], ["PART_TIME"], ["FULL_TIME", "PART_TIME"]


@pytest.mark.parametrize(
    ("text", "hours", "types"),
    [
        ("We need a miller 16-20 hours a week.", "16-20 hours a week", PART),
        ("Es sind 20 Stunden in der Woche.", "20 Stunden in der Woche", PART),
        ("Det är 15 timmar i veckan.", "15 timmar i veckan", PART),
        ("29,5 uur per week", "29,5 uur per week", PART),
        ("32 uur per week", "32 uur per week", PART),
        ("Die Mühle bietet 30 Wochenstunden.", "30 Wochenstunden", PART),
        ("Jornada de 25 hores setmanals", "25 hores setmanals", PART),
        ("20 heures hebdomadaires", "20 heures hebdomadaires", PART),
        ("37.5 hours per week", "37.5 hours per week", FULL),
        ("Stillingen er på 37 timer ugentligt.", "37 timer ugentligt", FULL),
        ("eine 38-Stunden-Woche", "38-Stunden-Woche", FULL),
        ("Jornada de 40 horas a la semana", "40 horas a la semana", FULL),
        ("20 to 37 hours per week", "20 to 37 hours per week", EITHER),
        ("32 tot 40 uur per week", "32 tot 40 uur per week", EITHER),
        ("30 hours a week", "30 hours a week", []),
        ("32-40 hours per week", "32-40 hours per week", []),
    ],
)
def test_hours_a_week_tell_how_much_one_works(text: str, hours: str, types: list[str]) -> None:
    assert work_time(text) == (hours, types)


@pytest.mark.parametrize(
    "text",
    [
        "20 hours per week in winter, 37 hours per week in summer",
        "Our shop is open 20 hours per week.",
        "You may work from home 10 hours per week.",
        "There are 5 hours of overtime. We grind 6 hours a week of overtime.",
        "You teach 12 hours a week.",
        "20 hours",
        "Our children play 20 hours per week.",
        "Customers are served 12 hours each week.",
        "Unsere Kunden rufen 12 Stunden in der Woche an.",
        "Je verdient € 2.900 bruto bij 38 uur per week.",
        "0 hours a week",
        "Butikken holder åbent 70 timer om ugen.",
        "Il negozio è aperto 60 ore settimanali.",
        "De winkel is 60 uur per week geopend.",
        "Unsere Kita betreut 45 Stunden pro Woche.",
        "You save 10 hours a week with our tools.",
    ],
)
def test_hours_of_something_else_or_of_several_kinds_tell_nothing(text: str) -> None:
    assert work_time(text) is None


@pytest.mark.parametrize(
    ("hours", "found"),
    [
        ("24 tot 32 per week", WorkTime("24 tot 32 per week", ["PART_TIME"])),
        ("16 - 24 uur", WorkTime("16 - 24 uur", ["PART_TIME"])),
        ("36 uur", WorkTime("36 uur", ["FULL_TIME"])),
        ("19,5 Std.", WorkTime("19,5 Std.", ["PART_TIME"])),
        ("37.5 per week, Monday to Friday", WorkTime("37.5 per week", ["FULL_TIME"])),
        ("37,5", None),
        ("20", None),
        ("9-17 uur", None),
        ("8 Stunden", None),
        ("24 hours", None),
        ("9 to 5", None),
        ("5 per week", None),
    ],
)
def test_hours_behind_a_label_need_no_word_for_them_or_none_for_the_week(hours: str, found: WorkTime | None) -> None:
    assert work_time(hours, is_label=True) == found


@pytest.mark.parametrize(
    ("text", "hours", "types"),
    [
        ("Un contrat à durée indéterminée de 39 heures, du mardi au samedi.", "39 heures", ["FULL_TIME"]),
        ("CDI 35 h, à Lyon", "35 h", ["FULL_TIME"]),
        ("Je krijgt een contract van 32 uur.", "32 uur", ["PART_TIME"]),
        ("Contrato indefinido de 40 horas.", "40 horas", ["FULL_TIME"]),
        ("Contratto a tempo indeterminato di 24 ore.", "24 ore", ["PART_TIME"]),
    ],
)
def test_the_hours_of_a_contract_are_those_of_a_week(text: str, hours: str, types: list[str]) -> None:
    assert work_time(text) == (hours, types)


@pytest.mark.parametrize(
    "text",
    [
        "Contrat de 12 heures par jour.",
        "Un contrat d'apprentissage de 400 heures.",
        "Votre contrat prévoit 12 heures de formation.",
        "Contratto con 20 ore di formazione.",
        "Contrato con 30 horas mensuales.",
    ],
)
def test_other_hours_of_a_contract_are_not(text: str) -> None:
    assert work_time(text) is None
