"""Spoken places: the one town of which an ad says that the workplace lies there or that somebody is sought there.

Ads of small employers state no place beside the title and under no label, but say it in passing: `Our church stands in Ribe`,
`wir suchen für unsere Filiale in Neustadt`. A town counts where a gazetteer knows it and the ad speaks so of no other.
"""

# ruff: noqa: E501  # word lists and their patterns: one language or one meaning a line
from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, takewhile
from typing import Final, NamedTuple

from jobcrawl.candidate import Candidates
from jobcrawl.page import Page
from jobcrawl.read.shapes.name_shape import LEGAL_FORM, are_towns, is_department, is_town, is_town_by_chance
from jobcrawl.read.shapes.place_shape import is_place_shaped
from jobcrawl.read.shapes.told_place import is_known_place, tells_a_place
from jobcrawl.read.structured.declared_places import wants_a_town
from jobcrawl.read.titles.bearings import Bearings, bearings_of
from jobcrawl.read.words.vocabulary import LABELS, label_key
from jobcrawl.values.patterns import Worded, when_used
from jobcrawl.values.places.gazetteer import (
    country_named,
    in_whole,
    municipality_named,
    regions_named,
    town_meant,
    towns_named,
)
from jobcrawl.values.places.inflected_towns import town_in_form
from jobcrawl.values.places.place_text import read_places
from jobcrawl.values.places.placeholders import says_no_place
from jobcrawl.zones import FOREIGN

READER: Final = "spoken_places"
_SURE: Final = 0.38
_SEAT: Final = 0.42
"""Confidence up to which a place is no more than where the employer sits."""
_NAMED: Final = 0.46
"""Confidence in the place that a sentence names behind a label."""
_LISTED: Final = 0.5
"""Confidence in the towns of a list, which count where nothing surer names another town."""
_BLOCKS: Final = 60
"""Blocks of the ad that are looked at, those above its title not counted."""
_LONGEST: Final = 1_500
"""Characters of each."""
_MATCHES: Final = 12
_INTO: Final = (
    r"(?:in|i|på|a|ad|en|à|au|te|w|we|v|ve|em|at|near|bei|nær|nära|lähellä|près de|cerca de|vicino a|koło|u|blízko|perto de)"
)
HYPHENATED: Final = r"-(?:[a-zà-ÿ]{1,6}-){1,2}(?:[dl]['’])?[A-ZÀ-ÞĄ-Ž]\w+|-[dl]['’][A-ZÀ-ÞĄ-Ž]\w+"
"""How a name goes on in which small words stand between hyphens: that of `Bourg-lès-Valence`, `Villeneuve-d'Ascq`."""
_TOWN: Final = (
    r"(?:the[ ])?(?:(?:[A-Z]{1,2}-)?\d{4,5}[ ](?:[A-Z]{2}[ ])?)?(?P<town>[A-ZÀ-ÞĄ-Ž]\w+(?:[ -](?:[A-ZÀ-ÞĄ-Ž]\w+|am|an der|im|in|ob|la|le|les|sur|de|del|della|di|do|da|dos|das|du|van|aan|upon|nad|pod)|"
    + HYPHENATED
    + r"){0,4})"
)
_SOUGHT: Final = Worded(
    r"\b(?i:suchen?|sucht|söker|søker|søger|looking for|seeks?|seeking|hiring|recruiting|recherch\w{1,4}|recrut\w{1,4}|zoek\w{0,3}|busca\w{0,4}|cerca|cerchiamo|ricerca|(?:po)?szuk(?:uj|am)\w{1,4}|zatrudni\w{0,3}|hledá\w{0,3}|hľadá\w{0,3}|procura\w{0,4}|etsi\w{1,4}|needs?)\b"
    rf"[^.!?;\n]{{3,140}}?[ ]{_INTO}[ ]{_TOWN}",
    is_linear=True,
)
"""A sentence that seeks somebody somewhere."""
_LIES: Final = Worded(
    r"\b(?:Based|Located|Situated|(?i:ligger|holder til|befinner (?:oss|seg|sig|os)|befinder sig|bor|liegt|liegen|befindet sich|befinden sich|steht|ligt|staat|is gevestigd|zijn gevestigd|(?:is|are) (?:(?:both|all) )?(?:co-?)?(?:located|situated|based)|stands|sits|(?:si|ci) trov\w{1,4}|è situat[oa]|sorge|se encuentra|está (?:ubicad|situad)[oa]|est situ[ée]e?|se situe|se trouve|znajduj\w{1,3} się|mieści się|sídlí|nachází se|se nachází|seat (?:of [^.;]{2,40} )?is|you(?:['’]ll| will) (?:be )?work(?:ing)?|(?:du|sie) arbeite(?:n|st)|du (?:kommer att )?(?:arbeta|jobba)r?|je werkt|vous travaillerez|trabajarás|lavorer(?:ai|ete)|praca|będziesz pracowa(?:ć|ła?)|bude(?:š|te) pracovat|fica|localiza-se|situa-se|estamos|siamo))"
    rf"[ ](?:\w{{1,12}}[ ]){{0,4}}?{_INTO}[ ]{_TOWN}",
    is_linear=True,
)
"""A sentence that says where something of the employer's lies."""
_PLACE_OF_WORK: Final = (
    r"(?:(?:place[ ]of[ ]work|workplace|duty[ ]station|work[ ]location|base)|(?:tjänstgörings|placerings|stationerings|arbets)ort|tjänsteställe|(?:arbeids|arbejds|tjeneste)sted|stasjoneringssted"
    r"|(?:arbeits|dienst|einsatz|beschäftigungs)ort|arbeitsplatz|arbeitsstätte|standplaats|werkplek|werklocatie|lieu[ ]de[ ]travail|lieu[ ]d['’]affectation|résidence[ ]administrative"
    r"|(?:lugar|centro|puesto)[ ]de[ ]trabajo|(?:sede|luogo)[ ]di[ ]lavoro|sede[ ]lavorativa|miejsce(?:m)?[ ]pracy|míst(?:o|em)[ ]výkonu[ ]práce|local[ ]de[ ]trabalho)"
)
_NAMED_AS: Final = Worded(
    rf"\b(?:(?:är|ist|is|blir|bliver|er|est|es|è|jest|je|é)[ ]|{_INTO}[ ]|(?i:ha[rsv]?|have|avec|con|med|mit|met|z|s)[ ]){_TOWN}[ ](?i:som|as|als|comme|como|come|jako)[ ](?:[a-zà-ž]{{2,5}}[ ])?(?i:{_PLACE_OF_WORK})\b"
    rf"|\b(?i:{_PLACE_OF_WORK})(?:en|et|e|n)?[ ](?:is|will[ ]be|är|blir|er|bliver|ist|est|es|será|è|sarà|jest|będzie|je|bude|é)[ ](?:{_INTO}[ ])?{_TOWN.replace('town', 'behind')}",
    is_linear=True,
)
"""A sentence that calls a town the place of work: `with Leeds as your base`, `Dienstort ist Kassel`."""
_LABEL_IN_SENTENCE: Final = (
    r"(?:(?:place|location)[ ]of[ ](?:work|employment|the[ ]\w{2,12})|workplace|duty[ ]station|work(?:ing)?[ ]location|job[ ]location"
    r"|(?:\w+['’]s?|your|initial|permanent|normal|usual|main|administrative|official)[ ](?:\w+[ ])?base"
    r"|(?:(?:post|position|role|job|vacancy|work)[ ](?:is|will[ ]be)[ ](?:based|located|situated))"
    r"|(?:tjänstgörings|placerings|stationerings|arbets)ort(?:en)?|(?:tjänste|arbets)ställe|arbetsplatsen|placeringen|(?:tjänsten|jobbet)[ ]är[ ](?:placerad|stationerad)"
    r"|(?:arbeids|arbejds|tjeneste|kontor)sted(?:et)?|arbeidsplassen|arbejdspladsen|stasjoneringssted(?:et)?|(?:stillingen|jobben|jobbet)[ ]er[ ](?:placeret|plassert|lokalisert|stasjonert)"
    r"|(?:arbeits|dienst|einsatz|beschäftigungs|stand)ort|dienstsitz|arbeitsstätte|standplaats|werkplek|werklocatie|plaats[ ]van[ ]tewerkstelling|(?:de|deze)[ ](?:functie|vacature|baan)[ ]is[ ](?:gevestigd|gesitueerd)"
    r"|lieu[ ]de[ ]travail|lieu[ ]d['’](?:affectation|exercice)|résidence[ ]administrative|(?:le|ce)[ ]poste[ ]est[ ](?:basé|situé|localisé)"
    r"|(?:lugar|centro|puesto)[ ]de[ ](?:trabajo|desempeño|prestación)|(?:el|este)[ ]puesto[ ]está[ ](?:ubicado|basado|situado)"
    r"|(?:sede|luogo)[ ]di[ ]lavoro|sede[ ]lavorativa|sede[ ]di[ ]servizio|miejsce(?:m)?[ ](?:wykonywania[ ])?pracy|míst(?:o|em)[ ]výkonu[ ]práce|pracoviště(?:m)?|local[ ]de[ ]trabalho|posto[ ]de[ ]trabalho)"
)
_IS_NAMED: Final = Worded(
    rf"\b(?i:{_LABEL_IN_SENTENCE})(?:[ ](?:for|för|for|til|für|pour|para|per|dla|pro)[ ](?:\w+[ ]){{1,3}})?"
    r"[ ](?:(?:is|will[ ]be|shall[ ]be|är|blir|er|bliver|vil[ ]være|ist|est|sera|es|será|è|sarà|jest|będzie|je|bude|é|fica|in|at|i|på|à|en|em|a|we?|ve?|te)[ ]){1,2}"
    r"(?P<before>(?:[a-zà-žß-ÿ'’]{1,14}[ ]){0,3}?)(?P<name>[A-ZÀ-ÞĄ-Ž][\w'’-]+(?:[ ](?:[A-ZÀ-ÞĄ-Ž][\w'’-]+|an[ ]der|am|ob|la|le|les|sur|de|del|della|di|do|da|dos|das|du|van|aan|upon|nad|pod|of)){0,4}"
    r"(?:,[ ][A-ZÀ-ÞĄ-Ž][\w'’-]+(?:[ ][A-ZÀ-ÞĄ-Ž][\w'’-]+){0,2}){0,2})(?:[.,;)\n]|$|[ ](?:in|im|i|dans|à|en|em|nel|w|v|and|och|og|und|et|y|e|but|men|aber|mais|with|med|mit)[ ])",
    is_linear=True,
)
"""A sentence in which a label for places stands, so that the name behind it is a place, be it in a table or not: `The holder's base
will be County Buildings, Otterby`."""
_ARTICLE: Final = when_used(
    r"(?:\b(?:the|an?|our|your|die|der|das|dem|den|eine?[rmn]?|unser\w{0,2}|ihr\w{0,2}|dein\w{0,2}|le|la|les|une?|notre|het|de|een|onze?|el|una?|il|lo|o|os|as|um|uma|en|et|ett)|l['’])\s?$"
)
"""An article, behind which a noun stands and no name: `Arbeitsort ist die Kreisstadt`."""
_IN_BEFORE: Final = when_used(r"\s(?:in|at|i|på|à|en|em|a|we?|ve?|te)\s(?:the\s)?$")
_KIND_OF_PLACE: Final = when_used(
    r"\b(?:lokalitet(?:en)?|anlegget|anlægget|tettstedet|bygda|byen|byn|orten|samhället|landsbyen|(?:town|village|hamlet|suburb|city) of|kylä|hameau de|village de"
    r"|ville de|commune de|dorp|localidad de|pueblo de|ciudad de|località|frazione|wsi|wieś|miejscowości|miejscowość|lokalitě|lokalita|obci|obec|localidade de"
    r"|freguesia de|vila de|cidade de)\s$"
)
"""Words before a name that say of it that it is a place's: `er lokalitet Dean`."""
_IN_BODY: Final = when_used(
    r"\s(?:i|in|im|dans|en|em|nel|w|v|ve)\s(?:(?:the|der|dem|la|le|de|het|nella|na)\s)?(?:(?:Landkreis|Kreis|Gemeinde|gemeente|gminie|powiecie|okrese|obci"
    r"|commune (?:de|d['’])|municipio de|comune di|concelho de|município de|Co\.|County)\s?[A-ZÀ-ÞĄ-Ž]\w+|[A-ZÀ-ÞĄ-Ž]\w+(?:\s[A-ZÀ-ÞĄ-Ž]\w+)?\s(?:kommune?|län|fylke|County|Parish|kunnassa)\b)"
)
"""The municipality or county in which a place lies: `Dean i Otterby kommune`."""
_ENDS_LIVING: Final = when_used(
    r"\s?(?:[.;:)(\n•|/]|$|,\s[A-ZÀ-ÞĄ-Ž]|,?\s(?:(?:is|är|er|ist|est|es|è|jest|je|é)\s)?(?:required|preferred|desired|essential|necessary|expected|a must|krävs|önskas|ett krav|kreves|ønskes|påkrevd"
    r"|kræves|vaadittu|gewünscht|erforderlich|nötig|Voraussetzung|souhaité\w?|exigé\w?|obligatoire|requis\w?|vereist|gewenst|noodzakelijk|obligatori[oa]|imprescindible|necesari[oa]|requerid[oa]"
    r"|richiest[oa]|necessari[oa]|obbligatori[oa]|wymagan[ey]|konieczn[ey]|nutn[ýáé]|podmínkou|vyžadován\w*|preferencial)\b)"
)
"""What stands behind the town where somebody is to live; a clause behind a comma tells of somebody else."""
_LIVING: Final = Worded(
    rf"(?:^|[.;:(\n•-])[ ]?(?i:residence|residing|based|radicación|residencia|residenza|residência|résidence|wohnsitz|bosatt|boende|bosted|bopæl|bydliště|zamieszkanie|miejsce[ ]zamieszkania|woonplaats)[ ](?i:required[ ]|obligatoria[ ]|gewünscht[ ]|souhaitée[ ])?{_INTO}[ ]{_TOWN}",
    is_linear=True,
)
"""Where whoever is sought is to live, as the terms of a job far out say it: `Residencia en Otterby.`"""
_OF_INSTITUTION: Final = Worded(
    rf"\b(?i:at|in|vid|ved|hos|am|bei|à|bij|presso)[ ](?i:the[ ]|der[ ]|dem[ ]|l['’]|la[ ]|de[ ]|het[ ]|il[ ]|el[ ])?(?:[A-ZÀ-Þ][\w'’&-]*[ ]){{0,5}}?(?:University|Institute|College|Academy|Polytechnic|Hospital|Infirmary|Observatory|Museum)(?:[ ](?:of|for|and|the|[A-ZÀ-Þ][\w'’&-]*)){{0,6}}?,[ ]{_TOWN}(?:[,.;)]|$)",
    is_linear=True,
)
"""The house that an ad speaks of as its own, with its town: `in our group at the Institute of Flour, Leeds`."""
_AROUND: Final = Worded(
    r"\b(?i:stabilimento|sede|negozio|ufficio|punto vendita|ristorante|magazzino|cantiere|filiale|taller|nave|tienda|centro|sucursal|agencia|local|granja|campo|oficina|fábrica|planta|almacén|instalaciones|stabilimenti|delegación"
    rf"|usine|atelier|agence|magasin|site|établissement|boutique|dépôt|entrepôt)[ ](?:di|de|d['’]|a|à)[ ]?{_TOWN.replace('town', 'house')}"
    rf"|\b(?i:raum|großraum|umgebung von|region|område[nt]?|omgeving|zona de|okolice|okolí)[ ]{_TOWN}"
    rf"|\b{_INTO}[ ]{_TOWN.replace('town', 'with')},?[ ](?i:und|och|og|en|et|y|e|i|a|and)[ ](?i:umgebung|umland|omnejd|omegn|omgeving|environs|alrededores|dintorni|okolice|okolí|arredores|surroundings?|(?:the )?surrounding area)\b",
    is_linear=True,
)
"""A town with what lies around it, or of a house: `Großraum Kassel`, `nuestro taller de Tudela`."""
_HERE: Final = Worded(
    rf"\b(?i:here|hier|här|ici|aquí|aqui|tutaj|zde|täällä)[ ](?:in|at|i|à|en|em|a|w|we|v|ve|te)[ ]{_TOWN}",
    is_linear=True,
)
"""What whoever writes the ad says of where they are: `we would like to have somebody here in Leeds by May`."""
_WITHIN_TOWN: Final = Worded(
    rf"\b(?i:the)[ ](?:[\w-]+[ ]){{0,2}}?(?i:heart|outskirts|edge|centre|center|neighbou?rhood|suburb|quarter)[ ]of[ ]{_TOWN}",
    is_linear=True,
)
"""Where in a town something is: `in the heart of Leeds`."""
_HOUSE: Final = (
    r"(?:office|shop|store|\w{0,12}bakery|workshop|studio|restaurant|caf[eé]|kitchen|hotel|clinic|practice|school|nursery|farm|factory|plant|mill|brewery|roastery|warehouse"
    r"|depot|branch|salon|garage|lab|laboratory|showroom|yard|gallery|museum|theatre|hospital|pharmacy|dealership|premises|site"
    r"|\w*(?:bedrijf|winkel|zaak|kantoor|vestiging|praktijk|magazijn|atelier|werkplaats|fabriek|keuken|boerderij|molen)"
    r"|\w*(?:betriebe?|praxis|laden|geschäft|filiale|werkstatt|büro|kanzlei|werk|lager|küche|standort|niederlassung|bäckerei|apotheke|klinik|haus|mühle)"
    r"|\w*(?:butikk?|kontor|verkstad|verksted|værksted|restaurang|fabrikk?|klinikk?|bageri|bakeri|anläggning|anlegg|anlæg|avdelning|avdeling|afdeling|forretning|skola|skole)(?:e[nt]|a)?"
    r"|\w{0,2}(?:atelier|magasin|boutique|agence|cabinet|entrepôt|usine|bureaux?|locaux|officine|pharmacie|boulangerie|ferme|moulin))"
)
_OURS: Final = Worded(
    r"\b(?i:our|ons|onze|unser\w{0,2}|vår[at]?|våre|vores|notre|nos)[ ](?:[\w-]+[ ]){0,3}?(?i:"
    + _HOUSE
    + rf"|team\w{{0,2}}|équipe)[ ](?:[„“\"»][^\"“”«»]{{2,40}}[\"“”«][ ])?{_INTO}[ ]{_TOWN}",
    is_linear=True,
)
"""What is the employer's own and where it is: `in our small bakery in Leeds`."""
_SEEKER: Final = Worded(
    rf"[ ]{_INTO}[ ]{_TOWN},?[ ](?:(?:is|are)[ ](?:now[ ]|currently[ ])?(?:looking[ ]for|seeking|hiring|recruiting)|seeks?|requires?|needs?|sucht|söker|søker|søger|(?:re)?cherche|recrute|est[ ]à[ ]la[ ]recherche"
    r"|zoekt|is[ ]op[ ]zoek|busca|cerca|hledá|poszukuje)[ ]",
    is_linear=True,
)
"""Who seeks somebody, with where it is: `A busy garage in Leeds seeks`."""
_AT_HOUSE: Final = Worded(
    rf"\b(?i:based|located|working|work)[ ](?:at|from|out of)[ ](?:the[ ]|our[ ])?[A-Z][\w'’&-]*(?:[ ][A-Z&][\w'’&-]*){{0,4}},[ ]{_TOWN}",
    is_linear=True,
)
"""The house in which one works, with where it is: `based at the Civic Centre, Leeds`."""
_BODY: Final = when_used(
    r"^(?:(?:Die|Der|The|La|De|Le) )?(?:(?:Stadt|Gemeinde|Gemeente|Gmina|Obec|Město|(?:Ville|Commune|Mairie|Ayuntamiento|Centre hospitalier) de|Comune di|(?:City|Town) of) (?P<behind>[A-ZÀ-ÞĄ-Ž].*)"
    r"|(?P<before>[A-ZÀ-ÞĄ-Ž].*?)s?(?: kommune?| (?:City|Town|Borough|Parish) Council))$"
)
"""The administration of a town, whose work is there: `Stadt Dean`, `Dean Town Council`."""
_TWO_PARISHES: Final = when_used(r"\s(?:with|and|&|und|och|og|et|y|e|en|i|a)\s(?=[A-ZÀ-ÞĄ-Ž])")
"""What stands between two towns of one administration: `Great Dean with Otterby Parish Council`."""
_WITHIN: Final = ("in", "at", "i", "på", "à", "en", "te", "w", "we", "v", "ve", "di", "em")
_WHOLE_NAMES: Final = (_HERE, _WITHIN_TOWN)
"""Patterns behind which a name must be a town's in whole: `the edge of Otter Tail County` is at no Otter."""
_FOLLOWING: Final = Worded(
    r"\b(?i:following|these)[ ](?:[\w-]+[ ]){0,2}?(?i:locations|facilities|sites|offices|plants|stores|shops|branches|clinics|schools|campuses|warehouses"
    r"|depots|hospitals|practices)(?:[^.:\n]{0,30}):[ ](?P<list>[^\n.]{5,300})",
    is_linear=True,
)
"""A sentence that lists where the work is: `at each of the following plants: Leeds; York; and Hull`."""
_BETWEEN_LISTED: Final = when_used(r"\s*;\s*(?:(?:and|or)\s)?")
_BETWEEN_TOWNS: Final = when_used(r",?\s(?:and|or)\s|,\s")
_IN_FINNISH: Final = Worded(
    r"\b(?i:etsi\w{1,5}|haemme|haetaan|hakee|sijait\w{1,6}|toimi\w{1,8}|työskent\w{1,8}|työpaik\w{1,6})\b[^.!?;\n]{0,120}?[ ]"
    r"(?P<town>[A-ZÄÖ]\w+(?:ssa|ssä|lla|llä|lle|[aeiouyäö]n))(?:[ ,.;:!?)]|$)",
    is_linear=True,
)
"""A Finnish sentence that seeks somebody for a town, or says that something is in it."""
BEFORE: Final = 50
"""Characters before such words in which something else than the workplace may be told of."""
OF_OTHERS: Final = when_used(
    r"(?i)experience (?:in|from|at)\b|erfahrung|erfarenhet|erfaring|ervaring|expérience|experiencia|esperienza|doświadczeni|zkušenost|worked|studied|degree"
    r"|clients?\b|customers?\b|kunden|kunder|klanten|clienti\b|clientes|klien[tc]|suppliers?\b|markets?\b|found(?:ed|er)|gründer|gegründet|grundad|fond(?:ée?|ateur)"
    r"|university of|headquarter|hauptsitz|huvudkontor|hovedkontor|siège|listed|stock exchange|börs|offices\b|partners\b|events?\b|conference|tour\b"
)
"""Words beside a town where something else lies or happened."""
_OR_ANOTHER: Final = when_used(r"(?:,|,? (?:or|and|oder|und|eller|och|og|ou|et|o|y|e|of|en|lub|i|nebo|a)) ([A-ZÀ-ÞĄ-Ž]\w+)")
"""A further name behind a town."""
_REGION_BEHIND: Final = when_used(
    r"\s\(([A-ZÀ-ÞĄ-Ž][^()\n]{2,30})\)"
    r"|,\s(?:(?:en\s|in\s)?(?:la\s|the\s|in\s)?(?i:provincia de|provincia di|prov\. de|pcia\. de|departamento de|departamento del|estado de|distrito de|province of|province de|provincie"
    r"|county|co\.|landkreis|bundesland|kanton|canton de|département de(?: la| l['’]| s)?|województwo|woj\.|kraj|județul|jud\.)\s)"
    r"([A-ZÀ-ÞĄ-Ž][^\W\d]+(?:(?:\s(?:de|del|do|la)){0,2}[ -][A-ZÀ-ÞĄ-Ž][^\W\d]+){0,2})"
)
_LONGEST_END: Final = 40
"""Characters behind a town's name in which it may go on."""
_NEAR: Final = when_used(r"\b([A-ZÀ-ÞĄ-Ž]\w+) (?:bei|near|nær|nära|près de|cerca de|vicino a|koło) ([A-ZÀ-ÞĄ-Ž]\w+)")
"""A town beside a larger one: `Muri bei Bern`."""
_GOES_ON: Final = frozenset(("de", "del", "della", "di", "do", "da", "dos", "das", "du", "upon"))
"""Small words with which a town's name goes on: what stands before them is another town, `Oliveira` of `Oliveira do Bairro`."""
_NO_PLACES: Final = frozenset(("java", "nice", "reading", "mobile", "march", "may", "phoenix", "delta", "san", "mitte", "drama", "gaming", "bath", "union", "excel", "sales", "office", "english", "most", "split"))  # fmt: skip
"""Towns whose names stand for something else behind such words."""


_WAYS: Final = (
    _SOUGHT,
    _SEEKER,
    _NAMED_AS,
    _AT_HOUSE,
    _AROUND,
    _LIES,
    _IN_FINNISH,
    _OURS,
    _HERE,
    _WITHIN_TOWN,
    _OF_INSTITUTION,
    _LIVING,
)
"""Ways of naming the town of a job, the surest first; the first that names any is believed."""


def read(page: Page, candidates: Candidates) -> None:
    """Add the town that the ad's sentences name, where nothing else tells a place; of several only those that it lists."""
    bearings = bearings_of(page)
    _read_listed(bearings, candidates)
    known = candidates.first("job_locations")
    if known is not None and known.confidence > _SEAT and not wants_a_town(candidates):
        return
    text = "\n".join(_texts(bearings))
    named = _named_in(text)
    if named and (known is None or named.town not in str(known.value)):
        candidates.add("job_locations", named.value, READER, _NAMED, named.line)
        return
    if not wants_a_town(candidates):
        return
    for pattern in _WAYS:
        told = dict(_towns_in(pattern, text))
        if len(told) == 1:
            ((town, line),) = told.items()
            candidates.add("job_locations", town, READER, _SURE, line)
        if told:
            return
    _read_public_body(text, candidates)


def _read_public_body(text: str, candidates: Candidates) -> None:
    """Add the town that a public body bears in its name, where a gazetteer or the ad's sentences know it."""
    employer = candidates.first("hiring_organization")
    body = _BODY.match(employer.value) if employer is not None and isinstance(employer.value, str) else None
    if body is None or employer is None:
        return
    whole = body["behind"] or body["before"]
    for town in (whole, *_TWO_PARISHES.split(whole)):
        if is_town(town) or f", {town}" in text or any(f" {into} {town}" in text for into in _WITHIN):
            place = town if is_town(town) else {"@type": "Place", "address": {"addressLocality": town}}
            candidates.add("job_locations", place, READER, _SURE, employer.value)
            return


class _Named(NamedTuple):
    """The place that a sentence names behind a label."""

    town: str
    """The town's name."""
    value: object
    """The town, or a declared place, in which a name that no table has is a town as well."""
    line: str
    """The line the sentence stands in."""


def _named_in(text: str) -> _Named | None:
    """The one place that sentences call the place of work."""
    told: dict[str, _Named] = {}
    for found in islice(_IS_NAMED.finditer(text), _MATCHES):
        line = text.rfind("\n", 0, found.start()) + 1
        if named := _named_by(found, text, text[line:].partition("\n")[0]):
            told.setdefault(named.town, named)
    return next(iter(told.values())) if len(told) == 1 else None


def _named_by(found: re.Match[str], text: str, line: str) -> _Named | None:
    """The place in a sentence with a label.

    A name that no table has is a place's only where the words around it say so: `County Buildings, Otterby`, `in Dean i Otterby
    kommune`, `the village of Dean`. Adjectives, departments and skills stand there too: `the workplace is Great`.
    """
    name, before = found["name"], found["before"]
    ahead = found[0].rpartition(name)[0]
    first, *behind = name.split(", ")
    is_in = _IN_BEFORE.search(ahead) is not None
    is_other = is_department(first) or is_town_by_chance(first)
    is_named = (is_in or bool(regions_named(first))) and towns_named(first) and first.casefold() not in _NO_PLACES
    if not is_other and (is_known_place(name) or is_named):
        return _Named(first, name, line)
    if town := next(filter(is_town, reversed(behind)), None):
        return _Named(town, town, line)
    if is_other or LEGAL_FORM.search(name):
        return None
    if not behind and (_ARTICLE.search(before) or label_key(first.split()[0]) in LABELS):
        return None
    is_of_body = is_in and _IN_BODY.match(text, found.start() + len(ahead) + len(name)) is not None
    if not (tells_a_place(name) or is_of_body or _KIND_OF_PLACE.search(before)):
        return None
    places = read_places(name, None, labelled=True)
    if len(places) != 1 or not places[0].locality:
        return None
    return _Named(places[0].locality, {"@type": "Place", "address": {"addressLocality": name}}, line)


def _read_listed(bearings: Bearings, candidates: Candidates) -> None:
    """Add the towns that a sentence lists as those of the work."""
    start = bearings.title.index if bearings.title else 0
    for text in (block.text[:_LONGEST] for block in islice((b for b in bearings.own if b.index > start), _BLOCKS)):
        found = _FOLLOWING.search(text) if ": " in text else None
        if found is None:
            continue
        places = _BETWEEN_LISTED.split(found["list"])
        if len(places) == 1:
            places = _BETWEEN_TOWNS.split(places[0])
        if len(places) > 1 and (all(map(_is_place, places)) or are_towns([place.partition(", ")[0] for place in places])):
            candidates.add("job_locations", "; ".join(places), READER, _LISTED, text)
            return


def _is_place(name: str) -> bool:
    """Whether a name is a town's, alone or with that of its region or country: `Hull`, `Hull, England`."""
    town, _, region = name.partition(", ")
    return is_place_shaped(name) or is_town(name) or bool(towns_named(town) and regions_named(region))


def _texts(bearings: Bearings) -> Iterator[str]:
    last = _BLOCKS + (bearings.title.index if bearings.title else 0)
    for block in takewhile(lambda one: one.index <= last, bearings.own):
        if not block.box.zone & FOREIGN and " " in block.text:
            yield block.text[:_LONGEST]


def _towns_in(pattern: Worded, text: str) -> Iterator[tuple[str, str]]:
    """Towns that a pattern finds, each with the line it stands in."""
    for found in islice(pattern.finditer(text), _MATCHES):
        name = next(filter(None, found.groups()))
        line = text.rfind("\n", 0, found.start()) + 1
        if pattern is _LIVING and not _ENDS_LIVING.match(text, found.end()):
            continue
        if says_no_place(name) or OF_OTHERS.search(text[max(line, found.start() - BEFORE) : found.end()]):
            continue
        name = in_whole(name, text[found.end() : found.end() + _LONGEST_END])
        town = _known_in(name)
        near = _NEAR.search(text, max(line, found.start() - BEFORE), found.end())
        if near is not None and near[2] == name and towns_named(near[1]):
            town = name = near[1]
        house, _, around = name.rpartition(" in ")
        if house and town not in (name, house):
            town = _known_in(around) or town
        if town != name:
            town = _with_region(name, _REGION_BEHIND.match(text, found.end())) or town
        if town and (town.startswith(name) or pattern not in _WHOLE_NAMES):
            told = text[line:].partition("\n")[0]
            yield town, told
            other = _OR_ANOTHER.match(text, found.end())
            if other is not None and not (other[0][0] == "," and _is_area(other[1])) and _known_in(other[1]):
                yield other[1], told


def _is_area(name: str) -> bool:
    """Whether a name behind a town and a comma says in which region or country it lies: `Leeds, England`."""
    return bool(regions_named(name) or country_named(name))


def _with_region(name: str, behind: re.Match[str] | None) -> str | None:
    """A name in whole with the region or country that stands in brackets behind it, as those of unknown towns do."""
    area = (behind[1] or behind[2]) if behind else None
    if behind is None or area is None or not (regions_named(area) or country_named(area)):
        return None
    return name + behind[0]


def _known_in(name: str) -> str | None:
    """The longest beginning of a name that is a town's, as the town is called."""
    words = name.split()
    for size in range(len(words), 0, -1):
        if size + 1 < len(words) and words[size] in _GOES_ON:
            continue
        town = " ".join(words[:size])
        if base := town_in_form(town):
            return base
        if town.casefold() not in _NO_PLACES and (town_meant(town) or municipality_named(town) or towns_named(town)):
            return town
    return None
