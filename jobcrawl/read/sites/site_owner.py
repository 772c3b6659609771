"""Site owner: what a page's address calls whoever the site is of, and how the page itself writes that name."""

# ruff: noqa: E501  # word lists and their patterns: one language or one meaning a line
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from jobcrawl.domains import parts_of_address
from jobcrawl.page import Page
from jobcrawl.read.shapes.name_shape import CONNECTORS, folded, is_name, leads_home, works_at
from jobcrawl.read.sites.job_sites import is_recruiting_system, owner_in
from jobcrawl.read.titles.bearings import Bearings
from jobcrawl.values.patterns import linear, when_used

_LONGEST_SLUG: Final = 40
"""Letters of the longest name in an address that is looked for."""
_SHORT_NAME: Final = 5
"""Letters from which a name in capitals is perhaps written otherwise elsewhere."""
_LAST_ABOVE: Final = 30
"""Blocks at the beginning of a page among which its mark stands."""
_FIRST_LINKS: Final = 20
"""Links at the beginning of a page among which its mark is."""
_LAST_BELOW: Final = 40
"""Blocks at the end of a page among which the address of its owner stands."""
_SHORTEST_TENANT: Final = 3
"""Letters from which the first label of a host names a tenant."""
_FURTHER_WORDS: Final = 4
"""Words by which the whole name is longer than the address says."""
_SHORT_WORD: Final = 4
"""Letters up to which an address begins with a word by chance."""
_LOGO_WORD: Final = when_used(r"(?i)\b(?:company )?logo(?:typ)?\b|\b(?:home ?page|startseite)\b")
_PUBLIC: Final = when_used(
    r"^(?:ville|mairie|commune|communauté de communes|stadt|gemeinde|landkreis|comune|ayuntamiento|concello|ajuntament|gemeente|gmina|miasto"
    r"|město|obec|city|town|county|municipality|câmara municipal)\s(?:(?:de|di|del|of|van|do|da)\s|d['’])?(?=\S)",
    re.I,
)
"""What a town's or county's administration is called, before its name."""
_FORM_BEFORE: Final = when_used(
    r"(?i)^(?:i?vzw|ai?sbl|nv|bv|bvba|stichting|stiftelsen|fundacja|fundación|fondazione|verein|vereniging|association)\s(?=\S)"
)
"""What an association or a foundation is, before its name."""
SITE_SUFFIX: Final = when_used(
    r"\s(?:careers?|jobs?|job portal|career portal|karriere(?:portal|seite)?|recruitment|vacancies|vacatures|stellenangebote|stellen|jobb|karriär|empleo|emploi|recrutement|rekrytering|praca|kariera|kariéra|lavora con noi|website|web site|homepage)$",
    re.I,
)
"""What sites add to their owner's name in titles: `Dean Bakery Careers`."""
_SITE_PREFIX: Final = when_used(
    r"^(?i:(?:the )?official (?:web ?site|site|home ?page) of(?: the)?|(?:site|portail|site web) (?:officiel|internet)(?: officiel)? (?:de la|de l['’]|du|des|de|d['’])"
    r"|(?:sitio|página|portal)(?: web)? oficial (?:de la|del|de)|(?:sito|portale)(?: web)? (?:ufficiale|istituzionale) (?:della|dello|dell['’]|del|di)"
    r"|(?:offizielle|amtliche) (?:website|webseite|homepage|internetseite) (?:der|des|von)|(?:officiële|de) website van(?: de| het)?"
    r"|(?:oficjalna )?strona internetowa|oficjalna strona|oficiální (?:stránky|web)|(?:officiell )?(?:webbplats|hemsida) för|(?:offisiell |officiel )?(?:nettside|hjemmeside) for"
    r"|(?:sítio|site|página) oficial (?:da|do|de)|biuletyn informacji publicznej|bip)\s?(?=[A-ZÀ-ÖØ-ÞĄ-Ž])",
)
"""What sites say that they are before their owner's name in titles: `Official website of Dean Town Council`."""
_KIND_BEHIND: Final = when_used(
    r" (?:Institute|University|College|School|Academy|Hospital|Clinic|Council|Museum|Foundation|Trust|Bank|[Kk]ommune?|Universitet|Universität|Sygehus|Gymnasium)\b"
)
"""What an organisation is, behind the name that its address has alone."""
_AFFIXES: Final = (
    "careers", "career", "jobs", "job", "karriere", "karriar", "karriera", "kariera", "empleo", "empleos", "emploi", "recrutement", "recruiting", "recruitment", "recruit", "join", "workat", "work",
    "hiring", "talent", "talents", "jobb", "stellen", "jobportal", "apply", "hr", "vacatures", "werkenbij", "trabaja", "lavoro", "praca", "people", "team", "get", "we",
)  # fmt: skip
"""What firms add to their name in the address of their jobs: `jobs-at-acme.com`, `acmecareers.com`."""
_GENERIC_HOSTS: Final = frozenset((*_AFFIXES, "www", "www2", "boards", "job-boards", "app", "portal", "candidate", "candidates", "en", "de", "fr", "sv", "no", "dk", "fi", "es", "it", "pl", "uk", "us", "eu", "web", "m", "site", "public", "secure", "emp", "jobsearch", "search", "stillinger", "stilling", "wd1", "wd2", "wd3", "wd5", "wd103", "wd501", "eu1", "na1", "go", "my", "jobbank", "rekrytointi", "tyopaikat", "ledigajobb", "service", "services"))  # fmt: skip
"""Parts of a host that name nobody."""
_UMLAUTS: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "å": "aa", "ø": "oe"})
_TWO_LETTERS: Final = {"ae": "[äæ]", "oe": "[öø]", "ue": "ü", "ss": "ß", "aa": "å"}
"""Letters that an address writes as two."""
_UNITS: Final = when_used(r"ae|oe|ue|ss|aa|.")
_CLASSES_OF_LETTERS: Final = {
    "a": "aáàâäãåąā", "c": "cćčç", "e": "eéèêëęě", "i": "iíìîïı", "l": "lł", "n": "nńñň", "o": "oóòôöõøő", "r": "rř", "s": "sśšş", "t": "tť", "u": "uúùûüůű", "y": "yýÿ", "z": "zźżž", "d": "dďđ",
}  # fmt: skip
"""Letters that an address writes without their accents."""


def without_site_words(segment: str) -> str:
    """A part of the document title without the words that say of the site only that it is one: `Dean Bakery Careers`, `Work at Dean
    Bakery`."""
    return works_at(segment) or SITE_SUFFIX.sub("", _SITE_PREFIX.sub("", segment))


def tenant_of(page: Page, host: str) -> str | None:
    """The first label of a host where the mark above the page leads to a site of that name elsewhere: `dean` of
    `dean.hiring.example` under a logo that leads to `www.dean.example`. The page is one of a vendor's, whose name the host has else."""
    label, _, rest = host.partition(".")
    if "." not in rest or len(label) < _SHORTEST_TENANT or label in _GENERIC_HOSTS or label == owner_in(host):
        return None
    for anchor in page.outline.anchors[:_FIRST_LINKS]:
        other = (parts_of_address(anchor.href).hostname or "").lower() if leads_home(anchor.href) and "//" in anchor.href else ""
        if other and other != host and owner_in(other) == label:
            return label
    return None


def slugs_of(host: str, path: str, tenant_told: str | None = None) -> list[str]:
    """What the address calls the site's owner: the tenant of a recruiting system, else the domain's own name."""
    owner = owner_in(host)
    if not owner:
        return []
    if tenant_told:
        return [folded(tenant_told)]
    before = [part for part in host[: host.rindex(f"{owner}.")].split(".") if part and part not in _GENERIC_HOSTS]
    first = path.strip("/").split("/")[0] if path else ""
    tenant = before or ([first] if first and first.isascii() else [])
    names = tenant if is_recruiting_system(host) or owner in _GENERIC_HOSTS else [owner]
    found = []
    for name in names:
        plain = folded(name)
        for affix in _AFFIXES:
            if plain.startswith(affix) and len(plain) - len(affix) > 2:
                plain = plain[len(affix) :]
                break
            if plain.endswith(affix) and len(plain) - len(affix) > 2:
                plain = plain[: -len(affix)]
                break
        if len(plain) > 2:
            found.append(plain)
    return found


def is_called(name: str, slugs: list[str]) -> bool:
    """Whether the address calls a name's bearer so: with or without its small words, umlauts as one letter or as two."""
    words = _PUBLIC.sub("", name).casefold().split()
    folds = {
        folded("".join(words)),
        folded(name),
        folded("".join(word for word in words if word not in CONNECTORS)),
        folded(name.translate(_UMLAUTS)),
        folded(_FORM_BEFORE.sub("", name)),
    }
    return any(
        len(fold) > 2
        and any(slug.startswith(fold) or fold.startswith(slug) or (len(slug) > 7 and fold.endswith(slug)) for slug in slugs)
        for fold in folds
    )


def owner_named(page: Page, bearings: Bearings, slugs: list[str]) -> str | None:
    """The name of the site's owner, found by what the address calls it, as the page writes it in whole; None where it does not."""
    name = _in_whole(_with_ending(_named_by_site(page, bearings, slugs), bearings), page, bearings)
    return None if name and _is_town_of_another(name, page, bearings) else name


def _is_town_of_another(name: str, page: Page, bearings: Bearings) -> bool:
    """Whether the name is that of the town in whose domain another house has its own, as schools and nurseries do: Otterby of
    `school7.otterby.edu.example`, where `64-999 Otterby` is the address."""
    first, _, rest = bearings.host.partition(".")
    if first in _GENERIC_HOSTS or folded(name) in folded(first) or folded(name) not in folded(rest):
        return False
    behind_code = re.compile(rf"\b(?:\d{{2}}-\d{{3}}|\d{{3}} \d\d|\d{{4,5}}) {re.escape(name)}\b")
    return any(behind_code.search(block.text) for block in page.outline.blocks[-_LAST_BELOW:])


def named_by_mark(page: Page, slugs: list[str]) -> str | None:
    """What the picture that leads to the first page is called, where the address begins with its first word: `Dean Quill & Orr`
    of `deanlaw.example`."""
    for block in page.outline.blocks[:_LAST_ABOVE]:
        if not any(mark.tag == "a" and leads_home(mark.href) for mark in block.marks):
            continue
        for mark in block.marks:
            name = _LOGO_WORD.sub("", mark.label).strip(" -–|") if mark.tag == "img" and mark.label else ""
            first = folded(name.partition(" ")[0])
            if len(first) > _SHORT_WORD and is_name(name) and any(slug.startswith(first) for slug in slugs):
                return name
    return None


def _named_by_site(page: Page, bearings: Bearings, slugs: list[str]) -> str | None:
    """The address's own name as the page writes it: `novonordisk.dk` and `Novo Nordisk`."""
    text = "\n".join(_short_texts(page, bearings)) if slugs else ""
    names = (_written_in(text, slug) for slug in slugs if len(slug) <= _LONGEST_SLUG)
    return next(filter(None, names), None)


def _written_in(text: str, slug: str) -> str | None:
    """How a text writes the name of an address: the first way that is not all in capitals, else the first."""
    letters = r"\W{0,3}".join(_written(unit) for unit in _UNITS.findall(slug))
    in_capitals: str | None = None
    for match in linear(rf"(?:^|\W)({letters})(?:\W|$)").finditer(text):
        name = str(match[1])
        after, before = text[match.end(1) : match.end(1) + 1], text[max(match.start(1) - 1, 0) : match.start(1)]
        if not name[0].isupper() or after in (".", "@", "/") or before in (".", "@", "/", "-"):
            continue
        if not name.isupper() or len(name) < _SHORT_NAME:
            kind = _KIND_BEHIND.match(text, match.end(1))
            return name + kind[0] if kind else name
        in_capitals = in_capitals or name
    return in_capitals


def _written(unit: str) -> str:
    """The pattern of what an address may stand for with a letter, or with two for an umlaut: `ae` for `ä` and for `ae`."""
    if len(unit) == 1:
        return f"[{_CLASSES_OF_LETTERS.get(unit, unit)}]"
    return rf"(?:{_TWO_LETTERS[unit]}|[{_CLASSES_OF_LETTERS[unit[0]]}]\W{{0,3}}[{_CLASSES_OF_LETTERS.get(unit[1], unit[1])}])"


def _with_ending(name: str | None, bearings: Bearings) -> str | None:
    """The name with the word that the address ends with, where the page writes both: `dean.bakery` and `Dean Bakery`."""
    ending = bearings.host.rpartition(".")[2]
    if name is None or len(ending) < 4 or not ending.isalpha():
        return name
    both = f"{name} {ending.capitalize()}"
    return both if any(both in block.text for block in bearings.own) else name


def _in_whole(name: str | None, page: Page, bearings: Bearings) -> str | None:
    """The longer name that begins so and is the text of a picture above the ad, where the ad says it as well: `Dean Valley Health`."""
    if name is None:
        return None
    for block in page.outline.blocks[:_LAST_ABOVE]:
        for mark in block.marks:
            whole = mark.label if mark.tag == "img" and mark.label.startswith(f"{name} ") else ""
            if (
                whole
                and is_name(whole)
                and whole.count(" ") - name.count(" ") <= 3
                and whole.rpartition(" ")[2].casefold() not in _AFFIXES
                and any(whole in own.text for own in bearings.own)
            ):
                return whole
    return _ending_as_in_title(name, bearings)


def _ending_as_in_title(name: str, bearings: Bearings) -> str:
    """The longer name of which the address has the beginning and the document title the end or the whole, where the ad has it so:
    `Studio Quill Orr & Partners` of `studioquill.example`, whose pages are titled `Baker - Quill Orr & Partners`."""
    words = name.split()
    for at in range(len(words)):
        end = " ".join(words[at:])
        for segment in bearings.head.segments:
            whole = " ".join((*words[:at], segment))
            if (
                segment.startswith(f"{end} ")
                and is_name(whole)
                and whole.count(" ") - name.count(" ") <= _FURTHER_WORDS
                and any(whole in own.text for own in bearings.own if len(own.text) > len(whole) + _FURTHER_WORDS)
            ):
                return whole
    return name


def _short_texts(page: Page, bearings: Bearings) -> Iterator[str]:
    """Where the name of a site stands: the head of the document, the beginning of the ad and the end of the page."""
    yield bearings.head.site_name
    yield bearings.head.title
    size = 0
    for block in bearings.own:
        size += len(block.text)
        yield block.text[:400]
        if size > 6000:
            break
    for block in page.outline.blocks[-40:]:
        yield block.text[:200]
