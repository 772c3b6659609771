"""Words and sentences by which an ad tells whom an agency speaks for, and whom an employer has asked for help, in twelve languages."""

# ruff: noqa: E501  # patterns: one sentence or one language a line
from __future__ import annotations

import re
from typing import NamedTuple

from jobcrawl.values.patterns import Gated, WordIndex, when_used
from jobcrawl.values.word_lists import phrase_set, word_set

CAPITAL = "A-ZÀ-ÖØ-ÞĄĆĘŁŃŚŹŻČĎĚŇŘŠŤŮŽ"
_WORD = rf"[{CAPITAL}0-9][\w&.'’+-]*"
FORM = r"(?:[AKI]/S|Sp\. z o\.o\.|a\.s\.|s\.r\.o\.|S\.A\.U?\.?|S\.L\.|S\.r\.l\.|S\.p\.A\.|B\.V\.|N\.V\.|e\.V\.)"
_SMALL = r"&|of|och|og|and|und|et|y|ja|de|du|des|der|von|van|la|le|del|di"

_PUBLIC = (
    r"kommune?|stad|universitet|högskola|högskolan|församling|pastorat|landsting|sparbank|stiftelse|förskola|skola|sjukhus|fylkeskommune|"
    r"sykehus|hospital|kaupunki|kunta|yliopisto|sairaanhoitopiiri|seurakunta"
)
"""Nouns without a capital in the names of public bodies."""


def _name(group: str, small: str) -> str:
    """A pattern of an organisation's name, with the small words that may be in it."""
    more = rf"\s(?:{_PUBLIC})\b|(?:\s(?:{small})){{0,2}}\s(?:{FORM}|{_WORD})|,\s(?:Inc|LLC|Ltd|PLC|plc)\b"
    return (
        rf"(?P<{group}>{_WORD}(?:{more}){{0,6}}(?:(?:\s[a-zß-žąćęłńśźż]+){{1,2}}\s(?:a\.s\.|s\.r\.o\.|Sp\. z))?)(?::\w{{1,6}})?"
    )


_CLIENT, _AGENCY = _name("client", rf"{_SMALL}|for|för"), _name("agency", _SMALL)
_KIND = (
    r"(?i:(?:the |our |an? |an external )?(?:recruitment|recruiting|staffing|search|executive search)[ -](?:company|agency|firm|partner|consultants?|consultancy)"
    r"(?: called)?,? |rekryteringsföretaget |bemanningsföretaget |rekryteringsbolaget |rekryteringsfirman |rekryteringskonsulten |rekryteringspartnern |rekrutteringsfirmaet |"
    r"rekrutteringsselskapet |rekrutteringsbyrået |rekrutteringsvirksomheden |bemanningsbyrået |(?:der )?personalberatung |cabinet de recrutement |"
    r"consultora de selección |werving- en selectiebureau |agencj[ąa] (?:rekrutacyjną|rekrutacyjna|pracy) |(?:our )?(?:recruitment|search|recruiting) partners?,? )"
)
_FIRM = r"(?i:konsultföretaget |konsulentfirmaet |konsulenthuset |(?:le |au |du )?cabinet |(?:la )?consultora |bureau |firm[ąa] |agencj[ąa] )"
_OUR_CLIENT = (
    r"(?:(?:our|my) client(?! (?:projects?|base|services?|portfolio|relations?\w*|accounts?|teams?|sites?|work|success|support|engagements?|facing|lists?|data)\b)|vår kund|vår uppdragsgivare|uppdragsgivare:|vår oppdragsgiver|vår kunde|vores kunde|für unseren kunden|"
    r"unseres kunden|unser(?:en|es)? mandanten|unser kunde|unser mandant|unser(?:en|em)? auftraggebers?|notre client|nuestro cliente|"
    r"nostro cliente|onze (?:opdrachtgever|klant|cliënt)|nosso cliente|naszego klienta|nasz klient|naszym klientem jest|našeho klienta|"
    r"náš klient|asiakkaallemme|asiakasyrityksellemme|asiakasyritykseemme|asiakkaamme|toimeksiantajallemme|toimeksiantajamme)"
)
_CALLED = r"(?:(?i:the|die|der|das|firm[yaę]|spółki|společnost|empresa|azienda|la société|l['’]entreprise|företaget|bolaget|selskapet) )?"
_ON_BEHALF = (
    r"(?:på uppdrag (?:av|från)|på vegne (?:av|af)|on behalf of|im auftrag (?:von|der|des)|im namen (?:von|der|des)|pour le compte de|"
    r"por encargo de|per conto di|in opdracht van|namens|w imieniu|na zlecenie|jménem)"
)
_HIRES = (
    r"(?i:\b(?:sök(?:er|es|s)\b|rekryter(?:ar|as)\b|looking (?:for|to)|seek(?:s|ing)?\b|recruit(?:s|ing)?\b|hir(?:e|es|ing)\b|search|"
    r"appoint|such(?:en|t)\b|besetz|recherch|recrut|busca|selecciona|precisa|ricerc|cerc|selezion|zoek|søg|søk|etsi|hake|hae|poszuk|"
    r"szuka|rekrut|hled))"
)
_IN_THIS = (
    r"(?i:\b(?:i|in|for|under) (?:den här|denna|detta|denne|dette|this|the) (?:\w+ )?(?:rekryt\w*|rekrut\w*|(?:ansættelses)?process?\w*|prosess\w*|"
    r"tillsättning\w*|recruitment|search|hiring|appointment)\b)"
)
_RECRUITS = r"(?i:rekryt|rekrut|recruit|recrut|tillsätt|besetzung|werving|\bansættels)"
_WITH = r"(?i:samarbetar|samarbeider|samarbejder|collaborat\w+|cooperat\w+|work(?:ing|s)?(?: together)?|partner(?:ed|ing|s)?|bistås|bistått)"
_TO_FIND = r"(?i: (?:to|on|in|with) (?:(?:its|their|the|a) )?(?:recruit|appoint|find|hire|hiring|identify|search|lead|support|manage|assist|conduct|handle|help|run)\w*)"
_THIS_ROLE = r"(?i: (?:for|on|in|to fill) (?:this|the|our) (?:\w+ )?(?:role|search|recruitment|position|vacancy|appointment|hiring|process))"


class Sentence(NamedTuple):
    """How a client or an agency is named."""

    pattern: re.Pattern[str]
    """With the groups `client` and `agency`, or one of them."""
    needed: re.Pattern[str] | None = None
    """What else must stand in the sentence."""
    is_loose: bool = False
    """Whether any partner is named like that, so that the name itself must sound like an agency's."""


def _sentence(pattern: str, needed: str | None = None, *, is_loose: bool = False) -> Sentence:
    return Sentence(when_used(pattern), when_used(needed) if needed else None, is_loose)


_HELPED_BY = r"(?i:(?:har )?(?:valt att )?(?:ta(?:r|git)? hjälp av|anlita[rt]?|uppdragit åt) )"
_FOR_WHOM = rf"(?i:\b{_ON_BEHALF}),? (?i:{_OUR_CLIENT}[,:]? )?{_CALLED}{_CLIENT}"
ON_BEHALF = _sentence(rf"{_FOR_WHOM}(?![\w&.’'-]| [{CAPITAL}])(?:(?! (?:und|och|and|og|som|who|that)\b)[^.]){{0,60}}?{_HIRES}")
"""`På uppdrag av Exempel AB söker vi`."""
SENTENCES = (
    ON_BEHALF,
    _sentence(_FOR_WHOM, _HIRES),
    # for whom: `Our client Example Ltd`
    _sentence(rf"(?i:\b{_OUR_CLIENT})[,:]? (?i:is |är |er )?{_CALLED}{_CLIENT}"),
    _sentence(rf"\b(?i:för) {_CLIENT} räkning"),
    # by whom: `Exempel AB har valt att ta hjälp av Fjord Rekrytering`
    _sentence(rf"(?:{_CLIENT} )?(?i:(?:har )?(?:vi )?gett ){_KIND}?{_AGENCY} (?i:i uppdrag)"),
    _sentence(rf"{_IN_THIS}.{{0,60}}?(?i:ta(?:r|git)? hjälp av|anlita[rt]?|bistås (?:vi )?av) (?:{_KIND}|{_FIRM})?{_AGENCY}"),
    _sentence(rf"{_CLIENT} {_HELPED_BY}(?:{_KIND}|{_FIRM})?{_AGENCY}", _IN_THIS),
    _sentence(rf"(?:{_CLIENT} )?{_HELPED_BY}(?:{_KIND}|{_FIRM})?{_AGENCY}", is_loose=True),
    _sentence(
        rf"(?:{_CLIENT} )?(?i:(?:has|have) (?:exclusively )?(?:retained|engaged|appointed|commissioned|partnered with|chosen) ){_KIND}?{_AGENCY}"
        rf"(?:{_TO_FIND}|{_THIS_ROLE})"
    ),
    _sentence(
        rf"{_AGENCY} (?i:(?:has|have) been (?:exclusively )?(?:retained|engaged|appointed|commissioned|instructed|asked) by (?:the )?){_CLIENT}"
    ),
    _sentence(
        rf"{_AGENCY} (?i:(?:is|are) (?:\w+ ){{0,3}}(?:partner(?:ed|ing)|working|collaborating|assisting|supporting)(?: exclusively)?(?: with)? (?:the )?)"
        rf"{_CLIENT}{_TO_FIND}"
    ),
    _sentence(
        rf"{_AGENCY} (?i:har fått i uppdrag av|har fått uppdraget av|har fået til opgave af|har fått i oppdrag av) {_CLIENT}"
    ),
    _sentence(
        rf"{_AGENCY} (?i:hjälper|hjælper|hjelper|bistår|helps|assists|is helping|supports) (?i:the )?{_CLIENT} (?i:med |with |to |in )?"
        r"(?i:att |at |å |the )?(?i:hitta|finde|finne|rekryt|rekrut|tillsätt|ansætte|ansette|find|recruit|hir|appoint|search)"
    ),
    _sentence(rf"{_IN_THIS} (?i:samarbetar|samarbeider|samarbejder) {_CLIENT} (?i:med|sammen med) (?:{_KIND}|{_FIRM})?{_AGENCY}"),
    _sentence(rf"{_CLIENT} (?i:samarbetar|samarbeider|samarbejder) (?i:med) (?:{_KIND}|{_FIRM})?{_AGENCY}", _IN_THIS),
    _sentence(rf"{_IN_THIS}.{{0,60}}?\b{_WITH}(?i: vi)? (?i:med|with|together with|av) (?:{_KIND}|{_FIRM})?{_AGENCY}"),
    _sentence(rf"{_WITH}(?i: vi)? (?i:med|av|with|together with) {_KIND}{_AGENCY}"),
    _sentence(rf"{_WITH}(?i: vi)? (?i:med|with|together with) {_FIRM}{_AGENCY}", _RECRUITS),
    _sentence(rf"{_WITH}(?i: vi)? (?i:med|with|together with) {_AGENCY}{_THIS_ROLE}", is_loose=True),
    _sentence(rf"(?:{_CLIENT} )?(?i:samarbetar|samarbeider|samarbejder)(?i: vi)? (?i:med) {_AGENCY}", _RECRUITS, is_loose=True),
    # who handles it: `Rekryteringen hanteras av Fjord`
    _sentence(
        r"(?i:\b(?:recruitment|search|hiring)(?: process| for this position)? (?:is|will be) (?:being )?(?:handled|managed|carried out|conducted|led|supported|run) by )"
        rf"{_KIND}?{_AGENCY}(?: (?i:on behalf of|for) (?i:the )?{_CLIENT})?"
    ),
    _sentence(
        r"(?i:rekrytering(?:en|ens)?(?:sprocessen)? (?:hanteras|sköts|sker|görs|genomförs|leds|drivs) (?:av|genom|via|i samarbete med|tillsammans med) )"
        rf"{_KIND}?{_AGENCY}(?: (?i:för|åt) {_CLIENT})?"
    ),
    _sentence(rf"(?i:rekryter\w*.{{0,40}} i samarbete med )(?:{_KIND}|{_FIRM})?{_AGENCY}", is_loose=True),
    _sentence(
        r"(?i:rekrut\w+ (?:håndteres|varetages|gjennomføres|gennemføres|forestås|ivaretas|skjer|sker) (?:av|af|gjennom|gennem|i samarbeid med|i samarbejde med) )"
        rf"(?:{_KIND}|{_FIRM})?{_AGENCY}"
    ),
    _sentence(
        rf"(?i:rekrytoinnin hoitaa |rekrytoinnista vastaa |rekrytointikumppanimme on |rekrytoinnissa (?:meitä )?(?:auttaa|avustaa) ){_AGENCY}"
    ),
    _sentence(rf"(?i:zusammenarbeit mit |arbeiten .{{0,40}}mit |beauftragt (?:wurde )?(?:die |das )?){_KIND}{_AGENCY}"),
    _sentence(rf"(?i:(?:recrutement|recherche) (?:est|a été) confiée? (?:au |à ))(?:{_KIND}|{_FIRM})?{_AGENCY}"),
    _sentence(
        rf"(?i:(?:werving|selectieprocedure) .{{0,30}}(?:verzorgd|begeleid|uitgevoerd) door )(?:{_KIND}|{_FIRM})?{_AGENCY}"
    ),
    _sentence(
        r"(?i:(?:proceso de )?selección .{0,40}(?:gestiona|realiza|lleva a cabo)|selezione .{0,20}(?:curata|gestita) da|rekrutację (?:prowadzi|realizuje)) "
        rf"(?:{_KIND}|{_FIRM})?{_AGENCY}"
    ),
)
"""How clients and agencies are named, the most telling first."""
SOUNDS_LIKE_HELP = when_used(
    r"(?i)\b(?:personal|talents?|search|executive|selection|headhunt\w*|hr|people|kompetens\w*|jobb?\w{0,12}|staff\w*|associates|advisors?|chefs\w*|leder\w*|"
    r"career\w*|karriär\w*)\b"
)
"""Words in the names of those who help with hiring, beside those of agencies."""
_ONE_OF_CLIENTS = (
    r"(?:en av våra kunder|en av våra uppdragsgivare|one of our clients|an? \w{0,12} ?client|einen unserer kunden|l['’]un de nos clients|"
    r"(?:en|ein) av våre (?:kunder|oppdragsgivere)|en af vores kunder|uno de nuestros clientes|un nostro cliente|"
    r"(?:een|één) van onze (?:klanten|opdrachtgevers)|jednego z naszych klientów|jednoho z našich klientů|yhdelle asiakkaistamme)"
)
TRIGGERS = WordIndex(
    [
        phrase_set(
            """
            client | kund | klant | klient | cliënt | uppdrag | oppdrag | opdrag | opgave | behalf | retained | engaged | partner | samarb | collaborat | cooperat | assisting
            rekryter | rekrut | rekryto | recruit | search | asiak | toimeksi | auftrag | mandant | opdracht | recrut | selecci | selezion | hjälp av | vegne
            räkning | bistå | namens | im namen | imieniu | zlecenie | jménem | conto di | compte de | encargo | personalberatung | beauftragt | werving | cabinet
            anlita | hjælper | hjälper | hjelper | helps | helping
            """
        )
    ]
)
"""Words of which every telling sentence holds one."""
NO_AGENCIES = phrase_set(
    """
    arbetsförmedlingen | nav | jobcenter | te-palvelut | pôle emploi | france travail | agentur für arbeit | bundesagentur für arbeit | uwv | sepe | linkedin | facebook
    teamtailor | reachmee | varbi | jobylon | workday | alva | alva labs | assessio | adway | visma | försvarsmakten
    """
)
"""Partners in hiring that are no agencies: public services, tests and systems."""
NOT_FIRST = word_set(
    """
    a an the we our us they you vi vår du din er en ett et ein eine un une uno una een het die der das le la les el lo il is är
    fortune ftse series tier big global leading international confidential uk usa eu ai it saas b2b b2c pme eti tpe pmi
    manager managers team teams director consultant head role client clients now currently
    """
)
"""What begins no organisation's name, but its description."""
DESCRIBES = word_set(
    """
    the of board directors management trustees governors company firm business group department government members customers lösungen produkte
    services service relations success support solutions base experience delivery care partners partner engagement advisory portfolio facing
    groupe leader acteur société entreprise empresa importante azienda cliente società marktführer weltmarktführer unternehmen konzern
    hersteller spezialist dienstleister mittelständler företag bolag kund kommun myndighet firma spółka organisatie bedrijf gemeente
    handbook portal stories satisfaction onboarding list multinational startup scale-up ngo nhs plc ltd ab rekrytering rekruttering recruitment consulting engineering technology finance
    sweden norway denmark finland germany europe sverige norge danmark suomi deutschland france
    stockholm oslo köpenhamn copenhagen helsinki berlin paris london amsterdam madrid milano warszawa praha göteborg malmö
    """
)
"""Words that are no organisation's name by themselves."""
FOR_CLIENT = Gated(
    r"\b(?:on behalf of (?:our|an?|one of our|my)(?: [\w-]+){0,2} clients?|(?:confidential|undisclosed|anonymous) client|our client(?:,| is\b| are\b| has\b| seeks\b| needs\b|"
    r" based\b| located\b| in\b)|my client\b|(?:a|one of) our clients (?:is|are|has|in)\b|for our client\b|"
    r"for one of our clients|client of ours|direct client|client company|clients? is seeking"
    r"|(?:för|åt|till|hos) (?:vår|en av våra|vårt|en) (?:kund|uppdragsgivare|kunder)\w*|för (?:vår )?(?:kunds|"
    r"kunders|uppdragsgivares) räkning|vår (?:kund|uppdragsgivare)\b|uppdragsgivare(?:n)?\b|konsultuppdrag (?:hos|"
    r"åt|för)|du (?:blir|kommer att bli|är) anställd (?:av|hos|som konsult)"
    r"|(?:på vegne (?:av|af)|for) (?:vår|vores|en av våre|vår) (?:kunde|oppdragsgiver|opdragsgiver)\w*|"
    r"vår oppdragsgiver|vores kunde\b|asiakkaamme|asiakasyrity\w+|asiakkaallemme|toimeksiantajamme|für (?:unseren|einen unserer|"
    r"unsere) (?:namhaften |renommierten )?(?:kunden|mandanten|auftraggeber)\w*|im auftrag (?:unseres|eines)"
    r"|unser (?:kunde|mandant|auftraggeber) |notre client\b|pour (?:le compte d|l['’]un de nos clients|"
    r"notre client)|nuestro cliente|para (?:importante|nuestro|uno de nuestros) (?:empresa|cliente)\w*|"
    r"nostro cliente|per conto di|(?:per )?(?:importante )?azienda cliente|cliente nuestro|empresa cliente|acting as an (?:employment|recruitment) (?:agency|business)|onze (?:opdrachtgever|klant|cliënt)\b|in opdracht van"
    r"|dla (?:naszego|jednego z naszych) klient\w+|w imieniu (?:naszego )?klienta|naszym klientem|nasz klient|pro našeho klienta|náš klient|nosso cliente|para cliente)",
    re.I,
)

AT_EMPLOYER = when_used(rf"(?:\s(?i:at|till|hos|for|bei|chez|for|ved|på|presso|bij)\s|\s@\s?){_CLIENT}$")
_FOR_A_CLIENT = (
    r"(?:(?:for|för|åt|till|til|hos|pour|voor|para|per|dla|pro|im auftrag|på uppdrag av|på vegne av|på vegne af|on behalf of|namens) "
    rf"(?:{_OUR_CLIENT}|{_ONE_OF_CLIENTS})|für unseren kunden|für einen unserer kunden|im auftrag unseres kunden|asiakkaallemme|"
    r"asiakasyrityksellemme|asiakasyritykseemme|toimeksiantajallemme|yhdelle asiakkaistamme|för (?:vår |en )?(?:kunds|uppdragsgivares) räkning)"
)
FOR_SOMEBODY = tuple(
    map(
        when_used,
        (
            rf"(?i)^\W*(?:currently,? |just nu |nu |til |)?{_OUR_CLIENT}\b.{{0,160}}?(?:\b(?:is|are|have|has) (?:currently |now |actively )?"
            r"(?:looking|seeking|recruiting|hiring|in need|searching)|\b(?:seeks|needs|requires)\b|\b(?:söker|behöver|søger|søker|sucht|recherche|"
            r"recrute|zoekt|busca|precisa|ricerca|cerca|seleziona|hakee|etsii|poszukuje|szuka|hledá)\b)",
            rf"(?i)\b{_FOR_A_CLIENT}\b.{{0,120}}?\b(?:we (?:seek|need|are (?:\w+ )?(?:looking|seeking|recruiting|searching|hiring))|söker|søger|søker|"
            r"suchen|recherchons|recrutons|zoeken|buscamos|seleccionamos|cerchiamo|ricerchiamo|selezioniamo|poszukujemy|szukamy|rekrutujemy|hledáme)\b",
            r"(?i)\b(?:we are (?:\w+ )?(?:looking|seeking|recruiting|searching|hiring)|seeking|looking for|recruiting|wir suchen|söker|søger|søker|"
            r"nous recherchons|nous recrutons|wij zoeken|buscamos|cerchiamo|ricerchiamo|poszukujemy|szukamy|hledáme|etsimme|haemme)\b"
            rf".{{0,80}}?\b{_FOR_A_CLIENT}\b",
            rf"(?i)\b(?:opportunity|position|role|vacancy)\b.{{0,80}} (?:with|for|at) (?:{_OUR_CLIENT}|{_ONE_OF_CLIENTS})\b",
            r"(?i)\b(?:assisting|representing|working (?:with|on behalf of)|recruiting for|on behalf of) (?:a|an|our|one of our) "
            r"(?:confidential|undisclosed|anonymous) client\b",
        ),
    )
)
"""Sentences by which an agency looks for somebody on behalf of a client, whatever its own name is."""
