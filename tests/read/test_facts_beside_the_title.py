"""What stands in the lines beside the title: employer, town, terms, pay and days as boards set them; every text is made up."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from jobcrawl.candidate import Candidates
from jobcrawl.page import Page
from jobcrawl.read.readers import read_page
from jobcrawl.read.titles.bearings import bearings_of
from jobcrawl.values.places.remote import understand_remote
from jobcrawl.values.terms.employment import understand_employment

PROSE = "You bake the first loaves at four and carry them to the shop while the street is still asleep. " * 3
BOARD = "https://www.loafjobs.example/ad/17"


def page_of(body: str, url: str = BOARD, title: str = "") -> Page:
    html = f"<html><head><meta charset=utf-8><title>{title}</title></head><body>{body}<p>{PROSE}</p></body></html>"
    return Page(url=url, fetched_at=datetime(2026, 10, 5, tzinfo=UTC), body=html.encode())


def found_on(body: str, url: str = BOARD, title: str = "") -> Candidates:
    return read_page(page_of(body, url, title))


def first(found: Candidates, field: str) -> Any:
    candidate = found.first(field)
    return candidate.value if candidate else None


@pytest.mark.parametrize(
    ("body", "url", "title", "name"),
    [
        (
            "<a href=/companies/dean-bakery/>Dean Bakery</a><p>Bread since 1901 in three shops.</p><h1>Baker</h1>",
            "https://loafjobs.example/companies/dean-bakery/vacancies/17/",
            "Baker | LOAF",
            "Dean Bakery",
        ),
        ("<h1>Пекарь</h1>", BOARD, "Пекарь в Dean Bakery, $900, удалённо | LOAF", "Dean Bakery"),
        ("<h1>Baker</h1>", BOARD, "Baker vacature in Sneek bij Bakkerij Dean | Loafjobs", "Bakkerij Dean"),
        ("<h1>Baker</h1><h2>Dean</h2><a href='https://jobs.dean.example/17'>Apply</a>", BOARD, "Baker", "Dean"),
        (
            f"<h1>Baker</h1><p>Oven room</p><p>Baker – Dean Bakery</p><p>The town knows it: Dean Bakery sells rye. {PROSE}</p>",
            BOARD,
            "Baker",
            "Dean Bakery",
        ),
        ("<h1>Baker</h1><div>Dean Bakery Ltd - Lund, Sweden</div>", BOARD, "Baker", "Dean Bakery Ltd"),
        ("<h1>Baker</h1><p><b>Dean Bakery</b> in <b>GENT</b></p>", BOARD, "Baker", "Dean Bakery"),
        (
            "<h1>Piekarz</h1><h2>Piekarnia Dean Sp. z o.o.<a href=/x>O firmie</a></h2>",
            BOARD,
            "Piekarz",
            "Piekarnia Dean Sp. z o.o.",
        ),
        ("<h1>Kock</h1><h2>Lunds kommun, Skolan Solrosen</h2>", BOARD, "Kock", "Lunds kommun"),
        (
            f"<h1>Boulanger</h1><p>{PROSE}</p><h2>Entreprise</h2><h4>SARL DEAN ET FILS</h4>",
            BOARD,
            "Boulanger",
            "SARL DEAN ET FILS",
        ),
    ],
)
def test_the_employer_is_named_beside_the_title(body: str, url: str, title: str, name: str) -> None:
    assert first(found_on(body, url, title), "hiring_organization") == name


def test_the_name_of_a_team_under_a_heading_is_no_employer() -> None:
    found = found_on(f"<h1>Baker</h1><p>{PROSE}</p><h3>Organization</h3><h4>Oven Engineering Team</h4>")
    assert "Oven Engineering Team" not in [candidate.value for candidate in found.of("hiring_organization")]


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("<p>STRASBOURG, Bas-Rhin</p>", "STRASBOURG, Bas-Rhin"),
        ("<p>56 - VANNES</p>", "56 - VANNES"),
        ("<span>Fulda (Stadtmitte)</span>", "Fulda (Stadtmitte)"),
        ("<div>Klagenfurt - Heute</div>", "Klagenfurt"),
        ("<p><b>in Vollzeit (38 Std.) in Pfronten</b></p>", "Pfronten"),
        ("<p><a href=/f/dean>Dean Oy</a> – <a href=/t>Tampere</a></p>", "Tampere"),
    ],
)
def test_a_town_is_known_with_what_stands_around_it(line: str, place: str) -> None:
    assert first(found_on(f"<h1>Bäcker (m/w/d)</h1>{line}"), "job_locations") == place


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("<p>Vollzeit ab 2.400 € pro Monat</p>", "employment_type", "Vollzeit"),
        ("<p>Vollzeit ab 2.400 € pro Monat</p>", "base_salary", "ab 2.400 € pro Monat"),
        ("<p>Temps plein CDI</p>", "employment_type", "Temps plein"),
        ("<p>CDI — Salaire 24k-28k €⁄an — Télétravail partiel</p>", "base_salary", "Salaire 24k-28k €⁄an"),
        ("<li>£24,700 to £27,200 per annum (Grade 6)</li>", "base_salary", "£24,700 to £27,200 per annum (Grade 6)"),
        ("<p>RAL 24.000€ - 28.000€</p>", "base_salary", "RAL 24.000€ - 28.000€"),
        ("<span>ab 2.400 € monatlich</span>", "base_salary", "ab 2.400 € monatlich"),
        ("<p>am 3.11.2026</p>", "date_posted", "3.11.2026"),
        ("<p>31/10/2026 à 10:12</p>", "date_posted", "31/10/2026"),
        ("<div>do 15 lis 2026</div>", "valid_through", "15 lis 2026"),
        ("<div>Klagenfurt - Heute</div>", "date_posted", "Heute"),
        ("<p>віддалено</p>", "job_location_type", "віддалено"),
        ("<p>teljes munkaidő</p>", "employment_type", "teljes munkaidő"),
    ],
)
def test_terms_pay_and_days_are_read_in_lines_without_labels(line: str, field: str, value: str) -> None:
    assert value in [candidate.value for candidate in found_on(f"<h1>Bäcker (m/w/d)</h1>{line}").of(field)]


def test_a_line_of_the_ad_begins_with_its_terms() -> None:
    found = found_on(
        f"<h1>Bäcker (m/w/d)</h1><p>{PROSE}</p><h3>Wir bieten</h3><p>Vollzeit (38,5 Stunden, 4,5-Tage-Woche). Brot.</p>"
    )
    assert first(found, "employment_type") == "Vollzeit"


def test_a_choice_of_terms_tells_nothing() -> None:
    many = "".join(f"<p>{terms}</p>" for terms in ("Full time", "Part time", "Full time,", "Part time,"))
    assert "employment_type" not in found_on(f"<h1>Baker</h1><p>{PROSE}</p><h3>Filter</h3>{many}")


def test_a_link_to_the_employer_in_a_heading_is_not_of_the_title() -> None:
    page = page_of("<h1><span>Boulanger H/F</span> <a href=/entreprises/dean-1.html>Boulangerie Dean</a></h1>", title="Boulanger")
    title = bearings_of(page).title
    assert title is not None
    assert title.text == "Boulanger H/F"


def test_a_seat_with_a_code_of_the_netherlands_or_poland_is_read() -> None:
    for line, title, place in (
        ("Bakkerij Dean - Grote Kerkstraat 10 - 8601 EG Sneek", "Bakker, Sneek", "8601 EG Sneek"),
        ("Piekarnia Dean, Gdańska 81, 90-613, Łódź", "Piekarz, Łódź", "90-613, Łódź"),
    ):
        page = page_of(f"<h1>Bakker</h1><p>{PROSE}</p><footer>{line}</footer>", "https://www.dean.example/17", title)
        assert first(read_page(page), "job_locations") == place


def test_a_firm_whose_name_sounds_like_a_board_is_an_employer_where_its_ad_speaks_of_it() -> None:
    ad = (
        f"<h1>Baker</h1><p>Breadworks bakes for the whole coast. {PROSE}</p><p>At Breadworks you learn rye and spelt. {PROSE}</p>"
    )
    assert first(found_on(ad, "https://breadworks.example/jobs/baker"), "hiring_organization") == "Breadworks"
    assert "hiring_organization" not in found_on(f"<h1>Baker</h1><p>{PROSE}</p>", "https://breadworks.example/jobs/baker")


def test_a_site_under_a_hosting_domain_belongs_to_whom_its_first_label_names() -> None:
    found = found_on("<h1>Baker</h1><p>Dean Bakery</p>", "https://deanbakery.github.io/baker.html", "Baker - Dean Bakery")
    assert first(found, "hiring_organization") == "Dean Bakery"


def test_a_brand_in_small_letters_is_known_by_the_address() -> None:
    found = found_on("<h1>Baker</h1>", "https://crumb.example/careers/baker", "Baker | crumb")
    assert first(found, "hiring_organization") == "crumb"


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ("<p>Notre équipe cuit le pain depuis nos locaux à Grenoble, tôt le matin et par tous les temps.</p>", "Grenoble"),
        ("<p>Vi ansetter primært i Trondheim, men baker gjerne også for dem som bor lenger ut på landet.</p>", "Trondheim"),
        ("<p>The oven’s Sofia office is growing, and we would be happy to take on a person who is eager to learn.</p>", "Sofia"),
        ("<p>Vollzeit · Berlin-Mitte / Filialen</p>", "Berlin"),
        (
            "<ul><li><b>Geografi</b><span>Göteborg eller Luleå med omnejd, beroende på uppdrag och rätt person.</span></li></ul>",
            "Göteborg eller Luleå med omnejd, beroende på uppdrag och rätt person",
        ),
    ],
)
def test_sentences_and_lists_tell_where_the_work_is(body: str, place: str) -> None:
    assert first(found_on(f"<h1>Bagare</h1>{body}"), "job_locations") == place


def test_a_town_beside_the_word_remote_is_no_way_of_working() -> None:
    found = found_on("<h1>Baker</h1><h5><span>Remote</span><span>Sofia</span></h5>")
    assert [candidate.value for candidate in found.of("job_location_type")] == ["Remote"]
    assert first(found, "job_locations") == "Sofia"


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("<h1>Working in the Dean Bakery</h1><h3>Baker (m/f/d)</h3>", "Baker (m/f/d)"),
        ("<h1>Project engineer<span>Windows and doors</span></h1>", "Project engineer"),
    ],
)
def test_neither_the_firm_nor_a_subtitle_is_the_title(body: str, title: str) -> None:
    found = bearings_of(page_of(body, title="Project engineer | Dean")).title
    assert found is not None
    assert found.text == title


def test_a_note_that_the_application_has_been_filled_closes_the_ad() -> None:
    assert "expired" in found_on("<h1>Baker</h1><p>Note: This application has been filled. Please see our other ads.</p>")


def test_the_only_line_among_facts_that_tells_none_is_the_employer() -> None:
    facts = "<p>Marseille, Provence-Alpes-Côte d'Azur</p><p>Deane</p><p>Publiée le 03/08/2026</p><p>CDI — Télétravail partiel</p>"
    again = "<p>La photo montre le fournil de Deane au petit matin, quand le pain sort du four et que la rue dort encore.</p>"
    assert first(found_on(f"<h1>Boulanger (H/F)</h1>{facts}{again}"), "hiring_organization") == "Deane"
    assert "hiring_organization" not in found_on(
        f"<h1>Boulanger (H/F)</h1>{facts.replace('Deane', 'Candidature Express')}{again}"
    )
    two = facts.replace("<p>Deane</p>", "<p>Deane</p><p>Fournil</p>")
    assert "hiring_organization" not in found_on(f"<h1>Boulanger (H/F)</h1>{two}")


def test_what_stands_below_the_label_of_a_branch_is_no_employer_though_its_site_repeats_it() -> None:
    body = "<h1>Baker</h1><table><td>Branch</td><td>Leeds East Valley</td></table>"
    text = "<p>Leeds East Valley, 14 Mill Lane, open from seven to nine in the morning, or by the bell in the yard.</p>"
    assert "hiring_organization" not in found_on(body + text)
    assert first(found_on(body.replace("<td>Branch</td>", "") + text), "hiring_organization") == "Leeds East Valley"


def test_a_legal_name_under_the_title_is_surer_than_the_name_of_the_site() -> None:
    found = found_on("<h1>Stolár</h1><h2>Drevo Dean s.r.o.</h2>", "https://www.povolania.example/p/17", "Stolár | Povolania")
    assert first(found, "hiring_organization") == "Drevo Dean s.r.o."


def test_who_has_a_post_to_fill_is_the_employer() -> None:
    sentence = "An der Universität Rostock, Institut für Chemie, ist zum nächstmöglichen Zeitpunkt folgende Stelle zu besetzen:"
    assert first(found_on(f"<h1>Laborant (m/w/d)</h1><p>{sentence}</p>"), "hiring_organization") == "Universität Rostock"


@pytest.mark.parametrize(
    ("body", "field", "value"),
    [
        ("<li>data publikacji: 31.10.2026, ważne do: 30.11.2026</li>", "date_posted", "31.10.2026"),
        ("<li>data publikacji: 31.10.2026, ważne do: 30.11.2026</li>", "valid_through", "30.11.2026"),
        ("<p>ID: 5012345 Dátum zverejnenia: 1.11.2026</p>", "date_posted", "1.11.2026"),
        ("<dl><dt>Jornada</dt><dd>Completa</dd></dl>", "employment_type", "jornada Completa"),
        ("<li>Haku päättyy 20.11.2026</li>", "valid_through", "Haku päättyy 20.11.2026"),
        (
            "<h3>Job locations</h3><p>12 Elm Road</p><p>Kettering</p><p>NN16 8QP</p>",
            "job_locations",
            "12 Elm Road, Kettering, NN16 8QP",
        ),
    ],
)
def test_labels_that_share_a_line_and_values_of_several_lines_are_read(body: str, field: str, value: str) -> None:
    found = found_on(f"<h1>Baker</h1><p>{PROSE}</p>{body}")
    assert value in [candidate.value for candidate in found.of(field)]


@pytest.mark.parametrize(
    ("sentence", "employer", "place"),
    [
        ("Le Fournil à Grenoble (Isère) recherche un boulanger ou une boulangère pour la rentrée.", "Le Fournil", "Grenoble"),
        ("La Boulangère recherche un boulanger ou une boulangère pour la rentrée.", "La Boulangère", None),
    ],
)
def test_a_subject_tells_the_seat_and_a_mail_address_its_article(sentence: str, employer: str, place: str | None) -> None:
    mail = '<a href="mailto:emploi@lefournil.example">e-mail</a><a href="mailto:emploi@laboulangere.example">e-mail</a>'
    found = found_on(f"<h1>Boulanger (H/F)</h1><p>{sentence}</p><p>{mail}</p>")
    assert first(found, "hiring_organization") == employer
    assert (first(found, "job_locations") if "job_locations" in found else None) == place


@pytest.mark.parametrize(
    ("body", "title"),
    [
        ("<h1>Careers</h1><p><strong>Head baker for the night shift</strong></p>", "Head baker for the night shift"),
        ("<h1>Karriere</h1><h2>Wir suchen einen Koch (m/w/d).</h2>", "Wir suchen einen Koch (m/w/d)."),
    ],
)
def test_a_bold_line_or_a_call_is_the_title(body: str, title: str) -> None:
    found = bearings_of(page_of(f"{body}<p>{PROSE}</p>", "https://deanbakery.example/careers")).title
    assert found is not None
    assert found.text == title


@pytest.mark.parametrize("state", ["Status: Closed", "Statut : pourvu", "Status naboru: zakończony", "Tila: Päättynyt"])
def test_the_state_that_a_label_tells_closes_the_ad(state: str) -> None:
    assert "expired" in found_on(f"<h1>Baker</h1><p>{state}</p>")
    assert "expired" not in found_on(f"<h1>Baker</h1><p>{state.partition(':')[0]}: open</p>")


def test_a_badge_closes_the_ad_beside_other_words() -> None:
    assert "expired" in found_on("<h1>Baker</h1><p><span>filled</span> <span>Paid</span></p>")


def test_the_middle_of_the_document_title_is_the_employer_where_a_line_has_it_among_others() -> None:
    line = "<p><span>Dean Bakery</span> <span>Sofia</span></p>"
    found = found_on(f"<h1>Baker</h1>{line}", "https://board.example/jobs/17", "Baker - Dean Bakery - Board")
    assert first(found, "hiring_organization") == "Dean Bakery"


def test_who_stands_between_the_title_and_the_name_of_such_pages_is_the_employer() -> None:
    assert (
        first(found_on("<h1>Baker</h1>", title="Baker - Dean &amp; Daughters - Career Page"), "hiring_organization")
        == "Dean & Daughters"
    )
    assert "hiring_organization" not in found_on("<h1>Baker</h1>", title="Baker - Dean &amp; Daughters - All about rye")


def test_a_division_behind_the_label_of_the_employer_is_a_department() -> None:
    found = found_on("<h1>Baker</h1><p><b>Organization:</b> Night Ovens Division</p>")
    assert first(found, "department") == "Night Ovens Division"
    assert "hiring_organization" not in found


@pytest.mark.parametrize(
    ("body", "field", "value"),
    [
        ("<p>Fuldtid/deltid efter aftale</p>", "employment_type", "deltid"),
        (f"<p>{PROSE}</p>" * 5 + "<p>Fuldtid/deltid efter aftale. Tiltrædelse snarest.</p>", "employment_type", "Fuldtid/deltid"),
        ("<p><b>Local do estágio:</b> Rua do Forno, 856 - Sala A - Campinas - SP.</p>", "job_locations", "Campinas - SP"),
        ("<table><tr><th>会社名</th><td>株式会社ディーン（旧パン）</td></tr></table>", "hiring_organization", "株式会社ディーン"),
    ],
)
def test_values_are_read_without_what_stands_around_them(body: str, field: str, value: str) -> None:
    assert value in [candidate.value for candidate in found_on(f"<h1>Baker</h1>{body}").of(field)]


def test_a_label_below_a_label_is_no_value() -> None:
    assert "job_locations" not in found_on("<h1>Baker</h1><h3>Location</h3><p>Working hours:</p><p>37.5</p>")


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("St. Louis, MO / Remote", "St. Louis, MO"),
        ("Austin, TX or remote", "Austin, TX"),
        ("Stockholm/Distans", "Stockholm"),
        ("London, UK (Hybrid)", "London, UK"),
        ("Remote (London)", "London"),
        ("Lyon, Full-time", "Lyon"),
        ("New York / San Francisco / Remote", "New York / San Francisco"),
    ],
)
def test_a_line_of_a_place_and_terms_tells_both(line: str, place: str) -> None:
    found = found_on(f"<h1>Baker</h1><p>{line}</p>")
    assert first(found, "job_locations") == place
    assert first(found, "employment_type" if "time" in line else "job_location_type") is not None


@pytest.mark.parametrize("line", ["Kneading - Remote", "Night shift, Full-time", "Remote / Hybrid"])
def test_what_stands_beside_terms_is_only_a_place_by_name(line: str) -> None:
    assert "job_locations" not in found_on(f"<h1>Baker</h1><p>{line}</p>")


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("The ability to work beside our Portland, OR office.", "Portland, OR"),
        ("Bright office in Tallinn, Estonia", "Tallinn, Estonia"),
        ("Our office is at the Old Harbour in Tallinn", "Tallinn"),
        ("Ons kantoor zit op het Oude Dok van Utrecht", "Utrecht"),
        ("Ein helles Büro in Hamburg", "Hamburg"),
        ("Vårt kontor ligger i Malmö", "Malmö"),
    ],
)
def test_an_office_among_the_benefits_is_the_place_of_work(sentence: str, place: str) -> None:
    assert first(found_on(f"<h1>Baker</h1><p>{PROSE}</p><ul><li>{sentence}</li></ul>"), "job_locations") == place


def test_two_offices_are_no_place_of_work() -> None:
    body = f"<h1>Baker</h1><p>{PROSE}</p><ul><li>A small office in Tallinn</li><li>A large office in Riga</li></ul>"
    assert "job_locations" not in found_on(body)


@pytest.mark.parametrize("line", ["Full-time and flexible hours", "Vollzeit mit flexiblen Zeiten", "Full‑time"])
def test_a_line_that_begins_with_the_hours_is_about_this_job(line: str) -> None:
    found = found_on(f"<h1>Baker</h1><p>{PROSE}</p><h2>We offer</h2><ul><li>Bread</li><li>{line}</li></ul>")
    assert first(found, "employment_type") is not None


def test_an_invitation_to_join_the_team_says_the_hours() -> None:
    found = found_on(f"<h1>Baker</h1><p>We are looking for bakers to join our team full-time.</p><p>{PROSE}</p>")
    assert first(found, "employment_type") is not None


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The depot, with a mix of site, home and office working", "hybrid"),
        ("We offer a blend of remote and office work.", "hybrid"),
        ("Two days at home and three at the oven.", "hybrid"),
        ("Du har mulighed for at arbejde hjemmefra et par dage om ugen.", "hybrid"),
        ("Möjlighet att arbeta hemifrån två dagar i veckan", "hybrid"),
        ("Homeoffice ist nach Absprache möglich.", "hybrid"),
        ("Le télétravail est possible la plupart du temps.", "hybrid"),
        ("Je werkt deels thuis en deels op kantoor.", "hybrid"),
        ("You can work from home up to two days per week.", "hybrid"),
        ("We bake at the office three days a week and write from home the rest.", "hybrid"),
        ("You will be office-based with one day from home per week.", "hybrid"),
        ("Occasional home working by agreement.", "hybrid"),
        ("Du arbetar på kontoret men två dagar i veckan på distans.", "hybrid"),
        ("Du er her, men har tre dager i uken på hjemmekontor.", "hybrid"),
        ("Voit tehdä kaksi päivää viikossa etätyötä.", "hybrid"),
        ("Sie arbeiten bis zu zwei Tage pro Woche im Homeoffice.", "hybrid"),
        ("Mobiles Arbeiten nach Absprache.", "hybrid"),
        ("Poste éligible au télétravail.", "hybrid"),
        ("Je bent er vaak en werkt twee dagen per week vanuit huis.", "hybrid"),
        ("Son tres días a la semana desde casa.", "hybrid"),
        ("Due giorni a settimana da remoto, gli altri al forno.", "hybrid"),
        ("Dwa dni w tygodniu zdalnie, reszta w piekarni.", "hybrid"),
        ("Dva dny v týdnu z domova.", "hybrid"),
        ("Two days from home per week, not more.", "hybrid"),
        ("You may work two days from home per week and do not need a car.", "hybrid"),
        ("Home working by arrangement with your manager.", "hybrid"),
        ("Base Leeds, with some home working", "hybrid"),
        ("You run some home working groups for elderly people.", None),
        ("Home working by arrangement with your clients at their homes.", None),
        ("Partial remote work is not offered.", None),
        ("Home office by arrangement is not possible.", None),
        ("You cannot work two days from home per week.", None),
        ("Two days from home per week are not possible.", None),
        ("Zwei Tage Homeoffice pro Woche sind leider nicht vorgesehen.", None),
        ("Två dagar i veckan hemifrån går inte.", None),
        ("Dos días a la semana desde casa no es posible.", None),
        ("Deux jours par semaine à distance ne sont pas offerts.", None),
        ("Twee dagen per week thuiswerken kan niet.", None),
        ("Dwa dni w tygodniu zdalnie nie wchodzi w grę.", None),
        ("You come in person, five days a week.", "onsite"),
        ("Stillingen kræver fysisk fremmøde.", "onsite"),
    ],
)
def test_a_sentence_says_whether_one_works_from_home(sentence: str, kind: str | None) -> None:
    assert first(found_on(f"<h1>Baker</h1><p>{PROSE}</p><p>{sentence}</p>"), "job_location_type") == kind


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Sie betreuen unsere Kunden in Leeds per Fernwartung (remote).", None),
        ("Baker for our shops (remote)", "remote"),
        ("Leeds, full time (hybrid).", "hybrid"),
    ],
)
def test_a_remark_in_a_sentence_beside_the_title_is_no_way_of_working(line: str, kind: str | None) -> None:
    assert first(found_on(f"<h1>Baker</h1><p>{line}</p><p>{PROSE}</p>"), "job_location_type") == kind


@pytest.mark.parametrize(
    "sentence",
    [
        "Kein Homeoffice möglich.",
        "Poste non éligible au télétravail.",
        "Your bread is baked two days away from home.",
        "Je werkt twee dagen thuiszorg en drie dagen in de bakkerij.",
        "Wir liefern an zwei Tagen pro Woche nach Hause.",
        "Der er ikke mulighed for hjemmearbejde.",
        "Pas de télétravail possible.",
        "100 % télétravail possible",
    ],
)
def test_working_from_home_that_is_denied_or_wholly_granted_is_not_hybrid(sentence: str) -> None:
    assert first(found_on(f"<h1>Baker</h1><p>{PROSE}</p><p>{sentence}</p>"), "job_location_type") != "hybrid"


@pytest.mark.parametrize(
    "sentence",
    ["We are a remote-first company.", "This position can be performed remotely.", "We're an all-remote company."],
)
def test_a_company_without_an_office_offers_remote_work(sentence: str) -> None:
    found = found_on(f"<h1>Baker</h1><p>{PROSE}</p><p>{sentence}</p>").first("job_location_type")
    assert found is not None
    assert understand_remote(found.value) == "TELECOMMUTE"


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("We are hiring a full-time baker for our new shop.", "FULL_TIME"),
        ("This is a 6-month contract role with the chance of more.", "CONTRACTOR"),
        ("This is a paid internship.", "INTERN"),
        ("This is a volunteer position.", "VOLUNTEER"),
        ("Available to work part-time from October.", "PART_TIME"),
        ("Der er tale om en fuldtidsstilling.", "FULL_TIME"),
        ("Vi søger en deltidsansat bager til weekender.", "PART_TIME"),
        ("Es handelt sich um eine Teilzeitstelle.", "PART_TIME"),
        ("Zum nächstmöglichen Zeitpunkt suchen wir dich in Vollzeit.", "FULL_TIME"),
        ("Poste en CDI à temps plein.", "FULL_TIME"),
        ("Contrato indefinido a jornada completa.", "FULL_TIME"),
    ],
)
def test_a_sentence_says_how_much_one_works_or_as_what(sentence: str, kind: str) -> None:
    found = found_on(f"<h1>Baker</h1><p>{PROSE}</p><p>{sentence}</p>").first("employment_type")
    assert found is not None
    assert kind in understand_employment(found.value).types


@pytest.mark.parametrize(
    "sentence",
    [
        "You help clients who look for freelance bakers.",
        "We are seeking a volunteer coordinator.",
        "Du hast dein Studium in Teilzeit abgeschlossen.",
        "Your internship experience is welcome.",
        "Du leder et team af deltidsansatte.",
    ],
)
def test_how_others_work_is_not_how_one_works_here(sentence: str) -> None:
    assert "employment_type" not in found_on(f"<h1>Baker</h1><p>{PROSE}</p><p>{sentence}</p>")


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("Stillingen er placeret i København.", "København"),
        ("Din arbejdsplads bliver i Odense.", "Odense"),
        ("Arbejdsstedet er vores bageri på Havnevej 3, 8000 Aarhus C.", "Aarhus"),
        ("Vi holder til i nye lokaler i Herning.", "Herning"),
        ("You will work out of our headquarters in Denver, Colorado.", "Denver, Colorado"),
        ("Must live in or be willing to relocate to Los Angeles, CA.", "Los Angeles, CA"),
        ("We knead in our office in San Francisco's Mission district.", "San Francisco"),
        ("You bake at our Leeds depot, from where the bread goes out to shops.", "Leeds"),
        ("Wir suchen Verstärkung für unser Lager in Leipzig, in dem das Mehl ankommt.", "Leipzig"),
        ("Vi behöver en till på vårt lager i Örebro, där mjölet tas emot.", "Örebro"),
        ("Je bakt met vier anderen in ons magazijn in Tilburg, waar het meel aankomt.", "Tilburg"),
        ("Trabajarás con cuatro más en nuestra nave de Zaragoza, adonde llega la harina.", "Zaragoza"),
        ("Quatre autres vous attendent dans notre entrepôt de Nantes, où arrive la farine.", "Nantes"),
        ("Poste à pourvoir à Lyon dès que possible.", "Lyon"),
        ("Unser Büro liegt mitten in Hamburg.", "Hamburg"),
        ("The position can be located at our office in Leeds or in York.", "Leeds or York"),
        ("Ons kantoor staat in Utrecht.", "Utrecht"),
    ],
)
def test_a_sentence_says_where_one_works(sentence: str, place: str) -> None:
    assert first(found_on(f"<h1>Baker</h1><p>{sentence}</p><p>{PROSE}</p>"), "job_locations") == place


@pytest.mark.parametrize("sentence", ["You travel to Paris twice a year.", "Our customers are in Boston, Denver and Austin."])
def test_towns_that_one_visits_or_sells_to_are_no_places_of_work(sentence: str) -> None:
    assert "job_locations" not in found_on(f"<h1>Baker</h1><p>{sentence}</p><p>{PROSE}</p>")


def test_a_pin_in_the_text_itself_stands_before_a_place() -> None:
    assert first(found_on(f"<h1>Baker</h1><p>📍 Torrance, CA</p><p>{PROSE}</p>"), "job_locations") == "Torrance, CA"


@pytest.mark.parametrize("line", ["Opslået 12. september 2026", "Slået op den 12. september 2026"])
def test_danish_words_for_putting_up_an_ad_announce_its_day(line: str) -> None:
    day = first(found_on(f"<h1>Baker</h1><p>{line}</p><p>{PROSE}</p>"), "date_posted")
    assert day == "12. september 2026"


def test_a_heading_that_breaks_its_line_is_one_title_where_the_address_has_it_so() -> None:
    body = f"<h4>Join us</h4><h1>Senior<br>Baker</h1><p>{PROSE}</p>"
    assert first(found_on(body, url="https://dean.example/careers/senior-baker", title="Dean"), "title") == "Senior Baker"


def test_a_line_that_the_address_ends_with_is_the_title_of_a_page_without_headings() -> None:
    body = f"<a href='/careers'>Back to careers</a><div class='xl'>Night Baker</div><div>Full time</div><p>{PROSE}</p>"
    found = found_on(body, url="https://dean.example/careers/night-baker", title="Dean | Jobs")
    assert first(found, "title") == "Night Baker"


def test_an_ad_goes_on_below_a_box_of_other_jobs() -> None:
    told = "<p>We make candles for churches and theatres in a workshop of nine people beside the river.</p>"
    others = "<div><h3>Similar jobs</h3><ul><li><a href='/2'>Potter</a></li><li><a href='/3'>Smith</a></li></ul></div>"
    close = "<p>Send your application with two photographs of your work before 11 January 2027.</p>"
    page = Page(
        url="https://wick.example/jobs/1",
        body=f"<html lang=en><body><div><h1>Candle maker</h1>{told}{others}{close}</div></body></html>".encode(),
    )
    found = read_page(page).first("valid_through")
    assert found is not None
    assert "11 January 2027" in found.value


def test_a_caption_below_its_value_names_that_value() -> None:
    pairs = "".join(
        f"<div><div>{value}</div><small>{label}</small></div>"
        for value, label in (("Dean Bakery", "Company"), ("Leeds", "Location"))
    )
    found = found_on(f"<h1>Baker</h1><div>{pairs}</div>")
    assert first(found, "hiring_organization") == "Dean Bakery"
    assert first(found, "job_locations") == "Leeds"


@pytest.mark.parametrize(("written", "name"), [("Dean Bakery.", "Dean Bakery"), ("Dean Bakery Inc.", "Dean Bakery Inc.")])
def test_the_full_stop_behind_an_employer_is_the_sentences_unless_it_is_the_names(written: str, name: str) -> None:
    assert first(found_on(f"<h1>Baker</h1><p>Company: {written}</p>"), "hiring_organization") == name


def test_the_ends_of_a_range_are_not_facts_parted_by_a_hyphen() -> None:
    found = found_on("<h1>Baker</h1><p>Canada, BC, Burnaby - 46,500.00 - 58,900.00 CAD annually</p>")
    assert "58,900.00 CAD annually" not in [candidate.value for candidate in found.of("base_salary")]


def test_an_attribute_for_tests_or_for_the_blind_says_what_a_line_holds() -> None:
    lines = '<div data-testid="company-name">Dean Bakery</div><div aria-label="Location">Leeds</div>'
    found = found_on(f"<h1>Baker</h1>{lines}")
    assert first(found, "hiring_organization") == "Dean Bakery"
    assert first(found, "job_locations") == "Leeds"


@pytest.mark.parametrize(
    ("agency", "field"), [("Lakes and Wildlife Service", "hiring_organization"), ("Apex Staffing Service", "recruiter")]
)
def test_the_agency_of_a_public_body_is_the_employer(agency: str, field: str) -> None:
    found = found_on(f"<h1>Biologist</h1><p>Agency: {agency}</p>")
    assert first(found, field) == agency


def test_a_period_tells_both_its_days() -> None:
    found = found_on("<h1>Biologist</h1><p>Open period: Monday, June 11, 2012 to Monday, June 25, 2012</p>")
    assert first(found, "date_posted") == "Monday, June 11, 2012"
    assert first(found, "valid_through") == "Monday, June 25, 2012"


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ("<h1>Night baker</h1><p>Dean Bakery, Leeds, West Yorkshire</p>", "Leeds, West Yorkshire"),
        ("<h1>Night baker</h1><p>12 Mill Lane, Leeds, West Yorkshire</p>", "Leeds, West Yorkshire"),
        ("<h1>Night baker<br>Dean Bakery<br>Leeds</h1>", "Leeds"),
        ("<h1>Night baker <small>Dean Bakery · Leeds</small></h1>", "Leeds"),
        ("<h1>Night baker</h1><p>Team: Ovens / Location: Leeds / Shift: nights</p>", "Leeds"),
    ],
)
def test_a_town_stands_behind_other_names(body: str, place: str) -> None:
    found = found_on(body, title="Night baker")
    assert bearings_of(page_of(body, title="Night baker")).titles[0].text == "Night baker"
    assert first(found, "job_locations") == place


def test_a_way_of_working_before_a_town_is_told_with_it() -> None:
    found = found_on("<h1>Baker</h1><p>Hybrid in Leeds</p>")
    assert (first(found, "job_locations"), first(found, "job_location_type")) == ("Leeds", "Hybrid")


def test_a_department_in_the_line_under_the_title_is_not_the_employer() -> None:
    body = "<h1>Baker</h1><p>{}</p><p>Leeds, UK</p><p>Full-time</p>"
    body += "<p>Since the street was paved people have come to the {} for rye, and the oven has hardly been cold.</p>"
    assert first(found_on(body.format("Dean &amp; Sons", "Dean &amp; Sons")), "hiring_organization") == "Dean & Sons"
    assert first(found_on(body.format("Sales &amp; Service", "Sales &amp; Service")), "hiring_organization") is None


def test_a_heading_with_an_id_made_of_its_own_words_is_no_value() -> None:
    body = "<h1>Boulanger</h1><h2 id='vie-dans-l-entreprise'>Vie dans l'entreprise</h2>"
    assert first(found_on(body), "hiring_organization") is None


@pytest.mark.parametrize(
    ("line", "place", "way"),
    [
        ("Ovens·Austin, TX or remote in the US·Full-time", "Austin, TX", "remote in the US"),
        ("CDI · Vannes (56) ou Nantes (44) · 36–41 k€", "Vannes (56) ou Nantes (44)", None),
    ],
)
def test_places_beside_one_another_or_beside_remote_work_are_told(line: str, place: str, way: str | None) -> None:
    found = found_on(f"<h1>Baker</h1><div>{line}</div>")
    assert (first(found, "job_locations"), first(found, "job_location_type")) == (place, way)


@pytest.mark.parametrize(
    ("line", "types"),
    [
        ("in Voll- oder Teilzeit, ab sofort", ["FULL_TIME", "PART_TIME"]),
        ("A permanent post, full-time, in our oven room.", ["FULL_TIME"]),
        ("Szukamy piekarza na pełny etat.", ["FULL_TIME"]),
        ("Nabízíme plný úvazek a smlouvu na dobu neurčitou.", ["FULL_TIME"]),
        ("We zoeken een collega die graag bakt, fulltime of 32 uur.", ["FULL_TIME"]),
        ("This is a full time, year round post and not a summer job.", ["FULL_TIME"]),
    ],
)
def test_how_much_one_works_stands_between_other_facts(line: str, types: list[str]) -> None:
    found = found_on(f"<h1>Baker</h1><p>{line}</p>")
    assert understand_employment(str(first(found, "employment_type"))).types == types


@pytest.mark.parametrize(
    ("title", "name", "host"),
    [
        ("Baker (m/w/d): Bäckerei Dean", "Bäckerei Dean", "baeckerei-dean"),
        ("Baker (m/w/d) - Felixstowe, Dean Bakery Careers", "Dean Bakery", "deanbakery"),
    ],
)
def test_the_employer_stands_behind_the_title_or_a_town(title: str, name: str, host: str) -> None:
    found = found_on("<h1>Baker (m/w/d)</h1>", url=f"https://www.{host}.example/jobs/17", title=title)
    assert name in [candidate.value for candidate in found.of("hiring_organization")]
    assert all(":" not in candidate.value and "Felix" not in candidate.value for candidate in found.of("hiring_organization"))


def test_a_logo_beside_the_title_is_told_by_its_file() -> None:
    found = found_on("<div><img src='/files/logos/17.png' alt='Dean Bakery'></div><h1>Baker</h1>")
    assert first(found, "hiring_organization") == "Dean Bakery"
    home = found_on("<a href='/'><img src='/files/logos/17.png' alt='Loaf and Sons'></a><h1>Baker</h1>")
    assert first(home, "hiring_organization") is None


def test_a_label_of_two_words_for_one_thing_is_a_label() -> None:
    found = found_on("<h1>Baker</h1><dl><dt>Organisation/Company</dt><dd>Dean Bakery</dd></dl>")
    assert first(found, "hiring_organization") == "Dean Bakery"


@pytest.mark.parametrize(
    ("fact", "types", "is_permanent"),
    [
        ("<dl><dt>Tipo de jornada</dt><dd>Completa</dd></dl>", ["FULL_TIME"], None),
        ("<p>Jornada laboral: Parcial - Mañana</p>", ["PART_TIME"], None),
        (
            "<ul><li>Jornada <b>Completa</b></li><li>Tipo contrato <b>Indefinido</b></li><li>Ubicación <b>Zaragoza</b></li></ul>",
            ["FULL_TIME"],
            True,
        ),
    ],
)
def test_the_label_is_half_of_the_words_for_how_much_one_works(fact: str, types: list[str], is_permanent: bool | None) -> None:
    told = [understand_employment(str(found.value)) for found in found_on(f"<h1>Baker</h1>{fact}").of("employment_type")]
    assert {name for each in told for name in each.types} == set(types)
    assert is_permanent in [each.is_permanent for each in told]


def test_a_day_behind_the_place_is_that_of_publication() -> None:
    found = found_on("<h1>Baker</h1><div>Zaragoza (Híbrido) - 06/05/2024</div>")
    assert first(found, "date_posted") == "06/05/2024"
    assert str(first(found, "job_locations")).startswith("Zaragoza")


def test_a_label_without_a_sign_stands_between_dots() -> None:
    found = found_on("<h1>Baker</h1><p>Dean Bakery GmbH · Standort Siegen · Vollzeit</p>")
    assert first(found, "job_locations") == "Siegen"


def test_the_search_in_a_menu_is_nothing_to_apply_by() -> None:
    assert "apply_url" not in found_on("<nav><a href='/sok'>Sök jobb</a></nav><h1>Baker</h1>")


def test_a_verb_without_a_subject_names_nobody() -> None:
    sentence = "Se necesita persona que sepa hornear pan de centeno y que madrugue sin quejarse demasiado."
    assert first(found_on(f"<h1>Panadero</h1><p>{sentence}</p>"), "hiring_organization") is None


def test_the_field_of_a_job_is_no_title_beside_a_line_that_names_the_role() -> None:
    rows = "".join(f"<div>{row}</div>" for row in ("Organization: Dean Bakery", "Schedule: Full-time", "Job: Dough and Ovens"))
    found = found_on(f"<div>Night Baker - (130002KX)</div><p>{PROSE}</p>{rows}<div>Job Posting: May 6, 2013</div>", title="Job")
    assert first(found, "title") != "Dough and Ovens"
    assert first(found, "date_posted") == "May 6, 2013"


@pytest.mark.parametrize("value", ["Various", "ASAP", "Yes", "Log in to see", "Nach Vereinbarung", "Läs mer"])
def test_what_names_nobody_behind_a_label_is_no_employer_and_no_place(value: str) -> None:
    found = found_on(f"<h1>Baker</h1><dl><dt>Company</dt><dd>{value}</dd><dt>Location</dt><dd>{value}</dd></dl>")
    assert "hiring_organization" not in found
    assert "job_locations" not in found


def test_a_list_of_links_beside_the_title_is_a_menu_and_tells_no_terms() -> None:
    words = ("Full-time", "Part-time", "Freelance")
    menu = "".join(f'<li><a href="/{word}">{word}</a></li>' for word in words)
    assert "employment_type" not in found_on(f"<h1>Baker</h1><ul>{menu}</ul>")
    facts = "<ul><li>Full-time</li><li>Rye and oats</li><li>Leeds</li></ul>"
    assert first(found_on(f"<h1>Baker</h1>{facts}"), "employment_type") == "Full-time"


@pytest.mark.parametrize(
    ("place", "towns"), [("United Kingdom", ["United Kingdom", "Leeds"]), ("Hull, UK", ["Hull, UK"]), ("Leeds", ["Leeds"])]
)
def test_a_sentence_names_the_town_beside_a_label_that_names_a_country_only(place: str, towns: list[str]) -> None:
    found = found_on(f"<h1>Baker</h1><p>Location: {place}</p><p>{PROSE} The position is based in Leeds.</p>")
    assert [candidate.value for candidate in found.of("job_locations")] == towns


@pytest.mark.parametrize(
    ("line", "document", "title"),
    [
        ("<p><b>Baker</b> <span>Leeds</span></p>", "Baker - Dean Bakery", "Baker"),
        ("<p><b>Baker</b> in <i>Leeds</i></p>", "Baker in Leeds", "Baker in Leeds"),
    ],
)
def test_one_of_the_parts_of_a_line_is_the_title_where_the_document_title_has_it(line: str, document: str, title: str) -> None:
    assert first(found_on(line, url="https://dean.example/x", title=document), "title") == title


def test_towns_that_are_links_of_their_own_are_all_places() -> None:
    line = "<p><a href='/jobs-in-leeds'>Leeds</a>, <a href='/jobs-in-york'>York</a></p>"
    assert first(found_on(f"<h1>Baker</h1>{line}"), "job_locations") == "Leeds, York"


@pytest.mark.parametrize(
    ("line", "pay"),
    [
        ("Rs 25,000 p.m.", "Rs 25,000 p.m."),
        ("Rs. 4 lacs", "Rs. 4 lacs"),
        ("R 25 000 pm", "R 25 000 pm"),
        ("R15000 - R18000 per month", "R15000 - R18000 per month"),
        ("£25/hr", "£25/hr"),
        ("R 5", None),
        ("R2D2", None),
        ("9.00 - 5.00 p.m.", None),
        ("3 lacs customers", None),
    ],
)
def test_pay_alone_on_a_line_has_a_sign_of_money(line: str, pay: str | None) -> None:
    assert (
        first(
            found_on(f"<h1>Miller</h1><p>{line}</p><p>{'You keep the stones sharp and the sacks dry. ' * 4}</p>"), "base_salary"
        )
        == pay
    )


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Arbeitsort Kassel", "Kassel"),
        ("Location Leeds", "Leeds"),
        ("Lieu Lyon", "Lyon"),
        ("Place Vendôme", None),
        ("Standort Sicherheit", None),
        ("Location Manager", None),
    ],
)
def test_a_town_stands_behind_a_label_without_a_colon(line: str, place: str | None) -> None:
    assert (
        first(
            found_on(f"<h1>Miller</h1><p>{line}</p><p>{'You keep the stones sharp and the sacks dry. ' * 4}</p>"), "job_locations"
        )
        == place
    )


@pytest.mark.parametrize(
    ("body", "address"),
    [
        ('<p>To apply, visit <a href="https://www.quern.example/a">quern.example</a></p>', "https://www.quern.example/a"),
        ('<p>Apply by Friday. More of our mills: <a href="https://www.quern.example/">quern.example</a></p>', None),
        (
            '<div class="application_details" style="display:none"><p>To apply for this job please visit '
            '<a href="https://quern.example/apply">quern.example</a>.</p></div>',
            "https://quern.example/apply",
        ),
        (
            '<div class="newsletter_box" style="display:none"><p>To apply please visit '
            '<a href="https://quern.example/apply">quern.example</a>.</p></div>',
            None,
        ),
    ],
)
def test_a_host_is_where_to_apply_if_its_sentence_says_so(body: str, address: str | None) -> None:
    prose = "You keep the stones sharp and the sacks dry. " * 4
    assert first(found_on(f"<h1>Miller</h1><p>{prose}</p>{body}"), "apply_url") == address


def test_several_towns_behind_a_label_of_the_workplace_are_places() -> None:
    stones = "<p>You keep the stones sharp and the sacks dry.</p>" * 14
    found = found_on(f"<h1>Miller</h1>{stones}<p><b>Workplace</b> Leeds, York</p>")
    assert first(found, "job_locations") == "Leeds, York"


def beside(line: str, field: str) -> object:
    page = Page(
        url="https://quern.example/jobs/miller",
        body=f"<meta charset=utf-8><h1>Miller</h1>{line}<p>We grind by night.</p>".encode(),
    )
    found = read_page(page).first(field)
    return None if found is None else found.value


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("<div>60 – 80 %, auch nachts</div>", "employment_type", "60 – 80 %, auch nachts"),
        ("<div>Deltid 40 % · Handel</div>", "employment_type", "Deltid 40 %"),
        ("<p>Full time / $23–26 an hour plus tips</p>", "employment_type", "Full time"),
        ("<p>Full time · $21–$25 per hour plus tips</p>", "base_salary", "$21–$25 per hour plus tips"),
        ("<p><span>Findlay</span>, <span>OH</span>, United States</p>", "job_locations", "Findlay, OH, United States"),
        ("<p>por <a href='/author/miren'>Miren</a> | 19 Feb</p>", "job_locations", None),
        ("<div>20 % off all flour</div>", "employment_type", None),
    ],
)
def test_a_line_beside_the_title_tells_a_fact(line: str, field: str, value: str | None) -> None:
    assert beside(line, field) == value


@pytest.mark.parametrize(
    ("line", "pay"),
    [
        ("Bruto maandloon: min. € 2.994,89 – max. € 3.620,68", "min. € 2.994,89 – max. € 3.620,68"),
        ("Gehalt mind. 3.000 € bis max. 4.000 €", None),
        ("Pensja min. 5000 zł do maks. 6000 zł", None),
        ("Casual. £12.50 an hour", "£12.50 an hour"),
    ],
)
def test_a_word_cut_short_ends_no_sentence_of_pay(line: str, pay: str | None) -> None:
    assert first(found_on(f"<h1>Baker</h1><p>{line}</p><p>{PROSE}</p>"), "base_salary") == pay


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ("<h1>Baker</h1><div>Hotel Dean · Dean Bay (Whitby)</div>", "Dean Bay (Whitby)"),
        ("<h1>Backer</h1><p>Haus Otter (Passau) | Vollzeit</p>", "Haus Otter (Passau)"),
        ("<p>AVOIN TYÖPAIKKA · KURIKKA</p><h1>Leipuri</h1>", "Kurikka"),
        ("<p>STELLENANGEBOT | PASSAU</p><h1>Bäcker</h1>", "Passau"),
        ("<h1>Baker</h1><div>Dean Bread (since 1901)</div>", None),
        ("<h1>Baker</h1><div>OUR VALUES · MOST READ</div>", None),
        ("<form><label>Entrada</label> <input> <label>Salida</label> <input></form><h1>Panadero</h1>", None),
    ],
)
def test_towns_in_brackets_and_in_capitals_beside_the_title(body: str, place: str | None) -> None:
    assert first(found_on(body), "job_locations") == place
