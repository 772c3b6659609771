import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobcrawl.posting import BaseSalary
from jobcrawl.values.pay.declared_pay import read_salary, understand_salary
from jobcrawl.values.pay.salary import find_salary
from tests.processor import seconds_of
from tests.values.pay_phrases import NO_PAY, PAY

MONEYISH = st.text(alphabet="0123456789.,' kKmM€$£krEURSEK/-–~perhour月万()\n+%\u00a0") | st.text()


def parts(pay: BaseSalary | None) -> tuple[float | None, float | None, str | None, str | None] | None:
    return None if pay is None else (pay.min_value, pay.max_value, pay.currency, pay.unit_text)


@pytest.mark.parametrize(("text", "low", "high", "currency", "unit", "country"), PAY)
def test_pay_is_read_as_stated(
    text: str, low: float | None, high: float | None, currency: str | None, unit: str | None, country: str | None
) -> None:
    assert parts(find_salary(text, country=country)) == (low, high, currency, unit)


def forms() -> list[list[str]]:
    """Rows of `pay_forms.tsv`: text, country, low, high, currency, unit; a row without amounts is no pay."""
    rows = (Path(__file__).parent / "data" / "pay_forms.tsv").read_text("utf-8").splitlines()[1:]
    return [row.split("\t") for row in rows]


@pytest.mark.parametrize(("text", "country", "low", "high", "currency", "unit"), forms())
def test_the_forms_of_boards_in_many_countries_are_read(
    text: str, country: str, low: str, high: str, currency: str, unit: str
) -> None:
    expected = (float(low) if low else None, float(high) if high else None, currency or None, unit or None)
    assert parts(find_salary(text, country=country or None)) == (expected if low or high else None)


@pytest.mark.parametrize("text", NO_PAY)
def test_other_money_and_other_numbers_are_no_pay(text: str) -> None:
    assert find_salary(text) is None


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"@type": "MonetaryAmount", "currency": "EUR", "value": {"minValue": 3000, "maxValue": 3500, "unitText": "MONTH"}}, (
        3000, 3500, "EUR", "MONTH")),
        ({"currency": "USD", "value": {"@type": "QuantitativeValue", "value": "52000.00", "unitText": "YEAR"}}, (52000, None,
        "USD", "YEAR")),
        ({"currency": "USD", "value": {"minValue": "0", "maxValue": "90000", "unitText": "yearly"}}, (None, 90000, "USD",
        "YEAR")),
        ({"currency": "USD", "value": {"minValue": "0", "maxValue": "0", "unitText": "YEAR"}}, None),
        ({"currency": "€", "value": 18, "unitText": "HUR"}, (18, None, "EUR", "HOUR")),
        ({"currency": "SEK", "value": [{"minValue": 30000, "unitText": "per month"}]}, (30000, None, "SEK", "MONTH")),
        ([{"currency": "GBP", "value": {"value": None}}, {"currency": "GBP", "value": "31,500"}], (31500, None, "GBP", "YEAR")),
        ({"minPrice": "20", "maxPrice": "24", "priceCurrency": "CAD", "unitText": "P1H"}, (20, 24, "CAD", "HOUR")),
        ({"min": 100000, "max": 120000, "currency": "USD", "interval": "per-year-salary"}, (100000, 120000, "USD", "YEAR")),
        ({"min_cents": 2500, "max_cents": 3000, "currency_type": "USD"}, (25, 30, "USD", "HOUR")),
        ({"currency": "USD", "value": {"minValue": 90000, "maxValue": 60000, "unitText": "YEAR"}}, (60000, 90000, "USD", "YEAR")),
        ({"currency": "USD", "value": {"value": 60000, "unitText": "HOUR"}}, (60000, None, "USD", None)),
        ({"currency": "EUR", "value": float("nan")}, None),
        ({"currency": "EUR", "value": 1e308}, None),
        ({"currency": "EUR", "value": -5}, None),
        ({"currency": "EUR", "value": "competitive"}, None),
        ("EUR 50.000 – 60.000", (50000, 60000, "EUR", "YEAR")),
        ("30 000 - 35 000", (30000, 35000, None, None)),
        (True, None),
        ({}, None),
        (None, None),
    ],
)  # fmt: skip
def test_structured_pay_is_read_in_the_shapes_publishers_use(value: Any, expected: Any) -> None:
    assert parts(understand_salary(value)) == expected


@pytest.mark.parametrize(
    ("value", "country", "expected"),
    [
        ({"currency": "EUR", "value": {"minValue": 52000, "maxValue": 64000}}, "SE", (52000, 64000, "EUR", "YEAR")),
        ({"currency": "USD", "value": {"minValue": 110000, "maxValue": 140000}}, "JP", (110000, 140000, "USD", "YEAR")),
        ({"currency": "EUR", "value": {"minValue": 320, "maxValue": 380}}, "CZ", (320, 380, "EUR", None)),
        ({"currency": "EUR", "value": "52000 - 64000"}, "SE", (52000, 64000, "EUR", "YEAR")),
        ({"currency": "EUR", "value": {"value": "52000 - 64000"}}, "PL", (52000, 64000, "EUR", "YEAR")),
        ({"currency": "CAD", "value": "$4,000 - $5,000"}, "SE", (4000, 5000, "CAD", None)),
        ({"currency": "SEK", "value": {"minValue": 36000, "maxValue": 41000}}, "SE", (36000, 41000, "SEK", "MONTH")),
        ({"value": {"minValue": 36000, "maxValue": 41000}}, "SE", (36000, 41000, "SEK", "MONTH")),
        ({"currency": "EUR", "value": "3 600 - 4 100 per month"}, "SE", (3600, 4100, "EUR", "MONTH")),
    ],
)
def test_the_size_of_structured_pay_is_that_of_the_currency_declared_around_it(value: Any, country: str, expected: Any) -> None:
    pay = understand_salary(value, country=country)
    assert parts(pay) == expected
    assert pay is not None
    assert pay.currency == "SEK" or "SEK" not in (pay.text or "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"currency": "EUR", "min": 41000, "max": 52000, "interval": "per-year-salary"}', (41000, 52000, "EUR", "YEAR")),
        ('"pay_min": 17.5, "pay_max": 19, "pay_currency": "GBP", "pay_period": "hourly",', (17.5, 19, "GBP", "HOUR")),
        ('{"salary": {"min": 3000}, "currency"', None),
        ('{"price": 45, "currency": "EUR"}', None),
        ('{"compensation": {"minAmount": 51000, "maxAmount": 58000, "currencyCode": "GBP", "interval": "YEARLY"}}', (
        51000, 58000, "GBP", "YEAR")),
        ('{"@type":"MonetaryAmount","currency":"USD","value":{"value":"58,500"}}', (58500, None, "USD", "YEAR")),
        ('{"salary_text": "£27k - £31k", "salary_min": null}', (27000, 31000, "GBP", "YEAR")),
        ("Salary: €41,000 a year", (41000, None, "EUR", "YEAR")),
    ],
)  # fmt: skip
def test_members_of_json_are_read_as_a_publisher_declares_them(text: str, expected: Any) -> None:
    assert parts(read_salary(text)) == expected


@pytest.mark.parametrize(
    ("text", "country", "language", "currency"),
    [
        ("Lønn 30 000 kr per måned", "NO", None, "NOK"),
        ("Du tjener 210,- i timen", "NO", None, "NOK"),
        ("Vi tilbyr 210,- i timen", None, None, "NOK"),
        ("Hrubá mzda 42 000,- měsíčně", None, None, "CZK"),
        ("Aflønningen er 32.000 kr.", None, None, "DKK"),
        ("Vi betalar 32 000:-", None, None, "SEK"),
        ("Palkka 12,50 e/tunti", None, None, "EUR"),
        ("Salary 32 000 kr per month", None, "sv", "SEK"),
        ("Salary 32 000 kr per month", None, "en", None),
        ("Salary $80,000 per year", "AU", None, "AUD"),
        ("Sueldo $15.000 mensuales", None, "es", None),
        ("Salary 4 000 - 5 000 per month", "DE", None, "EUR"),
        ("JOIN US in Sydney! Salary $80,000 - $90,000 per year", None, None, "AUD"),
        ("Salary $80,000 - $90,000 per year in the US", None, "es", "USD"),
    ],
)
def test_a_shared_sign_is_settled_by_country_or_language_or_stays_open(
    text: str, country: str | None, language: str | None, currency: str | None
) -> None:
    pay = find_salary(text, country=country, language=language)
    assert pay is not None
    assert pay.currency == currency


@pytest.mark.parametrize(
    "line", ["$30 per hour plus iPhone and KiwiSaver", "Salary: $90kBase pay per year", "$40 per hourPlayStation"]
)
def test_the_words_of_pay_are_quoted_as_they_stand(line: str) -> None:
    pay = understand_salary(line, country="NZ")
    assert pay is not None
    assert pay.text == line


def test_a_label_on_the_line_above_makes_an_amount_pay() -> None:
    assert parts(find_salary("Salary\n45,000 - 50,000 GBP\nHours\n40")) == (45000, 50000, "GBP", "YEAR")


def test_ranges_for_several_places_give_their_widest_span() -> None:
    text = "Pay range in Ohio: $50,000 - $60,000 annually.\nPay range in Utah: $55,000 - $70,000 annually."
    assert parts(find_salary(text)) == (50000, 70000, "USD", "YEAR")


def test_pay_is_found_in_a_long_description() -> None:
    filler = "We are 40 people who build things for 3 million users.\n" * 200
    assert parts(find_salary(filler + "The salary is 34 500 SEK per month.\n" + filler)) == (34500, None, "SEK", "MONTH")


@given(MONEYISH)
def test_any_text_gives_pay_or_nothing(text: str) -> None:
    for pay in (find_salary(text), find_salary(text, labelled=True)):
        assert pay is None or (pay.min_value or pay.max_value or 0) > 0
        if pay is not None and pay.min_value is not None and pay.max_value is not None:
            assert pay.min_value <= pay.max_value


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
        lambda x: st.lists(x) | st.dictionaries(st.sampled_from(["value", "minValue", "maxValue", "currency", "unitText"]), x),
    )
)
def test_any_structured_value_gives_pay_or_nothing(value: Any) -> None:
    pay = understand_salary(value)
    assert pay is None or pay.min_value is not None or pay.max_value is not None


@pytest.mark.parametrize(
    "text",
    ["9" * 40_000, "1 " * 20_000, "€1 - " * 8_000, "salary " * 5_700, "$1,000 " * 5_700, "1,00" * 10_000, "lön " * 10_000 + "1",
    "a" * 40_000 + "1€", "kr\n1" * 10_000, ".,-'" * 10_000 + "5"],
    ids=range(10),
)  # fmt: skip
def test_forty_kilobytes_of_anything_take_a_moment(text: str) -> None:
    assert seconds_of(lambda: (find_salary(text), find_salary(text, labelled=True))) < 0.5


def test_forty_kilobytes_of_numbers_in_many_lines_that_speak_of_pay_take_a_moment() -> None:
    pieces = ["/", "1, ", "1-", "salary 1 ", "5 years ", "(1)", "\n", "50-60-", "12:00 ", "k"]
    text = "".join(random.Random(3).choices(pieces, k=40_000))[:40_000]
    assert seconds_of(lambda: find_salary(text)) < 0.25


def test_pay_behind_the_numbers_of_a_long_text_is_found() -> None:
    text = "We pay for 25 days of leave, 10 of study and 3 of moving.\n" * 90 + "Salary: £31,000 - £34,000 a year"
    assert parts(find_salary(text)) == (31000, 34000, "GBP", "YEAR")


@pytest.mark.parametrize(
    "text",
    [
        "Charge nurse: $45 per hour",
        "Order picker, £12.50 per hour",
        "Maternity cover £15 per hour",
        "Tax assistant £15 per hour",
        "Aide à domicile 12,50 € de l'heure",
        "Mitarbeiter Kasse 14 € pro Stunde",
    ],
)
def test_a_trade_named_after_money_is_paid_all_the_same(text: str) -> None:
    pay = find_salary(text)
    assert pay is not None
    assert pay.unit_text == "HOUR"


def test_the_thirteenth_payment_does_not_make_a_years_pay_a_months() -> None:
    pay = find_salary("Lo stipendio annuo lordo è di euro 21.400,50 oltre alla tredicesima mensilità.")
    assert pay is not None
    assert (pay.min_value, pay.unit_text) == (21400.5, "YEAR")


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("Salary: JOD 850.000", 850, None, "MONTH"),
        ("OMR 450.000 - 600.000", 450, 600, "MONTH"),
        ("KWD 850.000 per month", 850, None, "MONTH"),
        ("BHD 450.000 - 600.000 per month", 450, 600, "MONTH"),
        ("JOD 12.500 per hour", 12.5, None, "HOUR"),
        ("KWD 24,000 per year", 24_000, None, "YEAR"),
        ("Salary: IDR 8.500.000", 8_500_000, None, "MONTH"),
    ],
)
def test_a_dinar_has_a_thousand_parts(text: str, low: float, high: float | None, unit: str) -> None:
    pay = find_salary(text)
    assert pay is not None
    assert (pay.min_value, pay.max_value, pay.unit_text) == (low, high, unit)
