"""Days, pay, terms, ways of working, apply links and closed ads in the words and markup of small sites; every text here is made up."""

# ruff: noqa: E501  # a sentence a line
from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from typing import Any

import pytest

from jobcrawl.commands.extract import settings_with
from jobcrawl.draft import Draft
from jobcrawl.extraction import finish
from jobcrawl.extraction import read as read_whole
from jobcrawl.page import Page
from jobcrawl.recipe import Step, build_recipe
from tests.read.lines.test_deadlines import PROSE

TITLES = {
    "en": "Baker", "de": "Bäcker (m/w/d)", "fr": "Boulanger H/F", "nl": "Bakker", "sv": "Bagare", "no": "Baker", "da": "Bager",
    "fi": "Leipuri", "es": "Panadero", "it": "Panettiere", "pl": "Piekarz", "cs": "Pekař", "pt": "Padeiro",
}  # fmt: skip
PORTUGUESE = "Você assa os primeiros pães e os leva à loja enquanto a rua ainda dorme."
DAY = "2026-12-12"
LAST = "2026-12-31"
FULL, PART, TEMP = "FULL_TIME", "PART_TIME", "TEMPORARY"
FORM = "https://rekry.example/x?id=7"


@cache
def recipe() -> list[Step]:
    """The steps of the project."""
    return build_recipe(settings_with([]))


def draft_of(language: str, told: str) -> Draft:
    """An ad in a language with a sentence, or with markup below its title, the page fetched on 20 November 2026."""
    prose = f"<p>{PROSE.get(language, PORTUGUESE)}</p>"
    is_markup = told.startswith(("<dl", "<table", "<div"))
    ad = f"{told}{prose}{prose}" if is_markup else f"{prose}{prose}<p>{told}</p>{prose}"
    body = f"<html lang={language}><meta charset=utf-8><title>{TITLES[language]}</title><main><h1>{TITLES[language]}</h1>{ad}</main></html>"
    reading = read_whole(
        Page(url="https://www.loaf.example/ad/17", body=body.encode(), fetched_at=datetime(2026, 11, 20, tzinfo=UTC))
    )
    draft = finish(reading.draft, recipe(), reading.verdict).draft
    assert draft is not None
    return draft


def table(*rows: tuple[str, str]) -> str:
    """A table with a label and its value a row."""
    return "<table>" + "".join(f"<tr><th>{label}</th><td>{value}</td></tr>" for label, value in rows) + "</table>"


def deadline(language: str, told: str) -> str | None:
    found = draft_of(language, told).posting.valid_through
    return found and found[:10]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Please get the forms to us by e-mail, not later than 4.00 p.m. on Saturday, 12th December, 2026."),
        ("en", "Application forms must be returned by 5 p.m. on Saturday 12 December 2026."),
        ("en", "To apply, please send a letter by 23.59 CET on Saturday 12 December 2026."),
        ("en", "Please send your CV by 23:59 (GMT) on 12 December 2026."),
        ("fr", "Votre candidature doit nous parvenir, à la boulangerie, pour le 12 décembre 2026 au plus tard."),
        ("fr", "Candidature à adresser pour le 12/12/2026 à Mme Dean."),
        ("nl", "Je kandidatuur moet ons bereiken tegen 12 december 2026 ten laatste."),
        ("nl", "Stuur je cv tegen uiterlijk 12 december 2026 naar jobs@dean.example."),
        ("no", "Søknaden må være oss i hende innen kl. 12.00 lørdag 12. desember 2026."),
        ("da", "Vi skal have ansøgningen inden kl. 12.00 den 12. december 2026."),
        ("es", "Envíe su CV hasta las 23:59 horas (CET) del sábado 12 de diciembre de 2026."),
        ("it", "Le candidature vanno inviate entro le 23:59 del 12 dicembre 2026."),
        ("pl", "Dokumenty należy złożyć do godz. 12.00 dnia 12 grudnia 2026 r."),
        ("cs", "Přihlášku doručte nejpozději do 12 hodin 12. prosince 2026."),
        ("es", table(("Lugar", "Lugo"), ("Presentación de solicitudes", "del 11/11/2026 al 12/12/2026"))),
        ("it", table(("Sede", "Bari"), ("Presentazione delle domande", "dal 11/11/2026 al 12/12/2026"))),
        ("pt", table(("Local", "Porto"), ("Apresentação de candidaturas", "de 11/11/2026 a 12/12/2026"))),
        ("fr", table(("Lieu", "Lyon"), ("Période de candidature", "du 11/11/2026 au 12/12/2026"))),
        ("de", table(("Ort", "Bonn"), ("Bewerbungszeitraum", "11.11.2026 bis 12.12.2026"))),
        ("nl", table(("Plaats", "Utrecht"), ("Sollicitatieperiode", "11-11-2026 t/m 12-12-2026"))),
        ("sv", table(("Ort", "Lund"), ("Ansökningsperiod", "2026-11-11 – 2026-12-12"))),
        ("pl", table(("Miejsce", "Gdynia"), ("Składanie dokumentów", "od 11.11.2026 do 12.12.2026"))),
        ("cs", table(("Místo", "Brno"), ("Podání přihlášek", "od 11. 11. 2026 do 12. 12. 2026"))),
        ("de", "<dl><dd>Bonn</dd><dt>Ort</dt><dd>12.12.2026</dd><dt>Bewerbungsfrist</dt><dd>01.02.2027</dd><dt>Beginn</dt></dl>"),
        (
            "en",
            "<dl><dt>Location</dt><dd>Leeds</dd><dt>Closing date</dt><dd>12 December 2026</dd><dt>Start</dt><dd>4 May 2027</dd></dl>",
        ),
    ],
)
def test_a_deadline_has_an_hour_a_zone_a_period_or_stands_above_its_label(language: str, told: str) -> None:
    assert deadline(language, told) == DAY


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Please send your application by the last day of December."),
        ("de", "Bewerbungen bitte bis zum letzten Tag im Dezember."),
        ("fr", "Envoyez votre candidature jusqu'au dernier jour de décembre."),
        ("es", "Envía tu CV hasta el último día de diciembre."),
        ("it", "Invia la candidatura entro l'ultimo giorno di dicembre."),
        ("nl", "Stuur je sollicitatie uiterlijk de laatste dag van december."),
        ("sv", "Skicka din ansökan senast sista december."),
        ("da", "Send din ansøgning senest den sidste december."),
        ("no", "Send søknaden innen siste dag i desember."),
        ("fi", "Lähetä hakemus joulukuun loppuun mennessä."),
        ("pl", "CV wyślij do ostatniego dnia grudnia."),
        ("cs", "Životopis pošlete do posledního dne prosince."),
        ("pt", "Envie a sua candidatura até ao último dia de dezembro."),
    ],
)
def test_the_last_day_of_a_month_is_a_deadline(language: str, told: str) -> None:
    assert deadline(language, told) == LAST


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("fr", "Le poste est à pourvoir pour le 12 décembre 2026."),
        ("nl", "De bakkerij opent tegen 12 december 2026."),
        ("pt", "O contrato dura até ao último dia de dezembro."),
        ("cs", "Pracujete do konce prosince v naší pekárně."),
        ("en", "To start, we will send you a letter by 12 December 2026."),
    ],
)
def test_a_start_or_an_end_of_work_is_no_deadline(language: str, told: str) -> None:
    assert deadline(language, told) is None


@pytest.mark.parametrize(
    ("language", "told", "day"),
    [
        ("en", "Apply now! The old vacancy closed on 3 October 2026.", None),
        ("de", "Die vorherige Ausschreibung läuft bis zum 12. Dezember 2026.", None),
        ("en", "The previous vacancy closed on 3 October 2026; this vacancy closes on 12 December 2026.", DAY),
        ("en", "This vacancy closes on 12 December 2026.", DAY),
        ("en", table(("Location", "Leeds"), ("Application dates", "from 12 December 2026")), None),
        ("en", table(("Location", "Leeds"), ("Application dates", "from 2 December to 12 December 2026")), DAY),
        ("en", table(("Location", "Leeds"), ("Application dates", "12 December 2026")), DAY),
        ("de", table(("Ort", "Bonn"), ("Bewerbungszeitraum", "ab 12.12.2026")), None),
        ("de", table(("Ort", "Bonn"), ("Bewerbungszeitraum", "ab 2.12. bis 12.12.2026")), DAY),
        ("de", table(("Ort", "Bonn"), ("Bewerbungszeitraum", "ab sofort bis zum 12.12.2026")), DAY),
        ("sv", table(("Ort", "Lund"), ("Ansökningsperiod", "från 12 december 2026")), None),
        ("fi", table(("Paikka", "Turku"), ("Hakuajankohta", "12.12.2026 alkaen")), None),
        ("es", table(("Lugar", "Lugo"), ("Periodo de solicitud", "desde el 12 de diciembre de 2026")), None),
        ("it", table(("Luogo", "Lecce"), ("Periodo di candidatura", "dal 12 dicembre 2026")), None),
        ("nl", table(("Plaats", "Gouda"), ("Sollicitatieperiode", "vanaf 12 december 2026")), None),
        ("fr", table(("Lieu", "Lyon"), ("Période de candidature", "à partir du 12 décembre 2026")), None),
        ("pl", table(("Miejsce", "Otwock"), ("Okres naboru", "od 12 grudnia 2026")), None),
        ("pl", table(("Miejsce", "Otwock"), ("Okres naboru", "od 2 grudnia do 12 grudnia 2026")), DAY),
    ],
)
def test_the_day_of_another_call_and_the_day_on_which_one_opens_are_no_deadline(
    language: str, told: str, day: str | None
) -> None:
    assert deadline(language, told) == day


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("The pay is €30,000 a year.", "2027-06-05"),
        ("The salary is £30,000 a year.", "2027-06-05"),
        ("We pay 30,000 US dollars a year; customers in Europe pay in €.", None),
        ("You look after a budget of € 2 million. Pay: USD 90,000 a year.", None),
        ("You look after a budget of € 2 million for our customers.", None),
    ],
)
def test_the_day_is_first_where_the_pay_is_in_pounds_or_euros(said: str, day: str | None) -> None:
    rows = table(("Location", "Otterby"), ("Closing date", "05/06/2027"))
    found = deadline("en", f"<div>{rows}<p>{said}</p></div>")
    assert found == day or (day is None and found == "2027-05-06")


def test_days_are_published_by_boards_and_not_by_the_request() -> None:
    assert (
        draft_of("es", table(("Lugar", "Lugo"), ("Publicación en el tablón", "25/10/2026"))).posting.date_posted == "2026-10-25"
    )
    heads = "<table><tr><th>Band</th><th>Pay</th><th>Advert placed</th></tr><tr><td>6</td><td>£38,000 a year</td><td>05/10/2026</td></tr></table>"
    assert draft_of("en", heads).posting.date_posted == "2026-10-05"
    now = '<script type="application/ld+json">{"@type": "JobPosting", "title": "Baker", "datePosted": "2026-11-20T00:01:02Z"}</script>'
    shown = f"<div>{now}<p>Published: 4 November 2026</p></div>"
    assert draft_of("en", shown).posting.date_posted == "2026-11-04"
    assert (draft_of("en", f"<div>{now}</div>").posting.date_posted or "")[:10] == "2026-11-20"


@pytest.mark.parametrize(
    ("language", "told", "low", "high", "unit"),
    [
        ("en", "The pay scale is that of millers, grade 2: £30,000 to £40,000.", 30000, 40000, "YEAR"),
        ("en", "Salary scale: £30,424 - £32,100 - £35,000 - £41,518 (top step).", 30424, 41518, "YEAR"),
        (
            "en",
            "The floor for a Head Baker in 2027-28 is £39,614 per year; placement depends upon experience.",
            39614,
            None,
            "YEAR",
        ),
        ("en", "The ceiling for a baker in Leeds is £39,614 per year.", 39614, None, "YEAR"),
        ("no", "Lønn etter avtale med tillegg, vanligvis mellom kr 420 000 og kr 510 000 i året", 420000, 510000, "YEAR"),
        ("en", "Wages of our team members with bonuses, usually between £20,000 and £30,000.", 20000, 30000, "YEAR"),
        ("sv", "Lön enligt kollektivavtal med tillägg, normalt mellan 30 000 och 34 000 kr i månaden.", 30000, 34000, "MONTH"),
        ("de", "Entgelt nach Tarif mit Zuschlägen, in der Regel zwischen 3.200 und 3.600 € im Monat.", 3200, 3600, "MONTH"),
        ("fr", "Salaire selon la convention avec primes, en général entre 2 100 et 2 400 € par mois.", 2100, 2400, "MONTH"),
        ("cs", "Plat podle 11. třídy, včetně příplatků 52 000 až 61 000 Kč měsíčně.", 52000, 61000, "MONTH"),
        ("cs", "45 až 50 tisíc korun hrubého měsíčně a sleva na pečivo", 45000, 50000, "MONTH"),
        ("da", "Løn 31-34 tusind kroner om måneden", 31000, 34000, "MONTH"),
        ("de", "Gehalt 40 bis 45 Tausend Euro im Jahr", 40000, 45000, "YEAR"),
        ("it", "Retribuzione lorda annua di € 24.000,00 per tredici mensilità, oltre ai buoni pasto.", 24000, None, "YEAR"),
        ("es", table(("Lugar", "Lugo"), ("Retribución bruta mensual", "1.645,30 € (14 pagas)")), 1645.3, None, "MONTH"),
        ("fr", table(("Lieu", "Lyon"), ("Rémunération brute mensuelle", "1 945,30 €")), 1945.3, None, "MONTH"),
        ("cs", table(("Místo", "Brno"), ("Hrubá měsíční mzda", "46 000 Kč")), 46000, None, "MONTH"),
    ],
)
def test_pay_is_told_with_what_is_in_it_in_steps_and_in_words(
    language: str, told: str, low: float, high: float | None, unit: str
) -> None:
    pay = draft_of(language, told).posting.base_salary
    assert pay is not None
    assert (pay.min_value, pay.max_value, pay.unit_text) == (low, high, unit)


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "The floor of the bakery was laid for £79,614 in 2025."),
        ("en", "The salary is paid monthly and the prize, for two: £30,000 to £40,000."),
        ("en", "Salary sacrifice for cars of these makers: £30,000 to £40,000."),
        ("en", "Our fleet is worth: £30,000 - £35,000 - £40,000."),
        ("en", "The ceiling for a customer of our head baker is £70,000 a year."),
        ("en", "The floor for a baker's travel account is £40,000 a year."),
        ("de", "Die Obergrenze für Kunden eines Bäckers ist 40.000 € im Jahr."),
        ("en", "Wages of our clients with children, usually between £20,000 and £30,000."),
        ("sv", "Lön för våra kunder, med bidrag, normalt mellan 25 000 kr och 30 000 kr i månaden."),
        ("de", "Löhne unserer Kunden mit Zuschlägen, in der Regel zwischen 3.200 und 3.600 € im Monat."),
        ("fr", "Salaire des familles avec primes, en général entre 2 100 et 2 400 € par mois."),
        ("no", "lønn etter avtale og bonus, normalt mellom kr 20 000 og kr 30 000 i året"),
        ("cs", "Máme příplatky 5 000–6 000 Kč měsíčně."),
        ("cs", "Obec opravila pec za 60 až 70 tisíc korun."),
        ("sv", "Vi säljer bröd för 30 000 kronor i månaden."),
        ("de", "Gehalt nach Tarif, mit Prämien 3.000–4.000 €."),
    ],
)
def test_extras_prizes_and_sales_are_no_pay(language: str, told: str) -> None:
    assert draft_of(language, told).posting.base_salary is None


@pytest.mark.parametrize(
    ("language", "told", "types"),
    [
        ("en", "This is a whole-time post.", [FULL]),
        ("en", "A panel will be formed from which temporary positions may be filled.", [TEMP]),
        ("en", "The post is half-time.", [PART]),
        ("no", "Vi tilbyr fast, full stilling i bakeriet.", [FULL]),
        ("no", "Fast, halv stilling", [PART]),
        ("da", "Der er tale om en fast, fuld stilling.", [FULL]),
        ("sv", "Fast, hel tjänst efter sex månaders provanställning.", [FULL]),
        ("da", "Stillingen er på 28 timer i gennemsnit om ugen. Du passer ovnen 8 timer om ugen.", [PART]),
        ("de", "Entgeltgruppe 9 TV-L, 50 % der regelmäßigen wöchentlichen Arbeitszeit.", [PART]),
        ("de", "Die Stelle ist mit 100 % der tariflichen Arbeitszeit zu besetzen.", [FULL]),
        ("de", "Die Stelle ist mit der Hälfte der regelmäßigen Arbeitszeit zu besetzen.", [PART]),
        (
            "de",
            "Entgeltgruppe 9, 65 % der regelmäßigen Arbeitszeit</p><p>befristet für die Dauer von zwei Jahren zu besetzen.",
            [PART, TEMP],
        ),
        ("fr", "60 à 80 %, pour notre four de Neuchâtel.", [PART]),
        ("fr", "Taux d’activité de 60 à 80 %, à Neuchâtel.", [PART]),
        ("pt", "Oferecemos contrato sem termo, horário completo e seguro.", [FULL]),
        ("pl", "Zatrudnimy piekarza w wymiarze 1/2 etatu.", [PART]),
        (
            "it",
            "Assunzione di n. 2 panettieri con contratto a tempo determinato fino a giugno, a tempo pieno (39 ore settimanali).",
            [FULL, TEMP],
        ),
        ("en", "Work is casual under the Bakers Award.", ["PER_DIEM"]),
        ("de", "Die Stelle in Bonn ist befristet für drei Jahre.", [TEMP]),
        ("de", "Zunächst befristet für drei Jahre.", [TEMP]),
        ("de", "50 % der regelmäßigen Arbeitszeit, Dienstort Bonn.", [PART]),
        ("fr", "60 à 80 %, en boulangerie.", [PART]),
        ("sv", "Tjänsten är på heltid. Vikariat till sommaren söker vi också.", [FULL]),
        ("sv", "Tjänsten är på heltid. Vikariat till 30 juni 2027.", [FULL, TEMP]),
        ("en", "The contract is 20 hours per week. Our millers work 37 hours per week.", [PART]),
    ],
)
def test_terms_are_told_in_shares_hours_and_other_names(language: str, told: str, types: list[str]) -> None:
    assert draft_of(language, told).posting.employment_type == types


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "Our whole-time crew of firefighters likes our bread."),
        ("en", "Fixed-term vacancies may be found on our other page."),
        ("fr", "60 à 80 % de nos clients viennent le matin."),
        ("fr", "Remise de 60 à 80 %, pour notre personnel."),
        ("de", "65 % der Arbeitszeit verbringst du am Ofen."),
        ("da", "Butikken holder åbent 70 timer om ugen i gennemsnit."),
        ("no", "Du har full stilling som baker fra før."),
        ("de", "50 % der regelmäßigen Arbeitszeit verbringen Sie beim Kunden."),
        ("de", "Mit der Hälfte der regelmäßigen Arbeitszeit sind Sie unterwegs."),
        ("fr", "30 à 40 %, en déplacement."),
        ("sv", "30 till 40 %, i resor."),
        ("en", "30 to 40 %, in travel."),
        ("de", "Sie arbeiten mit Kunden, deren Maschinen befristet für die Dauer der Messe laufen."),
        ("en", "Candidates join a pool of testers from which casual positions are described."),
        ("en", "The contract is 20 hours per week for cleaners and 37 hours per week for bakers."),
    ],
)
def test_shares_and_hours_of_something_else_are_no_terms(language: str, told: str) -> None:
    assert draft_of(language, told).posting.employment_type == []


def test_hours_of_two_posts_are_those_of_none() -> None:
    told = "Det er en fuld stilling; den er på 30 timer om ugen i sommeren og 37 timer om ugen ellers."
    assert draft_of("da", told).posting.work_hours is None
    assert draft_of("da", "Det er en fuld stilling på 37 timer om ugen.").posting.work_hours is not None


@pytest.mark.parametrize(
    ("language", "told", "kind"),
    [
        ("en", "You work from home on Mondays and Fridays.", "HYBRID"),
        ("en", "You come to the office two days a week and choose where you work on the others.", "HYBRID"),
        ("sv", "Du jobbar hemma när det passar ugnen, oftast två dagar i veckan.", "HYBRID"),
        ("da", "Vi er på kontoret mandag til torsdag og arbejder hjemmefra om fredagen.", "HYBRID"),
        ("de", "Wir sind von Montag bis Donnerstag im Büro und arbeiten freitags von zu Hause.", "HYBRID"),
        ("fr", "Télétravail : un jour par semaine après les premiers mois", "HYBRID"),
        ("fr", "Nous sommes au bureau du lundi au jeudi et en télétravail le vendredi.", "HYBRID"),
        ("nl", "Thuiswerk: één dag per week", "HYBRID"),
        ("es", "Estamos en la oficina de lunes a jueves y los viernes teletrabajamos.", "HYBRID"),
        ("it", "Siamo in ufficio dal lunedì al giovedì e il venerdì lavoriamo da casa.", "HYBRID"),
        ("pl", "Od poniedziałku do czwartku jesteśmy w biurze, a w piątki pracujemy z domu.", "HYBRID"),
        ("cs", "Od pondělí do čtvrtka jsme v kanceláři, v pátek pracujeme z domova.", "HYBRID"),
        ("fi", "Olemme toimistolla maanantaista torstaihin ja teemme etätyötä perjantaisin.", "HYBRID"),
        ("pt", "Teletrabalho: dois dias por semana", "HYBRID"),
        ("es", "Puesto 100% presencial en Lugo.", "ONSITE"),
        ("pt", "Trabalho totalmente presencial na nossa padaria.", "ONSITE"),
        ("de", "Du arbeitest ausschließlich vor Ort in unserer Backstube.", "ONSITE"),
        ("it", "Attività interamente in presenza.", "ONSITE"),
        ("fi", "Työ tehdään kokonaan paikan päällä leipomossa.", "ONSITE"),
        ("en", "The work is 100% on site.", "ONSITE"),
        ("en", "Our shop is open from Monday to Thursday, and closed on Fridays.", None),
        ("en", "Our customers work from home on Fridays.", None),
        ("da", "Du arbejder hjemme hos borgerne to dage om ugen.", None),
        ("pt", "Atendimento 100% presencial aos clientes.", None),
        ("en", "Mondays to Thursdays in Leeds, Fridays from home.", "HYBRID"),
        ("sv", "Fredagar hemifrån", "HYBRID"),
        ("nl", "Op vrijdag werk je vanuit huis.", "HYBRID"),
        ("en", "This full-time job brings you to the office three days a week.", "HYBRID"),
        ("de", "Sie sind an mindestens zwei Tagen da, im Büro mindestens zwei Tage pro Woche.", "HYBRID"),
        ("sv", "Efter inskolning finns det möjlighet att arbeta hemifrån någon dag i veckan.", "HYBRID"),
        ("en", "Our bus takes you from home on Mondays.", None),
        ("en", "Bring lunch from home Fridays.", None),
        ("sv", "Matlådan tar du hemifrån fredagar.", None),
        ("no", "Niste tar du med hjemmefra mandager.", None),
        ("de", "Der Bus holt Sie von zu Hause montags ab.", None),
        ("fr", "Le bus part de chez vous le lundi.", None),
        ("pl", "Dojazd z domu w poniedziałki zapewniamy busem.", None),
        ("cs", "Svoz z domova v pondělí zajistíme autobusem.", None),
        ("nl", "Vanuit huis maandag vertrek je met de bus naar Gouda.", None),
        ("pt", "Transporte de casa às segundas-feiras.", None),
        ("es", "El turno es de tarde, los lunes desde casa matriz.", None),
        ("it", "Il bus parte da casa lunedì alle sei.", None),
        ("da", "Du hentes hjemmefra mandag i vores bil.", None),
        ("en", "Children work from home on Fridays, so the kitchen is closed.", None),
        ("de", "Sie arbeiten im Büro drei Tage in der Woche.", None),
        ("en", "The job is part time: you are in the office three days a week.", None),
        ("fr", "Vous travaillez au bureau trois jours par semaine à temps partiel.", None),
        ("de", "Die Einarbeitung findet vollständig vor Ort statt, danach geht es weiter.", None),
        ("de", "Sie beginnen vollständig vor Ort, danach arbeiten Sie im Homeoffice.", None),
        ("it", "La formazione è interamente in sede.", None),
        ("pl", "Szkolenie odbywa się w pełni stacjonarnie.", None),
    ],
)
def test_weekdays_and_whole_weeks_tell_where_one_works(language: str, told: str, kind: str | None) -> None:
    assert draft_of(language, told).posting.job_location_type == kind


@pytest.mark.parametrize(
    ("language", "told", "url"),
    [
        ("fi", "Hakemukset toimitetaan meille sähköisen <a>hakulomakkeen</a> kautta.", FORM),
        ("no", "Send søknaden via <a>søknadsskjemaet vårt</a> innen fredag.", FORM),
        ("cs", "Přihlášky podávejte přes <a>formulář přihlášky</a>.", FORM),
        ("pt", "<div><a>Quero me inscrever</a></div>", FORM),
        ("es", table(("Lugar", "Lugo"), ("Solicitud", "<a>Sede electrónica</a>")), FORM),
        ("en", table(("Location", "Leeds"), ("How to apply", "<a>Go to the portal</a>")), FORM),
        ("es", table(("Lugar", "Lugo"), ("Solicitud", "<a>Bases de la convocatoria</a>")), None),
        ("de", table(("Ort", "Bonn"), ("Träger", "<a>Zum Online-Portal</a>")), None),
        ("fi", "Kysy lisää <a>yhteydenottolomakkeella</a>.", None),
        ("en", table(("Location", "Leeds"), ("Application", "<a>Portal handbook</a>")), None),
        ("de", table(("Ort", "Bonn"), ("Bewerbung", "<a>Anleitung zum Portal</a>")), None),
        ("es", table(("Lugar", "Lugo"), ("Solicitudes", "<a>Formulario de quejas y reclamaciones</a>")), None),
        ("sv", table(("Ort", "Lund"), ("Ansökan", "<a>Hjälp med systemet</a>")), None),
    ],
)
def test_forms_are_named_in_sentences_and_rows(language: str, told: str, url: str | None) -> None:
    assert draft_of(language, told.replace("<a>", f'<a href="{FORM}">')).posting.apply_url == url


@pytest.mark.parametrize(
    ("language", "words", "address", "is_form"),
    [
        ("pt", "Tenho interesse", "/vagas/17/candidatura", True),
        ("pt", "Inscreva-se", "https://carreiras.moinho.example/17", True),
        ("es", "Tramitar", "/sede/tramites/17", True),
        ("pt", "Tenho interesse", "/newsletter", False),
        ("pt", "Inscreva-se", "/curso/17/inscricao", False),
        ("es", "Tramitar", "/padron", False),
        ("en", "Apply now", "/17", True),
    ],
)
def test_a_button_that_courses_have_as_well_needs_an_address_of_jobs(
    language: str, words: str, address: str, is_form: bool
) -> None:
    url = draft_of(language, f'<div><a href="{address}">{words}</a></div>').posting.apply_url
    assert (url or "").endswith(address) is is_form
    assert bool(url) is is_form


@pytest.mark.parametrize(
    ("language", "told", "gone"),
    [
        ("en", "We can no longer accept applications for this post.", True),
        ("sv", "Ansökningstiden gick ut den 30 september 2026.", True),
        ("no", "Søknadsfristen gikk ut 30. september 2026.", True),
        ("da", "Ansøgningsfristen udløb den 30. september 2026.", True),
        ("fi", "Hakuaika päättyi 30.9.2026.", True),
        ("de", "Die Bewerbungsfrist endete am 30. September 2026.", True),
        ("fr", "Nous n'acceptons plus de candidatures pour ce poste.", True),
        ("es", "El plazo de inscripción finalizó el 30 de septiembre de 2026.", True),
        ("it", "Le candidature si sono chiuse il 30 settembre 2026.", True),
        ("pl", "Nabór zakończył się 30 września 2026 r.", True),
        ("cs", "Výběrové řízení skončilo 30. září 2026.", True),
        ("pt", "As inscrições encerraram em 30 de setembro de 2026.", True),
        ("en", "This vacancy closes on 30 December 2026.", False),
        ("sv", "Ansökningstiden går ut den 30 december 2026.", False),
        ("en", "Write to us.</p><h2>Head Miller (m/f)</h2><p>This position has been filled.", False),
        ("de", "Schreib uns.</p><h2>Obermüller (m/w/d)</h2><p>Diese Stelle ist bereits besetzt.", False),
        ("en", "Write to us.</p><h2>Notice</h2><p>This position has been filled.", True),
        ("en", "Flour.</p><h2>What a miller needs</h2><p>This position has been filled.", True),
        ("en", "Flour.</p><h2>Report to Head Miller</h2><p>This position has been filled.", True),
        ("de", "Mehl.</p><h2>Müller (m/w/d)</h2><p>Du mahlst.</p><h2>Bäcker/in</h2><p>Diese Stelle ist bereits besetzt.", True),
        ("en", "We are unable to take applications at this time.", True),
        ("en", "We are unable to accept any more applications as the post is filled.", True),
        ("en", "From today we can no longer accept applications.", True),
        ("en", "The advert is closed, but see our other open positions.", True),
        ("de", "Wir nehmen leider keine Bewerbungen mehr an.", True),
        ("sv", "Ansökningstiden gick ut förra veckan.", True),
        ("pt", "As inscrições encerraram na semana passada.", True),
        ("en", "We can no longer accept applications by post; fill in the form below.", False),
        ("en", "By post we can no longer accept applications.", False),
        ("en", "We are unable to accept applications from agencies.", False),
        ("en", "We are unable to consider applications without a letter.", False),
        ("en", "We can no longer accept applications from outside Deanland.", False),
        ("en", "We are unable to accept applications for sponsorship.", False),
        ("de", "Wir nehmen keine Bewerbungen mehr per Post an.", False),
        ("de", "Wir nehmen keine Bewerbungen mehr ohne Anschreiben an.", False),
        ("fr", "Nous n'acceptons plus les candidatures papier.", False),
        ("fr", "Nous n'acceptons plus de candidatures par courrier.", False),
        ("nl", "Solliciteren is niet meer mogelijk per post.", False),
        ("es", "Ya no se aceptan solicitudes por correo.", False),
        ("pt", "Não aceitamos currículos na loja e a padaria não aceita mais candidaturas em papel.", False),
        ("sv", "Det går inte längre att ansöka via brev.", False),
        ("no", "Det er ikke lenger mulig å søke på papir.", False),
        ("sv", "Ansökningstiden gick ut i måndags men är förlängd till 4 december 2026.", False),
        ("da", "Fristen udløb, men vi har forlænget den til 4. december 2026.", False),
        ("es", "El plazo anterior venció; el nuevo termina el 4 de diciembre.", False),
        ("pl", "Poprzednia rekrutacja zakończyła się bez wyboru.", False),
        ("cs", "Předchozí výběrové řízení skončilo bez výběru.", False),
        ("fi", "Edellinen haku päättyi ilman valintaa.", False),
        ("sv", "Förra gången gick det fort: annonsen stängde efter två dagar.", False),
        ("it", "Le iscrizioni si sono chiuse per il corso, ma il posto è libero.", False),
        ("pt", "As inscrições encerraram ontem? Não, vão até 4 de dezembro.", False),
    ],
)
def test_an_ad_is_gone_where_its_own_words_say_so(language: str, told: str, gone: Any) -> None:
    assert draft_of(language, told).is_expired is gone
