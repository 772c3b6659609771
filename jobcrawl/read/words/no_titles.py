"""No titles: words of links that name a list, a date, a paper or people who work there, and no job."""

from __future__ import annotations

import re
from functools import lru_cache

from jobcrawl.read.words.job_words import LISTING_NAME, MANY_JOBS
from jobcrawl.values.contacts.person_names import begins_a_name, names_in
from jobcrawl.values.patterns import when_used
from jobcrawl.values.roles import names_a_role

_COUNTED = when_used(r"\(\s*(?!0[.,]\d)\d[\d.,\s]*\)\s*$|^\d[\d.,\s]*$")
"""A number behind a name, of the jobs there, or alone; `(0.6)` is a share of full time."""
_WHEN = when_used(
    r"""(?ix)^\W*(?:\d{1,2}\s?(?:h|hrs?|hours?|min\w*|days?|weeks?|months?|tim\w*|dag\w*
    |veck\w*|mån\w*|tag\w*|stunden?
    |jours?|días?|giorni|dni)\b.{0,12}
    | \d{4}-\d\d-\d\d.{0,10} | \d{1,2}[./]\d{1,2}[./]\d{2,4} | today | yesterday | idag | igår | heute | gestern)\W*$"""
)
_OTHER_PAGES = when_used(
    r"""(?ix)^\W*(?:(?:(?:new|advanced|refine|modify|change|save|back\ to|return\ to)\ )+(?:my\ |your\ |job\ )?search(?:es)?
    |neue\ suche|ny\ sökning|nytt\ søk|ny\ søgning|nouvelle\ recherche|nueva\ búsqueda|nuova\ ricerca|nieuwe\ zoekopdracht
    |volunteering|work\ experience(?:\ (?:and|&)\ \w+)?)\W*$"""
)
_PAPERS = when_used(
    r"""(?ix)^\W*(?:datenschutz(?:hinweise?|erklärung|information(?:en)?|bestimmungen)?
    |privacy\ (?:notice|policy|statement|information)|(?:candidate|applicant)\ privacy
    |(?:job\ )?application\ (?:form|pack|guidance)|(?:guidance|notes|information)\ for\ (?:applicants|candidates)
    |equal(?:ity)?\ (?:opportunit\w+|monitoring)|bewerbungs(?:formular|bogen)|personal(?:frage)?bogen
    |integritetspolicy|ansökningsblankett|personvern(?:erklæring)?|søknadsskjema|ansøgningsskema|persondatapolitik
    |tietosuoja(?:seloste|lauseke|ilmoitus)?
    |hakulomake
    |politique\ de\ confidentialité|dossier\ de\ candidature|formulaire\ de|privacyverklaring|sollicitatieformulier
    |política\ de\ privacidad|formulario\ de|instancia|informativa\ (?:privacy|sulla)|modulo\ di|polityka\ prywatności
    |klauzula\ informacyjna|kwestionariusz\ osobowy|formularz|zásady\ (?:ochrany|zpracování)|osobní\ dotazník
    |aviso\ de\ privacidade|formulário\ de)(?:\W|$)"""
)
"""Names of papers that lie beside jobs: the notice about data, the form to fill in."""
_ABOUT_PEOPLE = when_used(
    r"""(?ix)^\W*(?:meet\ (?:our|the|some|your)|(?:a\ )?day\ (?:in\ the\ life|with)|hear\ from|life\ as|möt\ (?:våra|några|vår)
    |møt\ (?:våre|noen)|mød\ (?:vores|nogle)|tapaa\ |triff\ |lerne?\ (?:unser|das)|rencontrez\ |maak\ kennis\ met|ontmoet
    |(?:het\ )?verhaal\ van
    |conoce\ a\ |conosci\ i|poznaj\ (?:nasz|ludzi)|poznejte\ |conheça\ (?:o|a|nosso|nossa)
    |(?:(?:for\ |für\ |för\ |pour\ |voor\ )?(?:students?|graduates?|school\ leavers|(?:experienced\ )?professionals|early\ careers
    |studenter|nyexaminerade|studerende|nyuddannede|opiskelijat|schüler(?:innen)?|studierende|studenten|absolventen
    |berufserfahrene
    |étudiants|jeunes\ diplômés|starters|professionals|estudiantes|recién\ (?:graduad|titulad)os|studenti|neolaureati|studenci
    |absolwenci|absolventi|estudantes)(?:\ (?:and|und|och|og|ja|et|en|y|e|i|a|&)\ [^\W\d]{5,20})?\W*$))"""
)
"""Titles of stories about people who work there, `Meet our engineers`, and of pages for a group of applicants, `Students`."""
_STORY_OF = when_used(
    r"""(?ix)^\W*(?:(?:portr[aä]it?t?|témoignage|testimonianza|testimonio|testimonial|interview|intervju|intervista
    |entrevista|rozhovor|wywiad|haastattelu)\ ?[:–|-]\ ?(?=\w)
    |(?:interview|intervju|intervista|entrevista|rozhovor|wywiad)\ (?:with|mit|med|avec|met|con|s|z)\ )"""
)
"""What stands before whom a story is of: `Interview: Ann Dean, baker`; `Interview: researcher` is a job."""
_ONE_OF_THEM = when_used(
    r"(?i)^(?:an?|our|the|en|ett|et|vår|våra|vores|våre|ein(?:e[mnr]?)?|unser\w*|une?|notre|nos|een|onze?|un[oa]?|nuestr[oa]s?|il|la|le|nostr[oaie]|nasz\w*|naš\w*|uma?|noss[oa]s?)\s"
)
"""How it is said that it is of one of those who work there: `Interview with a baker`."""
_TERMS = when_used(
    r"(?i)^\W*(?:full[- ]?time|part[- ]?time|permanent|temporary|contract|vollzeit|teilzeit|(?:un)?befristet|festanstellung"
    r"|heltid|deltid|fuldtid|tillsvidare(?:anställning)?|vikariat|vakituinen|määräaikainen|kokoaikainen|osa-aikainen|cdi|cdd"
    r"|intérim|temps (?:plein|partiel|complet)|fulltime|parttime|voltijds|deeltijds|vast|tijdelijk|jornada completa"
    r"|media jornada|indefinido|temporal|tempo (?:pieno|parziale|indeterminato|determinato)|pełny etat|umowa o pracę"
    r"|plný úvazek|částečný úvazek|remote|hybrid|on-?site)\W*$"
)
"""Terms of employment, which cards link to the jobs that have them too: `CDI`, `Full-time`."""
_TO_VISITORS = when_used(
    r"""(?ix)^\W*(?:(?:(?:talk|speak|chat)\ (?:to|with)|find|ask|meet|book)\ (?:an?|our|your|one\ of\ our)
    |(?:parle[rz]|échange[rz]|discute[rz])\ (?:à|avec)|(?:contacter|trouver|contactez|trouvez)\ (?:une?|nos|notre|votre)
    |(?:sprechen\ sie|sprich|reden\ sie)\ mit|finden\ sie\ (?:einen?|ihren?)|(?:mit\ )?(?:einem|einer)\ .{3,40}\ sprechen
    |(?:prata|tala)\ med|hitta\ (?:en|ett|din)|snakk\ med|finn\ (?:en|din)|(?:snak|tal)\ med|find\ (?:en|din)
    |(?:praat|spreek)\ met|vind\ (?:een|jouw|uw)|(?:habla[r]?|hable)\ con|(?:encuentra|encuentre)\ (?:un|una|tu|su)
    |parla\ con|trova\ (?:un|una|il\ tuo)|(?:fala[r]?|fale)\ com|(?:porozmawiaj|rozmawiaj)\ z|znajdź
    |mluvte\ s|promluvte\ si|najděte)\ """
)
"""How a button calls whoever reads to somebody who works there: `Talk to an expert`, `Find a dentist`."""
_NEIGHBOUR = when_used(
    r"(?i)^\W*(?:prev(?:ious)?|next|vorherige[rs]?|nächste[rs]?|précédente?|suivante?|föregående|nästa) ?: *\w"
)
"""Words of the link to the posting before or after this one: `Next: Brewer`."""


_OF_A_YEAR = when_used(r"\(20[2-4]\d\)\s*$")
"""A year behind the name of a job: `Seasonal gardener (2027)`."""


@lru_cache(maxsize=4096)
def is_no_title(title: str) -> bool:
    """Whether a link's words name a list, a count, a date or a page of jobs instead of one job."""
    is_counted = _COUNTED.search(title) is not None and not (_OF_A_YEAR.search(title) and names_a_role(title))
    if is_counted or _WHEN.match(title) or LISTING_NAME.match(title) or _OTHER_PAGES.match(title):
        return True
    if _NEIGHBOUR.match(title) or _TERMS.match(title) or _PAPERS.match(title) or _ABOUT_PEOPLE.match(title):
        return True
    if _TO_VISITORS.match(title):
        return True
    if (opening := _STORY_OF.match(title)) is not None:
        whom = title[opening.end() :]
        return names_a_person(whom) or _ONE_OF_THEM.match(whom) is not None
    return (
        len(title) > 160
        or (MANY_JOBS.search(title) is not None and not names_a_role(title))
        or bool(re.search(r"(?i)\bjobs?\b(?:\s+in\b.*)?$", title))
    )


def names_a_person(title: str) -> bool:
    """Whether a link's words hold the name of somebody: `Ann Dean, head miller`, `Amina`.

    >>> names_a_person("Amina, baker"), names_a_person("Portrait photographer")
    (True, False)
    """
    return any(begins_a_name(found.name) for found in names_in(title))
