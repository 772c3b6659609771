"""Phrases: stock phrases that are a line of their own: days left, gone, experience, translated; and the readers of lines and sentences."""

# ruff: noqa: E501  # word lists and their patterns: one language or one meaning a line
from __future__ import annotations

import re
from functools import cache
from itertools import chain
from typing import Final

from jobcrawl.candidate import Candidates
from jobcrawl.outline import Block
from jobcrawl.page import Page
from jobcrawl.read.lines.announced import ANNOUNCED, read_announced
from jobcrawl.read.lines.dated_lines import DATED_LINES, read_dated_lines, read_signature, without_change
from jobcrawl.read.lines.deadlines import DEADLINES, read_deadlines
from jobcrawl.read.lines.not_gone import is_taken_back
from jobcrawl.read.lines.prose import MAX_TEXT, READER, Prose
from jobcrawl.read.lines.sentences import FULL_OR_PART, SENTENCES, read_sentences
from jobcrawl.read.shapes.pieces import pieces_of
from jobcrawl.read.titles.bearings import Bearings, bearings_of
from jobcrawl.read.words import further_words
from jobcrawl.read.words.vocabulary import label_key
from jobcrawl.values.patterns import PatternSet, linear, when_used
from jobcrawl.values.places.remote import with_plain_hyphens
from jobcrawl.values.roles import names_a_role
from jobcrawl.zones import Zone

_NAV: Final = Zone.NAV.value
_MAIN: Final = Zone.MAIN.value
_FORM: Final = Zone.FORM.value
_NAV_ASIDE: Final = (Zone.NAV | Zone.ASIDE).value
_BESIDE: Final = 8

_COUNTDOWN: Final = (
    r"\b(\d{1,3}) ?(?:days?|dagar?|dager|dage|päivää|tage?n?|jours?|dagen|d[ií]as?|giorni|dni|dn[íyů]|weeks?|veckor|uker|uger"
    r"|wochen|weken|hours?|timmar|timer|stunden|heures|uur) (?:left|remaining|to go|to apply|until|kvar|igjen|tilbage|jäljellä"
    r"|verbleibend|übrig|restants?|resterend|restantes?|rimanenti|rimasti|till|til)"
    r"|\b(?:closes|ends|expires|closing|expiring|deadline|stänger|utgår|går ut|utløper|udløber|päättyy|sulkeutuu|endet|läuft ab"
    r"|läuft|se termine|expire|sluit|verloopt|cierra|caduca|termina|finaliza|scade|wygasa|kończy się|končí|vyprší) (?:in|om"
    r"|i løpet av|in noch|dans|over|en|tra|fra|za) (\d{1,3}) ?\w+"
    r"|\b(?:noch|nur noch|plus que|encore|nog|quedan|te quedan|faltan|mancano|zostało|zostały|pozostało|jeszcze|zbývá|zbývají"
    r"|enää|ännu|kun|endnu|bare|restam|queden) (\d{1,3}) ?(?:tage?|stunden|jours?|dagen|d[ií]as?|giorni|dni|dn[íyů]|päivää"
    r"|dagar|dager|dage|dies|uur|horas|heures)\b"
)  # fmt: skip
_EXPIRED: Final = (
    r"(?:job|position|vacancy|posting|ad|advert|role|listing|offer|opportunity|page you are looking for"
    r"|advertisement) (?:you (?:are|were) (?:looking for|trying to (?:view|access)) )?(?:is|has|was) (?:(?:now|already|since"
    r"|currently|unfortunately) )?(?:no longer|been (?:closed|filled|removed|taken down|deactivated|archived|unposted|withdrawn"
    r"|cancelled)|not available any|expired|closed|inactive|filled|unavailable|no more)"
    r"|(?:job|position|vacancy|posting|ad|role|listing) (?:expired|closed|filled|has expired|not found)\b|(?:job|position"
    r"|vacancy|posting|ad|role|listing) has closed(?:[ .!,;]|$)|no longer (?:accepting|taking|open for|available|active"
    r"|advertised|recruiting)|applications? (?:for (?:this|the) (?:job|role|position|vacancy|post) )?(?:are|is|have"
    r"|has) (?:now |been )?closed|closed to (?:new )?applica(?:tions|nts)|applications? closed|expired job"
    r"|this job (?:has )?expired|not accepting applications|closed for applications|application period has (?:ended|expired"
    r"|passed)|deadline (?:for .{0,30})?has (?:passed|expired)|we have filled this"
    r"|(?:can no longer|unable to) (?:accept|take|consider|receive) (?:any )?(?:more |further |new )?applications"
    r"|(?:tjänsten|annonsen) stängde|ansökningstiden gick ut|søknadsfristen (?:gikk ut|utløp)(?: |$)|(?:ansøgnings)?fristen udløb|(?:haku|hakuaika) päättyi(?: |$)"
    r"|bewerbungsfrist (?:endete|lief)|nehmen (?:leider |derzeit )?keine (?:weiteren )?bewerbungen mehr|n['’]acceptons plus (?:de|les|aucune) candidatures?|vacature sloot"
    r"|plazo .{0,30}(?:finalizó|terminó|concluyó|venció)|(?:candidature|iscrizioni|domande) si sono chiuse|(?:nabór|rekrutacja) zakończyła? się|(?:výběrové řízení|nábor) skončil[oa]?"
    r"|(?:inscrições|candidaturas) (?:encerraram|terminaram|fecharam)"
    r"|this (?:application|call|advertisement) (?:has (?:now |already )?been (?:filled|closed)|is (?:now )?closed)"
    r"|(?:annonsen|jobbet|tjänsten|platsen|annons) (?:är|har) (?:inte längre|ej längre|inaktiv|avpublicerad|borttagen|stängd"
    r"|tillsatt|avslutad|utgången|utgått|gått ut|tagits bort|löpt ut|upphört)|inte längre (?:tillgänglig|aktiv|utannonserat"
    r"|publicerad|öppen)|ansökningstiden (?:är|har) (?:ute|gått ut|passerat|löpt ut|slut|passerad|utgången)"
    r"|annonsen kunde inte hittas|(?:annonsen|jobbet|tjänsten) finns (?:inte|ej) (?:längre|kvar)|(?:stillingen|annonsen|jobbet"
    r"|opslaget) (?:finnes|findes|eksisterer) ikke (?:lenger|længere)|tjänsten är tillsatt|rekryteringen är avslutad"
    r"|det går inte längre att (?:an)?söka|ansökningsda(?:g|gen|tum) (?:har|är) (?:passera[dt]|gått ut)"
    r"|(?:stillingen|annonsen|stillingsannonsen|jobben) (?:er|har) (?:ikke lenger|inaktiv|utløpt|besatt|fjernet|avsluttet"
    r"|gått ut|trukket)|ikke lenger (?:tilgjengelig|aktiv)|søknadsfristen (?:er|har) (?:utløpt|gått ut|passert|ute)"
    r"|fristen er (?:dessverre |desværre )?(?:gått ut|utløpt|passert|udløbet|overskredet)|det er ikke (?:lenger"
    r"|længere) mulig å søke|(?:stillingen|jobbet|dette job|opslaget|annoncen|jobannoncen) (?:er"
    r"|har) (?:desværre )?(?:ikke længere|besat|udløbet|lukket|nedtaget|inaktiv)|ikke længere (?:tilgængelig|aktiv|ledig"
    r"|aktuel)|ansøgningsfristen (?:er|har) (?:udløbet|overskredet|passeret)"
    r"|(?:työpaikka|ilmoitus|paikka|tehtävä|haku|hakuaika) (?:ei ole enää|on (?:päättynyt|sulkeutunut|poistettu|poistunut"
    r"|täytetty|umpeutunut|vanhentunut|suljettu))|ei ole enää (?:haettavissa|avoinna|voimassa|saatavilla)|haku on päättynyt"
    r"|(?:stelle|stellenanzeige|stellenangebot|anzeige|position|job|jobangebot|vakanz|ausschreibung|inserat) (?:ist|wurde"
    r"|ist leider|wurde leider|leider) (?:nicht mehr|(?:bereits|schon) (?:besetzt|vergeben)|leider nicht mehr|abgelaufen"
    r"|deaktiviert|geschlossen|besetzt|offline|entfernt|inaktiv|archiviert|gelöscht)|nicht mehr (?:verfügbar|aktiv|online"
    r"|ausgeschrieben|vakant|aktuell|erreichbar)|bewerbungsfrist (?:ist )?(?:abgelaufen|verstrichen|beendet)"
    r"|stelle ist (?:leider )?(?:bereits )?besetzt|bewerbung(?:en)? (?:sind|ist) (?:hier |leider |aktuell )?nicht mehr möglich"
    r"|(?:offre|annonce|poste|emploi)(?: d['’]emploi)? (?:n['’]est (?:malheureusement )?plus|a (?:été|expiré)(?: pourvue?"
    r"| retirée?| clôturée?| supprimée?| désactivée?)?|est (?:expirée?|pourvue?|clôturée?|fermée?|archivée?|terminée?))"
    r"|n['’]est plus (?:disponible|en ligne|active|d['’]actualité|valable|à pourvoir)|(?:offre"
    r"|annonce)(?: d['’]emploi)? (?:expirée|pourvue|clôturée|archivée)|recrutement (?:est )?(?:terminé|clos)"
    r"|candidatures (?:sont )?closes"
    r"|(?:vacature|baan|functie|job) (?:is|werd) (?:niet (?:meer|langer)|gesloten|vervuld|verlopen|inmiddels|reeds|helaas"
    r"|ingevuld|verwijderd|offline)|niet (?:meer|langer) (?:beschikbaar|actief|open|online|vacant)|vacature gesloten"
    r"|(?:reageren|solliciteren) is niet (?:meer|langer) mogelijk|(?:sluitingsdatum|(?:sollicitatie"
    r"|reactie)termijn) is (?:verstreken|verlopen)|(?:oferta|vacante|puesto|empleo|convocatoria"
    r"|proceso)(?: de empleo)? (?:ya no|no está|ha (?:caducado|expirado|finalizado|sido (?:cerrad[ao]|cubiert[ao]"
    r"|eliminad[ao]))|está (?:cerrad[ao]|caducad[ao]|finalizad[ao]|cubiert[ao])|caducada|finalizada|cerrada|expirada)"
    r"|proceso de selección ha (?:finalizado|terminado|concluido)|proceso (?:de selección )?(?:cerrado|finalizado)"
    r"|ya no se (?:aceptan|admiten|reciben) (?:más )?(?:candidaturas|solicitudes|inscripciones)|ya no (?:está"
    r"|se encuentra) (?:disponible|activa|vigente|publicada)|plazo .{0,30}(?:finalizado|cerrado|terminado)"
    r"|(?:offerta|annuncio|posizione|inserzione)(?: di lavoro)? (?:non è più|è (?:scadut[ao]|chius[ao]|stat[ao] (?:chius[ao]"
    r"|rimoss[ao]|copert[ao])|copert[ao])|scadut[ao]|chius[ao])|candidature (?:sono )?chiuse|selezion[ei] (?:è|sono) (?:chius"
    r"|conclus|terminat)[ae]|termini (?:.{1,40} )?sono scaduti|non (?:è )?più (?:disponibile|attiv[ao]|valid[ao]|online)"
    r"|(?:oferta|ogłoszenie|rekrutacja|praca|stanowisko)(?: pracy)? (?:jest (?:już )?(?:nieaktualn[ae]|nieaktywn[ae]"
    r"|zakończon[ae]|zamknięt[ae]|niedostępn[ae])|wygasł[ao]|została? (?:zakończon[ae]|usunięt[ae]|zamknięt[ae])|nieaktualn[ae]"
    r"|zakończon[ae]|straciła ważność)|(?:oferta|ogłoszenie)(?: pracy)? archiwaln[ae]|(?:nabór"
    r"|proces rekrutacji) (?:został )?zakończony|(?:nie jest już|już nie jest) (?:dostępn|aktualn|aktywn)\w*"
    r"|(?:nabídka|pozice|inzerát|místo|nabídka práce) (?:již|už) (?:není|byla?|nen)|(?:není|nejsou) (?:již|už) (?:aktuální"
    r"|dostupn|aktivní|platn)\w*|pozice (?:je|byla) (?:již )?(?:obsazena|uzavřena|neaktivní)|platnost (?:inzerátu"
    r"|nabídky) (?:vypršela|skončila)|inzerát (?:vypršel|byl ukončen)|výběrové řízení (?:již |už )?(?:bylo |je )?(?:ukončeno"
    r"|uzavřeno)|(?:vaga|oferta|anúncio)(?: de emprego)? (?:está |foi |já foi )?(?:encerrad[ao]|expirad[ao]|expirou|fechad[ao]"
    r"|não está mais|já não está|ja no està|tancada|caducada|preenchid[ao]|removid[ao]|desativad[ao])"
    r"|já não (?:está|se encontra|aceita) (?:disponível|ativ[ao]|candidaturas)|não está mais (?:disponível|ativ[ao])"
    r"|não (?:aceita|recebe|estamos a aceitar) mais candidaturas|(?:candidaturas|inscrições) (?:estão )?encerradas"
    r"|artık (?:başvuru kabul etm|başvuru alınm|yayında değil|aktif değil|geçerli değil)\w*|başvuru\w* (?:kapan\w+|kapalı\w*"
    r"|sona er\w+|süresi dol\w+)|[iİ]?lan\w* (?:yayından kal\w+|süresi dol\w+|pasif\w*|kapan\w+)"
    r"|(?:ponuka|inzerát|pozícia)(?: práce)? (?:už |je |bola )?(?:nie je (?:už )?|neaktuáln|neaktívn|vypršal|ukončen|obsaden"
    r"|zrušen)\w*|už nie je (?:aktuáln|aktívn|dostupn)\w*|(?:az? )?(?:állás\w*|hirdetés|pozíció) (?:már )?(?:nem elérhető"
    r"|betöltött|betöltésre került|lejárt|megszűnt|inaktív)|már nem (?:elérhető|aktuális|aktív)"
    r"|(?:anunțul|jobul|locul de muncă|oferta|postul) (?:nu mai|a expirat|este (?:inactiv|închis|expirat)|a fost (?:închis"
    r"|ocupat))|nu mai este (?:disponibil|activ|valabil)\w*|(?:kuulutus|tööpakkumine|pakkumine|konkurss) (?:on )?(?:aegunud"
    r"|lõppenud|suletud)|kandideerimi\w+ (?:on |tähtaeg on )?(?:lõppenud|möödunud)"
    r"|(?:vakance|sludinājums) (?:ir |vairs )?(?:slēgt|aizvērt|beidz|nav aktīv|arhivēt)\w*|(?:skelbimas"
    r"|konkursas) (?:nebegalioja|pasibaig\w+|baigėsi|nebeaktyvus|uždarytas)|ваканси[яю] (?:больше не|в архиве|закрыта"
    r"|не ?активна|удалена|снята)|ваканс[іи]я (?:більше не|в архіві|закрита|не ?активна)|(?:больше не|більше не) (?:доступна"
    r"|актуальна|активна)|при[её]м (?:заявок|откликов|резюме) (?:завершен|завершён|закрыт|окончен)"
    r"|(?:αγγελία|θέση) (?:έχει λήξει|έχει κλείσει|έληξε|δεν είναι πλέον)|δεν είναι πλέον (?:διαθέσιμη|ενεργή)|(?:oglas"
    r"|natječaj|konkurs) (?:je )?(?:istekao|zatvoren|završen|neaktivan)|više nije (?:dostupan|aktivan|aktualan)|(?:职位|岗位"
    r"|招聘)(?:信息)?(?:已经|已)(?:下线|关闭|过期|结束|失效|停止|下架)|停止招聘|该职位不存在或已|募集(?:は|を)?(?:終了|締め切)|掲載(?:は|が|を)?終了|受付(?:は|を)?終了|마감(?:된|되었|됐)"
    r"|(?:채용|모집)(?:이|은)? ?(?:마감|종료)(?:된|되었|됐)"
)  # fmt: skip
_BADGES: Final = frozenset(further_words.phrases("boards", "gone"))
_STATES: Final = frozenset(
    (
        "status",
        "job status",
        "vacancy status",
        "statut",
        "statut de l'offre",
        "estado",
        "stato",
        "stav",
        "tila",
        "status naboru",
        "status oferty",
        "stan",
    )
)
"""Labels of the state in which a job is."""
_EXPERIENCE_FLAG: Final = (
    r"^(?:previous |prior |work |relevant )?experience (?:is )?(?:desired|required|preferred|necessary|needed|not required"
    r"|not necessary|not needed)$|^no (?:previous |prior |work )?experience (?:is )?(?:required|needed|necessary)$"
    r"|^no requirement for (?:previous )?experience$|"
    r"^(?:tidigare |arbetslivs)?erfarenhet (?:krävs(?: ej| inte)?|önskas|är ett krav|är meriterande)$|^(?:kräver"
    r"|krav på) (?:tidigare )?(?:arbetslivs)?erfarenhet$|^(?:inga|inget) krav på (?:tidigare )?(?:arbetslivs)?erfarenhet$"
    r"|^(?:ingen|utan) erfarenhet(?: krävs)?$|^erfaring (?:kreves(?: ikke)?|ønskes|er (?:et krav|ønskelig|ikke nødvendig))$"
    r"|^ingen erfaring (?:kreves|nødvendig|påkrævet)$|^erfaring påkrævet$|"
    r"^(?:aiempi |aikaisempi )?(?:työ)?kokemus(?:ta)? (?:vaaditaan|ei vaadita|on eduksi|toivotaan)$"
    r"|^ei (?:aiempaa )?(?:työ)?kokemusta$|^(?:mit|ohne|keine) berufserfahrung(?: erforderlich| notwendig)?$"
    r"|^berufserfahrung (?:erforderlich|erwünscht|vorausgesetzt|notwendig|nicht erforderlich)$|^berufseinsteiger willkommen$"
    r"|^quereinsteiger willkommen$|"
    r"^(?:débutant accepté|expérience (?:exigée|requise|souhaitée)|sans expérience|débutants acceptés)$"
    r"|^(?:geen )?ervaring (?:vereist|gewenst|niet vereist|nodig)$|^(?:sin|con) experiencia(?: previa)?$"
    r"|^(?:no (?:se )?requiere|se requiere) experiencia$|^experiencia (?:requerida|no requerida|deseable)$"
    r"|^esperienza (?:richiesta|non richiesta|gradita)$|^senza esperienza$|^(?:bez|wymagane) doświadczeni[ea]$|^praxe (?:nutná"
    r"|není nutná|vítána)$|^vhodné (?:i )?pro absolventy$|^bez praxe$"
)  # fmt: skip
_TRANSLATED: Final = (
    r"(?:machine|automatically|auto|computer|google|ai)[- ]?translat|translated (?:by (?:google|machine|ai|a machine)"
    r"|automatically)|(?:maskin|automatiskt |automatisk |auto)(?:översatt|översättning|oversatt|oversettelse|oversat)"
    r"|(?:maschinell|automatisch) übersetzt|konekäännetty|traduit automatiquement|traduction automatique|automatisch vertaald"
    r"|traducid[oa] automáticamente|traducción automática|tradott[oa] automaticamente|przetłumaczon[eya] automatycznie"
    r"|strojově přeložen"
)  # fmt: skip
_TERMS_FIRST: Final = when_used(
    r"(?:in |i |en |a |på )?(?:"
    + FULL_OR_PART.pattern
    + r"|plný úväzok|teljes munkaidő\w*|részmunkaidő\w*|tempo (?:integral|inteiro|completo)|normă întreagă)"
    r"(?:\s?(?:/|,|o|oder|eller|of|or|ou|och|og|y|e|and|und|et|i)\s?(?:" + FULL_OR_PART.pattern + r")\b|\s?(?:[(,.;:|–—]|$)"
    r"|\s(?:and|with|und|mit|et|avec|och|med|og|en|met|y|con|e|com)\s(?:an? |einer? |une? |un )?(?:flex|fleks)|\s\d{1,3}\s?%)"
    r"|(?:fast(?: stilling| ansettelse| ansættelse)?,? |(?:arbeits)?pensum:? )\d{2,3} ?%$|(?:(?:arbeits)?pensum:? \d"
    r"|[4-9])\d ?%? ?[-–] ?\d{2,3} ?%$"
    r"|(?:cdd|contrat à durée déterminée|fixed[ -]term(?: contract)?|temporary(?: contract)?|befristet|vikariat|visstid\w*"
    r"|tidsbegr[æä]ns\w+|midlertidig|engasjement|määräaikainen|tijdelijk(?: contract)?|tempo determinato|contrato temporal"
    r"|(?:na )?dob[ua] určit(?:ou|á)|umowa na czas określony)"
    r"[\s(,–-]{1,3}(?:(?:of|de|auf|på|för|for|voor|di|na|i)\s)?\d{1,2}[\s-]?(?:months?|mois|monate?n?|jahre?n?|mån\w*"
    r"|kuukaut\w*|kk|maanden|mesi|mes(?:es)?|měsíc\w*|miesi\w*|years?|ans?|år|jaar|rok[ůy]?|lata?|ann[io]|años?|vuotta|vuosi)\b",
    re.I,
)
_BOTH_SEXES: Final = when_used(r"\((?:[mfwhdkx]\s?[/|]\s?){1,3}[mfwhdkx]\)|\b[mfwh]/[mfwhd](?:/[dxi])?\b", re.I)
_NAME_WORD: Final = when_used(r"[^\W\d_]+")
_FORM_OF_SEX: Final = when_used(r"(?<=\w{4})(?:innen|in|en|e|s)$")
_MOST_TERMS: Final = 3
_SHORT: Final = 160
_SHORTEST: Final = 40
_DIGIT: Final = when_used(r"\d")


_KINDS: Final[dict[str, str]] = DEADLINES | SENTENCES | DATED_LINES | ANNOUNCED | {
    "countdown": _COUNTDOWN, "expired": _EXPIRED, "experience": _EXPERIENCE_FLAG, "translated": _TRANSLATED,
}  # fmt: skip
_IN_PROSE: Final = DEADLINES.keys() | SENTENCES.keys() | ANNOUNCED.keys()
_IN_SHORT: Final = frozenset({"countdown", "experience", "translated"})


@cache
def _gate() -> PatternSet:
    return PatternSet(_KINDS.values())


def read(page: Page, candidates: Candidates) -> None:
    """Add what the page says in phrases."""
    bearings = bearings_of(page)
    blocks = [b for b in bearings.own if b.text and not (b.box.zone & _NAV and not b.box.zone & _MAIN)]
    lines = [_lines_of(block) for block in blocks]
    kinds = tuple(_KINDS)
    whole = with_plain_hyphens("\n".join(chain.from_iterable(lines))[:MAX_TEXT])
    found = {kinds[number] for number in _gate().found_in(whole)}
    title = bearings.title.index if bearings.title else 0
    _read_badge(bearings, title, candidates)
    if "employment_type" not in candidates:
        _read_terms(blocks, title, candidates)
    read_dated_lines(blocks, lines, title, found, candidates)
    if "date_posted" not in candidates:
        read_signature(page.outline.blocks, title, candidates)
    if not found:
        return
    short, long = found & _IN_SHORT, found & _IN_PROSE
    anywhere = short & {"countdown", "translated"}
    if short:
        for number, block in enumerate(blocks):
            if len(block.text) <= _SHORT and (anywhere or block.index < title + 40):
                following = blocks[number + 1].text if number + 1 < len(blocks) else ""
                for line in lines[number]:
                    _read_short(line, block.index - title, following, short, candidates)
    if long:
        prose = Prose(block.text for block in blocks if len(block.text) > 9)
        read_deadlines(prose, long, candidates)
        if "announced" in long:
            read_announced(prose, candidates)
        read_sentences(prose, long, candidates)
    if "expired" in found:
        _read_gone(blocks, bearings, candidates)


def _read_terms(blocks: list[Block], title: int, candidates: Candidates) -> None:
    """Lines below the title that begin with full or part time, `Full time (40 hours)`; many are a choice or other jobs' own."""
    lines = [
        (match[0].strip(" (,.;:|–—"), block.text)
        for block in blocks
        if block.index > title
        and not block.link_chars
        and not block.box.zone & _FORM
        and (match := _TERMS_FIRST.match(with_plain_hyphens(block.text[:_SHORT])))
    ]
    if len(lines) <= _MOST_TERMS:
        for terms, text in lines:
            candidates.add("employment_type", terms, READER, 0.5, text)


def _lines_of(block: Block) -> list[str]:
    """A block's text, and its pieces where a short line is made of several elements."""
    text = block.text
    if len(text) > _SHORT:
        return [text]
    if (published := without_change(text)) != text:
        return [text, published]
    pieces = list(pieces_of(block)) if block.marks or "|" in text or "·" in text or "•" in text else text.split(" - ")
    return [text, *pieces] if len(pieces) > 1 else [text]


def _read_short(text: str, distance: int, following: str, kinds: set[str], candidates: Candidates) -> None:
    """Stock phrases that are a line of their own, so many blocks after the title."""
    near = distance < 40 and len(text) <= 110
    if "countdown" in kinds and _DIGIT.search(text) and (left := linear(_COUNTDOWN).search(text)):
        text = text[left.start() :]
        candidates.add("countdown", text, "countdown", 0.7, f"{text} {following}" if len(following) < 60 else text)
        return
    if near and "experience" in kinds and linear(_EXPERIENCE_FLAG).search(text.strip(" .!")):
        candidates.add("experience_required", text, READER, 0.75)
    if "translated" in kinds and linear(_TRANSLATED).search(text):
        candidates.add("is_translation", text, READER, 0.7)


def _read_badge(bearings: Bearings, title: int, candidates: Candidates) -> None:
    """A word beside the title, alone on its line, that says that the job is gone: `Expired`."""
    for block in bearings.own:
        if abs(block.index - title) > _BESIDE or block.link_chars or len(block.text) > _SHORTEST:
            continue
        if any(_is_gone(piece) for piece in (block.text, *pieces_of(block))):
            candidates.add("expired", block.text, READER, 0.7, block.text)
            return


def _is_gone(piece: str) -> bool:
    """Whether a piece is a word for a job that is gone, alone or behind the label of its state: `Status: closed`."""
    label, colon, state = piece.partition(":")
    word = state if colon and label_key(label) in _STATES else piece
    return label_key(word).rstrip("!") in _BADGES


def _is_of_job(text: str) -> bool:
    """Whether a title is the name of a job: it has the mark of both sexes, or a word for a role."""
    return _BOTH_SEXES.search(text) is not None or names_a_role(text)


def _names_another_job(heading: Block, title: str, rank: int) -> bool:
    """Whether a heading is the name of another job than the title: of the title's rank with a word for a role, or marked as
    open to both sexes: `Head Miller (m/f)`; not `What a baker needs`, nor the same name in other forms, `Bäcker/in`."""
    is_name = _BOTH_SEXES.search(heading.text) or (heading.level <= rank and names_a_role(heading.text))
    return bool(is_name) and not _stems_of(heading.text) <= _stems_of(title)


def _stems_of(name: str) -> set[str]:
    """The words of a job's name without the forms and marks of the sexes."""
    return {_FORM_OF_SEX.sub("", word) for word in _NAME_WORD.findall(_BOTH_SEXES.sub(" ", name.casefold())) if len(word) > 2}


def _read_gone(blocks: list[Block], bearings: Bearings, candidates: Candidates) -> None:
    """A statement that this job is gone: a short text of its own, not a condition, not inside a list of jobs, and not below the
    name of another job: `Miller (m/f)`, the text of the ad, `Head Miller (m/f)`, `This position has been filled`."""
    passed = 0
    is_another = False
    title = bearings.title if bearings.title and _is_of_job(bearings.title.text) else None
    rank = next((block.level for block in blocks if title is not None and block.index == title.index), 0) or 1
    for block in blocks:
        text = block.text
        if block.level and title is not None and block.index > title.index + 1:
            is_another = _names_another_job(block, title.text, rank)
        if is_another:
            continue
        if (
            (8 if text.isascii() else 4) < len(text) < 220
            and not block.box.zone & _NAV_ASIDE
            and (passed < 2500 or len(text) < 90)
        ):
            match = linear(_EXPIRED).search(text)
            if match and not is_taken_back(match):
                candidates.add("expired", match[0], READER, 0.75, text)
                return
        passed += len(text)
