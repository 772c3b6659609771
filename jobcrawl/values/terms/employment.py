"""Employment: types, contract, probation, hours, shift and length, each only where words state it.

Types are those of schema.org/employmentType. Two axes are kept apart: "permanent", "CDI", "Festanstellung" or "regular" is the
contract and says nothing about the hours, so it never becomes FULL_TIME.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import get_args

from jobcrawl.posting import EmploymentType
from jobcrawl.values.dates.date_words import fold
from jobcrawl.values.patterns import Gated, WordIndex, needed_words, when_used
from jobcrawl.values.terms.employment_words import (
    MATTER_LINKS,
    NEGATIONS,
    OF_FULL_TIME,
    ONE_WORD_CODES,
    OTHER_MATTERS,
    OTHER_WORDS,
    PERMANENT,
    PROBATION,
    TYPE_WORDS,
    WORK_WITH_OTHERS,
)

LONGEST_TERM = 200
"""Characters of a term that are looked at."""

TYPES: tuple[EmploymentType, ...] = get_args(EmploymentType)
"""All employment types in schema.org's order."""


@dataclass(slots=True)
class Employment:
    """What a term states."""

    types: list[EmploymentType] = field(default_factory=list)
    """schema.org employment types, in schema.org's order."""
    is_permanent: bool | None = None
    """True for open-ended, False for fixed-term employment."""
    has_probation: bool | None = None
    """True when a probationary period applies."""

    def __bool__(self) -> bool:
        return bool(self.types) or self.is_permanent is not None or self.has_probation is not None


_CAMEL = when_used(r"(?<=[a-z])(?=[A-Z])")
_HYPHENS = when_used(r"(?<=\w)[-‐‑](?=\w)|_")
_PARTS = when_used(r"[,;|()\[\]•·:.!?]|\s[-–—]\s|(?<!\d)/(?!\d)|\bor\b|\band\b|&|\+")
NAMING = [(name, when_used(rf"(?<!\w)(?:{words})(?!\w)")) for name, words in TYPE_WORDS.items()]
_CONTRACT_LABEL = when_used(r"(?<!\w)contract(?: (?:type|form))? ?:(?= ?\w+(?: \w+)?[ ,;|/)]*$)|^contract(?: type)? ?:")
_CONTRACT = when_used(
    r"(?!(?:temp|temporary) contract(?: full time| part time)*\Z)"
    r"(?:(?:(?:\d{1,2}|six|three|twelve|nine)\+? ?(?:months?|mos?|weeks?|years?)|long term|short term|initial|rolling"
    r"|w2|it|temp|temporary)\s)*"
    r"contract(?:ing)?(?: (?:positions?|jobs?|roles?|basis|work|assignment|opportunity|to hire|to perm|w2|c2c|only"
    r"|1099|temp|employees?|based"
    r"|full time|part time|\d{1,2}\+? ?(?:months?|mos?|weeks?|years?)))*"
)
"""Contracting: a `contract` that says itself how one works; a `temporary contract` is that of an employee."""
_ANY_EMPLOYMENT = frozenset(("nl", "ro"))
"""Languages in which `contract` is what every employee signs."""
PERMANENT_CONTRACT = when_used(rf"(?<!\w)(?:{PERMANENT})(?!\w)")
_PROBATION = when_used(rf"(?<!\w)(?:{PROBATION})(?!\w)")
_POSSIBLY = when_used(
    r"possib|chance|option|opportunity to|may become|mojlighet|chans|mulighet|mulighed|mahdollis|aussicht|moglich|ubernahme"
    r"|possibilite|evolu|uitzicht|kans op|posibilidad|possibil|mozliw|moznost|to hire|to perm|leading to|lead to"
)
_OTHER_MATTER = when_used(
    rf"(?:{OTHER_MATTERS})(?!\w)(?! ?[:|])(?:\W+\w+){{0,5}}?\W+(?:{MATTER_LINKS})(?!\w)"
    r"|kokemus\w* \w+sta(?!\w)"
    rf"|(?:{WORK_WITH_OTHERS}) (?!only)(?:[a-z]+ ){{0,4}}"
    r"(?:interns|trainees|volunteers|apprentices|freelancers|contractors|temps|praktikanter|praktikanten|auszubildende[n]?|stagiaires"
    r"|frivillige?|volontarer|larlingar|laerlinger|freiwillige|stagisti|becarios|stagiairs|vrijwilligers|harjoittelijoita)(?!\w)"
)
_FRACTION = when_used(r"([1-9]) ?/ ?([2-9])(?: etatu| uvazku)?$")
"""A part of full time, alone in its place: `1/2`."""
_SHARE = when_used(r"(?<![\d.,])(\d{1,3})(?:\s?%?\s?(?:[-–—]|to|till|bis|a|til|tot|do)\s?(\d{1,3}))?\s?%")


_PART_OF_FULL_TIME = when_used(rf"(?<=\d)(?<!100) ?(?:%|procent|prosent|prozent|per cent|pour cent) {OF_FULL_TIME}")
"""Behind the number of a share, what it is a share of; the whole of it is full time."""


def plain_term(text: str) -> str:
    """Text as the patterns expect it: folded, hyphens and underscores as spaces, `FullTime` as two words."""
    folded = fold(_CAMEL.sub(" ", text[:LONGEST_TERM]))
    if not folded.isascii() or "-" in folded or "_" in folded:
        folded = _HYPHENS.sub(" ", folded)
    return " ".join(folded.split())


def understand_employment(text: str, language: str | None = None) -> Employment:
    """All that a term such as `Permanent, full-time` states; an empty result where it states nothing."""
    plain = plain_term(text)
    if not plain or _OTHER_MATTER.match(plain):
        return Employment()
    if (fraction := _FRACTION.match(plain)) and int(fraction[1]) < int(fraction[2]):
        return Employment(types=["PART_TIME"])
    found = _types_in(_PART_OF_FULL_TIME.sub(" ", plain), language)
    if "%" in text and len(plain) <= 60 and (share := _SHARE.search(fold(text[:LONGEST_TERM]))):
        found |= types_of_share(int(share[1]), int(share[2] or share[1]))
    permanent = _stated(PERMANENT_CONTRACT, plain)
    fixed = "TEMPORARY" in found
    is_permanent: bool | None = None
    if fixed and permanent:
        is_permanent = False if _POSSIBLY.search(plain) else None
    elif permanent or fixed:
        is_permanent = permanent
    return Employment(
        types=[name for name in TYPES if name in found],
        is_permanent=is_permanent,
        has_probation=True if _stated(_PROBATION, plain) else None,
    )


def _types_in(plain: str, language: str | None) -> set[str]:
    """Types named in a plain text, those denied left out."""
    if plain in ONE_WORD_CODES:
        return {ONE_WORD_CODES[plain]}
    if plain.strip(" .") in OTHER_WORDS:
        return {"OTHER"}
    looked_at = [NAMING[number] for number in named_in(plain)]
    found = {name for name, pattern in looked_at if _stated(pattern, plain)}
    if language not in _ANY_EMPLOYMENT and "contract" in plain and _tells_contracting(plain):
        found.add("CONTRACTOR")
    if "volontariat" in plain and language == "de":
        found = (found - {"VOLUNTEER"}) | {"INTERN"}
    return found


def _tells_contracting(plain: str) -> bool:
    """Whether a part of a plain text is the word `contract` with its length or position and nothing else."""
    return any(_CONTRACT.fullmatch(part.strip()) for part in _PARTS.split(_CONTRACT_LABEL.sub(" ", plain)))


def named_in(plain: str) -> set[int]:
    """Places in `NAMING` of the types that a plain text may name."""
    return _held().found_in(plain)


@cache
def _held() -> WordIndex:
    """Words, one of which stands in whatever names a type; patterns of types that a text does not name are not compiled."""
    return WordIndex(needed_words(words) for words in TYPE_WORDS.values())


def types_of_share(low: int, high: int) -> set[str]:
    """Types of a share of full time, from its least to its most per cent, as Swiss, German and Nordic ads tell it: `80-100 %`."""
    if not 10 <= low <= high <= 100:
        return set()
    return ({"FULL_TIME"} if high == 100 else set()) | ({"PART_TIME"} if low < 100 else set())


def _stated(pattern: re.Pattern[str], plain: str) -> bool:
    """Whether a pattern matches somewhere without a denial right before it."""
    for match in pattern.finditer(plain):
        before = plain[max(0, match.start() - 24) : match.start()].split()[-2:]
        if not NEGATIONS.intersection(before) or (before[-1:] and before[-1].endswith(",")):
            return True
    return False


_DURATION = Gated(
    r"(?i)(?<![\w.,])(?:\d{1,2}|one|two|three|six|twelve|ett|två|tre|sex|tolv|ein|zwei|drei)(?:\s?(?:-|–|to|till"
    r"|bis)\s?\d{1,2})?[\s-]?"
    r"(?:months?|years?|weeks?|månader|månaders?|år|veckor|måneder|kuukautta|kuukauden|vuotta|vuoden|monate?n?"
    r"|jahre?n?|mois|ans?|maanden|jaar|meses"
    r"|años?|mesi|anni|miesięcy|miesiące|lata|měsíců|měsíce|roky?)(?!\w)"
)
_OF_PROBATION = when_used(
    r"(?i)['’]?[ -]{1,2}(?:\w+ )?(?:prov(?:anställ|tid)|prøvetid|koeaika|probe|essai|proeftijd|prova|prueba|prób|zkušební"
    r"|probation)"
)
_SHIFTS = Gated(
    r"(?i)(?<!\w)(?:(?:day|night|evening|morning|weekend|early|late|rotating|split|swing|graveyard|[23]|two"
    r"|three)[\s-]?shifts?(?:\s(?:work|pattern))?"
    r"|shift work|(?:[235]|två|tre|fem)?-?\s?skift(?:arbete|gång|arbeid|arbejde)?|dagtid|kvällstid|nattskift|dagskift"
    r"|kvällsskift|helgtjänstgöring"
    r"|turnus|(?:vuoro|kaksivuoro|kolmivuoro|ilta|yö|päivä)ty[öo]\w*|(?:früh|spät|nacht|wechsel|drei|zwei"
    r"|tag)?schicht(?:dienst|betrieb|arbeit|system)?"
    r"|3x8|2x8|travail de nuit|travail posté|ploegendienst|nachtdienst|turno(?:s)? (?:de )?(?:noche|mañana|tarde"
    r"|rotativos?)|turni|lavoro su turni"
    r"|praca zmianowa|nocna zmiana|směnný provoz|noční směny)(?!\w)"
)


def find_shift(text: str) -> str | None:
    """Shift pattern in the text's own words: `night shift`, `2-skift`."""
    match = _SHIFTS.search(text[:LONGEST_TERM])
    return match[0].strip() if match else None


def find_duration(text: str) -> str | None:
    """Length of an employment in the text's own words, from a text that is about the employment: `12 months`."""
    match = _DURATION.search(text[:LONGEST_TERM])
    return match[0].strip() if match and not _OF_PROBATION.match(text[match.end() :]) else None
