"""Zones: what the markup around a text says it is, told by element names, roles, classes and styles."""

from __future__ import annotations

import re
from enum import IntFlag


class Zone(IntFlag):
    """What the markup around a block says it is; inherited by everything inside."""

    NONE = 0
    """Nothing is said."""
    NAV = 1
    """Menus of the site."""
    HEADER = 2
    """Head of the page or of a part of it."""
    FOOTER = 4
    """Foot of the page or of a part of it."""
    ASIDE = 8
    """Side bar."""
    FORM = 16
    """Fields to fill in."""
    DIALOG = 32
    """A window over the page."""
    COOKIE = 64
    """Consent to cookies."""
    SHARE = 128
    """Buttons that share the page elsewhere."""
    RELATED = 256
    """Other jobs."""
    HIDDEN = 512
    """Not shown."""
    MAIN = 1024
    """What the page is about."""
    BREADCRUMB = 2048
    """The way from the front page to this one."""
    ACCOUNT = 4096
    """Logging in, saving and alerts."""
    NEWS = 8192
    """Articles of the site."""


FOREIGN = (Zone.FOOTER | Zone.HIDDEN | Zone.RELATED | Zone.NEWS | Zone.COOKIE | Zone.SHARE | Zone.ACCOUNT | Zone.BREADCRUMB).value
"""Zones whose text says nothing about the posting that a page is of."""
FRAME = (Zone.NAV | Zone.HEADER | Zone.FOOTER).value
"""Zones that frame what a page is about."""

TAG_ZONES = {
    "nav": Zone.NAV.value,
    "menu": Zone.NAV.value,
    "header": Zone.HEADER.value,
    "footer": Zone.FOOTER.value,
    "aside": Zone.ASIDE.value,
    "form": Zone.FORM.value,
    "dialog": Zone.DIALOG.value,
    "main": Zone.MAIN.value,
    "article": Zone.MAIN.value,
}
"""Bits that an element's name gives."""

_ROLE_ZONES = {
    "navigation": Zone.NAV.value,
    "menu": Zone.NAV.value,
    "menubar": Zone.NAV.value,
    "banner": Zone.HEADER.value,
    "contentinfo": Zone.FOOTER.value,
    "complementary": Zone.ASIDE.value,
    "search": Zone.FORM.value,
    "dialog": Zone.DIALOG.value,
    "alertdialog": Zone.DIALOG.value,
    "main": Zone.MAIN.value,
}
_MARK_ZONES = {
    "NAV": "nav|navbar|navigation|menu|topbar|skip-?link|pagination|pager",
    "BREADCRUMB": "breadcrumbs?|crumbs?",
    "HEADER": "site-?header|page-?header|masthead",
    "FOOTER": "(?<!job-)(?<!card-)(?<!article-)(?<!section-)(?<!panel-)(?<!content-)(?<!entry-)(?<!post-)footer|colophon|piede"
    "|pie-?(?:de-?)?pagina|fuss(?:zeile|bereich|leiste)?|stopka|paticka|zapati|rodape|voettekst|sidfot|bunntekst|sidefod"
    "|pied-?(?:de-?)?page",
    "ASIDE": "sidebar|side-?bar|rail|widget-?area",
    "COOKIE": "cookies?|consent|gdpr|onetrust|cookiebot",
    "SHARE": "share|sharing|social|addthis|sharethis",
    "RELATED": "related|similar|recommended|recommendations|(?:more|other)-?jobs|(?:similar|related)-?jobs",
    "ACCOUNT": "login|log-?in|sign-?in|sign-?up|register|registration",
    "NEWS": "news|latest-?(?:posts|news)|newsletter|subscribe|job-?alert",
    "DIALOG": "modal|popup|lightbox|tooltip",
    "HIDDEN": "w-condition-invisible|w-dyn-bind-empty",
}
_MARKS = re.compile("(?<![a-z])(?:" + "|".join(f"(?P<{zone}>{words})" for zone, words in _MARK_ZONES.items()) + ")(?![a-z])")
_ABOUT_OTHERS = re.compile(r"(?<!\S)(?:has|no|with|without|show|hide|toggle|is)-\S+")
_OF_A_POST = re.compile(r"(?<!\S)(?:hentry|type-post|post-\d+)(?!\S)")
"""Classes with which WordPress marks a whole post."""
_TERMS_OF_A_POST = re.compile(r"(?<!\S)(?:category|tag)-\S+")
"""Classes beside them that only name what it is filed under: `category-parish-news`."""
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden")
_LINES_KEPT = re.compile(r"(?<![a-z])pre-(?:line|wrap)")

KEEPS_LINES = 1 << 20
"""Bit above those of `Zone`: line breaks in the source are shown."""
ZONE_ATTRIBUTES = frozenset(("role", "hidden", "style"))
"""Attributes, besides `class` and `id`, that `zone_of_attribute` knows."""

_HIDDEN = Zone.HIDDEN.value
_MOST_KNOWN = 20_000
_LONGEST_KNOWN = 500

known_marks: dict[str, tuple[str, int]] = {}
"""What `know_marks` has answered of late; the walk looks here first."""
_known_styles: dict[str, int] = {}


def know_marks(written: str) -> tuple[str, int]:
    """`class` and `id` in lower case with their bits of `Zone` and `KEEPS_LINES`, remembered: pages repeat their classes."""
    known = known_marks.get(written)
    if known is not None:
        return known
    marks = written.lower()
    spaced = marks.replace("_", "-")
    zone = _zone_of_words(spaced)
    if zone and "-" in spaced:
        spaced = _TERMS_OF_A_POST.sub("", spaced) if _OF_A_POST.search(spaced) else spaced
        zone = _zone_of_words(_ABOUT_OTHERS.sub("", spaced))
    if "pre-" in spaced and _LINES_KEPT.search(spaced):
        zone |= KEEPS_LINES
    if len(known_marks) >= _MOST_KNOWN:
        known_marks.clear()
    if len(written) <= _LONGEST_KNOWN:
        known_marks[written] = marks, zone
    return marks, zone


def _zone_of_words(words: str) -> int:
    zone = 0
    for found in _MARKS.finditer(words):
        zone |= Zone[found.lastgroup or "NONE"].value
    return zone


def zone_of_attribute(attribute: str, value: str) -> int:
    """Bits of `Zone` and `KEEPS_LINES` that one of `ZONE_ATTRIBUTES` gives; styles are remembered."""
    if attribute == "role":
        return _ROLE_ZONES.get(value, 0)
    if attribute == "hidden":
        return _HIDDEN
    known = _known_styles.get(value)
    if known is None:
        known = _zone_of_style(value)
        if len(_known_styles) >= _MOST_KNOWN:
            _known_styles.clear()
        if len(value) <= _LONGEST_KNOWN:
            _known_styles[value] = known
    return known


def _zone_of_style(style: str) -> int:
    written = style.lower()  # a style can be a picture of a hundred kilobytes: what it must hold is looked for first
    if ("none" in written or "hidden" in written) and _HIDDEN_STYLE.search(written):
        return _HIDDEN
    return KEEPS_LINES if "pre-" in style and _LINES_KEPT.search(style) else 0
