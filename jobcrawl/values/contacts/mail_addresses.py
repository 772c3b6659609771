"""E-mail addresses in a text: as they are, with `[at]` and `[dot]`, as Cloudflare hides them, and as patterns to fill in."""

from __future__ import annotations

import re
from typing import NamedTuple

from jobcrawl.values.contacts.contact_words import PARTICLES
from jobcrawl.values.patterns import Gated, when_used
from jobcrawl.values.places.gazetteer import folded
from jobcrawl.values.word_lists import word_set

HIDDEN_ADDRESS = "[email protected]"
"""What a page shows where Cloudflare hides an address."""

_AT = r"(?:at|snabel-?a|ät|arroba|arobase|æt|alfakrøll|krøllalfa|miukumauku|apenstaartje|chiocciola|małpa|zavin[aá]č)"
_DOT = r"(?:dot|punkt|prick|point|punto|piste|punt|kropka|tečka)"
_ADDRESS = Gated(
    rf"(?<![\w.+-])([\w.+-]{{1,64}})(?:@|\s?[\[({{]\s?(?:{_AT}|@)\s?[\])}}]\s?|\s@\s|\s{_AT}\s)"
    rf"([\w-]{{1,63}}(?:(?:\.|\s?[\[({{]\s?(?:{_DOT}|\.)\s?[\])}}]\s?|\s{_DOT}\s)[\w-]{{1,63}}){{1,4}})",
    re.I,
)
_WRITTEN_DOT = when_used(rf"\s?[\[({{]\s?(?:{_DOT}|\.)\s?[\])}}]\s?|\s{_DOT}\s", re.I)
_BY_WORDS_ONLY = when_used(rf"[^@\[({{]*\s(?:{_AT}|@)\s[^\[({{]*", re.I)
_SPOKEN_END = when_used(rf"\s{_DOT}\s(?:com|org|net|eu|io|ai|co|info|nu|uk|us|[a-z]{{2}})$", re.I)
_PATTERNS = word_set(
    """
    etunimi.sukunimi förnamn.efternamn fornamn.efternamn fornavn.etternavn fornavn.efternavn firstname.lastname first.last
    firstname.surname vorname.nachname prenom.nom prénom.nom imie.nazwisko imię.nazwisko jmeno.prijmeni jméno.příjmení
    voornaam.achternaam nombre.apellido nome.cognome
    """
)


class Address(NamedTuple):
    """An address in a text."""

    start: int
    end: int
    address: str
    """In lower case."""


def addresses_in(text: str) -> list[Address]:
    """Addresses in the order of the text."""
    return [
        Address(*found.span(), f"{found[1]}@{_WRITTEN_DOT.sub('.', found[2])}".lower())
        for found in _ADDRESS.finditer(text)
        if not _is_a_sentence(found)
    ]


def _is_a_sentence(found: re.Match[str]) -> bool:
    """Whether `at` or `@` is only a word between others: `work at home.com`; between the parts of an address stand dots."""
    if not _BY_WORDS_ONLY.fullmatch(found[0]):
        return False
    return "." not in found[1] if " @ " in found[0] else _SPOKEN_END.search(found[2]) is None


def without_addresses(text: str, instead: str) -> str:
    """The text with other words in place of every address."""
    return _ADDRESS.sub(lambda found: found[0] if _is_a_sentence(found) else instead, text)


def decode_cfemail(code: str) -> str | None:
    """The address in a `data-cfemail` attribute (Cloudflare e-mail obfuscation: every byte XOR the first); None when broken."""
    try:
        raw = bytes.fromhex(code.strip())
        address = bytes(byte ^ raw[0] for byte in raw[1:]).decode("utf-8")
    except (ValueError, IndexError):
        return None
    return address if _ADDRESS.exact.fullmatch(address) else None


def filled(address: str, name: str | None) -> str | None:
    """The address itself; for a pattern such as `firstname.lastname@` the person's, None where the spelling is not certain."""
    local, at, domain = address.partition("@")
    if local not in _PATTERNS:
        return address
    words = (name or "").lower().split()
    is_certain = len(words) == 2 and all(word.isascii() and word.isalpha() for word in words)
    return f"{words[0]}.{words[1]}{at}{domain}" if is_certain else None


def fits(address: str, name: str) -> bool:
    """Whether a person's address is told from the name: it has the first or the last word of it."""
    local = folded(address.partition("@")[0]).replace(" ", "")
    words = [word for word in folded(name).split() if len(word) > 2 and word not in PARTICLES]
    return any(word in local for word in (words[:1] + words[-1:]))


def name_of(address: str, name: str) -> str:
    """The name without the words before the first one that the address has: `Maintenance Eva Exempel`, eva.exempel@."""
    parts = folded(address.partition("@")[0]).split()
    words = name.split()
    keys = [folded(word) for word in words]
    if len(parts) == 2 and parts[1] == keys[-1] and parts[0] in keys[1:-1]:
        return " ".join(words[keys.index(parts[0]) :])
    return name
