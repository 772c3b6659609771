"""Paging words: the words of links and buttons that lead to the next page, to the last one, or bring more jobs."""

from __future__ import annotations

import re
from functools import lru_cache

from jobcrawl.read.words import further_words
from jobcrawl.values.patterns import when_used

ARROWS = " ›»→>≫❯▶⟩"
"""Signs around the words of a link to the next page, white space included."""
NEXT_WORDS = frozenset(
    """next|next page|next results|next jobs|go to next page|older|older posts|older entries|older jobs|ältere beiträge
    |äldre inlägg|eldre innlegg|ældre indlæg|vanhemmat artikkelit|articles plus anciens|oudere berichten|entradas antiguas
    |entradas anteriores|articoli precedenti|articoli meno recenti|articoli più vecchi|post più vecchi
    |post meno recenti|starsze wpisy|starší příspěvky|nästa|nästa sida|neste
    |neste side|næste|næste side
    |seuraava|seuraava sivu
    |weiter|vor|nächste|nächste seite|vorwärts|suivant|suivante|page suivante|suivants|volgende|volgende pagina|siguiente
    |siguientes|página siguiente
    |siguiente página|successiva|successivo|avanti|pagina successiva|następna|następne|następna strona|dalej|další
    |další strana|další stránka|následující
    |seguinte|próxima|›|»|→|>|>>|≫|⟩|❯|▶|&gt;""".replace("\n", "")
    .replace("    ", "")
    .split("|")
) | frozenset(further_words.phrases("listings", "next"))
"""Whole texts of links to the next page, case folded: words or an arrow."""
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
_LEAP = when_used(r"\b\d{1,3}\s(?:pages?|seiten|sidor|sider|sivua|pagina['’]?s|páginas|pagine|stron\w*|strán\w*)\b")
"""So many pages at once: `Next 10 pages`."""
LAST_WORDS = (
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
"""What the texts of links to the last page begin with, case folded."""
LOAD_MORE_WORDS = frozenset(further_words.phrases("listings", "load_more"))
"""Whole texts of buttons that load more jobs, in the languages of further_words.py."""
_FURTHER_MORE = "|".join(map(re.escape, further_words.phrases("listings", "load_more")))
_MORE = when_used(
    r"""(?ix)^\W*(?:
      more | (?:load|show|view|see|get|find)\s(?:\d+\s)?more\b.{0,30} | more\s(?:jobs|results|vacancies|openings|positions)
    | (?:visa|ladda|hämta|se)\s(?:in\s)?fler\b.{0,30} | fler\s(?:jobb|annonser|träffar|resultat)
    | (?:vis|last|hent|se|indlæs)\s(?:inn\s)?flere\b.{0,30} | (?:näytä|lataa)\slisää\b.{0,30}
    | mehr\s(?:laden|anzeigen|jobs|stellen|ergebnisse).{0,20} | weitere\s(?:stellen|jobs|ergebnisse|anzeigen|laden)\w*.{0,20}
    | (?:voir|charger|afficher)\splus\b.{0,30} | plus\sd['’](?:offres|emplois).{0,20} | (?:meer|laad|toon)\s(?:meer|laden
    |tonen|vacatures|resultaten).{0,20}
    | (?:cargar|ver|mostrar)\smás\b.{0,30} | (?:carica|mostra)\saltr[ei]\b.{0,30}
    | (?:pokaż|załaduj|zobacz)\swięcej\b.{0,30} | więcej\sofert
    | (?:načíst|zobrazit|ukázat)\s(?:další|více)\b.{0,30}
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
LONGEST_BUTTON = 60
"""Characters of the longest button that loads more jobs."""


@lru_cache(maxsize=4096)
def is_next_of_a_kind(words: str) -> bool:
    """Whether case-folded words lead to more of what is listed: `older positions`, `next 20`, `go to next page`."""
    is_short = " " in words and len(words) < LONGEST_BUTTON
    return (
        is_short
        and _LEAP.search(words) is None
        and (_NEXT_OF_A_KIND.match(words) is not None or _NEXT_PAGE.search(words) is not None)
    )


def is_next(words: str) -> bool:
    """Whether the words of a link or a button lead to the next page: `Next`, `Nästa »`."""
    words = words.casefold().strip(" \t\u200b").rstrip(".…")
    return (words.strip(ARROWS) or words) in NEXT_WORDS


def is_last(words: str) -> bool:
    """Whether the words of a link lead to the last page: `Last »`, `Dernière page`."""
    return words.casefold().strip(" \t\u200b›»→>≫❯▶⟩|").partition(" ")[0] in LAST_WORDS


@lru_cache(maxsize=4096)
def shows_more(words: str) -> bool:
    """Whether the words of a link show more of something: `Show more`, `Visa 12 till`."""
    return _MORE.match(words) is not None


def loads_more(words: str) -> bool:
    """Whether the words of a link or a button bring further jobs: `Load more`, `Weitere Stellen laden`."""
    return _LOADS.match(words) is not None or words.casefold().strip(" ›»→>…") in LOAD_MORE_WORDS
