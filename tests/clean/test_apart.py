"""What stands apart from the ad inside the box that holds it, at every place between the ad's parts."""

# ruff: noqa: E501  # a block of markup a line

from __future__ import annotations

import pytest

from jobcrawl.clean.description import describe
from jobcrawl.page import Page
from jobcrawl.zones import Zone

AD = (
    "Wick & Sons makes candles for churches and theatres in a workshop of nine people beside the river.",
    "Pour wax into moulds of every size",
    "Repair the wick machine and keep it clean",
    "A steady hand and a good eye for colour",
    "A driving licence is an advantage, since we deliver to theatres ourselves",
    "You will be trained for six months by our master, who has poured wax here since the mill closed.",
    "We offer thirty days of holiday, a pension and a workplace where nobody has to hurry.",
    "Send your application with two photographs of your work before 11 January 2027.",
)


def bullets(*lines: str) -> str:
    return "<ul>" + "".join(f"<li>{line}</li>" for line in lines) + "</ul>"


def cards(*titles: str) -> str:
    return "".join(f'<div><a href="/jobs/{title}"><h3>{title}</h3></a><p>Wax Works plc</p><p>Stoke</p></div>' for title in titles)


APART = {
    "a banner about cookies": "<div><p>This website stores data such as cookies to enable site functionality.</p><button>Accept</button></div>",
    "an application form": "<form><h3>Apply for this job</h3><label>First name</label><input><label>Last name</label><input>"
    "<label>Upload your CV</label><input type=file><label>I agree to the storage of my data</label><input><button>Send</button></form>",
    "a job alert": "<div><h4>Never miss a job</h4><p>Sign up for our job alerts and receive new openings.</p><a href='/a'>Sign up</a></div>",
    "cards of other jobs": f"<section><h2>Similar jobs</h2>{cards('Kiln Operator', 'Lens Grinder', 'Silver Polisher')}</section>",
    "a list of other jobs": "<h3>More jobs at Wick</h3><ul><li><a href='/2'>Kiln Operator</a></li><li><a href='/3'>Lens Grinder</a></li></ul>",
    "teasers of other jobs": "<div><h2>You might also be interested in</h2><article><h3><a href='/2'>Kiln Operator</a></h3>"
    "<p>Do you like fire? Our pottery needs you for its three great kilns.</p></article></div>",
    "news with text": "<div><h3>News</h3><div><a href='/n'>Wick wins an award</a><p>It was given on Tuesday in the town hall.</p></div></div>",
    "pay of others": "<div><h3>Salary insights</h3><p>The average candle maker in Leeds earns £27,400 a year.</p></div>",
    "pay of the trade": "<section><h2>What does a candle maker earn?</h2><p>The average wage in Leeds is £27,400 a year.</p></section>",
    "reviews": "<div><h3>Company reviews</h3><p>“Good colleagues but long days”, says a former candle maker.</p></div>",
    "a form to download": "<p><a href='/f.pdf'>Prescribed application form (PDF 240 KB)</a></p>",
    "files to download": "<div><a href='/a.docx'>Application form - craft posts.docx</a> <a href='/b.pdf'>Job Description.pdf</a></div>",
    "a form to download in French": "<p><a href='/f.docx'>Télécharger le formulaire de candidature (Word)</a></p>",
    "a form to download in Czech": "<p><a href='/f.docx'>Osobní dotazník (DOCX)</a></p>",
    "a board's word in Spanish": "<div>El portal actúa únicamente como intermediario y no se hace responsable de la veracidad de los datos.</div>",
    "a board's word in Polish": "<p>Redakcja nie odpowiada za treść ogłoszeń, które zamieszczają firmy z całego regionu.</p>",
    "a board's word in German": "<p>Für die Stellenanzeigen übernehmen wir keine Haftung für die Richtigkeit der Angaben.</p>",
    "who wrote the page": "<p>Geschreven door Eva Exempel op 04 november 2026.</p>",
    "who wrote the page in Norwegian": "<p>Skrevet av Eva Eksempel den 4. november 2026</p>",
    "a day and a button to print": "<p>2 May 2026 | <a href='?print=1'>Print version</a></p>",
    "comments": "<div><h3>2 comments</h3><p>Is this job still open please?</p></div>",
    "a form for comments in German": "<div><h3>Schreibe einen Kommentar</h3><p>Deine E-Mail-Adresse wird nicht veröffentlicht. "
    "Erforderliche Felder sind mit * markiert.</p></div>",
    "a form for comments": "<div><p>Your email address will not be published. Required fields are marked *</p></div>",
    "a question about the ad": "<p><small>Is there a problem with this advert? <a href='/r'>Let us know</a></small></p>",
    "questions to applicants": "<div><h4>Supplemental questions</h4><ol><li><p>Do you hold a licence to drive?</p><ul><li>Yes</li><li>No</li></ul></li>"
    "<li>Describe your experience with bees.</li></ol><p>Required Question</p></div>",
    "questions to applicants in German": "<div><p>01</p><p>Haben Sie einen Führerschein?</p><ul><li>Ja</li><li>Nein</li></ul></div>",
    "a chat": "<div><p>Hi there! Have a question about this role? Chat with our bot.</p><button>Start chat</button></div>",
    "an old browser": "<div><p>You are using an outdated browser. Please upgrade it.</p></div>",
    "an answer to a click": "<div style='display:none'>This job has been saved to your list.</div>",
    "a map": "<div><a href='https://maps.example/x'>View larger map</a></div>",
    "tags": "<p>Tags: <a href='/t/wax'>wax work</a>, <a href='/t/craft'>crafts</a></p>",
    "a job alert in Swedish": "<div><h4>Missa inga jobb</h4><p>Skapa en bevakning så får du nya jobb i inkorgen.</p></div>",
    "a job alert in French": "<div><p>Créez une alerte et recevez les nouvelles offres par e-mail.</p></div>",
    "cookies in Spanish": "<div><p>Este sitio utiliza cookies para mejorar tu experiencia.</p></div>",
    "an invitation to employers": "<div><h3>Are you hiring?</h3><p>Reach forty thousand craftspeople from £99.</p></div>",
}
PARTS = {
    "paragraphs": (
        "<article>{}</article>",
        "<h1>Candle Maker</h1>",
        f"<p>{AD[0]}</p>",
        f"<h2>Your tasks</h2>{bullets(*AD[1:3])}",
        f"<h2>Your profile</h2>{bullets(*AD[3:5])}<p>{AD[5]}</p>",
        f"<h2>What we offer</h2><p>{AD[6]}</p>",
        f"<p>{AD[7]}</p>",
    ),
    "sections": (
        "<div class='job'>{}</div>",
        "<header><h1>Candle Maker</h1></header>",
        f"<section><p>{AD[0]}</p></section>",
        f"<section><h3>Your tasks</h3>{bullets(*AD[1:3])}</section>",
        f"<section><h3>Your profile</h3>{bullets(*AD[3:5])}<p>{AD[5]}</p></section>",
        f"<section><h3>What we offer</h3><p>{AD[6]}</p></section>",
        f"<section><p>{AD[7]}</p></section>",
    ),
    "rows": (
        "<table>{}</table>",
        "<tr><td><font size=5><b>Candle Maker</b></font></td></tr>",
        f"<tr><td>{AD[0]}</td></tr>",
        f"<tr><td><b>Your tasks</b><br>- {AD[1]}<br>- {AD[2]}</td></tr>",
        f"<tr><td><b>Your profile</b><br>- {AD[3]}<br>- {AD[4]}<br><br>{AD[5]}</td></tr>",
        f"<tr><td><b>What we offer</b><br>{AD[6]}</td></tr>",
        f"<tr><td>{AD[7]}</td></tr>",
    ),
}


def words(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("markup", PARTS)
@pytest.mark.parametrize("what", APART)
def test_what_stands_between_the_parts_of_an_ad_goes_and_every_part_stays(what: str, markup: str) -> None:
    around, *parts = PARTS[markup]
    block = f"<tr><td>{APART[what]}</td></tr>" if markup == "rows" else APART[what]
    apart = Page(body=block.replace("display:none", "").encode()).outline
    gone = [b.text for b in apart.blocks if b.text.count(" ") > 2]
    for place in range(1, len(parts) + 1):
        inner = "".join([*parts[:place], block, *parts[place:]])
        page = Page(url="https://wick.example/jobs/1", body=f"<html lang=en><body>{around.format(inner)}</body></html>".encode())
        text = words(describe(page, title="Candle Maker", structured=None, chrome=None).text or "")
        assert [part for part in AD if part not in text] == [], f"{place}: a part of the ad is lost"
        assert [line for line in gone if line in text] == [], f"{place}: what is not the ad's is kept"


def test_a_box_that_holds_most_of_the_text_is_the_ad_whatever_opens_it() -> None:
    body = "".join(f"<p>{line}</p>" for line in AD)
    page = Page(url="https://wick.example/1", body=f"<html><body><div><h2>Latest news</h2>{body}</div></body></html>".encode())
    text = words(describe(page, title=None, structured=None, chrome=None).text or "")
    assert [line for line in AD if line not in text] == []


def test_a_bullet_that_begins_like_an_invitation_is_the_ads() -> None:
    body = f"<p>{AD[0]}</p><h2>Your tasks</h2>{bullets(AD[1], 'Report a problem with any mould to the master', *AD[2:5])}<p>{AD[6]}</p>"
    page = Page(url="https://wick.example/1", body=f"<html><body><h1>Candle Maker</h1>{body}</body></html>".encode())
    text = describe(page, title="Candle Maker", structured=None, chrome=None).text or ""
    assert "Report a problem with any mould" in text


def test_paragraphs_that_lead_up_to_the_title_are_the_ads() -> None:
    lead = "<div><p>For our workshop beside the river, which nine people share, we are looking from May for a</p></div>"
    rest = f"<p>{AD[0]}</p><h2>Your tasks</h2>{bullets(*AD[1:3])}<p>{AD[5]}</p>"
    for above, is_kept in ((lead, True), (lead.replace("for a<", "for people.<"), False)):
        page = Page(url="https://wick.example/1", body=f"<html><body>{above}<h1>Candle Maker</h1>{rest}</body></html>".encode())
        text = describe(page, title="Candle Maker", structured=None, chrome=None).text or ""
        assert ("which nine people share" in text) is is_kept


def test_the_way_back_to_all_jobs_above_the_title_opens_no_box_of_other_jobs() -> None:
    hero = f"<section><div><a href='/jobs'>All vacancies</a><h1>Light our lamps</h1><p>{AD[0]}</p></div></section>"
    rest = f"<section><h2>Your tasks</h2>{bullets(*AD[1:4])}{''.join(f'<p>{line}</p>' for line in AD[4:])}</section>"
    page = Page(url="https://wick.example/1", body=f"<html><body><main>{hero}{rest}</main></body></html>".encode())
    assert AD[0] in (describe(page, title="Candle Maker", structured=None, chrome=None).text or "")


def test_what_stands_between_two_headings_with_the_title_is_the_ads_where_it_is_long() -> None:
    short = "<p>Wax</p><p>Wicks</p><p>Moulds</p><p>Colours</p>"
    body = f"<h1>Candle Maker</h1><a href='/a'>Apply now</a><p>{AD[0]} {AD[5]}</p>{short}<h2>Candle Maker</h2>{bullets(*AD[1:4])}"
    rest = "".join(f"<p>{line}</p>" for line in (AD[4], *AD[6:]))
    page = Page(url="https://wick.example/1", body=f"<html><body><div>{body}{rest}</div></body></html>".encode())
    text = describe(page, title="Candle Maker", structured=None, chrome=None).text or ""
    assert AD[0] in text
    assert AD[1] in text


def test_what_a_site_builder_hides_by_its_class_is_not_shown() -> None:
    body = f"<h1>Candle Maker</h1><div class='w-condition-invisible'>Closed</div><p>{AD[0]}</p><p>{AD[5]}</p>"
    page = Page(url="https://wick.example/1", body=f"<html><body>{body}</body></html>".encode())
    assert "Closed" not in (describe(page, title="Candle Maker", structured=None, chrome=None).text or "")


def test_a_tag_whose_condition_does_not_hold_is_not_shown_though_its_like_are() -> None:
    tags = "<div class='tag'>Ghent</div><div class='tag w-condition-invisible'>Remote</div><div class='tag'>Part-time</div>"
    body = f"<h1>Candle Maker</h1>{tags}<p>{AD[0]}</p><p>{AD[5]}</p>"
    page = Page(url="https://wick.example/1", body=f"<html><body>{body}</body></html>".encode())
    assert [bool(block.zone & Zone.HIDDEN) for block in page.outline.blocks[1:4]] == [False, True, False]


@pytest.mark.parametrize(
    "heading", ["Opening hours of the candle shop", "Öppettider i ljusbutiken", "Öffnungszeiten der Kerzenstube"]
)
def test_the_hours_of_a_shop_below_an_ad_are_the_visitors(heading: str) -> None:
    ad = "".join(f"<p>{line}</p>" for line in AD)
    body = f"<h1>Candle Maker</h1>{ad}<h3>{heading}</h3><p>May to September daily 9 to 18, in winter on Saturdays.</p>"
    page = Page(url="https://wick.example/1", body=f"<html><body><div>{body}</div></body></html>".encode())
    text = describe(page, title="Candle Maker", structured=None, chrome=None).text or ""
    assert AD[-1] in text
    assert heading not in text


@pytest.mark.parametrize("name", ["Novedades", "Aktuelles", "Hírek"])
def test_the_name_of_a_column_of_news_needs_no_heading_and_the_same_word_in_an_ad_does(name: str) -> None:
    ad = "".join(f"<p>{line}</p>" for line in AD)
    column = (
        f"<td class='c'>{name}<p>Meeting of members on 8 December in the hall</p><p>The silo takes grain at night again</p></td>"
    )
    page = Page(
        url="https://wick.example/1",
        body=f"<html><body><table><tr><td><b>Candle Maker</b>{ad}</td>{column}</tr></table>".encode(),
    )
    text = describe(page, title="Candle Maker", structured=None, chrome=None).text or ""
    assert AD[-1] in text
    assert "Meeting of members" not in text
    within = f"<h1>Candle Maker</h1><p>{AD[0]}</p><p>{name}</p>{''.join(f'<p>{line}</p>' for line in AD[1:])}"
    page = Page(url="https://wick.example/1", body=f"<html><body><div>{within}</div></body></html>".encode())
    text = describe(page, title="Candle Maker", structured=None, chrome=None).text or ""
    assert [line for line in AD if line not in text] == []


@pytest.mark.parametrize(
    ("foot", "gone"),
    [
        ("Wick & Sons · 12 River Lane · Stoke ST1 2AB · 01632 960 001<br>Best viewed in 1024 x 768", "12 River Lane"),
        ("Wick - Casa Central: Calle Mayor 455, (7540) Villa, Pcia. de Sur<br>Usted es el visitante N° 04821", "Casa Central"),
        ("Wick A/S, Torvet 1, 6700 Lysby | Leveret af Stedet A/S", "Torvet 1"),
        ("Wick s.r.o., Náměstí 1, 110 00 Lhota | Provozuje Síť s.r.o.", "Náměstí 1"),
        ("Wick Oy, Rantatie 1, 20100 Turku<br>© 2026 Wick Oy", "Rantatie 1"),
    ],
)
def test_the_address_above_who_made_the_page_is_the_foots(foot: str, gone: str) -> None:
    ad = "".join(f"<p>{line}</p>" for line in AD)
    rows = f"<tr><td><b>Candle Maker</b>{ad}</td></tr><tr><td>{foot}</td></tr>"
    page = Page(
        url="https://wick.example/1", body=f"<html><meta charset=utf-8><body><table>{rows}</table></body></html>".encode()
    )
    text = describe(page, title="Candle Maker", structured=None, chrome=None).text or ""
    assert AD[-1] in text
    assert gone not in text


def test_a_line_of_the_ad_above_the_foot_stays() -> None:
    ad = "".join(f"<p>{line}</p>" for line in AD[:-1])
    foot = f"{AD[-1]}<br>© 2026 Wick"
    page = Page(
        url="https://wick.example/1", body=f"<html><body><h1>Candle Maker</h1><div>{ad}<div>{foot}</div></div></body>".encode()
    )
    assert AD[-1] in (describe(page, title="Candle Maker", structured=None, chrome=None).text or "")


def test_points_that_name_a_term_among_facts_under_the_title_are_facts() -> None:
    facts = bullets("Olsztyn, warmińsko-mazurskie", "Umowa o pracę, pełny etat", "9 000 zł / mies.", "Dodano: dzisiaj, 07:42")
    points = bullets("Half of the work is beside the sea", "Part time", "Stoke")
    for line, above, is_kept in (("Dodano", facts, False), ("beside the sea", points, True)):
        body = f"<h1>Candle Maker</h1>{above}{''.join(f'<p>{line}</p>' for line in AD)}"
        page = Page(
            url="https://wick.example/1", body=f"<html><meta charset=utf-8><body><div>{body}</div></body></html>".encode()
        )
        text = describe(page, title="Candle Maker", structured=None, chrome=None).text or ""
        assert (line in text) is is_kept


@pytest.mark.parametrize(
    "line",
    [
        "You act only as an intermediary between our customers and the foundry, and keep both informed.",
        "Kto zajmuje to stanowisko, nie odpowiada za treść umów, lecz za ich obieg w firmie.",
        "Du ansvarar inte för innehållet i formarna, det gör gjutaren, men för att de är rena.",
        "Les stagiaires ne décident pas : le responsable n'est pas responsable du contenu, mais de sa diffusion.",
        "Die Werkstatt übernimmt keine Haftung für die Richtigkeit der Maße; die Formen prüft, wer hier arbeitet.",
        "Verkstaden ligger vid ån • drivs av Familjen Berg",
        "Familjeföretag sedan 1952 · Drivs av Anna och Per Exempel",
    ],
)
def test_what_whoever_works_there_answers_for_and_a_family_that_runs_a_house_are_the_ads(line: str) -> None:
    for index in (1, 4, len(AD)):
        body = "".join(f"<p>{text}</p>" for text in (*AD[:index], line, *AD[index:]))
        page = Page(
            url="https://wick.example/1", body=f"<html><meta charset=utf-8><body><h1>Candle Maker</h1>{body}</body>".encode()
        )
        text = describe(page, title="Candle Maker", structured=None, chrome=None).text or ""
        assert [told for told in (*AD, line) if told not in text] == []


@pytest.mark.parametrize(
    "line",
    [
        "Bewerbung an: Wick & Sons, Mühlgasse 4, 12345 Stoke, z. Hd. Frau Exempel",
        "Send your letter to: Wick & Sons, 12 River Lane, Stoke ST1 2AB",
    ],
)
def test_a_line_that_tells_terms_or_where_to_apply_is_the_ads_beside_the_foot(line: str) -> None:
    ad = "".join(f"<p>{told}</p>" for told in AD)
    body = f"<h1>Candle Maker</h1>{ad}<div>{line}<br>© 2026 Wick</div>"
    page = Page(url="https://wick.example/1", body=f"<html><meta charset=utf-8><body>{body}</body></html>".encode())
    assert line in (describe(page, title="Candle Maker", structured=None, chrome=None).text or "")


def test_the_papers_that_one_applies_with_are_the_ads() -> None:
    papers = "<h3>Documents needed to apply</h3>" + bullets("A letter of one page at most", "A transcript of records")
    for index in (1, len(AD) - 1):
        body = "".join(f"<p>{told}</p>" for told in AD[:index]) + papers + "".join(f"<p>{told}</p>" for told in AD[index:])
        page = Page(url="https://wick.example/1", body=f"<html><body><h1>Candle Maker</h1>{body}</body></html>".encode())
        text = describe(page, title="Candle Maker", structured=None, chrome=None).text or ""
        assert [told for told in (*AD, "Documents needed to apply", "A transcript of records") if told not in text] == []
