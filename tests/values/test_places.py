import subprocess
import sys
from pathlib import Path
from typing import Any

import pycountry
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobcrawl.values.places import gazetteer
from jobcrawl.values.places.gazetteer import country_named, folded, municipality_named, regions_named, town_meant
from jobcrawl.values.places.places import understand_place
from tests.processor import seconds_of
from tests.values.place_phrases import NO_PLACES, PLACES

DATA = Path(__file__).parent / "data"
REGISTER = Path(gazetteer.__file__).with_name("sweden.tsv")
PLACEISH = st.lists(
    st.sampled_from(
        [
            "Stockholm",
            "CA",
            "US",
            "or",
            ",",
            "/",
            "(",
            ")",
            "Remote",
            "län",
            "12345",
            "Greater ",
            "-",
            " and ",
            "Paris",
            "\x00",
            "Å",
        ]
    ),
    max_size=12,
).map("".join)


@pytest.mark.parametrize(("value", "source", "expected"), PLACES)
def test_a_place_is_understood(value: Any, source: str | None, expected: list[tuple[str | None, str | None, str | None]]) -> None:
    places = understand_place(value, country=source)
    assert [(place.locality, place.country) for place in places] == [(town, country) for town, _, country in expected]
    for place, (_, region, _) in zip(places, expected, strict=True):
        assert region in (None, place.region_code)
        assert place.text


@pytest.mark.parametrize(("value", "source"), NO_PLACES)
def test_a_placeholder_is_no_place(value: Any, source: str | None) -> None:
    assert understand_place(value, country=source) == []


def forms() -> list[tuple[str, str]]:
    """Texts of `place_forms.tsv` with their places, `town/region code/country` each."""
    rows = (DATA / "place_forms.tsv").read_text("utf-8").splitlines()[1:]
    return [(text, places) for text, places in (row.split("\t") for row in rows)]


@pytest.mark.parametrize(("text", "expected"), forms())
def test_the_forms_of_boards_in_many_countries_are_understood(text: str, expected: str) -> None:
    found = [f"{place.locality or '-'}/{place.region_code or '-'}/{place.country or '-'}" for place in understand_place(text)]
    assert ";".join(found) == expected


@pytest.mark.parametrize(
    ("text", "labelled"),
    [
        ("Kvarnby", True),
        ("Ort: Kvarnby", False),
        ("123 45 Kvarnby", False),
        ("Kvarnby, Sverige", False),
        ("Kvarnbyvägen 3, Kvarnby", False),
    ],
)
def test_an_unknown_name_is_a_town_only_with_something_that_supports_it(text: str, labelled: bool) -> None:
    assert [place.locality for place in understand_place(text, labelled=labelled)] == ["Kvarnby"]
    assert understand_place("Kvarnby") == []
    assert understand_place("Kvarnby", country="SE") == []


def test_swedish_municipalities_bring_the_codes_of_the_register() -> None:
    place = understand_place("Stockholms län, Sundbyberg")[0]
    assert (place.region, place.region_code, place.locality, place.locality_code) == (
        "Stockholms län",
        "01",
        "Sundbyberg",
        "0183",
    )


@pytest.mark.parametrize(
    ("text", "source", "expected"),
    [
        ("Håbo kommun", "SE", [("Håbo", "0305", "03", "SE")]),
        ("Habo kommun", "SE", [("Habo", "0643", "06", "SE")]),
        ("HÅBO", "SE", [("HÅBO", "0305", "03", "SE")]),
        ("Sodertalje", "SE", [("Sodertalje", "0181", "01", "SE")]),
        ("Bålsta, Håbo", None, [("Bålsta", "0305", "03", "SE")]),
        ("Lund, Malmö", None, [("Lund", "1281", "12", "SE"), ("Malmö", "1280", "12", "SE")]),
        ("Mark kommun", None, [("Mark", "1463", "14", "SE")]),
        ("Marks kommun", "DE", [("Mark", "1463", "14", "SE")]),
        ("Salem kommun", None, [("Salem", "0128", "01", "SE")]),
        ("Salem, OR", None, [("Salem", None, "US-OR", "US")]),
        ("Sibbo kommun", None, [("Sibbo", None, None, "FI")]),
        ("Kinna, Marks kommun", None, [("Kinna", "1463", "14", "SE")]),
        ("Lunds kommun, Malmö kommun", None, [("Lund", "1281", "12", "SE"), ("Malmö", "1280", "12", "SE")]),
    ],
)
def test_a_municipality_is_told_by_its_spelling_and_the_word_behind_it(
    text: str, source: str | None, expected: list[tuple[str, str | None, str | None, str]]
) -> None:
    places = understand_place(text, country=source)
    assert [(place.locality, place.locality_code, place.region_code, place.country) for place in places] == expected


@pytest.mark.parametrize(
    ("text", "source", "town", "region", "country"),
    [
        ("München, BY, Germany", None, "München", "DE-BY", "DE"),
        ("Nürnberg, BY, DE", None, "Nürnberg", "DE-BY", "DE"),
        ("Dresden, SN", None, "Dresden", "DE-SN", "DE"),
        ("Dresden SN", None, "Dresden", "DE-SN", "DE"),
        ("Stuttgart, BW, Deutschland", None, "Stuttgart", "DE-BW", "DE"),
        ("Hannover, NI", "DE", "Hannover", "DE-NI", "DE"),
        ("Berlin, BE, Germany", None, "Berlin", "DE-BE", "DE"),
        ("BY, Germany", None, None, "DE-BY", "DE"),
        ("Germany, München, BY", None, "München", "DE-BY", "DE"),
        ("DE-TH-Erfurt", None, "Erfurt", "DE-TH", "DE"),
        ("Xyhausen, SN", "DE", "Xyhausen", "DE-SN", "DE"),
        ("Luleå, BD, Sweden", None, "Luleå", "25", "SE"),
        ("Stockholm, AB", None, "Stockholm", "01", "SE"),
        ("Budapest, BU, Hungary", None, "Budapest", "HU-BU", "HU"),
        ("Antwerpen, VAN, Belgium", None, "Antwerpen", "BE-VAN", "BE"),
        ("Utrecht, UT, Netherlands", None, "Utrecht", "NL-UT", "NL"),
        ("Dubai, DU, United Arab Emirates", None, "Dubai", "AE-DU", "AE"),
        ("Auckland, AUK, New Zealand", None, "Auckland", "NZ-AUK", "NZ"),
        ("Barcelona, CT", None, "Barcelona", None, "ES"),
        ("Minsk, BY", "DE", "Minsk", None, "BY"),
        ("Dakar, SN", None, "Dakar", None, "SN"),
        ("Gent, BE", "DE", "Gent", None, "BE"),
        ("Bern, BE", None, "Bern", "CH-BE", "CH"),
        ("Valencia, CA", None, "Valencia", "US-CA", "US"),
        ("Cagliari, CA", None, "Cagliari", "IT-CA", "IT"),
        ("Madrid, AL, USA", None, "Madrid", "US-AL", "US"),
        ("Toronto, CA", None, "Toronto", None, "CA"),
        ({"addressLocality": "Tulsa", "addressRegion": "OK", "addressCountry": "US"}, None, "Tulsa", "US-OK", "US"),
        ({"addressLocality": "Thun", "addressRegion": "BE", "addressCountry": "CH"}, None, "Thun", "CH-BE", "CH"),
        ({"addressLocality": "Tulsa", "addressRegion": "Remote", "addressCountry": "US"}, None, "Tulsa", None, "US"),
        ({"addressLocality": "Dresden", "addressRegion": "SN", "addressCountry": "DE"}, None, "Dresden", "DE-SN", "DE"),
    ],
)
def test_letters_beside_a_town_are_those_of_a_region_of_its_country(
    text: Any, source: str | None, town: str | None, region: str | None, country: str
) -> None:
    places = understand_place(text, country=source)
    assert [(place.locality, place.region_code, place.country) for place in places] == [(town, region, country)]


@pytest.mark.parametrize(
    ("text", "region"), [("Tbilisi, Georgia", None), ("San Juan, Puerto Rico", None), ("Georgia", "Georgia"), ("Guam", None)]
)
def test_the_name_of_a_country_is_no_region_of_it(text: str, region: str | None) -> None:
    assert [place.region for place in understand_place(text)] == [region]


def test_the_house_and_its_address_behind_codes_and_a_town_are_no_street() -> None:
    for text in ("US-AR-SPRINGDALE-BLDG 1 ~ 100 Main St", "US-TX-AUSTIN-Store 12", "US-AR-SPRINGDALE~100 Main St"):
        assert [place.street_address for place in understand_place(text)] == [None]


def test_codes_of_several_countries_behind_their_towns_are_no_regions() -> None:
    places = understand_place("Bruxelles, BE, Berlin, DE")
    assert [(place.locality, place.region_code, place.country) for place in places] == [
        ("Bruxelles", None, "BE"),
        ("Berlin", None, "DE"),
    ]


def test_the_swedish_register_is_whole_and_agrees_with_iso_3166_2() -> None:
    rows = [line.split("\t") for line in REGISTER.read_text(encoding="utf-8").splitlines()[1:]]
    counties = {code: name for code, name, *_ in rows if len(code) == 2}
    iso = {
        region.name.split("[SE-")[1][:2]: region.name.split(" [")[0]
        for region in pycountry.subdivisions
        if region.country_code == "SE"
    }
    assert counties == iso
    municipalities = [row for row in rows if len(row[0]) == 4]
    assert len(municipalities) == len({row[0] for row in municipalities}) == 290
    assert all(row[0][:2] in counties for row in municipalities)


@pytest.mark.parametrize(
    ("name", "code"),
    [("Sverige", "SE"), ("Suède", "SE"), ("Ruotsi", "SE"), ("Deutschland", "DE"), ("Tyskland", "DE"), ("Německo", "DE"), ("UK",
    "GB"), ("USA", "US"), ("Holland", "NL"), ("Россия", "RU"), ("日本", "JP"), ("us", None), ("Lund", None)],
)  # fmt: skip
def test_countries_are_known_in_many_languages(name: str, code: str | None) -> None:
    assert country_named(name) == code


@pytest.mark.parametrize(
    ("name", "code"),
    [("Skåne län", "12"), ("Bavaria", "DE-BY"), ("Bayern", "DE-BY"), ("Region Hovedstaden", "DK-84"), ("Vestland", "NO-46"), (
    "Uusimaa", "FI-18"), ("TX", "US-TX"), ("Ontario", "CA-ON")],
)  # fmt: skip
def test_regions_are_known_by_name_and_abbreviation(name: str, code: str) -> None:
    assert code in [region.code for region in regions_named(name)]


def test_a_name_of_many_towns_means_none_of_them_without_a_country() -> None:
    assert town_meant("Cambridge") is None
    town = town_meant("Cambridge", country="GB")
    assert town is not None
    assert town.country == "GB"


def test_all_spellings_of_a_name_fold_to_one() -> None:
    assert folded("Malmö") == folded("MALMO") == folded("Malmo\u0308")
    assert municipality_named("gothenburg") == municipality_named("Göteborg")


@given(st.text() | PLACEISH)
def test_any_text_gives_places_with_something_in_them(text: str) -> None:
    for place in understand_place(text):
        assert place.text
        assert place.locality or place.region or place.country


@given(
    st.recursive(
        st.none() | st.integers() | st.text(max_size=20) | PLACEISH,
        lambda x: (
            st.lists(x, max_size=4)
            | st.dictionaries(
                st.sampled_from(["address", "name", "addressLocality", "addressRegion", "addressCountry", "city"]), x
            )
        ),
    )
)
def test_any_structured_value_is_taken(value: Any) -> None:
    understand_place(value)


@pytest.mark.parametrize(
    "text", ["Stockholm, " * 4_000, "a" * 40_000, "( " * 20_000, " or " * 10_000, "Paris / " * 5_000, "1" * 40_000]
)
def test_forty_kilobytes_take_a_moment(text: str) -> None:
    assert seconds_of(lambda: understand_place(text)) < 0.25


def test_the_first_place_of_a_process_comes_within_a_moment() -> None:
    code = (
        "import time; from jobcrawl.values.places.places import understand_place; start = time.process_time();"
        "understand_place('Lund, Skåne, Sverige'); print(time.process_time() - start)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert float(done.stdout) < 0.1


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("Hybrid — remote with in-person London meetings", "London"),
        ("Hybrid (two days a week in our Leeds office)", "Leeds"),
        ("Flexible (Copenhagen or remote)", "Copenhagen"),
        ("Hybrid fra vores kontor i Odense", "Odense"),
    ],
)
def test_labelled_words_about_the_way_of_working_may_name_a_town(text: str, town: str) -> None:
    assert [place.locality for place in understand_place(text, labelled=True)] == [town]


@pytest.mark.parametrize("text", ["Remote, within London business hours", "Remote; teams meet in London or in Madrid in May"])
def test_a_town_that_sets_the_clock_or_stands_beside_another_is_no_place_of_work(text: str) -> None:
    assert understand_place(text, labelled=True) == []


def test_the_code_of_a_state_that_is_also_a_word_is_read_before_a_zip_code() -> None:
    (place,) = understand_place("Tulsa, OK 74103")
    assert (place.locality, place.region_code, place.postal_code) == ("Tulsa", "US-OK", "74103")


def test_a_choice_within_a_remark_parts_no_place() -> None:
    assert understand_place("Remote (US or Canada)") == []
    assert [place.text for place in understand_place("Leeds (office or home), UK")] == ["Leeds (office or home), UK"]


def test_a_labelled_place_may_be_followed_by_sentences() -> None:
    (place,) = understand_place("Torrance, CA. We help you move.", labelled=True)
    assert (place.locality, place.region_code) == ("Torrance", "US-CA")
    assert understand_place("Anywhere. We help you move.", labelled=True) == []


@pytest.mark.parametrize(
    ("text", "town", "region", "country"),
    [
        ("Lake District", None, "Lake District", "GB"),
        ("Hunter Valley, NSW", None, "Hunter Valley", "AU"),
        ("Ambleside, Lake District, UK", "Ambleside", "Lake District", "GB"),
        ("Côte d'Azur", None, "Côte d'Azur", "FR"),
        ("Oberpfalz, Bayern", None, "Oberpfalz", "DE"),
        ("Skövde, Skaraborg", "Skövde", "Västra Götalands län", "SE"),
        ("Lofoten, Svolvær", "Svolvær", "Lofoten", "NO"),
        ("Minneapolis, Twin Cities", "Minneapolis", "Twin Cities", "US"),
        ("Greater Toronto Area, Ontario", None, "Greater Toronto Area", "CA"),
        ("Hampton Roads, Virginia", None, "Hampton Roads", "US"),
        ("Stockholms län, Stockholm", "Stockholm", "Stockholms län", "SE"),
        ("Okanagan, Kelowna", "Kelowna", "Okanagan", "CA"),
    ],
)
def test_a_landscape_is_a_region_and_the_state_behind_it_no_town(text: str, town: str | None, region: str, country: str) -> None:
    (place,) = understand_place(text)
    assert (place.locality, place.region, place.country) == (town, region, country)


@pytest.mark.parametrize("text", ["Twin Cities Bakery", "Lake District National Park", "Front Range Community College"])
def test_a_name_that_begins_with_a_landscape_is_none(text: str) -> None:
    assert understand_place(text) == []


def test_a_town_of_note_stands_behind_the_words_about_the_house() -> None:
    (place,) = understand_place("our bakery in the old customs house, Leeds", labelled=True)
    assert place.locality == "Leeds"
    assert understand_place("our bakery in the old customs house, by the river", labelled=True) == []
    assert understand_place("our bakery in the old customs house, Leeds") == []


@pytest.mark.parametrize(
    ("text", "street", "town"),
    [
        ("Polígono La Muela, C/ Molino 9, Zaragoza", "Polígono La Muela", "Zaragoza"),
        ("C/ Molino 9, Zaragoza", "C/ Molino 9", "Zaragoza"),
        ("Zona Industriale Nord, Udine", "Zona Industriale Nord", "Udine"),
        ("Millrace Industrial Estate, Leeds", "Millrace Industrial Estate", "Leeds"),
    ],
)
def test_an_estate_or_a_calle_is_no_town(text: str, street: str, town: str) -> None:
    (place,) = understand_place(text)
    assert (place.street_address, place.locality) == (street, town)


def test_a_letter_that_a_country_does_not_write_tells_towns_apart() -> None:
    assert "SE" in {town.country for town in gazetteer.towns_named("Sörvik")}
    assert {town.country for town in gazetteer.towns_named("Sørvik")}.isdisjoint({"SE", "FI"})
    assert "SE" in {town.country for town in gazetteer.towns_named("Gøteborg")}


def test_a_region_of_england_has_no_code_of_its_own() -> None:
    (place,) = understand_place("Salford, Greater Manchester")
    assert (place.locality, place.region, place.region_code, place.country) == ("Salford", "Greater Manchester", None, "GB")


def test_what_stands_for_a_town_is_no_part_of_a_places_words() -> None:
    (place,) = understand_place({"addressLocality": "Multiple Locations", "addressCountry": "GB", "postalCode": "00000"})
    assert (place.text, place.postal_code) == ("GB", None)


@pytest.mark.parametrize(
    "text",
    [
        "Kvarnskolan, Kvarnelid",
        "County Buildings, Kvarnelid",
        "Kvernhuset sykehjem, Kvarnelid",
        "Gymnasium am Otterbach, Kvarnelid",
        "Collège du Moulin, Kvarnelid",
        "Instituto de Ciencias de la Harina, Campus Norte, Kvarnelid",
        "Przedszkole Młyn, Kvarnelid",
        "Moorgate Depot, Kvarnelid",
        "Mill Depot, Kvarnelid",
        "Kvarn Treatment Works, Kvarnelid",
        "Plejecenter Odder, Kirkegyde 3, 6719 Kvarnelid",
    ],
)
def test_a_house_is_no_town_and_its_directions_are_no_region_far_away(text: str) -> None:
    (place,) = understand_place(text, labelled=True)
    assert (place.locality, place.region, place.country) == ("Kvarnelid", None, None)


def test_a_house_with_no_town_behind_it_stays_a_name() -> None:
    (place,) = understand_place("Kvarnskolan", labelled=True)
    assert (place.locality, place.country) == ("Kvarnskolan", None)


def test_a_part_of_a_house_is_no_town() -> None:
    (place,) = understand_place("Moorgate Depot, Parks Team", labelled=True)
    assert place.locality == "Moorgate"


def test_a_town_of_note_with_its_house_counts_before_what_stands_behind() -> None:
    assert [place.locality for place in understand_place("Lund office, Ideon", labelled=True)] == ["Lund"]
    assert [place.locality for place in understand_place("Civic Centre, Kvarnelid, Kent", labelled=True)] == ["Kvarnelid"]


@pytest.mark.parametrize(("text", "town", "code"), [("Molen 1, 1756 CC 't Zand", "'t Zand", "1756 CC"), ("1756 CC", None, None)])
def test_the_letters_of_a_dutch_code_are_no_country(text: str, town: str | None, code: str | None) -> None:
    places = understand_place(text, country="NL", labelled=True)
    assert [place.country for place in places] == (["NL"] if town else [])
    assert [(place.locality, place.postal_code) for place in places] == ([(town, code)] if town else [])


@pytest.mark.parametrize("text", ["1787 CC 't Zand", "1787 CC 't Zand (NH)", "1787 CC 't Zand, Nederland"])
def test_the_letters_of_a_dutch_postal_code_are_no_country(text: str) -> None:
    (place,) = understand_place(text)
    assert (place.locality, place.postal_code, place.country) == ("'t Zand", "1787 CC", "NL")
    assert understand_place("1787 CC") == []


@pytest.mark.parametrize(("text", "country"), [("50690 Otava", None), ("10115 London", None), ("50690 Otava, Suomi", "FI")])
def test_a_postal_code_of_digits_refutes_a_country_whose_codes_have_letters(text: str, country: str | None) -> None:
    (place,) = understand_place(text)
    assert place.country == country
