"""Rows of a board: what tells a job from the others, its values, and the draft of a job that comes whole in a row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from jobcrawl.declared.expressions import evaluate, is_empty, texts_of
from jobcrawl.declared.platform import Config, Platform, Row
from jobcrawl.declared.rows import candidates_of, refusals, values_of, web_address
from jobcrawl.draft import Draft, Source
from jobcrawl.page import Page


def key_of(reading: Platform, row: Row, config: Config) -> str | None:
    """What tells a job of a board from the others: its id, else its address."""
    ident = evaluate(reading.fields.get("source_id", "id"), {**row, "board": config})
    idents = (ident, row.get("url"), row.get("link"))
    return next((texts[0] for one in idents if len(texts := texts_of(one)) == 1 and not is_empty(texts[0])), None)


def values_at(reading: Platform, row: Row, config: Config, base: str) -> dict[str, Any]:
    """Values of a record, its address made absolute from `base`; empty for an address that is none of the web."""
    values = values_of(reading, row, config)
    if "url" in values:
        values["url"] = web_address(values["url"], base) or ""
    return values


def draft_of(reading: Platform, values: Mapping[str, Any], page: Page, source: Source, key: str | None, base: str) -> Draft:
    """A draft out of a record's values; one whose job has no address of the web is known by a stand-in for it."""
    draft = Draft(page=page, candidates=candidates_of(reading, values), source=source, key=key)
    if "url" in values and not values["url"]:
        draft.stand_in = f"{base.partition('#')[0]}#/{quote(key or '')}"
    for sentence in refusals(values):
        draft.warn(sentence)
    return draft
