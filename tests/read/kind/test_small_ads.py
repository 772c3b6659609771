"""Small ads, and pages that look like one, in twelve languages and in the markup of builders and of old systems; all made up."""

# ruff: noqa: E501  # a page a string

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from jobcrawl.page import Page
from jobcrawl.read.kind.verdict import verdict_on
from jobcrawl.read.lists.listing import read_listing
from jobcrawl.read.readers import read_page
from jobcrawl.values.titles import clean_title

ADS = [
    pytest.param(
        "https://www.lotfisch.de/karriere/backend-entwickler",
        "Backend-Entwickler (Rust)",
        '<html lang="de"><head><meta charset="utf-8"><title>Backend-Entwickler (Rust) | Karriere bei Lotfisch</title></head><body><header><nav><a href="/">Start</a><a href="/produkt">Produkt</a><a href="/karriere">Karriere</a><a href="/kontakt">Kontakt</a></nav></header><section><a href="/karriere">← Alle Stellen</a><h1>Backend-Entwickler (Rust)</h1><div class="tags"><div>Kiel</div><div>Hybrid</div><div>Vollzeit</div><div>62.000 – 78.000 €</div></div> <p>Wir bauen Echolote, die Fischern zeigen, wo sie nicht fischen sollten. Unser Team besteht aus elf Leuten und einem Hund, und wir schreiben seit drei Jahren alles in Rust.</p> <h3>Dein Alltag</h3><ul><li>Du schreibst Dienste, die Messwerte von Schiffen annehmen und prüfen</li><li>Du liest den Code der anderen und hilfst ihnen</li></ul><h3>Das bist du</h3><ul><li>Drei Jahre mit Rust oder C++ gearbeitet</li><li>Du magst ruhige Tage und klare Texte</li></ul> <h3>Warum zu uns?</h3><p>30 Tage Urlaub, ein Segelboot für alle und ein Büro mit Blick auf die Förde, das man auch im Winter heizen kann.</p><h3>Der Ablauf</h3><p>Ein Gespräch, ein Tag zur Probe, eine Antwort binnen einer Woche.</p><a class="btn" href="https://lotfisch.bewerbung-hub.de/p/77aa/bewerben">Jetzt bewerben</a></section> <section><h2>Weitere Stellen</h2><div class="row"><a href="/karriere/vertrieb-nord">Vertriebsleiter Nord</a><div>Hamburg</div></div><div class="row"><a href="/karriere/elektroniker">Elektroniker</a><div>Kiel</div></div></section><section><h2>Bereit für ruhige Netze?</h2><a href="/demo">Mit einem Experten sprechen</a></section><footer>Lotfisch GmbH, Hafenstr. 3, 24103 Kiel</footer></body></html>',
        id="in_own_words-de",
    ),
    pytest.param(
        "https://www.vetromare.it/lavora-con-noi/tecnico-di-laboratorio",
        "Tecnico di laboratorio",
        '<html lang="it"><head><meta charset="utf-8"><title>Tecnico di laboratorio - Vetromare</title></head><body><header><nav><a href="/">Start</a><a href="/produkt">Produkt</a><a href="/karriere">Karriere</a><a href="/kontakt">Kontakt</a></nav></header><main><h1>Tecnico di laboratorio</h1><p>Livorno · Tempo pieno · 28.000 €</p><p>Vetromare analizza le acque dei porti del Tirreno. Siamo in quattordici e ci serve qualcuno che sappia tenere in ordine un banco e leggere una curva di taratura senza fretta.</p> <h3>Il tuo quotidiano</h3><ul><li>Prelevare i campioni e preparare le curve</li><li>Tenere il registro degli strumenti</li></ul><h3>Ti riconosci?</h3><ul><li>Diploma di perito chimico</li><li>Patente B</li></ul><h3>Perché da noi</h3><p>Contratto a tempo indeterminato, mensa, venerdì pomeriggio libero.</p><a class="elementor-button" href="https://vetromare.rh-facile.it/c/9/candidatura">Candidati ora</a></main> <section><h2>Altre posizioni aperte</h2><a href="/lavora-con-noi/autista">Autista campionatore</a><a href="/lavora-con-noi/impiegata">Impiegata amministrativa</a></section><a href="/contatti">Parla con un tecnico</a><footer>Vetromare srl</footer></body></html>',
        id="in_own_words-it",
    ),
    pytest.param(
        "https://brotesverdes.es/empleo/repartidora-o-en-bicicleta",
        None,
        '<html lang="es"><head><meta charset="utf-8"><title>Repartidor/a en bicicleta | Brotes Verdes</title></head><body><header><nav><a href="/">Start</a><a href="/produkt">Produkt</a><a href="/karriere">Karriere</a><a href="/kontakt">Kontakt</a></nav></header><main><h1>Repartidor/a en bicicleta</h1><p>Valencia · Media jornada</p><p>Repartimos verdura de la huerta en bicicleta de carga. Somos una cooperativa de nueve personas, y desde enero necesitamos dos piernas más que conozcan los carriles de la ciudad.</p><h3>Tu día a día</h3><ul><li>Cargar las cajas a las siete</li><li>Hacer dos vueltas por la mañana</li></ul><h3>¿Te reconoces?</h3><ul><li>Te gusta el aire libre</li><li>Sabes arreglar un pinchazo</li></ul><h3>¿Por qué con nosotros?</h3><p>Contrato indefinido, 9,80 € la hora y verdura gratis cada semana.</p><a href="https://forms.example/abc">Inscribirme</a><h2>Otras ofertas</h2><a href="/empleo/mozo-almacen">Mozo/a de almacén</a> <a href="/empleo/contable">Contable</a></main></body></html>',
        id="in_own_words-es",
    ),
    pytest.param(
        "https://www.gasthof-linde.example.de/arbeiten-bei-uns",
        "Zimmermädchen (m/w/d)",
        '<html lang="de"><head><meta charset="utf-8"><title>Arbeiten bei uns | Gasthof Linde</title></head><body><div id="SITE_HEADER"><h2>Gasthof Linde</h2><ul><li><a href="/">Start</a></li><li><a href="/zimmer">Zimmer</a></li><li><a href="/arbeiten-bei-uns">Arbeiten bei uns</a></li></ul></div><main><h1>Arbeiten bei uns</h1><h4>Zimmermädchen (m/w/d)</h4><p>14,50 € die Stunde</p><p>Unser Haus hat zwölf Zimmer und einen Garten. Morgens ist es still, dann riecht es nach Kaffee. Wir suchen jemanden, der gerne ordentlich arbeitet und dabei singt.</p><p>Du wirst</p><ul><li>Zimmer herrichten und Betten beziehen</li><li>Wäsche waschen und falten</li></ul><p>Du brauchst</p><p>keine Erfahrung, nur zwei Hände und Freude an sauberen Fenstern. Wir zeigen dir alles in der ersten Woche.</p><p>Du bekommst</p><p>24 Tage Urlaub, ein warmes Mittagessen, Trinkgeld und jeden zweiten Sonntag frei, dazu das Fahrrad für den Weg.</p><p>Ruf Frau Ohlsen an: 04321 555 020.</p><h3>Schreib uns</h3><form><input name="n"><button>Senden</button></form></main><div>© 2024 Gasthof Linde</div></body></html>',
        id="under_work_with_us-de",
    ),
    pytest.param(
        "https://www.boulangerie-perrin.example.fr/nous-rejoindre",
        None,
        '<html lang="fr"><head><meta charset="utf-8"><title>Nous rejoindre | Boulangerie Perrin</title></head><body><header><p>Boulangerie Perrin</p><ul><li><a href="/">Accueil</a></li><li><a href="/pains">Nos pains</a></li><li><a href="/nous-rejoindre">Nous rejoindre</a></li></ul></header><h1>Nous rejoindre</h1><h5>Vendeuse / vendeur en boulangerie</h5><p>12,10 € de l\'heure</p><p>La boutique ouvre à six heures et demie et sent bon dès cinq heures. Nous cherchons quelqu\'un qui dit bonjour avant d\'être réveillé, pour trente heures par semaine.</p><p>Tu vas</p><ul><li>servir les clients et tenir la caisse</li><li>garnir les sandwichs</li></ul><p>Tu n\'as pas besoin</p><p>de diplôme : nous apprenons à tout le monde pendant un mois, et madame Perrin est patiente depuis trente ans.</p><p>Passez à la boutique avec votre CV, un matin après dix heures.</p><footer>Boulangerie Perrin, 3 rue du Four, 72000 Le Mans</footer></body></html>',
        id="under_work_with_us-fr",
    ),
    pytest.param(
        "https://www.ridskolanhaga.example.se/jobba-hos-oss",
        None,
        '<html lang="sv"><head><meta charset="utf-8"><title>Jobba hos oss | Ridskolan Haga</title></head><body><nav><a href="/">Hem</a><a href="/kurser">Kurser</a><a href="/jobba-hos-oss">Jobba hos oss</a></nav><h1>Jobba hos oss</h1><p>Vi har 34 hästar och ponnyer.</p><h4>Ridinstruktör, helger</h4><p>Timlön 165 kr</p><p>Vi söker dig som kan lära en åttaåring att sitta still och en fyrtioåring att våga galoppera. Du har gått instruktörskurs eller ridit länge nog för att kunna visa.</p><p>Du kommer att</p><ul><li>hålla fyra lektioner lördag och söndag</li><li>se till att alla hästar får hö</li></ul><p>Du får</p><p>rida på måndagar, ta med din egen häst mot halv stallhyra, och fika som elevernas mormödrar bakar hela vintern.</p><p>Kom förbi stallet, eller ring Kicki.</p><footer>Ridskolan Haga</footer></body></html>',
        id="under_work_with_us-sv",
    ),
    pytest.param(
        "https://www.mlynnadrzeka.example.pl/praca",
        None,
        '<html lang="pl"><head><meta charset="utf-8"><title>Praca | Młyn nad Rzeką</title></head><body><header><a href="/">Start</a><a href="/menu">Menu</a><a href="/praca">Praca</a></header><h1>Praca u nas</h1><h4>Pomoc kuchenna</h4><p>31 zł za godzinę</p><p>Młyn nad Rzeką to restauracja na czterdzieści osób. Szukamy kogoś do kuchni na weekendy, kto lubi porządek i nie boi się gorących garnków.</p><p>Twoje obowiązki</p><ul><li>obieranie i krojenie warzyw</li><li>zmywanie garnków</li></ul><p>Nie musisz</p><p>mieć doświadczenia, wszystkiego nauczymy w dwa tygodnie; ważne, żeby lubić pracować z ludźmi i przychodzić na czas.</p><p>Zadzwoń do pani Basi po czternastej.</p><footer>Młyn nad Rzeką, ul. Młyńska 1, Kazimierz Dolny</footer></body></html>',
        id="under_work_with_us-pl",
    ),
    pytest.param(
        "https://www.fjellbakeriet.example.no/jobb-hos-oss",
        None,
        '<html lang="no"><head><meta charset="utf-8"><title>Jobb | Fjellbakeriet</title></head><body><nav><a href="/">Hjem</a><a href="/brod">Brød</a></nav><h1>Jobb hos oss</h1><h2>Baker søkes – natt</h2><p>Publisert 3. november 2026</p><p>Fjellbakeriet leverer brød til seks butikker i dalen. Vi baker fra klokka to til ni, med surdeig som er eldre enn lærlingen.</p><p><b>Dette gjør du:</b></p><p>elter, former og steker</p><p>holder ovnen i gang</p><p><b>Dette ser vi etter:</b></p><p>fagbrev er fint, men ikke et krav</p><p>du står opp når andre legger seg</p><p>Lønn etter tariff, fra 220 kroner i timen. Kom innom med CV, eller ring Odd.</p><footer>Fjellbakeriet AS</footer></body></html>',
        id="under_work_with_us-no",
    ),
    pytest.param(
        "https://careers.lakecity.gov/jobs/98812-harbor-master",
        "Harbor Master",
        '<html lang="en"><head><meta charset="utf-8"><title>Harbor Master - City of Lakewood</title></head><body><header><nav><a href="/">Start</a><a href="/produkt">Produkt</a><a href="/karriere">Karriere</a><a href="/kontakt">Kontakt</a></nav></header><main><div class="alert"><h3>This position has been filled</h3></div><h1>Harbor Master</h1><p>Lakewood, full-time. The city is looking for a harbor master who keeps 300 boats apart and the jetty in paint.</p><h2>Responsibilities</h2><ul><li>Assign berths</li><li>Collect fees</li></ul><h2>Requirements</h2><ul><li>Boat licence</li></ul></main></body></html>',
        id="gone-counter-full",
    ),
    pytest.param(
        "https://www.villaserena.es/empleo/ficha.aspx?id=318",
        "SOCORRISTA DE PISCINA",
        '<html lang="es"><head><meta charset="utf-8"><title>Ayuntamiento de Villa Serena - Empleo</title></head><body><form><table><tr><td><a href="/">Inicio</a> <a href="/t">Trámites</a></td></tr><tr><td><div>SOCORRISTA DE PISCINA</div><table><tr><td><b>Número de convocatoria :</b></td><td>2026-12</td></tr><tr><td><b>Departamento :</b></td><td>Deportes</td></tr><tr><td><b>Tipo de contrato :</b></td><td>Temporal</td></tr><tr><td><b>Salario :</b></td><td>1.420 € al mes</td></tr><tr><td><b>Lugar de trabajo :</b></td><td>Piscina municipal</td></tr><tr><td><b>Fecha límite :</b></td><td>01/12/2026</td></tr></table><p><b>FUNCIONES</b></p><ul><li>Vigilar el vaso y los accesos</li><li>Prestar primeros auxilios</li></ul><p><b>REQUISITOS</b></p><ul><li>Título de socorrista acuático en vigor</li></ul><p>Las personas interesadas presentarán su solicitud en el registro del Ayuntamiento antes de la fecha indicada, junto con su currículum.</p></td></tr><tr><td>Ayuntamiento de Villa Serena, Plaza Mayor 1</td></tr></table></form></body></html>',
        id="line_over_labels-es",
    ),
    pytest.param(
        "https://www.stadt-blauau.de/Stellen/Anzeige.aspx?id=77",
        "BADEMEISTERIN ODER BADEMEISTER",
        '<html lang="de"><head><meta charset="utf-8"><title>Stadt Blauau - Stellen</title></head><body><table><tr><td>Stadt Blauau</td></tr><tr><td><a href="/">Start</a> | <a href="/a">Ämter</a></td></tr><tr><td><span>BADEMEISTERIN ODER BADEMEISTER</span><table><tr><td><b>Kennziffer :</b></td><td>2026-41</td></tr><tr><td><b>Amt :</b></td><td>Sport und Bäder</td></tr><tr><td><b>Arbeitszeit :</b></td><td>Teilzeit, 20 Stunden</td></tr><tr><td><b>Entgelt :</b></td><td>EG 5 TVöD</td></tr><tr><td><b>Einsatzort :</b></td><td>Hallenbad Nord</td></tr><tr><td><b>Bewerbungsfrist :</b></td><td>01.12.2026</td></tr></table><p><b>IHRE AUFGABEN</b></p><ul><li>Aufsicht am Becken</li></ul><p><b>IHR PROFIL</b></p><ul><li>Rettungsabzeichen in Silber</li></ul><p>Bitte senden Sie Ihre Bewerbung bis zum genannten Tag an das Personalamt der Stadt, Rathausplatz 1, gern auch per E-Mail.</p></td></tr></table></body></html>',
        id="line_over_labels-de",
    ),
    pytest.param(
        "https://www.ville-roseraie.qc.ca/emplois/fiche.asp?no=12",
        "BRIGADIÈRE OU BRIGADIER SCOLAIRE",
        '<html lang="fr"><head><meta charset="utf-8"><title>Ville de La Roseraie - Emplois</title></head><body><table><tr><td>Ville de La Roseraie</td></tr><tr><td><a href="/">Accueil</a> <a href="/b">Loisirs</a></td></tr><tr><td><div><font size=4>BRIGADIÈRE OU BRIGADIER SCOLAIRE</font></div><table><tr><td><b>No d\'affichage :</b></td><td>2026-09</td></tr><tr><td><b>Service :</b></td><td>Sécurité publique</td></tr><tr><td><b>Statut :</b></td><td>Temps partiel</td></tr><tr><td><b>Salaire :</b></td><td>22,10 $ l\'heure</td></tr><tr><td><b>Lieu de travail :</b></td><td>Écoles du quartier sud</td></tr></table><p><b>RESPONSABILITÉS</b></p><ul><li>Faire traverser les élèves</li></ul><p><b>EXIGENCES</b></p><ul><li>Être à l\'heure, beau temps mauvais temps</li></ul><p>Faire parvenir votre candidature au service des ressources humaines avant le 1er décembre 2026 à 16 h 30, à l\'hôtel de ville.</p></td></tr></table></body></html>',
        id="line_over_labels-fr-h",
    ),
    pytest.param(
        "https://hojby.jobportal.dk/Show.aspx?Id=9012&c=3",
        "Pædagoger til Børnehuset Solsikken",
        '<html lang="da"><head><meta charset="utf-8"><title>Ledige stillinger</title></head><body><form><table><tr><td><a href="/l">Alle ledige stillinger</a> | <a href="/p">Udskriv</a></td></tr><tr><td><span class="s">Pædagoger til Børnehuset Solsikken</span><p>Børnehuset Solsikken søger to pædagoger til vuggestuen, fordi vi åbner en ny stue, og fordi en kollega skal på barsel til foråret.</p><p><b>Om os</b></p><p>Vi har 60 børn, en stor have og en kokkepige, der bager boller om fredagen. Vi arbejder med natur og med musik.</p><p><b>Vi forventer</b></p><ul><li>at du er uddannet pædagog</li></ul><p><b>Vi tilbyder</b></p><p>En fast stilling på 32 timer, faglig sparring og en leder, der er til stede.</p><p>Ansøgningsfrist: 02-12-2026.</p></td><td><table><tr><td>Arbejdstid</td><td>Deltid</td></tr><tr><td>Arbejdssted</td><td>Solsikken, Skolevej 3, 4573 Højby</td></tr><tr><td>Stillingstype</td><td>Fast</td></tr><tr><td>Ansøgningsfrist</td><td>02-12-2026</td></tr></table></td></tr></table></form></body></html>',
        id="line_over_labels-da",
    ),
    pytest.param(
        "https://nordvik.jobbsys.no/Annonse.aspx?id=772",
        "Sykepleiere til hjemmetjenesten",
        '<html lang="no"><head><meta charset="utf-8"><title>Stillinger</title></head><body><form><table><tr><td><a href="/l">Alle stillinger</a></td></tr><tr><td><div>Sykepleiere til hjemmetjenesten</div><p>Nordvik kommune søker to sykepleiere i faste stillinger til hjemmetjenesten, med kveldsvakt annenhver uke og helg hver tredje.</p><p><b>Arbeidsoppgaver</b></p><ul><li>medisiner og sår</li></ul><p><b>Vi tilbyr</b></p><p>God opplæring, bil i tjenesten og kort vei til fjellet for alle som liker det.</p><table><tr><td>Arbeidssted</td><td>Nordvik</td></tr><tr><td>Stillingstype</td><td>Fast</td></tr><tr><td>Søknadsfrist</td><td>02.12.2026</td></tr></table></td></tr></table></form></body></html>',
        id="line_over_labels-no",
    ),
    pytest.param(
        "https://jobs.example.com/ca/offer/2291/x",
        "Cuiner/a",
        '<html lang="ca"><head><meta charset="utf-8"><title>Cuiner/a | Portal</title></head><body><header><nav><a href="/">Start</a><a href="/produkt">Produkt</a><a href="/kontakt">Kontakt</a></nav></header><h1>Oferta núm. 331: Cuiner/a</h1><dl><dt>Location</dt><dd>Lund</dd><dt>Salary</dt><dd>€2,000 a month</dd><dt>Job type</dt><dd>Full-time</dd></dl><h2>Requirements</h2><ul><li>Two years of experience in the trade</li></ul><h2>Responsibilities</h2><p>You will do what there is to do in the house from Monday to Friday and hand it over in the evening. We are looking for somebody calm.</p></body></html>',
        id="numbered-ca",
    ),
    pytest.param(
        "https://jobs.example.com/fr/offer/2291/x",
        "Aide-soignant (H/F)",
        '<html lang="fr"><head><meta charset="utf-8"><title>Aide-soignant | Emploi</title></head><body><header><nav><a href="/">Start</a><a href="/produkt">Produkt</a><a href="/kontakt">Kontakt</a></nav></header><h1>Offre n° 2026-88 : Aide-soignant (H/F)</h1><dl><dt>Location</dt><dd>Lund</dd><dt>Salary</dt><dd>€2,000 a month</dd><dt>Job type</dt><dd>Full-time</dd></dl><h2>Requirements</h2><ul><li>Two years of experience in the trade</li></ul><h2>Responsibilities</h2><p>You will do what there is to do in the house from Monday to Friday and hand it over in the evening. We are looking for somebody calm.</p></body></html>',
        id="numbered-fr",
    ),
    pytest.param(
        "https://jobs.example.com/pl/offer/2291/x",
        "Magazynier",
        '<html lang="pl"><head><meta charset="utf-8"><title>Magazynier - Praca</title></head><body><header><nav><a href="/">Start</a><a href="/produkt">Produkt</a><a href="/kontakt">Kontakt</a></nav></header><h1>Oferta nr 12/2026 – Magazynier</h1><dl><dt>Location</dt><dd>Lund</dd><dt>Salary</dt><dd>€2,000 a month</dd><dt>Job type</dt><dd>Full-time</dd></dl><h2>Requirements</h2><ul><li>Two years of experience in the trade</li></ul><h2>Responsibilities</h2><p>You will do what there is to do in the house from Monday to Friday and hand it over in the evening. We are looking for somebody calm.</p></body></html>',
        id="numbered-pl",
    ),
    pytest.param(
        "https://jobs.example.com/de/offer/2291/x",
        "Hausmeister",
        '<html lang="de"><head><meta charset="utf-8"><title>Hausmeister - Stellen</title></head><body><header><nav><a href="/">Start</a><a href="/produkt">Produkt</a><a href="/kontakt">Kontakt</a></nav></header><h1>Stelle Nr. 45: Hausmeister</h1><dl><dt>Location</dt><dd>Lund</dd><dt>Salary</dt><dd>€2,000 a month</dd><dt>Job type</dt><dd>Full-time</dd></dl><h2>Requirements</h2><ul><li>Two years of experience in the trade</li></ul><h2>Responsibilities</h2><p>You will do what there is to do in the house from Monday to Friday and hand it over in the evening. We are looking for somebody calm.</p></body></html>',
        id="numbered-de",
    ),
    pytest.param(
        "https://jobs.example.com/en/offer/2291/x",
        "Bus driver",
        '<html lang="en"><head><meta charset="utf-8"><title>Bus driver | Jobs</title></head><body><header><nav><a href="/">Start</a><a href="/produkt">Produkt</a><a href="/kontakt">Kontakt</a></nav></header><h1>Vacancy No. 0045 - Bus driver</h1><dl><dt>Location</dt><dd>Lund</dd><dt>Salary</dt><dd>€2,000 a month</dd><dt>Job type</dt><dd>Full-time</dd></dl><h2>Requirements</h2><ul><li>Two years of experience in the trade</li></ul><h2>Responsibilities</h2><p>You will do what there is to do in the house from Monday to Friday and hand it over in the evening. We are looking for somebody calm.</p></body></html>',
        id="numbered-en",
    ),
    pytest.param(
        "https://www.oakfield.kent.sch.uk/page/?pid=31",
        "Midday Supervisor (Term Time Only)",
        '<html lang="en"><head><meta charset="utf-8"><title>Oakfield Infant School - Vacancies</title></head><body><header><div>Oakfield Infant School</div><p>Growing together</p></header><nav><ul><li><a href="/a">About</a></li><li><a href="/v">Vacancies</a></li></ul></nav><div id="main"><h1>Vacancies</h1><p style="text-align:center"><strong>Midday Supervisor (Term Time Only)</strong></p><p>Required as soon as possible | 5 hours a week</p><p>The governors wish to appoint a friendly and reliable person to look after children at lunch, in the hall and on the playground.</p><p><strong>We are looking for someone who:</strong></p><ul><li>likes to be outside in all weathers</li></ul><p><strong>We can offer you:</strong></p><ul><li>a free lunch</li></ul><p><strong>Closing date: Friday 4th December 2026</strong></p></div><div id="foot">Oakfield Infant School, Mill Lane, Deal CT14 7AA<br>© 2026 Oakfield Infant School</div></body></html>',
        id="beside_the_sites_name-en",
    ),
    pytest.param(
        "https://www.kita-sonnenhof.example.de/index.php?id=31",
        "Erzieher/in in Teilzeit",
        '<html lang="de"><head><meta charset="utf-8"><title>Kita Sonnenhof | Stellen</title></head><body><div class="logo">Kita Sonnenhof</div><ul class="nav"><li><a href="/a">Über uns</a></li><li><a href="/s">Stellen</a></li></ul><div id="content"><h1>Stellenangebote</h1><p><strong>Erzieher/in in Teilzeit</strong></p><p>Wir suchen zum 1. Februar 2027 eine Kollegin oder einen Kollegen für unsere Waldgruppe mit achtzehn Kindern und zwei Ziegen.</p><p><strong>Ihre Aufgaben:</strong></p><ul><li>Begleitung der Kinder im Wald</li></ul><p><strong>Wir bieten:</strong></p><ul><li>Vergütung nach TVöD</li></ul><p>Bewerbung bis 4. Dezember 2026 an leitung@sonnenhof.example</p></div><footer>Kita Sonnenhof · Waldweg 3 · 21335 Lüneburg</footer></body></html>',
        id="beside_the_sites_name-de",
    ),
    pytest.param(
        "https://www.mfr-lesnoyers.example.fr/page.php?id=9",
        "Moniteur ou monitrice en agronomie",
        '<html lang="fr"><head><meta charset="utf-8"><title>MFR Les Noyers - Recrutement</title></head><body><header><p class="site-name">MFR Les Noyers</p><ul><li><a href="/">Accueil</a></li><li><a href="/f">Formations</a></li></ul></header><section><h1>Recrutement</h1><p><b>Moniteur ou monitrice en agronomie</b></p><p>La Maison familiale recrute pour la rentrée de janvier une personne capable d\'enseigner les sols et les plantes à des élèves de quinze ans.</p><p><b>Missions :</b></p><ul><li>Assurer les cours</li></ul><p><b>Profil :</b></p><ul><li>Licence en agronomie</li></ul><p>CV et lettre de motivation à la directrice avant le 4 décembre 2026.</p></section><footer>MFR Les Noyers, 12 route de la Plaine, 37000 Tours</footer></body></html>',
        id="beside_the_sites_name-fr",
    ),
    pytest.param(
        "https://www.lakedistrict.k12.mn.us/jobs/view.asp?JobID=55",
        "Bus Paraprofessional - Morning Route",
        '<html lang="en"><head><meta charset="utf-8"><title>Lake District Schools - Employment</title></head><body><table><tr><td><a href="/">District Home</a> | <a href="/all">All Vacancies</a></td></tr><tr><td><b>Categories</b><br><a href="?c=1">Administration (2)</a><br><a href="?c=2">Transportation (4)</a></td><td><table><tr><td>Bus Paraprofessional - Morning Route</td><td>JobID: 55</td></tr></table><ul><li><span>Position Type:</span><br><span>Transportation</span></li><li><span>Date Posted:</span><br><span>11/3/2026</span></li><li><span>Location:</span><br><span>Bus Garage</span></li><li><span>Closing Date:</span><br><span>12/1/2026</span></li></ul><p><b>LAKE DISTRICT SCHOOLS</b></p><p>is accepting applications for a bus paraprofessional, 15 hours per week, following the student calendar of the district.</p><p>DUTIES</p><ul><li>Ride the bus with assigned students</li></ul><p>QUALIFICATIONS</p><ul><li>High school diploma</li></ul></td></tr></table></body></html>',
        id="beside_the_sites_name-tab",
    ),
    pytest.param(
        "https://www.istitutoverde.example.it/?p=88",
        "Bidella o bidello",
        '<html lang="it"><head><meta charset="utf-8"><title>Istituto Verde</title></head><body><div id="head"><span>Istituto Verde</span></div><div><a href="/">Home</a> <a href="/corsi">Corsi</a> <a href="/lavora">Lavora con noi</a></div><div id="corpo"><h2>Lavora con noi</h2><p><strong>Bidella o bidello</strong></p><p>Cerchiamo una persona per aprire la scuola alle sette e tenerla pulita fino alle due, dal lunedì al venerdì, da gennaio a giugno.</p><p><strong>Mansioni:</strong></p><ul><li>pulizia delle aule</li></ul><p><strong>Offriamo:</strong></p><ul><li>contratto a tempo determinato, 1.100 € al mese</li></ul><p>Inviare il CV a scuola@verde.example entro il 4 dicembre 2026.</p></div><div>Istituto Verde, via Roma 3, 53100 Siena - P.IVA 0123</div></body></html>',
        id="beside_the_sites_name-it",
    ),
    pytest.param(
        "https://www.mill.example/jobs/44-night-shift",
        "Night shift at the stones",
        '<html lang="en"><head><meta charset="utf-8"><title>Night shift at the stones | Mill</title></head><body><header><nav><a href="/">Start</a><a href="/produkt">Produkt</a><a href="/kontakt">Kontakt</a></nav></header><h1>Night shift at the stones</h1><p>Leeds. We are looking for somebody who stays awake. You will watch four stones and a wheel from ten to six.</p><h2>Responsibilities</h2><ul><li>Watch</li></ul><h2>Requirements</h2><ul><li>Be awake</li></ul><footer>Apply for Night shift at the stones | Mill</footer></body></html>',
        id="beside_the_sites_name-counter",
    ),
    pytest.param(
        "https://www.mill.example/jobs/44",
        "Kitchen star",
        '<html lang="en"><head><meta charset="utf-8"><title>Kitchen star | Mill</title></head><body><header><nav><a href="/">Start</a><a href="/produkt">Produkt</a><a href="/kontakt">Kontakt</a></nav></header><p>Kitchen star</p><p>Leeds. We are looking for somebody who cooks. You will make the soup and the bread for forty people from ten to six.</p><p><b>Responsibilities</b></p><ul><li>Soup</li></ul><p><b>Requirements</b></p><ul><li>Like soup</li></ul><p><b>Pay:</b> £13 an hour</p><h4>Head cook</h4><p>Ann Dean</p></body></html>',
        id="beside_the_sites_name-counter2",
    ),
    pytest.param(
        "https://www.kvarn.se/jobb/5513-kock",
        None,
        '<html lang="sv"><head><meta charset="utf-8"><title>Kock | Kvarn</title></head><body><header><nav><a href="/">Start</a><a href="/p">Products</a><a href="/k">Contact</a></nav></header><main><h1>Kock till kvarnen – tjänsten är tillsatt</h1><p>Vi söker en kock som lagar lunch för fyrtio. Du kommer att laga soppa och baka bröd varje dag i ett litet kök vid ån.</p><h2>Arbetsuppgifter</h2><ul><li>Soppa</li></ul><h2>Vi erbjuder</h2><p>Heltid, 29 000 kr i månaden.</p></main></body></html>',
        id="gone_ad-role",
    ),
    pytest.param(
        "https://www.mill.example/jobs/5514-cook",
        None,
        '<html lang="en"><head><meta charset="utf-8"><title>Cook | Mill</title></head><body><header><nav><a href="/">Start</a><a href="/p">Products</a><a href="/k">Contact</a></nav></header><main><h1>Cook</h1><p class="badge">This position has been filled</p><p>We are looking for a cook who makes lunch for forty people in a small kitchen by the river, five days a week, with a helper.</p><p>£13 an hour, full-time. Apply with your CV.</p></main></body></html>',
        id="gone_ad-part",
    ),
]
OTHERS = [
    pytest.param(
        "https://www.kochjobs.de/stellen/koch",
        "listing",
        '<html lang="de"><head><meta charset="utf-8"><title>Koch Jobs - 4 Stellen</title></head><body><header><nav><a href="/">Start</a><a href="/produkt">Produkt</a><a href="/karriere">Karriere</a><a href="/kontakt">Kontakt</a></nav></header><h1>Koch Jobs</h1><article><h2><a href="/stelle/4401-koch-kiel">Koch (m/w/d) Kiel</a></h2><p>Gasthof Kiel, Vollzeit</p><a href="/stelle/4401-koch-kiel/bewerben">Jetzt bewerben</a></article><article><h2><a href="/stelle/4402-koch-husum">Koch (m/w/d) Husum</a></h2><p>Gasthof Husum, Vollzeit</p><a href="/stelle/4402-koch-husum/bewerben">Jetzt bewerben</a></article><article><h2><a href="/stelle/4403-koch-plön">Koch (m/w/d) Plön</a></h2><p>Gasthof Plön, Vollzeit</p><a href="/stelle/4403-koch-plön/bewerben">Jetzt bewerben</a></article><article><h2><a href="/stelle/4404-koch-eutin">Koch (m/w/d) Eutin</a></h2><p>Gasthof Eutin, Vollzeit</p><a href="/stelle/4404-koch-eutin/bewerben">Jetzt bewerben</a></article></body></html>',
        id="in_own_words-counter-list",
    ),
    pytest.param(
        "https://www.larkhouse.example.co.uk/work-with-us",
        "not_a_posting",
        '<html lang="en"><head><meta charset="utf-8"><title>Work with us | Lark House</title></head><body><header><nav><a href="/">Start</a><a href="/produkt">Produkt</a><a href="/karriere">Karriere</a><a href="/kontakt">Kontakt</a></nav></header><main><h1>Work with us</h1><p>We are always looking for kind people who like to be with others. Our homes stand in three villages and most of our people have been here for years.</p><h4>Meet Joan, care assistant</h4><p>Joan came to us from a shop. Nights are quiet, she says, but never empty, and there is always a cup of tea with somebody who needs a hand to hold.</p><p>What she likes</p><p>The residents, the garden in June, and that nobody hurries her when she listens to a long story about the war and the ration books.</p><h3>Training</h3><p>We pay for your Care Certificate.</p></main></body></html>',
        id="under_work_with_us-counter-landing",
    ),
    pytest.param(
        "https://www.bikes.example.com/services",
        "not_a_posting",
        '<html lang="en"><head><meta charset="utf-8"><title>Bike fitting | Bikes</title></head><body><header><nav><a href="/">Start</a><a href="/produkt">Produkt</a><a href="/karriere">Karriere</a><a href="/kontakt">Kontakt</a></nav></header><main><h1>Bike fitting</h1><h4>Bike fitter</h4><p>£90 per hour</p><p>You get</p><p>a full fitting on our machine with a written report, a new saddle for a month and a coffee while you wait for us to finish.</p><p>You need</p><p>your bike, your shoes and two hours of time. Our fitter will look at your knees and your back and ask what hurts.</p></main></body></html>',
        id="under_work_with_us-counter-shop",
    ),
    pytest.param(
        "https://www.seestadt.de/stellen/hafenmeister-4412.html",
        "not_a_posting",
        '<html lang="de"><head><meta charset="utf-8"><title>Diese Stelle ist nicht mehr verfügbar - Gemeinde</title><meta property="og:title" content="Diese Stelle ist nicht mehr verfügbar"></head><body><header><nav><a href="/">Start</a><a href="/produkt">Produkt</a><a href="/karriere">Karriere</a><a href="/kontakt">Kontakt</a></nav></header><main><h1>Diese Stelle ist nicht mehr verfügbar</h1><p>Die Bewerbungsfrist für die Stelle «Hafenmeister» endete am 1. November 2026, und die Anzeige wurde entfernt. Alle offenen Stellen finden Sie auf unserer Karriereseite. Bei Fragen zu Ihrer Bewerbung melden Sie sich bei uns.</p><h3>Andere Stellen</h3><li><a href="/stellen/gaertner-4413.html">Gärtner (m/w/d)</a></li><li><a href="/stellen/koch-4414.html">Koch</a></li></main><footer>Rathaus, Hauptstr. 1</footer></body></html>',
        id="gone-de",
    ),
    pytest.param(
        "https://www.ville-lac.fr/offres-emploi/jardinier-8812",
        "not_a_posting",
        '<html lang="fr"><head><meta charset="utf-8"><title>Cette offre n’est plus disponible - Gemeinde</title><meta property="og:title" content="Cette offre n’est plus disponible"></head><body><header><nav><a href="/">Start</a><a href="/produkt">Produkt</a><a href="/karriere">Karriere</a><a href="/kontakt">Kontakt</a></nav></header><main><h1>Cette offre n’est plus disponible</h1><p>Le poste de jardinier a été pourvu le 4 novembre 2026. Vous pouvez consulter nos autres offres d’emploi ou déposer une candidature spontanée depuis votre espace candidat.</p><h3>Autres offres</h3><li><a href="/offres-emploi/agent-8813">Agent d’accueil</a></li><li><a href="/offres-emploi/cuisinier-8814">Cuisinier</a></li></main><footer>Rathaus, Hauptstr. 1</footer></body></html>',
        id="gone-fr",
    ),
    pytest.param(
        "https://www.sjokommun.se/lediga-jobb/hamnvakt-55121",
        "not_a_posting",
        '<html lang="sv"><head><meta charset="utf-8"><title>Annonsen finns inte längre - Gemeinde</title><meta property="og:title" content="Annonsen finns inte längre"></head><body><header><nav><a href="/">Start</a><a href="/produkt">Produkt</a><a href="/karriere">Karriere</a><a href="/kontakt">Kontakt</a></nav></header><main><h1>Annonsen finns inte längre</h1><p>Ansökningstiden för tjänsten gick ut den 1 november 2026. Du hittar alla lediga jobb på vår sida Lediga jobb. Har du redan ansökt kan du följa din ansökan genom att logga in. Hos oss får du friskvårdsbidrag och flextid.</p><h3>Andra lediga jobb</h3><li><a href="/lediga-jobb/kock-55122">Kock</a></li></main><footer>Rathaus, Hauptstr. 1</footer></body></html>',
        id="gone-sv",
    ),
    pytest.param(
        "https://www.villamar.es/empleo/oferta/9912",
        "not_a_posting",
        '<html lang="es"><head><meta charset="utf-8"><title>Esta oferta ya no está disponible - Gemeinde</title><meta property="og:title" content="Esta oferta ya no está disponible"></head><body><header><nav><a href="/">Start</a><a href="/produkt">Produkt</a><a href="/karriere">Karriere</a><a href="/kontakt">Kontakt</a></nav></header><main><h1>Esta oferta ya no está disponible</h1><p>El plazo de inscripción finalizó el 1 de noviembre de 2026. Puedes consultar otras ofertas de empleo en nuestro portal o crear una alerta para recibir las nuevas convocatorias.</p><h3>Otras ofertas</h3><li><a href="/empleo/oferta/9913">Cocinero/a</a></li></main><footer>Rathaus, Hauptstr. 1</footer></body></html>',
        id="gone-es",
    ),
    pytest.param(
        "https://www.miasto.pl/praca/oferta/7712",
        "not_a_posting",
        '<html lang="pl"><head><meta charset="utf-8"><title>Oferta pracy jest nieaktualna - Gemeinde</title><meta property="og:title" content="Oferta pracy jest nieaktualna"></head><body><header><nav><a href="/">Start</a><a href="/produkt">Produkt</a><a href="/karriere">Karriere</a><a href="/kontakt">Kontakt</a></nav></header><main><h1>Oferta pracy jest nieaktualna</h1><p>Termin składania dokumentów na to stanowisko minął 1 listopada 2026. Zapraszamy do zapoznania się z innymi ofertami pracy. Oferujemy stabilne zatrudnienie i trzynastą pensję.</p><h3>Inne oferty</h3><li><a href="/praca/oferta/7713">Kucharz</a></li></main><footer>Rathaus, Hauptstr. 1</footer></body></html>',
        id="gone-pl",
    ),
    pytest.param(
        "https://www.jarvikunta.fi/avoimet-tyopaikat/4412",
        "not_a_posting",
        '<html lang="fi"><head><meta charset="utf-8"><title>Työpaikka ei ole enää haettavissa - Gemeinde</title><meta property="og:title" content="Työpaikka ei ole enää haettavissa"></head><body><header><nav><a href="/">Start</a><a href="/produkt">Produkt</a><a href="/karriere">Karriere</a><a href="/kontakt">Kontakt</a></nav></header><main><h1>Työpaikka ei ole enää haettavissa</h1><p>Hakuaika tehtävään päättyi 1.11.2026. Löydät kaikki avoimet työpaikat sivultamme. Tarjoamme hyvät edut ja mukavat työkaverit.</p><h3>Muut avoimet paikat</h3><li><a href="/avoimet-tyopaikat/4413">Kokki</a></li></main><footer>Rathaus, Hauptstr. 1</footer></body></html>',
        id="gone-fi",
    ),
    pytest.param(
        "https://www.meerstad.nl/vacatures/havenmeester-8812",
        "not_a_posting",
        '<html lang="nl"><head><meta charset="utf-8"><title>Deze vacature is gesloten - Gemeinde</title><meta property="og:title" content="Deze vacature is gesloten"></head><body><header><nav><a href="/">Start</a><a href="/produkt">Produkt</a><a href="/karriere">Karriere</a><a href="/kontakt">Kontakt</a></nav></header><main><h1>Deze vacature is gesloten</h1><p>De sluitingsdatum van deze vacature was 1 november 2026. Bekijk onze andere vacatures of maak een jobalert aan. Werken bij ons betekent goede arbeidsvoorwaarden en fijne collega’s.</p><h3>Andere vacatures</h3><li><a href="/vacatures/kok-8813">Kok</a></li></main><footer>Rathaus, Hauptstr. 1</footer></body></html>',
        id="gone-nl",
    ),
    pytest.param(
        "https://careers.lakecity.gov/jobs/98812-harbor-master",
        "not_a_posting",
        '<html lang="en"><head><meta charset="utf-8"><title>Sorry, this position has been filled - Gemeinde</title><meta property="og:title" content="Sorry, this position has been filled"></head><body><header><nav><a href="/">Start</a><a href="/produkt">Produkt</a><a href="/karriere">Karriere</a><a href="/kontakt">Kontakt</a></nav></header><main><h1>Sorry, this position has been filled</h1><p>Thank you for your interest in working with us. The application period ended on November 1, 2026. Please see our other openings or sign up for job alerts. We offer great benefits.</p><h3>More jobs</h3><li><a href="/jobs/98813-cook">Cook</a></li></main><footer>Rathaus, Hauptstr. 1</footer></body></html>',
        id="gone-en",
    ),
    pytest.param(
        "https://www.county.example/hr/jobs.aspx",
        "listing",
        '<html lang="en"><head><meta charset="utf-8"><title>Jobs</title></head><body><h1>Current Openings</h1><table><tr><td>2026-1</td><td><a href="detail.aspx?id=2026-1">Seasonal Parks Caretaker (2027)</a></td><td>Office</td></tr><tr><td>2026-2</td><td><a href="detail.aspx?id=2026-2">Deputy Assessor</a></td><td>Office</td></tr><tr><td>2026-3</td><td><a href="detail.aspx?id=2026-3">Public Health Nurse</a></td><td>Office</td></tr></table></body></html>',
        id="list-year",
    ),
    pytest.param(
        "https://www.havn.dk/ledige-stillinger/7712-havnefoged",
        "not_a_posting",
        '<html lang="da"><head><meta charset="utf-8"><title>Stillingen er desværre besat | Mill</title></head><body><header><nav><a href="/">Start</a><a href="/p">Products</a><a href="/k">Contact</a></nav></header><main><h1>Stillingen er desværre besat</h1><p>Tak for din interesse. Ansøgningsfristen er overskredet. Se vores andre ledige stillinger eller opret en jobagent, så hører du fra os.</p><a href="/jobs">OK</a></main><footer>Mill</footer></body></html>',
        id="gone_too-da",
    ),
    pytest.param(
        "https://www.vila.pt/emprego/oferta-5512",
        "not_a_posting",
        '<html lang="pt"><head><meta charset="utf-8"><title>Esta vaga já não está disponível | Mill</title></head><body><header><nav><a href="/">Start</a><a href="/p">Products</a><a href="/k">Contact</a></nav></header><main><h1>Esta vaga já não está disponível</h1><p>O prazo de candidatura terminou em 1 de novembro de 2026. Consulte as outras ofertas de emprego. Oferecemos formação e boas condições.</p><a href="/jobs">OK</a></main><footer>Mill</footer></body></html>',
        id="gone_too-pt",
    ),
    pytest.param(
        "https://www.mill.example/careers/job/5512",
        "not_a_posting",
        '<html lang="en"><head><meta charset="utf-8"><title>Job not found | Mill</title></head><body><header><nav><a href="/">Start</a><a href="/p">Products</a><a href="/k">Contact</a></nav></header><main><h1>Job not found</h1><p>The job you are looking for is no longer available. It may have been filled. Have a look at our other jobs; we offer good benefits.</p><a href="/jobs">OK</a></main><footer>Mill</footer></body></html>',
        id="gone_too-en",
    ),
    pytest.param(
        "https://mill.teamjobs.example/jobs/5512-cook",
        "not_a_posting",
        '<html lang="en"><head><meta charset="utf-8"><title>This job is closed | Mill</title></head><body><header><nav><a href="/">Start</a><a href="/p">Products</a><a href="/k">Contact</a></nav></header><main><h1>This job is closed</h1><p>Sorry, applications are closed. You can connect with us to hear about other roles. We offer a good team and a nice kitchen.</p><a href="/jobs">OK</a></main><footer>Mill</footer></body></html>',
        id="gone_too-ats",
    ),
    pytest.param(
        "https://www.muehle.de/stellenangebot/5512",
        "not_a_posting",
        '<html lang="de"><head><meta charset="utf-8"><title>Stellenangebot abgelaufen | Mill</title></head><body><header><nav><a href="/">Start</a><a href="/p">Products</a><a href="/k">Contact</a></nav></header><main><h1>Stellenangebot abgelaufen</h1><p>Dieses Stellenangebot ist leider abgelaufen. Bewerben Sie sich initiativ oder sehen Sie sich unsere anderen Stellen an.</p><a href="/jobs">OK</a></main><footer>Mill</footer></body></html>',
        id="gone_too-de",
    ),
    pytest.param(
        "https://www.kvarn.se/jobb/5512",
        "not_a_posting",
        '<html lang="sv"><head><meta charset="utf-8"><title>Tjänsten är tillsatt | Mill</title></head><body><header><nav><a href="/">Start</a><a href="/p">Products</a><a href="/k">Contact</a></nav></header><main><h1>Tjänsten är tillsatt</h1><p>Tack för visat intresse! Tjänsten är tillsatt. Se gärna våra andra tjänster och följ oss. Vi erbjuder friskvård.</p><a href="/jobs">OK</a></main><footer>Mill</footer></body></html>',
        id="gone_too-sv2",
    ),
    pytest.param(
        "https://www.mill.example/work-with-us",
        "not_a_posting",
        '<html lang="en"><head><meta charset="utf-8"><title>Work with us | Mill</title></head><body><header><nav><a href="/">Start</a><a href="/p">Products</a><a href="/k">Contact</a></nav></header><main><h1>Work with us</h1><p>We are always looking for people who like flour. Send us your CV and we will ring you when something comes up. We pay £13 an hour and more at night.</p><h3>Our team</h3><p>Ann keeps the stones, Bert drives the cart and Carla sells the bread on Saturdays at the market in town.</p></main></body></html>',
        id="work-1",
    ),
    pytest.param(
        "https://www.mill.example/careers",
        "not_a_posting",
        '<html lang="en"><head><meta charset="utf-8"><title>Careers | Mill</title></head><body><header><nav><a href="/">Start</a><a href="/p">Products</a><a href="/k">Contact</a></nav></header><main><h1>Careers</h1><h2>Life at the mill</h2><p>Flour everywhere, and a dog. We have been grinding since 1890 and have had the same stones since then, more or less.</p><h2>What we offer</h2><p>A pension, bread, and Sundays off for everybody who works here, from the first day on.</p><blockquote><h4>Ann, head miller</h4><p>I came for a summer and stayed for thirty years because nobody ever asked me to leave the stones.</p></blockquote><a href="/jobs">See open positions</a></main></body></html>',
        id="work-2",
    ),
    pytest.param(
        "https://www.praxis.example.de/karriere",
        "not_a_posting",
        '<html lang="de"><head><meta charset="utf-8"><title>Karriere | Praxis</title></head><body><header><nav><a href="/">Start</a><a href="/p">Products</a><a href="/k">Contact</a></nav></header><main><h1>Karriere bei uns</h1><p>Wir suchen immer Menschen, die gern mit Menschen arbeiten, und freuen uns über Initiativbewerbungen.</p><h2>Wir bieten</h2><ul><li>Geregelte Zeiten</li><li>600 € Zuschuss</li></ul><h3>Ihre Ansprechpartnerin</h3><p><strong>Frau Meier, Praxismanagerin</strong></p><p>Tel. 040 555</p></main></body></html>',
        id="work-3",
    ),
    pytest.param(
        "https://www.plumb.example/plumber-leeds",
        "not_a_posting",
        '<html lang="en"><head><meta charset="utf-8"><title>Plumber in Leeds | Plumb</title></head><body><header><nav><a href="/">Start</a><a href="/p">Products</a><a href="/k">Contact</a></nav></header><main><h1>Plumber in Leeds</h1><p>Are you looking for a plumber who comes when he says he will? We mend taps, boilers and drains from £60 per hour.</p><p>You get</p><p>A fixed price before we start, a clean floor when we leave and a guarantee of one year on all parts and work.</p><h2>Your job in good hands</h2><p>Call us for a quote.</p></main></body></html>',
        id="work-4",
    ),
    pytest.param(
        "https://www.school.example/courses/baker",
        "not_a_posting",
        '<html lang="en"><head><meta charset="utf-8"><title>Baker course | School</title></head><body><header><nav><a href="/">Start</a><a href="/p">Products</a><a href="/k">Contact</a></nav></header><main><h1>Baker course</h1><p>You will learn to bake.</p><p>You will</p><ul><li>bake bread</li></ul><p>Requirements</p><p>No experience needed, only a love of bread and three free weekends in the spring term of the year.</p><p>You get</p><p>A certificate, an apron and a jar of sourdough that is older than you are, all for £400 per person.</p><a href="/book">Book now</a></main></body></html>',
        id="work-5",
    ),
    pytest.param(
        "https://www.seestadt.de/stellen/hafenmeister-4412.html",
        "not_a_posting",
        '<html lang="de"><head><meta charset="utf-8"><title>Hafenmeister (m/w/d) | Seestadt</title></head><body><header><nav><a href="/">Start</a><a href="/p">Products</a><a href="/k">Contact</a></nav></header><main><h1>Hafenmeister (m/w/d)</h1><div class="alert alert-warning"><p>Diese Stelle ist leider nicht mehr verfügbar.</p></div><p>Schauen Sie sich gern unsere anderen Angebote an oder richten Sie sich einen Job-Alarm ein, damit Sie keine Stelle mehr verpassen.</p><h2>Weitere Stellen</h2><ul><li><a href="/stellen/koch-4414.html">Koch</a></li><li><a href="/stellen/gaertner-4413.html">Gärtner</a></li></ul></main></body></html>',
        id="gone_in_words-1",
    ),
    pytest.param(
        "https://www.seestadt.de/stellen/4412",
        "not_a_posting",
        '<html lang="de"><head><meta charset="utf-8"><title>Seestadt - Karriere</title></head><body><header><nav><a href="/">Start</a><a href="/p">Products</a><a href="/k">Contact</a></nav></header><main><div class="alert">Die von Ihnen gesuchte Stellenanzeige ist nicht mehr online.</div><h2>Warum Seestadt?</h2><p>Wir bieten sichere Arbeitsplätze, Jobticket und Betriebssport. Über 900 Menschen arbeiten bei uns in vierzig Berufen, und viele bleiben bis zur Rente.</p><h2>Weitere Stellen</h2><ul><li><a href="/stellen/koch-4414.html">Koch</a></li><li><a href="/stellen/gaertner-4413.html">Gärtner</a></li></ul></main></body></html>',
        id="gone_in_words-2",
    ),
    pytest.param(
        "https://emploi.ville-lac.fr/offre.php?id=8812",
        "not_a_posting",
        '<html lang="fr"><head><meta charset="utf-8"><title>Ville du Lac - Emploi</title></head><body><table><tr><td><a href="/">Accueil</a></td></tr><tr><td><b>Offre pourvue</b><br><br>Cette annonce a été retirée le 4 novembre 2026 car le poste a été pourvu. Vous pouvez consulter la liste des offres ou nous adresser une candidature spontanée à rh@ville-lac.example.<br><br><a href="/offres.php">Retour aux offres</a></td></tr></table></body></html>',
        id="gone_in_words-3",
    ),
    pytest.param(
        "https://jobb.fjord.no/stilling/66981",
        "not_a_posting",
        '<html lang="no"><head><meta charset="utf-8"><title>Ledig stilling | Fjord</title></head><body><header><nav><a href="/">Start</a><a href="/p">Products</a><a href="/k">Contact</a></nav></header><main><h2>Denne annonsen er utløpt</h2><p>Søknadsfristen var 1. november 2026. Vi har flere ledige stillinger som kan passe for deg. Registrer deg i vår kandidatbank, så tar vi kontakt.</p><h3>Andre stillinger</h3><a href="/stilling/66982">Sykepleier</a> <a href="/stilling/66983">Vaktmester</a></main></body></html>',
        id="gone_in_words-4",
    ),
    pytest.param(
        "https://careers.mill.example/job/Leeds-Head-Miller/5512/",
        "not_a_posting",
        '<html lang="en"><head><meta charset="utf-8"><title>Head Miller Job Details | Mill</title></head><body><header><nav><a href="/">Start</a><a href="/p">Products</a><a href="/k">Contact</a></nav></header><main><div id="content"><p>Sorry, this job posting is no longer active.</p><p>Please search for other positions or join our talent community to hear about opportunities that match your skills and interests.</p><form><label>Keyword</label><input name="q"><button>Search jobs</button></form></div></main></body></html>',
        id="gone_in_words-5",
    ),
    pytest.param(
        "https://www.villamar.es/empleo/oferta/9912-cocinero",
        "not_a_posting",
        '<html lang="es"><head><meta charset="utf-8"><title>Oferta finalizada | Empleo</title></head><body><header><nav><a href="/">Start</a><a href="/p">Products</a><a href="/k">Contact</a></nav></header><main><h1>Oferta finalizada</h1><p>La oferta de Cocinero/a ha finalizado y ya no admite inscripciones. Te proponemos otras parecidas:</p><ul><li><a href="/empleo/oferta/9913-camarera">Camarera</a></li><li><a href="/empleo/oferta/9914-pinche">Pinche de cocina</a></li><li><a href="/empleo/oferta/9915-jefe">Jefe de cocina</a></li></ul></main></body></html>',
        id="gone_in_words-6",
    ),
]


def page_of(url: str, html: str) -> Page:
    return Page(url=url, fetched_at=datetime(2026, 11, 20, tzinfo=UTC), body=html.encode())


@pytest.mark.parametrize(("url", "title", "html"), ADS)
def test_a_small_ad_is_a_posting_under_its_own_title(url: str, title: str | None, html: str) -> None:
    page = page_of(url, html)
    found = read_page(page)
    assert verdict_on(page, found, read_listing(page)).kind == "posting"
    best = found.first("title")
    assert title is None or (best is not None and clean_title(str(best.value)) == title)


@pytest.mark.parametrize(("url", "kind", "html"), OTHERS)
def test_lists_notices_of_gone_jobs_and_pages_about_work_are_no_postings(url: str, kind: str, html: str) -> None:
    page = page_of(url, html)
    assert verdict_on(page, read_page(page), read_listing(page)).kind == kind
