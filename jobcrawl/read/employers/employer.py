"""Employer: who offers the job, by the ways in which a page names it without a label.

The document title, the lines beside the job's own title, headings such as `About Dean Bakery`, and the name of the site where that is
no board (board_signs.py): the address and how the page writes it (site_owner.py). What the ad's sentences say of whoever seeks somebody
is read by employer_sentences.py.
"""

# ruff: noqa: E501  # word lists and their patterns: one language or one meaning a line
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import unquote, urlsplit

from jobcrawl.candidate import Candidates
from jobcrawl.domains import is_of_public_body, parts_of_address
from jobcrawl.page import Page
from jobcrawl.read.employers.employer_grammar import read_by_grammar
from jobcrawl.read.employers.employer_sentences import read_equal_employer, read_first_sentence
from jobcrawl.read.shapes.name_shape import (
    ABOUT,
    LEGAL_FORM,
    PRONOUNS,
    folded,
    is_department,
    is_institution,
    is_name,
    is_public_house,
    is_town,
    without_by,
    without_seat,
    without_town,
    works_at,
)
from jobcrawl.read.shapes.pieces import pieces_of
from jobcrawl.read.shapes.place_shape import is_place_shaped
from jobcrawl.read.shapes.title_shape import Title, key_of
from jobcrawl.read.sites.board_signs import is_board, is_spoken_of
from jobcrawl.read.sites.job_sites import is_hosted, is_recruiting_system, sounds_like_board
from jobcrawl.read.sites.site_owner import is_called, named_by_mark, owner_named, slugs_of, tenant_of, without_site_words
from jobcrawl.read.structured.declared_places import wants_a_town
from jobcrawl.read.titles.bearings import Bearings, bearings_of
from jobcrawl.read.words.ad_words import section_of
from jobcrawl.read.words.job_words import CAREERS_NAME, LISTING_NAME
from jobcrawl.read.words.vocabulary import SECTION_HEADINGS, label_key
from jobcrawl.values.organizations.organization import understand_organization
from jobcrawl.values.patterns import when_used
from jobcrawl.values.places.gazetteer import towns_named
from jobcrawl.values.roles import names_a_role
from jobcrawl.zones import FOREIGN, Zone

READER: Final = "employer"
_NAV: Final = Zone.NAV.value
_WORDS_BEFORE: Final = 4
"""Words before the site's own name from which a part of the document title is a sentence: `Work with the people of Dean Bakery`."""
_LONG: Final = 200
"""Characters of the longest line that holds facts."""
_SENTENCE: Final = 60
"""Characters from which a line beside the title may be a sentence."""
_PARTS: Final = when_used(r"\s+[·•|–—-]\s+|,\s+")
"""What parts the facts of a line."""
_SLOGAN: Final = when_used(r",\s(?=[a-zß-ž])|\s+[-–—:|]\s+|:\s")
"""What parts a name from the trade or slogan behind it."""
_COLON: Final = when_used(r"\s?:\s+")
_MOST_WORDS: Final = 5
"""Spaces from which a line is no name."""
_OF_A_PERSON: Final = 0.42
"""Confidence in the name of a site that a service hosts for anyone: it may be a person's."""
_TITLE_AT: Final = when_used(r"\s(?:at|@|hos|bei|beim|chez|bij|presso)\s(?:the\s)?(?=\S)", re.I)
_FOR: Final = when_used(r"\s(?:for|at|in|til|till|i|på|für|bei|pour|chez|à|voor|bij|para|en|per|do|w)\s")
_BEHIND_TITLE: Final = when_used(
    r"(?:\s*\([^)]*\))?\s+(?:(?:job|position|vacancy|vacature|stelle|jobb|praca|emploi|empleo)\s)?(?:(?:in|i|à|en|te|w)\s[^|–—]{2,40}?\s)?(?:at|@|hos|bei|beim|chez|bij|presso|в|у|в компании|в компанії)\s+([^|–—]{2,80})",
    re.I,
)
_OPENING: Final = when_used(
    r"^(?:propos de|who is|working at|work at|life at|why|why join|join|welcome to|careers at|jobba på|jobba hos|att jobba på|arbeta hos|arbeiten bei|werken bij|trabajar en|travailler chez|die|"
    r"warum|wer ist|qui est|company profile:?|over ons:?|about us:?|o)\s(?P<name>\S.{1,60})$",
    re.I,
)  # fmt: skip
_IN_TOWN: Final = when_used(r"\s(?:in|i|à|en|te|w|v|em)\s[A-ZÀ-ÞĄ-Ž].*$")
_IN_PLACE: Final = when_used(
    r"(?:\s*\([^)]*\))?(?:\s[-–|](?=\s(?:jobs?|stelle|jobb|emploi|empleo|lavoro|praca|vaga)\s))?\s+(?:(?:jobs?|vacancy|position|jobb|stelle|emploi|empleo|lavoro|praca|vaga)\s+)?(?:in|i|em|en|à|w|te)\s+"
    r"([^|–—]{2,60}?)(?:\s*[|–—]|\s-\s|$)",
    re.I,
)
_WITH_STATE: Final = when_used(r"^[A-Z][^\W\d].*[ ,][A-Z]{2,3}$")
_IS_HIRING: Final = when_used(r"^([^|–—:]{2,60}?)(?: \([^()]{1,30}\))? is (?:hiring|looking for|seeking)\b", re.I)
_SEEKING: Final = when_used(
    r"\s(?:söker|rekryterar|søker|søger|sucht|stellt ein|is hiring|is looking for|seeks|recrute|recherche|zoekt|busca|cerca|hledá|szuka"
    r"|poszukuje|hakee|etsii|procura|contrata)(?:\s(?:an?|en|ett|et|eine?n?|une?|een|un[ao]?))?:?$"
)
"""The verb between an employer and the title of a job: `Dean Bakery is hiring`."""
_RECRUITS: Final = when_used(
    r"^([A-ZÀ-ÖØ-ÞĄ-Ž0-9][^.!?;:|–—]{1,50}?) (?:is (?:now )?hiring|is recruiting|recrute|söker dig|rekryterar|stellt ein|sucht dich|zoekt jou|assume|contrata|zatrudnia)\s?[:!…]*$"
)
_PROFILE: Final = when_used(
    r"/(?:compan(?:y|ies)|employers?|firm[ae]?|arbeitgeber|unternehmen|foretag|virksomhed|entreprises?|empresas?|aziend[ae]|bedrijven|org(?:s|anizations?)?)"
    r"/([^/]{2,80})(?=/.)",
    re.I,
)


def read(page: Page, candidates: Candidates) -> None:
    """The employer by the ways in which a page names it without a label."""
    bearings = bearings_of(page)
    title = bearings.title
    slugs = slugs_of(bearings.host, urlsplit(page.url).path if page.url else "", tenant_of(page, bearings.host))
    _read_document_title(page, bearings, candidates)
    if title is not None and title.index >= 0:
        _read_named_twice(page, bearings, title, candidates)
        _read_recruiting_line(page, title, candidates)
    known = candidates.first("hiring_organization")
    if known is not None and known.confidence >= 0.75 and understand_organization(known.value) is not None:
        return
    named = owner_named(page, bearings, slugs)
    if page.is_text and named is not None and not is_spoken_of(folded(named), bearings, times=1):
        named = None
    is_job = title is not None and not _is_of_house(title, bearings, slugs)
    of_title = {key_of(part) for part in (title.text, *title.text.split(" / "))} if title and is_job else frozenset[str]()
    segments = [segment for segment in bearings.head.segments if key_of(segment) not in of_title]
    for name in _abouts(bearings, named):
        is_told = _agrees(folded(name), segments, slugs) or _stands_beside(page, title, name)
        sure = 0.6 if is_told else 0.45
        candidates.add("hiring_organization", name, READER, sure, f"About {name}")
    is_of_many, is_of_anyone = is_board(page, bearings), is_hosted(bearings.host)
    if not is_of_many:
        _read_own_site(page, bearings, named, segments, slugs, candidates, is_hosted=is_of_anyone)
    if not (read_first_sentence(page, bearings, slugs, candidates) or read_by_grammar(bearings, slugs, candidates)):
        read_equal_employer(page, bearings, slugs, candidates)
    if title is None or title.index < 0 or "hiring_organization" in candidates:
        return
    if is_of_anyone or is_of_many:
        _read_lone_name(page, title, candidates)


def _read_document_title(page: Page, bearings: Bearings, candidates: Candidates) -> None:
    """What the document title says around the job's: `Baker at Dean Bakery`, `Dean Bakery is hiring`."""
    document, title = bearings.head.title, bearings.title
    if title is not None:
        for written in _after_title(bearings, title.text):
            name, place = _name_and_place(written)
            candidates.add("hiring_organization", name, "document_title", 0.6, document)
            candidates.add("job_locations", place, "document_title", 0.5, document)
        candidates.add("hiring_organization", _before_role(bearings, title.text), READER, 0.6, title.text)
        for name in _at_an_institution(bearings, title):
            candidates.add("hiring_organization", name, "document_title", 0.5, document)
        if wants_a_town(candidates):
            for place in _place_after_title(bearings, title.text):
                candidates.add("job_locations", place, "document_title", 0.5, document)
        _read_behind_at(title.text, candidates)
        for name in (*_before_career_page(bearings, title), *_between_title_and_site(page, bearings, title)):
            candidates.add("hiring_organization", name, "document_title", 0.6, document)
    hiring = _IS_HIRING.match(document)
    if hiring and is_name(hiring[1]):
        candidates.add("hiring_organization", hiring[1], "document_title", 0.6, document)
    if profiled := _by_profile(page):
        candidates.add("hiring_organization", profiled, READER, 0.62, profiled)
    for segment in bearings.head.segments:
        if where := works_at(segment):
            candidates.add("hiring_organization", where, "document_title", 0.55, segment)


def _read_recruiting_line(page: Page, title: Title, candidates: Candidates) -> None:
    """A line beside the title that says who recruits: `Dean Bakery is recruiting`."""
    for block in page.outline.blocks[max(0, title.index - 2) : title.index + 3]:
        match = _RECRUITS.match(block.text) if 10 < len(block.text) < 80 and not block.link_chars else None
        if match and is_name(match[1]) and label_key(match[1].split()[0]) not in PRONOUNS:
            candidates.add("hiring_organization", match[1], READER, 0.6, block.text)


def _agrees(plain: str, segments: list[str], slugs: list[str]) -> bool:
    """Whether a part of the document title or the address has a name as well."""
    return any(plain in folded(s) or folded(s) in plain for s in segments if len(s) > 2) or any(
        slug in plain or plain in slug for slug in slugs
    )


def _stands_beside(page: Page, title: Title | None, name: str) -> bool:
    """Whether a line right beside the title is a name, with or without the legal form: `Dean Bakery Ltd`."""
    if title is None or title.index < 0:
        return False
    near = page.outline.blocks[max(0, title.index - 2) : title.index + 3]
    return any(LEGAL_FORM.sub("", block.text).rstrip(" ,") == name for block in near)


def _read_own_site(
    page: Page,
    bearings: Bearings,
    named: str | None,
    segments: list[str],
    slugs: list[str],
    candidates: Candidates,
    *,
    is_hosted: bool,
) -> None:
    """On a site that is no board: who the address, the document title and the site's name for machines say that it is of."""
    title, document = bearings.title, bearings.head.title
    if named:
        candidates.add("hiring_organization", named, "site", _OF_A_PERSON if is_hosted else 0.5, bearings.host)
    for segment in _names_of_segments(segments, title, slugs):
        if title and _is_another_title(segment, title.text):
            continue
        if named and segment.endswith(f" {named}") and segment.count(" ") - named.count(" ") >= _WORDS_BEFORE:
            continue
        if (is_name(segment) or folded(segment) in slugs) and is_called(segment, slugs):
            head = _IN_TOWN.sub("", segment)
            name = head if folded(head) in map(folded, bearings.host.split(".")) else without_town(segment)
            sure = _OF_A_PERSON if is_hosted or not is_name(segment) else 0.55
            candidates.add("hiring_organization", _as_the_page_says_it(name, named, page), "document_title", sure, document)
    others = [s for s in segments if not (_heads_a_list(s) or _is_role(s) or (title and _is_another_title(s, title.text)))]
    others = list(map(without_site_words, others)) if len(others) == 1 else others
    if len(others) == 1 and is_name(others[0]) and not sounds_like_board(others[0]):
        is_whole = named is not None and f" {named} " in f" {others[0]} " and LEGAL_FORM.search(others[0]) is not None
        if is_whole or len(segments) > 1 or is_recruiting_system(bearings.host):
            candidates.add("hiring_organization", others[0], "document_title", 0.52 if is_whole else 0.45, document)
    marked = None if is_hosted else named_by_mark(page, slugs)
    if marked is not None and not sounds_like_board(marked):
        candidates.add("hiring_organization", _as_the_page_says_it(marked, named, page), "site", 0.42, marked)
    is_of_another = named is not None and not (is_public_house(named) or is_of_public_body(page.url))
    is_one = is_institution if is_of_another else is_public_house
    houses = [name for name in map(without_site_words, others) if is_one(name)]
    if len(houses) == 1:
        sure = 0.5 if is_of_another else 0.52
        candidates.add("hiring_organization", houses[0], "document_title", sure, document)
    site_name = without_site_words(bearings.head.site_name)
    if site_name and is_name(site_name) and not sounds_like_board(site_name):
        name = _as_the_page_says_it(site_name, named, page)
        candidates.add("hiring_organization", name, "site", 0.4, bearings.head.site_name)


def _is_of_house(title: Title, bearings: Bearings, slugs: list[str]) -> bool:
    """Whether what stands as a page's title is the name of whoever the site is of: the title of the job is elsewhere."""
    if names_a_role(title.text):
        return False
    is_elsewhere = title.index < 0 or any(map(_is_role, bearings.head.segments))
    return is_called(title.text, slugs) or (is_elsewhere and is_public_house(title.text))


def _is_role(segment: str) -> bool:
    """Whether a part of the document title names a role in other words than the page's title, and no house, as `Hospital Porter`
    does and `Royal College of Bakers` does not."""
    return names_a_role(segment) and not (LEGAL_FORM.search(segment) or (" of " in segment and is_institution(segment)))


def _heads_a_list(segment: str) -> bool:
    """Whether a part of the document title names a part of an ad or the list it stands in: `Current opportunities`."""
    return label_key(segment) in SECTION_HEADINGS or LISTING_NAME.match(segment) is not None


def _is_another_title(segment: str, title: str) -> bool:
    """Whether a part of the document title is the job's title in other words: `Nurse for Dean Town` over `Nurse for the ward`."""
    return _FOR.search(segment) is not None and segment.split(" ", 1)[0] == title.split(" ", 1)[0]


def _before_role(bearings: Bearings, title: str) -> str | None:
    """Who stands before the role in the job's own title, where a paragraph of the ad tells of its bearer: `Dean Bakery: Baker`."""
    name, colon, role = title.partition(": ")
    if not colon or not is_name(name) or names_a_role(name) or not names_a_role(role) or is_town(name) or is_department(name):
        return None
    if label_key(name) in SECTION_HEADINGS or label_key(name.split(" ", 1)[0]) in PRONOUNS or is_place_shaped(name):
        return None
    return name if any(len(own.text) > _SENTENCE and own.text.startswith(f"{name} ") for own in bearings.own) else None


def _read_behind_at(title: str, candidates: Candidates) -> None:
    """Who offers the job, and perhaps where, at the end of its own title: `Title at Employer, Town`."""
    parts = _TITLE_AT.split(title)
    if len(parts) < 2:
        return
    name, place = _name_and_place(without_seat(parts[-1].strip()))
    candidates.add("job_locations", place, READER, 0.48, title)
    if is_name(name) and not is_place_shaped(name):
        candidates.add("hiring_organization", name, READER, 0.45, title)


def _name_and_place(words: str) -> tuple[str, str]:
    """A name and the place behind it, "" where there is none: `Dean Bakery, Leeds`, `Dean Bakery, Miami FL`."""
    name, _, place = words.partition(", ")
    return (
        (name, place) if not is_town(name) and (is_town(place.partition(", ")[0]) or _WITH_STATE.search(place)) else (words, "")
    )


def _at_an_institution(bearings: Bearings, title: Title) -> Iterator[str]:
    """The university, or house of the kind, behind `at` in a part of the document title that says the job's in other words."""
    for segment in bearings.head.segments:
        parts = _TITLE_AT.split(segment, maxsplit=1)
        name = _name_and_place(parts[1])[0] if len(parts) > 1 and parts[1] not in title.text else ""
        if is_institution(name):
            yield name


def _read_named_twice(page: Page, bearings: Bearings, title: Title, candidates: Candidates) -> None:
    """Who is named below the title and in the document title as well, as no board names itself: `Dean Bakery · Leeds`."""
    names = {
        s
        for s in bearings.head.segments
        if is_name(s) and not (is_town(s) or is_place_shaped(s) or sounds_like_board(s) or s in title.text)
    }
    for block in page.outline.blocks[title.index + 1 : title.index + 4]:
        if names and len(block.text) <= _LONG and not block.box.zone & (FOREIGN | _NAV):
            parts = [part.strip() for part in _PARTS.split(block.text)]
            for name in names.intersection((*parts, *pieces_of(block))):
                candidates.add("hiring_organization", name, READER, 0.57, block.text)
                if len(parts) == 2 and name in parts and towns_named(town := parts[1 - parts.index(name)]):
                    candidates.add("job_locations", town, READER, 0.62, block.text)
                elif block.text.startswith(f"{name}, ") and is_place_shaped(place := block.text[len(name) + 2 :]):
                    candidates.add("job_locations", place, READER, 0.62, block.text)


def _as_the_page_says_it(name: str, named: str | None, page: Page) -> str:
    """A name without what a title adds to it, trade or slogan, where no line of the page has it whole: `Quern, flour with love`
    of a page that speaks of Quern, and `Quern Stone Mills` of one that signs as Quern."""
    head = name[: cut.start()] if (cut := _SLOGAN.search(name)) else ""
    blocks = page.outline.blocks
    if (not head and (named is None or not name.startswith(f"{named} "))) or any(name in block.text for block in blocks):
        return name
    if head and is_name(head) and sum(head in block.text for block in blocks) > 1:
        return head
    if named is None or not name.startswith(f"{named} "):
        return name
    is_signed = any(LEGAL_FORM.sub("", block.text).rstrip(" ,.") == named for block in blocks if block.text.startswith(named))
    return named if is_signed or sum(f"{named} " in block.text for block in blocks) > 1 else name


def _read_lone_name(page: Page, title: Title, candidates: Candidates) -> None:
    """On a board, the only short line beside the title that no reader has found a place, a day, pay or terms in, among lines that tell such."""
    told = [
        candidate.raw or candidate.value
        for field in ("job_locations", "employment_type", "job_location_type", "base_salary", "date_posted", "valid_through")
        for candidate in candidates.of(field)
    ]
    facts = 0
    names: list[str] = []
    for block in page.outline.blocks[max(0, title.index - 2) : title.index + 7]:
        text = block.text
        if block.index == title.index or not text or block.link_chars or block.box.zone & (FOREIGN | _NAV):
            continue
        if len(text) > _SENTENCE or (block.level and label_key(text) in SECTION_HEADINGS):
            if block.index > title.index:
                break
            continue
        if any(map(str.isdigit, text)) or any(isinstance(words, str) and (words in text or text in words) for words in told):
            facts += 1
        elif is_name(name := without_by(text)) and name.count(" ") < _MOST_WORDS:
            names.append(name)
        else:
            return
    if (
        facts > 1
        and len(names) == 1
        and folded(names[0]) not in folded(title.text)
        and not is_town(names[0])
        and not is_department(names[0])
        and not names_a_role(names[0])
        and (LEGAL_FORM.search(names[0]) or _is_told_again(names[0], page))
    ):
        candidates.add("hiring_organization", names[0], READER, 0.4, names[0])


def _is_told_again(name: str, page: Page) -> bool:
    """Whether another part of the page, its document title or its address has a name as well: `Easy Apply` is told once."""
    blocks = page.outline.blocks
    if sum(name in block.text for block in blocks) > 1 or name in bearings_of(page).head.title:
        return True
    return folded(name) in folded(unquote(page.url)) or any(name in mark.label for b in blocks for mark in b.marks if mark.label)


def _by_profile(page: Page) -> str | None:
    """The employer whose page on a board the ad's address goes on from: `/companies/dean-bakery/jobs/17`."""
    found = _PROFILE.search(urlsplit(page.url).path) if page.url else None
    if found is None:
        return None
    blocks = page.outline.blocks
    for anchor in page.outline.anchors:
        if (
            anchor.last - anchor.first <= 1
            and anchor.first < len(blocks)
            and parts_of_address(anchor.href).path.rstrip("/").endswith(found[0])
        ):
            name = blocks[anchor.first].text[anchor.start : anchor.end]
            if is_name(name) and folded(name)[:4] in folded(found[1]):
                return name
    return None


def _between_title_and_site(page: Page, bearings: Bearings, title: Title) -> Iterator[str]:
    """A middle part of the document title that also opens a line beside the page's title: `Role - Employer - Town | Site`."""
    if len(bearings.head.segments) < 3 or title.index < 0 or key_of(bearings.head.segments[0]) != key_of(title.text):
        return
    near = page.outline.blocks[max(0, title.index - 3) : title.index + 7]
    lines = [line for block in near if block.text != title.text for line in (block.text, *pieces_of(block))]
    for part in bearings.head.segments[1:-1]:
        opens = (part + " - ", part + ", ", part + " | ")
        if (
            is_name(part)
            and not is_place_shaped(part)
            and not is_town(part)
            and not _is_in_the_menu(part, page)
            and any(line == part or line.startswith(opens) for line in lines)
        ):
            yield part
            return


def _is_in_the_menu(name: str, page: Page) -> bool:
    """Whether a link of the site's menu has a name, which is a section's then: `Recruitment`."""
    key = label_key(name)
    return any(
        block.box.zone & _NAV and len(block.text) <= _LONG and label_key(block.text) == key for block in page.outline.blocks
    )


def _before_career_page(bearings: Bearings, title: Title) -> Iterator[str]:
    """Who stands in the document title between the job's and the name of such pages: `Role - Employer - Career Page`."""
    segments = bearings.head.segments
    if len(segments) == 3 and key_of(segments[0]) == key_of(title.text) and CAREERS_NAME.match(segments[2]):
        name = segments[1]
        if is_name(name) and not is_place_shaped(name) and not is_town(name) and not sounds_like_board(name):
            yield name


def _after_title(bearings: Bearings, title: str) -> Iterator[str]:
    """`Title at Employer` in the document title."""
    document = bearings.head.title
    at = document.casefold().find(title.casefold())
    if at < 0:
        return
    rest = document[at + len(title) :]
    match = _BEHIND_TITLE.match(rest)
    if match:
        name = re.split(r"\s+-\s+|\s+in\s+|\s*[|»•·]\s*|,\s*(?=[$€£₴₽\d])", match[1])[0].strip(" ,")
        name = name if LEGAL_FORM.search(name) else name.strip(" ,.")
        if is_name(name) and not (rest.lstrip()[:1] in "ву" and is_town(name)):
            yield name


def _place_after_title(bearings: Bearings, title: str) -> Iterator[str]:
    """`Title job in Place` in the document title."""
    document = bearings.head.title
    at = document.casefold().find(title.casefold())
    match = _IN_PLACE.match(document[at + len(title) :]) if at >= 0 else None
    if match and (is_place_shaped(match[1]) or is_town(match[1]) or _WITH_STATE.search(match[1])):
        yield match[1]


def _abouts(bearings: Bearings, named: str | None) -> list[str]:
    """Names that headings such as `About Acme` give; behind other openings, such as `Why`, only that of the site."""
    found: list[str] = []
    for block in bearings.own:
        if len(block.text) > 70 or not (block.level or block.is_bold) or block.box.zone & _NAV:
            continue
        heading = block.text.strip(" :?!")
        about, opening = ABOUT.match(heading), _OPENING.match(heading)
        name = heading[about.end() :] if about else opening["name"] if opening else ""
        if not is_name(name) or label_key(name).split()[0] in PRONOUNS or name in found:
            continue
        is_told = (
            about is not None
            and name[0].isupper()
            and not is_town(name)
            and not names_a_role(name)
            and _is_spoken_name(name, heading, bearings)
        )
        if is_told or (named and folded(named) in folded(name)):
            found.append(name)
    return found[:3]


def _is_spoken_name(name: str, heading: str, bearings: Bearings) -> bool:
    """Whether what a heading is about has a legal form or an `&`, or is written so in another line too; no part of an ad is."""
    if LEGAL_FORM.search(name) or "&" in name:
        return True
    if section_of(heading) or section_of(name):
        return False
    written = re.compile(rf"\b{re.escape(name)}\b")
    return any(written.search(block.text) for block in bearings.own if not block.text.endswith(heading)) or bool(
        written.search(bearings.head.title)
    )


def _without(segment: str, title: str) -> str:
    """A part of the document title without the job title at one of its ends."""
    if title and segment.endswith(f" {title}"):
        return _SEEKING.sub("", segment[: -len(title)].strip())
    return segment[len(title) :].strip(" @:") if title and segment.startswith((f"{title} ", f"{title}: ")) else segment


def _names_of_segments(segments: list[str], title: Title | None, slugs: list[str]) -> Iterator[str]:
    """What parts of the document title may be called, without the job's title, a town or the words of sites around the name."""
    for part in segments:
        segment = _behind_town(_without(without_site_words(part), title.text if title else ""))
        yield _beside_colon(segment, title, slugs)


def _beside_colon(segment: str, title: Title | None, slugs: list[str]) -> str:
    """The name beside a colon from the job's title in other words: `Baker, part time: Dean Bakery`, `Dean Bakery: Baker`."""
    for begin, end in ((found.start(), found.end()) for found in _COLON.finditer(segment)):
        before, behind = segment[:begin].strip(), segment[end:].strip()
        for name, role in ((behind, before), (before, behind)):
            is_title = title is not None and role.split(" ", 1)[0] == title.text.split(" ", 1)[0]
            if is_name(name) and is_called(name, slugs) and (is_title or names_a_role(role)) and not names_a_role(name):
                return name
    return segment


def _behind_town(segment: str) -> str:
    """A part of the document title without the town before a name: `Felixstowe, Dean Freight`."""
    town, _, name = segment.partition(", ")
    return name if is_town(town) and is_name(name) and not is_place_shaped(segment) else segment
