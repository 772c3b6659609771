"""Codes that people write: of countries, languages and time zones. One that is none is refused with what was probably meant."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


class NoCode(ValueError):
    """What was given is no code of its kind; the message says what one looks like."""


def country_code(given: str) -> str:
    """An ISO 3166-1 alpha-2 code, in upper case; raises `NoCode`."""
    from babel import Locale  # only who names a country waits for it

    from jobcrawl.values.places.gazetteer import country_named

    code, names = given.upper(), Locale("en").territories
    if not (len(code) == 2 and code.isalpha() and code in names):
        raise NoCode(
            f"{given!r} is no ISO 3166-1 alpha-2 code such as SE{_meant(country_named(given) or _nearest(given, names))}"
        )
    return code


def language_code(given: str) -> str:
    """An ISO 639-1 code, in lower case; raises `NoCode`."""
    return _language(given, given, "sv")


def language_tag(given: str) -> str:
    """An ISO 639-1 code, in lower case, and a region behind it, as in `en-US`, in upper case; raises `NoCode`."""
    code, mark, region = given.replace("_", "-").partition("-")
    return _language(code, given, "sv or en-US") + mark + (country_code(region) if mark else "")


def _language(code: str, given: str, such: str) -> str:
    from babel import Locale  # only who names a language waits for it

    names = Locale("en").languages
    if not (len(code) == 2 and code.lower() in names):
        raise NoCode(f"{given!r} is no ISO 639-1 code such as {such}{_meant(_nearest(given, names))}")
    return code.lower()


def zone_name(given: str) -> str:
    """The name of an IANA time zone; raises `NoCode`."""
    try:
        ZoneInfo(given)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise NoCode(f"{given!r} is no IANA time zone such as Europe/Stockholm") from None
    return given


def _nearest(given: str, names: Mapping[str, str]) -> str | None:
    """The code of two letters whose English name is most like what was given; None where none is."""
    codes = {name.casefold(): code for code, name in names.items() if len(code) == 2 and code.isalpha()}
    return next((codes[name] for name in get_close_matches(given.casefold(), codes, 1, cutoff=0.8)), None)


def _meant(code: str | None) -> str:
    return f"; did you mean {code}?" if code else ""
