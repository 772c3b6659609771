"""Declared values: plain words, HTML and clean structures out of the values that publishers write for machines.

Publishers escape a text twice, leave templates unfilled, wrap a text in lists and objects, and name properties by full addresses.
"""

from __future__ import annotations

import html
import re
from typing import Any

from jobcrawl.read.structured.loose_json import loads
from jobcrawl.values.patterns import when_used

MAX_ITEMS = 200
"""Elements of a list that are looked at."""
_HOLDING_TEXT = ("@value", "description", "text", "value", "name")
_MAX_TEXT = 200_000
_MAX_VALUE_DEPTH = 8

_TAG = when_used(r"</?[a-zA-Z][^<>]{0,2000}>")
BLOCK_TAG = when_used(r"<(?:p|br|div|li|ul|ol|h[1-6]|tr|td|table|section|article|dl|dt|dd|pre|blockquote)\b", re.I)
"""Markup that makes lines and paragraphs of its own."""
_KNOWN = r"(?:p|br|div|li|ul|ol|h[1-6]|b|i|u|em|strong|span|table|tr|td|a|section|font|hr)"
_REAL_TAG = when_used(rf"</?{_KNOWN}(?=[\s/>])", re.I)
_ESCAPED_TAG = when_used(rf"&(?:amp;)?(?:lt|#60|#x3c);/?{_KNOWN}(?=[\s/>]|&(?:amp;)?(?:gt|#62|#x3e);)", re.I)
_MAY_BE_ESCAPED = when_used(r"&(?:amp;)?(?:lt|#60|#x3c);", re.I)
_TWICE_ESCAPED = when_used(r"&amp;((?:amp;)*)(#\d{1,6}|#x[0-9a-fA-F]{1,5}|[a-zA-Z]{2,8}\d{0,2});")
_LITERAL_BREAK = when_used(r"\\r\\n|\\[nr]")
_LITERAL_CODE = when_used(r"\\u(00[0-9a-fA-F]{2})")
_CONTROL = when_used(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_TEMPLATE = when_used(
    r"\{\{.{0,80}\}\}|\$\{.{1,80}\}|<%.{1,80}%>|\[\[[\w. ]{1,60}\]\]|%[A-Z_]{3,40}%|#\{.{1,80}\}|\A\{[\w. ]{1,60}\}\Z",
    re.I | re.S,
)
_NO_VALUE = when_used(r"(?:undefined|null|none|n/?a|nan|\[object object\]|lorem ipsum.{0,40}|tbd|-+|\.+)\Z", re.I | re.S)
_TEMPLATE_SIGNS = frozenset("{%[$#")
_PARAGRAPHS = when_used(r"\n[ \t]*\n\s*")


def _unescaped(text: str) -> str:
    """HTML text with entities resolved as often as they were put on, at most three times."""
    for _ in range(3):
        if "&" not in text or (resolved := html.unescape(text)) == text:
            break
        text = resolved
    return text


def words_of(value: object) -> str:
    """A short text out of any value: string, number, list (its first), object (its `@value`, `name` …); "" for placeholders."""
    for _ in range(_MAX_VALUE_DEPTH):
        if isinstance(value, list):
            value = next((part for part in value if part), None)
        elif isinstance(value, dict):
            value = next(
                (value[key] for key in ("@value", "name", "value", "label", "title", "text", "@id") if value.get(key)), None
            )
        else:
            break
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, int | float):
        return str(value) if abs(value) < 1e18 else ""
    if not isinstance(value, str):
        return ""
    text = value[:_MAX_TEXT]
    if "&" in text:
        text = _unescaped(text)
    if "<" in text:
        text = _TAG.sub(" ", text)
    if not text.isprintable():
        text = _CONTROL.sub(" ", text)
    text = " ".join(text.split())
    return "" if _is_placeholder(text) else text


def _is_placeholder(text: str) -> bool:
    """Whether a text is a template that nobody filled in (`{{title}}`) or a word for nothing (`null`, `n/a`)."""
    head = text[:300]
    if not _TEMPLATE_SIGNS.isdisjoint(head) and _TEMPLATE.search(head):
        return True
    return len(text) <= 60 and _NO_VALUE.match(text) is not None


def trimmed(value: Any, depth: int = 0) -> Any:
    """A structured value with clean strings, without placeholders and empty parts, of bounded size and depth."""
    if isinstance(value, str):
        text = value.strip()
        if text[:1] in "{[" and text[-1:] in "}]" and depth == 0:
            parsed = loads(text)
            if parsed:
                return trimmed(parsed[0], depth + 1)
        return words_of(text[:5000])
    if isinstance(value, dict):
        if "@value" in value:
            return trimmed(value["@value"], depth + 1) if depth < _MAX_VALUE_DEPTH else ""
        if depth >= _MAX_VALUE_DEPTH:
            return {}
        pairs = [(key, trimmed(part, depth + 1)) for key, part in list(value.items())[:60]]
        return {bare_name(key): part for key, part in pairs if part not in (None, "", [], {})}
    if isinstance(value, list):
        if depth >= _MAX_VALUE_DEPTH:
            return []
        return [part for part in (trimmed(part, depth + 1) for part in value[:MAX_ITEMS]) if part not in (None, "", [], {})]
    return value if isinstance(value, bool | int | float) or value is None else words_of(value)


def bare_name(key: str) -> str:
    """The name of a property without its vocabulary: `title` of `https://schema.org/title` and `schema:title`."""
    return key if key.isalnum() or key.startswith("@") else key.rpartition("/")[2].rpartition("#")[2].rpartition(":")[2]


def html_of(value: object, depth: int = 0) -> str:
    """A long text as HTML: entities resolved exactly as often as needed, lines kept where there is no block markup."""
    if depth > _MAX_VALUE_DEPTH:
        return ""
    if isinstance(value, list):
        texts = [part for part in (html_of(part, depth + 1) for part in value[:MAX_ITEMS]) if part]
        if len(texts) > 1 and all(len(text) < 1000 and not BLOCK_TAG.search(text) for text in texts):
            return "<ul>" + "".join(f"<li>{text}</li>" for text in texts) + "</ul>"
        return "".join(text if BLOCK_TAG.search(text) else f"<p>{text}</p>" for text in texts)
    if isinstance(value, dict):
        return html_of(next((value[key] for key in _HOLDING_TEXT if value.get(key)), None), depth + 1)
    if not isinstance(value, str):
        return ""
    text = value[:_MAX_TEXT]
    if not text.isprintable():
        text = _CONTROL.sub(" ", text)
    if "\\" in text:
        text = _LITERAL_CODE.sub(lambda match: chr(int(match[1], 16)), text).replace("<\\/", "</").replace('\\"', '"')
        if text.count("\\n") + text.count("\\r") >= 2:
            text = _LITERAL_BREAK.sub("\n", text).replace("\\t", " ")
    for _ in range(3):
        if "&" not in text:
            break
        if _MAY_BE_ESCAPED.search(text) and len(_ESCAPED_TAG.findall(text)) > len(_REAL_TAG.findall(text)):
            text = html.unescape(text)
            continue
        once = _TWICE_ESCAPED.sub(r"&\1\2;", text) if "&amp;" in text else text
        if once == text:
            break
        text = once
    if not text.isprintable():
        text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n\n")
    text = text.strip()
    if "\n" in text and not BLOCK_TAG.search(text):
        text = "".join(f"<p>{part.replace(chr(10), '<br>')}</p>" for part in _PARAGRAPHS.split(text) if part.strip())
    return "" if _is_placeholder(text) else text


def as_list(value: object) -> list[Any]:
    """A value as the list of its parts: several, one, or none for None."""
    return value if isinstance(value, list) else [] if value is None else [value]
