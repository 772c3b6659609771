"""Address ids: the site's own id of an ad as its address shows it, and which numbers of a site's addresses are none."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

from jobcrawl.values.patterns import when_used

_ID = when_used(r"(?<![^/_=-])(\d{3,20})(?![^/_.-])|([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})")
_YEAR = when_used(r"(?:19\d|20[0-3])\d")
_POST_CODE = when_used(r"(?:[^/]*-)?\d{4,5}-[^/\d]+")
"""A post code before the name of its town, as a folder."""
_FULL_TIME = "100"
"""Per cent of a full-time job, the workload in Swiss and Austrian titles."""
_NUMBER = when_used(r"\d{1,20}")
_NUMBERS_AND_WORDS = when_used(r"[^\W_]+(?:-[0-9a-f]+){4}|[^\W_]+")


def id_in_url(url: str) -> str | None:
    """The one number or UUID in the path that can be the site's id; None where there is none or more than one.

    A year is none unless it stands alone at the end, nor is the `100` of a workload (`cook-80-100`), a post code in a folder
    (`/10115-berlin/cook`) or a number behind which another one stands alone (`/company/1234/jobs/55`).
    """
    path = _path_of(url)
    found = {number or uuid for number, uuid in _ID.findall(path)}
    if len(found) != 1:
        return None
    ident: str = found.pop()
    folders = path.split("/")
    place = next((place for place, name in enumerate(folders) if _ID.search(name)), len(folders) - 1)
    name, behind = folders[place], [folder for folder in folders[place + 1 :] if folder]
    if _YEAR.fullmatch(ident) and (behind or name != ident):
        return None
    if ident == _FULL_TIME and name != ident:
        return None
    if behind and (_POST_CODE.fullmatch(name) or any(_NUMBER.fullmatch(folder) for folder in behind if folder != ident)):
        return None
    return ident


def ends_with_id(url: str, ident: str | None) -> bool:
    """Whether the last part of an address names an id, as it does where each ad has its own: `/jobs/4101-cook`, `?id=4101`."""
    if not ident:
        return False
    path = _path_of(url).rstrip("/")
    return ident in _NUMBERS_AND_WORDS.findall(path.rpartition("/")[2] + url.partition("?")[2])


class AddressIds:
    """What the links of one site show: a number that several of its ads have is the id of none."""

    __slots__ = ("_names", "shared")

    def __init__(self) -> None:
        self.shared: set[str] = set()
        """Numbers in addresses that differ in their last part, such as that of an employer (`/1234/cook`, `/1234/baker`)."""
        self._names: dict[str, str] = {}

    def add(self, url: str) -> None:
        """Take in the address of a listed ad."""
        ident = id_in_url(url)
        if ident is not None:
            name = unquote(_path_of(url)).rstrip("/").rpartition("/")[2]
            if self._names.setdefault(ident, name) != name:
                self.shared.add(ident)


def _path_of(url: str) -> str:
    try:
        return urlsplit(url).path
    except ValueError:
        return ""
