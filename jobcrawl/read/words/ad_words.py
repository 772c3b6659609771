"""What an ad is made of: its sections, its labels and its turns of phrase, in twelve languages, all lower case."""

from __future__ import annotations

from functools import lru_cache

from jobcrawl.read.words import further_words
from jobcrawl.read.words.section_grammar import part_opened
from jobcrawl.read.words.vocabulary import FURTHER_LABELS
from jobcrawl.values.patterns import when_used
from jobcrawl.values.word_lists import word_set

_SECTION_WORDS = {
    "duties": """responsibilities responsibility duties tasks accountabilities arbetsuppgifter
    arbetsuppgifterna
    arbeidsoppgaver arbejdsopgaver opgaver
        ansvar ansvarsområden ansvarsområder tehtävät työtehtävät tehtävänkuva
        tehtäväsi työtehtäväsi työnkuva úkoly aufgaben aufgabengebiet tätigkeiten aufgabenbereich
        missions tâches taken werkzaamheden takenpakket
        funciones tareas actividades responsabilidades funcions
        mansioni responsabilità obowiązki zadania obowiązków responsabilités""",
    "demands": """qualifications qualification requirements requirement skills kvalifikationer
    kvalifikasjoner
    kvalifikationskrav krav kompetens erfarenhet förkunskaper meriterande
        kompetanse kompetencer erfaring vaatimukset osaaminen osaamisesi
        profiilisi profilo edellytämme odotamme anforderungen anforderungsprofil profil
        voraussetzungen qualifikation qualifikationen kenntnisse compétences profiel eisen functie-eisen
        requisitos requisits perfil conocimientos requisiti competenze wymagania kwalifikacje oczekujemy oczekiwania
        požadavky požadujeme očekáváme experience education formación
        valoramos imprescindible exigences experiencia""",
    "offer": """benefits perks compensation förmåner anställningsvillkor lönevillkor ansættelsesvilkår
    vilkår tarjoamme edut
    benefity nabízíme oferujemy ofrecemos ofrece
        offriamo avantages arbeidsvoorwaarden vorteile zusatzleistungen leistungen condiciones remuneration remunération
        vergütung""",
    "role": """stellenbeschreibung functieomschrijving stillingen jobbeskrivelse arbetsbeskrivning
    tjänsten jobbet rollen
    befattningsbeskrivning toimenkuva functie stanowisku""",
    "apply": """ansökan ansökningsdag ansökningstid søknad søknadsfrist ansøgning ansøgningsfrist
    hakemus hakuaika bewerbung
    bewerbungsfrist candidature sollicitatie
        solliciteren candidatura inscripción aplikacja deadline""",
}
_SECTION_STARTS = {
    "duties": """what you'll do|what you’ll do|what you will do|what you'll be doing
    |what you’ll be doing|you will|you'd |du skal|das tust du|dit doe je|tu feras
    |in this role|your role|your mission|your tasks|your job|your day|your week|your shift
    |key tasks|day to day|the day-to-day|dina |din roll|vad du
        |det här kommer du|du kommer att|dine oppgaver|dine opgaver|deine aufgaben|ihre aufgaben|das erwartet
        |was dich erwartet|was sie erwartet|tes missions|vos missions|votre mission|ta mission|wat ga je doen
        |wat je gaat doen|dit ga je doen
        |jouw taken|lo que harás|qué harás|tus funciones|cosa farai|di cosa ti occuperai|twoje zadania|zakres obowiązków
        |co budeš|co budete|náplň práce|pracovní náplň|mitä teet|deine mission|deine rolle bei|das machst du|das machen sie
        |di cosa si occuperà|cosa farà|si occuperà di|la risorsa si occuperà|le tue attività|attività principali
        |hovedoppgaver|hva du skal gjøre|ihr verantwortungsbereich|dein verantwortungsbereich|tätigkeitsbeschreibung|was du tust
        |was sie tun|ihr aufgabengebiet|dein aufgabengebiet|activités principales|vos activités|votre rôle|ton rôle
        |ce qui vous attend|jouw rol|wat je doet|wat jij doet|wat ga jij doen|opis pracy|co będziesz robić|czym będziesz
        |co vás čeká|co tě čeká|co u nás budeš dělat|vaše práce|tvoje práce|työn kuvaus|mitä teet|mitä pääset tekemään
        |essential functions|about the opportunity|ditt uppdrag|din hverdag|din vardag|hva vil du|hva skal du|hva du får gjøre
        |sinun tehtäviisi|tu día a día|tus responsabilidades|vos responsabilités|les missions|jaká bude vaše|jaká bude tvoje
        |a napi feladat|il tuo ruolo|il ruolo|twoja rola|twoje obowiązki|tvůj den|wofür du|womit du dich""",
    "demands": """who you are|about you|what you bring|what you'll bring|what you’ll bring
    |what we're looking for|you've got|you’ve got
    |who we hope|who we seek|who we want|who we need
    |personliga egenskaper|personlige egenskaper|womit du punktest|wir freuen uns auf|worüber wir uns freuen|szukamy osoby
    |koho hledáme|kdo se k nám hodí|qui êtes-vous|vos atouts|tes atouts|wij zoeken iemand|jij herkent|hvem er du|vem är du
    |what we’re looking for|what we are looking for|what we look for|who we look for
    |who we're looking for|you have|you might be|you are|you bring
    |ideal candidate|the ideal candidate
        |nice to have|must have
        |you need|you'll need|you’ll need|you should|you must|du kan|du bør|du bist|das kannst du|vous êtes|tu es|je bent
    |we're eager to|we’re eager to|minimum |preferred |desired |required |basic |vem är du
        |vi söker|om dig|din profil|din bakgrund|du har|hvem er du|vi ser etter|vi søker|om deg|dine kvalifik|om dig
        |vi forventer|kuka olet
        |dein profil|ihr profil|das bringst|das bringen sie|wer du bist|was du mitbringst|was sie mitbringen|ton profil
        |votre profil|profil recherché|wie ben jij|wat breng je|wat vragen wij|dit breng je|qué buscamos|qué pedimos|buscamos
        |tu perfil|cómo nos
        |vad vi söker|vad söker vi|vi letar efter|wie zoeken wij|wie zoeken we|wie wij zoeken|sie bringen mit|du bringst mit
        |wir erwarten|was wir von|unsere erwartungen|hvem ser vi etter|hvad forventer vi|qui êtes-vous|a quién buscamos
        |chi sei|cosa cerchiamo|chi cerchiamo|profilo|twój profil|czego oczekujemy|co požadujeme|jsi|máš|koho hledáme
        |cosa chiediamo|cosa richiediamo|si richiede|il candidato ideale|la persona ideale|titolo di studio|vad vi förväntar oss
        |det här förväntar vi oss|personlige egenskaper|utdanningskrav|vi ønsker oss|hva kan du bidra med|dine kvalifikasjoner
        |vi forestiller os|einstellungsvoraussetzungen|was wir uns wünschen|das wünschen wir uns|wir wünschen uns
        |das zeichnet dich aus|das zeichnet sie aus|das macht dich aus|was du kannst|ce que vous apportez|savoir-être|savoir-faire
        |vos atouts|vos compétences|dit vragen wij|dit neem je mee|wij vragen|wat jij meebrengt|wat je meebrengt|se valorará
        |se requiere|valorable|mile widziane|kogo szukamy|dodatkowe atuty|výhodou|předpoklady|arvostamme|kelpoisuusvaatimukset
        |eduksi katsotaan|person specification|essential criteria|desirable criteria|selection criteria|the successful candidate
        |what you need|your profile|physical demands|dette ser vi etter|det ser vi etter|det kigger vi efter|det tittar vi efter
        |you don't need|you don’t need|you do not need|du brauchst|du trenger|du behöver|du behøver|tu n'as pas besoin
        |vous n'avez pas besoin|je hoeft|no necesitas|non serve|nie musisz|nemusíš|nemusíte|sinun ei tarvitse
        |ce qui te ressemble|ce qui vous ressemble|tu te reconnais|vous vous reconnaissez|das bist du|dat ben jij
        |herken jij je|herken je je|är det du|er det deg|er det dig|oletko sinä|te reconoces|ti riconosci|ti ritrovi
        |poznáváš se|is this you|sounds like you|does this sound like you""",
    "offer": """what we offer|we offer|what's on offer|what’s on offer|om anställningen|co pro vás máme|co pro tebe máme
    |pourquoi nous rejoindre|waarom bij ons|varför oss|hvorfor os|hvorfor oss
    |what's in it|what’s in it|why join|why you|why work|our offer
    |you'll love|you’ll love
    |you get|you'll get|you’ll get|we give|vi giver|vi ger|vi gir|du får|wir geben|je krijgt|nous donnons|te damos|dajemy
    |vi erbjuder|vi tilbyr|vi tilbyder|me tarjoamme|tarjoamme|wir bieten|das bieten wir|was wir bieten|unser angebot
        |vad vi erbjuder|vad vi kan erbjuda|detta erbjuder|hva vi tilbyr|hvad vi tilbyder|was wir dir|was wir ihnen bieten
        |das bekommen sie|das bekommst du|dit krijg je|dit ga je verdienen|lo que ofrecemos
        |nous offrons|nous proposons
        |ce que nous|wat bieden|wij bieden|wat wij bieden|dit bieden|qué ofrecemos|ofrecemos|porque nos|cosa offriamo
        |oferujemy|co oferujemy|nabízíme|co nabízíme|co ti nabídneme|salary and|pay range|salary range
        |si offre|inquadramento|cosa ti offriamo|du erbjuds|det här får du|därför ska du|vi kan tilby|hva du får|dette får du
        |det får du|ansættelsesforhold|løn og ansættelse|darauf kannst du dich freuen|darauf können sie sich freuen
        |worauf sie sich freuen|worauf du dich freuen|wat krijg je|wat je krijgt|nos avantages|te ofrecemos|qué te ofrecemos
        |co získáte|co získáš|in return|the package|pourquoi chez nous|pourquoi pas chez nous|warum bei uns|warum zu uns
        |por qué con nosotros|perché da noi|dlaczego u nas|dlaczego warto|proč k nám|proč u nás|miksi meille""",
    "role": """the role|about the role|about the job|about this role|about the position
    |about this position
    |about the team/role|the position|the job|the opportunity|role overview|role description|role summary|job description
    |job summary|job purpose|job overview|position summary
        |position overview|position description|description of position|description|purpose of|om tjänsten|om jobbet
        |om rollen|om stillingen|om jobben|jobbeskrivelse|beskrivning|jobbet|tehtävän|die stelle|über die|ihre rolle
        |deine rolle|le poste|description du poste|descriptif
        |de functie|over de functie|descripción|descripció|el puesto|sobre el puesto|objetivos|la posizione|descrizione
        |il ruolo|opis stanowiska|o stanowisku|popis pozice|o pozici|popis práce""",
    "apply": """how to apply|where to apply|to apply|hakeminen|application|apply|interested|closing date|apply by|så ansöker
    |ansök|sök tjänsten|låter det intressant|låter det som|lyst til å søke|vil du være med|kiinnostuitko|zaujala vás|zainteresowan
    |slik søker|søk |søg |sådan søger|hae |näin haet|jetzt bewerben|bewirb|interesse|postuler|comment postuler|solliciteer
    |interesse|interesado|candidati
        |jak aplikovat|contact and application|kontakt|contacto|så söker du|reageren op
        |pour postuler|comment postuler|modalités de candidature|cómo aplicar|cómo postular|cómo inscribirse|jak aplikować
        |jak se přihlásit|hakuohjeet|näin haet|slik søker du""",
}
_BY_WORD = {word: section for section, words in _SECTION_WORDS.items() for word in words.split()}
_STARTS = {
    section: tuple(
        start for line in starts.splitlines() for start in line.strip().strip("|").split("|") if start and "{" not in start
    )
    + further_words.phrases("sections", section)
    for section, starts in _SECTION_STARTS.items()
}
_ALL_STARTS = tuple(start for starts in _STARTS.values() for start in starts)
_HEADS = frozenset(start[:2] for start in _ALL_STARTS)
_WHOLE = {
    phrase: section
    for section, phrases in {
        "duties": "tu vas|vous allez|du wirst|sie werden|vas a|je gaat|będziesz|budeš|budete"
        "|the work|your work|dagen din|dit arbejde|deine arbeit|ihre arbeit|je werk|tu trabajo|twoja praca|tvoje práce",
        "demands": "you|du|sie|vous|toi|jij|u|tú|usted|tu|ty|vy|sinä|lei|sobre ti|à propos de vous|o tobě|o vás|over jou"
        "|über dich|über sie|sinusta|su di te",
        "offer": "the deal|the money|the pay|the terms|pay|pay and hours|hours and pay|lohn|verdienst|villkor|vilkår|ehdot"
        "|konditionen|conditions|voorwaarden|condizioni|warunki|podmínky",
    }.items()
    for phrase in phrases.split("|")
}
"""Headings that open a part of an ad where nothing follows them: `You`, `The deal`."""
_TELLING_FIELDS = frozenset(
    ("job_locations", "employment_type", "work_hours", "base_salary", "date_posted", "valid_through", "requisition_id")
)
_LABELS = frozenset(
    """
    location|locations|job location|work location|job type|employment type|employee type|contract type|position type
    |type of employment|salary|salary range|base pay|pay|pay rate|pay range|compensation|wage
    |reference|reference id|reference number|ref|job id|job number|job code|requisition id|req id|vacancy number
    |job reference|posted|date posted|posting date|posted on|publication date|deadline|application deadline
    |closing date|apply by|expires|valid through|working hours|hours|start date|department|team|reports to|experience
    |required experience|required education|job category|category|industry|work type|schedule|workplace
    |plats|ort|arbetsort|placeringsort|anställningsform|anställningstyp|omfattning|lön|sista ansökningsdag|ansök senast
    |publicerad|arbetsgivare|referensnummer|tillträde|antal platser|varaktighet|arbetstid|yrke|län
    |sted|arbeidssted|arbejdssted|stillingstype|ansettelsesform|ansættelsesform|søknadsfrist|ansøgningsfrist|frist
    |arbeidsgiver|arbejdsgiver|tiltredelse|tiltrædelse|stillingstittel|placering|jobkategori
    |sijainti|paikkakunta|työpaikka|työsuhde|palkka|hakuaika|hakuaika päättyy|työnantaja|alkaa
    |standort|arbeitsort|einsatzort|ort|anstellungsart|beschäftigungsart|vertragsart|arbeitszeit|gehalt|eintrittsdatum|beginn
    |bewerbungsfrist|referenznummer|kennziffer|arbeitgeber
    |lieu|lieu de travail|localisation|type de contrat|contrat|salaire|date de publication|date limite|référence|expérience
    |niveau d'études|employeur
    |locatie|plaats|standplaats|dienstverband|contract|salaris|uren|uren per week|sluitingsdatum|referentienummer
    |opleidingsniveau|werkgever
    |ubicación|lugar|lugar de trabajo|localidad|tipo de contrato|jornada|salario|fecha de publicación|fecha límite|referencia
    |vacantes|empresa
    |luogo|sede|sede di lavoro|contratto|tipo di contratto|stipendio|retribuzione|scadenza|orario|azienda
    |lokalizacja|miejsce pracy|rodzaj umowy|typ umowy|wymiar pracy|wynagrodzenie|termin składania|pracodawca|nr ref
    |místo|místo výkonu práce|místo výkonu|úvazek|typ úvazku|mzda|plat|nástup|termín nástupu|zaměstnavatel
    |typ smlouvy""".replace("\n", "")
    .replace("    ", "")
    .split("|")
) | frozenset(label for label, field in FURTHER_LABELS.items() if field in _TELLING_FIELDS)
PHRASES = tuple(
    """
    we are looking for|we're looking for|we’re looking for|is looking for|are looking for|is seeking|we are seeking
    |are seeking|is hiring|we are hiring|you will be responsible|responsible for|you will|you'll|you’ll|join our team|join us
    |years of experience
    |years' experience|years experience|successful candidate|ideal candidate|qualified applicants|equal opportunity
    |equal employment|reports to|reporting to|this role|this position|the role|to apply|apply now|your application
    |cover letter|resume|bachelor's degree|bachelor’s degree|full-time|full time|part-time
    |competitive salary|salary range|vi söker|du kommer|dina arbetsuppgifter|vi erbjuder|din ansökan
    |välkommen med din ansökan|sista ansökningsdag|tillsvidareanställning|heltid|personligt brev|du har|tjänsten
    |provanställning
    |vi søker|du vil|vi tilbyr|din søknad|vi tilbyder|din ansøgning|send din|stillingen|har du spørgsmål|ansøgningsfrist
    |haemme|etsimme|tarjoamme|hakemus|edellytämme|odotamme|wir suchen|suchen wir|wir bieten|deine aufgaben|ihre aufgaben
    |bewerben sie|bewirb dich
    |ihre bewerbung|deine bewerbung|m/w/d|berufserfahrung|nous recherchons|recherche un|vous serez|vos missions|votre profil
    |poste à pourvoir|candidature|rejoignez|wij zoeken|zoeken wij
    |recrute un|en cdi|en cdd|votre cv|timer om ugen|efter overenskomst
    |we zoeken|zoeken we|uren per week|je hebt|je bent|op zoek naar|wij bieden|jij hebt|solliciteer|je gaat
    |buscamos|se busca|ofrecemos
    |experiencia en|incorporar|se ofrece|jornada|contrato|busca incorporar|cerchiamo|siamo alla ricerca|offriamo|si ricerca
    |vi søger|søger vi|søker vi|hakemuksesi|lettre de motivation|je sollicitatie|jouw sollicitatie|motivatiebrief
    |lettera di presentazione|carta de presentación|list motywacyjny|listem motywacyjnym|motivační dopis
    |ricerca un|esperienza|inviare|poszukujemy|szukamy|oferujemy|wymagania|doświadczenie|cv na adres|hledáme|nabízíme|požadujeme
    |životopis|zkušenost|úvazek|tuto pozici|na pozici""".replace("\n", "")
    .replace("    ", "")
    .split("|")
) + further_words.phrases("text", "phrases")
"""Turns of phrase that ads use."""

EMPLOYMENT_PHRASES = tuple(
    """we are looking for a|we're looking for a|we’re looking for a|is looking for
    |are looking for an|is seeking|are seeking|years of experience|years experience|years' experience|successful candidate
    |ideal candidate
    |equal opportunity|reports to|reporting to|this role|this position|the position|competitive salary|join our team
    |recruiting a |recruiting an |searching for a |looking to hire|invites applications|invite applications
    |dbs check|shortlisted|shortlisting|hours per week|hours a week|per annum|pension scheme|timer om ugen|timelønnen
    |is hiring|we are hiring|employment type|job type|shift|qualified candidates|your resume|resume to
    |overtime|paid weekly|sick leave|annual leave|paid holiday|holiday pay|paid time off|401(k)|superannuation|plus super
    |referees|a resume|your cv|immediate start|övertid|friskvårdsbidrag|kollektivavtal|overtid|pensionsordning|feriepenge
    |lomaraha|ylity|überstunden|urlaubstage|tarifvertrag|urlaubsgeld|weihnachtsgeld|mutuelle|tickets restaurant|congés payés
    |13e mois|vakantiedagen|reiskostenvergoeding|pensioenregeling|convenio|buoni pasto|ccnl|tredicesima|dni urlopu|týdnů dovolené
    |stravenk
    |vi söker|söker nu|tillsvidareanställning|provanställning|tjänsten|anställning|vi søker|vi søger|søker vi|søger vi
    |stillingen|ansettelse|ansættelse|haemme|etsimme|työsuhde|työtehtäv|wir suchen|suchen wir|m/w/d|bewerbung
    |berufserfahrung|vollzeit|teilzeit|nous recherchons|recherche un|le poste|ce poste|cdi|cdd|wij zoeken|zoeken wij
    |we zoeken|zoeken we|uren per week|op zoek naar|vacature|dienstverband|buscamos|se busca|busca incorporar|incorporación
    |empresa solicita|enviar cv|interesados enviar
    |puesto de trabajo|jornada completa
    |tipo de contrato|oferta de empleo|es busca|lloc de treball|contracte|jornada|cerchiamo|siamo alla ricerca|si ricerca
    |contratto|assunzione|poszukujemy|zatrudni|umowa o pracę|umowę o pracę|stanowisko|hledáme|nástup|pracovní poměr|úvazek
    |tuto pozici|na pozici""".replace("\n", "")
    .replace("    ", "")
    .split("|")
) + further_words.phrases("text", "employment")
"""Turns of phrase about being employed; few other texts use two of them."""
APPLICATION_WORDS = (
    *word_set(
        """
        apply application resume ansök søknad ansøg hakemu hakuaika bewerb candidat postul sollicit inscri currículum
        curriculum aplik
        kandyd životopis uchazeč zgłosze přihlášk
        """
    ),
    *(" cv ", " cv,", " cv."),
    *further_words.phrases("text", "application"),
)
"""Parts of words about applying."""
SEEKS = when_used(
    r"\b(?:looking for|seek(?:s|ing)?|(?:is|are|now|'re) hiring|recruit(?:s|ing)?|in search of|needs? (?:an?|one)"
    r"|invites? applications"
    r"|auf der suche nach|à la recherche|på jakt (?:etter|efter)"
    r"|suchen?|sucht|gesucht|söker|letar efter|rekryterar|søker|søger|leter etter|leder efter|etsi\w{1,5}|hae(?:mme|taan)|hakee"
    r"|recherch\w{1,4}|recrut\w{1,4}|cherch\w{1,4}|zoekt|zoeken|op zoek naar|busca\w{0,4}|selecciona\w{0,4}|necesita\w{0,4}|cerca"
    r"|solicita\w{0,3}"
    r"|cerchiamo|ricerca\w{0,4}|seleziona\w{0,4}|poszukuj\w{1,4}|szuka\w{0,3}|zatrudni\w{0,3}|hledá\w{0,3}|přijme\w{0,3}|hľadá\w{0,3}"
    r"|procura\w{0,4}|contrata\w{0,4}|otsi\w{0,2}|ieško\w{0,2}|meklē\w{0,2}|keres\w{0,3}|cau?tă\w{0,1}|angajă?\w{0,3}|arıyor\w{0,2}"
    r"|traži\w{0,2}|išče\w{0,2}|търс\w{1,2}|шука\w{1,3}|ищ\w{1,3}|ζητ\w{1,5})\b(?P<what>[^.!?;]{3,80})"
)
"""A verb of those who hire, in lower case, with the words behind it."""
OTHER_PHRASES = tuple(
    """ tuition|admission requirements|admissions|syllabus|learning objectives
    |learning outcomes|course fee|enrol now|enroll now
    |degree program|add to cart|add to basket|in stock|free shipping|free trial|interest rate|mortgage|median pay
    |median salary
    |job outlook|how to become|career guide|min read|leave a reply|kurslitteratur|högskolepoäng|studienplatz|studiengang
    |immatrikulation
    |in den warenkorb|ajouter au panier|frais d'inscription|aggiungi al carrello|añadir al carrito|in winkelwagen|do koszyka
    |do košíku
    |lägg i varukorg""".replace("\n", "")
    .replace("    ", "")
    .split("|")
)
"""Turns of phrase of courses, shops, banks and articles about work."""

_TRIM = when_used(r"^[\W\d_]+|[\W_]+$")


@lru_cache(maxsize=1024)
def section_of(heading: str) -> str | None:
    """Which part of an ad a heading opens: `duties`, `demands`, `offer`, `role` or `apply`; None for any other."""
    text = _TRIM.sub("", heading.casefold().replace("i\u0307", "i"))
    if text[:2] in _HEADS and text.startswith(_ALL_STARTS):
        return next(section for section, starts in _STARTS.items() if text.startswith(starts))
    if text in _WHOLE:
        return _WHOLE[text]
    for word in text.replace("/", " ").split():
        section = _BY_WORD.get(word.strip(".,:;!?&()"))
        if section:
            return section
    return part_opened(text)


@lru_cache(maxsize=1024)
def is_label(text: str) -> bool:
    """Whether a short text is a label that ads put before a value: `Employment type:`, `Arbetsort`."""
    return text.casefold().strip(" :*•-–\u200b") in _LABELS
