"""Namings: who offers a job that no single line names for certain, told by ways of naming that agree.

A part of the document title may be a category, a line under the title a department, a mark above the page the board: none of
them is the employer for certain. What two of them name alike, or one of them and the ad's own sentences, is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final
from urllib.parse import unquote, urlsplit

from jobcrawl.candidate import Candidates
from jobcrawl.domains import parts_of_address
from jobcrawl.outline import Block
from jobcrawl.page import Page
from jobcrawl.read.shapes.name_shape import (
    COMPANY_HREF,
    GENERAL_NAMES,
    LEGAL_FORM,
    PRONOUNS,
    folded,
    is_department,
    is_house,
    is_name,
    is_sentence,
    is_town,
    is_unit,
    leads_home,
    without_by,
)
from jobcrawl.read.shapes.pieces import pieces_of
from jobcrawl.read.shapes.place_shape import is_place_shaped
from jobcrawl.read.shapes.title_shape import Title
from jobcrawl.read.sites.board_signs import invites_employers, is_own_site
from jobcrawl.read.sites.job_sites import owner_in, sounds_like_board
from jobcrawl.read.sites.site_owner import is_called, without_site_words
from jobcrawl.read.titles.bearings import Bearings, bearings_of
from jobcrawl.read.words.vocabulary import SECTION_HEADINGS, label_key
from jobcrawl.values.patterns import when_used
from jobcrawl.values.roles import names_a_role
from jobcrawl.zones import FOREIGN, Zone

READER: Final = "namings"
_SURE_ENOUGH: Final = 0.5
"""Confidence from which an employer that another reader found needs no second witness."""
_A_LITTLE: Final = 0.01
"""How much surer the whole of a name is than the part of it that a sentence has."""
_BY_TWO_WAYS: Final = 0.46
"""Confidence of a name that two ways give."""
_BY_MORE: Final = 0.49
"""Confidence of a name that more ways give; still below what names an employer for certain."""
_NAV: Final = Zone.NAV.value
_LINE: Final = 80
"""Characters of the longest line beside the title that may name an employer."""
_BESIDE: Final = range(-3, 5)
"""Blocks before and after the title that stand beside it."""
_ABOVE: Final = 40
"""Blocks above the title among which a picture may be the employer's mark."""
_LAST: Final = 40
"""Blocks at the end of a page in which its owner signs."""
_FIRST_LINKS: Final = 40
"""Links of a page among which one leads home from the site's mark."""
_FIRST: Final = 40
"""Blocks of a page among which the site's mark stands in words."""
_MOST: Final = 16
"""Names that are weighed."""
_DIGITS_OF_NUMBER: Final = 4
"""Digits from which a text is a reference number."""
_SHORTEST: Final = 3
"""Letters up to which a name stands in an address by chance."""
_SHORT_PART: Final = 5
"""Letters up to which a part of an own site's address stands in a name by chance."""
_SENTENCE: Final = 40
_TEXT: Final = 20_000
"""Characters of the ad in which names are looked for."""
_NAME: Final = r"(?P<name>[A-ZÀ-ÞĄ-Ž0-9][^.!?;:,()]{1,60}?)"
_SIGNED: Final = when_used(
    r"(?i:©|\(c\)|copyright|&copy;)[\s©\d–,-]{0,20}(?:(?:19|20)\d\d)?[\s,]*(?i:by\s)?"
    r"(?<!\d)(?P<name>[A-ZÀ-ÞĄ-Ž0-9][^|·•©]{1,60}?)"
    r"(?=\s*(?:[.|·•–,]\s|[.|,]?$|\s-\s|\s(?:19|20)\d\d|\s(?i:all rights|alle rechte|tous droits)))"
)
_WE_ARE: Final = when_used(
    rf"^(?i:here\s)?(?i:at|bei|beim|hos|på|i|chez|bij|presso|en|in|w|ve|v)\s(?:the\s)?{_NAME},?\s"
    r"(?:we|our|you|wir|du|sie|unser\w*|vi|vårt?|våra|vores|våre|nous|vous|wij|we|je|nosotros|buscamos|noi|cerchiamo|my"
    r"|szukamy|\w{3,}(?:mos|iamo))\b"
)
_VERB: Final = when_used(r"\s[a-zà-öø-ÿß][^\W\d]+(?<=.[eartn])$")
"""The verb that stands between a name and the pronoun in Germanic languages: `Bij Bakkerij Dean geloven we`."""
_JOIN: Final = when_used(
    r"^(?i:join(?: the team (?:at|of))?|come and join|werde teil (?:von|der|des)|bli en del av|bliv en del af|rejoignez|rejoins"
    rf"|word onderdeel van|únete a|entra in|dołącz do)\s(?:the\s)?{_NAME}"
    r"(?:[,.!]|\s(?:as|and|in|to|team|for|som|og|och|als|und|in|en|comme|et|como|y|come|jako|i)\b|$)"
)
_FOUNDED: Final = when_used(
    rf"^(?:The\s)?{_NAME}(?:\s\([^()]{{2,40}}\))?,?\s"
    r"(?:was (?:founded|established|formed)|is an?|is the|is one of|is located|has been|has served|provides"
    r"|wurde|ist (?:ein|der|die|das)|liegt|är (?:en|ett)|ligger|er (?:en|et)|grundades|blev grundlagt"
    r"|on (?:suomalainen|yksi|\w*yritys)"
    r"|sijaitsee|est (?:une?|la|le)|is een|ligt|es una?|è un[ao]?|jest|je|to (?:firma|spółka|producent|lider|polsk\w+"
    r"|rodzinn\w+|jed\w+))\b"
)
_WHAT_A_FIRM_IS: Final = when_used(
    r"(?i)^[^.!?]{0,90}?\b(?:company|firm|business|provider|manufacturer|maker|producer|supplier|distributor|retailer"
    r"|studio|agency|clinic"
    r"|practice|charity|non-?profit|organi[sz]ation|start-?up|shop|store|bakery|restaurant|caf[eé]|hotel|brewery|diner"
    r"|eatery|lunch place|bistro|winery|nursery|farm|(?:gastro)?pub|hostel|care home|primary school"
    r"|school district|(?:pk|k|pre-?k)-\d{1,2} district|hospital|health system|college|museum|co-?operative"
    r"|consultancy|foundation"
    r"|\w*unternehmen|\w*betrieb|hersteller|anbieter|dienstleister|agentur|\w*företag|\w*bolag|\w*firma|byrå|\w*bedrift"
    r"|\w*virksomhe[dt]|\w*yritys"
    r"|entreprise|société|pme|association|fabricant|\w*bedrijf|onderneming|organisatie|empresa|azienda|impresa|společnost"
    r"|firm[ąa])\b"
)
"""What a sentence says behind `Dean Bakery is a` where it tells of a firm, not of a town or a tool."""
_NAME_AND_TOWN: Final = when_used(
    r"^(?P<name>[^,|·•()]{4,60}?)(?:\s[-–—|·•]\s|,\s|\s\()(?P<town>[^,|·•()]{2,40})(?:\)|\s\(\d{2,3}\))?$"
)
_TAIL: Final = when_used(r"(?:\s[-–—|@·•]\s|\s(?i:at|bei|hos|chez|bij|presso)\s(?:the\s)?)([^-–—|@·•]{2,60})$")
"""The last part of a title, which may be the employer."""
_LOGO_WORD: Final = when_used(
    r"(?i)\b(?:logo(?:typ)?|logga|home(?:page)?|startseite|header)\b"
    r"|\s(?:crest|badge|banner|emblem|wappen|vapen|våpen)$"
)
_CREST: Final = when_used(
    r"(?i)^\s?(?:(?:coat of arms|crest)(?: of(?: the)?)?"
    r"|(?:escudo|stemma|brasão|blason|armoiries|emblema?)(?: d(?:el|e la|ella|ell['’]|e|i|u|o|a))?"
    r"|(?:stadt|gemeinde|landes)?wappen(?: (?:der|des|von))?|(?:kommune|by|stads)?våpen(?: (?:til|for))?"
    r"|(?:kommun|stads)?vapen(?: för)?|byvåben|vaakuna|wapen van|herb(?: (?:gminy|miasta|powiatu))?|znak(?: (?:města|obce))?)\s?"
)
"""What the picture of a public body's arms is called, before the body's name."""
_SINCE: Final = when_used(
    r"(?i),?\s\(?(?:since|est\.?|established(?: in)?|seit|gegr\.?|sedan|siden|sidan|vuodesta|depuis|sinds|desde|dal|od|od roku)"
    r"\s(?:1[5-9]|20)\d\d\)?$"
)
"""What a house adds to its name of its age: `Dean Bakery since 1952`."""
_BEFORE_NAME: Final = when_used(
    r"(?i)\b(?:at|join|joining|with|about|for|from|of|by|bei|beim|von|für|zu|hos|på|för|till|ved|til|av|af|chez|de|pour"
    r"|bij|voor|van|en"
    r"|para|presso|di|per|w|dla|u|v|pro)\s(?:the\s)?$"
)
_BEHIND_NAME: Final = when_used(
    r"['’]s\b|\s[a-z]{2,12}(?:s|es)(?:\s(?:after|for|on|in|to|at|with|over))?\s(?:an?|the|our|its|their|over|more than"
    r"|\d+|one|two|three|four|five)\b"
    r"|,?\s(?:is|are|was|has|have|offers?|provides?|makes?|seeks?|we|will|ist|hat|sucht|bietet|är|har|söker|er|søger|søker|est"
    r"|recherche|propose|biedt|zoekt|es|busca|ofrece|è|cerca|offre|jest|szuka|je|hledá)\b"
)
_ITALIAN: Final = when_used(r"Il [A-Z]")
"""The Italian article in a name, in French a pronoun: `Il Mulino`."""
_KOMMUNE: Final = when_used(r"\s[Kk]ommune?$|^Region\s")
"""Nordic public bodies, in which one works: `en børnehave i Dean Kommune`."""
_ARTICLES: Final = ("das", "dem", "des", "der", "den", "die")
"""The German articles inside a sentence."""
_MENTIONS: Final = 20
"""Mentions of a name that are looked at."""
_AROUND: Final = 20
"""Characters on each side of one."""


def read(page: Page, candidates: Candidates) -> None:
    """Add the employer that two ways of naming agree on, where no other reader is sure of one."""
    known = candidates.first("hiring_organization")
    bearings = bearings_of(page)
    title = bearings.title
    if known is not None and known.reader == "phrases" and (whole := _in_whole(str(known.value), bearings)):
        candidates.add("hiring_organization", whole, READER, known.confidence + _A_LITTLE, bearings.head.title)
        return
    if title is None or (known is not None and known.confidence >= _SURE_ENOUGH):
        return
    surest = candidates.first("title")
    told = surest.value if surest is not None and isinstance(surest.value, str) else title.text
    is_own = is_own_site(page, bearings)
    named = _named_by(page, bearings, title, _Named(told, site="" if is_own else bearings.host))
    _add_witnesses(named, page, bearings, is_own=is_own)
    best = _best_of(named, is_own=is_own, is_board=not is_own and invites_employers(page))
    if best is None:
        return
    count = len(named.ways[best])
    if known is None or (count > 2 and not str(known.value).startswith(best)):
        candidates.add("hiring_organization", best, READER, _BY_TWO_WAYS if count == 2 else _BY_MORE, named.raw[best])


def _named_by(page: Page, bearings: Bearings, title: Title, named: _Named) -> _Named:
    """The names that a page gives, way by way."""
    beside_towns = list(_beside_a_town(page, bearings, title))
    named.add("title", _of_document_title(bearings, title))
    named.add("title's end", ((tail, title.text) for tail in _TAIL.findall(title.text)))
    named.add("line", _beside_the_title(page, bearings, title))
    named.add("line", beside_towns)
    named.add("house", ((name, raw) for name, raw in beside_towns if is_house(name)))
    named.add("mark", _marks_beside(page, title))
    named.add("site", _of_the_site(page, bearings, title))
    named.add("speaker", _of_sentences(bearings))
    named.add("subject", _of_subjects(bearings))
    named.add("definition", _of_definitions(bearings))
    named.join_longer()
    return named


def _add_witnesses(named: _Named, page: Page, bearings: Bearings, *, is_own: bool) -> None:
    """Add to each name what speaks for it but names nobody by itself: the ad's sentences, headings, addresses."""
    text = "\n".join(block.text for block in bearings.own if len(block.text) > _SENTENCE)[:_TEXT]
    addresses = _Addresses(page, bearings, is_own=is_own)
    has_subjects = any("subject" in ways for ways in named.ways.values())
    profiles = _profiled(page) if has_subjects else frozenset()
    for name, ways in named.ways.items():
        if _speaks_of(name, text) and ("speaker" not in ways or text.count(name) > 1):
            ways.add("text")
        if "mark" in ways and any(block.level and block.text == name for block in page.outline.blocks):
            ways.add("headed")
        if addresses.hold(name, with_path="title's end" not in ways):
            ways.add("address")
        if "subject" in ways and folded(name) in profiles:
            ways.add("profile")


def _best_of(named: _Named, *, is_own: bool, is_board: bool) -> str | None:
    """The name that most ways give, the first of them where several do; None where no two of them agree."""
    best: str | None = None
    for name, ways in named.ways.items():
        if sounds_like_board(name) and not ways & {"text", "speaker", "address"}:
            continue
        if ways <= {"line", "address"} and " " not in name:
            continue
        is_firm = "subject" in ways and LEGAL_FORM.search(name) is not None
        is_told = is_firm or _agree(ways, is_board=is_board, is_own=is_own)
        if is_told and (best is None or len(ways) > len(named.ways[best])):
            best = name
    return best


class _Addresses:
    """The page's own address, as far as it may hold the employer's name."""

    def __init__(self, page: Page, bearings: Bearings, *, is_own: bool) -> None:
        """`is_own` says that the site is the employer's own, whose host then is a witness in part as well."""
        self._host = folded(bearings.host)
        self._path = folded(unquote(urlsplit(page.url).path)) if page.url else ""
        first = bearings.host.partition(".")[0]
        self._parts = [part for part in owner_in(bearings.host).split("-") if len(part) > _SHORT_PART] if is_own else []
        self._tenant = [folded(first)] if is_own and len(first) > _SHORT_PART else []

    def hold(self, name: str, *, with_path: bool) -> bool:
        """Whether the host, or the path with it, holds a name, or the host of an own site a part of it."""
        plain = folded(name)
        if any(part in plain for part in self._parts) or is_called(name, self._tenant):
            return True
        where = f"{self._host} {self._path}" if with_path else self._host
        return any(len(written) > _SHORTEST and written in where for written in _in_addresses(name))


def _in_whole(name: str, bearings: Bearings) -> str | None:
    """The part of the document title that begins with a name of the ad's sentences, where the ad has it as well."""
    for segment in bearings.head.segments:
        is_longer = segment.startswith(f"{name} ") and is_name(segment) and not sounds_like_board(segment)
        if is_longer and any(segment in block.text for block in bearings.own):
            return segment
    return None


def _agree(ways: set[str], *, is_board: bool, is_own: bool) -> bool:
    """Whether enough ways give a name: the end of a title may be what the job is about, and a board's marks name the board."""
    if not is_board and {"title", "site"} <= ways and "title's end" not in ways:
        return True
    if "title's end" in ways:
        return bool(ways & {"site", "address", "speaker", "subject"})
    told = ways - {"text"} if "subject" in ways else ways
    return len(told) > (2 if "site" in ways and "address" not in ways and not is_own else 1)


class _Named:
    """Names with the ways in which the page gives them."""

    def __init__(self, title: str, *, site: str) -> None:
        """`title` is that of the job, `site` the host of a site that is not the employer's own; neither is an employer."""
        self._title = folded(_TAIL.sub("", title))
        self._site, self._owner = (folded(site), owner_in(site)) if site else ("", "")
        self.ways: dict[str, set[str]] = {}
        """For each name its ways, in the order in which the names were met."""
        self._written: dict[str, str] = {}
        """How each name was written first, by its letters: a line in capitals and the document title name one employer."""
        self.raw: dict[str, str] = {}
        """The text in which a name was met first."""

    def add(self, way: str, found: Iterable[tuple[str, str]]) -> None:
        """Names that one way gives, each with the text it stands in; what cannot be an employer's name is left out."""
        for written, raw in found:
            name = _SINCE.sub("", written.strip(" ,–-|·" if LEGAL_FORM.search(written) else " ,.–-|·"))
            plain = folded(name)
            name = self._written.setdefault(plain, name)
            if name not in self.ways and (len(self.ways) >= _MOST or not self._can_be(name, plain)):
                continue
            self.ways.setdefault(name, set()).add(way)
            self.raw.setdefault(name, raw)

    def join_longer(self) -> None:
        """Let the name of a mark, or one with a legal form, have what speaks for its beginning: `Dean` for `Dean Ltd`."""
        for name, ways in self.ways.items():
            if "mark" in ways or LEGAL_FORM.search(name):
                beginnings = (others for other, others in self.ways.items() if name.startswith(f"{other} "))
                ways.update(*beginnings)

    def _can_be(self, name: str, plain: str) -> bool:
        """Whether a name, also given folded, can be an employer's: neither a place, a role, a part of a firm nor the site."""
        return (
            is_name(name)
            and len(plain) > 2
            and (label_key(name.split(" ", 1)[0]) not in PRONOUNS or _ITALIAN.match(name) is not None)
            and f"the {label_key(name).removeprefix('the ')}" not in GENERAL_NAMES
            and sum(map(str.isdigit, plain)) < _DIGITS_OF_NUMBER
            and plain not in self._title
            and not (self._site and plain in self._site)
            and not (len(self._owner) > _SHORTEST and self._owner in plain)
            and not all(map(is_town, name.split(", ")))
            and not is_place_shaped(name)
            and not is_department(name)
            and not is_unit(name)
            and not names_a_role(name)
        )


def _of_document_title(bearings: Bearings, title: Title) -> Iterator[tuple[str, str]]:
    """The parts of the document title that are not the job's, also without what sites add to their names."""
    for segment in bearings.head.segments:
        if folded(segment) != folded(title.text):
            yield segment, bearings.head.title
            yield without_site_words(segment), bearings.head.title


def _beside_the_title(page: Page, bearings: Bearings, title: Title) -> Iterator[tuple[str, str]]:
    """The short lines beside the title and their pieces, of the ad itself and no link home."""
    if title.index < 0:
        return
    blocks = page.outline.blocks
    for place in _BESIDE:
        index = title.index + place
        if not 0 <= index < min(len(blocks), bearings.end):
            continue
        block = blocks[index]
        is_line = block.text != title.text and len(block.text) <= _LINE and label_key(block.text) not in SECTION_HEADINGS
        if (
            not is_line
            or is_sentence(block.text)
            or block.box.zone & (FOREIGN | _NAV)
            or any(mark.tag == "a" and leads_home(mark.href) for mark in block.marks)
        ):
            continue
        for piece in (block.text, *pieces_of(block)):
            if piece not in title.text or title.text not in block.text:
                yield without_by(piece.removeprefix(title.text).strip(" -–|,")), block.text


def _marks_beside(page: Page, title: Title) -> Iterator[tuple[str, str]]:
    """Texts of pictures beside the title, or above it where they do not lead home, which may be the employer's mark."""
    if title.index < 0:
        return
    for block in page.outline.blocks[max(0, title.index - _ABOVE) : title.index + _BESIDE.stop]:
        is_beside = block.index >= title.index + _BESIDE.start
        is_home = any(mark.tag == "a" and leads_home(mark.href) for mark in block.marks)
        if not block.box.zone & (FOREIGN | _NAV) and (is_beside or not is_home):
            for mark in block.marks:
                if mark.tag == "img" and mark.label and mark.label not in title.text:
                    yield _LOGO_WORD.sub("", mark.label).strip(), mark.label


def _beside_a_town(page: Page, bearings: Bearings, title: Title) -> Iterator[tuple[str, str]]:
    """Names that share a line below the title with a town: `Dean Bakery, Leeds`, `Dean Bakery (Leeds)`."""
    if title.index < 0:
        return
    for block in page.outline.blocks[title.index + 1 : min(title.index + _BESIDE.stop, bearings.end)]:
        found = _NAME_AND_TOWN.match(block.text) if len(block.text) <= _LINE and not block.box.zone & (FOREIGN | _NAV) else None
        if found is not None and is_town(found["town"]):
            yield without_by(found["name"]), block.text


def _of_the_site(page: Page, bearings: Bearings, title: Title) -> Iterator[tuple[str, str]]:
    """The site's own marks: its name for machines, the mark above the page in a picture or in words, the signature below it."""
    if bearings.head.site_name:
        yield bearings.head.site_name, bearings.head.site_name
    yield from _linked_home(page)
    blocks, segments = page.outline.blocks, bearings.head.segments
    for block in blocks[: min(title.index, _FIRST)]:
        if block.text in segments and not block.link_chars and not block.zone & FOREIGN:
            yield block.text, block.text
    for block in reversed(blocks[-_LAST:]):
        found = _SIGNED.search(block.text[:300])
        if found:
            yield found["name"], block.text
            return


def _linked_home(page: Page) -> Iterator[tuple[str, str]]:
    """The words and pictures of the links to the first page, of which one is the mark above the page."""
    for anchor in page.outline.anchors[:_FIRST_LINKS]:
        if not leads_home(anchor.href) or anchor.first >= len(page.outline.blocks):
            continue
        block = page.outline.blocks[anchor.first]
        yield block.text[anchor.start : anchor.end], block.text
        for mark in block.marks:
            if mark.tag == "img" and mark.label:
                yield _CREST.sub("", _LOGO_WORD.sub("", mark.label), count=1), mark.label


def _profiled(page: Page) -> frozenset[str]:
    """How the addresses of employers' pages that a page links to call them, folded: `/companies/dean-bakery`."""
    addresses = (anchor.href for anchor in page.outline.anchors if COMPANY_HREF.search(anchor.href))
    return frozenset(folded(unquote(parts_of_address(address).path.rstrip("/").rpartition("/")[2])) for address in addresses)


def _in_addresses(name: str) -> set[str]:
    """How an address writes a name: `&` is left out or spelt."""
    return {folded(name.replace("&", word)) for word in ("", "and", "und", "och", "og", "en", "et", "y", "e")}


def _of_sentences(bearings: Bearings) -> Iterator[tuple[str, str]]:
    """Who speaks in the ad's sentences, or is spoken of where a paragraph tells what the firm is."""
    above: Block | None = None
    for above, block in pairwise([None, *bearings.own]):
        text = block.text if block is not None else ""
        if len(text) <= _SENTENCE:
            continue
        for pattern in (_WE_ARE, _JOIN):
            if found := pattern.match(text):
                yield _VERB.sub("", found["name"]) if pattern is _WE_ARE else found["name"], text
        found = _FOUNDED.match(text)
        if found and above is not None and label_key(above.text) in SECTION_HEADINGS:
            yield found["name"], text


def _of_subjects(bearings: Bearings) -> Iterator[tuple[str, str]]:
    """What paragraphs begin with and tell of: a firm, but perhaps a town or a tool."""
    for block in bearings.own:
        found = _FOUNDED.match(block.text) if len(block.text) > _SENTENCE else None
        if found:
            yield _without_article(found["name"], bearings), block.text


def _of_definitions(bearings: Bearings) -> Iterator[tuple[str, str]]:
    """What paragraphs begin with and say to be a firm: `Dean Bakery is a family business`."""
    for block in bearings.own:
        found = _FOUNDED.match(block.text) if len(block.text) > _SENTENCE else None
        if found and _WHAT_A_FIRM_IS.match(block.text[found.end() :]):
            yield _without_article(found["name"], bearings), block.text


def _without_article(name: str, bearings: Bearings) -> str:
    """A name of several words without the German article before it, where it has a legal form, or where the ad has an article
    in small letters there as well: `Das Café Otter` of an ad that says `für das Café Otter`."""
    article, _, bare = name.partition(" ")
    if article not in ("Das", "Der", "Die") or " " not in bare:
        return name
    if LEGAL_FORM.search(bare):
        return bare
    small = [f" {article} {bare}" for article in _ARTICLES]
    return bare if any(form in block.text for block in bearings.own for form in small) else name


def _speaks_of(name: str, text: str) -> bool:
    """Whether the ad's sentences speak of a bearer of the name as of someone who does something, or where something is."""
    end = 0
    for _ in range(_MENTIONS):
        start = text.find(name, end)
        if start < 0:
            return False
        end = start + len(name)
        if text[end : end + 1].isalnum():
            continue
        before = text[max(0, start - _AROUND) : start]
        if _BEFORE_NAME.search(before) or (before.endswith(" i ") and _KOMMUNE.search(name)):
            return True
        if not text[max(0, start - 1) : start].isalnum() and _BEHIND_NAME.match(text, end):
            return True
    return False
