"""Apply link: the address where an application starts."""

# ruff: noqa: E501  # word lists and their patterns: one language or one meaning a line
from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from jobcrawl.candidate import Candidates
from jobcrawl.outline import Anchor, Block, Box
from jobcrawl.page import Page
from jobcrawl.read.lists.address_families import ids_of
from jobcrawl.read.lists.clicks import MAX_HANDLER, href_of, opened_by, openers_of
from jobcrawl.read.titles.bearings import bearings_of
from jobcrawl.read.words import further_words
from jobcrawl.read.words.ad_words import section_of
from jobcrawl.read.words.vocabulary import label_key
from jobcrawl.values.patterns import Worded, when_used
from jobcrawl.values.word_lists import phrase_set
from jobcrawl.zones import Zone

READER: Final = "apply_link"
_ACCOUNT: Final = Zone.ACCOUNT.value
_NAV_FOOTER: Final = (Zone.NAV | Zone.FOOTER).value

_WORDS: Final = frozenset(
    """apply|apply now|apply here|apply on-line|apply on line|register for this position|register for this job|apply online|apply for job|apply for this job|apply for the job|apply for this position|apply for position|apply for this role|apply to this job|apply today|apply on company site|apply on employer site|apply on company website|apply on website|apply directly|start application
    |start your application|begin application|go to application|submit application|submit your application|send application|apply by email|apply via email|i'm interested|i am interested|apply for this vacancy|apply for the position|apply for the role|apply with linkedin|quick apply|easy apply|continue to application|to application
    |view or apply to job|view and apply|apply for job online|apply for this opportunity|application form|online application|apply manually|register and apply|login to apply|apply to job|apply to position|apply on indeed|apply on linkedin|click here to apply|click to apply|apply through|apply this job|apply for vacancy|apply externally|send your application|visit application page|one-click apply|1-click apply|visit employer site to apply|express apply
    |ansök|ansök nu|ansök här|ansök om jobbet|ansök om tjänsten|ansök via länk|sök jobbet|sök tjänsten|sök anställningen|sök befattningen|ansök om anställningen|sök jobb|till ansökan|gå till ansökan|skicka ansökan|ansök på företagets webbplats|skicka din ansökan|ansök via e-post|ansökan|sök nu|sök här|sök jobbet här|ansök direkt|ansök via webbplats|skicka in din ansökan|ansök på arbetsgivarens webbplats|jag vill söka|lämna din ansökan|till ansökningsformuläret|ansökningsformulär|sök tjänsten här|snabbansökan|enkel ansökan|snabbansök
    |søk|søk nå|søk her|søk på stillingen|søk på jobben|søk ansettelsen|søk stilling|søk stillingen|søk jobben|send søknad|gå til søknad|til søknad|til søknadsskjema|søk på stilling|søk via|søk på jobb|søk her nå|send inn søknad|søk elektronisk|gå til søknadsskjema|registrer søknad|lag søknad|søk denne stillingen|enkel søknad|hurtigsøknad|forenklet søknad
    |ansøg|ansøg nu|ansøg her|ansøg om jobbet|ansøg om stillingen|send ansøgning|søg jobbet|søg stillingen|søg denne stilling|søg job|søg nu|søg online|gå til ansøgning|til ansøgning|ansøg online|søg stilling|send din ansøgning|søg jobbet her|ansøg job|søg|opret ansøgning|ansøg jobbet|ansøg via link|søg nu her|ansøg stilling|ansøgningsskema|nem ansøgning|hurtig ansøgning|lynansøgning
    |hae|hae nyt|hae tätä työpaikkaa|hae työpaikkaa|hae paikkaa|hae tehtävää|hae tehtävään|hae virkaa|hae toimea|hae tähän virkaan|täytä hakemus|lähetä hakemus|jätä hakemus|siirry hakemaan|hae työtä|hae täältä|siirry hakulomakkeelle|hae tästä|hakulomake|hae työpaikka|täytä työhakemus|hae heti|hae tätä paikkaa|jätä hakemuksesi|hakemuslomake|pikahakemus|pikahaku|siirry hakemukseen
    |bewerben|jetzt bewerben|hier bewerben|online bewerben|online-bewerbung|bewerbung starten|zur bewerbung|direkt bewerben|auf diese stelle bewerben|jetzt online bewerben|bewerben sie sich jetzt|bewirb dich jetzt|bewirb dich|jetzt hier bewerben|zum bewerbungsformular|bewerbungsformular|jetzt bewerben!|bewerben sie sich|für diese stelle bewerben|schnellbewerbung|ich bin interessiert|bewerbung senden
    |zur online-bewerbung|bewerbung abschicken|jetzt auf diese stelle bewerben|bewerben sie sich hier|bewerben sie sich online|initiativ bewerben|bewerbung einreichen|auf stelle bewerben|per e-mail bewerben|auf unternehmensseite bewerben|sich bewerben|hier geht's zur bewerbung|jetzt online-bewerbung starten|jetzt direkt bewerben|kurzbewerbung|expressbewerbung|express-bewerbung|blitzbewerbung|einfach bewerben
    |postuler|je postule|je candidate|je candidate en ligne|candidater en ligne|postuler maintenant|postuler en ligne|postuler à cette offre|postulez|postuler ici|postulez maintenant|candidater|déposer ma candidature|envoyer ma candidature|postuler à l'offre|postuler sur le site|postuler à l'annonce|candidater à cette offre|déposer votre candidature|postuler directement|postulez en ligne|postuler à ce poste|postuler au poste|postuler sur le site du recruteur|je candidate|répondre à l'offre
    |postuler sur le site de l'entreprise|envoyer sa candidature|déposer une candidature|déposer sa candidature|postulez ici|postulez à cette offre|candidatez|postuler pour ce poste|formulaire de candidature|j'envoie ma candidature|postuler par email|candidature simplifiée|candidature rapide|candidature en ligne|accéder à la candidature|envoyer mon cv|envoyer votre cv
    |solliciteer|solliciteer nu|solliciteer direct|solliciteren|direct solliciteren|nu solliciteren|solliciteer hier|solliciteer op deze vacature|reageer|reageer op deze vacature|reageren|solliciteer online|naar sollicitatie|ik solliciteer|ik wil solliciteren|solliciteer meteen|solliciteer via|direct reageren|solliciteer voor deze functie|naar het sollicitatieformulier|sollicitatieformulier|online solliciteren|solliciteer vandaag|meteen solliciteren|solliciteer via website|solliciteer met je cv|stuur je sollicitatie|snel solliciteren|ga naar het sollicitatieformulier
    |inscribirse|inscribirme|inscríbete|inscríbete en esta oferta|postular|postularme|postúlate|aplicar|aplicar ahora|aplica|aplica ahora|solicitar|solicitar empleo|solicitar ahora|presentar candidatura|enviar candidatura|apúntate|enviar cv|inscribirme en esta oferta|solicitar puesto|aplicar a esta oferta|postularse|me interesa|envía tu cv|envía tu candidatura|aplicar a la oferta|quiero inscribirme|postula aquí|inscríbete ahora|solicitar trabajo|presenta tu candidatura|inscribirse en la oferta|inscripción rápida|solicitud sencilla
    |candidati|candidati ora|candidati subito|invia candidatura|candidati a questa offerta|invia la candidatura|invia la tua candidatura|invia cv|candidati adesso|presenta la candidatura|candidati qui|invia il tuo cv|rispondi all'annuncio|candidati all'offerta|candidati per questa posizione|invia domanda|candidarsi|applica ora|candidati online|inviaci il tuo cv|candidatura semplice|candidatura rapida|candidatura facile
    |aplikuj|aplikuj teraz|aplikuj na to stanowisko|wyślij cv|złóż aplikację|aplikuj online|wyślij aplikację|aplikuj na stanowisko|aplikuj szybko|wyślij zgłoszenie|aplikuj tutaj|formularz aplikacyjny|aplikuj na ofertę|przejdź do aplikowania|aplikuj na stronie pracodawcy|złóż cv|aplikuj o pracę|aplikuj na ogłoszenie|szybkie aplikowanie|szybka aplikacja
    |odpovědět|odpovědět na inzerát|mám zájem|mám zájem o pozici|odpovědět na nabídku|přihlásit se na pozici|reagovat na nabídku|odeslat životopis|poslat životopis|chci se přihlásit|reagovat|odeslat odpověď|ucházet se|zaslat životopis|odeslat žádost|mám o pozici zájem|ucházet se o pozici|reagovat na inzerát|reagovat na pozici|chci tuto práci|přihlásit se na tuto pozici|rychlá odpověď|přejít na odpovědní formulář
    |log in to apply|log in and apply|sign in to apply|sign in and apply|login and apply|logga in och sök jobbet|logga in och sök|logga in för att söka|logga in och ansök|logg inn og søk|logg inn for å søke|logg inn og søk på stillingen|log ind og søg|log ind for at søge|log ind og ansøg|kirjaudu ja hae|kirjaudu hakemaan
    |anmelden und bewerben|einloggen und bewerben|se connecter pour postuler|se connecter et postuler|connectez-vous pour postuler|inloggen en solliciteren|log in en solliciteer|inicia sesión para inscribirte|accedi e candidati|accedi per candidarti|zaloguj się i aplikuj|zaloguj się, aby aplikować|přihlásit se a odpovědět
    |presenta la domanda|presentare domanda|presenta domanda|invia la domanda|compila la domanda|iscriviti al concorso|vai alla domanda|domanda di partecipazione online|partecipa al concorso|tramitar solicitud|presentar solicitud|presentar la solicitud|presenta tu solicitud|tramitar la solicitud|iniciar solicitud|iniciar trámite|realizar solicitud|presentar instancia|inscripción online|inscripción en línea
    |déposer un dossier|déposer votre dossier|dépôt de candidature|dépôt des candidatures|złóż dokumenty|złóż wniosek|podat přihlášku|podat žádost|přihláška do výběrového řízení|apresentar candidatura|formalizar candidatura
    |quero me inscrever|quero inscrever-me|inscrever-se|inscreva-se|inscreva-se agora|fazer inscrição|fazer minha inscrição|quero esta vaga|tenho interesse|me candidatar|tramitar en la sede electrónica|tramitar en sede electrónica|tramitar|solicitud electrónica|presentar en la sede electrónica|søk via skjema|ansøg via formular
    |candidatar|candidatar-se|responder a este anúncio|responder ao anúncio|candidate-se|candidatar-me|candidate-se agora|quero me candidatar|enviar currículo|inscriure'm|inscriu-te|inscriure's|inscriu-t'hi|sol·licitar|apunta't|enviar candidatura""".replace("\n", "").replace("    |", "|").split("|")
).union(further_words.phrases("text", "apply_buttons"))  # fmt: skip
_STARTS: Final = (
    "apply for ", "apply to ", "apply on-line", "register for this position ", "register for this job ", "register for this vacancy ", "apply without ", "apply now", "apply here", "apply on ", "apply at ", "apply via ", "apply as ", "apply with ", "apply online", "apply directly", "apply through ", "apply by ", "apply in ", "click here to apply", "to apply", "submit your application", "start your application", "start application", "continue your application", "i want to apply",
    "in zwei minuten bewerben", "in 2 minuten bewerben", "ansök ", "sök jobbet", "sök tjänsten", "till ansökan", "klicka här för att ansöka", "skicka din ansökan", "søk på ", "søk stilling", "søk her", "søk nå", "klikk her for å søke", "ansøg ", "søg stilling", "søg jobbet", "send ansøgning", "klik her for at ansøge", "hae ", "täytä hakemus", "jetzt bewerben", "jetzt online bewerben", "jetzt als ", "jetzt auf ", "bewerben sie sich", "bewirb dich", "zur bewerbung",
    "hier bewerben", "online bewerben", "zum bewerbungs", "zur online-bewerbung", "postuler ", "postulez", "je candidate", "je postule", "candidater ", "déposer ma candidature", "solliciteer ", "direct solliciteren", "ik wil solliciteren", "inscríbete", "inscribirme ", "inscribirse ", "postular ", "postúlate ", "aplicar ", "aplica ", "solicitar ", "candidati ", "invia ", "aplikuj", "odpovědět", "reagovat na ", "candidatar", "candidate-se", "inscriu", "candidata-te", "presenta la domanda", "presentare la domanda", "tramitar solicitud", "tramitar la solicitud", "presentar solicitud", "presentar la solicitud", "logga in och sök", "logg inn og søk", "log ind og søg", "anmelden und bewerben", "se connecter pour postuler", "ilana başvur", "hemen başvur", "откликнуться", "відгукнутися", "pieteikties", "kandideeri", "prijavi se", "立即申请", "投递",
)  # fmt: skip
_NEVER: Final = Worded(
    r"filter|alert|search|sign ?up|sign ?in|log ?in|subscribe|newsletter|cookie|discount|coupon|how to apply|tips|advice|before you apply|privacy|terms|save|share|forgot|what happens|faq|process|guide|all jobs|similar|spontan|speculative|open application|talent (?:community|network|pool)|job ?agent|jobbevakning|hae työpaikkoja|hae avoimia|rådgivning|"
    r"gode råd|söktips|initiativbewerbung|unaufgefordert|candidature spontanée|open sollicitatie|candidatura espont|candidatura spontanea|hakuvinkit|sådan (?:søger|ansøger)|så söker|slik søker|bewerbungstipps|so bewerben|bewerbungsprozess|policy|scholarship|loan|credit|membership|hakuohje|solicitar información|invia a un amico|aplicar filtros|aplica filtros|apply with caution|apply in (?:person|store|writing|branch)",
    re.I,
)  # fmt: skip
_HREF: Final = Worded(r"appl(?:y|ication|ications|icant|icants|yonline|ystart)\b|apply|application|/candidate|ansok|sok-?jobb|soknad|ansoeg|ansog|hakemus|bewerb|postul|candidat|sollicit|inscri|aplik|odpoved|jobs/view|/register\b|apply_|applicationform|applicationinit|job_?apply", re.I)  # fmt: skip
_NOT_HREF: Final = when_used(r"^(?:javascript:|tel:|#?$|data:|whatsapp:|sms:)|facebook\.com/sharer|twitter\.com/(?:intent|share)|linkedin\.com/(?:share|shareArticle|sharing)|wa\.me/|/cdn-cgi/l/email-protection|addtoany|mailto:\?|/(?:sok|search|suche|recherche|zoeken|busca|buscar|haku|szukaj|hledat|ricerca)/?(?:[?#]|$)", re.I)  # fmt: skip
_BLOCKED: Final = (Zone.COOKIE | Zone.RELATED | Zone.NEWS | Zone.HIDDEN).value
_APPLY_CLASS: Final = when_used(r"(?<![a-z])apply|ansok|soknad|bewerb|postul|sollicit|candidat|aplikuj|inscri", re.I)
_APPLY_NAME: Final = when_used(r"(?:^|[\s_-])apply(?:$|[\s_-])", re.I)
"""Class or id of a link that is the button of an application, whatever its words: `st-apply`."""
_PANEL: Final = when_used(r"(?:^|[\s_-])application[_-]?(?:details|info|panel|box)")
"""Class of the panel that a button to apply uncovers, as WordPress job boards have it."""
_HOST: Final = when_used(r"(?:[a-z0-9-]+\.)+[a-z]{2,}")
_HANDED_OVER: Final = when_used(r"""\(\s{0,9}['"]((?:https?:/)?/[^'"\s]{3,500})['"]""")
_PRIVACY: Final = Worded(
    r"privacy|datenschutz|integritet|personvern|tietosuoja|persondata|confidentialit|privacidad|gdpr|(?<![a-z])rodo(?![a-z])",
    re.I,
)
"""Addresses of what a site does with the data of those who apply."""
_STARTS_ONE: Final = when_used(r"^https?://(?:[^/?#]+/){1,6}(?:apply|ansok|bewerben|postuler|solliciteren|soknad)[?/]\w", re.I)
"""Addresses below which an application is written, whatever the words of the link: `https://jobs.acme.example/apply?ref=7`."""
_OF_WORK: Final = when_used(
    r"recruit|appl|jobs?\b|career|position|vacanc|portal|form\b|bewerb|ansök|søk|candidat|postul|sollic", re.I
)
"""What the words of such a link speak of; a university's `/apply/undergraduate` leads to courses."""
_LONGEST_BUTTON: Final = 40
_AROUND: Final = 400
"""Characters before and behind a link that may be of its sentence."""
_LONGEST_HEADING: Final = 80
_MOST_OF_PART: Final = 6
"""Blocks below a heading about applying that are looked at."""
_STEMS: Final = Worded("appl|ansok|bewerb|postul|candidat|sollicit|inscri|aplik|hakemus|soknad|ansog")
_HERE: Final = phrase_set(
    """
    here | this link | link | online | the link | via this link | our website | website | här | denna länk | länken | länk
    her | denne lenken | lenken | linket | dette link | link her | tästä | täältä | tämän linkin kautta | hier
    diesem link | ici | ce lien | aquí | este enlace | enlace | qui | questo link | tutaj | zde | aqui
    linket her | länken här | lenken her | tästä linkistä | tämän linkin | tästä | this page | our page | den här sidan | denna sida | vår sida | vår webbplats | denne siden | denne side | vores side | tällä sivulla | tältä sivulta | tämän sivun kautta
    diese seite | dieser seite | unsere website | unserer website | cette page | notre site | deze link | deze pagina | onze website | esta página | nuestra web | este link
    questa pagina | il nostro sito | ten link | tym linkiem | tej stronie | tę stronę | tento odkaz | tomto odkazu | této stránce | tuto stránku
    """
)
_FORM: Final = phrase_set(
    """
    our application site | application site | our application portal | application portal | our online portal | our careers site
    our recruitment portal | our jobs portal | form | the form | this form | our form | our online form | go to the form | formulär | formuläret | till formuläret | skjema | skjemaet
    skema | skemaet | lomake | lomakkeella | formular | unser formular | zum formular | formulaire | ce formulaire | formulier
    dit formulier | formulario | este formulario | modulo | questo modulo | formularz | formularza | formulář | formuláře | formulário
    formulari | sähköinen hakemus | sähköisen hakemuksen | elektronisk søknad | elektronisk ansøgning | elektronisk ansökan | vårt formulär | detta formulär | dette skjemaet | skjemaet vårt | dette skema | vores skema | lomakkeen | lomaketta | tällä lomakkeella | tämän lomakkeen
    das formular | dem formular | dieses formular | diesem formular | unserem formular | le formulaire | notre formulaire | het formulier | ons formulier | el formulario
    nuestro formulario | il modulo | il nostro modulo | ten formularz | naszego formularza | tento formulář | tohoto formuláře | náš formulář | našeho formuláře
    google form | the google form | this google form | our google form
    our application system | application system | online application system | recruitment system | our recruitment system | e-recruitment system | jobs portal | recruitment portal
    our portal | vårt rekryteringssystem | rekryteringssystemet | rekryteringssystem | ansökningssystem | ansökningsportal | vår ansökningsportal
    rekrutteringssystem | vårt rekrutteringssystem | vores rekrutteringssystem | søknadsportal | søknadsportalen | ansøgningsportal
    rekrytointijärjestelmä | rekrytointijärjestelmässä | hakuportaali | bewerberportal | bewerbungsportal | unser bewerberportal
    unserem bewerberportal | unser bewerbungsportal | karriereportal | unser karriereportal | stellenportal | online-bewerbungsportal | online-portal
    bewerbungsformular | online-formular | portail de recrutement | notre portail | portail carrières | plateforme de recrutement | formulaire en ligne
    sollicitatieportaal | ons sollicitatieportaal | onze werken-bij-site | online formulier | sollicitatieformulier
    portal de empleo | nuestro portal de empleo | sede electrónica | la sede electrónica | formulario online | portale
    portale di reclutamento | portale unico del reclutamento | portale inpa | modulo online | formulario di candidatura
    portal rekrutacyjny | portalu rekrutacyjnego | system rekrutacyjny | formularz zgłoszeniowy | formularz rekrutacyjny
    náborový portál | kariérní portál | kariérního portálu | online formulář | portal de recrutamento
    """
)
"""Words of links in the part about how to apply that lead to the form."""
_NAMES_FORM: Final = when_used(
    r"(?:\S+ ){0,2}?(?:\w*hakulomak\w+|hakemuslomak\w+|rekrytointilomak\w+|rekrytointijärjestelmä\w*|ansöknings?formulär\w*|ansökningsblankett\w*|rekryteringsverktyg\w*|søknadsskjema\w*(?: vårt)?|ansøgnings?(?:skema|formular)\w*|bewerbungs-?(?:formular|portal)\w*"
    r"|online-?(?:bewerbungs)?formulare?s?|sollicitatie-?formulier\w*|formulaire (?:de candidature|en ligne|d['’]inscription)|formulario (?:de (?:solicitud|inscripción|candidatura|postulación)|en línea|electrónico)"
    r"|modulo (?:di (?:candidatura|domanda)|online)|formularz\w* (?:aplikacyjn\w+|zgłoszeniow\w+|rekrutacyjn\w+|online)|formulář\w* (?:přihlášky|žádosti|pro uchazeče)|(?:online|electronic) application form)(?: (?:kautta|online|här|her|hier))?",
    re.I,
)
"""Words of a link in a sentence about applying that name the form, however they are inflected: `sähköisen hakulomakkeen`."""
_FORM_SERVICE: Final = when_used(
    r"https?://(?:forms\.gle/|docs\.google\.com/forms/|forms\.office\.com/|forms\.cloud\.microsoft/|(?:\w+\.)?typeform\.com/to/|(?:form\.)?jotform\.com/"
    r"|tally\.so/r/|airtable\.com/(?:embed/)?(?:app\w+/)?(?:shr|pag)|(?:www\.)?surveymonkey\.com/r/|(?:\w+\.)?(?:wufoo|formstack|cognitoforms|smartsheet)\.com/"
    r"|(?:www\.)?webropolsurveys\.com/|link\.webropol(?:surveys)?\.com/|nettskjema\.no/|ec\.europa\.eu/eusurvey/runner/)",
    re.I,
)
"""Addresses at services where anyone makes forms; what such a form is for tells the part of the ad it stands in."""
_CELLS: Final = frozenset(("th", "td", "dt", "dd"))
_APPLYING_LABELS: Final = phrase_set(
    """
    application | applications | how to apply | apply | apply via | apply at | to apply | ansökan | så söker du | ansök via | søknad | søk via | slik søker du
    ansøgning | sådan søger du | søg via | hakemus | hakemukset | hakeminen | näin haet | bewerbung | bewerbungen | bewerbung über | so bewerben sie sich
    candidature | candidatures | comment postuler | postuler | sollicitatie | solliciteren | solliciteren via | solicitud | solicitudes | cómo solicitar
    inscripción | candidatura | candidaturas | candidature online | domanda | domande | come candidarsi | inscrição | inscrições | zgłoszenie | zgłoszenia
    aplikacja | jak aplikować | přihláška | přihlášky | jak se přihlásit
    """
)
"""Labels of a row that tells where an application is handed in."""
_PORTAL: Final = when_used(
    r"portal|formul|\bform\b|\bonline\b|en ligne|en línea|system|sede electr|plataforma|piattaforma|plateforme|plattform|lomak|skjema|skema|modulo",
    re.I,
)
_HANDED_IN_AT: Final = when_used(
    r"portal|formul[aiáä]r|\b(?:web)?form(?:s|ular)?\b|system(?:et|em|u|ie|ét|ème)?\b|systém|système|sistema|järjestelm|sede electr|plataforma|piattaforma|plateforme|plattform|platform|platforma|lomak|skjema|modulo",
    re.I,
)
"""Words in the name of a place where applications are handed in, whatever it is called: `la plateforme Koulu`, `RekryHR-järjestelmään`."""
_SENT: Final = when_used(
    r"\b(?:send|write|submit|hand(?:ed)? in|upload|drop|fill (?:in|out)|complete|tell us|skicka|skriv|lämna|fyll i|berätta|mejla|send oss|send os|levér|lever|fyll ut|udfyld|skriv til"
    r"|lähetä|jätä\w*|täytä|toimita|kirjoita|schick\w*|schreib\w*|sende\w*|reich\w* \w+ ein|füll\w*|einzureichen|einreich\w*|envoy\w+|écri(?:vez|re|s)|dépos\w+|rempli\w+|transmet\w+"
    r"|stuur\w*|schrijf\w*|vul|lever|dien|envía\w*|enviar|escríb\w+|rellena\w*|presenta\w*|entrega\w*|invi(?:a|ate|are|aci|o)|scriv\w+|compila\w*|presentare|manda\w*"
    r"|wyślij|prześlij|napisz|wypełnij|złóż|składa\w*|przesyła\w*|pošli\w*|napiš\w*|vyplň\w*|zašl\w*|podej\w*|podáv\w*|envie|preench\w+)(?!\w)",
    re.I,
)
"""Calls to send or hand in something, by which a sentence asks for an application that it does not name."""
_ON_OTHER_MATTERS: Final = when_used(
    r"question|\bfrågor|spørsmål|spørgsmål|kysymy|\bfragen\b|\bvragen\b|pregunta|\bdud[ao]s?\b|domande|pytani|otázk|dotaz|dúvida|feedback|complain|report|invoice|rapport|klag|beschwerde|réclamation"
    r"|newsletter|customer|kund|client[es]?\b|patient|booking|boka|reserv",
    re.I,
)
"""What else than an application is written or handed in."""
_SOFTWARE: Final = when_used(
    r"develop|\bbuild|maintain|software|\b(?:web|mobile|business|cloud|our|of|these|your) applications?\b|applications? (?:web|mobile|métier)|product|utveckl|udvikl|entwickl|ontwikkel|développ|desarroll|svilupp|tworz|vývoj|vyví",
    re.I,
)
"""Words beside applications that are programs."""
_APPLIES: Final = when_used(r"\b(?:söka|sök|søges?|søger (?:stillingen|jobbet)|hae|hakea|reage(?:er|ren))\b")
"""Words of applying that are too short for a stem: `söker` is what the employer does."""
_VIA: Final = when_used(
    r"\b(?:via|through|genom|gjennom|gennem|über|durch|tramite|attraverso|mediante|a través de|por medio de|przez|za pośrednictwem|přes|prostřednictvím|par le biais de|(?:dépos\w+|postul\w+|candidat\w+)[^.;:!?]{0,30}\ssur)\s(?:(?:the|our|le|la|l['’]|das|den|die|unser|het|de|el|il|portal|systemet|serwis|portál)\s?)?$",
    re.I,
)
"""What stands before the name of the place where applications are handed in: `Søknad sendes via Koulu`."""
_BY_WAY_OF: Final = when_used(r"^\s(?:kautta|palvelussa|järjestelmässä)\b")
_TO_PRINT: Final = when_used(r"\.(?:pdf|docx?|odt|rtf|xlsx?)(?:$|[?#])", re.I)
"""Addresses of files that are printed and filled in by hand."""
_MOST_OF_TARGET: Final = 12
"""Blocks of the part to which a button leads that are looked at."""
_NO_FORM: Final = Worded(
    r"manual|guide|guía|guida|guia\b|handbook|handbuch|handbok|handleiding|håndbog|håndbok|käsikirja|poradnik|podręcznik|příručka|mode d['’]emploi|anleitung|instructions?\b"
    r"|instruk|návod|ohje|help\b|hilfe|hjälp|hjelp|hjælp|aide\b|ayuda|ajuda|aiuto|pomoc|nápověd|complaint|beschwerde|klagomål|klage|klacht|valitus|réclamation|reclamaci|reclamaç|reclam[io]\b"
    r"|skarg|reklama|stížnost|feedback|contact form|kontaktformular|formulaire de contact|formulario de contacto|\.pdf(?:$|[?#])",
    re.I,
)
"""Words and addresses of what only tells of a portal or a form, or is a form for something else: `Portal user manual`."""
_OF_COURSES_TOO: Final = phrase_set(
    """
    quero me inscrever | quero inscrever-me | inscrever-se | inscreva-se | inscreva-se agora | fazer inscrição | fazer minha inscrição | tenho interesse
    tramitar | iniciar trámite
    """
)
"""Words of buttons for newsletters, courses and permits as well as for jobs."""
_OF_JOBS: Final = Worded(
    r"^mailto:|appl[yi]|inscri|candidat|vagas?\b|empleo|emprego|carreira|carrera|trabalh|trabaj|jobs?\b|recrut|reclut|selec|concurs|convocat|oferta|oposici|solicit|tramite|sede|form",
    re.I,
)
_OF_COURSES: Final = when_used(
    r"newsletter|bolet[ií][mn]|cursos?\b|evento|webinar|licen[cç]|padr[oó]n|multas?\b|clube?\b|formaci[oó]n|forma[cç][aã]o", re.I
)
"""Addresses of other things that such a button leads to, and, ahead, those of jobs and applications."""
_MARKED: Final = 1.5
"""Score of a link that its class calls one to apply."""
_SAID: Final = 1.3
"""Score of a link of which the sentence or the part around it says that one applies there."""
_HINTED: Final = 1.2
"""Score of a link of which only the address, or only the part, speaks of applying."""
_LONGEST_WORDS: Final = 120
"""Characters of the longest link that is looked at."""
_LONGEST_PHRASE: Final = 60
"""Characters of the longest link of which the sentence around it tells what it is for."""
_LONGEST_LINE: Final = 400
"""Characters from which a line of a text capture is passed over."""
_LEAST: Final = 0.5
"""Score up to which a link is passed over."""
_MOST_LINKS: Final = 4
"""Links of a page that are kept."""
_WORDS_OF_APPLYING: Final = (
    "apply", "application", "your cv", "resume", "résumé", "ditt cv", "din cv", "lebenslauf", "unterlagen", "votre cv", "tu cv",
    "curriculum", "zgłosz", "přihl", "životopis", "hakemu", "ansök", "søk", "ansøg", "bewerb", "postul", "sollicit", "candidat",
    "aplik", "inscr", "solicitud",
)  # fmt: skip
_ATTRIBUTES: Final = ("data-href", "data-url", "data-apply-url", "data-link", "data-apply-link", "data-target-url", "formaction")
_TEXT_LINK: Final = when_used(r"(?:https?://|mailto:)[^\s<>()\"']{4,500}")


class _Link(NamedTuple):
    """A link or a button that may start an application."""

    score: float
    """How much speaks for it."""
    place: int
    """Index of the block in which it stands or begins."""
    href: str
    """Where it leads, as written."""
    words: str


def read(page: Page, candidates: Candidates) -> None:
    """Add the links that start an application, the main one as the surest."""
    if page.is_text:
        _read_text(page, candidates)
        return
    links = list(_links(page))
    elsewhere = [link for link in links if not link.href.startswith("#")]
    likely = [link for link in (*elsewhere, *_buttons(page)) if link.score > _LEAST]
    best = sorted(_without_others(page, likely), key=lambda link: (-link.score, link.place))
    urls: set[str] = set()
    for link in best[:_MOST_LINKS]:
        url = page.absolute(link.href)
        if url and url not in urls:
            confidence = min(0.85, 0.55 + link.score * 0.06) - len(urls) * 0.05
            candidates.add("apply_url", url, READER, confidence, link.words)
            urls.add(url)
    to_form = next((link for link in links if link.href.startswith("#")), None)
    if not urls and to_form is not None and page.url and _has_form(page):
        candidates.add("apply_url", page.url.split("#")[0], READER, 0.5, to_form.words)


def _links(page: Page) -> Iterator[_Link]:
    """Links that speak of applying in any way, also those to a part of the page itself."""
    blocks = page.outline.blocks
    parts = _parts_about_applying(blocks) | _parts_led_to(page)
    for anchor in page.outline.anchors:
        href = _address_of(page, anchor)
        is_blocked = anchor.box.zone & _BLOCKED and _is_blocked(anchor.box)
        if not href or is_blocked or anchor.last - anchor.first > 2 or anchor.first >= len(blocks):
            continue
        block = blocks[anchor.first]
        words = _words_of(anchor, block)
        score = _score_link(words, href, block, anchor, in_part=block.index in parts, page=page)
        if score and not _NOT_HREF.search(href) and not _PRIVACY.search(href):
            yield _Link(_weigh(score, block, len(words), href, page), block.index, href, words)


def _words_of(anchor: Anchor, block: Block) -> str:
    """What a link says: its words in a line, the whole first line of one over several, else its label or its picture's text."""
    shown = block.text[anchor.start : anchor.end] if anchor.last - anchor.first <= 1 else block.text
    return (shown or anchor.label or _pictured(anchor)).strip()


def _buttons(page: Page) -> Iterator[_Link]:
    """Buttons with words about applying that lead to an address."""
    for box in page.outline.boxes:
        if box.tag != "button" or box.last - box.first != 1:
            continue
        block = page.outline.blocks[box.first]
        target = _behind_button(page, block) if 2 < len(block.text) < 60 and _score_words(block.text) else None
        if target and _may_be_of_job(block.text, target, page):
            yield _Link(_weigh(2.5, block, len(block.text), target, page), block.index, target, block.text)


def _without_others(page: Page, links: list[_Link]) -> list[_Link]:
    """The links without those on the page's host whose addresses hold the ids of other jobs, where one holds those of the page:
    buttons of the jobs beside this one."""
    own = ids_of(page.url) if len(links) > 1 else frozenset()
    if not own:
        return links
    host = urlsplit(page.url).hostname
    urls = [page.absolute(link.href) or "" for link in links]
    ids = [ids_of(url) if urlsplit(url).hostname == host else frozenset() for url in urls]
    if all(own.isdisjoint(held) for held in ids):
        return links
    return [link for link, held in zip(links, ids, strict=True) if not held or not own.isdisjoint(held)]


def _is_blocked(box: Box) -> bool:
    """Whether a box is of something else than the ad; what a button uncovers to tell how to apply is not."""
    blocked = box.zone & _BLOCKED
    if blocked != Zone.HIDDEN.value:
        return bool(blocked)
    return not any(_PANEL.search(around.marks) for around in (box, *box.ancestors()))


def _address_of(page: Page, anchor: Anchor) -> str:
    """Where a link leads, as written; of a script's call what it hands over as an address."""
    href = href_of(page, anchor)
    return (_handed_over(href) or href) if href.startswith("javascript:") else href


def _handed_over(call: str) -> str | None:
    """The address that a script's call is given: `openWin('/apply/1')`."""
    handed = _HANDED_OVER.search(call[:MAX_HANDLER])
    return handed[1] if handed else None


def _parts_about_applying(blocks: Sequence[Block]) -> frozenset[int]:
    """Indexes of the few blocks below each heading about where or how to apply."""
    found: set[int] = set()
    for block in blocks:
        if block.level and len(block.text) < _LONGEST_HEADING and section_of(block.text) == "apply":
            for below in blocks[block.index + 1 : block.index + 1 + _MOST_OF_PART]:
                if below.level:
                    break
                found.add(below.index)
        elif block.tag in _CELLS and label_key(block.text) in _APPLYING_LABELS and _leads_to_form(blocks, block.index + 1):
            found.add(block.index + 1)
    return frozenset(found)


def _parts_led_to(page: Page) -> frozenset[int]:
    """Indexes of the blocks in the box to which a button of the page leads that speaks of applying: `<a href="#apply">Apply</a>`."""
    blocks = page.outline.blocks
    targets = {
        anchor.href[1:].casefold()
        for anchor in page.outline.anchors
        if anchor.href.startswith("#")
        and len(anchor.href) > 1
        and anchor.first < len(blocks)
        and 2 < len(words := blocks[anchor.first].text[anchor.start : anchor.end] or anchor.label) <= _LONGEST_BUTTON
        and _score_words(words)
    }
    if not targets:
        return frozenset()
    boxes = (box for box in page.outline.boxes if box.element is not None and (box.element.get("id") or "").casefold() in targets)
    return frozenset(index for box in boxes for index in range(box.first, min(box.last, box.first + _MOST_OF_TARGET)))


def _leads_to_form(blocks: Sequence[Block], index: int) -> bool:
    """Whether the value of a label is one link that names a form or a portal: `Solicitud | Sede electrónica`."""
    if index >= len(blocks) or blocks[index].tag not in _CELLS:
        return False
    text = blocks[index].text
    is_link = 0 < len(text) <= _LONGEST_BUTTON and blocks[index].link_chars >= len(text)
    return is_link and _PORTAL.search(text) is not None and not _NO_FORM.search(text)


def _pictured(anchor: Anchor) -> str:
    """The alternative text of the picture that is the whole link."""
    image = anchor.element.find(".//img")
    return "" if image is None else str(image.get("alt") or "")[:100]


def _score_link(words: str, href: str, block: Block, anchor: Anchor, *, in_part: bool, page: Page) -> float:
    """How much a link's words, its class, the sentence around it and the part of the ad it stands in speak of applying."""
    if len(words) > _LONGEST_WORDS:
        return 0
    score = _score_words(words) if len(words) > 2 else 0
    if score:
        return score if in_part or _may_be_of_job(words, href, page) else 0
    is_of_site = bool(block.box.zone & _NAV_FOOTER)
    if not is_of_site and _is_marked(words, href, block, anchor):
        return _MARKED if not _NEVER.search(f"{words} {href}") else 0
    if not is_of_site and _starts_one(words, href):
        return _HINTED
    if _is_asked_for(words, href, block, anchor, is_of_site=is_of_site, in_part=in_part):
        return _SAID
    return _HINTED if in_part and _is_address(words) and words == block.text else 0


def _is_marked(words: str, href: str, block: Block, anchor: Anchor) -> bool:
    """Whether the class or id of a link, or that of the box around one to an address about applying, speaks of applying."""
    own = f"{anchor.element.get('class') or ''} {anchor.element.get('id') or ''}"
    if _STEMS.search(href.lower()) and _APPLY_CLASS.search(f"{block.box.marks} {own}"):
        return True
    return len(words) <= _LONGEST_BUTTON and _APPLY_NAME.search(own) is not None


def _starts_one(words: str, href: str) -> bool:
    """Whether a button leads to an address that starts an application, and its words are about work."""
    if len(words) > _LONGEST_BUTTON or not _STARTS_ONE.search(href) or not _OF_WORK.search(words):
        return False
    return not _NEVER.search(f"{words} {href}")


def _is_asked_for(words: str, href: str, block: Block, anchor: Anchor, *, is_of_site: bool, in_part: bool) -> bool:
    """Whether the sentence around a link, or the part of the ad it stands in, asks for an application there."""
    is_short = len(words) <= _LONGEST_PHRASE
    if is_short and _points_there(words, href) and _mentions(_said(words, block, anchor)):
        return True
    may_be_called_for = is_short and not is_of_site and not _NEVER.search(f"{words} {href}")
    if may_be_called_for and _is_called_for(words, href, block, anchor, in_part):
        return True
    if in_part and (label_key(words) in _FORM or _is_cell_with_form(words, href, block)):
        return True
    return not is_of_site and _FORM_SERVICE.match(href) is not None and (in_part or _mentions(block.text))


def _points_there(words: str, href: str) -> bool:
    """Whether words only point at an address, or are one: `here`, `the form`, `dean.example/jobs`."""
    if label_key(words) in _HERE or label_key(words) in _FORM or _is_address(words):
        return True
    return href.startswith("mailto:") or _NAMES_FORM.fullmatch(words) is not None


def _is_address(words: str) -> bool:
    """Whether words are an address or a host."""
    return words.startswith(("http", "www.")) or _HOST.fullmatch(words) is not None


def _said(words: str, block: Block, anchor: Anchor) -> str:
    """What is said about a link: its whole line, of a bare host the sentence up to it."""
    return block.text[: anchor.start].rpartition(". ")[2] + words if _HOST.fullmatch(words) else block.text


def _is_cell_with_form(words: str, href: str, block: Block) -> bool:
    """Whether a link is a whole cell and leads to what may be a form."""
    return block.tag in _CELLS and words == block.text and not _NEVER.search(words) and not _NO_FORM.search(href)


def _may_be_of_job(words: str, href: str, page: Page) -> bool:
    """Whether a button that other things have as well leads to another site or to what its address tells to be of a job."""
    if label_key(words).rstrip("!.…") not in _OF_COURSES_TOO:
        return True
    if _OF_COURSES.search(href):
        return False
    host = urlsplit(page.absolute(href) or "").hostname
    return _OF_JOBS.search(href) is not None or (host is not None and host != urlsplit(page.url).hostname)


def _score_words(words: str) -> float:
    """How much words alone speak of applying: those of a known button most; 0 for none."""
    key = label_key(words).rstrip("!.…")
    if key in _WORDS:
        return 3.0
    if len(key) > 100 or not key.startswith(_STARTS) or _NEVER.search(key):
        return 0
    return 2.5 if len(key) < 70 else 1.5


def _is_called_for(words: str, href: str, block: Block, anchor: Anchor, in_part: bool) -> bool:
    """Whether a link in a sentence is where an application is to be handed in: `Write to us from this page`, `… on the Koulu platform`.

    What it points at without naming it must lead to an address about applying, or stand in the part about it.
    """
    if _TO_PRINT.search(href):
        return False
    key, names_form = label_key(words), _HANDED_IN_AT.search(words) is not None
    is_name = words[:1].isupper() and len(words) <= _LONGEST_BUTTON and href.startswith("http")
    if not (is_name or names_form or key in _HERE or key in _FORM):
        return False
    sentence = _sentence_around(block.text, anchor)
    asks = _asks_for_one(sentence)
    if key in _HERE and (_STEMS.search(href.lower()) or (in_part and asks)):
        return True
    if key in _FORM:
        return in_part or asks
    if is_name and asks and _mentions(sentence):
        parts = urlsplit(href)
        before, behind = block.text[max(0, anchor.start - 60) : anchor.start], block.text[anchor.end : anchor.end + 60]
        if _VIA.search(f"{before.rstrip()} ") or _BY_WAY_OF.match(behind):
            return bool(parts.path.strip("/") or parts.query) and not _SOFTWARE.search(sentence)
    return names_form and ((in_part and asks) or (_mentions(sentence) and not _SOFTWARE.search(sentence)))


def _sentence_around(text: str, anchor: Anchor) -> str:
    """The sentence in which a link stands, as far as it is near."""
    before, behind = text[max(0, anchor.start - _AROUND) : anchor.start], text[anchor.end : anchor.end + _AROUND]
    return before.rpartition(". ")[2] + text[anchor.start : anchor.end] + behind.partition(". ")[0]


def _asks_for_one(sentence: str) -> bool:
    """Whether a sentence speaks of applying, or asks to send or to hand in what is not named."""
    if _mentions(sentence):
        return True
    return _SENT.search(sentence) is not None and not _ON_OTHER_MATTERS.search(sentence) and not _NEVER.search(sentence)


def _mentions(text: str) -> bool:
    """Whether a sentence speaks of applying."""
    lowered = text[:600].casefold()
    is_named = _APPLIES.search(lowered) is not None or any(word in lowered for word in _WORDS_OF_APPLYING)
    return is_named and not _NEVER.search(lowered)


def _weigh(score: float, block: Block, size: int, href: str, page: Page) -> float:
    """The score of a link with so many characters, more or less for where it stands, where it leads and what is around it."""
    bearings = bearings_of(page)
    title, end = bearings.title.index if bearings.title else 0, bearings.end
    zone = block.box.zone
    if zone & _BLOCKED and _is_blocked(block.box):
        return 0
    if zone & _NAV_FOOTER:
        score -= 1.5
    if zone & _ACCOUNT:
        score -= 1
    if block.index >= end:
        score -= 2
    if block.index < title:
        score -= 0.4
    if _HREF.search(href):
        score += 1
    if href.startswith("mailto:"):
        score -= 0.5
    if size < len(block.text) * 0.5 and len(block.text) > 100:
        score -= 0.5
    if "login" in href.casefold() or "signin" in href.casefold():
        score -= 0.3
    return score


def _behind_button(page: Page, block: Block) -> str | None:
    """Address that a button leads to by its attributes or by its form."""
    element = block.box.element
    if element is None:
        return None
    for name in _ATTRIBUTES:
        value = element.get(name)
        if value and not value.startswith(("#", "javascript:")):
            return value
    handler = element.get("onclick") or ""
    if handler and (opened := opened_by(handler, openers_of(page)) or _handed_over(handler)):
        return opened
    for box in block.box.ancestors():
        if box.tag == "form" and box.element is not None:
            action = box.element.get("action") or ""
            return action if _HREF.search(action) else None
    return None


def _has_form(page: Page) -> bool:
    """Whether the page holds a form of its own that asks for more than a word."""
    return any(box.tag == "form" and box.controls > 2 and not box.zone & _BLOCKED for box in page.outline.boxes)


def _read_text(page: Page, candidates: Candidates) -> None:
    """A line of a text capture that speaks of applying and holds an address."""
    for block in page.outline.blocks:
        text = block.text
        if len(text) >= _LONGEST_LINE or not ("://" in text or "mailto:" in text):
            continue
        key = text.casefold()
        is_called = label_key(text.split("http")[0].split("(")[0]) in _WORDS
        is_called = is_called or (key.startswith(_STARTS) and not _NEVER.search(key))
        address = _TEXT_LINK.search(text) if is_called else None
        if address:
            candidates.add("apply_url", address[0].rstrip(".,;"), READER, 0.7, text)
            return
