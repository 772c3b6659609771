"""Certificates: a server that cannot prove who it is is named as such, and not asked again and again.

Scrapy reports an invalid certificate as a failed download, which is tried three times and looks like a broken line. Switch:
`DOWNLOAD_VERIFY_CERTIFICATES`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from OpenSSL import SSL
from scrapy.exceptions import NotConfigured
from service_identity.exceptions import VerificationError

from jobcrawl.network.refusals import CertificateRefused

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.crawler import Crawler


class CertificateGuard:
    """Downloader middleware that tells an invalid certificate from a connection that failed."""

    def __init__(self, crawler: Crawler) -> None:
        if not crawler.settings.getbool("DOWNLOAD_VERIFY_CERTIFICATES"):
            raise NotConfigured("certificates are not verified")
        self._stats = crawler.stats

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> CertificateGuard:
        """The guard of a crawl."""
        return cls(crawler)

    def process_exception(self, request: Request, exception: Exception) -> None:
        """Raise `CertificateRefused` for a certificate that is signed by nobody we trust, out of date, or another host's."""
        for reason in getattr(exception.__cause__, "reasons", ()):
            fault = _fault(reason.value)
            if fault is not None:
                self._stats.inc_value("guard/certificate_refused")
                raise CertificateRefused(fault, request.url) from exception


def _fault(error: BaseException) -> str | None:
    """What is wrong with a certificate, by the error of the connection; None for any other error."""
    if isinstance(error, VerificationError):
        return "the certificate is for another host"
    if isinstance(error, SSL.Error) and "certificate verify failed" in str(error):
        return "the certificate is out of date or signed by nobody who is trusted"
    return None
