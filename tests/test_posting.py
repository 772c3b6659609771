from dataclasses import fields, is_dataclass

import orjson
from itemadapter import ItemAdapter
from jsonschema import Draft202012Validator

from jobcrawl import posting as shapes
from jobcrawl.feed.jsonl import json_line
from jobcrawl.posting import BaseSalary, Evidence, JobLocation, JobPosting, Organization
from jobcrawl.schema import posting_schema


def test_every_field_of_every_shape_has_a_docstring() -> None:
    for shape in filter(is_dataclass, vars(shapes).values()):
        assert isinstance(shape, type)
        properties = ItemAdapter.get_json_schema(shape)["properties"]
        undocumented = [f.name for f in fields(shape) if not properties[f.name].get("description")]
        assert undocumented == [], shape.__name__


def test_a_full_posting_meets_its_own_schema() -> None:
    full = JobPosting(
        id="a", title="Cook", hiring_organization=Organization(name="Nora kommun"), job_locations=[JobLocation(text="Nora")],
        employment_type=["PART_TIME"], base_salary=BaseSalary(min_value=162.0, currency="SEK", unit_text="HOUR"),
        evidence={"title": Evidence(reader="headings", raw="Cook", confidence=0.8)},
    )  # fmt: skip
    validator = Draft202012Validator(posting_schema())
    assert list(validator.iter_errors(orjson.loads(json_line(full)))) == []


def test_the_schema_refuses_an_employment_type_that_schema_org_does_not_have() -> None:
    wrong = orjson.loads(json_line(JobPosting(title="Cook")))
    wrong["employment_type"] = ["PERMANENT"]
    assert list(Draft202012Validator(posting_schema()).iter_errors(wrong)) != []


def test_the_schema_lets_fields_be_added() -> None:
    newer = orjson.loads(json_line(JobPosting(title="Cook"))) | {"field_of_a_later_version": 1}
    assert list(Draft202012Validator(posting_schema()).iter_errors(newer)) == []


def test_a_posting_works_with_itemadapter() -> None:
    adapter = ItemAdapter(JobPosting(title="Cook"))
    adapter["title"] = "Baker"
    assert adapter["title"] == "Baker"
    assert "description" in adapter.field_names()
