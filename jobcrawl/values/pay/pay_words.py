"""Words around an amount: which period it covers, whether it is pay, and whether it is some other money.

All patterns are for lower-case text (`lower`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from typing import cast

from jobcrawl.posting import UnitText
from jobcrawl.values.patterns import when_used

_PER = (
    r"/|(?:per|pr|pro|por|par|al|all|alla|am|an?|the|die|den|each|every|hver|varje|jede[rns]?|chaque|cada|ogni|elke?"
    r"|i|im|in der"
    r"|je|om|za|na|w|à la|de la|à|ao?|la|pe|в|на|за"
    r"|en|op|el|ki|á|την?|τον?|ανά)\b"
    r"\.?['’ ]?|(?:à |de )?l['’]"
)
_UNITS: dict[UnitText, tuple[str, str, str]] = {
    # nouns that need a "per" before them; words that say it by themselves; the same in scripts without spaces
    "HOUR": (
        r"h|hr|hrs|hour|hours|timme|timmen|tim|timma|time|timen|t|stunde|std|stunden|heures?|hora|horas|ora|oră|uur|godz\w*|"
        r"hod|hodin\w*|óra|час|часа|год|годину|saat|ώρα|klst|klukkustund|tunti|tunnissa|tund|tunnis|stundā|valandą|uro|sat|"
        r"jam",
        r"uurtarief\w*|hourly|p\.?/? ?h(?:r|our)?\b\.?|stündlich\w*|stundenl[oö]hn\w*|stundenverdienst|stunden(?:an)?satz|"
        r"tim(?:lön|penning)(?!ad)\w*|timel[øö]n(?!n?ed|n?et)\w*|timm?en|time(?:sats|betaling)\w*|tuntipalk\w*"
        r"|horaires?|^ ?orari"
        r"|oraria|orario lord\w+|uurloon|"
        r"stawka godzinowa|godzinow\w*|hodinov\w*|órabér\w*|órankén\w*|почасов\w*|погодинн\w*|saatlik|ωριαί\w+|ωρομίσθι\w+|"
        r"tímakaup\w*|tunnitasu\w*|valandin\w*|tunnissa|tunnilta|per ora|all['’]ora|/tim\b|/t\b|p/u|/uur\b|p\.u\b\.?|por hora"
        r"|valor(?: |-|/)hora",
        r"時給|时薪|時薪|시급|시간당|[/每]小[时時]|/時",
    ),
    "DAY": (
        r"day|man-?day|dag|dagen|arbetsdag|arbeidsdag|arbejdsdag|werkdag|arbeitstag|tag|jour|jours|journée|jornada|día|dia"
        r"|giorno|dzień|den"
        r"|nap|день|gün|ημέρα|päivä|päivässä|päivältä|zi|dagur|hari|"
        r"diem|diena|päev",
        r"daily|per diem|täglich\w*|tagess[aä]tz\w*|tagelohn|dagslön|dagløn|dagsats|journali\w+|tjm|diária|diari[oa]s?|päivässä|"
        r"giornalier\w+|"
        r"dagtarief|day rates?|dniówk\w+|stawk\w+ dzienn\w+|päivältä|dziennie|denně|naponta|napi|ежедневн\w*|günlük|p/d|pd"
        r"|p\.d\.?",
        r"日給|日薪|日当|일급|[/每]天|/日",
    ),
    "WEEK": (
        r"week|wk|vecka|veckan|uge|ugen|uke|uken|uka|woche|semaine|semana|settimana|tydzień|týden|hét|неделю|hafta|εβδομάδα|"
        r"viikko|viikossa|săptămână|viku|nädal",
        r"weekly|wöchentlich\w*|viikossa|viikolta|wochenlohn|veckolön|ugeløn|ukelønn|hebdomadaire\w*|semanal\w*"
        r"|settimanal\w*|tygodniow\w*|"
        r"týdně|hetente|heti|еженедельн\w*|haftalık|p/w|pw|p\.w\.?",
        r"週給|周薪|주급",
    ),
    "MONTH": (
        r"month|calendar month|mo|mt|mth|mc|msc|mån|månad|månaden|mnd|måned|måneden|md|monat|mois|mes|mese|maand|miesiąc"
        r"|mies|měsíc|měs|hó|hónap|"
        r"hónapra|месяц|мес|місяць|ay|μήνα|kk|kuukausi|kuukaudessa|kuussa|lună|luna|luni|mánuð\w*|mánuði|mês|mēnesī"
        r"|mėn|mėnesį|"
        r"mesec|mjesec|kuu|kuus|bulan|tháng|месец|mesiac|month's|mensual|mens",
        r"monthly|p\.?c?\.?m\.?\b(?!-|\d)|^ ?(?:p/?m|p\.m|kk|mies|mc|msc|md|mnd)\b\.?|mtl\b\.?|monatlich\w*|"
        r"monats(?:gehalt|lohn|brutto|entgelt|verdienst|salär)\w*|bruttomonats\w*|"
        r"månadslön\w*|kuussa|månadsvis|månedsl[øö]n(?!n?ed|n?et)\w*|månedlig\w*|kuukausi(?:palk|ansio)\w*|kuukaudessa"
        r"|kuukaudelta|mensuel\w*|mensual\w*|vencimento"
        r"|ordenado|mensil\w*|mensal|"
        r"mensais|maandelijks|maandsalaris|maandloon|miesięczn\w*|měsíčn\w*|mesačn\w*|havi|havonta|ежемесячн\w*|щомісяч\w*|"
        r"aylık|μηνιαί\w+|lunar\w*|mánaðarlaun\w*|mesečn\w*|mjesečn\w*|mėnesin\w*|kuupalk|kuutasu|месечн\w*|sebulan|"
        r"per bulan|/bln|на месец|за місяць|/kk",
        r"月給|月薪|月收入|月収|월급|월(?=\s?\d)|每月|/ ?月",
    ),
    "YEAR": (
        r"year|yr|any|annum|år|året|jahr|jahre|année|anno|año|ano|annu|an|jaar|rok|roku|év|évente|год|рік|yıl|έτος"
        r"|χρόνο|vuosi|"
        r"vuodessa|ári|ár|gadā|metus|leto|god|godinu|aasta|tahun|năm|година",
        r"yearly|annual\w*|p\.? ?a\.?(?!\w)|^ ?p\.? ?j\b\.?|op jaarbasis|/v\b|b/a|jährlich\w*|"
        r"jahres(?:gehalt|salär|lohn|brutto|entgelt|verdienst|vergütung|zielgehalt|einkommen)\w*|bruttojahres\w*|årslön\w*|"
        r"årsl(?:ø|ö)nn?\w*|årligen|årlig\w*|vuosi(?:palk|ansio)\w*|vuodessa|vuodelta|annuel\w*|sba|anual\w*|annu[aei]\b"
        r"|annua\w+|ral\b|jaarlijks|"
        r"jaarsalaris|roczn\w*|ročn\w*|éves|évi|ежегодн\w*|годов\w*|річн\w*|yıllık|ετήσι\w+|árslaun\w*|godišnj\w*|"
        r"letn[oai]\b|metin\w*|aastapalk|годишн\w*|per annum|lpa|/jr",
        r"年収|年薪|年俸|연봉|/ ?年|每年",
    ),
}
_OF_SOMETHING_ELSE = (
    r"(?:dodici|tredici|quattordici|doce|trece|catorce|douze|treize|quatorze|doze|treze|catorze|zwölf|dreizehn|vierzehn)"
    r" (?:mensilità|pagas|mensualidades|mois|mensualités|meses|monatsgehälter\w*)|"
    r"(?:(?:\d{1,2}|treize|quatorze|dreizehn|vierzehn|dertien|tretton|tredici|quattordici|trece|catorce)\s?(?:fois"
    r"|mal|times|x|×"
    r"|keer|gånger|ganger|gange|veces|volte)"
    r"|once|twice|(?:ein|zwei)mal|une fois|(?:een|twee)maal|én gang|en gång|kerran|una vez|una volta|uma vez|jednou|dvakrát"
    r"|raz|dwa razy)"
    r"\s(?:l['’]an|par an|im jahr|jährlich|per jaar|a year|per year|per år|om året|i året|al año|all['’]anno|por ano|ročně"
    r"|do roka|rocznie|w roku|vuodessa)|"
    r"(?:hours?|hrs?|h|std\.?|stunden|timmar|tim|timer|heures|horas|ore|uur|uren|days?|tage|dagar|dager|jours|días|"
    r"dni|hodin|godzin|"
    r"tuntia|times?|shifts?|x)\s*(?:/|(?:per|a|i|om|pro|par|por|a la|w|die|in der|each|of the)\b)?\s*(?:week\w*|"
    r"woche|vecka\w*|uge\w*|"
    r"uke\w*|semaine|hebdo\w*|seman\w*|settiman\w*|wöchentlich|tydzień|tygodniow\w*|týden|týdně|day|tag|dag|jour|día"
    r"|year|month|monat|viikko|viikossa)\b"
    r"|(?:paid|pays|payable|payment|ausbezahlt|utbetalas|uitbetaald|payés?|versé\w*)\s+(?:\w+\s)?(?:weekly|monthly|wekelijks|"
    r"maandelijks|monatlich|wöchentlich|fortnightly|bi-?weekly)"
    r"|(?:weekly|daily|monthly|annual|wöchentliche\w*|wekelijkse|ugentlig\w*|ukentlig\w*) (?:\w+ )?(?:hours?"
    r"|arbeitszeit|stunden"
    r"|timer|uren|arbejdstid|arbeidstid)"
    r"|bi-?weekly|fortnight\w*|quincenal\w*|quinzenal\w*|(?:annual|yearly|quarterly|årlig|jährliche\w*"
    r"|roczn\w*)\s+(?:(?!plus|and)\w+\s)?(?:bonus\w*|leave"
    r"|holiday\w*|"
    r"review\w*|increment\w*|vacation|pay review|ferie)"
)


def _grouped(words: str) -> str:
    """The alternation with its members grouped by first letter, which the regex engine tells apart at once."""
    groups: dict[str, list[str]] = defaultdict(list)
    for word in _members(words):
        plain = word[:1].isalpha() and word[1:2] not in ("?", "*", "+", "{")
        groups[word[0] if plain else ""].append(word[1:] if plain else word)
    return "|".join(f"{letter}(?:{'|'.join(rest)})" if letter else "|".join(rest) for letter, rest in groups.items())


def _members(words: str) -> Iterator[str]:
    """The top-level members of an alternation."""
    member, depth = "", 0
    for part in re.findall(r"\\.|\[[^\]]*\]|[()|]|[^\\()\[|]+", words):
        if part == "|" and depth == 0:
            yield member
            member = ""
            continue
        depth += (part == "(") - (part == ")")
        member += part
    yield member


_PERIOD = when_used(
    rf"(?:(?<![^\W\d_])|(?=[/每]))(?:(?P<none>{_OF_SOMETHING_ELSE})|(?:{_PER})\s?(?:"
    + "|".join(rf"(?P<{unit}_noun>{_grouped(nouns)})" for unit, (nouns, _, _) in _UNITS.items())
    + r")(?![^\W\d_])|"
    + "|".join(
        rf"(?P<{unit}>(?:brutt?o|nett?o|grund|grunn|start|basis|einstiegs|mindest)?(?:{_grouped(words)}))(?![^\W\d_])"
        for unit, (_, words, _) in _UNITS.items()
    )
    + ")|"
    + "|".join(rf"(?P<{unit}_unspaced>{unspaced})" for unit, (_, _, unspaced) in _UNITS.items() if unspaced)
)


def periods_in(text: str) -> Iterator[tuple[UnitText, re.Match[str]]]:
    """Periods that lower-case words name, in order, without those of something else (hours a week, paid weekly, annual leave)."""
    for found in _PERIOD.finditer(text) if text and not text.isspace() else ():
        name = (found.lastgroup or "none").partition("_")[0]
        if name != "none":
            yield cast(UnitText, name), found


def counts_time(words: str) -> bool:
    """Whether lower-case words right behind a number say that it counts time: `40 hours per week`."""
    found = _PERIOD.match(words.lstrip())
    return found is not None and found.lastgroup == "none"


@lru_cache(maxsize=1024)
def without_periods(text: str) -> str:
    """Lower-case words without those that name a period."""
    return _PERIOD.sub(" ", text)


def lower(text: str) -> str:
    """Lower case with every letter at its place (`İ` alone grows when lowered)."""
    lowered = text.lower()
    return lowered if text.isascii() or len(lowered) == len(text) else "".join(letter.lower()[:1] for letter in text)


GROSS = when_used(
    r"\b(?:gross|brutto\w*|brut(?:s|e|es|ă)?|net(?:to|tó|os?|ti|te|a|as|s|tes)|bruto\w*|bruttó|líquid[oa]s?|čist(?:ého|á|ý)"
    r"|in hand|take[- ]home|na rękę|ilíquid[oa]s?|"
    r"do ręki|käteen|на руки|чистыми|нето|бруто|efter skatt?|etter skatt|after tax(?:es)?|pre[- ]tax|lord[oiae]|hrub[éáý]\w*"
    r"|før skatt"
    r"|før skat|före skatt|"
    r"before tax(?:es)?|до вычета|"
    r"гросс|брутто|μικτά|pro[- ]rata)\b"
)
"""Words that are only said of pay."""

_PAY_INSIDE = (
    r"stagevergoeding\w*|salär\w*|geh[aä]lt(?!s?abrech|sbuch)\w*|l[oö]hn(?!buch|abrech|steuer)\w*|vergütung\w*"
    r"|verdienst\w*|entgelt\w*|einkommen\w*|loon|lön(?:en|er"
    r"|espann|eintervall|nivå|esättning\w*|eanspråk|eläge|estruktur)?|"
    r"lønn(?:en|es|et|s\w*)?|løn(?:nen|ramme|spænd|interval|niveau)?|pal(?:kka|kan|kalla|kalle)\w*|salaris\w*|bér(?!let)\w*"
)
_PAY = (
    r"(?:package|salary|remuneration) is worth|schedule (?:runs|ranges|goes) from(?=\W*$)"
    r"|budget(?= for (?:the|this|our) (?:position|role|job|hire|post|vacancy))|ersättning(?:en|snivå)?(?= (?:är|ligger"
    r"|uppgår))"
    r"|arvode[nt]?|honorar(?:et)?|(?:af|av)lønn\w*|godtgjøring(?= ?:)|rém\.|traitement(?= ?(?::|brut|de base))"
    r"|payée?s?(?=\W*$)|(?:serez|êtes|sera|est) payée?s?"
    r"|verloning\w*|tarief(?= ?:| tot)|tjm"
    r"|(?:the|our|base|target|expected|anticipated) range(?= (?:for (?:this|the) (?:(?:role|position|job|post|opening) )?)?is)"
    r"|the deal(?= is)|wypłat[ay]|odměňování|condiciones económicas|inquadramento economico|retributiv\w+"
    r"|rimborso spese (?:di )?stage|základ(?=\W*(?:od|do|až|cca|min\w*)?\W*$)"
    r"|(?:platov|mzdov|tarifn)\w+ (?:tříd|stup)\w+|smic|for this (?:role|position|job) we budget|salar(?:y"
    r"|ies)|pay(?! for (?:your|all|any|training|an?)\b| (?:your"
    r"|our|the|us|bills?|out|it|as|off)\b| you\b|s you\b"
    r"|ments?|ed|roll|pal|able)|"
    r"base[- ]pay|compensation|wages?|(?:day|daily"
    r"|hourly|weekly|base|basic) rates?|lehrlingsentschädigung\w*|ausbildungsbeihilfe|(?:lehr"
    r"|ausbildungs)jahr(?=\W*(?:$|[,;/|)]))|"
    r"(?:hourly|weekly|monthly|annual|yearly) range"
    r"|(?:is|are|be|get|being|you'll be) paid|(?:annual|yearly|total) package(?= ?:)|"
    r"(?:position|role|job) pays|earn(?:s|ings?)?|remuneration|"
    r"renumeration|paying(?=\W*$)|výděl\w*|(?:päivä|tunti|kuukausi|viikko)palkkio\w*|remunerad\w*|(?:stage|tirocinio"
    r"|internship|stagiair)\b[^.:;]{0,70}?(?:indennit[àé]|indemnité|gratification|vergoeding|allowance)"
    r"(?=(?: mensuelle| mensile)?(?: (?:di|de|of|van))?\W*$)|indennit[àé] (?:di|per (?:il|lo)) (?:stage|tirocinio)"
    r"|indemnité de stage|(?:månads|tim|grund|dags|års|vecko)(?:ersättning|inkomst|arvode)"
    r"|fisso(?= (?:mensile|lord[oi]|garantito))|valor(?: |-|/)hora"
    r"|(?:total|target|cash|base|annual) comp|start(?:er|ar) du på|du start(?:er|ar) på|(?:hiring|posting) (?:range"
    r"|zone|rate)s?"
    r"|(?:target |guaranteed |fixed |^|(?<=[:;,+|(•/–] )|(?<=\())bas(?:e|ic)(?: of)?(?=\W*$)"
    r"|(?<!for )(?:associates|employees|(?:team|crew|staff) members|drivers|nurses|aides|officers|technicians|teachers"
    r"|operators) (?:can )?start at(?=\W*$)"
    r"|(?:tc|comp)(?= ?:)|(?:the|our|your) rate (?:for this (?:role|job|position)|of pay)|pay ?band"
    r"|ctc|cost to company|ote|lpa|sba"
    r"|rates?(?= ?:)|renta(?= ?:)"
    r"|(?:(?<![^\W\d_] )|(?<=\ba )|(?<=\bthe )|(?<=\bthis )|(?<=\byour )|(?<=monthly )|(?<=annual )|(?<=yearly )|(?<=weekly )"
    r"|(?<=daily )|(?<=hourly )|(?<=student )|(?<=phd )|(?<=intern )|(?<=ship )|(?<=doctoral )|(?<=graduate )|(?<=research )"
    r"|(?<=free )|(?<=living )|(?<=training )|(?<=trainee )|(?<=paid )|(?<=minimum )|(?<=basic )|(?<=base )|(?<=total ))"
    r"stipends?"
    r"|renta (?:líquida|bruta)|haberes|precio(?: |/)hora|jornal|emoluments|pay ?scale|upah|mức lương|"
    r"(?<![^\W\d_] )package(?! of)|beca"
    r"|on[- ]target|bezahlung|salaires?|"
    r"rémunérations?|rémunéré\w*|gratification|salarios?|sueldos?|retribuci[oó]n\w*|remuneraci[oó]n\w*|salari|retribució|"
    r"sou|stipendi[oe]?|retribuzion[ei]|compenso|pagamento(?= por)"
    r"|ral|paga|salári[oa]s?|remuneraç(?:ão|ões)|vencimentos?|ordenado|bolsa(?:-auxílio)?|"
    r"salaris\w*|beloning|verdien\w*|lönespann|ersättning|grundløn\w*|timebetaling|gage|avlønning\w*|palkan|palkalle"
    r"|palkasta|palkaksi"
    r"|palkkio|pohja(?:palkka)?|(?:vuosi"
    r"|kuukausi|tunti|kokonais|keski)?ansio\w*|fixe(?= (?:entre|de|à|brut|mensuel|annuel)| ?:)|"
    r"wynagrodzeni\w*|pensj[aię]\w*|zarob\w*|stawk[aię]|widełk\w*|plat(?:y|u|em|ové)?|mzd[ayou]\w*|odm[ěe]n\w*|ohodnocení|"
    r"illetmény(?!pótlék|kieg)\w*|fizetés\w*|kereset\w*|salari(?:u|ul|al\w*|i)|remunerați\w*|заплат\w*|възнаграждени\w*|зарплат\w*|зараб?отн\w*"
    r"|заробітн\w*|оклад\w*|"
    r"доход\w*|оплат\w*|maaş\w*|ücret\w*|μισθ\w*|αποδοχ\w*|laun(?:in)?|kaup|palk|palga\w+|töötasu|alga|atlyginim\w*"
    r"|płac[aeyęą]|"
    r"pla[ćč][aeiu]|zarad[aeu]|gaji|lương|thu nhập|sahod|з/п|зп"
)

_COMPOUND = (
    r"per diem(?: (?:of|allowance|meal|up))|(?:yol|yemek|servis|kayıt|katılım|kurs|eğitim|ulaşım)\s+(?:ücret\w*|kart\w*"
    r"|parası|desteği)|"
    r"(?:gehalts?|lohn|entgelt)(?:zuschlag|zulage|zuschuss|vorschuss|umwandlung|fortzahlung|erhöhung|plus|extras?)\w*|"
    r"(?:wage|salary|pay|compensation)[- ](?:"
    r"(?:transparency|equity|history|disclosure) (?:laws?|acts?|legislation|rules?|directive)|laws?|acts?|"
    r"theft|claims?|costs?|bill|survey|cap|subsid\w+|budget|gap|audit|funds?|schemes?)"
    r"|(?:salary|pay|earnings|remuneration) (?:for|to (?:obtain|get|qualify for)) (?:\w+ ){0,4}?(?:visa|permit)\b"
    r"|(?<=%) (?:of|der|des|du|del|van|av|af) (?:\w+ ){0,2}?(?:salary|pay|earnings|wages?|salaire|gehalts|lohns|salario"
    r"|salaris|lön(?:en)?)"
    r"|(?:budgets?|funds?) for (?:wages|salaries|pay)|(?:sellers|hosts|creators|merchants|investors|affiliates"
    r"|resellers|franchisees)\b(?: \w+){0,4}? (?:earn|make)|masse salariale|"
    r"(?:lohn|gehalts|personal|lön|löne|lønn?s?|loon)(?:neben|ne)?(?:kosten|summe|summa|sum|som|kostnad|omkostning)\w*|"
    r"(?:rémunération|part|rémun\.) variable|variable (?:compensation|pay|remuneration|salary|vergütung)"
    r"|(?:retribución|remuneración|retribuzione|remuneração) vari[aá](?:bile|ble|vel)|"
    r"(?:travel|transport\w*|meal|lunch|food|relocation|moving|mileage|car|phone|internet|home[- ]office|wellness|"
    r"wellbeing|well-being|fitness|education\w*|learning|training|tuition|equipment|clothing|childcare|parking|"
    r"sign(?:ing)?[- ]on|signing|referral|retention|performance|christmas|holiday|vacation|worker'?s|workers|"
    r"severance|sick|pension|carer'?s)"
    r"\s+(?:compensation|pay(?! (?:rate|range|scale))|allowances?|stipends?|bonus(?:es)?|budgets?|payments?|supplements?|"
    r"packages?|"
    r"contributions?|vergütung)"
    r"|refer(?: \w+){0,3}? (?:and|to) (?:\w+ )?(?:earn|get|receive|win)"
    r"|(?:(?:life|disability|accident|death|income|travel)\W+(?:insurance|assurance|protection|benefit|cover\w*|in service)"
    r"|cover\w* (?:of|up to))(?:\W+\w+){0,8}?\W+(?:salary|salaries|earnings|pay|wages?)"
    r"|(?:shift|night|weekend|evening|overtime|over time|unsocial(?: hours)?|standby|stand-by|on[- ]call|call[- ]?out|"
    r"sunday|saturday|anti-?social|penalty|leave|hazard|bilingual|language|location|london|lead|charge)"
    r"\s+(?:pay(?! (?:range|scale|band|zone)s?\b)"
    r"|rates?|loading|weighting|compensation|premiums?|stipends?|bonus|supplements?|payments?)"
    r"|(?:salary|pay|wage)[- ](?:packag(?:ing|e (?:up to|your|part|some))|sacrific\w+|advance\w*"
    r"|exchange|increases?|increments?|rises?|raises?|"
    r"continuation|protection|replacement|uplift\w*|supplement\w*)"
    r"|(?:maternity|paternity|parental|sick|statutory|redundancy|weeks?|months?|days?)(?: of| at|,)? (?:full |half )?pay\b"
    r"|(?:permit|visa|blue card|blaue karte|kennismigrant\w*|arbetstillstånd\w*|oppholdstillatelse|qualifying|threshold|"
    r"mindestgehaltsgrenze|gehaltsgrenze|salarisgrens|migrationsverket|ind)\b(?:\W+\w+){0,6}?\W+"
    r"(?:salary|remuneration|earnings|pay|lön|geh[aä]lt\w*|salaris|lønn?)"
    r"|(?:clients?|customers?|patients?|guests?|users?|members?|parents?|famil(?:y|ies)|residents?|tenants?|students?"
    r"|subscribers?|visitors?|households?|they|kunden|kunder|kund|medlemmar|föräldrar"
    r"|mitglieder|eltern|gäste|leden|ouders|klanten) (?:\w+ )?(?:pay|pays|paid|betalar?|betalen|zahlen)"
    r"|(?:essens|verpflegungs|fahrt|fahrtkosten|reise|reisekosten|umzugs|kilometer|wege?|aufwands|spesen|überstunden"
    r"|ruf\w{0,12}?|"
    r"bereitschafts\w{0,8}?)(?:vergütung|entgelt)\w*|verdienst(?:ober)?grenze\w*|salaris(?:eis|norm|criterium)\w*"
    r"|(?:föräldra|sjuk|semester|finde|hitte|syke)l[öø]nn?\w*|bolsas? (?:de|para) (?:estud\w+|formaci[oó]n|formação)"
    r"|mindestgehalt für (?:die|eine)|retribuci[oó]n flexible"
    r"|(?:candidates?|applicants?)(?:\W+\w+){0,8}?\W+pay"
    r"|(?:mindest)?(?:gehalts|lohn)grenze|(?:kennismigranten|salaris)drempel"
    r"|(?:stundensatz|tagessatz|rates?) (?:für|for|to|till|an) (?:\w+ )?(?:clients?|customers?|kunden?|kunder)"
    r"|facturée?s? (?:au|aux)|ersättning för (?:glasögon|\w*glasögon|resor|utlägg|kost\w*)|"
    r"stipends? (?:to|for|towards?|of up)|commuting (?:compensation|pay|costs?)"
    r"|astreintes? (?:rémunéré|payé|indemnis)\w*|leistungsentgelt\w*|odm[ěe]n\w* za (?:odporúč|doporuč|nábor|přived)\w*"
    r"|za (?:doporuč"
    r"|nábor|přived)\w*(?:\W+\w+){0,4}?\W+odměn\w*"
    r"|commissions? (?:of|up to|per)|comiss(?:ão|ões) (?:de|até)"
    r"|provision (?:på|von|af)|plus(?:es)? (?:de|por|salarial|nocturn\w+|festiv\w+|transporte"
    r"|convenio)(?= \w)"
    r"|(?:x|times) (?:(?:your|their|the|base|annual|basic|gross) ){0,3}(?:salary|earnings|pay)"
    r"|(?:ob|jour|beredskap|övertid|restid|rese|restids|mertid|semester|kväll|helg|natt|skift)s?"
    r"(?:-| och [\wåäö]{2,20})?[- ]?ersättning\w*"
    r"|(?:annual|yearly|quarterly|monthly)\s+(?:allowances?|bonus(?:es)?|budgets?|payments?|contributions?)"
)
_OTHER_INSIDE = (
    r"zuschl[aä]g\w*|zulagen?|toeslag\w*|toelage\w*|tillägg\w*|tillæg\w*|tillegg\w*|lisä\w*|insurance|versicherung\w*|"
    r"försäkring\w*|forsikring\w*|verzekering\w*|vakuutu\w*|umsatz\w*|kosten|"
    r"budget\w*|zuschuss\w*|zuschüsse|prämie\w*|bonus|gutschein\w*|vergoeding\w*|bidrag\w*"
)
_OTHER = (
    r"extra|contributions?|statutory|debiter\w*|bills?|billed|billable|threshold|cash(?! in hand|\W*$)|drawers?|"
    r"invoices?|indennit[àé]\w*|indenizaç\w*|maggiorazion\w*|straordinar\w*|"
    r"differentials?|enhancements?|uplifts?|loading|overtime|insured|coverage|weighting|"
    r"hsa|fsa|deductible|penalt\w*|(?:gross|net|monthly|weekly|average) sales(?= (?:of|between|from|over|are)\b)"
    r"|revenues?|premiums?"
    r"|turnover|sales of|in sales"
    r"|annual sales|raised?|raising|funding|funded|fundrais\w*|"
    r"series [a-f]|seed round|"
    r"valuation|valued|market cap\w*|arr|mrr|aum|assets|budgets?|deals?|worth|invest\w*|grants?|donat\w+|loans?|credits?|"
    r"projects? (?:of|ranging|worth)|contracts? (?:of|worth)|portfolio\w*|spend(?:ing)?|savings?|saved|profits?|losses|"
    r"costs?|prices?|priced|fees?|fines?|deposit\w*|discount\w*|subscription\w*|tickets?|customers pay|capital|gmv|"
    r"transactions?|volume|exceed\w*|bonus(?:es|ar|er)?|bonuri|allowances?|vouchers?|reimburs\w*|subsid\w+|"
    r"stipends?|gym|fitness|disability|transport\w*|commut\w+|"
    r"(?<!regular )(?<!occasional )(?<!frequent )(?<!extensive )(?<!some )(?<!international )"
    r"travel\w*(?! (?:rn|nurs\w*|contract|assignment|agent|consultant|required|expected)\b)|"
    r"meals?|lunch\w*|food|per child|referral\w*|refer a|"
    r"reward(?! you with)\w*|scholarship\w*|insurance\w*|401\(?k\)?|pension\w*|equity|stocks?|shares"
    r"|share (?:options?|schemes?|plans?|awards?|save)|rsus?|tuition|relocation|"
    r"sign(?:ing)?[- ]on|signing|retention|supplement\w*|perks?|benefits? (?:worth|package|budget)|cafeter[ií]a|multisport|"
    r"(?:holiday|sick|vacation|overtime|tarp|detention|layover|orientation|breakdown|standby|severance) pay|cash ?back|"
    r"gift\w*|prize\w*|wins?|awards?|umsatz\w*|zuschlag\w*|zulage\w*|weihnachtsgeld|urlaubsgeld|"
    r"vermögenswirksam\w*|vwl|fahrtkosten\w*|fahrgeld|investiert|investition\w*|volumen|sachbezug\w*|jobticket|empfehl\w*|"
    r"bilanzsumme|finanzierung\w*|spesen|chiffre d['’]affaires|ca de|levée|levé|titres?[- ]restaurants?|"
    r"tickets?[- ]restaurants?|panier repas|primes?|mutuelle|budget|participation|intéressement|indemnité\w*|"
    r"remboursement\w*|cheque\w*|chèque\w*|facturaci[oó]n|ventas|presupuesto|ayudas?|dietas|bono|vales?|fatturato|"
    r"buoni?(?: pasto)?|premi[oi]|faturamento|vale[- ]\w+|auxílio|subsídio|benefício|omzet\w*|toeslag\w*|reiskosten\w*|"
    r"bijdrage|cadeau\w*|omsättning\w*|omsätter|omsætning\w*|omsetning\w*|omsetter|friskvård\w*|förmån\w*|milersättning|"
    r"resekostnad\w*|tillägg\w*|tillæg\w*|tillegg\w*|provision(?! lön)|investera\w*|investeringer|förvalta\w*|"
    r"liikevaihto\w*|lounas\w*|etu\b|obr[oó]t\w*|przych\w+|premi[aię]\w*|dofinansowan\w*|karnet\w*|karta|kart[ayę]|"
    r"bon(?:y|ów)?|dodat\w+|příspěv\w*|stravenk\w*|stravné\w*|obrat\w*|bonus\w*|příplat\w*|príplat\w*|jutalék\w*|juttatás\w*|"
    r"étkezés\w*|keret|bevétel\w*|árbevétel\w*|tichete\w*|decont\w*|beneficii|primă|prime|cifr[aă] de afaceri|ваучер\w*|"
    r"бонус\w*|компенсац\w*|доплат\w*|надбавк\w*|преми\w*|оборот\w*|выручк\w*|ciro|prim|yemek|yol|bonus|πριμ|τζίρο\w*"
)

MONEY_WORD = when_used(
    rf"(?<![^\W\d_])(?:(?P<compound>{_COMPOUND})|(?P<pay>{_grouped(_PAY)}|\w{{0,30}}?(?:{_PAY_INSIDE}))"
    rf"|(?P<other>{_grouped(_OTHER)}|\w{{0,30}}?(?:{_OTHER_INSIDE})))(?![^\W\d_])|(?P<pay_unspaced>(?<!支)[薪給俸]|年収|月収|工资|待遇|급여|연봉|월급|시급)"
)
"""A word that says what an amount is: `pay`, or something else (`compound`, `other`)."""

_ADDED = (
    r"\+|\bpluss?\b|\bincl\w*\.?|\binkl\w*\.?|\bexcl\w*\.?|\be[kx]skl\w*\.?|\band\b|\bor\b|\boch\b|\bund\b|\bzzgl\.?|"
    r"\bet\b|\bog\b|\bja\b|\bsamt\b|&|\bwith\b|\bwithout\b|\bbut\b|\baber\b|\bmen\b|\bmaar\b|\bpero\b|\bmutta\b|\bale\b"
    r"|\bbefore\b|\bfør\b|\bföre\b|\bennen\b|\bhors\b|\bavant\b|\bprzed\b"
    r"|\bantes de\b|\bmit\b|\bsowie\b|\be\b|\by\b|\boraz\b|"
    r"\bmed\b|\bavec\b|\bdepending\b|\bsekä\b|\bés\b|\bvalamint\b|\b[sș]i\b|\bşi\b"
    r"|\bm[aá]s\b|\bpiù\b|\boltre\b|\balém\b|\bmais\b|,"
    r"|\ben\b(?= (?:een |je |jouw |uw |goede |ruime )?(?:\w*vergoeding|\w*toeslag|\w*geld|pensioen\w*"
    r"|bonus\w*|\w*dagen|\w*kosten\w*|\w*uitkering))"
    r"|\bi\b(?= (?:premi|dodat|benef|kart|pakiet|prywatn|opiek|prowizj|bonus))"
    r"|\ba\b(?= (?:bonus|prémi|benefit|straven|příspěv|odměn|proviz|příplat|k tomu|navíc|také))"
)
ADDED = when_used(_ADDED)
"""Where something else is added to the pay; what follows says nothing about the amount before."""

ADDS = when_used(
    r"(?:\b(?:plus|and|och|und|et|og|ja|samt|sowie|y|e|oraz|m[aá]s|più|oltre|mais|sekä|és|valamint|și|şi)"
    r"(?: (?:an?|en|ett|et|eine?n?|une?|een|una?|uno|uma?))?)\W*$"
)
"""Ends of what is said ahead of an amount that is added to the pay: `a good salary and £400`."""

BEGINS_ANEW = when_used(
    rf"{_ADDED}|[;–]|\s-\s|^(?:\w*loon|\w*salaris|\w*beloning)\s+en\b"
    r"|^(?:pensj\w+|wynagrodzeni\w*|stawk\w+|płac\w+|zarobk\w*)\s+i\b|^(?:mzd\w|plat\w{0,3}|odměn\w*)\s+(?:i|a(?:\s+také)?)\b"
)
"""Where, behind a word of pay with which the text begins, something else is spoken of."""

EXTRA = when_used(
    r"^\W*(?:\w+\s){0,2}(?:bonus|commission|superannuation|super|provision|provisjon|training|variable|benefits)"
    r"(?:\s(?:of|up to|på|om|von|in höhe von|van|de|di)(?!\w)|\s?:)"
)
"""Money beside the salary that an amount is said of."""

_OFFERS = (  # a language or two a line
    r"we(?: are|['’]re)? (?:also )?offer(?:ing)?|you(?:['’]ll| will| can| could)? (?:get|receive|expect|take home|make|start on)"
    r"|(?:will|can) (?:receive|expect)|expect|reward you with|^pays|currently pays|(?:position|role|job|post) (?:offers|pays)"
    r"|we pay (?:our|all|every) (?:interns?|trainees?|apprentices?|students?|staff|employees?|people|team members?"
    r"|crew|drivers|nurses|"
    r"teachers|cleaners|chefs|engineers|developers)"
    r"|what (?:we pay|you get)|starting (?:at|on)",
    r"(?:wir|ich) (?:be)?zahlen|(?:be)?zahlen wir|wir bieten|bieten wir|unser angebot|start mit|sie (?:erhalten|bekommen)"
    r"|(?:erhalten|bekommen|verdienen) sie|du (?:bekommst|erhältst|startest mit|kriegst)|(?:bekommst|erhältst|kriegst) du",
    r"(?:nous|on vous) (?:proposons|offrons|propose|offre|versons|payons)|(?:vous|tu) (?:gagne|perce[vu]|touche"
    r"|recev)\w*|comptez"
    r"|(?:cdi|cdd|contrat) à",
    r"vi (?:erbjuder|betalar|tilbyr|betaler|tilbyder|kan (?:erbjuda|tilby|tilbyde))|(?:får|tjänar|tjener) du|ger|lönas med"
    r"|du (?:får|tjänar|tjener)|l[øö]nnes(?: med)?|(?:av|af)lønnes(?: med)?",
    r"tarjoamme|maksamme|ansaitset|tienaat|saat",
    r"wij (?:bieden|betalen)|wat bieden wij|je (?:krijgt|ontvangt)|u ontvangt",
    r"ofrecemos|se ofrece|pagamos|(?:ganar|cobrar|percibir)(?:ás|á|a)|oferecemos|(?:ganhe|receba|ganhar|receber)\w*",
    r"offriamo|si offre|guadagn(?:erai|i)|percepirai|paghiamo",
    r"oferujemy|proponujemy|płacimy|zarabiasz|otrzymasz|nabízíme|platíme|(?:si )?vyděl(?:áš|áte)(?: si)?|dostanete",
    r"ajánlunk|kínálunk|kereshetsz|oferim|plătim|câștigi",
)
OFFERS = when_used(rf"\b(?:{'|'.join(_OFFERS)})(?: (?:you|dir|ihnen|euch|dig|deg|sinulle|te|ti|ci|vám|up to|med))?\b\W*")
"""Words that say that an amount is offered or earned, though not that it is pay."""

AFTER_OTHER = when_used(
    r"^[ (:\-–]{0,3}(?:/?(?:\w+\s){0,3}?towards?\b"
    r"|(?:per|pro|par) (?:child|employee|person|(?:year|month) for(?= [^\W\d])|kind|enfant|mitarbeiter\w*|hire|"
    r"customer|user|seat|share|project|quarter|article|ticket|sale|unit|deal|lead|client|booking|referral)\b|(?:(?:if"
    r"|when|once) (?:you (?:refer|recommend|introduc)|(?:your|a) (?:friend|referral|colleague))\w*"
    r"|which (?:we|is) refund|for (?:\w+\s){0,2}referr\w+|worth|"
    r"raised|funding|revenue|budget|bonus|allowance|voucher|referral|arr)\b"
    r"|(?:a|per|each) (?:swing|trip|load|mile|km|kilomet(?:er|re)|call[- ]?out|night away|piece|bin|bucket|head)\b"
    r"|to (?:everyone|everybody|(?:every|each|all) (?:candidates?|applicants?|interviewees?))\b"
    r"|(?:\w+\s){0,4}?(?:for|für|pour|till|för|para|til|voor|na|"
    r"per(?! (?:hour|day|week|month|year|annum|timme|dag|vecka|månad|år|uur|maand|jaar|ora|giorno|mese|anno)))\s"
    r"(?:(?!(?:plus|samt|och|and|und|with|mit|med|en|et|y|e|oraz|og|sekä|ja|i|a)\b)\w+[\s-]){0,3}?(?:training|courses?"
    r"|development|"
    r"learning|education|kurs\w*|fortbildung\w*|weiterbildung\w*|equipment|gym|fitness|hardware|software|travel"
    r"|telefo\w+|phone|internet|"
    r"books|conferences?|checks?|tests?|exams?|lunch|meals?|friskvård|every\b|each referral|friends?))",
)
"""Words right behind an amount that make it no pay."""

_LEVELS = (
    r"grade|band|level|kode|trinn|lønnstrinn|ltr|trede|schaal|skala|step|schedule|group|grupp|gruppe|class|klasse|tier|stufe"
    r"|löneklass|e|gs|tvöd|schalen|fwg|salarisschaal|eg|ep|entgeltgruppe|besoldungsgruppe|vergütungsgruppe|lönegrupp"
    r"|palkkaluokka|scp|spine point|stillingskode"
)
LEVEL = when_used(rf"(?<![^\W\d_])(?:{_LEVELS}|[a-z]{{1,3}}(?=\d))\s?[-:.]?\s?\d{{1,3}}(?!\w)")
"""A level, grade or step, in lower case: `step 3`, `ups3`."""
NAMED_LEVEL = when_used(
    rf"(?<![^\W\d_])(?:(?P<reference>code|no\.|(?:ref|job|post|vacancy|licen[cs]e|reg|call)\.? no|nr\.?|ref\.?|#)|{_LEVELS})"
    r"\s?[-:.]?\s?(?:\d{1,2}\s?[-–]\s?)?$",
)
"""A number behind this is a level, of three digits at most, or a `reference`, not an amount."""

_BESIDE = """
minijob midijob ferienjob werkstudent hpp dpp dpč ičo
a after an and bens n brut by months netto benefits approx approximately about around at base basic based basis between
bracket c ca circa car company competitive
completion
commission depending dependent doe dependant detail details equivalent equity ex excl experience exp fixed fix first fte
from full gross
guaranteed hour hours if in inc incl including initial job level location min minimum max maximum month months monthly
more negotiable neg
net new no nego of offer offered on once only or ote part package pay per permanent plus point position pro probation
provision qualified
range rate rates rising role salary scale scales skills starting start stock options super superannuation the this time
to total trained
tronc training umbrella x libre libres uncapped under up upto usd van vat week weekly within year years yearly annual annually
b uop na
grade grades band bands step steps stage level levels spine scp nhs afc tier zone group class schaal schalen scale fwg
cao
tv tvöd tvoed tvl tva tvv autour rond ongeveer runt rundt omtrent cerca kolem okolo přibližně zhruba minimálně sobre intorno
attorno roughly körülbelül kb około combinar
amount belopp beløb beløp betrag montant importe importo bedrag summa kwota částka for our 이상 이하 以上 以下 约 約 起
l v e eg ep s p entgeltgruppe gruppe stufe bis besoldung besoldungsgruppe entgelt
erfahrungsstufe kollektivvertrag kv
ab von zwischen und oder je nach erfahrung qualifikation profil im der die das pro mindestens mind minimal maximal max
ca etwa rund fixum
bonus benefits zzgl variable variabel variabler anteil überzahlung bereitschaft vollzeit teilzeit basis auf jahr monat
stunde jährlich inkl
überzahlung möglich vb verhandlungsbasis zu einstieg einstiegsgehalt
lägst minst från till upp mellan för närvarande nuvarande normalt vanligtvis idag dagsläget currently presently
normally typically usually derzeit aktuell
aktuelt nuværende tiden tida nå nu now nyní hetkellä tällä zurzeit adesso huidige
average averages averaging gennemsnit gennemsnitlig gennemsnitligt
gjennomsnitt gjennomsnittlig genomsnitt genomsnittlig snitt schnitt durchschnitt durchschnittlich
moyenne moyen gemiddeld gemiddelde promedio media medio średnio średnia průměr průměrně průměrná keskimäärin
momentan üblicherweise actuellement momenteel obecnie aktualnie nykyisin actualmente attualmente aktuálně och cirka
beroende på erfarenhet enligt avtal fast rörlig per provision ob timme månad heltid i
fra til mellom mellem og avhengig av erfaring afhængig af erfaring erfaring etter efter ansiennitet inntil op opp
omkring ogkr pr ekskl
alkaen asti saakka noin välillä ja kokemuksesta riippuen sekä tai plus lisät jopa enintään vähintään sopimuksen mukaan
tes
de à a partir dès entre et selon expérience profil fixe annuel mensuel an mois jusqu environ minimum maximum ou k primes
compétences négocier négociable
des les le la du sur en package variable
van vanaf tot tussen en bij per afhankelijk ervaring o b v basis op circa minimaal maximaal uur maand jaar fulltime
dienstverband inschaling excl
desde hasta entre y según experiencia valía fijo variable más aprox alrededor o por mes año hora pagas convenio
negociable
da fino tra e secondo esperienza circa oltre commisurata ral fisso variabile mensile mensili mensilità
od do około ok min max między i w zależności doświadczenia umowa pracę na b premia premii podstawa podstawy godz vat
faktura fv zlecenie o
až mezi dle zkušeností podle praxe cca nástupní základní plus prémie odměny za hod měs dohody po zkušební době
até entre conforme experiência aprox fixo mais comissão comissões partir
arası ile kadar ve den dan itibaren ortalama sabit prim deneyime göre
tól től ig között tapasztalattól függően fix
până la între și în funcție experiență negociabil
nuo iki no līdz alates kuni alampalk mokesčius į rankas ant popieriaus neatskaičius mokesčių mokesčio neto bruto prieš
po
all aps vps hew junior senior mid medior entry graduate experienced
inside outside ir via paye ltd w c corp mwst ust moms mva btw ht hors taxes tva vat iva alv dph áfa pdv zzp zzper freelance
freelancer contractor contract b2b all-in allin interim
от до руб в и на з від за месяц місяць час год залежить залежності навичок досвіду кваліфікації ставка премії бонуси відсоток
зависит зависимости опыта навыков квалификации премия премии бонусы процент
μικτά από έως
pluss avtale avtalen aftale aftalen aftales overenskomst overenskomsten overenskomstens
tariff tariffen kollektivavtal volgens tabulek työehtosopimuksen ansiennitet anciennitet timer lisät bonukset
partire base in all esperienza già nawet już brutta netta doświadczenia podstawą nástup zkušenosti
minimo massimo mínimo máximo
lägst opptil indtil mindst maks maksimalt maksymalnie najmniej mind nawet circa ungefähr gegen zirka least no than not under
est estimated expected
award pending location adjusted subject review reviewed annually dependant depends upon qualifications
"""
BESIDE_PAY = frozenset(_BESIDE.split())
"""Words that stand beside an amount on a line that states pay and nothing else."""
