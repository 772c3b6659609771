"""Phrases: what job pages print around an ad, as whole lines, in English and the languages of Europe around it.

A line is compared as a whole and without case, emoji, arrows and punctuation around it; a paragraph that only holds such
words is never met. Sources: headings of boards in those languages and the lists of their own interfaces.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files

MAX_LINE = 120
"""Characters of the longest line that is compared."""

_EDGES = re.compile(r"^[^\w#©]+|[^\w)]+$")
_COUNT = re.compile(r"\s*\(\d{1,5}\)$")


def _lines(name: str) -> frozenset[str]:
    text = files("jobcrawl.clean").joinpath(name).read_text(encoding="utf-8")
    return frozenset(line for line in text.splitlines() if line)


_TAIL = _lines("tail_lines.txt")
_TAIL_OF = re.compile(
    r"(?:more|other|all|latest|see all|view all|show all|browse all)(?: \w+){0,3}"
    r" (?:jobs|positions|vacancies|openings|roles|careers)(?: (?:at|from|by|in|with) .{2,60})?"
    r"|(?:jobs|vacancies) (?:similar to|like) .{2,60}|similar \w+ jobs|more from .{2,40}"
    r"|(?:fler|andra|övriga|alla|liknande)(?: lediga)? (?:jobb|tjänster|annonser)(?: (?:från|hos|på|i|inom) .{2,60})?"
    r"|visa alla (?:jobb|tjänster)(?: .{2,60})?"
    r"|(?:flere|andre|alle|lignende)(?: ledige)? (?:stillinger|jobber|jobs?|annonser)(?: (?:fra|hos|i|ved) .{2,60})?"
    r"|(?:muut|lisää|kaikki)(?: avoimet| avoimia)? työpaik(?:at|koja)(?: .{2,60})?"
    r"|(?:weitere|andere|alle|ähnliche|mehr)(?: offenen?)? (?:jobs|stellen|stellenangebote|stellenanzeigen|positionen)"
    r"(?: (?:von|bei|in|der|des) .{2,60})?"
    r"|(?:autres|toutes les|plus d['’]) ?(?:offres|postes|emplois)(?: (?:chez|de|à|d['’]).{2,60})?"
    r"|(?:andere|meer|alle|overige) vacatures(?: (?:bij|van|in) .{2,60})?"
    r"|(?:otras|más|todas las) (?:ofertas|vacantes)(?: (?:de|en) .{2,60})?"
    r"|(?:altre|tutte le) (?:offerte|posizioni)(?: (?:di|in|presso) .{2,60})?"
    r"|(?:inne|więcej|wszystkie) (?:oferty|ofert)(?: .{2,60})?"
    r"|(?:další|všechny) (?:nabídky|pozice)(?: .{2,60})?"
)

_AD_HEADINGS = _lines("ad_headings.txt")
_ACTIONS = _lines("apply_lines.txt")
_SHARE = _lines("share_lines.txt")
_NAVIGATION = _lines("navigation_lines.txt")

_APPLY_FOR = re.compile(
    r"(?:apply (?:for|to|now|as)|ansök (?:till|om|som)|sök (?:jobbet|tjänsten)|søk (?:på|stillingen)|ansøg (?:om|stillingen)"
    r"|hae (?:nyt|tehtävää)"
    r"|(?:jetzt|hier|online) .{0,20}bewerben|postule[rz]? (?:à|pour|maintenant)|solliciteer (?:op|nu|direct|als)"
    r"|inscr[ií]b\w+ (?:a|en)|candidati (?:per|ora|a)|aplikuj (?:na|teraz)|odpovědět na)\b"
)
_COOKIE = re.compile(
    r"cookie(?=.{0,400}\b(?:browser|website|site|policy|consent|accept|agree|preferences|settings|experience|navigat|categor"
    r"|necessary|track|webbplats|godkän|samtyck|nettsted|samtykke|hjemmeside|sivusto|hyväk|webseite|akzept|zustimm|einwillig|accepter|consent\w+"
    r"|accept\w+|toestem|política|acepta|consentim|consenso|accett|zgod|plik|souhlas|soubor))"
    r"|\b(?:browser|website|this site|webbplats\w*|hjemmeside\w*|nettsted\w*|sivusto\w*|webseite|site web|sito|strona|stránk\w*)"
    r".{0,200}cookie",
    re.I | re.S,
)
_FOOTER = re.compile(
    r"^\W*(?:©|\(c\)|copyright\b)|©\s*(?:\d{4}|\w)|^powered by\b|all rights reserved|alla rättigheter|alle rechte vorbehalten"
    r"|tous droits réservés|alle rettigheder|alle rettigheter|kaikki oikeudet|alle rechten voorbehouden|todos los derechos"
    r"|tutti i diritti|wszelkie prawa|všechna práva|todos os direitos",
    re.I,
)
_NEW_FORM = re.compile(
    r"^(?:thank you!? your submission has been received|oops!? something went wrong|please (?:wait|fill|select|enter|upload)\b)",
    re.I,
)
_COUNTDOWN = re.compile(
    r"\d{1,3} (?:days?|dagar?|dage?r?|päivää|tage?n?|jours?|dagen|días?|giorni|dni|dny|dní) "
    r"(?:left|remaining|kvar|igjen|tilbage|jäljellä|verbleibend|restants?|over|restantes|rimanenti|pozostał\w*|zbýv\w*)"
    r"(?: to apply(?: for the job)?)?|to apply for the job|(?:closes|expires|ends) in \d{1,3} (?:days?|hours?)"
)


@lru_cache(maxsize=4096)
def plain_line(text: str) -> str:
    """The line as it is compared: no case, no emoji, arrows or punctuation around it, no count behind it."""
    line = _COUNT.sub("", _EDGES.sub("", text.replace("’", "'").casefold()))
    return " ".join(line.split())


def is_tail(text: str) -> bool:
    """Whether the line is the heading of what boards print after an ad: other jobs, news, job alerts."""
    if len(text) > MAX_LINE:
        return False
    line = plain_line(text)
    return line in _TAIL or _TAIL_OF.fullmatch(line) is not None


def is_ad_heading(text: str) -> bool:
    """Whether the line is a heading that employers put over a part of an ad."""
    return len(text) <= MAX_LINE and plain_line(text) in _AD_HEADINGS


def is_action(text: str) -> bool:
    """Whether the line is the label of an apply button."""
    if len(text) > MAX_LINE:
        return False
    line = plain_line(text)
    return line in _ACTIONS or _APPLY_FOR.match(line) is not None


def is_share(text: str) -> bool:
    """Whether the line is the label of a share, print, save or report button."""
    return len(text) <= MAX_LINE and plain_line(text) in _SHARE


def is_navigation(text: str) -> bool:
    """Whether the line is the label of a way back, forth or elsewhere."""
    return len(text) <= MAX_LINE and plain_line(text) in _NAVIGATION


def is_countdown(text: str) -> bool:
    """Whether the line only tells how long one may apply."""
    return len(text) <= MAX_LINE and _COUNTDOWN.fullmatch(plain_line(text)) is not None


def is_cookie_text(text: str) -> bool:
    """Whether the text speaks of the site's cookies."""
    return "ookie" in text and _COOKIE.search(text[:1500]) is not None


def is_footer_text(text: str) -> bool:
    """Whether the line is a copyright line."""
    return len(text) <= 250 and _FOOTER.search(text) is not None


def is_form_reply(text: str) -> bool:
    """Whether the line is what a form says to who sends it."""
    return len(text) <= 160 and _NEW_FORM.match(text) is not None
