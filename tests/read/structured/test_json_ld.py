import html
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobcrawl.candidate import Candidates
from jobcrawl.page import Page
from jobcrawl.read.structured.json_ld import postings_of, read
from jobcrawl.read.structured.schema_org import CONTRADICTED, MACHINE_READABLE
from tests.read.structured.pages import BODY, PARAGRAPHS, POSTING, TEXT, page_of, script, surety, told


def _with(**changes: object) -> dict[str, Any]:
    return {**POSTING, **changes}


def _other(number: int) -> dict[str, Any]:
    return {
        "@type": "JobPosting",
        "title": f"Ferry hand number {number}",
        "description": f"<p>You cast off ferry {number} from the pier each morning and take tickets aboard all day long.</p>",
        "datePosted": "2030-01-01",
        "validThrough": "2030-02-01",
        "hiringOrganization": "Somebody Else",
        "employmentType": "CONTRACTOR",
    }


def test_a_plain_posting_fills_the_fields() -> None:
    found = told(read, page_of(script(POSTING)))
    assert found["title"] == "Miller at the old mill"
    assert found["date_posted"] == "2031-03-01"
    assert found["valid_through"] == "2031-04-15T23:59"
    assert found["employment_type"] == ["FULL_TIME", "TEMPORARY"]
    assert found["hiring_organization"]["name"] == "Fjord Mill"
    assert found["logo"] == "https://jobs.fjordmill.example/logo.png"
    assert found["job_locations"]["address"]["addressLocality"] == "Odda"
    assert found["source_id"] == "FM-204"
    assert found["description"] == TEXT


@pytest.mark.parametrize(
    "wrapped",
    [
        [POSTING],
        {"@graph": [{"@type": "WebSite", "name": "Fjord Mill"}, POSTING]},
        {"@type": "WebPage", "mainEntity": POSTING},
        {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "position": 1, "item": POSTING}]},
        {**POSTING, "@type": ["Thing", "JobPosting"]},
        {**POSTING, "@type": "http://schema.org/JobPosting"},
        {**POSTING, "@type": "schema:JobPosting"},
        [[{"@graph": [[POSTING]]}]],
    ],
)
def test_a_posting_is_found_however_it_is_wrapped(wrapped: object) -> None:
    assert told(read, page_of(script(wrapped)))["title"] == "Miller at the old mill"


def test_one_bad_script_does_not_spoil_the_next() -> None:
    page = page_of(script('{"@type": "JobPosting", ]]]{{{ "', "", "null", "not json: JobPosting", POSTING))
    assert told(read, page)["title"] == "Miller at the old mill"


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: text[:-1] + ",}",
        lambda text: text.replace("</p><p>", "</p>\n\n<p>"),
        lambda text: text.replace("every working day", "every\tworking\x02 day"),
        lambda text: "<!--\n" + text + "\n-->",
        lambda text: "//<![CDATA[\n" + text + "\n//]]>",
        lambda text: "/* the job */" + text + ";",
        html.escape,
        lambda text: text.replace('"datePosted"', '// when\n"datePosted"'),
    ],
)
def test_damaged_scripts_are_read(damage: Any) -> None:
    found = told(read, page_of(script(damage(json.dumps(POSTING)))))
    assert found["title"] == "Miller at the old mill"
    assert found["date_posted"] == "2031-03-01"
    assert "mind the stones" in found["description"]


@pytest.mark.parametrize(
    "nothing", ["{{job.title}}", "${title}", "<%= title %>", "[[title]]", "undefined", "null", "N/A", "[object Object]"]
)
def test_a_posting_of_templates_that_were_not_filled_in_says_nothing(nothing: str) -> None:
    assert (
        told(read, page_of(script(_with(title=nothing, hiringOrganization=nothing, description=nothing))))
        .keys()
        .isdisjoint({"title", "hiring_organization", "description"})
    )


def test_of_several_postings_the_one_with_the_pages_heading_is_its_own() -> None:
    found = told(read, page_of(script(*[_other(number) for number in range(5)], POSTING)))
    assert (found["title"], found["date_posted"], found["valid_through"]) == (
        "Miller at the old mill",
        "2031-03-01",
        "2031-04-15T23:59",
    )
    assert found["hiring_organization"]["name"] == "Fjord Mill"


def test_fields_of_two_postings_are_never_mixed() -> None:
    own = {key: POSTING[key] for key in ("@type", "title", "description")}
    found = told(read, page_of(script(_other(1), own, _other(2))))
    assert found.keys() <= {"title", "description"}


def test_of_two_postings_with_one_title_the_one_whose_text_is_shown_wins() -> None:
    twin = _with(
        description="<p>This is the mill at the other end of the valley, which grinds wheat only.</p>" * 4,
        datePosted="2029-01-01",
    )
    twin.pop("identifier")
    own = {key: value for key, value in POSTING.items() if key != "identifier"}
    assert told(read, page_of(script(twin, own)))["date_posted"] == "2031-03-01"


@pytest.mark.parametrize(
    "named",
    [
        {"url": "/openings/204"},
        {"identifier": "FM204-77"},
        {"mainEntityOfPage": {"@id": "https://jobs.fjordmill.example/openings/204/"}},
    ],
)
def test_an_address_or_identifier_tells_the_pages_own_posting(named: dict[str, Any]) -> None:
    address = "https://jobs.fjordmill.example/openings/204?id=FM204-77"
    own = {"@type": "JobPosting", "title": "Miller", "description": "x", **named}
    page = page_of(script(_other(1), own, _other(2)), "<h1>Join us</h1>", address)
    assert told(read, page)["title"] == "Miller"


def test_a_page_of_many_postings_that_are_not_its_own_tells_none() -> None:
    page = page_of(
        script(*[_other(number) for number in range(6)]), "<h1>All jobs</h1>", "https://jobs.fjordmill.example/openings"
    )
    assert told(read, page) == {}
    assert len(postings_of(page)) == 6


def test_of_several_postings_with_headings_of_their_own_none_is_the_pages() -> None:
    others = [_other(number) for number in range(4)]
    cards = "".join(f"<h2>{other['title']}</h2><p>{other['title']} wanted.</p>" for other in others)
    page = page_of(script(*others), f"<h1>Find a job</h1>{cards}", "https://jobs.fjordmill.example/")
    assert told(read, page) == {}


def test_the_only_posting_of_a_page_is_doubted_when_it_is_a_card_of_another_job() -> None:
    keeper = "".join(
        f"<p>You keep the lamp of skerry {number} lit through every gale of the long winter.</p>" for number in range(10)
    )
    other = {"@type": "JobPosting", "title": "Lighthouse keeper", "description": keeper, "hiringOrganization": "Somebody Else"}
    page = page_of(script(other), BODY + "<aside><a href=/openings/9>Lighthouse keeper</a></aside>")
    assert surety(read, page, "title") < 0.6
    assert surety(read, page, "hiring_organization") < 0.6


def test_the_employers_name_is_no_identifier() -> None:
    assert "source_id" not in told(read, page_of(script(_with(identifier={"name": "Fjord Mill", "value": "Fjord Mill"}))))


def test_a_title_within_the_pages_longer_title_is_another_jobs() -> None:
    short = {"@type": "JobPosting", "title": "Miller at the", "datePosted": "2029-01-01"}
    page = page_of(script(short, {key: POSTING[key] for key in ("@type", "title", "datePosted")}), "<p>Come and join us.</p>")
    assert told(read, page)["date_posted"] == "2031-03-01"


def test_one_job_given_once_a_place_becomes_one_with_all_places() -> None:
    elsewhere = {"@type": "Place", "address": {"addressLocality": "Voss"}}
    places = told(read, page_of(script(POSTING, _with(jobLocation=elsewhere))))["job_locations"]
    assert [place["address"]["addressLocality"] for place in places] == ["Odda", "Voss"]


def test_references_within_the_graph_are_filled_in() -> None:
    graph = {
        "@graph": [{"@id": "#mill", "@type": "Organization", "name": "Fjord Mill"}, _with(hiringOrganization={"@id": "#mill"})]
    }
    assert told(read, page_of(script(graph)))["hiring_organization"]["name"] == "Fjord Mill"


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("Fjord Mill", None),
        (["Fjord Mill"], None),
        ({"name": "Fjord Mill"}, "name"),
        ({"name": ["Fjord Mill"]}, "name"),
        ('{"name": "Fjord Mill"}', "name"),
    ],
)
def test_an_employer_is_read_in_every_spelling(value: object, name: str | None) -> None:
    found = told(read, page_of(script(_with(hiringOrganization=value))))["hiring_organization"]
    assert (found[name] if name else found) == "Fjord Mill"


@pytest.mark.parametrize(
    "place",
    [
        "Odda, Norway",
        ["Odda", "Voss"],
        {"name": "Odda"},
        {"address": "Museumsvegen 1, Odda"},
        {"address": [{"addressLocality": "Odda"}]},
    ],
)
def test_a_place_is_told_in_every_spelling(place: object) -> None:
    assert "Odda" in str(told(read, page_of(script(_with(jobLocation=place))))["job_locations"])


@pytest.mark.parametrize(
    ("towns", "places"),
    [(["Odda", "Voss"], ["Odda", "Voss"]), (["Odda"], [["Odda"]]), ("Odda", ["Odda"])],
)
def test_an_address_with_a_list_of_towns_is_a_place_for_each(towns: object, places: list[object]) -> None:
    place = {"@type": "Place", "address": {"addressLocality": towns, "addressCountry": "NO"}}
    found = told(read, page_of(script(_with(jobLocation=place))))["job_locations"]
    addresses = [place["address"] for place in (found if isinstance(found, list) else [found])]
    assert [address["addressLocality"] for address in addresses] == places
    assert {address["addressCountry"] for address in addresses} == {"NO"}


def test_one_address_for_all_towns_is_not_believed() -> None:
    towns = [
        {"@type": "Place", "name": name, "address": {"addressLocality": "Oslo", "addressCountry": "NO"}}
        for name in ("Odda", "Voss", "Bergen")
    ]
    places = told(read, page_of(script(_with(jobLocation=towns))))["job_locations"]
    assert [place["name"] for place in places] == ["Odda", "Voss", "Bergen"]
    assert "Oslo" not in str(places)
    assert all(place["address"]["addressCountry"] == "NO" for place in places)


def test_remote_as_a_town_is_a_way_of_working_and_no_place() -> None:
    place = {"@type": "Place", "address": {"addressLocality": "Remote", "addressCountry": "Remote"}}
    found = told(read, page_of(script(_with(jobLocation=place))))
    assert "job_locations" not in found
    assert found["job_location_type"] == "Remote"


def test_a_stub_or_a_cut_description_is_not_believed() -> None:
    for description in ("Great job by the water.", TEXT[:260] + "..."):
        assert surety(read, page_of(script(_with(description=description))), "description") == CONTRADICTED


def test_a_description_that_the_page_does_not_show_loses_to_the_page() -> None:
    stranger = "".join(
        f"<p>Nobody on the page ever mentions lighthouse keeping on skerry {number} in a gale.</p>" for number in range(20)
    )
    assert surety(read, page_of(script(_with(description=stranger))), "description") == CONTRADICTED
    assert surety(read, page_of(script(POSTING)), "description") == MACHINE_READABLE


def test_a_description_on_an_empty_shell_is_believed() -> None:
    assert surety(read, page_of(script(POSTING), "<div id=app></div>"), "description") == MACHINE_READABLE


def test_parts_beside_the_description_are_added_once() -> None:
    posting = _with(
        description=f"<p>{PARAGRAPHS[0]}</p>" * 3,
        responsibilities=[PARAGRAPHS[1]],
        qualifications=PARAGRAPHS[2],
        skills=PARAGRAPHS[0],
    )
    description = told(read, page_of(script(posting)))["description"]
    assert description.count(PARAGRAPHS[0]) == 3
    assert description.index(PARAGRAPHS[1]) < description.index(PARAGRAPHS[2])


def test_todays_date_is_less_sure_than_an_older_one() -> None:
    page = page_of(script(_with(datePosted="2031-03-20")))
    assert surety(read, page, "date_posted") < surety(read, page_of(script(POSTING)), "date_posted")


def test_the_sites_own_name_as_employer_is_less_sure_than_a_label() -> None:
    page = page_of('<meta property="og:site_name" content="Fjord Mill">' + script(POSTING))
    assert surety(read, page, "hiring_organization") < 0.8


@pytest.mark.parametrize("salary", [0, {"value": {"minValue": 0, "maxValue": 0}}, {"currency": "NOK"}, "by agreement", None, []])
def test_pay_without_an_amount_is_no_pay(salary: object) -> None:
    assert "base_salary" not in told(read, page_of(script(_with(baseSalary=salary))))


def test_a_bare_amount_takes_the_currency_beside_it() -> None:
    found = told(read, page_of(script(_with(baseSalary=31000, salaryCurrency="NOK"))))["base_salary"]
    assert (found["currency"], found["value"]) == ("NOK", 31000)


def test_what_others_earn_in_an_occupation_is_no_pay_of_the_job() -> None:
    reckoned = {"@type": "MonetaryAmountDistribution", "currency": "CHF", "median": "82550"}
    assert "base_salary" not in told(read, page_of(script(_with(estimatedSalary=reckoned))))


def test_an_apply_action_gives_the_apply_address() -> None:
    action = {"@type": "ApplyAction", "target": {"@type": "EntryPoint", "urlTemplate": "/apply/204"}}
    assert told(read, page_of(script(_with(potentialAction=action))))["apply_url"] == "https://jobs.fjordmill.example/apply/204"
    assert "apply_url" not in told(read, page_of(script(_with(potentialAction={"@type": "SearchAction", "target": "/search"}))))


def test_a_script_that_is_commented_out_is_not_read() -> None:
    assert told(read, page_of(f"<!-- {script(POSTING)} -->")) == {}


def test_json_nested_five_thousand_deep_is_passed_over() -> None:
    deep = '{"@type": "JobPosting", "title": ' + '{"a":' * 5000 + "1" + "}" * 5001
    assert told(read, page_of(script(deep, POSTING)))["title"] == "Miller at the old mill"


def test_values_nested_hundreds_deep_do_not_break_the_reader() -> None:
    deep: object = "x"
    for _ in range(400):
        deep = {"name": [deep]}
    posting = {key: deep for key in POSTING if key != "@type"} | {"@type": "JobPosting", "title": "Miller at the old mill"}
    assert told(read, page_of(script(posting)))["title"] == "Miller at the old mill"


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["@type", "@id", "@value", "name", "address", "value", "url", "addressLocality"]), inner, max_size=3
        )
    ),
    max_leaves=8,
)


@settings(max_examples=300, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from([*POSTING, "baseSalary", "responsibilities", "potentialAction", "url", "workHours"]), _VALUES, max_size=8
    )
)
def test_no_posting_breaks_the_reader(posting: dict[str, Any]) -> None:
    candidates = Candidates()
    read(page_of(script(json.dumps({**posting, "@type": "JobPosting"}))), candidates)
    assert all(0 < candidate.confidence <= 1 and candidate.evidence().reader == "json_ld" for candidate in candidates)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300))
def test_no_bytes_break_the_reader(body: bytes) -> None:
    read(Page(body=b'<script type="application/ld+json">{"@type":"JobPosting",' + body + b"</script>" + body), Candidates())


def test_a_text_capture_has_no_structured_data() -> None:
    assert told(read, Page(text=BODY)) == {}


def test_a_board_that_declares_itself_and_its_own_address_is_no_employer_and_no_place() -> None:
    office = {"@type": "Place", "address": {"addressLocality": "Mold", "addressCountry": "GB"}}
    script_of_board = script(_with(hiringOrganization={"name": "NightMills"}, jobLocation=office))
    lists = '<p><a href="/mold">Mills in Mold</a></p>' * 3 + '<p><a href="/post">Post a job</a></p>'
    page = page_of(script_of_board, body=BODY + lists, url="https://www.nightmills.example/jobs/7")
    assert "hiring_organization" not in told(read, page)
    assert surety(read, page, "job_locations") == CONTRADICTED


@pytest.mark.parametrize(
    ("foot", "name"),
    [
        ("Powered by Hirelet", None),
        ("Rekryteringssystem från Hirelet AB", None),
        ("Bereitgestellt von Hirelet", None),
        ("Propulsé par Hirelet", None),
        ("Mogelijk gemaakt door Hirelet", None),
        ("Powered by water", "Hirelet"),
        ("Our mill is powered by the fjord, says Hirelet", "Hirelet"),
    ],
)
def test_the_maker_of_a_recruiting_system_is_no_employer(foot: str, name: str | None) -> None:
    page = page_of(script(_with(hiringOrganization={"name": "Hirelet"})), body=f"{BODY}<footer><p>{foot}</p></footer>")
    assert (told(read, page).get("hiring_organization") or {}).get("name") == name


def test_a_maker_of_whom_the_ad_speaks_is_the_employer() -> None:
    body = f"{BODY}<p>Hirelet builds the mill that you will turn, and has done so since the river was young.</p>"
    page = page_of(script(_with(hiringOrganization={"name": "Hirelet"})), body=f"{body}<footer>Powered by Hirelet</footer>")
    assert told(read, page)["hiring_organization"]["name"] == "Hirelet"


@pytest.mark.parametrize("is_told", [False, True])
def test_an_employer_that_is_only_the_sites_address_is_none_unless_the_ad_speaks_of_it(is_told: bool) -> None:
    spoken = (
        "<p>At otterherald.com we write about the river and whoever lives by it, every day of the week.</p>" if is_told else ""
    )
    page = page_of(
        script(_with(hiringOrganization={"name": "otterherald.com"})),
        body=BODY + spoken,
        url="https://www.otterherald.com/jobs/7",
    )
    assert ("hiring_organization" in told(read, page)) == is_told


def test_an_employer_that_a_page_shows_nowhere_is_less_sure_than_a_sentence_and_the_title() -> None:
    page = page_of(script(_with(hiringOrganization={"name": "Quernsoft"})), body=BODY * 3, url="https://www.quay.example/7")
    assert surety(read, page, "hiring_organization") < 0.53


def test_an_agency_that_calls_itself_as_its_address_is_perhaps_a_recruiter() -> None:
    page = page_of(
        script(_with(hiringOrganization={"name": "Otter Staffing"})), url="https://www.otterstaffing.example/openings/miller"
    )
    assert "hiring_organization" not in told(read, page)
    assert surety(read, page, "recruiter") == CONTRADICTED
