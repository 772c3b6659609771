"""Headings: the title and the lines around it: employer, place, kind of employment, way of working.

Nothing here is labelled, so position and shape must speak: `at Acme`, a logo beside the title, a link to the employer's page, the
name that the address, the document title and a heading `About …` share, a line such as `Lund, Sweden · Full time`.
"""

# ruff: noqa: E501  # word lists and their patterns: one language or one meaning a line
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from jobcrawl.candidate import Candidates
from jobcrawl.outline import Block
from jobcrawl.page import Page
from jobcrawl.read.bearings import Bearings, bearings_of, hosts_told
from jobcrawl.read.name_shape import (
    COMPANY_HREF,
    LEGAL_FORM,
    folded,
    is_name,
    is_town,
    leads_home,
    names_network,
    without_by,
    without_town,
    works_at,
)
from jobcrawl.read.pieces import pieces_of, speaks_of_another_date
from jobcrawl.read.place_shape import is_place_shaped
from jobcrawl.read.title_shape import Title
from jobcrawl.read.vocabulary import EMPLOYMENT_WORDS, LABELS, NO, REMOTE_WORDS, SECTION_HEADINGS, YES, label_key
from jobcrawl.values.gazetteer import regions_named, towns_named
from jobcrawl.values.patterns import Worded, when_used
from jobcrawl.values.roles import names_a_role
from jobcrawl.zones import FOREIGN, Zone

READER: Final = "headings"
_NAV: Final = Zone.NAV.value
_LONG: Final = 200
_MAIN: Final = Zone.MAIN.value
_SHARE: Final = Zone.SHARE.value
_AROUND: Final = 12
_BARE_DATE: Final = when_used(
    r"^(?:(?:on|am|den|d\.|le|el|il|dnia|dne|op)\s)?(?P<day>\d{4}-\d\d-\d\d|(?:19|20)\d\d\. [^\W\d]{3,12} \d{1,2}\.|\d{1,2}(?P<sign>[./-])\d{1,2}(?P=sign)(?:19|20)\d\d|\d{1,2}\.?\s(?:de\s)?[^\W\d]{3,12}\.?\s(?:de\s)?(?:19|20)\d\d|[A-Z][a-z]{2,8}\s\d{1,2},\s(?:19|20)\d\d)(?:,?\s(?:\w{1,4}\s)?\d{1,2}[:.h]\d\d)?$"
)
_BYLINE: Final = when_used(
    r"^([A-Z][a-z]{2,8}\s\d{1,2}(?:,\s(?:19|20)\d\d)?|\d{1,2}\s[A-Z][a-z]{2,8}(?:\s(?:19|20)\d\d)?)\sby\s(?!(?:E-?mail|Post|Mail|Phone|Fax|Bus|Train|Car)\b)[A-ZÀ-Þ]\S.{0,40}$"
)
_DATED: Final = when_used(r"^(?:date|datum|dato|fecha|data|päivä|päiväys)\s?:\s(\S.{5,30}\d.{0,12})$", re.I)
_MONEY: Final = r"(?:(?:US|CA|AU|NZ|HK|C|A|S|R|MX)?\$|[€£₹¥₽₴₺₪]|CHF|EUR|USD|GBP|SEK|NOK|DKK|PLN|CZK|HUF|RON|CAD|AUD|NZD|SGD|INR|ZAR|AED|BRL|JPY|TRY|UAH|RUB|kr\.?|zł|Kč|Ft|lei|RM|Rp|R(?=\s?\d[\d., ]{3}))"
_AMOUNT: Final = r"(?:" + _MONEY + r"\s?)?\d[\d.,' \u00a0\u202f]{0,12}\s?[kK]?(?:\s?" + _MONEY + r")?"
_GROSS: Final = r"(?:gross|net|netto|brutto|bruto|brut|bruts|brutos|neto|lordi)"
_DIGIT: Final = when_used(r"\d")
_LINKS_OF_MENU: Final = 3
"""Points in succession that are links and nothing else from which a list is the site's own."""
_SOME_MONEY: Final = when_used(_MONEY, re.I)
_BARE_PAY: Final = when_used(
    r"^(?:(?:salary|pay|wage|gehalt|lohn|lön|lønn|løn|palkka|salaire|salario|sueldo|stipendio|ral|retribuzione|wynagrodzenie|mzda|plat|salaris|loon|salário)\s)?"
    r"(?=.{0,40}(?:[$€£₹¥₽₴₺₪]|\b" + _MONEY + r"(?![^\W\d])))(?:(?:from|up to|circa|ca\.?|ab|bis zu|från|fra|à partir de|desde|od|do|vanaf|da)\s)?" + _AMOUNT
    + r"(?:\s?(?:-|–|—|to|bis|till|til|à|a|do|tot|y|e)\s?" + _AMOUNT + r")?\s?\+?(?:\s" + _GROSS + r")?"
    + r"(?:,?\s?(?:/|⁄|per|a|an|pro|im?|in der|om|par|al|por|na|za|w)?\s?(?:hour|hr|h|year|yr|annum|month|mo|week|wk|day|stunde|jahr|monat|timme|tim|månad|mån|år|timen|måned|time|heure|an|mois|año|mes|mês|hora|ora|mese|anno|ano|godz\.?|godzinę|mies\.?|miesiąc|měsíc|hod\.?|maand|uur|jaar|mensais|mensuales|mensuels|mensili|mensuel|annuel|annuels|anuales|annui|monatlich|jährlich|stündlich|miesięcznie|rocznie|měsíčně|ročně))?"
    + r"(?:\s(?:" + _GROSS + r"|p\.?/?\s?a\.?|p/a|annually|yearly|monthly|hourly|pro rata|pa pro rata|\+ .{2,20}))?$",
    re.I,
)  # fmt: skip
_SENTENCES: Final = when_used(r"(?:(?<=\w{3})|(?<=[A-Z]{2}))\.\s+")
_OR_REMOTE: Final = when_used(
    r"^(?:(?P<beside>[^\W\d][^/]{2,50}?)\s/|(?P<place>[^\W\d].{2,50}?),?\s(?:or|and|oder|und|eller|och|og|tai|ou|et|of|en|o|e|lub))\s"
    r"(?P<way>(?:fully\s|100 ?%\s)?(?:remote|hybrid|home[- ]?office|distans|etänä|à distance|télétravail|remoto|zdalnie)\b.{0,30})$",
    re.I,
)
"""A place beside which one may work elsewhere: `Austin, TX or remote in the US`."""
_FULL_OR_PART: Final = when_used(r"\bvoll-?\s?(?:oder|und|bzw\.|/|&)\s?teilzeit\b|\bhel-?\s?(?:eller|och|/)\s?deltid\b|\bfull[- ]?(?:time)?\s?(?:or|and|/|&)\s?part[- ]?time\b", re.I)  # fmt: skip
_DASH: Final = when_used(
    r"\s+[-–—]\s+|\s*/\s*|\s*\(|\)\s*|,\s+|\s+(?:or|and|eller|och|og|oder|und|ou|et|of|en|o|y|e|tai|lub|nebo|&|\+)\s+"
)
_BETWEEN: Final = when_used(r"[|·•]|\s[-–—]\s")
_CLAUSE: Final = when_used(r"(?:,\s[a-zß-ž]|\s(?:we|you|our|your|it|they)\s).*$")
_POSTCODE: Final = when_used(r"^(?:(?:[A-Z]{1,2}-)?\d{3} ?\d{1,3}\s+|\d[\dAB] - )(?=[^\W\d_])")
_DEPARTEMENT: Final = when_used(r"\s\(\d{2,3}\)$")
"""The number of a French town's département."""
_BETWEEN_TOWNS: Final = when_used(r",|;|/|\s(?:and|or|och|eller|og|und|oder|et|ou|en|of|y|o|e|i|a|ja|tai)\s")
_ORG_HEAD: Final = when_used(
    r"\b(?:University|Institute|College|Academy|School|Universität|Hochschule|Université|Universidad|Università|Universidade|Institut|Instituto|Istituto|Uniwersytet|Univerzita|Politechnika|Politecnico) (?:of|for|für|der|de|di|do|da|degli|des|del|w|v)\b"
)
_OF_COMPANIES: Final = when_used(r"(?:company|our|about|all|more|view|browse|explore|see|employer|site)\s", re.I)
_COMPANY_MARK: Final = Worded(r"(?:company|employer|organi[sz]ation|arbeitgeber|firma|empresa|entreprise)(?:[_-]?(?:link|name|title|url))?(?:\s|$)", re.I)  # fmt: skip
_OPENING: Final = 60
_FACT_BREAK: Final = when_used(r"\s*[|·•]\s*|,\s+")
_TWO_NAMES: Final = when_used(r"^([A-ZÀ-ÖØ-ÞĄ-Ž][^\W\d]+(?:[ -][^\W\d]+){0,2}), ([A-ZÀ-ÖØ-ÞĄ-Ž][^\W\d]+(?:[ -][^\W\d]+){0,2})$")
_BEHIND_TITLE: Final = when_used(r"\s*(?:[-–—|@]|\bat\b)\s+([^|–—]{3,60})$")
_MOST_WORDS: Final = 12
_FEW_WORDS: Final = 4
_FEW_LINKS: Final = 3
_TOWN_AND_MORE: Final = when_used(r"^([A-ZÀ-ÖØ-ÞĄ-Ž][^\d,(/]{2,40}?)(?:(,|/|\(|\s-)\s?|\s(?=\d))([^,(/]{1,40}\)?)$")
_WITHIN: Final = when_used(r"\b(?:in|i|à|en|em|a|w|we|v|ve|te)\s([A-ZÀ-ÖØ-ÞĄ-Ž][^\d,.;:()]{2,30})$")
_NAME_IN_TOWN: Final = when_used(
    r"^([A-ZÀ-ÖØ-ÞĄ-Ž0-9][^,.;:()]{2,40}?) (?:in|i|à|en|em|a|w|we|v|ve|te) ([A-ZÀ-ÖØ-ÞĄ-Ž][^\d,.;:()]{2,30})$"
)
_DISTRICT: Final = when_used(r"^([A-ZÀ-ÖØ-ÞĄ-Ž][^\W\d]+)-[A-ZÀ-ÖØ-ÞĄ-Ž][^\W\d]+(?=$|[ ,/])")
_SPEAKS: Final = when_used(r", |:|\s(?:by|at|for|from|bij|hos|bei|chez|til|till|för|via|[a-zß-ž]{4,})(?=\s)")
_SHORT: Final = 60
_LONGEST_PART: Final = 80
"""Characters of the longest piece of a line that is one fact or name."""
_INTO: Final = r"(?:in|op|te|at|near|à|en|a|em|på|i|ved|bei|w|we|v|ve|di)"
_LOGO: Final = when_used(r"^(?:logo(?:typ|type)?(?:\sof|\sfor|\sde|\sder|\svon|\sav|\saf|\svan|\sdel|\sdi|:)?\s+(?P<a>.+)|(?P<b>.+?)(?:['’]s)?[\s\-–:]+(?:company\s)?logo(?:typ|type|tyyppi)?(?:\simage)?)$", re.I)  # fmt: skip


def read(page: Page, candidates: Candidates) -> None:
    """Add the title and what stands around it."""
    bearings = bearings_of(page)
    for number, title in enumerate(bearings.titles[:3]):
        if number and title.score < 1.5:
            break
        candidates.add(
            "title", title.text, READER if title.index >= 0 else "document_title", title.confidence - (0.2 if number else 0)
        )
    _read_around(page, bearings, candidates)


def _read_around(page: Page, bearings: Bearings, candidates: Candidates) -> None:
    """Short lines beside the title."""
    title = bearings.title
    if title is None or title.index < 0:
        return
    blocks = page.outline.blocks
    heading = blocks[title.index]
    if heading.text != title.text:
        _read_parts(page, heading, candidates, skip=title.text)
        _read_towns(heading, heading, title.text, candidates)
    _read_named_links(page, title, candidates)
    _read_repeated_names(page, title, candidates)
    for block in blocks[max(0, title.index - 2) : title.index + 3]:
        name = without_by(block.text)
        if (
            4 < len(name) <= _SHORT
            and block.index != title.index
            and not block.box.zone & (FOREIGN | _NAV)
            and LEGAL_FORM.search(name)
            and is_name(name)
            and not _SPEAKS.search(name)
        ):
            candidates.add("hiring_organization", name, READER, 0.58, name)
    before = range(title.index - 1, max(title.index - 5, -1), -1)
    after = range(title.index + 1, min(title.index + _AROUND, bearings.end))
    for indexes in (after, before):
        for index in indexes:
            block = blocks[index]
            if len(block.text) > _LONG or (
                block.level
                and index > title.index
                and block.level <= (heading.level or 6)
                and label_key(block.text) in SECTION_HEADINGS
            ):
                break
            if indexes is before and (
                not block.box.zone & _MAIN and block.link_chars and abs(block.box.depth - heading.box.depth) > 3
            ):
                break
            if block.box.zone & FOREIGN and not block.box.zone & _SHARE:
                continue
            _read_parts(page, block, candidates, skip=title.text)
            if "job_locations" not in candidates and index - title.index in range(-2, 6) and not block.box.zone & _NAV:
                _read_towns(block, heading, title.text, candidates)
    if "job_locations" not in candidates:
        _read_confirmed_towns(blocks, title, candidates)
    _read_fact_line(blocks, title, candidates)


def _read_fact_line(blocks: list[Block], title: Title, candidates: Candidates) -> None:
    """A line that opens the text and holds nothing but facts: `Full time, remote | 40 hours a week | €20 an hour`."""
    for block in blocks[title.index + 1 : title.index + _OPENING]:
        text = block.text
        if not 10 < len(text) <= 120 or block.box.zone & (FOREIGN | _NAV) or not ("|" in text or "·" in text or "•" in text):
            continue
        parts = [part.strip() for part in _FACT_BREAK.split(text) if part.strip()]
        terms = [part for part in parts if label_key(part) in EMPLOYMENT_WORDS]
        ways = [part for part in parts if label_key(part) in REMOTE_WORDS]
        figures = sum(any(map(str.isdigit, part)) for part in parts)
        if (terms or ways) and len(terms) + len(ways) + figures >= max(2, len(parts) - 1):
            for field, found in (("employment_type", terms), ("job_location_type", ways)):
                for part in found:
                    candidates.add(field, part, READER, 0.6, text)
            return


def _read_named_links(page: Page, title: Title, candidates: Candidates) -> None:
    """Links beside the title whose own attributes say that they name the employer."""
    blocks = page.outline.blocks
    for anchor in page.outline.anchors:
        if anchor.first > title.index + _AROUND or anchor.first >= len(blocks):
            return
        if anchor.first < title.index - 4 or anchor.last - anchor.first > 1 or anchor.box.zone & (FOREIGN | _NAV):
            continue
        name = blocks[anchor.first].text[anchor.start : anchor.end]
        if is_name(name) and any(
            key != "href" and len(value) < 200 and _COMPANY_MARK.search(str(value)) for key, value in anchor.element.items()
        ):
            candidates.add("hiring_organization", name, READER, 0.6, name)


def _read_towns(block: Block, heading: Block, skip: str, candidates: Candidates) -> None:
    """Towns named alone in a line beside the title, known by the gazetteer; a trade before them is left out."""
    links = sum(mark.tag == "a" for mark in block.marks)
    if (
        len(block.text) > 120
        or (block.link_chars * 2 > len(block.text) and links > _FEW_LINKS)
        or (block.level == 1 and block.box is not heading.box)
    ):
        return
    names = block.text.split(", ")
    if (
        links > 1
        and len(names) == links
        and any(map(is_town, names))
        and all(is_town(name) or towns_named(name) for name in names)
    ):
        candidates.add("job_locations", block.text, READER, 0.5, block.text)
        return
    for part in pieces_of(block):
        if part == skip:
            continue
        names = [_DEPARTEMENT.sub("", _POSTCODE.sub("", name.strip())) for name in _BETWEEN_TOWNS.split(part)]
        district = _DISTRICT.match(part)
        if district and is_town(district[1]):
            candidates.add("job_locations", district[1], READER, 0.45, block.text)
            return
        bare = _POSTCODE.sub("", part)
        if (
            (len(names) <= 6 and any(map(is_town, names)) and all(is_town(name) or towns_named(name) for name in names))
            or (bare != part and is_town(_as_name(bare)))
            or _is_town_and_more(part)
        ):
            candidates.add("job_locations", part, READER, 0.5, block.text)
            return
        if " - " in part and len(part) <= _SHORT:
            towns = [piece for piece in part.split(" - ") if is_town(piece)]
            if len(towns) == 1:
                candidates.add("job_locations", towns[0], READER, 0.45, block.text)
                return
        located = _NAME_IN_TOWN.match(block.text) if len(block.text) <= _SHORT else None
        if located and is_name(located[1]) and not names_a_role(located[1]) and is_town(_as_name(located[2])):
            candidates.add("hiring_organization", located[1], READER, 0.5, block.text)
            candidates.add("job_locations", located[2], READER, 0.5, block.text)
            return
        within = _WITHIN.search(part) if len(part) <= _SHORT else None
        if within and is_town(within[1]) and not names_a_role(before := part[: within.start()].strip()):
            candidates.add("job_locations", within[1], READER, 0.45, block.text)
            if label_key(before) in REMOTE_WORDS:
                candidates.add("job_location_type", before, READER, 0.6, block.text)
            return
        if part.endswith(".") and part.count(" ") > _FEW_WORDS:
            continue
        head, _, region = part.rpartition(", ")
        if is_town(town := head.rpartition(", ")[2]) and town != head and regions_named(region):
            candidates.add("job_locations", f"{town}, {region}", READER, 0.45, block.text)
            return
        town = names[1] if len(names) == 2 and ("," in part or "/" in part) else part.rpartition(", ")[2]
        if town != part and is_town(town):
            candidates.add("job_locations", town, READER, 0.45, block.text)
            return


def _is_town_and_more(text: str) -> bool:
    """Whether a text is a town with its region, district or number: `STRASBOURG, Bas-Rhin`, `Lyon 3e`, `Fulda (Mitte)`."""
    match = _TOWN_AND_MORE.match(_POSTCODE.sub("", text)) if len(text) <= _SHORT else None
    if not match:
        return False
    if not is_town(_as_name(match[1].strip())):
        return False
    more = match[3].strip(" )").removeprefix("Co. ").removeprefix("County ")
    return match[2] == "(" or more[:1].isdigit() or bool(regions_named(more))


def _as_name(town: str) -> str:
    """A town written in capitals as other names are."""
    return town.title() if town.isupper() and len(town) > 3 else town


def _read_confirmed_towns(blocks: list[Block], title: Title, candidates: Candidates) -> None:
    """Two names beside the title that no gazetteer knows, `Den Burg, Texel`, where the ad says `in`, `op` or `à` one of them."""
    text = None
    for block in blocks[max(0, title.index - 3) : title.index + _AROUND]:
        match = _TWO_NAMES.match(block.text)
        if not match or block.box.zone & (FOREIGN | _NAV) or block.link_chars or block.text == title.text:
            continue
        if text is None:
            text = " ".join(b.text for b in blocks[title.index :] if len(b.text) > 60)[:20_000]
        if any(re.search(rf"\b{_INTO} {re.escape(name)}\b", text) for name in match.groups()) and not any(
            re.search(rf"\b{re.escape(name.casefold())}\b", text) for name in match.groups()
        ):
            candidates.add("job_locations", block.text, READER, 0.45, block.text)
            return


def _read_parts(page: Page, block: Block, candidates: Candidates, skip: str) -> None:
    zone = block.box.zone
    if zone & _NAV and not zone & _MAIN:
        return
    if block.tag == "li" and _is_of_menu(page.outline.blocks, block):
        return
    is_home = any(mark.tag == "a" and leads_home(mark.href) for mark in block.marks)
    for mark in block.marks:
        if mark.tag == "img" and mark.label:
            name = _logo_name(mark.label, block.box.marks, "" if is_home else mark.href or "")
            if name and name != skip and not _is_site(page, name):
                candidates.add("hiring_organization", name, "logo", 0.55, mark.label)
        elif mark.tag == "a" and mark.href and mark.end > mark.start and COMPANY_HREF.search(mark.href):
            name = block.text[mark.start : mark.end]
            if is_name(name) and not _OF_COMPANIES.match(name) and not names_network(name, mark.href):
                candidates.add("hiring_organization", name, READER, 0.6, name)
        elif mark.tag == "time" and mark.end > mark.start:
            text = block.text[mark.start : mark.end]
            if any(map(str.isdigit, text)) and not speaks_of_another_date(block.text[:200]):
                candidates.add("date_posted", text, READER, 0.5, block.text)
    text = block.text
    dated = _DATED.match(text) or _BYLINE.match(text)
    if dated:
        candidates.add("date_posted", dated[1], READER, 0.5, text)
        return
    if not text or text == skip or _is_label(page, block):
        return
    before = ""
    parts = _with_countries(list(pieces_of(block)), text)
    key = label_key(parts[0]) if len(parts) == 2 and not _BETWEEN.search(text) else ""
    if key in LABELS and key not in REMOTE_WORDS:
        return
    for part in parts:
        label = part[: part.find(":")] if ":" in part else before
        if part != skip and label_key(label) not in LABELS:
            _read_part(part, candidates)
        before = part[:-1] if part.endswith(":") else ""


def _with_countries(parts: list[str], text: str) -> list[str]:
    """The pieces of a line, a country with the town before it: `Rijnsburg, Nederland` of two elements."""
    joined: list[str] = []
    for part in parts:
        both = f"{joined[-1]}, {part}" if joined else ""
        if both and both in text and is_place_shaped(part) and is_town(joined[-1]):
            joined[-1] = both
        else:
            joined.append(part)
    return joined


def _is_of_menu(blocks: list[Block], block: Block) -> bool:
    """Whether a point of a list and those beside it are links and nothing else."""
    beside = blocks[max(0, block.index - 2) : block.index + 3]
    links = [one for one in beside if one.box.parent is block.box.parent and one.text and one.link_chars >= len(one.text)]
    are_facts = any(_DIGIT.search(one.text) or is_town(one.text) for one in links)
    return len(links) >= _LINKS_OF_MENU and block in links and not are_facts


def _is_label(page: Page, block: Block) -> bool:
    """Whether a line is the label of the next one; a word such as `Remote` or `Contract` in a list of facts says it all itself."""
    key = label_key(block.text)
    if key not in LABELS:
        return False
    if block.tag in ("dt", "th") or block.text.endswith(":") or (key not in REMOTE_WORDS and key not in EMPLOYMENT_WORDS):
        return True
    blocks = page.outline.blocks
    below = blocks[block.index + 1] if block.index + 1 < len(blocks) else block
    is_headed = below.tag != block.tag and (block.is_bold or block.level > 0)
    return is_headed or label_key(below.text) in YES | NO


def _is_pay(part: str) -> bool:
    """Whether a line says an amount of pay and nothing else."""
    return _DIGIT.search(part) is not None and _SOME_MONEY.search(part) is not None and _BARE_PAY.match(part) is not None


def _read_part(part: str, candidates: Candidates) -> None:
    """What one piece of a line beside the title says."""
    if part.endswith(":"):
        return
    if len(part) <= _LONGEST_PART and (choice := _OR_REMOTE.match(part)):
        candidates.add("job_location_type", choice["way"], READER, 0.6, part)
        whole, part = part, choice["place"] or choice["beside"]
        if is_town(part):
            candidates.add("job_locations", part, READER, 0.55, whole)
    if _read_several(part, candidates) or _read_fact(part, candidates) or len(part) > _LONGEST_PART:
        return
    _read_name(part, candidates)
    rest = _read_leading_terms(part, candidates)
    if rest and rest != part:
        _read_part(rest, candidates)
        return
    pieces = [label_key(piece) for piece in _DASH.split(part) if piece]
    if len(pieces) > 1:
        _read_place_among_terms(part, candidates)
        if any(piece in EMPLOYMENT_WORDS for piece in pieces):
            pieces = [head if (head := piece.split(" ", 1)[0]) in EMPLOYMENT_WORDS else piece for piece in pieces]
        for piece in pieces:
            if piece in EMPLOYMENT_WORDS:
                candidates.add("employment_type", piece, READER, 0.6, part)
            elif piece in REMOTE_WORDS:
                candidates.add("job_location_type", piece, READER, 0.6, part)


def _read_several(part: str, candidates: Candidates) -> bool:
    """Read the sentences of a piece each, or what stands before a day; whether there are several."""
    if len(part) > _LONGEST_PART:
        return False
    if ". " in part and not is_place_shaped(part) and not LEGAL_FORM.search(part):
        sentences = _SENTENCES.split(part)
        if len(sentences) > 1:
            for sentence in sentences:
                _read_part(sentence.rstrip("."), candidates)
            return True
    before, _, behind = part.rpartition(" - ")
    if before and (day := _BARE_DATE.match(behind)) and not speaks_of_another_date(before):
        candidates.add("date_posted", day["day"], READER, 0.45, part)
        _read_part(before, candidates)
        return True
    return False


def _read_fact(part: str, candidates: Candidates) -> bool:
    """Add the terms, the way of working, the day, the pay or the place that is all a piece says; whether it is one."""
    key = label_key(part)
    if len(part) <= _LONGEST_PART and (hours := _FULL_OR_PART.search(part)):
        candidates.add("employment_type", hours[0], READER, 0.65, part)
    elif key in EMPLOYMENT_WORDS:
        candidates.add("employment_type", part, READER, 0.65)
    elif key in REMOTE_WORDS:
        candidates.add("job_location_type", part, READER, 0.65)
    elif day := _BARE_DATE.match(part):
        candidates.add("date_posted", day["day"], READER, 0.45, part)
    elif _is_pay(part):
        candidates.add("base_salary", part, READER, 0.6)
    elif len(part) <= _LONGEST_PART and is_place_shaped(located := part.removeprefix("in ")):
        name, _, place = located.rpartition(" - ")
        if name and is_place_shaped(place) and LEGAL_FORM.search(name) and is_name(name):
            candidates.add("hiring_organization", name, READER, 0.55, part)
            located = place
        candidates.add("job_locations", located, READER, 0.6)
    else:
        return False
    return True


def _read_name(part: str, candidates: Candidates) -> None:
    """Add the employer that a piece names: behind `at`, or by its legal form."""
    employer = works_at(part)
    if employer is None and part[:3].casefold() == "at " and is_name(name := _CLAUSE.sub("", part[3:])):
        employer = name
    if employer is not None:
        candidates.add("hiring_organization", employer, READER, 0.6, part)
    elif " " in part and len(part) < _LONGEST_PART and label_key(part.split(" ", 1)[0]) not in LABELS:
        name = without_town(without_by(part))
        head = name.partition(", ")[0]
        if head != name and LEGAL_FORM.search(head) and not LEGAL_FORM.search(name):
            name = head
        if len(name) < 60 and (LEGAL_FORM.search(name) or _ORG_HEAD.search(name)) and is_name(name):
            candidates.add("hiring_organization", name, READER, 0.5, part)


def _read_place_among_terms(part: str, candidates: Candidates) -> None:
    """The place in a line that otherwise only says how or how much one works: `Austin, TX / Remote`, `Full time in Lyon or remote`."""
    start, end = 0, len(part)
    pieces = list(_pieces_at(part))
    while pieces and _is_term(part[slice(*pieces[0])]):
        start = pieces.pop(0)[1]
    while pieces and _is_term(part[slice(*pieces[-1])]):
        end = pieces.pop()[0]
    if not pieces or (start == 0 and end == len(part)):
        return
    place = part[pieces[0][0] : pieces[-1][1]]
    if is_place_shaped(place) or all(is_town(part[first:last]) for first, last in pieces):
        candidates.add("job_locations", place, READER, 0.6, part)


def _pieces_at(part: str) -> Iterator[tuple[int, int]]:
    """Where the pieces of a line stand."""
    start = 0
    for cut in _DASH.finditer(part):
        if cut.start() > start:
            yield start, cut.start()
        start = cut.end()
    if start < len(part):
        yield start, len(part)


def _is_term(piece: str) -> bool:
    """Whether a piece of a line only says how or how much one works."""
    key = label_key(piece)
    return key in EMPLOYMENT_WORDS or key in REMOTE_WORDS


def _read_leading_terms(part: str, candidates: Candidates) -> str:
    """What a line says behind the terms of employment that it begins with: `Full time permanent`, `Vollzeit ab 3.000 €`."""
    words = part.split(" ")
    if len(words) > _MOST_WORDS:
        return part
    for count in range(min(4, len(words) - 1), 0, -1):
        terms = " ".join(words[:count])
        if label_key(terms) in EMPLOYMENT_WORDS:
            rest = " ".join(words[count:])
            if label_key(rest) in EMPLOYMENT_WORDS or _is_pay(rest):
                candidates.add("employment_type", terms, READER, 0.6, part)
                return rest
    return part


def _read_repeated_names(page: Page, title: Title, candidates: Candidates) -> None:
    """A name alone on a line beside the title, or behind the title in a line, with which a sentence of the ad begins, or which
    an address to apply to repeats: the employer's."""
    blocks = page.outline.blocks
    hosts: frozenset[str] | None = None
    for block in blocks[max(0, title.index - 3) : title.index + _OPENING]:
        text = block.text
        behind = len(text) <= _LONG and text.startswith(title.text) and _BEHIND_TITLE.match(text, len(title.text))
        if not behind and block.index >= title.index + _AROUND:
            continue
        name = behind[1] if behind else text
        if (
            not 3 < len(name) <= 60
            or name == title.text
            or block.box.zone & (FOREIGN | _NAV)
            or block.link_chars >= len(name)
            or not is_name(name)
            or is_place_shaped(name)
            or is_town(name)
            or any(other.text == name for other in blocks[: block.index])
        ):
            continue
        is_begun = (
            not block.level
            and not name.isupper()
            and sum(word[0].isupper() for word in name.split()) >= 2
            and any(
                len(other.text) > 60 and other.text.startswith(name) and not other.text[len(name)].isalnum()
                for other in blocks[block.index + 1 :]
            )
        )
        if behind and not is_begun:
            is_begun = sum(len(other.text) > 60 and f"{name} " in other.text for other in blocks[block.index + 1 :]) > 0
        if not is_begun:
            if hosts is None:
                hosts = hosts_told(page)
            if folded(name) not in hosts:
                continue
        candidates.add("hiring_organization", name, READER, 0.5 if name.isupper() else 0.55, text)


def _logo_name(label: str, marks: str, source: str) -> str | None:
    """The name an image's alternative text gives, if the text, the box's class or the image's address say that it is a logo."""
    match = _LOGO.match(label.strip())
    if match:
        name = (match["a"] or match["b"]).strip(" -–:")
    elif any(word in marks for word in ("logo", "avatar", "company", "employer")) or "logo" in source.casefold():
        name = label.strip()
    else:
        return None
    return (
        name
        if is_name(name)
        and label_key(name)
        not in ("company", "employer", "brand", "site", "header", "footer", "client", "customer", "partner", "image", "logo")
        else None
    )


def _is_site(page: Page, name: str) -> bool:
    host = bearings_of(page).host
    labels = host.split(".")
    plain = folded(name)
    return len(labels) > 1 and (folded(labels[-2]) in plain or plain in folded(labels[-2]))
