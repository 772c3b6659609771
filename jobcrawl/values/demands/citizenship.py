"""The one citizenship that an ad demands."""

# ruff: noqa: E501  # one meaning a line
from __future__ import annotations

from jobcrawl.values.demands.demand_sections import BULLETS
from jobcrawl.values.demands.demand_standing import lowered
from jobcrawl.values.patterns import Gated

_NATIONS = {
    "SE": r"swedish|svensk\w*|ruotsin|schwedische\w*",
    "NO": r"norwegian|norsk\w*|norwegische\w*",
    "DK": r"danish|dansk\w*|tanskan|dänische\w*",
    "FI": r"finnish|suomen|finländsk\w*|finsk\w*|finnische\w*",
    "US": r"u\.?s\.?a?\.?|united states|american|amerikansk\w*",
    "GB": r"british|uk|brittisk\w*|britisk\w*",
    "CA": r"canadian",
    "AU": r"australian",
    "DE": r"german|deutsche\w*|tysk\w*|allemande|saksan",
    "AT": r"austrian|österreichische\w*",
    "CH": r"swiss|schweizer\w*",
    "FR": r"french|français\w*|französische\w*",
    "NL": r"dutch|nederlandse|niederländische\w*",
    "BE": r"belgian|belgische|belge",
    "PL": r"polish|polskie\w*|polsk\w*",
    "CZ": r"czech|české\w*|čr",
    "ES": r"spanish|español\w*",
    "IT": r"italian|italian[ao]",
    "PT": r"portuguese|portugues\w*",
    "IL": r"israeli",
    "EU": r"eu|e\.u\.|european union|européenne|europea|ue",
}
_ADJECTIVES = "|".join(f"(?P<{code}>{names})" for code, names in _NATIONS.items())
_BEHIND_NOUN = "|".join(
    f"(?P<{code}_>{names})" for code, names in _NATIONS.items() if code in ("FR", "ES", "IT", "PL", "PT", "EU", "BE", "CZ")
)
_CITIZENSHIP = Gated(
    rf"(?<!\w)(?:(?:{_ADJECTIVES})[ -]?(?:\w+ )?"
    r"(?:citizens?(?:hip)?|nationals?|nationality|medborgar\w*|medborgare|statsborger\w*|indfødsret|kansalai\w+"
    r"|staatsangehörig\w*|staatsbürger\w*|nationaliteit|staatsburger\w*|občan\w*)"
    rf"|(?:nationalité|nacionalidad|cittadinanza|cittadin[oi]|obywatel\w+|nacionalidade|ciudadan\w+"
    rf"|občanství) (?:{_BEHIND_NOUN})"
    r"|citizen(?:s|ship)? (?:of|in) (?:the )?(?P<us>united states|u\.?s))(?!\w)"
)
_OF_MEMBER_STATE = Gated(
    r"(?<!\w)(?:(?:citizens?(?:hip)?|nationals?|nationality) of (?:a|an|one of the|any) "
    r"(?:(?:eu|european union) (?:member )?|member )(?:states?|country)"
    r"|staatsangehörig\w* eines (?:mitglieds?staate?s der (?:europäischen union|eu)|eu[- ]\w+)"
    r"|ressortissante?s? d['’]un (?:état membre|pays membre|pays)(?: de l['’](?:union européenne|ue))"
    r"|nationalité d['’]un (?:état membre|pays membre)"
    r"|medborgar\w* i (?:ett eu-land|(?:ett|en) (?:av )?(?:eu:?s )?medlems(?:land|stat\w*))"
    r"|statsborger\w* i (?:et eu-land|(?:et|en) (?:af |av )?(?:eu[:’']?s )?medlems(?:land|stat\w*))"
    r"|eu-(?:maan|jäsenvaltion|jäsenmaan) kansalai\w+"
    r"|onderdaan van een (?:eu-)?lidstaat|nationaliteit van een (?:eu-)?lidstaat|(?:nacional|nacionalidad) de un estado miembro"
    r"|cittadin\w+ di uno (?:degli )?stat[oi] membr[oi]|obywatel\w+ (?:jednego z )?państ\w+ członkowski\w+"
    r"|občan\w* (?:některého )?členského státu|nacional de um estado[- ]membro)(?!\w)"
)
"""Citizenship of any state of the European Union."""
_GOVERNS = Gated(
    r"(?<!\w)(?:be|being|is|are|have|having|has|hold(?:ing|s)?|possess(?:ing|es)?|only(?: to| for)?|requires?|ist|sind|wird|bist|als|besitzen"
    r"|être|êtes|avoir|avez|posséder|ser|eres|tener|tienes|poseer|essere|sei|avere|possedere|vara|är|ha|har|være|er|zijn|bent|hebben|hebt|olla|olet|oltava"
    r"|być|jest|mieć|posiadać|být|jste|mít|ter|possuir|kräver|krever|kræver|krav på|wymagane|requis|richiesta|requiere|exige|vereist|erforderlich)"
    r"(?: (?:an?|the|ett?|die|der|eine?|de|het|een|la|un|una|une|uma?|el|il|lo|o))? ?$"
)
"""What stands before the citizenship of those who apply, which other citizens of whom a sentence speaks lack."""
_GOVERNS_BEHIND = Gated(
    r"^ (?:zijn|hebben|bezitten|sein|haben|besitz\w+|(?:is|are|ist|wird|är|er|est|es|è) (?:an? )?(?:\w+ )?(?:requir|mandatory|erforderlich|voraussetz"
    r"|verlangt|vorausgesetzt|krav|kräv|kreves|kræves|exig|requis|richiest|obligat|vereist|requerid|imprescindib)\w*|requise?|(?:may|can) apply"
    r"|vaaditaan|edellytetään|krävs|kreves|kræves|vereist|erforderlich)(?!\w)"
)
_IS_STATUS = Gated(
    r"citizen(?:ship)?$|citizen(?:ship)? of|medborgarskap|statsborgerskap|indfødsret|kansalaisuus|staatsangehörigkeit"
    r"|staatsbürgerschaft|nationaliteit|staatsburgerschap|nationalité|nacionalidad|cittadinanza|obywatelstwo|občanství"
)
"""Words of the status itself, which a point of a list asks for without a verb: `Swedish citizenship`."""
_ASKED = Gated(
    r"requir|must|mandatory|only|need|condition|krav|kräv|måste|(?<!\w)må(?!\w)|(?:ska|skal|skall)(?!\w)|förutsätt|villkor"
    r"|kreves|kræves"
    r"|kræver|krever|forudsæt|forutset|betinge|edellyt|vaadi|vaati|tulee olla|voraussetz"
    r"|(?<!\w)(?:devez|dois|doit|doivent) (?:\w+ )?(?:être|avoir|posséder|détenir|justifier)(?: titulaires?)?(?: de)?(?: la| une)?"
    r" (?:nationalité|citoyen|ressortissant)"
    r"|(?<!\w)deb(?:es?|éis|en) (?:\w+ )?(?:ser|tener|poseer)(?: de)?(?: la| una?)? (?:nacional|ciudadan)"
    r"|(?<!\w)dev(?:e|i|ono|ete) (?:\w+ )?(?:essere|avere|possedere)(?: di| della)?(?: la| una?)? cittadin"
    r"|(?<!\w)deve[m]? (?:\w+ )?(?:ser|ter|possuir)(?: de)?(?: a| uma?)? (?:nacional|cidad)"
    r"|(?<!\w)moet(?:en)? [^.;]{0,60}(?:nationaliteit|staatsburger(?:schap)?|onderdaan)(?: van een (?:eu-)?lidstaat)? (?:zijn|hebben|bezitten)(?!\w)"
    r"|(?<!\w)moet(?:en)? (?:over )?[^.;]{0,30}nationaliteit beschikken|(?<!\w)beschikken over de [^.;]{0,20}nationaliteit"
    r"|(?<!\w)m[uü]ss(?:t|en)? [^.;]{0,60}(?:staatsangehörig|staatsbürger)\w*(?: eines [^.;]{0,40})? (?:sein|haben)(?!\w)"
    r"|erforderlich|zwingend|notwendig|besitz|exig|obligat|vereist|requisit|requier|requis|richiest|richied|wymag|musi"
    r"|podmín|požad|eligib|contingent|prerequisite|imprescindib|indispensab|possess|posiada"
    r"|(?<!\w)(?:you are|you have|you hold|hold(?:ing)?|du är|du har|du er|sie sind|sie haben|du bist|je bent|je hebt"
    r"|sinä olet|olet|vous êtes|vous avez|tienes|eres|sei|masz|máte|jste)(?!\w)"
)
_OPEN_LIST = Gated(
    r"certain positions|vissa (?:tjänster|befattningar)|one of the following|based on one|citizen(?:ship)?[^.]{0,80}(?:,"
    r"| or) [^.]{0,60}(?:citizen|residen|permit|visa|right to)|medborgar\w+[^.]{0,80}(?:,| eller) [^.]{0,60}(?:medborg"
    r"|uppehåll|arbetstillstånd)"
    r"|statsborger\w*[^.]{0,60}(?:,| eller) [^.]{0,60}(?:statsborger|opphold|ophold|arbeids|arbejds)"
    r"|staats\w+[^.]{0,60} oder [^.]{0,80}(?:aufenthalt|arbeitserlaubnis)|national\w+[^.]{0,60} ou [^.]{0,60}(?:titre"
    r"|permis)|(?:or|and) (?:a )?(?:permanent resid|green card|lawful|(?:valid )?work permit|valid)|regardless of"
    r"|national of [^.]{0,100} or [^.]{0,60}(?:permit|visa|right to|resid)"
    r"|irrespective|without regard|not required|citizenship status|national origin|oavsett|uansett|uavhengig|unabhängig"
    r"|quelle que|dual citizens|grundlag av|prioriter"
)
_OTHER_EU_STATES = Gated(
    r"(?:oder|or|eller|ou|of|o|lub|nebo) [^.]{0,40}(?:andere\w*|another|other|any|annat|annet|andet|autre|otro|altro"
    r"|innego|jiného|eines|einer)? ?[^.]{0,20}(?<!\w)(?:eu|eea|ewr|eøs|ees|eu-\w+|ue|european union|europeiska unionen"
    r"|europäischen union|union européenne|unión europea|unione europea|unii europejskiej)(?!\w)"
)
_HEADS_DEMANDS = Gated(
    r"krav|kräv|kvalifik|requirement|requisit|qualif|profil|perfil|you (?:have|are|bring|need|must)|about you|who are you|looking for|must|essential"
    r"|eligib|condition|criteria|kompeten|behörighet|söker|søker|søger|(?<!\w)(?:du har|du är|du er|har du|är du|er du|om dig|om deg)(?!\w)|forvent|förvänta"
    r"|edellyt|vaatimu|vaadimme|odotamme|kelpoisuus|hakijalta|sinulla on|voraussetz|anforder|mitbring|du bringst|sie bringen|erwarten|exig|recherch"
    r"|vous avez|vous êtes|eisen|vragen|gevraagd|vereist|verwachten|je hebt|buscamos|pedimos|se pide|chiediamo|cerchiamo|richie|wymag|oczekuj|szukamy"
    r"|požad|hledáme|očekáv|předpoklad|procuramos|exigi"
)
"""Words of the headings of what an applicant has to be or have."""
_LONGEST_HEADING = 80
_NEAR = 30
"""Characters beside a citizenship in which the verb stands that governs it."""
STEMS = (
    "citizen|national|medborg|statsborger|indfødsret|kansalai|staatsang|staatsbürg|staatsburg|nacionalidad|cittadin"
    "|obywatel|občan|ciudadan|ressortissant|onderdaan"
)
"""Beginnings of words, one of which stands in every sentence about citizenship."""


def citizenship_in(sentence: str, text: str = "") -> str | None:
    """The citizenship that is asked for: ISO 3166-1 alpha-2 code, or `EU`; None where it is one way of several.

    A point of a list that is nothing else asks for it as well, where its heading in the text of the ad asks.
    """
    lower = lowered(sentence)
    match = next((found for found in _OF_MEMBER_STATE.finditer(lower) if _is_governed(lower, *found.span())), None)
    match = match or _CITIZENSHIP.search(lower)
    if match is None or _OPEN_LIST.search(lower):
        return None
    if not _ASKED.search(lower) and not (_is_all(lower, match[0]) and _is_below_demands(lower, lowered(text))):
        return None
    code = match.lastgroup
    if code is None or _OTHER_EU_STATES.search(lower):
        return "EU"
    return "US" if code == "us" else code.rstrip("_")


def _is_governed(lower: str, start: int, end: int) -> bool:
    """Whether one is to be or have what a sentence names between two places: `You advise citizens of …` speaks of others."""
    return bool(_GOVERNS.search(lower[max(start - _NEAR, 0) : start]) or _GOVERNS_BEHIND.search(lower[end : end + _NEAR]))


def _is_all(lower: str, words: str) -> bool:
    """Whether a sentence is nothing but the name of a citizenship."""
    return lower.strip(" .;!") == words and _IS_STATUS.search(words) is not None


def _is_below_demands(point: str, text: str) -> bool:
    """Whether the line that leads on to a point of a list asks for something; a point with nothing above it has no other."""
    above = [line.strip() for line in text.partition(point)[0].split("\n")[:-1] if line.strip()]
    heading = next((line for line in reversed(above) if line[0] not in BULLETS), None)
    return not above or (heading is not None and len(heading) <= _LONGEST_HEADING and bool(_HEADS_DEMANDS.search(heading)))
