"""Organisations: names as they may be stored, and whether a name is the employer's or an agency's, by what the ad says."""

from __future__ import annotations

import re
from typing import Any

from jobcrawl.posting import Organization
from jobcrawl.values.gazetteer import folded
from jobcrawl.values.patterns import Gated, when_used
from jobcrawl.values.text import clean_line
from jobcrawl.values.word_lists import word_set

MAX_NAME = 150
"""Characters of a name; longer texts are no names."""
MAX_TEXT = 60_000
"""Characters of an ad that are looked at."""

_LOGO = when_used(
    r"\s*(?:[-–|:]\s*)?\b(?:logo(?:typ|type|tyype)?|company logo|logga)\b\s*$|^(?:company )?logo(?:typ)?(?: (?:of|"
    r"för|von|de|for))?\s*[:-]?\s+",
    re.I,
)
_NO_NAME = when_used(
    r"(?:n/?a|none|null|unknown|confidential(?: company)?|anonymous|company(?: name)?|employer|organi[sz]ation|"
    r"undisclosed|private(?: advertiser)?|konfidentiell|anonym|hemlig|arbetsgivare|-+|\W*|test|hiring company)",
    re.I,
)
_AGENCY = Gated(
    r"(?<![^\W_])(?:bemanning\w*|rekrytering\w*|rekry\b|rekrutt?ering\w*|rekruttering\w*|rekrutteringsbyrå|"
    r"vikarbureau|vikartimen|vikar|vikarbyrå|staffing|recruit(?:ment|ing|ers?)|headhunt\w*|executive search|"
    r"talent(?: acquisition)? (?:partners?|solutions?|agency)"
    r"|placements?|personnel|employment agency|search (?:&|and) selection|temp(?:orary)? (?:agency|staffing)|"
    r"zeitarbeit\w*|personal(?:dienst\w*|vermittlung\w*|beratung\w*|leasing|service\w*|management|lösungen|"
    r"konzepte)|arbeitnehmerüberlassung|leiharbeit"
    r"|henkilöstöpalvelu\w*|henkilöstövuokraus\w*|rekrytointi\w*|uitzend\w*|detachering\w*|werving\w*|intérim|"
    r"interim(?:aire)?|recrutement|travail temporaire|trabajo temporal|ett\b|seleccion(?: de personal)?|selección|"
    r"recursos humanos|agenzia per il lavoro|risorse umane"
    r"|recrutamento|trabalho temporário|agencja (?:pracy|zatrudnienia)|rekrutacja|personální agentura|"
    r"agentura práce|munkaerő\w*|adecco|manpower\w*|randstad|experis|poolia|academic work|lernia|uniflex|"
    r"studentconsulting|hays|robert half|michael page|page ?personnel"
    r"|kelly services|gi group|start people|tempo-team|barona|staffpoint|eilakaisla|jobzone|perido|clockwork|"
    r"robert walters|reed|persol\w*|synergie|proman|brunel|office angels|staffmark|aerotek|teksystems|"
    r"insight global|cybercoders|jobandtalent)(?![^\W_])",
    re.I,
)
_FOR_CLIENT = Gated(
    r"\b(?:on behalf of (?:our|a|one of our|my) clients?|our client(?:,| is\b| are\b| has\b| seeks\b| needs\b|"
    r" based\b| located\b| in\b)|my client\b|(?:a|one of) our clients (?:is|are|has|in)\b|for our client\b|"
    r"for one of our clients|client of ours|direct client|client company|clients? is seeking"
    r"|(?:för|åt|till|hos) (?:vår|en av våra|vårt|en) (?:kund|uppdragsgivare|kunder)\w*|för (?:vår )?(?:kunds|"
    r"kunders|uppdragsgivares) räkning|vår (?:kund|uppdragsgivare)\b|uppdragsgivare(?:n)?\b|konsultuppdrag (?:hos|"
    r"åt|för)|du (?:blir|kommer att bli|är) anställd (?:av|hos|som konsult)"
    r"|(?:på vegne (?:av|af)|for) (?:vår|vores|en av våre|vår) (?:kunde|oppdragsgiver|opdragsgiver)\w*|"
    r"vår oppdragsgiver|vores kunde\b|asiakkaamme|asiakasyrityksemme|toimeksiantajamme|für (?:unseren|einen unserer|"
    r"unsere) (?:namhaften |renommierten )?(?:kunden|mandanten|auftraggeber)\w*|im auftrag (?:unseres|eines)"
    r"|unser (?:kunde|mandant|auftraggeber) |notre client\b|pour (?:le compte d|l['’]un de nos clients|"
    r"notre client)|nuestro cliente|para (?:importante|nuestro|uno de nuestros) (?:empresa|cliente)\w*|"
    r"nostro cliente|per conto di|(?:per )?azienda cliente|onze (?:opdrachtgever|klant)\b|in opdracht van"
    r"|dla (?:naszego|jednego z naszych) klient\w+|nasz klient|pro našeho klienta|náš klient|nosso cliente|para cliente)",
    re.I,
)
_NAME = (
    r"(?P<name>[A-ZÅÄÖÆØÉÜ0-9][\w&.'’+-]*(?:\s(?:(?:&|of|och|og|and|und|i|för|for|de|du|des|der|von|van|"
    r"in)\s)?[A-ZÅÄÖÆØÉÜ0-9&][\w&.'’+-]*){0,5})"
)
_WITH_RECRUITER = Gated(
    r"(?:(?i:collaborat\w+|cooperat\w+|work(?:ing|s)?(?: together)?|partner(?:ed|ing|s)?) (?i:with|"
    r"together with) (?i:the |an? )?(?i:external )?(?i:recruitment|recruiting|staffing|search|"
    r"executive search)[ -](?i:company|agency|firm|partner|consultants?)(?i:,? called)?,? "
    r"|(?i:in this (?:recruitment|process|search)(?: process)?,? (?:we|[\w ]{1,40})(?: are| is)? (?:collaborat\w+|"
    r"cooperat\w+|work\w*|partner\w*) with )(?:(?i:the |our )?(?i:recruitment|recruiting|staffing) ?(?i:company|"
    r"agency|firm|partner)? ?)?"
    r"|(?i:i (?:denna|den här|detta) (?:rekrytering|rekryteringsprocess|process|uppdrag)\w*,? samarbetar (?:vi|"
    r"[\w ]{1,40}?) med )(?:(?i:rekryteringsföretaget|bemanningsföretaget|konsultföretaget|rekryteringsbolaget) )?"
    r"|(?i:samarbetar (?:vi )?med )(?i:rekryteringsföretaget|bemanningsföretaget|rekryteringsbolaget|"
    r"rekryteringsfirman|rekryteringskonsulten) "
    r"|(?i:(?:vi )?samarbejder med |(?:vi )?samarbeider med |bistås (?:vi )?av |bistås i (?:denne )?(?:prosessen|"
    r"rekrutteringen) av )(?:(?i:rekrutteringsfirmaet|rekrutteringsselskapet|rekrutteringsbyrået|"
    r"rekrutteringsvirksomheden|bemanningsbyrået) )"
    r"|(?i:recruitment (?:is|process is|for this position is) (?:handled|managed|carried out|conducted|"
    r"being handled) by )|(?i:rekryteringen (?:hanteras|sköts|sker) (?:av|genom|via|i samarbete med) )|"
    r"(?i:zusammenarbeit mit der personalberatung )|(?i:cabinet de recrutement ))" + _NAME
)
_CLIENT_NAME = Gated(
    r"(?:(?i:on behalf of (?:our client,? )?(?:the )?|our client,? |vår kund,? |åt vår kund |till vår kund |"
    r"för vår kund |uppdragsgivare:? |für unseren kunden,? |im auftrag (?:der|des|von) |pour notre client,? |"
    r"notre client,? |nuestro cliente,? |per conto di |onze opdrachtgever,? |in opdracht van |på vegne av |"
    r"på vegne af |vår oppdragsgiver,? ))" + _NAME
)
_FOR_NAMED = Gated(r"\b(?i:för) " + _NAME + r"(?i:s)? räkning")
_AT_EMPLOYER = when_used(r"(?:\s(?i:at|till|hos|for|bei|chez|for|ved|hos|på|presso|bij)\s|\s@\s?)" + _NAME + r"$")
_LEGAL = word_set(
    """
    inc incorporated llc llp ltd limited plc corp corporation co company gmbh ag se kg ab as a s aps oy oyj bv nv sa srl
    spa sro r o spol pty pvt private sl slu kft hb kb asa eood ood
    """
)


def understand_organization(value: Any) -> Organization | None:
    """The organisation that a text or a schema.org Organization names; None for a blank or a placeholder."""
    if isinstance(value, list) and value:
        value = value[0]
    url = logo = None
    if isinstance(value, dict):
        url = _address(value.get("sameAs")) or _address(value.get("url"))
        logo = _address(value.get("logo")) or _address(value.get("image"))
        value = value.get("name") or value.get("legalName")
        if isinstance(value, list) and value:
            value = value[0]
    if not isinstance(value, str):
        return None
    name = _LOGO.sub("", clean_line(value[: 4 * MAX_NAME])).strip(" -–|:,·•")
    if not name or len(name) > MAX_NAME or _NO_NAME.fullmatch(name) or "://" in name:
        return None
    return Organization(name=name, url=url, logo=logo)


def _address(value: Any) -> str | None:
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("url") or value.get("contentUrl") or value.get("@id")
    return value.strip() or None if isinstance(value, str) else None


def is_agency_name(name: str) -> bool:
    """Whether a name says staffing or recruitment, by its words or as a well-known agency."""
    return bool(_AGENCY.search(name[:MAX_NAME]))


def speaks_for_client(text: str) -> bool:
    """Whether the ad says that it is written for somebody else: `on behalf of our client`, `uppdragsgivare` …"""
    return bool(_FOR_CLIENT.search(text[:MAX_TEXT]))


def find_recruiter(text: str) -> tuple[str, str] | None:
    """The agency that an employer names as its helper, and the words that say so."""
    found = _WITH_RECRUITER.search(text[:MAX_TEXT])
    return (_trimmed(found["name"]), clean_line(found[0])) if found else None


def find_client(title: str, text: str) -> tuple[str, str] | None:
    """The employer that an agency's ad names, and the words that say so: `on behalf of X`, or a title that ends in `at X`."""
    text = text[:MAX_TEXT]
    found = _CLIENT_NAME.search(text) or _FOR_NAMED.search(text)
    if found and len(found["name"]) > 2:
        return _trimmed(found["name"]), clean_line(found[0])
    named = _AT_EMPLOYER.search(title.strip())
    if named and len(named["name"]) > 1 and len(re.findall(rf"(?<!\w){re.escape(named['name'])}(?!\w)", text)) >= 2:
        return named["name"], clean_line(title)
    return None


def _trimmed(name: str) -> str:
    """The name without the full stop of its sentence."""
    name = re.sub(r"(?:\.|,|['’]s)+$", "", name)
    return re.split(r"\.\s", name)[0]


def same_organization(one: str, other: str) -> bool:
    """Whether two names are one organisation's: equal but for legal forms, or one agency's name short and long."""
    first, second = _core(one), _core(other)
    if not first or not second:
        return False
    if first == second:
        return True
    short, long = sorted((first, second), key=len)
    if long[: len(short)] == short:
        return True
    return first[0] == second[0] and len(first[0]) > 3 and is_agency_name(one) and is_agency_name(other)


def _core(name: str) -> list[str]:
    words = [word for word in folded(name).split() if word not in ("and", "och", "und", "et", "the")]
    while len(words) > 1 and words[-1] in _LEGAL:
        words.pop()
    return words
