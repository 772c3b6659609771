"""Section grammar: which part of an ad a heading opens, told by how such headings are made and not by their whole wording.

Every employer words them anew, but of few parts: an article or a possessive before what the part is called (`La fonction`,
`Unsere Erwartungen`), or what somebody does, asks for or offers, behind a word for `what` or `we` (`Lo que buscamos`,
`Wat verwachten we?`, `¿Qué vas a hacer?`).
"""

from __future__ import annotations

from typing import Final

from jobcrawl.values.patterns import when_used
from jobcrawl.values.word_lists import word_set

_WORD: Final = when_used(r"[^\W\d_]+")
_WHAT_SOMEBODY_DOES: Final = when_used(r"what (?:the|an?|our) (?:\w+ ){1,3}(?:does|will do)")
"""A heading over what a role is there for: `What the director does`."""
_MOST_WORDS: Final = 8
"""Words of the longest such heading."""
_MOST_ALONE: Final = 3
"""Words of the longest that has neither `what` nor `we`."""

_BEFORE_NOUNS: Final = word_set(
    """
    the your our my a an this about
    le la les l un une votre vos ton ta tes notre nos ce cette
    der die das dein deine deinen ihr ihre ihren unser unsere unseren
    de het een je jouw uw ons onze jullie
    el los las tu tus su sus nuestro nuestra nuestros nuestras sobre
    il lo i gli tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre
    o os as teu seu nosso nossa
    twój twoja twoje twoi nasz nasza nasze
    tvůj tvoje tvá váš vaše náš naše
    den det din ditt dina vår vårt våra dit dine vores jeres våre om
    """
)
_NOUNS: Final = {
    word: section
    for section, words in {
        "duties": """
            fonction fonctions tâches missions activités attributions rol rôle aufgaben tätigkeit tätigkeiten
            aufgabe taak taken functie werkzaamheden job werk función funciones tareas puesto trabajo cometido
            ruolo mansione mansioni compiti attività lavoro incarico funções tarefas obowiązki zadania praca
            úkoly náplň práce činnost uppdrag uppdraget roll rollen arbetsuppgifter arbetet jobb jobbet
            quotidien quotidiano alltag arbeitsalltag hverdag vardag arbetsdag arbeidsdag arbejdsdag dagindeling
            arbeidsoppgaver oppgaver opgaver arbejdet stillingen tjänsten rolle duties tasks responsibilities
            """,
        "demands": """
            profil profile profiel perfil profilo exigences compétences diplômes erwartungen anforderungen
            qualifikationen eisen verwachtingen requisitos requisiti competenze competencias competências
            aptitudes wymagania oczekiwania kwalifikacje umiejętności požadavky očekávání předpoklady
            kvalifikace kvalifikationer kvalifikasjoner kvalifikationskrav bakgrund bakgrunn baggrund egenskaper
            egenskaber erfarenhet kompetens kompetanse kompetencer requirements qualifications skills
            expectations candidate kandidat candidat candidato kandydat uchazeč
            """,
        "offer": """
            contrat contrato contratto contract vertrag kontrakt umowa smlouva conditions condiciones condizioni
            voorwaarden konditionen rahmenbedingungen arbeitsbedingungen arbeidsvoorwaarden aanbod angebot
            villkor vilkår warunki podmínky rémunération retribución retribuzione remuneración remuneração
            vergütung verloning wynagrodzenie odměna odměňování avantages ventajas vantaggi vantagens benefits
            benefity vorteile voordelen förmåner fordeler fordele goder edut leistungen lohn salaris
            """,
        "apply": """
            candidature candidatures candidatura bewerbung sollicitatie ansökan søknad søknaden ansøgning
            ansøgningen hakemus přihláška zgłoszenie aplikacja application kandidatur
            """,
    }.items()
    for word in word_set(words)
}
"""What parts of an ad are called, behind an article or a possessive."""
_OPENERS: Final = word_set(
    """
    what how we you who
    que qu quoi ce comment nous vous tu on qui
    was wie wir du sie wer das
    wat hoe wij we jij je wie dit
    qué lo cómo quién a
    cosa che come chi noi ti
    o quem como
    co jak czego kogo czym my kto koho kdo jaké
    vad hur vi vem det detta
    hva hvordan hvem dette hvad sådan
    mitä miten kuka me
    """
)
"""Words with which such headings begin: `what`, `how`, `who`, `we`, `you`."""
_VERBS: Final = {
    word: section
    for section, words in {
        "duties": """
            doe doet doen machst machen tust tun feras ferez fais faites faire harás hacer haces hará farai farà
            fare fai farás fazer robić robisz robił robiła dělat děláš dělal göra gör gjøre gjør lave laver teet
            tekemään dirige
            """,
        "demands": """
            verwachten verwacht vragen vraagt zoeken suchen sucht erwarten wünschen brauchst brauchen mitbringst
            mitbringen bringst meebrengt brengt breng hebt nodig buscamos esperamos pedimos requerimos
            necesitamos necesitas tienes aportas pide busca cerchiamo chiediamo richiediamo richiede porti
            attendons recherchons cherchons demandons apportez apportes procuramos szukamy oczekujemy wymagamy
            hledáme očekáváme požadujeme söker letar förväntar forventer søker søger leter leder ønsker přáli
            přejeme wünschten desideriamo vorremmo souhaitons aimerions gustaría desearíamos chcielibyśmy
            etsimme odotamme edellytämme toivomme
            """,
        "offer": """
            offrons proposons offriamo proponiamo ofrecemos ofrece oferecemos damos oferujemy dajemy zapewniamy
            nabízíme nabídneme bieten bietet bieden biedt erbjuder tilbyr tilbyder tarjoamme krijgt krijg
            bekommst bekommen erhältst erhalten får recibirás tendrás riceverai avrai dostaniesz získáš získáte
            offer najdete najdeš znajdziesz znajdziecie trouverez trouveras encontrarás troverai findest finden
            vindt vind
            """,
        "apply": """
            solliciteer solliciteren sollicteren bewirbst bewerben bewerbe postuler postulez postules
            inscribirse inscribirte postular candidarsi candidarti partecipare aplikować zgłosić přihlásit söka
            söker ansöker søke søger ansøge hakea haet
            """,
    }.items()
    for word in word_set(words)
}
"""What is done, asked for, offered: the verbs of such headings."""
_SEEKING: Final = word_set(
    """
    suchen sucht zoeken buscamos busca cerchiamo recherchons cherchons procuramos szukamy hledáme söker letar søker søger leter
    leder etsimme
    """
)
"""Verbs that open a list of roles where no `what` stands before them: `Wir suchen`."""
_WE: Final = word_set("we wir vi wij nous on noi nosotros my me nós")
"""Who does it where a heading is about the employer: `Was wir tun`."""
_UNLIKE: Final = word_set(
    """
    jobs job vacatures vacancies stellen stellenangebote emploi emplois empleo lavoro pracy práce jobb
    stillinger tyopaikat news nyheter aktuelles products produkte services diensten servicios servizi
    usługi služby tjänster clients kunden
    """
)
"""Words of other headings: `Was wir für unsere Kunden tun`."""


def part_opened(heading: str) -> str | None:
    """Which part of an ad a heading opens by how it is made: `duties`, `demands`, `offer` or `apply`; None for any other.

    >>> part_opened("La fonction"), part_opened("¿Qué vas a hacer?"), part_opened("Wat verwachten we?"), part_opened("La maison")
    ('duties', 'duties', 'demands', None)
    """
    if _WHAT_SOMEBODY_DOES.fullmatch(heading.casefold().strip(" :")):
        return "duties"
    words = _WORD.findall(heading.casefold())
    if not 0 < len(words) <= _MOST_WORDS:
        return None
    start = next((place for place, word in enumerate(words) if word not in _BEFORE_NOUNS), len(words))
    if 0 < start == len(words) - 1 and (section := _NOUNS.get(words[start])):
        return section
    if not _UNLIKE.isdisjoint(words):
        return None
    if words[0] in _OPENERS or len(words) <= _MOST_ALONE:
        verb = next((word for word in reversed(words) if word in _VERBS), "")
        is_of_us = not _WE.isdisjoint(words[:1]) or len(words) == 1
        if (verb in _SEEKING and is_of_us) or (_VERBS.get(verb) == "duties" and not _WE.isdisjoint(words)):
            return None
        return _VERBS.get(verb)
    return None
