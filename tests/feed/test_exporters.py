"""What a crawl writes of each posting, by format."""

import csv
import io
import json
from pathlib import Path
from typing import Any

from lxml import etree

from jobcrawl.feed.exporters import PostingLinesExporter, PostingTableExporter, PostingXmlExporter
from jobcrawl.posting import JobLocation, JobPosting, Organization

NASTY = JobPosting(
    title="=1+1",
    description="One\x0c<b>",
    hiring_organization=Organization(name="Rosebud Ltd"),
    job_locations=[JobLocation(text="Kew"), JobLocation(text="Leeds")],
    employment_type=["FULL_TIME"],
    is_permanent=True,
)


def exported(kind: Any, *items: Any, **options: Any) -> bytes:
    file = io.BytesIO()
    exporter = kind(file, **options)
    exporter.start_exporting()
    for item in items:
        exporter.export_item(item)
    exporter.finish_exporting()
    return file.getvalue()


def test_a_table_of_a_crawl_has_cells_for_people_and_no_formula() -> None:
    (row,) = csv.DictReader(io.StringIO(exported(PostingTableExporter, NASTY).decode(), newline=""))
    assert (row["title"], row["hiring_organization_name"], row["job_locations_text"]) == ("'=1+1", "Rosebud Ltd", "Kew; Leeds")
    assert json.loads(row["hiring_organization"]) == {"name": "Rosebud Ltd", "url": None, "logo": None}
    chosen = exported(PostingTableExporter, NASTY, fields_to_export=["title", "source_id"])
    assert chosen.splitlines() == [b"title,source_id", b"'=1+1,"]


def test_xml_of_a_crawl_parses_and_leaves_out_what_is_not_known() -> None:
    item = etree.fromstring(exported(PostingXmlExporter, NASTY)).find("item")
    assert item is not None
    assert [item.findtext(path) for path in ("title", "description", "is_permanent")] == ["=1+1", "One<b>", "true"]
    assert [place.text for place in item.findall("job_locations/value/text")] == ["Kew", "Leeds"]
    assert item.find("source_id") is None


def test_any_other_item_is_written_as_scrapy_does() -> None:
    assert exported(PostingTableExporter, {"a": 1}).splitlines() == [b"a", b"1"]
    assert b"<item><a>1</a></item>" in exported(PostingXmlExporter, {"a": 1})


def test_items_of_other_spiders_and_chosen_fields_are_exported_too(tmp_path: Path) -> None:
    with (tmp_path / "out.jsonl").open("wb") as file:
        PostingLinesExporter(file).export_item({"a": 1})
        PostingLinesExporter(file, fields_to_export=["title"]).export_item(JobPosting(title="Cook"))
    assert (tmp_path / "out.jsonl").read_text().splitlines() == ['{"a":1}', '{"title":"Cook"}']
