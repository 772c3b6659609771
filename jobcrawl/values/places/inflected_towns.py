"""Inflected towns: names as a sentence bends them where something is in a town, back in the form that maps use.

`w Kępnie` is in Kępno, `v Litvínově` in Litvínov, `Turussa` in Turku. Polish and Czech endings are undone by rule, and a name
counts only where the gazetteer knows it in that country; what no rule undoes, and Finnish, whose stems change, stands in a table.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import islice, product
from typing import Final

from jobcrawl.values.places.gazetteer import towns_named
from jobcrawl.values.word_lists import text_beside

_POLISH: Final = """
    owie ów owa owo | dzie d da do dź | cie t ta to | źnie zno zna zen | śnie sno sna | nie n na no | wie w wa wo | bie b ba
    bo | pie p pa po | mie m ma mo | sie s sa so | zie z za zo | le ł ła ło | rze r ra ro | dze ga | ce ka | niu ń nie | siu
    ś | ciu ć cie | iu - ia ie | lu l le | cu iec ec c ce | szu sz sze | czu cz cze | rzu rz rze | żu ż że | dzu dz dze | ku
    k ko ek | gu g go | chu ch cho | kach ki | gach gi | cach ce | ach y e i | cy ca c | ży ża ż | szy sza sz | czy cza cz |
    rzy rza rz | ni nia ń | li la l | dzi dź | ci ć cia | si ś sia | wi w wia | ej a | em e | im i ie | ym y e
"""
_CZECH: Final = """
    ově ov ova | ně n na no eň | tě t ta to | dě d da do | vě v va vo | bě b ba bo | pě p pa po | mě m ma mo | ře r ra ro |
    ze ha | ce ka | le l la lo | se s sa so | ici ice | ni ň eň | ci c ec | či č | ši š | ži ž | ři ř | li l | vi v | ti tě
    ť | di ď | ku k ek ko | gu g | hu h | chu ch | bu b | ích e í | ech y e | ách y | kách ky | ých é | ém ý é | ím í | é á
"""
"""Endings of the locative, each with those of the names that it bends; `-` for none."""
_BENT: Final = {"PL": _POLISH, "CZ": _CZECH}
_VOWELS: Final = "aeiouyé"
_SHORTEST: Final = 4
"""Letters of the shortest word that is undone."""
_MOST_READINGS: Final = 24


@cache
def _table() -> dict[str, str]:
    lines = text_beside(__name__, "inflected_towns.tsv").splitlines()[1:]
    return {form: name for form, _, name in (line.partition("\t") for line in lines)}


@cache
def _endings(country: str) -> list[tuple[str, list[str]]]:
    parts = [part.split() for part in _BENT[country].split("|")]
    return [(ending, ["" if name == "-" else name for name in names]) for ending, *names in parts]


@lru_cache(maxsize=1024)
def town_in_form(form: str) -> str | None:
    """The town of Finland, Poland or Czechia that a form of its name means; None for a name as maps have it.

    >>> town_in_form("Turussa"), town_in_form("Kępnie"), town_in_form("Kępno")
    ('Turku', 'Kępno', None)
    """
    if (known := _table().get(form)) is not None:
        return known
    if len(form) < _SHORTEST or towns_named(form):
        return None
    found = [
        (town.weight, town.name)
        for country in _BENT
        for name in islice(_undone(form, country), _MOST_READINGS)
        for town in towns_named(name)
        if town.country == country and town.name == name
    ]
    return max(found)[1] if found else None


def _undone(form: str, country: str) -> Iterator[str]:
    """The names that a form can be bent from, as it would be read: the first word bent at least."""
    words = form.split(" ")
    readings = [list(_word_undone(word, country)) for word in words]
    if not readings[0]:
        return
    for number, word in enumerate(words[1:], 1):
        readings[number].append(word)
    for parts in product(*readings):
        yield " ".join(parts)


def _word_undone(word: str, country: str) -> Iterator[str]:
    for ending, names in _endings(country):
        if len(word) <= len(ending) + 1 or not word.endswith(ending):
            continue
        stem = word.removesuffix(ending)
        for name in names:
            yield stem + name
            if name and name[-1] not in _VOWELS and "o" in stem[-3:]:
                head, _, tail = stem.rpartition("o")
                yield f"{head}ó{tail}{name}"
