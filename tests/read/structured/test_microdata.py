import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobcrawl.candidate import Candidates
from jobcrawl.page import Page
from jobcrawl.read.structured.microdata import postings_of, read
from tests.processor import seconds_of
from tests.read.structured.pages import PARAGRAPHS, TEXT, page_of, told

MICRODATA = f"""
<div itemscope itemtype="https://schema.org/JobPosting">
  <h1 itemprop="title">Miller at the <b>old</b> mill</h1>
  <meta itemprop="datePosted" content="2031-03-01">
  <time itemprop="validThrough" datetime="2031-04-15">15 April</time>
  <span itemprop="employmentType">Full time</span>
  <div itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization">
    <a itemprop="name" href="/about">Fjord Mill</a> <a itemprop="url" href="https://fjordmill.example/">Home</a>
    <img itemprop="logo" src="/logo.png">
  </div>
  <span itemprop="jobLocation" itemscope itemtype="https://schema.org/Place">
    <span itemprop="address" itemscope itemtype="https://schema.org/PostalAddress">
      <span itemprop="addressLocality">Odda</span>, <span itemprop="addressCountry" content="NO">Norway</span>
    </span>
  </span>
  <div itemprop="description">{TEXT}</div>
</div>"""

RDFA = (
    MICRODATA.replace("itemscope itemtype=", "typeof=")
    .replace("https://schema.org/", "schema:")
    .replace("itemprop=", "property=")
)


@pytest.mark.parametrize("body", [MICRODATA, RDFA])
def test_a_marked_up_posting_fills_the_fields(body: str) -> None:
    found = told(read, page_of("", body))
    assert found["title"] == "Miller at the old mill"
    assert found["date_posted"] == "2031-03-01"
    assert found["valid_through"] == "2031-04-15"
    assert found["employment_type"] == "Full time"
    assert found["hiring_organization"]["name"] == "Fjord Mill"
    assert found["hiring_organization"]["url"] == "https://fjordmill.example/"
    assert found["logo"] == "https://jobs.fjordmill.example/logo.png"
    assert found["job_locations"]["address"]["addressLocality"] == "Odda"
    assert found["job_locations"]["address"]["addressCountry"] == "NO"
    assert all(f"<p>{paragraph}</p>" in found["description"] for paragraph in PARAGRAPHS)


def test_a_linked_employer_is_told_by_its_words_and_not_by_its_address() -> None:
    body = MICRODATA.replace('<div itemprop="hiringOrganization" itemscope', "<div itemscope").replace(
        "<h1 ", '<a itemprop="hiringOrganization" href="/about">Fjord Mill</a><h1 '
    )
    assert told(read, page_of("", body))["hiring_organization"] == "Fjord Mill"


def test_properties_of_other_things_on_the_page_are_not_the_postings() -> None:
    body = '<div itemscope itemtype="https://schema.org/Article"><h2 itemprop="title">Flood in the valley</h2></div>' + MICRODATA
    assert told(read, page_of("", body))["title"] == "Miller at the old mill"


def test_a_list_of_marked_up_cards_tells_no_posting_of_its_own() -> None:
    link = '<a itemprop="url" href="/openings/{0}"><span itemprop="title">Ferry hand {0}</span></a>'
    card = f'<li itemscope itemtype="http://schema.org/JobPosting">{link}</li>'
    page = page_of(
        "", "<h1>All jobs</h1>" + "".join(card.format(number) for number in range(8)), "https://jobs.fjordmill.example/openings"
    )
    assert told(read, page) == {}
    assert [posting["title"] for posting in postings_of(page)][:2] == ["Ferry hand 0", "Ferry hand 1"]


def test_properties_nested_a_thousand_deep_cost_little() -> None:
    body = '<div itemscope itemtype="http://schema.org/JobPosting">' + '<div itemprop="description">word ' * 1500
    assert seconds_of(lambda: read(page_of("", body), Candidates())) < 2


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "itemscope ",
                'itemtype="JobPosting" ',
                'itemprop="title url" ',
                'typeof="JobPosting" ',
                'property="title" ',
                ">",
                "<a ",
                "<div ",
                "x",
            ]
        ),
        max_size=40,
    )
)
def test_no_markup_breaks_the_reader(parts: list[str]) -> None:
    read(Page(body=("<div " + "".join(parts)).encode()), Candidates())
