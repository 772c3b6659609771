"""Links: which addresses may be stored, when two are the same, and how they stand in a text."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, quote, unquote, urlencode, urljoin, urlsplit, urlunsplit

from jobcrawl.values.patterns import when_used

MAX_LENGTH = 4096
"""Characters of an address; longer ones are refused."""

# What a browser drops from an address before it reads it (WHATWG URL, "remove all ASCII tab or newline").
_IGNORED = when_used("[\t\r\n]")
_CONTROL_OR_SPACE = when_used(
    '[\x00-\x20\x7f-\xa0\xad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ud800-\udfff\\\\<>"`{}|^]'
)
_TRACKING = when_used(
    r"utm_\w+|mtm_\w+|pk_(?:campaign|kwd|source|medium)|hsa_\w+|_hs(?:enc|mi)|mc_[ce]id|mkt_tok|[gdm]clid|gclsrc|gbraid|wbraid"
    r"|(?:fb|ms|y|tt|li_fat_|tw|epi)?clid|li_fat_id|fbclid|msclkid|twclid|ttclid|igshid|_ga|_gl|oly_(?:anon|enc)_id|vero_id"
    r"|gh_src|trk|trackingid|rx_\w+|s_cid|icid|spm|__cft__.*|__tn__|campaignid|adgroupid",
    re.I,
)
_SESSION = when_used(r"jsessionid|phpsessid|aspsessionid\w*|cfid|cftoken", re.I)
_MAYBE_SESSION = when_used(r"sessionid|session_id|sid", re.I)
"""Names of parameters that hold a session, or the number of a thing: a session is long and random."""
_RANDOM = r"(?=[^/?#;-]*[^\W\d_])(?=[^/?#;-]*\d)[^/?#;-]{16,}"
_SESSION_VALUE = when_used(_RANDOM)
_PATH_SESSION = when_used(rf";(?:jsessionid=[^/?#;]*|sid={_RANDOM}(?=[/?#;]|$))", re.I)
_PORTS = {"http": 80, "https": 443}
_PLAIN = when_used(r"https?://([a-z0-9.-]+)((?:/[A-Za-z0-9._~/-]*)?)")  # most addresses: one spelling without more ado
_UNRESERVED_ESCAPE = when_used(r"%([0-9a-fA-F]{2})")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_IN_BRACKETS = when_used(r" \(((?:https?://|mailto:)[^\s()<>]{4,2000})\)", re.I)
_SHORTEST_LABEL, _LONGEST_LABEL = 4, 2000
_NO_LABEL = when_used("[()<>]")
_TRAILING = ".,;:!?»”\"'"


def safe_link(href: str, base: str = "") -> str | None:
    """The link as an absolute http, https or mailto address; None for any other scheme and for what no browser would open.

    Credentials in front of the host are dropped: they only disguise where a link leads (RFC 3986, 7.6).
    """
    if len(href) > MAX_LENGTH:
        return None
    href = _IGNORED.sub("", href).strip("\x00\x01\x02\x03\x04\x05\x06\x07\x08 \x0b\x0c\x0e\x0f\xa0\ufeff")
    try:
        joined = urljoin(base, href) if base else href
        parts = urlsplit(joined)
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    scheme = parts.scheme.lower()
    if scheme == "mailto":
        address = unquote(parts.path)
        return None if "@" not in address or _CONTROL_OR_SPACE.search(address) else f"mailto:{parts.path}"
    if scheme not in _PORTS or not host or _CONTROL_OR_SPACE.search(host) or host.strip(".") == "":
        return None
    netloc = f"[{host}]" if ":" in host else host
    if port is not None and port != _PORTS[scheme]:
        netloc = f"{netloc}:{port}"
    path, query, fragment = (_escaped(part) for part in (parts.path, parts.query, parts.fragment))
    link = urlunsplit((scheme, netloc, path, query, fragment))
    return link if len(link) <= MAX_LENGTH else None  # percent-encoding makes it longer


def _escaped(part: str) -> str:
    """The part with spaces of any script, quotes and controls percent-encoded, other letters as they are."""
    return _CONTROL_OR_SPACE.sub(lambda found: quote(found.group().encode("utf-8", "replace")), part)


def without_tracking(url: str) -> str:
    """The address without what only tells where the visitor came from, or which visit it is; everything else as it stands."""
    address, hash_mark, fragment = url.partition("#")
    head, mark, query = address.partition("?")
    head = _PATH_SESSION.sub("", head)
    pairs = query.split("&") if mark else []
    kept = [pair for pair in pairs if not _is_noise(*pair.partition("=")[::2])]
    return f"{head}{'?' if kept else ''}{'&'.join(kept)}{hash_mark}{fragment}"


def canonical_url(url: str) -> str:
    """One spelling for all addresses of the same page: a key for identity, not an address to fetch.

    https, lower-case host without `www.`, no default port, no fragment but a route (`#/…`, `#!…`), no tracking or session
    parameters, sorted query, normal percent-encoding (RFC 3986, 6.2.2), no slash at the end. What is no web address stays.
    """
    plain = _PLAIN.fullmatch(url)
    if plain and (host := plain[1].removeprefix("www.").rstrip(".")):
        return f"https://{host}{plain[2].rstrip('/')}"
    try:
        parts = urlsplit(url.strip())
        host, port = (parts.hostname or "").removeprefix("www.").rstrip("."), parts.port
    except ValueError:
        return url
    if parts.scheme not in _PORTS or not host:
        return url
    if not host.isascii():
        try:
            host = host.encode("idna").decode()
        except UnicodeError:
            return url
    netloc = (f"[{host}]" if ":" in host else host) + (f":{port}" if port and port != _PORTS[parts.scheme] else "")
    path = _normal_escapes(_PATH_SESSION.sub("", parts.path)).rstrip("/")
    pairs = (pair for pair in parse_qsl(parts.query, keep_blank_values=True, errors="surrogateescape") if not _is_noise(*pair))
    query = urlencode(sorted(pairs), errors="surrogateescape")
    fragment = _normal_escapes(parts.fragment) if parts.fragment.startswith(("/", "!")) else ""
    return urlunsplit(("https", netloc, path, query, fragment))


def _is_noise(name: str, value: str) -> bool:
    if _TRACKING.fullmatch(name) or _SESSION.fullmatch(name):
        return True
    return bool(_MAYBE_SESSION.fullmatch(name) and _SESSION_VALUE.fullmatch(value))


def _normal_escapes(part: str) -> str:
    """Percent-encoding where it must be, in capitals, and nowhere else."""
    part = quote(part.encode("utf-8", "surrogateescape"), safe="/:@!$&'()*+,;=~%-._?")

    def normal(found: re.Match[str]) -> str:
        letter = chr(int(found[1], 16))
        return letter if letter in _UNRESERVED else found[0].upper()

    return _UNRESERVED_ESCAPE.sub(normal, part)


def collapse_labelled_links(text: str) -> str:
    """`label (address)` as the address alone where the label is that address; punctuation after it is kept."""
    if " (http" not in text and " (mailto" not in text:
        return text
    pieces: list[str] = []
    done = 0
    for found in _IN_BRACKETS.finditer(text):
        before = text[max(done, found.start() - _LONGEST_LABEL) : found.start()]
        words = before.rsplit(None, 1) if before and not before[-1].isspace() else [""]
        label = _NO_LABEL.split(words[-1])[-1]
        shown = _shown_once(label, found[1]) if len(label) >= _SHORTEST_LABEL else None
        if shown is not None:
            pieces += text[done : found.start() - len(label)], shown
            done = found.end()
    return "".join(pieces) + text[done:]


def _shown_once(label: str, address: str) -> str | None:
    """The address and the punctuation that follows it in its label; None where the label says something else."""
    bare = label.rstrip(_TRAILING)
    for shown, ending in ((label, ""), (bare, label[len(bare) :])):
        if _plain(shown) == _plain(address):
            return (shown if address[:7].lower() == "mailto:" else address) + ending
    return None


def _plain(address: str) -> str:
    """What a person would say the address is."""
    address = unquote(address).casefold()
    for start in ("https://", "http://", "mailto:"):
        address = address.removeprefix(start)
    return address.removeprefix("www.").rstrip("/")
