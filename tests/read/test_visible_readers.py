"""The visible readers together: pages in twelve languages and every usual markup."""

# pages and sentences as they stand
from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from jobcrawl.candidate import Candidates
from jobcrawl.page import Page
from jobcrawl.read.readers import read_page
from tests.processor import seconds_of
from tests.read.job_pages import PAGES

PROSE = "You will work with friendly people in a bright building and learn something new every day of the week. " * 3


def visible(body: str, url: str = "https://www.example.org/jobs/1") -> Candidates:
    """What a person sees on a page with this body."""
    page = Page(url=url, fetched_at=datetime(2026, 2, 12, tzinfo=UTC), body=f"<html><body>{body}</body></html>".encode())
    return read_page(page, structured=False)


def first(candidates: Candidates, field: str) -> Any:
    """The surest value of a field."""
    found = candidates.first(field)
    return found.value if found else None


@pytest.mark.parametrize("name", PAGES)
def test_each_page_gives_its_facts(name: str) -> None:
    url, html, wanted = PAGES[name]
    page = Page(url=url, fetched_at=datetime(2026, 2, 12, tzinfo=UTC), body=html.encode())
    candidates = read_page(page, structured=False)
    assert {field: first(candidates, field) for field in wanted} == wanted


def test_a_condition_about_closed_jobs_is_no_statement() -> None:
    url, html, _ = PAGES["condition_about_expiry"]
    assert "expired" not in read_page(Page(url=url, body=html.encode()), structured=False)


def test_something_else_that_is_gone_is_no_job_that_is_gone() -> None:
    assert "expired" not in visible(f"<h1>Baker</h1><p>Kvarnen finns inte längre, men bageriet finns kvar.</p><p>{PROSE}</p>")


def test_a_last_link_without_words_is_read_past() -> None:
    found = visible('<h1>Baker</h1><p>Mill Bakery, York</p><div><a href="/jobs?page=2"><svg></svg></a></div>')
    assert first(found, "title") == "Baker"


def test_a_related_job_that_is_closed_says_nothing_of_this_one() -> None:
    found = visible(f"<h1>Baker</h1><p>{PROSE}</p><h2>Similar jobs</h2><p>This position has been filled.</p>")
    assert "expired" not in found


@pytest.mark.parametrize(
    "statement",
    [
        "This job is no longer available.",
        "Annonsen är inte längre publicerad",
        "Annonsen finns inte längre.",
        "Tjänsten finns ej kvar.",
        "Stillingen finnes ikke lenger.",
        "Opslaget findes ikke længere.",
        "Stillingen er ikke lenger tilgjengelig",
        "Jobbet er ikke længere tilgængeligt",
        "Haku on päättynyt",
        "Diese Stellenanzeige ist nicht mehr verfügbar",
        "Cette offre n'est plus disponible",
        "Deze vacature is gesloten",
        "Esta oferta ya no está disponible",
        "L'annuncio non è più attivo",
        "Oferta pracy jest nieaktualna",
        "Pozice již není aktuální",
    ],
)
def test_a_page_that_says_the_job_is_gone_is_expired_in_every_language(statement: str) -> None:
    assert first(visible(f"<h1>Baker</h1><p>{statement}</p><p>{PROSE}</p>"), "expired")


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("The closing date for applications is 3 May 2026.", "3 May 2026"),
        ("Välkommen med din ansökan senast den 3 maj 2026.", "3 maj 2026"),
        ("Søknadsfrist er 3. mai 2026.", "3. mai 2026"),
        ("Send din ansøgning senest den 3. maj 2026.", "3. maj 2026"),
        ("Vi glæder os til at høre fra dig inden den 3. maj 2026.", "3. maj 2026"),
        ("We look forward to hearing from you by 3 May 2026.", "3 May 2026"),
        ("Hae viimeistään 3.5.2026.", "3.5.2026"),
        ("Bitte bewerben Sie sich bis zum 3. Mai 2026.", "3. Mai 2026"),
        ("Meldet euch bis zum 3. Mai 2026.", "3. Mai 2026"),
        ("Wir freuen uns auf Ihr Dossier bis zum 3. Mai 2026.", "3. Mai 2026"),
        ("Envoyez votre candidature avant le 3 mai 2026.", "3 mai 2026"),
        ("Solliciteer uiterlijk 3 mei 2026.", "3 mei 2026"),
        ("Envía tu candidatura hasta el 3 de mayo de 2026.", "3 de mayo de 2026"),
        ("Invia la tua candidatura entro il 3 maggio 2026.", "3 maggio 2026"),
        ("Prosimy o zgłoszenia do dnia 3 maja 2026.", "3 maja 2026"),
        ("Životopis zašlete nejpozději 3. května 2026.", "3. května 2026"),
        ("Please send us two loaves of your own with a note on the flour, by 3 May 2026.", "3 May 2026"),
        ("Completed forms must reach the bakery by 12 noon on Sunday 3rd May 2026.", "3rd May 2026"),
        ("We will close the position on 3 May 2026, after all loaves are tasted.", "3 May 2026"),
        ("Write to Ida by the 3rd of May 2026 and tell her about a burnt loaf.", "3rd of May 2026"),
        ("Rellena el formulario de más abajo antes del 3 de mayo de 2026.", "3 de mayo de 2026"),
        ("Ogłoszenie jest aktualne do 3 maja 2026 r.", "3 maja 2026"),
        ("Pismo należy złożyć w zamkniętej kopercie, w terminie do dnia 3 maja 2026 r. do godz. 15:00.", "3 maja 2026"),
        ("Skelbimas galioja iki 2026-05-03.", "2026-05-03"),
        ("Candidatez avant le 3 mai 2026.", "3 mai 2026"),
        ("Candidati entro il 3 maggio 2026.", "3 maggio 2026"),
        ("Candidate-se até 3 de maio de 2026.", "3 de maio de 2026"),
        ("Applications with two loaves close at 5pm on Sunday 3 May 2026.", "3 May 2026"),
        ("Cal enviar el currículum, amb la referència PA-3, abans del 3 de maig de 2026.", "3 de maig de 2026"),
        ("Send us a note and a resume by May 3. We’ll call everybody back.", "May 3"),
        ("Whatever loaves arrive by Sunday 3 May 2026 will be tasted.", "3 May 2026"),
    ],
)
def test_a_deadline_in_a_sentence_is_found_in_every_language(sentence: str, day: str) -> None:
    found = first(visible(f"<h1>Baker</h1><p>{PROSE}</p><p>{PROSE} {sentence} {PROSE}</p>"), "valid_through")
    assert found is not None
    assert day in found
    assert len(found) < 150


def test_words_about_applying_before_the_deadline_do_not_hide_it() -> None:
    found = visible(
        "<h1>Baker</h1><p>Send your application with two references. Apply by mail or phone. The deadline is 3 May 2026.</p>"
    )
    assert first(found, "valid_through") == "deadline is 3 May 2026."


def test_a_year_of_founding_is_no_deadline() -> None:
    assert "valid_through" not in visible(
        "<h1>Baker</h1><p>The bakery was founded on 3 May 1926 and apples are sold until late.</p>"
    )


def test_a_day_on_which_something_else_closes_is_no_deadline() -> None:
    assert "valid_through" not in visible(f"<h1>Baker</h1><p>{PROSE} We close the shop on 3 May 2026.</p>")


def test_a_day_by_which_something_else_is_done_is_no_deadline() -> None:
    assert "valid_through" not in visible("<h1>Baker</h1><p>The new oven is to be fired before 3 May 2026. Send us your CV.</p>")
    answer = "Responderemos a todo el mundo antes del 3 de mayo de 2026 y te invitaremos a hornear."
    assert "valid_through" not in visible(f"<h1>Panadera</h1><p>{answer}</p>")


@pytest.mark.parametrize(
    "sentence",
    [
        "Le candidat devra nous rejoindre avant le 3 mai 2026 pour préparer la rentrée.",
        "Il candidato ideale si laurea entro il 3 maggio 2026.",
        "I candidati ideali finiscono la scuola entro il 3 maggio 2026.",
        "Los candidatos deben haber terminado los estudios antes del 3 de mayo de 2026.",
        "O candidato deve estar disponível até 3 de maio de 2026.",
    ],
)
def test_what_a_candidate_does_by_a_day_is_no_application(sentence: str) -> None:
    assert "valid_through" not in visible(f"<h1>Baker</h1><p>{PROSE} {sentence}</p>")


def test_the_hour_behind_a_deadline_makes_no_period_of_it() -> None:
    found = visible("<h1>Baker</h1><dl><dt>Application deadline</dt><dd>3 May 2026 - 23:59 (Europe/Lisbon)</dd></dl>")
    assert first(found, "valid_through") == "3 May 2026 - 23:59 (Europe/Lisbon)"


@pytest.mark.parametrize(
    "words", ["Apply filters", "Apply for a loan", "How to apply", "Applying tips", "Sign up for job alerts"]
)
def test_links_that_only_resemble_an_application_are_not_taken(words: str) -> None:
    assert "apply_url" not in visible(f"<h1>Baker</h1><p>{PROSE}</p><a href='/x'>{words}</a>")


def test_a_share_link_is_never_the_application() -> None:
    assert "apply_url" not in visible("<h1>Baker</h1><a href='https://www.facebook.com/sharer.php?u=x'>Apply now</a>")


def test_an_apply_link_of_a_related_job_loses_against_the_own_one() -> None:
    found = visible(
        f"<h1>Baker</h1><p>{PROSE}</p><a href='/apply/1'>Apply</a><h3>Similar jobs</h3><a href='/apply/2'>Apply now</a>"
    )
    assert first(found, "apply_url") == "https://www.example.org/apply/1"


def test_the_button_with_the_number_of_the_job_goes_before_those_of_jobs_beside_it() -> None:
    own = "<a href='/jobs/31877/applications/new'>Apply on Loafjobs</a>"
    others = "".join(f"<li><a href='/jobs/{n}/applications/new'>Quick apply</a></li>" for n in (31500, 31507))
    found = visible(f"<h1>Baker</h1><p>{PROSE}</p>{own}<ul>{others}</ul>", "https://www.example.org/jobs/31877-baker")
    assert [candidate.value for candidate in found.of("apply_url")] == ["https://www.example.org/jobs/31877/applications/new"]


def test_a_number_on_another_host_is_that_of_no_other_job() -> None:
    links = (
        "<a href='https://acme.recruit.example/apply/987654'>Apply now</a><a href='/login?back=/jobs/123456'>Login to apply</a>"
    )
    found = visible(f"<h1>Baker</h1><p>{PROSE}</p>{links}", "https://www.example.org/jobs/123456")
    assert first(found, "apply_url") == "https://acme.recruit.example/apply/987654"


def test_an_address_of_courses_is_nothing_to_apply_for_the_job_by() -> None:
    links = "<a href='https://www.uni.example/study/apply/undergraduate'>Undergraduate courses</a>"
    assert "apply_url" not in visible(f"<h1>Baker</h1><p>{PROSE}</p>{links}")


def test_a_label_in_a_search_form_is_no_label_of_the_job() -> None:
    found = visible(f"<form><div>Location</div><input name=q><div>Anywhere</div></form><h1>Baker</h1><p>{PROSE}</p>")
    assert "job_locations" not in found


def test_a_value_that_says_there_is_none_is_none() -> None:
    assert "base_salary" not in visible("<h1>Baker</h1><dl><dt>Salary</dt><dd>Not specified</dd></dl>")


def test_a_machine_translation_notice_is_noticed() -> None:
    assert first(visible("<h1>Baker</h1><p>This ad was translated automatically.</p>"), "is_translation")


def test_a_tag_for_recruiters_tells_the_way_of_working() -> None:
    assert first(visible(f"<h1>Baker</h1><p>{PROSE}</p><p>#LI-Hybrid</p>"), "job_location_type") == "Hybrid"


def test_a_page_without_words_gives_no_candidates() -> None:
    assert not list(visible(""))


@pytest.mark.parametrize(
    "body", ["<b>" * 3000, "<p>" + "Location: " * 2000, "<p>" + "a " * 50000 + "apply by", "<h1>" + "x" * 5000]
)
def test_hostile_pages_are_read_quickly(body: str) -> None:
    assert seconds_of(lambda: visible(body)) < 1


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("<span>Leeds</span>, <span>United Kingdom</span>", "Leeds, United Kingdom"),
        ("<b>Leeds</b>, <i>United Kingdom</i> · <span>Full-time</span>", "Leeds, United Kingdom"),
        ("<span>Bread</span>, <span>United Kingdom</span>", "United Kingdom"),
        ("Leeds or remote", "Leeds"),
        ("Bread or remote", None),
    ],
)
def test_a_town_is_told_with_its_country_or_with_the_choice_beside_it(line: str, place: str | None) -> None:
    assert first(visible(f"<h1>Baker</h1><p>{line}</p><p>{PROSE}</p>"), "job_locations") == place


def test_a_value_that_is_itself_a_label_word_stays_the_value_of_its_row() -> None:
    found = visible(
        "<h1>Lektor</h1><table><tr><td>Löneform</td><td>Månadslön</td></tr><tr><td>Ort</td><td>Umeå</td></tr></table>"
    )
    assert first(found, "base_salary") == "Månadslön"
    assert first(found, "job_locations") == "Umeå"


def test_a_bare_date_beside_the_title_is_the_day_of_publication() -> None:
    assert first(visible(f"<h1>Baker</h1><p>08.01.2026 | Ref 7</p><p>{PROSE}</p>"), "date_posted") == "08.01.2026"


def test_labels_that_only_themselves_part_are_told_apart_with_the_space_of_french_before_the_colon() -> None:
    found = visible(
        f"<h1>Boulanger</h1><p>Date de publication : 02/04/2026 &nbsp; Date limite : <b>02/05/2026</b></p><p>{PROSE}</p>"
    )
    assert first(found, "date_posted") == "02/04/2026"
    assert first(found, "valid_through") == "02/05/2026"


def test_a_value_that_only_leads_on_to_points_is_told_by_the_first_of_them() -> None:
    place = "<dt>Location</dt><dd>1 vacancy in the following location:<ul><li>Boise, ID</li></ul></dd>"
    rows = f"<dt>Department</dt><dd>Ovens</dd>{place}<dt>Salary</dt><dd>$20 an hour</dd>"
    found = visible(f"<h1>Baker</h1><dl>{rows}</dl><p>{PROSE}</p>")
    assert {candidate.value for candidate in found.of("job_locations")} == {"Boise, ID"}


def test_the_place_in_an_element_of_its_own_is_no_part_of_the_title() -> None:
    heading = "<h1><span><span id=titletextonly>Marine Baker</span><span> (Anacortes)</span></span></h1>"
    page = Page(url="https://ads.example/1", body=f"<title>Marine Baker - ships - jobs</title>{heading}<p>{PROSE}</p>".encode())
    found = read_page(page, structured=False)
    assert first(found, "title") == "Marine Baker"
    assert first(found, "job_locations") == "Anacortes"


def test_a_label_without_its_value_is_no_form_of_employment() -> None:
    assert "employment_type" not in visible(f"<h1>Baker</h1><p><b>Stage:</b> Seed</p><p>{PROSE}</p>")


def test_the_employer_between_role_and_site_in_the_document_title_is_found() -> None:
    head = "<head><title>Baker - Crumb Works - Lund | Ovens.com</title></head>"
    html = f"<html>{head}<body><h1>Baker</h1><p>Crumb Works - Lund, Sweden</p><p>{PROSE}</p></body></html>"
    page = Page(url="https://www.ovens.com/jobs/1", body=html.encode())
    assert first(read_page(page, structured=False), "hiring_organization") == "Crumb Works"


def test_a_picture_that_says_apply_is_the_link_to_apply() -> None:
    found = visible(f"<h1>Baker</h1><p>{PROSE}</p><a href='/a/1'><img src='b.gif' alt='Apply Now'></a>")
    assert first(found, "apply_url") == "https://www.example.org/a/1"


@pytest.mark.parametrize(
    "link",
    [
        "<a href=\"javascript:openWin('/a/1')\"><img src=b.gif alt='Apply Now'></a>",
        "<a href='/a/1'>Apply without a profile</a>",
        "<a href='#' onclick=\"location.href='/a/1'\">Apply now</a>",
        "<script>function go(id) { window.open('/a/' + id); }</script><button onclick='go(1)'>Apply now</button>",
        "<button onclick=\"navigate('/a/1')\">Apply now</button>",
        "<a href='/a/1'>Enkel søknad</a>",
        "<a href='/a/1'>Je candidate en ligne</a>",
        "<a href='/a/1'>Je candidate à ce poste</a>",
        "<a id='st-apply' class='button' href='/a/1'>Count me in</a>",
        "<a href='/a/1'>Apply On-line</a>",
        "<a href='/a/1'>Register for this position here!</a>",
        "<p>Send a résumé and a writing sample through <a href='/a/1'>this form</a>.</p>",
        "<h2>How to apply</h2><p>Upload a letter at <a href='/a/1'>our application site</a> by Friday.</p>",
        "<h2>How to apply</h2><p>Fill in <a href='/a/1'>this form</a> with two of your loaves.</p>",
        "<a class='w-button' href='/a/1'><div><p>Apply for this role</p></div></a>",
        "<h2>Where to apply</h2><dl><dt>Website</dt><dd><a href='/a/1'>https://www.example.org/a/1</a></dd></dl>",
        "<p>Hakemukset lomakkeella: <a href='/a/1'>www.example.org/a/1</a></p>",
    ],
)
def test_a_link_is_one_to_apply_by_its_script_its_name_its_words_or_its_part_of_the_ad(link: str) -> None:
    assert first(visible(f"<h1>Baker</h1><p>{PROSE}</p>{link}"), "apply_url") == "https://www.example.org/a/1"


def test_an_address_below_which_applications_are_written_is_one_to_apply_by_whatever_its_words() -> None:
    text = "<p><a href='https://join.example.org/bakery/apply?ref=7'>Open the recruitment tool</a></p>"
    found = visible(f"<h1>Baker</h1><p>{PROSE}</p>{text}")
    assert first(found, "apply_url") == "https://join.example.org/bakery/apply?ref=7"
    assert "apply_url" not in visible(f"<h1>Baker</h1><p>{PROSE}</p>{text.replace('?ref=7', '')}")


def test_what_becomes_of_an_applicants_data_is_nothing_to_apply_by() -> None:
    text = "What we do with your application is told <a href='/datenschutz.html'>here</a>."
    assert "apply_url" not in visible(f"<h1>Baker</h1><p>{PROSE}</p><p>{text}</p>")


def test_the_lines_of_an_address_are_one_place() -> None:
    found = visible(f"<h1>Baker</h1><p>{PROSE}</p><h3>Job locations</h3><p>Crumb House<br>Mill Road<br>Ely<br>CB7 4AB</p>")
    assert first(found, "job_locations") == "Crumb House, Mill Road, Ely, CB7 4AB"


def test_lines_of_towns_are_several_places() -> None:
    found = visible(f"<h1>Baker</h1><p>{PROSE}</p><h3>Job locations</h3><p>Ely<br>Norwich</p>")
    assert first(found, "job_locations") == "Ely; Norwich"


@pytest.mark.parametrize(
    ("rest", "place"),
    [
        ("Job in Ely, Fens QLD - OVENS", "Ely, Fens QLD"),
        ("in Göteborg | Ovens", "Göteborg"),
        ("in good hands | Ovens", None),
        ("- Jobs in Leeds | Ovens", "Leeds"),
        ("| Stelle in Passau", "Passau"),
        ("- Jobs in good hands", None),
        ("| in Leeds", None),
    ],
)
def test_the_place_after_the_title_in_the_document_title_is_read(rest: str, place: str | None) -> None:
    html = f"<html><head><title>Baker {rest}</title></head><body><h1>Baker</h1><p>{PROSE}</p></body></html>"
    found = read_page(Page(url="https://www.ovens.com/jobs/1", body=html.encode()), structured=False)
    assert ([candidate.value for candidate in found.of("job_locations")] or [None])[0] == place


def test_the_day_behind_words_such_as_months_ago_is_read_from_the_markup() -> None:
    found = visible(f'<h1>Baker</h1><p><time datetime="2025-12-11">Posted 2 months ago</time></p><p>{PROSE}</p>')
    assert first(found, "date_posted") == "2025-12-11"
    found = visible(f'<h1>Baker</h1><p><time datetime="2026-03-01">Closes in 3 weeks</time></p><p>{PROSE}</p>')
    assert "date_posted" not in found


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("Per la sede di Rovereto cerchiamo un panettiere che ami il mattino.", "Rovereto"),
        ("We have a bench free for a baker at our bakery office in Leeds from spring.", "Leeds"),
        ("You bake full-time, based in our warm kitchen in downtown Leeds.", "Leeds"),
        ("A full-time baking role in the Leeds area, for early birds.", "Leeds"),
        ("Bäcker gesucht für unseren Standort Passau, gern mit Erfahrung am Holzofen.", "Passau"),
        ("Nous cherchons un boulanger pour notre magasin de Vitré, tôt le matin.", "Vitré"),
    ],
)
def test_a_sentence_about_the_shop_tells_the_place(sentence: str, place: str) -> None:
    assert first(visible(f"<h1>Baker</h1><p>{sentence}</p><p>{PROSE}</p>"), "job_locations") == place


def test_an_employer_with_small_words_and_its_town_tells_the_town() -> None:
    assert first(visible(f"<h1>Baker</h1><p>Royal School of Bread, Leeds</p><p>{PROSE}</p>"), "job_locations") == "Leeds"


def test_a_line_of_facts_below_the_heading_of_other_jobs_is_none_of_this_one() -> None:
    others = "<h2>Otras ofertas</h2><ul><li><a href='/2'>Cocinero</a></li><li>Media jornada · hace 2 semanas</li></ul>"
    assert "employment_type" not in visible(f"<h1>Panadera</h1><p>{PROSE}</p>{others}")


def test_hours_and_pay_tell_the_terms_of_employment_among_other_things() -> None:
    found = visible(f"<h1>Panadero</h1><table><tr><td>Jornada</td><td>Completa, turnos rotativos</td></tr></table><p>{PROSE}</p>")
    assert first(found, "employment_type") == "jornada Completa"
    found = visible(f"<h1>Baker</h1><p>Salary: Grade 7, GBP 39,105 - 45,413 per annum, full time.</p><p>{PROSE}</p>")
    assert first(found, "employment_type") == "full time"
