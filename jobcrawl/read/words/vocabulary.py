"""Vocabulary: the words that job pages label things with, in English, Swedish, Norwegian, Danish, Finnish, German, French,
Dutch, Spanish, Italian, Polish and Czech, with the common ones in Portuguese and Catalan.

A phrase is written in lower case, without a final colon; phrases are parted by `|`. Readers look whole phrases up in the
dictionaries made of them, so a word here costs nothing when a page is read.
"""

# ruff: noqa: E501  # word lists and their patterns: one language or one meaning a line
from __future__ import annotations

from functools import lru_cache
from typing import Final

from jobcrawl.read.words import further_words
from jobcrawl.read.words.further_labels import FURTHER

_DOTTED_I: Final = "i\u0307"
_EDGES: Final = " \t\u00a0\u200b\u200d\ufeff:：*•·-–—|>»→›✓✔"


@lru_cache(maxsize=4096)
def label_key(text: str) -> str:
    """A label as it is looked up: lower case, without colon, bullets and arrows at its ends."""
    key = text.strip(_EDGES).rstrip(".").casefold()
    if "‑" in key:
        key = key.replace("‑", "-")
    return key.replace(_DOTTED_I, "i") if _DOTTED_I in key else key


def is_stock(key: str) -> bool:
    """Whether a key is a heading, a label or a term that any ad may have, and so names nobody and no job."""
    return key in SECTION_HEADINGS or key in LABELS or key in EMPLOYMENT_WORDS or key in REMOTE_WORDS


def _keys(phrases: str) -> list[str]:
    """The phrases of a list as `label_key` gives them; of a whole list at once, since thousands are read at every start."""
    return [phrase.strip().strip(_EDGES).rstrip(".") for phrase in phrases.casefold().replace(_DOTTED_I, "i").split("|")]


_LABELS: Final[dict[str, str]] = {
    "title": """job title|jobtitle|position title|title of position|vacancy title|role title|post title|title of the position
        |yrkestitel|befattning|tjänstetitel|stillingstittel|stillingsbetegnelse|jobtitel|tehtävänimike|ammattinimike|stellenbezeichnung
        |stellentitel|berufsbezeichnung|jobbezeichnung|intitulé du poste|intitulé|titre du poste|functietitel|título del puesto|nombre del puesto
        |titolo della posizione|nazwa stanowiska|stanowisko|název pozice|pracovní pozice|título da vaga|nom del lloc""",
    "hiring_organization": """company|company name|employer|employer name|organization|organisation|organization name|organisation name
        |hiring organization|hiring organisation|hiring company|name of employer|name of company|business name|advertiser|posted by company|firm
        |institution|agency name|recruiting organization|company / organization|legal entity|business|hiring institution
        |arbetsgivare|företag|företagsnamn|arbetsgivarens namn|organisationsnamn|bolag|myndighet
        |arbeidsgiver|bedrift|firma|virksomhet|selskap|arbeidsgivers navn|navn på arbeidsgiver|bedriftens navn
        |arbejdsgiver|virksomhed|virksomhedens navn|virksomhedsnavn|arbejdsgivers navn|ansættelsessted
        |työnantaja|yritys|organisaatio|työnantajan nimi|yrityksen nimi|ilmoittaja
        |arbeitgeber|unternehmen|firmenname|arbeitgebername|unternehmensname|name des arbeitgebers|gesellschaft|einrichtung|betrieb|organisationseinheit
        |arbeitgeberin|arbeitgeber/in|träger
        |entreprise|employeur|société|nom de l'entreprise|nom de la société|recruteur / entreprise|établissement|organisme|nom de l'employeur|raison sociale
        |bedrijf|werkgever|bedrijfsnaam|naam bedrijf|naam werkgever|organisatie
        |empresa|nombre de la empresa|empleador|compañía|entidad|organización|entidad contratante|empresa contratante
        |azienda|datore di lavoro|società|nome azienda|ente
        |pracodawca|nazwa firmy|nazwa pracodawcy|przedsiębiorstwo
        |zaměstnavatel|společnost|název společnosti|název firmy|firma / zaměstnavatel
        |nome da empresa|entidade|empregador|empresa empleadora""",
    "recruiter": """recruiter|recruitment agency|staffing agency|agency|recruitment company|recruitment consultant|recruiting agency|advertised by
        |rekryteringsföretag|bemanningsföretag|rekryterare|rekryteringsbolag|annonsör|rekrutteringsselskap|bemanningsbyrå|rekrutteringsbyrå
        |rekrutteringsfirma|vikarbureau|rekrytointiyritys|henkilöstöpalveluyritys|personalvermittlung|personaldienstleister|personalberatung|personalvermittler
        |zeitarbeitsfirma|cabinet de recrutement|agence d'intérim|agence|uitzendbureau|intermediair|wervingsbureau|bemiddelingsbureau
        |empresa de selección|consultora|agenzia per il lavoro|agenzia|agencja pracy|agencja zatrudnienia|personální agentura|agência""",
    "job_locations": """location|locations|job location|job locations|work location|work locations|office location|office|offices|place of work|workplace
        |work place|based in|based at|duty station|place|where|city|town|area|site|sites|location(s)|primary location|other locations|additional locations|job site
        |place of employment|work site|worksite|location of work|location of the job|geographic location|municipality|city/town|town/city|city / country|city, country
        |location/region|country/region|posting location|locality|place of performance|available locations|located in|station|campus|base location|hiring location
        |plats|ort|arbetsort|arbetsplats|arbetsplatsens ort|placeringsort|placering|var|kommun|stad|stationeringsort|tjänsteställe|geografisk placering|län
        |ort/kommun|kommun/ort|arbetsplatsadress|besöksadress|placeringsorter|orter|platser|tjänstgöringsort|tjänstgöringsställe|anställningsort|lokalisering
        |sted|arbeidssted|arbeidssteder|lokasjon|arbeidsplass|kommune|by|hvor|oppmøtested|tjenestested|adresse arbeidssted|fylke|kontorsted|stillingens sted|beliggenhet
        |arbejdssted|arbejdssteder|lokation|arbejdsplads|geografisk område|geografi|jobbets placering|tjenestested og adresse|arbejdsstedets adresse
        |sijainti|paikkakunta|työpaikan sijainti|työskentelypaikka|toimipaikka|työpiste|työpaikka|kunta|kaupunki|työnteon paikka|työskentelypaikkakunta|toimipiste|työn sijainti
        |sijaintipaikkakunta|missä
        |standort|standorte|einsatzort|einsatzorte|arbeitsort|arbeitsorte|dienstort|dienststelle|ort / standort|stadt|arbeitsplatz|dienstsitz|beschäftigungsort|arbeitsstätte
        |einsatzgebiet|wo|region/ort|arbeitsort/e|einsatzort/e|standort/e|standort(e)|ort(e)|dienstort/e|tätigkeitsort|arbeitsregion
        |lieu|lieu de travail|lieux|localisation|localisation du poste|ville|lieu du poste|lieu d'affectation|lieu d'exercice|site de travail|lieu de mission|où|lieu de la mission
        |lieu d'intervention|emplacement|lieu principal|localité|commune|lieu d'emploi|lieu(x) de travail|lieu d'embauche|affectation
        |locatie|locaties|plaats|standplaats|werklocatie|werkplek|vestiging|regio/plaats|plaats/regio|stad/regio|werkplaats|waar|plaats van tewerkstelling|tewerkstellingsplaats|gemeente
        |ubicación|ubicaciones|lugar|lugar de trabajo|localidad|ciudad|población|centro de trabajo|lugar de desempeño|municipio|localización|lugar del puesto|sede|dónde|ciudad/país
        |lugar de prestación|provincia/localidad
        |luogo|luogo di lavoro|sede di lavoro|località|città|dove|luogo lavoro|zona di lavoro|zona|sede lavorativa|comune
        |miejsce pracy|lokalizacja|miejscowość|miasto|miejsce wykonywania pracy|lokalizacje|lokalizacja pracy|gdzie|adres miejsca pracy|miejsce
        |místo výkonu práce|místo práce|lokalita|místo|pracoviště|místo výkonu|město|kde|adresa pracoviště|místo pracoviště|obec|lokality|lokace
        |lokalitet|baustelle|einsatzstelle|filiale|niederlassung|filiaal|résidence administrative|poste basé à|basé à|destino|puesto en|zona de trabajo
        |punto vendita|punti vendita|sede di servizio|sede di assegnazione|cantiere|stabilimento|oddział|placówka|miejsce zatrudnienia|pobočka|prodejna
        |provozovna|onde|obra|unidade|store location|shop location|base|toimipaikan sijainti
        |localização|local de trabalho|cidade|localidade|local|local da vaga|ubicació|lloc de treball|població|localitat|lloc|lloc de feina""",
    "@street": "address|street address|street|postal address|work address|adress|gatuadress|adresse|gateadresse|vejnavn|katuosoite|osoite|straße|anschrift|adres|straatnaam"
    "|dirección|indirizzo|ulica|ulice|adresa|endereço|adreça|workplace address|office address|arbejdsstedsadresse",
    "@postal": "postal code|zip code|zip|zip/postal code|postcode|postnummer|postinumero|plz|postleitzahl|code postal|código postal|cap|kod pocztowy|psč|codi postal",
    "@region": "state|province|county|region|state/province|state / province|province/state|state or province|bundesland|kanton|région|département|provincia|comunidad autónoma"
    "|regio|provincie|regione|województwo|kraj|distrito|maakunta|lääni|landskap|landsdel|país/provincia|estado|comarca|alue|regione/provincia|region/county",
    "@country": "country|land|maa|pays|país|paese|nazione|stát|země|country/territory|kraj/państwo|state/country",
    "employment_type": """employment type|flsa|flsa status|employment|type of employment|job type|job types|type of job|contract type|type of contract|contract|employee type|position type|type of position
        |employment status|work type|job status|time type|employment type(s)|employment terms|engagement|engagement type|type|vacancy type|schedule type|job schedule|full/part time
        |full time / part time|full-time/part-time|full time/part time|appointment type|nature of employment|employment category|worker type|worker sub-type|role type|commitment|hours type|job classification
        |type of appointment|tenure|employment basis|contract status|contract terms|terms of employment|terms|employment form|form of employment|position status|working time model|employee status|contract basis
        |anställningsform|anställningstyp|typ av anställning|tjänst|tjänstetyp|anställning|tjänsteform|typ av tjänst|anställningsformer|anställningens form|anställningsvillkor
        |ansettelsesform|ansettelse|stillingstype|type ansettelse|type stilling|ansettelsesforhold|ansettelsestype|varighet/type|engasjementstype|engasjement
        |ansættelsesform|ansættelsestype|ansættelsesforhold|ansættelse|jobtype|stillingstype/form|ansættelsesbrøk|type af ansættelse
        |työsuhde|työsuhteen tyyppi|työsuhteen muoto|työsuhteen laatu|työn luonne|palvelussuhde|palvelussuhteen laji|palvelussuhteen tyyppi|palvelussuhteen muoto|työsuhdemuoto|palvelussuhteen luonne|työsuhteen luonne|työaikamuoto|tehtävätyyppi
        |beschäftigungsart|anstellungsart|art der anstellung|vertragsart|anstellungsverhältnis|beschäftigungsverhältnis|arbeitsverhältnis|art der beschäftigung|vertrag|stellenart|jobart
        |beschäftigungsumfang/art|befristung|vertragstyp|arbeitsmodell|stellentyp|anstellung|vertragsform|karrierestufe/art|vertragsverhältnis
        |type de contrat|contrat|type d'emploi|nature du contrat|type de poste|statut|contrat de travail|nature de l'emploi|type contrat|nature de l'offre|type d'engagement|contrat proposé
        |contracttype|soort contract|dienstverband|type dienstverband|soort dienstverband|contractvorm|type contract|soort baan|aanstelling|contractduur/type|vacaturetype
        |tipo de contrato|contrato|tipo de empleo|tipo de puesto|modalidad de contrato|tipo de contratación|modalidad de contratación|jornada y contrato|tipo contrato
        |tipo di contratto|contratto|tipologia contrattuale|tipo contratto|inquadramento|tipologia di contratto|tipo di impiego|forma contrattuale
        |rodzaj umowy|typ umowy|umowa|forma zatrudnienia|rodzaj zatrudnienia|rodzaj pracy|typ zatrudnienia|forma współpracy|podstawa zatrudnienia|typ oferty
        |typ úvazku|druh pracovního poměru|pracovní poměr|typ pracovního poměru|forma spolupráce|typ smlouvy|pracovněprávní vztah|smluvní vztah|pracovní smlouva|úvazek|druh úvazku
        |tipo de vínculo|vínculo|regime de contratação|tipus de contracte|contracte|tipologia de contracte""",
    "work_hours": """working hours|work hours|hours|hours per week|weekly hours|work schedule|schedule|working time|working pattern|work pattern|scope|hours of work|weekly working hours|extent|workload
        |percentage|employment percentage|employment rate|working days|standard hours|fte|weekly hours per week|scheduled weekly hours|full or part time|working schedule|job hours|level of employment|occupancy rate
        |number of hours|contracted hours|position percentage
        |omfattning|arbetstid|arbetstider|sysselsättningsgrad|tjänstgöringsgrad|anställningsgrad|anställningens omfattning|arbetstidens omfattning|heltid/deltid|varaktighet/arbetstid
        |omfang|arbeidstid|heltid / deltid|stillingsprosent|stillingsstørrelse|stillingsbrøk|arbeidsdager|prosent
        |arbejdstid|ugentlig arbejdstid|timer|arbejdstimer|timer pr. uge|timetal|fuldtid/deltid|ugentligt timetal|arbejdstider|beskæftigelsesgrad
        |työaika|työajan muoto|viikkotyöaika|työaikamuoto ja työaika|työtunnit
        |arbeitszeit|arbeitszeiten|arbeitszeitmodell|umfang|stundenumfang|pensum|wochenarbeitszeit|wochenstunden|stellenumfang|beschäftigungsgrad|arbeitspensum|beschäftigungsumfang|zeitmodell|arbeitsumfang
        |teilzeit/vollzeit|vollzeit/teilzeit|voll-/teilzeit|arbeitstage|dienstzeit
        |temps de travail|durée du travail|horaires|durée hebdomadaire|rythme de travail|horaire|taux d'activité|durée de travail|taux d'occupation|horaires de travail|quotité de travail|quotité|rythme|temps plein / temps partiel|durée hebdomadaire de travail
        |uren|aantal uren|werkuren|uren per week|werkweek|arbeidsduur|arbeidsuren|aantal uur per week|werktijden|werkregime|arbeidsregime|uurrooster|wekelijkse uren|uren p/w|urenomvang
        |jornada|jornada laboral|horario|horas semanales|tipo de jornada|horas|dedicación|jornada de trabajo|tipo jornada
        |orario|orario di lavoro|disponibilità oraria|orari|ore settimanali|impegno orario|tempo di lavoro
        |wymiar pracy|wymiar etatu|wymiar czasu pracy|czas pracy|godziny pracy|etat|wymiar zatrudnienia
        |pracovní doba|rozsah úvazku|týdenní úvazek|rozsah|směnnost/doba|typ pracovního úvazku
        |horário|carga horária|jornada de trabalho|horari|núm. hores setmanals|hores setmanals|horari laboral""",
    "shift": "shift|shifts|shift pattern|shift type|work shift|skift|skiftgång|schema|arbetstidsförläggning|vaktordning|turnus|vuorotyö|schicht|schichtmodell|schichtarbeit|travail posté|équipe|ploegen|ploegendienst"
    "|turno|turnos|turni|zmianowość|system pracy|směnnost|směnný provoz|turn|torn",
    "duration": """duration|contract duration|contract length|length of contract|duration of contract|length of employment|length of assignment|term|contract period|assignment length|period|employment period|period of employment
        |duration of employment|appointment length|contract term|contract end date|end date of contract|employment duration|duration of appointment
        |varaktighet|anställningstid|anställningens varaktighet|anställningens längd|tidsperiod|uppdragslängd|anställningsperiod|period/varaktighet
        |varighet|engasjementets varighet|periode|ansettelsesperiode|ansættelsesperiode|ansættelsens varighed|varighed|kontraktperiode
        |työsuhteen kesto|kesto|palvelussuhteen kesto|työn kesto|työsuhteen pituus
        |laufzeit|vertragsdauer|befristungsdauer|dauer|beschäftigungsdauer|vertragslaufzeit|befristet bis|dauer der anstellung|einsatzdauer|projektlaufzeit
        |durée|durée du contrat|durée de contrat|durée de la mission|durée contrat|période
        |duur|contractduur|looptijd|duur contract|duur van het contract|duur van de opdracht
        |duración|duración del contrato|durata|durata contratto|durata del contratto|okres zatrudnienia|czas trwania|okres umowy|doba trvání|délka pracovního poměru|na dobu|doba určitá/neurčitá|duração|durada""",
    "date_posted": """posted|posted on|date posted|posting date|posted date|published|published on|publication date|publish date|date published|date of publication|advertised|advert date|listed on|listing date|date listed
        |job posted|posted at|opened|open date|opening date|publication start|start of publication|date added|added|ad published|added on|created|date created|release date|advertised date|date advertised|job posting date|advertised since|first posted
        |post date|online since|publishing date|announcement date|date of posting|date of issue|published date|first published|posting start date|open since|job opened|available since|submitted|date of advert|live since|online from|date of advertisement|ad placed|job ad placed
        |publicerad|publicerat|publiceringsdatum|publicerades|annonsen publicerad|annons publicerad|upplagd|inlagd|datum publicerad|publicerad den|publicering|annonsdatum|utannonserad|först publicerad
        |publisert|publisert dato|publiseringsdato|lagt ut|lagt inn|annonsen lagt inn|dato publisert|annonsen publisert|først publisert|annonsert|innlagt|opprettet
        |offentliggjort|oprettet|publiceret|indrykket|indrykningsdato|opslået|opslagsdato|publiceringsdato|opslag oprettet|lagt op|oprettelsesdato|dato for offentliggørelse|annonceret|startdato for opslag
        |julkaistu|ilmoitus julkaistu|julkaisupäivä|lisätty|ilmoitettu|ilmoitus jätetty|julkaisuaika|haku alkaa|hakuaika alkaa|julkaisupäivämäärä|avattu
        |veröffentlicht|veröffentlicht am|veröffentlichungsdatum|online seit|eingestellt am|erschienen am|veröffentlichung|datum der veröffentlichung|publiziert am|ausschreibungsdatum|inseriert am|publiziert|publikationsdatum|datum veröffentlicht
        |erschienen|stelle online seit|online gestellt|aufgegeben am|anzeige vom|anzeigendatum|datum der anzeige|inseratsdatum|angebotsdatum|erstellt am|eingestellt|erscheinungsdatum|inserat vom|inserat online seit|stellenangebot vom|veröffentlicht seit|online ab|ausgeschrieben am|ausgeschrieben seit
        |publié|publié le|date de publication|publiée le|mise en ligne|date de mise en ligne|mis en ligne le|publication|date de parution|parue le|offre publiée le|date de création|publiée|en ligne depuis|date de l'annonce|parution|date de dépôt|déposée le|mise en ligne le|date de l'offre|date annonce|date d'annonce|date de diffusion|annonce du|offre du|postée le|offre mise en ligne le|publié depuis le|date de mise en ligne de l'offre|diffusée le
        |geplaatst|geplaatst op|publicatiedatum|datum plaatsing|plaatsingsdatum|gepubliceerd|gepubliceerd op|datum publicatie|datum geplaatst|online sinds|geplaatst sinds|online gezet op|plaatsing
        |publicado|publicada|fecha de publicación|publicado el|fecha publicación|publicada el|fecha de alta|fecha de inicio de publicación|fecha de creación|fecha de la oferta|publicación
        |pubblicato|pubblicato il|data di pubblicazione|data pubblicazione|pubblicata il|inserito il|data inserimento|data annuncio|inserita il|pubblicata|data di inserimento|pubblicazione|annuncio del|annuncio pubblicato il|offerta pubblicata il|pubblicato in data|data offerta|data dell'offerta|data dell'annuncio
        |opublikowano|data publikacji|dodano|data dodania|data ogłoszenia|opublikowana|data zamieszczenia|data opublikowania|ogłoszenie z dnia|dodana|opublikowane|data oferty|data zamieszczenia oferty
        |zveřejněno|datum zveřejnění|vloženo|přidáno|publikováno|zveřejněno dne|aktualizováno/zveřejněno|datum vložení|inzerát zveřejněn|vystaveno|datum vystavení|datum inzerátu|datum nabídky
        |publicado em|data de publicação|data de publicació|publicada el dia|publicat|publicat el|data publicació""",
    "date_modified": """last updated|updated|updated on|last modified|modified|date updated|last update|senast uppdaterad|uppdaterad|senast ändrad|ändrad|sist endret|oppdatert|sist oppdatert|senest opdateret|opdateret|sidst opdateret|muokattu|päivitetty
        |viimeksi päivitetty|aktualisiert|aktualisiert am|zuletzt aktualisiert|letzte aktualisierung|geändert am|mis à jour|mis à jour le|dernière mise à jour|date de mise à jour|actualisé le|actualisée le|bijgewerkt|laatst bijgewerkt|laatst gewijzigd|gewijzigd op
        |actualizado|actualizada|última actualización|fecha de actualización|aggiornato|aggiornato il|ultimo aggiornamento|zaktualizowano|data aktualizacji|ostatnia aktualizacja|aktualizováno|poslední aktualizace|datum aktualizace|atualizado em""",
    "valid_through": """deadline|application deadline|apply by|closing date|closes|closes on|closing|apply before|applications close|application closing date|expires|expires on|expiry date|expiration date|valid until|valid through|valid to|end date|last day to apply
        |last date to apply|last application date|application due date|applications due|due date|deadline for applications|deadline to apply|job closing date|deadline for application|application period ends|close date|closing on|closing date for applications
        |apply no later than|apply until|open until|posting end date|date of expiry|expire date|last date|last date of application|submission deadline|deadline date|job expires|unposting date|application end date|end of application period|applications close on
        |closing date/time|apply latest|latest application date|final date for applications|final application date|advert closing date|advert close date|position closes|date closing|deadline for submission of applications|application deadline date|last apply date
        |application due|application due by|apply by date|posting closes|ad closes|job closes|role closes|advert end date|advertising end date|applications due by|applications close date|last day of application|final day to apply|applications to be received by|closing date and time|unposting date|application closes|closing time|apply by date|deadline for receipt of applications|job end date|unpublish date|applications accepted until
        |sista ansökningsdag|sista ansökningsdatum|sök senast|ansök senast|ansök senast den|ansökningstid|sista dag att ansöka|sista dag|senast|ansökan senast|ansökningstiden går ut|ansökan stänger|sista ansökan|sök jobbet senast|ansökningsdatum|ansökningstiden slutar
        |sista datum|stänger|ansökningstid till|giltig till|ansökan tillhanda|ansökningsperiod t.o.m.|ansökan inkommer senast|sista ansökningsdatumet|ansökningstidens slut|sista ansökningsdagen|slutdatum|sök före|sök jobbet före|ansök före|sista sökdatum|ansökningsdag|ansök t.o.m.|sök t.o.m.|ansök till och med|sista anmälningsdag|sök jobbet t.o.m.
        |søknadsfrist|frist|søk senest|søk innen|siste frist|siste søknadsfrist|søk før|utløper|utløpsdato|frist for å søke|søknadsfristen|søknadsfrist dato|annonsen utløper|gyldig til|søk før|siste dag for å søke|siste søknadsdag|frist for søknad|søknad innen|søknadsfrist er|søknadsfrist innen
        |ansøgningsfrist|sidste frist|frist for ansøgning|ansøgningsfristen|sidste ansøgningsdato|ansøg senest|ansøg inden|ansøgningsfrist den|sidste dag|udløber|udløbsdato|sidste ansøgningsfrist|seneste ansøgningsfrist|ansøgning senest|deadline for ansøgning|sidste dato|ansøgningsdeadline|ansøgningsdato|søg senest|søg inden|annoncen udløber|frist for ansøgninger|opslaget udløber|gyldig til
        |hakuaika päättyy|haku päättyy|hakuaika|viimeinen hakupäivä|hae viimeistään|hakuajan päättyminen|hae mennessä|hakemuksen viimeinen jättöpäivä|haku sulkeutuu|viimeinen hakuaika|hakuaika loppuu|hakuaikaa jäljellä|sulkeutuu|voimassa asti|haku päättyy pvm|hakemukset viimeistään|hakuajan päättymispäivä|päättyy|haku auki|hakemukset viimeistään|hakuaika auki|viimeinen jättöpäivä|haku päättyy viimeistään|ilmoitus voimassa
        |bewerbungsfrist|bewerbung bis|bewerben bis|bewerbungsschluss|bewerbungsende|bewerbungen bis|frist bis|ende der bewerbungsfrist|bewerbungsfrist bis|bewerbungsfrist endet am|einsendeschluss|gültig bis|bewerbungstermin|bewerbungsfrist endet|bewerbung bis zum|ausschreibungsende
        |bewerbungsschlusstermin|bewerbungszeitraum bis|bitte bewerben bis|bewerbung möglich bis|bewerben sie sich bis|ende der ausschreibung|anmeldeschluss|meldefrist|läuft ab am|anzeige gültig bis|bewerbungs­frist|ablaufdatum|anmeldefrist|bewerbungsfristende|bewerbungszeitraum endet am|ende bewerbungsfrist|bewerbungen möglich bis|gültig bis zum|stelle läuft ab am
        |date limite|date limite de candidature|date de clôture|candidature avant le|postuler avant le|date limite de dépôt|clôture des candidatures|date de fin de publication|date limite de dépôt des candidatures|délai de candidature|date limite pour postuler|limite de candidature
        |délai de postulation|candidatures jusqu'au|valable jusqu'au|fin de publication|date limite de réception des candidatures|date de fin de candidature|date limite d'envoi|postuler jusqu'au|expire le|date d'expiration|fin de validité|clôture|date de clôture des candidatures|à pourvoir avant le|date limite d'envoi des candidatures|date limite de réponse|date limite de dépôt de candidature|dépôt des candidatures jusqu'au|candidatures ouvertes jusqu'au|offre valable jusqu'au|date de fin de diffusion|répondre avant le|offre expire le
        |sluitingsdatum|reageren voor|solliciteren voor|reageren tot|solliciteren tot|uiterste datum|reageer voor|solliciteer voor|sluit op|uiterste sollicitatiedatum|deadline sollicitatie|sollicitatiedeadline|einddatum|reactietermijn|solliciteren kan tot|vervaldatum|sollicitatietermijn|reageren uiterlijk|geldig tot
        |sollicitatiedatum|uiterlijke sollicitatiedatum|vacature sluit op|te solliciteren tot|reageren vóór|solliciteer vóór|uiterste inschrijvingsdatum|solliciteer uiterlijk|solliciteren t/m|reageren t/m|solliciteer t/m|solliciteren tot en met|reageren tot en met|open tot|vacature open tot|vacature geldig tot|sluitingsdatum vacature|reageren kan tot
        |fecha límite|fecha límite de inscripción|fecha de cierre|fecha límite de solicitud|plazo de inscripción|plazo de solicitud|fin de plazo|fecha fin|cierre|fecha de finalización|fecha límite de presentación|fecha de caducidad|plazo de presentación|fecha límite de candidatura|plazo
        |fecha límite de postulación|fecha de vencimiento|válida hasta|inscripción hasta|fecha límite para postular|cierre de inscripción|plazo de admisión|fecha de expiración|cierre de la convocatoria|fecha fin de inscripción|fecha fin inscripción|fin de inscripción|cierre de la oferta|oferta válida hasta|vigente hasta|fecha de cierre de la oferta|fin de la inscripción|plazo de presentación de solicitudes|plazo de presentación de candidaturas|fecha tope|caduca el|cierra el|finaliza el|fecha fin de publicación
        |scadenza|data di scadenza|scadenza candidature|termine candidature|candidature entro|candidarsi entro|data scadenza|scade il|termine per la presentazione|candidati entro il|termine di presentazione|scadenza presentazione domande|scadenza bando|entro il|data chiusura|valido fino al|scadenza annuncio|candidati entro|annuncio valido fino al|scadenza offerta|termine ultimo|termine per candidarsi|termine invio candidature|chiusura candidature|data fine pubblicazione|offerta valida fino al|scadenza iscrizioni
        |termin składania|termin składania aplikacji|aplikuj do|data ważności|ważne do|ogłoszenie ważne do|termin składania dokumentów|termin nadsyłania|oferta ważna do|data zakończenia|termin aplikowania|data wygaśnięcia|ważność oferty|ważna do|termin nadsyłania aplikacji|oferta aktualna do|termin składania ofert|termin|wygasa|oferta wygasa|rekrutacja trwa do|rekrutacja do|termin nadsyłania zgłoszeń|termin nadsyłania cv|termin nadsyłania dokumentów|ogłoszenie aktualne do|aplikacje do|nabór do|zgłoszenia do|data zakończenia rekrutacji|data końca publikacji
        |uzávěrka|uzávěrka přihlášek|přihlásit se do|platnost do|datum uzávěrky|termín pro podání přihlášek|odpověď do|přihlášky do|platné do|nabídka platí do|inzerát platný do|termín podání přihlášek|konec platnosti|lhůta pro podání přihlášky|uzávěrka pro příjem přihlášek|zájemci se mohou hlásit do|termín podání přihlášky|termín podání|reagujte do|inzerát platí do|datum ukončení výběrového řízení|nabídka platná do|konec výběrového řízení|hlaste se do|přihlášky zasílejte do|termín ukončení náboru|uzávěrka výběrového řízení
        |data limite|prazo de candidatura|data de encerramento|prazo|data limite de candidatura|candidaturas até|data límit|termini d'inscripció|data límit de sol·licitud|termini""",
    "job_start_date": """start date|starting date|job start date|start|starts|starting|date of start|expected start date|anticipated start date|employment start|date of commencement|commencement|commencement date|start of employment|available from|position start date|entry date
        |starting day|planned start date|preferred start date|start time|desired start date|date of employment|employment start date|date of entry|date available|begin date|start date for the position|to start|starting from|estimated start date
        |tillträde|startdatum|tillträdesdag|tillträdesdatum|anställningens början|börjar|start för tjänsten|önskat startdatum|anställningsstart|tjänsten startar|starttid|datum för tillträde|tillträder
        |tiltredelse|oppstart|startdato|tiltredelsesdato|ønsket oppstart|tiltredelse fra|oppstartsdato
        |tiltrædelse|tiltrædelsesdato|ansættelsesdato|jobstart|tiltrædelse den|tiltræder|opstart|ansættelsesstart
        |aloitus|työ alkaa|aloituspäivä|tehtävä alkaa|työsuhteen alkamispäivä|työn alkamispäivä|työsuhde alkaa|aloitusajankohta|alkaen|palvelussuhde alkaa|työn aloitus
        |eintrittsdatum|beginn|arbeitsbeginn|startdatum der stelle|starttermin|eintrittstermin|stellenantritt|einstellungstermin|besetzungstermin|zu besetzen ab|arbeitsantritt|eintritt|frühester beginn|stellenbeginn|beginn der tätigkeit|besetzung ab|besetzungsdatum|einstellungsdatum
        |beginndatum|einstellung zum|eintritt per|zu besetzen|möglicher eintritt|ab wann|start ab|verfügbar ab|antrittsdatum|stellenantritt per|ausbildungsbeginn
        |date de début|date d'entrée en fonction|prise de poste|date de prise de poste|date de démarrage|début|entrée en fonction|date d'embauche|à pourvoir le|date de début de contrat|début du contrat|poste à pourvoir|à partir du|disponibilité|entrée en service|date d'entrée|date de début souhaitée|date de prise de fonction|prise de fonction
        |ingangsdatum|datum indiensttreding|in dienst per|startdatum functie|per wanneer|ingangsdatum functie|begindatum|datum in dienst|aanvang|per direct|indiensttreding
        |fecha de inicio|incorporación|fecha de incorporación|inicio|fecha inicio|fecha prevista de incorporación|fecha de comienzo|inicio del contrato
        |data di inizio|inizio|data inizio|decorrenza|inizio lavoro|data di inizio prevista|data inizio lavoro
        |data rozpoczęcia|rozpoczęcie pracy|termin rozpoczęcia|data rozpoczęcia pracy|start pracy|termin rozpoczęcia pracy
        |nástup|datum nástupu|termín nástupu|nástup od|možný nástup|předpokládaný nástup|nástup možný|data de início|início|data d'incorporació|incorporació""",
    "base_salary": """salary|pay|wage|wages|compensation|remuneration|base pay|base salary|salary range|pay range|pay rate|hourly rate|rate|rate of pay|annual salary|hourly pay|day rate|daily rate|salary/rate|estimated salary|compensation range|stipend|grade/salary
        |monthly salary|starting salary|salary information|pay scale|salary scale|salary details|expected salary|salary band|salary from|salary level|base compensation|hourly wage|target salary|pay grade|salary grade|salary & benefits|salary and benefits|rate per hour|pay range per year|total compensation
        |on target earnings|ote|gross salary|annual base salary|pay information|salary min|starting pay|basic salary|package|salary package|annual pay|hiring range|posted salary range|annual salary range|pay rate type|salary per month|salary per year|salary per hour
        |lön|lönetyp|löneform|lönebeskrivning|beskrivning av lön|månadslön|timlön|lönespann|ersättning|lön och förmåner|årslön|ingångslön|löneläge
        |lønn|årslønn|timelønn|lønnstrinn|månedslønn|lønnsramme|lønnsnivå|lønnsspenn|lønn og vilkår|lønnsbetingelser
        |løn|månedsløn|timeløn|årsløn|lønramme|lønninger|løn og ansættelsesvilkår|lønforhold|løn og ansættelse
        |palkka|palkkaus|kuukausipalkka|tuntipalkka|palkan peruste|palkkaustiedot|palkkahaarukka|tehtäväkohtainen palkka|palkkatiedot
        |gehalt|vergütung|lohn|entgelt|bezahlung|jahresgehalt|monatsgehalt|stundenlohn|entgeltgruppe|besoldung|gehaltsspanne|verdienst|gehaltsrahmen|besoldungsgruppe|vergütungsgruppe|eingruppierung|gehaltsangabe|monatslohn|jahreslohn|bruttogehalt|mindestgehalt|gehaltsangaben|tarif|einstufung|bewertung
        |salaire|rémunération|salaire brut|rémunération brute|salaire mensuel|salaire annuel|fourchette de salaire|taux horaire|salaire proposé|rémunération annuelle|salaire indicatif|échelle salariale|salaire horaire|rémunération proposée|classe salariale|salaire de base|salaire brut annuel|package salarial
        |salaris|loon|salarisindicatie|brutosalaris|maandsalaris|salarisschaal|uurloon|bruto maandsalaris|beloning|verloning|salarisrange|inschaling|schaal|salaris indicatie|loonschaal|salaris per maand
        |salario|sueldo|retribución|remuneración|salario bruto|rango salarial|banda salarial|salario anual|retribución bruta|salario bruto anual|salario mensual|honorarios|salario ofrecido|salario aproximado|oferta salarial|compensación
        |stipendio|retribuzione|compenso|ral|fascia retributiva|retribuzione annua lorda|retribuzione lorda|paga|stipendio lordo|range retributivo|trattamento economico
        |wynagrodzenie|zarobki|pensja|widełki|stawka|wynagrodzenie brutto|płaca|stawka godzinowa|widełki płacowe|proponowane wynagrodzenie|wynagrodzenie miesięczne
        |mzda|plat|odměna|mzdové rozpětí|platové rozpětí|hrubá mzda|nabízená mzda|měsíční mzda|finanční ohodnocení|platová třída|mzda od|plat/mzda|mzdové ohodnocení|hodinová mzda
        |salário|remuneração|vencimento|salari|retribució|sou|retribució brut anual|salari brut""",
    "department": """department|team|division|business unit|business area|unit|school|faculty|department/team|organizational unit|organisational unit|department/unit|section|directorate|office/department|area/department|group|college|department name|function/department
        |avdelning|enhet|förvaltning|verksamhet|institution/avdelning|avdelning/enhet|fakultet|avdeling|enhet/avdeling|etat/enhet|seksjon
        |afdeling|institut|forvaltning|sektion|center|osasto|yksikkö|toimiala/yksikkö|tiedekunta|tiimi
        |abteilung|fachbereich|bereich|geschäftsbereich|institut/abteilung|fakultät|referat|dezernat|organisationsbereich|unternehmensbereich|fachabteilung|amt
        |service|département/service|direction|équipe|pôle|unité|direction/service|service/département|entité
        |team/afdeling|afdeling/team|faculteit|dienst|departamento|área|departament|unidad|área/departamento|reparto|dipartimento|area|ufficio|direzione|dział|wydział|zespół|jednostka organizacyjna|oddělení|odbor|útvar|katedra|tým""",
    "requisition_id": """reference|ref. nr|refnummer|reference number|reference no|reference no.|ref|ref.|ref no|ref no.|ref number|ref nr|ref.nr|reference id|requisition|requisition id|requisition number|req id|req #|req. id|requisition no|requisition #|job reference|vacancy reference|vacancy ref|vacancy number|job ref|our reference|ref id
        |reference code|job req id|job requisition id|req number|announcement number|vacancy announcement number|position number|posting number|job ref.|vacancy no|vacancy no.|ref. no.|req|job requisition number|position id|advert reference|internal reference|posting id|vacancy announcement|reference nr|job order
        |referensnummer|diarienummer|ref.nummer|referens|dnr|vår referens|ref-nr|diarienr|annonsreferens|refnr|tjänstens referensnummer
        |referanse|referansenummer|saksnummer|referansenr|ref.nr.|stillingens referanse|saksnr|arkivreferanse
        |reference nummer|stillingsnummer|sagsnummer|j.nr.|journalnummer|sagsnr|opslagsnummer|reference-id|stillings-id|quicknummer
        |viite|viitenumero|työavain|dnro|diaarinumero|viitetunnus|ilmoituksen numero|haun tunnus
        |referenznummer|kennziffer|referenz|referenz-nr|referenz-nr.|referenznr.|referenz nr.|stellennummer|ausschreibungsnummer|kennzahl|referenzcode|stellen-nr.|job-nr.|ausschreibungskennziffer|chiffre|stellenreferenz|ref.-nr.|geschäftszeichen|kenn-nr.|kennnummer|kenn-nummer|stellen-id|aktenzeichen
        |référence|référence de l'offre|réf|réf.|n° de l'offre|numéro de l'offre|numéro de référence|référence offre|réf. de l'offre|référence du poste|n° offre|référence interne|n° de référence|numéro d'offre|réf offre
        |referentie|referentienummer|vacaturenummer|kenmerk|refnr.|referentiecode|vacature nummer|vacaturecode|vacature-id|vacature id
        |referencia|número de referencia|ref. oferta|código|código de la oferta|código de oferta|nº de oferta|id de la oferta|referencia interna|expediente|referencia de la oferta|nº de referencia|código de referencia
        |riferimento|codice|numero di riferimento|rif.|codice annuncio|rif|codice riferimento|codice posizione|riferimento annuncio|codice offerta
        |numer referencyjny|nr ref.|nr ref|numer oferty|nr referencyjny|kod oferty|nr oferty|numer ogłoszenia|nr ogłoszenia
        |referenční číslo|číslo nabídky|kód pozice|id pozice|číslo inzerátu|kód nabídky|ref. číslo|referência|codi|referència|codi de l'oferta""",
    "source_id": """job id|vacancy id|advert id|ad id|posting number/id|job number|job no|job no.|job #|id|job code|listing id|annons-id|annonsid|annonsnummer|annons id|jobb-id|jobb id|annonsenummer|finn-kode|finnkode|annonse-id|stilling-id|stillings id|annonce-id|job-id|jobid|jobnummer|ilmoitusnumero|ilmoituksen tunnus
        |anzeigen-id|stellen id|anzeigennummer|anzeigen-nr.|id de l'offre|identifiant de l'offre|id offre|id oferta|id annuncio|id oferty|id nabídky|id inzerátu|jobnr""",
    "total_job_openings": """openings|number of openings|number of vacancies|vacancies|positions|number of positions|no. of vacancies|no. of positions|openings available|total openings|number of posts|no of vacancies|no of openings|# of openings|positions available|headcount|number of jobs|vacancy count|no. of openings
        |antal platser|antal tjänster|antal lediga platser|antal lediga befattningar|antal lediga tjänster|antal befattningar|antal jobb|lediga platser|antal stillinger|antall stillinger|ledige stillinger/antall|antal ledige stillinger|avoimia paikkoja|avoimien paikkojen määrä|paikkojen lukumäärä|avoimet paikat|työpaikkoja|haettavien paikkojen lukumäärä
        |anzahl der stellen|anzahl stellen|offene stellen|anzahl offener stellen|anzahl|stellenanzahl|zu besetzende stellen|anzahl der freien stellen|freie stellen|nombre de postes|postes à pourvoir|nombre de postes à pourvoir|nombre de places|aantal vacatures|aantal plaatsen|aantal posities
        |vacantes|número de vacantes|plazas|nº de vacantes|número de plazas|número de puestos|nº vacantes|nº de plazas|posti disponibili|numero di posti|posti|posizioni aperte|numero posizioni|liczba wakatów|liczba miejsc pracy|liczba miejsc|wolne miejsca|liczba stanowisk|liczba etatów|počet míst|volná místa|počet volných míst|vagas|número de vagas|vacants|nombre de vacants|places""",
    "occupation": """occupation|occupations|profession|job category|job categories|category|categories|job family|job function|function|functions|discipline|specialism|job area|career area|field of work|area of work|job field|role category|functional area|category of job|job group|area of expertise|specialty|job sector|career field|field|job role|role|work area|area of interest
        |professional field|job family group|position category|career category|keyword / occupation
        |yrke|yrken|yrkesområde|yrkesgrupp|yrkeskategori|kategori|kategorier|område|arbetsområde|befattningsgrupp|befattningsområde|yrkesroll|roll
        |stillingsfunksjon|stillingskategori|fagområde|yrker|stillingsfunksjoner|yrkeskategorier|fagfelt|fag
        |faggruppe|jobkategori|stillingskategori/fagområde|arbejdsområde|fagområder|jobområde|erhvervsområde|jobfunktion|stilling|stillingsgruppe
        |ammatti|ammattiala|ammattiryhmä|tehtäväalue|tehtävä|tehtäväryhmä|kategoria|toimenkuva|ala
        |beruf|berufsfeld|berufsgruppe|tätigkeitsfeld|kategorie|tätigkeitsbereich|funktion|funktionsbereich|berufsbild|aufgabengebiet|tätigkeit|berufskategorie|arbeitsgebiet|einsatzbereich|fachgebiet|arbeitsbereich|aufgabenbereich|fachrichtung|ausbildungsberuf|berufsfelder|job-kategorie|stellenkategorie
        |métier|famille de métier|domaine|fonction|catégorie|famille d'emploi|domaine d'activité|filière|domaine professionnel|emploi|métiers|profession/métier|famille professionnelle|spécialité|catégorie d'emploi|catégorie de poste|domaine fonctionnel|familles de métiers
        |functie|functiegroep|vakgebied|beroep|beroepsgroep|categorie|functiegebied|functiecategorie|werkveld|discipline/vakgebied|werkgebied
        |profesión|categoría|área funcional|categoría profesional|función|disciplina|puesto|ocupación|posición|especialidad|área de trabajo|categorías|subcategoría|categoria professional
        |professione|categoria|settore/ruolo|ruolo|mansione|funzione|area professionale|area funzionale|figura professionale|profilo professionale
        |zawód|kategoria zawodowa|branża/kategoria|specjalizacja|obszar|funkcja|kategorie oferty|obszar zawodowy|profesja
        |profese|obor|obor činnosti|kategorie pozice|zařazení|obory|pracovní zařazení|povolání|profissão|área profissional|posició|lloc""",
    "industry": """industry|industries|sector|company industry|business sector|job industry|industry type|sector of activity|line of business|branch|industry sector|company sector|bransch|branscher|bransje|bransjer|sektor|branche|brancher|toimiala|toimialat|branchen|wirtschaftszweig|industrie|secteur|secteur d'activité|secteurs
        |secteur d'activités|branches|sectores|sector de actividad|sector/industria|industria|settore|settore di attività|settori|branża|sektor/branża|odvětví|obor podnikání|setor|indústria|sector d'activitat""",
    "job_location_type": """remote|remote work|remote type|work arrangement|workplace type|work model|working model|remote status|location type|work mode|work setting|remote working|work from home|workplace|telework|telecommuting|work environment type|remote policy|remote?|workplace policy|remote job|telework eligible|hybrid/remote|work location type
        |work place type|working arrangements|remote option|remote/hybrid|workplace flexibility|on-site/remote|work style|job type/remote
        |distansarbete|distans|arbeta på distans|möjlighet till distansarbete|arbetsplatstyp|jobba hemifrån|hemmakontor|hjemmekontor|fjernarbeid|mulighet for hjemmekontor|fjernarbejde|hjemmearbejde|arbejd hjemmefra|etätyö|etätyömahdollisuus|etätyöskentely|työskentelytapa|mahdollisuus etätyöhön
        |homeoffice|home-office|home office|mobiles arbeiten|homeoffice möglich|arbeitsmodell/ort|remote-arbeit|homeoffice-anteil|arbeitsort-typ|télétravail|mode de travail|travail à distance|modalité de travail|politique de télétravail|télétravail possible|rythme de télétravail
        |thuiswerken|thuiswerk|werkvorm|hybride werken|werkmodel|modalidad|modalidad de trabajo|teletrabajo|tipo de modalidad|trabajo remoto|modalità di lavoro|lavoro da remoto|smart working|modalità lavorativa|tryb pracy|praca zdalna|model pracy|sposób pracy|home office/práce z domova|práce z domova|práce na dálku|forma práce|způsob práce
        |modalidade|regime de trabalho|modelo de trabalho|modalitat de treball|teletreball""",
    "applicant_location_requirements": "candidate location|remote location|eligible locations|applicant location|location requirements|remote from|work from|hiring regions|eligible countries|candidates must be located in|regions|timezones|time zone|allowed locations|applicants must be based in",
    "education": """education|education level|required education|minimum education|degree|qualification|qualification level|minimum qualification|minimum qualifications|level of education|educational requirements|education required|academic level|study level|educational level|degree required|education requirements|education/experience
        |utbildning|utbildningsnivå|krav på utbildning|utbildningskrav|examen|utdanning|utdanningsnivå|krav til utdanning|utdannelsesnivå|utdanningskrav|uddannelse|uddannelsesniveau|uddannelseskrav|koulutus|koulutustaso|koulutusvaatimus|koulutusaste|vaadittu koulutus
        |ausbildung|bildungsabschluss|abschluss|qualifikation|studium|erforderliche ausbildung|bildungsniveau|schulabschluss|ausbildungsniveau|erforderlicher abschluss|niveau d'études|formation|diplôme|niveau de formation|niveau d'étude|formation requise|niveau d'études requis|diplôme requis|études|niveau de diplôme
        |opleiding|opleidingsniveau|niveau|vereiste opleiding|denkniveau|werk- en denkniveau|werk-/denkniveau|studie|diploma|opleidingseis|estudios|nivel de estudios|formación|estudios mínimos|formación requerida|titulación|nivel académico|titulación requerida|estudis
        |titolo di studio|istruzione|livello di istruzione|formazione|titolo|wykształcenie|poziom wykształcenia|wymagane wykształcenie|vzdělání|požadované vzdělání|stupeň vzdělání|minimální vzdělání|formação|escolaridade|nível de escolaridade|habilitações|formació|formació reglada requerida""",
    "experience_required": """experience|experience required|required experience|years of experience|work experience|experience level|minimum experience|career level|seniority|seniority level|level|job level|relevant experience|experience needed|minimum years of experience|experience (years)|years experience|prior experience|experience range|level of experience
        |erfarenhet|krav på erfarenhet|arbetslivserfarenhet|erfarenhetskrav|erfarenhetsnivå|erfaring|krav til erfaring|erfaringsnivå|erhvervserfaring|erfaringskrav|kokemus|työkokemus|vaadittu kokemus|kokemustaso
        |berufserfahrung|erfahrung|karrierestufe|karrierelevel|erfahrungslevel|erforderliche berufserfahrung|karriere-level|berufserfahrung in jahren|erfahrungsstufe|expérience|expérience requise|niveau d'expérience|expérience souhaitée|années d'expérience|expérience demandée|expérience min|expérience professionnelle
        |ervaring|werkervaring|ervaringsniveau|vereiste ervaring|carrièreniveau|senioriteit|experiencia|experiencia requerida|experiencia mínima|años de experiencia|nivel profesional|experiencia laboral|nivel de experiencia|esperienza|esperienza richiesta|livello di esperienza|anni di esperienza|livello di carriera|anzianità
        |doświadczenie|wymagane doświadczenie|poziom doświadczenia|poziom stanowiska|doświadczenie zawodowe|praxe|požadovaná praxe|délka praxe|zkušenosti|požadovaná zkušenost|experiência|experiência profissional|experiència|temps d'experiència""",
    "languages": """languages|language|required languages|language requirements|language skills|languages required|working language|working languages|language requirement|språk|språkkrav|krav på språk|språkkunskaper|arbeidsspråk|arbetsspråk|sprog|sprogkrav|sprogkundskaber|arbejdssprog|kielet|kielitaito|kielitaitovaatimus|kielivaatimus|työkieli|kielitaitovaatimukset
        |sprachen|sprachkenntnisse|sprache|arbeitssprache|erforderliche sprachen|langues|langue|langue(s)|langues requises|langue de travail|connaissances linguistiques|langue requise|talen|taal|taalvereisten|voertaal|talenkennis|idiomas|idioma|idiomas requeridos|lingue|lingua|conoscenze linguistiche|lingue richieste
        |języki|język|znajomość języków|wymagane języki|wymagany język|jazyky|jazykové znalosti|požadované jazyky|jazykové dovednosti|línguas|idiomes|llengües""",
    "driving_licence": """driving licence|driver's license|driving license|drivers license|driver's licence|driver license|driving licence required|körkort|krav på körkort|körkortskrav|b-körkort|førerkort|krav om førerkort|sertifikat|kørekort|ajokortti|ajokorttivaatimus|führerschein|führerscheinklasse|fahrerlaubnis|führerausweis|permis|permis de conduire|permis requis|permis b
        |rijbewijs|rijbewijs vereist|carnet de conducir|permiso de conducir|permiso de conducción|patente|patente di guida|prawo jazdy|řidičský průkaz|řidičské oprávnění|carta de condução|carnet de conduir|permís de conduir""",
    "citizenship": "citizenship|citizenship required|citizenship requirement|nationality|medborgarskap|medborgarskapskrav|statsborgerskab|statsborgerskap|kansalaisuus|staatsangehörigkeit|nationalité|nationaliteit|nacionalidad|cittadinanza|obywatelstwo|státní občanství|občanství",
    "security_clearance": "security clearance|clearance|clearance level|security clearance level|clearance required|security classification|säkerhetsklass|säkerhetsprövning|säkerhetsklassning|sikkerhetsklarering|sikkerhedsgodkendelse|turvallisuusselvitys|sicherheitsüberprüfung|habilitation|poświadczenie bezpieczeństwa",
    "benefits": "benefits|perks|perks and benefits|other pay|förmåner|goder|fordeler|personalegoder|frynsegoder|edut|työsuhde-edut|henkilöstöedut|zusatzleistungen|sozialleistungen|benefits & zusatzleistungen|avantages|avantages sociaux|arbeidsvoorwaarden|secundaire arbeidsvoorwaarden|extralegale voordelen"
    "|beneficios|beneficios sociales|benefit|benefits aziendali|benefity|świadczenia|zaměstnanecké výhody|výhody|benefícios|beneficis",
    "contacts": "contact|contacts|contact person|contact name|kontaktperson|kontakt|kontaktpersoner|kontaktpersona|yhteyshenkilö|yhteystiedot|ansprechpartner|ansprechperson|ansprechpartnerin|ansprechpartner/in|kontaktperson/en|contact pour le poste|personne à contacter|contactpersoon"
    "|persona de contacto|contacto|contatto|referente|osoba kontaktowa|kontaktní osoba|contato|persona de contacte",
}  # fmt: skip

FURTHER_LABELS: Final[dict[str, str]] = {key: field for field, phrases in FURTHER.items() for key in _keys(phrases)}
"""Those of the table of further languages alone."""

LABELS: Final[dict[str, str]] = FURTHER_LABELS | {key: field for field, phrases in _LABELS.items() for key in _keys(phrases)}
"""Label, as `label_key` gives it, to the `JobPosting` field it announces; `@street`, `@postal`, `@region` and `@country` are parts of
an address."""

YES: Final = frozenset(
    [
        "yes",
        "ja",
        "oui",
        "sí",
        "si",
        "sì",
        "sim",
        "tak",
        "ano",
        "áno",
        "kyllä",
        "igen",
        "da",
        "evet",
        "да",
        "так",
        "是",
        "はい",
        "예",
    ]
)
NO: Final = frozenset(
    [
        "no",
        "nej",
        "nei",
        "nein",
        "non",
        "nee",
        "nie",
        "ne",
        "ei",
        "não",
        "nem",
        "nu",
        "hayır",
        "нет",
        "ні",
        "否",
        "いいえ",
        "아니요",
    ]
)
"""Answers to a label such as `Remote:`."""
NOT_A_VALUE: Final = frozenset(
    """|-|–|—|.|?|n/a|na|none|not available|not applicable|not specified|not disclosed|unspecified|unknown|tbd|tba|to be determined|see description|see below|see ad|see job description|null|undefined
    |ej angivet|ej angiven|inte angivet|saknas|se annons|se annonsen|ikke oppgitt|ikke angitt|se annonse|ikke angivet|ikke oplyst|ei ilmoitettu|ei määritelty|keine angabe|k. a.|k.a.|nicht angegeben|siehe text|non renseigné|non précisé|non spécifié|non communiqué
    |niet opgegeven|onbekend|no especificado|no indicado|sin especificar|non specificato|nie podano|brak|neuvedeno|não especificado|no especificat|select|all|any|alla|alle|kaikki|tous|alles|todos|tutti|wszystkie|vše|choose|loading...|loading…""".replace(
        "\n", ""
    ).split("|")
)
"""What pages write where they have no value."""

NO_NAME: Final = frozenset(
    _keys(
        "various|multiple|several|different|immediately|immediate|asap|ongoing|open|hidden|private|anonymous|competitive|negotiable"
        "|to be discussed|to be announced|to be confirmed|log in to see|log in to view|login to view|sign in to view|click here|read more"
        "|show more|view more|see more|view details|see details|show phone number|any|all|other|others"
        "|olika|flera|omgående|snarast|enligt överenskommelse|logga in|läs mer|visa mer|anonym|diverse|flere|snarest|etter avtale"
        "|efter aftale|les mer|læs mere|useita|heti|sopimuksen mukaan|lue lisää|verschiedene|mehrere|sofort|ab sofort|nach vereinbarung"
        "|mehr erfahren|anzeigen|divers|plusieurs|immédiat|immédiatement|dès que possible|anonyme|en savoir plus|voir plus|varios|varias"
        "|inmediata|inmediato|anónimo|ver más|confidencial|vari|immediata|immediato|anonimo|scopri di più|meerdere|direct|anoniem"
        "|lees meer|różne|natychmiast|zobacz więcej|různé|ihned|více|vários|imediato|ver mais"
    )
)
"""What stands behind the label of an employer or a place and names none."""

PROSE: Final = frozenset(
    {
        "benefits",
        "education",
        "experience_required",
        "languages",
        "contacts",
        "security_clearance",
        "citizenship",
        "applicant_location_requirements",
    }
)
"""Fields whose values are told in prose, and not behind an icon or in one word."""

_ICONS: Final[dict[str, str]] = {
    "job_locations": "map-marker|map-pin|mappin|mapmarker|location|geo|pin|place|marker|map|globe|location-dot|📍|📌|🌍|🌎|🌏|🗺|🗺️|🌐|room|mapicon|ort|standort|lieu|ubicacion",
    "hiring_organization": "building|company|employer|business|office|🏢|🏭|🏛|🏛️|domain|apartment|organization|buildings|enterprise",
    "employment_type": "briefcase|suitcase|💼|work|contract|jobtype|employment|file-contract|worktype|contrat|handshake",
    "work_hours": "hourglass|business-time|stopwatch",
    "base_salary": "money|salary|dollar|euro|dollar-sign|euro-sign|banknote|banknotes|coins|coin|wallet|cash|💰|💵|💶|💷|money-bill|payments|pay|sack-dollar|pound|gehalt|salaire|currency-dollar|hand-holding-usd",
    "department": "sitemap|department|people-group",
    "occupation": "tag|tags|category|folder",
    "job_location_type": "home|house|laptop|house-laptop|remote|🏠|🏡|wifi",
    "@date": "calendar|clock|date|time|🕑|🕒|🕐|🕓|🕔|🕕|🕖|🕗|🕘|🕙|🕚|🕛|⏰|⏱|⏱️|📅|🗓|🗓️|📆|schedule|event|calendar-days|access_time|watch",
}  # fmt: skip

ICONS: Final[dict[str, str]] = {word: field for field, words in _ICONS.items() for word in words.split("|")}
"""Word of an icon's class or the sign itself to the field that follows it; `@date` leaves open which date."""

EMOJI: Final = frozenset(word for word in ICONS if ord(word[0]) > 0x2000)
"""Signs of `ICONS` that stand in the text itself."""

_CLASSES: Final[dict[str, str]] = {
    "title": "job-title|jobtitle|job-name|position-title|vacancy-title|posting-title|posting-headline|job-header-title|app-title|ad-title|offer-title|job-headline|job-details-title|job-posting-title|position-name|vacancy-name|jobadtitle|job-ad-title|jobheadline|jobname|jobpostingtitle|requisition-title|jobdetailtitle|job-detail-title|job-view-title|offertitle|titulo-oferta|titre-offre|stellentitel|jobb-titel|jobbtittel|job-opening-title|role-title|opening-title|job-post-title",
    "hiring_organization": "advertiser-name|company-name|companyname|employer-name|employer|hiring-organization|hiringorganization|job-company|organization-name|company-title|jobcompany|job-employer|employername|arbeitgeber|arbetsgivare|foretag|firma|firmenname|job-company-name|org-name|company|vacancy-company|entreprise|empresa|azienda|werkgever|bedrijfsnaam|arbeidsgiver|offer-company|recruiter-name|agency|agency-name|institution|institution-name|job-agency|client-name|hiring-company",
    "job_locations": "place|workplace|work-place|sted|ville|ciudad|miasto|lokalizacja|paikkakunta|sijainti|luogo|lokalita|job-location|joblocation|location|locations|job-locations|joblocations|work-location|vacancy-location|posting-location|job-city|job-place|jobplace|arbetsort|arbeitsort|standort|plats|lieu|localisation|ubicacion|arbeidssted|joblocality|job-geo|city|job-region|standplaats|posting-locations|job-location-name|location-name|offer-location|joblocationlabel|position-location|sort-by-location|job-location-city|locality|job-detail-location|vacancy-city|job-address",
    "employment_type": "employment-type|employmenttype|job-type|jobtype|contract-type|contracttype|work-type|worktype|time-type|timetype|anstallningsform|vertragsart|type-contrat|commitment|sort-by-commitment|dienstverband|job-employment-type|job-contract|position-type|job-time-type|posting-type|beschaeftigungsart|arbeitszeit|tipo-contrato|stellenart",
    "base_salary": "salary|job-salary|salary-range|compensation|pay-range|jobsalary|gehalt|salaire|lon|job-compensation|salaris|wage|salario|salary-text",
    "date_posted": "date-posted|dateposted|posted-date|posting-date|post-date|published-date|publication-date|posted-on|posteddate|job-posted|job-date|jobdate|postingdate|publish-date|date-published|publicerad|job-posted-date|job-posted-on|posted|job-listing-date|posted-time-ago__text|veroeffentlicht|publishdate",
    "valid_through": "closing-date|closingdate|application-deadline|deadline|expiry-date|expires|apply-by|valid-through|validthrough|job-deadline|ansokningsdag|bewerbungsfrist|soknadsfrist|end-date|close-date|job-expires|last-application-date|date-limite|sluitingsdatum|expiration-date",
    "department": "department|job-department|team|sort-by-team|posting-department|sort-by-department|job-team|departement",
    "job_location_type": "workplace-type|workplacetypes|remote-type|remote|work-model|remote-status|workplace-types|work-arrangement|workmode|work-mode|job-workplace",
    "requisition_id": "job-id|requisition-id|req-id|reference-number|job-reference|job-ref|ref-number|jobid|requisition-number|requisitionid|referenznummer|vacancy-reference",
}  # fmt: skip

CLASSES: Final[dict[str, str]] = {word: field for field, words in _CLASSES.items() for word in words.split("|")}
"""Word of a `class` or `data-…` attribute, dashes for underscores and camel case, to the field its element holds."""

_SECTIONS: Final = """job description|description|about us|about the job|about the role|about the position|about the company|about this role|about this job|about you|about|the role|the job|the position|the company|responsibilities|requirements|qualifications|what you will do|what you'll do|who you are|what we offer|we offer|benefits|how to apply|apply|apply now|contact|summary|job summary|overview|job overview
|company overview|key responsibilities|duties|skills|additional information|further information|information|application|job details|details|position summary|your profile|your tasks|your responsibilities|our offer|job requirements|position description|job information|introduction|background|main tasks|our team|who we are|what you bring|the team|key information|job purpose|equal opportunity|full description|at a glance|facts|key facts|quick facts|share|share this job
|careers|career|jobs|job|vacancy|vacancies|open positions|current openings|job openings|position|positions|open position|job opportunity|job opportunities|career opportunities|join us|join our team|work with us|home|search|menu|login|log in|sign in|news|latest news|cookies|privacy|candidate portal|job portal|careers portal|job search|find jobs|find a job|search jobs|jobs search|available jobs|job detail|job ad|job advertisement|job posting|job posting details|job posting detail|job opening details|position details|position announcement|vacancy announcement|staff vacancy announcement|job announcement|vacancy details|requisition details|view job|job view|vacant job|vacant position
|job advert|job offer|our jobs|all jobs|opportunities|current vacancies|vacancy details|employment opportunities|we are hiring|we're hiring|we’re hiring|now hiring|help wanted|life at|culture|welcome|welcome!|job board|recruitment|apply online|apply for this job|apply for this position|apply for job|apply here|submit your application|not found|error|page not found|contact us|our company|get in touch|newsletter|subscribe|follow us|navigation|footer|main menu|main content|skip to main content|skip to content
|lediga jobb|ledigt jobb|ledig tjänst|lediga tjänster|jobb|jobba hos oss|karriär|jobbannons|arbetsbeskrivning|om jobbet|om tjänsten|om oss|om rollen|arbetsuppgifter|dina arbetsuppgifter|kvalifikationer|kravprofil|ansökan|om företaget|vi erbjuder|om arbetsplatsen|din profil|om dig|övrigt|kontakt|start|hem|platsannons|annons|tjänst|tjänsten|lediga anställningar|arbeta hos oss|sök jobb|sök|meny|logga in|beskrivning|publicerad|fakta|information om tjänsten|anställningsvillkor|villkor|ansök|ansök nu
|ledige stillinger|ledig stilling|stillinger|stilling|karriere|om stillingen|om jobben|om jobbet|om bedriften|arbeidsoppgaver|kvalifikasjoner|vi tilbyr|søk stillingen|søknad|stillingsbeskrivelse|utlysning|om arbeidsgiveren|personlige egenskaper|jobannonce|jobbeskrivelse|stillingsopslag|ledigt job|ledige job|om os|arbejdsopgaver|kvalifikationer|ansøgning|ansøg|jobopslag|job og karriere|find job|finde et job|vis stilling|jobportal
|avoimet työpaikat|työpaikat|avoin työpaikka|työpaikkailmoitus|tehtävän kuvaus|työtehtävät|tietoa meistä|ura|rekrytointi|hae|hae tehtävää|hae paikkaa|tehtävä|kuvaus|yhteystiedot|avoimet tehtävät|etusivu
|stellenangebot|stellenangebote|stellenanzeige|jobangebot|offene stellen|karriere|jobs & karriere|stellenbeschreibung|ihre aufgaben|deine aufgaben|aufgaben|anforderungen|ihr profil|dein profil|wir bieten|das bieten wir|über uns|unser angebot|bewerbung|bewerben|jetzt bewerben|kontakt|startseite|stellenausschreibung|stelle|unternehmen|das unternehmen|wer wir sind|was wir bieten|jobdetails|jobbörse|stellenmarkt|stellenbörse|stellendetails|menü|suche|anmelden|beschreibung|zusammenfassung|job-details|jobs und karriere|ausschreibung
|offre d'emploi|offres d'emploi|nos offres|nos offres d'emploi|description du poste|descriptif du poste|le poste|l'entreprise|profil recherché|votre profil|vos missions|missions|profil|candidature|postuler|recrutement|carrières|carrière|à propos|qui sommes-nous|accueil|emploi|emplois|détail de l'offre|détails de l'offre|poste|offre|rejoignez-nous|nous rejoindre|description|présentation|informations complémentaires|votre mission|description de l'offre
|vacature|vacatures|werken bij|functieomschrijving|over ons|wat ga je doen|wat wij bieden|wij bieden|wie ben jij|functie-eisen|solliciteren|solliciteer|solliciteer direct|over de functie|over het bedrijf|bedrijfsprofiel|profiel|home|functieprofiel|wat bieden wij|functie|de functie|onze vacatures|vacaturedetails|vacatureomschrijving|omschrijving|jobomschrijving
|oferta de empleo|ofertas de empleo|empleo|empleos|trabaja con nosotros|descripción de la oferta|descripción|descripción del puesto|requisitos|funciones|ofrecemos|sobre nosotros|quiénes somos|inscríbete|inscribirse|ofertas|oferta|inicio|perfil|bolsa de trabajo|detalle de la oferta|únete|puesto|la empresa|bolsa de empleo|ofertas de trabajo|oferta de trabajo|qué ofrecemos
|offerta di lavoro|offerte di lavoro|lavora con noi|descrizione|descrizione del lavoro|requisiti|responsabilità|offriamo|chi siamo|candidati|candidatura|posizioni aperte|annuncio|annuncio di lavoro|la posizione|l'azienda|cosa offriamo|carriera|dettagli|descrizione posizione|attività
|oferta pracy|oferty pracy|praca|kariera|opis stanowiska|wymagania|oferujemy|obowiązki|o nas|o firmie|aplikuj|twój zakres obowiązków|nasze wymagania|to oferujemy|zakres obowiązków|strona główna|szczegóły oferty|opis|o firmie|nasza oferta|twoja rola
|nabídka práce|nabídky práce|volná místa|volné pozice|kariéra|popis pozice|náplň práce|požadujeme|nabízíme|o nás|kontakt|úvod|detail nabídky|pracovní nabídka|volná pracovní místa|požadavky|odpovědět|o společnosti|co nabízíme|popis práce|detail pozice|koho hledáme
|vagas|vaga|oferta de emprego|trabalhe conosco|descrição|descrição da vaga|requisitos da vaga|sobre a empresa|ofertes de feina|oferta de feina|descripció de l'oferta|requisits|hire|hiring|build with us|build with us.|work at|our open positions|role|remote jobs|search results|job listing|job listings|listings|join|join the team|other|faq|blog|products|solutions|services|support|company|team|media|press|resources|software|hardware|accessories|technology|investors|sustainability|locations|students|events""".replace("\n", "")  # fmt: skip

SECTION_HEADINGS: Final = frozenset(_keys(_SECTIONS))
"""Headings and link texts that name a part of a page or of a site, and so are no job title."""

_RELATED: Final = """similar jobs|similar positions|similar vacancies|similar roles|similar opportunities|related jobs|related positions|related vacancies|related opportunities|recommended jobs|recommended for you|other jobs|other vacancies|other positions|other opportunities|more jobs|more vacancies|more positions|more opportunities|other openings|other open positions|more open positions|other roles|latest jobs|recent jobs|newest jobs|featured jobs|you might also like|you may also like|jobs you might like|jobs you may be interested in|you might be interested in|people also viewed|people also searched|explore more jobs|see also|see more jobs|other job offers|jobs like this|other jobs in the same field|other jobs from this employer|more from this employer|more jobs from this company|other jobs at this company|other jobs you may like|latest posts|latest news|jobs nearby|nearby jobs|keyword / occupation|current openings|similar job offers|similar job ads|discover more jobs|other careers|similar careers|similar openings|other current vacancies|related searches|similar searches|recherches similaires|recherches associées|búsquedas relacionadas|búsquedas similares|ricerche correlate|ricerche simili|ähnliche suchen|ähnliche suchanfragen|verwandte suchen|podobne wyszukiwania|podobná hledání|liknande sökningar|lignende søk|lignende søgninger|vergelijkbare zoekopdrachten|pesquisas semelhantes
|liknande jobb|fler liknande jobb|liknande tjänster|relaterade jobb|fler jobb|fler lediga jobb|fler lediga tjänster|andra lediga jobb|andra jobb|rekommenderade jobb|senaste jobben|senaste nytt|relaterade sökningar|andra har också sökt|fler annonser|liknande annonser|mer från arbetsgivaren|andra har även tittat på|fler tjänster|fler jobb från arbetsgivaren|se även|lediga tjänster hos oss|du kanske också gillar
|lignende stillinger|lignende annonser|lignende jobber|flere stillinger|andre stillinger|relaterte stillinger|flere ledige stillinger|anbefalte stillinger|andre ledige stillinger|siste stillinger|flere annonser|andre har også sett på|flere jobber|lignende job|lignende jobs|flere jobs|andre jobs|relaterede jobs|andre ledige stillinger hos os|anbefalede jobs|relaterede stillinger|flere job|andre så også|lignende stillingsopslag|andre ledige job|seneste job|arbejd sammen med os
|samankaltaisia työpaikkoja|samankaltaiset työpaikat|muut avoimet työpaikat|lisää työpaikkoja|muita avoimia työpaikkoja|vastaavia työpaikkoja|suositellut työpaikat|muita työpaikkoja|samankaltaiset ilmoitukset|katso myös|muut avoimet tehtävät|lisää avoimia työpaikkoja|vastaavat työpaikat|uusimmat työpaikat|samankaltaisia avoimia työpaikkoja
|ähnliche jobs|ähnliche stellen|ähnliche stellenangebote|ähnliche jobangebote|weitere jobs|weitere stellen|weitere stellenangebote|weitere offene stellen|passende jobs|das könnte sie auch interessieren|das könnte dich auch interessieren|andere jobs|neueste jobs|verwandte jobs|weitere jobs von diesem unternehmen|weitere jobangebote|mehr jobs|ähnliche positionen|ähnliche stellenanzeigen|aktuelle stellenangebote|weitere stellenanzeigen|weitere interessante jobs|interessante jobs|aktuelle jobs|jobs in der nähe|weitere vakanzen|ähnliche vakanzen|weitere angebote|stellenangebote in der nähe
|offres similaires|offres d'emploi similaires|autres offres|autres offres d'emploi|emplois similaires|postes similaires|vous pourriez aussi aimer|vous aimerez aussi|consultez aussi|nos autres offres|offres recommandées|ces offres pourraient vous intéresser|d'autres offres|voir aussi|des offres d'emplois recommandées|annonces similaires|dernières offres|plus d'offres|ces annonces peuvent vous intéresser|offres associées|ces emplois pourraient vous intéresser
|vergelijkbare vacatures|andere vacatures|meer vacatures|relevante vacatures|recente vacatures|gerelateerde vacatures|bekijk ook|soortgelijke vacatures|vergelijkbare jobs|andere jobs voor jou|ook interessant|interessante vacatures|nieuwste vacatures|misschien ook interessant|andere interessante vacatures|gelijkaardige vacatures|gelijkaardige jobs
|ofertas similares|empleos similares|otras ofertas|otras ofertas de empleo|ofertas relacionadas|más ofertas|trabajos similares|ver empleos similares|también te puede interesar|otras vacantes|otros empleos|ofertas recomendadas|vacantes similares|últimas ofertas|ofertas parecidas|te puede interesar|más ofertas de esta empresa
|offerte simili|annunci simili|altre offerte|altre offerte di lavoro|lavori simili|offerte di lavoro simili|potrebbe interessarti|altri annunci|posizioni simili|altre posizioni aperte|ti potrebbe interessare|potrebbero interessarti|annunci correlati|offerte correlate
|podobne oferty|podobne oferty pracy|inne oferty|inne oferty pracy|zobacz też|zobacz także|polecane oferty|pozostałe oferty|podobne ogłoszenia|więcej ofert|inne oferty tego pracodawcy|inne oferty pracodawcy|sprawdź podobne oferty|najnowsze oferty
|podobné nabídky|podobné pozice|další nabídky|další pozice|mohlo by vás zajímat|podobná místa|další volné pozice|podobné nabídky práce|další volná místa|podobné pracovní nabídky|další nabídky zaměstnavatele|nejnovější nabídky|související nabídky
|vagas semelhantes|vagas relacionadas|outras vagas|ofertes similars|altres ofertes|ofertes relacionades
|この求人に似た求人|似た求人|類似の求人|関連求人|関連する求人|おすすめの求人|おすすめ求人|相似职位|相关职位|推荐职位|热门职位|其他职位|추천 공고|유사 공고|비슷한 공고|похожие вакансии|схожі вакансії|slični oglasi|benzer ilanlar|podobné ponuky|hasonló állások|joburi similare|sarnased tööpakkumised""".replace("\n", "")  # fmt: skip

RELATED_HEADINGS: Final = frozenset(_keys(_RELATED))
"""Headings of lists of other jobs and of news; what follows them is not about this job."""

RELATED_STARTS: Final = (
    "more jobs ", "other jobs ", "similar jobs ", "more remote ", "related jobs ", "latest jobs ", "other vacancies ", "more vacancies ", "more open positions ", "other open positions ", "other opportunities ", "jobs similar to ", "more from ", "other positions ", "more roles ", "jobs like ", "recommended jobs ",
    "fler jobb ", "andra jobb ", "andra lediga jobb ", "liknande jobb ", "fler lediga ", "andra annonser ", "lediga jobb hos ", "flere stillinger ", "flere jobber ", "lignende stillinger ", "andre stillinger ", "flere jobs ", "flere job ", "andre jobs ", "andre ledige ", "lisää työpaikkoja ", "muut työpaikat ", "muita työpaikkoja ",
    "ähnliche jobs ", "weitere jobs ", "weitere stellen", "ähnliche stellen", "mehr jobs ", "andere jobs ", "autres offres ", "offres similaires ", "d'autres offres ", "plus d'offres ", "andere vacatures ", "meer vacatures ", "vergelijkbare vacatures ", "más ofertas ", "otras ofertas ", "ofertas similares ", "otros empleos ",
    "altre offerte ", "altri annunci ", "inne oferty ", "podobne oferty ", "więcej ofert ", "další nabídky ", "další pozice ", "podobné nabídky ", "outras vagas ", "altres ofertes ",
)  # fmt: skip
"""Beginnings of such headings where the name of the employer, the place or the trade follows."""

EMPLOYMENT_WORDS: Final = frozenset(
    """full time|full-time|fulltime|part time|part-time|parttime|permanent|temporary|contract|contractor|internship|intern|freelance|fixed term|fixed-term|casual|temp to perm|temp-to-perm|temp to hire|temp-to-hire|contract to hire|contract-to-hire|full-time or part-time|full time or part time|full-time/part-time|full time/part time|full-time / part-time|full-time, part-time|fixed term contract|fixed-term contract|permanent contract|bank staff|locum|temporary contract|maternity cover|seasonal|apprenticeship|trainee|per diem|volunteer|full-time employee|regular|regular full time|full time, permanent|permanent full time|permanent, full-time|permanent full-time|full-time, permanent|permanent part time|permanent part-time|part time, permanent|part-time, permanent|permanent, part-time|permanent, part time|temporary part time|temporary part-time|temporary full time|casual part time|full-time / permanent|temporary full-time|graduate|zero hours
|heltid|deltid|tillsvidare|tillsvidareanställning|vikariat|visstid|visstidsanställning|provanställning|timanställning|sommarjobb|säsongsanställning|säsongsarbete|praktik|extrajobb|behovsanställning|projektanställning|konsultuppdrag|allmän visstidsanställning|särskild visstidsanställning|fast anställning|heltid/deltid|heltid, tillsvidare|säsongsjobb|feriejobb|ferievikariat|föräldravikariat|heltid eller deltid|tillsvidareanställning, heltid|heltid, tillsvidareanställning|intermittent anställning|timvikarie
|sesongarbeid|sesongstilling|tilkallingsvikar|prosjektstilling|ferievikar|foreldrepermisjonsvikariat|heltid eller deltid|midlertidig stilling|fast, deltid|deltid, fast|sæsonarbejde|sæsonjob|ferieafløser|fuldtid eller deltid|fastansættelse, fuldtid|fuldtid, fastansættelse|tidsbegrænset ansættelse|fast|fast stilling|fast ansettelse|midlertidig|engasjement|sesong|åremål|lærling|sommerjobb|ekstrahjelp|prosjekt|heltid, fast|fast, heltid|fast heltid|fuldtid|fastansættelse|tidsbegrænset|vikar|barselsvikariat|elev|studiejob|studenterjob|midlertidig ansættelse|fast ansættelse|timelønnet|fritidsjob|løntilskud|projektansættelse|varig|fuldtidsjob|deltidsjob|praktikplads
|kokopäiväinen|puolipäiväinen|tuntityö|vuokratyö|projektityö|osa-aikainen, vakituinen|kokoaikainen, vakituinen|vakituinen, kokoaikainen|vakituinen työsuhde|määräaikainen työsuhde|tarvittaessa työhön kutsuttava|kokoaikainen|osa-aikainen|vakituinen|määräaikainen|kokopäivätyö|kesätyö|harjoittelu|toistaiseksi voimassa oleva|keikkatyö|sijaisuus|kokoaikatyö|osa-aikatyö|oppisopimus|vakinainen|kausityö
|geringfügige beschäftigung|elternzeitvertretung|mutterschutzvertretung|krankheitsvertretung|schwangerschaftsvertretung|saisonstelle|studentische hilfskraft|teilzeit oder vollzeit|teilzeit/vollzeit|feste anstellung|vollzeitstelle|teilzeitstelle|vollzeit, befristet|teilzeit, unbefristet|mini-job|midijob|538-euro-job|520-euro-job|603-euro-job|unbefristeter arbeitsvertrag|befristeter arbeitsvertrag|vollzeit|teilzeit|festanstellung|unbefristet|befristet|praktikum|ausbildung|werkstudent|minijob|vollzeit/teilzeit|voll- oder teilzeit|freie mitarbeit|aushilfe|geringfügig|vollzeit, unbefristet|unbefristet, vollzeit|unbefristete festanstellung|befristeter vertrag|unbefristeter vertrag|vollzeit oder teilzeit|voll-/teilzeit|duales studium|trainee|zeitarbeit|arbeitnehmerüberlassung|saisonarbeit|befristete anstellung|unbefristete anstellung|studentenjob|ferienjob|teilzeit, vollzeit|vollzeit, teilzeit|450-euro-job|freiberuflich|festanstellung, vollzeit
|vacataire|job étudiant|job d'été|cdd saisonnier|contrat saisonnier|remplacement|emploi étudiant|temps plein ou partiel|temps plein / temps partiel|contrat à temps plein|contrat à temps partiel|cdi - temps plein|cdd - temps plein|cdi à temps plein|cdi à temps partiel|cdd à temps plein|cdd à temps partiel|cdi temps partiel|cdd temps plein|cdd temps partiel|temps plein|temps partiel|cdi|cdd|stage|alternance|intérim|contrat à durée indéterminée|contrat à durée déterminée|apprentissage|saisonnier|indépendant|plein temps|temps complet|mission intérim|vie|contrat d'apprentissage|contrat de professionnalisation|mi-temps|fonctionnaire|contractuel|titulaire|freelance/indépendant|cdi temps plein|cdi, temps plein
|contract van onbepaalde duur|contract van bepaalde duur|contract onbepaalde duur|contract bepaalde duur|contract voor onbepaalde duur|contract voor bepaalde duur|contract voor onbepaalde tijd|contract voor bepaalde tijd|contract onbepaalde tijd|contract bepaalde tijd|arbeidsovereenkomst van onbepaalde duur|arbeidsovereenkomst van bepaalde duur|arbeidsovereenkomst voor onbepaalde tijd|arbeidsovereenkomst voor bepaalde tijd|voltijds contract|deeltijds contract|fulltime contract|parttime contract|oproepkracht|oproepcontract|nulurencontract|seizoenswerk|vast dienstverband|tijdelijk dienstverband|fulltime of parttime|tijdelijk met uitzicht op vast|freelancer|parttime/fulltime|fulltime/parttime|vast|tijdelijk|vaste baan|vast contract|tijdelijk contract|voltijds|deeltijds|stage|bijbaan|uitzendwerk|detachering|onbepaalde duur|bepaalde duur|vaste aanstelling|zzp|interim|studentenjob|bijbaan/vakantiewerk|vakantiewerk|freelance/zzp|deeltijd|voltijd|onbepaalde tijd|bepaalde tijd
|contrato de duración determinada|sustitución|por obra o servicio|interinidad|contrato fijo|fijo-discontinuo|contrato eventual|contrato formativo|contrato en prácticas|jornada parcial - mañana|jornada parcial - tarde|contrato laboral indefinido|contrato fijo discontinuo|completa/parcial|jornada completa o parcial|jornada completa|tiempo completo|media jornada|tiempo parcial|jornada parcial|indefinido|temporal|prácticas|contrato indefinido|contrato temporal|autónomo|beca|fijo discontinuo|parcial|completa|contrato de prácticas|contrato de formación|a tiempo completo|a tiempo parcial|de duración determinada|jornada intensiva|obra y servicio|eventual|interino|por horas|fijo
|contratto a progetto|sostituzione maternità|tirocinio extracurriculare|tirocinio curriculare|lavoro stagionale|contratto stagionale|a chiamata|contratto a chiamata|lavoro autonomo|full time o part time|full-time / part-time|part time orizzontale|part time verticale|contratto di somministrazione|contratto di apprendistato|tempo parziale|libera professione|tempo pieno|part time|tempo indeterminato|tempo determinato|stage|tirocinio|apprendistato|full time|contratto a tempo indeterminato|contratto a tempo determinato|partita iva|somministrazione|collaborazione|co.co.co.|full-time, tempo indeterminato|stagionale
|1/2 etatu|3/4 etatu|praktyka|praca sezonowa|praca dorywcza|pełny wymiar|pełny wymiar czasu pracy|pełny wymiar godzin|niepełny wymiar|umowa o pracę tymczasową|umowa o staż|umowa na okres próbny|umowa o pracę na zastępstwo|wolontariat|umowa o pracę / umowa zlecenie|pełny etat|część etatu|umowa o pracę|umowa zlecenie|umowa o dzieło|kontrakt b2b|b2b|staż|praktyki|cały etat|niepełny etat|praca tymczasowa|umowa na zastępstwo|umowa na czas nieokreślony|umowa na czas określony|pół etatu|praca dodatkowa|praca stała|na czas nieokreślony
|na živnostenský list|poloviční úvazek|sezónní práce|sezónní brigáda|externí spolupráce|práce na živnostenský list|dohoda o provedení práce|dohoda o pracovní činnosti|zástup za md|krátkodobá brigáda|dlouhodobá brigáda|smlouva na dobu neurčitou|smlouva na dobu určitou|plný / zkrácený úvazek|na plný úvazek|na zkrácený úvazek|kratší úvazek|plný úvazek|částečný úvazek|zkrácený úvazek|práce na plný úvazek|práce na zkrácený úvazek|hlavní pracovní poměr|hpp|dpp|dpč|brigáda|stáž|živnostenský list|ičo|živnost|pracovní smlouva|na dobu neurčitou|na dobu určitou|doba neurčitá|doba určitá|vedlejší pracovní poměr|osvč
|tempo integral|período integral|meio período|estágio|efetivo|clt|pj|temporário|tempo inteiro|part-time|sem termo|a termo certo|jornada completa|mitja jornada|indefinit|temporal|temps parcial|pràctiques""".replace("\n", "").split("|")
) | frozenset(further_words.phrases("terms", "employment"))  # fmt: skip
"""Terms of employment that stand alone in the lines around a title."""

REMOTE_WORDS: Final = frozenset(
    """remote|fully remote|100% remote|hybrid|on-site|onsite|on site|in office|in-office|work from home|remote work|remote job|remote position|remote, hybrid|hybrid remote|remote only|remote-only|work from anywhere|remote (worldwide)|worldwide remote|hybrid work|hybrid working|in person|in-person|remote first|remote-first|partially remote|partly remote|flexible / remote|remote/hybrid|hybrid/remote|remote friendly|remote possible|remote optional|remote eligible|home based|home-based|telecommute|telework|fully on-site|no remote|office based|office-based|temporarily remote|remote available|remote within europe|remote in europe|remote within the uk|remote within the us|wfh|anywhere|100% on-site|home working
|distans|distansarbete|på distans|hybridarbete|på plats|arbete på distans|jobba hemifrån|helt på distans|delvis på distans|hjemmekontor|fjernarbeid|hjemmekontor mulig|delvis hjemmekontor|på stedet|hybrid arbeid|hybridkontor|noe hjemmekontor|mulighet for hjemmekontor|mulighed for hjemmearbejde|delvist hjemmearbejde|delvis hjemmearbeid|fuldt remote|på arbejdspladsen|möjlighet till distansarbete|fjernarbejde|hjemmearbejde|hjemmearbejdsplads|hybridt arbejde|etätyö|etä|hybridi|hybridityö|paikan päällä|lähityö|osittain etätyö|etänä|täysin etänä|osittainen etätyö|100 % etätyö|monipaikkainen|etätyömahdollisuus|kokonaan etänä|hybridimalli
|homeoffice|home office|home-office|mobiles arbeiten|homeoffice möglich|vor ort|remote möglich|hybrides arbeiten|teilweise homeoffice|teilweise remote|100 % remote|vollständig remote|teilweise home-office|nur homeoffice|präsenz|remote-arbeit|im büro|hybride arbeit|home-office möglich|nur vor ort|deutschlandweit remote|bundesweit remote|home-office nach absprache|homeoffice nach absprache|home office möglich|teils remote|voll remote|kein homeoffice|homeoffice möglich
|télétravail|télétravail partiel|télétravail possible|télétravail complet|hybride|à distance|présentiel|sur site|100% télétravail|télétravail total|télétravail occasionnel|télétravail régulier|full remote|travail à distance|télétravail fréquent|sans télétravail|pas de télétravail|télétravail non autorisé|télétravail ponctuel
|thuiswerken|thuiswerken mogelijk|hybride werken|op locatie|op afstand|volledig remote|deels thuiswerken|op kantoor|hybride|vanuit huis|thuiswerk mogelijk|remoto|híbrido|hibrido|hibrida|presencial|teletrabajo|100% remoto|trabajo remoto|a distancia|en remoto|solo teletrabajo|híbrida|semipresencial|remota|teletrabajo parcial|trabajo híbrido|desde casa|trabajo desde casa
|da remoto|ibrido|in sede|smart working|lavoro da remoto|lavoro ibrido|full remote|100% da remoto|in presenza|ibrida|telelavoro|lavoro agile|smart working parziale|full smart working|da casa|praca zdalna|zdalnie|zdalna|praca hybrydowa|hybrydowo|hybrydowa|stacjonarnie|praca stacjonarna|stacjonarna|praca zdalna całkowicie|praca zdalna częściowo|całkowicie zdalnie|w biurze|mobilna|częściowo zdalnie|możliwość pracy zdalnej|w pełni zdalna
|práce z domova|na dálku|hybridně|na pracovišti|částečně z domova|plně na dálku|částečný home office|práce na dálku|hybridní|občasný home office|možnost práce z domova|převážně z domova|home office možný|100% home office|možnost home office|částečný homeoffice|presencial|híbrid|teletreball|totalmente remoto|home office parcial|trabalho remoto|remot""".replace("\n", "").split("|")
) | frozenset(further_words.phrases("terms", "remote"))  # fmt: skip
"""Ways of working on site, from home or both that stand alone near a title or as a value."""

ON_SITE_WORDS: Final = frozenset(
    ("on site", "on-site", "onsite", "in person", "in-person", "en présentiel", "présentiel", "vor ort", "presencial", "in presenza", "på plats", "op locatie")
)  # fmt: skip
"""Words that say that the work is done on the spot, where a place is asked for."""
