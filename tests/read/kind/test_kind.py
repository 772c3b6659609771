"""What kind a page is; every text here is made up."""

# Markup is read better whole.
# ruff: noqa: E501

from __future__ import annotations

import pytest

from jobcrawl.candidate import Candidates
from jobcrawl.page import Page
from jobcrawl.read.kind.verdict import Kind, verdict_on
from jobcrawl.read.lists.listing import read_listing
from jobcrawl.read.readers import read_page
from jobcrawl.values.roles import names_a_role

NAV = """<nav><a href="/">Home</a><a href="/careers">Careers</a><a href="/about">About</a><a href="/login">Log in</a></nav>"""
FOOTER = """<footer><p>We use cookies to make this site work and to see how it is used by all of you who come here.</p><a href="/privacy">Privacy</a></footer>"""
LONG = "The mill stands by the river and has ground grain for the whole valley since the year the bridge was built. " * 4
CARDS = "".join(
    f'<div class="job"><h3><a href="/jobs/{n}-miller">Miller {n}</a></h3><p>Leeds, part-time. {LONG[:180]}</p></div>'
    for n in range(701, 707)
)


def kind(
    body: str, url: str = "https://mill.example/x", title: str = "", head: str = "", candidates: Candidates | None = None
) -> Kind:
    html = f"<html><head><title>{title}</title>{head}</head><body>{NAV}{body}{FOOTER}</body></html>"
    page = Page(url=url, body=html.encode())
    return verdict_on(page, candidates or Candidates(), read_listing(page)).kind


AD = f"""<h1>Head miller</h1><p>Leeds · Full-time</p><p>We are looking for a head miller who keeps the stones turning. {LONG}</p>
<h2>Your responsibilities</h2><ul><li>Dress the stones</li><li>Weigh the sacks</li></ul><h2>Requirements</h2><ul><li>Five years of experience</li></ul>
<h2>We offer</h2><p>Bread every day and a house by the river for you and your family, and good colleagues.</p><a href="/apply/12">Apply now</a>"""


def test_an_ad_is_a_posting() -> None:
    assert kind(f"<main>{AD}</main>", "https://mill.example/jobs/12-head-miller", "Head miller - Mill") == "posting"
    assert kind(f"<main>{AD}</main>") == "posting"


def test_an_ad_with_many_related_cards_is_a_posting() -> None:
    assert kind(f"<main>{AD}</main><h2>More jobs</h2>{CARDS * 3}", "https://mill.example/jobs/12-head-miller") == "posting"


def test_a_page_that_declares_several_jobs_is_a_list_though_their_texts_read_like_an_ad() -> None:
    rows = "".join(
        f'''<tr><script type="application/ld+json">{{"@type": "JobPosting", "title": "{name} Miller", "description": "Mill Works"}}</script>
        <td><a href="/jobs/{name.lower()}-miller"><h2>{name} Miller</h2></a><h3>Mill Works</h3><h3>Full Time</h3></td><td><a href="/l/{name}">Apply</a></td></tr>
        <tr><td>Mill Works is hiring a {name} Miller. You will join a small team by the river and grind the corn of the valley.</td></tr>'''
        for name in ("Head", "Night", "Junior", "Second")
    )
    html = f"<body><h1>Find your next work</h1><p>Work by the river</p><table>{rows}</table></body>"
    page = Page(url="https://mill.example/", body=html.encode())
    assert verdict_on(page, read_page(page), read_listing(page)).kind == "listing"


def test_jobs_that_are_declared_beside_an_ad_say_nothing_where_structured_data_is_left_out() -> None:
    declared = "".join(
        f'<script type="application/ld+json">{{"@type": "JobPosting", "title": "Miller {n}"}}</script>' for n in range(4)
    )
    body = f"<html><body>{declared}<main>{AD.replace('Head miller', 'The stones turn')}</main>{CARDS}</body></html>"
    page = Page(url="https://mill.example/jobs/12-the-stones-turn", body=body.encode())
    kinds = [
        verdict_on(page, read_page(page, structured=structured), read_listing(page, structured=structured)).kind
        for structured in (True, False)
    ]
    assert kinds == ["listing", "posting"]


def test_an_ad_of_short_lines_beside_links_to_other_jobs_is_a_posting() -> None:
    lines = "".join(f"{duty} the stones of the mill every day<br>" for duty in ("Dress", "Turn", "Watch", "Clean", "Count"))
    body = f"""<table><tr><td><h1>Head miller</h1><dl><dt>Pay rate:</dt><dd>£16 an hour</dd><dt>Location:</dt><dd>Leeds, UK</dd>
    <dt>Job type:</dt><dd>Contract</dd><dt>Ref:</dt><dd>VRC-0822</dd></dl><h3>Job description</h3><p>{LONG[:150]}</p><b>Must have:</b><br>{lines}
    <a href="/apply/12">Apply now</a></td><td><div class="sim"><h3>Similar positions</h3><ul><li><a href="/job/71aa">Night miller, Leeds</a></li>
    <li><a href="/job/71ab">Flour tester, York</a></li></ul></div></td></tr></table>"""
    html = f"<html><head><title>Head miller - Mill jobs</title></head><body>{body}</body></html>"
    page = Page(url="https://jobs.example/jobsearch/servlet/JobSearch?op=302&key=71f0", body=html.encode())
    listing = read_listing(page)
    assert len(listing.links) == 2
    assert verdict_on(page, read_page(page), listing).kind == "posting"


def test_a_heading_that_says_that_somebody_is_wanted_speaks_for_an_ad() -> None:
    body = f"""<h1>Miller wanted</h1><p>We grind the corn of the whole valley. You will look after four stones, two wheels and a horse. {LONG * 6}</p>
    <p>Ring Margaret of an evening after seven. The closing date is 8 March 2019.</p>"""
    html = f"<html><head><title>Work with us</title></head><body>{body}</body></html>"
    page = Page(url="https://mill.example/work.html", body=html.encode())
    assert verdict_on(page, read_page(page), read_listing(page)).kind == "posting"


def test_a_short_line_over_points_is_a_heading_whatever_its_markup() -> None:
    body = f"""<h1>Maskinsnedker til vinduesfabrik</h1><p>Vi laver vinduer af kernetræ til huse, der skal stå længere end os. {LONG * 6}</p><p>Du skal</p>
    <ul><li>slibe værktøj</li><li>passe på målene</li></ul><p>Du kan</p><ul><li>læse en tegning</li></ul><p>Stillingen er på 37 timer, og timelønnen begynder ved 172 kr. Skriv til Kaj på job@vinduer.example.</p>"""
    html = f'<html lang="da"><head><title>Om os</title></head><body>{body}</body></html>'
    page = Page(url="https://vinduer.example/om-os/maskinsnedker", body=html.encode())
    assert verdict_on(page, read_page(page), read_listing(page)).kind == "posting"


def test_an_ad_below_a_banner_named_careers_is_a_posting() -> None:
    assert kind(f"<h1>Careers</h1><main>{AD.replace('h1', 'h2')}</main>", "https://mill.example/careers/head-miller") == "posting"


def test_a_short_ad_without_sections_is_a_posting() -> None:
    body = """<main><h1>Warehouse operative</h1><p>Mill Works is looking for a warehouse operative. You will load carts and keep the hall tidy together with a team of twelve,
    in two shifts. You have a fork lift licence and like to be on your feet.</p><p><a href="/apply">Apply now</a></p></main>"""
    assert kind(body, "https://jobs.example/3", "Warehouse operative - Mill Works") == "posting"


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Sjuksköterska till natten</h1><p>Vi söker en sjuksköterska som trivs när andra sover. Du kommer att arbeta i ett litet team med stort ansvar och god handledning hela vägen.</p><h2>Arbetsuppgifter</h2><p>Omvårdnad.</p><h2>Kvalifikationer</h2><p>Legitimation.</p><a href='#'>Ansök</a>",
        "<h1>Rørlegger</h1><p>Vi søker en rørlegger til vårt kontor i Bodø. Du vil jobbe både ute hos kunder og på verkstedet, og du får lov til å bestemme mye over din egen dag.</p><h2>Arbeidsoppgaver</h2><p>Rør.</p><h2>Vi tilbyr</h2><p>Bil.</p><p>Søknadsfrist: 1. mai</p>",
        "<h1>Pædagog til skovbørnehave</h1><p>Vi søger en pædagog, som vil være ude hele dagen sammen med tyve børn og tre kolleger, og som kan lide både regn og solskin året rundt.</p><h2>Dine arbejdsopgaver</h2><p>Leg.</p><h2>Vi tilbyder</h2><p>Luft.</p><p>Ansøgningsfrist: 1. maj</p>",
        "<h1>Lähihoitaja</h1><p>Haemme lähihoitajaa kotihoitoon Tampereelle. Työ on liikkuvaa ja itsenäistä, ja saat tuekses kokeneen tiimin sekä hyvän perehdytyksen ensimmäisten viikkojen aikana.</p><h2>Työtehtävät</h2><p>Hoito.</p><h2>Edellytämme</h2><p>Laillistus.</p><p>Hakuaika päättyy 1.5.</p>",
        "<h1>Koch (m/w/d)</h1><p>Wir suchen einen Koch für unser Haus am See. Sie arbeiten in einem kleinen Team, kochen mit dem, was der Garten hergibt, und haben jeden Sonntag frei.</p><h2>Ihre Aufgaben</h2><p>Kochen.</p><h2>Anforderungen</h2><p>Lust.</p><a href='/b'>Jetzt bewerben</a>",
        "<h1>Infirmière de nuit H/F</h1><p>Nous recherchons une infirmière pour notre petite clinique au bord de la mer. Vous serez entourée d'une équipe soudée et disposerez du temps nécessaire pour chacun.</p><h2>Vos missions</h2><p>Soins.</p><h2>Profil recherché</h2><p>Diplôme.</p><a href='/p'>Postuler</a>",
        "<h1>Loodgieter</h1><p>Wij zoeken een loodgieter voor onze werkplaats in Gent. Je gaat aan de slag met een collega die het vak al dertig jaar kent en het graag doorgeeft aan wie na hem komt.</p><h2>Taken</h2><p>Buizen.</p><h2>Wij bieden</h2><p>Bus.</p><a href='/s'>Solliciteer nu</a>",
        "<h1>Cocinero</h1><p>Buscamos cocinero para un restaurante pequeño frente al mar. Trabajarás con un equipo de cuatro personas y productos de la lonja, con dos días libres cada semana del año.</p><h2>Funciones</h2><p>Cocinar.</p><h2>Requisitos</h2><p>Ganas.</p><a href='/i'>Inscríbete</a>",
        "<h1>Magazziniere</h1><p>Cerchiamo un magazziniere per il nostro deposito di Parma. Lavorerai in una squadra di sei persone, con turni regolari e tutti i fine settimana liberi da passare in famiglia.</p><h2>Mansioni</h2><p>Pacchi.</p><h2>Requisiti</h2><p>Patentino.</p><a href='/c'>Candidati</a>",
        "<h1>Kierowca kat. C</h1><p>Poszukujemy kierowcy do rozwożenia chleba po okolicznych wsiach. Pracujemy od świtu do południa, a popołudnia i niedziele są zawsze wolne dla wszystkich pracowników.</p><h2>Obowiązki</h2><p>Jazda.</p><h2>Wymagania</h2><p>Prawo jazdy.</p><a href='/a'>Aplikuj</a>",
        "<h1>Účetní</h1><p>Hledáme účetní do malé rodinné firmy v Brně. Budete mít na starosti knihy dvou obchodů a jedné pekárny a pomůžete nám udržet pořádek ve všem, co se papírů týká.</p><h2>Náplň práce</h2><p>Knihy.</p><h2>Požadujeme</h2><p>Praxi.</p><a href='/o'>Mám zájem</a>",
    ],
)  # fmt: skip
def test_ads_of_other_languages_are_postings(body: str) -> None:
    assert kind(f"<main>{body}</main>", "https://x.example/123") == "posting"


@pytest.mark.parametrize(
    ("heading", "duties", "demands", "end"),
    [
        ("Потрібен пекар", "Види робіт:", "Необхідні навички:", "Надсилайте своє резюме на пошту пекарні."),
        ("Требуется пекарь", "Виды работ:", "Необходимые навыки:", "Присылайте своё резюме на почту пекарни."),
    ],
)
def test_the_only_ad_on_a_page_of_vacancies_is_read_in_ukrainian_and_russian(
    heading: str, duties: str, demands: str, end: str
) -> None:
    points = "<ul><li>замес тіста</li><li>робота біля печі</li></ul>"
    text = "<p>Ми печемо хліб для всього міста, працюємо вночі, а вдень відпочиваємо разом з родиною біля річки.</p>" * 2
    body = f"<h1>Вакансії</h1><h2>{heading}</h2>{text}<p>{duties}</p>{points}<p>{demands}</p>{points}<p>{end}</p>"
    assert kind(f"<main>{body}</main>", "https://khlib.example/vakansii.html") == "posting"
    assert kind(f"<main>{body.replace(heading, 'Наш хліб')}</main>", "https://khlib.example/vakansii.html") != "posting"


def test_a_declared_posting_is_a_posting_though_nothing_is_visible() -> None:
    candidates = Candidates()
    candidates.add("title", "Head miller", "json_ld", 0.9)
    candidates.add("description", LONG, "json_ld", 0.9)
    assert kind("<div id='root'></div>", candidates=candidates) == "posting"


@pytest.mark.parametrize("teaser", ["", LONG])
def test_job_cards_make_a_listing_even_with_long_teasers(teaser: str) -> None:
    cards = "".join(
        f'<div class="job"><h3><a href="/jobs/{n}-miller">Miller {n}</a></h3><p>We are looking for a miller. {teaser}</p><a href="/jobs/{n}-miller">Apply</a></div>'
        for n in range(701, 706)
    )
    assert kind(f"<h1>Open positions</h1>{cards}", "https://mill.example/jobs", "Jobs at the mill") == "listing"
    assert kind(cards, "https://mill.example/jobs") == "listing"


def test_a_page_with_all_ads_in_full_is_a_listing() -> None:
    ads = "".join(
        f"<h2>{role}</h2><h3>Responsibilities</h3><p>{role} works with stones and sacks from morning until the evening bell rings, {n} days.</p><h3>Requirements</h3><ul><li>Strength {n}</li></ul>"
        for n, role in enumerate(("Miller", "Carter", "Baker"))
    )
    assert (
        kind(f"<h1>Careers</h1><p>{LONG}</p>{ads}<a href='/apply'>Apply today</a>", "https://mill.example/careers") == "listing"
    )


def test_a_careers_page_without_openings_is_a_listing() -> None:
    assert (
        kind(
            f"<h1>Careers</h1><p>There are currently no open positions.</p><p>{LONG}</p>",
            "https://mill.example/careers",
            "Careers - Mill",
        )
        == "listing"
    )


NOT_POSTINGS = {
    "not found": ("<h1>404</h1><p>The page you are looking for does not exist. It may have been moved, or the job may have been filled in the meantime; try our search.</p><a href='/jobs'>Search jobs</a>", "Page not found", "https://mill.example/jobs/12-head-miller"),
    "empty shell": ("<div id='root'></div><noscript>You need to enable JavaScript to run this app.</noscript>", "Head miller", "https://mill.example/jobs/12-head-miller"),
    "asks for scripts": ("<p>Please enable JavaScript to view this page. This site needs it to show our jobs and to let you apply for one of them in a few easy steps.</p>", "Careers", "https://mill.example/jobs/12-head-miller"),
    "template shell": ("<h2>Responsibilities</h2><button>Show more</button><h2>Requirements</h2><button>Show more</button><h2>We offer</h2><a href='#'>Apply</a>", "Job posting", "https://mill.example/jobs/view?id=12345"),
    "consent wall": (f"<div><h1>We value your privacy</h1><p>We and our partners store information on your device to show you ads and content that fit you. {LONG}</p><button>Accept all</button></div>", "Before you continue", "https://mill.example/jobs/12-head-miller"),
    "article": (f"<article><h1>How the old mill came to hire a baker</h1><p>By our reporter, 3 May.</p><p>{LONG * 3}</p><p>You will find the mill open on Sundays.</p></article>", "How the old mill came to hire a baker - Gazette", "https://gazette.example/news/2026/old-mill"),
    "advice": (f"<article><h1>Miller job description template</h1><p>We are looking for a miller to join our team. {LONG}</p><h2>Responsibilities</h2><ul><li>Grind</li></ul><h2>Requirements</h2><ul><li>Strength</li></ul><a href='/apply'>Apply</a></article>", "Miller job description template", "https://hr.example/job-descriptions/miller"),
    "template with examples": (
        f"<h1>Miller job description template</h1><h2>About [Company]</h2><p>{LONG}</p><h2>Responsibilities</h2><p>{LONG}</p>"
        "<h2>Requirements</h2><p>Strength</p><h2>Responsibilities</h2><p>To grind.</p><h2>Requirements</h2><p>Care</p>"
        "<h2>Related templates</h2><a href='/ads/baker'>Baker</a><a href='/ads/cook'>Cook</a><a href='/ads/welder'>Welder</a>",
        "Miller Job Description: Template and Examples",
        "https://hr.example/resources/ads/miller",
    ),
    "product": (f"<h1>Hand mill, oak and granite</h1><p>{LONG}</p><h2>Description</h2><p>Grinds two pounds an hour.</p><h2>Requirements</h2><p>A sturdy table.</p><button>Add to cart</button>", "Hand mill - Mill Shop", "https://shop.example/products/12345-hand-mill"),
    "course": (f"<h1>Milling for beginners</h1><p>{LONG}</p><h2>What you will learn</h2><ul><li>Stones</li></ul><h2>Requirements</h2><ul><li>None</li></ul><a href='/enrol'>Enrol</a>", "Milling for beginners - Course", "https://school.example/courses/milling"),
    "documentation": (f"<h1>Install the mill</h1><p>{LONG}</p><h2>Requirements</h2><ul><li>Python 3.11</li></ul><h2>Skills</h2><p>Shell.</p>", "Install - Mill docs", "https://docs.example/install"),
    "about": (f"<h1>About us</h1><p>We are a family mill. {LONG}</p><h2>Our values</h2><p>{LONG}</p><h2>Join our team</h2><p>Have a look at our open positions.</p><a href='/careers'>Careers</a>", "About us - Mill", "https://mill.example/about-us"),
    "form": ("<h1>Apply</h1><form><p>First name</p><input name='a'><p>Last name</p><input name='b'><p>Cover letter</p><textarea></textarea><button>Submit application</button></form>", "Application form", "https://mill.example/jobs/12/apply"),
    "news list": ("".join(f"<h3><a href='/news/{n}-mill-wins'>Mill wins prize {n}</a></h3><p>{LONG[:150]}</p>" for n in range(20, 30)), "News - Mill", "https://mill.example/news"),
    "forum": (f"<h1>Is a miller allowed to bake?</h1><p>I have been a miller for ten years of experience and wonder. {LONG}</p><p>Reply: you will need a licence. {LONG}</p>", "Is a miller allowed to bake? - Forum", "https://forum.example/t/12345"),
    "nothing": ("", "", ""),
    "loan": (
        f"<h1>Small business loan</h1><p>{LONG}</p><h2>Description</h2><p>{LONG}</p>"
        "<h2>Eligibility requirements</h2><ul><li>Two years in business</li></ul><h2>Benefits</h2>"
        "<ul><li>Low rate</li></ul><h2>How to apply</h2>"
        "<p>Fill in the form online and we will call you within a day or two to talk it through.</p>"
        "<a href='/apply'>Apply now</a>",
        "Small business loan - Bank",
        "https://bank.example/loans/small-business",
    ),
    "program": (
        f"<h1>Master of Science in Nursing</h1><p>{LONG}</p><h2>Program description</h2><p>{LONG}</p>"
        "<h2>Admission requirements</h2><ul><li>Bachelor's degree in nursing</li></ul><h2>How to apply</h2>"
        "<p>Applications open in fall, and you will hear from us before the winter holidays at the latest.</p>"
        "<h2>Application deadline</h2><p>May 1</p><a href='/apply'>Apply now</a>",
        "Master of Science in Nursing | Valley University",
        "https://valley.example/programs/msn",
    ),
    "practitioner program": (
        f"<h1>Family Nurse Practitioner</h1><p>{LONG}</p><h2>Overview</h2>"
        "<p>Become a nurse practitioner. You will learn with patients from the first week, full-time or part-time.</p>"
        "<h2>Admission requirements</h2><ul><li>Bachelor's degree</li></ul><h2>Tuition</h2>"
        "<p>$1,200 per credit</p><h2>How to apply</h2><p>Send your application with transcripts.</p>"
        "<a href='/apply'>Apply now</a>",
        "Family Nurse Practitioner (MSN) | Valley University",
        "https://valley.example/academics/graduate/fnp",
    ),
    "grant": (
        f"<h1>Grants for young researchers</h1><p>{LONG}</p><h2>Purpose</h2><p>{LONG}</p>"
        "<h2>Requirements</h2><ul><li>PhD within five years</li></ul><h2>How to apply</h2>"
        "<p>Deadline: 1 May. Send your application and cover letter by post to the secretary of the fund.</p>",
        "Grants for young researchers",
        "https://fund.example/grants/young",
    ),
    "software": (
        f"<h1>Project manager for teams</h1><p>{LONG}</p><h2>What you'll do</h2>"
        "<p>Plan, track and ship with your whole team in one place, and never lose a thread again.</p>"
        f"<h2>Requirements</h2><ul><li>A browser</li></ul><h2>Benefits</h2><p>{LONG}</p>"
        "<a href='/signup'>Get started</a>",
        "Project manager for teams - Planner",
        "https://planner.example/product",
    ),
    "occupation": (
        f"<article><h1>Registered nurse: career guide</h1><p>{LONG}</p><h2>Duties</h2>"
        "<p>Nurses are responsible for patients.</p><h2>Skills</h2>"
        "<p>Patience and care for the smallest things of the day.</p><h2>Salary</h2>"
        "<p>The median pay is $70,000 per year.</p><h2>Education</h2><p>Bachelor's degree</p></article>",
        "Registered nurse: career guide",
        "https://school.example/careers/registered-nurse",
    ),
    "service": (
        f"<h1>Consultant services</h1><p>{LONG}</p><h2>What we offer</h2><ul><li>Advice</li></ul>"
        f"<h2>About you</h2><p>{LONG}</p><a href='/contact'>Contact us</a>",
        "Consulting services - Firm",
        "https://firm.example/services",
    ),
    "person": (
        f"<h1>Jane Doe, Chief Engineer</h1><p>{LONG}</p><h2>Experience</h2><p>{LONG}</p><h2>Education</h2>"
        "<p>Valley University</p><h2>Skills</h2><p>Mills</p>",
        "Jane Doe - Chief Engineer - Mill",
        "https://mill.example/team/jane-doe",
    ),
    "hiring tips": (
        "<article><h1>Hiring your first engineer</h1>"
        f"<p>We are looking for ways to hire. You will need a plan. {LONG}</p><h2>Requirements</h2>"
        f"<p>{LONG}</p><h2>Interview</h2><p>x</p></article>",
        "Hiring your first engineer | Startup blog",
        "https://startup.example/posts/first-engineer",
    ),
    "tender": (
        f"<h1>Tender for road works</h1><p>{LONG}</p><h2>Description</h2><p>{LONG}</p>"
        "<h2>Requirements</h2><p>References</p><p>Deadline: 3 May</p><p>Reference number: 5</p>",
        "Tender for road works",
        "https://town.example/tenders/5",
    ),
    "volunteer events": (
        f"<h1>Summer camp 2026</h1><p>You will love it. Join us! {LONG}</p><h2>What you'll do</h2>"
        f"<p>{LONG}</p><h2>What to bring</h2><p>Boots</p><a>Register</a>",
        "Summer camp 2026",
        "https://camp.example/summer",
    ),
    "faq careers": (
        f"<h1>Applicant FAQ</h1><h3>How do I apply?</h3><p>{LONG}</p><h3>What are the requirements?</h3>"
        f"<p>{LONG}</p><h3>What benefits do you offer?</h3><p>{LONG}</p>",
        "Applicant FAQ - Mill careers",
        "https://mill.example/careers/faq",
    ),
    "expired": (
        "<h1>This job is no longer available</h1>"
        "<p>The position you are looking for has been filled. Have a look at our other open positions instead, there are many.</p>"
        "<a href='/jobs'>All jobs</a>",
        "Job not available",
        "https://mill.example/jobs/123-head-miller",
    ),
    "login wall": (
        "<h1>Sign in</h1>"
        "<p>Join now to see who you already know at Mill and to apply for this job. By clicking you agree to our terms and to the handling of your data.</p>"
        "<form><input><input></form>",
        "Sign in - Network",
        "https://network.example/jobs/view/12345678",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", NOT_POSTINGS)
def test_what_is_no_posting(name: str) -> None:
    body, title, url = NOT_POSTINGS[name]
    assert kind(body, url, title) == "not_a_posting"


def test_a_team_page_is_neither() -> None:
    people = "".join(f"<h3>Person {n}</h3><p>Senior Engineer</p><p>{LONG[:150]}</p>" for n in range(6))
    assert kind(f"<h1>Our team</h1>{people}", "https://mill.example/team", "Our team - Mill") == "not_a_posting"


@pytest.mark.parametrize("declared", ["Article", "NewsArticle", "BlogPosting", "Product", "Course"])
def test_a_page_that_declares_itself_something_else_is_no_posting(declared: str) -> None:
    head = f'<script type="application/ld+json">{{"@context":"https://schema.org","@type":"{declared}","name":"Miller"}}</script>'
    body = f"<h1>The life of a miller</h1><p>{LONG} A miller is responsible for the stones.</p><h2>Skills</h2><p>Patience.</p>"
    assert kind(body, "https://gazette.example/life", head=head) == "not_a_posting"


def test_a_plain_text_ad_is_a_posting() -> None:
    text = f"Head miller\nLeeds\nWe are looking for a head miller who keeps the stones turning.\n{LONG}\nResponsibilities\n- Dress the stones\nRequirements\n- Five years of experience\nApply now\n"
    page = Page(text=text)
    assert verdict_on(page, Candidates(), read_listing(page)).kind == "posting"


def test_plain_text_of_no_ad_is_none() -> None:
    page = Page(text=f"Weather\n{LONG}\n{LONG}\n")
    assert verdict_on(page, Candidates(), read_listing(page)).kind == "not_a_posting"


DECLARED = (("title", "Head miller"), ("hiring_organization", {"name": "Mill"}), ("description", "<p>Grind the corn.</p>"))


def declared(*facts: tuple[str, object]) -> Candidates:
    candidates = Candidates()
    for field, value in facts:
        candidates.add(field, value, "json_ld", 0.9)
    return candidates


def test_a_briefly_declared_job_is_a_posting() -> None:
    assert kind("<h1>Head miller</h1>", candidates=declared(*DECLARED)) == "posting"
    assert kind("<h1>Head miller</h1>", candidates=declared(*DECLARED[:1])) == "not_a_posting"


def test_a_listing_whose_first_job_is_declared_briefly_stays_a_listing() -> None:
    assert kind(f"<h1>Jobs</h1>{CARDS}", "https://mill.example/jobs", candidates=declared(*DECLARED)) == "listing"


def test_a_role_with_its_sections_is_a_posting_without_a_word_about_applying() -> None:
    body = f"<main><h1>Head miller</h1><p>The mill is looking for a miller. {LONG}</p><h2>Requirements</h2><ul><li>Strong arms</li></ul><h2>Responsibilities</h2><ul><li>Dress the stones</li></ul></main>"
    assert kind(body, "https://mill.example/careers/head-miller-of-the-upper-mill", "Careers - Mill") == "posting"


def test_two_plain_addresses_of_jobs_make_a_listing() -> None:
    cards = "".join(f'<li><a href="/jobs/{n}-miller"><h3>Miller {n}</h3></a><span>Leeds</span></li>' for n in (701, 702))
    assert kind(f"<ul>{cards}</ul>", "https://mill.example/search") == "listing"


def test_a_text_at_the_address_of_a_job_is_a_posting_in_a_language_unknown_here() -> None:
    body = "<h3>Değirmenci</h3>" + "<p>Taşların dönmesini sağlayacak, çuvalları tartacak ve vadiye un taşıyacak bir usta.</p>" * 9
    html = "<html lang='{}'><head><title>Değirmenci</title></head><body>" + body + "</body></html>"
    for language, expected in (("tr", "posting"), ("en", "not_a_posting")):
        page = Page(url="https://mill.example/jobs/12345", body=html.format(language).encode())
        assert verdict_on(page, Candidates(), read_listing(page)).kind == expected


TOLD = (
    "<p>" + "You bake, carry and sell with four others, begin at five and are at home again when the schools close. " * 3 + "</p>"
)


def test_several_roles_each_with_its_text_are_no_single_ad() -> None:
    body = "".join(f"<h2>{role} (m/w/d)</h2>{TOLD}" for role in ("Bäcker", "Verkäufer", "Fahrer"))
    for told in (body, body.replace("h2>", "h4>")):
        assert kind(f"<h1>Wir suchen Verstärkung</h1>{told}", url="https://www.baker.example/stellenangebote") != "posting"


def test_the_parts_of_one_ad_are_not_several_ads() -> None:
    parts = "".join(f"<h3>{part}</h3>{TOLD}" for part in ("Wir bieten", "Ihre Aufgaben", "Ihr Profil"))
    body = f"<h1>Verstärkung gesucht</h1><h2>Müller (m/w/d)</h2>{TOLD}{parts}<p>Wir freuen uns auf Ihre Bewerbung.</p>"
    assert kind(body, url="https://www.mill.example/stellenausschreibung.html") == "posting"


def test_a_role_and_an_address_to_write_to_make_an_ad_in_a_language_unknown_here() -> None:
    text = "<p>Taşların dönmesini sağlayacak, çuvalları tartacak ve vadiye un taşıyacak bir usta arıyoruz.</p>" * 9
    html = "<html lang=tr><title>Mill</title><h1>Office manager</h1>{}<p>CV: {}</p></html>"
    for mail, expected in (("<a href='mailto:mill@mill.example'>mill@mill.example</a>", "posting"), ("", "not_a_posting")):
        page = Page(url="https://mill.example/jobs/office-manager/index.html", body=html.format(text, mail).encode())
        assert verdict_on(page, read_page(page), read_listing(page)).kind == expected


def test_a_long_text_without_entries_is_no_list() -> None:
    body = f"<h1>Thoughts on hiring</h1>{TOLD * 12}"
    assert kind(body, url="https://miller.example/hiring.html") == "not_a_posting"
    assert kind("<h1>Careers</h1><p>No open positions.</p>", url="https://miller.example/careers.html") == "listing"


def test_the_jobs_beside_a_newspapers_article_make_no_list_of_it() -> None:
    headline = "The mill by the river turns again"
    jobs = "".join(f"<li><a href='https://jobs.example/job/{n}00{n}'>{n}. Baker</a></li>" for n in range(1, 6))
    body = f"<h1>{headline}</h1>{TOLD * 14}<ul>{jobs}</ul>"
    assert kind(body, url="https://paper.example/2013/the-mill-by-the-river.html", title=headline) == "not_a_posting"
    assert kind(body.replace(headline, "Careers"), url="https://mill.example/careers/", title="Careers") == "listing"


def test_whoever_recruits_somebody_under_a_roles_name_offers_work() -> None:
    body = f"<h1>Searching for a postdoc in milling!</h1><p>I am recruiting a scholar to work with me at the mill. </p>{TOLD}"
    assert kind(body, url="https://miller.example/postdoc.html") == "posting"


def test_labels_make_an_ad_of_a_role_that_no_word_list_knows() -> None:
    facts = (
        ("Position", "Oracle DBA"),
        ("Location", "Boise, ID"),
        ("Job Type", "Contract"),
        ("Posted", "2-28-2026"),
        ("Pay", "$40"),
    )
    rows = "".join(f"<dt>{label}:</dt><dd>{value}</dd>" for label, value in facts)
    html = f"<html><body><dl>{rows}</dl>{TOLD}<a href='/go'>Apply Now!</a></body></html>"
    page = Page(url="https://a.example/jobsearch/view?key=x1", body=html.encode())
    assert verdict_on(page, read_page(page), read_listing(page)).kind == "posting"


def test_a_description_of_an_occupation_is_no_posting() -> None:
    title = "Bäcker/in: Aufgaben, Ausbildung, Gehalt | Berufe-Lexikon"
    body = f"<h1>Bäcker/in</h1><h2>Aufgaben</h2>{TOLD}<h2>Das solltest du mitbringen</h2>{TOLD}<h2>Bewerbung</h2>{TOLD}"
    assert kind(body, url="https://berufe.example/beruf/baecker", title=title) == "not_a_posting"


@pytest.mark.parametrize(
    "role", ["Bricklayer", "Zimmerer/Zimmerin", "Kellnerin", "Attorney", "Boulanger", "Loodgieter", "Peluquera", "Spawacz"]
)
def test_a_trade_is_a_role_whatever_its_word(role: str) -> None:
    assert names_a_role(role)


def test_a_long_heading_names_a_role_as_well() -> None:
    heading = "Two postdoctoral positions in the history of milling, applied to sack weighing and to the dressing of stones"
    body = f"<h1>{heading}</h1><p>The lab is looking for candidates who keep the stones turning. {LONG}</p><h2>Requirements</h2><p>{LONG}</p><p>Send a cover letter.</p><a href='/apply'>Apply</a>"
    assert kind(f"<main>{body}</main>", "https://mill.example/positions/two") == "posting"


def test_a_question_about_work_is_no_ad_though_it_talks_of_one() -> None:
    talk = "<p>The mill is hiring apprentices, $26 an hour, full time. Job requirements say a diploma. Apply now, they say. Has anybody here done it late in life, and how was the first year for you and the family at home, with the early mornings?</p>"
    url = "https://talk.example/t/is-a-miller-apprenticeship-worth-it/188"
    assert kind(f"<h1>Is a miller apprenticeship worth it at 35?</h1>{talk}", url) == "not_a_posting"


def test_internships_are_jobs() -> None:
    cards = "".join(
        f'<a class="tile" href="/stages/stage-{name}-leeds"><strong>Stage {name}</strong><em>Dean Mill</em><span>Leeds</span></a>'
        for name in ("milling", "weighing", "baking")
    )
    assert kind(f"<h1>Find one</h1>{cards}", "https://quern.example/stages") == "listing"


@pytest.mark.parametrize(
    ("url", "sentence", "wanted"),
    [
        ("https://mill.example/~dean/postdoc.html", "The lab is looking for recent graduates who like flour.", "posting"),
        ("https://mill.example/~dean/postdoc.html", "The lab had many of them, and remembers each.", "not_a_posting"),
        ("https://mill.example/~dean/history.html", "The lab is looking for recent graduates who like flour.", "not_a_posting"),
    ],
)
def test_a_page_without_headings_is_an_ad_where_its_address_names_the_role_and_it_seeks_somebody(
    url: str, sentence: str, wanted: str
) -> None:
    body = f"<p>Postdoc positions at Dean Lab, Leeds</p><p>{sentence} {LONG}</p><p>{LONG}</p>"
    assert kind(body, url, "Mira Dean") == wanted


def test_a_front_page_with_a_heading_about_jobs_and_none_to_follow_is_no_listing() -> None:
    body = f"<h1>Dean Mill</h1><p>{LONG}</p><h2>Jobs</h2><p>Looking for work? Ask at the door.</p>"
    assert kind(body, "https://mill.example/", "Dean Mill") == "not_a_posting"


def test_offers_of_shops_and_answers_in_forums_are_no_jobs() -> None:
    shop = "".join(
        f'<li><a href="/jump.php?offer_id=535b18798e{n}">Sack {n}</a><span>{n} € - 3 days ago</span></li>'
        for n in range(701, 712)
    )
    assert kind(f"<h1>Sacks</h1><ul>{shop}</ul>", "https://shop.example/sacks") == "not_a_posting"
    forum = "".join(f'<p>{LONG}<a href="/posting.php?mode=quote&f=6&p=1813{n}">Quote baker {n}</a></p>' for n in (11, 12, 13))
    assert kind(forum, "https://forum.example/viewtopic.php?t=16822") == "not_a_posting"


def test_two_roles_in_full_in_boxes_of_one_name_are_a_listing() -> None:
    cards = "".join(
        f'<article class="job-card"><h2>{role} (m/w/d)</h2><p>{LONG}</p><p>Ihre Aufgaben</p><ul><li>Mahlen</li></ul></article>'
        for role in ("Müller", "Bäcker")
    )
    assert kind(f"<h1>Wir suchen Verstärkung</h1>{cards}", "https://muehle.example/stellenangebote.html") == "listing"


@pytest.mark.parametrize("url", ["https://jobs.mill.example/ad/1", "https://jobs.mill.example/en/p/miller"])
def test_a_short_ad_above_other_jobs_on_a_host_of_jobs_is_that_ad(url: str) -> None:
    ad = f"""<h1>Head miller</h1><p>We are looking for a head miller who keeps the stones turning. {LONG}</p>
    <h2>Your responsibilities</h2><ul><li>Dress the stones</li><li>Weigh the sacks</li></ul><h2>How to apply</h2><p>Write to us.</p>"""
    others = "".join(f'<li><a href="/jobs/{n}-miller">Miller {n}</a></li>' for n in range(701, 706))
    page = f"<main>{ad}</main><aside><h3>Other jobs</h3><ul>{others}</ul></aside>"
    assert kind(page, url, "Head miller - Mill") == "posting"
    assert kind(f"<h1>Jobs</h1>{CARDS}", "https://jobs.mill.example/en", "Jobs at the Mill") == "listing"


ENGINEER = """<h1>Senior software engineer</h1><p>Our mill stands at the end of the lane, where the river is quick. You will teach the stones
to count, and those who come after you to teach them. Weekends are free, so join us.</p>
<p>Drop us a line at <a href="mailto:info@mill.example">info@mill.example</a>.</p>"""
ENGINEERS = ("https://mill.example/jobs/senior-software-engineer/", "Senior software engineer - Mill")
ARTICLE = '<meta property="og:type" content="article">'


def test_a_job_on_a_site_whose_pages_all_call_themselves_articles_is_a_posting() -> None:
    assert kind(ENGINEER, *ENGINEERS, ARTICLE) == "posting"


IN_FULL = """<h1>Master baker</h1><p>{voice}</p><h2>Your tasks</h2><ul><li>Bake the bread of the night</li><li>Feed the sourdough</li></ul>
<h2>Requirements</h2><ul><li>Three years at an oven</li><li>A good hand with rye</li></ul>
<h2>We offer</h2><p>Six weeks of holiday, all the rolls that are left, and a flat above the shop for as long as you like.</p>"""


@pytest.mark.parametrize(
    ("voice", "read"),
    [
        ("We are looking for a colleague who comes to us when Ruth leaves in the autumn.", "posting"),
        ("Bakers rise early all over the world, and in the old days they rose earlier still.", "not_a_posting"),
    ],
)
def test_an_employer_who_tells_all_parts_of_an_ad_hires_whatever_its_blog_declares(voice: str, read: str) -> None:
    assert kind(IN_FULL.format(voice=voice), "https://oven.example/journal/master-baker", "Master baker - Oven", ARTICLE) == read


@pytest.mark.parametrize(
    ("heading", "head"),
    [
        ("A software engineer who taught the stones to count", ARTICLE),
        ("Senior software engineer", '<script type="application/ld+json">{"@type": "NewsArticle"}</script>'),
        ("Senior software engineer", '<meta property="og:type" content="profile">'),
    ],
)
def test_an_article_about_somebodys_work_is_no_posting(heading: str, head: str) -> None:
    url = f"https://mill.example/jobs/{heading.casefold().replace(' ', '-')}/"
    assert kind(ENGINEER.replace("Senior software engineer", heading), url, f"{heading} - Mill", head) == "not_a_posting"


def test_a_few_words_under_a_role_are_an_ad_only_where_somebody_can_be_written_to() -> None:
    assert kind(ENGINEER, *ENGINEERS) == "posting"
    assert kind(ENGINEER.replace("mailto:info@mill.example", "/about"), *ENGINEERS) == "not_a_posting"


def test_standings_are_no_list_of_jobs_though_danish_has_one_word_for_both() -> None:
    standings = "<h1>Stillinger</h1><p>Tabellen viser kampe, sejre, nederlag og point for alle hold i puljen.</p>"
    url = "https://klub.example/stillinger/"
    assert kind(standings, url, "Stillinger | Klubben") == "not_a_posting"
    assert (
        kind(standings.replace("Tabellen", "Vi søger ingen lige nu. Ledige stillinger"), url, "Stillinger | Klubben") == "listing"
    )


def test_a_card_that_shows_off_a_job_board_is_no_job() -> None:
    card = "<h1>Head miller</h1><p>Leeds, full time</p><p>€70k – €85k</p><p>Post a job in two minutes, on thirty boards.</p>"
    facts = Candidates()
    for name, told in (("job_locations", "Leeds"), ("employment_type", "full time"), ("base_salary", "€70k – €85k")):
        facts.add(name, told, "headings", 0.6)
    assert kind(card, "https://board.example/product/job-board", "Head miller", candidates=facts) == "not_a_posting"
    assert kind(card, "https://board.example/job/head-miller", "Head miller", candidates=facts) == "posting"
    told = "<h1>Hire faster</h1><p>Publish to thirty boards at once and see who answers, from one place and for one price.</p>"
    assert kind(told, "https://board.example/product/jobs") == "not_a_posting"


@pytest.mark.parametrize(("name", "read"), [("Join us", "listing"), ("Join us in Leeds for the day of brewers", "not_a_posting")])
def test_who_is_asked_to_join_somewhere_is_asked_to_an_event(name: str, read: str) -> None:
    told = f"<h1>{name}</h1><p>Brewers of four towns meet on the river and taste what the winter has made of their barrels.</p>"
    assert kind(told, "https://guild.example/", name) == read


@pytest.mark.parametrize("tag", ["button", "summary"])
def test_the_parts_of_an_ad_may_open_at_a_click(tag: str) -> None:
    parts = ("Responsibilities", "Requirements", "What we offer", "How to apply")
    ad = "".join(f"<div><{tag}>{name}</{tag}><p>{LONG[:150]}</p></div>" for name in parts)
    url = "https://jobs.mill.example/view"
    assert kind(f"<h1>Head miller</h1>{ad}", url, "Head miller") == "posting"
    assert kind(f"<h1>Head miller</h1>{ad.replace(tag, 'i')}", url, "Head miller") == "listing"


def test_a_role_that_a_label_names_is_as_good_as_a_heading() -> None:
    ad = AD.replace("Head miller</h1>", "Job details</h1>").replace("We are looking for a head miller who", "You")
    ad = ad.replace('<a href="/apply/12">Apply now</a>', "")
    for reader, read in (("labels", "posting"), ("meta", "listing")):
        candidates = Candidates()
        candidates.add("title", "Head miller", reader, 0.8)
        assert kind(ad, "https://jobs.mill.example/view", "Job details", candidates=candidates) == read


def test_the_page_behind_the_button_of_an_ad_is_no_ad() -> None:
    told = "<h1>Apply</h1><p>Please send us your application with a cover letter and your CV, and tell us when you could begin. We will answer you within two weeks of the closing date.</p>"
    assert kind(told, "https://mill.example/apply?job=4217", "Apply") == "not_a_posting"
    assert kind(AD, "https://mill.example/apply?job=4217", "Head miller") == "posting"


@pytest.mark.parametrize(
    ("title", "seeks"),
    [
        ("Träskosnidare", "Kvarnby Trä söker en träskosnidare som gör instrument för laboratorier i hela Europa."),
        ("Łyżkarz", "Pracownia Wrona poszukuje łyżkarza, który będzie wykonywał przyrządy dla klientów z całej Europy."),
        (
            "Glass Whirler",
            "The Quillon works is looking for a glass whirler who makes instruments for customers in all of Europe.",
        ),
    ],
)
def test_what_a_sentence_seeks_is_a_role_whatever_its_word(title: str, seeks: str) -> None:
    parts = "<h2>Requirements</h2><p>A steady hand and a good eye for colours that melt.</p>"
    parts += f"<h2>Responsibilities</h2><p>{LONG}</p><p>Send your application to the workshop.</p>"
    url = "https://board.example/p/31"
    assert not names_a_role(title)
    assert kind(f"<h1>{title}</h1><p>{seeks}</p>{parts}", url, title) == "posting"
    assert kind(f"<h1>{title}</h1><p>The museum shows what the trade made.</p>{parts}", url, title) != "posting"


def test_an_ad_beyond_doubt_is_one_at_a_lists_address_and_among_other_jobs() -> None:
    facts = "".join(
        f"<tr><td><b>{label}:</b></td><td>{value}</td></tr>"
        for label, value in (
            ("Location", "Salem, MA"),
            ("Date", "1-24-2011"),
            ("Pay rate", "$45/hr"),
            ("Position ID", "HMI-1108"),
        )
    )
    others = "".join(f'<li><a href="/jobsearch?op=302&key={n}">Miller {n}</a></li>' for n in range(4))
    ad = AD.replace("</h1>", f"</h1><table>{facts}</table>", 1)
    assert (
        kind(f"{ad}<h3>Similar Jobs</h3><ul>{others}</ul>", "https://board.example/jobsearch?op=302&key=a1", "Head miller")
        == "posting"
    )


@pytest.mark.parametrize(
    ("heading", "read"), [("We're hiring: Studio technician", "posting"), ("A day in the studio", "not_a_posting")]
)
def test_news_whose_heading_calls_for_somebody_are_an_ad(heading: str, read: str) -> None:
    declared = '<meta property="og:type" content="article">'
    told = (
        f"<h1>{heading}</h1><p>So we are looking for a part-time studio technician who will keep the kilns. {LONG}</p>"
        "<p>Pay is £13.60 an hour. To apply, send your application and a cover letter; join our team before the winter comes.</p>"
    )
    assert kind(told, "https://pottery.example/journal/studio-technician", heading, declared) == read


SHORT = """<h1>{role}</h1><p>Quillon Glas, Leeds</p><p>{seeks} {till}</p><a href="/now">{button}</a>"""


@pytest.mark.parametrize(
    ("role", "seeks", "till", "button"),
    [
        ("Clogmaker", "We are looking for a clogmaker who can carve;", "apply by 11 January 2027.", "Apply now"),
        ("Träskosnidare", "Vi söker en träskosnidare som gör instrument.", "Sök senast 11 januari 2027.", "Ansök nu"),
        ("Łyżkarz", "Poszukujemy łyżkarza do pracowni.", "Termin składania: 11 stycznia 2027.", "Aplikuj"),
    ],
)
def test_two_sentences_are_an_ad_where_they_seek_what_the_heading_names_and_tell_until_when(
    role: str, seeks: str, till: str, button: str
) -> None:
    def kind_with(told: str, named: str = role) -> Kind:
        short = SHORT.format(role=named, seeks=told, till=till, button=button)
        page = Page(url="https://quillon.example/x", body=f"<title>Quillon</title>{short}".encode())
        return verdict_on(page, read_page(page), read_listing(page)).kind

    assert not names_a_role(role)
    assert kind_with(seeks) == "posting"
    assert kind_with("The museum shows what the trade made, and sells some of it.") == "not_a_posting"
    assert kind_with(seeks, f"{role}: is it a trade that has a future for who begins now?") == "not_a_posting"


def test_a_verdict_tells_what_a_page_lacks_to_be_an_ad() -> None:
    def lack(body: str, head: str = "") -> str:
        page = Page(url="https://mill.example/x", body=f"<html><head>{head}</head><body>{body}</body></html>".encode())
        return verdict_on(page, Candidates(), read_listing(page)).lack

    assert lack(AD) == ""
    assert lack(f"<p>{LONG}</p>") == "too little speaks for one"
    assert lack("<h1>Apply</h1><p>Send us your CV.</p>") == "it is the form behind the button of an ad"
    form = f"<h1>Online-Bewerbung</h1><p>Ihre Bewerbung als: Müller (m/w/d)</p><form>{'<p>Name <input name=n></p>' * 6}</form>"
    assert lack(form) == "it is the form behind the button of an ad"
    assert lack("<p>Mind the step.</p>", "<title>404</title>") == "its title is that of an error"
    assert lack("<p>Mind the step.</p>", "<title>How to write a CV</title>") == "its title is that of advice about jobs"
    assert lack(f"<p>{LONG}</p>", ARTICLE) == "it declares itself as og:type article"
    declared = '<script type="application/ld+json">{"@type": "NewsArticle"}</script>'
    assert lack(f"<p>{LONG}</p>", declared) == 'it declares itself as "@type": "NewsArticle"'


def test_a_verdict_in_words_tells_what_a_page_is_and_why() -> None:
    def words(body: str, url: str) -> str:
        page = Page(url=url, body=body.encode())
        return verdict_on(page, Candidates(), read_listing(page)).words

    assert (
        words("<title>404</title><p>Mind the step.</p>", "https://mill.example/x")
        == "not a posting: its title is that of an error"
    )
    assert words(f"<h1>Open positions</h1>{CARDS}", "https://mill.example/jobs") == "a listing: several jobs stand on it in full"
    assert words(AD, "https://mill.example/jobs/12-head-miller").startswith("a posting: it reads like an ad")


def test_the_only_role_on_a_careers_page_is_its_ad_whatever_call_stands_above_it() -> None:
    role = "Master miller – Apprentice miller – Keeper of the books and of the cats that guard the flour"
    body = f"""<h1>We want <b>you!</b></h1><p>Our mill is old, and our team is young.</p><h2>Open positions</h2>
<div class="card"><h3>{role}</h3><p>We are looking for a miller who keeps the stones turning. {LONG}</p>
<h4>Your tasks</h4><ul><li>Dress the stones</li><li>Weigh the sacks</li></ul><h4>We offer</h4><p>Bread every day and good colleagues.</p>
<p>Send your application to <a href="mailto:jobs@mill.example">jobs@mill.example</a>.</p></div>"""
    page = Page(url="https://mill.example/careers/", body=f"<html><body>{NAV}{body}{FOOTER}</body></html>".encode())
    candidates = read_page(page)
    assert verdict_on(page, candidates, read_listing(page)).kind == "posting"
    title = candidates.first("title")
    assert title is not None
    assert title.value == role


@pytest.mark.parametrize(
    ("heading", "text", "expected"),
    [
        ("Bäcker gesucht", "Wir suchen jemanden, der früh aufsteht. Bezahlt werden 17 Euro in der Stunde.", "posting"),
        ("Baker wanted", "We are looking for somebody who rises early, and we pay £14 for each hour of it.", "posting"),
        ("Der Bäcker", "Mira ist unser Bäcker und steht jeden Tag um drei auf. Das Brot kostet 17 Euro.", "not_a_posting"),
        ("Öffnungszeiten", "Wir suchen eure Bilder vom Fest. Ein Brot kostet jetzt 5 Euro, ein kleines 3 Euro.", "not_a_posting"),
    ],
)
def test_a_few_lines_of_a_small_firm_under_wanted_are_an_ad(heading: str, text: str, expected: Kind) -> None:
    body = f"""<h1>{heading}</h1><p>We are a small bakery in the third generation and bake rye bread in a stone oven every day of the year.</p>
    <p>{text} Come by and talk to Mira in the shop.</p>"""
    page = Page(url="https://loaf.example/aktuelles.html", body=f"<html><body>{NAV}{body}{FOOTER}</body></html>".encode())
    assert verdict_on(page, read_page(page), read_listing(page)).kind == expected


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Wir suchen einen Bäcker", "posting"),
        ("Cerchiamo un panettiere", "posting"),
        ("We are looking for a baker", "posting"),
        ("Unser Bäcker", "not_a_posting"),
        ("Wir backen für dich", "not_a_posting"),
    ],
)
def test_a_heading_that_begins_with_the_call_for_somebody_is_over_an_ad(heading: str, expected: Kind) -> None:
    body = f"""<h1>{heading}</h1><p>We are a small bakery in the third generation and bake rye bread in a stone oven every day of the year.</p>
    <p>The shop is open from three in the morning until all is sold. We are looking for somebody who rises early. Come by and talk to Mira, who likes to talk.</p>"""
    page = Page(url="https://loaf.example/aktuelles.html", body=f"<html><body>{NAV}{body}{FOOTER}</body></html>".encode())
    assert verdict_on(page, read_page(page), read_listing(page)).kind == expected


@pytest.mark.parametrize(
    ("heading", "text", "path", "expected"),
    [
        ("Miller", "This job is no longer available.", "/jobs/700-miller", "not_a_posting"),
        ("Page not found", "Try one of these.", "/jobs/700-miller", "not_a_posting"),
        ("Open positions", "This job is no longer available.", "/jobs", "listing"),
        ("Open positions", "Try one of these.", "/jobs/700-millers", "listing"),
    ],
)
def test_links_to_jobs_like_one_that_is_gone_are_no_list(heading: str, text: str, path: str, expected: Kind) -> None:
    towns = ("Leeds", "York", "Hull", "Bath", "Ely")
    links = "".join(f'<li><a href="/jobs/{n}-miller">Miller in {town}</a></li>' for n, town in enumerate(towns, 701))
    body = f"<html><head><title>{heading}</title></head><body>{NAV}<h1>{heading}</h1><p>{text}</p><ul>{links}</ul>{FOOTER}</body></html>"
    page = Page(url=f"https://mill.example{path}", body=body.encode())
    assert verdict_on(page, read_page(page), read_listing(page)).kind == expected


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        (
            "Nachmieter gesucht",
            "Wir suchen einen Nachmieter für drei Zimmer mit Balkon in der Altstadt. Die Miete beträgt 780 Euro.",
        ),
        (
            "Zeitzeugen gesucht",
            "Wir suchen Zeitzeugen für ein Buch über das Dorf. Für jede Geschichte gibt es 20 Euro und Kaffee.",
        ),
        (
            "Wir suchen alte Bilder",
            "Wir suchen alte Bilder vom Fest auf dem Markt. Für jedes Bild gibt es 20 Euro und ein Stück Kuchen.",
        ),
    ],
)
def test_a_call_for_something_else_than_work_is_no_ad(heading: str, text: str) -> None:
    body = f"<h1>{heading}</h1><p>{text} Bitte melden Sie sich bei Frau Schulz im Rathaus oder unter der Nummer am Brett.</p>"
    html = f"<html><head><title>{heading} | Loaf</title></head><body>{NAV}{body}{FOOTER}</body></html>"
    page = Page(url="https://loaf.example/aktuelles.html", body=html.encode())
    assert verdict_on(page, read_page(page), read_listing(page)).kind == "not_a_posting"


TEASERS = "".join(
    f'<div class="job"><h3><a href="/jobs/{n}-stones">Stones {n}</a></h3><p>Leeds, part-time. Dresses and weighs.</p></div>'
    for n in range(701, 707)
)
SPOKEN = f"""<dl><dt>Location</dt><dd>Leeds</dd><dt>Salary</dt><dd>£20 an hour</dd><dt>Job type</dt><dd>Full-time</dd></dl>
<p>We are looking for you who like stones and water. You will join a team of twelve. {LONG * 2}</p>
<h2>Your responsibilities</h2><ul><li>Dress the stones</li></ul><h2>We offer</h2><p>Bread every day. {LONG * 2}</p><a href="/apply/12">Apply now</a>"""


@pytest.mark.parametrize(
    ("heading", "count", "title", "url", "read"),
    [
        ("The mill by the river", "", "The mill", "https://mill.example/x", "posting"),
        ("The mill by the river", "60 jobs found", "The mill", "https://mill.example/x", "posting"),
        ("The mill by the river", "6 jobs found", "The mill", "https://mill.example/x", "listing"),
        ("The mill by the river", "", "Jobs at the mill", "https://mill.example/x", "listing"),
        ("Night miller", "6 jobs found", "The mill", "https://mill.example/x", "posting"),
        ("Night miller", "", "Jobs at the mill", "https://mill.example/x", "posting"),
        ("The mill by the river", "6 jobs found", "The mill", "https://mill.example/jobs/4711-the-mill", "posting"),
    ],
)
def test_a_list_whose_rows_tell_more_than_their_links_is_told_by_its_count_or_title(
    heading: str, count: str, title: str, url: str, read: Kind
) -> None:
    html = f"<html><head><title>{title}</title></head><body><main><h1>{heading}</h1>{SPOKEN}</main><p>{count}</p>{TEASERS}</body></html>"
    page = Page(url=url, body=html.encode())
    listing = read_listing(page)
    assert len(listing.links) == 6
    assert verdict_on(page, read_page(page), listing).kind == read


@pytest.mark.parametrize("name", ["Job openings", "Careers"])
@pytest.mark.parametrize(
    ("role", "number", "read"),
    [
        ("Head miller", "Requisition ID", "posting"),
        ("Head miller", "Closing date", "listing"),
        ("By the river", "Requisition ID", "listing"),
    ],
)
def test_a_sheet_of_facts_with_a_role_and_its_number_is_an_ad_under_the_name_of_a_list(
    name: str, role: str, number: str, read: Kind
) -> None:
    facts = (
        ("Position", role),
        ("Location", "Leeds, UK"),
        ("Job type", "Full-time"),
        ("Salary", "£20 an hour"),
        (number, "MILL-17"),
    )
    rows = "".join(f"<tr><td>{label}</td><td>{value}</td></tr>" for label, value in facts)
    body = f"<h1>{name}</h1><table>{rows}</table><p>{LONG}</p><h2>Requirements</h2><ul><li>Five years of stones</li></ul>"
    page = Page(url="https://mill.example/careers", body=f"<html><body>{NAV}{body}{FOOTER}</body></html>".encode())
    assert verdict_on(page, read_page(page), read_listing(page)).kind == read


@pytest.mark.parametrize(("missing", "read"), [("", "posting"), ("Hours", "listing"), ("Position", "listing")])
def test_a_sheet_of_facts_with_a_role_and_all_its_terms_is_an_ad_under_the_name_of_a_list(missing: str, read: Kind) -> None:
    facts = {
        "Position": "Head miller",
        "Location": "Leeds, UK",
        "Job type": "Full-time",
        "Salary": "£20 an hour",
        "Hours": "38 hours a week",
    }
    rows = "".join(f"<tr><td>{label}</td><td>{value}</td></tr>" for label, value in facts.items() if label != missing)
    body = f"<h1>Job openings</h1><p>{LONG}</p><h2>The position</h2><table>{rows}</table>"
    page = Page(url="https://mill.example/careers", body=f"<html><body>{NAV}{body}{FOOTER}</body></html>".encode())
    assert verdict_on(page, read_page(page), read_listing(page)).kind == read


@pytest.mark.parametrize(("path", "read"), [("privacy", "not_a_posting"), ("terms", "not_a_posting"), ("", "listing")])
def test_a_job_that_a_page_on_the_law_links_makes_no_list_of_it_whatever_its_address(path: str, read: Kind) -> None:
    link = '<p><a href="/jobs/4711-head-miller">Head miller</a></p>'
    page = Page(
        url=f"https://mill.example/jobs/{path}", body=f"<html><body><h1>Stones</h1><p>{LONG}</p>{link}</body></html>".encode()
    )
    assert verdict_on(page, read_page(page), read_listing(page)).kind == read


def test_all_parts_of_an_ad_and_its_terms_are_one_though_nothing_asks_to_apply() -> None:
    parts = "<h3>Your days</h3><ul><li>Dress the stones</li></ul><h3>You've got</h3><ul><li>A light hand</li></ul><h3>You get</h3><ul><li>Bread</li></ul>"
    page = Page(
        url="https://mill.example/join-the-crew/miller",
        body=f"<title>Miller - Mill</title><main><h1>Miller</h1><h4>year-round | £21–£24 an hour</h4><p>{LONG}</p>{parts}</main>".encode(),
    )
    assert verdict_on(page, read_page(page), read_listing(page)).kind == "posting"


def test_what_weblogs_declare_counts_for_nothing_under_a_call() -> None:
    declared = '<script type="application/ld+json">{"@type":"Article","headline":"x"}</script><meta property="og:type" content="article">'
    told = f"<h1>We're hiring: Head miller</h1><p>{LONG}</p><h3>What the miller does</h3><ul><li>Dress the stones</li></ul><h3>How to apply</h3><p>Send a cover letter to the office.</p>"
    assert kind(told, "https://mill.example/2026/09/head-miller", "We're hiring: Head miller - Mill", declared) == "posting"
    news = told.replace("We're hiring: Head miller", "Head miller looks back on forty years")
    assert kind(news, "https://mill.example/2026/09/looks-back", "Head miller looks back - Mill", declared) == "not_a_posting"


def test_a_bodys_calls_are_a_list_of_jobs() -> None:
    rows = "".join(
        f'<article><header><a href="/concorsi/avvisi/{path}">{role}</a></header><p>Avviso per titoli. Scadenza ore 12:00 del 18/04/2027</p></article>'
        for path, role in (
            ("mugnaio", "Operatore di mulino"),
            ("cuoco", "Cuoco (tempo determinato)"),
            ("psicologo", "Psicologo"),
            ("infermiere", "Infermiere di notte"),
        )
    )
    assert (
        kind(f"<main><h1>Avvisi attivi</h1>{rows}</main>", "https://ospedale.example/concorsi/avvisi", "Avvisi attivi")
        == "listing"
    )


@pytest.mark.parametrize(
    ("heading", "url"),
    [
        ("Is hiring a wedding miller worth it?", "https://mill.example/2026/05/is-hiring-a-miller-worth-it"),
        ("Quern is hiring thousands of engineers", "https://news.example/jobs/quern-is-hiring-thousands-of-engineers"),
    ],
)
def test_news_and_questions_about_hiring_are_no_ads(heading: str, url: str) -> None:
    declared = '<script type="application/ld+json">{"@type":"BlogPosting","headline":"x"}</script>'
    told = f"<h1>{heading}</h1><p>By Anna Berg</p><p>{LONG}</p><h2>What to expect</h2><p>{LONG}</p><p>£1,200 - £2,000 per day</p>"
    assert kind(told, url, heading, declared) == "not_a_posting"


def test_an_interview_is_no_ad() -> None:
    asked = "".join(
        f"<h2>{question}</h2><p>{LONG}</p>" for question in ("What do you do?", "What do you need?", "What do you get?")
    )
    assert (
        kind(f"<h1>Jean Meunier</h1>{asked}", "https://hospice.example/stories/jean-meunier", "Meet Jean Meunier")
        == "not_a_posting"
    )
