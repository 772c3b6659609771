"""Name shape: whether a short text looks like the name of an organisation or of a town."""

# ruff: noqa: E501  # word lists and their patterns: one language or one meaning a line
from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

from jobcrawl.read.words import further_words
from jobcrawl.read.words.vocabulary import is_stock, label_key
from jobcrawl.values.patterns import Worded, when_used
from jobcrawl.values.places.gazetteer import municipality_named, town_meant, towns_named
from jobcrawl.values.word_lists import phrase_set, word_set

_AT: Final = r"at|@|hos|ved|på|bei|beim|chez|bij|presso|kod|for"
WORK_AT: Final = when_used(
    r"^(?:(?:all |our |open |current )?(?:careers?|jobs?|vacancies|openings|positions|work|working|job openings|employment|opportunities|karriere|karriär|"
    r"ledige stillinger|ledige jobs?|lediga jobb|lediga tjänster|stillinger|jobba|arbeta|stellenangebote|stellen|offene stellen|arbeiten|avoimet työpaikat|"
    r"offres d'emploi|recrutement|emplois|travailler|vacatures|werken|empleo|trabajar|lavorare|lavora|praca|kariéra))\s(?:" + _AT + r"|(?P<place>w|ve|v|en|con|in|im|in der))\s(?P<name>.{2,60})$",
    re.I,
)  # fmt: skip
_JOB_WITH: Final = when_used(r"^((?:job|vacancy|position))\swith\s", re.I)
"""How boards name the employer of one job; `Jobs with Purpose` and `Working with Children` name none."""
_BY: Final = when_used(r"^(?i:by|at|von|bei|av|hos|af|ved|par|chez|door|bij|por|en|presso|przez|w)\s(?=[A-ZÀ-ÞĄ-Ž0-9])")
OURSELVES: Final = frozenset(
    ("us", "uns", "oss", "os", "meille", "meillä", "nous", "ons", "nosotros", "nós", "noi", "nami", "nas", "námi")
)
"""What employers call themselves by where their name may stand: `Lavora con noi`."""
_SITE_WORD: Final = when_used(
    r"\s(?:campus|office|site|hq|headquarters|city|area|center|centre|plant|factory|kontor|c|ø|v|n|s)$", re.I
)
_NO_TOWNS: Final = word_set(
    """
    sales design marketing mobile reading nice bath essen intern engineering technology finance operations product support
    legal people data research security quality service education health care media construction energy share save apply
    back home news menu search senior junior manager university college school mission most same along of central general
    best union commerce retail industry date time english send male friend part lead officer driver cook baker march august spring
    west strong green gold star mill bridge church store bank post airport tower court christmas easter thanksgiving halloween winter
    summer autumn spring weihnachten ostern noël pâques navidad natale pasqua natal påsk jul påske vánoce wielkanoc
    """
)
LEGAL_FORM: Final = when_used(
    r"\b(?:AB|A/S|ApS|AS|ASA|Oy|Oyj|GmbH|UG|AG|SE|KG|mbH|Inc|LLC|Ltd|PLC|plc|Limited|Corp|Corporation|Group|Holding|SA|SAS|SARL|S\.?A\.?|S\.?L\.?|S\.?r\.?l\.?|S\.?p\.?A\.?|B\.?V\.?|N\.?V\.?|"
    r"Sp\. z o\.o\.|sp\. ?[jk]\.|S\.K\.A\.|s\.r\.o\.|spol\. s r\.o\.|a\.s\.|k\.s\.|d\.o\.o\.|e\.?V\.?|e\.?G|e\.K\.|GbR|OHG|Lda|L\.da|Ltda|EIRELI|S\.? ?Coop|SNC|S\.n\.c|S\.?L\.?U|S\.?L\.?L|"
    r"EURL|SASU|VOF|V\.O\.F\.|BVBA|SRL|CVBA|Kft|Zrt|Nyrt|LLP|CIC|OÜ|n\. ?o\.|p\. ?o\.|příspěvková organizace|v\. ?v\. ?i\.|z\. ?s\.|o\. ?z\.|z\. ?ú\.|o\. ?p\. ?s\.|š\. ?p\.|s\. ?p\.|v\. ?o\. ?s\.|Pvt|Pty|Bhd|Pte|LTD|INC|CORP|LIMITED|GMBH|LTDA|PLLC|(?<=, )P\.?C|L\.L\.C|gGmbH|KGaA|e\.U|Ges\.m\.b\.H|Sàrl|SCOP|SCIC|GIE|S\.C\.A\.R\.L|Scarl|S\.C\.P|S\.A\.[CSU]|S\.A\. de C\.V|S\. de R\.L|z\. ?o\. ?o|Co\.|(?<=& )Co|I/S|P/S|K/S|IVS|Ky|Tmi|ehf|kommun|kommune|Kommune|region|universitet|University|Universität|Universitet|College|Hospital|Council|Stiftung|Foundation|verket|myndigheten)\.?$"
)

_OF_DEPARTMENTS: Final = word_set(
    """
    accounting accounts administration admin analytics audit brand business care clinical cloud commercial communications
    compliance construction consulting content corporate creative culture customer data delivery design development digital ecommerce
    education engineering estates events experience facilities field finance fraud fundraising growth hardware health healthcare
    hospitality hr human resources industrial information infrastructure innovation insurance internal international investment
    investor it legal logistics maintenance management manufacturing marketing media medical mobile network nursing office
    operations partnerships people performance platform policy procurement product production professional programs projects
    property public purchasing quality r&d real estate recruiting regulatory relations research retail revenue risk safety sales
    science scientific security service services social software solutions staff store stores strategy success supply chain
    support systems talent tax technical technology trade training treasury trust warehouse web and of the & for team teams group
    department division unit shift night evening weekend global regional head office main street road campus building floor centre center branch site shop
    finanzen buchhaltung personal personalwesen vertrieb einkauf produktion technik verwaltung pflege logistik entwicklung kundenservice
    recht forschung lager handwerk gesundheit bildung it-support rechnungswesen verkauf und für der
    och og ekonomi försäljning marknad marknadsföring inköp vård omsorg skola utbildning teknik kundtjänst juridik forskning
    hälso- sjukvård bygg transport handel data salg innkjøp indkøb økonomi markedsføring pleje helse omsorg undervisning utvikling
    udvikling forskning kundeservice jura og i med talous myynti markkinointi hallinto henkilöstö hoitoala koulutus tekniikka ja
    kommunikation kvalitet assurance career
    ventes achats comptabilité ressources humaines informatique juridique commerce commercial santé formation direction production
    logistique recherche et de des du financiën verkoop inkoop personeelszaken zorg onderwijs techniek administratie en ventas compras
    recursos humanos contabilidad administración tecnología salud educación y vendite acquisti risorse umane amministrazione
    produzione sanità e sprzedaż zakupy księgowość kadry finanse produkcja logistyka edukacja obchod finance účetnictví výroba
    personalistika logistika administrativa zdravotnictví i
    """
)
"""Words of which names of departments, of fields of work and of parts of a building are made."""

_INSTITUTION: Final = when_used(
    r"\b(?:University|College|Institute|Academy|Polytechnic|Hospital|Infirmary|Council|Museum|Observatory|Universität|Hochschule|Université|Universidad"
    r"|Universitat|Università|Universidade|Uniwersytet|Univerzita|Universitet|Universiteit|Politechnika|Politecnico|Institut|Instituto|Istituto)\b"
)

ABOUT: Final = when_used(
    r"(?i:more about|learn more about|about|om|über|ueber|à propos de|a propos de|over|sobre|acerca de|informazioni su|chi è|tietoa(?: yrityksestä)?"
    r"|o firmie|o společnosti|o spółce)(?: (?:the|die|den|das|la|het|de))? (?=\S)"
)
"""How a heading begins that says of whom the text below it tells: `About Dean Bakery`."""
PRONOUNS: Final = word_set(
    """
    we you he she it they this that who there our your the a an vi du ni jag den det de han hon man jeg her som wir sie
    ich er es nous vous je il elle on ce wij u jij hij zij ze nosotros usted él ella se noi io si man tu lui lei my oni ona já ty
    nós eles me te hän siitä idag nå nu now currently today if when as here candidate candidates applicants kandidat
    company client team position role employer department arbetsgivaren företaget firma
    us me uns ons oss os mig meg
    fragen rückfragen interesse bedarf vragen frågor spørsmål spørgsmål questions queries question pytania preguntas domande dotazy
    notre votre nos vos unser unsere unserem unseren nuestro nuestra nostro nostra onze vårt våra vår vores våre
    ours mine i in på ve en hos bei beim bij chez zur zum für im aufgrund wegen nach mit seit durch inför pour afin suite voor ter para por dla
    """
)
"""Words that sentences begin with and that are no names, case folded: pronouns, articles, prepositions, `company`, `today`."""
GENERAL_NAMES: Final = frozenset(
    f"the {word}" for word in ("university", "college", "city", "county", "district", "school", "state", "organization", "organisation", "agency", "hospital", "group", "firm", "institute", "board", "authority", "council")
)  # fmt: skip
"""What universities and towns call themselves in their own sentences, case folded: no name either."""
COMMON_NOUNS: Final = word_set(
    """
    gemeinde schule hotel verein betrieb kanzlei praxis klinik restaurant bäckerei bageriet butiken butikken kommunen skolan skolen
    restaurangen restauranten hotellet föreningen foreningen församlingen szkoła przedszkole restauracja sklep piekarnia gmina
    restaurace škola obec město pekárna nemocnice ravintola koulu kaupunki kunta hotelli ristorante albergo azienda restaurante
    colegio escuela école mairie gemeente winkel bakkerij
    """
)
"""What houses are called in their own sentences, which alone is no name, case folded."""
CONNECTORS: Final = word_set(
    """
    of and & och og ja und et y e i für for de la le les du des der die das del della di da von van the på in em en el los
    las do a w we v ve és nr nr. im. č. n.º nº
    """
)
"""Small words inside the names of organisations, case folded."""

COMPANY_HREF: Final = Worded(r"/(?:\w{3,12}-)?(?:compan(?:y|ies)|employers?|cmp|firm[aey]?|firmen|arbeitgeber|unternehmen|foretag|arbetsgivare|virksomhed(?:er)?|bedrift(?:er)?|yritys|yritykset|tyonantajat?|entreprises?|societes?|empresas?|aziend[ae]|pracodawc(?:a|y|ow)?|bedrijf|bedrijven|werkgevers?|spolecnost(?:i)?|spolocnost(?:i)?|zamestnavatel(?:e|ia)?|organisations?|organizations?|company-profile|recruiters?)(?:-id|-profile?)?(?:[/-][^/?#\s]|\?.|\.\w)", re.I)  # fmt: skip
"""Addresses of the page that a board gives an employer."""
_IN_PLACE: Final = when_used(r"\s(?:in|i|à|en|em|te|w|we|v|ve)\s(?P<town>[A-ZÀ-ÖØ-ÞĄ-Ž][^,.;:()]{2,30})(?P<state>, [A-Z]{2})?$")
_SEAT: Final = when_used(r"\s\([^()]{2,40}\)|\s(?:à|a|en|in|i|te|w|v)\s[A-ZÀ-ÞĄ-Ž][^\W\d]+(?:[ -][A-ZÀ-ÞĄ-Ž][^\W\d]+)*(?=$|\s\()")
_HOME: Final = when_used(r"(?:(?:https?:)?//[^/?#]+)?/?(?:index\.\w{3,5}|[a-z]{2}/?)?$|\./?$")


def is_town(name: str) -> bool:
    """Whether a text is the name of a town, and no word that is one only by chance."""
    if (
        not 2 < len(name) <= 40
        or not name[0].isupper()
        or name.isupper()
        or is_town_by_chance(name)
        or any(c.isdigit() for c in name)
    ):
        return False
    bare = _SITE_WORD.sub("", name)
    return municipality_named(bare) is not None or town_meant(bare) is not None


def is_town_by_chance(name: str) -> bool:
    """Whether a word means something else on job pages, although towns bear it as well: `Christmas`, `Sales`."""
    key = label_key(name)
    return key in _NO_TOWNS or is_stock(key)


def are_towns(names: list[str]) -> bool:
    """Whether names that stand together are those of towns, one of them for certain: `Leeds, York`."""
    return any(map(is_town, names)) and all(is_town(name) or (name[:1].isupper() and bool(towns_named(name))) for name in names)


def works_at(text: str) -> str | None:
    """The employer in `Careers at Dean Bakery`; None where it is a town's name, or any place's behind a word of place."""
    match = WORK_AT.match(_JOB_WITH.sub(r"\1 at ", text, count=1))
    name = match["name"] if match else _of_the_department(text)
    if (place := _IN_PLACE.search(name)) and (place["state"] or is_town(place["town"])):
        name = name[: place.start()]
    if not name or not is_name(name) or is_town(name) or (match is not None and match["place"] and towns_named(name)):
        return None
    if name.replace(":", " ").split()[0].casefold() in OURSELVES or is_sentence(name) or _is_for_everybody(name):
        return None
    return name[0].upper() + name[1:] if name.startswith(_BODIES) else name


_BODIES: Final = (
    "gemeente ",
    "stad ",
    "gmina ",
    "miasto ",
    "město ",
    "obec ",
    "comune ",
    "mairie ",
    "ville ",
    "commune ",
    "ayuntamiento ",
)
"""What public bodies are, in small letters inside a sentence: `Werken bij gemeente Dean`."""
_NOT_BEHIND_AT: Final = frozenset(("its", "their", "my", "home", "work", "all", "any", "every"))
"""Words that follow `at` where no house does: `Marketing at Its Best`."""


def _of_the_department(text: str) -> str:
    """The employer behind one of its departments, "" where none stands before `at`: `Nursing at Dean Health`."""
    department, at, name = text.partition(" at ")
    is_named = " " in name and name.partition(" ")[0].casefold() not in PRONOUNS | _NOT_BEHIND_AT
    return name if at and is_named and is_department(department) else ""


def _is_for_everybody(name: str) -> bool:
    """Whether what stands behind `Jobs for` is whoever seeks one: `Jobs for Engineers by Engineers`."""
    first, by, last = name.partition(" by ")
    return bool(by) and first.casefold() == last.casefold()


_HOUSES: Final = word_set(
    """
    bakery joinery nurseries motors garage dental surgery vets veterinary restaurant café cafe hotel inn hostel pub brewery bistro catering farm farms dairy kennels stables salon
    studio studios gallery library theatre museum pharmacy chemist opticians clinic hospice builders plumbing electrical roofing carpentry landscapes landscaping haulage freight
    logistics engineering manufacturing foundry sawmill steel furniture books bookshop florist tailors printers printing solicitors accountants architects nursery kindergarten church
    tischlerei schreinerei bäckerei metzgerei fleischerei konditorei gärtnerei brauerei apotheke praxis zahnarztpraxis kanzlei werkstatt autohaus gasthof gasthaus pension dachdeckerei
    zimmerei malerbetrieb elektrotechnik spedition buchhandlung optik metallbau maschinenbau kindergarten kita sanitär
    menuiserie boulangerie pâtisserie boucherie pharmacie hôtel auberge brasserie camping domaine château ferme librairie imprimerie transports maçonnerie plomberie clinique ehpad
    snickeri bageri konditori verkstad åkeri bygg måleri elektriska apotek restaurang hotell förskola plåtslageri tryckeri trädgård
    carpintería panadería taller talleres farmacia clínica restaurante hostal bodega bodegas librería imprenta transportes peluquería gestoría
    timmerbedrijf bakkerij slagerij apotheek garagebedrijf schildersbedrijf bouwbedrijf loodgietersbedrijf kwekerij transportbedrijf drukkerij boekhandel tandartspraktijk basisschool
    """
)
"""Words by which the names of small firms say what these are."""
_OF_ANY_HOUSE: Final = word_set(
    """
    private primary secondary nursing residential care local busy small large family independent special community leading luxury mixed modern new old country
    city town village rural boutique fine casual fast food star italian french indian chinese thai home homes school schools privat klein kleine große modernes
    """
)
"""Words that say of which kind a house is and are no name: `Private Clinic`."""


_NOT_ITS_OWN: Final = _HOUSES | _OF_DEPARTMENTS | _OF_ANY_HOUSE | CONNECTORS


def is_house(name: str) -> bool:
    """Whether a name says what its bearer is and has words of its own besides: `Dean Bakery`, and not `Private Clinic`."""
    words = [word.strip(",.&-()") for word in name.casefold().split()]
    is_named = any(word and word not in _NOT_ITS_OWN for word in words)
    return is_named and any(word in _HOUSES for word in words) and is_name(name) and not is_sentence(name)


def is_institution(name: str) -> bool:
    """Whether a name says of its bearer that it is a university, a hospital or a public house of the kind: `University of Dean`."""
    return (
        _INSTITUTION.search(name) is not None and " " in name and is_name(name) and f"the {label_key(name)}" not in GENERAL_NAMES
    )


_PUBLIC_HOUSES: Final = word_set(
    """
    school schools district academy hospital infirmary parish library szpital szkoła przedszkole żłobek liceum zespół
    škola školka nemocnice gymnázium knihovna skola skolan förskola sjukhus församling skole barnehage sykehus sykehjem børnehave sygehus
    plejehjem koulu päiväkoti sairaala krankenhaus klinikum gymnasium grundschule realschule gesamtschule kita kindergarten seniorenheim
    école collège lycée hôpital crèche ehpad basisschool ziekenhuis woonzorgcentrum scholengroep colegio escuela ceip ies residencia
    prefeitura município ayuntamiento ajuntament concello mairie comune gmina starostwo općina primăria kommun kommune gemeinde gemeente
    landkreis stadtverwaltung municipality önkormányzata önkormányzat
    scuola liceo ospedale comprensivo asilo escola agrupamento hospitalar óvoda iskola kórház bölcsőde gimnázium școala spitalul
    """
)
"""Words by which the names of schools, hospitals, towns and other public houses say what these are, case folded."""

_NOT_PUBLIC: Final = _PUBLIC_HOUSES | _NOT_ITS_OWN


def is_public_house(name: str) -> bool:
    """Whether a name says of its bearer that it is a school, a hospital or an institution, and has words of its own besides."""
    words = name.casefold().split()
    is_one = len(words) > 1 and not _PUBLIC_HOUSES.isdisjoint(words) and any(word not in _NOT_PUBLIC for word in words)
    return (is_one and is_name(name) and not is_sentence(name)) or is_institution(name)


def is_sentence(text: str) -> bool:
    """Whether a text ends as a sentence does and has words that are small and in no name."""
    words = LEGAL_FORM.sub("", text).split()[1:]
    return text.endswith((".", "!", "?")) and any(word[0].islower() and word.casefold() not in CONNECTORS for word in words)


def names_network(name: str, href: str) -> bool:
    """Whether a link's text names the site that it leads to and not who is shown there: `LinkedIn` over linkedin.com/company/…"""
    host = href.partition("//")[2].partition("/")[0]
    return folded(name) in map(folded, host.split("."))


_UNIT: Final = when_used(
    r"(?:(?:The|Das|Der|Die|Het|De|La|Le|El|Il)\s)?(?:Fakultät|Lehrstuhl|Abteilung|Fachbereich|Fachgebiet|Arbeitsgruppe|Professur|Referat|Dezernat|Faculty|Department|Division|Avdelning\w*|Institution(?:en)?\b"
    r"|Afdeling\w*|Enhet\w*|Sektion\w*|Dipartimento|Departamento|Facultad|Katedra|Wydział|Dział|Oddělení|Direction|Service|Laboratoire|Pôle|Vakgroep|Team|Bereich)\b"
)
"""What parts of a house are called, which are not the house."""
_PRAISE: Final = when_used(
    r"(?i)^\S+(?:['’]s|s['’])\s(?:largest|biggest|leading|fastest|finest|best|top|premier|oldest)\b"
    r"|^\S+s\s(?:största|äldsta|ledande|snabbast\w*|bästa|største|ældste|eldste|ledende|beste|bedste|grö(?:ss|ß)te\w?|führende\w?|grootste|leidende)\b"
    r"|^\S+\s(?:suurin|johtava|największ[ya]|wiodący|největší|přední)\b"
    r"|^(?:the|den|det|der|die|das|de|het|la|le|el|il)\s(?:largest|biggest|oldest|fastest|största|äldsta|største|ældste|eldste|grö(?:ss|ß)te|führende|grootste|plus\s|mayor|maggiore|primo)\b"
)
"""Praise of a house that is told instead of its name; `Best` and `Plus` alone are parts of names."""


def is_unit(name: str) -> bool:
    """Whether a name is that of a part of a house, `Abteilung Einkauf`, or praise of one, `Sweden's Largest Bakery`."""
    if LEGAL_FORM.search(name):
        return False
    return _UNIT.match(name) is not None or _PRAISE.match(name) is not None


def is_department(name: str) -> bool:
    """Whether a text names a department or field of work, and no organisation: `Finance & Accounting`, `Vård och omsorg`."""
    words = (word.strip(",&-") for word in name.casefold().replace("/", " ").split())
    return all(word in _OF_DEPARTMENTS for word in words if word)


def leads_home(href: str | None) -> bool:
    """Whether a link leads to the first page of a site: what it shows is the mark of that site."""
    return href is not None and _HOME.match(href) is not None


def without_town(name: str) -> str:
    """A name without the town behind it: `Dean Bakery, Leeds`, `Dean Bakery Ltd Leeds`."""
    head, _, town = name.rpartition(", ")
    if not head:
        head, _, town = name.rpartition(" ")
        head = head if " " in head and LEGAL_FORM.search(head) else ""
    return head if head and is_town(town) else name


def without_seat(name: str) -> str:
    """A name without the town of its bearer's seat: `Dean Bakery in Leeds`, `Dean Bakery (Leeds)`."""
    return _SEAT.sub("", name)


def without_about(text: str) -> str:
    """A name with a legal form without the words of a heading before it: `Dean Bakery Ltd` of `About Dean Bakery Ltd`."""
    opening = ABOUT.match(text)
    return text[opening.end() :] if opening and LEGAL_FORM.search(text) else text


def without_by(line: str) -> str:
    """The name in a line under a title without the word before it: `by Dean Bakery`, `hos Ekbergs Bageri`."""
    return _BY.sub("", line, count=1)


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """Letters and digits only, without accents, lower case."""
    plain = unicodedata.normalize(
        "NFKD", text.casefold().replace("ø", "o").replace("ł", "l").replace("æ", "ae").replace("ß", "ss")
    )
    return "".join(filter(str.isalnum, plain))


_OF_SITES: Final = phrase_set(
    """
    biuletyn informacji publicznej | bip | amministrazione trasparente | albo pretorio | sede electrónica | portal de transparencia
    portal de transparência | site officiel | official website | official site | sitio oficial | sito ufficiale | offizielle website
    rathaus online | virtuelles rathaus | bürgerportal | portail citoyen | guichet virtuel | oficiální stránky | úřední deska
    """
)
"""What public bodies call their sites and parts of them, which is no name of theirs, case folded."""
_OF_ADS: Final = phrase_set(
    """
    oferta laboral | oferta de estágio | vaga de emprego | anuncio de trabajo | anuncio de empleo | convocatoria | job opening
    job vacancy | offre de poste | offre de stage | stillingsannonse | ogłoszenie o pracę | ogłoszenie o naborze | annuncio di lavoro
    postdoc position | phd position | jobanzeige | jobangebot | inzerát práce | työnhakuilmoitus | jobannonce | annons om jobb
    """
)
"""What an ad calls itself, case folded."""
INVITING_LINKS: Final = frozenset(further_words.phrases("boards", "links"))
"""Words of links that invite whoever hires, or whoever looks for work, to a site of many employers; no names either."""


OF_DATA: Final = (
    r"(?:data controller|controller (?:of|for) (?:your|the|all|personal|any)|(?:your|the|of|all) personal data|(?:your|applicants?.?) data (?:is|are|will)"
    r"|verantwortlich\w* (?:\w+ )?(?:für die (?:daten)?verarbeitung|im sinne)|(?:ihrer?|deiner?) daten|personenbezogen\w*|responsable d[ue] traitement"
    r"|(?:vos|tes) données|données (?:personnelles|à caractère)|personuppgift\w*|personopplysning\w*|personoplysning\w*"
    r"|dataansvarlig\w*|behandlingsansvarlig\w*|rekisterinpitäj\w*|henkilötieto\w*|verwerkingsverantwoordelijke|persoonsgegevens"
    r"|responsable del? tratamiento|datos personales|tus datos|sus datos|titolare del trattamento|dati personali|danych osobowych"
    r"|danych kandydat\w+|dan[ey] osobow\w+|administrator\w* (?:\S+ ){0,3}danych|osobních údajů|správce\w* (?:\S+ )?údajů"
    r"|osobných údajov|responsável pelo tratamento|dados pessoais)"
)
"""Words of clauses about the data of applicants: `The controller of your personal data is`."""
_CLAUSE: Final = when_used(
    rf"\b{OF_DATA}\b|\s(?:is|are|ist|sind|est|sont|är|er|es|è|jest|je)\s(?:an?|the|our|part|eine?[nr]?|un[ea]?|die|der|das|la|le|en"
    r"|ett|et|il|lo|een|część|częścią|součástí|del|osa)\s",
    re.I,
)
_SHORTEST_CLAUSE: Final = 20
"""Characters of the shortest clause that is no name."""


def is_clause(text: str) -> bool:
    """Whether a text with a name in it is a clause: of the data of applicants, or of what a firm is to another."""
    return len(text) >= _SHORTEST_CLAUSE and _CLAUSE.search(text) is not None


_SMALL_FORM: Final = when_used(
    r"(?:i?vzw|ai?sbl|nv|bv|bvba|cvba|vof|sprl|scrl|stichting|gemeente|stad|gmina|miasto|město|obec"
    r"|(?:comune|mairie|ville|commune|ayuntamiento)\s(?:d['’]|de|di))\s?(?<=[\s'’])(?:l['’])?(?=[A-ZÀ-ÖØ-ÞĄ-Ž])"
)
"""A legal form, or what a public body is, in small letters before its name: `vzw Dean`, `gemeente Dean`."""
_NUMBER: Final = when_used(
    r"(?i)^(?:(?:job|stellen|annons|vacature|stillings|offer|project|posting|req(?:uisition)?|vaga|convocatoria|expediente|ofert[ay]|offre|ogłoszenia"
    r"|ref(?:erence|erenz|erencia|erência|erens|erenční|erencyjny)?|réf(?:érence)?|riferimento|rif|viite|kenn(?:ziffer|nummer|ung)|id|nr|no|nº|n°|№|num|numero"
    r"|número|numéro|number|nummer|numer|číslo|č|sygnatura|diarienr|dnr|code|código|codice|kod|kód|az|annonsnr|jobnr|vacaturenummer|stellennummer)"
    r"(?:[ .:#-]{1,3}(?:de (?:la |l['’])?|d['’]|der |oferta )?|(?=nr|nummer|id))){1,3}(?=[\w/.-]*\d(?:\d\d|[/.-]\d))[\w/.-]+$"
)
"""A number by which an ad is known: `Ref. 24817`, `Job ID: VIS/2611`, `Kennziffer 2026-04`."""
_DURATION: Final = when_used(
    r"(?i)^\d+(?:[.,]\d+)?\+?(?:\s?(?:[-–]|to|bis|à|a|till|til|tot|do)\s?\d+(?:[.,]\d+)?\+?)?\s?"
    r"(?:y(?:ea)?rs?|months?|mths?|weeks?|days?|hours?|hrs?|h|min(?:ute)?s?|år|månad(?:er)?|måned(?:er)?|veckor|uker|uger|dag(?:ar|er|e|en)?|tim(?:mar|er)?"
    r"|jahre?n?|monate?n?|wochen?|tagen?|stunden|std|ans?|mois|semaines?|jours?|heures?|años?|mes(?:es)?|semanas?|d[ií]as?|horas?|anos?|anni|anno|mes[ei]"
    r"|settiman[ae]|giorn[oi]|or[ae]|ja(?:ar|ren)|maand(?:en)?|we(?:ek|ken)|uur|uren|lata?|rok|roku|miesi[ąę]c[ye]?|tygodni(?:e|u)?|dni|godz(?:in)?|let|roky|měsíc[eů]?"
    r"|týdn[yů]|hodin|vuotta|vuoden|kuukautta|viikkoa|päivää|tuntia|év|hónap|hét|nap|óra|лет|года?|месяц(?:а|ев)?|роки|років)\b\.?"
    r"(?:\s(?:ago|sedan|siden|temu|geleden|fa|sitten)|(?:\s(?:of|de|di|års?))?\s(?:work\s)?(?:exp(?:erience|érience|eriencia|erienza|eriência)?|erfarenhet|erfaring|(?:berufs)?erfahrung|ervaring|kokemus))?\.?$"
)
"""How long something takes or has been: `3 - 6 Yrs`, `24 meses`, `3 days ago`."""
_CHECK_CODE: Final = when_used(r"\b(?=[0-9A-F-]*\d)(?=[0-9A-F-]*[A-F])[0-9A-F]{4}-[0-9A-F]{4}\b")
"""A code by which a document is checked: `7F3A-09C1-44DE`."""


_NAMED_AFTER_A_TIME: Final = when_used(
    r"^\d{1,2} (?:Minut(?:es|en|i|er)|Hours|Days|Heures|Jours|Stunden|Tage|Giorni|Horas|Días)$"
)
"""How houses are called after a time: `60 Minutes`."""


def is_no_name_behind_label(text: str) -> bool:
    """Whether what stands behind a label for a firm is no name; `60 Minutes` there is one."""
    return is_number_or_duration(text) and _NAMED_AFTER_A_TIME.match(text) is None


def is_number_or_duration(text: str) -> bool:
    """Whether a text is the number of an ad, or how long something takes, or holds the code of a document; none is a name."""
    if not any(map(str.isdigit, text)):
        return False
    return (_NUMBER.match(text) or _DURATION.match(text) or _CHECK_CODE.search(text)) is not None


def is_name(text: str) -> bool:
    """Whether a text can be the name of an organisation."""
    text = text.strip()
    if not 1 < len(text) <= 80 or text.count(" ") > 9 or "http" in text or text.endswith(("?", "!", ":")):
        return False
    key = label_key(text)
    return (
        bool(key)
        and not is_clause(text)
        and not is_stock(key)
        and not key.isdigit()
        and not is_number_or_duration(text)
        and key not in INVITING_LINKS
        and key not in _OF_SITES
        and key not in _OF_ADS
        and not (key.startswith("copyright") or "©" in text)
        and (text[0].isupper() or text[0].isdigit() or any(c.isupper() for c in text[:4]) or _SMALL_FORM.match(text) is not None)
    )
