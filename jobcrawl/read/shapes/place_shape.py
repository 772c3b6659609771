"""Place shape: whether a short text looks like a place of work, by countries, states and the way places are written."""

from __future__ import annotations

from functools import cache
from typing import Final

from jobcrawl.read.words.vocabulary import label_key
from jobcrawl.values.patterns import when_used
from jobcrawl.values.places.gazetteer import towns_named
from jobcrawl.values.word_lists import phrase_set, text_beside, word_set

_NAMES: Final = "country_names.txt"
"""Countries in lower case, one a line, in the languages that pages name them in; made by `bench/build_gazetteer.py` from CLDR,
which itself takes a fifth of a second to be read."""
_STATES: Final = word_set(
    """
    AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI
    SC SD TN TX UT VT VA WA WV WI WY DC AB BC MB NB NL NS ON PE QC SK NSW QLD VIC TAS ACT
    """
)
_MORE: Final = phrase_set(
    """
    usa | u.s. | u.s.a. | us | uk | u.k. | england | scotland | wales | northern ireland | great britain | uae | emea
    europe | eu | worldwide | global | nordics | dach | benelux | apac | latam | north america | south america | asia
    africa | california | texas | new york | florida | washington | massachusetts | illinois | ontario | quebec
    british columbia | bayern | hessen | sachsen | nordrhein-westfalen | baden-württemberg | niedersachsen | berlin
    hamburg | bay area | sf bay area | san francisco bay area | greater copenhagen | greater london | île-de-france
    ile-de-france | china mainland | mainland china | holland | españa | espanya
    """
)
_COUNTY: Final = when_used(r"^[A-ZÅÄÖ][\w\- ]+ (?:län|fylke|maakunta|kraj|voivodeship)$")
_NUMBERED: Final = when_used(
    r"^[A-ZÀ-ÖØ-ÞĄ-Ž][\w'’-]+(?:[ -][\w'’]+){0,4}(?:, [A-ZÀ-ÖØ-ÞĄ-Ž][\w'’ -]{2,30})?"
    r"(?: [-–] \d{2,3}| ?\((?:\d{2}|2[AB]|97\d|[A-Z]{2}|[A-Z]{1,2}\d{1,2}[A-Z]?)\))$"
)
"""A town with its département, province or postcode area: `Vitré - 35`, `Formigine (MO)`, `Kettering (NN16)`."""
_BRAZIL: Final = when_used(
    r"^[A-ZÀ-ÖØ-ÞĄ-Ž][\w'’-]+(?: [\w'’-]+){0,4} ?[-–/] ?"
    r"(?:AC|AL|AP|AM|BA|CE|DF|ES|GO|MA|MT|MS|MG|PA|PB|PE|PI|RJ|RN|RS|RO|RR|SC|SP|SE|TO|PR)$"
)
"""A town with its state as Brazil writes it: `Curitiba - PR`, `Campinas/SP`."""
_AUSTRALIA: Final = when_used(r"^([A-Z][a-z'’-]+(?: [A-Z][a-z'’-]+){0,3}),? (?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT)(?:,? \d{4})?$")
"""A town with its state as Australia writes it: `Wagga Wagga NSW 2650`."""
POSTCODE_BEHIND: Final = when_used(
    r"(?<=[A-Za-z]),? (?:\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2})$"
)
"""The code behind a state or a town: `Rockford, Illinois 61109`, `Kettering, UK NN16 8XT`."""
_TAIL: Final = when_used(r"[,\-–(/]\s*([^,()\-–/]{2,40}?)\)?$")


@cache
def _countries() -> frozenset[str]:
    return _MORE.union(text_beside(__name__, _NAMES).splitlines())


def is_place_shaped(text: str) -> bool:
    """Whether a text is a country, or ends in one after a town, as in `Lund, Sweden`, `Miami, FL` or `Stockholms län, Solna`."""
    text = text.strip()
    if not 2 <= len(text) <= 80 or not text[0].isupper():
        return False
    if text[-1] in "0123456789)" and _NUMBERED.match(text):
        return True
    if (town := _AUSTRALIA.match(text)) and any(one.country == "AU" for one in towns_named(town[1])):
        return True
    text = POSTCODE_BEHIND.sub("", text)
    if any(map(str.isdigit, text)) or text.count(" ") > 8:
        return False
    if text[-2:].isupper() and _BRAZIL.match(text):
        return True
    key = label_key(text)
    if key in _countries():
        return True
    if _COUNTY.match(text) or " län, " in text:
        return True
    match = _TAIL.search(text)
    if not match:
        return False
    tail = match[1].strip()
    if tail == "PC" and not towns_named(text[: match.start()]):
        return False
    if tail in _STATES:
        return True
    return tail.casefold() in _countries() or (len(tail) == 2 and tail.isupper() and tail.isalpha() and "," in text)
