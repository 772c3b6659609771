"""Demands: sentences that ask, sentences that only mention, and any input."""

import csv
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobcrawl.values.demands.demands import find_demands
from tests.processor import seconds_of

DATA = Path(__file__).parent / "data" / "demands.tsv"

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
        ("With over 30 years of experience we are a safe employer", None),
        ("Our company has long experience of baking", None),
        ("Salary depending on experience", None),
        ("A degree or equivalent experience", None),
        ("No more than one year of work experience", None),
        ("You have worked as a cook for at least three years", True),
        ("Two years in a bakery", True),
        ("Erfarenhet är bra men inget krav", None),
        ("Vorkenntnisse sind nicht erforderlich", False),
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
        ("B-körkort är ett krav, BE är meriterande", "B"),
        ("Permiso C+E y tarjeta de tacógrafo", "CE"),
        ("Class A CDL with a clean record required", "A"),
        ("HGV Class 1 driver", "CE"),
        ("Du har kørekort til personbil", "B"),
        ("Truckkort är ett krav", None),
        ("Forklift driver's licence required", None),
        ("You must hold a valid license to practise", None),
        ("Anmeldung der Patente in Europa", None),
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
        ("Krav\n- Java\n- Svenskt medborgarskap\n- Five years", "SE"),
        ("You have:\n\n- five years at the oven\n- British citizenship", "GB"),
        ("You advise on\n- British citizenship\n- visas", None),
        ("We bake.\n\nTopics\n- US citizenship", None),
        ("- Norsk statsborgerskap", "NO"),
        ("- US citizenship", "US"),
        ("Schwedische Staatsangehörigkeit", "SE"),
        ("Our Swedish citizens love bread", None),
        ("Swedish nationals", None),
        ("You must be a citizen of a country with good bread.", None),
        ("Applicants must be a national of a Member State of the European Union.", "EU"),
        ("You must be a citizen of an EU Member State.", "EU"),
        ("Vous devez être ressortissant d'un État membre de l'Union européenne.", "EU"),
        ("Erforderlich ist die Staatsangehörigkeit eines Mitgliedstaates der Europäischen Union.", "EU"),
        ("È richiesta la cittadinanza: essere cittadino di uno Stato membro.", "EU"),
        ("You must be a national of a Member State or hold a work permit.", None),
        ("We sell bread to nationals of a Member State.", None),
        ("Vous devez parler de la nationalité française avec nos élèves.", None),
        ("Vous devez être de nationalité française.", "FR"),
        ("Je moet de Nederlandse nationaliteit kunnen uitleggen.", None),
        ("Je moet de Nederlandse nationaliteit hebben.", "NL"),
        ("Je moet een onderdaan van een lidstaat helpen.", None),
        ("Je moet onderdaan van een lidstaat zijn.", "EU"),
        ("Sie müssen die deutsche Staatsangehörigkeit haben.", "DE"),
        ("Sie müssen die deutsche Staatsangehörigkeit erklären.", None),
        ("Debes explicar la nacionalidad española.", None),
        ("Debes tener nacionalidad española.", "ES"),
        ("Deve avere la cittadinanza italiana.", "IT"),
        ("Deve spiegare la cittadinanza italiana.", None),
        ("You advise citizens of a member state who must pay taxes.", None),
        ("You must help nationals of a member state.", None),
        ("Applicants must be citizens of an EU member state.", "EU"),
        ("You need Swedish citizenship, EU citizenship or a residence permit", None),
        ("We hire without regard to national origin or citizenship status", None),
        ("Swedish citizens are our customers", None),
        ("Søkere må være norske statsborgere", "NO"),
        ("Se requiere la nacionalidad española o de un país de la Unión Europea", "EU"),
        ("EU citizenship or a valid work permit is needed", None),
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
        ("You speak Swedish or English", []),
        ("Je spreekt Nederlands, Duits of Pools", []),
        ("Fluency in Finnish or another Nordic language", []),
        ("Free Swedish courses for all who want to learn Swedish", []),
        ("Colleagues who speak Spanish, German and Finnish", []),
        ("Knowledge of Swedish is not required", []),
        ("We polish lenses and communicate well", []),
        ("Gode norskkunnskaper, lulesamisk er en fordel", ["no"]),
    ],
)
def test_languages_are_those_the_applicant_must_speak(text: str, codes: list[str]) -> None:
    assert [one.code for one in find_demands(text).languages] == codes


def paragraphs() -> list[dict[str, str]]:
    """Paragraphs in twelve languages with the demands they state; lines end with a written `\\n`."""
    with DATA.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize("row", paragraphs(), ids=lambda row: f"{row['language']}: {row['text'][:60]}")
def test_a_paragraph_states_its_demands_and_no_others(row: dict[str, str]) -> None:
    found = find_demands(row["text"].replace("\\n", "\n"))
    assert found.experience_required is {"yes": True, "no": False, "": None}[row["experience"]]
    assert (found.education is not None) == bool(row["education"])
    assert {one.code for one in found.languages} == set(row["languages"].split())
    assert bool(found.driving_licence) == bool(row["licence"])
    assert row["licence"] in ("", "yes", found.driving_licence)
    assert (found.citizenship or "") == row["citizenship"]
    assert (found.security_clearance is not None) == bool(row["clearance"])


@pytest.mark.parametrize(
    ("heading", "asked"),
    [
        ("Requirements", ["de"]),
        ("Nice to have", []),
        ("Meriterande:", []),
        ("It's a bonus if you:", []),
        ("Vi erbjuder", []),
        ("Von Vorteil", []),
    ],
)
def test_what_stands_under_a_heading_of_wishes_or_offers_is_no_demand(heading: str, asked: list[str]) -> None:
    ad = f"{heading}\n\n• Fluent German\n• A cheerful mind\n\nYou speak English."
    assert [one.code for one in find_demands(ad).languages] == [*asked, "en"]


@pytest.mark.parametrize(
    ("text", "education"),
    [
        ("A Bachelor's degree in law and at least 3 years of experience", "Bachelor's degree in law"),
        ("Du har en examen inom ekonomi, eftersom tjänsten är bred", "examen inom ekonomi"),
        ("Titulaire d'un CAP cuisine", "Titulaire d'un CAP cuisine"),
        ("You work with master data", None),
        ("Our graduate programme starts in May", None),
        ("PhD position in chemistry", None),
        ("No degree", None),
    ],
)
def test_education_is_named_in_the_ads_own_words(text: str, education: str | None) -> None:
    assert find_demands(text).education == education


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400))
def test_any_text_is_safe(text: str) -> None:
    find_demands(text)


@pytest.mark.parametrize("piece", ["experience ", "swedish spoken , ", "education degree in ", "körkort B, ", "(. ", "B/", "a"])
def test_forty_kilobytes_take_no_longer_than_a_quarter_second(piece: str) -> None:
    assert seconds_of(lambda: find_demands(piece * (40_000 // len(piece)))) < 0.25
