"""Currencies as ads write them: signs, codes and words, and which of several a shared sign means."""

from __future__ import annotations

import re
from functools import lru_cache

from jobcrawl.values.patterns import when_used
from jobcrawl.values.word_lists import word_set

KRONA = "kr"
"""Stands for any of the Nordic currencies until country, language or other words tell which."""
DOLLAR = "$"
"""Stands for any dollar or peso until something tells which."""
YEN = "¥"
"""Stands for yen or yuan."""
RUPEE = "Rs"
"""Stands for any rupee."""
LEU = "lei"
"""Stands for the Romanian or the Moldovan leu."""
DASH = ",-"
"""Stands for the currency of the country, which a sum without a sign is in as well."""

ROUGH_RATES = {
    "EUR": 1, "USD": 1.1, "GBP": 0.86, "CHF": 0.95,
    "SEK": 11.2, "NOK": 11.6, "DKK": 7.46, "ISK": 145,
    "PLN": 4.3, "CZK": 25, "HUF": 395, "RON": 5, "BGN": 1.96, "RSD": 117, "HRK": 7.5, "MKD": 61.5, "ALL": 99, "BAM": 1.96,
    "UAH": 45, "RUB": 95, "TRY": 40, "GEL": 3, "KZT": 550, "MDL": 19.5,
    "CAD": 1.55, "AUD": 1.7, "NZD": 1.85, "FJD": 2.5,
    "SGD": 1.47, "HKD": 8.6, "TWD": 35, "JPY": 165, "CNY": 7.9, "KRW": 1550,
    "INR": 95, "PKR": 310, "LKR": 330, "NPR": 150, "BDT": 130, "PHP": 64, "IDR": 18000, "MYR": 4.9, "THB": 37, "VND": 28500,
    "ILS": 4, "AED": 4.1, "SAR": 4.2, "QAR": 4.1, "KWD": 0.34, "BHD": 0.42, "OMR": 0.43, "JOD": 0.78,
    "EGP": 55, "MAD": 10.7, "TND": 3.4, "ZAR": 20, "NAD": 20, "NGN": 1700, "KES": 145, "GHS": 15,
    "BRL": 6.2, "MXN": 21, "ARS": 1400, "CLP": 1050, "COP": 4600, "PEN": 4, "UYU": 47, "BOB": 7.6, "PYG": 8200,
    "CRC": 560, "GTQ": 8.5, "DOP": 67, "KYD": 0.9, "XCD": 3, "TTD": 7.4, "JMD": 172, "BBD": 2.2, "BZD": 2.2,
}  # fmt: skip
"""Units of a currency to a euro, rounded by hand: a rate that is off by half still tells an hour's sum from a year's."""
KNOWN_CODES = frozenset(ROUGH_RATES)
"""ISO 4217 codes that are taken for one beside a number; other words of three capitals are none."""

# Sign or word, lower case, and what it means; longer ones are tried first.
_SIGNS = {
    "$": DOLLAR, "＄": DOLLAR, "dollars": DOLLAR, "dollar": DOLLAR, "dólares": DOLLAR, "pesos": DOLLAR,
    "us$": "USD", "usd$": "USD", "u$s": "USD", "us $": "USD", "usd": "USD",
    "c$": "CAD", "ca$": "CAD", "cad$": "CAD", "cdn$": "CAD", "cdn": "CAD", "cad": "CAD",
    "a$": "AUD", "au$": "AUD", "aud$": "AUD", "aud": "AUD", "nz$": "NZD", "nzd$": "NZD", "nzd": "NZD", "fj$": "FJD",
    "s$": "SGD", "sg$": "SGD", "sgd$": "SGD", "sgd": "SGD", "hk$": "HKD", "hkd$": "HKD", "nt$": "TWD", "tw$": "TWD", "ntd": "TWD",
    "ci$": "KYD", "ec$": "XCD", "tt$": "TTD", "j$": "JMD", "bds$": "BBD", "bz$": "BZD", "n$": "NAD",
    "mx$": "MXN", "mex$": "MXN", "mxn": "MXN", "ar$": "ARS", "clp$": "CLP", "col$": "COP", "cop$": "COP", "rd$": "DOP",
    "$u": "UYU", "₡": "CRC", "₲": "PYG", "gs.": "PYG", "bs.": "BOB", "s/": "PEN", "s/.": "PEN",
    "r$": "BRL", "reais": "BRL", "brl": "BRL",
    "€": "EUR", "euro": "EUR", "euros": "EUR", "eur": "EUR", "€uros": "EUR", "eura": "EUR", "euroa": "EUR", "euron": "EUR",
    "eurot": "EUR", "eurų": "EUR", "eiro": "EUR", "ευρώ": "EUR", "евро": "EUR", "teur": "EUR", "t€": "EUR", "k€": "EUR",
    "£": "GBP", "￡": "GBP", "pounds": "GBP", "pund": "GBP", "gbp": "GBP",
    "fr.": "CHF", "sfr.": "CHF", "sfr": "CHF", "franken": "CHF", "chf": "CHF",
    "kr": KRONA, "kr.": KRONA, "kronor": KRONA, "kroner": KRONA, "tkr": KRONA, "krónur": "ISK", "kronur": "ISK",
    "sek": "SEK", "nok": "NOK", "dkk": "DKK", "isk": "ISK",
    "zł": "PLN", "zl": "PLN", "złotych": "PLN", "zlotych": "PLN", "pln": "PLN",
    "kč": "CZK", "kc": "CZK", "korun": "CZK", "korún": "CZK", "czk": "CZK", "ft": "HUF", "forint": "HUF", "huf": "HUF",
    "lei": LEU, "ron": "RON", "лв": "BGN", "лв.": "BGN", "лева": "BGN", "leva": "BGN", "bgn": "BGN", "din": "RSD", "din.": "RSD",
    "₽": "RUB", "руб": "RUB", "руб.": "RUB", "р": "RUB", "рублей": "RUB", "рубля": "RUB", "rub": "RUB",
    "₴": "UAH", "грн": "UAH", "гривень": "UAH", "uah": "UAH", "₺": "TRY", "tl": "TRY",
    "¥": YEN, "￥": YEN, "円": "JPY", "yen": "JPY", "jpy": "JPY", "元": "CNY", "rmb": "CNY", "yuan": "CNY",
    "원": "KRW", "₩": "KRW",
    "rs": RUPEE, "rs.": RUPEE, "₨": RUPEE, "rupees": RUPEE, "₹": "INR", "inr": "INR", "৳": "BDT", "tk": "BDT", "tk.": "BDT",
    "₱": "PHP", "rp": "IDR", "rp.": "IDR", "rm": "MYR", "฿": "THB", "บาท": "THB",
    "₫": "VND", "đ": "VND", "vnđ": "VND", "đồng": "VND",
    "₪": "ILS", "dirhams": "AED", "dhs": "AED", "aed": "AED", "qr": "QAR", "sr": "SAR",
    "r": "ZAR", "rand": "ZAR", "zar": "ZAR", "₦": "NGN", "ksh": "KES",
}  # fmt: skip
_ONLY_BEFORE = word_set(
    """
    r rm rp rp. ksh s/ s/. qr sr a$ c$ s$ r$ us$ usd$ u$s au$ aud$ ca$ cad$ cdn$ nz$ sg$ hk$ nt$ tw$ ntd mx$ fr. sfr.
    """
)
_TITLED = {
    code.title(): code for code in ("PHP", "INR", "MYR", "KES", "NGN", "HKD", "THB", "IDR", "PKR", "BDT", "LKR", "KWD", "OMR")
}
"""Codes that are written like names, too."""
_CAPITAL = frozenset({"r", "rm", "qr", "sr"})
_ONLY_AFTER = word_set(
    """
    円 元 원 บาท tkr teur t€ k€ dollars dollar dólares pounds pund reais pesos dirhams rand yen yuan kronor kroner krónur
    kronur korun forint euroa euron eurot eura eurų eiro рублей рубля гривень leva лева din đ đồng rupees złotych zlotych
    franken korún
    """
)


_SIGN_LETTERS = frozenset(sign[-1] for sign in _SIGNS if not sign[-1].isalpha() and sign[-1] not in "./")
_WORD_BEFORE = when_used(r"(?:([^\W\d_]{1,5})[ ]?|(?<![^\W\d_])([^\W\d_]{1,3}[./]{1,2})[ ]?)$")
_CODE_BEFORE = when_used(r"(?<![^\W\d_])(US|[A-Z]{3})[ ]?$")
_WORD_AFTER = when_used(r"[ ]?(?:de )?([^\W\d_]{1,9})(?![^\W\d_])")
_ENDS_E = when_used(r" ?(?:[/.,;|…)+]|[-–—] ?\d|(?:kk|brutto|netto|kuu\w+|vuo\w+|tunni\w+|päiv\w+|viiko\w+)\b|$)")
"""What stands behind the `e` that means euro in Finnish, and not behind one that means *and*."""
_CODE_AFTER = when_used(r"[ ]?([A-Z]{3})(?![^\W\d_])")
_COUNTRY_AFTER = when_used(r" ?(CA|US|AU|NZ|HK|SG)N?(?![^\W\d_])")
"""The country of a dollar that stands behind it: `68 000 $ CA`."""
_CODE_ASIDE_BEFORE = when_used(r"^\(([A-Z]{3})\)$")
_MONTHS_OF_PAY = when_used(r"· ?1[2-9]薪")
"""How many months' pay a year has, as Chinese boards write it behind a sum: `8-13K·14薪`."""
_CODE_ASIDE = when_used(r"\(([A-Z]{3})\)")
_ASIDE = when_used(r" ?\([^()\d][^()]{0,30}\)")


def currency_before(text: str, position: int) -> tuple[str, int] | None:
    """The currency that stands directly before a number, as a code or shared sign, and where it starts."""
    end = position - (text[position - 1 : position] == " ")
    last = text[end - 1 : end]
    if last in _SIGN_LETTERS:
        longest = text[max(0, end - 4) : end].lower()
        for length in range(len(longest), 0, -1):
            sign = longest[-length:]
            meaning = _SIGNS.get(sign)
            start = end - length
            if meaning and sign not in _ONLY_AFTER and not (length > 1 and text[start - 1 : start].isalpha()):
                code = _CODE_BEFORE.search(text[max(0, start - 5) : start]) if start > 1 else None
                if code and (code[1] in KNOWN_CODES or code[1] == "US"):
                    return ("USD" if code[1] == "US" else code[1]) if meaning == DOLLAR else meaning, start - len(code[0])
                return meaning, start
        return None
    if last == ")":
        aside = _CODE_ASIDE_BEFORE.search(text[max(0, end - 5) : end])
        return (aside[1], end - 5) if aside and aside[1] in KNOWN_CODES else None
    if not (last.isalpha() or last in ("/", ".")):
        return None
    word = _WORD_BEFORE.search(text[max(0, position - 7) : position])
    if word is None:
        return None
    written, start = word[1] or word[2], position - len(word[0])
    if text[start - 1 : start].isalpha() and start > 0:
        return None
    meaning = written if written in KNOWN_CODES else _TITLED.get(written)
    if meaning is None and written.lower() not in _ONLY_AFTER and not (written == written.lower() and written in _CAPITAL):
        meaning = _SIGNS.get(written.lower())
    return (meaning, start) if meaning else None


def currency_after(text: str, position: int) -> tuple[str, int] | None:
    """The currency that stands directly behind a number, as a code or shared sign, and where it ends."""
    start = position + (text[position : position + 1] == " ")
    first = text[start : start + 1]
    if first in _SIGN_LETTERS or first >= "\u2e80":
        end = start + (5 if text[start : start + 5].lower() == "€uros" else 1)
        meaning = _SIGNS.get(text[start:end].lower())
        country = _COUNTRY_AFTER.match(text, end) if meaning == DOLLAR else None
        if country:
            return _SIGNS[f"{country[1].lower()}$"], country.end()
        code = _CODE_AFTER.match(text, end)
        if code and code[1] in KNOWN_CODES:
            return code[1], code.end()
        belongs_to_next = first in "$£€" and text[end : end + 1].isdigit()
        return (meaning, end) if meaning and not belongs_to_next else None
    if first == "·" and _MONTHS_OF_PAY.match(text, start):
        return "CNY", start
    if first == "(":
        code = _CODE_ASIDE.match(text, start)
        if code and code[1] in KNOWN_CODES:
            return code[1], code.end()
        aside = _ASIDE.match(text, position)
        return currency_after(text, aside.end()) if aside else None
    word = _WORD_AFTER.match(text, position)
    if word is None:
        return None
    written = word[1]
    if written in KNOWN_CODES:
        return written, word.end()
    if written == "e" and _ENDS_E.match(text, word.end()):
        return "EUR", word.end()
    meaning = None if written.lower() in _ONLY_BEFORE else _SIGNS.get(written.lower())
    return (
        (meaning, word.end() + (text[word.end() : word.end() + 1] == "." and written.lower() in ("kr", "руб", "р", "din", "лв")))
        if meaning
        else None
    )


_KRONA_BY = {
    "SE": "SEK",
    "NO": "NOK",
    "DK": "DKK",
    "IS": "ISK",
    "sv": "SEK",
    "nb": "NOK",
    "nn": "NOK",
    "no": "NOK",
    "da": "DKK",
    "is": "ISK",
}
_BY_LANGUAGE = {**_KRONA_BY, "cs": "CZK", "fi": "EUR", "hu": "HUF", "ja": "JPY", "nl": "EUR", "pl": "PLN"}
"""Currencies of languages that are spoken where there is no other."""
_DOLLAR_COUNTRIES = {
    "US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "SG": "SGD", "HK": "HKD", "TW": "TWD", "MX": "MXN", "CL": "CLP",
    "CO": "COP",
    "AR": "ARS",
    "SV": "USD", "EC": "USD", "PR": "USD", "PA": "USD", "UY": "UYU", "DO": "DOP",
}  # fmt: skip
_WORDS = {
    KRONA: (
        ("SEK", when_used(
            r"\b(?:SEK|\w*[äö]\w*|mån|månad(?:en)?|tim|timme|timmen|och|från|enligt|betalar|årligen|kronor|tkr"
            r"|timpenning\w*|arvode\w*|vecka\w*"
            r"|stockholm|uppsala|svensk\w*|swedish|sweden|sverige)\b|:-", re.I)),
        ("NOK", when_used(
            r"\b(?:NOK|(?!aflønn)\w*lønn(?!e[nt]\b|iveau)\w*|uken?|mnd|mellom|opptil|inntil|pluss|før skatt|tilbyr"
            r"|avhengig|etter|stipendiat|kode \d+|ansiennitet|i året|stillingskode|per time|oslo|bergen|trondheim"
            r"|stavanger|norsk\w*|norwegian|norway"
            r"|norge)\b", re.I)),
        ("DKK", when_used(
            r"\b(?:DKK|\w*løn(?!n)\w*|lønniveau|aflønn\w*|kroner om|om måneden|kr\. pr|ugen?|md|mellem|mindst|op til|indtil"
            r"|før skat|tilbyder|tillæg\w*|og\b.{0,60}\befter|efter\b.{0,60}\bog|afhængigt?|udgør|anciennitet|årligt|månedligt"
            r"|copenhagen|københavn|aarhus|odense|aalborg"
            r"|dansk\w*|danish|denmark|danmark)(?!\w)", re.I)),
        ("ISK", when_used(r"\b(?:ISK|laun|mánuð\w*|icelandic|iceland|ísland\w*)\b", re.I)),
    ),
    DOLLAR: (
        ("CAD", when_used(r"\b(?:CAD|canad\w+|ontario|toronto|vancouver|montr[eé]al|calgary)\b", re.I)),
        ("AUD", when_used(r"\b(?:australian?|superannuation|sydney|melbourne|brisbane|plus super)\b|\+ ?super\b", re.I)),
        ("NZD", when_used(r"\b(?:new zealand|auckland|kiwisaver)\b", re.I)),
        ("SGD", when_used(r"\bsingapore\b", re.I)),
        ("HKD", when_used(r"\bhong kong\b", re.I)),
        ("USD", when_used(
            r"\bUSD\b|(?<![\w.])(?<!(?-i:JOIN|WITH|CALL|TELL|GIVE) )(?<!(?-i:ABOUT) )(?<!(?-i:CONTACT) )(?<!(?-i:TO|AT|OF|IS) )"
            r"(?<!(?-i:FOR|WHY) )(?-i:U\.?S\.?(?:A\b\.?)?)(?![\w$])|\bunited states\b", re.I)),
    ),
    YEN: (
        ("JPY", when_used(r"[぀-ヿ]|円|給|収|\b(?:japan\w*|tokyo|JPY|yen)\b", re.I)),
        ("CNY", when_used(r"元|薪|\b(?:chin\w+|CNY|RMB|yuan|beijing|shanghai|shenzhen)\b", re.I)),
    ),
    RUPEE: (("PKR", when_used(r"\b(?:pakistan\w*|PKR|karachi|lahore)\b", re.I)), ("LKR", when_used(
    r"\b(?:sri lanka\w*|LKR|colombo)\b", re.I))),
    LEU: (("MDL", when_used(r"\b(?:moldov\w+|MDL|chi[sș]in[aă]u)\b", re.I)),),
}  # fmt: skip
_WORDS[DASH] = (
    (
        "SEK",
        when_used(
            r"\b(?:SEK|mån|månad(?:en)?|tim|timme|timmen|och|från|enligt|betalar|årligen|vecka\w*|\w*lön(?:en|er|espann"
            r"|eintervall)?|ersättning\w*"
            r"|svensk\w*|swedish|sweden|sverige)\b",
            re.I,
        ),
    ),
    *_WORDS[KRONA][1:],
    *_WORDS[YEN],
    ("CZK", when_used(r"\b(?:\w*[ěřů]\w*|hod|hodin\w+|mzd[auy]|plat\w{0,3}|hrub\w+|roč\w+|rok)\b", re.I)),
    ("KRW", when_used(r"연봉|월급|시급|만원")),
    (
        "EUR",
        when_used(
            r"\bRAL\b|\bCCNL\b|\blord[oi] annu[oi]\b|\bTVöD\b|\btickets? resto\b|\bbruto per maand\b|\bsalaris\b"
            r"|\b\w*palkka\w*|\bkuukaudessa\b",
            re.I,
        ),
    ),
)
_SPANISH = when_used(r"\b(?:mensual\w*|sueldo|salario|al mes|por mes|por hora|anual(?:es)?|brutos?)\b", re.I)


_BY_COUNTRY = {
    KRONA: _KRONA_BY,
    DOLLAR: _DOLLAR_COUNTRIES,
    YEN: {"JP": "JPY", "CN": "CNY"},
    RUPEE: {"IN": "INR", "PK": "PKR", "LK": "LKR", "NP": "NPR"},
    LEU: {"RO": "RON", "MD": "MDL"},
}
"""For signs that several currencies share what people write them for in each country."""
_NUMBERS = when_used(r"\d+")
SHORT = 200
"""Characters of a text whose words are remembered without its numbers, which is what pay lines of a board differ in."""


def _told(sign: str, text: str) -> frozenset[str]:
    """The currencies of a shared sign that words of the text tell."""
    return _told_again(sign, _NUMBERS.sub("0", text)) if len(text) <= SHORT else _told_again.__wrapped__(sign, text)


@lru_cache(maxsize=1024)
def _told_again(sign: str, text: str) -> frozenset[str]:
    """The same for short texts, remembered."""
    return frozenset(code for code, words in _WORDS.get(sign, ()) if words.search(text))


def settle(sign: str | None, near: str, text: str, country: str | None, language: str | None) -> str | None:
    """The ISO 4217 code that a sign means here; None when open.

    `sign` may be a code already. What the `country` of the job tells goes first, then words `near` the amount, then those of the
    whole `text`, then its `language`.
    """
    if sign is None or (len(sign) == 3 and sign.isupper()):
        return sign
    by_country = currency_of_country(country) if sign == DASH and country else _BY_COUNTRY.get(sign, {}).get(country or "")
    if by_country:
        return by_country
    told = _told(sign, near)
    if len(told) != 1 and text:
        told = _told(sign, text)
    if len(told) == 1:
        return next(iter(told))
    if sign in (KRONA, DASH):
        return (_KRONA_BY if sign == KRONA else _BY_LANGUAGE).get(language or "")
    return None if told else _usual(sign, text or near, language)


def _usual(sign: str, text: str, language: str | None) -> str | None:
    """What a sign means where no word tells: the dollar is open where people who speak that language use several."""
    if sign == DOLLAR:
        return None if language in ("es", "pt", "fr") or _SPANISH.search(text) else "USD"
    if sign == YEN:
        return {"ja": "JPY", "zh": "CNY"}.get(language or "")
    return "INR" if sign == RUPEE else "RON"


def normal_code(written: str) -> str | None:
    """ISO 4217 code, or a shared sign to settle, for what structured data calls a currency: a code, a sign or a word."""
    code = written.strip().upper()
    if code in KNOWN_CODES:
        return code
    if re.fullmatch(r"[A-Z]{3}", code):
        return code if code in _all_codes() else None
    return _SIGNS.get(written.strip().lower())


@lru_cache(maxsize=1)
def _all_codes() -> frozenset[str]:
    from babel.numbers import list_currencies

    return frozenset(list_currencies())


@lru_cache(maxsize=256)
def currency_of_country(country: str) -> str | None:
    """The currency people are paid in there (CLDR territory data); None for an unknown code."""
    from babel.numbers import get_territory_currencies

    found = get_territory_currencies(country)
    return found[0] if found else None


def in_euros(amount: float, currency: str | None) -> float | None:
    """The amount in euros, roughly: only to tell a yearly from an hourly sum; None for a rare currency."""
    rate = ROUGH_RATES.get(currency or "")
    return amount / rate if rate else None
