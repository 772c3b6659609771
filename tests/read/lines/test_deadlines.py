"""Sentences that name the last day to apply, and sentences whose day is another one; every text here is made up."""

from datetime import UTC, datetime

import pytest

from jobcrawl.draft import Draft
from jobcrawl.page import Page
from jobcrawl.read.readers import read_page
from pipelines.resolve_dates import ResolveDates

PROSE = {
    "en": "You bake the first loaves at four and carry them to the shop while the street is still asleep.",
    "de": "Du backst die ersten Brote um vier und trägst sie in den Laden, während die Straße noch schläft.",
    "fr": "Vous cuisez les premiers pains et les portez à la boutique pendant que la rue dort encore.",
    "nl": "Je bakt de eerste broden en brengt ze naar de winkel terwijl de straat nog slaapt.",
    "sv": "Du bakar de första bröden och bär dem till butiken medan gatan ännu sover.",
    "no": "Du baker de første brødene og bærer dem til butikken mens gata ennå sover.",
    "da": "Du bager de første brød og bærer dem til butikken, mens gaden endnu sover.",
    "fi": "Leivot ensimmäiset leivät ja kannat ne kauppaan, kun katu vielä nukkuu.",
    "es": "Horneas los primeros panes y los llevas a la tienda mientras la calle todavía duerme.",
    "it": "Inforni i primi pani e li porti in negozio mentre la strada dorme ancora.",
    "pl": "Pieczesz pierwsze chleby i zanosisz je do sklepu, gdy ulica jeszcze śpi.",
    "cs": "Pečeš první chleby a nosíš je do obchodu, když ulice ještě spí.",
}


def deadline(language: str, sentence: str) -> str | None:
    """The deadline of an ad in a language with this sentence at its end, the page fetched on 20 November 2026."""
    prose = f"<p>{PROSE[language]}</p>" * 3
    body = f"<html lang={language}><meta charset=utf-8><body><main><h1>Baker</h1>{prose}<p>{sentence}</p></main></body></html>"
    page = Page(url="https://www.loaf.example/ad/17", body=body.encode(), fetched_at=datetime(2026, 11, 20, tzinfo=UTC))
    draft = Draft(page=page, candidates=read_page(page))
    draft.posting.language = language
    found = ResolveDates().process_item(draft).posting.valid_through
    return found and found[:10]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Applications are accepted through December 12, 2026."),
        ("en", "Position open until Dec. 12."),
        ("en", "We will be accepting applications up to and including 12 December 2026."),
        ("de", "Wir freuen uns über Ihre Bewerbung bis einschließlich 12.12.2026."),
        ("en", "Closing date for receipt of completed applications is 12 noon on Saturday, 12th December 2026."),
        ("de", "Die Stelle bleibt offen bis zum 12. Dezember 2026."),
        ("da", "Stillingen er åben indtil 12. december 2026."),
        ("sv", "Tjänsten är öppen t.o.m. 12 december 2026."),
        ("en", "Application period: 2 November – 12 December 2026"),
        ("en", "The vacancy closes on Saturday 12 December."),
        ("en", "Applications received after 12 December 2026 will not be considered."),
        ("en", "We will close this advert early, on or before 12 December 2026, if we receive enough applications."),
        ("en", "We will close the role early or on 12 December 2026."),
        ("en", "Applications received after 12 December 2026 will not be considered, so write before that."),
        ("en", "Closing date: 12 December 2026 (interviews 18 December 2026)"),
        ("en", "Interviews: 18 December 2026. Closing date: 12 December 2026."),
        ("en", "Deadline for round 1 (interviews in January): 12 December 2026"),
        ("en", "Application deadline: Round 1 (interviews in January) 12 December 2026"),
        ("de", "Bewerbungsfrist: 12 Uhr, Beginn der Sitzung, 12.12.2026"),
        ("cs", "Uzávěrka: 12. prosince 2026 (pohovory 18. prosince 2026)"),
        ("en", "Closing date: 12 December 2026; start 4 January 2027"),
        ("de", "Bewerbungsfrist: 12.12.2026, Vorstellungsgespräche am 18.12.2026"),
        ("de", "Nach dem 12.12.2026 eingehende Bewerbungen können nicht berücksichtigt werden."),
        ("de", "Bewerbungen, die nach dem 12. Dezember eingehen, werden nicht berücksichtigt."),
        ("fr", "Date limite : samedi 12 décembre"),
        ("fr", "Les candidatures reçues après le 12 décembre 2026 ne seront pas étudiées."),
        ("nl", "Reacties na 12 december 2026 nemen we niet meer mee."),
        ("sv", "Ansökningar som kommer in efter den 12 december beaktas inte."),
        ("no", "Søknader mottatt etter 12. desember blir ikke vurdert."),
        ("da", "Ansøgninger modtaget efter den 12. december 2026 behandles ikke."),
        ("fi", "12.12.2026 jälkeen saapuneita hakemuksia ei oteta huomioon."),
        ("es", "Las solicitudes recibidas después del 12 de diciembre de 2026 no se valorarán."),
        ("it", "Le domande pervenute dopo il 12 dicembre 2026 non saranno valutate."),
        ("pl", "Zgłoszenia przesłane po 12 grudnia 2026 nie będą rozpatrywane."),
        ("cs", "Přihlášky doručené po 12. 12. 2026 nebudou přijaty."),
        ("de", "Bewerbungsfrist: 30.11.2026 (verlängert bis 12.12.2026)"),
        ("de", "Die Ausschreibung läuft noch bis 12.12.2026."),
        ("de", "Anmeldeschluss für Ihre Bewerbung: 12. Dezember 2026, 23:59 Uhr"),
        ("fr", "Votre dossier doit nous parvenir avant le 12 décembre 2026."),
        ("nl", "Onze vacature staat nog open tot 12 december 2026."),
        ("nl", "De functie sluit op 12 december 2026."),
        ("nl", "Laat het ons uiterlijk 12-12-2026 weten."),
        ("sv", "Annonsen stänger 12 december 2026."),
        ("no", "Vi stenger for søknader 12. desember 2026."),
        ("da", "Vi lukker for ansøgninger lørdag den 12. december."),
        ("fi", "Hakuaika: 2.11.–12.12.2026"),
        ("fi", "Haku on auki 12.12.2026 asti."),
        ("fi", "Toivomme hakemuksia 12.12. mennessä."),
        ("es", "Fecha de cierre del proceso: 12/12/2026"),
        ("es", "Presenta tu solicitud en el plazo que concluye el 12 de diciembre de 2026."),
        ("es", "La oferta está abierta hasta el 12/12/2026."),
        ("it", "La domanda va consegnata entro le ore 12 del 12 dicembre 2026."),
        ("it", "Presentare domanda entro le ore 23:59 di sabato 12 dicembre 2026."),
        ("it", "Termine per l'invio delle candidature: 12 dicembre 2026"),
        ("pl", "Rekrutacja trwa do 12 grudnia 2026 r."),
        ("cs", "Výběrové řízení probíhá do 12. 12. 2026."),
        ("cs", "Lhůta pro přihlášky končí 12. prosince 2026."),
        ("en", "The vacancy was announced in November; we plan to close it on December 12, 2026, or sooner."),
        ("en", "We are closing this vacancy on 12 December 2026."),
        ("sv", "Vi stänger annonsen den 12 december 2026."),
        ("no", "Vi stenger utlysningen lørdag 12. desember 2026."),
        ("da", "Vi lukker opslaget den 12. december 2026."),
        ("fi", "Haku suljetaan 12.12.2026."),
        ("de", "Wir schließen die Ausschreibung am 12. Dezember 2026."),
        ("fr", "Nous clôturons l'offre le 12 décembre 2026."),
        ("nl", "Wij sluiten de vacature op 12 december 2026."),
        ("es", "Cerraremos la convocatoria el 12 de diciembre de 2026."),
        ("it", "Chiuderemo la selezione il 12 dicembre 2026."),
        ("pl", "Zamykamy nabór 12 grudnia 2026."),
        ("cs", "Výběrové řízení uzavřeme 12. prosince 2026."),
        ("es", "Envía tu currículum. El plazo termina el sábado 12 de diciembre de 2026 a medianoche."),
        ("es", "Rellena el formulario de candidatura. El plazo es hasta el 12 de diciembre de 2026."),
        ("it", "Inviare la domanda via mail. Il termine scade il 12 dicembre 2026."),
        ("fr", "Envoyez votre candidature. Le délai expire le 12 décembre 2026."),
        ("de", "Bewerben Sie sich per Mail. Die Frist endet am 12. Dezember 2026."),
        ("nl", "Stuur je brief. De termijn eindigt op 12 december 2026."),
        ("pl", "Prosimy o przesłanie CV. Termin upływa 12 grudnia 2026."),
        ("cs", "Pošlete životopis. Lhůta končí 12. prosince 2026."),
        ("no", "Vi tar inn til samtale fortløpende, men alle som har søkt innen 12. desember 2026 blir vurdert."),
        ("en", "Interviews are held as we go along, but all who have applied by 12 December 2026 are considered."),
        ("sv", "Intervjuer sker löpande, men alla som har ansökt senast den 12 december 2026 läses."),
        ("da", "Samtaler holdes løbende, men alle, der har ansøgt senest 12. december 2026, bliver læst."),
        ("de", "Gespräche führen wir laufend, alle Bewerbungen bis zum 12. Dezember 2026 werden gelesen."),
    ],
)
def test_a_limit_beside_an_application_and_a_call_that_closes_are_deadlines(language: str, sentence: str) -> None:
    assert deadline(language, sentence) == "2026-12-12"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Please apply by the end of December."),
        ("de", "Bitte bewirb dich bis Ende Dezember 2026."),
        ("fr", "Envoyez votre CV avant fin décembre."),
        ("nl", "Stuur je cv voor eind december."),
        ("no", "Send søknad innen utgangen av desember."),
        ("pl", "CV prosimy wysyłać do końca grudnia."),
        ("cs", "Životopis pošlete do konce prosince 2026."),
        ("it", "Inviare il CV entro fine dicembre."),
    ],
)
def test_the_end_of_a_month_is_its_last_day(language: str, sentence: str) -> None:
    assert deadline(language, sentence) == "2026-12-31"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The position is temporary until 31 December 2027."),
        ("en", "The post is funded until 31 August 2027; apply now."),
        ("en", "Applications received by 12 December 2026 will be given priority."),
        ("en", "Deadline: We will begin to read applications around 2 December 2026 until the post is filled."),
        ("en", "Applications are read after 12 December 2026."),
        ("en", "We close the shop early before 24 December 2026, so apply soon."),
        ("en", "The bakery closes on 24 December 2026 for the holidays."),
        ("en", "You will submit the yearly report by 31 March 2027."),
        ("en", "You finish your training at the end of June. Apply now."),
        ("de", "Die Position ist zunächst bis zum 31.12.2027 befristet. Bewerben Sie sich jetzt."),
        ("de", "Start: Ende Januar 2027. Bewirb dich!"),
        ("fr", "Contrat de remplacement jusqu'au 30 juin 2027, envoyez votre CV."),
        ("nl", "Wij zoeken een bakker voor de periode tot 31 december 2027."),
        ("sv", "Vi söker en vikarie till 31 december 2027."),
        ("fi", "Haastattelut pidetään 20.12.2026 mennessä."),
        ("es", "Contrato temporal hasta el 31 de diciembre de 2027."),
        ("it", "Il progetto termina il 31 dicembre 2027."),
        ("pl", "Projekt trwa do 31.12.2027."),
        ("de", "Wir möchten die Stelle bis Ende Januar besetzen, bewirb dich jetzt."),
        ("de", "Du schreibst bis Ende Mai deine Bachelorarbeit."),
        ("de", "Die Bewerbungsgespräche laufen bis Ende Januar."),
        ("da", "Vi ansætter inden udgangen af januar, send din ansøgning."),
        ("nl", "Wij zoeken tot eind augustus 2027 iemand: stuur je cv."),
        ("nl", "De functie sluit aan op 1 januari 2027."),
        ("it", "Cerchiamo personale fino a fine marzo 2027, inviare CV."),
        ("en", "Applications may be submitted after 1 December 2026, but not before."),
        ("en", "Applications open after 1 December 2026 and are not limited."),
        ("en", "Applications are taken after 1 December 2026 and will not be read before."),
        ("en", "Applications open after 1 December 2026 and late ones are not considered."),
        ("de", "Bewerbungen sind nach dem 1. Dezember 2026 möglich, vorher nicht."),
        ("sv", "Ansökningar tas emot efter den 1 december 2026, inte tidigare."),
        ("no", "Søknader kan sendes etter 1. desember 2026, ikke før."),
        ("fr", "Les candidatures sont ouvertes après le 1er décembre 2026, pas avant."),
        ("nl", "Sollicitaties zijn na 1 december 2026 mogelijk, niet eerder."),
        ("es", "Las solicitudes se abren después del 1 de diciembre de 2026 y no antes."),
        ("it", "Le domande si aprono dopo il 1 dicembre 2026 e non prima."),
        ("en", "We close the job centre on 24 December 2026."),
        ("en", "On 24 December 2026 we close the post office early."),
        ("en", "We close this role play evening on 24 December 2026."),
        ("en", "You mail out the invoices by the end of May."),
        ("en", "Our post office is open until 24 December 2026."),
        ("en", "The job fair is open until 4 December 2026."),
        ("es", "El plazo de garantía termina el 31 de marzo de 2027."),
        ("sv", "Jobbet börjar när butiken stänger 24 december 2026."),
        ("fi", "Otamme yhteyttä hakijoihin 20.12. mennessä."),
        ("en", "We plan to close the shop and reopen it on 24 December 2026. Apply now."),
        ("en", "The call centre is small, and we close it on 24 December 2026."),
        ("en", "Interviews with those who have applied are held by 18 December 2026."),
        ("es", "El contrato es temporal. El plazo termina el 31 de marzo de 2027."),
        ("de", "Wir schließen das Café am 24. Dezember 2026."),
        ("no", "Vi holder intervjuer, og du får svar på søknaden innen 18. desember 2026."),
    ],
)
def test_a_contract_a_talk_or_a_holiday_has_no_deadline(language: str, sentence: str) -> None:
    assert deadline(language, sentence) is None


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "We will stop taking applications on 12 December 2026."),
        ("en", "The advert comes down on 12 December 2026."),
        ("en", "You have until 12 December 2026 to apply."),
        ("sv", "Du har till och med den 12 december 2026 på dig att söka."),
        ("sv", "Annonsen tas ner den 12 december 2026."),
        ("no", "Du har frist til 12. desember 2026 med å søke."),
        ("da", "Du kan søge frem til den 12. december 2026."),
        ("fi", "Otamme hakemuksia vastaan 12.12.2026 saakka."),
        ("de", "Wir werden die Stelle am 12. Dezember 2026 schließen."),
        ("fr", "L'annonce sera retirée le 12 décembre 2026."),
        ("nl", "We sluiten de werving op 12 december 2026."),
        ("es", "El plazo para inscribirse finaliza el 12 de diciembre de 2026."),
        ("it", "Hai tempo fino al 12 dicembre 2026 per candidarti."),
        ("pl", "Czas na przesłanie dokumentów mija 12 grudnia 2026 r."),
        ("cs", "Termín uzávěrky přihlášek je 12. 12. 2026."),
    ],
)
def test_what_is_taken_down_and_the_time_that_one_has_end_on_a_day(language: str, sentence: str) -> None:
    assert deadline(language, sentence) == "2026-12-12"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("sv", "Vi söker en vikarie fram till den 31 december 2027."),
        ("da", "Vi søger en vikar frem til den 31. december 2027."),
        ("fi", "Työ kestää 31.12.2027 saakka."),
        ("no", "Vikariatet varer fram til 31. desember 2027."),
        ("pl", "Umowa kończy się 31 grudnia 2027."),
        ("de", "Wir werden die Bäckerei am 24. Dezember 2026 schließen."),
        ("en", "The old oven comes down on 12 December 2026."),
    ],
)
def test_what_else_ends_on_a_day_is_no_deadline(language: str, sentence: str) -> None:
    assert deadline(language, sentence) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Aplică până pe 12 decembrie 2026.",
        "Trimite CV-ul până la 12 decembrie 2026.",
        "Termen limită de depunere: 12 decembrie 2026",
    ],
)
def test_a_limit_in_romanian_is_a_deadline(sentence: str) -> None:
    assert deadline("en", sentence) == "2026-12-12"
    assert deadline("en", "Contractul este valabil până la 12 decembrie 2026.") is None


@pytest.mark.parametrize(
    "sentence", ["The shop is open until 12 December.", "This position is open to 12 people.", "Review date: 12 December 2026"]
)
def test_what_else_is_open_until_a_day_and_the_day_of_a_review_are_no_deadlines(sentence: str) -> None:
    assert deadline("en", sentence) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A pályázott állás 2027. december 31-ig tartó helyettesítés.", None),
        ("A pályázók a próbaidőt 2027. március 31-ig töltik.", None),
        ("A pályázatok benyújthatók 2026. december 10-ig.", "2026. december 10"),
    ],
)
def test_up_to_when_a_hungarian_post_lasts_is_no_last_day_to_apply(text: str, day: str | None) -> None:
    page = Page(url="https://malom.example/1", body=f"<meta charset=utf-8><h1>Molnár</h1><p>{text}</p>".encode())
    found = [str(one.value) for one in read_page(page).of("valid_through")]
    assert any(day in one for one in found) if day else not found


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Forms must be with the clerk by 5pm on Saturday 12 December."),
        ("en", "Tell us why you want to join us by December 12."),
        ("en", "Interested people should make contact with the chair before 12 December."),
        ("de", "Wir freuen uns bis 12. Dezember auf Ihren Anruf oder Ihre Mail."),
        ("fr", "Merci de nous faire signe avant le 12 décembre."),
        ("nl", "Wij horen graag voor 12 december van je."),
        ("en", "Expressions of interest close 5pm Saturday 12 December."),
        ("en", "Apps close 12 Dec."),
        ("en", "Resumes must be postmarked by December 12, 2026."),
        ("en", "This post will stay up until 12 December."),
        ("en", "To be considered, your letter needs to be in our hands by December 12th."),
        ("sv", "Lämna gärna en ansökan i luckan. Vi vill ha den senast den 12 december."),
        ("sv", "Hör av dig till Lena senast den 12:e december."),
        ("sv", "Sista dag att höra av sig är lördag 12 december."),
        ("sv", "Uppdraget är öppet för ansökan t.o.m. 12 dec."),
        ("sv", "Annonsen ligger ute till 12 december."),
        ("no", "Vi vil gjerne høre fra deg innen 12. desember."),
        ("no", "Ta kontakt innan 12. desember."),
        ("no", "Papirene leveres på kontoret før kl. 15 fredag 12. desember."),
        ("da", "Skriv til os senest d. 12/12."),
        ("fi", "Ota yhteyttä 12.12.2026 mennessä."),
        ("fi", "Paikka on haettavana 12.12. asti."),
        ("de", "Melde dich bis Maria Empfängnis (12. Dezember 2026) mit ein paar Sätzen."),
        ("de", "Ihre Mappe sollte bis Samstag, den 12. Dezember, bei uns sein."),
        ("de", "Über deine Nachricht bis zum 12. Dezember freuen wir uns."),
        ("de", "Einsendungen nehmen wir bis 12. Dezember entgegen."),
        ("fr", "On attend vos messages jusqu'au samedi 12 décembre."),
        ("fr", "Passez nous voir ou appelez avant le 12 décembre."),
        ("fr", "Réponse souhaitée avant le 12/12/2026."),
        ("fr", "Le concours de recrutement est ouvert jusqu'au 12 décembre 2026 inclus."),
        ("fr", "Nous clôturons les candidatures le samedi 12 décembre."),
        ("nl", "Laat iets van je horen voor 12 december."),
        ("nl", "Reageren kan t/m zaterdag 12 december."),
        ("nl", "Bel of app Gerard, liefst vóór 12 december."),
        ("nl", "Je kan kandideren tot en met 12 december 2026."),
        ("es", "Esperamos tu mensaje antes del 12/12/2026."),
        ("es", "El plazo para apuntarse acaba el 12 de diciembre."),
        ("es", "Tienes hasta el 12 de diciembre para apuntarte."),
        ("es", "Preséntate en la almazara o escribe antes del 12 de diciembre."),
        ("it", "Chi è interessato si faccia vivo entro il 12 dicembre."),
        ("pl", "Oferty pracy można składać najpóźniej 12 grudnia 2026 r."),
        ("pl", "Odezwij się do 12 grudnia."),
        ("cs", "Ozvěte se ještě do svátků, raději do 12. prosince 2026."),
        ("cs", "Napište nám nejpozději do 12. 12."),
        ("cs", "Zájemci se mohou hlásit do 12.12.2026 u paní Malé."),
        ("en", "Send your details to jobs@loaf.example by close of business Saturday, 12th December 2026."),
        ("en", "Cut-off for applications: Saturday 12 December, 5pm."),
        ("no", "Kort søknad på e-post til Kari, seinast 12. desember."),
        ("da", "Er du interesseret, så ring til Bente inden lørdag den 12. december."),
        ("da", "Ansøgningsfristen udløber lørdag den 12. december ved middagstid."),
        ("de", "Eingangsschluss ist der 12. Dezember 2026."),
        ("es", "Interesados, llamar o escribir antes del 12 de diciembre."),
        ("pl", "Zgłoś się do nas najpóźniej do soboty 12 grudnia."),
    ],
)
def test_getting_in_touch_by_a_day_is_applying(language: str, sentence: str) -> None:
    assert deadline(language, sentence) == "2026-12-12"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "If you have questions about the role, contact Mary before 12 December."),
        ("en", "Contact lenses are reduced until 12 December."),
        ("en", "Please call in sick before 12 December."),
        ("en", "Tell us your wishes for the Christmas market by 12 December."),
        ("en", "Let us know your shift wishes by 12 December."),
        ("de", "Kontaktieren Sie die Lieferanten bis 12. Dezember."),
        ("de", "Ihr Anruf wird bis 12. Dezember weitergeleitet."),
        ("en", "Call Mary before 12 December if you would like a tour of the bakery."),
        ("en", "We need it by 12 December."),
        ("en", "Mary is away until 12 December, so please call Tom."),
        ("en", "Our Christmas shop is open until 12 December, come and say hello."),
        ("en", "Please contact us by 12 December if you need adjustments for the interview."),
        ("en", "Send us your letter. Interviews are held on 12 December."),
        ("en", "Call the customers by 12 December and they will have bread."),
        ("en", "Successful candidates will be notified by 12 December 2026."),
        ("en", "You will have passed your probation by 12 December."),
        ("sv", "Har du frågor, ring Lena före den 12 december."),
        ("sv", "Lena är på semester till och med den 12 december, ring Karl i stället."),
        ("sv", "Skicka en ansökan. Vi vill ha bageriet klart senast den 12 december."),
        ("sv", "Beställ julbröd senast den 12 december."),
        ("sv", "Provanställningen gäller till och med den 12 december."),
        ("no", "Spørsmål? Ring Kari innen 12. desember."),
        ("no", "Butikken holder stengt til og med 12. desember."),
        ("no", "Vi intervjuer fortløpende frem til 12. desember."),
        ("da", "Bestil julebrød senest den 12. december."),
        ("da", "Ring til Bente, hvis du vil på besøg, inden den 12. december."),
        ("da", "Ansættelsen gælder til og med den 12. december 2026."),
        ("fi", "Lisätietoja antaa Sanna, ota yhteyttä 12.12. mennessä."),
        ("fi", "Vastaamme kaikille 12.12. mennessä."),
        ("de", "Fragen? Rufen Sie Frau Huber bis 12. Dezember an."),
        ("de", "Frau Huber ist bis 12. Dezember im Urlaub, bitte rufen Sie Herrn Maier an."),
        ("de", "Bestellungen für Weihnachten bis 12. Dezember."),
        ("de", "Die Probezeit dauert bis 12. Dezember."),
        ("de", "Wir rufen Sie bis 12. Dezember zurück."),
        ("fr", "Pour tout renseignement, appelez Maëlle avant le 12 décembre."),
        ("fr", "Le magasin est fermé jusqu'au 12 décembre."),
        ("fr", "Exposition ouverte jusqu'au 12 décembre."),
        ("fr", "Le stage dure jusqu'au 12 décembre."),
        ("nl", "Vragen? Bel Gerard vóór 12 december."),
        ("nl", "Gerard is met vakantie tot en met 12 december."),
        ("nl", "Bestel je kerstbrood uiterlijk 12 december."),
        ("es", "Para dudas, llama a Encarni antes del 12 de diciembre."),
        ("es", "La campaña de aceituna va hasta el 12 de diciembre."),
        ("it", "Per informazioni telefonare entro il 12 dicembre."),
        ("it", "Prenotate il panettone entro il 12 dicembre."),
        ("pl", "Sklep czynny do 12 grudnia."),
        ("pl", "W razie pytań zadzwoń do 12 grudnia."),
        ("cs", "S dotazy volejte do 12. prosince."),
        ("cs", "Cukroví objednávejte do 12. prosince."),
        ("cs", "Zkušební doba trvá do 12. prosince."),
        ("en", "Working 24/7 by 12/12 shifts; send your CV."),
        ("en", "Send the report by 12/12 each year."),
        ("en", "Let us have your measurements; the uniform is made by 12 December."),
        ("en", "We will be in touch by 12 December."),
        ("sv", "Bageriet vill ha den nya ugnen klar senast den 12 december."),
        ("da", "Du skal kunne starte senest den 12. december."),
        ("de", "Wir melden uns bis zum 12. Dezember bei Ihnen."),
        ("fr", "Pains de Noël : commandez avant le 12 décembre."),
        ("nl", "Je hoort voor 12 december van ons."),
        ("cs", "Ozveme se vám do 12. prosince."),
    ],
)
def test_getting_in_touch_for_anything_else_has_no_deadline(language: str, sentence: str) -> None:
    assert deadline(language, sentence) is None
