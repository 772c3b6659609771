"""A page as blocks: what a browser shows on lines of its own."""

from __future__ import annotations

import gc
import time
import weakref

import pytest

from jobcrawl.outline import Outline
from jobcrawl.page import Page
from jobcrawl.parsing import MAX_NODES
from jobcrawl.zones import Zone


def outline(html: str) -> Outline:
    return Page(body=html.encode()).outline


def texts(html: str) -> list[str]:
    return [block.text for block in outline(html).blocks]


@pytest.mark.parametrize(
    ("html", "lines"),
    [
        ("<body>bare <b>bold</b> words<p>paragraph</p>after", ["bare bold words", "paragraph", "after"]),
        ("<p>one<br>two<br><br>three</p>", ["one", "two", "three"]),
        ("<p>a <span>b</span><span>c</span>\n d&nbsp;&nbsp;e</p>", ["a bc d e"]),
        ("<p><span>Locatie</span><strong>Delft</strong><small>In Zuid-Holland</small></p>", ["Locatie Delft In Zuid-Holland"]),
        ("<p><b>Miller (m/f)</b><i>full time</i><span>2026</span></p>", ["Miller (m/f) full time 2026"]),
        ("<p><span>inter</span><span>viewing</span> <i>CO</i><sub>2</sub> <b>Mc</b><b>Coy</b></p>", ["interviewing CO2 McCoy"]),
        ("<table><tr><td>Place<td>Oslo</table>", ["Place", "Oslo"]),
        ("<p>Night&shy;watch&#8203;man <b>&#8203; in</b> Malmo\u0308</p>", ["Nightwatchman in Malmö"]),
        ("<details><summary>More</summary>inside</details>", ["More", "inside"]),
        ("<button>Apply</button>now", ["Apply", "now"]),
        ("<pre>first\n  second\n\nthird</pre>", ["first", "second", "third"]),
        ("<div style='white-space: pre-line'>x\ny</div>", ["x", "y"]),
        ("<div class='whitespace-pre-wrap'>x\ny</div>", ["x", "y"]),
        ("<p>x\ny</p>", ["x y"]),
        ("<p>a<span style='display:none'>no</span>b</p>", ["ab"]),
        ("<script>x</script><style>y</style><p>z</p><template>t</template>", ["z"]),
        ("<p>\u200d</p><p>\u200b<b>Head</b>\u200d</p><p>&nbsp;</p>", ["Head"]),
        ("<i class='material-icons'>place</i> Oslo", ["Oslo"]),
        ("<a href=1>One</a><a href=2>Two</a>", ["One Two"]),
        ("<select><option>a</option></select><textarea>b</textarea>c", ["c"]),
    ],
)
def test_lines_are_those_of_a_browser(html: str, lines: list[str]) -> None:
    assert texts(html) == lines


def test_a_bullet_stands_once_before_each_item() -> None:
    found = outline("<ul><li>one<p>more</p><ul><li><p>two</p><p>more</p></li></ul></li><li>three<br>more</li></ul>").blocks
    assert [(block.text, block.bullet) for block in found] == [
        ("one", True),
        ("more", False),
        ("two", True),
        ("more", False),
        ("three", True),
        ("more", False),
    ]


def test_only_a_line_break_parts_what_follows_it() -> None:
    found = outline("<p>a<br>b<br><br>c</p><p>d</p>").blocks
    assert [block.after_break for block in found] == [False, True, False, False]


def test_a_link_around_blocks_goes_on_in_each_of_them() -> None:
    page = outline("<a href=/job/1><h3>Cook</h3><div>Malmö <b>now</b></div></a>after")
    assert [block.link_chars for block in page.blocks] == [4, 9, 0]
    assert [(anchor.href, anchor.first, anchor.last) for anchor in page.anchors] == [("/job/1", 0, 2)]
    assert page.blocks[2].marks == []


@pytest.mark.parametrize(
    ("html", "tags", "level"),
    [
        ("<h2><div><span>Cook</span></div></h2>", ["h2"], 2),
        ("<h2><div><p>Cook</p></div></h2>", ["h2"], 2),
        ("<h3><div>Cook</div><div>Malmö</div></h3>", ["div", "div"], 0),
        ("<h3><button>Cook</button></h3>", ["button"], 0),
        ("<td><div>12 May<br>to 3 June</div></td>", ["td", "td"], 0),
        ("<dl><dt><p>Place</p><dd><div>Malmö</div></dl>", ["dt", "dd"], 0),
        ("<td><div>a<br>b<br>c<br>d</div></td>", ["div"] * 4, 0),
        ("<td><h4>Cook</h4></td>", ["h4"], 4),
        ("<td><p>one</p><p>two</p></td>", ["p", "p"], 0),
    ],
)
def test_the_few_lines_that_are_wrapped_within_a_heading_or_a_cell_are_its_own(html: str, tags: list[str], level: int) -> None:
    blocks = outline(f"<table>{html}</table>" if "<td" in html else html).blocks
    assert [block.tag for block in blocks] == tags
    assert blocks[0].level == level
    assert (blocks[0].box.tag in ("td", "dt")) is (tags[0] in ("td", "dt"))


def test_a_link_in_a_wrapped_cell_stands_in_the_cell() -> None:
    (anchor,) = outline("<table><td><div><a href=/job/1>Cook</a></div></td></table>").anchors
    assert anchor.box.tag == "td"


@pytest.mark.parametrize(
    ("html", "first", "start", "end"),
    [
        ("<a href=/1><div>Apply</div></a>", 0, 0, 5),
        ("<p>Keep <a href=/1>Apply</a></p>", 0, 4, 10),
        ("<div>Keep <a href=/1><div>Apply</div></a></div>", 1, 0, 5),
        ("<div><a href=/1>Apply<br>now</a></div>", 0, 0, 3),
    ],
)
def test_a_link_begins_and_ends_with_its_words(html: str, first: int, start: int, end: int) -> None:
    (anchor,) = outline(html).anchors
    assert (anchor.first, anchor.start, anchor.end) == (first, start, end)


def test_bold_text_is_bold_in_every_block_it_covers() -> None:
    found = outline("<b>one<div>two</div></b><p>three</p>").blocks
    assert [block.is_bold for block in found] == [True, True, False]


def test_marks_name_the_words_they_cover() -> None:
    block = outline("<p>See <a href='/t' title='Terms'>our terms</a> <i class='icon-pin'></i> Oslo</p>").blocks[0]
    shown = [(mark.tag, block.text[mark.start : mark.end], mark.href, mark.label) for mark in block.marks]
    assert shown == [("a", "our terms", "/t", "Terms"), ("i", "", None, "icon-pin")]


def test_an_image_alone_is_a_block_without_words() -> None:
    block = outline("<p><img src=logo.png alt='Bakery - Logo'></p>").blocks[0]
    assert (block.text, block.marks[0].tag, block.marks[0].label) == ("", "img", "Bakery - Logo")


def test_sums_of_a_box_are_those_of_its_blocks() -> None:
    page = outline("<div class=x><p>four</p><p>and <a href=1>five</a></p></div><p>no</p><form><input><select></select></form>")
    box = next(box for box in page.boxes if box.marks == "x")
    assert (box.chars, box.link_chars, box.links, box.first, box.last) == (12, 4, 1, 0, 2)
    form = next(box for box in page.boxes if box.tag == "form")
    assert (form.controls, form.fields) == (2, 2)
    assert (page.boxes[0].chars, page.boxes[0].controls) == (14, 2)


@pytest.mark.parametrize(
    ("markup", "zone"),
    [
        ("nav", Zone.NAV),
        ("footer", Zone.FOOTER),
        ("div class='site-footer'", Zone.FOOTER),
        ("div class='job-footer'", Zone.NONE),
        ("div class='pie-de-pagina'", Zone.FOOTER),
        ("div class='piede'", Zone.FOOTER),
        ("div class='fusszeile'", Zone.FOOTER),
        ("div id='stopka'", Zone.FOOTER),
        ("div class='rodape'", Zone.FOOTER),
        ("div class='voettekst'", Zone.FOOTER),
        ("div class='sidfot'", Zone.FOOTER),
        ("div class='bunntekst'", Zone.FOOTER),
        ("div class='sidefod'", Zone.FOOTER),
        ("div class='pied-de-page'", Zone.FOOTER),
        ("div class='fussball'", Zone.NONE),
        ("div class='piedestal'", Zone.NONE),
        ("div class='has-sidebar'", Zone.NONE),
        ("div class='left sidebar'", Zone.ASIDE),
        ("div class='elementor-widget'", Zone.NONE),
        ("div id='cookie-bar'", Zone.COOKIE),
        ("div role='navigation'", Zone.NAV),
        ("div hidden", Zone.HIDDEN),
        ("div style='display: none'", Zone.HIDDEN),
        ("div class='similar_jobs'", Zone.RELATED),
        ("div class='newspaper'", Zone.NONE),
        ("div class='post-7 hentry category-mill-news tag-menu'", Zone.NONE),
        ("div class='category-news'", Zone.NEWS),
    ],
)
def test_markup_says_what_a_box_is(markup: str, zone: Zone) -> None:
    assert outline(f"<p>The mill is looking for a miller.</p><{markup}>text").blocks[1].zone == zone


def test_a_text_capture_is_a_block_a_line() -> None:
    found = Page(text="Title\n\nFirst line\nsecond line\n  • point\n- other").outline.blocks
    assert [(block.text, block.bullet, block.after_break) for block in found] == [
        ("Title", False, False),
        ("First line", False, False),
        ("second line", False, True),
        ("point", True, True),
        ("other", True, True),
    ]


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 10_000 + "x",
        "<b>" * 10_000 + "x" + "<p>y" * 2_000,
        "<a href=x>" * 5_000 + "<p>t" * 5_000,
        "<ul><li>" * 5_000 + "x",
        "<span>" * 3_000 + "<p>x</p>" * 3_000,
        "<br>" * 50_000,
        "<pre>" + "\n" * 50_000,
        "<p>" + "<i>…</i><span hidden>a b c d</span>" * 5_000,
        "<p>" + "We mill rye and <b>oats</b> <i>a b c d…</i><span hidden>a b c d e f</span>" * 3_000,
    ],
)
def test_a_hostile_page_is_outlined_in_bounded_time(html: str) -> None:
    tree = Page(body=html.encode())
    assert tree.tree is not None
    start = time.process_time()
    assert len(tree.outline.blocks) <= MAX_NODES
    assert time.process_time() - start < 2


def test_a_page_is_freed_without_the_garbage_collector() -> None:
    gc.disable()
    try:
        page = Page(body=b"<div><p>one <a href=x>two</a></p></div>")
        seen = weakref.ref(page.outline)
        del page
        assert seen() is None
    finally:
        gc.enable()


def test_the_main_part_is_seen_though_a_script_is_to_reveal_it() -> None:
    html = "<main style='visibility: hidden'><p>The mill is looking for a miller.</p><div hidden><p>Menu</p></div></main>"
    shown, menu = Page(body=html.encode()).outline.blocks
    assert not shown.zone & Zone.HIDDEN
    assert menu.zone & Zone.HIDDEN


@pytest.mark.parametrize(
    "markup",
    [
        "<div role='tabpanel'><p>The mill.</p></div><div role='tabpanel' style='display:none'><p>{}</p></div>",
        "<h2>Tasks</h2><div hidden><p>{}</p></div>",
        "<button>Tasks</button><div hidden><div><p>{}</p></div></div>",
        "<section><div class='slide a'><p>The mill.</p></div><div class='slide b' hidden><p>{}</p></div></section>",
        "<p>The mill.</p><div style='display:none'><p>{} {} {} {}</p></div><a href='#'>Read more</a>",
        "<p>The mill.</p><div style='display:none'><p>{}</p></div><button>Visa mer</button>",
        "<p>The mill.</p><div hidden><p>{}</p></div><a href='javascript:;'><img src='/down.png'>Mehr lesen</a>",
        "<ul><li><a href='#a'>Tasks</a></li><li><a href='#b'>Pay</a></li></ul><div id='a'>Mill</div><div id='b' hidden>{}</div>",
        "<p>So</p><a href='#a'>Tasks</a> <a href='#b'>Pay</a><hr><div id='a'>Mill</div><p>.</p><div id='b' hidden>{}</div>",
        "<div><i>Tasks</i></div><div><button>Tasks</button><button>Pay</button></div><div>Mill.</div><div hidden>{}</div>",
        "<p><a href='#'>Tasks</a> <a href='#'>Pay</a></p><section>Mill.</section><section style='display:none'>{}</section>",
    ],
)
def test_what_opens_at_a_click_is_shown(markup: str) -> None:
    text = "Grind the corn of the whole valley."
    page = outline("<h1>Miller</h1><p>Someone for our mill.</p><p>Every day we grind.</p>" + markup.replace("{}", text))
    block = next(block for block in page.blocks if text in block.text)
    assert not block.zone & Zone.HIDDEN


@pytest.mark.parametrize(
    "markup",
    [
        "<ul><li>Tasks</li><li>Pay</li><li>Place</li></ul><div>The mill.</div><div hidden>{}</div>",
        "<ul><li>Tasks</li><li>Pay</li></ul><div>The mill.</div><div hidden>{}<input><input><input></div>",
        "<ul><li>Tasks</li><li>Pay</li></ul><div>The mill.</div><div class='cookie-consent' hidden>{}</div>",
        "<nav><a href='#a'>Mill</a><a href='#b'>Law</a></nav><p>M</p><div id='a'>Mill</div><p>.</p><div id='b' hidden>{}</div>",
        "<p>Ask <a href='#thanks'>us</a>.</p><div>Mill.</div><div id='thanks' hidden>{}</div>",
        "<div><h2>Miller</h2><p>Leeds</p></div><div>Mill.</div><div hidden>{}</div>",
        "<div><h1>Miller</h1></div><div><a href='#'>Leeds</a></div><div>Mill.</div><div hidden>{}</div>",
        "<ul><li>Leeds</li><li>Full-time</li></ul><div>Mill.</div><div hidden>{}</div>",
        "<div><p>Leeds</p><p>Full-time</p><p>Days</p></div><div>Mill.</div><div hidden>Wrong.</div><div hidden>{}</div>",
        "<a href='#save'>Save</a><a href='#tell'>Report</a><div id='save' hidden>Log in.</div><div id='tell' hidden>{}</div>",
        "<a href='#'>More</a><div hidden>{}</div>",
        "<p>The mill.</p><div hidden>{}</div><a href='#'>Mehr</a>",
        "<p>The mill.</p><div hidden>{}</div><a href='/mill'>Read more</a>",
        "<p class='share'><a href='#'>Mail</a> <a href='#'>Chat</a></p><div>Mill.</div><div hidden>{}</div>",
    ],
    ids=(
        *("as many labels", "form", "cookies", "menu", "lone link", "title and place", "main heading", "points of facts"),
        *("lines of facts", "no panel is open", "menu above", "menu below", "link to another page", "share"),
    ),
)
def test_a_hidden_box_is_a_tab_only_where_its_tabs_are_seen(markup: str) -> None:
    text = "Grind the corn of the whole valley."
    page = outline("<h1>Miller</h1><p>Someone for our mill.</p><p>Every day we grind.</p>" + markup.replace("{}", text))
    block = next(block for block in page.blocks if text in block.text)
    assert block.zone & Zone.HIDDEN


@pytest.mark.parametrize(
    ("html", "line"),
    [
        ("<p>We mill<span>...</span><span style='display:none'> rye and oats all year.</span></p><button>More</button>", ""),
        ("<p>We mill <span hidden>rye and oats all year.</span> <a href='#'>Czytaj dalej</a></p>", " Czytaj dalej"),
        ("<p>We mill <span hidden>rye and oats all year.</span></p><a href='#'>Lue lisää</a>", ""),
        ("<p><i>We mill rye and…</i> <span hidden>We mill rye and oats all year.</span><a>Weiterlesen</a></p>", "Weiterlesen"),
    ],
)
def test_the_rest_of_a_sentence_behind_read_more_is_shown_instead_of_its_dots(html: str, line: str) -> None:
    assert texts(html)[0].replace(" Weiter", "Weiter") == f"We mill rye and oats all year.{line}"


def test_links_and_letters_around_what_stands_for_the_rest_stay_where_they_are() -> None:
    opened = "<em>rye <i>and all…</i> <span hidden>and all that we have</span> <a href=x>Of us</a></em>"
    html = f"<p>We <b>mill</b> {opened.replace('and all', 'oats and all of')}</p>"
    (block,) = outline(html).blocks
    assert block.text == "We mill rye oats and all of that we have Of us"
    shown = [block.text[mark.start : mark.end] for mark in block.marks]
    assert shown == ["mill", block.text[8:], "oats and all of that we have", "Of us"]


@pytest.mark.parametrize(
    "html",
    [
        "<p>We mill <span style='display:none'>rye and oats all year.</span></p>",
        "<p>We mill <span style='display:none'>2026-01</span> <a href='#'>Read more</a></p>",
        "<p>We mill <span style='display:none'>rye and oats all year.</span> <a href='/mill'>Read more</a></p>",
        "<p>We mill <span style='display:none'>rye and oats all year.</span> <a href='#'>More</a></p>",
        "<p>We mill <span style='display:none'>rye and oats all year.</span></p><p>Read more of it in our book.</p>",
    ],
)
def test_other_hidden_words_of_a_sentence_are_not_shown(html: str) -> None:
    assert texts(html)[0].partition(" Read")[0].removesuffix(" More") == "We mill"


def test_what_a_click_does_not_show_stays_hidden() -> None:
    tasks = "<h2>Tasks</h2><div hidden><p>Grind.</p><p hidden>x</p></div>"
    page = outline(f"<p>The mill is looking for a miller.</p><div hidden><p>Thank you.</p></div>{tasks}")
    shown = [(block.text, bool(block.zone & Zone.HIDDEN)) for block in page.blocks]
    assert shown[1:] == [("Thank you.", True), ("Tasks", False), ("Grind.", False), ("x", True)]


def test_an_element_with_the_role_of_a_heading_is_one() -> None:
    html = "<div role='heading' aria-level='1'>Miller</div><div role='heading'>Tasks</div><div role='note'>Grind</div>"
    assert [(block.text, block.level) for block in outline(html).blocks] == [("Miller", 1), ("Tasks", 2), ("Grind", 0)]


def test_a_footer_with_the_last_words_of_the_main_part_is_not_the_foot_of_the_page() -> None:
    last = "Write to the mill before the first of May and tell us how you grind corn."
    links = "".join(f"<a href='/{n}'>Our mill in the valley number {n}</a> " for n in range(4))
    page = outline(
        f"<article><h1>Miller</h1><footer><p>{last}</p></footer><footer>{links}</footer></article><footer>{last}</footer>"
    )
    assert [bool(block.zone & Zone.FOOTER) for block in page.blocks] == [False, False, True, True]


def test_a_long_window_about_cookies_stays_hidden() -> None:
    page = outline(f"<p>The mill.</p><div id='cookies' hidden><p>{'We store crumbs. ' * 9}</p></div>")
    assert page.blocks[1].zone & Zone.HIDDEN


def test_a_place_on_the_page_is_no_link_to_somewhere() -> None:
    html = "<table><tr><td><a name='top'><table><tr><td>The mill is looking for a miller.</td></tr></table></td></tr></table>"
    assert sum(block.link_chars for block in Page(body=html.encode()).outline.blocks) == 0


def test_a_field_that_is_not_shown_is_none_however_its_type_is_written() -> None:
    assert Page(body=b"<form><input TYPE='HIDDEN'><input type='Text'></form>").outline.fields == 1


PAGE = """<nav><a href=/>Start</a></nav><div class="{0}"><div><{1}>Miller</{1}></div>
<p>We look for somebody who takes in the grain and sets up the roller mills.</p></div>
<div class="related">Baker</div><div class="footer"><a href=/imprint>All about the firm that runs this mill</a></div>"""


@pytest.mark.parametrize("heading", ["h1", "h2"])
@pytest.mark.parametrize(
    "marks", ["news news-single", "nav-open", "related", "content-sidebar", "modal-open", "share", "register"]
)
def test_what_holds_the_heading_and_most_words_is_no_menu_or_news_though_its_class_says_so(marks: str, heading: str) -> None:
    zones = {block.text.split()[0]: block.zone for block in outline(PAGE.format(marks, heading)).blocks}
    assert zones == {"Start": Zone.NAV, "Miller": 0, "We": 0, "Baker": Zone.RELATED, "All": Zone.FOOTER}


def test_on_a_page_without_headings_what_holds_most_words_is_no_news_though_its_class_says_so() -> None:
    zones = {block.text.split()[0]: block.zone for block in outline(PAGE.format("eds_news", "span")).blocks}
    assert zones == {"Start": Zone.NAV, "Miller": 0, "We": 0, "Baker": Zone.RELATED, "All": Zone.FOOTER}
    few = outline("<div class=news><span>Miller</span></div><p>We look for somebody who takes in the grain.</p>")
    assert [block.zone for block in few.blocks] == [Zone.NEWS, 0]
    asked = outline("<p>Miller</p><div class=cookie-banner><p>We count our visitors, if you let us.</p></div>")
    assert [block.zone for block in asked.blocks] == [0, Zone.COOKIE]


@pytest.mark.parametrize(
    ("markup", "zone"),
    [
        ("<div class=news><h1>Miller</h1></div>", 0),
        ("<div class=nav-open><h1>Miller</h1></div>", Zone.NAV),
        ("<h2>Baker</h2><div class=news><h1>Miller</h1></div>", Zone.NEWS),
        ("<h1>Baker</h1><div class=news><h1>Miller</h1></div>", Zone.NEWS),
        ("<div class=news><h2>Miller</h2></div>", Zone.NEWS),
        ("<header><h2>Mill</h2></header><div class=news><h1>Miller</h1></div>", 0),
        ("<header class=news><h1>Miller</h1></header>", Zone.NEWS | Zone.HEADER),
    ],
)
def test_few_words_below_a_heading_are_what_their_class_says_but_for_the_only_h1(markup: str, zone: int) -> None:
    blocks = outline(markup + "<p>We look for somebody who takes in the grain.</p>").blocks
    assert next(block.zone for block in blocks if block.text == "Miller") == zone
