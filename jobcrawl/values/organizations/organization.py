"""Organisations: names as they may be stored, which are an agency's, and which are the same."""

from __future__ import annotations

import re
from typing import Any

from jobcrawl.posting import Organization
from jobcrawl.values.patterns import Gated, when_used
from jobcrawl.values.places.gazetteer import folded
from jobcrawl.values.text import clean_line
from jobcrawl.values.word_lists import word_set

MAX_NAME = 150
"""Characters of a name; longer texts are no names."""

_LOGO = when_used(
    r"\s*(?:[-–|:]\s*)?\b(?:logo(?:typ|type|tyype)?|company logo|logga)\b\s*$|^(?:company )?logo(?:typ)?(?: (?:of|"
    r"för|von|de|for))?\s*[:-]?\s+",
    re.I,
)
_NO_NAME = when_used(
    r"(?:n/?a|none|null|unknown|unavailable|confidential(?: company)?|anonymous|company(?: name)?|employer|organi[sz]ation|"
    r"undisclosed|private(?: advertiser)?|konfidentiell|anonym[eo]?|hemlig|arbetsgivare|-+|\W*|test|hiring company"
    r"|(?:empresa |azienda )?confiden[cz]iale?|(?:entreprise |employeur )?confidentiel(?:le)?|vertraulich|vertrouwelijk|poufne"
    r"|fortrolig|luottamuksellinen|důvěrné|bizalmas|an[óo]nim[oa]|admin(?:istrator)?|webmaster|wordpress|site ?admin|editor"
    r"|empresa|azienda|entreprise|employeur|firma|unternehmen|arbeitgeber|företaget?|bedrijf|werkgever|yritys|pracodawca"
    r"|(?:[\w-]+ ){0,2}demo(?: (?:company|site|store|shop))?)",
    re.I,
)
_AGENCY = Gated(
    r"(?<![^\W_])(?:bemanning\w*|rekrytering\w*|rekry\b|rekrutt?ering\w*|rekruttering\w*|rekrutteringsbyrå|"
    r"vikarbureau|vikartimen|vikar|vikarbyrå|staffing|recruit(?:ment|ing|ers?)|headhunt\w*|executive search|"
    r"talent(?: acquisition)? (?:partners?|solutions?|agency)"
    r"|placements?|personnel|locums?|employment agency|search (?:&|and) selection|temp(?:orary)? (?:agency|staffing)|"
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
_LEGAL = word_set(
    """
    inc incorporated llc llp ltd limited plc corp corporation co company gmbh ag se kg ab as a s aps oy oyj bv nv sa srl
    spa sro r o spol pty pvt private sl slu kft hb kb asa eood ood
    """
)


_SPEAKS_FOR = when_used(
    r"(?i)^(?:the )?(?:governors|governing body|trustees|board of (?:governors|trustees)) of (?:the )?"
    r"(?=.*\b(?:school|academy|primary|grammar|infants|juniors?)\b)"
)
"""Who speaks for a school in its ads: `The Governors of Dean School`."""


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
    name = _SPEAKS_FOR.sub("", _LOGO.sub("", clean_line(value[: 4 * MAX_NAME])).strip(" -–|:,·•"))
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
