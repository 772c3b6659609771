"""Remote: whether work is done on site, in part or fully from elsewhere, and where applicants may live."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from typing import Final, cast

from jobcrawl.posting import JobLocationType
from jobcrawl.values.patterns import Gated, WordIndex, linear, needed_words, when_used
from jobcrawl.values.places.gazetteer import country_named, folded
from jobcrawl.values.places.not_from_home import denied_from_home

MAX_TEXT = 60_000
"""Characters of a description that are looked at."""

_COUNT = (
    r"(?:[1-4]|one|two|three|four|en|två|tre|fyra|to|fire|yksi|kaksi|kolme|ein(?:en)?|zwei|drei|vier|un|deux|trois"
    r"|quatre|één|een|twee"
    r"|drie|dos|tres|cuatro|due|quattro|dwa|trzy|dva|tři|čtyři|tri|noen|nogle|några|ein paar|et par|ett par|quelques|enkele|kilka"
    r"|několik)(?:\s?[-–]\s?[1-5])?"
)
_WORK = (
    r"(?:work(?:ing)?|arbeta|jobba|arbeide|jobbe|arbejde|arbeiten|werk(?:en|t)?|lavor\w{1,4}|trabaj\w{1,4}|praca|práca|práce"
    r"|pracovat)"
)
_ELSEWHERE = (
    r"home ?-?office|remote(?:ly)?|from home|tele-?work(?:ing)?|télétravail|à distance|teletrabajo|da remoto|smart ?working"
    r"|vanuit huis|(?:prac\w{1,2} )?zdaln\w{1,4}|hemarbete|distans|hemifrån|hjemmefra|hjemmekontor|etänä|etätö\w{1,5}"
    r"|etätyö\w{0,3}"
)
_AT_HOME = r"at home|desde casa|da casa|thuis|hjemme|z domu|z domova"
"""Words of being at home, which speak of work where they label it, or beside a word for work."""
_PARTLY = (
    r"(?:\s(?:(?:upp till|up to|bis zu|op til|opptil|inntil|jusqu['’]à|maximum|maximal|max\.?|tot|tot wel|fino a|hasta|až"
    r"|do|jopa|for|an|in)\s)?|\s?[:(]\s?)"
    rf"(?:{_COUNT}[ -](?:days?|dagar|dage|dager|tagen?|jours|días|giorni|dni|dny|päivä\w{{0,3}}|dagen)"
    r"(?!\s(?:ago|left|sedan|kvar|siden|igjen|igen|tilbage|sitten|jäljellä|geleden|fa|temu))"
    r"|[1-8]\d ?(?:%|procent|prosent|prozent|percent))"
)
"""Some days, or a share of the time; days since the publication and until the deadline are none."""
_PARTLY_FROM_ELSEWHERE = rf"(?:{_WORK} )?(?:på )?(?:{_ELSEWHERE}){_PARTLY}|{_WORK} (?:{_AT_HOME}){_PARTLY}"
"""Work from elsewhere on some days, or for a part of the time: `på distans två dagar i veckan`."""
_DAYS_AT_HOME = (
    r"(?:remote|home[- ]?office|work(?:ing)?[- ]from[- ]home|wfh|telework\w{0,3})(?:[- ]work(?:ing)?)?[- ]days?"
    r"|home-?office-?tage?|jours? de télétravail|días? de (?:teletrabajo|trabajo remoto)|giorni di smart ?working"
    r"|dn[iy] pracy zdalnej|(?:thuiswerk|distans|hjemmekontor|hjemmearbejds)dag\w{0,4}|etäpäiv\w{0,4}|dny home ?office"
)
"""Days that one works at home, of a week whose others are spent at the workplace."""
_HYBRID = (
    rf"{_DAYS_AT_HOME}|"
    r"etä- (?:ja|tai) lähityö\w{0,3}|lähi- (?:ja|tai) etätyö\w{0,3}|hybr\w{0,12}|(?:with|plus|and|some) home[- ]?working"
    r"|(?:with|some) (?:home|remote) work(?:ing)?|h[íi]brid\w{0,3}"
    r"|ibrid[oaie]|hibrit|υβριδικ\w{0,5}|гибрид\w{0,6}|гібрид\w{0,6}|ハイブリッド|混合办公"
    r"|(?:partly|partially|part|semi|delvist?|noe|gelegentlich\w{0,2}|teilweises?|teils|partiellement|parcialmente"
    r"|parzialmente|częściowo|"
    r"částečn[ěýéá]|občasn[ýéá]|osittai(?:n|nen|sta|sesti)|deels|gedeeltelijk)[ -]"
    r"(?:remote|distans\w{0,8}|hjemmekontor|hjemmearbej?d\w{0,2}|home ?-?office|mobile\w{0,10}|télétravail|remot[oa]"
    r"|da remoto|zdaln\w{0,6}|(?:práce )?z domova|"
    r"etä\w{0,6}|thuis\w{0,8}|op afstand)"
    r"|télétravail (?:partiel|possible|fréquent|occasionnel|ponctuel|régulier|autorisé|\d)|etätyömahdollisuus"
    r"|teletrabajo (?:parcial|ocasional|mixto|opcional|\d)|teletrabalho (?:parcial|ocasional|\d)"
    r"|smart ?working (?:parziale|occasionale)|lavoro agile"
    rf"|{_PARTLY_FROM_ELSEWHERE}|(?:{_AT_HOME}){_PARTLY}|[1-8]\d ?% (?:{_ELSEWHERE})"
    r"|möglichkeit (?:zum|zu) (?:home ?-?office|mobile\w{0,2} arbeiten)|(?:home ?-?office|mobiles arbeiten) (?:möglich"
    r"|nach absprache)|mobiles arbeiten"
    r"|(?:mogelijkheid (?:tot|om) (?:thuis ?(?:te )?werken|thuiswerk)|(?:deels )?thuiswerken (?:is )?mogelijk)"
    r"|możliwość pracy (?:zdalnej|z domu)"
    r"|možnost (?:home ?office|práce z domova)|mahdollisuus etätyö\w{0,4}|possibilité de télétravail|posibilidad de teletrabajo"
    r"|possibilità di (?:smart ?working|lavoro da remoto)"
    r"|möjlighet till (?:distansarbete|hemarbete|att arbeta på distans|arbete på distans)|"
    r"mulighed for hjemmearbejde|mulighet for hjemmekontor"
    r"|\d(?:\s?[-–]\s?\d)?\s(?:days?|dagar|dage|dager|tage|jours|días|giorni|dni|dny|päivää|dagen)\s(?:a week |"
    r"per week |i veckan |om ugen |pro woche |par semaine |a la semana )?"
    r"(?:in the office|in office|on-?site|from home|remote|på kontoret|hemifrån|hjemmefra|home ?office|"
    r"de télétravail|télétravail|de teletrabajo|thuis\w{0,6}|etänä|zdalnie)"
)
_REMOTE = (
    r"(?:fully|100 ?%|completely|entirely|all)[ -]remote|remote[- ](?:first|only|friendly|ok|possible)|"
    r"remote(?:ly)?|telecommut\w{0,4}|tele-?work\w{0,4}|work(?:ing)? from (?:home|anywhere)|WFH|anywhere"
    r"|home[- ]?based|virtual location|distans(?:arbete|jobb)?|hemarbete|hemifrån|fjernarbejde|hjemmearbejde|"
    r"fjernarbeid|hjemmekontor|etätyö\w{0,4}|etänä|etä|fjarvinn\w{0,3}|home ?office|heimarbeit"
    r"|télétravail|à distance|teletrabajo|trabajo remoto|en remoto|remot[oa]s?|a distancia|teletreball|da remoto|"
    r"telelavoro|smart ?working|teletrabalho|thuiswerk\w{0,3}|op afstand|zdaln\w{0,6}"
    r"|z domova|na dálku|práca z domu|távmunka|otthonról|la distanță|telemuncă|дистанционн\w{0,4}|"
    r"удал[её]нн?\w{0,4}|дистанційн\w{0,4}|віддален\w{0,4}|τηλεργασία|εξ αποστάσεως|uzaktan|evden"
    r"|リモート\w{0,4}|在宅\w{0,4}|テレワーク|远程\w{0,4}|遠端|居家办公|재택|원격"
)
_AT_OFFICE = (
    r"work(?:ing)? (?:from|in|at) (?:the |our )?office|wfo|trabajo en (?:la )?oficina|trabalho no escritório|lavoro in ufficio"
    r"|travail au bureau|arbeit im büro|praca (?:w|z) biur\w{1,2}|práce (?:v|z) kanceláři?|arbete på kontoret|arbejde på kontoret"
)
_ONSITE = (
    rf"{_AT_OFFICE}|"
    r"on[- ]?site|on location|in[- ]office|in[- ]person|office[- ]based|på plats|på kontoret|på stedet"
    r"|på (?:arbejdspladsen|arbeidsplassen|arbetsplatsen)|vor ort|"
    r"präsenz|sur site|sur place|présentiel\w{0,3}|presencial\w{0,4}|in presenza|in sede|op locatie"
    r"|op kantoor|lähityö\w{0,3}|paikan päällä|stacjonarn\w{0,4}|na miejscu|na pracovišti|jelenléti|helyszíni|"
    r"la (?:sediu|birou)|на месте|в офисе|в офісі|επί τόπου|ofiste|出社|现场|상주|á staðnum"
)
_HYBRID_WORDS = ("hybr", "híbrid", "hibrid", "ibrid")
_START, _END = r"(?<![^\W_])", r"(?![^\W_])"
_WORDS = Gated(rf"{_START}(?:(?P<HYBRID>{_HYBRID})|(?P<TELECOMMUTE>{_REMOTE})|(?P<ONSITE>{_ONSITE})){_END}", re.I)
_NOT = when_used(
    r"(?:\bnot?|\bnon|n['’]t|\bkein\w{0,3}|\binte|\binge[nt]|\binga|\bikke|\bpas de|\bsans|\baucune?|\bsin|\bnessun\w?|\bsenza"
    r"|\bgeen|\bniet|\bei|\bnie|\bbrak|\bbez|\bне|\bwithout|\bunable to)\s(?:\w{1,15}\s){0,4}$",
    re.I,
)
_NONE = when_used(_NOT.pattern.replace("{0,4}", "{0,1}"), re.I)
"""A denial right before what it denies."""
_NOT_BEHIND = when_used(
    r"^\s(?:\w{1,12}\s){0,2}(?:is not|isn['’]t|are not|not (?:possible|available|an option|offered)|is unavailable|"
    r"nicht möglich|ej möjligt|er ikke muligt|non (?:autorisé|possible|prévu)|niet mogelijk|no (?:disponible|"
    r"posible)|nie je možn|není možn)",
    re.I,
)
DENIED_WITHIN = when_used(r"(?i)\b(?:inte|ikke|nicht|niet|not|ej|pas|nie|není|ei)\b")
"""A denial among words about working from home: `Homeoffice ist leider nicht möglich`."""
_WEEKDAYS = (
    r"(?:on |every |each )?(?:mon|tues|wednes|thurs|fri)days?|(?:le |les )?(?:lun|mar|mercre|jeu|vendre)dis?"
    r"|(?:el |los )?(?:lunes|martes|miércoles|jueves|viernes)"
    r"|(?:am )?(?:mon|diens|donners|frei)tags?|(?:på |om )?(?:mån|man|tis|tirs|ons|tors|fre)dag(?:ar|er|e|ene"
    r"|en)?|(?:op )?(?:maan|dins|woens|donder|vrij)dag(?:en)?"
)
_ON_WEEKDAYS = when_used(rf"^\s(?:{_WEEKDAYS})(?!\w)", re.I)
"""Behind words of working from home, the days on which one does."""
_NOT_WHOLLY = when_used(
    r"^\s(?:is |are )?(?:available|possible|optional|options?|opportunit\w{1,3}|allow\w{2,4}|flexib\w{2,5}"
    r"|sometimes|occasion\w{2,4}|some|days?|policy|allowance|set-?up|kit"
    rf"|{_WEEKDAYS})(?!\w)",
    re.I,
)
"""Behind words of working from home, what leaves open how much of the work that is."""
_HOME_WORK = (
    r"home ?-?office|mobile[sn]? arbeiten|télétravail|teletrabajo|smart ?working|thuiswerken|etätyö\w{0,3}|hjemmearbejde"
    r"|hjemmekontor|distansarbete|praca zdalna|lavoro da remoto"
)
_LINKS = (
    r"(?: (?:is|are|possible|available|for|on|of|up|to|an|am|bis|zu|ist|möglich|est|sont|sur|jusqu.à|mogelijk|tot|op|er"
    r"|mulig\w{0,2}|om"
    r"|i|på|opp?|til|möjligt|upp|till|mahdollista|es|posible|hasta|per|fino|a|do|až|w|v|je|možn\w{1,2}|możliw\w{1,2})){0,6}?"
)
"""Small words between working from home and the days on which one does."""
_DAYS_OF_WEEK = (
    r"(?:[1-4]|one|two|three|four|ein(?:en|em)?|zwei|drei|vier|un|deux|trois|quatre|een|twee|drie|en|två|tre|fyra|to|fire|yksi"
    r"|kaksi"
    r"|kolme|dos|tres|cuatro|due|quattro|jeden|dwa|trzy|dva|tři) (?:days?|tage?n?|jours?|dagen?|dagar|dager|dage|päivää|päivänä"
    r"|días?"
    r"|giorni|dni|dny)"
)
_OR_OFFICE = (
    rf"(?:{_WORK}|arbeitest|travaill\w{{2,4}}|työskente\w{{2,6}}|pracuj\w{{1,4}}) (?:[\w,]+ ){{0,2}}?(?:{_ELSEWHERE}"
    rf"|{_AT_HOME})(?:,? [\w']+){{0,5}}?,?"
    r" (?:or|tai|eller|oder|ou|o|of|lub|nebo) (?:(?!visit|co-?working)[\w']+ ){0,3}?"
    r"(?:offices?|toimistol\w{2,5}|kontoret|kontor|büro|bureaux?|kantoor|oficina|ufficio|biur\w{1,2}|kancelář\w?|escritório)"
)
"""Work from elsewhere or from the office, as one likes: `work from home or at our office`; not who only visits it."""
_SAID_OF_JOB = Gated(
    r"(?<![^\W_])(?:"
    rf"(?P<HYBRID>{_PARTLY_FROM_ELSEWHERE}|{_OR_OFFICE}|"
    r"hybrid[- ](?:work\w{0,4}|model|role|position|job|schedule|set-?up|arrangement|environment|remote|"
    r"policy|workplace)|hybrid(?:a|t|es)? (?:arbete|arbets\w{0,8}|arbeitsmodell|arbeiten|werken|arbejde|arbeid)"
    r"|(?:role|position|job|tjänsten|stelle|poste|puesto) (?:is|är|ist|est|es) (?:a )?hybrid\w{0,3}|"
    r"work(?:ing)? from home (?:for |on )?(?:up to )?(?:one|two|three|four|[1-4]) days?|"
    rf"(?:remote work(?:ing)?|working remotely|{_HOME_WORK}){_LINKS} {_DAYS_OF_WEEK}|"
    r"location\s?:\s?hybrid|trabajo híbrido|modalità ibrida|modelo híbrido|modèle hybride|praca hybrydowa|"
    r"hybridní práce)"
    r"|(?P<TELECOMMUTE>(?:fully|100 ?%|completely|entirely)[- ]remote|100 ?% (?:télétravail|homeoffice|distans|"
    r"teletrabajo|da remoto|zdaln\w{0,4}|fjernarbe\w{0,3}|hjemmekontor|etätyö\w{0,2}|op afstand)|full remote"
    r"|remote[- ](?:position|role|job|opportunity|only|contract)"
    r"|(?:this|the) (?:is a |role is |position is |job is )(?:fully |permanently |100% )?remote|"
    r"location\s?:\s?remote|work(?:ing|s)? (?:100 ?% )?(?:fully |completely )?(?:remotely|from home|from anywhere)"
    r"|from (?:wherever|anywhere) you (?:are|live|like|want|call home)"
    r"|helt på distans|(?:tjänsten|jobbet|arbetet) är på distans|arbeta på distans|jobba hemifrån|vollständig remote"
    r"|ausschließlich im homeoffice|"
    r"télétravail (?:complet|total|à 100 ?%)|teletrabajo (?:completo|total|100 ?%)|100 ?% remoto|"
    r"praca (?:w pełni|całkowicie|w 100 ?%) zdalna|(?:volledig|geheel) (?:remote|thuis)|werk\w{0,3} (?:\w+ ){0,2}?(?:volledig"
    r"|geheel) op afstand|(?:täysin|kokonaan) etänä"
    r"|(?:completamente|totalmente|interamente|enteramente) (?:da |en |in )?remot[oa]|entièrement en télétravail"
    r"|(?:poste|travail) (?:est )?entièrement à distance|(?<!nabízíme )(?:práce|pracuj\w{2,4}|pracovat) (?:je )?(?:zcela|plně"
    r"|kompletně) (?:na dálku|z domova)"
    r"|fully distributed|distributed team|remote team\b)"
    r"|(?P<ONSITE>on-?site (?:position|role|job|work\b|only|presence)|(?:role|position|job) is (?:fully |"
    r"100% )?(?:on-?site|in[- ](?:office|person)|office[- ]based)|location\s?:\s?on-?site|work(?:ing)? on-?site|"
    r"in-office (?:role|position|job)"
    r"|(?:arbetet sker|tjänsten är|placerad) på plats|(?:arbeit|tätigkeit) vor ort|trabajo (?:es |100 ?% )?presencial"
    r"|(?:trabalho|regime|modalidade) (?:é |100 ?% )?presencial|modalidad presencial|lavoro in (?:presenza|sede(?! de))|"
    r"poste en présentiel|praca stacjonarna)"
    r")(?![^\W_])",
    re.I,
)
_LED = when_used(
    r"\b(?:manag(?:e|es|ing)|lead(?:s|ing)?|supervis(?:e|es|ing)|coordinat(?:e|es|ing)|support(?:s|ing)?|train(?:s|ing)?"
    r"|coach(?:es|ing)?|mentor(?:s|ing)?|oversee(?:s|ing)?|assist(?:s|ing)?|serv(?:e|es|ing)|liais(?:e|es|ing) with"
    r"|collaborat(?:e|es|ing) with|communicat(?:e|es|ing) with)\s(?:an?\s|our\s|the\s|your\s)?(?:\w+\s){0,2}$",
    re.I,
)
"""Before a remote team, what makes it another one than that of the job: `manage a remote team`."""
_DONE_BEFORE = when_used(
    r"\b(?:experience|experienced|experiences|background|erfarenhet|erfaring|erfahrungen?|expérience|ervaring|experiencia"
    r"|esperienza|doświadczenie|zkušenosti?|kokemus\w{0,4}|experiência)\s(?:\w+\s){0,4}$",
    re.I,
)
"""Before words of remote work, what makes it that of other times: `experience of working remotely`."""
_STOP = when_used(r"\n|[.!?](?=\s)")
_LONGEST_SENTENCE = 200
_MACHINE: Final[dict[str, JobLocationType]] = {
    "telecommute": "TELECOMMUTE",
    "remote": "TELECOMMUTE",
    "hybrid": "HYBRID",
    "onsite": "ONSITE",
    "on_site": "ONSITE",
}


@cache
def _held() -> WordIndex:
    """Words, one of which stands in whatever says where one works: most places hold none."""
    return WordIndex([needed_words(_WORDS.pattern)])


def with_plain_hyphens(text: str) -> str:
    """A text with plain hyphens for those that text processors and language models set, which do not break a line."""
    return text.replace("\u2010", "-").replace("\u2011", "-")


def understand_remote(value: str) -> JobLocationType | None:
    """What a label's value, a structured value or a place says: hybrid before remote before on site; a denied one is on site."""
    known = _MACHINE.get(value.strip().lower())
    if known:
        return known
    said: set[JobLocationType] = set()
    text = with_plain_hyphens(value[:300])
    if not _held().found_in(text.lower()):
        return None
    for found in _WORDS.finditer(text):
        if found.lastgroup == "TELECOMMUTE" and (
            _NOT.search(text[max(0, found.start() - 40) : found.start()]) or _NOT_BEHIND.match(text[found.end() :])
        ):
            said.add("ONSITE")
        elif found.lastgroup == "HYBRID" and _NONE.search(text[max(0, found.start() - 40) : found.start()]):
            said.update(() if found[0].lower().startswith(_HYBRID_WORDS) else ("ONSITE",))
        elif found.lastgroup == "TELECOMMUTE" and _ON_WEEKDAYS.match(text[found.end() :]):
            said.add("HYBRID")
        else:
            said.add(cast(JobLocationType, found.lastgroup))
    return _first(said)


def find_remote(text: str) -> tuple[JobLocationType, str] | None:
    """What a description says of the job itself, and the sentence that says it first.

    Mentions of remote teams that one leads, of such work that one has done, and of sites or tools do not count.
    """
    text = with_plain_hyphens(text[:MAX_TEXT])
    said: dict[JobLocationType, str] = {}
    for found in _SAID_OF_JOB.finditer(text):
        before = text[max(0, found.start() - 60) : found.start()]
        denied = _NOT.search(before[-40:])
        is_remote = found.lastgroup == "TELECOMMUTE"
        if is_remote and not denied and (_is_no_offer(found, before) or _NOT_BEHIND.match(text[found.end() :])):
            continue
        if is_remote and denied:
            said.setdefault("ONSITE", _sentence_around(text, found))
        elif not denied and not DENIED_WITHIN.search(found[0]):
            said.setdefault(cast(JobLocationType, found.lastgroup), _sentence_around(text, found))
    if not said and (nowhere_else := denied_from_home(text)):
        return "ONSITE", _sentence_around(text, nowhere_else)
    kind = _first(set(said))
    return (kind, said[kind]) if kind else None


def _is_no_offer(found: re.Match[str], before: str) -> bool:
    """Whether words of remote work leave open how much is meant, or tell of work one has done or of a team one leads."""
    is_led = found[0].lower().endswith("team") and _LED.search(before)
    return bool(_NOT_WHOLLY.match(found.string[found.end() :]) or _DONE_BEFORE.search(before) or is_led)


def _sentence_around(text: str, found: re.Match[str]) -> str:
    """The sentence in which words stand."""
    ends = [stop.end() for stop in _STOP.finditer(text, max(0, found.start() - _LONGEST_SENTENCE), found.start())]
    stop = _STOP.search(text, found.end(), found.end() + _LONGEST_SENTENCE)
    start = ends[-1] if ends else max(0, found.start() - _LONGEST_SENTENCE)
    return text[start : stop.end() if stop else found.end() + _LONGEST_SENTENCE].strip()


_BY_WEIGHT: Final[tuple[JobLocationType, ...]] = ("HYBRID", "TELECOMMUTE", "ONSITE")


def _first(said: set[JobLocationType]) -> JobLocationType | None:
    return next((kind for kind in _BY_WEIGHT if kind in said), None)


_AREAS = {
    "eu": "EU", "e u": "EU", "european union": "EU", "eu27": "EU", "union europeenne": "EU", "europaische union": "EU",
    "union europea": "EU", "unione europea": "EU", "europeiska unionen": "EU", "unia europejska": "EU", "evropska unie": "EU",
    "europe": "Europe", "europa": "Europe", "eurooppa": "Europe", "evropa": "Europe", "avrupa": "Europe",
    "western europe": "Europe",
    "eastern europe": "Europe", "central europe": "Europe", "northern europe": "Europe", "southern europe": "Europe",
    "eea": "EEA", "ees": "EEA", "ewr": "EEA", "european economic area": "EEA",
    "emea": "EMEA", "mena": "MENA", "middle east": "Middle East", "gcc": "GCC", "cee": "CEE", "anz": "ANZ", "sea": "SEA",
    "southeast asia": "SEA", "south east asia": "SEA", "apac": "APAC", "asia pacific": "APAC", "oceania": "Oceania",
    "latam": "LATAM", "latin america": "LATAM", "latinoamerica": "LATAM", "america latina": "LATAM", "amerique latine": "LATAM",
    "central america": "Central America", "caribbean": "Caribbean", "americas": "Americas", "the americas": "Americas",
    "north america": "North America", "south america": "South America", "nordamerika": "North America",
    "sudamerika": "South America",
    "nordics": "Nordics", "the nordics": "Nordics", "nordic": "Nordics", "nordic countries": "Nordics", "norden": "Nordics",
    "pohjoismaat": "Nordics", "scandinavia": "Scandinavia", "skandinavien": "Scandinavia", "skandinavia": "Scandinavia",
    "baltics": "Baltics", "the baltics": "Baltics", "baltikum": "Baltics", "benelux": "Benelux", "dach": "DACH", "d a ch": "DACH",
    "uki": "UKI", "uk i": "UKI", "british isles": "British Isles", "iberia": "Iberia", "balkans": "Balkans",
    "asia": "Asia", "asien": "Asia", "asie": "Asia", "africa": "Africa", "afrika": "Africa", "afrique": "Africa",
    "worldwide": "Worldwide", "us": "US", "u s": "US", "usa": "US", "uk": "GB",
}  # fmt: skip
_PLACE = r"(?P<place>[^\W\d_][\w.]{1,20}(?:[ ,/&]{1,2}(?:(?:and|or|und|och)\s)?[^\W\d_][\w.]{1,15}){0,5})"
_LIVE = Gated(
    rf"(?:(?:must|should|need to|required to|have to|candidates?|applicants?)\s(?:\w+\s){{0,3}}?(?:be\s)?(?:based|"
    rf"located|resid(?:e|ing)|liv(?:e|ing)|resident)\s(?:in|within)\s"
    rf"|remote(?:ly)?\s?(?:\(|-|–|—|,|/|:|\bin\b|\bwithin\b|\banywhere in\b|\bfrom anywhere in\b|\bfrom\b)\s?)(?:the\s)?{_PLACE}",
    re.I,
)
_BEHIND_PLACE = r"[ -](?:(?:based |residents |candidates |remote )?only\b|remote\b|\(remote\))"
_PLACE_AT_END = when_used(rf"\b{_PLACE}\Z", re.I)
_LONGEST_PLACE = 130
_MOST_PLACES = 60


def area_named(name: str) -> str | None:
    """A usual name for a part of the world larger than a country; None for anything else."""
    found = _AREAS.get(folded(name))
    return found if found not in ("US", "GB") else None


def find_applicant_locations(text: str) -> list[str]:
    """Where applicants may live, as ISO 3166-1 codes or usual names of areas (`EU`, `Europe`), in the order written.

    Read from phrases such as `Remote (EU)`, `US only`, `must be based in Germany`; names that are neither country nor area
    (a town) are left out.
    """
    text = text[:MAX_TEXT]
    written = [(match.start("place"), match["place"]) for match in _LIVE.finditer(text)]
    for behind in islice(linear(_BEHIND_PLACE).finditer(text), _MOST_PLACES):
        start = max(0, behind.start() - _LONGEST_PLACE)
        if before := _PLACE_AT_END.search(text[start : behind.start()]):
            written.append((start + before.start(), before["place"]))
    return list(dict.fromkeys(code for _, place in sorted(written) for code in _places_of(place)))


def _places_of(written: str) -> list[str]:
    """Countries and areas among the words; the longest run of words that is a name wins."""
    codes: list[str] = []
    for part in re.split(r"\s*[,/&]\s*|\s(?:and|or|und|och)\s", written):
        words = part.split()
        for length in range(min(4, len(words)), 0, -1):
            for words_tried in [words[:length]] if length == len(words) else [words[:length], words[-length:]]:
                name = " ".join(words_tried).strip(" .")
                code = _AREAS.get(folded(name)) if not (name.lower() == "us" and name != "US") else None
                code = code or (country_named(name) if name[:1].isupper() else None)
                if code:
                    codes.append(code)
                    break
            else:
                continue
            break
    return codes
