import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobcrawl.posting import Contact
from jobcrawl.values.contacts import find_contacts, handled
from jobcrawl.values.mail_addresses import decode_cfemail
from jobcrawl.values.redaction import redact, without_personal_numbers
from tests.processor import seconds_of


def hidden(address: str, key: int = 0x2A) -> str:
    return f"{key:02x}" + "".join(f"{byte ^ key:02x}" for byte in address.encode())


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("Questions? Call Eva Exempel at 070-123 45 67.", "SE", ("Eva Exempel", "+46701234567", None)),
        (
            "Contact Eva Exempel, +46(0)70 123 45 67, eva@works.example",
            None,
            ("Eva Exempel", "+46701234567", "eva@works.example"),
        ),
        ("Ansprechpartnerin: Frau Erika Muster, Tel. 030 901820", "DE", ("Erika Muster", "+4930901820", None)),
        ("Mail Eva Exempel: eva(at)works.example", None, ("Eva Exempel", None, "eva@works.example")),
        ("Write to jobs@works.example", None, (None, None, "jobs@works.example")),
        ("Call John Q. Public at (212) 736-5000", "US", ("John Q. Public", "+12127365000", None)),
    ],
)
def test_a_person_is_found_with_number_and_address(
    text: str, country: str | None, expected: tuple[str | None, str | None, str | None]
) -> None:
    assert [(one.name, one.phone, one.email) for one in find_contacts(text, country=country)] == [expected]


def test_every_contact_keeps_its_own_number_and_role() -> None:
    text = "Rekryterande chef Eva Exempel, 08-123 456 78. Facklig kontakt: Bo Provsson, ombud, 070-123 45 67."
    assert [(one.name, one.role, one.phone) for one in find_contacts(text, country="SE")] == [
        ("Eva Exempel", "Rekryterande chef", "+46812345678"),
        ("Bo Provsson", "ombud", "+46701234567"),
    ]


@pytest.mark.parametrize(
    "text", ["Org.nr 556677-8899", "Deadline 2026-03-20, ref 2026-0117", "Salary 32 000 - 36 000 kr", "19 days left"]
)
def test_other_numbers_are_no_phone_numbers(text: str) -> None:
    assert find_contacts(text, country="SE") == []


def test_an_address_that_cloudflare_hides_is_decoded() -> None:
    assert decode_cfemail(hidden("eva@works.example")) == "eva@works.example"
    assert decode_cfemail("zz") is None
    assert decode_cfemail("") is None


def test_contacts_are_dropped_hashed_with_a_key_or_kept() -> None:
    contact = Contact(name="Eva Exempel", role="chef", phone="+46701234567", email="eva@works.example")
    assert handled([contact], "drop") == []
    assert handled([contact], "keep") == [contact]
    (hashed,) = handled([contact], "hash", "secret")
    assert hashed.role == "chef"
    assert hashed.name not in (None, "Eva Exempel")
    assert hashed == handled([contact], "hash", "secret")[0]
    assert hashed != handled([contact], "hash", "other")[0]


def test_a_redacted_text_names_nobody() -> None:
    text = "Eva Exempel leads the team. Call Eva Exempel, 070-123 45 67, or write to eva@works.example."
    assert redact(text, country="SE") == "[name] leads the team. Call [name], [phone], or write to [email]."


def test_a_sole_traders_number_is_blacked_out_and_a_companys_is_not() -> None:
    assert without_personal_numbers("Org.nr 811228-9874") == "Org.nr [number]"
    assert without_personal_numbers("Org.nr 556036-0793") == "Org.nr 556036-0793"
    assert without_personal_numbers("ref 811228-9875") == "ref 811228-9875"
    assert without_personal_numbers("ref 900100-1230") == "ref 900100-1230", "no month has a day 0"


def test_a_name_that_begins_another_leaves_nothing_of_it() -> None:
    text = "Call Eva Exempel at 070-123 45 67 or Eva Exempel Berg at 070-123 45 68."
    assert redact(text, country="SE") == "Call [name] at [phone] or [name] at [phone]."


def test_the_number_of_a_company_or_a_person_is_no_phone_number() -> None:
    for label in ("Org.nr", "Org:", "Organisationsnummer:", "organization number", "Personnummer", "P.nr"):
        assert find_contacts(f"{label} 08-123 456 78", country="SE") == [], label


@pytest.mark.parametrize("words", ["Tel", "Phone:", "phone number", "ring på", "P:", "Personal", "i vår grupp", "Telephone no."])
def test_words_before_a_phone_number_hide_it_from_nobody(words: str) -> None:
    assert [one.phone for one in find_contacts(f"{words} 08-123 456 78", country="SE")] == ["+46812345678"]
    assert redact(f"{words} 08-123 456 78", country="SE") == f"{words} [phone]"


@given(st.text() | st.text(alphabet="0123456789-+() @.aA\n"))
def test_any_text_is_taken_and_redacting_twice_changes_nothing(text: str) -> None:
    for contact in find_contacts(text, country="SE"):
        assert contact.phone or contact.email
    assert redact(redact(text, country="SE"), country="SE") == redact(text, country="SE")


@pytest.mark.parametrize(
    "text", ["0" * 40_000, "070-123 45 67 " * 3_000, "Anna " * 8_000 + "070-1234567", "a@" * 20_000, "(" * 40_000]
)
def test_forty_kilobytes_take_a_moment(text: str) -> None:
    assert seconds_of(lambda: find_contacts(text, country="SE")) < 0.25
