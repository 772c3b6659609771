"""Render: kept blocks as plain text and as sanitised HTML."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape
from unicodedata import is_normalized

import nh3

from jobcrawl.outline import Block, Mark
from jobcrawl.values.links import collapse_labelled_links
from jobcrawl.values.patterns import when_used
from jobcrawl.values.text import clean_text

Absolute = Callable[[str], str | None]
"""Makes a link absolute; None for what is no http(s) or mailto address."""

BULLET = "• "
"""What a bullet begins with in plain text."""

_WRITTEN_BULLET = when_used(r"^[•·▪●◦‣∙►–—*-]\s+(?=\S)|^[•·▪●◦‣∙►](?=\w)")
_PROTECTED = when_used(r"(\[email\s?protected\]) \(mailto:\[email\s?protected\]\)")
_TAGS = {"h3", "p", "ul", "li", "a", "strong", "br"}


def as_text(blocks: Iterable[Block], absolute: Absolute) -> str:
    """Plain text: paragraphs parted by an empty line, line breaks kept, bullets as `• `, links as `label (url)`."""
    pieces: list[str] = []
    before: Block | None = None
    before_bullet = False
    for block in blocks:
        line = _with_links(block, absolute)
        bullet = block.bullet
        written = _WRITTEN_BULLET.match(line)
        if written:
            line, bullet = line[written.end() :], True
        if before is not None:
            tight = (bullet and before_bullet) or (block.after_break and before.index == block.index - 1)
            pieces.append("\n" if tight else "\n\n")
        pieces.append(BULLET + line if bullet else line)
        before, before_bullet = block, bullet
    text = "".join(pieces)
    if not text.replace("\n", "").isprintable() or not is_normalized("NFC", text):
        text = clean_text(text)
    if "(mailto:[" in text:
        text = _PROTECTED.sub(r"\1", text)
    return collapse_labelled_links(text).strip()


def _with_links(block: Block, absolute: Absolute) -> str:
    text = block.text
    for mark in reversed(block.marks):
        if mark.tag == "a" and mark.href and mark.end > mark.start:
            url = absolute(mark.href)
            label = text[mark.start : mark.end].strip()
            if url is None or mark.href.startswith("#") or label == url:
                continue
            text = f"{text[: mark.start]}{_linked(label, url)}{text[mark.end :]}"
    return text


def _linked(label: str, url: str) -> str:
    return f"{label} ({url})"


def as_html(blocks: Iterable[Block], absolute: Absolute) -> str:
    """HTML of headings, paragraphs, bullets, links and bold words, sanitised with nh3."""
    pieces: list[str] = []
    in_list = False
    opened = ""
    for block in blocks:
        inner = _inner_html(block, absolute)
        written = _WRITTEN_BULLET.match(block.text)
        bullet = block.bullet or written is not None
        if opened == "p" and block.after_break and not bullet:
            pieces[-1] = f"{pieces[-1].removesuffix('</p>')}<br>{inner}</p>"
            continue
        if bullet != in_list:
            pieces.append("<ul>" if bullet else "</ul>")
            in_list = bullet
        opened = "li" if bullet else "h3" if block.level else "p"
        pieces.append(f"<{opened}>{inner}</{opened}>")
    if in_list:
        pieces.append("</ul>")
    return nh3.clean(
        "".join(pieces),
        tags=_TAGS,
        attributes={"a": {"href"}},
        url_schemes={"http", "https", "mailto"},
        link_rel="nofollow noopener",
    )


def _inner_html(block: Block, absolute: Absolute) -> str:
    text = block.text
    cuts: list[tuple[int, int, str]] = []
    for order, mark in enumerate(block.marks):
        tags = _tags_of(mark, block, absolute)
        if tags and mark.end > mark.start:
            cuts.append((mark.start, order + 1, tags[0]))
            cuts.append((mark.end, -order - 1, tags[1]))
    written = _WRITTEN_BULLET.match(text)
    at = written.end() if written else 0
    pieces = []
    for position, _, tag in sorted(cuts):
        if position > at:
            pieces.append(escape(text[at:position], quote=False))
            at = position
        pieces.append(tag)
    pieces.append(escape(text[at:], quote=False))
    return "".join(pieces)


def _tags_of(mark: Mark, block: Block, absolute: Absolute) -> tuple[str, str] | None:
    if mark.tag in ("b", "strong") and not block.level:
        return "<strong>", "</strong>"
    if mark.tag == "a" and mark.href and not mark.href.startswith("#"):
        url = absolute(mark.href)
        if url is not None:
            return f'<a href="{escape(url)}">', "</a>"
    return None
