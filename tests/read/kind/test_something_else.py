"""Pages that have parts of ads and are none: articles, profiles, places to post ads; every text here is made up."""

# Markup is read better whole.
# ruff: noqa: E501  # markup is read better whole

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from jobcrawl.page import Page
from jobcrawl.read.kind.verdict import Verdict, verdict_on
from jobcrawl.read.lists.listing import read_listing
from jobcrawl.read.readers import read_page
from jobcrawl.read.words.told_parts import parts_told


def verdict(body: str, url: str, title: str = "", lang: str = "en", head: str = "") -> Verdict:
    html = f'<html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>{body}</body></html>'
    page = Page(url=url, fetched_at=datetime(2026, 10, 5, tzinfo=UTC), body=html.encode())
    return verdict_on(page, read_page(page), read_listing(page))


TOLD = """<p>We are looking for a beekeeper who looks after forty hives by the heath. Full-time, £26,000 a year, and the honey is free.</p>
<h3>Responsibilities</h3><ul><li>Open the hives every week</li><li>Sell the honey on Saturdays</li></ul>
<h3>Requirements</h3><ul><li>Two years of experience with bees</li><li>A driving licence</li></ul>"""
COMMENTS = "<h3>4 comments</h3><p>Good one.</p>"


@pytest.mark.parametrize(
    ("url", "comments"),
    [("https://heath.example/job-adverts-for-a-beekeeper", COMMENTS), ("https://heath.example/articles/job-beekeeper", "")],
)
def test_what_somebody_signs_and_others_comment_on_is_an_article_though_it_shows_an_ad(url: str, comments: str) -> None:
    title = "Adverts that bring you the right people every spring: the beekeeper"
    body = f"<h1>{title}</h1><p>By Martha Kettle, 3 May 2019</p><p>Every spring the adverts fail.</p>{TOLD}{comments}"
    assert "article" in verdict(body, url, f"{title} | Heath").lack


@pytest.mark.parametrize("title", ["Beekeeper", "We're hiring: somebody who keeps forty hives by the heath alive"])
def test_an_ad_may_be_signed_and_commented_on(title: str) -> None:
    body = f"<h1>{title}</h1><p>By Martha Kettle, 3 May 2019</p>{TOLD}<p>Apply to martha@heath.example.</p>{COMMENTS}"
    assert verdict(body, "https://heath.example/blog/hives", f"{title} | Heath").kind == "posting"


def test_who_looks_for_work_tells_a_role_and_a_place_too_and_is_no_ad() -> None:
    body = """<h2>Crane operator</h2><table><tr><td>Location</td><td>Hull, UK</td></tr><tr><td>Desired rate</td><td>£24 an hour</td></tr>
    <tr><td>Willing to relocate</td><td>Yes</td></tr><tr><td>Job type</td><td>Contract</td></tr></table>
    <h3>Qualifications</h3><p>Nine years on tower cranes and four on crawlers, with all the tickets that the port asks for. Team player.</p>
    <p>Dockside Lifting, Hull</p><p>Mar 2011 - Feb 2016</p><p>Responsibilities: lifted containers and trained two apprentices.</p>
    <p>Humber Port, Grimsby</p><p>2016 – today</p><p>Responsibilities: night shifts on the crawler.</p>"""
    assert "profile" in verdict(body, "https://cranes.example/person.jsp?p=118", "Crane operator, available now").lack


def test_a_form_that_asks_what_applicants_wish_is_part_of_an_ad() -> None:
    asked = "".join(
        f"<label>{label}</label><input type=text name=f{n}>"
        for n, label in enumerate(("Name", "Desired salary", "Notice period", "Current employer", "Work experience", "Phone"))
    )
    body = f"<h1>Beekeeper</h1>{TOLD}<h3>Apply</h3><form>{asked}<button>Send</button></form>"
    assert verdict(body, "https://heath.example/jobs/beekeeper", "Beekeeper | Heath").kind == "posting"


@pytest.mark.parametrize(
    ("heading", "lang"),
    [
        ("Post a job today", "en"),
        ("Stellenanzeige schalten", "de"),
        ("Lägg in platsannons", "sv"),
        ("Opret jobannonce", "da"),
        ("Publier une offre", "fr"),
        ("Vacature plaatsen", "nl"),
        ("Publicar una oferta", "es"),
    ],
)
def test_where_employers_post_their_jobs_is_no_ad(heading: str, lang: str) -> None:
    body = f"""<h1>{heading}</h1><p>Single posting £99, thirty days, seen by every smith of the county and mailed to all who asked for it.</p>
    <h2>What it looks like</h2><p>Job title: Head smith</p><p>Company: Your forge</p><p>Location: York, UK</p><p>Job type: Full-time, part-time or contract</p>
    <p>Salary: £30,000 a year</p><h2>Job description</h2><p>Tell candidates about responsibilities, requirements, benefits and how to apply. {heading}.</p>"""
    found = verdict(body, "https://smiths.example/recruit/new", f"{heading} - Smiths", lang)
    assert found.kind == "not_a_posting"
    assert "employers" in found.lack


PARTS = """<p>{} sells bread from six in the morning, and full-time work begins at four. The salary is £24,000 a year.</p><h2>Responsibilities</h2><ul><li>Knead</li></ul>
<h2>Requirements</h2><ul><li>Two years of experience</li></ul><h2>Benefits</h2><p>Bread every day, and the applications of all who knead are read with care.</p>"""


@pytest.mark.parametrize(
    "title",
    [
        "Baker: duties, salary, training",
        "Bäcker – Aufgaben und Gehalt",
        "How we hire bakers at Crumb",
        "So werden Sie Bäcker",
        "Recruter un boulanger : nos conseils",
    ],
)
def test_advice_about_an_occupation_is_no_ad(title: str) -> None:
    assert "advice" in verdict(f"<h1>{title}</h1>{PARTS.format('A baker')}", "https://crumb.example/job/baker", title).lack


@pytest.mark.parametrize(
    ("title", "more"),
    [
        ("Baker - Education & Training", ""),
        ("Head of Baking – Ausbildung und Studium", ""),
        ("Baker", "<p>You maintain our job description templates and the interview guides.</p>"),
        ("Baker", "<p>Willing to relocate: No</p><p>Work authorization: required</p><p>Work experience: 3 years</p>"),
        ("Panadero", "<p>Puesto solicitado: Panadero</p><p>Disponibilidad: inmediata</p><h2>Experiencia laboral</h2>"),
    ],
)
def test_an_ad_with_words_of_advice_or_of_profiles_stays_one(title: str, more: str) -> None:
    page = f"<h1>{title}</h1>{PARTS.format('We')}{more}<p>Apply now: <a href='mailto:a@crumb.example'>write to Ida</a></p>"
    assert verdict(page, "https://crumb.example/job/123456", title).kind == "posting"


def test_a_text_to_copy_is_no_ad_though_its_title_does_not_say_so() -> None:
    copied = "<p>This baker job description template can be changed as you like and posted on any board for free.</p>"
    url, title = "https://crumb.example/resources/baker", "Baker Job Description"
    assert verdict(f"<h1>{title}</h1>{PARTS.format('A baker')}", url, title).kind == "posting"
    assert verdict(f"<h1>{title}</h1>{copied}{PARTS.format('A baker')}", url, title).kind == "not_a_posting"


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Trained baker looking for a job", "not_a_posting"),
        ("Bäcker sucht Arbeit in Celle", "not_a_posting"),
        ("Boulanger cherche emploi", "not_a_posting"),
        ("Baker, are you looking for work?", "posting"),
        ("Crumb is looking for a baker", "posting"),
    ],
)
def test_a_role_that_looks_for_work_is_no_ad_of_an_employer(heading: str, kind: str) -> None:
    body = f"""<h1>{heading}</h1><p>Ten years of experience with dough of all kinds and a driving licence. Mornings preferred, full-time.</p>
    <p>Salary: £12 per hour</p><p>Location: Bristol</p><p>Ring 0117 555 0131 and ask for the baker. Please apply before Easter, with a cover letter.</p>"""
    assert verdict(body, "https://board.example/ad/55", heading).kind == kind


def test_a_page_for_employers_is_no_ad() -> None:
    body = """<h1>Hitta rätt medarbetare</h1><p>Annonsera din lediga tjänst hos oss. Vi hjälper dig att nå rätt kandidater till heltid och deltid i hela landet.</p>
    <h2>Vi erbjuder</h2><ul><li>Platsannons i 30 dagar för 4 900 kr</li><li>Urval av ansökningar</li></ul><h2>Kontakt</h2><p>Ring vår säljare.</p>"""
    url = "https://jobb.example/for-arbetsgivare"
    assert verdict(body, url, "För arbetsgivare - Jobb", "sv").kind != "posting"


def test_an_ad_may_state_an_expected_salary_and_an_availability_under_work_experience() -> None:
    body = f"""<h1>Beekeeper</h1><p>Expected salary: £26,000</p><p>Availability: at once</p><h2>Work experience</h2><p>2 years</p>{TOLD}"""
    assert verdict(body, "https://heath.example/jobs/beekeeper", "Beekeeper | Heath").kind == "posting"


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Pay, leave and pension", "not_a_posting"),
        ("Our benefits", "not_a_posting"),
        ("Lön och förmåner", "not_a_posting"),
        ("Pay and benefits adviser", "posting"),
    ],
)
def test_the_terms_of_all_jobs_are_no_ad(heading: str, kind: str) -> None:
    body = f"""<h1>{heading}</h1><p>You will join four hundred people who keep the canals open. Full time is 36 hours a week.</p>
    <h2>Benefits</h2><p>Part-time and shift work are open to everybody, and all successful candidates get a boat pass for the family.</p>
    <h2>Requirements</h2><p>Two references and a driving licence for most posts.</p><p><a href="/posts/apply">Apply</a> or see our jobs.</p>"""
    assert verdict(body, "https://canal.example/posts/terms", f"{heading} | Canal Board").kind == kind


def test_a_page_named_help_wanted_is_the_ad_of_the_one_role_below() -> None:
    one = """<p>HELP WANTED</p><h3>Night Milker</h3><p>We need one steady person to milk ninety cows by the river from May until the first snow.</p>
    <p>You must:</p><ul><li>know cows</li><li>be able to lift a full can</li></ul><p>Pay is $13.50 an hour. Come by the barn and ask for Ida.</p>"""
    url, title = "https://milk.example/help.htm", "Kettle Creek Dairy - Help Wanted"
    assert verdict(one, url, title).kind == "posting"
    assert verdict(one.replace("Pay is $13.50 an hour. ", ""), url, "Kettle Creek Dairy").kind == "not_a_posting"
    assert verdict(one.replace("<p>We need", "<h3>Cheese Packer</h3><p>We need"), url, title).kind == "not_a_posting"


def test_a_post_filed_under_news_may_be_an_ad_and_comments_repeat_its_title() -> None:
    body = """<h1><a href="/">St Olave</a></h1><article class="post-7 post hentry category-village-news"><h1>We’re looking for a Bell Ringer</h1>
    <p>The tower of the village needs somebody at the ropes. The bell ringer has a part-time position of six hours a week and £4,000 a year, paid monthly by the parish.</p>
    <p>Please write to the tower captain with a résumé before the end of May. You will learn the methods in the first month.</p></article>
    <h2>3 thoughts on “We’re looking for a Bell Ringer”</h2><p>I shall tell my cousin.</p>"""
    url = "https://tower.example/2019/05/bells/"
    assert verdict(body, url, "We’re looking for a Bell Ringer | St Olave").kind == "posting"


STORY = "The mill stands by the river and has ground grain for the whole valley since the year the bridge was built. " * 3


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("New head miller appointed", ""),
        ("Ann Dean takes over as head miller", ""),
        ("A new chapter", "The mill has appointed Ann Dean as its new head miller. She starts the position in May."),
        ("Ny kvarnchef tillträder i vår", ""),
        ("Kvarnen i Lund växer", "Kvarnen har utsett Eva Berg till ny chef. 34 sökte tjänsten."),
        ("Ny møllechef på plads", "Bestyrelsen har ansat Eva Berg som ny møllechef. Der var 34 ansøgere til stillingen."),
        ("Neue Leiterin", "Die Mühle hat Anna Huber zur neuen Leiterin berufen."),
        ("Nouvelle directrice", "Le moulin a nommé Anne Dupont comme directrice."),
        ("Nieuwe directeur", "De molen heeft Jan de Vries benoemd tot directeur."),
        ("Nueva directora", "El molino ha nombrado a Ana García como directora."),
        ("Nuova direttrice", "Anna Rossi è stata nominata direttrice del mulino."),
        ("Nowa dyrektorka", "Rada powołała Annę Nowak na stanowisko."),
        ("Nová ředitelka", "Rada jmenovala Annu Novou novou ředitelkou."),
        ("Uusi johtaja", "Hallitus on valinnut Anna Virtanen uudeksi johtajaksi."),
    ],
)
def test_news_of_somebody_who_got_a_post_are_no_ad(heading: str, text: str) -> None:
    read = verdict(
        f"<h1>{heading}</h1><p>1 May 2026</p><p>{text}</p><p>{STORY}</p>", "https://mill.example/news/new-head-miller", heading
    )
    assert read.kind == "not_a_posting"
    assert "got a post" in read.words


@pytest.mark.parametrize(
    "text",
    [
        "We are looking for a head miller. The mill has appointed Dean Search to help with this position.",
        "Wir suchen Verstärkung. Sie haben Erfahrung mit Windows Office als Anwender.",
        "You will be appointed as a head miller. We are looking for somebody who knows stones.",
    ],
)
def test_an_ad_may_say_that_somebody_was_appointed(text: str) -> None:
    read = verdict(f"<h1>Head miller</h1><p>{text}</p><p>{STORY}</p>", "https://mill.example/jobs/head-miller", "Head miller")
    assert "got a post" not in read.words


POST = '<meta property="og:type" content="article">'


@pytest.mark.parametrize(
    ("lang", "title", "text"),
    [
        ("da", "Ny lærer til musik og dansk", "Vores musiklærer går på pension, og derfor søger vi en lærer, der kan tage over på musiklinjen. Stillingen er på fuld tid. Du har tilsyn hver fjerde weekend. Vi skal have din ansøgning senest torsdag den 8. oktober 2026."),
        ("sv", "Ny lärare till musik och svenska", "Vår musiklärare går i pension och därför söker vi en lärare som kan ta över. Tjänsten är på heltid och tills vidare. Du har jour var fjärde helg. Vi vill ha din ansökan senast den 8 oktober 2026."),
        ("no", "Ny lærer til musikk og norsk", "Musikklæreren vår går av med pensjon, og derfor søker vi en lærer som kan ta over. Stillingen er fast og på heltid. Du har tilsyn hver fjerde helg. Søknadsfrist er 8. oktober 2026."),
        ("de", "Lehrkraft für Musik und Deutsch", "Unser Musiklehrer geht in den Ruhestand, deshalb suchen wir eine Lehrkraft, die den Chor übernimmt. Die Stelle ist unbefristet und in Vollzeit. Wir freuen uns auf Ihre Bewerbung bis zum 8. Oktober 2026."),
        ("nl", "Docent muziek en Nederlands", "Onze muziekdocent gaat met pensioen en daarom zoeken wij een docent die het koor overneemt. De functie is fulltime en vast. Wij vragen een diploma, wij bieden een goed salaris. Stuur je sollicitatie met cv en motivatiebrief uiterlijk 8 oktober 2026."),
        ("fr", "Professeur de musique", "Notre professeur part à la retraite et nous recherchons un professeur pour reprendre la chorale. Le poste est à temps plein, en CDI. Merci d'envoyer votre candidature avant le 8 octobre 2026."),
        ("pl", "Nauczyciel muzyki", "Nasz nauczyciel odchodzi na emeryturę, dlatego szukamy nauczyciela, który przejmie chór. Umowa o pracę w pełnym wymiarze. Oferujemy stałe wynagrodzenie. Aplikacje z CV i listem motywacyjnym prosimy przesyłać do 8 października 2026 r."),
    ],
)  # fmt: skip
def test_an_ad_that_the_software_of_weblogs_calls_an_article_is_one(lang: str, title: str, text: str) -> None:
    body = f"<main><h1>{title}</h1><p>{text}</p><p>{text}</p></main>"
    found = verdict(body, "https://otterskolen.example/ny-post-om-musik/", f"{title} - Otterskolen", lang, POST)
    assert found.kind == "posting", found.words


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Ny lærer til musik og dansk", "Anna Odder begyndte mandag som lærer på musiklinjen. Hun spiller klaver og har undervist i ti år. Velkommen til Anna, siger forstanderen, som har glædet sig hele sommeren."),
        ("Lærer", "En lærer underviser børn og unge. Uddannelsen tager fire år. Lærere arbejder på skoler i hele landet og forbereder deres timer om aftenen, og mange retter stile i weekenden."),
    ],
)  # fmt: skip
def test_news_and_guides_that_call_themselves_articles_are_none(title: str, text: str) -> None:
    body = f"<main><h1>{title}</h1><p>{text}</p><p>{text}</p></main>"
    assert (
        verdict(body, "https://otterskolen.example/ny-post-om-musik/", f"{title} - Otterskolen", "da", POST).kind
        == "not_a_posting"
    )


@pytest.mark.parametrize(
    ("button", "href"),
    [
        ("Search and apply", "https://otter.recruiting.example/en/External"),
        ("Find your role", "https://otter.recruiting.example/en"),
        ("Zur Jobsuche", "https://otter.recruiting.example/de"),
        ("Sök jobb", "https://otter.recruiting.example/sv"),
        ("Zoek en solliciteer", "https://otter.recruiting.example/nl"),
        ("Portal de empleo", "https://otter.recruiting.example/es"),
    ],
)
def test_a_page_about_working_somewhere_that_leads_to_a_search_elsewhere_is_no_list(button: str, href: str) -> None:
    body = f"""<h1>A career that counts</h1><p>Come and see how we look after our people.</p><a href="{href}">{button}</a>
    <h2>What we offer</h2><p>Everyone gets 28 days of holiday, a pension and two paid days to help a neighbour a year.</p>"""
    assert verdict(body, "https://www.otterbank.example/careers", "Careers at Otter Bank").kind == "not_a_posting"
    own = body.replace(f'<a href="{href}">{button}</a>', "<p>We have no vacancies at the moment.</p>")
    assert verdict(own, "https://www.otterbank.example/careers", "Careers at Otter Bank").kind == "listing"


PLAIN = "The mill stands by the river and has ground grain for the whole valley since the year the bridge was built, and the stones run from five in the morning. "


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("Appointment of Head Miller", "The trustees wish to fill the post from June. Write to trustees@mill.example."),
        ("Kvarnchef som tillträder omgående", "Skriv till oss på post@mill.example senast den 12 maj."),
        ("Vill du bli vår nya mjölnare? Tillträder omgående", ""),
        ("Møller som tiltrer 1. august", "Søknadsfrist: 12. mai 2027"),
        ("Mylläri aloittaa heti", ""),
        ("Wer wird neuer Müller?", ""),
        ("Müller (m/w/d) wird neuer Kollege", ""),
        ("Facharzt übernimmt Leitung unserer Praxis", ""),
        ("Could you see yourself as our new miller?", ""),
        ("Vores nye møller er ansat på fuld tid", ""),
        ("Assistant à la direction nommé par le maire", ""),
        ("Młynarz obejmuje nadzór nad produkcją", ""),
        ("Appointed Person", ""),
        ("Miller", "Dean Council has appointed Green Park as its partner for this post."),
        ("Miller", "Die Mühle hat Green Park als ihre Berater verpflichtet. Bewerbungen bitte an post@mill.example."),
        ("Associate Miller", "Eva Johnson was promoted to partner, and her place is free. Write to post@mill.example."),
        ("Ann Dean takes over as head miller", "We need a miller now. Salary: £32,000 a year. Closing date: 12 May 2027"),
    ],
)
def test_an_ad_may_say_when_one_takes_up_the_post(heading: str, text: str) -> None:
    page = f"<h1>{heading}</h1><p>{text}</p><p>{PLAIN}</p>"
    assert "got a post" not in verdict(page, "https://mill.example/jobs/miller-12", heading).words


@pytest.mark.parametrize(
    "heading",
    [
        "Hon blir ny kvarnchef", "Eva Berg tillträder som kvarnchef", "Anne Dupont nommée directrice", "Neuer Müller übernimmt Leitung",
        "Anna Huber wird neue Müllerin", "Rada jmenovala: Anna Nová se stává ředitelkou", "Head miller has been appointed",
    ],
)  # fmt: skip
def test_a_heading_that_names_who_got_the_post_is_news(heading: str) -> None:
    assert "got a post" in verdict(f"<h1>{heading}</h1><p>{PLAIN}</p>", "https://mill.example/news/7", heading).words


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Die Gemeinde stellt ab Mai ein Programm vor.", set()),
        ("Die Stadt stellt ab sofort einen Bäcker ein.", {"call"}),
        ("Die Stadt stellt zum Mai ein: Bäcker", {"call"}),
    ],
)
def test_who_presents_a_programme_hires_nobody(sentence: str, told: set[str]) -> None:
    assert parts_told(sentence.casefold()) == told


@pytest.mark.parametrize(("line", "is_title"), [("Eva Johnson, Head Baker", False), ("Head Baker", True)])
def test_the_line_of_a_person_is_no_title_of_an_ad(line: str, is_title: bool) -> None:
    text = "We have a vacancy for a miller who grinds the flour for the shop and the market each morning of the week. Apply by 12 May."
    page = Page(url="https://mill.example/jobs/x-7", body=f"<div>{line}</div><div>Leeds</div><div>{text}</div>".encode())
    titles = [str(found.value) for found in read_page(page).of("title")]
    assert (line in titles) is is_title
