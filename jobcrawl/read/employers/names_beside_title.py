"""Names beside the title: the employer as links, logos and lines around the title name it, without a label."""

# ruff: noqa: E501  # word lists and their patterns: one language or one meaning a line
from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

from jobcrawl.candidate import Candidates
from jobcrawl.domains import parts_of_address
from jobcrawl.outline import Block, Mark
from jobcrawl.page import Page
from jobcrawl.read.shapes.name_shape import (
    COMPANY_HREF,
    LEGAL_FORM,
    folded,
    is_department,
    is_name,
    is_town,
    leads_home,
    names_network,
    without_about,
    without_by,
)
from jobcrawl.read.shapes.piece_facts import READER
from jobcrawl.read.shapes.place_shape import is_place_shaped
from jobcrawl.read.shapes.title_shape import AROUND, OPENING, Title
from jobcrawl.read.titles.bearings import bearings_of, hosts_told
from jobcrawl.read.words.vocabulary import LABELS, label_key
from jobcrawl.values.patterns import Worded, when_used
from jobcrawl.values.roles import names_a_role
from jobcrawl.zones import FOREIGN, Zone

_NAV: Final = Zone.NAV.value
_LONG: Final = 200
"""Characters of the longest line that begins with the title."""
_SHORT: Final = 60
"""Characters of the longest line that is a name and nothing else."""
_WORDS_OF_SHORT: Final = 2
"""Words of a name that an ad has in short."""
_GOES_ON: Final = when_used(r"(?:,|\s\([^()]{2,40}\))?\s[a-zß-ž]")
"""How a sentence goes on behind the name that it begins with."""
_SPEAKS: Final = when_used(r", |:|\s(?:by|at|for|from|bij|hos|bei|chez|til|till|för|via|[a-zß-ž]{4,})(?=\s)")
"""What stands in no name alone on a line."""
_OF_COMPANIES: Final = when_used(r"(?:company|our|about|all|more|view|browse|explore|see|employer|site)\s", re.I)
_OF_THE_PAGE: Final = when_used(
    r"(?:print|e-?mail|share|tweet|save|bookmark|follow|drucken|merken|teilen|imprimer|partager|enregistrer|imprimir|compartir|guardar|stampa|condividi|salva|skriv ut|dela"
    r"|spara|del|gem|udskriv|lagre|tulosta|jaa|tallenna|afdrukken|delen|bewaren|drukuj|udostępnij|zapisz|tisk|sdílet|uložit)(?:\s(?:page|job|this(?:\s\w+)?|seite|diese seite))?$",
    re.I,
)
"""What links beside a title do with the page that they stand on: `Print`, `Save job`."""
_COMPANY_MARK: Final = Worded(r"(?:company|employer|organi[sz]ation|arbeitgeber|firma|empresa|entreprise)(?:[_-]?(?:link|name|title|url))?(?:\s|$)", re.I)  # fmt: skip
_BEHIND_TITLE: Final = when_used(r"\s*(?:[-–—|@]|\bat\b)\s+([^|–—]{3,60})$")
_LOGO: Final = when_used(r"^(?:logo(?:typ|type)?(?:\sof|\sfor|\sde|\sder|\svon|\sav|\saf|\svan|\sdel|\sdi|:)?\s+(?P<a>.+)|(?P<b>.+?)(?:['’]s)?[\s\-–:]+(?:company\s)?logo(?:typ|type|tyyppi)?(?:\simage)?)$", re.I)  # fmt: skip


def read_named_links(page: Page, title: Title, candidates: Candidates) -> None:
    """Links beside the title whose own attributes say that they name the employer."""
    blocks = page.outline.blocks
    for anchor in page.outline.anchors:
        if anchor.first > title.index + AROUND or anchor.first >= len(blocks):
            return
        if anchor.first < title.index - 4 or anchor.last - anchor.first > 1 or anchor.box.zone & (FOREIGN | _NAV):
            continue
        name = blocks[anchor.first].text[anchor.start : anchor.end]
        if is_name(name) and any(
            key != "href" and len(value) < 200 and _COMPANY_MARK.search(str(value)) for key, value in anchor.element.items()
        ):
            candidates.add("hiring_organization", name, READER, 0.6, name)


def read_repeated_names(page: Page, title: Title, candidates: Candidates) -> None:
    """A name alone on a line beside the title, or behind the title in a line, with which a sentence of the ad begins, or which
    an address to apply to repeats: the employer's. What stands below a label of another field is none."""
    blocks, keys = page.outline.blocks, bearings_of(page).keys
    hosts: frozenset[str] | None = None
    for block in blocks[max(0, title.index - 3) : title.index + OPENING]:
        text = block.text
        behind = len(text) <= _LONG and text.startswith(title.text) and _BEHIND_TITLE.match(text, len(title.text))
        if not behind and block.index >= title.index + AROUND:
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
            or (not behind and LABELS.get(keys[block.index - 1], "hiring_organization") != "hiring_organization")
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


def read_linked_names(page: Page, title: Title, candidates: Candidates) -> None:
    """A link right below the title, alone or at the beginning of its line, with whose words a paragraph of the ad begins: the
    employer's page or site, `Dean Bakery – Leeds`. The same link elsewhere on the page is the site's own."""
    blocks = page.outline.blocks
    for block in blocks[title.index + 1 : title.index + 3]:
        mark = next((mark for mark in block.marks if mark.tag == "a" and mark.start == 0 and mark.href), None)
        if mark is None or block.level or block.box.zone & (FOREIGN | _NAV) or _is_front_page(mark.href, page):
            continue
        name = block.text[: mark.end].strip(" –-|,·")
        told = _told_as(name, mark.href or "")
        if (
            len(name) <= _SHORT
            and sum(word[0].isupper() for word in name.split()) > 1
            and is_name(name)
            and not (is_place_shaped(name) or is_town(name) or is_department(name) or names_a_role(told[-1]))
            and not any(name in other.text for other in blocks[: title.index])
            and any(_tells_of(short, other.text) for other in blocks[title.index + 2 :] for short in told)
        ):
            candidates.add("hiring_organization", name, READER, 0.55, block.text)


def _told_as(name: str, href: str) -> tuple[str, ...]:
    """How the ad may call whoever a link names: in whole, or by the first words of a longer name that the link's address spells,
    `Dean Valley` of `Dean Valley Dairy Cooperative` at `/c/dean-valley-dairy-cooperative/jobs`."""
    words = name.split()
    is_spelt = len(words) > _WORDS_OF_SHORT and any(
        folded(part) == folded(name) for part in parts_of_address(href).path.split("/")
    )
    return (name, " ".join(words[:_WORDS_OF_SHORT])) if is_spelt else (name,)


def _tells_of(name: str, text: str) -> bool:
    """Whether a paragraph begins with a name and goes on in small letters, as of somebody who does something."""
    text = text.removeprefix("The ")
    return len(text) > _SHORT and text.startswith(name) and _GOES_ON.match(text, len(name)) is not None


def _is_front_page(href: str | None, page: Page) -> bool:
    """Whether a link leads to the first page of the site that it stands on."""
    return (
        href is not None
        and leads_home(href)
        and parts_of_address(href).hostname in (None, urlsplit(page.url).hostname if page.url else None)
    )


def read_firms(blocks: list[Block], title: Title, candidates: Candidates) -> None:
    """Lines right beside the title that are a name with a legal form and nothing else: `Dean Bakery Ltd`."""
    for block in blocks[max(0, title.index - 2) : title.index + 3]:
        name = without_by(without_about(block.text))
        if (
            4 < len(name) <= _SHORT
            and block.index != title.index
            and not block.box.zone & (FOREIGN | _NAV)
            and LEGAL_FORM.search(name)
            and is_name(name)
            and not _SPEAKS.search(name)
        ):
            candidates.add("hiring_organization", name, READER, 0.58, name)


def employer_linked(block: Block, mark: Mark) -> str | None:
    """The employer whose page on a board a link in a line leads to; None for any other link."""
    if not mark.href or mark.end <= mark.start or not COMPANY_HREF.search(mark.href):
        return None
    name = block.text[mark.start : mark.end]
    if not is_name(name) or _OF_COMPANIES.match(name) or _OF_THE_PAGE.match(name):
        return None
    return None if names_network(name, mark.href) else name


def employer_in_logo(page: Page, block: Block, mark: Mark, *, is_home: bool) -> str | None:
    """The employer whose logo a picture in a line is; None for the site's own, `is_home` where it leads to the front page."""
    name = _logo_name(mark.label, block.box.marks, "" if is_home else mark.href or "")
    return None if name is None or _is_site(page, name) else name


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
    """Whether a name is that of the site, as its address has it."""
    host = bearings_of(page).host
    labels = host.split(".")
    plain = folded(name)
    return len(labels) > 1 and (folded(labels[-2]) in plain or plain in folded(labels[-2]))
