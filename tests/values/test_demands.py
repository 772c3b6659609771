"""Demands: sentences that ask, sentences that only mention, and any input."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobcrawl.values.demands import find_demands
from tests.processor import seconds_of

AD = """We are looking for a controller.

You have a degree in economics or accounting, combined with a good eye for detail.
You have at least three years of experience in audit.
  • Fluent in Swedish and English, German is a plus.
  • Driver's license, class B.

Swedish citizenship is required. A security clearance is made before employment.
"""


def test_an_ad_gives_its_demands_in_its_own_words() -> None:
    found = find_demands(AD)
    assert found.experience_required is True
    assert found.education == "degree in economics or accounting"
    assert [one.code for one in found.languages] == ["sv", "en"]
    assert found.driving_licence == "B"
    assert found.citizenship == "SE"
    assert found.security_clearance == "security clearance is made"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Previous experience is desired", True),
        ("Minst 3 års erfarenhet av försäljning", True),
        ("Mehrjährige Berufserfahrung im Vertrieb", True),
        ("No previous experience is required", False),
        ("Ingen tidigare erfarenhet krävs", False),
        ("Experience from retail is an advantage", None),
        ("We care about the user experience", None),
    ],
)
def test_experience_is_asked_for_refused_or_not_spoken_of(text: str, asked: bool | None) -> None:
    assert find_demands(text).experience_required is asked


@pytest.mark.parametrize(
    ("text", "classes"),
    [
        ("B-körkort är ett krav", "B"),
        ("Du har körkort med behörighet B, C och CE", "B, C, CE"),
        ("Führerschein Klasse B erforderlich", "B"),
        ("Permis B exigé", "B"),
        ("Körkort B är meriterande", None),
        ("No driving licence needed", None),
        ("We license software", None),
    ],
)
def test_licence_classes_are_those_the_ad_asks_for(text: str, classes: str | None) -> None:
    assert find_demands(text).driving_licence == classes


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Svenskt medborgarskap krävs", "SE"),
        ("Must be a US citizen", "US"),
        ("You need Swedish citizenship, EU citizenship or a residence permit", None),
        ("We hire without regard to national origin or citizenship status", None),
        ("Swedish citizens are our customers", None),
    ],
)
def test_a_citizenship_is_a_demand_only_where_it_is_the_only_way(text: str, country: str | None) -> None:
    assert find_demands(text).citizenship == country


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Flytande svenska i tal och skrift, engelska är meriterande", ["sv"]),
        ("Sehr gute Deutsch- und Englischkenntnisse", ["de", "en"]),
        ("We are a leading Swedish company with good communication", []),
        ("Ansökan skrivs på svenska", []),
        ("Bardzo dobra znajomość języka angielskiego", ["en"]),
    ],
)
def test_languages_are_those_the_applicant_must_speak(text: str, codes: list[str]) -> None:
    assert [one.code for one in find_demands(text).languages] == codes


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400))
def test_any_text_is_safe(text: str) -> None:
    find_demands(text)


@pytest.mark.parametrize("piece", ["experience ", "swedish spoken , ", "education degree in ", "körkort B, ", "(. ", "B/", "a"])
def test_forty_kilobytes_take_no_longer_than_a_quarter_second(piece: str) -> None:
    assert seconds_of(lambda: find_demands(piece * (40_000 // len(piece)))) < 0.25
