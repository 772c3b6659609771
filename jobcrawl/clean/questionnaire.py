"""Questionnaire: what applicants are asked before they apply, printed below an ad with the answers they may choose."""

from __future__ import annotations

from jobcrawl.clean.blocks import FORM_REASON, Look
from jobcrawl.clean.phrases import plain_line
from jobcrawl.values.patterns import when_used
from jobcrawl.values.word_lists import word_set

_YES = word_set("yes ja oui sí si sì tak ano kyllä sim áno igen da evet jah jā taip")
_NO = word_set("no nej nein non nee nie ne ei nei não nem nu hayır ē")
_LONGEST_ANSWER = 8
_LONGEST_QUESTION = 200
_NUMBER = when_used(r"(?:question )?\d{1,2}[.)]?$")
_ASKS_FOR = when_used(
    r"(?:please |if (?:yes|so|no),? )?(?:describe|explain|list|indicate|specify|select|summari[sz]e|provide|upload)\b"
    r"|(?:beskriv|ange|välj|beskrive|oppgi|kuvaile|beschreiben|erläutern|décrivez|précisez|indiquez|beschrijf|describa|indique"
    r"|descriva|indichi|opisz|podaj|popište|uveďte)\b"
    r"|(?:\* )?required(?: question)?\b"
)


def set_questions_apart(looks: list[Look]) -> None:
    """Takes questions to applicants for an application form: those answered with yes or no, and those beside them.

    A question in an ad's own words has no answers to choose below it and stays, and so does what goes on below the next heading.
    """
    short = [index for index, look in enumerate(looks[:-1]) if len(look.block.text) <= _LONGEST_ANSWER]
    for index in short:
        if _is_answer(looks[index], _YES) and _is_answer(looks[index + 1], _NO):
            _set_apart(looks, index)


def _set_apart(looks: list[Look], index: int) -> None:
    begin, end = index, index + 2
    while begin and (_is_asked(looks[begin - 1]) or looks[begin - 1].reason == FORM_REASON):
        begin -= 1
    if begin and looks[begin - 1].is_heading and "question" in looks[begin - 1].block.text.lower():
        begin -= 1
    while end < len(looks) and (_is_asked(looks[end]) or _asks_for(looks[end])):
        end += 1
    looks[begin:end] = [Look(look.block, 0.0, FORM_REASON) for look in looks[begin:end]]


def _is_answer(look: Look, words: frozenset[str]) -> bool:
    text = look.block.text
    return len(text) <= _LONGEST_ANSWER and plain_line(text) in words


def _is_asked(look: Look) -> bool:
    text = look.block.text
    is_question = text.endswith("?") and len(text) <= _LONGEST_QUESTION and not look.block.level
    return is_question or _NUMBER.match(text.lower()) is not None


def _asks_for(look: Look) -> bool:
    text = look.block.text
    is_told_to = len(text) <= _LONGEST_QUESTION and not look.block.level and _ASKS_FOR.match(text.lower()) is not None
    return is_told_to or _is_answer(look, _YES | _NO)
