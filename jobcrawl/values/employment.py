"""Employment: types, contract, probation, hours, shift and length, each only where words state it.

Types are those of schema.org/employmentType. Two axes are kept apart: "permanent", "CDI", "Festanstellung" or "regular" is the
contract and says nothing about the hours, so it never becomes FULL_TIME.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import islice
from typing import get_args

from jobcrawl.posting import EmploymentType
from jobcrawl.values.dates.date_words import fold
from jobcrawl.values.employment_words import (
    MATTER_LINKS,
    NEGATIONS,
    ONE_WORD_CODES,
    OTHER_MATTERS,
    OTHER_PEOPLE,
    OTHER_WORDS,
    PERMANENT,
    POSITION_NOUNS,
    PROBATION,
    TYPE_WORDS,
    WORK_WITH_OTHERS,
)
from jobcrawl.values.patterns import Gated, WordIndex, needed_words, when_used

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


@dataclass(slots=True, frozen=True)
class Statement:
    """A sentence of an ad that states the employment of this job."""

    employment: Employment
    """What it states."""
    text: str
    """Its words."""


_CAMEL = when_used(r"(?<=[a-z])(?=[A-Z])")
_HYPHENS = when_used(r"(?<=\w)[-‐‑](?=\w)|_")
_PARTS = when_used(r"[,;|()\[\]•·:.!?]|\s[-–—]\s|(?<!\d)/(?!\d)|\bor\b|\band\b|&|\+")
_EACH = [(name, when_used(rf"(?<!\w)(?:{words})(?!\w)")) for name, words in TYPE_WORDS.items()]
_CONTRACT_LABEL = when_used(r"(?<!\w)contract(?: (?:type|form))? ?:(?= ?\w+(?: \w+)?[ ,;|/)]*$)|^contract(?: type)? ?:")
_CONTRACT = when_used(
    r"(?:(?:(?:\d{1,2}|six|three|twelve|nine)\+? ?(?:months?|mos?|weeks?|years?)|long term|short term|initial|rolling"
    r"|w2|it|temp|temporary)\s)*"
    r"contract(?:ing)?(?: (?:positions?|jobs?|roles?|basis|work|assignment|opportunity|to hire|to perm|w2|c2c|only"
    r"|1099|temp|employees?|based"
    r"|full time|part time|\d{1,2}\+? ?(?:months?|mos?|weeks?|years?)))*"
)
_PERMANENT = when_used(rf"(?<!\w)(?:{PERMANENT})(?!\w)")
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


def _plain(text: str) -> str:
    """Text as the patterns expect it: folded, hyphens and underscores as spaces, `FullTime` as two words."""
    folded = fold(_CAMEL.sub(" ", text[:LONGEST_TERM]))
    if not folded.isascii() or "-" in folded or "_" in folded:
        folded = _HYPHENS.sub(" ", folded)
    return " ".join(folded.split())


def understand_employment(text: str, language: str | None = None) -> Employment:
    """All that a term such as `Permanent, full-time` states; an empty result where it states nothing."""
    plain = _plain(text)
    if not plain or _OTHER_MATTER.match(plain):
        return Employment()
    if (fraction := _FRACTION.match(plain)) and int(fraction[1]) < int(fraction[2]):
        return Employment(types=["PART_TIME"])
    found = _types_in(plain, language)
    if "%" in text and len(plain) <= 60 and (share := _SHARE.search(fold(text[:LONGEST_TERM]))):
        found |= _types_of_share(int(share[1]), int(share[2] or share[1]))
    permanent = _stated(_PERMANENT, plain)
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
    looked_at = [_EACH[number] for number in _held().found_in(plain)]
    found = {name for name, pattern in looked_at if _stated(pattern, plain)}
    if "contract" in plain and any(_CONTRACT.fullmatch(part.strip()) for part in _PARTS.split(_CONTRACT_LABEL.sub(" ", plain))):
        found.add("CONTRACTOR")
    if "volontariat" in plain and language == "de":
        found = (found - {"VOLUNTEER"}) | {"INTERN"}
    return found


@cache
def _held() -> WordIndex:
    """Words, one of which stands in whatever names a type; patterns of types that a text does not name are not compiled."""
    return WordIndex(needed_words(words) for words in TYPE_WORDS.values())


def _types_of_share(low: int, high: int) -> set[str]:
    """Types of a share of full time, as Swiss, German and Nordic ads write it: `80-100 %`."""
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


# --- in the text of an ad -----------------------------------------------------------------------------------------

_SENTENCE = when_used(r"[^\n.!?]{8,260}(?:\.(?=[^\s])[^\n.!?]{1,80}){0,3}")
_STEMS = (
    "time|tid|permanent|tillsvidare|visstid|vikariat|provanst|fast |midlertidig|kokoaika|osa-aika|"
    "toistaiseksi|määräaika|vakitui|vakina|zeit|befristet|festanst|temps|cdi|cdd|durée|bepaalde|jornada|"
    "tiempo|indefinid|tempo|determinato|etat|określon|wymiar|anstell|ansettelse|úvazek|dobu|term|temporary|contract|internship|"
    "temporal|vervang|zastęp|zástup|remplac|sostituz|sustituc|vertretung|engasjement"
)
_TYPE_STEMS = tuple(_STEMS.split("|"))
_STEMS_HELD = WordIndex((stem,) for stem in _TYPE_STEMS)
_NOUN = rf"(?:{POSITION_NOUNS})"
_FILLED = ("FULL_TIME", "PART_TIME", "TEMPORARY", "INTERN")
"""Types that a sentence gives to a position; the others are too often said of something else."""
_NOUN_IS = when_used(
    rf"(?<!\w)(?:the|this|our|den|die|der|das|la|le|el|il|het|de|detta|dette|denne|denna|te|ta|tato|a|o)?\s?{_NOUN}"
    rf"(?: \w+)?(?: (?:is|are|will be|ar|er|on|ist|sind|est|is een|es|e|to|je|jest|sera|sara)"
    rf"|:)(?: [\w%,/]+){{0,4}}? \Z"
)
_OFFERED_IS = when_used(
    r"(?<!\w)(?:this is an?|is an?|is our|we offer(?: you)?(?: an?)?|offering an?|for an?|vi erbjuder(?: en)?"
    r"|det har ar en|detta ar en"
    r"|det har ar ett|detta ar ett|dette er (?:en|et)|det er (?:en|et)|der er tale om (?:en|et)|es handelt sich um eine[nr]?"
    r"|il s.?agit d.?une?|het (?:gaat om|betreft)(?: een)?|se trata de una?|si tratta di un[ao]?|jde o|chodzi o|kyseessa on"
    r"|vi tilbyr(?: en)?|vi tilbyder(?: en)?|wir bieten(?: eine[nr]?)?|nous proposons un|wij bieden(?: een)?"
    r"|ofrecemos|offriamo"
    r"|oferujemy|nabizime)(?: [\w%,/]+){0,3}? \Z"
)
_IS_THE_POST = when_used(
    r"(?:\w*vikariat|engasjement|remplacement|\w*vervanging|zastepstwo|sostituzione|sustitucion|zastup|\w+vertretung)(?!\w)"
)
"""Words of a temporary employment that are nouns themselves."""
_UNTIL = when_used(
    r"(?<!\w)(?:befristet als \w+vertretung|(?:teilzeit|vollzeit)[^.;]{0,20}(?<!un)befristet (?:als|bis|auf|fur)"
    r"|vikariat(?: pa heltid| pa deltid)? (?:till|til|tom|t\.o\.m|fram|i \d)|cdd (?:de \d|d.un an|jusqu)|vervanging wegens"
    r"|zastepstwo za|zastup za)(?!\w)"
)
"""A temporary employment with its reason or end: `befristet als Elternzeitvertretung`, `vervanging wegens verlof`."""
_THEN_NOUN = rf"(?:[ ,/]+[\w%]+){{0,2}}? {_NOUN}(?!\w)"
_TERMS = [
    (number, pattern, when_used(f"(?:{TYPE_WORDS[name]}){_THEN_NOUN}"))
    for number, (name, pattern) in enumerate(_EACH)
    if name in _FILLED
] + [(None, _PERMANENT, when_used(f"(?:{PERMANENT}){_THEN_NOUN}"))]
"""What states each: its number in `_held` if it has one, its pattern, and that with the noun behind it."""
_LABELLED = when_used(
    r"^\W*(?:employment type|type of employment|job type|employment|contract type|type of contract|working hours"
    r"|anstallningsform"
    r"|anstallningstyp"
    r"|omfattning|ansettelsesform|ansaettelsesform|tyosuhde|tyosuhteen \w+|anstellungsart|beschaftigungsart"
    r"|vertragsart|arbeitszeit"
    r"|type de contrat|dienstverband|tipo de contrato|jornada|tipo di contratto|rodzaj umowy|wymiar pracy|typ uvazku"
    r"|pracovni pomer)\s?:"
)
_CONTRACT_FIRST = when_used(
    r"^\W*(?:(?:we offer(?: you)?|vi erbjuder(?: dig)?|vi tilbyr|vi tilbyder|wir bieten(?: ihnen| dir)?"
    r"|nous (?:proposons|offrons)|wij bieden(?: je| jou)?|ofrecemos|se ofrece|offriamo|oferujemy|nabizime|an?|ett?|en|eine[nr]?"
    r"|une?|een|una)\s)*"
    r"(?:(?:(?:un)?befristet\w*|feste?\w?|stabiln\w+)\s(?:\w+\s)?)?"
    r"(?:(?:tillsvidare|prov|visstids|heltids|deltids)anstallning|vikariat|(?:hel|del)tidstjanst|festanstellung"
    r"|(?:vollzeit|teilzeit)(?:stelle|anstellung|beschaftigung)|arbeitsvertrag|anstellung|arbeitsverhaltnis"
    r"|contrat (?:a duree|de travail|en (?:cdi|cdd))|cdi|cdd|contratto (?:a tempo|di lavoro|a termine)"
    r"|contrato (?:indefinido|temporal|fijo|laboral|de trabajo|de duracion|estable)"
    r"|fast (?:hel|del)?(?:tids)?(?:stilling|ansettelse)|fastansaettelse|(?:fuld|hel|del)tidsstilling"
    r"|(?:vast|tijdelijk|jaar) ?contract|umow[aey] (?:o prace|zlecenie)|plny uvazek"
    r"|(?:stabilne |stale )?zatrudnienie (?:na podstawie|w oparciu)"
    r"|hlavni pracovni pomer|praci na (?:plny|hlavni|zkraceny)"
    r"|(?:full|part)[- ]time,? (?:and )?(?:permanent|temporary|fixed[- ]term)|permanent,? (?:and )?(?:full|part)[- ]time"
    r"|vakituinen|maaraaikainen|kokoaikainen|osa-aikainen)(?!\w)"
)
"""A line that begins with the contract itself, or with the offer of it: `Tillsvidareanställning på heltid`."""
_UNSURE = when_used(
    r"(?<!\w)(?:not|no|nicht|kein\w*|ikke|inte|ej|pas|aucun\w*|niet|geen|non|nessun\w*|nie|bez|neni|oder|or|ou|eller|tai"
    r"|nebo|lub|moglich\w*|mulig\w*|mojlig\w*|possib\w+|posib\w+|mogelijk\w*|mozn\w+|mozliw\w*|eventuel\w*"
    r"|nach einem|after)(?!\w)"
)
"""Words of what is denied, possible or a choice."""
_FOREIGN = Gated(rf"(?<!\w)(?:{OTHER_PEOPLE})(?!\w)")
_MOST_SENTENCES = 400


def find_employment(description: str, language: str | None = None) -> Statement | None:
    """What an ad states of the employment of the advertised position itself, with the first sentence that does.

    Sentences about other people, other times or other jobs (`benefits for full-time employees`) say nothing.
    """
    first = None
    for sentence in islice(_sentences_about_types(description), _MOST_SENTENCES):
        plain = _plain(sentence)
        labelled = _LABELLED.match(plain)
        begins = _CONTRACT_FIRST.match(plain) and not _UNSURE.search(plain)
        is_until = _UNTIL.search(plain) and not _UNSURE.search(plain)
        is_said = labelled or begins or is_until or _is_of_the_position(plain)
        if not is_said or (not labelled and _FOREIGN.search(plain)):
            continue
        employment = understand_employment(sentence.split(":", 1)[1] if labelled else sentence, language)
        if employment and first is None:
            first = Statement(employment, sentence)
        elif employment and first is not None:
            first.employment.types = first.employment.types or employment.types
        if first is not None and first.employment.types:
            break
    return first


def _sentences_about_types(description: str) -> Iterator[str]:
    """Sentences that hold a word for a type of employment; a line without one is not parted into sentences."""
    lower = description.lower()
    stems = [_TYPE_STEMS[number] for number in _STEMS_HELD.found_in(lower)]
    if not stems:
        return
    for line, lower_line in zip(description.split("\n"), lower.split("\n"), strict=True):
        if any(stem in lower_line for stem in stems):
            for match in _SENTENCE.finditer(line):
                sentence = match[0].strip()
                lower_sentence = sentence.lower()
                if any(stem in lower_sentence for stem in stems):
                    yield sentence


def _is_of_the_position(plain: str) -> bool:
    """Whether a sentence states a term of the position itself: `the role is permanent`, `we offer a full-time position`."""
    held = _held().found_in(plain)
    for number, stated, with_noun in _TERMS:
        if number is not None and number not in held:
            continue
        for found in stated.finditer(plain):
            before = plain[: found.start()]
            if before[-1:] == " " and (
                _NOUN_IS.search(before)
                or (
                    _OFFERED_IS.search(before)
                    and (with_noun.match(plain, found.start()) or _IS_THE_POST.match(plain, found.start()))
                )
            ):
                return True
    return False


_HOURS = Gated(
    r"(?i)(?<![\d.,])\d{1,2}(?:[.,]\d{1,2})?(?:\s?(?:-|–|to|bis|till?|à)\s?\d{1,2}(?:[.,]\d{1,2})?)?\s?"
    r"(?:hours?|hrs?|h|timmar|timer|tuntia|tunnin|stunden|std\.?|heures|uur|uren|horas|hores|ore|godzin\w*|hodin)\s?"
    r"(?:per|a|an|/|i|in|om|pr\.?|pro|par|por|alla|à la|na|w|za|v|each)?\s?"
    r"(?:the\s|der\s)?(?:week|wk|veckan?|uken?|ugen?|viikossa|viikon|woche|semaine|hebdo|settimana|semana|setmana|tydzień|tygodniu"
    r"|tygodniowo|týden|týdně|weekly)"
)
LEAST_OF_FULL_TIME = 30
"""Hours a week from which work is not part-time by the definition of the OECD."""
_LEAST_IN_DUTCH = 35
"""The same in the Netherlands, where most of those who work part-time work more than elsewhere."""
_IN_DUTCH = when_used(r"(?i)\d\s?(?:tot|t/m)\s?\d|\d\s?(?:uur|uren)\b")
_BARE_HOURS = when_used(
    r"(?i)\d{1,2}(?:[.,]\d{1,2})?(?:\s?(?:-|–|to|tot|bis|till?|à|a|/)\s?\d{1,2}(?:[.,]\d{1,2})?)?\s?"
    r"(?P<unit>uur|uren|hours?|timmar|timer|stunden|heures|horas|ore|godzin|hodin)?\s?"
    r"(?P<week>(?:per|pr\.?|i|pro|par|por|a|na|/)\s?(?:la\s)?(?:week|uge|uke|vecka\w{0,2}|woche|semaine|semana|settimana|tydzień|týden)|p/w)?"
)
"""Hours behind a label that says of what they are: `24 tot 32 per week`."""
_A_DAY = 8
"""Number from which a bare one a week is of hours, and not of shifts."""
_MOST_HOURS = 12
_BESIDE_HOURS = 40
_NUMBER = when_used(r"\d{1,2}(?:[.,]\d{1,2})?")
_OTHER_HOURS = when_used(
    r"(?i)overtime|über(?:stunden|zeit)|mehrarbeit|övertid|heures? supp|home|remote|mobil|distan[sz]|hjemme|thuis|télétravail"
    r"|\bopen|öppet|öffnungs|geöffnet|course|lesson|class|teach|unterricht|undervisning|stud(?:y|ie|ent)|train|volunt"
    r"|ehrenamt|customer|children|\bkinder\b|\bkunden\b"
)
"""Words beside hours that are not those of the job."""
_HOURS_OF_JOB = when_used(
    r"(?i)\b(?:position|role|job|work|contract|employment|seek|looking for|needs?\b|hiring|stelle|arbeitszeit|such(?:t|en)\b"
    r"|stilling|tjänst|anställ|arbets|arbeids|arbejds|søger|søker|söker|dienstverband|zoek|werk|functie|voor\b|poste|contrat"
    r"|recherch|contratto|lavoro|jornada|contrato|puesto|etat|praca|úvazek|part[- ]?time|teilzeit|deltid)"
)
"""Words of a sentence that tells the hours of the job."""
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


def find_work_hours(text: str) -> str | None:
    """Hours a week in the text's own words: `37.5 hours per week`."""
    match = _HOURS.search(text[:LONGEST_TERM])
    return match[0].strip() if match else None


def part_time_hours(text: str, *, is_label: bool = False) -> str | None:
    """The hours a week in the text's own words, where they are those of part-time work: fewer than 30 (OECD, ILO), and fewer
    than 35 where they are told in Dutch (CBS).

    None where the text names other hours as well, or hours of something else than the job's. What stands behind a label
    (`is_label`) needs no word for hours.

    >>> part_time_hours("We need a bookkeeper 16-20 hours a week."), part_time_hours("37.5 hours per week")
    ('16-20 hours a week', None)
    >>> part_time_hours("24 tot 32 per week", is_label=True)
    '24 tot 32 per week'
    """
    if is_label and (bare := _BARE_HOURS.fullmatch(text.strip())):
        numbers = [float(number.replace(",", ".")) for number in _NUMBER.findall(bare[0])]
        is_of_week = bare["week"] is not None and (bare["unit"] is not None or len(numbers) > 1 or numbers[0] >= _A_DAY)
        return bare[0] if is_of_week and 1 < max(numbers) < _least_of_full_time(bare[0]) else None
    told: dict[float, str] = {}
    for match in islice(_HOURS.finditer(text), _MOST_HOURS):
        line = text[text.rfind("\n", 0, match.start()) + 1 : match.end() + _BESIDE_HOURS].partition("\n")[0]
        if _OTHER_HOURS.search(line[-3 * _BESIDE_HOURS :]) or (len(line) > _BESIDE_HOURS * 2 and not _HOURS_OF_JOB.search(line)):
            return None
        told[max(float(number.replace(",", ".")) for number in _NUMBER.findall(match[0]))] = match[0].strip()
    if len(told) != 1:
        return None
    ((most, hours),) = told.items()
    return hours if 1 < most < _least_of_full_time(hours) else None


def _least_of_full_time(hours: str) -> int:
    """Hours a week from which work told in these words is not part-time."""
    return _LEAST_IN_DUTCH if _IN_DUTCH.search(hours) else LEAST_OF_FULL_TIME


def find_shift(text: str) -> str | None:
    """Shift pattern in the text's own words: `night shift`, `2-skift`."""
    match = _SHIFTS.search(text[:LONGEST_TERM])
    return match[0].strip() if match else None


def find_duration(text: str) -> str | None:
    """Length of an employment in the text's own words, from a text that is about the employment: `12 months`."""
    match = _DURATION.search(text[:LONGEST_TERM])
    return match[0].strip() if match and not _OF_PROBATION.match(text[match.end() :]) else None
