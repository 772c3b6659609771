"""Words that dates are written with, in many languages, folded by `fold`.

Month and day names are those of Unicode CLDR (checked against babel by the tests) plus the forms that pages use besides;
the other lists say which words count days, look back, look ahead or make a number vague.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "’": "'"})

_VOICED = "\u3099\u309a"
"""Marks that make another letter in Japanese, not an accent."""


def fold(text: str) -> str:
    """Text in lower case and without accents: `Août` and `aout` are one word."""
    lower = text.lower()
    if lower.isascii():
        return lower
    bare = "".join(c for c in unicodedata.normalize("NFKD", lower) if not unicodedata.combining(c) or c in _VOICED)
    return unicodedata.normalize("NFC", bare.translate(_LETTERS))


def _words(text: str) -> frozenset[str]:
    """Folded words of a list parted by spaces."""
    return frozenset(map(fold, text.split()))


MONTHS_BY_LANGUAGE = {
    "en": "jan january|feb february|mar march|apr april|may|jun june|jul july|aug august|sep sept september|oct october"
    "|nov november|dec december",
    "sv": "jan januari|feb februari|mar mars|apr april|maj|jun juni|jul juli|aug augusti|sep sept september|okt oktober"
    "|nov november|dec december",
    "no": "jan januar|feb februar|mar mars|apr april|mai|jun juni|jul juli|aug august|sep sept september|okt oktober"
    "|nov november|des desember",
    "da": "jan januar|feb februar|mar marts|apr april|maj|jun juni|jul juli|aug august|sep sept september|okt oktober"
    "|nov november|dec december",
    "fi": "tammi tammikuu tammikuuta tammikuun|helmi helmikuu helmikuuta helmikuun|maalis maaliskuu maaliskuuta maaliskuun"
    "|huhti huhtikuu huhtikuuta huhtikuun|touko toukokuu toukokuuta toukokuun|kesä kesäkuu kesäkuuta kesäkuun"
    "|heinä heinäkuu heinäkuuta heinäkuun|elo elokuu elokuuta elokuun|syys syyskuu syyskuuta syyskuun"
    "|loka lokakuu lokakuuta lokakuun|marras marraskuu marraskuuta marraskuun|joulu joulukuu joulukuuta joulukuun",
    "de": "jan januar jänner jän|feb februar feber|mär mrz märz maerz|apr april|mai|jun juni|jul juli|aug august"
    "|sep sept september|okt oktober|nov november|dez dezember",
    "fr": "janv janvier|fév févr février|mars|avr avril|mai|juin|juil juillet|août|sept septembre|oct octobre"
    "|nov novembre|déc décembre",
    "nl": "jan januari|feb februari|mrt maart|apr april|mei|jun juni|jul juli|aug augustus|sep sept september"
    "|okt oktober|nov november|dec december",
    "es": "ene enero|feb febrero|mar marzo|abr abril|may mayo|jun junio|jul julio|ago agosto"
    "|sep sept set septiembre setiembre|oct octubre|nov noviembre|dic diciembre",
    "it": "gen gennaio|feb febbraio|mar marzo|apr aprile|mag maggio|giu giugno|lug luglio|ago agosto|set sett settembre"
    "|ott ottobre|nov novembre|dic dicembre",
    "pl": "sty styczeń stycznia|lut luty lutego|mar marzec marca|kwi kwiecień kwietnia|maj maja|cze czerwiec czerwca"
    "|lip lipiec lipca|sie sierpień sierpnia|wrz wrzesień września|paź październik października"
    "|lis listopad listopada|gru grudzień grudnia",
    "cs": "led leden ledna|úno únor února|bře březen března|dub duben dubna|kvě květen května|čvn červen června"
    "|čvc červenec července|srp srpen srpna|zář září|říj říjen října|lis listopad listopadu|pro prosinec prosince",
    "pt": "jan janeiro|fev fevereiro|mar março|abr abril|mai maio|jun junho|jul julho|ago agosto|set setembro"
    "|out outubro|nov novembro|dez dezembro",
    "ca": "gen gener|febr febrer|març|abr abril|maig|juny|jul juliol|ag agost|set setembre|oct octubre|nov novembre|des desembre",
    "tr": "ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık",
    "hu": "január|február|március|április|május|június|július|augusztus|szeptember|október|november|december",
    "et": "jaanuar jaanuari|veebruar veebruari|märts märtsi|aprill aprilli|mai|juuni juunil|juuli juulil|august augusti"
    "|september septembri|oktoober oktoobri|november novembri|detsember detsembri",
    "lt": "sausis sausio|vasaris vasario|kovas kovo|balandis balandžio|gegužė gegužės|birželis birželio|liepa liepos"
    "|rugpjūtis rugpjūčio|rugsėjis rugsėjo|spalis spalio|lapkritis lapkričio|gruodis gruodžio",
    "lv": "janvāris janvārī|februāris februārī|marts martā|aprīlis aprīlī|maijs maijā|jūnijs jūnijā|jūlijs jūlijā"
    "|augusts augustā|septembris septembrī|oktobris oktobrī|novembris novembrī|decembris decembrī",
    "sl": "januar januarja|februar februarja|marec marca|april aprila|maj maja|junij junija|julij julija|avgust avgusta"
    "|september septembra|oktober oktobra|november novembra|december decembra",
    "bg": "януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември",
    "id": "januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember",
    "ro": "ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie",
    "sk": "január januára|február februára|marec marca|apríl apríla|máj mája|jún júna|júl júla|august augusta"
    "|september septembra|október októbra|november novembra|december decembra",
    "ru": "январь января|февраль февраля|март марта|апрель апреля|май мая|июнь июня|июль июля|август августа"
    "|сентябрь сентября|октябрь октября|ноябрь ноября|декабрь декабря",
    "uk": "січень січня|лютий лютого|березень березня|квітень квітня|травень травня|червень червня|липень липня"
    "|серпень серпня|вересень вересня|жовтень жовтня|листопад листопада|грудень грудня",
    "el": "ιανουάριος ιανουαρίου|φεβρουάριος φεβρουαρίου|μάρτιος μαρτίου|απρίλιος απριλίου|μάιος μαΐου|ιούνιος ιουνίου"
    "|ιούλιος ιουλίου|αύγουστος αυγούστου|σεπτέμβριος σεπτεμβρίου|οκτώβριος οκτωβρίου|νοέμβριος νοεμβρίου"
    "|δεκέμβριος δεκεμβρίου",
}

"""Names of the twelve months by language, short form first where it is in use, parted by bars."""

MONTHS: dict[str, int] = {
    fold(name): number
    for table in MONTHS_BY_LANGUAGE.values()
    for number, names in enumerate(table.split("|"), start=1)
    for name in names.split()
}
"""Month number by folded name."""


@lru_cache(maxsize=64)
def months_of(language: str | None) -> frozenset[str]:
    """Folded month names of one language; empty for a language that is not known here."""
    names = MONTHS_BY_LANGUAGE.get(language or "", "").replace("|", " ").split()
    return frozenset(map(fold, names))


DOUBTFUL_MONTHS = _words(
    "ag ago bre cvc cvn cze dub elo gru kve led lip lis loka lut out paz pro rij set sie srp sty syys uno wrz zar"
)
"""Short month names that are also everyday words; without a year they count only in their own language."""

MONTHS_IN_LOWER_CASE_ARE_WORDS = frozenset({"may", "march", "mar", "dec"})
"""English words that are months only with a capital letter or beside a year."""

WEEKDAYS: dict[str, int] = {
    fold(name): number
    for table in (
        "monday mon|tuesday tue tues|wednesday wed weds|thursday thu thur thurs|friday fri|saturday sat|sunday sun",
        "måndag måndagen mån|tisdag tisdagen tis|onsdag onsdagen ons|torsdag torsdagen tors|fredag fredagen fre"
        "|lördag lördagen lör|söndag söndagen sön",
        "mandag man|tirsdag tir tirs|onsdag ons|torsdag tor tors|fredag fre|lørdag lør|søndag søn",
        "maanantai maanantaina ma|tiistai tiistaina ti|keskiviikko keskiviikkona ke|torstai torstaina to"
        "|perjantai perjantaina pe|lauantai lauantaina la|sunnuntai sunnuntaina su",
        "montag mo|dienstag di|mittwoch mi|donnerstag do|freitag fr|samstag sonnabend sa|sonntag so",
        "lundi lun|mardi|mercredi mer|jeudi jeu|vendredi ven|samedi sam|dimanche dim",
        "maandag|dinsdag|woensdag wo|donderdag|vrijdag vr|zaterdag za|zondag zo",
        "lunes|martes|miércoles mié|jueves jue|viernes vie|sábado sáb|domingo dom",
        "lunedì|martedì|mercoledì|giovedì gio|venerdì|sabato sab|domenica",
        "poniedziałek pon|wtorek|środa środę śr|czwartek czw|piątek pt|sobota sobotę sob|niedziela niedzielę niedz",
        "pondělí|úterý|středa středu|čtvrtek|pátek|sobota sobotu|neděle neděli",
        "segunda|terça|quarta|quinta|sexta||",
        "dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge",
        "hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap",
        "|marți|miercuri|joi|vineri|sâmbătă|duminică",
        "pondelok|utorok|streda stredu|štvrtok|piatok|sobota|nedeľa nedeľu",
        "ponedjeljak ponedeljek|utorak torek|srijeda sreda|četvrtak četrtek|petak petek|subota|nedjelja nedelja",
        "esmaspäev|teisipäev|kolmapäev|neljapäev|reede|laupäev|pühapäev",
    )
    for number, names in enumerate(table.split("|"))
    for name in names.split()
}
"""Weekday number (Monday is 0) by folded name."""

SECOND, MINUTE, HOUR, DAY, WEEK, MONTH, YEAR = "second", "minute", "hour", "day", "week", "month", "year"

UNITS: dict[str, str] = {
    fold(name): unit
    for unit, names in {
        SECOND: "second seconds secs sekunder sekunden secondes segundos sekund",
        MINUTE: "minute minutes min mins minut minuter minutter minuuttia minuutti minuten minuti minuto minutos minuty"
        " minuta minutu minuts",
        HOUR: "hour hours saat órája óra ore oră hodinami час часа часов години годин ώρες ώρα hr hrs timme "
        "timmar time timer tunti tuntia stunde stunden uur uren heure heures"
        " hora horas ora ore godzina godzinę godziny godzin hodina hodinou hodinu hodiny hodin hodinami hores",
        DAY: "day days gün napja nap zile zi dňami dní deň дня дней день дні днів ημέρες μέρες ημέρα dag dagar "
        "dager dage dagen døgn dygn päivä päivää päivän tag tage tagen jour jours día días dia dias"
        " giorno giorni dzień dzien dni den dny dní dnem dnů dies jornada",
        WEEK: "week weeks hafta hete hét săptămâni săptămână týždňom týždňami týždne неделю недели недель тиждень "
        "тижні тижнів εβδομάδες εβδομάδα wk wks vecka veckor uke uker uge uger viikko viikkoa viikon woche "
        "wochen weken semaine semaines"
        " semana semanas settimana settimane tydzień tygodnie tygodni týden týdnem týdny týdnů setmana setmanes",
        MONTH: "month months ay hónapja hónap luni lună mesiacom mesiacmi месяц месяца месяцев місяць місяці "
        "місяців μήνες μήνα mo mos månad månader måned måneder kuukausi kuukautta monat monate monaten "
        "maand maanden mois"
        " mes meses mese mesi miesiąc miesiące miesięcy měsíc měsícem měsíce měsíců mês mesos",
        YEAR: "year years yr yrs år vuosi vuotta jahr jahre jahren jaar an ans année années año años anno anni "
        "rok lata lat"
        " roky let ano anos any anys",
    }.items()
    for name in names.split()
}
"""Unit of time by folded word."""

ENGLISH_UNITS = _words("second minute hour day week month year")
"""Units that may follow `a` or `an`: `à jour` is no day."""

SHORT_UNITS = {"d": DAY, "w": WEEK, "h": HOUR, "m": MINUTE, "mo": MONTH, "y": YEAR, "j": DAY}
"""Units glued to their number, as in `3d ago`."""

NUMBER_WORDS: dict[str, int] = {
    fold(name): number
    for number, names in enumerate(
        (
            "a an one en ett et yksi ein eine einem einer einen un une een één uno una un' jeden jednym jeden jedna um uma",
            "two två to kaksi zwei deux twee dos due dwa dwie dva dvě dvěma dois duas",
            "three tre kolme drei trois drie tres trzy tři três",
            "four fyra fire neljä vier quatre cuatro quattro cztery čtyři quatro",
            "five fem viisi fünf cinq vijf cinco cinque pięć pět",
            "six sex seks kuusi sechs zes seis sei sześć šest",
            "seven sju syv seitsemän sieben sept zeven siete sette siedem sedm sete",
            "eight åtta åtte otte kahdeksan acht huit ocho otto osiem osm oito",
            "nine nio ni yhdeksän neun neuf negen nueve nove dziewięć devět",
            "ten tio ti kymmenen zehn dix tien diez dieci dziesięć deset dez deu",
        ),
        start=1,
    )
    for name in names.split()
}
"""Small numbers by folded word, for `two days ago`."""

AGO = _words(
    "ago önce napja hete hónapja órája acum назад тому πριν sedan sen siden sitten geleden fa temu atrás hace vor "
    "před há zpět il old earlier fer"
)
"""Words that make a span of time look back."""

AHEAD = _words(
    "left go still kaldı múlva maradt rămase rămas осталось через залишилось zostáva ostáva απομένουν jeszcze "
    "ještě ainda "
    "encara ancora aún todavía encore endnu ennå vielä ännu remaining remain remains "
    "kvar igjen tilbage jäljellä noch verbleibend verbleiben verbleibende nog resterend resterende over reste restent "
    "restant restants restantes quedan queda faltan falta mancano manca rimangono restano rimasti rimanenti zostało "
    "pozostało zostały pozostały zostal pozostal zbývá zbývají faltam restam resten queden falten kuluttua päästä "
    "dentro gjenstår återstår återstående resterer til"
)
"""Words that make a span of time look ahead."""

AHEAD_BEFORE_NUMBER = _words("in om za dans tra fra em en")
"""Words that look ahead when the number follows at once: `in 5 days`, `om 5 dagar`."""

APPLY_WORDS = _words("apply ansök sök søk ansøg hae bewerben solliciteer reageer")
"""Verbs of deadlines with which a span of time has a sharp end: `Ansök inom 12 dagar`."""

WITHIN = _words("within inom innen inden binnen")
"""Words that look ahead in such a deadline; elsewhere they are vague."""

THIS = _words("this diesen diesem ce deze este questo")
"""Words that make the weekday behind them the next one that comes."""

VAGUE = _words(
    "moins minder menos meno mniej méně fewer vähemmän mindre weniger more than less least fewer about approximately "
    "approx around circa ca cirka environ within last past every per each nearly almost several few some many up plus "
    "mer mere mehr yli meer más mas più oltre ponad więcej více než mais über unter under minst mindst mindestens "
    "höchstens senaste siste sidste letzten letzte derniers dernières últimos últimas ultimi ultime ostatnich "
    "posledních afgelopen notice uppsägning kündigungsfrist preaviso préavis nästan ungefär omkring noin etwa rund "
    "fast près presque unos casi quasi około asi inom par pari kilka několik binnen viimeisen jopa"
)
"""Words that leave the length of a span open, so that no day can be told from it."""

REPEATING = _words("every each per daily weekly varje hver jeden každý chaque elke cada ogni codziennie morgens")
"""Words that make a named day one of many."""

SHIFTS: dict[str, int] = {
    fold(name): days
    for days, names in {
        0: "bugün azi сегодня сьогодні σήμερα today tonight idag heute tänään vandaag aujourd'hui hoy oggi "
        "dzisiaj dziś dzis dnes hoje avui now nyss ikväll",
        -1: "dün tegnap вчера вчора χθες yesterday igår igar gestern eilen gisteren hier ayer ieri wczoraj včera ontem ahir",
        1: "yarın holnap mâine zajtra завтра αύριο tomorrow imorgon imorgen huomenna domani jutro zítra amanhã demà demain",
        -2: "vorgestern förrgår forgårs anteayer antier eergisteren przedwczoraj předevčírem toissapäivänä anteontem "
        "tegnapelőtt alaltăieri",
        2: "übermorgen övermorgon overmorgen pojutrze pozítří ylihuomenna dopodomani holnapután poimâine",
    }.items()
    for name in names.split()
}
"""Days from today by folded word."""

SHIFT_PHRASES: tuple[tuple[str, int], ...] = tuple(
    (fold(phrase).replace("-", " "), days)
    for phrase, days in (
        ("day before yesterday", -2),
        ("day after tomorrow", 2),
        ("l'altro ieri", -2),
        ("avant-hier", -2),
        ("après-demain", 2),
        ("pasado mañana", 2),
        ("depois de amanhã", 2),
        ("abans-d'ahir", -2),
        ("demà passat", 2),
        ("i förrgår", -2),
        ("i forgårs", -2),
        ("i overmorgen", 2),
        ("i övermorgon", 2),
        ("i dag", 0),
        ("i går", -1),
        ("i morgon", 1),
        ("i morgen", 1),
        ("heute morgen", 0),
        ("just posted", 0),
        ("just now", 0),
        ("à l'instant", 0),
        ("gerade eben", 0),
        ("hasta mañana", 1),
        ("antes de mañana", 1),
    )
)
"""Expressions of several words, the longer ones first, with their days from today."""

DEADLINE_WORDS = _words(
    "deadline apply başvuru határidő határideje jelentkezési termen limită până срок крайний кінцевий προθεσμία "
    "έως μέχρι "
    "prihlášky uzávierka applications application closes closing close expires expiry expire expiration by before "
    "until "
    "till through thru due latest later ends end valid open sista ansök ansökan ansökningsdag senast sök frist "
    "søknadsfrist ansøgningsfrist senest innen før ansøg søk hakuaika päättyy viimeistään mennessä haku asti saakka "
    "avoinna ansökningstiden hae bewerbungsfrist bewerbungsschluss bis spätestens ende endet einsendeschluss "
    "anmeldeschluss bewerben "
    "bewerbung sollicitatiedeadline sluitingsdatum sluit uiterlijk tot voor reageren reageer solliciteer solliciteren "
    "limite avant jusqu'au clôture candidature candidatures expire échéance postuler plazo hasta antes cierre límite "
    "caduca vence scadenza entro fino termine scade candidati termin do składania aplikuj ważne ważna upływa uzávěrka "
    "termín nejpozději přihlášky lhůta prazo até encerra encerramento inscrições termini fins abans ansökningstid "
    "utgår löper utgångsdatum start starts starting tillträde tiltrædelse tiltredelse aloitus eintritt beginn beginnt "
    "ab début inicio inizio od nástup início oppstart startdatum startdato tiltrådelse from från fra alkaen von vanaf "
    "dès desde dal"
)
"""Words that make a date without a year the next one: the end of the application time, or the start of the work."""

START_WORDS = _words(
    "start starts starting tillträde tiltrædelse tiltredelse aloitus eintritt beginn beginnt ab début inicio inizio "
    "od nástup início oppstart startdatum startdato from från alkaen von vanaf dès desde dal"
)
"""The part of `DEADLINE_WORDS` that opens a period instead of ending it."""

UNTIL_BEHIND = ("mennessä", "asti", "saakka")
"""Words for until that stand behind the day."""

END_OF_MONTH = _words(
    "end ende fin finales final fine eind einde slutet utgangen utgången udgangen slutningen loppuun loppu końca konca konce"
)
"""Words that make a month its last day, in a deadline: `bis Ende Mai`."""

LAST_OF_MONTH = _words(
    "last letzten letzter dernier laatste ultimo l'ultimo sista siste sidste ostatniego posledniho viimeiseen último posledního"
)
"""The same before a word for day: `bis zum letzten Tag im Mai`."""
DAYS_OF_MONTH = _words("day tag jour dag dagen giorno dia día dnia dne paivaan päivään")
LAST_WITHOUT_DAY = _words("sista siste sidste")
"""Those of them that need no such word: `senast sista maj`."""

POSTED_WORDS = _words(
    "posted published publish publication added updated listed created since advertised released publicerad "
    "publicerat publicerades publiceringsdatum upplagd inlagd skapad publisert lagt oppdatert opprettet "
    "offentliggjort publiceret opslået oprettet indrykket julkaistu ilmoitettu lisätty veröffentlicht "
    "veröffentlichung erschienen seit eingestellt aktualisiert geplaatst gepubliceerd plaatsingsdatum publié publiée "
    "parue parution publicado publicada publicación creado pubblicato pubblicata pubblicazione inserito opublikowano "
    "dodano dodana opublikowana zveřejněno vloženo přidáno publicat publicação uppdaterad "
    "online live since depuis ligne linea línea linha sinds sedan siden upplagt ute nettet "
    "verkossa verfügbar zuletzt geschaltet reactivated refreshed renewed bumped sieci serwisie aktivní aktywna aktywne feladva "
    "közzétéve yayınlanma yayında inzerováno zverejnené postat"
)
"""Words that make a date without a year the last one."""

RANGE_WORDS = _words("to till until through bis tot au al až do til a hasta fino")
"""Words between the first and the last day of a period."""

FILLERS = _words(
    "of the de del den det der dem d le la el il die das en et on am im zum zur r roku van dia day dne dnia date "
    "datum datę dato dag data fecha is are no not than är er var op päivämäärä at och og und and y e i à al ca du für "
    "for för em in job jobs ad position us uns to kl klo"
)
"""Words that may stand beside a short date without making it doubtful."""

ORDINALS = _words("st nd rd th e a er re eme ste de ter o ª te ere")
"""Endings of an ordinal number, glued to it: `5th`, `5:e`, `1er`, `1º`."""
