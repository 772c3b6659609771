"""Persons: lines of an ad that only name somebody to ask and how to reach them: `Contact: Eva Exempel, 01632 960 001`.

Such lines are contact data and no text of the ad, whether they stand in one line, on a card, in the rows of a table or in a
sentence that says no more than who answers. A sentence that calls on the reader (`For a chat, call Eva`) or tells how to apply
is the employer's and stays.
"""

from __future__ import annotations

from collections.abc import Callable

from jobcrawl.clean.blocks import CELLS, PLAIN_HEADING, Look
from jobcrawl.clean.person_words import (
    ANSWERS,
    APPLIES,
    ASKS,
    CALLS,
    CONTACT,
    LABEL,
    LABEL_OF_A_LINE,
    OF_ANSWERS,
    OF_ROWS,
    OF_STAFF,
    OF_THE_AD,
    QUESTIONS,
    SEATS,
    SMALL,
    STREETS,
    WHILE,
)
from jobcrawl.outline import Block
from jobcrawl.values.contacts.contact_leads import form_of_address, only_labels
from jobcrawl.values.contacts.contact_roles import is_role, is_union
from jobcrawl.values.contacts.contact_words import DEGREES, LABELS, OF_DEPARTMENTS, ROLE_MODIFIERS, TITLES
from jobcrawl.values.contacts.mail_addresses import addresses_in, fits
from jobcrawl.values.contacts.person_names import begins_a_name, is_full, names_in
from jobcrawl.values.contacts.phone_numbers import SUM_BEHIND, is_something_else
from jobcrawl.values.patterns import linear, when_used

REASON = "contact person"
"""Why lines about persons to ask are left out."""

_LONGEST = 280
"""Characters of the longest line that is looked at."""
_LONGEST_ITEM = 80
_MOST_WORDS = 7
"""Words of a role, a department or a label."""
_MOST_BESIDE_A_NUMBER = 3
_LONGEST_TIME = 6
"""Hours from which somebody is not to be reached, but works."""
_FEWEST_DIGITS = 6
_LONGEST_INITIAL = 5
_AROUND = 5
"""Lines behind a name that may still be about the person."""
_AHEAD = 3
"""Lines before it."""
_OPENING = f"^(?:{CONTACT}|{ANSWERS})"
_ANNOUNCING = rf"^\W*(?:{CONTACT}|{ASKS})\b"
_MOST_LOOKS = 800
"""Lines near a number, an address or a label of contact after which a page is a directory, and no further one is looked at."""
_NAME, _REACH = "\x01", "\x02"
_HIDDEN_ADDRESS = "[email protected]"
_CONTACT_LINKS = ("mailto:", "tel:", "https://wa.me/")
_PHONE = when_used(
    r"(?<![\w+/.,-])(?:\+ ?|\(\+?)?\d[\d \u00a0()/.–-]{4,24}\d(?![\w-]*\d)(?: ?(?:ext|x|anknytning|int"
    r"|dw)\.? ?\d{1,5})?(?:-[aeoö]s(?!\w))?"
)
_LINK = when_used(r"(?i)\b(?:https?://|www\.)\S+")
_MAY_TELL = when_used(r"(?i)@|\d[\d \u00a0()/.–-]{4,}\d|[:?]|\[at\]|\(at\)|\bfrag|\b(?:ant|vasta)a")
"""What a line that names somebody to ask has, beside the name."""
_REACHES = when_used(r"(?i)@|\d[\d \u00a0()/.–-]{4,}\d|\[at\]|\(at\)|\[email")
"""A number or an address, at a cheap look."""
_ITEMS = when_used(r"\s*(?:[,;|·•/()\n]|:|[?!](?=\s|$)|(?:(?<=[^\W\d_]{4})|(?<=[)\d\x01\x02]))\.(?=\s|$)|\s[-–—]\s)\s*")
_OF_UNIONS = when_used(
    r"(?i)\b(?:facklig\w*|fackombud\w*|fackförening\w*|skyddsombud\w*|fagforening\w*|tillidsrepræsentant\w*|tillidsmand\w*|tillitsvalgt\w*"
    r"|luottamusmie\w+|pääluottamusmie\w+|union rep(?:resentative)?s?|shop stewards?|betriebsrat\w*|personalrat\w*"
    r"|vertrauensperson\w*"
    r"|délégué\w* syndica\w+|vakbond\w*|delegad[oa] sindical|rappresentante sindacale|rsu|związk\w+ zawodow\w+|odborov\w+)\b"
)
"""Who speaks for the staff."""
_STOP = when_used(r"(?<=[^\W\d_]{4})[.!?](?=\s)|(?<=[)\d\x01\x02])\.(?=\s)|[!?](?=\s)")
_LONG_TITLES = "|".join(sorted(title[:-1] for title in TITLES if len(title) > 4 and title.endswith(".") and title[:-1].isalpha()))
_DOTTED = when_used(rf"(?i)\b({_LONG_TITLES})\.(?=\s)")
"""Degrees and forms of address that are long enough to end a sentence, with their full stop: `PhDr. Eva Exempel`."""
_PARTS = when_used(r"[:?!.;]+(?=\s|$)")
_HOURS = when_used(
    r"(?<!\d)(?P<from>\d{1,2})(?:[:.h]\d{2})? ?(?:-|–|och|og|und|and|to|bis|à|a|tot|do) ?"
    r"(?P<till>\d{1,2})(?:[:.h](?:\d{2})?)?(?!\d)"
)
_DATE = when_used(r"(?<![\d./-])(?:\d{1,2}[./] ?\d{1,2}[./] ?(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)(?![\d/-])")
_AND = when_used(
    r"(?i)^(?:and|or|och|samt|eller|og|ja|sekä|tai|und|oder|sowie|bzw\.|et|ou|en|of|y|o|e|oppure|i|oraz|lub|a|nebo) "
)


def set_persons_apart(looks: list[Look], begin: int, end: int, is_told: Callable[[Block], bool]) -> list[Look]:
    """Mark the lines between two indexes that only tell whom to ask, and headings over nothing else, with the reason why they are
    left out; answer these lines. A line for which `is_told` holds is in the structured description too, and stays."""
    ad = [look for look in looks[begin:end] if look.reason is None]
    near = _near_reach(ad)
    left: list[Look] = []
    index = looked = 0
    while index < len(ad) and looked < _MOST_LOOKS:
        looked += near[index]
        first, last = _person_at(ad, index) if near[index] else (index, index)
        if last > first:
            fresh = [look for look in ad[first:last] if look.reason is None and not is_told(look.block)]
            for look in fresh:
                look.reason = REASON
            left += fresh
        index = max(index + 1, last)
    if left:
        left += _empty_headings(ad)
    return left


def _near_reach(ad: list[Look]) -> list[bool]:
    """For each line whether a number, an address or a label of contact stands so near that it may be a person's; one cheap pass
    over the lines, since the look for names is a dear one."""
    near = [False] * len(ad)
    for index, look in enumerate(ad):
        text = look.block.text
        if _REACHES.search(text) or (look.block.link_chars and _links_to_contact(look.block)):
            first = max(0, index - _AROUND)
        elif linear(_ANNOUNCING).search(text[:_LONGEST_ITEM].casefold()):
            first = index
        else:
            continue
        for line in range(first, min(index + _AHEAD + 1, len(ad))):
            near[line] = True
    return near


def _empty_headings(ad: list[Look]) -> list[Look]:
    """The headings that announce somebody to ask, below which nothing but such lines stood."""
    empty: list[Look] = []
    for index, heading in enumerate(ad[:-1]):
        if not heading.is_heading or heading.reason is not None or ad[index + 1].reason != REASON:
            continue
        if not announces(heading.block.text):
            continue
        below = next((look for look in ad[index + 1 :] if look.reason is None), None)
        if below is None or (below.is_heading and _level(below) <= _level(heading)):
            heading.reason = REASON
            empty.append(heading)
    return empty


def _level(look: Look) -> int:
    return look.block.level or 7


def _person_at(ad: list[Look], index: int) -> tuple[int, int]:
    """The lines about a person of which one at an index names somebody; none (two equal numbers) elsewhere."""
    text = ad[index].block.text
    if len(text) > _LONGEST or (len(text) > _LONGEST_ITEM and not _MAY_TELL.search(text)):
        return index, index
    if _MAY_TELL.search(text) and tells_whom_to_ask(text):
        first = _with_label(ad, index)
        is_bound = _is_bound(ad, first, index + 1, announced=first < index or _opens_with_label(text))
        return (index, index) if is_bound else (first, index + 1)
    if len(text) > _LONGEST_ITEM or (ad[index].weight > PLAIN_HEADING and ad[index].is_heading) or not _may_name(text):
        return index, index
    if _OF_UNIONS.search(text) and _names_union_member(text):
        return _with_label(ad, index), index + 1
    names = _names_someone(text)
    if not names:
        return index, index
    first, is_led, is_reached = _lines_ahead(ad, index)
    last, more = _lines_behind(ad, index + 1)
    is_reached = is_reached or more
    if not (is_led or is_reached) or _is_bound(ad, first, last, announced=is_led):
        return index, index
    addresses = [address.address for look in ad[first:last] for address in addresses_in(look.block.text)]
    has_role = any(_is_role_line(look.block.text) for look in ad[index:last]) or any(map(is_role, _beside_the_names(text)))
    is_sure = any(begins_a_name(name) for name in names) or any(fits(address, name) for address in addresses for name in names)
    if (is_led and (has_role or is_reached)) or (is_reached and (is_sure or has_role)):
        return first, last
    return index, index


def _is_bound(ad: list[Look], first: int, last: int, *, announced: bool) -> bool:
    """Whether lines about a person, between two indexes, belong to a line above that stays: `Send your letter to:`, a heading
    `How to apply`, the first of several persons in a list."""
    above = ad[first - 1] if first else None
    if above is None or above.reason is not None:
        return False
    text = above.block.text
    applies = linear(APPLIES).search(text) is not None
    if announced:
        asks = linear(QUESTIONS).search(ad[first].block.text.casefold()) or linear(QUESTIONS).search(text.casefold())
        return applies and asks is None and (above.is_heading or text.endswith(":"))
    if announces(text):
        return False
    if applies and not above.is_heading and text.endswith((".", "!")):
        writes_to = any("@" in look.block.text for look in ad[first:last])
        return writes_to and not ("@" in text or any(mark.href for mark in above.block.marks))
    return applies or text.endswith((":", ",")) or (len(text) <= _LONGEST_ITEM and _may_name(text) and bool(_names_someone(text)))


def _opens_with_label(text: str) -> bool:
    """Whether a line tells by its first words that somebody is to be asked: `Contact:`, `Questions are answered by`."""
    line = text.casefold()
    label = line.partition(":")[0]
    is_of_role = len(label) < len(line) and all(map(is_role, label.split()))
    return is_of_role or any(linear(opening).search(line) for opening in (_OPENING, QUESTIONS))


def _may_name(text: str) -> bool:
    """A cheap look: a line that is no more than persons has two words with capitals, or one behind a title, and ends in none of
    the signs that close a sentence, but for that of an initial."""
    words = text.split()
    if text[-1] in "!?:" or (text[-1] == "." and len(words[-1]) > _LONGEST_INITIAL):
        return False
    capitals = sum(word[0].isupper() or not word[0].isalpha() for word in words)
    return capitals > 1 or (capitals == 1 and words[0].casefold() in TITLES)


def _with_label(ad: list[Look], index: int) -> int:
    """Index of the line that announces the one at an index: `Contact`, `Any questions?`."""
    above = ad[index - 1] if index else None
    is_label = above is not None and above.reason is None and not above.is_heading and announces(above.block.text)
    return index - 1 if is_label else index


def _lines_ahead(ad: list[Look], index: int) -> tuple[int, bool, bool]:
    """Index of the first line before a name that is about the person; whether one announces somebody to ask, and reaches one."""
    is_reached, at = False, index
    while at > max(index - _AHEAD, 0):
        above = ad[at - 1]
        if above.reason is not None or len(above.block.text) > _LONGEST_ITEM:
            break
        if announces(above.block.text):
            return (at if above.is_heading else at - 1), True, is_reached
        if not (_only_reaches(above.block) or _is_row_label(above.block)):
            break
        is_reached = is_reached or _only_reaches(above.block)
        at -= 1
    return (at if is_reached else index), False, is_reached


def _lines_behind(ad: list[Look], index: int) -> tuple[int, bool]:
    """Index after the last line that tells how to reach the person named before it, and whether one does."""
    is_reached, last, at = False, index, index
    while at < min(index + _AROUND, len(ad)):
        look = ad[at]
        text = look.block.text
        if look.reason is not None or look.block.level or len(text) > _LONGEST_ITEM:
            break
        if _only_reaches(look.block):
            is_reached, last = True, at + 1
        elif (
            (is_reached and not _is_row_label(look.block))
            or not (_is_row_label(look.block) or _is_role_line(text) or only_labels(text))
            or _names_someone(text)
        ):
            break
        elif not is_reached and _is_role_line(text):
            last = at + 1
        at += 1
    return last, is_reached


def _is_row_label(block: Block) -> bool:
    """Whether a line is the label of a name, a number or a role: `Telephone`, `Name:`."""
    words = block.text.strip(" :").casefold().split()
    is_short = 0 < len(words) <= 2 and len(block.text) <= 20
    return (
        is_short and (block.tag in CELLS or block.text.endswith(":")) and all(_is_label_word(word.strip(".")) for word in words)
    )


def _is_of_reach(word: str) -> bool:
    """Whether a word beside a number or an address labels it, or says whose it is."""
    key = word.casefold().strip(".,:;()–-|/•")
    return not key or word.casefold() in LABELS or _is_label_word(key) or key in OF_STAFF or is_union(key) or is_role(key)


def _is_label_word(word: str) -> bool:
    return word in LABELS or word in OF_ROWS


def _is_role_line(text: str) -> bool:
    """Whether a line is no more than somebody's role: `Head of Care`."""
    return text[-1:] not in ".!?:" and is_role(text) and _is_beside(text)


def _only_reaches(block: Block) -> bool:
    """Whether a line is no more than a number or an address, with its label."""
    text = block.text
    masked, _ = _masked(text, [])
    if _REACH in masked:
        return all(_is_of_reach(word) for word in masked.replace(_REACH, " ").split())
    return len(text) <= 40 and block.link_chars * 2 > len(text) and _links_to_contact(block)


def _links_to_contact(block: Block) -> bool:
    hrefs = [mark.href for mark in block.marks if mark.tag == "a" and mark.href]
    return bool(hrefs) and all(href.startswith(_CONTACT_LINKS) for href in hrefs)


def announces(text: str) -> bool:
    """Whether a line announces somebody to ask: `Your contact`, `Any questions?`."""
    line = text.strip(" :?!¿¡.–-").casefold().replace("’", "'")
    return 0 < len(line) <= 60 and linear(LABEL).search(line) is not None


def _names_someone(text: str) -> list[str]:
    """The names of a line that holds no more than persons, with their forms of address and roles; none elsewhere."""
    found = [name for name in names_in(text) if is_full(name.name) or form_of_address(text[: name.start])]
    if not found:
        return []
    masked = _mask(text, [(name.start, name.end, _NAME) for name in found])
    items = [item for item in _ITEMS.split(masked) if item]
    if not items or not all(_is_person(item) or (place and _is_beside(item)) for place, item in enumerate(items)):
        return []
    is_closed = text[-1] in ".!?:" and not found[-1].name.endswith(".")
    return [] if is_closed or not (_is_person(items[0]) and _NAME in items[0]) else [name.name for name in found]


def _names_union_member(text: str) -> bool:
    """Whether a line is no more than a person and the union or the staff that the person speaks for: `Facklig företrädare
    Bagarnas förbund, Eva Exempel`."""
    found = [name for name in names_in(text) if is_full(name.name)]
    masked = _mask(text, [(name.start, name.end, _NAME) for name in found])
    items = [item for item in _ITEMS.split(masked) if item]
    return bool(found) and text[-1] not in ".!?" and all(_NAME in item or _is_beside(item) for item in items)


def _is_person(item: str) -> bool:
    """Whether an item is a name, with its form of address, its degree or the role before it."""
    if _NAME not in item:
        return False
    before, _, behind = _AND.sub("", item).partition(_NAME)
    words = before.split()
    rest = behind.replace(_NAME, " ").replace(_REACH, " ").split()
    is_titled = all(word.casefold() in TITLES or word in DEGREES or word.casefold().strip(".") in SMALL for word in words)
    is_of_role = 0 < len(words) <= _MOST_WORDS and (is_role(words[0]) or is_role(words[-1])) and _calls_on_nobody(words)
    return (is_titled or is_of_role) and (not rest or _joins(rest))


def _calls_on_nobody(words: list[str]) -> bool:
    return CALLS.isdisjoint(word.casefold().strip(".,") for word in words)


def _is_announced(item: str) -> bool:
    """Whether an item behind a label is a name with a word or two for what the person does."""
    before, name, _ = item.partition(_NAME)
    words = before.split()
    return bool(name) and len(words) <= 2 and _calls_on_nobody(words)


def _joins(words: list[str]) -> bool:
    return all(word.casefold() in LABELS for word in words) or is_role(" ".join(words))


def _is_beside(item: str) -> bool:
    """Whether an item beside a name is a role, a department or a union, and tells nothing of the job."""
    words = item.split()
    if (
        not 0 < len(words) <= _MOST_WORDS
        or any(map(str.isdigit, item))
        or _REACH in item
        or linear(OF_THE_AD).search(item.casefold())
    ):
        return False
    if is_role(item) or words[0].casefold() in SEATS:
        return True
    return is_union(item) or all(map(_is_of_staff, words)) or form_of_address(f"{item} ") is not None


def _is_of_staff(word: str) -> bool:
    key = word.casefold().strip(".,:;()–-|/")
    return not key or key in OF_STAFF or key in OF_DEPARTMENTS or key in ROLE_MODIFIERS or key in SMALL


def _is_while(item: str) -> bool:
    """Whether an item says when somebody can be reached: `arkisin klo 9–11`; a working day is that of the job."""
    found = _HOURS.search(item)
    if found is None or int(found["till"]) - int(found["from"]) not in range(1, _LONGEST_TIME):
        return False
    words = (item[: found.start()] + " " + item[found.end() :]).casefold().split()
    return all(word.strip(".,") in WHILE or word in WHILE for word in words)


def _beside_the_names(text: str) -> list[str]:
    """The parts of a line of persons beside the names."""
    return [
        item for item in _ITEMS.split(_mask(text, [(name.start, name.end, _NAME) for name in names_in(text)])) if item != _NAME
    ]


def tells_whom_to_ask(text: str) -> bool:
    """Whether a line says no more than who is to be asked and how: `Questions: Ms Eva Exempel, head baker, 01632 960 001`.

    >>> tells_whom_to_ask("Contact: Maria Exempel, 01632 960 001"), tells_whom_to_ask("Send it to Maria Exempel, 01632 960 001")
    (True, False)
    """
    if linear(APPLIES).search(text) or _DATE.search(text):
        return False
    found = [name for name in names_in(text) if is_full(name.name) or form_of_address(text[: name.start])]
    masked, addresses = _masked(text, [(name.start, name.end, _NAME) for name in found])
    masked = _DOTTED.sub(r"\1", masked)
    if _NAME not in masked:
        return _tells_union(masked)
    is_usual = any(
        begins_a_name(name.name) or form_of_address(text[: name.start]) or any(fits(address, name.name) for address in addresses)
        for name in found
    )
    if linear(OF_THE_AD).search(masked.casefold()):
        return False
    return _is_card(masked, is_usual=is_usual) or _is_answer(masked)


def _tells_union(masked: str) -> bool:
    """Whether a line names no more than a union and its number."""
    items = [item for item in _ITEMS.split(masked) if item]
    return len(items) > 1 and _REACH in masked and is_union(items[0]) and all(map(_reaches, items[1:]))


def _is_card(masked: str, *, is_usual: bool) -> bool:
    """Whether a line is made of a label, names, roles, numbers and addresses alone."""
    head, label, rest = _label_of(masked)
    is_contact = label and _announces_in_line(head)
    if head and (linear(STREETS).search(head) or not all(map(_is_label, _PARTS.split(head)))):
        return False
    if not all(_NAME in part or _REACH in part or not part.strip(" .") for part in _sentences(rest)):
        return False
    items = [item for item in _ITEMS.split(rest) if item.strip(" .")]
    named = reached = is_of_role = False
    for item in items:
        if _is_person(item) or (is_contact and not named and _is_announced(item)):
            named = True
            is_of_role = is_of_role or len(item.split()) > 1
        elif _reaches(item):
            reached = True
        elif (named and _is_beside(item)) or (reached and (_is_while(item) or only_labels(item))):
            is_of_role = is_of_role or is_role(item)
        else:
            return False
    if not named or (not reached and not is_contact):
        return False
    return is_usual or is_contact or is_of_role or (label and is_role(head))


def _announces_in_line(head: str) -> bool:
    return any(linear(LABEL_OF_A_LINE).search(part) for part in _PARTS.split(head.strip(" ¿¡•–-").casefold().replace("’", "'")))


def _is_label(part: str) -> bool:
    """Whether words before a colon or question mark announce somebody to ask, or label a name, a number, a role or a union."""
    words = part.strip(" ¿¡•–-.").casefold().split()
    if not words or _announces_in_line(" ".join(words)) or is_union(" ".join(words)) or all(map(_is_label_word, words)):
        return True
    return len(words) <= _MOST_WORDS and all(is_role(word) or _is_of_staff(word) for word in words)


def _label_of(masked: str) -> tuple[str, bool, str]:
    """What stands before the colon or question mark ahead of the first name, whether there is such a label, and the rest."""
    at = min((place for place in map(masked.find, (_NAME, _REACH)) if place >= 0), default=0)
    head = masked[:at]
    cut = max(head.rfind(":"), head.rfind("?"))
    if cut >= 0 and len(head[:cut].split()) <= _MOST_WORDS + 2 and not _STOP.search(head[:cut]):
        return head[:cut], True, masked[cut + 1 :]
    words = head.split()
    for many in range(min(len(words), 3), 0, -1):
        if linear(f"^{CONTACT}$").search(" ".join(words[:many]).casefold()):
            return " ".join(words[:many]), True, masked[head.find(words[many - 1]) + len(words[many - 1]) :]
    return "", False, masked


def _is_answer(masked: str) -> bool:
    """Whether each sentence of a line says who answers questions, or asks whether there are some, and nothing else."""
    if _REACH not in masked or not linear(ANSWERS).search(masked.casefold()):
        return False
    if not all(_NAME in part or _REACH in part or announces(part) or not part.strip(" .") for part in _sentences(masked)):
        return False
    return all(_is_of_answer(item) for item in _ITEMS.split(masked))


def _is_of_answer(item: str) -> bool:
    """Whether a part of a sentence about who answers has no word of anything else."""
    if _is_while(item) or _is_beside(item) or _announces_in_line(item):
        return True
    words = item.replace(_NAME, f" {_NAME} ").replace(_REACH, f" {_REACH} ").casefold().split()
    return all(
        word in (_NAME, _REACH)
        or word in TITLES
        or word in OF_ANSWERS
        or _is_of_reach(word)
        or _is_of_staff(word)
        or word in DEGREES
        for word in words
    ) or _is_role_of_answer(item)


def _is_role_of_answer(item: str) -> bool:
    """Whether the words before a name are those of who answers, with a role: `Auskunft erteilt die Leiterin Frau Exempel`."""
    before, name, behind = item.partition(_NAME)
    if any(map(str.isdigit, item)) or (behind and not _is_of_answer(behind)):
        return False
    found = linear(ANSWERS).search(before.casefold())
    if not (name or found or linear(QUESTIONS).search(before.casefold())):
        return False
    words = (before[: found.start()] + " " + before[found.end() :] if found else before).split()
    if found and len(before[found.end() :].split()) <= 2 and not before[: found.start()].strip():
        return True
    unknown = [
        word for word in words if word.casefold() not in OF_ANSWERS and not _is_of_staff(word) and word.casefold() not in TITLES
    ]
    return not unknown or (len(unknown) <= _MOST_WORDS and any(map(is_role, unknown)) and _calls_on_nobody(unknown))


def _sentences(masked: str) -> list[str]:
    parts, start = [], 0
    for stop in _STOP.finditer(masked):
        parts.append(masked[start : stop.start()])
        start = stop.end()
    return [*parts, masked[start:]]


def _reaches(item: str) -> bool:
    """Whether an item is a number or an address with at most its label and who it is of."""
    label, _, behind = item.partition(_REACH)
    words = [*label.split(), *(behind.split() if not _is_while(behind) else [])]
    return _REACH in item and len(words) <= _MOST_BESIDE_A_NUMBER and all(map(_is_of_reach, words))


def _masked(text: str, spans: list[tuple[int, int, str]]) -> tuple[str, list[str]]:
    """The text with signs in place of names, numbers and addresses, and the addresses."""
    found = addresses_in(text)
    marks = [*spans, *((address.start, address.end, _REACH) for address in found)]
    at = text.find(_HIDDEN_ADDRESS)
    if at >= 0:
        marks.append((at, at + len(_HIDDEN_ADDRESS), _REACH))
    marks += [(*link.span(), "") for link in _LINK.finditer(text)]
    for run in _PHONE.finditer(text):
        is_number = sum(map(str.isdigit, run[0])) >= _FEWEST_DIGITS
        if (
            is_number
            and not is_something_else(run[0].strip(), text[max(0, run.start() - 48) : run.start()])
            and not SUM_BEHIND.match(text, run.end())
        ):
            marks.append((*run.span(), _REACH))
    return _mask(text, marks), [address.address for address in found]


def _mask(text: str, marks: list[tuple[int, int, str]]) -> str:
    kept, end = "", 0
    for start, stop, sign in sorted(marks):
        if start >= end:
            kept += text[end:start] + sign
            end = stop
    return kept + text[end:]
