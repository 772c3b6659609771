"""Employer and seat where no label names them: sentences, the site's own lines, addresses; every text here is made up."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from jobcrawl.candidate import Candidates
from jobcrawl.page import Page
from jobcrawl.read.employers.imprint import CODE_AND_TOWN
from jobcrawl.read.readers import read_page
from jobcrawl.read.sites.site_owner import named_by_mark

PROSE = "You keep the stones sharp and the sacks dry, and you know which farmer likes a short talk. " * 3


def read(body: str, *, url: str = "https://www.quern.example/jobs/miller", title: str = "Miller") -> Candidates:
    html = f"<html><head><title>{title}</title></head><body>{body}</body></html>"
    return read_page(Page(url=url, fetched_at=datetime(2026, 10, 5, tzinfo=UTC), body=html.encode()))


def first(found: Candidates, field: str) -> object:
    candidate = found.first(field)
    return candidate.value if candidate else None


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Otter Creek Mills is an equal opportunity employer and welcomes everyone who can lift a sack.", "Otter Creek Mills"),
        ("Otter Creek College is proud to be an Equal Opportunity/Affirmative Action Employer.", "Otter Creek College"),
        ("The Grain Lab at Otter Creek College invites applications for a two-year position in flour.", "Otter Creek College"),
        (
            "A position as a miller is available in the Grain Lab at Otter Creek College as part of a trial.",
            "Otter Creek College",
        ),
        ("The department of flour of the Vrije Maalschool, Belgium, offers a funded PhD position.", "Vrije Maalschool"),
        ("I want somebody to work with me at Otter Creek College in Dean on dust.", "Otter Creek College"),
        ("Otter Creek Mills, Inc. is looking for a miller who likes a short talk.", "Otter Creek Mills, Inc."),
        ("Molinos del Río S.L. busca un molinero para el turno de noche en su nave.", "Molinos del Río S.L."),
        ("Maalderij De Otter B.V. zoekt een molenaar voor de nachtploeg in de molen.", "Maalderij De Otter B.V."),
        ("Wydra Młyny Sp. z o.o. poszukuje młynarza na nocną zmianę w swoim młynie.", "Wydra Młyny Sp. z o.o."),
        ("Die Ottermühle Kern GmbH sucht zum nächstmöglichen Zeitpunkt einen Müller.", "Ottermühle Kern GmbH"),
        ("A Moagem da Serra, fundada em 1919, procura um moleiro para a sua casa perto do rio.", "Moagem da Serra"),
        ("Otter Creek Mills needs a miller for the night shift.", "Otter Creek Mills"),
        ("Otter Creek Mills Ltd. needs another miller for the night shift.", "Otter Creek Mills Ltd."),
        ("St. Mary Mills invites applications for a two-year position in flour.", "St. Mary Mills"),
        ("Mt. Otter College has a vacancy for a miller at night.", "Mt. Otter College"),
        ("Dr. Otter Labs needs a miller who likes a short talk.", "Dr. Otter Labs"),
        ("Fa. Otter Kern sucht einen Müller für die Nacht in der alten Mühle.", "Fa. Otter Kern"),
        ("Little Otter Parish Council wishes to appoint a clerk for twelve hours a week.", "Little Otter Parish Council"),
        ("La commune de Loutre recrute un meunier pour le moulin du village.", "Commune de Loutre"),
        ("La Ville de Loutre (8 200 habitants) recrute un meunier pour le moulin.", "Ville de Loutre"),
        ("De gemeente Otterlo zoekt een molenaar voor de oude molen aan de rivier.", "Gemeente Otterlo"),
        ("Le restaurant La Loutre, situé au bord de la rivière, recherche un cuisinier.", "La Loutre"),
        ("El restaurante Casa Nutria, junto al río, busca cocinero para el verano.", "Casa Nutria"),
        ("Le Centre hospitalier de Loutre recherche un meunier pour sa boulangerie.", "Centre hospitalier de Loutre"),
        ("La boulangerie Loutre, au bord de la rivière, cherche un boulanger motivé.", "Boulangerie Loutre"),
        ("Restaurant De Gouden Otter is op zoek naar een kok voor de avond.", "Restaurant De Gouden Otter"),
        ("Kemiska institutionen vid Utterby universitet söker en doktorand i mjöl.", "Utterby universitet"),
        ("The Rising Otter is a gastropub with forty covers and a mill of its own.", "Rising Otter"),
        ("eOtter seeks a miller who keeps the stones of its customers sharp.", "eOtter"),
        ("The Otter Mill (est. 1921; rebuilt 1977) is looking for a miller who likes dust.", "The Otter Mill"),
        ("Gebr. Otter zoekt een molenaar voor de nachtploeg in de molen.", "Gebr. Otter"),
        ("Diakonie Dean o. p. s. hledá mlynáře do svého mlýna u řeky.", "Diakonie Dean o. p. s."),
        ("Spolek Dean z. s. hledá mlynáře do svého mlýna u řeky.", "Spolek Dean z. s."),
        ("Otter Creek Mills is an employer of choice.", "Otter Creek Mills"),
        ("Otter Creek Mills is recognised as an employer of choice in the valley.", "Otter Creek Mills"),
    ],
)
def test_a_sentence_names_the_employer(sentence: str, name: str) -> None:
    assert first(read(f"<h1>Miller</h1><p>{PROSE}</p><p>{sentence}</p>"), "hiring_organization") == name


@pytest.mark.parametrize("subject", ["We", "The university", "The University", "Our client", "The company"])
def test_a_subject_that_is_no_name_is_no_employer(subject: str) -> None:
    found = read(f"<h1>Miller</h1><p>{PROSE}</p><p>{subject} is an equal opportunity employer.</p>")
    assert first(found, "hiring_organization") is None


def test_capitals_are_written_out_where_the_page_does() -> None:
    body = f"<p>Otter Valley School of Milling</p><h1>Miller</h1><p>{PROSE}</p><p>OVSM is an equal opportunity employer.</p>"
    assert first(read(body), "hiring_organization") == "Otter Valley School of Milling"


@pytest.mark.parametrize(
    ("url", "title", "name"),
    [
        ("https://www.moagemserra.pt/carreiras/moleiro", "Miller - Moagem da Serra", "Moagem da Serra"),
        ("https://www.quernmill.de/jobs/miller", "Miller — Quernmill in Oberdorf", "Quernmill"),
        ("https://www.muehle-kraemer.de/jobs/miller", "Miller (m/w/d) – Mühle Krämer, Passau", "Mühle Krämer"),
    ],
)
def test_the_address_may_leave_out_small_words_and_write_umlauts_as_two_letters(url: str, title: str, name: str) -> None:
    assert first(read(f"<h1>Miller</h1><p>{PROSE}</p>", url=url, title=title), "hiring_organization") == name


def test_an_institute_with_its_town_beside_the_title_is_the_employer() -> None:
    found = read(f"<h1>Miller</h1><p>Royal Institute of Grain, Uppsala</p><p>{PROSE}</p>")
    assert first(found, "hiring_organization") == "Royal Institute of Grain"


def test_a_firm_signs_its_pages_with_name_and_seat() -> None:
    body = f"<h1>Müller/in</h1><p>{PROSE}</p><footer><p>Kornmühle Krämer GmbH, Innstraße 4, 94032 Passau</p></footer>"
    found = read(body, title="Jobs in Passau")
    assert first(found, "hiring_organization") == "Kornmühle Krämer GmbH"
    assert first(found, "job_locations") == "94032 Passau"


def test_the_seat_that_the_ad_does_not_name_is_only_the_last_resort() -> None:
    body = f"<h1>Müller/in</h1><p>{PROSE}</p><footer><p>Kornmühle Krämer GmbH, Innstraße 4, 94032 Passau%s</p></footer>"
    found = read(body % "").first("job_locations")
    assert found is not None
    assert (found.value, found.reader) == ("94032 Passau", "seat")
    assert first(read(body % "</p><p>Lager: Hofgasse 2, 94469 Deggendorf"), "job_locations") is None


def test_two_seats_tell_no_place() -> None:
    body = f"<h1>Müller/in</h1><p>{PROSE}</p><p>Innstraße 4, 94032 Passau</p><p>Hofweg 1, 97070 Würzburg</p>"
    assert first(read(body), "job_locations") is None


STROUD, LEEDS = "Otter Mills: Stroud GL5 1AB", "Otter Mills: Leeds LS1 4AP"


@pytest.mark.parametrize(
    ("seats", "told", "place"),
    [
        (["Otter Mills Pty Ltd, 4 Mill Lane, Ballarat VIC 3350"], "Our mill in Ballarat is old.", "Ballarat VIC 3350"),
        (["Otter Mills Ltd, 4 Mill Lane, Guelph, ON N1H 3A1"], "Our mill in Guelph is old.", "Guelph, ON N1H 3A1"),
        ([STROUD], "Our mill in Stroud is old.", "Stroud GL5 1AB"),
        ([STROUD, LEEDS], "Our mill in Stroud is old.", "Stroud GL5 1AB"),
        ([STROUD, LEEDS], "Our mill in Stroud is old. Our clients are in Leeds.", "Stroud GL5 1AB"),
        ([STROUD, LEEDS], "Our mills in Stroud and in Leeds are old.", None),
        ([STROUD, LEEDS], "You have studied in Leeds or worked in Leeds before.", None),
        (["Press MK4 5AB and Tin MK4 6AB"], "We work with Press and Tin.", None),
    ],
)
def test_of_several_seats_the_one_that_the_ad_speaks_of_tells_the_place(seats: list[str], told: str, place: str | None) -> None:
    foot = "".join(f"<p>{seat}</p>" for seat in seats)
    found = read(f"<h1>Miller</h1><p>{PROSE}</p><p>{told}</p><footer>{foot}</footer>", title="Miller - Otter Mills")
    assert first(found, "job_locations") == place


def test_the_owner_of_a_board_is_no_employer() -> None:
    body = f'<h1>Miller</h1><p>{PROSE}</p><a href="/post">Post a job</a><footer><p>Grain Board Ltd, 5 Mill Lane</p></footer>'
    assert first(read(body, url="https://grainboard.example/7"), "hiring_organization") is None


def test_a_link_about_a_company_is_no_name() -> None:
    body = f'<p><a href="/company/history">Company History</a></p><h1>Miller</h1><p>{PROSE}</p>'
    assert first(read(body), "hiring_organization") is None


def test_a_bare_date_beside_the_title_is_the_day_of_publication() -> None:
    assert first(read(f"<h2>Miller</h2>Date: 2026-09-30, 11:52AM PDT<p>{PROSE}</p>"), "date_posted") == "2026-09-30, 11:52AM PDT"


def test_a_heading_over_the_title_names_who_recruits() -> None:
    assert first(read(f"<h2>Moulin Vert recrute :</h2><h1>Meunier</h1><p>{PROSE}</p>"), "hiring_organization") == "Moulin Vert"


def test_about_us_is_about_nobody_called_us() -> None:
    body = f"<h1>Miller</h1><p>{PROSE}</p><h3>About Us</h3><p>{PROSE}</p>"
    assert all(c.value != "Us" for c in read(body, title="Quern - Home").of("hiring_organization"))


@pytest.mark.parametrize(
    ("url", "title", "text", "name"),
    [
        ("https://quern.bakery/jobs/miller", "Miller", "Before Quern Bakery we ran a mill. Quern is small.", "Quern Bakery"),
        ("https://www.quern.care/jobs", "Miller – Family Mill Quern UG", "Quern is small.", "Family Mill Quern UG"),
        ("https://www.quern.org/jobs/miller.html", "Quern Website", "You will love it.", "Quern"),
        ("https://quernmill.example/jobs", "Вакансії в родині мірошників Quern Mill", "You will love Quern Mill.", "Quern Mill"),
    ],
)
def test_the_whole_name_of_the_sites_owner_is_taken(url: str, title: str, text: str, name: str) -> None:
    assert first(read(f"<h1>Miller</h1><p>{text} {PROSE}</p>", url=url, title=title), "hiring_organization") == name


@pytest.mark.parametrize(
    ("title", "text", "name"),
    [
        ("Quern Stone Mills", "<p>Quern</p>", "Quern"),
        ("Quern Stone Mills", "<p>Quern</p><p>Quern Stone Mills is small.</p>", "Quern Stone Mills"),
        ("Quern Stone Mills", "<p>We are small.</p>", "Quern Stone Mills"),
    ],
)
def test_a_title_that_adds_to_the_name_gives_way_to_the_name_that_the_page_signs_with(title: str, text: str, name: str) -> None:
    body = f"<h1>Miller</h1><p>{PROSE}</p><footer>{text}</footer>"
    assert first(read(body, title=title), "hiring_organization") == name


def test_a_slogan_is_no_part_of_a_name() -> None:
    body = f"<h1>Miller</h1><p>At Green Mill we grind. {PROSE}</p><p>Come to Green Mill.</p>"
    html = f'<html><head><meta property="og:site_name" content="Green Mill, flour with love"></head><body>{body}</body></html>'
    found = read_page(Page(url="https://www.loaf.example/x", body=html.encode()))
    assert first(found, "hiring_organization") == "Green Mill"


def test_a_title_may_end_with_who_offers_the_job_and_where() -> None:
    found = read(
        f"<h1>Stone Dresser at Otter Creek Mills, Elmsford, NY</h1><p>{PROSE}</p>",
        url="https://stones.example/positions.htm",
        title="Positions",
    )
    assert first(found, "hiring_organization") == "Otter Creek Mills"
    assert first(found, "job_locations") == "Elmsford, NY"


def test_bold_lines_of_a_table_cell_are_read_as_headings_are() -> None:
    found = read(
        "<table><tr><td><strong>Network Administrator</strong><br><strong>Otter Creek Mills</strong><br>Norfolk, VA<br><br>"
        f"<strong>Job Status:</strong> Full Time<br><br>Otter Creek Mills grinds by water. {PROSE}</td></tr></table>",
        url="https://www.jobring.example/view.cfm?id=7",
        title="JobRing | View Job: 7",
    )
    assert first(found, "title") == "Network Administrator"
    assert first(found, "hiring_organization") == "Otter Creek Mills"
    assert first(found, "job_locations") == "Norfolk, VA"


@pytest.mark.parametrize("line", ["© 2026 Otter Creek. All rights reserved.", "Copyright Otter Creek 2026"])
def test_who_signs_below_the_page_offers_the_job_if_the_ad_names_them(line: str) -> None:
    body = "<h1>Miller</h1><p>Otter Creek was founded in 2019.</p><p>{}</p><footer>{}</footer>"
    url = "https://otcr.example/careers/miller"
    assert first(read(body.format(PROSE, line), url=url), "hiring_organization") == "Otter Creek"
    built = read(body.format(PROSE, line.replace("Otter Creek", "Pagebuilder")), url=url)
    assert first(built, "hiring_organization") is None


def test_a_clause_behind_the_name_is_no_part_of_it() -> None:
    found = read(f"<h1>Miller</h1><p>At Otter Creek, we believe in flour.</p><p>{PROSE}</p>", url="https://otcr.example/join")
    assert first(found, "hiring_organization") == "Otter Creek"


def test_the_title_in_other_words_is_no_employer() -> None:
    found = read(
        f"<h1>Møller til Dyrehaven</h1><p>Odder Kommune søger en møller til sin mølle.</p><p>{PROSE}</p>",
        url="https://www.odder.example/job/moeller",
        title="Møller til Odder Kommune",
    )
    assert first(found, "hiring_organization") == "Odder Kommune"


@pytest.mark.parametrize(
    ("line", "title", "name"),
    [
        ("Otter Creek · Leeds", "Miller | Otter Creek", "Otter Creek"),
        ("Otter Creek, Leeds", "Miller - Otter Creek", "Otter Creek"),
        ("Otter Creek · Leeds", "Miller | Find work", None),
        ("Millwork · Leeds", "Miller | Millwork", None),
        ("Otter Creek · Leeds", "Miller, Otter Creek", None),
    ],
)
def test_who_is_named_below_the_title_and_in_the_document_title_offers_the_job(line: str, title: str, name: str | None) -> None:
    heading = title if "," in title else "Miller"
    found = read(f"<h1>{heading}</h1><p>{line}</p><p>{PROSE}</p>", url="https://jobs.example/view/17", title=title)
    assert first(found, "hiring_organization") == name


def test_the_name_of_the_employer_is_no_part_of_the_place_behind_it() -> None:
    found = read(f"<h1>Miller</h1><p>Otter Creek, Leeds, United Kingdom</p><p>{PROSE}</p>", title="Miller - Otter Creek")
    assert first(found, "job_locations") == "Leeds, United Kingdom"


def test_a_firm_named_above_the_title_is_no_title() -> None:
    found = read(f"<div>Otter Mills Ltd</div><div>Miller</div><div>{PROSE}</div>", title="Otter Mills Ltd is hiring a Miller")
    assert (first(found, "title"), first(found, "hiring_organization")) == ("Miller", "Otter Mills Ltd")


@pytest.mark.parametrize(
    "sentence",
    [
        "The mill needs a miller who likes a short talk.",
        "Everyone needs a miller who likes a short talk.",
        "Our client needs a miller who likes a short talk.",
        "Flour needs a dry place and a cat to guard it.",
        "We are an employer of choice in the valley.",
    ],
)
def test_who_needs_somebody_is_only_an_employer_by_name(sentence: str) -> None:
    assert first(read(f"<h1>Miller</h1><p>{PROSE}</p><p>{sentence}</p>"), "hiring_organization") is None


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Miller | Current opportunities", None),
        ("Miller | Our current openings | Home", None),
        ("Miller | Current opportunities | Quern", "Quern"),
        ("Miller | Quern", "Quern"),
    ],
)
def test_the_name_of_a_list_in_the_document_title_is_no_employer(title: str, name: str | None) -> None:
    found = read(f"<h1>Miller</h1><p>{PROSE}</p>", url="https://qrn.teamtailor.com/jobs/17", title=title)
    assert first(found, "hiring_organization") == name


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("muehlekraemer", "Mühle Krämer"),
        ("mueller-baeckerei", "Müller-Bäckerei"),
        ("strasser", "Straßer"),
        ("moellerbageri", "Møller Bageri"),
        ("aalborgmoelle", "Ålborg Mølle"),
        ("boehm", "Boehm"),
        ("sueskind", "Sueskind"),
    ],
)
def test_two_letters_of_an_address_are_an_umlaut_or_two_letters(host: str, name: str) -> None:
    found = read(f"<h1>Miller</h1><p>{PROSE}</p><footer>{name}</footer>", url=f"https://www.{host}.example/jobs/17")
    assert first(found, "hiring_organization") == name


@pytest.mark.parametrize(
    ("label", "text", "name"),
    [
        ("Dean Valley Health", "Dean Valley Health keeps the stones sharp for all who come here by day.", "Dean Valley Health"),
        ("Dean Valley Health", "Dean Valley keeps the stones sharp for all who come here by day.", "Dean Valley"),
        ("Dean Valley by the river with all its stones", "Dean Valley by the river with all its stones is old.", "Dean Valley"),
        ("Deanery", "The Deanery stands across the road and is old.", "Dean Valley"),
    ],
)
def test_a_mark_above_the_ad_has_the_name_in_whole_where_the_ad_says_it_too(label: str, text: str, name: str) -> None:
    mark = f'<header><a href="/"><img src="/l.svg" alt="{label}"></a></header>'
    body = f"{mark}<h1>Miller</h1><p>{PROSE}</p><p>{text}</p><footer>Dean Valley</footer>"
    assert first(read(body, url="https://www.deanvalley.example/jobs/17"), "hiring_organization") == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("<p>Quern is small.</p><p>Quern is old.</p>", "Quern"),
        ("<p>Quern is small.</p>", "Quern Stone Mills"),
        ("<p>Quern is small.</p><p>Quern Stone Mills is old.</p>", "Quern Stone Mills"),
    ],
)
def test_a_name_that_two_lines_speak_of_is_told_without_what_the_document_title_adds(text: str, name: str) -> None:
    found = read(f"<h1>Miller</h1><p>{PROSE}</p><footer>{text}</footer>", title="Quern Stone Mills")
    assert first(found, "hiring_organization") == name


@pytest.mark.parametrize(("host", "name"), [("quern.service.example", "Quern"), ("service.example", None)])
def test_a_service_is_called_by_what_stands_before_it(host: str, name: str | None) -> None:
    found = read(f"<h1>Miller</h1><p>{PROSE}</p><footer>Quern</footer>", url=f"https://{host}/jobs/17")
    assert first(found, "hiring_organization") == name


@pytest.mark.parametrize(("label", "name"), [("Otter keeper logo", None), ("Dean Bakery logo", "Dean Bakery")])
def test_a_logo_with_the_words_of_the_title_is_no_name(label: str, name: str | None) -> None:
    body = f'<h1>Otter keeper</h1><img class="company-logo" src="/l.png" alt="{label}"><p>{PROSE}</p>'
    found = read(body, url="https://www.loafjobs.example/ad/17", title="Otter keeper")
    assert first(found, "hiring_organization") == name


@pytest.mark.parametrize(
    ("host", "title", "name"),
    [
        ("quernac", "Meunier | Ville de Quernac", "Ville de Quernac"),
        ("quernac", "Meunier | Commune de Quernac", "Commune de Quernac"),
        ("quernstadt", "Müller | Stadt Quernstadt", "Stadt Quernstadt"),
        ("other", "Müller | Stadt Quernstadt", None),
    ],
)
def test_a_public_body_is_called_by_its_town(host: str, title: str, name: str | None) -> None:
    found = read(f"<h1>{title.partition(' |')[0]}</h1><p>{PROSE}</p>", url=f"https://www.{host}.example/jobs/17", title=title)
    assert first(found, "hiring_organization") == name


def test_a_university_in_the_document_title_has_the_post() -> None:
    body = f"<h1>Doctoral position open</h1><p>{PROSE}</p>"
    url = "https://jane-otter.github.io/jobs.html"
    assert first(read(body, url=url, title="Doctoral student at the University of Otterdale"), "hiring_organization") == (
        "University of Otterdale"
    )
    assert first(read(body, url=url, title="Milling - University of Otterdale - Jobs"), "hiring_organization") == (
        "University of Otterdale"
    )


def test_a_person_who_signs_at_a_hosting_service_wrote_the_site() -> None:
    signed = "<footer>© Jane Otter. All rights reserved.</footer>"
    body = f"<h1>Doctoral position</h1><p>Write to Jane Otter.</p><p>{PROSE}</p>{signed}"
    assert first(read(body, url="https://mill-lab.github.io/jobs/phd.html", title="Jobs"), "hiring_organization") is None
    assert first(read(body, url="https://www.otter-mill.example/jobs", title="Jobs"), "hiring_organization") == "Jane Otter"


def test_a_site_that_calls_itself_a_job_board_is_no_employer() -> None:
    mark = '<a href="/"><h1>Quern Job Board</h1></a>'
    body = f"{mark}<h2>Miller</h2><p>Otter Mills seeks a miller at night, and soon.</p><p>{PROSE}</p>"
    assert first(read(body), "hiring_organization") == "Otter Mills"


@pytest.mark.parametrize(
    ("line", "name", "place"),
    [
        ("City of Otter Falls, CO", "City of Otter Falls", "Otter Falls, CO"),
        ("Town of Otter, ME", "Town of Otter", "Otter, ME"),
        ("Posted by Otter Mills Pty Ltd", "Otter Mills Pty Ltd", None),
        ("Written by Otter Mills Pty Ltd", "Otter Mills Pty Ltd", None),
        ("Posted 3 days ago by Otter Dental Surgery", "Otter Dental Surgery", None),
        ("Posted 3 days ago by Jane Otter", None, None),
        ("Tischlerei Otter, Kassel", "Tischlerei Otter", "Kassel"),
        ("Menuiserie Loutre - Quimper (29)", "Menuiserie Loutre", "Quimper"),
        ("Carpintería Nutria, Murcia", "Carpintería Nutria", "Murcia"),
        ("Private Dental Clinic, Kassel", None, "Kassel"),
        ("Busy Restaurant, Leeds", None, "Leeds"),
        ("Night Shift, Kassel", None, "Kassel"),
        ("Basisschool De Otter, Leeuwarden", "Basisschool De Otter", "Leeuwarden"),
        ("Department of Flour, Otterdale University", "Otterdale University", None),
        ("Department of Flour, Second Floor", None, None),
        ("Mill Lane, Whitby YO21 1AB", None, "Whitby"),
    ],
)
def test_a_line_under_the_title_says_whose_ad_it_is(line: str, name: str | None, place: str | None) -> None:
    found = read(f"<h1>Miller</h1><div>{line}</div><p>{PROSE}</p>", url="https://www.findwork.example/jobs/7")
    assert first(found, "hiring_organization") == name
    assert first(found, "job_locations") == place


def test_a_day_of_the_week_stands_before_the_day_of_publication() -> None:
    found = read(f"<h1>Miller</h1><p>Monday, 27 June 2011 10:12</p><p>{PROSE}</p>")
    assert first(found, "date_posted") == "27 June 2011"


def test_a_town_behind_the_employer_in_the_document_title_is_the_place() -> None:
    found = read(
        f"<h1>Miller</h1><p>{PROSE}</p>", title="Miller at Otter Mills, Keene NH | Findwork", url="https://www.findwork.example/1"
    )
    assert first(found, "hiring_organization") == "Otter Mills"
    assert first(found, "job_locations") == "Keene NH"


def test_a_firm_between_the_title_and_the_facts_of_a_sheet_is_the_employer() -> None:
    rows = "<p>Job ID: 9087</p><p>Category: Trades</p><p>Location: Leeds</p><p>Posted: 28 January 2026</p><p>Salary: £30,000</p>"
    body = f"<div>Flour Miller (2)</div><div>Otter Mills Ltd.</div>{rows}<p>{PROSE}</p>"
    found = read(body, title="FindWork.example", url="https://www.findwork.example/showjob.asp?ID=9087")
    assert first(found, "hiring_organization") == "Otter Mills Ltd."


def test_a_seat_is_told_where_the_ad_names_the_town_without_its_river() -> None:
    foot = "<footer><p>Otter Kern – Mühlweg 6, 60389 Frankfurt am Main</p></footer>"
    found = read(f"<h1>Müller</h1><p>Eine Mühle mitten in Frankfurt-Bornheim.</p><p>{PROSE}</p>{foot}")
    assert first(found, "job_locations") == "60389 Frankfurt am Main"


LINKED = "<p><a href='{href}'>Otter Valley Boatyard</a>{more}</p>"
TELLS = "<p>{the}Otter Valley Boatyard mends wooden boats for half of the lake, and has done so since the ice went out.</p>"


@pytest.mark.parametrize(
    ("line", "text", "name"),
    [
        (
            LINKED.format(href="https://www.otterboats.example/", more=" – Leeds Posted 3 days ago"),
            TELLS.format(the=""),
            "Otter Valley Boatyard",
        ),
        (LINKED.format(href="/org/otter-boats", more=""), TELLS.format(the="The "), "Otter Valley Boatyard"),
        (LINKED.format(href="/", more=""), TELLS.format(the=""), None),
        (LINKED.format(href="/org/otter-boats", more=""), "<p>A boatyard at the lake, and nobody calls it by a name.</p>", None),
    ],
)  # fmt: skip
def test_a_link_below_the_title_that_a_paragraph_begins_with_is_the_employer(line: str, text: str, name: str | None) -> None:
    body = f"<header><a href='/post'>Post a job</a></header><main><h1>Caulker</h1>{line}{text}<p>{PROSE}</p></main>"
    assert first(read(body, url="https://www.findwork.example/jobs/17", title="Caulker"), "hiring_organization") == name


@pytest.mark.parametrize("link", ["Post a job", "Post a job from $65", "Post a job – $45", "Stellenanzeige aufgeben ab 99 €"])
def test_who_an_advertisers_page_is_called_after_is_the_employer_on_a_board(link: str) -> None:
    body = (
        f"<header><a href='/new'>{link}</a></header><main><h1>Caulker</h1><p>Otter Boats has been mending what floats since 1931,"
        f" and still does so by hand.</p><p>{PROSE}</p></main><footer><a href='/companies/otter-boats'>All 4 ads</a></footer>"
    )
    found = read(body, url="https://www.lakeside.example/jobs/17", title="Caulker - Lakeside")
    assert first(found, "hiring_organization") == "Otter Boats"


def test_print_beside_the_title_is_no_employer() -> None:
    body = f"<main><h1>Miller</h1><ul><li><a href='/firm/jobs/miller?print=1'>Print</a></li></ul><p>{PROSE}</p></main>"
    assert first(read(body, url="https://www.quern.example/firm/jobs/miller"), "hiring_organization") is None


def test_what_the_mark_above_the_page_is_called_is_the_employer_where_the_address_begins_so() -> None:
    body = (
        "<header><a href='/'><img src='m.png' alt='Quernby Otter &amp; Dell, P.C.'></a></header>"
        f"<main><h1>Miller</h1><p>{PROSE}</p></main>"
    )
    found = read(body, url="https://www.quernbymills.example/jobs/miller")
    assert first(found, "hiring_organization") == "Quernby Otter & Dell, P.C."
    page = Page(url="https://www.millers.example/jobs/miller", body=body.encode())
    assert named_by_mark(page, ["quernbymills"]) == "Quernby Otter & Dell, P.C."
    assert named_by_mark(page, ["millers"]) is None


def test_the_demonstration_of_a_theme_is_no_employer() -> None:
    declared = '{"@type":"JobPosting","title":"Miller","hiringOrganization":"GristTheme Demo"}'
    body = (
        f"<script type='application/ld+json'>{declared}</script>"
        f"<header><a href='/'><img src='m.png' alt='Quernby Otter Mills'></a></header><main><h1>Miller</h1><p>{PROSE}</p></main>"
    )
    found = read(body, url="https://www.quernbyflour.example/jobs/miller")
    assert "Quernby Otter Mills" in [candidate.value for candidate in found.of("hiring_organization")]


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("<p>Pharmacie Loutre</p><p>Service du personnel</p><p>1950 Sion</p>", "Pharmacie Loutre"),
        ("<p>Madame Claire Loutre</p><p>Service du personnel</p><p>1950 Sion</p>", None),
    ],
)
def test_the_house_in_the_address_to_write_to_is_the_employer_on_its_own_site(address: str, name: str | None) -> None:
    body = f"<main><h1>Préparatrice</h1><p>{PROSE}</p><p>Les dossiers sont à envoyer à :</p>{address}</main>"
    assert first(read(body, url="https://www.lpsion.example/emploi/7", title="Emploi"), "hiring_organization") == name


def test_an_article_that_the_ad_writes_small_elsewhere_is_no_part_of_the_name() -> None:
    text = (
        "<h2>Für das Lokal Otterbach suchen wir eine Köchin.</h2><p>Das Lokal Otterbach ist ein Restaurant am Fluss und jeden Tag"
        " bis in den Abend offen.</p>"
    )
    found = read(f"<main><h1>Köchin (m/w/d)</h1>{text}<p>{PROSE}</p></main>", url="https://www.gemeinde-dean.example/stellen/7")
    assert first(found, "hiring_organization") == "Lokal Otterbach"


def test_a_street_with_a_number_hides_no_seat_below_the_page() -> None:
    foot = "<footer><p>Otter Mills, Inc.</p><p>3120 West 8th Street</p><p>Muncie, IN 47303</p></footer>"
    found = read(f"<main><h1>Miller</h1><p>{PROSE} Muncie is a town with a lake and cheap houses.</p></main>{foot}")
    assert first(found, "job_locations") == "Muncie, IN 47303"


@pytest.mark.parametrize("line", ["Leeds and surrounding areas • permanent", "Leeds + Umgebung", "Leeds et alentours"])
def test_a_town_with_its_surroundings_beside_the_title_is_the_place(line: str) -> None:
    found = read(f"<main><h1>Miller</h1><p>{line}</p><p>{PROSE}</p></main>")
    assert first(found, "job_locations") == "Leeds"


def test_ours_is_no_name() -> None:
    text = "<p>Ours is a firm of nineteen millers, and ours is a mill that has stood at the ford since the first bridge.</p>"
    assert first(read(f"<main><h1>Miller</h1>{text}<p>{PROSE}</p></main>"), "hiring_organization") != "Ours"


def test_a_seat_with_its_states_whole_name_below_the_page_is_the_place() -> None:
    foot = "<footer><p>Otter Mills, 4480 Ford Rd., Muncie, Indiana 47303 Open 9-6 daily</p></footer>"
    found = read(f"<main><h1>Miller</h1><p>{PROSE} Come to Muncie, a town with a lake.</p></main>{foot}")
    assert first(found, "job_locations") == "Muncie, Indiana 47303"


@pytest.mark.parametrize(
    ("trail", "place"),
    [
        ("Home &gt; Ontario &gt; Kingston &gt; Mills", "Kingston, Ontario"),
        ("Home » Ontario » Grain and flour", None),
    ],
)
def test_the_town_behind_its_region_in_the_way_to_the_ad_is_the_place(trail: str, place: str | None) -> None:
    found = read(f"<main><div>{trail}</div><h1>Miller</h1><p>{PROSE}</p></main>", url="https://www.findwork.example/jobs/17")
    assert first(found, "job_locations") == place


@pytest.mark.parametrize(
    ("clause", "name"),
    [
        ("The controller of your personal data is Otter Mills Ltd, 4 Mill Lane, Leeds.", "Otter Mills Ltd"),
        ("Administratorem Pani/Pana danych osobowych jest Wydra Młyny Sp. z o.o. z siedzibą w Łodzi.", "Wydra Młyny Sp. z o.o."),
        ("Verantwortlich für die Datenverarbeitung: Ottermühle Kern GmbH, Köln", "Ottermühle Kern GmbH"),
        ("Le responsable du traitement de vos données est Moulin Loutre SARL, Lyon.", "Moulin Loutre SARL"),
        ("Verwerkingsverantwoordelijke is Maalderij De Otter BV, Gent.", "Maalderij De Otter BV"),
        ("Titolare del trattamento dei dati personali è Mulino Lontra S.r.l., Lecce.", "Mulino Lontra S.r.l."),
        ("Personuppgiftsansvarig är Utterkvarnen AB, Lund.", "Utterkvarnen AB"),
        ("Responsable del tratamiento: Molino Nutria S.L., Madrid", "Molino Nutria S.L."),
        ("Správcem osobních údajů je Vydří Mlýn s.r.o., Brno.", "Vydří Mlýn s.r.o."),
        ("Vos données sont traitées par Moulin Loutre SAS, Lyon.", None),
        ("Otter Mills is a trading name of Grain Foods Ltd.", None),
        ("Otter Creek Mills Ltd, 4 Mill Lane, Leeds", "Otter Creek Mills Ltd"),
    ],
)
def test_who_keeps_the_data_of_applicants_is_named_without_the_clause(clause: str, name: str | None) -> None:
    found = read(f"<h1>Miller</h1><p>{PROSE}</p><p>{clause}</p>")
    assert {str(one.value) for one in found.of("hiring_organization")} == ({name} - {None})


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Mlýn Vydra, p.o.", "Mlýn Vydra, p.o."),
        ("Mlýn Vydra, příspěvková organizace", "Mlýn Vydra, příspěvková organizace"),
        ("Mlýn Vydra, o.p.s.", "Mlýn Vydra, o.p.s."),
        ("Otterin Mylly ry", "Otterin Mylly ry"),
        ("Moulin de la Loutre ASBL", "Moulin de la Loutre ASBL"),
        ("Mulino Lontra ETS", "Mulino Lontra ETS"),
        ("Otter Mills CIC", "Otter Mills CIC"),
        ("Vydra a mlýn", None),
    ],
)
def test_bodies_and_associations_sign_as_firms_do(line: str, name: str | None) -> None:
    body = f"<main><h1>Miller</h1><p>{PROSE}</p></main><footer><h4>{line}</h4><p>Switchboard, day and night</p></footer>"
    assert first(read(body, url="https://www.qmv.example/jobs/miller"), "hiring_organization") == name


def test_a_seat_is_told_with_the_river_of_its_town() -> None:
    foot = "<footer><p>Mlýn s.r.o., Vodní 9, 378 16 Lomnice nad Lužnicí</p></footer>"
    body = f"<main><h1>Kuchař</h1><p>Stojíme u Lomnice nad Lužnicí. {PROSE}</p></main>{foot}"
    assert first(read(body, url="https://www.mlyn.example/"), "job_locations") == "378 16 Lomnice nad Lužnicí"


@pytest.mark.parametrize("section", ["Recrutamento", "Nábor", "Rekrytering", "Selezione"])
def test_a_section_of_the_menu_in_the_document_title_is_no_employer(section: str) -> None:
    menu = f"<nav><ul><li><a href=/a>Quern</a></li><li><a href=/r>{section.upper()}</a></li></ul></nav>"
    body = f"<h3>{section}</h3><h2>Miller</h2><p>{PROSE}</p>"
    title = f"Miller :: {section} :: Otter Quern"
    assert first(read(menu + body, url="https://www.otterquern.example/r/1", title=title), "hiring_organization") == "Otter Quern"
    named = read(
        "<h3>Dean Mills</h3>" + body, url="https://www.otterjobs.example/r/1", title="Miller :: Dean Mills :: Otter Jobs"
    )
    assert first(named, "hiring_organization") == "Dean Mills"


def test_the_name_with_which_a_house_signs_stands_without_town_and_article() -> None:
    foot = f"<p>{PROSE}</p><footer><p>Hoteles Nutria, S.A.</p></footer>"
    found = read(
        f"<h1>Molinero</h1><p>En Hoteles Nutria molemos. {foot}",
        url="https://www.hotelesnutria.example/",
        title="Molinero | Hoteles Nutria Mallorca",
    )
    assert first(found, "hiring_organization") == "Hoteles Nutria"
    sentence = "The Mission of Deanland in Leeds is seeking a miller who keeps the stones sharp."
    signed = read(
        f"<h1>Miller</h1><p>{sentence}</p><p>{PROSE}</p><footer><p>Mission of Deanland</p></footer>", url="https://a.example/"
    )
    assert first(signed, "hiring_organization") == "Mission of Deanland"
    unsigned = read(f"<h1>Miller</h1><p>{sentence}</p><p>{PROSE}</p>", url="https://a.example/")
    assert first(unsigned, "hiring_organization") == "The Mission of Deanland"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Przedszkole Wydra nr 7, ul. Młyńska 7, 64-999 Wydrowo | tel. 67 000 00 00", "Przedszkole Wydra nr 7"),
        ("Mateřská škola Vydra, Vodní 9, 378 16 Vydrov", "Mateřská škola Vydra"),
        ("Kita Otternest, Mühlweg 3, 94032 Passau", "Kita Otternest"),
        ("École de la Loutre, 4 rue du Moulin, 29000 Quimper", "École de la Loutre"),
        ("Bürozeiten und Anfahrt, Mühlweg 3, 94032 Passau", None),
        ("Stichting Molenhosting, Molenweg 3, 3511 AB Utrecht", None),
        ("Stichting Paginabouw, Molenweg 3, 3511 AB Utrecht", None),
        ("Fondazione Wydra, Via Mulino 3, 37121 Verona", None),
    ],
)
def test_a_house_before_its_address_in_the_foot_offers_the_job(line: str, name: str | None) -> None:
    body = f"<main><h1>Miller</h1><p>{PROSE}</p></main><footer><p>{line}</p></footer>"
    assert first(read(body, url="https://www.qmv.example/jobs/miller"), "hiring_organization") == name


@pytest.mark.parametrize(("told", "name"), [("The Otterzorg mill is old.", "Stichting Otterzorg"), ("The mill is old.", None)])
def test_a_foundation_in_the_foot_offers_the_job_where_the_page_has_its_name(told: str, name: str | None) -> None:
    foot = "<footer><p>Stichting Otterzorg, Molenweg 3, 3511 AB Utrecht</p></footer>"
    body = f"<main><h1>Miller</h1><p>{told} {PROSE}</p></main>{foot}"
    assert first(read(body, url="https://www.qmv.example/jobs/miller"), "hiring_organization") == name


def test_the_town_in_whose_domain_a_house_has_its_own_is_no_employer() -> None:
    body = f"<main><h1>Miller</h1><p>{PROSE}</p></main><footer><p>Mill Lane 7, 64-999 Wydrowo</p></footer>"
    assert first(read(body, url="https://mlyn7.wydrowo.example/praca"), "hiring_organization") is None
    assert first(read(body, url="https://www.wydrowo.example/praca"), "hiring_organization") == "Wydrowo"


def test_the_seat_of_a_town_with_a_capital_inside_is_read_in_whole() -> None:
    foot = "<footer><p>215 Quarry Rd, McLaren Flat SA 5171</p></footer>"
    body = f"<main><h1>Miller</h1><p>Our own blocks around McLaren Flat. {PROSE}</p></main>{foot}"
    assert first(read(body, url="https://www.qmv.example/jobs/miller"), "job_locations") == "McLaren Flat SA 5171"


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Otter Primary School, Church Street, Otterby Abbas, Dorset DT9 0QQ", "Otterby Abbas, Dorset, DT9 0QQ"),
        ("Otter Mills, Unit 4, Mill Lane, Otterby, Kent ME1 2AB. Registered in England", "Otterby, Kent, ME1 2AB"),
        ("55, rue Principale, Val-Loutre (Québec) J0T 0A0", "Val-Loutre, Québec, J0T 0A0"),
        ("Otter Mills, Station Road, Otterby, Co. Cavan, H12 XX00", "Otterby, Co. Cavan, H12 XX00"),
        ("PO Box 12, Otterby, Kent ME1 2AB", None),
        ("Otter Mills, Sales Office, Kent ME1 2AB", None),
    ],
)
def test_the_seat_in_one_line_is_the_town_between_street_and_code(line: str, place: str | None) -> None:
    body = f"<main><h1>Miller</h1><p>{PROSE}</p></main><footer><p>{line}</p></footer>"
    assert first(read(body), "job_locations") == place


def test_the_seat_counts_where_the_label_names_a_house_and_no_town() -> None:
    foot = "<footer><p>55, rue Principale, Val-Loutre (Québec) J0T 0A0</p></footer>"
    table = "<table><tr><td>Lieu de travail :</td><td>{}</td></tr></table>"
    house, town = (
        f"<main><h1>Miller</h1>{table.format(name)}<p>{PROSE}</p></main>{foot}"
        for name in ("Centre aquatique Jean-Dubois", "Laval")
    )
    assert read(house).of("job_locations")[-1].value == "Val-Loutre, Québec, J0T 0A0"
    assert [one.value for one in read(town).of("job_locations") if one.reader == "seat"] == []


@pytest.mark.parametrize(
    "town",
    [
        "Saint-Aubin-en-Loutre",
        "Loutre-lès-Dames",
        "Villeneuve-d'Otter",
        "L'Haÿ-les-Loutres",
        "Otter op Zoom",
        "'s-Otterbosch",
        "Otter an der Aa",
    ],
)
def test_the_name_of_a_town_behind_its_code_is_read_in_whole(town: str) -> None:
    found = CODE_AND_TOWN.search(f"Mairie, 95870 {town} · Tel. 12")
    assert found is not None
    assert found["town"] == town


@pytest.mark.parametrize("line", ["20095 Otter in der Innenstadt", "1010 Otter op de hoek", "1040 Otter - Tel. 5"])
def test_a_small_word_with_no_name_behind_it_is_no_part_of_a_town(line: str) -> None:
    found = CODE_AND_TOWN.search(line)
    assert found is not None
    assert found["town"] == "Otter"


OWN = "https://www.quern.example/jobs/miller"


@pytest.mark.parametrize(
    ("sentence", "title", "name"),
    [
        (
            "La Cooperativa Molinera Nutria busca un molinero para su planta.",
            "Cooperativa Molinera Nutria Ltda. - Empleos",
            "Cooperativa Molinera Nutria",
        ),
        (
            "La Cooperativa Molinera Nutria, con 78 años de trabajo, busca un molinero.",
            "Cooperativa Molinera Nutria - Empleos",
            "Cooperativa Molinera Nutria",
        ),
        ("L’EMS Les Loutres engage une aide pour son équipe de nuit.", "Aide | EMS Les Loutres", "EMS Les Loutres"),
        ("La Finestra cerca un cuoco per la stagione estiva.", "Cuoco | La Finestra", "La Finestra"),
        ("The North Otter is looking for a miller who likes rain.", "Miller | The North Otter", "The North Otter"),
        (
            "Dyrekcja Szpitala Powiatowego w Wydrach zatrudni młynarza do kuchni.",
            "Szpital Powiatowy w Wydrach Górnych - Praca",
            "Szpital Powiatowy w Wydrach Górnych",
        ),
        (
            "Domov sociálnych služieb Vidra hľadá mlynára do svojho tímu.",
            "Mlynár | Domov sociálnych služieb Vidra",
            "Domov sociálnych služieb Vidra",
        ),
        (
            "Otter Valley Schools is accepting applications for a miller.",
            "Otter Valley Schools - Employment",
            "Otter Valley Schools",
        ),
    ],
)
def test_a_sentence_and_the_document_title_tell_the_name_without_the_article(sentence: str, title: str, name: str) -> None:
    body = f"<h1>Miller</h1><p>{sentence}</p><p>{PROSE}</p>"
    assert first(read(body, url="https://www.mill.example/1", title=title), "hiring_organization") == name


@pytest.mark.parametrize(
    ("title", "url", "name"),
    [
        ("Jurist | Werken bij gemeente Otterdam", "https://werkenbij.otterdam.example/1", "Gemeente Otterdam"),
        ("Jurist - vzw De Otter", "https://www.deottervzw.example/1", "vzw De Otter"),
        ("Ville de Val-des-Loutres - Emplois", "https://www.valdesloutres.qc.ca/1", "Ville de Val-des-Loutres"),
        (
            "Otter Primary School - Vacancies - Year 3 Class Teacher",
            "https://www.otter-weir.dorset.sch.uk/1",
            "Otter Primary School",
        ),
        ("Miller - Ref. 24817 - Leeds", "https://www.jobs-otter.example/1", None),
        ("Miller | 3 - 6 Yrs | Quern Mills", OWN, "Quern Mills"),
    ],
)
def test_what_a_document_title_has_beside_the_job_is_the_owner_and_no_number_or_role(
    title: str, url: str, name: str | None
) -> None:
    body = (
        f'<p><img src="c.png" alt="School crest"></p><h1>Jurist</h1><ul><li>Ref. 24817</li><li>3 - 6 Yrs</li></ul><p>{PROSE}</p>'
    )
    assert first(read(body, url=url, title=title), "hiring_organization") == name


@pytest.mark.parametrize(
    ("url", "line"),
    [
        ("https://www.quernmills.example/jobs/1", "Quern Mills"),
        ("https://www.quernmills.example/jobs/1", "We are Quern Mills and bake for forty schools."),
    ],
)
def test_a_school_in_the_title_of_a_firms_own_page_is_its_customer(url: str, line: str) -> None:
    body = (
        f"<title>Baker - Otter School</title><h1>Baker</h1><p>{line}</p><p>You bake each morning for forty children and keep the"
        " ovens clean. You have baked before.</p><h2>Your tasks</h2><ul><li>Bake bread</li><li>Clean ovens</li></ul>"
        "<footer>© 2026 Quern Mills</footer>"
    )
    candidates = read_page(Page(url=url, body=body.encode()))
    first = candidates.first("hiring_organization")
    assert first is not None
    assert first.value == "Quern Mills"
