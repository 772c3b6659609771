"""Signs: what the visible page shows that an ad or a list of jobs shows too, found in one pass over its blocks."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property

from jobcrawl.candidate import Candidates
from jobcrawl.outline import Block
from jobcrawl.page import Page
from jobcrawl.read.shapes.job_url import speaks_of_jobs
from jobcrawl.read.shapes.title_shape import Title
from jobcrawl.read.titles.bearings import bearings_of
from jobcrawl.read.words.ad_words import SEEKS, is_label, section_of
from jobcrawl.read.words.job_words import AMBIGUOUS_NAME, CAREERS_NAME, LISTING_NAME, MANY_JOBS, is_apply
from jobcrawl.read.words.told_parts import parts_told, parts_told_plainly
from jobcrawl.values.patterns import when_used
from jobcrawl.values.roles import names_a_role
from jobcrawl.zones import Zone

AS_HEADING, AS_HEADLINE, AS_ADDRESS = 2.5, 4.5, 6.0
"""Scores of a title that is a heading, of one that the document title repeats, and of one that the address repeats too."""
MOST_BLOCKS = 4000
"""Blocks of a page that are looked at."""
CHROME = int(
    Zone.NAV
    | Zone.FOOTER
    | Zone.COOKIE
    | Zone.SHARE
    | Zone.ACCOUNT
    | Zone.BREADCRUMB
    | Zone.DIALOG
    | Zone.HIDDEN
    | Zone.RELATED
    | Zone.NEWS
)
"""Zones whose text is not the page's own."""

_LETTERS_A_SIGN = 3
"""Letters that a sign of Chinese, Japanese or Korean stands for."""
_LONGEST_HEADING = 200
"""Characters of the longest heading that can name a role."""
_MOST_TEXTS = 80
"""Paragraphs whose words are looked at."""
_MOST_WORDS = 8000
"""Characters of these paragraphs in which words are looked for."""
_SHORTEST_TRADE, _LONGEST_CASE, _MOST_STEMS = 4, 3, 4
"""Letters of the shortest word that names a trade and of the longest ending that a case gives it; words of a title looked for."""
_LONGEST_RUN_IN = 40
"""Characters of the longest heading that stands in the first line of its paragraph."""
_ENDS_RUN_IN = when_used(r"[.?–—]")
"""What stands behind a short heading in the first line of its paragraph, if no colon."""
_TOLD_IN_A_LINE = frozenset(("duties", "demands", "offer"))
_FEW = 2
_MOST_WORDS_RUN_IN = 3
"""Words of such a heading."""
_MOST_AROUND = 3
"""Marks at the beginning of a paragraph among which its bold words are: `<font><b>Requirements:</b> …`."""
_LONG = 70
"""Characters from which a text is no heading and no label."""

_ELSEWHERE = int(Zone.FOOTER | Zone.RELATED)
_DENSE = frozenset(("zh", "ja", "ko"))
_HEADING_TAGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_BOLD = frozenset(("b", "strong"))
_UNFOLDS = frozenset(("button", "summary"))
"""What the sections of an accordion are opened with."""
_TOLD = frozenset(("fact_sheet", "labels"))
_WORD = when_used(r"[^\W\d_]+")
_JOB_MAIL = when_used(
    r"""(?ix)mailto:[\w.+-]{0,40}\b(?:jobs?|jobb|careers?|karriere|carriere|kariera|recruit\w{0,6}|recrutement|rekry\w{0,8}
    |rekrytering|rekrutacja|bewerbung(?:en)?|hr|hiring|cv|praca|prace|kadry|empleo|rrhh|reclutamiento|seleccion|selezione|lavoro|vacatures?|sollicitatie|vagas|rh)
    \b[\w.+-]{0,40}@"""
)
"""Link to write to somebody who hires: `mailto:jobs@mill.example`."""
_PAY = when_used(r"[$€£]\s?\d|\d\s?(?:€|euros?|eur|kr|zł|kč|usd|gbp|chf)(?!\w)", re.I)
_WANTED = when_used(
    r"(?i)\b(?:wanted|gesucht|sökes|søges|søkes|ønskes|haetaan|gezocht|recherchée?s?|cercasi|se busca|poszukiwan\w{1,3})\b"
)
_WE_SEEK = when_used(
    r"(?i)^(?:otsi(?:me|takse|b)|ieškom[ea]?|meklējam|meklē|keresünk|keresek|căutăm|angajăm|arıyoruz|aranıyor|tražimo|traži se"
    r"|iščemo|търсим|шукаємо|запрошуємо|потріб(?:ен|на|ні)|ищем|приглашаем|требу[ею]тся"
    r"|hľadáme|hledáme|přijmeme|prijmeme|poszukujemy|szukamy|zatrudnimy|wir suchen|vi söker|vi søker"
    r"|vi søger|haemme|etsimme|nous recherchons|on recherche|nous recrutons|wij zoeken|we zoeken|buscamos|se busca|cercasi"
    r"|cerchiamo|procuramos|procura-se|precisa-se|(?:we are|we['’]re|now) (?:looking for|hiring|seeking|recruiting))\s"
)
"""How a heading begins that says whom an employer looks for."""
_CALLS = frozenset(("help wanted", "now hiring", "we are hiring", "we're hiring", "we’re hiring"))
"""Names of pages that call for somebody, whom a heading below them names."""
_OF_WORK = when_used(
    r"\b(?:jobb?et|this job|the job|arbeitszeit|in der stunde|pro stunde|lohn|gehalt|vollzeit|teilzeit|festanstellung|wages?"
    r"|salary|an hour|per hour|full[- ]time|part[- ]time|ansøg\w*|ansök\w*|søknad|bewerb\w+|arbejds\w+"
    r"|arbets\w+|arbeids\w+"
    r"|heltid|fuldtid|deltid|kokoaika\w*|palkka\w*|palkan|vakitui\w+|työsuh\w+|töötas\w*|palk|palga|töökoh\w*|tööaeg"
    r"|munkaid\w*|fizetés|praca w|umow\w+"
    r"|wynagrodzen\w+|pracovní|mzd\w+|contrato|contratto|contrat|salari?o|stipendio|salaire|jornada|turni|poste|lavoro"
    r"|trabajo|cv)\b"
)
"""Words of texts about work, in lower case."""


@dataclass
class Signs:
    """What the visible page shows."""

    sections: set[str] = field(default_factory=set)
    """Parts of an ad that headings open: `duties`, `demands`, …"""
    repeated: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    """Section headings with the words that follow them."""
    labels: int = 0
    """Number of labels that ads have."""
    chars: int = 0
    """Characters of running text."""
    role: bool = False
    """Whether a heading, a label or the document title names a role, or a sentence seeks who bears the heading's name."""
    sought: bool = False
    """Whether a sentence alone tells that role."""
    wanted: bool = False
    """Whether the page's heading or name says that somebody is wanted for the role: `Herdsperson wanted`, `Bäcker gesucht`."""
    list_name: bool = False
    """Whether a main heading is the name of a job list."""
    main_name: bool = False
    """Whether the page's first heading is."""
    of_work: bool = False
    """Whether the page's first heading is that of a page about working there, or the address speaks of jobs."""
    speaks: bool = False
    """Whether the address speaks of jobs."""
    applies: bool = False
    """Whether there is a button or link to apply."""
    texts: list[str] = field(default_factory=list)
    """Paragraphs, each cut to a few hundred characters."""

    @cached_property
    def words(self) -> str:
        """The paragraphs as one text in lower case, as far as its words are looked at; to be asked for when all are noted."""
        return " ".join(self.texts).casefold()[:_MOST_WORDS]

    @cached_property
    def told(self) -> frozenset[str]:
        """Parts of an ad that sentences tell; to be asked for when all paragraphs are noted."""
        return frozenset(parts_told(self.words))

    @cached_property
    def told_plainly(self) -> frozenset[str]:
        """Parts of an ad that sentences tell as small employers do, or headings; to be asked for when all blocks are noted."""
        return frozenset(parts_told_plainly(self.words) | self.sections & {"demands", "apply"})

    @cached_property
    def pays(self) -> bool:
        """Whether a paragraph names a sum of money; to be asked for when all are noted."""
        return any(_PAY.search(text) for text in self.texts)

    @cached_property
    def offers_pay(self) -> bool:
        """Whether a page about working there seeks somebody and names a sum of money, as no page for customers does."""
        return self.of_work and self.seeks and self.pays

    @cached_property
    def seeks(self) -> bool:
        """Whether a sentence says that somebody is looked for, whoever it is; to be asked for when all are noted."""
        return any(SEEKS.search(text.casefold()) for text in self.texts)


def signs_of(page: Page, headline: str, candidates: Candidates) -> Signs:
    """What a page shows; `headline` is the text of its `<title>`."""
    signs = Signs(role=names_a_role(headline), speaks=speaks_of_jobs(page.url))
    _note_blocks(signs, page)
    main = next((block.text for block in page.outline.blocks[:MOST_BLOCKS] if block.level == 1 and block.text), "")
    signs.of_work = signs.speaks or signs.list_name or CAREERS_NAME.match(main) is not None
    signs.role = signs.role or any(one.reader in _TOLD and names_a_role(one.value) for one in candidates.of("title"))
    heading = bearings_of(page).heading
    if heading is not None and heading.score >= AS_HEADING and not signs.role:
        is_seen = len(heading.text) >= _LONG or not any(0 < block.level <= 3 for block in page.outline.blocks[:MOST_BLOCKS])
        signs.role = is_seen and names_a_role(heading.text)
    signs.role = signs.role or (heading is not None and signs.of_work and signs.seeks and _is_only_role(page, heading))
    signs.sought = not signs.role and _is_sought(page, signs)
    signs.role = signs.role or signs.sought
    signs.wanted = heading is not None and (_is_call(heading.text, signs) or _is_called_for(page, heading))
    signs.role = signs.role or signs.wanted
    return signs


def _note_blocks(signs: Signs, page: Page) -> None:
    """Note what each block of the page tells: sections, labels, sentences, buttons to apply and how much text there is."""
    blocks, plain = page.outline.blocks, page.is_text
    width = 1 if plain or (page.tree.get("lang") or "")[:2] not in _DENSE else _LETTERS_A_SIGN
    for block in blocks[:MOST_BLOCKS]:
        text = block.text
        size = len(text) * width
        if size < 2:
            continue
        own = not block.box.zone & CHROME
        if own and block.marks and not signs.applies:
            signs.applies = _leads_to_who_hires(block)
        if size >= _LONG:
            if own:
                _note_paragraph(signs, block, size)
            continue
        if size < 40 and not signs.applies and not block.box.zone & _ELSEWHERE and is_apply(text):
            signs.applies = True
        if not own:
            continue
        if (size > 15 or _PAY.search(text)) and len(signs.texts) < _MOST_TEXTS:
            signs.texts.append(text)
        if block.bullet:
            signs.chars += size
            continue
        below = blocks[block.index + 1] if block.index + 1 < len(blocks) else None
        heads = plain or block.tag in _HEADING_TAGS or text[-1] == ":" or (block.marks and block.is_bold) or block.tag in _UNFOLDS
        if heads or (below is not None and (below.bullet or _opens_a_part(block, below))):
            _note_heading(signs, block, "" if below is None else below.text)
        elif label := _run_in_heading(block):
            _note_run_in(signs, label)
        if heads or size < 30:
            signs.labels += is_label(text.partition(":")[0])


def _leads_to_who_hires(block: Block) -> bool:
    """Whether a link of a block writes an e-mail to somebody who hires."""
    for mark in block.marks:
        href = mark.href
        if href and href[0] in "mM" and _JOB_MAIL.match(href):
            return True
    return False


def _note_paragraph(signs: Signs, block: Block, size: int) -> None:
    signs.chars += size
    if not signs.role and size <= _LONGEST_HEADING and 1 <= block.level <= 2:
        signs.role = names_a_role(block.text)
    if label := _run_in_heading(block):
        _note_run_in(signs, label)
    if len(signs.texts) < _MOST_TEXTS:
        signs.texts.append(block.text[:400])


def _note_run_in(signs: Signs, label: str) -> None:
    section = section_of(label)
    if section:
        signs.sections.add(section)
    signs.labels += is_label(label)


def _opens_a_part(block: Block, below: Block) -> bool:
    """Whether a line of its own that is no sentence opens what is told in the paragraph below it: `You get`."""
    is_line = block.tag == "p" == below.tag and not block.link_chars and block.text[-1] not in ".!?,;"
    return is_line and len(below.text) >= _LONG and section_of(block.text) in _TOLD_IN_A_LINE


def _run_in_heading(block: Block) -> str:
    """The words in bold or in capitals with which a paragraph begins: `Requirements:`, `Mansioni.`; empty when it does not."""
    bold = next((mark for mark in block.marks[:_MOST_AROUND] if mark.tag in _BOLD), None)
    if bold is None or bold.start or not 3 < bold.end <= _LONGEST_RUN_IN:
        return _before_colon(block.text)
    words, behind = block.text[: bold.end], block.text[bold.end - 1 : bold.end + 2]
    if ":" in behind:
        return words
    return words if words.count(" ") < _MOST_WORDS_RUN_IN and words[0].isupper() and _ENDS_RUN_IN.search(behind) else ""


def _before_colon(text: str) -> str:
    """Capitals or one or two words up to a colon that open a part of an ad: `THE REQUIREMENTS`, `Zadania` of `Zadania: …`."""
    head, colon, _ = text[: _LONGEST_RUN_IN + 1].partition(":")
    if not colon or len(head) <= 3:
        return ""
    return (
        head if head.isupper() or (head[0].isupper() and section_of(head) in _TOLD_IN_A_LINE and head.count(" ") < _FEW) else ""
    )


def _note_heading(signs: Signs, block: Block, after: str) -> None:
    """Note what a heading says of the text below it, which begins with `after`."""
    text = block.text
    level = block.level
    if 1 <= level <= 3:
        if AMBIGUOUS_NAME.match(text) and not signs.speaks:
            return
        if LISTING_NAME.match(text) and (MANY_JOBS.search(text) or section_of(text) != "role"):
            signs.main_name = signs.main_name or level == 1
            signs.list_name = signs.list_name or level == 1 or (level == 2 and MANY_JOBS.search(text) is not None)
            return
        if not signs.role:
            signs.role = names_a_role(text)
    elif not level and block.index < 8 and not signs.role and block.box.tag == "text":
        signs.role = names_a_role(text)
    section = section_of(text)
    if section:
        signs.sections.add(section)
        if level:
            signs.repeated[text.casefold()].append(after)


def _is_call(heading: str, signs: Signs) -> bool:
    """Whether a heading says that somebody is wanted: a role, or what a sentence seeks too in a text that speaks of work."""
    if _WANTED.search(heading) is None and _WE_SEEK.match(heading) is None:
        return False
    whom = _WE_SEEK.sub("", _WANTED.sub("", heading))
    return names_a_role(whom) or (seeks(whom, signs) and _OF_WORK.search(signs.words) is not None)


def _is_only_role(page: Page, heading: Title) -> bool:
    """Whether a small heading, or a line in bold, is the only one that names a role."""
    blocks = page.outline.blocks[:MOST_BLOCKS]
    heads = (block for block in blocks if len(block.text) <= _LONGEST_HEADING and not block.zone & CHROME)
    heads = (block for block in heads if block.level or block.is_bold)
    return [block.index for block in heads if names_a_role(block.text)] == [heading.index]


def _is_called_for(page: Page, heading: Title) -> bool:
    """Whether a page named `Help wanted` has one heading that names a role."""
    bearings = bearings_of(page)
    if not any(segment.casefold() in _CALLS for segment in bearings.head.segments):
        return False
    is_role = page.outline.blocks[heading.index].level > 0 and names_a_role(heading.text)
    return is_role and sum(names_a_role(title.text) for title in bearings.titles) == 1


def _is_sought(page: Page, signs: Signs) -> bool:
    """Whether a sentence seeks what the main heading names: `We are looking for a glassblower`, whatever trade no list has."""
    title = bearings_of(page).title
    return title is not None and title.index >= 0 and title.score >= AS_HEADLINE and seeks(title.text, signs)


def seeks(title: str, signs: Signs) -> bool:
    """Whether a sentence seeks somebody of a title: one of its words, in whatever case, stands where the sentence names whom."""
    words = [word for word in _WORD.findall(title.casefold()[:150]) if len(word) >= _SHORTEST_TRADE]
    stems = tuple(word[: max(_SHORTEST_TRADE, len(word) - _LONGEST_CASE)] for word in words[:_MOST_STEMS])
    for text in signs.texts:
        for found in SEEKS.finditer(text.casefold()):
            if any(stem in found["what"] for stem in stems):
                return True
    return False
