"""The listing reader on pages of many makes; every text here is made up."""

# Markup is read better whole.
# ruff: noqa: E501

from __future__ import annotations

import time

import pytest

from jobcrawl.page import Page
from jobcrawl.read.lists.listing import Listing, read_listing
from jobcrawl.read.shapes.job_url import LIKELY, job_likelihood
from jobcrawl.read.words.job_words import LISTING_NAME

CHROME = """<header><nav><a href="/">Home</a><a href="/about-us">About us</a><a href="/jobs">Jobs</a><a href="/blog">Blog</a>
<a href="/companies">Companies</a><a href="/login">Log in</a></nav></header>"""
FOOTER = """<footer><a href="/privacy">Privacy</a><a href="/contact">Contact</a><a href="/jobs/by-city">Jobs by city</a>
<a href="https://www.linkedin.com/company/acme">LinkedIn</a></footer>"""


def listing(body: str, url: str = "https://www.acme.example/jobs", head: str = "") -> Listing:
    html = f"<html><head><title>Jobs at Acme</title>{head}</head><body>{CHROME}{body}{FOOTER}</body></html>"
    return read_listing(Page(url=url, body=html.encode()))


def paths(found: Listing) -> list[str]:
    return [link.url.removeprefix("https://www.acme.example") for link in found.links]


def test_cards_with_ids_give_their_links_in_order() -> None:
    cards = "".join(
        f"""<div class="card job-{n}"><a class="logo" href="/company/c{n}"><img src="/l.png" alt=""></a><h3><a href="/jobs/{n}-welder">Welder {n}</a></h3>
        <span class="location">Malmö</span> <time datetime="2026-03-01">2026-03-01</time><a href="/jobs/{n}-welder/apply">Apply</a>
        <a href="/jobs/category/metal">Metal</a></div>"""
        for n in (101, 102, 103)
    )
    found = listing(f"<main><h1>Open positions</h1>{cards}</main>")
    assert paths(found) == ["/jobs/101-welder", "/jobs/102-welder", "/jobs/103-welder"]
    assert [link.title for link in found.links] == ["Welder 101", "Welder 102", "Welder 103"]
    assert found.links[0].place == "Malmö"
    assert found.links[0].date == "2026-03-01"


def test_the_words_of_a_card_are_its_own() -> None:
    def words(place: str) -> list[str]:
        card = '<li><a href="/jobs/{n}"><h3>Cook {n}</h3><p>{place}</p></a></li>'
        body = "<ul>" + card.format(n=501, place="Lund") + card.format(n=502, place=place) + "</ul>"
        return [link.card for link in listing(body).links]

    assert words("Ystad") == ["Cook 501 Lund", "Cook 502 Ystad"]
    assert words("Eslöv") == ["Cook 501 Lund", "Cook 502 Eslöv"]


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("Contract: 6 months", ""),
        ("Viewed 12 times", ""),
        ("Posted 2 months ago", "2 months ago"),
        ("3 days ago", "3 days ago"),
        ("för 5 timmar sedan", "5 timmar sedan"),
        ("il y a 2 mois", "il y a 2 mois"),
    ],
)
def test_how_long_a_contract_lasts_is_no_date_of_a_card(words: str, date: str) -> None:
    cards = "".join(f'<li><a href="/jobs/{n}"><h3>Cook {n}</h3></a><p>{words}</p></li>' for n in range(501, 504))
    assert [link.date for link in listing(f"<ul>{cards}</ul>").links] == [date] * 3


def test_links_around_whole_cards_take_the_heading_as_title() -> None:
    body = "".join(
        f'<a href="/careers/{slug}"><div><span>New</span><h4>{title}</h4><p>Berlin · Full-time</p></div></a>'
        for slug, title in (("senior-data-engineer", "Senior Data Engineer"), ("office-manager", "Office Manager"))
    )
    found = listing(f"<section><h2>Join us</h2>{body}</section>", "https://www.acme.example/careers")
    assert [link.title for link in found.links] == ["Senior Data Engineer", "Office Manager"]


def test_generic_link_words_borrow_the_title_of_their_card() -> None:
    body = "".join(
        f'<article><h3>{title}</h3><p>{text}</p><a href="/lediga-jobb/{n}">Läs mer</a></article>'
        for n, title, text in (
            (4711, "Undersköterska", "Natt, deltid"),
            (4712, "Kock", "Heltid, Umeå"),
            (4713, "Lokalvårdare", "Vikariat"),
        )
    )
    found = listing(f"<main><h1>Lediga jobb</h1>{body}</main>", "https://www.acme.example/lediga-jobb")
    assert [link.title for link in found.links] == ["Undersköterska", "Kock", "Lokalvårdare"]


def test_rows_of_a_table_give_one_link_each() -> None:
    rows = "".join(
        f'<tr><td><a href="jobdetail.aspx?jobId={n}">Bus driver, line {n}</a></td><td><a href="/jobs?city=ghent">Ghent</a></td><td>01/0{n}/2026</td></tr>'
        for n in range(1, 6)
    )
    found = listing(f"<table><tr><th>Title</th><th>Place</th><th>Posted</th></tr>{rows}</table>")
    assert paths(found) == [f"/jobdetail.aspx?jobId={n}" for n in range(1, 6)]


def test_rows_that_a_script_makes_clickable_are_links() -> None:
    rows = "".join(f'<tr data-href="/vacancy/{n}"><td>Nurse, ward {n}</td><td>Oslo</td></tr>' for n in (881, 882, 883))
    divs = "".join(
        f"""<div class="hit" onclick="window.location.href='/stellen/{n}-koch'"><b>Koch (m/w/d) {n}</b></div>"""
        for n in (771, 772)
    )
    assert paths(listing(f"<table>{rows}</table>")) == ["/vacancy/881", "/vacancy/882", "/vacancy/883"]
    assert paths(listing(f"<main>{divs}</main>", "https://www.acme.example/karriere")) == [
        "/stellen/771-koch",
        "/stellen/772-koch",
    ]


@pytest.mark.parametrize(
    "address",
    [
        "https://boards.greenhouse.io/acme/jobs/40012{n}",
        "https://jobs.lever.co/acme/7d0b3a7a-1111-46a8-9aff-b430ffe0b97{n}",
        "https://apply.workable.com/acme/j/0A1B2C3D{n}/",
        "https://acme.recruitee.com/o/process-engineer-{n}",
        "https://jobs.smartrecruiters.com/Acme/74399991{n}-process-engineer",
        "https://acme.wd3.myworkdayjobs.com/Careers/job/Gent/Process-Engineer_R-10{n}",
        "https://acme.bamboohr.com/careers/12{n}",
        "https://job-boards.greenhouse.io/acme?gh_jid=40012{n}",
    ],
)
def test_links_to_vendor_hosts_are_job_links(address: str) -> None:
    addresses = [address.format(n=n) for n in (1, 2, 3)]
    body = "".join(
        f'<div class="row"><a href="{a}">Process engineer {n}</a><span>Ghent</span></div>' for n, a in enumerate(addresses)
    )
    assert [link.url for link in listing(f"<h2>Open roles</h2>{body}").links] == addresses


def test_navigation_categories_companies_blog_and_share_links_are_left_out() -> None:
    jobs = "".join(f'<li><a href="/jobs/{n}-analyst">Analyst {n}</a></li>' for n in (11001, 11002, 11003))
    noise = """<ul class="cats"><li><a href="/jobs/engineering">Engineering</a></li><li><a href="/jobs/finance">Finance</a></li><li><a href="/jobs/sales">Sales (12)</a></li></ul>
    <ul><li><a href="/jobs-in-london">Jobs in London</a></li><li><a href="/jobs-in-paris">Jobs in Paris</a></li></ul>
    <div class="posts"><h3><a href="/blog/how-to-write-a-cv">How to write a CV</a></h3><h3><a href="/news/2026/acme-hires-manager">Acme hires new manager</a></h3></div>
    <div><a href="https://twitter.com/intent/tweet?text=Analyst">Share</a><a href="https://www.facebook.com/sharer?u=1">Share</a></div>
    <div><a href="/post-a-job">Post a job</a><a href="/jobs/saved">Saved jobs</a><a href="/job-alerts">Job alerts</a></div>"""
    assert paths(listing(f"<ul>{jobs}</ul>{noise}")) == ["/jobs/11001-analyst", "/jobs/11002-analyst", "/jobs/11003-analyst"]


def test_pages_about_working_there_are_no_jobs() -> None:
    body = "".join(
        f'<div class="tile"><a href="/careers/{slug}"><h3>{title}</h3><p>{text}</p></a></div>'
        for slug, title, text in (
            ("life-at-acme", "Life at Acme", "What a day with us is like."),
            ("our-values", "Our values", "Five words we mean."),
            ("hiring-process", "Our hiring process", "From first call to first day."),
        )
    )
    assert listing(body, "https://www.acme.example/careers").links == []


def test_people_and_articles_about_work_are_no_jobs() -> None:
    people = "".join(f'<div><a href="/team/person-{n}"><h3>Person {n}</h3><p>Senior Engineer</p></a></div>' for n in range(5))
    articles = "".join(
        f'<div><h3><a href="/stories/{n}00-head-chef">Head chef number {n}</a></h3><p>Lund</p></div>' for n in range(5)
    )
    html = f"<html><head><title>Mill</title></head><body><h1>Our team</h1>{people}{articles}</body></html>"
    assert read_listing(Page(url="https://mill.example/team", body=html.encode())).links == []


def test_an_accordion_without_addresses_has_no_links() -> None:
    body = "".join(
        f'<div class="accordion"><h3><a href="#p{n}">Process operator {n}</a></h3><div id="p{n}"><p>You run line {n} in three shifts and keep it clean.</p></div></div>'
        for n in (1, 2, 3)
    )
    assert listing(body + '<a href="mailto:jobs@acme.example">Apply</a>').links == []


def test_slugs_below_the_listing_address_are_jobs() -> None:
    body = "".join(
        f'<article id="{slug}"><h2>{title}</h2><p>Full time, on site</p><a href="{slug}/">Apply</a></article>'
        for slug, title in (("gnc", "Controls Engineer"), ("chief", "Chief Mechanic"), ("ops", "Operations Manager"))
    )
    found = listing(f"<main><h1>Join us</h1>{body}</main>", "https://www.acme.example/join-us/")
    assert paths(found) == ["/join-us/gnc/", "/join-us/chief/", "/join-us/ops/"]


def test_declared_postings_and_item_lists_give_links() -> None:
    items = ",".join(
        f'{{"@type":"ListItem","position":{n},"url":"https://www.acme.example/jobs/90{n}-baker"}}' for n in (1, 2, 3)
    )
    head = f'<script type="application/ld+json">{{"@context":"https://schema.org","@type":"ItemList","itemListElement":[{items}]}}</script>'
    assert paths(listing("<main><h1>Jobs</h1></main>", head=head)) == ["/jobs/901-baker", "/jobs/902-baker", "/jobs/903-baker"]
    html = f"<html><head>{head}</head><body><h1>Jobs</h1></body></html>"
    assert read_listing(Page(url="https://www.acme.example/jobs", body=html.encode()), structured=False).links == []


def test_lists_in_scripts_are_read_when_nothing_is_visible() -> None:
    body = """<div id="app"></div><script>window.board = {jobs: [
      {id: '5501', url: '/jobs/5501-florist/', title: 'Florist', location: 'Tampere'},
      {id: '5502', url: '/jobs/5502-baker/', title: 'Baker', location: 'Turku'}]};</script>"""
    found = listing(body)
    assert paths(found) == ["/jobs/5501-florist/", "/jobs/5502-baker/"]
    assert [(link.title, link.place) for link in found.links] == [("Florist", "Tampere"), ("Baker", "Turku")]


def test_the_same_address_is_given_once_without_campaign_fragment() -> None:
    body = """<div><a href="/jobs/7001-cook#top"><img src="/a.png" alt=""></a><h3><a href="/jobs/7001-cook">Cook</a></h3></div>
    <div><a href="/jobs/7002-waiter#top"><img src="/b.png" alt=""></a><h3><a href="/jobs/7002-waiter">Waiter</a></h3></div>"""
    found = listing(body)
    assert paths(found) == ["/jobs/7001-cook", "/jobs/7002-waiter"]
    assert [link.title for link in found.links] == ["Cook", "Waiter"]


@pytest.mark.parametrize(
    ("url", "title", "path", "roles"),
    [
        ("https://x.example/tyopaikat", "Avoimet työpaikat", "/tyopaikat/{n}", ("Lähihoitaja", "Myyjä")),
        (
            "https://x.example/stellenangebote",
            "Stellenangebote",
            "/stellenangebote/{n}-stelle",
            ("Pflegefachkraft (m/w/d)", "Buchhalter (w/m/d)"),
        ),
        ("https://x.example/offres-emploi", "Nos offres d'emploi", "/offres-emploi/{n}", ("Infirmière H/F", "Comptable H/F")),
        ("https://x.example/vacatures", "Vacatures", "/vacatures/{n}", ("Verpleegkundige", "Monteur")),
        ("https://x.example/empleo", "Ofertas de empleo", "/empleo/oferta/{n}", ("Enfermera", "Camarero")),
        ("https://x.example/lavoro", "Offerte di lavoro", "/lavoro/annuncio/{n}", ("Infermiere", "Magazziniere")),
        ("https://x.example/praca", "Oferty pracy", "/praca/oferta,{n}", ("Kierowca", "Programista")),
        ("https://x.example/kariera", "Volná místa", "/kariera/pozice/{n}", ("Řidič", "Účetní")),
        ("https://x.example/ledige-stillinger", "Ledige stillinger", "/stilling/{n}", ("Sykepleier", "Elektriker")),
        ("https://x.example/job", "Ledige job", "/job/vis/{n}", ("Sygeplejerske", "Pædagog")),
    ],
)
def test_listings_of_other_languages(url: str, title: str, path: str, roles: tuple[str, str]) -> None:
    body = "".join(f'<li class="item"><a href="{path.format(n=6010 + i)}">{role}</a></li>' for i, role in enumerate(roles))
    html = f"<html><head><title>{title}</title></head><body>{CHROME}<h1>{title}</h1><ul>{body}</ul>{FOOTER}</body></html>"
    found = read_listing(Page(url=url, body=html.encode()))
    assert [link.title for link in found.links] == list(roles)


@pytest.mark.parametrize(
    "piece",
    [
        '<a href="/jobs/1-cook">Cook</a> ',
        '<a class="c{n}x" href="/jobs/{n}-cook">Cook</a> ',
        '<div class="k{n}y"><a href="/jobs/{n}-cook">Cook</a></div>',
        '<td><a href="/jobs/{n}">Cook {n}</a></td>',
        "<script>x={{url:'/jobs/{n}',y:{{</script>",
        '<a href="?page={n}">{n}</a>',
        "<p>1-2 of 3{n} jobs of 1 of</p>",
        "<div onclick=\"location.href='/jobs/{n}'\">Cook",
    ],
)
def test_very_many_links_are_read_in_time(piece: str) -> None:
    body = "<table><tr>" * ("<td" in piece) + "".join(piece.format(n=n) for n in range(1500))
    page = Page(url="https://a.example/jobs", body=f"<html><body>{body}</body></html>".encode())
    assert page.outline.boxes
    began = time.process_time()
    found = read_listing(page)
    assert len(found.links) <= 1500
    assert found.is_last in (True, False, None)
    assert time.process_time() - began < 3


def test_a_generic_word_after_the_id_is_still_the_address_of_a_job() -> None:
    cards = "".join(f'<li><a href="/jobs/{n}/welder/job?in_iframe=1"><h3>Welder {n}</h3></a></li>' for n in (8214, 8212))
    assert paths(listing(f"<ul>{cards}</ul>")) == ["/jobs/8214/welder/job?in_iframe=1", "/jobs/8212/welder/job?in_iframe=1"]


def test_rows_told_apart_by_a_digit_are_rows_of_one_table() -> None:
    rows = "".join(
        f'<tr class="item{n or ""}"><td class="title item{n or ""}"><a href="opening.php?req=37629{n}4">Welder</td><td>0{n + 1}/15/2026</td></tr>'
        for n in (0, 1)
    )
    assert len(listing(f"<table>{rows}</table>").links) == 2


def test_rows_named_after_what_they_are_about_are_rows_of_one_table() -> None:
    rows = "".join(
        f'<tr class="job tag-{name.lower()}"><td><a href="/jobs/{name.lower()}-{n}"><img alt=""></a></td>'
        f'<td class="position"><a href="/jobs/{name.lower()}-{n}"><h2>{name}</h2></a><h3>Mill</h3></td>'
        f'<td class="tags"><a href="/all/{name.lower()}">{name.lower()}</a></td></tr>'
        for n, name in ((88213, "Miller"), (88240, "Baker"), (88198, "Cook"))
    )
    found = listing(f"<h1>Jobs</h1><table>{rows}</table>")
    assert [link.title for link in found.links] == ["Miller", "Baker", "Cook"]


def test_a_share_of_full_time_behind_a_role_is_no_number_of_jobs() -> None:
    rows = "".join(
        f'<tr><td><a href="/v?id={n}">{name}</a></td></tr>'
        for n, name in ((90312, "Miller"), (90259, "Baker, night shift (0.6)"), (90188, "Cook"))
    )
    found = listing(f"<h1>Jobs</h1><table>{rows}</table>")
    assert [link.title for link in found.links] == ["Miller", "Baker, night shift (0.6)", "Cook"]


def test_custom_elements_carry_jobs_and_the_next_page_in_their_attributes() -> None:
    cards = "".join(
        f'<li><job-card url="/jobs/welder-{n}/" title="Welder {n}" publication-date="1.3.2026"></job-card></li>'
        for n in (24878, 24357)
    )
    found = listing(
        f'<main><job-list>{cards}</job-list><site-pagination current="1" next="/jobs/page2/"></site-pagination></main>'
    )
    assert paths(found) == ["/jobs/welder-24878/", "/jobs/welder-24357/"]
    assert (found.links[0].title, found.links[0].date) == ("Welder 24878", "1.3.2026")
    assert found.next == "https://www.acme.example/jobs/page2/"


def test_the_heading_of_a_card_names_the_job_that_its_button_leads_to() -> None:
    cards = "".join(
        f'<article class="card"><h2>{role}</h2><p>Vollzeit</p><a href="{role.lower()}-{n}">Zum Bewerbungsgespräch</a></article>'
        for n, role in enumerate(("Koch", "Fahrer"))
    )
    found = listing(f"<h1>Stellenangebote</h1>{cards}")
    assert [link.title for link in found.links] == ["Koch", "Fahrer"]


def test_further_pages_and_the_front_page_are_no_jobs() -> None:
    cards = "".join(f'<p><a href="/job-J11{n}ZX-l-Cook">Cook {n}</a></p>' for n in (30, 31, 32))
    pages = '<p><a href="?pos=30">Cooks 31-60</a> <a href="?pos=60">Next cooks</a> <a href="/">Cooks of Acme</a></p>'
    found = listing(cards + pages)
    assert paths(found) == [f"/job-J11{n}ZX-l-Cook" for n in (30, 31, 32)]


def test_the_words_of_a_link_to_the_whole_ad_are_no_title() -> None:
    cards = "".join(
        f'<li><details><summary>{role}</summary><p>Per Post oder Mail.</p><p><a href="/jobs/{role.lower()}.html">Zum vollständigen Inserat</a></p>'
        "</details></li>"
        for role in ("Bäcker", "Chauffeur", "Verkäufer")
    )
    found = listing(f"<h1>Arbeiten bei Acme</h1><h2>Offene Stellen</h2><ul>{cards}</ul>")
    assert [link.title for link in found.links] == ["Bäcker", "Chauffeur", "Verkäufer"]


def test_a_link_around_elements_that_touch_is_named_by_the_first() -> None:
    body = "".join(
        f'<a class="tile" href="/jobs/{n}-cook"><strong>Cook {n}</strong><em>Dean Inn</em><span>Leeds</span></a>'
        for n in (501, 502)
    )
    assert [link.title for link in listing(body).links] == ["Cook 501", "Cook 502"]


def test_a_link_around_a_whole_card_is_named_by_the_first_of_its_nested_elements() -> None:
    body = "".join(
        f"""<li><a href="/jobs/{n}-cook">
        <span class="main"><span>Cook {n}, {"soups and roasts of the day, " * 6}fish</span><span><i>Dean Inn</i><b>part time</b></span></span>
        <span class="side"><span>Leeds</span><time>3 May</time></span></a></li>"""
        for n in (501, 502)
    )
    titles = [link.title for link in listing(f"<h1>Jobs</h1><ul>{body}</ul>").links]
    assert [title.partition(",")[0] for title in titles] == ["Cook 501", "Cook 502"]
    assert not any("Dean Inn" in title for title in titles)


def test_people_named_in_a_paragraph_are_no_jobs() -> None:
    body = """<section>She builds mills that grind without a sound, and has done so since the year of the great flood, first with
    <a href="http://hill.example/~smith/">Anna Smith</a> and then with <a href="http://dale.example/~dyer">Carl Dyer</a>, whose house by
    the bridge you know.<br>Write to the <a href="http://school.example/doc/program-2021">PhD program</a> and say that you want to build
    mills with her, for there are many more to build in this valley and the next, as far as the sea.</section>"""
    assert listing(body, "https://www.acme.example/job_post.html").links == []


def test_jobs_named_after_their_date_are_jobs_however_long_the_words_behind_them() -> None:
    rows = "".join(
        f"<p>3 May – <a href='/show/{role.lower()}'>{role}</a>: {'Full time, in the mill by the river, with bread every day. ' * 3}</p>"
        for role in ("Miller", "Baker", "Carter")
    )
    assert paths(listing(f"<h1>Open positions</h1>{rows}")) == ["/show/miller", "/show/baker", "/show/carter"]


def test_specifications_in_files_are_named_by_the_words_before_the_link() -> None:
    body = "<h3>Current openings</h3>" + "".join(
        f'<p>{role} – <a href="/wp-content/uploads/2026/10/{slug}-job.pdf">View Position Specification</a></p>'
        for role, slug in (("Head miller", "head-miller"), ("Baker", "baker"))
    )
    found = listing(body, "https://www.acme.example/careers/")
    assert [link.title for link in found.links] == ["Head miller", "Baker"]


def test_an_empty_fragment_is_no_address() -> None:
    cards = "".join(f'<li><a href="/jobs/{n}-cook">Cook {n}</a></li>' for n in (501, 502))
    assert paths(listing(f'<ul>{cards}</ul><a href="#!">Cook</a>')) == ["/jobs/501-cook", "/jobs/502-cook"]


def test_how_to_apply_is_no_job() -> None:
    body = '<h2>PhD positions</h2><p>Please read our <a href="/jobs/apply/">application guidelines</a> first.</p>'
    assert listing(body, "https://www.acme.example/jobs/").links == []


def test_jobs_that_each_have_a_colour_are_all_found() -> None:
    one = "<div class=block><h3>{}</h3><div class=openings><a class='link-{}' href='/jobs/{}'>{}</a></div></div>"
    jobs = (
        ("Stones", "red", "miller"),
        ("Carts", "blue", "driver"),
        ("Words", "green", "writer"),
        ("Sums", "grey", "accountant"),
        ("Dust", "pink", "front-end-developer"),
    )
    body = "".join(one.format(part, colour, role, role.title()) for part, colour, role in jobs)
    assert paths(listing(f"<h1>Careers</h1><section>{body}</section>")) == [f"/jobs/{role}" for _, _, role in jobs]


def test_a_button_to_the_contact_page_is_no_job_though_it_stands_under_a_role() -> None:
    cards = "".join(
        f'<div class="role"><h2>{role}</h2><p>Part time, in the mill by the river.</p><a class="btn" href="{href}">{words}</a></div>'
        for role, href, words in (
            ("Miller", "/jobs/miller", "More information"),
            ("Baker", "/jobs/baker", "More information"),
            ("Interns", "/contact", "Get in touch"),
        )
    )
    assert paths(listing(f'<nav><a href="/contact">Contact</a></nav><h1>Jobs</h1>{cards}')) == ["/jobs/miller", "/jobs/baker"]


def test_links_under_the_name_of_a_list_need_not_be_marked_up_alike() -> None:
    body = """<nav><ul><li><a href="/people.html">People</a></li></ul></nav><section><h2>Open positions</h2>
    <legend><b><a href="/technician.html">Laboratory technician</a></b></legend>
    <fieldset><legend><b><a href="/postdoc.html">Postdoctoral fellow</a></b></legend></fieldset></section>"""
    assert paths(listing(body, url="https://www.acme.example/jobs.html")) == ["/technician.html", "/postdoc.html"]


def test_links_in_what_an_employer_offers_are_no_jobs() -> None:
    body = """<h2>Vacancies</h2><ul class="plain"><li><a href="/postdoc_grain.html">Postdoctoral fellow in grain science</a></li>
    <li><a href="/phd_flour.html">PhD fellow in flour chemistry</a></li></ul><h3>We offer</h3><ul class="plain">
    <li>Good <a href="/employees/welfare/index.html">welfare benefits</a> and a pension</li>
    <li><a href="/research/career-support/index.html">Career development programmes</a></li></ul>"""
    assert paths(listing(body, url="https://www.acme.example/vacancies.html")) == ["/postdoc_grain.html", "/phd_flour.html"]


def test_one_card_whose_button_says_more_is_a_job_link() -> None:
    body = """<h1>Wir suchen Verstärkung</h1><article class="card"><h2>Bürokraft in Teilzeit (m/w/d)</h2><p>Mayen, ab sofort</p>
    <a class="btn" href="/buerokraft-mayen">Mehr erfahren</a></article><article class="card"><h2>Müllermeister (m/w/d)</h2>
    <p>Mayen, Vollzeit</p><a class="btn" href="mailto:mill@acme.example">Jetzt bewerben</a></article>"""
    assert paths(listing(body, url="https://www.acme.example/stellenangebote")) == ["/buerokraft-mayen"]


def test_a_new_search_is_no_job() -> None:
    rows = "".join(
        f'<tr><td><a href="/careers/requisition.jsp?rid={n}">{role}</a></td></tr>'
        for n, role in ((103, "Clerk"), (96, "Cook"), (87, "Miller"), (92, "Baker"))
    )
    found = listing(
        f'<h1>Open positions</h1><table>{rows}<tr><td><a href="/careers/jobSearch.jsp?org=7">New Search</a></td></tr></table>'
    )
    assert [link.title for link in found.links] == ["Clerk", "Cook", "Miller", "Baker"]


def test_one_role_in_a_table_of_open_positions_is_a_job_link() -> None:
    body = """<h2>Jobbe i mølla.</h2><p>Vi ser etter deg som brenner for faget.</p><h2>Ledige stillinger</h2>
    <table><tr><th>Stilling</th><th>Søknadsfrist</th></tr>
    <tr><td><a href="/places/miller.html">Møller og utvikler</a></td><td>Løpende</td></tr></table>
    <h2>Bloggen vår</h2><p><a href="/diary">En lærer forteller</a></p>"""
    assert paths(listing(body, url="https://www.acme.example/jobb.html")) == ["/places/miller.html"]


def test_words_that_all_links_share_say_nothing_of_the_job() -> None:
    more = "Weiter zur vollen Beschreibung der Tätigkeit"
    body = "".join(
        f'<h3>{role}</h3><p>Standort Geesthacht</p><p>Du hast Lust, im Team der Mühle mitzuwirken?</p><p><a href="{href}">{more}</a></p>'
        for role, href in (
            ("Müllermeister (m/w/d)", "/karriere/stelle-mueller/"),
            ("Verkäufer (m/w/d)", "/karriere/stelle-laden/"),
        )
    )
    found = listing(f"<h1>Mühle Karriere</h1>{body}", url="https://www.acme.example/karriere/")
    assert [link.title for link in found.links] == ["Müllermeister (m/w/d)", "Verkäufer (m/w/d)"]


def test_the_line_of_a_card_that_names_a_role_is_its_title() -> None:
    cards = "".join(
        f'<a class="card" href="/{slug}/"><img src="/x.png" alt=""><p>Bygg · Stockholm</p><p>{role}, Stockholm</p></a>'
        for slug, role in (("arkitekt-stockholm", "Arkitekt"), ("byggledare-stockholm", "Byggledare"))
    )
    found = listing(f"<h1>Jobba med oss</h1><div>{cards}</div>", url="https://www.acme.example/lediga-tjanster/")
    assert [link.title for link in found.links] == ["Arkitekt, Stockholm", "Byggledare, Stockholm"]


def test_offers_of_services_are_no_jobs() -> None:
    cards = "".join(
        f'<section><h2>{name}</h2><p>Le moulin moud pour vous.</p><a href="/offres/{slug}">Découvrir l\'offre</a><p>Durée 2 à 5 mois</p></section>'
        for name, slug in (("Mouture fine", "mouture-fine-douce"), ("Mouture complète", "mouture-complete-bio"))
    )
    html = f"<html><head><title>Le moulin</title></head><body><h1>Nos offres</h1>{cards}</body></html>"
    assert read_listing(Page(url="https://www.moulin.example/offres/", body=html.encode())).links == []


def test_a_link_on_its_own_below_the_cards_takes_none_of_them_and_the_next_page_is_no_job() -> None:
    cards = "".join(f'<li class="job"><h3><a href="/ok/job/{n}">Night baker {n}</a></h3><span>Lund</span></li>' for n in range(6))
    elsewhere = '<a href="https://partner.example/jobs/10001/night-baker">A night baker elsewhere</a>'
    after = '<a rel="next" href="https://partner.example/jobs/10002/night-baker">Next page</a>'
    found = paths(listing(f"<h1>Open positions</h1><ul>{cards}</ul>{elsewhere}{after}"))
    assert found[:6] == [f"/ok/job/{n}" for n in range(6)]
    assert "https://partner.example/jobs/10002/night-baker" not in found


def test_the_jobs_before_and_after_one_make_no_list_beside_it() -> None:
    ad = "<h1>Brewer (senior)</h1><p>You brew with the second shift by the bridge and keep the books of every barrel.</p>"
    nearby = (
        '<aside><a href="/careers/junior-brewer" title="Previous: Brewer (junior)"><i></i></a>'
        '<a href="/careers/cellar-hand"><b>Next: Cellar hand</b></a></aside>'
    )
    assert listing(ad + nearby, "https://www.acme.example/careers/senior-brewer").links == []


def test_the_pdf_beside_a_job_in_its_row_is_no_job_and_takes_nothing_from_it() -> None:
    roles = ("Ferry captain", "Galley cook", "Ticket clerk")
    rows = "".join(
        f'<tr><td>{role}</td><td>Turku</td><td><a href="/ferries/vacancy-{n}.html">Details</a> <a href="/files/{n}.pdf">PDF</a></td></tr>'
        for n, role in enumerate(roles, 4711)
    )
    found = listing(f"<h1>Open positions</h1><table>{rows}</table>")
    assert [(link.url.rpartition("/")[2], link.title) for link in found.links] == [
        (f"vacancy-{n}.html", role) for n, role in enumerate(roles, 4711)
    ]


@pytest.mark.parametrize(("part", "count"), [("people", 2), ("blog", 0)])
def test_jobs_of_a_department_are_jobs_whatever_its_name(part: str, count: int) -> None:
    cards = "".join(f'<li><h3><a href="/careers/{part}/{slug}">{slug.replace("-", " ").title()}</a></h3><p>Turku, full-time</p></li>' for slug in ("payroll-clerk", "hr-manager"))  # fmt: skip
    assert len(listing(f"<h1>Jobs</h1><ul>{cards}</ul>", f"https://www.acme.example/careers/{part}").links) == count


def test_the_numbers_of_further_pages_are_no_jobs() -> None:
    cards = "".join(f'<li><a href="/offer/{slug}/">{slug.title()}</a></li>' for slug in ("miller", "baker", "clerk"))
    pager = "".join(f'<li><a href="/jobs/{n}/">{n}</a></li>' for n in (2, 3))
    assert paths(listing(f"<ul>{cards}</ul><ul>{pager}</ul>")) == ["/offer/miller/", "/offer/baker/", "/offer/clerk/"]


def test_sections_of_the_same_make_under_other_headings_are_no_jobs() -> None:
    jobs = '<h2>Our vacancies</h2><h3>York</h3><ul><li><a href="/vacant/night-nurse-york">Night nurse</a></li><li><a href="/vacant/cook-york">Cook</a></li></ul>'
    homes = '<h2>Our homes</h2><ul><li><a href="/homes/the-elms">The Elms</a></li><li><a href="/homes/park-view">Park View</a></li></ul>'
    found = listing(jobs + homes, "https://www.acme.example/vacant")
    assert paths(found) == ["/vacant/night-nurse-york", "/vacant/cook-york"]


def test_what_stands_behind_the_list_on_its_level_is_no_job_though_its_address_is_alike() -> None:
    body = "".join(
        f"<h2>{name}</h2><ul>"
        + "".join(f'<li><a href="https://a.site.example/{words}-{n}f1b2c9d8e7a4b5c">{words}</a></li>' for n, words in links)
        + "</ul>"
        for name, links in (
            ("Open positions", [(1, "Community-lead"), (2, "Gardener"), (3, "Bookkeeper")]),
            ("Read", [(4, "Our-handbook"), (5, "Pay-scale")]),
        )
    )
    assert [link.title for link in listing(body).links] == ["Community-lead", "Gardener", "Bookkeeper"]


def test_departments_of_a_list_keep_the_jobs_whose_names_are_unheard_of() -> None:
    body = "<h2>Open positions</h2>" + "".join(
        f'<h3>{name}</h3><ul><li><a href="/jobs/{slug}">{title}</a></li></ul>'
        for name, slug, title in (
            ("Mill", "1201-miller", "Miller"),
            ("Office", "1202-cook", "Cook"),
            ("Other", "1203-all-rounder", "All kinds of things"),
        )
    )
    assert len(listing(body).links) == 3


def test_a_poster_is_named_by_what_its_picture_is_said_to_show() -> None:
    body = "".join(
        f'<div><a href="/empleo/vacante/{slug}"><img src="/{slug}.jpg" alt="{name}"></a></div>'
        for slug, name in (("cajero", "Cajero/a"), ("cocinero", "Cocinero/a"))
    )
    assert [link.title for link in listing(f"<h2>Vacantes disponibles</h2>{body}").links] == ["Cajero/a", "Cocinero/a"]


def test_rows_that_a_function_opens_are_jobs_and_so_are_those_with_a_form_for_a_button() -> None:
    script = "<script>function openJob(id){window.location='/jobs/view?id='+id;}</script>"
    rows = "".join(
        f'<tr onclick="openJob({n})"><td>{name}</td><td>York</td></tr>' for n, name in ((4101, "Miller"), (4102, "Baker"))
    )
    assert paths(listing(f"{script}<table>{rows}</table>")) == ["/jobs/view?id=4101", "/jobs/view?id=4102"]
    rows = "".join(
        f'<tr><td>{name}</td><td><form action="/jobs/view"><input type="hidden" name="id" value="{n}"><input type="submit" value="View"></form></td></tr>'
        for n, name in ((4101, "Miller"), (4102, "Baker"))
    )
    found = listing(f"<table>{rows}</table>")
    assert [(link.title, link.url[-4:]) for link in found.links] == [("Miller", "4101"), ("Baker", "4102")]


def test_a_link_that_a_function_opens_is_a_job() -> None:
    script = "<script>function show(id){window.open('/jobs/view?id='+id);}</script>"
    body = "".join(f'<li><a href="javascript:show({n})">{name}</a></li>' for n, name in ((4101, "Miller"), (4102, "Baker")))
    assert paths(listing(f"{script}<ul>{body}</ul>")) == ["/jobs/view?id=4101", "/jobs/view?id=4102"]


def test_the_bold_words_before_a_link_name_the_job() -> None:
    body = "".join(
        f'<li><strong>{name}</strong> – Closing date: 4 December – <a href="/View/{n}/{n}.pdf">Job description (PDF)</a></li>'
        for n, name in ((2201, "Deputy Sheriff"), (2202, "Road Maintenance Worker I"))
    )
    found = listing(f"<h1>Employment Opportunities</h1><ul>{body}</ul>", "https://www.acme.example/185/Employment-Opportunities")
    assert [link.title for link in found.links] == ["Deputy Sheriff", "Road Maintenance Worker I"]


def test_jobs_in_a_data_attribute_are_found() -> None:
    data = """[{"id":71,"title":"Game designer","url":"/careers/game-designer-71"},{"id":72,"title":"Cook","url":"/careers/cook-in-berlin"}]"""
    found = listing(f"<div id='list' data-jobs='{data}'></div>", "https://www.acme.example/careers")
    assert [(link.title, link.url.rpartition("/")[2]) for link in found.links] == [
        ("Game designer", "game-designer-71"),
        ("Cook", "cook-in-berlin"),
    ]


@pytest.mark.parametrize(
    "name",
    ["Employment Opportunities", "Career openings", "Positions available", "Aktuelle Stellenausschreibungen", "Unsere freien Stellen", "Våra lediga jobb",
     "Lediga befattningar", "Ledige stillingar", "Åbne stillinger", "Avoimet virat", "Postes à pourvoir", "Huidige vacatures", "Vacantes disponibles",
     "Annunci di lavoro", "Nabory na stanowiska pracy", "Volná pracovní místa", "Jobs for you", "Lediga jobb för dig",
     "Offres d'emploi pour vous", "Vacatures voor jou", "Oferty pracy dla Ciebie"],
)  # fmt: skip
def test_names_of_lists(name: str) -> None:
    assert LISTING_NAME.match(name)


@pytest.mark.parametrize(
    "name",
    [
        "Våra tjänster",
        "Unsere Positionen",
        "Ofertas de hoteles",
        "Nabór na stanowisko inspektora",
        "Our staff",
        "Career advice",
        "Bread for you",
        "Jobs we did for you",
    ],
)
def test_names_that_are_no_lists_of_jobs(name: str) -> None:
    assert not LISTING_NAME.match(name)


def test_trades_that_a_firm_tells_about_are_no_jobs() -> None:
    body = "".join(
        f'<a class="card" href="/metiers/{slug}"><h3>{name}</h3></a>'
        for slug, name in (("soudeur", "Soudeur"), ("cuisinier", "Cuisinier"), ("vendeur", "Vendeur"))
    )
    assert listing(body, "https://recrutement.acme.example/metiers").links == []


def test_a_section_called_like_an_entry_of_the_menu_is_no_list_of_jobs() -> None:
    menu = '<nav><a href="/our-practices">Our practices</a></nav>'
    tiles = "".join(
        f'<div class="tile"><h4><a href="/{name.lower().replace(" ", "-")}">{name}</a></h4></div>'
        for name in ("Veterinary nurse", "Dog groomer")
    )
    others = "".join(
        f'<div class="tile"><h4><a href="/{name.lower().replace(" ", "-")}">{name}</a></h4></div>'
        for name in ("Hove surgery", "Lewes surgery")
    )
    found = listing(f"{menu}<h1>Vacancies</h1>{tiles}<h2>Our practices</h2>{others}")
    assert paths(found) == ["/veterinary-nurse", "/dog-groomer"]


def test_the_words_with_which_a_line_opens_name_the_job_and_not_those_of_the_next_line() -> None:
    lines = "<br>".join(
        f'{name}, last day 15 December. <a href="/files/{slug}.pdf">Read the ad</a>'
        for name, slug in (("Carilloneur 75 %", "a-carilloneur"), ("Cook, summer", "a-cook"))
    )
    found = listing(
        f'<h1>Vacancies</h1><p>{lines}</p><p>More: <a href="/files/our-policy.pdf">Our working environment</a></p>',
        "https://www.acme.example/vacancies",
    )
    assert found.links[0].title == "Carilloneur 75 %"
    assert paths(found) == ["/files/a-carilloneur.pdf", "/files/a-cook.pdf"]


def test_jobs_below_a_list_that_stands_under_about_are_jobs() -> None:
    body = "".join(
        f'<p><a href="/about/work/vacs/{slug}.htm">{name}</a></p>' for slug, name in (("organist", "Organist"), ("cook", "Cook"))
    )
    found = listing(f"<h1>Vacancies</h1>{body}", "https://www.acme.example/about/work/index.htm")
    assert paths(found) == ["/about/work/vacs/organist.htm", "/about/work/vacs/cook.htm"]


def test_a_short_number_tells_which_job_a_page_for_one_shows() -> None:
    assert job_likelihood("https://a.example/job.php?ref=a1") == LIKELY
    assert job_likelihood("https://a.example/jobs.php?ref=a1") < LIKELY


def test_the_form_of_a_job_is_not_its_ad() -> None:
    assert job_likelihood("https://a.example/aplikuj/3911207") < 0
    assert job_likelihood("https://a.example/jobs/ansok/3911207") < 0
    assert job_likelihood("https://a.example/jobs/3911207/ansok") >= LIKELY


def test_an_address_speaks_of_a_job_in_many_languages() -> None:
    assert job_likelihood("https://a.example/allas/molnar-szeged-2398117") >= LIKELY
    assert job_likelihood("https://a.example/loc-de-munca/morar-cluj-12345") >= LIKELY


def test_templates_of_job_descriptions_are_no_jobs() -> None:
    body = "".join(
        f'<li><a href="/job-descriptions/{name.lower()}">{name} job description</a></li>'
        for name in ("Accountant", "Electrician", "Nurse")
    )
    assert listing(f"<h1>Templates</h1><ul>{body}</ul>", "https://www.acme.example/job-descriptions").links == []


def test_what_passes_for_jobs_alone_is_none_beside_a_list_beyond_doubt() -> None:
    cards = "".join(
        f'<article><h2><a href="/job/{n}-{name.lower()}">{name}</a></h2></article>'
        for n, name in ((5501, "Miller"), (5502, "Baker"), (5503, "Cook"))
    )
    searches = '<div class="links"><h3>Popular searches</h3><a href="/jobs/part-time-york">Part time York</a><a href="/jobs/full-time-leeds">Full time Leeds</a></div>'
    assert paths(listing(f"<h1>Jobs</h1>{cards}{searches}")) == ["/job/5501-miller", "/job/5502-baker", "/job/5503-cook"]
    beside = "".join(
        f'<div class="odd"><a href="/job/{slug}">{slug}</a><p>Full-time</p></div>'
        for slug in ("all-kinds-of-things", "many-other-things")
    )
    assert paths(listing(f"<h1>Jobs</h1>{beside}{cards}"))[:2] == ["/job/all-kinds-of-things", "/job/many-other-things"]


def test_a_card_is_not_named_by_the_card_before_it() -> None:
    teasers = "".join(
        f'<a href="/careers/{slug}/"><h3>{name}</h3></a>'
        for slug, name in (("our-trainees", "Trainee baker"), ("good-things", "What you get here"))
    )
    found = listing(f"<section>{teasers}</section>", "https://www.acme.example/careers")
    assert [link.title for link in found.links] == ["Trainee baker", "What you get here"]


def test_documents_behind_a_list_whose_links_follow_its_name_at_once_are_no_jobs() -> None:
    def table(rows: tuple[tuple[str, str], ...]) -> str:
        return (
            "<table>"
            + "".join(f'<tr><td>{name}</td><td><a href="/files/{file}.pdf">Télécharger</a></td></tr>' for name, file in rows)
            + "</table>"
        )

    jobs, papers = (
        table((("Agent d'entretien", "espaces-verts"), ("Directeur culturel", "culture"))),
        table((("Règlement intérieur", "reglement-2026"),)),
    )
    found = listing(
        f"<h1>La ville recrute</h1>{jobs}<h2>Documents utiles</h2>{papers}", "https://www.acme.example/la-ville-recrute"
    )
    assert paths(found) == ["/files/espaces-verts.pdf", "/files/culture.pdf"]


def test_of_two_links_that_each_card_has_alike_the_one_to_the_job_is_taken() -> None:
    cards = "".join(
        f"<div><div><div>{name}</div><div>York · full-time</div></div><div><a href='/vacancies/{n}'><span>See vacancy</span></a><a href='/saved/{n}'><span>Keep</span></a></div></div>"
        for n, name in ((3321, "Nurse"), (3330, "Physician"), (3341, "Cook"))
    )
    found = listing(f"<h1>Find your place</h1><div>{cards}</div>", "https://www.acme.example/vacancies")
    assert [(link.url.rpartition(".example")[2], link.title) for link in found.links] == [
        ("/vacancies/3321", "Nurse"),
        ("/vacancies/3330", "Physician"),
        ("/vacancies/3341", "Cook"),
    ]


def test_documents_at_a_host_for_documents_may_be_ads() -> None:
    body = "".join(
        f'<p><strong>{name}</strong>: full <a href="https://docs.google.com/document/d/{n}b64ce48c38fb29/edit">job description</a>.</p>'
        for n, name in ((1, "Campaign manager"), (2, "Carpenter"))
    )
    assert [link.title for link in listing(f"<h1>We are hiring!</h1>{body}").links] == ["Campaign manager", "Carpenter"]


def test_what_is_sold_beside_a_list_is_no_job_though_a_trade_names_it() -> None:
    jobs = "".join(
        f'<li><a href="/pages/{slug}">{name}</a></li>'
        for slug, name in (("tailor", "Tailor"), ("pattern-maker", "Pattern maker"), ("account-manager", "Account manager"))
    )
    goods = (
        '<li><a href="/products/chore-coat">Chore coat</a></li><li><a href="/products/drivers-jacket">Driver\'s jacket</a></li>'
    )
    found = listing(
        f"<h1>Careers</h1><p><strong>Current vacancies</strong></p><ul>{jobs}</ul><h2>New in</h2><ul>{goods}</ul>",
        "https://www.acme.example/pages/careers",
    )
    assert paths(found) == ["/pages/tailor", "/pages/pattern-maker", "/pages/account-manager"]


@pytest.mark.parametrize(
    ("name", "likelihood"),
    [
        ("vaga-data-engineer", LIKELY),
        ("vacature-chef-kok", LIKELY),
        ("chef-kok-vacature", LIKELY),
        ("vaga-de-garagem", 0),
        ("vagas-data-engineer", 0),
        ("vaga", 0),
    ],
)
def test_the_word_for_one_job_beside_a_role_is_its_address(name: str, likelihood: float) -> None:
    assert job_likelihood(f"https://a.example/{name}/") == likelihood
