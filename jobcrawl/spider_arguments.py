"""Spider arguments: what `scrapy crawl NAME -a NAME=VALUE` says, understood and checked before the first request."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any

from cssselect import SelectorError
from parsel.csstranslator import css2xpath

from jobcrawl.candidate import known_fields
from jobcrawl.codes import NoCode, country_code, language_code, zone_name
from jobcrawl.network.patterns import UnsafePatternError, compile_pattern
from jobcrawl.source_names import NAME_RULE, is_source_name
from jobcrawl.suggestions import did_you_mean

FACTS: Mapping[str, Callable[[str], str]] = {"country": country_code, "language": language_code, "timezone": zone_name}
"""What an argument may say of all jobs of a source, by its name."""


class WrongArgument(ValueError):
    """A spider's argument (`-a NAME=VALUE`) that is missing, unknown or cannot be right; the message says how to give it."""


def check_source_name(argument: str, name: str) -> None:
    """Raise `WrongArgument` for what can name no source."""
    if not is_source_name(name):
        raise WrongArgument(f"{argument} {name!r}: {NAME_RULE}")


def check_known(spider: str, given: Iterable[str], known: Collection[str]) -> None:
    """Raise `WrongArgument` for an argument that a spider does not know.

    What begins with `_` is the scheduler's: scrapyd gives each spider its `_job`.
    """
    unknown = next((name for name in given if name not in known and not name.startswith("_")), None)
    if unknown is not None:
        raise WrongArgument(f"{spider} has no argument {unknown!r}; {did_you_mean(unknown, known)}known: {', '.join(known)}")


def facts_told(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """What arguments (`-a country=SE`) say is true of all jobs of a source, understood; raises `WrongArgument`."""
    facts: dict[str, Any] = {}
    for key, code_of in FACTS.items():
        if arguments.get(key) is not None:
            try:
                facts[key] = code_of(str(arguments[key]))
            except NoCode as error:
                raise WrongArgument(f"{key} {error}") from error
    if "listing_is_whole" in arguments:
        told = str(arguments["listing_is_whole"]).lower()
        if told not in ("true", "false"):
            raise WrongArgument(f"listing_is_whole is {arguments['listing_is_whole']!r}; it must be true or false")
        facts["listing_is_whole"] = told == "true"
    return facts


def check_pattern(name: str, pattern: str | None) -> None:
    """Raise `WrongArgument` for a regular expression that cannot be used."""
    try:
        compile_pattern(pattern or "")
    except UnsafePatternError as error:
        raise WrongArgument(f"{name} is no pattern that can be used: {error}") from error


def check_selector(name: str, selector: str | None) -> None:
    """Raise `WrongArgument` for a CSS selector that cannot be used."""
    try:
        css2xpath(selector or "*")
    except SelectorError as error:
        raise WrongArgument(f"{name} {selector!r} is no CSS selector: {error}") from error


def check_field(name: str) -> None:
    """Raise `WrongArgument` for a field, named beside its selector, that no posting has."""
    if name not in known_fields():
        hint = did_you_mean(name, known_fields())
        raise WrongArgument(f"selectors: {name!r} is no field; {hint}known: {', '.join(sorted(known_fields()))}")
