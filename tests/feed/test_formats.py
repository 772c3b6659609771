"""The open postings in the formats of other programs."""

from __future__ import annotations

import csv
import gzip
import io
import json
from pathlib import Path

import pyarrow.parquet  # type: ignore[import-untyped]  # it brings no types
import pytest
from lxml import etree

from jobcrawl.feed.formats import FORMATS, export
from jobcrawl.feed.google_jobs import job_posting, write_google_jobs
from jobcrawl.feed.spreadsheet import PARTS, cell
from jobcrawl.posting import BaseSalary, JobLocation
from tests.store.site import Site

FURTHER = [f"{name}_{part}" for name, parts in PARTS.items() for part in parts]
NASTY = [
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r=1", " =1+1", "\u00a0=cmd|' /C calc'!A0", "=HYPERLINK(\"http://x\",\"y\")",
]  # fmt: skip


@pytest.fixture
def full(site: Site) -> Site:
    for number, title in enumerate(NASTY):
        site.put(f"n{number}", title=title, description="One\x0c<b>&\n\nTwo ]]> \U0001f331 \ufffe")
    site.visit()
    return site


def test_a_cell_never_begins_like_a_formula(full: Site, tmp_path: Path) -> None:
    path = export(full.database, tmp_path, "garden", FORMATS["csv"])
    rows = list(csv.DictReader(io.StringIO(path.read_bytes().decode(), newline="")))
    assert len(rows) == len(NASTY)
    for row in rows:
        assert not any(value.lstrip(" \u00a0\n").startswith(("=", "+", "-", "@")) for value in row.values())
        assert not any(value.startswith(("\t", "\r")) for value in row.values())
    assert {row["title"] for row in rows} == {f"'{title}" for title in NASTY}


@pytest.mark.parametrize(
    ("value", "text"), [(None, ""), ([], ""), (True, "true"), (-5, "-5"), (["a"], '["a"]'), ("plain", "plain")]
)
def test_a_cell_holds_a_value_as_text(value: object, text: str) -> None:
    assert cell(value) == text


def test_xml_and_rss_parse_whatever_the_text(full: Site, tmp_path: Path) -> None:
    xml = etree.parse(export(full.database, tmp_path, "garden", FORMATS["xml"]))
    assert len(xml.findall("job")) == len(NASTY)
    assert xml.findtext("job/company") == "Rosebud Ltd"
    assert xml.findtext("job/description") == "One<b>&\n\nTwo ]]> \U0001f331 "
    rss = etree.parse(export(full.database, tmp_path, "garden", FORMATS["rss"]))
    assert rss.findtext("channel/link") == "https://jobs.example/"
    assert rss.findtext("channel/item/pubDate") == "Sun, 01 Mar 2026 06:00:00 +0000"


def test_xml_leads_to_the_job_page_and_has_no_entities(site: Site, tmp_path: Path) -> None:
    site.put("n", title="Cook & <chef>", apply_url="https://jobs.example/apply/n")
    site.visit()
    text = export(site.database, tmp_path, "garden", FORMATS["xml"]).read_text("utf-8")
    assert "<url><![CDATA[https://jobs.example/ad/n]]></url>" in text
    assert "<title><![CDATA[Cook & <chef>]]></title>" in text
    assert "&lt;" not in text


def test_parquet_has_typed_columns(full: Site, tmp_path: Path) -> None:
    table = pyarrow.parquet.read_table(export(full.database, tmp_path, "garden", FORMATS["parquet"]))
    assert table.num_rows == len(NASTY)
    assert str(table.schema.field("employment_type").type).startswith("list<")
    assert str(table.schema.field("total_job_openings").type) == "int64"
    assert table.column("hiring_organization")[0].as_py() == {"name": "Rosebud Ltd", "url": None, "logo": None}
    assert str(table.schema.field("job_locations").type).startswith("list<element: struct<text: string, street_address")
    assert str(table.schema.field("base_salary").type).startswith("struct<min_value: double")
    assert json.loads(table.column("evidence")[0].as_py()) == {}


def test_parquet_keeps_places_and_pay_as_they_are(site: Site, tmp_path: Path) -> None:
    places = [JobLocation(text="Kew", country="GB"), JobLocation(text="Oslo", country="NO")]
    site.put("n", job_locations=places, base_salary=BaseSalary(min_value=30_000, currency="GBP", unit_text="YEAR"))
    site.visit()
    (row,) = pyarrow.parquet.read_table(export(site.database, tmp_path, "garden", FORMATS["parquet"])).to_pylist()
    assert [(place["text"], place["country"]) for place in row["job_locations"]] == [("Kew", "GB"), ("Oslo", "NO")]
    assert (row["base_salary"]["min_value"], row["base_salary"]["unit_text"]) == (30_000.0, "YEAR")


def test_a_table_has_employer_places_and_pay_in_columns_of_their_own(site: Site, tmp_path: Path) -> None:
    places = [JobLocation(text="Kew, London", locality="London", country="GB"), JobLocation(text="-Leeds", country="GB")]
    site.put("n", job_locations=places, base_salary=BaseSalary(min_value=30_000, currency="GBP", unit_text="YEAR"))
    site.put("o")
    site.visit()
    path = export(site.database, tmp_path, "garden", FORMATS["csv"])
    rows = {row["source_id"]: row for row in csv.DictReader(io.StringIO(path.read_bytes().decode(), newline=""))}
    told = {name: value for name, value in rows["n"].items() if name in FURTHER}
    assert told == {
        "hiring_organization_name": "Rosebud Ltd", "recruiter_name": "", "job_locations_text": "Kew, London; -Leeds",
        "job_locations_locality": "London", "job_locations_region": "", "job_locations_country": "GB",
        "base_salary_min_value": "30000", "base_salary_max_value": "", "base_salary_currency": "GBP",
        "base_salary_unit_text": "YEAR", "base_salary_text": "",
    }  # fmt: skip
    assert {rows["o"][name] for name in FURTHER} == {"Rosebud Ltd", ""}


def test_json_lines_hold_every_open_posting(full: Site, tmp_path: Path) -> None:
    lines = gzip.decompress(export(full.database, tmp_path, "garden", FORMATS["jsonl"]).read_bytes()).splitlines()
    assert {json.loads(line)["title"] for line in lines} == set(NASTY)


def test_json_ld_has_what_google_asks_for_and_invents_nothing() -> None:
    found = job_posting(
        {
            "id": "1", "source": "garden", "title": "Cook", "description": "A & B\n\nC", "date_posted": "2026-03-01",
            "hiring_organization": {"name": "Rosebud Ltd", "url": None, "logo": None}, "employment_type": [],
            "job_locations": [{"text": "Kew", "locality": "Kew", "country": "GB"}],
            "base_salary": {"min_value": 10.0, "max_value": 12.0, "currency": "GBP", "unit_text": "HOUR"},
        }
    )  # fmt: skip
    assert found["description"] == "<p>A &amp; B</p><p>C</p>"
    assert found["hiringOrganization"] == {"@type": "Organization", "name": "Rosebud Ltd"}
    assert found["jobLocation"][0]["address"]["addressCountry"] == "GB"
    assert found["baseSalary"]["value"] == {"@type": "QuantitativeValue", "minValue": 10.0, "maxValue": 12.0, "unitText": "HOUR"}
    assert "employmentType" not in found
    assert "validThrough" not in found


def test_json_ld_is_one_document_with_every_open_posting(full: Site, tmp_path: Path) -> None:
    document = json.loads(export(full.database, tmp_path, "garden", FORMATS["jsonld"]).read_bytes())
    assert document["@context"] == "https://schema.org/"
    assert {(node["@type"], node["title"]) for node in document["@graph"]} == {("JobPosting", title) for title in NASTY}


def test_json_ld_without_a_posting_is_a_document_as_well() -> None:
    written = io.BytesIO()
    write_google_jobs([], written, "garden")
    assert json.loads(written.getvalue())["@graph"] == []


def test_json_ld_calls_only_a_country_one() -> None:
    found = job_posting({"title": "Baker", "applicant_location_requirements": ["SE", "EU", "Nordics"]})
    assert found["applicantLocationRequirements"] == [
        {"@type": "Country", "name": "SE"},
        {"@type": "AdministrativeArea", "name": "EU"},
        {"@type": "AdministrativeArea", "name": "Nordics"},
    ]


@pytest.mark.parametrize(
    ("least", "most", "stated"),
    [
        (30_000.0, None, {"minValue": 30_000.0}),
        (None, 55_000.0, {"maxValue": 55_000.0}),
        (30_000.0, 30_000.0, {"minValue": 30_000.0, "maxValue": 30_000.0}),
        (None, None, None),
    ],
)
def test_json_ld_tells_the_end_of_pay_that_is_stated_and_calls_none_exact(
    least: float | None, most: float | None, stated: dict[str, float] | None
) -> None:
    pay = {"min_value": least, "max_value": most, "currency": "GBP", "unit_text": "YEAR", "text": "pay as agreed"}
    value = job_posting({"title": "Baker", "base_salary": pay}).get("baseSalary", {}).get("value")
    assert value == (None if stated is None else {"@type": "QuantitativeValue", "unitText": "YEAR"} | stated)
    assert "baseSalary" not in job_posting({"title": "Baker", "base_salary": {**pay, "currency": None}})
