"""Icons that announce a fact, in the ways sites draw them and in the boxes they set them in; every text here is made up."""

# Markup is read better whole.
# ruff: noqa: E501

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from jobcrawl.page import Page
from jobcrawl.read.readers import read_page

DRAWN = {
    "font": '<i class="fa fa-{name}"></i>',
    "drawing referred to": '<svg class="w-4 h-4"><use href="#icon-{name}"/></svg>',
    "drawing in a sprite": '<svg><use xlink:href="/sprite.svg#{name}"/></svg>',
    "Font Awesome's script": '<svg class="x" data-icon="{name}"><path d="M0 0"/></svg>',
    "Material UI": '<svg class="MuiSvgIcon-root" data-testid="{component}Icon"><path d="M0 0"/></svg>',
    "title of a drawing": '<svg class="x"><title>{label}</title><path d="M0 0"/></svg>',
    "file": '<img src="/icons/{name}.svg" alt="">',
    "label": '<i class="x" aria-label="{label}"></i>',
}
BOXES = {
    "beside the words": "<div>{icon}<span>{value}</span></div>",
    "box of its own": "<div><div>{icon}</div><div>{value}</div></div>",
    "box of its own, words in a paragraph": "<div><div>{icon}</div><div><p>{value}</p></div></div>",
    "list of definitions": "<dl><dt>{icon}</dt><dd>{value}</dd></dl>",
    "cell": "<table><tr><td>{icon}</td><td>{value}</td></tr></table>",
}
AD = "<p>Bramble Ferries is looking for someone who plans the rounds of its boats and talks to the crews.</p><ul><li>Plan the rounds</li><li>Talk to crews</li></ul>"


def read(body: str) -> dict[str, tuple[object, float]]:
    html = f'<html lang="en"><head><title>Ferry Planner</title></head><body><h1>Ferry Planner</h1>{body}{AD}</body></html>'
    page = Page(url="https://board.example/jobs/1", fetched_at=datetime(2026, 10, 5, tzinfo=UTC), body=html.encode())
    return {found.field: (found.value, found.confidence) for found in read_page(page) if found.reader == "icons"}


@pytest.mark.parametrize("box", BOXES.values(), ids=BOXES)
@pytest.mark.parametrize("drawn", DRAWN.values(), ids=DRAWN)
def test_an_icon_announces_the_words_behind_it(drawn: str, box: str) -> None:
    facts = (("map-marker", "LocationOn", "Location", "Ebbw Hollow"), ("building", "Business", "Company", "Bramble Ferries"))
    rows = "".join(
        box.format(icon=drawn.format(name=name, component=component, label=label), value=value)
        for name, component, label, value in facts
    )
    found = read(rows)
    assert found["job_locations"] == ("Ebbw Hollow", 0.8)
    assert found["hiring_organization"][0] == "Bramble Ferries"


def test_an_icon_alone_says_nothing_of_what_stands_in_another_box() -> None:
    assert read('<div><div><i class="fa fa-building"></i></div></div><div><div><p>Bramble Ferries</p></div></div>') == {}


def test_a_pin_above_a_heading_or_far_below_the_title_makes_no_place_of_any_words() -> None:
    far = "<p>Another line of the ad.</p>" * 25
    assert read('<div><i class="fa fa-map-marker"></i><h3>Great Surroundings</h3></div>')["job_locations"][1] < 0.7
    assert read(f'{far}<div><i class="fa fa-map-marker"></i> Great Surroundings</div>')["job_locations"][1] < 0.7


@pytest.mark.parametrize(
    "words", ["Show Map", "Get Directions", "Great Location", "Near You", "Sales", "Bramble Ferries Ltd", "Karte"]
)
def test_a_button_a_unit_or_a_firm_behind_a_pin_is_no_place(words: str) -> None:
    found = read(f'<div><i class="fa fa-map-marker"></i> {words}</div>').get("job_locations", (None, 0.0))
    assert found[1] < 0.7


@pytest.mark.parametrize(
    "words", ["Construction", "500-1000 employees", "Head Office", "View Company", "Finance", "9 to 5", "Save job"]
)
def test_a_building_before_anything_but_a_name_told_twice_announces_no_employer(words: str) -> None:
    assert "hiring_organization" not in read(f'<div><i class="fa fa-building"></i> {words}</div>')


@pytest.mark.parametrize(
    "firm", ["Casa do Forno, Lda", "Bramble Ferries - Harbour Hotel, Inc", "Bramble Ferries - Harbour Hotel"]
)
def test_a_firm_behind_a_building_is_the_employer_whatever_it_adds_to_its_name(firm: str) -> None:
    told = "<p>Bramble Ferries looks for a mate.</p>"
    assert read(f'<div><i class="fa fa-building"></i> {firm}</div>{told}')["hiring_organization"][0] == firm


def test_an_icon_labelled_company_announces_the_employer_though_named_once() -> None:
    assert read('<div><i class="x" aria-label="Company"></i> Quay and Sons</div>')["hiring_organization"][0] == "Quay and Sons"


@pytest.mark.parametrize("label", ["Work location", "Arbetsplats", "Arbeitsort", "Lieu de travail", "Sede di lavoro"])
def test_a_picture_with_the_words_of_a_label_for_places_is_a_label(label: str) -> None:
    row = f'<ul><li><span title="{label}"></span>Otterskolan, Bramblefors</li></ul>'
    assert read(row)["job_locations"] == ("Otterskolan, Bramblefors", 0.8)
    assert "job_locations" not in read('<ul><li><span title="Share"></span>Otterskolan, Bramblefors</li></ul>')


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("Permanent Part Time, 30 hours per fortnight", True),
        ("Vollzeit, 39 Stunden", True),
        ("Deltid (60 %)", True),
        ("Since 1974, part time since 1990", False),
    ],
)
def test_behind_a_clock_terms_may_have_their_hours(value: str, told: bool) -> None:
    found = read(f'<div><span title="Work type"><i class="fa fa-clock-o"></i> {value}</span></div>')
    assert ("employment_type" in found) is told
