"""What a page says that it is where it is no ad: an error, an article, a product, advice about jobs, the form behind an ad, a
place to post ads, the profile of somebody who looks for work, the terms of all jobs of an employer."""

from __future__ import annotations

from typing import Final

from jobcrawl.page import Page
from jobcrawl.read.kind.ad_signs import AS_HEADING, AS_HEADLINE, MOST_BLOCKS, Signs
from jobcrawl.read.kind.appointments import tells_of_an_appointment
from jobcrawl.read.kind.seekers import is_profile, seeks_work
from jobcrawl.read.kind.working_there import lists_terms
from jobcrawl.read.lists.board_front import POST_A_JOB
from jobcrawl.read.shapes.title_shape import Title
from jobcrawl.read.titles.bearings import bearings_of
from jobcrawl.read.words.job_words import is_apply
from jobcrawl.values.patterns import Worded, when_used

_MOST_TYPES = 50
"""Declared types of a page that are looked at."""

_OTHER_TYPES = when_used(
    rb"""(?i)"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(?:(?:News|Blog|Tech|Scholarly|Opinion)?Article
    |(?:Blog|SocialMedia|DiscussionForum)Posting|Product
    |Recipe|Course|FAQPage|QAPage|VideoObject|Event|Book|Movie|Review|HowTo|ProfilePage|AboutPage|ContactPage)\"""".replace(
        b"\n    ", b""
    )
)
_OF_WEBLOGS = when_used(rb"(?i)\"(?:Article|BlogPosting)\"")
"""What the software of weblogs declares every page to be."""
_OTHER_OBJECTS = when_used(rb"""(?i)content\s?=\s?["'](article|product|book|video|profile|music)""")
NOT_FOUND = Worded(
    r"""(?ix)(?:^|\berror\ )40[34]\b|\b(?:404\ ?[-–|:]|page\ not\ found|not\ found|page\ (?:does\ not
    |doesn['’]t)\ exist|access\ denied|forbidden|sidan\ (?:finns\ inte|hittades\ inte|kunde\ inte)|siden\ (?:findes\ ikke
    |finnes\ ikke|blev\ ikke)|sivua\ ei\ löyt
    |seite\ (?:wurde\ )?nicht\ gefunden|page\ (?:introuvable|non\ trouvée)|pagina\ niet\ gevonden|página\ no\ encontrada
    |pagina\ non\ trovata|nie\ znaleziono|stránka\ nenalezena|enable\ javascript|just\ a\ moment|are\ you\ (?:a\ )?(?:human
    |robot)|captcha
    |something\ went\ wrong|oops)\b"""
)
"""Titles of pages that stand in for another."""
_FORM_NAME = when_used(
    r"""(?ix)\W*(?:(?:your|online|job|ihre|deine|din|votre|uw|je|jouw|la\ tua|tu|su|sua|twoja)[-\ ]?)?(?:online[-\ ]?)?
    (?:application(?:\ form)?|bewerbung(?:sformular)?|(?:jobb)?ansökan|ansökningsformulär|(?:jobb)?søknad(?:sskjema)?
    |(?:job)?ansøgning(?:sskema|sformular)?|(?:työ)?hakemus|candidature(?:\ en\ ligne)?|formulaire\ de\ candidature
    |sollicitatie(?:formulier)?|candidatura|formulario\ de\ (?:solicitud|inscripción|candidatura)|solicitud\ de\ empleo
    |modulo\ di\ candidatura|formularz\ (?:aplikacyjny|zgłoszeniowy|rekrutacyjny)|odpověď\ na\ inzerát)\W*"""
)
"""Headings of forms by which one applies."""
_MANY_FIELDS = 6
"""Fields of a form that asks for more than an address."""
_TEMPLATE = Worded(
    r"(?i)\b(?:job description|cv|resume|cover letter|interview)\b.{0,30}\b(?:templates?|examples?|samples?|questions|tips|guide)"
    r"\b|\btemplate\b"
)
"""Titles of texts to copy and to prepare with."""
_ABOUT_WORK = Worded(
    r"""(?ix)^(?:how\ (?:to|we|i|they)|what\ is|what\ does|top\ \d+|\d+\ (?:best|tips|ways)|wie\ (?:man|sie|du|wir)
    |so\ (?:werden\ sie|wirst\ du)|hur\ (?:man|du|vi)|hvordan\ (?:man|du|vi)
    |comment\ [^\W\d_]+(?:er|ir|re)|hoe\ (?:je|word\ je|wij)|cómo\ (?:ser|hacer|contratar|encontrar)
    |come\ (?:diventare|trovare|assumere)|jak\ (?:napisać|napsat|zostać|zatrudnić|se\ stát)|miten|kuinka)\b|\bsalary\ guide\b
    |\b(?:job|occupation|career)\ profile\b|\bberuf(?:e|s)-?lexikon\b|\bberufsbild\b|\bfiche\ métier\b|\byrkesguide\b
    |\b(?:ausbildung|training|formation|utbildning)\W.{0,20}\b(?:gehalt|salary|salaire|lön)\b
    |\b(?:our|my|nos|mes|unsere|meine|våra|vores|våre|onze|nuestros|i\ nostri|\d{1,2})\ (?:best\ |besten\ )?(?:tips|tipps
    |conseils|astuces|consejos|consigli)\b"""
)
"""Titles of advice about work: `How to become a nurse`, `Recruter un boulanger : nos conseils`."""
_ASPECTS = (
    "aufgaben|gehalt|ausbildung|karriere|voraussetzungen|verdienst|studium|anforderungen|duties|salary|skills"
    "|education|training|outlook"
    "|requirements|responsibilities|missions|salaire|formation|études|compétences|débouchés|funciones|salario|sueldo|formación"
    "|lön|utbildning|arbetsuppgifter|løn|lønn|uddannelse|utdanning|taken|salaris|opleiding|mansioni|stipendio"
    "|formazione|zarobki|obowiązki"
)
_PROFILE_OF_WORK = Worded(rf"(?i)\s?[:–—|-]\s(?:{_ASPECTS})(?:,\s|\s(?:&|and|und|et|och|og|en|y|e|i)\s)(?:{_ASPECTS})\b")
"""Titles that name what is told of an occupation: `Bookkeeper: duties, salary, training`."""
_OF_AN_OCCUPATION: Final = when_used(
    r"(?i)salar|pay\b|dut(?:y|ies)|gehalt|lohn|verdienst|aufgaben|tätigkeit|lön|løn|palkka|arbets|arbejds|arbeids|tehtävä|salaire|mission"
    r"|taken\b|loon|sueldo|funciones|stipendio|mansioni|zarobki|obowiązki|plat\b|náplň|salário|funções"
)
"""Aspects that no title of a job has."""
_TO_COPY = Worded(
    r"(?i)\bthis (?:free )?(?:[\w/-]{1,30} ){0,4}(?:job description|job posting|job ad"
    r"|job advert)s? (?:template|sample|example)s?\b"
    r"|\bwrite your own (?:job )?(?:ad|advert|description|posting)\b"
)
"""Sentences about a text to copy: `This welder job description template can be changed`."""
_BEGINNING: Final = 2000
"""Characters of a text in which they are looked for."""
_BYLINE: Final = when_used(
    r"(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f|Text|Tekst|Autor(?:in)?|Author|Skribent|Kirjoittaja)\s?:?\s"
    r"[A-ZÀ-ÖØ-Þ][\w'’.-]{1,30}\s(?:[A-ZÀ-ÖØ-Þ]\.\s)?(?:(?:von|van|de|der|den|da|di|du|af)\s){0,2}[A-ZÀ-ÖØ-Þ][\w'’-]{1,30}"
)
"""The line of whoever wrote an article: `By Loretta Vance`."""
_COMMENTS: Final = when_used(
    r"(?i)(?:\d{1,4}|no|add|leave an?|post an?|write an?)\s(?:comments?|repl(?:y|ies)|responses?|thoughts? on|kommentare?r?"
    r"|commentaires?|reacties?|comentarios?|commenti|komentarz[ey]?|komentář[eů]?|kommenttia)\b.{0,80}"
    r"|comments?(?:\s?\(\d{1,4}\))?|kommentare"
)
"""Heading over what readers have to say."""
_OF_ARTICLES: Final = when_used(
    r"(?i)/(?:articles?|artikel|artiklar|artikler|artikkelit|art[ií]culos?|articoli|artykuly|clanky|advice"
    r"|career-advice|tips|ratgeber"
    r"|magazine?|insights|guides|columns?|opinion|conseils|consejos|stories|blogs?)(?:/|$)"
)
"""Part of an address under which articles stand."""
_OF_ADVICE: Final = when_used(
    r"(?i)/(?:ratgeber|(?:career-|job-)?(?:advice|tips|guides?)|karriere-?tipps|conseils(?:-\w+)?|consejos(?:-\w+)?|consigli|porady|rady|vinkit)/"
)
"""Part of an address under which advice stands, and no ad."""
_CLOSE_BY: Final = 6
"""Blocks below the heading of an article among which its writer is named."""
_LONGEST_LINE: Final = 120
"""Characters of the longest such line, and of the longest heading over comments."""


def says_what_else(
    page: Page,
    headline: str,
    signs: Signs,
    *,
    beyond_doubt: bool,
    calls: bool,
    may_be_article: bool,
    may_be_signed: bool,
    is_offered: bool,
) -> str:
    """What the page says that it is where that is no ad, in words for a person; empty where it says nothing of the kind.

    `headline` is the text of `<title>`. The flags tell what is known in favour of an ad, and so which sayings count for nothing:

    - `beyond_doubt`: it reads so much like an ad that it may declare itself as anything.
    - `calls`: its heading calls for somebody, so `article` of JSON-LD says nothing.
    - `may_be_article`: `article` of Open Graph says nothing, as plugins of WordPress print it on every page.
    - `may_be_signed`: the name of a writer below the heading says nothing.
    - `is_offered`: it states pay or a last day, and so is no news of somebody who got the job.
    """
    if NOT_FOUND.search(headline):
        return "its title is that of an error"
    if is_template(headline) or _ABOUT_WORK.search(headline) or _tells_of_work(headline):
        return "its title is that of advice about jobs"
    if not (is_offered or calls or signs.seeks) and _OF_ADVICE.search(page.url):
        return "its address is that of advice"
    if _is_where_one_applies(page, signs):
        return "it is the form behind the button of an ad"
    if page.is_text:
        return ""
    heading = bearings_of(page).heading
    if POST_A_JOB.search(headline) or (heading is not None and heading.score >= AS_HEADLINE and POST_A_JOB.search(heading.text)):
        return "it is where employers post their jobs"
    if _TO_COPY.search(signs.words[:_BEGINNING]):
        return "it is a text to copy"
    if is_profile(page) or (heading is not None and seeks_work(heading.text)):
        return "it is the profile of somebody who looks for work"
    is_headed = heading is not None and heading.score >= AS_HEADING
    if not (signs.role or beyond_doubt) and is_headed and heading is not None and lists_terms(heading.text):
        return "it tells of the terms of all jobs there"
    if not is_offered and heading is not None and tells_of_an_appointment(page.outline.blocks, heading, signs):
        return "it is news of somebody who got a post"
    if not may_be_signed and heading is not None and _is_signed(page, heading):
        return "it is an article: its writer is named, and readers comment on it or it stands among articles"
    if beyond_doubt:
        return ""
    declared = _declared_kind(page.body, calls=calls, may_be_article=may_be_article)
    return f"it declares itself as {declared}" if declared else ""


def _tells_of_work(headline: str) -> bool:
    """Whether a title names what is told of an occupation, its duties or its pay among that; `Lecturer - Education & Training` is
    a job's."""
    found = _PROFILE_OF_WORK.search(headline)
    return found is not None and _OF_AN_OCCUPATION.search(found[0]) is not None


def is_of_articles(page: Page, headline: str, signs: Signs) -> bool:
    """Whether a page of several parts is an article or advice, by its name, its address or what it declares."""
    if _OF_ARTICLES.search(page.url) is not None:
        return True
    return bool(
        says_what_else(
            page,
            headline,
            signs,
            beyond_doubt=False,
            calls=False,
            may_be_article=True,
            may_be_signed=False,
            is_offered=False,
        )
    )


def is_template(headline: str) -> bool:
    """Whether the text of `<title>` is that of a text to copy or to prepare with: `Machinist job description template`."""
    return _TEMPLATE.search(headline) is not None


def _is_where_one_applies(page: Page, signs: Signs) -> bool:
    """Whether the main heading says `Apply` and nothing else is told of a job but its name: the page behind an ad's button."""
    if not signs.sections <= {"apply"}:
        return False
    asks = page.outline.fields >= _MANY_FIELDS
    return any(
        block.level == 1 and ((not signs.role and is_apply(block.text)) or (asks and _FORM_NAME.fullmatch(block.text)))
        for block in page.outline.blocks[:MOST_BLOCKS]
    )


def _is_signed(page: Page, heading: Title) -> bool:
    """Whether a line below the heading names a writer, and readers comment or the address is that of articles."""
    blocks = page.outline.blocks
    below = (block.text for block in blocks[heading.index + 1 : heading.index + 1 + _CLOSE_BY])
    if not any(len(text) <= _LONGEST_LINE and _BYLINE.match(text) for text in below):
        return False
    return _OF_ARTICLES.search(page.url) is not None or any(
        block.level and len(block.text) <= _LONGEST_LINE and _COMMENTS.fullmatch(block.text) for block in blocks[:MOST_BLOCKS]
    )


def _declared_kind(body: bytes, *, calls: bool, may_be_article: bool) -> str:
    """The article, product, course or the like that Open Graph or JSON-LD declare; empty where they declare none."""
    at = body.find(b"og:type")
    declared = _OTHER_OBJECTS.search(body[max(0, at - 120) : at + 120]) if at >= 0 else None
    if declared and not (may_be_article and declared.group(1).lower() == b"article"):
        return f"og:type {declared[1].decode().lower()}"
    at = body.find(b'"@type"')
    for _ in range(_MOST_TYPES):
        if at < 0:
            return ""
        found = _OTHER_TYPES.match(body, at)
        if found and not (calls and _OF_WEBLOGS.search(found[0])):
            return " ".join(found[0].decode().split())
        at = body.find(b'"@type"', at + 7)
    return ""
