"""Dated lines: lines of their own that name a day and say what it is: `Posted 12 May`, `Closing date 2026-06-01`, `until 1 June`."""

# ruff: noqa: E501  # word lists and their patterns: one language or one meaning a line
from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from typing import Final

from jobcrawl.candidate import Candidates
from jobcrawl.outline import Block
from jobcrawl.read.shapes.pieces import speaks_of_another_date
from jobcrawl.read.words.vocabulary import LABELS, label_key
from jobcrawl.values.dates.date_words import MONTHS, fold
from jobcrawl.values.patterns import linear, when_used
from jobcrawl.zones import FOREIGN, Zone

READER: Final = "phrases"
_PUBLISHED: Final = (
    r"(?:re)?posted|published|advertised|listed|added|placed|publicera[dt]\w*|publicerades|upplagd|inlagd|utlyst|publisert|lagt ut|publiceret|offentliggjort|oprettet|indrykket|opslået|slået op|"
    r"julkaistu|lisätty|ilmoitettu|jätetty|veröffentlicht|online|erschienen|eingestellt|publiziert|aufgegeben|ausgeschrieben|publiée?s?|postée?|parue?|déposée?|(?:mise? )?en ligne|"
    r"geplaatst|gepubliceerd|publicad[oa]|pubblicat[oa]|inserit[oa]|opublikowan[oea]|dodan[oea]|zamieszczon[oea]|zveřejněno?|vložen[oa]?|přidán[oa]?|publikován[oa]?|publicat"
)
_THIS_AD: Final = (
    r"(?:this |the )?(?:job|ad|advert|listing|position|vacancy|posting)(?: was)?|originally|first|date|(?:den här )?annons(?:en)?|jobbet|tjänsten|stillingen|annoncen|jobannoncen|ilmoitus|(?:diese )?anzeige|(?:diese )?stelle|(?:dieses )?inserat|(?:diese )?stellenanzeige|"
    r"(?:cette )?offre|(?:cette )?annonce|(?:deze )?vacature|(?:esta )?oferta|annuncio|offerta|ogłoszenie|inzerát|nabídka"
)
_POSTED: Final = rf"^(?:(?:{_THIS_AD}) )?(?:(?:has been|wurde|ist|(?:a )?été|est|blev|er|är|is|on|è(?: stat[oa])?|została|jest|byl[oa]?|je) )?(?:{_PUBLISHED})(?: (?:since|seit|sedan|siden|sinds|depuis|desde|dal|od))?[\s:]+(.{{2,50}})$"
_SUBMITTED: Final = when_used(
    r"(?:(?:submitted|posted|published|written|added|created) by|(?:geschrieben|verfasst|veröffentlicht|erstellt|eingestellt) von|(?:geschreven|geplaatst|gepubliceerd|toegevoegd) door|(?:skriv|publicera|upplag|inlag)[a-z]{1,3} av"
    r"|(?:skrevet|publisert|lagt (?:ut|inn)) av|(?:skrevet|publiceret|oprettet|lagt op) af|(?:écrite?|publiée?|postée?|rédigée?|ajoutée?) par|(?:escrito|publicad[oa]|enviado) por|(?:scritto|pubblicat[oa]|inserit[oa]) da"
    r"|(?:napisane|opublikowan[eoa]|dodan[eoa]) przez|(?:napsal|vložil|publikoval|zveřejnil)a?|(?:scris|publicat|postat) de)"
    r"[\s:].{2,40}?\s(?:on|am|op|den|d\.|le|el|il|em|dnia|w dniu|dne|pe|la)\s(?P<day>(?:[^\W\d]{2,12},?\s)?(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d).{5,32})$",
    re.I,
)
"""Who put a text on the site and when, as content management systems write below it."""
_CHANGED_TOO: Final = when_used(
    r"[\s.,;|(–-]+(?:(?:and|og|och|und|et|en|y|e|i|a|ja)\s)?(?:(?:last|latest|most recently|senast|sist|senest|sidst|zuletzt|laatst|dernière|dernièrement|viimeksi|ultima|última|ultimo|ostatnio|naposledy|utoljára|ultima dată)\s)?"
    r"(?:updated|changed|modified|edited|revised|uppdatera[dt]|ändra[dt]|reviderad|oppdatert|endret|revidert|opdateret|ændret|redigeret|päivitetty|muokattu|aktualisiert|geändert|überarbeitet|bearbeitet"
    r"|mise? à jour|modifiée?|actualisée?|bijgewerkt|gewijzigd|aangepast|actualizad[oa]|modificad[oa]|actualización|modificación|aggiornat[oa]|modificat[oa]|aggiornamento|modifica"
    r"|zaktualizowan[oyae]|zmienion[oyae]|aktualizacja|zmiana|aktualizován[oaý]?|aktualizácia|aktualizované|aktualizace|upraven[oaýé]?|změněn[oaý]?|atualizad[oa]|alterad[oa]|atualização|módosítva|frissítve|módosítás|frissítés|actualizat|modificat|actualizare)\b.*$",
    re.I,
)
"""What a line adds of a later day, on which the ad was changed: `. Last updated 13 May`."""
_AGO: Final = (
    r"^(?:\W{0,3}(?:over |more than |about |för |for |vor |il y a |hace |fa )?(?:\d{1,3}\+?|an?|en|ett|et|einem|einer|une?|un[ao]?|één|een|yksi) ?(?:h|d|w|mo|min|minutes?|hours?|days?|weeks?|months?|timm(?:e|ar)|dag(?:ar|er|e)?|vecko?r?|vecka|månad(?:er)?|timer?|uker?|uger?|måneder|tuntia?|päivää?|viikkoa?|kuukautta|stunden?|tag(?:en?)?|wochen?|monat(?:en?)?|heures?|jours?|semaines?|mois|uur|uren|dagen|weken|maanden?|horas?|d[ií]as?|semanas?|mes(?:es)?|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|godzin\w*|dni|dzień|tygodni\w*|miesiąc\w*|hodin\w*|dn[yůí]|den|týdn\w*|měsíc\w*)"
    r"(?: (?:ago|sedan|siden|sitten|geleden|fa|temu))|"
    r"(?:för|for|vor|il y a|hace|před) (?:\d{1,3}|en|ett|et|einem|einer|une?|un[ao]?|jedním) \w+(?: (?:sedan|siden))?|today|yesterday|just posted|idag|i dag|igår|i går|tänään|eilen|heute|gestern|aujourd'hui|hier|vandaag|gisteren|hoy|ayer|oggi|ieri|dzisiaj|wczoraj|dnes|včera)"
    rf"(?: (?:{_PUBLISHED}))?$"
)  # fmt: skip
DATED_LINES: Final[dict[str, str]] = {"posted": _POSTED, "ago": _AGO}
"""What a page holds that has such lines, for a search of many patterns at once."""
_UNTIL: Final = when_used(
    r"^(?:until|till|bis(?: zum)?|do|jusqu.au|hasta(?: el)?|fino al|tot(?: en met)?|t/m|til|t\.?o\.?m\.?|até|ważna do|gültig bis|valid until) "
    r"(\d{1,2}[./-]\d{1,2}[./-](?:20)?\d\d|\d{1,2}\.? [^\W\d]{3,10}\.? 20\d\d|20\d\d-\d\d-\d\d)$",
    re.I,
)
"""A day that stands alone near the title as the end of something: the ad's own."""
_BARE_DAY: Final = when_used(
    r"(?:(?:on|the|is|until|till|by|den|d\.|är|er|t\.?o\.?m\.?|til|am|ist|endet|bis|zum|le|est|jusqu.au|op|is|tot|t/m|el|es|hasta|il|è|al|dnia|do|dne|je|on)\s){0,2}"
    r"(?:[^\W\d_]{2,10}[.,]?\s){0,2}"
    r"(?:\d{1,2}(?:st|nd|rd|th|er|º|\.)?\s?(?:(?:de|of)\s)?(?P<month>[^\W\d_]{3,12})\.?,?(?:\s(?:de\s)?20\d\d)?|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:20)?\d\d|\d{1,2}(?:st|nd|rd|th)?,?\s20\d\d)"
    r"(?:,?\s(?:at|-|–|kl\.?|klo|um|à|om|alle|a las|o|v)?\s?(?:\d{1,2}[.:h]\d\d|midnight|noon|\d{1,2}\s?(?:am|pm|uhr|h)).{0,12})?\.?$",
    re.I,
)
"""Nothing but a day, with its weekday and hour."""
_BEFORE_DAY: Final = when_used(r"^(?:on|am|den|d\.|le|el|il|op|dnia|dne)\s(?=\d|[^\W\d_]{3})", re.I)
"""The small word that a sentence puts before a day."""
_WRITTEN_BY: Final = when_used(
    r"\s(?:[|·–-]\s)?(?:written by|(?:posted|published|added) by|geschrieben von|veröffentlicht von|skriv[ae]t av|skrevet a[vf]|écrit par|publié par"
    r"|geschreven door|geplaatst door|escrito por|publicado por|scritto da|pubblicato da|opublikowane przez|napsal)\s",
    re.I,
)
"""What stands between the day and the author of a text, as content management systems put it below a title."""
_NAME: Final = r"[^\W\d_a-z][\w'’-]{1,20}"
_AUTHOR: Final = when_used(
    rf",?\s(?:by|von|par|door|por|di|av|af|przez)\s{_NAME}(?:(?:\s(?:de|van|von|der|den|di|da|del)){{0,2}}\s{_NAME}){{0,2}}$"
)
"""Who wrote a text, behind the day and its year, to the end of the line."""
_DAY: Final = when_used(r"(?:19|20)\d\d-\d\d-\d\d")
_DIGIT: Final = when_used(r"\d")
_ENDS_A_DAY: Final = frozenset("0123456789.)")
"""Signs with which a line that names a day last may end."""
_DATES: Final = frozenset(("date_posted", "valid_through", "job_start_date"))
_BEGINNINGS: Final = frozenset(label.partition(" ")[0] for label, field in LABELS.items() if field in _DATES)
"""First words of the labels of days."""
_LONGEST_LABEL: Final = 6
"""Words of a label without a colon."""
_ARTICLE: Final = Zone.MAIN.value
"""A zone that is the page's own, whatever else it is in."""
_LINE: Final = 160
_FACT: Final = 110
_SHORT: Final = 40
"""Characters of the longest line that is looked at, that names a day beside other facts, and that is nothing but a day."""
_BELOW_TITLE: Final = 40
_RIGHT_BELOW: Final = 15
"""Blocks below the title in which a day is the ad's where words tell so, and where they do not."""


def read_dated_lines(
    blocks: list[Block], lines: list[list[str]], title: int, kinds: AbstractSet[str], candidates: Candidates
) -> None:
    """Add the days that lines name.

    `lines` are those of each block, `title` is the title's place, `kinds` are those of `DATED_LINES` that the page holds.
    """
    for block, texts in zip(blocks, lines, strict=True):
        if len(block.text) > _LINE or (not (has_digit := _DIGIT.search(block.text)) and not kinds):
            continue
        distance = block.index - title
        if has_digit:
            for line in texts:
                _read_labelled(line, distance, candidates)
            _read_until(block.text, distance, candidates)
            if (
                0 < distance < _RIGHT_BELOW
                and (author := _WRITTEN_BY.search(block.text) or _AUTHOR.search(block.text))
                and is_day(block.text[: author.start()])
            ):
                candidates.add("date_posted", block.text[: author.start()], READER, 0.65, block.text)
        if kinds and distance < _BELOW_TITLE:
            for line in texts:
                _read_posted(line, distance, kinds, candidates)
            if block.marks:
                _read_moment(block, candidates)


def read_signature(blocks: list[Block], title: int, candidates: Candidates) -> None:
    """The line near the title that says who put the text there and when, be it in the footer of its article: `Submitted by ida on
    Mon, 05/04/2026 - 10:12`."""
    for block in blocks[title + 1 : title + _BELOW_TITLE]:
        text, zone = block.text, block.box.zone
        if len(text) <= _FACT and text[-1:] in _ENDS_A_DAY and (not zone & FOREIGN or zone & _ARTICLE):
            match = _SUBMITTED.match(text)
            if match and is_day(match["day"]):
                candidates.add("date_posted", match["day"], READER, 0.66, text)
                return


def _read_labelled(text: str, distance: int, candidates: Candidates) -> None:
    """A label without a colon and its day: `Closing date 12 December 2026`."""
    if len(text) > _FACT or ":" in text[:_SHORT]:
        return
    words = text.split(maxsplit=_LONGEST_LABEL)
    if words[0].casefold() not in _BEGINNINGS:
        return
    for count in range(min(_LONGEST_LABEL, len(words) - 1), 0, -1):
        field = LABELS.get(label_key(" ".join(words[:count])))
        if field in _DATES and is_day(day := " ".join(words[count:])):
            if field != "date_posted" or distance < _BELOW_TITLE:
                candidates.add(field, day, READER, 0.72, text)
            return


def is_day(text: str) -> bool:
    """Whether a text is nothing but a day; `12 weeks` and `8 o'clock` are none."""
    found = _BARE_DAY.match(text)
    return found is not None and (found["month"] is None or fold(found["month"]) in MONTHS)


def _read_until(text: str, distance: int, candidates: Candidates) -> None:
    """A day alone on a line near the title as the end of something: `until 15 Nov 2026`."""
    if abs(distance) < _BELOW_TITLE and len(text) < _SHORT and text[-1:].isdigit() and (until := _UNTIL.match(text)):
        candidates.add("valid_through", until[1], READER, 0.7, text)


def without_change(text: str) -> str:
    """A line that names two days without what it adds of the later one, on which the ad was changed."""
    first = _DIGIT.search(text)
    changed = _CHANGED_TOO.search(text, first.end()) if first else None
    return text[: changed.start()] if changed and _DIGIT.search(text, changed.start()) else text


def _read_posted(text: str, distance: int, kinds: AbstractSet[str], candidates: Candidates) -> None:
    """When the ad was published, as a day or as a time ago: `Posted 3 days ago`."""
    if "posted" in kinds and len(text) <= _FACT:
        match = linear(_POSTED).search(text)
        is_labelled = match is not None and ":" in text[: match.start(1)]
        if (
            match
            and not (is_labelled and "date_posted" in candidates)
            and (_DIGIT.search(match[1]) or linear(_AGO).search(match[1]))
        ):
            candidates.add("date_posted", _BEFORE_DAY.sub("", match[1].strip(" :"), 1), READER, 0.72, text)
            return
    if "ago" in kinds and len(text) < _SHORT and distance < _RIGHT_BELOW and linear(_AGO).search(text):
        candidates.add("date_posted", text, READER, 0.6)


def _read_moment(block: Block, candidates: Candidates) -> None:
    """The day that `<time datetime>` tells for words such as `2 months ago`."""
    for mark in block.marks:
        if mark.tag == "time" and _DAY.match(mark.label):
            words = block.text[mark.start : mark.end]
            match = linear(_POSTED).search(words)
            if linear(_AGO).search((match[1] if match else words).strip(" :")) and not speaks_of_another_date(block.text):
                candidates.add("date_posted", mark.label, READER, 0.76, block.text)
