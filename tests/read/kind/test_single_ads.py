"""Ads that stand on a page of their own in unusual dress, and short lists; every text here is made up."""

# Markup is read better whole.
# ruff: noqa: E501  # markup is read better whole

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from jobcrawl.page import Page
from jobcrawl.read.kind.verdict import Verdict, verdict_on
from jobcrawl.read.lists.listing import read_listing
from jobcrawl.read.readers import read_page


def page_of(body: str, url: str, title: str = "", lang: str = "en", head: str = "") -> Page:
    html = f'<html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>{body}</body></html>'
    return Page(url=url, fetched_at=datetime(2026, 10, 5, tzinfo=UTC), body=html.encode())


def verdict(page: Page) -> Verdict:
    return verdict_on(page, read_page(page), read_listing(page))


def test_an_ad_of_the_2000s_heads_its_paragraphs_and_itself_with_capitals_under_a_menu_of_many_links() -> None:
    menu = "".join(f'<font size=1><a href="list.php?c={n}">County {n}</a></font><br>' for n in range(40))
    body = f"""<table><tr><td><a href="index.php">HOME</a> * <a href="list.php?t=1">HEAD COOKS</a> * <a href="list.php?t=2">LINE COOKS</a></td></tr></table>
    <table><tr><td>{menu}</td><td><font size=5 color=red>HEAD COOK - NO SUNDAYS</font><br><font size=2>Ad no. 81 Boston, Lincs</font><hr>
    <font size=2><b>Cooks - if you are tired of reheating, read on.</b><br><br>The Anchor has fed the harbour since 1961, and the gas is old but the knives are new. Our cook retires at Easter.<br><br>
    <b>THE HOURS:</b> Tuesday to Saturday, ten to nine with two hours off in the afternoon. You will be home every Sunday and every Monday.<br><br>
    THE MONEY: Eleven pounds an hour to start and twelve after a year, and a share of the tips of the whole house on Saturdays.<br><br>
    <b>THE REQUIREMENTS:</b> Two years behind a stove, a clean record with the inspector, and no fear of a dozen eels on a Friday morning.<br><br>
    The Anchor is an equal opportunity employer. Call Maud on weekdays before eleven, or ask for an application at the bar.</font></td></tr></table>"""
    page = page_of(body, "http://cooks.example/ad.php?n=81", "Cook Jobs - Catering Line")
    assert verdict(page).kind == "posting"
    title = read_page(page).first("title")
    assert title is not None
    assert title.value == "HEAD COOK - NO SUNDAYS"


def test_an_ad_may_stand_among_the_articles_of_a_newsletter() -> None:
    head = """<meta property="og:type" content="article"><script type="application/ld+json">{"@type": "Article", "headline": "Join us"}</script>"""
    body = """<article><h1>Come and grow with us: glasshouse gardener</h1><h4><a href="/author/june/">June Marrow</a></h4><p>3 min read</p>
    <p>We write about gardens every week, and now we have one of our own that is far too big for the three of us.</p>
    <h2>The job</h2><p>You will sow, pot and water in four glasshouses, and tell our readers once a month what died and why it did.</p>
    <h2>You</h2><p>You have grown something for a living. You can drive, and you do not mind a camera on the days when all is in bloom.</p>
    <h2>The deal</h2><p>£27,000 a year for four days a week, a pension, and as many tomatoes as you can carry home on the bus.</p>
    <h2>How to apply</h2><p>Write to <a href='mailto:jobs@glass.example'>jobs@glass.example</a> by Monday 3rd October and tell us about a plant that you could not save.</p></article>"""
    title = "Come and grow with us: glasshouse gardener"
    assert verdict(page_of(body, "https://glass.example/gardener/", title, head=head)).kind == "posting"


def test_several_headings_with_a_button_each_that_writes_to_who_hires_are_a_list_however_little_they_tell() -> None:
    entries = "".join(
        f'<div><h3>{name}</h3><p>{text}</p><p><a href="mailto:hei@pauke.example?subject={name}">Jetzt bewerben</a></p></div>'
        for name, text in (
            ("Bäcker", "Du stehst gern früh auf und magst warme Hände."),
            ("Frühschicht", "Für alle, die um vier schon reden."),
        )
    )
    body = f"<h1>Arbeiten bei Pauke macht Laune.</h1><p>Unser Ofen brennt seit 1910, und wir suchen Verstärkung für die Backstube und den Laden in der Altstadt von Celle.</p>{entries}"
    assert verdict(page_of(body, "https://pauke.example/stellenangebote.html", "Pauke — Jobs", "de")).kind == "listing"


FRONT = """<h1><a href="/">FenHands</a></h1><ul><li><a href="/about/">About</a></li>{}</ul><h2>Good morning</h2><p>All of these were sent in by farms that are near you.</p>
<h3>Fields</h3><ul><li><a href="/2014/03/tractor-driver/">Tractor driver</a> {}</li><li><a href="/2014/03/shepherd/">Shepherd</a> {}</li></ul>
<h3>House</h3><ul><li><a href="/2014/03/head-cook/">Head cook</a> {}</li><li><a href="/2014/02/nanny/">Nanny</a> {}</li></ul>"""
POST = '<li><a href="/send/">Post a job (free)</a></li>'
FARMS = ("Holme Farm, Ely", "Reach Grazing", "The Old Rectory", "Fam. Marsh, Soham")


def test_the_first_page_of_a_site_on_which_employers_post_jobs_lists_roles_with_their_employers() -> None:
    page = page_of(FRONT.format(POST, *FARMS), "https://fenhands.example/", "FenHands | Work on the land")
    assert [link.title for link in read_listing(page).links] == ["Tractor driver", "Shepherd", "Head cook", "Nanny"]
    assert verdict(page).kind == "listing"


def test_names_of_roles_alone_are_no_jobs_on_a_first_page_nor_where_nobody_posts_jobs() -> None:
    for filled in ((POST, "", "", "(4)", ""), ("", *FARMS)):
        page = page_of(FRONT.format(*filled), "https://fenhands.example/", "FenHands | Work on the land")
        assert not read_listing(page).links


def test_vacancies_of_homes_are_no_list_of_jobs() -> None:
    body = "<h2>Vacancies</h2><p>There are no {} at Larch Court at present.</p><p>To hear of the next one, leave your name at the gate.</p>"
    url = "https://larch.example/vacancies.html"
    assert verdict(page_of(body.format("flats available"), url, "Larch Court")).kind == "not_a_posting"
    assert verdict(page_of(body.format("jobs available"), url, "Larch Court")).kind == "listing"


def test_a_few_dutch_lines_under_what_is_sought_are_an_ad() -> None:
    body = """<h1>Rietdekker gezocht</h1><p>We zoeken iemand voor onze daken in Drenthe. Je hebt geen hoogtevrees en je bent graag buiten, ook als het waait.
    Het gaat om 32 uren per week, en op vrijdag zijn we vrij.</p><p>Mail naar Trijn: trijn@rietdak.example</p>"""
    assert verdict(page_of(body, "https://rietdak.example/werken.html", "Rietdak", "nl")).kind == "posting"


def test_a_czech_ad_may_speak_of_this_position_and_of_its_hours() -> None:
    body = """<h1>Truhlář</h1><p>Na tuto pozici bereme jen toho, komu nevadí prach a brzké vstávání. Práce je na zkrácený úvazek a učíme všechno od začátku.</p>
    <p>Požadujeme:</p><ul><li>klidnou ruku</li><li>řidičský průkaz</li></ul><p>Kontakt</p><p>Volejte mistra Koubka, 777 555 019.</p>"""
    assert verdict(page_of(body, "https://dilna.example/o-nas/truhlar.html", "Truhlář", "cs")).kind == "posting"


@pytest.mark.parametrize(
    ("lang", "heading", "text"),
    [
        (
            "da",
            "Maler søges",
            "Vi mangler en maler i Thisted. Du møder kl. 7 og har fri kl. 15, 37 timer om ugen, og løn efter overenskomst. Ring til Bent på 97 55 50 12, og hils fra os.",
        ),
        (
            "fr",
            "Serrurier H/F",
            "La maison Clou recrute un serrurier en CDI à Autun, avec deux semaines à deux pour apprendre. Merci d'envoyer votre CV et votre candidature à clou@serrure.example.",
        ),
        (
            "fi",
            "Haetaan maalaria",
            "Etsimme talomaalaria Raaheen. Edellytämme alan koulutusta ja hyvää kättä. Tarjoamme vakituisen työn ja reilun palkan. Lähetä hakemus Pekalle: pekka@maali.example.",
        ),
    ],
)
def test_three_lines_of_a_small_firm_are_an_ad_where_it_speaks_of_jobs(lang: str, heading: str, text: str) -> None:
    page = page_of(f"<h1>{heading}</h1><p>{text}</p>", "https://firma.example/jobs.html", "Firma Clou", lang)
    assert verdict(page).kind == "posting"


LINES = {
    "de": ("Steuerfachkraft", "Aufgaben", "Veranlagung der Bürger", "Anforderungen", "Kaufmännische Lehre", "Bewerbungsfrist: 9. Dezember 2026"),
    "en": ("Tax clerk", "Duties", "Assessing what is due", "Requirements", "Training as a clerk", "Closing date: 9 December 2026"),
    "sv": ("Skattehandläggare", "Arbetsuppgifter", "Granska deklarationer", "Kvalifikationer", "Ekonomisk utbildning", "Sista ansökningsdag: 2026-12-09"),
}  # fmt: skip


def short_ad(lang: str, more: str = "") -> str:
    role, duties, duty, demands, demand, closing = LINES[lang]
    return f"<h1>{role}</h1><h2>{duties}</h2><ul><li>{duty}</li><li>Excel</li></ul><h2>{demands}</h2><ul><li>{demand}</li></ul><p>Dean, High Street 25, 3052 Zell</p><p>{closing}</p>{more}"


@pytest.mark.parametrize("lang", list(LINES))
def test_a_few_short_lines_that_tell_the_parts_of_an_ad_are_one(lang: str) -> None:
    page = page_of(short_ad(lang), "https://dean.example/jobs/4711", f"{LINES[lang][0]} - Dean Council", lang)
    assert verdict(page).kind == "posting"


def test_a_few_short_lines_are_none_elsewhere_or_around_a_form() -> None:
    fields = "<form><input name=a><input name=b><input name=c></form>"
    assert verdict(page_of(short_ad("en"), "https://dean.example/people/info", lang="en")).kind == "not_a_posting"
    assert verdict(page_of(short_ad("en", fields), "https://dean.example/jobs/4711", lang="en")).kind == "not_a_posting"
    course = short_ad("en").replace("Duties", "Dates").replace("Tax clerk", "Tax course").replace("Closing date", "Date")
    assert verdict(page_of(course, "https://dean.example/jobs/4711", lang="en")).kind == "not_a_posting"


ONE = """<h1>Vacancies</h1><h2>{}</h2><p>The council of Dean seeks somebody for its office by the river, who keeps its books in good order.</p>
<dl><dt>Place of work:</dt><dd>Dean</dd><dt>Salary:</dt><dd>£26,540 – £38,210 a year</dd><dt>Contract type:</dt><dd>Permanent, full-time</dd><dt>Until:</dt><dd>18 December 2026</dd></dl>
<p><u>Requirements:</u></p><ul><li>a degree in accounting</li><li>two years of practice</li></ul><p>Send your papers to <a href="mailto:ann@dean.example">ann@dean.example</a> or to the Council of Dean, 9 High Street, by noon of 18 December 2026.</p>"""


@pytest.mark.parametrize(
    ("heading", "title", "kind"),
    [
        ("Výběrové řízení na pozici Účetní", "Účetní – Dean – Volná místa", "posting"),
        ("Competition for the post of Accountant", "Accountant – Dean – Vacancies", "posting"),
        ("Výběrové řízení na pozici Účetní", "Dean – Volná místa", "listing"),
        ("How we fill our posts", "Filling – Dean – Vacancies", "listing"),
    ],
)
def test_a_heading_with_the_role_of_the_document_title_is_the_one_ad_below_the_name_of_a_list(
    heading: str, title: str, kind: str
) -> None:
    assert verdict(page_of(ONE.format(heading), "https://dean.example/town/a12", title)).kind == kind


def test_the_reason_of_an_ad_under_the_name_of_a_list_does_not_say_that_nothing_speaks_of_jobs() -> None:
    markup = ONE.format("How we fill our posts").replace("Until:", "Closing date:")
    told = verdict(page_of(markup, "https://dean.example/jobs/a12", "Filling – Dean – Vacancies"))
    assert told.kind == "not_a_posting"
    assert told.why.startswith("it reads like an ad")
    assert verdict(page_of("<p>Our river is clean.</p>", "https://dean.example/a")).why.startswith("nothing on it says")
