from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobcrawl.network.address_guard import DENIED_IPV4, embedded_ipv4, is_public, parse_allowed

INNER = [IPv4Address(int(network.network_address) + network.num_addresses // 2) for network in DENIED_IPV4]
WRAPPERS = {
    "mapped": lambda ipv4: IPv6Address((0xFFFF << 32) | ipv4),
    "translated": lambda ipv4: IPv6Address((0xFFFF << 48) | ipv4),
    "nat64": lambda ipv4: IPv6Address((0x64FF9B << 96) | ipv4),
    "6to4": lambda ipv4: IPv6Address((0x2002 << 112) | ipv4 << 80 | 1),
    "teredo client": lambda ipv4: IPv6Address((0x20010000 << 96) | (0x08080808 << 64) | (ipv4 ^ 0xFFFFFFFF)),
    "teredo server": lambda ipv4: IPv6Address((0x20010000 << 96) | ipv4 << 64 | (0x08080808 ^ 0xFFFFFFFF)),
    "isatap": lambda ipv4: IPv6Address((0x2A00 << 112) | (0x5EFE << 32) | ipv4),
}


@pytest.mark.parametrize(
    "address",
    [
        "8.8.8.8",
        "1.1.1.1",
        "100.63.255.255",
        "172.32.0.1",
        "192.0.1.1",
        "2a00:1450:4001::1",
        "2606:4700::1111",
        "64:ff9b::808:808",
    ],
)
def test_public_addresses_are_let_through(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "169.254.169.254",
        "172.16.0.1",
        "192.168.1.1",
        "192.0.0.192",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "::127.0.0.1",
        "fc00::1",
        "fe80::1",
        "fe80::1%eth0",
        "fec0::1",
        "ff02::1",
        "2001:db8::1",
        "64:ff9b:1::1",
        "100::1",
        "5f00::1",
        "localhost",
        "",
        "127.1",
        "nonsense",
    ],
)
def test_everything_else_is_refused(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("wrapper", WRAPPERS)
def test_no_tunnel_leads_to_a_refused_address(wrapper: str) -> None:
    for inner in INNER:
        address = WRAPPERS[wrapper](int(inner))
        assert inner in embedded_ipv4(address)
        assert not is_public(str(address)), f"{address} holds {inner}"


@given(st.ip_addresses(v=4), st.sampled_from(sorted(WRAPPERS)))
def test_a_tunnel_is_never_more_public_than_what_it_leads_to(inner: IPv4Address, wrapper: str) -> None:
    if not is_public(str(inner)):
        assert not is_public(str(WRAPPERS[wrapper](int(inner))))


def test_exceptions_are_one_address_and_one_port_each() -> None:
    assert parse_allowed(["127.0.0.1:8765", "[::1]:80"]) == {("127.0.0.1", 8765), ("::1", 80)}


@pytest.mark.parametrize("entry", ["127.0.0.1", "localhost:80", "10.0.0.0/8:80", ""])
def test_an_exception_that_is_wider_is_an_error(entry: str) -> None:
    with pytest.raises(ValueError, match=r"ADDRESS:PORT|does not appear to be an"):
        parse_allowed([entry])
