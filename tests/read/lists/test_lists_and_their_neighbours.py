"""Jobs of a page told from what stands beside them: the job itself, advertisements, searches, papers, stories; all made up."""

# Markup is read better whole.
# ruff: noqa: E501

from __future__ import annotations

import pytest

from jobcrawl.page import Page
from jobcrawl.read.lists.address_families import ids_of, is_about_the_same
from jobcrawl.read.lists.list_sections import is_archive_of_jobs
from jobcrawl.read.lists.listing import Listing, read_listing
from jobcrawl.read.lists.page_links import is_trail, links_of
from jobcrawl.read.shapes.job_url import LIKELY, PLAIN, job_likelihood
from jobcrawl.read.words.no_titles import is_no_title

SITE = "https://www.mill.example"


def listing(body: str, path: str = "/jobs", title: str = "Jobs at the mill") -> Listing:
    html = f"<html><head><title>{title}</title></head><body>{body}</body></html>"
    return read_listing(Page(url=SITE + path, body=html.encode()))


def paths(found: Listing) -> list[str]:
    return [link.url.removeprefix(SITE) for link in found.links]


def test_ids_of_an_address_are_its_long_numbers_and_codes() -> None:
    assert ids_of(f"{SITE}/jobs/4711-cook") == {"4711"}
    assert ids_of(f"{SITE}/apply.aspx?id=QK7RT204B") == {"qk7rt204b"}
    assert not ids_of(f"{SITE}/2026/FormV5/Mp3Player")
    assert is_about_the_same(f"{SITE}/apply?id=4711", f"{SITE}/jobs/4711-cook")
    assert not is_about_the_same(f"{SITE}/jobs/4712-baker", f"{SITE}/jobs/4711-cook")
    assert not is_about_the_same(f"{SITE}/jobs/baker", f"{SITE}/jobs/4711-cook")


def test_what_an_ad_links_about_its_own_job_is_no_other_job() -> None:
    body = """<h1>Cook</h1><a href="/apply?jobid=471108"><img src="b.gif" alt="Apply to this job"></a>
    <a href="/save?jobid=471108">Save this job</a><a href="/job/471108/print">Print</a>
    <b>Similar jobs</b><p><a href="/job/471209-baker">Baker</a>, Bath</p><p><a href="/job/471210-porter">Porter</a>, Bath</p>"""
    assert paths(listing(body, "/job/471108-cook")) == ["/job/471209-baker", "/job/471210-porter"]


def test_a_list_with_a_number_keeps_what_lies_below_it() -> None:
    body = "<h1>Jobs</h1>" + "".join(
        f'<p><a href="/jobs/471108/{role.lower()}">{role}</a></p>' for role in ("Cook", "Baker", "Porter")
    )
    assert paths(listing(body, "/jobs/471108")) == ["/jobs/471108/cook", "/jobs/471108/baker", "/jobs/471108/porter"]


def test_codes_in_capitals_are_ids() -> None:
    assert job_likelihood(f"{SITE}/job-QK7RT204B") >= PLAIN
    assert job_likelihood(f"{SITE}/job-NEWYORK") < LIKELY
    assert job_likelihood("https://jobs.example/pages/jobviewer.aspx?ID=t1bb5rhmb1") >= LIKELY


def test_advertisements_of_another_host_are_no_jobs_though_one_names_a_role() -> None:
    rows = "".join(
        f'<div><a href="/jobs/view.asp?id={n}">{role}</a></div>'
        for n, role in ((88123, "Cook"), (88130, "Baker"), (88177, "Porter"))
    )
    ads = '<div><a href="http://ads.example/1">A degree online</a></div><div><a href="http://ads.example/2">Driver training</a></div>'
    assert paths(listing(f"<h1>Jobs</h1>{rows}<b>Sponsored links</b>{ads}")) == [
        f"/jobs/view.asp?id={n}" for n in (88123, 88130, 88177)
    ]


@pytest.mark.parametrize(
    "beside",
    [
        '<h2>People also searched for</h2><a href="/jobs/butcher">Butcher</a><a href="/jobs/cook/in-leeds">Cook</a>',
        '<h2>Our people</h2><a href="/people/lisa">Lisa, nurse</a><a href="/people/omar">Omar, midwife</a>',
    ],
)
def test_roles_without_ids_and_facts_are_no_jobs_beside_jobs_of_the_host_with_ids(beside: str) -> None:
    cards = "".join(
        f'<article class="job"><h2><a href="/job/{slug}-{n}">{role}</a></h2><p>Leeds, £13 per hour</p></article>'
        for n, role, slug in (
            (10441, "Night baker", "night-baker"),
            (10442, "Pastry chef", "pastry-chef"),
            (10443, "Miller", "miller"),
        )
    )
    assert paths(listing(f"<h1>Baker jobs</h1>{cards}{beside}")) == [
        "/job/night-baker-10441",
        "/job/pastry-chef-10442",
        "/job/miller-10443",
    ]


def test_a_job_with_facts_and_no_id_stays_beside_jobs_with_ids() -> None:
    cards = "".join(
        f'<article class="job"><h2><a href="/job/{n}">{role}</a></h2><p>Leeds, full-time</p></article>'
        for n, role in ((10441, "Night baker"), (10442, "Pastry chef"), (10443, "Miller"))
    )
    other = '<section><h3><a href="/vacancies/head-of-garden">Head gardener</a></h3><p>Permanent, £30,000</p></section>'
    assert "/vacancies/head-of-garden" in paths(listing(f"<h1>Jobs</h1>{cards}{other}"))


def test_rows_that_count_themselves_are_one_list_to_which_a_paper_beside_does_not_belong() -> None:
    rows = "".join(
        f'<li class="fade {count}"><a href="https://board.example/pages/jobviewer.aspx?ID=t1b{code}">{name}</a></li>'
        for count, code, name in (("one", "b5rh1", "Ápoló"), ("two", "f3ig2", "Szakács"), ("three", "c3es3", "Takarító"))
    )
    papers = '<h2>Szükséges dokumentumok:</h2><div class="jobs"><a href="/docs/allasok/nyilatkozat.pdf">Nyilatkozat</a></div>'
    found = listing(f"<h1>Jelenleg nyitott pozícióink:</h1><ul>{rows}</ul>{papers}", "/allasok", "Kórház")
    assert [link.title for link in found.links] == ["Ápoló", "Szakács", "Takarító"]


def test_an_archive_of_a_weblog_is_one_of_jobs_by_its_address_or_heading() -> None:
    assert is_archive_of_jobs(f"{SITE}/category/lavora-con-noi/", [])
    assert is_archive_of_jobs(f"{SITE}/category/news/situations-vacant/page/2/", [])
    assert not is_archive_of_jobs(f"{SITE}/category/career-advice/", [])
    assert not is_archive_of_jobs(f"{SITE}/tag/jobs/", [])
    heading = Page(url=f"{SITE}/category/mitmachen/", body=b"<h1>Kategorie: Stellenangebote</h1><p>Text</p>").outline.blocks
    assert is_archive_of_jobs(f"{SITE}/category/mitmachen/", heading)


def test_entries_of_an_archive_named_like_a_list_are_its_jobs_and_recent_entries_beside_it_are_not() -> None:
    entries = "".join(
        f'<article class="post"><header class="entry-header"><h2 class="entry-title"><a href="/2026/{day}/{slug}/" rel="bookmark">{title}</a></h2>'
        f"<div><time>{day}</time></div></header><p>Cerchiamo una persona per il turno.</p></article>"
        for day, slug, title in (
            ("11/16", "ausiliaria", "Ausiliaria per nido"),
            ("11/09", "oss", "OSS"),
            ("10/27", "autista", "Autista"),
        )
    )
    recent = '<aside><h2>Articoli recenti</h2><ul><li><a href="/2026/11/18/festa/">Festa di Natale</a></li></ul></aside>'
    more = '<nav><a href="/category/lavora-con-noi/page/2/">Articoli più vecchi</a></nav>'
    found = listing(
        f"<header><h1>Categoria: Lavora con noi</h1></header>{entries}{more}{recent}",
        "/category/lavora-con-noi/",
        "Lavora con noi",
    )
    assert paths(found) == ["/2026/11/16/ausiliaria/", "/2026/11/09/oss/", "/2026/10/27/autista/"]
    assert found.next == f"{SITE}/category/lavora-con-noi/page/2/"


def test_news_under_the_tag_jobs_are_no_jobs() -> None:
    news = "".join(
        f'<article><h2><a href="/2026/11/{slug}/">{title}</a></h2><p>November 2026</p></article>'
        for slug, title in (("closing", "Factory to close"), ("figures", "Unemployment falls"), ("plans", "Mayor promises work"))
    )
    assert not paths(listing(f"<h1>Tag: jobs</h1>{news}", "/tag/jobs/", "Jobs | City News"))


def test_an_entry_without_a_role_stays_where_it_has_an_id_as_others_of_its_group_have() -> None:
    rows = "".join(
        f'<tr><td class="title"><a href="{url}">{title}</a></td></tr><tr><td><a href="item?id={n}">2 days ago</a></td></tr>'
        for n, url, title in (
            (4601, "https://jobs.lever.co/vantor/12345678-1234-1234-1234-123456789abc", "Vantor is hiring firmware engineers"),
            (4602, "item?id=4602", "Beetgrid – robots that weed, Fresno"),
            (4603, "https://jobs.lever.co/plumb/12345678-1234-1234-1234-123456789abd", "Plumb is hiring a founding engineer"),
        )
    )
    assert "/item?id=4602" in paths(listing(f"<table>{rows}</table>", "/jobs", "jobs"))


def test_titles_without_roles_are_jobs_where_each_has_its_id_and_the_page_is_about_jobs() -> None:
    rows = "".join(
        f'<li><time>Nov 1</time><h3><a href="/trd/d/{slug}/{n}.html">{title}</a></h3></li>'
        for n, slug, title in (
            (7811112222, "helper", "HVAC helper"),
            (7811113333, "framers", "FRAMERS!! $25/hr"),
            (7811114444, "spark", "Journeyman electrician"),
        )
    )
    assert len(paths(listing(f"<ul>{rows}</ul>", "/search/trades", "springfield skilled trades jobs"))) == 3


@pytest.mark.parametrize(
    ("title", "is_none"),
    [
        ("Application form", True),
        ("Datenschutzhinweise für Bewerber", True),
        ("Datenschutzbeauftragter (m/w/d)", False),
        ("Formulario de solicitud", True),
        ("Meet our engineers", True),
        ("Möt våra sjuksköterskor", True),
        ("Meeting planner", False),
        ("Students and graduates", True),
        ("Graduate engineer", False),
        ("Studentische Hilfskraft", False),
        ("Schülerpraktikum Metallbau", False),
        ("Interview: Ann Dean, head miller", True),
        ("Interview with a miller", True),
        ("Portrait - Amina", True),
        ("Entrevista: nuestro taller", True),
        ("Interview - Researcher", False),
        ("Interview: Customer Interviewer", False),
        ("Portrait - Photographer", False),
        ("Interview with clients specialist", False),
        ("Testimonial: Writer", False),
        ("Talk to an expert", True),
        ("Parler à un conseiller", True),
        ("Prata med en säljare", True),
        ("Find a dentist", True),
        ("Talking books editor", False),
        ("Seasonal gardener (2027)", False),
        ("Gardening (2027)", True),
    ],
)
def test_papers_stories_and_pages_for_groups_of_applicants_are_no_titles(title: str, is_none: bool) -> None:
    assert is_no_title(title) is is_none


def test_small_ads_of_a_page_that_is_not_about_jobs_are_none() -> None:
    ads = "".join(
        f'<div class="annons"><h2><a href="/annons/{n}">{what}</a></h2><p>{price} kr</p></div>'
        for n, what, price in (
            (7001, "Villa i Lund", "3 200 000"),
            (7002, "Radhus i Eslöv", "2 400 000"),
            (7003, "Torp", "900 000"),
        )
    )
    assert not paths(listing(f"<h1>Bostäder</h1>{ads}", "/bostader", "Bostäder till salu"))


def test_threads_of_a_forum_and_not_their_last_answers() -> None:
    rows = "".join(
        f'<li class="row"><a class="topictitle" href="/viewtopic.php?f=12&amp;t={n}">{title}</a><br>12 Nov 2026'
        f'<dd><a href="/viewtopic.php?f=12&amp;p={2 * n}#p{2 * n}">View the latest post</a></dd></li>'
        for n, title in ((5311, "Bee inspector wanted"), (5318, "Apiary assistant"), (5322, "Queen breeder needed"))
    )
    found = listing(f"<h2>Jobs and vacancies</h2><ul>{rows}</ul>", "/viewforum.php?f=12", "Jobs - Forum")
    assert paths(found) == [f"/viewtopic.php?f=12&t={n}" for n in (5311, 5318, 5322)]


@pytest.mark.parametrize("words", ["Wir suchen", "We are hiring:", "Hledáme:", "Cercasi", "Wanted"])
def test_a_line_that_seeks_heads_the_list_below_it(words: str) -> None:
    menu = "<td><a href=rooms.html>Rooms</a><br><a href=prices.html>Prices</a><br><a href=way.html>The way</a></td>"
    jobs = f"<td><font size=5>{words}</font><br><br>- <a href=cook.html>Cook</a><br>- <a href=bellhop.html>Lad for the lift</a><br>- <a href=desk.html>Receptionist</a></td>"
    found = listing(f"<table><tr>{menu}{jobs}</tr></table>", "/jobs.html", "Hotel - Jobs")
    assert paths(found) == ["/cook.html", "/bellhop.html", "/desk.html"]


def test_each_link_of_a_line_has_the_place_of_its_own_line() -> None:
    lines = "<br>".join(
        f'<a href="/jobs/{n}">{role}</a><br>{place}'
        for n, role, place in ((801, "Cook", "Bath, Avon"), (802, "Baker", "Hull, Yorkshire"), (803, "Porter", "York, Yorkshire"))
    )
    found = listing(f"<h1>Jobs</h1><td>{lines}</td>")
    assert [link.place for link in found.links] == ["Bath, Avon", "Hull, Yorkshire", "York, Yorkshire"]


@pytest.mark.parametrize(
    ("here", "link", "words"),
    [
        ("/vagas", "/vagas?pagina=2", "mostrar mais vagas"),
        ("/cariere", "/cariere?pagina=2", "Încarcă mai multe joburi"),
        ("/kariera", "/kariera?strana=2", "Zobraziť viac pozícií"),
        ("/jobs", "/jobs?pg=2", "Next 20"),
        ("/jobs", "/jobs?sida=2", "Nästa 20"),
        ("/join/", "/join/index_2.html", "下一页"),
    ],
)
def test_words_of_further_pages(here: str, link: str, words: str) -> None:
    found = listing(f'<h1>Jobs</h1><a href="{SITE}/job/4711-cook">Cook</a><a href="{link}">{words}</a>', here)
    assert found.next == SITE + link


def test_pages_about_applying_on_the_own_host_are_no_jobs_beside_ads_of_a_vendor() -> None:
    jobs = "".join(
        f'<div class="row"><a href="https://vendor.example/recruit/public/48200{n}?link=0">{role}</a></div>'
        for n, role in ((11145, "Kindergarten teacher"), (14990, "Nurse"), (17731, "Engineer"))
    )
    pages = "".join(
        f'<li><a href="/about/vacancies/{slug}/">{name}</a></li>'
        for slug, name in (("become-an-apprentice", "Become an apprentice"), ("public-list", "List of the cooks who applied"))
    )
    found = listing(f"<h1>Vacancies</h1>{jobs}<h2>Good to know</h2><ul>{pages}</ul>", "/about/vacancies/")
    assert [link.title for link in found.links] == ["Kindergarten teacher", "Nurse", "Engineer"]


def test_jobs_of_other_towns_are_searches_though_one_job_stands_in_their_folder() -> None:
    jobs = "".join(
        f'<article><h2><a href="/vacancies/{slug}/309177{n}/">{role}</a></h2><p>Hull, full-time</p></article>'
        for n, slug, role in ((10, "baker", "Baker"), (11, "night-baker", "Night baker"), (12, "textile-operator", "Operator"))
    )
    towns = '<aside><h3>By town</h3><a href="/vacancies/baker/leeds/">Baker in Leeds</a><a href="/vacancies/baker/york/">Baker in York</a></aside>'
    assert len(paths(listing(f"<h1>Baker vacancies in Hull</h1>{jobs}{towns}", "/vacancies/baker/hull/"))) == 3


@pytest.mark.parametrize("words", ["Last ›", "Letzte Seite »", "Sista", "Dernière page"])
def test_the_link_to_the_last_page_is_no_job(words: str) -> None:
    jobs = "".join(
        f'<h2><a href="/jobseekers/job/{role.lower()}-14637{n}">{role}</a></h2>' for n, role in ((10, "Editor"), (11, "Cook"))
    )
    pager = f'<ul><li>1</li><li><a href="/jobseekers/jobsearch/30">2</a></li><li class="l"><a href="/jobseekers/jobsearch/240">{words}</a></li></ul>'
    found = listing(f"<h1>Jobs</h1>{jobs}{pager}", "/jobseekers/jobsearch")
    assert paths(found) == ["/jobseekers/job/editor-1463710", "/jobseekers/job/cook-1463711"]
    assert found.next == f"{SITE}/jobseekers/jobsearch/30"


@pytest.mark.parametrize(
    ("words", "expected"),
    [("CDI", True), ("Full-time", True), ("Temps partiel", True), ("Praktikum", False), ("Full-time baker", False)],
)
def test_terms_that_cards_link_are_no_jobs(words: str, expected: bool) -> None:
    assert is_no_title(words) is expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('You are here: <a href="index.cfm">Home</a> > <a href="?list&amp;town=31">Diss</a> > Milling', True),
        ('<a href="/">Start</a> » <a href="/jobs">Jobs</a>', True),
        ('<a href="/jobs/12">Miller</a> » <a href="/jobs/13">Baker</a>', False),
        ('<a href="/">Home</a> | <a href="/jobs/13">Baker</a>', False),
        ('<a href="/">Home</a> » Baker', False),
    ],
)
def test_the_way_from_the_first_page_to_an_ad_is_no_list_of_jobs(line: str, expected: bool) -> None:
    page = Page(url=f"{SITE}/jobs/14", body=f"<body><p>{line}</p></body>".encode())
    assert is_trail(page.outline.blocks[0]) is expected
    assert not (expected and list(links_of(page, True)))


ROLES = "<ul><li><a href='/jobs/baker-york'>Baker</a> York, full time</li><li><a href='/jobs/miller-leeds'>Miller</a> Leeds, full time</li></ul>"


@pytest.mark.parametrize(
    ("heading", "are_people"),
    [
        ("Meet our bakers", True),
        ("Stories from the team", True),
        ("Möt våra medarbetare", True),
        ("Møt noen av oss", True),
        ("Mød vores kollegaer", True),
        ("Das sagen unsere Leute", True),
        ("Verhalen van collega’s", True),
        ("Ils témoignent", True),
        ("Historias de nuestra gente", True),
        ("Le nostre persone", True),
        ("Poznaj nasz zespół", True),
        ("Příběhy našich lidí", True),
        ("Tutustu meihin", True),
        ("People and culture", False),
        ("Our team is growing", False),
        ("Production", False),
        ("Meet our need for bakers", False),
        ("Meet your new job", False),
        ("Our people needs", False),
        ("Our people: roles for you", False),
        ("Möt framtiden med oss", False),
        ("Våra kollegor söker dig som är", False),
        ("Unsere Kollegen suchen Verstärkung", False),
        ("Lerne uns kennen als", False),
        ("Nos équipes recrutent", False),
        ("Onze medewerkers zoeken collega's", False),
        ("Conoce a qué puestos optar", False),
        ("Nasi ludzie: kogo szukamy", False),
    ],
)
def test_people_who_work_there_are_no_jobs(heading: str, are_people: bool) -> None:
    people = "<a href='/jobs/with-us/amina-first'>Amina, baker</a> <a href='/jobs/with-us/lars-second'>Lars, miller</a>"
    for body in (people, f"<p>{people}</p>", "".join(f"<p>{link}</a></p>" for link in people.split("</a>")[:2])):
        found = paths(listing(f"<h1>Open positions</h1>{ROLES}<h2>{heading}</h2><div>{body}</div>", "/jobs"))
        assert found[:2] == ["/jobs/baker-york", "/jobs/miller-leeds"]
        assert (len(found) == 2) is are_people


def test_roles_under_a_heading_over_people_are_jobs_where_nothing_else_is_one() -> None:
    def under(*names: str) -> list[str]:
        rows = "".join(f"<li><a href='/p/{name.lower().replace(' ', '-').replace(',', '')}'>{name}</a></li>" for name in names)
        return paths(listing(f"<h1>Careers</h1><h2>Meet our bakers</h2><ul>{rows}</ul>", "/careers"))

    assert len(under("Head Baker", "Night Baker", "Miller", "Shop Assistant")) == 4
    assert not under("Amina Dean, Baker", "Lars Berg, Miller", "Eva Johnson, Cook")


@pytest.mark.parametrize("heading", ["Useful documents", "Documents utiles", "Dokumente", "Do pobrania", "Modulistica"])
def test_papers_beside_jobs_are_no_jobs_but_papers_alone_may_be(heading: str) -> None:
    papers = f"<h3>{heading}</h3><ul><li><a href='/files/new-baker.pdf'>Welcome, new baker</a></li><li><a href='/files/cook.pdf'>Cook</a></li></ul>"
    assert len(listing(f"<h1>Open positions</h1>{ROLES}{papers}").links) == 2
    assert len(listing(f"<h1>Open positions</h1>{papers}").links) == 2


@pytest.mark.parametrize(
    "heading",
    ["Selezioni di personale", "Avvisi di selezione del personale", "Convocatorias de personal", "Appels à candidatures"],
)
def test_names_of_lists_of_public_employers(heading: str) -> None:
    rows = "".join(
        f"<tr><td><a href='/house/notices/{n}-{w}'>{w}</a></td><td>03/07/2026</td></tr>"
        for n, w in [(212, "tecnico"), (211, "sarta"), (209, "autista")]
    )
    found = listing(f"<h2>{heading}</h2><table>{rows}</table>", "/house/notices", "Theatre")
    assert len(found.links) == 3


@pytest.mark.parametrize(
    ("name", "rows", "count"),
    [
        ("Convocatorias", ("Ayudas al comercio 2027", "Subvenciones de deporte 2027", "Becas de comedor 2027"), 0),
        ("Convocatorias", ("Partido Otterby Leeds", "Partido Leeds York", "Jugadores sub 21"), 0),
        ("Selezioni", ("Selezione vini rossi", "Selezione formaggi 2027", "Selezione oli"), 0),
        ("Appels à candidatures", ("Prix du pain 2027", "Marché de Noël 2027", "Résidence artistique"), 0),
        ("Convocatorias de personal", ("Panadero de noche", "Molinero", "Enfermero"), 3),
    ],
)
def test_calls_are_jobs_only_where_they_are_of_work(name: str, rows: tuple[str, ...], count: int) -> None:
    links = "".join(f"<li><a href='/calls/{n}-{row.lower().replace(' ', '-')}'>{row}</a></li>" for n, row in enumerate(rows, 20))
    assert len(listing(f"<h1>{name}</h1><ul>{links}</ul>", "/town/calls", name).links) == count


@pytest.mark.parametrize("words", ["candidature spontanée", "Initiativbewerbung", "open application", "spontanansökan"])
def test_an_open_application_that_a_sentence_offers_is_no_job(words: str) -> None:
    jobs = "".join(
        f'<tr><td><a href="/jobs/41{n}-{role.lower()}">{role}</a></td></tr>' for n, role in ((1, "Editor"), (2, "Cook"))
    )
    before = (
        "We have worked at the mill by the river since 1890, all ninety of us, and below you find what is open now. Or send us a"
    )
    above = f'<p>{before} <a href="/jobs/open-application">{words}</a>, and we will ring you as soon as there is something.</p>'
    assert paths(listing(f"<h1>Jobs</h1>{above}<table>{jobs}</table>", "/jobs")) == ["/jobs/411-editor", "/jobs/412-cook"]


def test_the_button_of_an_ad_is_no_link_to_a_job() -> None:
    other = '<h2>Other jobs</h2><div><a href="/jobs/night-cook">Night cook</a></div><div><a href="/jobs/editor">Editor</a></div>'
    ad = '<section><h1>Head miller</h1><p>Grind the corn.</p><a href="https://forms.example/p/7e1f/apply">Apply now</a></section>'
    assert paths(listing(f"{ad}{other}", "/jobs/head-miller")) == ["/jobs/night-cook", "/jobs/editor"]


@pytest.mark.parametrize("address", ["https://ats.example/jobs/991", "/jobs/4712", "/vacancies/77-miller"])
def test_an_ad_whose_button_is_its_only_link_to_jobs_lists_none(address: str) -> None:
    ad = f'<h1>Head miller</h1><p>Grind the corn.</p><a href="{address}">Apply</a>'
    assert paths(listing(ad, "/jobs/4711-miller")) == []
