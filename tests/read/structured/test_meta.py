from jobcrawl.read.structured.meta import STRONGER_HINT, read
from tests.read.structured.pages import PARAGRAPHS, page_of, surety, told


def test_what_a_head_hints_at_is_told_weakly() -> None:
    head = """
    <meta property="og:title" content="Miller &amp;amp; more"><meta property="og:site_name" content="Fjord Mill">
    <meta property="article:published_time" content="2031-03-01T08:00:00Z"><link rel="canonical" href="/openings/204">
    """
    page = page_of(head)
    found = told(read, page)
    assert found["title"] == "Miller & more"
    assert "hiring_organization" not in found, "a site's own name is that of a board as often as that of an employer"
    assert found["date_posted"] == "2031-03-01T08:00:00Z"
    assert found["url"] == "https://jobs.fjordmill.example/openings/204"
    assert surety(read, page, "title") <= STRONGER_HINT


def test_names_in_value_or_itemprop_are_read_as_well() -> None:
    assert told(read, page_of('<meta name="og:title" value="Miller">'))["title"] == "Miller"
    assert told(read, page_of('<meta itemprop="og:title" content="Miller">'))["title"] == "Miller"


def test_a_whole_ad_in_the_head_counts_only_where_the_page_shows_none() -> None:
    head = f'<meta name="description" content="{" ".join(PARAGRAPHS) * 2}">'
    assert "description" not in told(read, page_of(head))
    assert PARAGRAPHS[0] in told(read, page_of(head, "<div id=app></div>"))["description"]


def test_a_teaser_is_no_description() -> None:
    assert "description" not in told(read, page_of('<meta name="description" content="Come and grind rye with us.">', ""))


def test_a_placeholder_is_no_title() -> None:
    assert "title" not in told(read, page_of('<meta property="og:title" content="{{ page.title }}">'))


def test_the_day_of_an_entry_is_told_by_its_markup_where_there_is_one() -> None:
    day = '<time class="dt-published" datetime="2031-03-02">2 Mar</time>'
    other = '<time itemprop="datePublished" datetime="2031-03-05">5 Mar</time>'
    assert told(read, page_of("", day))["date_posted"] == "2031-03-02"
    assert "date_posted" not in told(read, page_of("", day + other))
    assert "date_posted" not in told(read, page_of("", '<time datetime="2031-03-02">2 Mar</time>'))
