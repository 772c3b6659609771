"""Refusals: why a request was not sent or its answer not kept, one exception a fact.

They are Scrapy's `IgnoreRequest`, so they reach a request's errback; the name of the class is the reason a run reports.
"""

from __future__ import annotations

from scrapy.exceptions import IgnoreRequest

SHOWN_CHARACTERS = 200
"""Characters of an address that a message shows; the beginning says which site and which page."""


def shown(url: str) -> str:
    """An address as a message shows it: a hostile one may have a million characters."""
    return url[:SHOWN_CHARACTERS]


class Refused(IgnoreRequest):
    """A guard said no; subclasses name the fact."""

    def __init__(self, why: str, url: str = "") -> None:
        """`why` in words, and the address it is about where that is known."""
        super().__init__(f"{why}: {shown(url)}" if url else why)


class UrlRefused(Refused):
    """The address is not http(s) on an allowed port, or carries a user name."""


class AddressRefused(Refused):
    """The host resolves only to addresses that are not on the public internet."""


class RobotsForbidden(Refused):
    """robots.txt disallows the path for us."""


class RobotsUnreachable(Refused):
    """robots.txt could not be read and no copy of the last day is at hand: RFC 9309 says disallow."""


class CrawlDelayTooLong(Refused):
    """robots.txt asks for a longer pause between requests than a run can keep."""


class TdmReserved(Refused):
    """The publisher reserves text and data mining (W3C TDMRep)."""


class HeadersTooLarge(Refused):
    """The answer's headers do not end."""


class TooManyEncodings(Refused):
    """The answer is wrapped in more content encodings than an honest server uses."""


class AnswerTooLarge(Refused):
    """The answer's body is larger than a page may be, as it came or unpacked."""


class TooManyRedirects(Refused):
    """The address is redirected again and again."""


class CertificateRefused(Refused):
    """The server's TLS certificate is not valid: signed by nobody we trust, expired, or for another host."""


class TooDeep(Refused):
    """The request is more links away from its start than any real page."""


class AddressTooLong(Refused):
    """The address is longer than that of any real page."""


class BudgetSpent(Refused):
    """The source has asked for more requests than any real one would."""


class HostGivenUp(Refused):
    """The host failed too often in this run, or asked us to come back later than a run waits."""


class NeedsBrowser(Refused):
    """The browser gave no page, or there is none on this machine."""
