import html
import json
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobcrawl.candidate import Candidates
from jobcrawl.page import Page
from jobcrawl.read.structured.embedded_state import postings_of, read
from jobcrawl.read.structured.job_shape import job_of
from tests.read.structured.pages import ADDRESS, PARAGRAPHS, TEXT, page_of, told

JOB: dict[str, Any] = {
    "id": 204,
    "jobTitle": "Miller at the old mill",
    "descriptionHtml": TEXT,
    "descriptionPlain": " ".join(PARAGRAPHS),
    "location": {"city": "Odda", "country": {"name": "Norway", "code": "NO"}},
    "company": {"name": "Fjord Mill"},
    "employmentType": {"id": 3, "label": "Full-time"},
    "publishedAt": 1_930_000_000_000,
    "applyUrl": "/apply/204",
    "salaryRange": {"min": 31000, "max": 36000, "currency": "NOK", "interval": "month"},
}
STATE = {"props": {"pageProps": {"locale": "en", "job": JOB, "menu": [{"title": "Home", "url": "/"}]}}}
SHELL = '<div id="app"></div>'


def _as_next_data(state: object) -> str:
    return f'<script id="__NEXT_DATA__" type="application/json">{json.dumps(state)}</script>'


def _as_assignment(state: object) -> str:
    return f"<script>window.dataLayer = []; window.__INITIAL_STATE__ = {json.dumps(state)}; start();</script>"


def _as_parsed_string(state: object) -> str:
    return f"<script>window.__APOLLO_STATE__ = JSON.parse({json.dumps(json.dumps(state))});</script>"


def _as_attribute(state: object) -> str:
    return f'<div id="app" data-page="{html.escape(json.dumps(state))}"></div>'


def _as_single_quoted_attribute(state: object) -> str:
    return "<div id='app' data-props='" + json.dumps(state).replace("'", "&#39;") + "'></div>"


def _as_angular_state(state: object) -> str:
    text = json.dumps(state)
    for char, entity in (("&", "&a;"), ('"', "&q;"), ("'", "&s;"), ("<", "&l;"), (">", "&g;")):
        text = text.replace(char, entity)
    return f'<script id="server-app-state" type="application/json">{text}</script>'


def _as_json_in_json(state: object) -> str:
    return _as_next_data({"cache": {"GET /job/204": json.dumps(state)}})


def _as_flight(state: object) -> str:
    rows = '1:I["chunk"]\n0:["$","main",null,' + json.dumps(state) + "]\n"
    return f"<script>self.__next_f.push([0])</script><script>self.__next_f.push({json.dumps([1, rows])})</script>"


@pytest.mark.parametrize(
    "written",
    [
        _as_next_data,
        _as_assignment,
        _as_parsed_string,
        _as_attribute,
        _as_single_quoted_attribute,
        _as_angular_state,
        _as_json_in_json,
        _as_flight,
    ],
)
def test_a_job_is_found_however_a_framework_writes_it(written: Any) -> None:
    found = told(read, page_of(written(STATE), SHELL))
    assert found["title"] == "Miller at the old mill"
    assert found["description"] == TEXT
    assert found["job_locations"]["address"] == {"@type": "PostalAddress", "addressLocality": "Odda", "addressCountry": "Norway"}
    assert found["hiring_organization"]["name"] == "Fjord Mill"
    assert found["employment_type"] == "Full-time"
    assert found["date_posted"] == "2031-02-27T23:06:40+00:00"
    assert found["apply_url"] == "https://jobs.fjordmill.example/apply/204"
    assert found["source_id"] == "204"
    assert found["base_salary"]["value"]["minValue"] == "31000"


def test_a_function_that_returns_the_state_is_called_in_the_mind() -> None:
    state = "{data:[{job:{title:a,body:%s,city:b,deadline:c,jobId:5}}]}"
    script = "<script>window.__NUXT__=(function(a,b,c){return " + state + "}(%s));</script>"
    page = page_of(script % (json.dumps(TEXT), '"Miller at the old mill","Odda","2031-04-15"'), SHELL)
    found = told(read, page)
    assert (found["title"], found["valid_through"]) == ("Miller at the old mill", "2031-04-15")
    assert found["job_locations"]["address"]["addressLocality"] == "Odda"


def test_a_flattened_state_is_put_together() -> None:
    flat = [
        ["ShallowReactive", 1],
        {"data": 2},
        {"job": 3},
        {"title": 4, "content": 5, "location": 6, "employmentType": 8, "tags": 9},
    ]
    flat += ["Miller at the old mill", TEXT, {"city": 7}, "Odda", "PART_TIME", [7, 8], {"title": 4}]
    found = told(read, page_of(f'<script id="__NUXT_DATA__" type="application/json">{json.dumps(flat)}</script>', SHELL))
    assert (found["title"], found["employment_type"]) == ("Miller at the old mill", "PART_TIME")


def test_a_long_text_in_a_flight_row_of_its_own_is_put_back() -> None:
    text = TEXT.replace("river", "älv")
    rows = (
        f"3:T{len(text.encode()):x},{text}"
        + '0:["$","main",null,'
        + json.dumps({"job": {**JOB, "descriptionHtml": "$3"}})
        + "]\n"
    )
    cut = len(rows) // 2
    scripts = "".join(f"<script>self.__next_f.push({json.dumps([1, part])})</script>" for part in (rows[:cut], rows[cut:]))
    assert told(read, page_of(scripts, SHELL))["description"] == text


def test_parts_of_the_text_are_joined_and_twins_are_not() -> None:
    job = {
        "title": "Miller at the old mill",
        "city": "Odda",
        "jobType": "Full-time",
        "description": f"<p>{PARAGRAPHS[0]}</p>",
        "descriptionText": PARAGRAPHS[0],
        "responsibilities": [PARAGRAPHS[1]],
        "sections": [{"title": "What we offer", "content": PARAGRAPHS[3]}],
        "qualifications": {"text": PARAGRAPHS[2]},
    }
    description = told(read, page_of(_as_next_data({"job": job}), SHELL))["description"]
    assert all(description.count(paragraph) == 1 for paragraph in PARAGRAPHS)
    assert "<h3>What we offer</h3>" in description


def test_a_place_is_found_beside_fields_that_only_sound_like_one() -> None:
    job = {**JOB, "geolocation": {"lat": 60.1, "lng": 6.5}, "state": "published"}
    job = {**{key: job[key] for key in ("geolocation", "state")}, **job}
    assert told(read, page_of(_as_next_data({"job": job}), SHELL))["job_locations"]["address"]["addressLocality"] == "Odda"
    flat = {key: value for key, value in JOB.items() if key != "location"} | {"city": "Odda", "state": "published"}
    address = told(read, page_of(_as_next_data({"job": flat}), SHELL))["job_locations"]["address"]
    assert address == {"@type": "PostalAddress", "addressLocality": "Odda"}


@pytest.mark.parametrize(
    "thing",
    [
        {"name": "Fjord Mill", "description": TEXT, "city": "Odda", "country": "Norway", "id": 1},
        {"title": "Flood in the valley", "body": TEXT, "author": "A. Writer", "publishedAt": "2031-01-01"},
        {"title": "Miller at the old mill", "description": "short", "city": "Odda", "jobId": 4},
        {"title": {"deep": 1}, "description": TEXT, "city": "Odda", "jobId": 4},
    ],
)
def test_companies_articles_and_teasers_are_no_jobs(thing: dict[str, Any]) -> None:
    assert postings_of(page_of(_as_next_data({"data": thing, "padding": "x" * 300}), SHELL)) == []


def test_other_jobs_in_the_state_are_not_taken_for_the_pages_own() -> None:
    text = "<p>You cast off the ferry from the pier each morning and take tickets aboard all day long.</p>" * 4
    plain = {"descriptionPlain": "", "descriptionHtml": text}
    others = [{**JOB, **plain, "id": number, "jobTitle": f"Ferry hand {number}"} for number in range(300, 304)]
    page = page_of(_as_next_data({"related": others, "job": JOB}))
    assert told(read, page)["source_id"] == "204"
    assert len(postings_of(page)) == 5
    assert told(read, page_of(_as_next_data({"related": others}))) == {}


def test_a_job_that_the_page_does_not_confirm_is_not_told() -> None:
    stranger = {
        **JOB,
        "jobTitle": "Lighthouse keeper",
        "descriptionPlain": "",
        "descriptionHtml": "<p>Keep the lamp lit on the skerry through every gale of the long winter.</p>" * 5,
    }
    assert told(read, page_of(_as_next_data({"job": stranger}))) == {}


@pytest.mark.parametrize(
    "script",
    [
        "x = {" * 20_000,
        "JSON.parse('" * 20_000,
        'a = {"title": "b", "description": [' * 4_000,
        "=function(" * 20_000,
        "window.__NUXT__=(function(a){return {" * 3_000,
    ],
)
def test_hostile_scripts_end_soon(script: str) -> None:
    page = page_of("<script>" + 'var c={"location": 1, "title": 2, "content": [' + script + "</script>")
    assert page.outline.blocks is not None
    started = time.process_time()
    postings_of(page)
    assert time.process_time() - started < 1.5


_STATES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=10) | st.just(TEXT),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                [
                    "title",
                    "name",
                    "description",
                    "content",
                    "location",
                    "city",
                    "salary",
                    "id",
                    "publishedAt",
                    "jobType",
                    "sections",
                    "remote",
                ]
            ),
            inner,
            max_size=8,
        )
    ),
    max_leaves=20,
)


@settings(max_examples=200, deadline=None)
@given(_STATES)
def test_no_state_breaks_the_reader(state: object) -> None:
    candidates = Candidates()
    read(page_of(_as_next_data({"job": state, "x": [JOB, state]})), candidates)
    assert all(candidate.evidence().raw for candidate in candidates)


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet=st.sampled_from("{}[]\"'=:,()functiojs_x1"), max_size=120))
def test_no_script_breaks_the_reader(script: str) -> None:
    marks = 'window.a={"title":1,"location":2,"content":["x"' + " " * 300
    read(Page(url=ADDRESS, body=f"<script>{marks}{script}</script>".encode()), Candidates())


def test_further_places_stand_beside_the_first() -> None:
    places = {"locationName": "Leeds", "secondaryLocationNames": ["York", "Leeds"]}
    found = job_of({"title": "Miller", "employmentType": "FullTime", "descriptionHtml": TEXT, **places})
    assert found is not None
    assert found["jobLocation"] == ["Leeds", "York"]
