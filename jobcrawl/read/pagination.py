"""Pagination: the next page of a listing, how many jobs it says there are, and whether this is its last page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from jobcrawl.outline import Anchor, Block, Box
from jobcrawl.page import Page
from jobcrawl.read import further_words
from jobcrawl.read.clicks import href_of
from jobcrawl.read.job_url import SURE, job_likelihood
from jobcrawl.values.patterns import when_used
from jobcrawl.zones import Zone

_NEXT = frozenset(
    """next|next page|next results|next jobs|go to next page|older|older posts|older entries|older jobs|ältere beiträge
    |äldre inlägg|eldre innlegg|ældre indlæg|vanhemmat artikkelit|articles plus anciens|oudere berichten|entradas antiguas
    |entradas anteriores|articoli precedenti|articoli meno recenti|articoli più vecchi|post più vecchi
    |post meno recenti|starsze wpisy|starší příspěvky|nästa|nästa sida|neste
    |neste side|næste|næste side
    |seuraava|seuraava sivu
    |weiter|nächste|nächste seite|vorwärts|suivant|suivante|page suivante|suivants|volgende|volgende pagina|siguiente
    |siguientes|página siguiente
    |siguiente página|successiva|successivo|avanti|pagina successiva|następna|następne|następna strona|dalej|další
    |další strana|další stránka|následující
    |seguinte|próxima|›|»|→|>|>>|≫|⟩|❯|▶|&gt;""".replace("\n", "")
    .replace("    ", "")
    .split("|")
) | frozenset(further_words.phrases("listings", "next"))
_KINDS = """pages?|jobs?|positions?|roles|openings|vacancies|postings|listings|results|opportunities|sida|jobb|annonser|tjänster
    |resultat|side|stillinger|resultater|sivu|työpaik\\w+|tulokset|seite|stellen\\w*|treffer|ergebnisse|angebote|anzeigen|offres|annonces
    |résultats|emplois|postes|pagina|vacatures|resultaten|página|ofertas|empleos|resultados|vacantes|offerte|annunci|risultati|strona
    |ofert\\w*|wyniki|stran[ay]|stránka|nabídky|pozice|výsledky"""
_NEXT_OF_A_KIND = when_used(
    rf"""(?ix)^(?:
    (?:next|older|more|further|nästa|fler|neste|næste|flere|seuraavat?|lisää|nächsten?|weitere|ältere|volgende|meer|siguientes?|más
    |successiv[aeio]|altr[ei]|następn[aey]|kolejne|další)\s(?:[^\W\d]{{2,14}}\s)?(?:\d{{1,3}}\s)?(?:{_KINDS})
    | (?:{_KINDS})\s(?:suivante?s?|siguientes?|successiv[aeio]|następn[aey])
    | (?:next|nästa|neste|næste|seuraavat|nächsten?|volgende|siguientes|próximos|prossim[ei]|następne|kolejne
      |další(?:ch)?)\s\d{{1,3}}
    )$"""
)
"""`Next` or `Older` with what is listed or how many: `Older positions`, `Next 20 jobs`, `Offres suivantes`, `Next 20`."""
_NEXT_PAGE = when_used(
    r"""(?ix)\b(?:next|nächst\w+|nästa|neste|næste|seuraava\w*|volgende|siguiente|successiva|následující|další|następn\w+)\s
    (?:page|results|seite|sida|side|sivu\w*|pagina|página|stron\w+|strán\w+)\b
    | \b(?:page|página|pagina|strona)\s(?:suivante|siguiente|successiva|następna)\b"""
)
"""The next page in a sentence, as labels have it: `Go to next page`, `Zur nächsten Seite`."""
_LAST = (
    "last",
    "letzte",
    "sista",
    "siste",
    "sidste",
    "dernière",
    "última",
    "ultima",
    "laatste",
    "viimeinen",
    "ostatnia",
    "poslední",
)
_LOAD_MORE = frozenset(further_words.phrases("listings", "load_more"))
_FURTHER_MORE = "|".join(map(re.escape, further_words.phrases("listings", "load_more")))
_MORE = when_used(
    r"""(?ix)^\W*(?:
      more | (?:load|show|view|see|get|find)\s(?:\d+\s)?more\b.{0,30} | more\s(?:jobs|results|vacancies|openings|positions)
    | (?:visa|ladda|hämta|se)\s(?:in\s)?fler\b.{0,30} | fler\s(?:jobb|annonser|träffar|resultat)
    | (?:vis|last|hent|se|indlæs)\s(?:inn\s)?flere\b.{0,30} | (?:näytä|lataa)\slisää\b.{0,30}
    | mehr\s(?:laden|anzeigen|jobs|stellen|ergebnisse).{0,20} | weitere\s(?:stellen|jobs|ergebnisse|anzeigen|laden)\w*.{0,20}
    | (?:voir|charger|afficher)\splus\b.{0,30} | plus\sd['’](?:offres|emplois).{0,20} | (?:meer|laad|toon)\s(?:meer|laden
    |tonen|vacatures|resultaten).{0,20}
    | (?:cargar|ver|mostrar)\smás\b.{0,30} | (?:carica|mostra)\saltr[ei]\b.{0,30} | (?:pokaż|załaduj|zobacz)\swięcej\b.{0,30}
    | (?:načíst|zobrazit)\sdalší\b.{0,30}
    | (?:visa|vis|näytä|zeige|toon|afficher|voir|mostrar|ver|mostra|pokaż|zobrazit)\s(?:de\s|er\s)?\d{1,4}\s
      (?:till|til|flere|lisää|weitere|meer|(?:de\s)?plus|más|altr[ei]|więcej|dalších|další)\b.{0,30}
    | (?:__FURTHER__)(?:\s.{1,30})?
    )\W*$""".replace("__FURTHER__", _FURTHER_MORE)
)
_LOADS = when_used(
    r"""(?ix)^\W*(?:load\smore\b.{0,30} | more\s(?:jobs|results|vacancies|openings|positions)
    | (?:show|view|see|get|find)\s(?:\d+\s)?more\s(?:jobs|results|vacancies|openings|positions|roles)
    | (?:ladda|hämta)\s(?:in\s)?fler\b.{0,30} | (?:visa\s)?fler\s(?:jobb|annonser|träffar)
    | (?:hent|indlæs|last\sinn)\sflere\b.{0,30} | (?:vis\s)?flere\s(?:job\w*|stillinger|resultater) | lataa\slisää\b.{0,30}
    | mehr\s(?:laden|jobs|stellen|ergebnisse).{0,20} | weitere\s(?:stellen|jobs|ergebnisse|laden)\w*.{0,20}
    | charger\splus\b.{0,30} | (?:voir\s)?plus\sd['’](?:offres|emplois).{0,20} | (?:laad|meer)\s(?:meer|laden|vacatures)\b.{0,20}
    | cargar\smás\b.{0,30} | (?:ver\s)?más\s(?:ofertas|empleos|vacantes) | carica\saltr[ei]\b.{0,30} | załaduj\swięcej\b.{0,30}
    | (?:pokaż\s)?więcej\sofert | načíst\sdalší\b.{0,30})\W*$"""
)
"""Words for further jobs that are no words for further lines of a text: `Load more`, `Show more jobs`."""
_PAGE_KEYS = when_used(
    r"(?i)(?:^|[_\[.-])(?:page|pg|p|paged|pageno|pagenum|pagenumber|pageindex|page_?(?:no|num|number|index|id)|offset|pos|start|startrow|from|skip|next|cursor|after|"
    r"sida|side|sivu|seite|pagina|pagine|strana|strona|page_number|joboffset|first|row|begin|pr|currentpage|resultpage|_page)\]?$"
)
_COUNTED_KEYS = when_used(
    r"(?i)(?:^|[_\[.-])(?:page|pg|p|paged|pageno|pagenum|pagenumber|sida|side|sivu|seite|pagina|strana|strona|currentpage|page_?(?:no|num|number))\]?$"
)
_OFFSET_KEYS = when_used(r"(?i)^(?:offset|pos|start|startrow|from|skip|joboffset|first|begin)$")
_PAGE_PATH = when_used(
    r"(?i)/(?:page|sida|side|sivu|seite|pagina|página|strana|strona|p|pg)[/_-]?\d+(?:[/.]|$)|[/_-](?:page|p|seite|sida)-?\d+(?:[/.]|$)|/(?:index|list)_\d{1,4}\.\w{3,5}$"
)
_TAIL_NUMBER = when_used(r"/\d{1,3}/?$")
_NUMBER = when_used(r"\d{1,4}$")
_LAST_CLASS = when_used(r"(?<![A-Za-z])last(?![a-z])|Last(?![a-z])")
"""Class of a link to the last page: `paginationItemLast`, as SuccessFactors writes beside its numbers."""
_DISABLED = when_used(r"(?:^|[\s_-])(?:disabled|inactive|unavailable)(?:[\s_-]|$)")
_CALENDAR = when_used(r"calendar|kalend(?:er|ář|arz)|calendrier|datepicker|(?:^|[\s_-])month(?:$|[\s_-])")
_DAYS = when_used(r"(?i)(?:^|[?&_\[])(?:month|monat|mois|mes|mese|day|date|year)[\]]?=\d|/\d{4}[-/]\d{1,2}/?$")
"""Address of a month or a day: a calendar goes on for ever."""
_CURRENT = when_used(r"(?:^|[\s_-])(?:active|current|selected|is-active)(?:[\s_-]|$)")

_AMOUNT = r"\d{1,3}(?:[.,'\u00a0\u202f\u2009\ ]\d{3})+|\d{1,7}"
_RANGE = when_used(
    rf"""(?ix)({_AMOUNT})\s*(?:[-–—]|to|till|til|bis|à|tot|al|a|do|až)\s*({_AMOUNT})
    \s*(?:of|out\ of|av|af|von|sur|van|de|di|z|ze|/|\()\s*(?:about|ca\.?|total\w*|over|:)?\s*({_AMOUNT})"""
)
_SHOWN = when_used(
    rf"""(?ix)(?:showing|displaying|viewing|visar|viser|zeige|angezeigt|affich\w+|toont|mostrando|visualizz\w+)\s+(?:all\s+)?({_AMOUNT})
    \s+(?:of|av|af|von|sur|van|de|di|z)\s+({_AMOUNT})"""
)
_RANGE_ALONE = when_used(r"^\W{0,3}(\d{1,5})\s?[-–—]\s?(\d{1,5})\W{0,3}$")
_COUNT = when_used(
    rf"""(?ix)(?<![\w$€£.,/-])({_AMOUNT})\+?\s+(?:(?:open|available|current|active|remote
    |matching|total|new|live|latest|job
    |search|lediga|ledige|avointa|offene|passende|aktuelle|freie|resultados|openstaande|aktualnych|volných|results\s+for|of
    |d['’])\s*){{0,3}}
    (?:jobs?|vacanc(?:y|ies)|openings?|positions?|roles|results|opportunities|matches|postings|jobb|annons(?:er)?
    |träff(?:ar)?|(?:lediga\s)?tjänst(?:er)?|platsannonser
    |stilling(?:er)?|treff|resultater|opslag|jobopslag|työpaikka[a]?|paikkaa|tulosta|stellen(?:angebote|anzeigen)?|stelle
    |treffer|ergebnisse|jobangebote|offres?|résultats?|emplois?|postes
    |vacatures?|resultaten|ofertas?|resultados|empleos?|vacantes?|puestos|offert[ae]|risultati|annunci|posizioni|ofert(?:y
    |a)?|wynik(?:ów|i)|ogłosze(?:ń|nia|nie)|nabíd(?:ek|ky|ka)|pozic[ei]?|míst|výsledk(?:ů|y)
    )(?![\w-])"""
)
_NOT_A_COUNT = when_used(r"(?i)\b(?:seekers|alert|per page|ago|years?|candidates|employers|companies|apply to|create|k\+?)\b")
_NONE_OPEN = when_used(
    r"""(?ix)\b(?:(?:there\ are|we\ have|we\ do\ not\ have|we\ don['’]t\ have
    |currently)\s(?:currently\s|presently\s|no\s
    |not\s|any\s|at\ the\ moment\s){0,3}(?:open\s|current\s|available\s|active\s|job\s){0,2}
    (?:openings|positions|vacancies|jobs|roles|opportunities)(?:\s(?:available|open|at\ this\ time|at\ the\ moment|right\ now
    |currently|matching|found))?
    |no\s(?:open|current|available|matching|active|job)?\s?(?:openings|positions|vacancies|jobs|roles|opportunities
    |results)\b(?:\s(?:were\s)?(?:available|open|found|at\ this\ time|at\ the\ moment|right\ now|currently|match\w*))?
    |inga\s(?:lediga\s)?(?:jobb|tjänster|annonser|träffar)|ingen\sledige\s(?:stillinger|job)
    |ei\s(?:avoimia\s)?(?:työ)?paikkoja|keine\s(?:offenen\s|aktuellen\s|passenden\s)?(?:stellen\w*|jobs|treffer|positionen)
    |aucune?\s(?:offre|poste|résultat)|(?:geen|momenteel\sgeen)\s(?:openstaande\s)?(?:vacatures|resultaten)|no\s(?:hay
    |tenemos)\s(?:ofertas|vacantes|puestos|resultados|empleos)|nessun[ao]?\s(?:offerta|posizione|risultato|annuncio)
    |brak\s(?:ofert|wyników|ogłoszeń)|(?:žádn(?:é|á)|nejsou)\s(?:volné|volná|aktuální)?\s?(?:pozice|místa|nabídky))"""
)
_LEADS_TO_NONE = when_used(r"(?i)\b(?:no|not|inga|ingen|ei|kein\w*|aucun\w*|geen|nessun\w*|brak|žádn\w*|nejsou)\b")


_PAGER_ELEMENT = when_used(rb"<[a-z]{1,20}-[a-z-]{0,20}pag[a-z-]{2,20}\s[^<>]{0,2000}\bnext\s?=")


_ADDRESSES_OF_BUTTONS = ("data-url", "data-href", "data-path")
MAX_BUTTONS = 500
"""Buttons of a page that are looked at."""
LONGEST_BUTTON = 60
"""Characters of the longest button that loads more jobs."""
MAX_NESTED = 5
"""Boxes around a link whose names are looked at."""


@dataclass(slots=True, frozen=True)
class Shown:
    """What a listing says about its size."""

    first: int | None = None
    """Number of the first job on this page, counted from 1."""
    last: int | None = None
    """Number of the last job on this page."""
    total: int | None = None
    """Number of all jobs of the listing."""


def shown_of(blocks: Sequence[Block]) -> Shown:
    """Size of a listing from phrases such as `Showing 1–20 of 95` or `1,234 jobs`; 0 when it says that nothing is open."""
    counted: int | None = None
    for block in blocks:
        text = block.text
        if not 3 <= len(text) <= 200:
            continue
        if any(map(str.isdigit, text)):
            found = _RANGE.search(text)
            if found:
                first, last, total = map(_number, found.groups())
                if first <= last <= total and total < 10_000_000 and not (first == last == total):
                    return Shown(first, last, total)
            few = _SHOWN.search(text)
            if few:
                last, total = map(_number, few.groups())
                if last <= total:
                    return Shown(1, last, total)
            if counted is None and not block.zone & _ELSEWHERE:
                count = _COUNT.search(text)
                if count and len(text) <= 90 and not _NOT_A_COUNT.search(text):
                    counted = _number(count.group(1))
    if counted is None and says_none_open(blocks):
        counted = 0
    return Shown(total=counted)


_ELSEWHERE = int(Zone.NAV | Zone.FOOTER | Zone.COOKIE | Zone.RELATED | Zone.ACCOUNT | Zone.SHARE)
_UNSEEN = _ELSEWHERE | int(Zone.HIDDEN)


def says_none_open(blocks: Sequence[Block]) -> bool:
    """Whether the page says that there are no open jobs."""
    for block in blocks:
        text = block.text
        if 8 <= len(text) <= 300 and not block.zone & _UNSEEN:
            found = _NONE_OPEN.search(text)
            if found and _LEADS_TO_NONE.search(found.group()):
                return True
    return False


def _number(text: str) -> int:
    return int(re.sub(r"\D", "", text))


@dataclass(slots=True, frozen=True)
class Pager:
    """What the links of a listing say about its other pages."""

    next: str | None = None
    """Address of the next page; None when the page shows none."""
    is_last: bool = False
    """Whether the links themselves show that this is the last page."""
    needs_script: bool = False
    """Whether there is a button or link for more jobs that names no address."""


def pager_of(page: Page, texts: Sequence[tuple[Anchor, str]], shown: Shown) -> Pager:
    """Next page from `rel=next`, link words, numbered links, load-more attributes, or an address that counts, in this order."""
    found = _declared(page) or _by_words(page, texts)
    if found:
        return Pager(found)
    numbered, at_end = _by_numbers(page, texts)
    numbered = numbered or _by_ranges(page, texts)
    if numbered:
        return Pager(numbered)
    found = _by_attributes(page) or _by_buttons(page)
    if found:
        return Pager(found)
    more = shown.last is not None and shown.total is not None and shown.last < shown.total
    counted = _counted_on(page.url, shown) if more else None
    is_last = at_end or _next_is_disabled(page, texts)
    return Pager(counted, is_last, needs_script=counted is None and not is_last and _loads_by_script(page, texts))


def _declared(page: Page) -> str | None:
    head = page.tree.find("head")
    if head is not None:
        for link in head.iterfind("link"):
            if "next" in (link.get("rel") or "").casefold().split():
                return _other_page(page, link.get("href"))
    return None


def _by_words(page: Page, texts: Sequence[tuple[Anchor, str]]) -> str | None:
    loose: str | None = None
    for anchor, text in texts:
        element = anchor.element
        label = anchor.label.casefold().strip()
        words = text.casefold().strip(" \t\u200b").rstrip(".…")
        bare = words.strip(" ›»→>≫❯▶⟩") or words
        rel = element.get("rel") or ""
        if (label.startswith(_LAST) or _LAST_CLASS.search(element.get("class") or "")) and "next" not in rel.split():
            continue
        classes = (element.get("class") or "").casefold()
        sure = (
            "next" in rel.split()
            or bare in _NEXT
            or label in _NEXT
            or _is_next_of_a_kind(bare)
            or (not text and _is_next_class(classes))
        )
        more = not sure and (_MORE.match(words) is not None or bare in _LOAD_MORE or (len(words) < 40 and "load-more" in classes))
        if not (sure or more) or _is_disabled(anchor, classes):
            continue
        url = _other_page(page, href_of(page, anchor))
        if url is None or _is_of_calendar(anchor, url, page.url):
            continue
        if looks_paged(url, page.url):
            return url
        if sure and not more and ("next" in rel.split() or "pag" in classes or "pag" in anchor.box.marks or _is_word(bare)):
            loose = loose or (url if job_likelihood(url) < SURE else None)
    return loose


def _is_word(words: str) -> bool:
    """Whether words for the next page are more than an arrow: `Next`, `下一页`."""
    return len(words) > 3 or (words.isalpha() and not words.isascii())


def _is_of_calendar(anchor: Anchor, url: str, here: str) -> bool:
    """Whether a link leads to the next month of a calendar, not to the next page of the list."""
    box: Box | None = anchor.box
    for _ in range(MAX_NESTED):
        if box is None:
            break
        if _CALENDAR.search(box.marks):
            return True
        box = box.parent
    return _DAYS.search(url) is not None and _DAYS.search(here) is None


@lru_cache(maxsize=4096)
def _is_next_of_a_kind(words: str) -> bool:
    is_short = " " in words and len(words) < LONGEST_BUTTON
    return is_short and (_NEXT_OF_A_KIND.match(words) is not None or _NEXT_PAGE.search(words) is not None)


def _is_next_class(classes: str) -> bool:
    return any(name in ("next", "pagination-next", "pager-next", "next-page", "page-next") for name in classes.split())


def _is_disabled(anchor: Anchor, classes: str) -> bool:
    element = anchor.element
    parent = element.getparent()
    around = "" if parent is None else (parent.get("class") or "").casefold()
    return element.get("aria-disabled") == "true" or bool(_DISABLED.search(classes) or _DISABLED.search(around))


def _next_is_disabled(page: Page, texts: Sequence[tuple[Anchor, str]]) -> bool:
    for anchor, text in texts:
        if (text.casefold().strip(" ›»→>") or text) in _NEXT and _is_disabled(
            anchor, (anchor.element.get("class") or "").casefold()
        ):
            return True
    if b"disabled" not in page.body:
        return False
    return any(
        block.text.casefold().strip(" ›»→>") in _NEXT
        and (_DISABLED.search(block.box.marks) or _DISABLED.search(block.box.parent.marks if block.box.parent else ""))
        for block in page.outline.blocks
        if 0 < len(block.text) < 20
    )


def _by_numbers(page: Page, texts: Sequence[tuple[Anchor, str]]) -> tuple[str | None, bool]:
    """The link numbered one above the current page, and whether the current page has the highest number."""
    numbers: dict[int, str] = {}
    current: int | None = None
    here = _bare(page.url)
    for anchor, text in texts:
        number = text.strip() or ""
        if not _NUMBER.match(number) or len(number) > 4:
            continue
        href = href_of(page, anchor)
        url = page.absolute(href)
        element = anchor.element
        parent = element.getparent()
        around = "" if parent is None else (parent.get("class") or "").casefold()
        marked = (
            element.get("aria-current") in ("page", "true")
            or _CURRENT.search((element.get("class") or "").casefold())
            or _CURRENT.search(around)
        )
        if marked or (url and _bare(url) == here):
            current = int(number)
        elif url and not href.startswith(("#", "javascript:")) and _same_host(url, page.url) and looks_paged(url, page.url):
            numbers.setdefault(int(number), url)
    if not numbers or (len(numbers) == 1 and not {1, 2} & numbers.keys()):
        return None, False
    if current is None:
        current = _page_number(page.url) or _number_like(numbers, page.url) or _gap(numbers)
    return numbers.get(current + 1), current > max(numbers) and min(numbers) == 1


def _by_ranges(page: Page, texts: Sequence[tuple[Anchor, str]]) -> str | None:
    """The link behind the range that is none itself: `1-20 | 21-40 | 41-60`."""
    ranges: dict[int, tuple[int, str]] = {}
    for anchor, text in texts:
        found = _RANGE_ALONE.match(text)
        url = _other_page(page, anchor.href) if found else None
        if found and url and int(found[1]) <= int(found[2]) and looks_paged(url, page.url):
            ranges.setdefault(int(found[1]), (int(found[2]), url))
    start = 1
    while start in ranges:
        start = ranges[start][0] + 1
    behind = [first for first in ranges if first > start]
    return ranges[min(behind)][1] if behind else None


def _gap(numbers: dict[int, str]) -> int:
    if 1 not in numbers:
        return min(numbers) - 1
    return next((n for n in range(1, max(numbers)) if n not in numbers), max(numbers) if 2 not in numbers else 1)


def _number_like(numbers: dict[int, str], here: str) -> int | None:
    """The number that this page's address has where those of the links have theirs: `/jobs/3/` beside `/jobs/2/`."""
    number, url = max(numbers.items())
    path, own = urlsplit(url).path, urlsplit(here).path
    found = re.search(rf"(?<=[/_-]){number}(?=[/.]|$)", path)
    if found is None:
        return None
    before, after = path[: found.start()], path[found.end() :]
    digits = own[len(before) : len(own) - len(after)] if own.startswith(before) and own.endswith(after) else ""
    return int(digits) if _NUMBER.match(digits) else None


def _page_number(url: str) -> int | None:
    for key, value in parse_qsl(urlsplit(url).query):
        if _COUNTED_KEYS.search(key) and _NUMBER.match(value):
            return int(value)
    return None


def _by_attributes(page: Page) -> str | None:
    body = page.body
    if _PAGER_ELEMENT.search(body):
        for element in page.tree.iterfind(".//*[@next]"):
            if isinstance(element.tag, str) and "pag" in element.tag and "/" in (element.get("next") or ""):
                return _other_page(page, element.get("next"))
    if b"data-next" not in body and b"data-load" not in body and b"load-more" not in body and b"loadmore" not in body:
        return None
    for element in page.tree.iterfind(".//*[@data-next-url]"):
        return _other_page(page, element.get("data-next-url"))
    for name in (
        "data-next-page-url",
        "data-next-page",
        "data-next",
        "data-load-more-url",
        "data-load-more",
        "data-loadmore-url",
    ):
        for element in page.tree.iterfind(f".//*[@{name}]"):
            value = element.get(name) or ""
            if "/" in value or "?" in value:
                return _other_page(page, value)
    for name in _ADDRESSES_OF_BUTTONS:
        for element in page.tree.iterfind(f".//*[@{name}]"):
            classes = (element.get("class") or "").casefold()
            if "more" in classes or "next" in classes:
                return _other_page(page, element.get(name))
    return None


def _by_buttons(page: Page) -> str | None:
    """The address of further jobs that an attribute of a button such as `Show more` holds."""
    for button in islice(page.tree.iter("button"), MAX_BUTTONS):
        url = next((url for name in _ADDRESSES_OF_BUTTONS if (url := _other_page(page, button.get(name)))), None)
        if url and looks_paged(url, page.url):
            words = " ".join("".join(str(text) for text in button.itertext()).split())[: LONGEST_BUTTON + 1]
            if is_next(words) or loads_more(words) or _MORE.match(words):
                return url
    return None


def _loads_by_script(page: Page, texts: Sequence[tuple[Anchor, str]]) -> bool:
    """Whether `Load more jobs` or a further page's number is a button or a link without an address: a script's."""
    for anchor, text in texts:
        href = anchor.href.strip()
        if (not href or href.startswith(("#", "javascript:"))) and not anchor.box.zone & _ELSEWHERE:
            posts_back = "dopostback" in href.casefold() and (_NUMBER.match(text.strip()) or is_next(text))
            if posts_back or loads_more(text):
                return True
    return any(
        block.tag == "button" and not block.zone & _ELSEWHERE and loads_more(block.text)
        for block in page.outline.blocks
        if 3 < len(block.text) <= LONGEST_BUTTON
    )


def is_next(words: str) -> bool:
    """Whether the words of a link or a button lead to the next page: `Next`, `Nästa »`."""
    words = words.casefold().strip(" \t\u200b").rstrip(".…")
    return (words.strip(" ›»→>≫❯▶⟩") or words) in _NEXT


def is_last(words: str) -> bool:
    """Whether the words of a link lead to the last page: `Last »`, `Dernière page`."""
    return words.casefold().strip(" \t\u200b›»→>≫❯▶⟩|").partition(" ")[0] in _LAST


@lru_cache(maxsize=4096)
def shows_more(words: str) -> bool:
    """Whether the words of a link show more of something: `Show more`, `Visa 12 till`."""
    return _MORE.match(words) is not None


def loads_more(words: str) -> bool:
    """Whether the words of a link or a button bring further jobs: `Load more`, `Weitere Stellen laden`."""
    return _LOADS.match(words) is not None or words.casefold().strip(" ›»→>…") in _LOAD_MORE


def _counted_on(url: str, shown: Shown) -> str | None:
    """The page's own address with its page number or offset moved on; None when it carries neither."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    for index, (key, value) in enumerate(pairs):
        if not value.isdigit() or len(value) > 7:
            continue
        if _OFFSET_KEYS.match(key) and shown.last is not None and shown.first is not None:
            step = shown.last - shown.first + 1
        elif _COUNTED_KEYS.search(key):
            step = 1
        else:
            continue
        pairs[index] = (key, str(int(value) + step))
        return urlunsplit(parts._replace(query=urlencode(pairs)))
    return None


def next_by_custom(url: str) -> str | None:
    """Where the next page of most lists stands, for one that shows no way to it: `?page=2`; None where it counts otherwise."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    counted = next((at for at, (key, value) in enumerate(pairs) if _COUNTED_KEYS.search(key) and _NUMBER.match(value)), None)
    if counted is not None:
        pairs[counted] = (pairs[counted][0], str(int(pairs[counted][1]) + 1))
    elif _PAGE_PATH.search(parts.path) or any(_OFFSET_KEYS.match(key) for key, _ in pairs):
        return None
    else:
        pairs.append(("page", "2"))
    return urlunsplit(parts._replace(query=urlencode(pairs), fragment=""))


def _other_page(page: Page, href: str | None) -> str | None:
    """An address on the same host that is not this page; None otherwise."""
    if not href or href.strip().startswith(("#", "javascript:", "mailto:", "tel:")):
        return None
    url = page.absolute(href)
    if not url or _bare(url) == _bare(page.url) or not _same_host(url, page.url):
        return None
    return url.partition("#")[0]


def _bare(url: str) -> str:
    return url.partition("#")[0].rstrip("/")


def _same_host(url: str, other: str) -> bool:
    if not other:
        return True
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.") == (urlsplit(other).hostname or "").removeprefix("www.")
    except ValueError:
        return False


def is_page_of(url: str, here: str) -> bool:
    """Whether an address is this page's own but for the number of the page: the same path, and only paging parameters differ."""
    if "?" not in url or url.partition("?")[0].rstrip("/") != here.partition("?")[0].rstrip("/"):
        return False
    own = set(parse_qsl(here.partition("?")[2]))
    others = [key for key, value in parse_qsl(url.partition("?")[2]) if (key, value) not in own]
    return bool(others) and all(_PAGE_KEYS.search(key) for key in others)


def looks_paged(url: str, here: str) -> bool:
    """Whether an address differs from this page's by a page number, an offset or a cursor."""
    parts = urlsplit(url)
    keys = [key for key, value in parse_qsl(parts.query) if value]
    if any(_PAGE_KEYS.search(key) for key in keys):
        return True
    if _PAGE_PATH.search(parts.path):
        return True
    own = urlsplit(here)
    tail = _TAIL_NUMBER.search(parts.path)
    if tail and parts.path[: tail.start()] == _TAIL_NUMBER.sub("", own.path).rstrip("/"):
        return True
    return bool(parts.query) and parts.path.rstrip("/") == own.path.rstrip("/") and parts.query != own.query
