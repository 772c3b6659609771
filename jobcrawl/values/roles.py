"""Roles: words by which a title is told from other text, in twelve languages and, from further_roles.py, in more.

The trades in `trades.txt` are whole words, the rest are words, endings and beginnings. All lower case.
"""

from __future__ import annotations

import re
from functools import lru_cache

from jobcrawl.values import further_roles
from jobcrawl.values.patterns import when_used
from jobcrawl.values.word_lists import text_beside, word_set

_TRADES = frozenset(text_beside(__name__, "trades.txt").casefold().split())
_ROLE_WORDS = word_set(
    """
    lead leads chief cto cfo coo ceo sre postdoc postdoctoral phd ph.d devops guard host hostess agent broker sales owner
    fellow head partner buyer cook chef pilot driver nurse doctor intern internship trainee cashier kock sjuk koch arzt cdi
    cdd stage
    ausbildung minijob cuoco medico agente kok docent lecturer doktorand lektor vikar vikarie stipendiat praktikum backend testare
    frontend dba herdsperson salesperson craftsperson tradesperson werfleider teamleider projectleider ploegleider
    """
).union(_TRADES, further_roles.WORDS.split())
_ROLE_ENDINGS = tuple(
    word_set(
        """
        engineer engineers developer developers manager managers director officer analyst scientist designer architect
        consultant specialist technician assistant administrator coordinator co-ordinator accountant nurse nurses teacher
        lecturer professor researcher recruiter supervisor operator driver drivers mechanic electrician plumber carpenter
        welder waiter waitress barista cashier cleaner receptionist secretary clerk lawyer counsel paralegal physician
        dentist pharmacist therapist surgeon psychologist midwife caregiver carer tutor instructor trainer coach writer
        editor journalist translator programmer tester strategist planner merchandiser representative executive advisor
        adviser auditor controller generalist associate trainees apprentice apprenticeship inspector machinist fabricator
        assembler packer picker captain sailor estimator surveyor foreman president producer artist animator
        photographer
        stylist hairdresser beautician bartender housekeeper housekeeping porter worker workers underwriter actuary economist
        statistician informatician biologist chemist physicist geologist librarian operative operatives labourer laborer
        butcher baker gardener farmer tailor installer repairer fitter roofer painter mason plasterer keeper bookkeeper reporter
        correspondent ambassador advocate evangelist marketer expert firefighter paramedic hygienist radiographer optometrist
        optician veterinarian groomer nanny janitor custodian steward stewardess concierge sommelier trader dealer appraiser
        miller roaster brewer curator handler attendant dispatcher superintendent fullstack full-stack internships ingenjör
        utvecklare ledare sköterska sjuksköterskor lärare konsult tekniker ekonom handläggare samordnare säljare mekaniker
        läkare biträde montör elektriker förare chaufför rådgivare ansvarig medarbetare personal assistent operatör svetsare
        städare praktikant jurist arkitekt forskare snickare vårdare pedagog koordinator strateg utredare kurator psykolog
        sekreterare vaktmästare kockar vikarier barnskötare ingeniør utvikler udvikler leder sykepleier sygeplejerske lærer
        konsulent rådgiver selger sælger medarbeider medarbejder sjåfør chauffør pædagog saksbehandler helsefagarbeider
        lærling arbeider arbejder kokk insinööri kehittäjä päällikkö hoitaja opettaja asiantuntija myyjä johtaja työntekijä
        suunnittelija koordinaattori asentaja kuljettaja harjoittelija avustaja lääkäri kokki siivooja tutkija neuvoja
        ingenieur entwickler leiter berater mitarbeiter fachkraft fachkräfte verkäufer pfleger mechatroniker kaufmann
        kauffrau kaufleute referent ärztin lehrer erzieher fahrer elektroniker sachbearbeiter helfer assistenz meister
        buchhalter monteur leitung ingenieurin entwicklerin leiterin beraterin mitarbeiterin verkäuferin pflegerin referentin
        lehrerin erzieherin sachbearbeiterin medewerker ontwikkelaar adviseur verpleegkundige verkoper chauffeur beheerder
        begeleider leraar directeur verzorgende
        mechaniker techniker elektriker arbeiter arbeiterin therapeut therapeutin pädagoge pädagogin redakteur zeichner
        snedker snekker tømrer murer vaktare inspektör lehtori pleier oppdretter fliesenleger parkettleger orgelbauer
        koordinator koordinatorin sanitäter doktorand doktorandin chirurg ologist grapher arbetare terapeut snickare inköpare
        planerare redaktör redaktør sekretær sekreterare økonom forsker fører terapeutti virkailija teknikko työntekijä
        tutkija konsultti ohjaaja
        medewerkster onderzoeker pedagoog psycholoog tekenaar
        skötare administratör mäklare mtestare arutestare kommunikatör konstruktör slektor telektor skolelektor nlektor vikarie
        advokat fullmektig fuldmægtig formann formand bibliotekar megler mægler planlegger direktør sjef tilkallingsvikar
        medhjælper medhjelper plejerske analytiker operatør revisor stipendiat
        kuski edustaja palvelija hygienisti mekaanikko ostaja välittäjä mestari tukihenkilö testaaja laskija kokoonpanija
        sihteeri tarkastaja apulainen päivystäjä ohjaajat
        angestellte angestellter bibliothekar makler architekt architektin bediener bedienerin beamter beamtin beamte
        kassierer kassiererin zusteller zustellerin optiker akustiker konstrukteur konstrukteurin kommissionierer
        werker advocaat makelaar administrateur analist opticien bouwkundige deskundige loskundige bedrijfskundige werktuigkundige
        natuurkundige wiskundige scheikundige geneeskundige heelkundige opvoedkundige onderwijskundige milieukundige
        veiligheidskundige verkeerskundige bestuurskundige constructeur leerkracht architecte
        instruktör instruktør instrukteur istruttore istruttrice assistenter sykepleiere sygeplejersker sköterskor
        elektrikere montører montörer chauffører chaufförer sjåfører ingeniører ingenjörer operatører operatörer mekanikere
        håndverkere håndværkere hjelpere hjælpere arbeidere arbejdere selgere sælgere utviklere udviklere zimmermädchen
        terapeuter pedagoger pædagoger vikarer servitører kokker pleiere verkäuferinnen erzieherinnen sauveteur sauveteuse
        hoitajaa opettajaa lääkäriä kuljettajaa asentajaa myyjää työntekijää päällikköä ohjaajaa suunnittelijaa rakentajaa
        mestaria
        rettungsschwimmer badvakt livredder ratownik socorrista bagnino plavčík
        """
    )
) + tuple(further_roles.ENDINGS.split())
_ROLE_STARTS = tuple(
    word_set(
        """
        werkstudent praktikant auszubildende ingénieur développeu responsable chargé technicien infirmi vendeu comptable
        conseill directrice cuisini conducteur conductrice stagiaire alternan gestionnaire employé ouvri médecin éducat
        ingenier desarrollador técnic gerente coordinador administrati vendedor enfermer profesor médic analista consultor
        dependient camarer cociner operari conductor becari auxiliar encargad comercial ingegner sviluppat tecnic addett
        representante impiegat infermier operai
        commess autist contabil consulente stagista tirocin camerier magazzinier insegnante
        direttor direttric segretari inżynier programist kierownik specjalist sprzedawc pielęgniark nauczyciel kierowc
        magazynier analityk doradc księgow asystent pracownik mechanik kontroler technolog stażyst praktykant kucharz
        lekarz przedstawiciel
        inženýr vývojář vedoucí prodavač prodavac učitel řidič skladník účetní pracovni pracovník konzultant obchodní kuchař lékař
        brigádník
        """
    )
) + tuple(further_roles.STARTS.split())
_ROLE_TAILS = frozenset(ending[-3:] for ending in _ROLE_ENDINGS)
_ROLE_HEADS = frozenset(start[:5] for start in _ROLE_STARTS)
_GENDERS = when_used(
    r"""(?ix)[([]?\b[mwfdxkh]\s?[/|*]\s?[mwfdxvk](?:\s?[/|*]\s?[mwfdx])?\b
    |[^\W\d]{3}(?:/|/-|\()(?:a|as|iva|ora|in|innen|euse|rice|trice|ière|ienne|ne)\b
    |[^\W\d]{3}[.·•‧](?:e|ère|ière|trice|rice|euse|ne|ve|se)s?\b|[^\W\d]{3}[*:_](?:in|innen|r)\b"""
)
_MARKS_OF_GENDER = frozenset("/(.·•‧*:_")
_HIRES = when_used(
    r"(?i)\b(?:etsii|etsimme|söker|søger|søker|sökes|søges|søkes|gesucht|zoekt|gezocht|recrute|szuka(?:my)?|poszukuj\w+|hledá(?:me)?|keresünk)\b"
    r"|\b(?:is|are)\s+hiring\b|\bwanted\b|\b(?:general|spontaneous|open)\s+application\b"
)
_PHRASES = when_used(
    r"\b(?:(?:team|staff|faculty) member|(?:crew|kitchen|restaurant) members?|(?:team|shift|group|crew|squad|section|line|cell"
    r"|project|practice) leaders?|deputy sheriff|scrum master|lab(?:oratory)? tech|yard person"
    r"|(?:farm|stable|ranch|kitchen|cellar|deck|stage|station|shed|orchard|vineyard|dairy|garden|galley|mill|harvest|kennel|barn"
    r"|warehouse|bakery|brewery|winery|factory|leading|general|hired|shop|dock|boat|field|process) hands?"
    r"|au pair|dog walker|first mate|chimney sweep|cabinet maker|loss adjuster|nail tech"
    r"|park ranger|model maker|(?:services?|support|care|accounts?|territory|field|client|customer|medical|leasing|parts) reps?"
    r"|tax senior|femmes? de chambre|valets? de chambre|agents? de quai|ma[iî]tres? de conf[eé]rences|huishoudelijke hulp"
    r"|femmes? de ménage|gardes? champêtres?|policía local"
    r"|ejecutiv[oa] (?:de cuentas|comercial)|capo ?progetto|vigile del fuoco|guardia giurata|pomoc (?:kuchenna|domowa)"
    r"|pomocná síla|pomocný dělník|(?:night|shelf|grocery|store|retail|freight) stocker|stocker$"
    r"|mistr výroby|barnepige|barnevikt)\b",
    re.I,
)
"""Roles of which no single word names one."""
_OF_PHRASES = word_set(
    """
    team staff faculty crew kitchen restaurant shift group squad section line cell project practice deputy scrum lab laboratory
    yard farm stable ranch hand hands au dog first chimney cabinet loss nail park model rep reps tax
    garde gardes policía femme femmes valet valets agent agents maître maitre maîtres maitres huishoudelijke ejecutivo ejecutiva
    capo capoprogetto vigile guardia pomoc pomocná pomocný stocker mistr barnepige barnevikt
    """
)
"""Words, one of which stands in each of them."""
_EDGES = frozenset(".-")
_SPLIT = when_used(r"[^\w.-]+")


@lru_cache(maxsize=4096)
def names_a_role(title: str) -> bool:
    """Whether a title holds a word for a role: `Senior engineer`, `Sjuksköterska`, `Koch (m/w/d)`."""
    words = _SPLIT.split(title[:150].casefold())
    for written in words:
        word = written.strip(".-") if written[-1:] in _EDGES else written
        if word in _ROLE_WORDS or (word[-2:] == "in" and word[:-2] in _TRADES):
            return True
        if word[-3:] in _ROLE_TAILS and word.endswith(_ROLE_ENDINGS):
            return True
        if word[:5] in _ROLE_HEADS and word.startswith(_ROLE_STARTS):
            return True
    if not _MARKS_OF_GENDER.isdisjoint(title) and _GENDERS.search(title[:150]):
        return True
    if not _OF_PHRASES.isdisjoint(words) and _PHRASES.search(title[:150]):
        return True
    return _HIRES.search(title[:150]) is not None
