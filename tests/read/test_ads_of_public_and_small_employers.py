"""Ads that no heading calls one: notices of public employers, letters of small ones; every text here is made up."""

# Markup is read better whole.
# ruff: noqa: E501

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from jobcrawl.page import Page
from jobcrawl.read.kind.verdict import verdict_on
from jobcrawl.read.lists.listing import read_listing
from jobcrawl.read.readers import read_page

STORY = "The mill stands by the river and has ground grain for the whole valley since the year the bridge was built. " * 3


def kind(body: str, url: str, title: str, lang: str = "en", head: str = "") -> str:
    html = f'<html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>{body}</body></html>'
    page = Page(url=url, fetched_at=datetime(2026, 10, 5, tzinfo=UTC), body=html.encode())
    return verdict_on(page, read_page(page), read_listing(page)).kind


NOTICES = {
    "it": (
        "AVVISO DI SELEZIONE PER N. 2 MUGNAI",
        "Il Comune di Ponte Mulino indice una selezione pubblica per l'assunzione di due mugnai a tempo determinato.",
        "Mansioni",
        "Macina del grano e pulizia delle pietre.",
        "Requisiti",
        "Essere in possesso del diploma.",
        "La domanda, con il curriculum, dovrà pervenire entro il 31/10/2026.",
    ),
    "pl": (
        "Oferta pracy – młynarz",
        "Młyn Miejski w Rzece zatrudni od 1 września młynarza na umowę o pracę.",
        "Zadania",
        "Mielenie zboża i czyszczenie kamieni.",
        "Wymagania",
        "Wykształcenie średnie, niekaralność.",
        "CV prosimy składać w sekretariacie do 31 sierpnia.",
    ),
    "es": (
        "Contrato en prácticas en el molino",
        "El Ayuntamiento de Puente Molino convoca un proceso selectivo para un contrato de molinero.",
        "Funciones",
        "Moler el grano y limpiar las piedras.",
        "Requisitos",
        "Estar en posesión de un título de grado medio.",
        "Las solicitudes, con el currículum, se deben presentar antes del 31/10/2026.",
    ),
    "cs": (
        "Mlynář do městského mlýna",
        "Město Mlýnice přijme do pracovního poměru mlynáře na plný úvazek.",
        "Náplň práce",
        "Mletí obilí a čištění kamenů.",
        "Požadavky",
        "Vzdělání středoškolské, bezúhonnost.",
        "Životopis zasílejte do 31. 10. 2026.",
    ),
    "fr": (
        "Un meunier ou une meunière",
        "La commune de Pont-Moulin procède au recrutement d'un meunier en CDD.",
        "Missions",
        "Moudre le grain et nettoyer les meules.",
        "Profil",
        "Être titulaire du permis B.",
        "Les candidatures doivent parvenir avant le 31 octobre 2026.",
    ),
}


@pytest.mark.parametrize("lang", NOTICES)
@pytest.mark.parametrize(
    "form",
    [
        "<h2>{0}</h2><p>{1} {story}</p><p><b>{2}.</b> {3}</p><p><b>{4}.</b> {5}</p><p>{6}</p>",
        "<table><tr><td class=hd>{0}</td></tr><tr><td><p>{1} {story}</p><p>{2}: {3}</p><p>{4}: {5}</p><p>{6}</p></td></tr></table>",
        "<h1>{0}</h1><p>{1}</p><p><strong>{2}</strong> – {3}</p><p><strong>{4}</strong> – {5}</p><p>{6} {story}</p>",
    ],
)
def test_a_notice_of_a_public_employer_is_an_ad(lang: str, form: str) -> None:
    heading = NOTICES[lang][0]
    body = form.format(*NOTICES[lang], story=STORY)
    assert kind(body, "https://www.ponte.example/index.php?c=article&id=431", f"{heading} | Ponte", lang) == "posting"


@pytest.mark.parametrize(
    "text",
    [
        "Il Comune indice un concorso fotografico sul mulino. Le domande dovranno pervenire entro il 31/10/2026.",
        "Gmina ogłasza konkurs na najpiękniejszy ogród. Zgłoszenia prosimy składać do 31 sierpnia.",
        "Město vyhlašuje soutěž o nejlepší chléb. Přihlášky zasílejte do 31. října.",
        "La commune lance un appel à projets. Les dossiers doivent parvenir avant le 31 octobre.",
    ],
)
def test_a_contest_of_a_public_body_is_no_ad(text: str) -> None:
    assert (
        kind(f"<h1>Ponte 2026</h1><p>{text} {STORY}</p>", "https://www.ponte.example/news/431", "Ponte 2026", "it")
        == "not_a_posting"
    )


ARTICLE = '<meta property="og:type" content="article">'


@pytest.mark.parametrize("role", ["Cellar hand, vintage 2027", "Orchard hands", "Deck hand on the ferry", "Shed hand"])
def test_a_hand_is_a_role_whatever_a_site_builder_declares(role: str) -> None:
    body = f"<h1>{role}</h1><p>We are after three casuals who like an early start, from the first week of May. {STORY}</p><h3>The guts of it</h3><p>You'll start at five, and the pay is $31 an hour. {STORY}</p><p>Send Ann a few lines about yourself.</p>"
    url = f"https://www.mill.example/work-with-us/{role.lower().replace(', ', '-').replace(' ', '-')}"
    assert kind(body, url, f"{role} — Mill", head=ARTICLE) == "posting"


@pytest.mark.parametrize("name", ["Second hand", "First-hand report", "Hand cream"])
def test_other_hands_are_no_roles(name: str) -> None:
    body = f"<h1>{name}</h1><p>{STORY}</p><h3>The guts of it</h3><p>You'll like it. {STORY}</p>"
    assert kind(body, "https://www.mill.example/shop/this", name, head=ARTICLE) == "not_a_posting"


def test_a_role_with_pay_and_hours_offers_work_though_its_headings_are_the_firms_own() -> None:
    body = f"""<h1>Founding Support Engineer</h1><div>Remote (US)$125K – $150K</div><p>{STORY}</p><h2>The shape of the job</h2><p>{STORY}</p>
    <h2>You might be her if</h2><ul><li>you write like a person</li></ul><h2>Money</h2><p>The base salary for this full-time role is $125,000 to $150,000 USD.</p>
    <h2>Apply for this job</h2><form><button>Submit application</button></form><h2>Other roles at Mill</h2>
    <section><a href="/o/product-designer">Product Designer</a> <a href="/o/account-executive">Account Executive</a> <a href="/o/staff-engineer">Staff Engineer</a></section>"""
    url = "https://jobs.mill.example/o/founding-support-engineer"
    assert kind(body, url, "Founding Support Engineer – Mill") == "posting"


WORKING_THERE = {
    "de": ("Holz verbindet", "Was wir dir bieten", "So läuft deine Bewerbung", "Karriere", "Offene Stellen", "/karriere/", "/karriere/offene-stellen/"),
    "en": ("Good bread needs good people", "What we offer", "How to apply", "Careers", "Open positions", "/careers", "/careers/openings"),
    "sv": ("Hos oss får du mjöl på händerna", "Vi erbjuder", "Så ansöker du", "Karriär", "Lediga jobb", "/karriar/", "/karriar/lediga-jobb"),
    "nl": ("Samen malen", "Wat wij bieden", "Zo solliciteer je", "Werken bij", "Vacatures", "/werken-bij/", "/werken-bij/vacatures/"),
    "fr": ("Un moulin, une équipe", "Nous offrons", "Comment postuler", "Carrières", "Offres d'emploi", "/carrieres", "/carrieres/offres-emploi"),
    "es": ("Un molino, una familia", "Qué ofrecemos", "Cómo postular", "Empleo", "Ofertas de empleo", "/empleo", "/empleo/ofertas"),
}  # fmt: skip


@pytest.mark.parametrize("lang", WORKING_THERE)
def test_a_page_about_working_there_is_no_list_where_it_names_the_list_elsewhere(lang: str) -> None:
    heading, offer, apply, name, jobs, here, there = WORKING_THERE[lang]
    menu = f"<nav><a href='/'>Mill</a> <a href='{here}'>{name}</a> <a href='{there}'>{jobs}</a></nav>"
    body = f"<h1>{heading}</h1><h2>{offer}</h2><p>{STORY}</p><h2>{apply}</h2><p>{STORY}</p>"
    assert kind(menu + body, f"https://www.mill.example{here}", f"{name} - Mill", lang) == "not_a_posting"


def test_a_list_of_jobs_that_names_another_stays_one() -> None:
    menu = "<nav><a href='/'>Mill</a> <a href='/careers'>Careers</a> <a href='/careers/openings'>Open positions</a></nav>"
    here = "https://www.mill.example/careers"
    assert kind(f"{menu}<h1>Careers</h1><p>There are currently no open positions. {STORY}</p>", here, "Careers") == "listing"
    assert kind(f"{menu}<h1>Open positions</h1><h2>What we offer</h2><p>{STORY}</p>", f"{here}/openings", "Careers") == "listing"
    assert kind(f"{menu}<p>{STORY}</p>", here, "Careers - Mill") == "listing"
