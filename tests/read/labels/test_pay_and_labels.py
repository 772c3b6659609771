"""Pay beside the title, and labels with more than a label in them; every text here is made up."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from jobcrawl.candidate import Candidates
from jobcrawl.page import Page
from jobcrawl.read.readers import read_page
from jobcrawl.read.words.label_words import TOWN_LABELS
from jobcrawl.read.words.vocabulary import LABELS

PROSE = "You keep the stones sharp and the sacks dry, and you know which farmer likes a short talk. " * 3


def all_of(body: str, field: str) -> list[object]:
    """The values of a field, the surest first."""
    page = Page(
        url="https://quern.example/jobs/miller",
        fetched_at=datetime(2026, 10, 5, tzinfo=UTC),
        body=f"<body>{body}</body>".encode(),
    )
    return [candidate.value for candidate in read_page(page).of(field)]


def first(body: str, field: str) -> object:
    return next(iter(all_of(body, field)), None)


@pytest.mark.parametrize(
    "pay",
    [
        "€ 2.750 - € 3.400 bruto per maand",
        "R$ 2.100,00 a R$ 2.400,00 por mês",
        "NZ$30 per hour",
        "£28,407 - £34,581 pro rata",
        "450 000 Ft",
        "od 6000 zł netto",
        "R25 000 - R30 000 per month",
    ],
)
def test_pay_alone_on_a_line_beside_the_title_is_read_in_many_currencies(pay: str) -> None:
    assert first(f"<h1>Miller</h1><ul><li>{pay}</li><li>Leeds</li></ul><p>{PROSE}</p>", "base_salary") == pay


@pytest.mark.parametrize("line", ["R2", "Room R12", "40 hours", "12 - 14"])
def test_a_line_with_a_figure_is_no_pay(line: str) -> None:
    assert first(f"<h1>Miller</h1><ul><li>{line}</li></ul><p>{PROSE}</p>", "base_salary") is None


def test_the_unit_of_pay_may_stand_in_the_label() -> None:
    body = f"<h1>Miller</h1><dl><dt>Salary: (per annum) :</dt><dd>£25,000 - 40,000</dd></dl><p>{PROSE}</p>"
    assert first(body, "base_salary") == "£25,000 - 40,000 per annum"


def test_a_value_in_brackets_is_no_remark_of_its_label() -> None:
    body = f"<h1>Miller</h1><div>Location: (Bolivia)</div><div>Terms: by agreement</div><p>{PROSE}</p>"
    assert first(body, "job_locations") == "(Bolivia)"


def test_a_value_that_is_repeated_line_by_line_is_told_once() -> None:
    body = f"<h1>Miller</h1><table><tr><td>Company:</td><td>Dean Mill<br>Dean Mill</td></tr></table><p>{PROSE}</p>"
    assert first(body, "hiring_organization") == "Dean Mill"


def test_signs_before_values_are_labels() -> None:
    facts = "<div><span>📍 Oberdorf, Innkreis</span><span>🕐 Vollzeit oder Teilzeit</span></div>"
    page = Page(url="https://quern.example/jobs/miller", body=f"<body><h1>Müller</h1>{facts}<p>{PROSE}</p></body>".encode())
    found = read_page(page)
    place, terms = found.first("job_locations"), found.first("employment_type")
    assert place is not None
    assert (place.value, place.confidence) == ("Oberdorf, Innkreis", 0.8)
    assert terms is not None
    assert terms.value == "Vollzeit oder Teilzeit"


def test_terms_behind_another_label_are_terms() -> None:
    assert first(f"<h1>Miller</h1><p>Category: Full Time</p><p>{PROSE}</p>", "employment_type") == "Full Time"


@pytest.mark.parametrize(
    ("agency", "field"),
    [
        ("Department of Mills", "hiring_organization"),
        ("Mill Safety Board", "hiring_organization"),
        ("Sackwork People", "recruiter"),
    ],
)
def test_an_agency_of_the_state_is_no_recruiter(agency: str, field: str) -> None:
    assert first(f"<h1>Miller</h1><p><b>Agency:</b> {agency}</p><p>{PROSE}</p>", field) == agency


def test_a_way_of_working_with_a_remark_labels_nothing() -> None:
    body = f"<h1>Miller</h1><p>Remote (Lyon)</p><h2>Corn</h2><p>{PROSE}</p>"
    assert first(body, "job_location_type") == "remote"


def test_labels_parted_by_semicolons_each_have_their_value() -> None:
    body = f"<h1>Miller</h1><p>Job Type: Full-time; Location: Torrance, CA; Salary: $80k</p><p>{PROSE}</p>"
    assert first(body, "job_locations") == "Torrance, CA"
    assert first(body, "employment_type") == "Full-time"


def test_a_place_may_open_the_paragraph_below_its_label() -> None:
    body = f"<h1>Miller</h1><p>{PROSE}</p><h3>Location</h3><p>Torrance, California. Relocation assistance available.</p>"
    assert first(body, "job_locations") == "Torrance, California"


@pytest.mark.parametrize(
    ("markup", "places"),
    [
        ("<h3>Locations</h3><ul><li>Leeds</li><li>York</li><li>Hull</li></ul>", "Leeds; York; Hull"),
        ("<h3>Locations</h3><ul><li>Leeds, UK</li><li>York, UK</li></ul>", "Leeds, UK; York, UK"),
        ("<h3>Location</h3><ul><li>Leeds</li></ul>", "Leeds"),
        ("<dl><dt>Locations</dt><dd>St. Pölten</dd><dd>Linz</dd></dl>", "St. Pölten; Linz"),
    ],
)
def test_a_list_below_the_label_of_places_is_told_whole(markup: str, places: str) -> None:
    assert first(f"<h1>Miller</h1>{markup}<p>{PROSE}</p>", "job_locations") == places


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("Dean Bakery View all jobs", "Dean Bakery"),
        ("Dean Bakery (view all jobs)", "Dean Bakery"),
        ("Dean Bakery See company profile", "Dean Bakery"),
        ("Dean Bakery Alle Stellen ansehen", "Dean Bakery"),
        ("Dean Bakery Ver todas las ofertas", "Dean Bakery"),
        ("Dean Bakery Alle 12 Stellen", "Dean Bakery"),
        ("Dean Bakery and view all jobs", "Dean Bakery"),
        ("View profile of Dean Bakery", "Dean Bakery"),
        ("Visit the website of Dean Bakery", "Dean Bakery"),
        ("View Street Bakery", "View Street Bakery"),
        ("Dean View Ltd", "Dean View Ltd"),
        ("Otras Panaderías SL", "Otras Panaderías SL"),
        ("All Jobs Bakery", "All Jobs Bakery"),
    ],
)
def test_the_words_of_a_link_around_a_name_are_no_part_of_it(value: str, name: str) -> None:
    assert first(f"<h1>Miller</h1><dl><dt>Company</dt><dd>{value}</dd></dl><p>{PROSE}</p>", "hiring_organization") == name


@pytest.mark.parametrize("label", ["Application due", "Application due by"])
def test_the_day_an_application_is_due_is_the_deadline(label: str) -> None:
    body = f"<h1>Miller</h1><dl><dt>{label}</dt><dd>3 May 2027</dd></dl><p>{PROSE}</p>"
    assert first(body, "valid_through") == "3 May 2027"


@pytest.mark.parametrize(
    ("label", "value", "way"),
    [
        ("Remote/hybrid", "2 days a week", "remote/hybrid"),
        ("Hybrid/remote", "Yes", "hybrid/remote"),
        ("Remote/hybrid", "No", "No"),
        ("Remote job", "2 days a week", "2 days a week"),
    ],
)
def test_a_label_that_says_hybrid_tells_it_where_its_value_tells_no_way(label: str, value: str, way: str) -> None:
    assert first(f"<h1>Miller</h1><dl><dt>{label}</dt><dd>{value}</dd></dl><p>{PROSE}</p>", "job_location_type") == way


def test_a_box_whose_class_calls_it_pay_is_read_as_a_whole() -> None:
    box = "<aside><div class='salary'><h4>18 500 – 24 000 PLN</h4><div>B2B, per month</div></div></aside>"
    assert first(f"<h1>Miller</h1><p>{PROSE}</p>{box}", "base_salary") == "18 500 – 24 000 PLN B2B, per month"
    long = "<div class='salary'><h4>100 years of the mill</h4>" + "<p>We tell of wheat and of stones here.</p>" * 4 + "</div>"
    assert first(f"<h1>Miller</h1><p>{PROSE}</p>{long}", "base_salary") is None


@pytest.mark.parametrize(
    ("value", "told"), [("Remote", "Remote"), ("On-site", "On-site"), ("Not possible for this job", "Not possible for this job")]
)
def test_a_short_answer_or_a_denial_behind_a_label_of_both_ways_is_what_counts(value: str, told: str) -> None:
    assert first(f"<h1>Miller</h1><p>{PROSE}</p><dl><dt>Remote/hybrid</dt><dd>{value}</dd></dl>", "job_location_type") == told


@pytest.mark.parametrize(
    ("rows", "place"),
    [
        ({"Street": "12 Mill Road, Leeds"}, "12 Mill Road, Leeds"),
        ({"Straße": "Mühlenweg 3, Passau"}, "Mühlenweg 3, Passau"),
        ({"Street": "12 Mill Road, Oven Yard"}, None),
        ({"Street": "12 Mill Road"}, None),
        ({"Location name": "Oven House North"}, None),
    ],
)
def test_a_street_with_its_town_is_a_place_and_the_name_of_a_house_is_none(rows: dict[str, str], place: str | None) -> None:
    body = "".join(f"<dt>{label}</dt><dd>{value}</dd>" for label, value in rows.items())
    assert first(f"<dl>{body}</dl>", "job_locations") == place


def test_a_town_with_a_label_of_its_own_goes_before_the_street_that_names_another() -> None:
    rows = "<dl><dt>Straße</dt><dd>Mühlenweg 3, Passau</dd><dt>Ort</dt><dd>Linz</dd></dl>"
    assert first(rows, "job_locations") == "Linz"


@pytest.mark.parametrize(
    ("town", "region", "names"),
    [
        ("Commune", "Département", ("Vannes", "Morbihan")),
        ("Comune", "Provincia", ("Rho", "Milano")),
        ("Población", "Provincia", ("Reus", "Tarragona")),
        ("Miejscowość", "Województwo", ("Gdynia", "pomorskie")),
        ("Municipality", "Region", ("Solna", "Stockholms län")),
    ],
)
def test_a_town_and_its_region_with_a_label_each_are_one_place(town: str, region: str, names: tuple[str, str]) -> None:
    rows = f"<dl><dt>{town}</dt><dd>{names[0]}</dd><dt>{region}</dt><dd>{names[1]}</dd></dl>"
    address = {"addressLocality": names[0], "addressRegion": names[1]}
    assert {"@type": "Place", "address": address} in all_of(rows, "job_locations")


def test_every_label_of_a_town_is_a_label_of_the_place() -> None:
    assert {label for label in TOWN_LABELS if LABELS.get(label) != "job_locations"} == set()


def read(body: str) -> Candidates:
    html = f"<html><head><meta charset=utf-8><title>Miller</title></head><body><main>{body}<p>{PROSE}</p></main></body></html>"
    return read_page(Page(url="https://www.quern.example/jobs/7", body=html.encode()))


UNKNOWN_TOWN_BEHIND_A_LABEL = {
    "line": "<p>{label}: {town}</p>",
    "bold": "<p><b>{label}:</b> {town}</p>",
    "below bold": "<p><b>{label}</b><br>{town}</p>",
    "list of definitions": "<dl><dt>{label}</dt><dd>{town}</dd><dt>Ref</dt><dd>17</dd></dl>",
    "row": "<table><tr><th>{label}</th><td>{town}</td></tr><tr><th>Ref</th><td>17</td></tr></table>",
    "heading": "<h3>{label}</h3><p>{town}</p>",
    "spans": "<div><span>{label}</span><span>{town}</span></div>",
}
PLACE_LABELS = "Arbetsplats|Lokalitet|Työpaikka|Résidence administrative|Poste basé à|Sede di servizio|Standplaats"
LABELS_OF_MORE = "Workplace|Base|Filiale|Einsatzstelle|Destino|Punto vendita|Filiaal|Oddział|Placówka|Pobočka|Onde|Obra|Unidade"


@pytest.mark.parametrize("markup", UNKNOWN_TOWN_BEHIND_A_LABEL.values(), ids=UNKNOWN_TOWN_BEHIND_A_LABEL)
@pytest.mark.parametrize("label", PLACE_LABELS.split("|"))
def test_a_name_behind_a_label_for_places_is_surely_a_place_though_no_table_has_it(label: str, markup: str) -> None:
    found = read(f"<h1>Miller</h1>{markup.format(label=label, town='Quernelid')}").of("job_locations")
    assert [(one.value, one.confidence) for one in found][:1] == [("Quernelid", 0.8)]


@pytest.mark.parametrize(
    ("rows", "place"),
    [
        ("<dd>Passau</dd><dt>Location</dt><dd>17</dd><dt>Ref</dt>", "Passau"),
        ("<dd>Facts</dd><dt>Location</dt><dd>Passau</dd><dt>Ref</dt><dd>17</dd>", "Passau"),
        ("<dd>The job in short</dd><dt>Location</dt><dd>Passau</dd>", "Passau"),
    ],
)
def test_a_list_of_definitions_is_reversed_only_where_each_value_has_its_label_below(rows: str, place: str) -> None:
    found = read(f"<h1>Miller</h1><dl>{rows}</dl>").of("job_locations")
    assert [one.value for one in found if one.reader == "labels"] == [place]


@pytest.mark.parametrize("town", ["Passau", "Otter Hospital, Quernelid", "4 Mill Lane, Quernelid"])
@pytest.mark.parametrize("label", LABELS_OF_MORE.split("|"))
def test_a_known_town_or_a_house_with_its_town_is_a_place_behind_labels_of_other_things_too(label: str, town: str) -> None:
    for markup in ("<p>{label}: {town}</p>", UNKNOWN_TOWN_BEHIND_A_LABEL["list of definitions"]):
        found = read(f"<h1>Miller</h1>{markup.format(label=label, town=town)}").of("job_locations")
        assert [(one.value, one.confidence) for one in found][:1] == [(town, 0.8)]


@pytest.mark.parametrize(
    "row",
    [
        "Unidade: Recursos Humanos",
        "Unidade: Radiologia",
        "Oddział: Kardiologia",
        "Oddział: Oddział Neurologii Dziecięcej",
        "Destino: Hostelería",
        "Destino: Servicio de Cocina",
        "Base: Dermatology",
        "Base: Rust, Perl",
        "Workplace: Milling Hall",
        "Workplace: Cat Friendly",
        "Filiale: Mühle Dean",
        "Placówka: Przedszkole Wydra",
        "Obra: Telhados",
    ],
)
def test_a_unit_or_a_skill_behind_such_a_label_is_no_place(row: str) -> None:
    label, _, value = row.partition(": ")
    for markup in UNKNOWN_TOWN_BEHIND_A_LABEL.values():
        assert "job_locations" not in read(f"<h1>Miller</h1>{markup.format(label=label, town=value)}")


@pytest.mark.parametrize("value", ["Hybrid", "Office", "On site", "In person", "Flexible"])
def test_a_way_of_working_behind_workplace_is_no_place(value: str) -> None:
    assert "job_locations" not in read(f"<h1>Miller</h1><p>Workplace: {value}</p>")


def test_a_part_of_the_ad_below_a_heading_is_no_sure_place() -> None:
    found = read("<h1>Miller</h1><h3>Standort</h3><p>Vollzeit</p>").first("job_locations")
    assert found is None or found.confidence < 0.8


def test_a_tile_of_something_to_buy_above_the_title_is_no_pay() -> None:
    tile = '<h3>Offer of the week</h3><p><a href="/van/7">Flour van, two years old<br>24.990 €</a></p>'
    assert all_of(f"<meta charset=utf-8>{tile}<h1>Miller</h1><p>{PROSE}</p>", "base_salary") == []


def test_an_amount_beside_the_title_that_is_no_link_is_pay() -> None:
    assert all_of(f"<meta charset=utf-8><h1>Miller</h1><p>24.990 €</p><p>{PROSE}</p>", "base_salary") == ["24.990 €"]


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Base: our office at Low Mill, Leeds, Yorkshire; one or two days a week at home is fine", "Low Mill, Leeds, Yorkshire"),
        ("Arbeitsort: unsere Filiale in Kassel – zwei Tage von daheim", "Kassel"),
        ("Lieu : notre atelier à Lyon (métro B)", "Lyon"),
        ("Lugar: nuestra tienda en Tudela", "Tudela"),
        ("Location: Based at our office in Leeds, Co. Mayo", "Leeds, Co. Mayo"),
    ],
)
def test_the_place_of_a_house_of_the_employers_own_behind_a_label_is_its_town(line: str, place: str) -> None:
    assert first(f"<h1>Miller</h1><p>{line}</p><p>{PROSE}</p>", "job_locations") == place


def test_lines_with_a_street_above_a_code_are_one_place_and_two_codes_are_two() -> None:
    body = "<h1>Miller</h1><dl><dt>Arbejdssted</dt><dd>{}</dd></dl>" + f"<p>{PROSE}</p>"
    address = "Plejecenter Odder<br>Kirkegyde 3<br>6719 Odderup"
    assert first(body.format(address), "job_locations") == "Plejecenter Odder, Kirkegyde 3, 6719 Odderup"
    assert first(body.format("8000 Aarhus<br>9000 Aalborg"), "job_locations") == "8000 Aarhus; 9000 Aalborg"


@pytest.mark.parametrize(
    ("value", "place"),
    [
        ("Otterfontein Water Treatment Works", "Otterfontein Water Treatment Works"),
        ("Leeds", "Leeds"),
        ("MacBook, two screens", None),
    ],
)
def test_a_workstation_is_a_house_or_a_machine(value: str, place: str | None) -> None:
    assert first(f"<h1>Miller</h1><dl><dt>Workstation</dt><dd>{value}</dd></dl><p>{PROSE}</p>", "job_locations") == place
