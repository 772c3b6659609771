"""The description against structured data, text captures and hostile pages."""

from __future__ import annotations

import time

import pytest

from jobcrawl.clean.description import describe
from jobcrawl.page import Page

BODY = """<p>The brewery by the bridge looks for a second brewer who likes early mornings, clean pipes and the smell of hops.</p>
<h2>Your tasks</h2><ul><li>brew three times a week</li><li>keep the cellar in order</li></ul>
<p>You have worked in a brewery, a dairy or another place where cleanliness is half of the work.</p>
<p>We pay by the collective agreement and close between Christmas and New Year.</p>"""
OLD_BRIDGE = "The bridge was built in 1741 and is the oldest in the county, as neighbours tell."
EXTRA = f"<div class='box'><p>{OLD_BRIDGE}</p></div>"


def shell(body: str) -> Page:
    html = f"<html><body><div><a href='/'>Start</a></div><h1>Brewer</h1><div class='body'>{body}</div></body></html>"
    return Page(url="https://jobs.example/brewer/7", body=html.encode())


def text_of(page: Page, structured: str | None = None, title: str | None = "Brewer") -> str:
    return describe(page, title=title, structured=structured, chrome=None).text or ""


def test_a_complete_structured_description_says_where_the_ad_ends() -> None:
    assert "1741" in text_of(shell(BODY + EXTRA))
    assert "1741" not in text_of(shell(BODY + EXTRA), BODY)


def test_sentences_above_a_list_of_facts_that_names_the_title_open_the_ad() -> None:
    facts = "".join(f"<dt>{label}</dt><dd>{value}</dd>" for label, value in (("Position", "Brewer"), ("Hours", "38 a week")))
    page = shell(f"<p>Our brewery by the bridge grows and needs more hands.</p><h2>Facts</h2><dl>{facts}</dl>{BODY}")
    named = Page(url=page.url, body=page.body.replace(b"<h1>Brewer", b"<h1>Vacancies"))
    assert text_of(named).startswith("Our brewery by the bridge grows")


def test_a_stub_in_structured_data_cuts_nothing() -> None:
    stub = BODY.split("<h2>")[0] * 4
    assert "Christmas" in text_of(shell(BODY), stub)


def test_a_page_without_the_ad_gives_the_structured_description() -> None:
    description = describe(shell("<p>Loading</p>"), title="Brewer", structured=BODY, chrome=None)
    assert description.is_structured
    assert "brew three times a week" in (description.text or "")


def test_a_twice_escaped_structured_description_is_read() -> None:
    escaped = BODY.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = text_of(shell(""), escaped)
    assert "• brew three times a week" in text.splitlines()
    assert "<" not in text


def test_a_plain_text_description_keeps_its_lines() -> None:
    lines = [
        "Second brewer wanted by the bridge.",
        "",
        "Your tasks",
        "- brew three times a week",
        "",
        " ".join(map(str, range(90))),
    ]
    assert text_of(shell(""), "\n".join(lines)).splitlines()[:4] == [*lines[:3], "• brew three times a week"]


def test_the_title_is_left_out_only_where_it_is_the_very_same() -> None:
    assert text_of(shell("<h2>Brewer</h2>" + BODY)).startswith("The brewery")
    assert text_of(shell("<h2>Brewer, second shift</h2>" + BODY)).startswith("Brewer, second shift")


def test_a_page_without_any_ad_has_no_description() -> None:
    description = describe(shell(""), title="Brewer", structured=None, chrome=None)
    assert (description.text, description.html) == (None, None)


@pytest.mark.parametrize(
    "notice",
    [
        "The guild of brewers does this for free. A job named here does not constitute an endorsement of the brewery.",
        "BrewJobs is not responsible for the content of the ads that breweries post here.",
        "For your safety never give bank details when you apply for a job at a brewery.",
        "No pagues nunca por adelantado para conseguir un empleo en una cervecería.",
        "Nunca pague para responder a um anúncio de emprego de uma cervejaria.",
        "Non hai ancora un account? Registrati per candidarti a più birrifici.",
        "Zahlen Sie niemals Geld im Voraus für eine Stelle als Brauer.",
        "Don't provide your bank or credit card details when you apply for jobs that you found here.",
        "Agencies, please don't contact this job poster about other brewers or services of yours.",
        "Your session will expire after 20 minutes of inactivity. Best viewed with Mosaic 2.0.",
        "Ihre Sitzung läuft in zehn Minuten ab.",
        "Annonsens innehåll har lämnats av arbetsgivaren. Ansvar för annonser",
        "Für den Inhalt dieser Anzeige ist der Inserent verantwortlich.",
        "Bridge Street 1, Ghent | Privacy | Powered by Hop Recruit",
        "Call us when you need help with this form. Powered by Hops® Recruit™. Privacy policy",
        "This is a Ministry of Brewing website, powered by Hop Recruit.",
        "Please say you found the job on HopJobs, so that more breweries post here. Beware of scams: never pay to apply.",
        "* Salary shown is our estimate where a brewery gives none.",
        "Never miss a brewing job",
        "We'll send you an e-mail when a new one is listed. Unsubscribe at any time.",
        "<a href='/apply/7'>Apply on the brewery's site</a> <a href='/keep/7'>Save for later</a>",
        "<b>Other jobs in Brewing:</b> <a href='/8'>Maltster, Ghent</a> | <a href='/9'>Cooper, Bruges</a>",
        "Post your resume and let breweries find you! More than 200 of them look at our list each day.",
    ],
)
def test_a_boards_notice_is_left_out_and_the_endorsement_that_an_ad_asks_for_stays(notice: str) -> None:
    asked = "<p>A driver's licence with the endorsement for heavy horses is an advantage, as is a liking for them.</p>"
    text = text_of(shell(f"{BODY}{asked}<div>{notice}</div>"))
    assert text.endswith("a liking for them.")


def test_an_ad_that_the_page_holds_once_for_each_size_of_screen_is_told_once() -> None:
    twice = shell(f"<div class='wide'>{BODY}</div><div class='narrow'>{BODY}</div>")
    assert text_of(twice) == text_of(shell(BODY))


def test_a_copy_of_the_ad_headed_by_its_title_and_facts_is_told_once() -> None:
    facts = "<dl><dt>Brewery</dt><dd>Bridge Brewery</dd><dt>Place</dt><dd>Ghent</dd></dl>"
    half = f"<h1>Brewer</h1>{facts}{BODY}"
    twice = Page(body=f"<div class='small'>{half}</div><div class='large'>{half}</div>".encode())
    assert text_of(twice) == text_of(Page(body=half.encode()))


@pytest.mark.parametrize(
    ("links", "stays"), [(["The old mill", "Our hops"], True), (["The old mill", "Our hops", "Tours on Sundays"], False)]
)
def test_a_list_of_links_after_the_ad_is_none_of_its_closing_lines(links: list[str], stays: bool) -> None:
    rows = "".join(f"<p><a href='/{number}'>{words}</a></p>" for number, words in enumerate(links))
    text = text_of(shell(f"{BODY}{rows}<p>Ring the bell</p>"))
    assert [line in text for line in (*links, "Ring the bell")] == [stays] * (len(links) + 1)


def test_rows_of_facts_below_the_ad_are_none_of_it_and_a_row_with_a_sentence_is() -> None:
    prose, _, rest = BODY.partition("<h2>")
    rows = "".join(
        f"<tr><td>{label}:</td><td>{told}</td></tr>"
        for label, told in (
            ("Description", prose + "<p>" + rest.partition("<p>")[2]),
            ("Training", "You learn the trade from the old brewer in the first year, and pay nothing for it."),
            ("Contact", "Brewery office"),
            ("Reference", "B-7"),
        )
    )
    assert text_of(shell(f"<table>{rows}</table>")).endswith("and pay nothing for it.")


def test_the_questions_that_a_board_will_ask_are_none_of_the_ad() -> None:
    questions = "<h2>Employer questions</h2><ul><li>How many years have you brewed, and where?</li></ul>"
    assert text_of(shell(BODY + questions)).endswith("New Year.")


@pytest.mark.parametrize("heading", ["<h2>Where to find us</h2><iframe src='/map'></iframe>", "<p><b>Benefits</b></p><hr>"])
def test_a_heading_with_nothing_below_it_does_not_end_the_ad(heading: str) -> None:
    assert text_of(shell(BODY + heading)).endswith("New Year.")


def test_every_block_is_kept_or_named_with_a_reason() -> None:
    page = shell(BODY + "<a href='/apply'>Apply now</a><h3>Similar jobs</h3><a href='/2'>Cooper</a>")
    description = describe(page, title="Brewer", structured=None, chrome=None)
    removed = {block.text: block.reason for block in description.removed}
    assert removed["Apply now"] == "apply button"
    assert removed["Similar jobs"] == "related jobs"
    assert removed["Cooper"] == "after the ad"
    kept = [block for block in page.outline.blocks if block.text and block.text not in removed]
    assert all(block.text in (description.text or "") for block in kept)


def test_a_heading_of_other_jobs_above_the_ad_cuts_nothing() -> None:
    page = Page(text="Similar jobs\nBrewer\n" + "\n".join(text_of(shell(BODY)).splitlines()))
    assert "Christmas" in text_of(page)


def test_a_word_inside_a_sentence_is_no_marker() -> None:
    body = BODY + "<p>Similar jobs at other breweries pay less, and we are proud to share that with everybody who asks.</p>"
    assert "Similar jobs at other breweries" in text_of(shell(body))


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 10_000 + "<p>text</p>",
        "<b>" * 5_000 + "<p>text</p>" * 2_000,
        "<div class='panel' style='display:none'>x</div>" * 5_000,
        "<p>cookie " + "browser " * 20_000 + "</p>",
        "<form>" + "<input>" * 20_000 + "</form>",
        "<p>" + "similar jobs at " * 20_000 + "</p>",
        "<td>" * 5_000 + "x",
        "",
    ],
)
def test_a_hostile_page_costs_little(html: str) -> None:
    page = Page(body=html.encode())
    start = time.process_time()
    describe(page, title="text", structured=html, chrome=None)
    assert time.process_time() - start < 3


def test_a_short_structured_description_is_better_than_none() -> None:
    found = describe(shell(""), title="Brewer", structured="<p>Brew the beer.</p>", chrome=None)
    assert (found.text, found.is_structured) == ("Brew the beer.", True)


def test_a_text_that_the_page_cuts_short_is_taken_from_the_structured_description() -> None:
    begins = "<p>The depot on the hill runs sixty trams and eleven lines, and the duties are shared fairly among its people.</p>"
    goes_on = "<p>You start before the first tram leaves and hand the shed over clean to whoever comes after you at noon.</p>"
    ends = "<p>Applicants know the town, like mornings and have held a licence for at least two winters in a row.</p>"
    page = Page(body=f"<html><body><h1>Tram driver</h1>{begins}{goes_on}<a href='#'>Read more</a></body></html>".encode())
    text = describe(page, title="Tram driver", structured=begins + goes_on + ends, chrome=None).text
    assert text is not None
    assert "at least two winters" in text


@pytest.mark.parametrize(
    "line",
    [
        "Last modified: 2 Nov 2026. Webmaster",
        "Design by Mira Dean",
        "Minden jog fenntartva.",
        "This posting has been viewed 31 times. Report it",
    ],
)
def test_what_webmasters_write_below_a_page_is_no_part_of_the_ad(line: str) -> None:
    assert line not in text_of(shell(f"{BODY}<p>{line}</p>"))


def test_a_table_of_facts_between_the_title_and_the_ad_is_none_of_it() -> None:
    rows = [
        ("Salary", "41,000 to 52,000 a year"),
        ("Work schedule", "Full-time"),
        ("Travel required", "A quarter or less - you may be expected to travel for this post."),
        ("Announcement number", "HB-26-118"),
    ]
    facts = "<h2>Overview</h2><dl>" + "".join(f"<dt>{name}</dt><dd>{value}</dd>" for name, value in rows) + "</dl>"
    text = text_of(shell(facts + "<h3>Summary</h3>" + BODY))
    assert text.startswith("Summary")
    assert "HB-26-118" not in text


def test_a_table_that_is_the_ad_stays() -> None:
    rows = [("Salary", "41,000 a year"), ("Hours", "Full-time"), ("Place", "Leeds"), ("Duties", BODY)]
    facts = "<h2>Overview</h2><dl>" + "".join(f"<dt>{name}</dt><dd>{value}</dd>" for name, value in rows) + "</dl>"
    assert "41,000" in text_of(shell(facts))


def test_facts_above_the_beginning_of_the_structured_description_are_left_out() -> None:
    facts = "<h2>Bridge Brewery</h2><ul><li>Mill Lane 4, Leeds</li><li>full time</li><li>30,000 a year</li></ul>"
    more = "<ul><li>free beer after work on the last Friday of every month</li></ul>" * 3
    assert "Mill Lane" not in text_of(shell(facts + BODY + more), BODY)


def test_facts_behind_signs_above_the_ad_are_left_out() -> None:
    facts = "<div><span>📍 Leeds, on the river by the old bridge</span><span>🕐 full time or part time, as you like</span></div>"
    assert "full time" not in text_of(shell(facts + BODY))


FORM = "<form action='/send'><label>Name <input></label><label>Telephone <input></label><textarea></textarea></form>"


def test_the_words_over_an_application_form_go_with_it() -> None:
    opening = "<h2>Apply in half a minute</h2><p>No letter and no papers, you can hand them in later.</p>"
    assert "half a minute" not in text_of(shell(BODY + opening + FORM))
    beside = f"<div class='card'><b>Apply in half a minute</b>{opening.partition('</h2>')[2]}{FORM}</div>"
    assert "hand them in" not in text_of(shell(BODY + beside))
    assert "between Christmas and New Year" in text_of(shell(BODY + beside))


def test_where_and_when_to_apply_stays_though_a_form_follows() -> None:
    telling = "<h2>Apply</h2><p>Write to Mira until 4 May, or use the form.</p>"
    assert "until 4 May" in text_of(shell(BODY + telling + FORM))


def test_what_an_employer_offers_stays_though_an_apply_button_stands_above_it() -> None:
    button = "<div><a href='/apply'>Apply now</a></div>"
    offer = "".join(
        f"<div class='tile'><h3>{name}</h3><p>{text}</p></div>"
        for name, text in (
            ("Free beer", "Ten crates of beer a year, and cider for those who do not drink beer."),
            ("Short ways", "We decide at the kettle, the six of us, and never by letter."),
        )
    )
    body = f"<section>{BODY}</section><section>{button}</section><section><h2>Your benefits</h2><div>{offer}</div></section>"
    assert "and cider for those" in text_of(shell(body))


@pytest.mark.parametrize(
    "line", ["Return to Job Openings", "Zurück zur Übersicht", "Zpět na pozice", "Terug naar alle vacatures"]
)
def test_a_way_back_to_the_list_is_no_part_of_the_ad(line: str) -> None:
    assert line not in text_of(shell(f"{BODY}<p><a href='/jobs'>{line}</a></p>"))


def test_what_an_accordion_opens_with_a_button_is_part_of_the_ad_and_its_name_a_heading() -> None:
    panels = (
        ("Description", "<p>The brewery by the bridge looks for a second brewer who likes early mornings.</p>"),
        ("Requirements", "<ul><li>A trade certificate</li><li>A driving licence</li></ul>"),
        ("What we offer", "<ul><li>Beer</li><li>A room above the cellar</li></ul>"),
    )
    items = "".join(f"<div><button>{name}</button><div>{panel}</div></div>" for name, panel in panels)
    text = text_of(shell(items + "<div><button>Apply</button></div>"))
    assert text.split("\n\n") == [
        "The brewery by the bridge looks for a second brewer who likes early mornings.",
        "Requirements",
        "• A trade certificate\n• A driving licence",
        "What we offer",
        "• Beer\n• A room above the cellar",
    ]


def test_a_heading_that_links_to_its_own_part_of_the_page_is_a_heading() -> None:
    parts = (
        ("a", "Your tasks", "brew three times"),
        ("b", "Your profile", "a trade certificate"),
        ("c", "Our benefits", "free beer"),
    )
    body = "".join(
        f"<div><h4><a href='#{at}'>{name}</a></h4><div id={at}><ul><li>{told} and some more</li></ul></div></div>"
        for at, name, told in parts
    )
    text = text_of(shell(f"<p>{OLD_BRIDGE} Here we look for a brewer who likes early mornings.</p>{body}"))
    assert text.split("\n\n")[1:] == [line for _, name, told in parts for line in (name, f"• {told} and some more")]


@pytest.mark.parametrize(
    "box",
    [
        "<div class=newsletter><h4>Job alerts</h4><input type=email><button>Subscribe</button><p>No spam, ever.</p></div>",
        "<div class=related-jobs><h4>Job alerts</h4><a href=/8>Cooper</a><a href=/9>Drayman</a><p>No spam, ever.</p></div>",
    ],
)
def test_a_box_about_other_things_within_the_ad_parts_it_in_none(box: str) -> None:
    before, after = BODY.split("<p>You have")
    text = text_of(shell(f"{before}{box}<h2>Your profile</h2><p>{OLD_BRIDGE} You know it.</p><p>You have{after}"))
    assert text.startswith("The brewery")
    assert text.endswith("New Year.")
    assert "alerts" not in text
    assert "spam" not in text


FACTS = "".join(
    f"<p>{fact}</p>"
    for fact in (
        "Place: Leeds",
        "Start: May",
        "Hours: 20 hours",
        "Pay: £14 an hour",
        "Reference: B-17",
        "Published: 1 May 2026",
        "Deadline: 1 June 2026",
        "Type: part-time",
    )
)
OPENING = f"<p>{OLD_BRIDGE} Beside it we brew.</p>"


def opened(opening: str) -> Page:
    """A page with an opening below the title, facts in a box of their own, and the rest of the ad."""
    head = f"<div><h1>Brewer</h1>{opening}</div><div>{FACTS}</div>"
    return Page(body=f"<body><p><a href='/'>Start</a></p><section>{head}</section><section>{BODY}</section></body>".encode())


def test_the_paragraph_right_below_the_title_opens_the_ad_though_facts_part_it_from_the_rest() -> None:
    page = Page(
        body=f"<section><div><h1>Brewer</h1>{OPENING}</div><div>{FACTS}</div></section><section>{BODY}</section>".encode()
    )
    text = text_of(page)
    assert text.startswith(OLD_BRIDGE)
    assert text.endswith("New Year.")


@pytest.mark.parametrize(
    "opening",
    [
        "<p>The oldest bridge of all.</p>",
        f"<div class=newsletter><h4>Job alerts</h4><input type=email><button>Subscribe</button>{OPENING}</div>",
        "",
    ],
)
def test_facts_below_the_title_open_no_ad(opening: str) -> None:
    page = Page(
        body=f"<section><div><h1>Brewer</h1>{opening}</div><div>{FACTS}</div></section><section>{BODY}</section>".encode()
    )
    assert text_of(page).startswith("The brewery")


@pytest.mark.parametrize("name", ["Similar searches", "Recherches similaires", "Podobne wyszukiwania"])
def test_similar_searches_are_no_part_of_the_ad(name: str) -> None:
    more = f"<section><h2>{name}</h2><p>{OLD_BRIDGE}</p></section>"
    assert text_of(shell(f"<section>{BODY}</section>{more}")).endswith("New Year.")


def test_parts_of_their_own_below_a_heading_of_something_else_are_none_of_the_ad() -> None:
    first, last = BODY.split("<h2>")
    tales = "".join(f"<div><h3>The {name} bridge</h3><p>{OLD_BRIDGE}</p></div>" for name in ("old", "new"))
    news = f"<div class=p><div><h3>Latest news</h3>{tales}</div></div>"
    body = f"<div class=w><div class=p>{first}</div><div class=p><h2>{last}</div>{{}}</div>"
    assert text_of(shell(body.format(news))).endswith("New Year.")
    assert "1741" in text_of(shell(body.format(f"<div class=p><p>{OLD_BRIDGE}</p></div>")))


@pytest.mark.parametrize(
    "heading",
    [
        "Other jobs that may interest you",
        "Diese Stellen könnten Sie auch interessieren:",
        "Ces offres pourraient vous intéresser",
        "Ook interessant",
        "También te puede interesar",
        "Potrebbe interessarti anche",
        "Mohlo by vás také zajímat",
        "Fler jobb som kan intressera dig",
    ],
)
def test_lists_of_what_else_may_interest_are_none_of_the_ad(heading: str) -> None:
    others = (
        f"<div><b>{heading}</b><br><a href='/2'>Cooper</a> - Oak Works - Toledo<br><a href='/3'>Maltster</a> - Barley & Co</div>"
    )
    body = BODY + "<p>Write to us by hand, and tell us what you would like to brew in spring, when the cellar is empty.</p>"
    assert "Oak Works" not in text_of(shell(body * 2 + others))


@pytest.mark.parametrize("last", ["eine/n", "einen/eine", "un(e)", "un/una", "hirdet", "recrute :", "na stanowisko"])
def test_a_sentence_that_goes_on_in_the_title_opens_the_ad(last: str) -> None:
    lead = f"For the house by the bridge and its cellar full of barrels we are now looking for {last}"
    page = Page(body=f"<html><body><main><p>{lead}</p><p><b>Brewer</b></p>{BODY}</main></body></html>".encode())
    assert text_of(page).startswith(lead)


@pytest.mark.parametrize(("slogan", "opens"), [("Come and brew by the sea", True), ("Work with us", False)])
def test_what_an_employer_says_between_a_slogan_and_the_title_below_it_opens_the_ad(slogan: str, opens: bool) -> None:
    lead = "The house by the bridge has brewed for three counties since the first steam engine came up the river."
    body = f"<header><h1>{slogan}</h1></header><div><p>{lead}</p><h2>Brewer</h2>{BODY}</div>"
    page = Page(body=f"<html><body><main>{body}</main></body></html>".encode())
    assert text_of(page).startswith(lead) is opens


def test_points_below_the_title_that_say_more_than_facts_open_the_ad() -> None:
    told = "<ul><li>Permanent position</li><li>Five minutes from the old bridge</li></ul>"
    assert text_of(shell(told + BODY)).startswith("• Permanent position")
    assert text_of(shell("<ul><li>Permanent position</li><li>Old Bridge, Ghent</li></ul>" + BODY)).startswith("The brewery")


def test_the_full_stop_of_a_firms_legal_form_ends_no_sentence() -> None:
    assert text_of(shell("<div>Birrificio del Ponte S.p.A.</div><div>Ghent</div>" + BODY)).startswith("The brewery")


@pytest.mark.parametrize("heading", ["Visit our brewery", "Opening hours", "Öffnungszeiten:", "Besök oss"])
def test_what_a_site_tells_its_visitors_below_an_ad_is_none_of_it(heading: str) -> None:
    shop = "<h3>Shop</h3><p>Monday to Friday, 9 to 5, and no dogs.</p><h3>Tours</h3><p>Saturdays at noon for £6 a head.</p>"
    told = f"<div><section><h2>{heading}</h2>{shop}</section></div>"
    text = text_of(shell(f"<div><div>{BODY}</div></div>{told}"))
    assert "Christmas" in text
    assert "dogs" not in text
    assert "dogs" in text_of(shell(f"<div><div>{BODY}</div></div>{told.replace(heading, 'Your day')}"))


def test_a_lesser_heading_below_most_points_of_an_ad_is_not_its_beginning() -> None:
    points = "".join(f"<li>brew the {name} beer of the house</li>" for name in ("dark", "pale", "sour", "strong", "small", "red"))
    steps = f"<h3>First</h3><p>We ring you. {OLD_BRIDGE}</p><h3>Second</h3><p>You come and meet everybody who works in here.</p>"
    ad = f"<p>We look for somebody who likes early mornings, clean pipes and hops.</p><ul>{points}</ul>"
    title = "Brewing in three steps"
    assert "early mornings" in text_of(shell(f"{ad}<h2>{title}</h2>{steps}"), title=title)


def test_an_opening_in_a_box_of_its_own_opens_the_ad_though_many_facts_part_it_from_the_rest() -> None:
    facts = "".join(f"<div><div>Mark {n}</div><div>B{n}</div></div>" for n in range(12))
    opening = f"<div>{OPENING}<p><img src='hops.png' alt=''></p></div>"
    head = f"<div><h1>Brewer</h1>{opening}<div>{facts}</div></div>"
    assert text_of(Page(body=f"<section>{head}</section><section>{BODY}</section>".encode())).startswith(OLD_BRIDGE)


@pytest.mark.parametrize(
    "line",
    [
        "<p>Not the right role for you? <a href='/jobs'>See other roles</a></p>",
        "<p>Weitere offene Stellen gibt es hier: <a href='/stellen'>brauerei.example</a></p>",
        "<p>Fandt du ikke det rette job? <a href='/job'>Se flere</a></p>",
        "<p>Teile diese Stelle als Brauer in den sozialen Medien.</p>",
        "<p>Partagez cette offre sur les réseaux sociaux</p>",
        "<p><a href='https://maps.example/dir'>Route berechnen</a></p>",
        "<p><a href='https://brewery.example'>Website</a></p>",
        "<p><a href='mailto:jobs@brewery.example'>Solliciteer per e-mail</a></p>",
    ],
)
def test_lines_that_lead_elsewhere_are_none_of_the_ad_wherever_they_stand(line: str) -> None:
    above, below = (text_of(shell(body)) for body in (line + BODY, BODY + line))
    assert above == below == text_of(shell(BODY))


def test_what_stands_below_a_question_to_those_whom_the_ad_does_not_suit_is_none_of_it() -> None:
    asked = "<h2>Keine passende Stelle gefunden?</h2><p>Wir freuen uns auf gute Leute.</p><p>Schreibt uns einfach.</p>"
    house = (
        "<p>Nine brewers, two coopers and a horse have kept this house since the bridge was built, and none has left it.</p>" * 2
    )
    assert text_of(shell(f"{BODY}{house}<section>{asked}</section>")) == text_of(shell(BODY + house))


def test_the_same_question_opens_an_ad_for_those_whom_no_ad_suits() -> None:
    asked = "<p>We are a brewery by the bridge.</p><h2>Didn't find the right role?</h2>"
    assert "the right role?" in text_of(shell(asked + BODY), title="Open application")
    own = "<p>Can't find the right job? With us you choose your own shifts.</p>"
    assert "your own shifts" in text_of(shell(BODY + own))


@pytest.mark.parametrize(
    "line",
    [
        "<p>Share our products and stories with the world on social media, write the newsletter and answer customers.</p>",
        "<p>Teile unsere Geschichten in den sozialen Medien.</p>",
        "<p>You share our joy in beer and know how social media work for a small brewery.</p>",
        "<p>Our website tells more about the brewery and its neighbours.</p>",
        "<p>The right role for you is one in which you can not find a dull day.</p>",
    ],
)
def test_sentences_about_the_same_things_stay(line: str) -> None:
    assert line[3:-4] in text_of(shell(BODY + line))


def test_short_lines_under_the_heading_of_a_part_are_points_though_no_list_says_so() -> None:
    row = "<div class=row><div class=tick></div><div class=text>{}</div></div>"
    offer = "".join(row.format(line) for line in ("Free bread", "A pension", "Time to rest", "New shoes"))
    ad = "<p>You bake our bread with two others, from four in the morning until noon, on five days of the week.</p>" * 4
    part = f"<div><div><h4>What we offer</h4><div>{offer}</div></div></div>"
    html = f"<main><div><h1>Baker</h1>{ad}</div>{part}<form><input></form></main>"
    found = describe(Page(url="https://dean.example/jobs/1", body=html.encode()), title="Baker", structured=None, chrome=None)
    assert "New shoes" in (found.text or "")


def test_the_lines_of_a_contact_are_no_points() -> None:
    ad = "<p>You bake our bread with two others, from four in the morning until noon, on five days of the week.</p>" * 4
    lines = "".join(f"<div>{line}</div>" for line in ("Ann Dean", "Head baker", "0113 496 0000"))
    html = f"<main><div><h1>Baker</h1>{ad}</div><section><div><h4>Contact</h4><div>{lines}</div></div></section></main>"
    found = describe(Page(url="https://dean.example/jobs/1", body=html.encode()), title="Baker", structured=None, chrome=None)
    assert "Ann Dean" not in (found.text or "")


def test_a_page_of_one_heading_that_says_much_holds_no_ad() -> None:
    html = b"<h1>Three hundred years beside the river, and now somebody new. Miller at the old mill</h1>"
    found = describe(Page(url="https://mill.example/", body=html), title="Miller at the old mill", structured=None, chrome=None)
    assert not found.text


def test_a_short_ad_in_tabs_is_kept_whole_though_its_panels_are_hidden() -> None:
    contact = """<p>Call Mary Baker on 01473 123456 or write to jobs@dean.example</p>
    <p>Your data are held by Dean Bakery of Leeds, 1 High Street, for as long as we look for people.</p>"""
    tabs = "<ul><li>Duties</li><li>Requirements</li></ul>"
    panels = """<div><ul><li>loading and unloading lorries</li><li>picking orders</li></ul></div>
    <div hidden><ul><li>strong arms</li><li>ready for shifts</li><li>clean hands</li></ul></div>"""
    facts = """<ul><li>Leeds</li><li>£12 per hour</li><li>Temporary</li></ul>
    <p>For our client, a bakery near Leeds, we are looking for a brewer.</p>"""
    for markup in (tabs + panels, panels):
        text = text_of(shell(f"{facts}<div class='tabs'>{markup}</div>{contact}"))
        assert [line for line in ("our client", "lorries", "strong arms", "clean hands", "Mary Baker") if line not in text] == []


OFFER = (
    "<h3>{}</h3><ul><li>Five weeks of holiday</li><li>Two crates of beer a month</li><li>A flat above the malt house</li></ul>"
)


@pytest.mark.parametrize("around", ["<aside>{}</aside>", "<div class='sidebar'>{}</div>", "<footer>{}</footer>"])
@pytest.mark.parametrize(
    "heading",
    [
        *("We offer", "Your benefits", "Vi erbjuder", "Vi tilbyr", "Tarjoamme", "Wir bieten", "Nous offrons", "Wij bieden"),
        *("Ofrecemos", "Offriamo", "Oferujemy", "Nabízíme", "Requirements", "Dein Profil"),
    ],
)
def test_a_part_of_the_ad_in_a_side_bar_of_the_main_part_is_kept(around: str, heading: str) -> None:
    article = f"<article><h1>Brewer</h1>{BODY}</article>"
    beside = around.format(
        "<h3>Share</h3><p>Tell your friends.</p>" + OFFER.format(heading) + "<h3>Our news</h3><p>New taps.</p>"
    )
    text = text_of(Page(body=f"<body><main>{article}{beside}</main></body>".encode()))
    assert "A flat above the malt house" in text
    assert "friends" not in text
    assert "New taps" not in text


@pytest.mark.parametrize("around", ["<aside>{}</aside>", "<footer>{}</footer>"])
@pytest.mark.parametrize("heading", ["Requirements", "Wat ga je doen?", "Arbetsuppgifter", "Deine Aufgaben"])
def test_duties_and_demands_in_a_side_bar_or_foot_of_the_page_are_kept(around: str, heading: str) -> None:
    beside = around.format(OFFER.format(heading))
    text = text_of(Page(body=f"<body><main><h1>Brewer</h1>{BODY}</main>{beside}</body>".encode()))
    assert "A flat above the malt house" in text


def test_two_parts_told_in_prose_in_a_side_bar_of_the_page_are_kept() -> None:
    beside = "<aside><h3>Requirements</h3><p>You can lift a keg.</p><h3>Your responsibilities</h3><p>Hops.</p></aside>"
    text = text_of(Page(body=f"<body><main><h1>Brewer</h1>{BODY}</main>{beside}</body>".encode()))
    assert "You can lift a keg" in text
    assert "Hops." in text


def test_a_part_told_at_length_in_the_foot_of_a_page_whose_main_part_has_none_is_kept() -> None:
    told = "You shape the loaves by hand, fire the oven with beech and carry the bread to the ferry. " * 3
    foot = f"<footer><h2>What you will do</h2><p>{told.strip()}</p></footer>"
    above = "<p>Do you like bread, early mornings and the smell of a beech fire? Then come and bake with us in Leeds.</p>"
    kept = text_of(Page(body=f"<body><main><h1>Baker</h1>{above}</main>{foot}</body>".encode()))
    assert "carry the bread" in kept
    beside_parts = text_of(Page(body=f"<body><main><h1>Baker</h1>{above}{BODY}</main>{foot}</body>".encode()))
    assert "carry the bread" not in beside_parts


def test_a_part_below_the_title_of_the_ad_in_its_side_bar_is_kept() -> None:
    beside = f"<aside><h2>Brewer</h2>{OFFER.format('We offer')}<h3>Requirements</h3><p>You like hops.</p></aside>"
    text = text_of(Page(body=f"<body><main><article><h1>Brewer</h1>{BODY}</article>{beside}</main></body>".encode()))
    assert "A flat above the malt house" in text
    assert "You like hops" in text


@pytest.mark.parametrize(
    "page",
    [
        "<main>{ad}<aside><h3>About us</h3><ul><li>We list jobs in brewing</li><li>Since 1998</li></ul></aside></main>",
        "<main>{ad}<aside><h3>Similar jobs</h3><ul><li>Maltster in Leeds</li><li>Cooper in York</li></ul></aside></main>",
        "<main>{ad}</main><footer><h3>Benefits</h3><ul><li>List a job here</li><li>Be found by all</li></ul></footer>",
        "<main>{ad}</main><footer><h3>Din kontakt</h3><p>Ida Exempel, bryggmästare</p></footer>",
        "<main>{ad}</main><aside><h3>Vi erbjuder</h3><ul><li>Fat och flaskor</li><li>Humle</li></ul></aside>",
        "<main>{ad}</main><footer><h3>Requirements</h3><p>This site needs a browser that is not too old.</p></footer>",
        "<main>{ad}</main><footer><h3>Qualifications</h3><p>Certified.</p><h3>Requirements</h3><p>Malt.</p></footer>",
        "<main>{ad}</main><aside><h3>Your responsibilities</h3><p>Keep your password to yourself.</p></aside>",
        "<main>{ad}</main><aside><h3>Aufgaben</h3><p>Die Innung fördert das Handwerk der Brauer.</p></aside>",
        "<main>{ad}</main><footer><h3>Kvalifikationer</h3><p>Certifierade.</p></footer>",
        "<main>{ad}</main><aside><h3>Missions</h3><p>De la ville.</p><h3>Profil</h3><p>Créez votre profil.</p></aside>",
        "<main>{ad}</main><aside><h3>Jouw profiel</h3><ul><li>Log in</li><li>Je gegevens</li></ul></aside>",
        "<main>{ad}</main><aside><h3>Tu perfil</h3><ul><li>Entra</li><li>Tus datos</li></ul></aside>",
        "<main>{ad}</main><aside><h3>Tasks</h3><ul><li>Of the county</li><li>Of the guild</li></ul></aside>",
        "<main>{ad}<aside class='news'><h3>Benefits</h3><ul><li>Five taps for a pub of ours</li></ul></aside></main>",
        "<main>{ad}<aside><h3>Benefits</h3><a href='/a'>Of a brewery</a> <a href='/b'>Of yeast and hops</a></aside></main>",
        "<main>{ad}<aside><h3>What we offer</h3><p>Websites for small pubs.</p><p>Call our sales staff.</p></aside></main>",
        "<main>{ad}<aside><h3>Unser Angebot</h3><p>Webseiten für kleine Brauereien.</p></aside></main>",
        "<main>{ad}<aside><h3>Pastry cook</h3><h4>Your tasks</h4><p>Bake.</p><h4>Benefits</h4><p>Bread.</p></aside></main>",
        "<main>{ad}<aside><h3>Truck driver</h3><h3>Requirements</h3><ul><li>A truck</li></ul></aside></main>",
        "<main>{ad}<aside><h3>Sugarer of buns</h3><p><b>Requirements</b></p><ul><li>Sugar</li></ul></aside></main>",
    ],
)
def test_a_side_bar_of_anything_else_is_not(page: str) -> None:
    ad = f"<article><h1>Brewer</h1>{BODY}</article>"
    text = text_of(Page(body=f"<body>{page.replace('{ad}', ad)}</body>".encode()))
    assert text.splitlines()[-1].startswith("We pay by the collective agreement")


FOLDED = "<p>{0}</p><button class=a>Where, when and how</button><div>{1}</div><button class=a>{3}</button><div>{2}</div>"
TOLD = (
    "Dean Bakery in Leeds has been baking rye bread for the ships of the north since the canal was dug, and still does.",
    "You work four nights a week in the old bakery by the canal, from three in the morning until the last loaf is out.",
    "You meet the two head bakers over a coffee, then you bake with them for one night, and on the next day we call you.",
)


def _unfolded(last: str) -> str:
    body = FOLDED.format(*TOLD, last)
    page = Page(body=f"<html><body><main><h1>Baker</h1>{body}</main></body></html>".encode())
    return describe(page, title="Baker", structured=None, chrome=None).text or ""


def test_buttons_over_parts_that_unfold_are_their_headings() -> None:
    text = _unfolded("How we choose")
    assert "Where, when and how" in text
    assert "How we choose" in text


def test_a_button_that_stands_twice_is_no_heading() -> None:
    assert "Where, when and how" not in _unfolded("Where, when and how")


STAMPS = """
Created on 6 October 2026 by personnel
Erstellt am 06.10.2026 von personalabteilung
Publié le 31/03/2026 Dernière modification 02/04/2026 11:08
Publicerad 2026-10-06 kl. 14.00
Publisert 25.04.2025
Senest opdateret 6. oktober 2026
Julkaistu: 25.5.2026
Laatst bijgewerkt op 6 oktober 2026
Publicado el 6 de octubre de 2026
Pubblicato il 06/10/2026
Opublikowano: 2026-10-06
Zveřejněno dne 6. 10. 2026
"""


@pytest.mark.parametrize("stamp", STAMPS.strip().splitlines())
def test_when_a_page_was_made_is_no_text_of_the_ad(stamp: str) -> None:
    page = "<html><body><main><h1>Baker</h1><p>{}</p><p>{}</p><p>{}</p><p>{}</p></main></body></html>"
    page = page.format(TOLD[0], TOLD[1], TOLD[2], stamp)
    text = describe(Page(body=page.encode()), title="Baker", structured=None, chrome=None).text or ""
    assert stamp not in text
    assert all(told in text for told in TOLD)


FIRMS = """
<p>Created on 3 June 1996 by two sisters</p>
<p>Créée le 3 juin 1996</p>
<p>Skapad 3 juni 1996</p>
<p>Utworzono 3.06.1996</p>
<ul><li>Created on 3 June 2019 by two sisters</li><li>Still in Leeds</li></ul>
"""


@pytest.mark.parametrize("told", FIRMS.strip().splitlines())
def test_when_a_firm_was_made_stays(told: str) -> None:
    page = f"<html><body><main><h1>Baker</h1><p>{TOLD[0]}</p><p>{TOLD[1]}</p>{told}<p>{TOLD[2]}</p></main></body></html>"
    text = describe(Page(body=page.encode()), title="Baker", structured=None, chrome=None).text or ""
    assert told.split("</")[0].rpartition(">")[2] in text


def test_a_sentence_about_something_made_on_a_day_stays() -> None:
    told = "Published on 6 October 2026 in Leeds, our book of breads tells how we work."
    page = f"<html><body><main><h1>Baker</h1><p>{TOLD[0]}</p><p>{told}</p><p>{TOLD[1]}</p></main></body></html>"
    assert told in (describe(Page(body=page.encode()), title="Baker", structured=None, chrome=None).text or "")


@pytest.mark.parametrize("head", ["div", "p", "span"])
@pytest.mark.parametrize("around", ["section", "div"])
def test_the_first_heading_of_an_ad_is_told_by_those_below_that_look_the_same(head: str, around: str) -> None:
    parts = (
        ("Vi maler så det ryger", "Møllen har malet korn til hele sognet siden 1892, og den store sten venter på en ny møller."),
        ("Din vagt", "Du hugger stenene, holder sækkene tørre og taler med bønderne, når de kommer om morgenen."),
        ("Det bliver os to, hvis", "Du har prøvet at male før, og du bliver ikke bange, når vandet stiger om foråret."),
    )
    text = "".join(
        f'<{around} class=s><{head} class="s__h">{name}</{head}><div>{words}</div></{around}>' for name, words in parts
    )
    page = Page(
        url="https://mill.example/1", body=f"<meta charset=utf-8><body><h1>Møller</h1><p>Odderby</p>{text}</body>".encode()
    )
    found = describe(page, title="Møller", structured=None, chrome=None).text or ""
    assert found.startswith("Vi maler så det ryger\n")
    assert "Odderby" not in found
