"""Addresses of the web, and the country that a host's top-level domain belongs to."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final
from urllib.parse import SplitResult, urlsplit

_ALIASES: Final = {"uk": "GB"}
_SOLD_AS_WORDS: Final = frozenset(
    """ac ad ag ai am as bz cc cd co cx dj fm gd gg gl gs im io is la lc li ly me mn ms mu nu pn pw re sc sh so st su tc tf tk tl
    to tv vc vg ws eu""".split()  # noqa: SIM905  # two-letter words are read better in two lines
)
"""Domains mostly registered for what they spell, such as `.io`, `.ai` and `.me`, and that of many countries."""
_COUNTRIES: Final = frozenset(
    """AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC
    CD CF CG CH CI CK CL CM CN CO CP CQ CR CU CV CW CX CY CZ DE DG DJ DK DM DO DZ EA EC EE EG EH ER ES ET EU EZ FI FJ FK FM
    FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU IC ID IE IL IM IN IO IQ IR IS IT JE JM
    JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS
    MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA QO RE RO RS RU
    RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA
    UG UM UN US UY UZ VA VC VE VG VI VN VU WF WS XA XB XK YE YT ZA ZM ZW ZZ""".split()  # noqa: SIM905  # as above
)
"""Territories of CLDR, which itself is read only at a quarter of the time that one page takes."""

LONGEST_ADDRESS: Final = 2_000
"""Characters of an address that is taken from a user."""


def is_web_address(text: object) -> bool:
    """Whether a text is an http(s) address with a host (RFC 9110, section 4.2), and nothing else besides.

    >>> is_web_address("https://acme.example/jobs"), is_web_address("acme.example/jobs"), is_web_address("http:///jobs")
    (True, False, False)
    """
    if not isinstance(text, str) or len(text) > LONGEST_ADDRESS or not text.isprintable() or " " in text:
        return False
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


@lru_cache(maxsize=1024)
def parts_of_address(address: str) -> SplitResult:
    """The parts of an address; those of an empty one where it is malformed, as `http://[dean` is."""
    try:
        return urlsplit(address)
    except ValueError:
        return urlsplit("")


def is_of_site(address: str, here: str) -> bool:
    """Whether an address is at the host of another one or below it; `www.` makes no difference.

    >>> is_of_site("https://jobs.dean.example/1", "https://www.dean.example/")
    True
    >>> is_of_site("https://www.dean.example/", "https://jobs.dean.example/")
    False
    """
    other, host = ((parts_of_address(one).hostname or "").removeprefix("www.") for one in (address, here))
    return bool(host) and (other == host or other.endswith(f".{host}"))


_PUBLIC: Final = re.compile(
    r"(?:^|\.)(?:gov|govt|gob|gouv|gub|go|edu|ac|sch|school|nhs|police|mil|mod|parliament)\.[a-z]{2}$"
    r"|\.(?:k12|state|ci|co|lib|tec|cc|pvt)\.[a-z]{2}\.us$|(?:^|\.)(?:qc|on|bc|ab|mb|sk|ns|nb|nl|pe|nt|yk|nu|gc)\.ca$"
)
"""Hosts below a national domain that only bodies of that country get: `harrow.gov.uk`, `mesa.k12.az.us`, `ville.laval.qc.ca`."""


def is_of_public_body(url: str) -> bool:
    """Whether a host is one that a country's registry gives to its own public bodies, schools and universities only.

    >>> is_of_public_body("https://jobs.dean.gov.uk/1"), is_of_public_body("https://www.dean.co.uk/jobs")
    (True, False)
    """
    return _PUBLIC.search(parts_of_address(url[:LONGEST_ADDRESS]).netloc.casefold().partition(":")[0]) is not None


def country_of_address(url: str) -> str | None:
    """ISO 3166-1 alpha-2 code that the host's national domain stands for (RFC 1591); None for any other domain.

    >>> country_of_address("https://www.seek.com.au/job/1"), country_of_address("https://acme.io/jobs")
    ('AU', None)
    """
    try:
        host = urlsplit(url[:LONGEST_ADDRESS]).hostname or ""
    except ValueError:
        return None
    ending = host.rpartition(".")[2].casefold()
    if len(ending) != 2 or ending in _SOLD_AS_WORDS:
        return None
    code = _ALIASES.get(ending, ending.upper())
    return code if code in _COUNTRIES else None
