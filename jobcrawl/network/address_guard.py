"""Address guard: no request ever connects to an address that is not on the public internet.

A name, a redirect or a literal in any notation can lead into the network that the crawler runs in (SSRF). The guard stands in
the resolver: Twisted connects to the very addresses that the resolver hands out, so nothing lies between check and connect.
Scrapy asks the resolver for IP literals too. Switch: `ADDRESS_GUARD_ENABLED`; exceptions, one address and port each:
`ADDRESS_GUARD_ALLOW = ["127.0.0.1:8765"]`. Both are read from the settings of the process, so a spider cannot widen them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from scrapy.exceptions import CannotResolveHostError, NotConfigured
from scrapy.resolver import CachingHostnameResolver
from scrapy.utils.datatypes import LocalCache
from twisted.internet.interfaces import IAddress, IHostnameResolver, IHostResolution, IResolutionReceiver
from zope.interface import implementer  # type: ignore[import-untyped]  # has no stubs

from jobcrawl.network.refusals import AddressRefused

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.crawler import Crawler
    from twisted.internet.base import ReactorBase

DENIED_IPV4 = tuple(
    IPv4Network(network)
    for network in (
        "0.0.0.0/8",  # this network; Linux connects 0.0.0.0 to itself
        "10.0.0.0/8",  # private, RFC 1918
        "100.64.0.0/10",  # carrier-grade NAT, RFC 6598; `ipaddress` does not call it private
        "127.0.0.0/8",  # loopback
        "169.254.0.0/16",  # link-local; cloud metadata lives here
        "172.16.0.0/12",  # private, RFC 1918
        "192.0.0.0/24",  # IETF protocol assignments
        "192.0.2.0/24",  # documentation
        "192.88.99.0/24",  # 6to4 relays
        "192.168.0.0/16",  # private, RFC 1918
        "198.18.0.0/15",  # benchmarks
        "198.51.100.0/24",  # documentation
        "203.0.113.0/24",  # documentation
        "224.0.0.0/4",  # multicast
        "240.0.0.0/4",  # reserved, and broadcast
    )
)
"""IPv4 networks that no job site is in (IANA special-purpose registry)."""

DENIED_IPV6 = tuple(
    IPv6Network(network)
    for network in (
        "2001:2::/48",  # benchmarks
        "2001:10::/28",  # ORCHID
        "2001:20::/28",  # ORCHIDv2
        "2001:db8::/32",  # documentation
        "3fff::/20",  # documentation
    )
)
"""IPv6 networks inside the global unicast range that no job site is in."""

_GLOBAL_UNICAST = IPv6Network("2000::/3")
_MAPPED = IPv6Network("::ffff:0:0/96")
_TRANSLATED = IPv6Network("::ffff:0:0:0/96")
_NAT64 = IPv6Network("64:ff9b::/96")
_SIX_TO_FOUR = IPv6Network("2002::/16")
_TEREDO = IPv6Network("2001::/32")
_ISATAP = (0x00005EFE, 0x02005EFE)


def embedded_ipv4(address: IPv6Address) -> list[IPv4Address]:
    """IPv4 addresses that an IPv6 address leads to: mapped, translated, NAT64, 6to4, Teredo (server and client), ISATAP."""
    number = int(address)
    low = IPv4Address(number & 0xFFFFFFFF)
    if address in _MAPPED or address in _TRANSLATED or address in _NAT64:
        return [low]
    if address in _SIX_TO_FOUR:
        return [IPv4Address(number >> 80 & 0xFFFFFFFF)]
    if address in _TEREDO:
        return [IPv4Address(number >> 64 & 0xFFFFFFFF), IPv4Address(~number & 0xFFFFFFFF)]
    if number >> 32 & 0xFFFFFFFF in _ISATAP:
        return [low]
    return []


def is_public(address: str) -> bool:
    """Whether an address, as text, is on the public internet; False for anything that is no address."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return False
    if isinstance(parsed, IPv4Address):
        return not any(parsed in network for network in DENIED_IPV4)
    inner = embedded_ipv4(parsed)
    if any(not is_public(str(ipv4)) for ipv4 in inner):
        return False
    if parsed in _MAPPED or parsed in _TRANSLATED or parsed in _NAT64:
        return True
    return parsed in _GLOBAL_UNICAST and not any(parsed in network for network in DENIED_IPV6)


def parse_allowed(entries: Iterable[str]) -> frozenset[tuple[str, int]]:
    """`ADDRESS_GUARD_ALLOW` as (address, port) pairs; ValueError for a name, a network or an entry without a port."""
    return frozenset(map(_address_and_port, entries))


@lru_cache(maxsize=1_000)
def _address_and_port(entry: str) -> tuple[str, int]:
    try:
        parts = urlsplit(f"//{entry}")
        if parts.hostname is not None and parts.port is not None:
            return str(ip_address(parts.hostname)), parts.port
    except ValueError:  # a name instead of an address, a port that is no number
        pass
    raise ValueError(f"ADDRESS_GUARD_ALLOW wants ADDRESS:PORT (127.0.0.1:8765), got {entry!r}")


@implementer(IResolutionReceiver)
class _Vetting:
    """Passes on the addresses that may be connected to; where there are none Twisted reports a failed lookup."""

    def __init__(self, receiver: Any, host: str, port: int, resolver: VettingResolver) -> None:
        self.receiver = receiver
        self.host = host
        self.port = port
        self.resolver = resolver
        self.refused: list[str] = []
        self.passed = False

    def resolutionBegan(self, resolution: IHostResolution) -> None:  # noqa: N802 - Twisted's name
        self.receiver.resolutionBegan(resolution)

    def addressResolved(self, address: IAddress) -> None:  # noqa: N802 - Twisted's name
        host = str(getattr(address, "host", ""))
        if is_public(host) or (host, self.port) in self.resolver.allowed:
            self.passed = True
            self.receiver.addressResolved(address)
        else:
            self.refused.append(host)

    def resolutionComplete(self) -> None:  # noqa: N802 - Twisted's name
        if self.refused and not self.passed:
            self.resolver.refused[self.host.lower()] = ", ".join(self.refused)
        self.receiver.resolutionComplete()


@implementer(IHostnameResolver)
class VettingResolver(CachingHostnameResolver):
    """Scrapy's caching resolver for IPv4 and IPv6 that hands out vetted addresses only (`TWISTED_DNS_RESOLVER`)."""

    def __init__(self, reactor: ReactorBase, cache_size: int) -> None:
        super().__init__(reactor, cache_size)
        self.allowed: frozenset[tuple[str, int]] = frozenset()
        """Addresses and ports that are let through though they are not public."""
        self.refused: LocalCache[str, str] = LocalCache(1000)
        """Hosts refused of late, with the addresses that they led to."""

    @classmethod
    def from_crawler(cls, crawler: Crawler, reactor: ReactorBase) -> VettingResolver:
        """The resolver of a process; its settings say which addresses are excepted."""
        resolver = super().from_crawler(crawler, reactor)
        resolver.allowed = parse_allowed(crawler.settings.getlist("ADDRESS_GUARD_ALLOW"))
        return resolver

    def resolveHostName(  # noqa: N802 - Twisted's name
        self,
        resolutionReceiver: IResolutionReceiver,  # noqa: N803 - Twisted's name
        hostName: str,  # noqa: N803 - Twisted's name
        portNumber: int = 0,  # noqa: N803 - Twisted's name
        addressTypes: Sequence[type[IAddress]] | None = None,  # noqa: N803 - Twisted's name
        transportSemantics: str = "TCP",  # noqa: N803 - Twisted's name
    ) -> IHostResolution:
        """Look a host up and pass on what may be connected to."""
        vetting: Any = _Vetting(resolutionReceiver, hostName, portNumber, self)
        return super().resolveHostName(vetting, hostName, portNumber, addressTypes, transportSemantics)


class AddressGuard:
    """Downloader middleware that names the refusals of the resolver, and will not run without it: it fails closed."""

    def __init__(self, crawler: Crawler) -> None:
        if not crawler.settings.getbool("ADDRESS_GUARD_ENABLED"):
            raise NotConfigured("the address guard is switched off")
        self._stats = crawler.stats
        self._resolver: VettingResolver | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> AddressGuard:
        """The guard of a crawl."""
        return cls(crawler)

    def process_request(self, request: Request) -> None:
        """Refuse everything when the vetting resolver is not what the reactor asks."""
        if self._resolver is None:
            from twisted.internet import reactor

            resolver: Any = cast("Any", reactor).nameResolver
            if not isinstance(resolver, VettingResolver):
                raise AddressRefused("no vetting resolver is installed (TWISTED_DNS_RESOLVER)", request.url)
            self._resolver = resolver

    def process_exception(self, request: Request, exception: Exception) -> None:
        """Turn a failed lookup into the refusal that caused it, so that it is not tried again."""
        if isinstance(exception, CannotResolveHostError) and self._resolver is not None:
            found = self._resolver.refused.get((urlsplit(request.url).hostname or "").lower())
            if found is not None:
                self._stats.inc_value("guard/address_refused")
                raise AddressRefused(
                    f"the host leads to {found}, which ADDRESS_GUARD_ALLOW does not except", request.url
                ) from exception
