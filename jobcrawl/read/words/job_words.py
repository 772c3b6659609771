"""Words by which jobs, ads and listings are told, in twelve languages.

English, Swedish, Norwegian, Danish, Finnish, German, French, Dutch, Spanish, Italian, Polish and Czech. All lower case.
"""

from __future__ import annotations

import re
from functools import lru_cache

from jobcrawl.read.words import further_words
from jobcrawl.values.patterns import Gated, Worded, when_used
from jobcrawl.values.word_lists import word_set

JOB_WORDS = word_set(
    """
    job jobs career careers vacancy vacancies opening openings position positions posting postings jobposting jobpostings
    role roles
    opportunity opportunities requisition requisitions hiring employment joblist joblisting jobdetail jobdetails jobad jobads
    jobview jobdescription jobdescriptions joboffer joboffers
    jobviewer showjob
    viewjob jobboard jobsearch jobopening jobopenings jobresult jobresults workwithus joinus recruitment recruiting recruit
    offer offers
    jobb jobbet ledigajobb ledigt lediga tjanst tjanster tjänst tjänster annons annonser platsannons rekrytering karriar
    karriär lediga-jobb
    jobannonse stilling stillinger ledigestillinger karriere stillingsannonse rekruttering stillingsopslag jobopslag
    tyopaikka tyopaikat työpaikka työpaikat avoimet rekry rekrytointi ura tyopaikkailmoitus
    stelle stellen stellenangebot stellenangebote stellenanzeige stellenanzeigen stellenmarkt stellenausschreibung
    karriereportal jobangebote
    jobangebot jobanzeige ausschreibung
    emploi emplois offre offres recrutement carriere carrieres carrière carrières poste postes annonce annonces
    vacature vacatures werkenbij baan banen
    empleo empleos oferta ofertas trabajo vacante vacantes puesto puestos convocatoria convocatorias
    lavoro offerta offerte annuncio annunci posizione posizioni lavora carriera concorsi
    emprego empregos vaga vagas recrutamento candidaturas
    praca prace práce oferty ofert kariera kariéra rekrutacja ogloszenie stanowisko
    volna volne pozice mista misto nabidka nabidky nabídka kariera zamestnani
    stages stageplaatsen internships apprenticeships traineeships lehrstellen praktika praktikumsplaetze ausbildungsplaetze
    alternances tirocini
    employmentopportunities jobber stillingar stillingsutlysninger vakanzen stellenausschreibungen stelleninserate
    vacaturebank vacatureoverzicht recrute recrutons nabory nabor rekrutacje wakaty
    trabajaconnosotros uneteanosotros rejoigneznous nousrejoindre travailleravecnous pracaunas pracujunas dolaczdonas jobbahososs
    arbetahososs jobbamedoss arbejdhosos arbeitenbeiuns joinourteam jointheteam workforus trabalheconosco trabalheconnosco
    trabalhaconnosco toihinmeille kariernistranky werkenbijons
    """
) | frozenset(further_words.words("addresses", "words"))
"""Words of addresses and page names that speak of jobs."""

STRONG_JOB_WORDS = JOB_WORDS - word_set(
    """
    offer offers offre offres oferta ofertas offerta offerte oferty ofert position positions role roles opportunity opportunities
    annons annonser annonce annonces annuncio annunci ura prace práce praca mista misto nabidka nabidky pozice convocatoria
    convocatorias ogloszenie employment poste postes ledigt baan ponuka ponuky oportunidades ilan ilanlar poslovi rabota robota
    recruit stages internships apprenticeships traineeships praktika tirocini tjanst tjanster tjänst tjänster
    """
)
"""Those that hardly ever mean something else."""

FACTS = Gated(
    r"\b(?:full[\s-]?time|part[\s-]?time|permanent|temporary|contract|freelance|internship|hybrid|remote|on[\s-]?site|"
    r"per hour|/hr|heltid|deltid|tillsvidare\w*|vikariat|visstid\w*|distans|fuldtid|fast stilling|fastansættelse|"
    r"vikariat|engasjement|kokoaikainen|osa-aikainen|vakituinen|määräaikainen|vollzeit|teilzeit|festanstellung|"
    r"befristet|unbefristet|homeoffice|home[\s-]office|minijob|temps plein|temps partiel|cdi|cdd|stage|alternance|"
    r"télétravail|voltijd|deeltijd|fulltime|parttime|uren|vast|tijdelijk|jornada completa|media jornada|"
    r"tiempo completo|indefinido|temporal|teletrabajo|tempo pieno|tempo indeterminato|tempo determinato|part time|"
    r"full time|pełny etat|umowa o pracę|zdalna|plný úvazek|hlavní pracovní poměr|zkrácený úvazek|deadline|closes|"
    r"closing date|open until filled|"
    r"posted|apply by|sista ansökningsdag|ansök senast|publicerad|søknadsfrist|ansøgningsfrist|hakuaika|"
    r"bewerbungsfrist|salary|gehalt|lön|salaire|plaats|standort|location)\b|\b(?:\d{1,2}\s?(?:h|hrs|days?|weeks?|"
    r"months?)\s+ago|[$€£]\s?\d|\d[\d.,\s]{2,}\s?(?:€|eur|sek|kr|zł|kč|usd|gbp|chf)\b|[A-Z][\w.'-]+,\s[A-Z]{2}\b)",
    re.I,
)
"""What a job card says besides its title: form of employment, pay, dates, a town with its state."""

_APPLY = when_used(
    r"""(?ix)^\W*(?:how\ to\ )?(?:(?:easy|quick|click\ here\ to|click\ to|please)\s)?(?:apply
    |application|ansök
    |sök\ (?:jobbet|tjänsten|jobb|här|nu)|søk
    |søg|ansøg|send\ (?:søknad|ansøgning)|hae|jätä\ hakemus|(?:jetzt|online|hier)?\s*bewerben|bewirb\ dich|bewerbung
    |zur\ bewerbung|postule[rz]?
    |je\ postule|candidater|solliciteer|solliciteren|reageer|inscr[ií]bete|inscribirme|aplicar|solicitar
    |postular(?:me|se)?|post[uú]late
    |inscriure|inscriu-te|m'hi\ inscric|candidati
    |candidarsi|invia\ (?:la\ )?candidatura|aplikuj|wyślij\ cv|odpovědět|mám\ zájem|reagovat|poslat\ životopis
    |i'?m\ interested
    |start\ application|candidatar(?:-se|me)?|enviar\ candidatura)(?![\w-])"""
)
_APPLY_STARTS = word_set(
    """apply application how easy quick click please ansök sök søk søg ansøg send hae jätä
    jetzt online hier bewerben bewirb
    bewerbung zur postulez
    postuler je candidater solliciteer solliciteren reageer inscríbete inscribete inscribirme aplicar postular postularme
    postularse postúlate postulate
    solicitar inscriure inscriu-te candidati candidarsi
    invia aplikuj wyślij odpovědět mám reagovat poslat i'm im interested start candidatar candidatarse enviar candidatar-se"""
)


_APPLY_BUTTONS = frozenset(further_words.phrases("text", "apply_buttons"))


@lru_cache(maxsize=4096)
def is_apply(text: str) -> bool:
    """Whether the words of a button or link start an application: `Apply now`, `Ansök`, `Jetzt bewerben`."""
    if text.casefold().replace("i\u0307", "i").strip(" \u200b»›→!.") in _APPLY_BUTTONS:
        return True
    first = text[:40].casefold().lstrip(" \t\u200b\u200d»›→•-").partition(" ")[0].strip(".,!:;>→»")
    return first in _APPLY_STARTS and _APPLY.match(text) is not None


_FURTHER_MORE = "|".join(map(re.escape, further_words.phrases("text", "more")))
_FURTHER_NAMES = "|".join(map(re.escape, further_words.phrases("listings", "names")))

MORE = when_used(
    rf"""(?ix)^\W*(?:(?:read|learn|show|view|see|find\ out|discover|download)(?:\ (?:more|job|details?
    |(?:\w+\ )?(?:specification|spec|profile|pack|brochure|flyer)
    |full\ \w+|role|position|opening
    |vacancy|posting|the\ \w+|this\ \w+))*
    |more(?:\ (?:info\w*|details?))?|details?|job\ (?:details?|description)|open|info|go\ to\ job|läs\ mer|visa(?:\ (?:jobb
    |annons|mer))?|mer\ info\w*|se\ (?:jobb|annons|mer)
    |till\ annonsen|les\ mer|se\ (?:stilling\w*|mere)|læs\ mere|vis\ (?:stilling|job)|lue\ lisää|näytä|katso
    |mehr(?:\ (?:erfahren|infos?|lesen|details))?|zur\ stelle\w*
    |(?:zum|zur|das|die)?\ ?(?:vollständigen?|ganzen?|komplette[ns]?)?\ ?(?:(?:stellen)?ausschreibung|inserat|(?:stellen)?anzeige)
    |hier\ klicken|click\ here|full\ (?:posting|description|ad|advert)|(?:voir|consulter|lire)\ l['’](?:annonce|offre)
    |zum\ job\w*|stelle\ ansehen|details\ ansehen|en\ savoir\ plus|voir(?:\ (?:l['’]offre|plus|le\ poste|détails?))?
    |lire\ la\ suite|détails?|lees\ (?:meer|verder)|bekijk(?:\ \w+)?
    |meer\ info\w*|ver(?:\ (?:oferta|más|detalles?|empleo|puesto))?|leer\ más|más\ info\w*|saber\ más|leggi(?:\ tutto)?
    |scopri(?:\ di\ più)?|vedi(?:\ \w+)?|dettagli
    |czytaj(?:\ więcej)?|więcej|zobacz(?:\ \w+)?|szczegóły|číst\ dále|více(?:\ \w+)?|zobrazit(?:\ \w+)?|detail\w*
    |{_FURTHER_MORE})(?:\ ?(?:&|\+|and|und|och|og|et|en|y|e|i|a)\ (?:apply|bewerben|ansök|ansøg|søk|hae|postuler
    |solliciteer|aplicar|candidarsi|aplikuj))?\W*$"""
)
"""Link text that says nothing about where it leads."""

_MORE_ABOUT = Worded(
    r"""(?ix)^\W*(?:(?:read|learn|find\ out|see|view)\ (?:more|details)\ (?:about|on|of|for)
    |läs\ mer\ om|les\ mer\ om|læs\ mere\ om|lue\ lisää|(?:erfahren\ sie\ )?mehr\ (?:informationen\ )?(?:über|zu[mr]?)
    |mehr\ erfahren|en\ savoir\ plus(?:\ sur|\ de)?|lire\ la\ suite(?:\ de)?|lees\ (?:meer|verder)\ over|meer\ over
    |(?:leer|saber|ver|conocer)\ más(?:\ sobre|\ acerca\ de)?|más\ información\ (?:sobre|de)
    |(?:leggi|scopri)\ di\ più\ (?:su\w{0,3}|di)|leggi\ tutto|(?:saiba|ler)\ mais\ sobre
    |(?:czytaj|dowiedz\ się)\ więcej(?:\ o)?|(?:číst|zjistit)\ více(?:\ o)?|více\ o)(?:\s?[:–-])?\s+(?=\S{3})"""
)


@lru_cache(maxsize=4096)
def named_in(words: str) -> str:
    """What a link names behind the words for those who hear a page: `Baker` of `Read more about Baker`."""
    found = _MORE_ABOUT.match(words)
    return words[found.end() :] if found else words


LISTING_NAME = Worded(
    rf"""(?ix)^(?:\W|\d)*(?:(?:our|all|current|currently|latest|recent|new|featured|open|available|vacant|active
    |search|find|browse|view|explore
    |see|job|jobs|remote|the|join|we['’]?re|we\ are|academic|teaching|staff|faculty|career|employment
    |wir\ suchen|(?:våra\ |alla\ |se\ )?lediga|aktuella|öppna|(?:våre\ |vores\ |se\ |se\ alle\ )?ledige|utlyste|åbne|opslåede
    |(?:kaikki\ )?avoimet|haettavat|avoinna\ olevat|offenen?|freien?|vakanten?|zu\ besetzende
    |aktuellen?|unseren?|alle|nos|les|toutes|tous|vos|onze|actuele|openstaande|huidige|beschikbare|bekijk
    |nuestr[ao]s?|tod[ao]s|las|los|ofertas?\ de|bolsa\ de
    |le\ nostre|tutte\ le|aktualne|wolne|otwarte|oferty|nabídk[ay]|volné|otevřené|aktuální|pracovní|work\ at|work\ with|jobba
    |arbeta|lavora
    |at|in|on|with|&|and|for|of)\s+)*
    (?:internships|apprenticeships|traineeships|stages|stageplaatsen|lehrstellen|praktikumsplätze|ausbildungsplätze
    |join\ (?:us(?!\ (?:in|at|on|for)\b)|our\ team|the\ team|our\ crew)|jobs?|careers?|vacancies|vacancy|openings?
    |positions?(?:\ (?:available|vacant|open))?
    |job\ board|job\ openings|job\ offers|(?:job\ )?(?:listings?|postings?)|job\ search|opportunities
    |roles|hiring|help\ wanted|situations\ vacant
    |open\ roles|employment
    |jobb|jobben|tjänster|lediga\ (?:platser|anställningar|befattningar)|alla\ jobb|platsannonser
    |stillinger|stillingar|stilling|ledige\ jobber|stillings(?:utlysninger|annonser|opslag)|jobopslag|job|karriär|karriere
    |työpaikat|paikat|avoimet\ (?:virat|positiot|(?:työ)?tehtävät)|ura|rekry
    |stellen|stellen(?:angebote|anzeigen|ausschreibungen|inserate|markt|börse|portal)|job-?angebote|jobbörse|jobportal|vakanzen
    |offene\ positionen
    |emplois?|offres(?:\ d['’]emplois?)?|carrières?|recrutement|(?:[^\W\d]+\s){{1,3}}recrut(?:e|ent|ons)
    |postes(?:\ (?:à\ pourvoir|ouverts|vacants|disponibles))?
    |opportunités\ (?:de\ carrière|d['’]emploi|professionnelles)
    |vacatures|vacature(?:overzicht|bank)|werken\ bij|werkenbij|empregos?|vagas(?:\ (?:abertas|de\ emprego))?
    |empleos?|ofertas(?:\ de\ (?:empleos?|trabajo|prácticas|puestos?))?|vacantes|trabajo
    |(?:vacantes|puestos|posiciones|plazas|ofertas)\ (?:disponibles|vacantes|abiert[ao]s)
    |oportunidades\ (?:laborales|de\ (?:empleo|trabajo|carrera))
    |lavoro|lavora\ con\ noi|posizioni\ (?:aperte|disponibili)|offerte(?:\ di\ (?:lavoro|impiego))?
    |(?:annunci|opportunità)\ di\ (?:lavoro|carriera)|carriera
    |praca|oferty\ (?:pracy|zatrudnienia)|nabory|rekrutacje|wakaty|wolne\ stanowiska|stanowiska\ pracy
    |ogłoszenia\ o\ (?:pracę|naborze|naborach)
    |convocatorias(?:\ (?:abiertas|vigentes|activas|en\ curso|laborales
    |(?:de|para)\ (?:personal|empleo|plazas|puestos|trabajo|selección)(?:\ [^\W\d]+){{0,2}}))?
    |(?:avvisi\ di\ |bandi\ di\ )?selezion[ei]\ (?:(?:di|del)\ personale|in\ corso|aperte|attive)|selezioni
    |audizioni\ e\ selezioni
    |appels?\ à\ candidatures?|processos\ seletivos|concursos\ (?:de\ pessoal|e\ seleções)
    |kariera|kariéra|volná\ (?:pracovní\ )?místa|pracovní\ (?:nabídky|místa|pozice|příležitosti)|nabídk[ay]\ (?:práce|zaměstnání)
    |(?:volné|otevřené)\ pozice|{_FURTHER_NAMES})
    (?:\s+(?:at|with|bei|hos|chez|bij|en|in|i|em|na|no|presso|w|v|from|by|for)\b.{{0,60}})?
    (?:\s(?:for\ you|för\ dig|til\ d[ei]g|für\ (?:dich|sie)|pour\ vous|voor\ jou|para\ ti|per\ te
    |dla\ (?:ciebie|was|państwa)|pro\ vás))?
    (?:\s(?:right\ now|today|just\ nu|akkurat\ nå|lige\ nu|juuri\ nyt|zurzeit|derzeit|actuellement))?\W*$"""
)
"""Name of a page that lists jobs: `Open positions`, `Lediga jobb`, `Jobs at Example`."""

_SHOWING = when_used(
    r"""(?ix)^\W*(?:(?:see|show|view|browse|explore|visa|se|vis|näytä|katso|voir|consulter|afficher|découvrir|bekijk|toon|ver|mostrar
    |vedi|mostra|scopri|zobacz|pokaż|zobrazit)\s+)?
    (?:(?:all|alla|alle|kaikki|toutes|tous|tod[ao]s|tutt[ei]|wszystkie|všechny|more)\s+
    (?:(?:the|our|of\ our|de|die|nos|les|las|los|nuestr[ao]s|le|våra|våre|vores)\s+)?(?:\d{1,6}\s+)?|\d{1,6}\s+)"""
)
"""How the words of a link to a list begin that tell of all its jobs: `See all`, `View all 20`, `Visa alla`."""
_SHOWN = when_used(r"(?i)\s+(?:anzeigen|ansehen|anschauen|entdecken|bekijken|tonen)\W*$")
_SHOW_ALL = when_used(
    r"""(?ix)^\W*(?:(?:see|show|view|browse)\ all|visa\ alla|se\ alla|(?:se|vis)\ alle|näytä\ kaikki
    |alle\ (?:anzeigen|ansehen|bekijken)
    |(?:tout\ voir|voir\ tou(?:t|s|tes))|ver\ tod[ao]s|vedi\ tutt[ei]|zobacz\ wszystkie|zobrazit\ vše)\W*$"""
)


def names_a_list(words: str) -> bool:
    """Whether the words of a link are the name of a list of jobs: `Open positions`, `View all 20 open positions`."""
    if LISTING_NAME.match(words):
        return True
    shown = _SHOWN.sub("", words)
    named = shown[begins.end() :] if (begins := _SHOWING.match(shown)) else shown
    return named != words and LISTING_NAME.match(named) is not None


def shows_all(words: str) -> bool:
    """Whether the words of a link lead to the whole of a list that they do not name: `View all`."""
    return _SHOW_ALL.match(words) is not None


CAREERS_NAME = when_used(
    r"""(?ix)^\W*(?:
      (?:work|working|a?\ ?career|careers|jobs?|life)\ (?:at|with|for|in|here)\b | join\ (?:us|our|the) | careers? | jobs?
    | vacancies | (?:we(?:['’]|\ a)?re|now)\ hiring | recruitment | employment | come\ work\b | job\ (?:market|board)
    | (?:jobba|arbeta|jobbe|arbeide|arbejde?|job)\ (?:hos|på|med|här|her|i|ved)\b | bli\ (?:en\ av|vår|med\ (?:på|i))\b
    | karriär | jobb
    | (?:kom\ og\ )?arbejd\ hos\b | bliv\ (?:en\ del|vores)\b | job\ (?:og|und|och|&)\ karri\w+ | ledige\ stillinger
    | vi\ (?:ansætter|anställer|ansetter|rekryterar|søker|søger|söker)\b | (?:job|stillings)opslag | jobb?mark(?:ed|nad)
    | platsannonser | (?:ledige|lediga)\ (?:job|jobb|stillinger|tjänster) | stillingsannonser
    | avoimet\ (?:työ)?(?:paikat|tehtävät)
    | meille\ töihin | töihin\ meille | tule\ (?:meille\ )?töihin | työskentely | ura | rekrytointi
    | (?:arbeiten|jobs?|karriere)\ (?:bei|im|in|mit)\b | karriere | stellen(?:angebote|markt)? | werde\ teil\b
    | stellenausschreibungen | stellenanzeigen | (?:job|stellen)börse | jobmarkt | mitarbeiter\ gesucht
    | wir\ (?:suchen\ (?:dich|sie|verstärkung|mitarbeiter)|stellen\ ein) | (?:offene|freie)\ (?:stellen|positionen)
    | verstärkung\ gesucht | ausbildung\ (?:und|&)\ karriere
    | (?:nous[\ -])?rejoi(?:ndre|gnez)(?:[-\ ]nous)? | recrutement | travailler\ (?:chez|avec|à)\b | carrières?
    | (?:on\ recrute|nous\ recrutons)
    | (?:offres\ d['’]emploi|postes\ à\ pourvoir) | (?:vacaturebank|vacatureoverzicht|vacatures)
    | (?:kom\ )?werken\ (?:bij|voor|met)\b | werkenbij | kom\ bij\ ons
    | (?:trabaj[aá]|trabajar|trabalhe|trabalhar|treball\w*)\ (?:con|en|connosco|conosco|na|no|a|amb|aqu[ií])\b | únete | empleo
    | bolsa\ de\ (?:trabajo|empleo) | opportunità\ di\ lavoro | wolne\ stanowiska | oferty\ pracy | nabídka\ práce
    | mitarbeit(?:en|er(?:in)?\ werden)? | junt(?:e-se|a-te)\ a\ nós | vem\ trabalhar\ connosco | entra\ a\ far\ parte\b
    | hjälp\ oss | medarbetare\ sökes | bliv\ medarbejder | tule\ mukaan\b | doe\ mee\b | kom\ bij\b
    | buscamos\ (?:manos|gente|personal|equipo)
    | on\ embauche | (?:nous|on)\ cherch(?:e|ons)\ (?:des\ bras|du\ monde|quelqu['’]un)
    | wir\ brauchen\ dich | dołącz\b | hledáme\ (?:posily|kolegy)
    | carreiras? | lavora(?:re)?\ (?:con|in|da|per)\b | carrier[ae] | unisciti
    | (?:praca|pracuj|kariera|dołącz)\ (?:u|w|z|do|dla)\b | kariera | praca | rekrutacja
    | práce | pracujte | kariéra | přidejte\ se | pridajte\ sa
    )(?:\W|$)"""
)
"""Name of a page about working somewhere, which often leads to the list of jobs: `Join us`, `Jobba hos oss`, `Karriere`."""

AMBIGUOUS_NAME = when_used(
    r"(?ix)^\W*(?:(?:our|nos|les|nuestras|las|le\ nostre|unsere|vores|våre)\ )?"
    r"(?:offers?|offres|ofertas|offerte|oferty|stillinger|positions?|posizioni|convocatorias|selezioni"
    r"|appels?\ à\ candidatures?)\W*$"
)
"""Names of lists that may as well be of services, goods or standings: `Nos offres`, `Stillinger`."""

HIRES = when_used(
    r"(?i)\b(?:(?:is|are|we['’]re|now) hiring|stellt ein|rekryterar|anställer|ansetter|ansætter|rekrutterer|rekrytoi|palkkaa"
    r"|recrute|zoekt (?:collega['’]s|versterking)|está contratando|sta assumendo|zatrudnia|rekrutuje|nabírá)\W*$"
)
"""How a heading ends that says of an employer that it hires: `Dean Bakery is hiring`."""
MANY_JOBS = Worded(
    r"""(?ix)\b(?:jobs|internships|traineeships|stageplaatsen|lehrstellen|praktikumsplätze|ausbildungsplätze
    |job\ (?:offers|listings?)|empregos|vagas|vacancies|openings|open\ (?:positions|roles)|careers
    |lediga\ (?:jobb
    |tjänster)|ledige\ (?:job
    |stillinger)|avoimet\ (?:työ)?paikat|stellenangebote|offene\ stellen|offres\ d['’]emploi
    |(?:employment|career|job)\ opportunities|positions\ available|lediga\ (?:platser|befattningar|anställningar)|alla\ jobb
    |stellenausschreibungen|vakanzen|postes\ à\ pourvoir|(?:puestos|vacantes|posiciones)\ (?:disponibles|vacantes|abiertas)
    |(?:annunci|opportunità)\ di\ lavoro
    |convocatorias\ (?:laborales|(?:de|para)\ (?:personal|empleo|plazas|puestos|trabajo|selección))
    |selezion[ei]\ (?:di|del)\ personale
    |processos\ seletivos|nabory\ na
    |wolne\ stanowiska|volné\ pozice|pracovní\ (?:místa|příležitosti)
    |nabídk[ay]\ práce
    |vacatures|ofertas\ de\ (?:empleo|trabajo|emprego)|empleos|offerte\ di\ lavoro|posizioni\ aperte|oferty\ pracy|volná\ místa
    |pracovní\ nabídky|ponuky\ práce|állásajánlatok|állások|locuri\ de\ muncă|joburi|iş\ ilanları|tööpakkumised|vakances
    |darbo\ (?:pasiūlymai|skelbimai)|вакансии|вакансії|θέσεις\ εργασίας)\b|招聘|职位列表|招贤纳士|求人|採用情報|채용"""
)
"""Words for several jobs at once."""
