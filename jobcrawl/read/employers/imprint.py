"""Imprint: who runs a firm's own site and where the firm sits, as the last lines of its pages tell.

Small firms state neither employer nor place in an ad on their own site, but print both below it: `Dean Bakery Ltd, 4 Mill Lane`,
`5760 Saalfelden`. The seat is taken only where the ad itself stands beside it or names the town too.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import Final

from jobcrawl.candidate import Candidates
from jobcrawl.outline import Block
from jobcrawl.page import Page
from jobcrawl.read.places.spoken_places import BEFORE, HYPHENATED, OF_OTHERS
from jobcrawl.read.shapes.name_shape import (
    COMMON_NOUNS,
    OF_DATA,
    is_clause,
    is_department,
    is_house,
    is_institution,
    is_name,
    is_unit,
)
from jobcrawl.read.sites.board_signs import is_own_site
from jobcrawl.read.sites.job_sites import is_hosted
from jobcrawl.read.structured.declared_places import wants_a_town
from jobcrawl.read.titles.bearings import Bearings, bearings_of
from jobcrawl.values.contacts.person_names import begins_a_name
from jobcrawl.values.patterns import when_used
from jobcrawl.values.places.gazetteer import municipality_named, town_meant, towns_named
from jobcrawl.values.roles import names_a_role
from jobcrawl.values.word_lists import word_set
from jobcrawl.zones import FOREIGN, Zone

READER: Final = "imprint"
LAST: Final = 40
"""Blocks at the end of a page that are looked at, besides those beside the ad."""

_BODIES: Final = COMMON_NOUNS | word_set(
    """
    szpital urząd zakład dom ośrodek biblioteka żłobek liceum zespół základní mateřská střední domov knihovna městský grundschule
    kita kindergarten kindertagesstätte stadtwerke klinikum collège lycée crèche hôpital centre ehpad foyer istituto scuola casa
    comune fondazione ayuntamiento instituto centro residencia fundación câmara agrupamento lar koulu päiväkoti seurakunta
    basisschool stichting förskola församlingen barnehage børnehave plejehjemmet
    """
)
"""First words of the names of public bodies and houses, case folded."""
_FOUNDATIONS: Final = frozenset(("stichting", "fondazione", "fundación", "stiftung", "fundacja", "nadace"))
"""Those of bodies that may be anything, the host of the site as well."""
_WEB_HOST: Final = when_used(
    r"\bweb(?:\b|host|de[sv]|sit|sajt|bureau|büro|byr|agen|master|studio|solut|werk|serv)|\w?hosting\b|\binternet|\bsoftware|\bserver\b|media(?:bureau|byrå|agentur)|werbeagentur",
    re.I,
)
"""Words in the names of those who make or host pages: `Stichting Webhosting`."""
_FOOTER: Final = Zone.FOOTER.value
_LONGEST: Final = 250
_LINE_OF_ADDRESS: Final = 60
"""Characters of the longest line of a postal address."""
_LINES_ABOVE: Final = 4
"""Lines above the postal code in which the name may stand."""
_RIVER: Final = when_used(r"\s(?:am|an der|a\. ?d\.|im|in|bei|ob|upon|on|sur|nad|pod)\s.*$")
"""What tells a town from others of its name: `Frankfurt am Main`."""
_WITHIN: Final = ("in", "at", "near", "à", "en", "a", "på", "i", "bei", "te", "w", "we", "v", "ve", "di", "em")
_FORMS: Final = (
    r"GmbH(?: & Co\.? ?KG(?:aA)?)?|AG(?: & Co\.? ?KG)?|KG|OHG|GbR|e\.\s?K\.|e\.\s?V\.|SE|AB|A/S|ApS|AS|ASA|Oy|Oyj|Ltd|Limited"
    r"|LLC|LLP|Inc|PLC|plc|Corp|Corporation|Pty Ltd|B\.?V|N\.?V|VOF|S\.?A|SAS|SARL|S\.?L\.?U?|S\.?[Rr]\.?[Ll]|S\.?[Pp]\.?A"
    r"|S\.?C\.?A|S\.?A\.?[US]|S\.\s?Coop|[Ss]\.?[Nn]\.?[Cc]|s\.a\.s|e\.\s?G|eG|PartG(?: mbB)?|I/S|K/S|HB"
    r"|p\.\s?o|příspěvková organizace|o\.\s?p\.\s?s|z\.\s?[sú]|v\.\s?v\.\s?i|s\.\s?p|n\.\s?o|AöR|KdöR|gGmbH|gAG|KF|IKS|BA"
    r"|kuntayhtymä|säätiö|ry|ekonomisk förening|SCOP|SCIC|SCRL|ASBL|asbl|VZW|vzw|EPIC|C\.?I\.?[CO]|CLG|DAC|S\.?C\.?C\.?L"
    r"|Onlus|ONLUS|ETS"
    r"|S\.?[Cc]\.?[Aa]\.?[Rr]\.?[Ll]|S\.?A\.?P\.?I|S\.A\. de C\.V|S\. de R\.L(?:\. de C\.V)?|IPSS|C\.?R\.?L|EIRELI|S/A"
    r"|E\.?P\.?E"
    r"|SPZOZ|SP ZOZ|sp\. ?[jkp]|Lda|Ltda|Sp\. z o\.\s?o|s\.\s?r\.\s?o|a\.\s?s|Kft|Zrt|Nyrt|d\.o\.o|OÜ|UAB|SIA"
)
_OWNER: Final = when_used(
    r"^(?:©|\([cC]\)|[Cc]opyright)?[\s\d©–-]{0,16}(?P<name>[A-ZÀ-Þ0-9][^,;|·•–:©]{1,60}?,?\s(?:"
    + _FORMS
    + r")\.?)(?=[,;|·•–(]|\s[-·|•–(]|\s\d|\s?$|\s(?:z siedzibą|mit Sitz|met zetel|con sede|com sede|se sídlem|med säte)\s|\.)"
)
_CONTROLLER: Final = when_used(
    rf"^[^.:;\n]{{0,40}}?\b{OF_DATA}\b[^.:;\n]{{0,40}}?(?::|\b(?:is|are|ist|sind|est|är|er|on|es|è|jest|je|é))\s"
    r"(?:the |die |der |das |la |le |de |het |il |firma |spółka |společnost |firman |företaget )?",
    re.I,
)
"""What stands before whoever keeps the data of applicants, who runs the site: `The data controller is Dean Bakery Ltd`."""
_SIGNED: Final = when_used(
    r"^(?:©|\([cC]\)|[Cc]opyright)[\s©\d–,-]{0,16}(?P<name>[A-ZÀ-Þ][^,;|·•–:©.\d]{1,40}?)(?:[\s,]*(?:19|20)\d\d)?"
    r"(?:[\s.,|·•–-]+(?:[Aa]lle?|[Tt]ous|[Tt]odos)\b.*)?[\s.]*$"
)
_STATES: Final = (
    r"Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa"
    r"|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada"
    r"|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island"
    r"|Tennessee|Texas|Utah|Vermont|(?:West )?Virginia|Washington|Wisconsin|Wyoming"
)
CODE_AND_TOWN: Final = when_used(
    r"(?:^|[\s,·|–(])(?P<place>(?:[A-Z]{1,2}-)?(?!(?:19[89]|20[0-3])\d\s)(?:\d{4} [A-Z]{2}|\d{4,5}|\d{3} \d{2}|\d\d-\d{3},?)\s"
    r"(?P<town>(?![A-Z]{2}(?!\w))(?:St\. |Ste\. |[LD]['’]|['’]s-|['’]t )?[A-ZÀ-ÞĄ-Ž][^\W\d]+(?:"
    + HYPHENATED
    + r"|[ -](?:(?:am|an der|im|in|bei|ob|op|la|le|les|sur|de|di|du|nad|pod|u|upon|aan den?|del|della|do|da|dos|das"
    r"|ne['’])[ -]){0,2}(?:nell['’])?[A-ZÀ-ÞĄ-Ž][^\W\d]+){0,4})"
    r"(?: \([A-Z]{2}\))?)(?!\s\d+(?:st|nd|rd|th)\b)"
)
_TOWN_AND_CODE: Final = when_used(
    r"(?:^|[\s,·|–])(?P<place>(?P<town>(?:Ma?c|[OD]['’]|St\. )?[A-Z][a-z]+(?:[ -](?:Ma?c)?[A-Z][a-z]+){0,2}),? "
    r"(?:(?:[A-Z]{2}|" + _STATES + r") \d{5}|(?:NSW|VIC|Vic|QLD|Qld"
    r"|SA|WA|TAS|Tas|ACT|NT) \d{4}"
    r"|(?:AB|BC|MB|NB|NL|NS|ON|PE|QC|SK)(?: [A-Z]\d[A-Z] ?\d[A-Z]\d|$)|[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}))(?![\dA-Za-z])"
)


def read(page: Page, candidates: Candidates) -> None:
    """Add the owner of the site, and the seat where no place is told otherwise."""
    if page.is_text:
        return
    known = candidates.first("hiring_organization")
    wants_name = known is None or known.confidence < 0.45
    wants_place = wants_a_town(candidates)
    bearings = bearings_of(page)
    if not (wants_name or wants_place) or not is_own_site(page, bearings):
        return
    blocks = page.outline.blocks
    if wants_name:
        _read_owner(blocks, bearings, candidates)
    if wants_place:
        _read_seat(blocks, bearings, candidates)


def _read_owner(blocks: list[Block], bearings: Bearings, candidates: Candidates) -> None:
    """Who signs below the page: a firm by its legal form, anyone else where the page names it elsewhere too.

    A person who signs at a service that hosts anyone's site is who wrote it.
    """
    for block in reversed(blocks[-LAST:]):
        if not 5 < len(block.text) <= _LONGEST:
            continue
        lead = _CONTROLLER.match(block.text)
        found = _OWNER.match(block.text[lead.end() :] if lead else block.text)
        if found is not None and is_clause(found["name"]):
            continue
        if found is None and (found := _SIGNED.match(block.text)) is not None:
            name = found["name"].strip()
            if not is_name(name) or (is_hosted(bearings.host) and begins_a_name(name)):
                continue
            if not any(name in other.text for other in bearings.own if other.text != block.text):
                continue
        name = found["name"].strip() if found is not None else _house_of_address(block, bearings)
        if name:
            candidates.add("hiring_organization", name, READER, 0.42, block.text)
            return
    _read_addressee(bearings, candidates)


def _house_of_address(block: Block, bearings: Bearings) -> str:
    """The house or public body before a street and a postal code in one line of the foot, else "": `Mill School No 7, ul. Młyn 3,
    64-999 Otterby`."""
    name, comma, address = block.text.partition(", ")
    if not (comma and block.zone & _FOOTER and CODE_AND_TOWN.search(address)):
        return ""
    if _WEB_HOST.search(name):
        return ""
    kind, _, own = name.partition(" ")
    is_body = bool(own) and is_name(name) and kind.casefold() in _BODIES and not names_a_role(name)
    if is_body and kind.casefold() in _FOUNDATIONS and not _is_known_here(own, block, bearings):
        return ""
    return name if is_body or _is_addressee(name) else ""


def _is_known_here(name: str, block: Block, bearings: Bearings) -> bool:
    """Whether a word of a name stands in the page's title, its host or its ad as well."""
    words = re.findall(r"\b[A-ZÀ-ÞĄ-Ž]\w{2,}", name)
    near = f"{bearings.head.title} {bearings.host}".casefold()
    return any(word.casefold() in near for word in words) or any(
        word in own.text for own in bearings.own if own is not block and own.text != block.text for word in words
    )


def _read_addressee(bearings: Bearings, candidates: Candidates) -> None:
    """The house that stands above a postal code and a town in the ad itself, as in the address to write to: `Pharmacie Loutre`,
    `Service du personnel`, `1950 Sion`."""
    own = bearings.own
    for index, block in enumerate(own):
        if len(block.text) <= _LINE_OF_ADDRESS and block.text[:1].isdigit() and CODE_AND_TOWN.match(block.text):
            above = [line.text for line in reversed(own[max(0, index - _LINES_ABOVE) : index])]
            short = list(takewhile(lambda text: len(text) <= _LINE_OF_ADDRESS and not text.endswith(":"), above))
            names = [text for text in short if _is_addressee(text)]
            if len(names) == 1:
                candidates.add("hiring_organization", names[0], READER, 0.42, block.text)
                return


def _is_addressee(text: str) -> bool:
    """Whether a line of an address is the name of a house, and not of a department, a street or a person."""
    return (is_house(text) or is_institution(text)) and not (
        names_a_role(text) or is_unit(text) or is_department(text) or any(map(str.isdigit, text))
    )


def _read_seat(blocks: list[Block], bearings: Bearings, candidates: Candidates) -> None:
    """Add the only town that the addresses at the end of the page name, where it is beside the ad or the ad names it too."""
    seats: dict[str, tuple[str, Block]] = {}
    for block in blocks[-LAST:]:
        text = block.text
        if not 8 < len(text) <= _LONGEST or not any(map(str.isdigit, text)):
            continue
        for pattern in (CODE_AND_TOWN, _TOWN_AND_CODE):
            for found in pattern.finditer(text):
                town = found["town"]
                if (
                    municipality_named(town) is not None
                    or town_meant(town) is not None
                    or towns_named(town)
                    or town in bearings.head.title
                    or _is_told(town, block, bearings)
                ):
                    seats.setdefault(town, (found["place"], block))
    if len(seats) > 1:
        seats = {town: seat for town, seat in seats.items() if _is_told(town, seat[1], bearings)}
    if len(seats) != 1:
        return
    ((town, (place, block)),) = seats.items()
    is_beside = block.index < bearings.end and not block.zone & FOREIGN
    bare = _RIVER.sub("", town)
    if is_beside or town in bearings.head.title or any(bare in own.text for own in bearings.own if own is not block):
        candidates.add("job_locations", place, READER, 0.4, block.text)


def _is_told(town: str, seat: Block, bearings: Bearings) -> bool:
    """Whether the ad says that something is in a town that no gazetteer knows, or has the town at an end of a line."""
    lines = [block.text for block in bearings.own if block is not seat and town in block.text]
    if any(text.startswith(f"{town}, ") or text.endswith(f" – {town}") for text in lines):
        return True
    told = re.compile(rf"\s(?:{'|'.join(_WITHIN)})\s{re.escape(town)}(?!\s[A-ZÀ-Þ])")
    return any(
        not OF_OTHERS.search(text[max(found.start() - BEFORE, 0) : found.end()])
        for text in lines
        for found in told.finditer(text)
    )
