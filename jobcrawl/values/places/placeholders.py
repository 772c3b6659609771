"""Placeholders: what sites write where a place should stand, such as `2 Locations`, `Hybrid`, `Nationwide` or `Head office`.

A text names no place when every one of its words is in the lists below. So any combination of them is known, in every
language, without being listed: `Flexible / various offices`, `Hybride ou sur site`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from jobcrawl.values.patterns import when_used
from jobcrawl.values.places.gazetteer import country_named, folded


def _words(text: str) -> frozenset[str]:
    """Words of a list parted by spaces, as tables hold them."""
    return frozenset(word for written in text.split() for word in folded(written).split())


_MANY = (
    "multiple multi various varied several many different all any each every diverse other others more further additional "
    "varying assorted numerous both selected "
    "flera olika fler alla alle valfri valfritt övriga flertal ytterligare samtliga flere forskellige forskjellige ulike valgfri "
    "valgfritt øvrige andre useita eri monia kaikki muut muita usea useat vapaavalintainen mehrere verschiedene verschiedenen "
    "versch diverse weitere weiteren alle unterschiedliche beliebig beliebige andere plusieurs divers diverses différents "
    "différentes multiples autres autre tous toutes meerdere verschillende diverse overige alle varios varias diversos diversas "
    "múltiples otros otras todos todas cualquier vari varie diversi diverse più altri altre tutti tutte różne różnych wiele "
    "wielu "
    "inne kilka wszystkie dowolna dowolne różna více různá různé různě další jiné několik libovolné všechny vários várias "
    "múltiplos múltiplas diversos outros outras todos todas qualquer diferentes çeşitli birçok birden fazla tüm bütün farklı "
    "diğer "
    "több különböző mai multe diferite viacero rôzne больше разные несколько різні кілька"
)
_PLACES = (
    "location locations place places office offices site sites city cities town towns state states country countries region "
    "regions area areas branch branches store stores shop shops campus campuses facility facilities plant plants warehouse "
    "warehouses depot depots factory hub hubs venue venues premises workplace territory territories district districts "
    "province provinces county counties address field home base position positions zone zones "
    "plats platser ort orter orten orterna stad städer kontor kontoret kontoren kommun kommuner butik butiken butiker butikerna "
    "region regioner arbetsort arbetsorter arbetsplats arbetsplatser län lager enhet enheter "
    "sted steder stedet lokation lokationer lokasjon lokasjoner lokalisasjon by byer kommuner kommune kontorer kontorsted "
    "avdeling avdelinger afdeling afdelinger arbeidssted arbeidssteder arbejdssted arbejdssteder butikk butikker butikken "
    "paikkakunta paikkakuntaa paikkakunnat paikkakuntia paikkakunnalla paikkakunnilla paikka paikat paikkoja toimipiste "
    "toimipisteet toimipistettä toimipisteitä toimisto toimistot toimistolla toimistoa kaupunki kaupungit kaupunkia kaupunkeja "
    "sijainti sijainnit sijainteja alue alueet alueita myymälä työpaikka "
    "standort standorte standorten ort orte orten stadt städte städten büro büros niederlassung niederlassungen filiale "
    "filialen betriebsstätte betriebsstätten einsatzort einsatzorte einsatzorten arbeitsort arbeitsorte werk werke markt märkte "
    "geschäftsstelle geschäftsstellen gebiet regionen bundesländer länder standortübergreifend "
    "lieu lieux site ville villes bureau bureaux agence agences magasin magasins localité localités région régions département "
    "départements secteur endroit endroits emplacement emplacements localisation localisations pays "
    "locatie locaties plaats plaatsen stad steden vestiging vestigingen kantoor kantoren filiaal filialen regio regios winkel "
    "winkels werklocatie werkplek standplaats plekken "
    "ubicación ubicaciones lugar lugares ciudad ciudades localidad localidades oficina oficinas sede sedes centro centros "
    "provincia provincias tienda tiendas delegación delegaciones zona zonas sucursal sucursales país países plaza plazas "
    "luogo luoghi città sede sedi ufficio uffici filiale filiali località punto vendita negozio negozi zona zone stabilimento "
    "regioni provincie "
    "lokalizacja lokalizacje lokalizacji miasto miasta miast miejsce miejsca miejscowość miejscowości biuro biura biurze oddział "
    "oddziały placówka placówki sklep sklepy region regiony województwo województwa obszar "
    "místo místa míst lokalita lokality lokalit město města měst pobočka pobočky poboček kancelář kanceláře kanceláři provozovna "
    "provozovny kraj kraje krajů pracoviště prodejna prodejny "
    "local locais localidade cidade cidades escritório escritórios loja lojas unidade unidades filial filiais agência estado "
    "estados posto postos município municípios "
    "lokasyon lokasyonlar şehir şehirler şehirde ofis ofisi ofisler ofiste şube şubeler mağaza mağazalar bölge bölgeler il iller "
    "ilçe yer yerler helyszín helyszínek iroda város telephely locații oraș orașe birou sucursală miesto miesta pobočka "
    "kancelária "
    "офис город города місто склад магазин"
)
_WORKPLACES = (
    "headquarters headquarter hq head main central corporate corp global regional national local client clients client's "
    "customer customers customer's company our school hospital clinic laboratory lab garage center centre ship vessel offshore "
    "onshore road yard workshop restaurant hotel centralised "
    "huvudkontor huvudkontoret hovedkontor hovedkontoret hovedkontoret pääkonttori pääkonttorilla hauptsitz zentrale "
    "hauptverwaltung "
    "firmenzentrale firmensitz unternehmenszentrale hauptstandort siège social hoofdkantoor hoofdvestiging centrala centrali "
    "siedziba siedzibie siedzibą firmy firma klienta klient centrale principale principal legale social central ústředí centrála "
    "sídlo společnosti firmy matriz merkez merkezi genel müdürlük kund kunden kunder kundens kunde asiakkaan "
    "asiakas cliente clientes clienti client klant székhely sediu sediul центральный"
)
_MODES = (
    "remote remotely hybrid onsite on-site on site in-office office-based home-based homebased field-based site-based "
    "telework teleworking telecommute telecommuting telecommuter wfh wfo wfa virtual virtually work working works from home "
    "homeoffice "
    "homeworking homeworker anywhere everywhere mobile mobil person based travel travelling traveling traveler outside in-person "
    "commutable distributed desk at face inperson fifo rotational rotation days day week per weeks time possible option optional "
    "available eligible friendly first only ok fully full partly partially partial part mostly mainly "
    "distans distansarbete distansjobb hemarbete hemifrån hemma hybridarbete plats på-plats hybridt hem fält ute "
    "distansmöjlighet "
    "möjlighet möjligt till att arbeta arbete jobba delvis helt "
    "fjernarbejde fjernarbeid hjemmearbejde hjemmekontor hjemmefra hjemme hybridarbeid hybridarbejde mulighed mulighet delvist "
    "etätyö etänä etätyönä hybridi hybridityö monipaikkainen monipaikkaisesti lähityö paikan päällä osittain kotoa kotona koti "
    "etätyömahdollisuus mahdollisuus mahdollista liikkuva etä hybridinä "
    "homeoffice home-office heimarbeit mobiles mobile arbeiten remote-arbeit fernarbeit telearbeit vor-ort präsenz hybrides "
    "arbeit ortsunabhängig ortsunabhängiges standortunabhängig standortunabhängiges außendienst innendienst reisetätigkeit "
    "zuhause "
    "von zu hause aus möglich ortsflexibel dezentral teilweise vollständig tage tag woche überall "
    "télétravail teletravail hybride distance à-distance présentiel sur-site sur place domicile itinérant itinérante itinérants "
    "déplacement déplacements terrain partiel total complet nomade ponctuel possible jours jour semaine "
    "thuiswerk thuiswerken thuis afstand hybride locatie op gedeeltelijk volledig buitendienst vanuit huis kantoor mogelijk "
    "teletrabajo remoto remota híbrido híbrida presencial distancia casa desde modalidad 100 semipresencial teletrabajando "
    "itinerante "
    "telelavoro smart smartworking ibrido ibrida presenza remoto domicilio trasferta trasferte lavoro "
    "zdalnie zdalna zdalny zdalne hybrydowo hybrydowa hybrydowy hybrydowe stacjonarnie stacjonarna stacjonarny praca pracy "
    "domu dom terenie teren "
    "całkowicie częściowo w-terenie mobilna możliwość "
    "dálku vzdáleně hybridní hybridně domova domov prezenčně práce terénu vzdálená možnost částečně terén "
    "teletrabalho remotamente híbrido presencialmente trabalho distância domicílio casa modalidade parcial totalmente "
    "uzaktan hibrit evden çalışma çalış sahada saha ofiste yerinde ev yarı "
    "távmunka otthonról hibrid otthoni munkavégzés irodai telemuncă acasă hibridă práca domu hybridne "
    "удаленно удаленная удалённо удалённая дистанционно гибрид гибридный офис офисе дом дома віддалено дистанційно гібридний "
    "リモート 在宅 在宅勤務 テレワーク フルリモート ハイブリッド 出社 远程 遠端 居家办公 재택 재택근무 원격"
)
_EXTENT = (
    "nationwide nation-wide national nationally countrywide statewide citywide worldwide world-wide world wide global globally "
    "international internationally regionwide regional pan across throughout overseas abroad domestic entire whole universal "
    "intercontinental continental "
    "rikstäckande hela landet riket utomlands sverigebaserad världen rikstäckning "
    "hele landsdekkende landsdækkende udlandet utlandet "
    "koko maa maassa maan valtakunnallinen valtakunnallisesti ulkomailla ulkomaat maailma "
    "bundesweit bundesweite bundesweiter bundesweiten landesweit weltweit europaweit ausland ganz ganze gesamte gesamtes "
    "gesamten "
    "bundesgebiet deutschlandweiter deutschlandweiten überregional welt "
    "national nationale toute tout partout international étranger entier entière entiers mobilité nationale territoire "
    "landelijk landelijke heel hele land wereldwijd buitenland "
    "nacional internacional todo toda cualquier sitio país extranjero territorio mundo ámbito "
    "nazionale internazionale tutto tutta territorio italiano ovunque dovunque estero mondo "
    "cała cały całej całego całym kraj kraju ogólnopolska gdziekolwiek świat zagranica "
    "celá celé celý kdekoliv kdekoli zahraničí svět celorepublikově "
    "nacional internacional todo toda qualquer exterior mundo território "
    "geneli genelinde yurt içi dışı yurtiçi yurtdışı ülke dünya her yer "
    "вся весь всей страна 全国 全國"
)
_UNDECIDED = (
    "tbd tba tbc flexible flexibly flex negotiable unspecified unknown undisclosed undetermined confidential confirmed "
    "unavailable confirm decided decide determined "
    "discussed agreed agreement arranged announced advised assigned allocated specified stated applicable none null nil na "
    "n/a n.a open default "
    "see description advert posting details job role ad listing below above please be will not no to yet later tbh choose choice "
    "preference preferred location-flexible independent agnostic nan undefined empty select "
    "flexibel flexibelt ospecificerad ospecificerat okänd okänt ej angiven angivet anges överenskommelse enligt bestäms senare "
    "annons annonsen se platsoberoende ortsoberoende "
    "fleksibel fleksibelt uspesifisert ukjent ukendt ikke angitt angivet oppgitt oplyst aftale avtale etter efter nærmere "
    "stedsuavhengig stedsuafhængig stedsuafhængigt "
    "joustava joustavasti sovittavissa sopimuksen mukaan ei määritelty paikkariippumaton ilmoitettu tuntematon vapaa "
    "flexibles absprache vereinbarung nach unbekannt nicht angegeben spezifiziert siehe anzeige wählbar wunschort frei wahl "
    "noch offen "
    "définir convenir précisé précisée préciser déterminer indifférent confirmer non selon voir annonce renseigné renseignée "
    "indéfini flexible "
    "bepalen overleg nader onbekend nvt niet gespecificeerd opgegeven onafhankelijk "
    "convenir definir determinar especificar especificada especificado indiferente sin según acordar disponible "
    "concordare definire specificato specificata precisare stabilire indifferente "
    "uzgodnienia ustalenia ustaleń elastyczna elastycznie elastyczne nieokreślona nieokreślono brak dowolne dowolnie "
    "dohody dohodě neuvedeno dle flexibilní upřesněno neurčeno domluvy "
    "combinar definir indefinido indefinida flexível especificado especificada informar acordo informado informada "
    "belirtilmemiş belirsiz esnek belirlenecek görüşülecek konuşulacak belli değil "
    "megegyezés szerint rugalmas nespecificat dohodou nezadané"
)
_OTHER = (
    "new apply now jobs vacancy vacancies opening openings internal external full-time fulltime part-time parttime permanent "
    "temporary contract freelance "
    "internship heltid deltid vollzeit teilzeit tillsvidare regular career careers test demo rotating general misc miscellaneous "
    "category department team staff employee employees urgent immediate"
)
_FILLERS = (
    "a an the of or and with in on at within for by into you your we our more than up plus over like between least "
    "i på av och eller med inom över mellan samt om ett en et den det de til og hos ved från fra uden "
    "ja tai sekä "
    "der die das dem den im in an am auf für und oder bei mit zu zum zur bzw ein eine "
    "le la les l d du des de à au aux en et ou sur dans chez pour un une "
    "het een van voor en of bij met aan uit te "
    "el los las y o u e con para por del al su "
    "il lo gli i di da nel nella del della in e o per sul su un una "
    "w we z ze na i lub albo oraz do o po "
    "v ve s se k na a nebo či i do "
    "o os as em no na nos nas do da dos das e ou com por "
    "ve veya ile da de için bir"
)
_FILLER: Final = _words(_FILLERS) - _words("more plus")
_CORE: Final = _words(" ".join((_MANY, _PLACES, _WORKPLACES, _MODES, _EXTENT, _UNDECIDED, _OTHER))) - _FILLER
_PARTS = when_used(r"[^\W_]+")
_PHRASES: Final = frozenset({"n a", "na", "n v t", "n d", "a d"})
_MAX_WORDS = 14
_REFERENCES = ("see ", "se ", "siehe ", "voir ", "zie ", "ver ", "vedi ")
_OPENINGS: Final = frozenset(
    (*_CORE, *_FILLER, *(folded(words) for words in _REFERENCES), *(phrase.split()[0] for phrase in _PHRASES))
)
"""Words that a text for no place can begin with."""


def _is_code(word: str) -> bool:
    """Whether a word is the code of a country, such as `US` or `DE`."""
    return len(word) == 2 and word.isupper() and country_named(word) is not None


@lru_cache(maxsize=1024)
def says_no_place(text: str) -> bool:
    """Whether a text stands for no place or says only how or when it will be told."""
    first = text.partition(" ")[0]
    if first.isalpha() and (opening := folded(first)) not in _OPENINGS and not opening.isdecimal():
        return False
    words = folded(text).split()
    if not words:
        return True
    if len(words) <= _MAX_WORDS and all(word in _CORE or word in _FILLER or word.isdecimal() for word in words):
        if any(word in _CORE for word in words):
            return text.isupper() or not any(map(_is_code, _PARTS.findall(text)))
        if not any(word in _FILLER for word in words):
            return True
    return (len(words) < 4 and " ".join(words) in _PHRASES) or (len(text) < 70 and text.lower().startswith(_REFERENCES))


def shortened(text: str) -> Iterator[str]:
    """A place without the words at its ends that name none: `Hybrid in London`, `UK Nationwide`, `Berlin + 3 more`.

    First without those before it, then without those behind it, last without both; nothing where no such words are.
    """
    found = list(_PARTS.finditer(text))
    words = [match[0] for match in found]
    first, behind = _run(words), _run(words[::-1])
    ends = [(first, 0), (0, behind), (first, behind)]
    for ahead, after in ends if first and behind else ends[:1] if first else ends[1:2] if behind else ():
        if ahead + after < len(words):
            start = found[ahead].start() if ahead else 0
            end = found[-after - 1].end() if after else len(text)
            if rest := text[start:end].strip(" ,;:-–|/&+()"):
                yield rest


def _run(words: list[str]) -> int:
    """How many of the first words name no place; a capital article behind the last of them belongs to a name."""
    reach = 0
    for index, word in enumerate(words[:_MAX_WORDS]):
        key = folded(word)
        if key in _CORE and not (word.isupper() and _is_code(word)):
            reach = index + 1
        elif (key not in _FILLER and not word.isdecimal()) or (word.isupper() and _is_code(word)):
            break
    if reach == 0:
        return 0
    while reach < len(words) and ((words[reach].islower() and folded(words[reach]) in _FILLER) or words[reach].isdecimal()):
        reach += 1
    return reach
