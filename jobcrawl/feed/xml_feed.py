"""XML in the shape that Indeed and many aggregators take (https://docs.indeed.com/indeed-apply/xml-feed)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, BinaryIO

from lxml import etree

FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 (section 2.2) does not allow."""


def write_xml(postings: Iterable[Mapping[str, Any]], file: BinaryIO, source: str) -> None:
    """`<source>` with one `<job>` a posting; unknown elements are left out."""
    with etree.xmlfile(file, encoding="utf-8") as document:
        document.write_declaration()
        with document.element("source"):
            document.write(element("publisher", source))
            for posting in postings:
                document.write(job(posting))


def job(posting: Mapping[str, Any]) -> etree._Element:
    """A posting as `<job>`. Contents are CDATA: the takers ask for it, and some read no entities."""
    found = etree.Element("job")
    place: Mapping[str, Any] = next(iter(posting.get("job_locations") or []), {})
    values = {
        "title": posting.get("title"),
        "date": posting.get("date_posted") or posting.get("first_seen"),
        "referencenumber": posting.get("id"),
        "requisitionid": posting.get("requisition_id"),
        "url": posting.get("url") or posting.get("apply_url"),
        "company": (posting.get("hiring_organization") or {}).get("name"),
        "city": place.get("locality") or place.get("text"),
        "state": place.get("region"),
        "country": place.get("country"),
        "postalcode": place.get("postal_code"),
        "streetaddress": place.get("street_address"),
        "description": posting.get("description_html") or posting.get("description"),
        "salary": (posting.get("base_salary") or {}).get("text"),
        "jobtype": ", ".join(posting.get("employment_type") or []),
        "category": (posting.get("occupation") or {}).get("label"),
        "expirationdate": posting.get("valid_through"),
        "remotetype": posting.get("job_location_type"),
    }
    found.extend(element(name, value, is_literal=True) for name, value in values.items() if value)
    return found


def element(name: str, text: str, *, is_literal: bool = False) -> etree._Element:
    """An element with a text that XML may hold, `is_literal` in a CDATA section (XML 1.0, section 2.7)."""
    made = etree.Element(name)
    allowed = FORBIDDEN.sub("", text)
    made.text = etree.CDATA(allowed) if is_literal else allowed
    return made
