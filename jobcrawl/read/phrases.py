"""Phrases: what a page says in sentences and stock phrases: posted, deadline, days left, remote, gone, experience, translated."""

# ruff: noqa: E501  # word lists and their patterns: one language or one meaning a line
from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import Any, Final

from jobcrawl.candidate import Candidates
from jobcrawl.outline import Block
from jobcrawl.page import Page
from jobcrawl.read import further_words
from jobcrawl.read.bearings import Bearings, bearings_of
from jobcrawl.read.pieces import pieces_of, speaks_of_another_date
from jobcrawl.read.vocabulary import LABELS, label_key
from jobcrawl.values.gazetteer import municipality_named, town_meant
from jobcrawl.values.patterns import PatternSet, linear, when_used
from jobcrawl.values.remote import with_plain_hyphens
from jobcrawl.zones import Zone

READER: Final = "phrases"
_NAV: Final = Zone.NAV.value
_MAIN: Final = Zone.MAIN.value
_FORM: Final = Zone.FORM.value
_NAV_ASIDE: Final = (Zone.NAV | Zone.ASIDE).value
WINDOW: Final = 140
"""Characters kept before and after the words that announce a date."""
_MATCHES: Final = 40
_AROUND: Final = 600
_BESIDE: Final = 8
_BETWEEN_FACTS: Final = frozenset("|·•")
MAX_TEXT: Final = 300_000
"""Characters of a page that are searched for phrases."""

_DEADLINE: Final = (
    r"deadline|closing date|apply (?:by|before|no later|until|now and|latest|not later|at the latest|on or before)|applications? (?:(?:are|will be) (?:being )?(?:accepted|received|taken|considered) (?:until|till|through|up to)|close|closes|must be (?:received|submitted)|should be (?:received|submitted)|is due|are due|received by|will be accepted|due|before|by)|no later than|not later than|"
    r"(?:position|vacancy|job|posting|advert|ad|recruitment) (?:closes|will close|is open until|expires)|closes on|valid until|open until|last day to apply|last date|submit your application|send your application|hear(?:ing)? from you (?:by|before|no later)|apply .{0,40}\bby\b|"
    r"sista ansökningsdag|(?:emot|mottar) (?:din )?ansökning(?:ar)? (?:till och med|t\.o\.m\.|till)|ansök senast|sista dag|senast (?:den )?\d|ansökan senast|ansökningstid|din ansökan|sök (?:jobbet |tjänsten )?senast|tillhanda|"
    r"søknadsfrist|søk innen|søk senest|frist for|innen \d|senest (?:den )?\d|ansøgningsfrist|ansøg senest|høre fra dig (?:inden|senest)|ansøgning|ansøgningen|fristen|"
    r"hakuaika|haku päättyy|hae (?:paikkaa |tehtävää )?viimeistään|viimeistään|hakemukset|mennessä|hakemus|"
    r"bewerbungsfrist|bewerbungsschluss|bewerben sie sich bis|bewerbung(?:en)? .{0,60}bis|bis (?:zum|spätestens|einschließlich)|spätestens|einsendeschluss|"
    r"date limite|avant le|jusqu.au|au plus tard|date de clôture|d'ici le|candidature|"
    r"sluitingsdatum|solliciteer (?:vóór|voor|uiterlijk)|uiterlijk|reageer (?:vóór|voor|uiterlijk)|vóór \d|reageren kan tot|solliciteren kan tot|"
    r"fecha límite|plazo de (?:inscripción|solicitud|presentación|admisión|candidatura|postulación|recepción)|hasta (?:el|las|horas)|antes del|fecha de cierre|scadenza|entro (?:il |l['’])|entro e non oltre|fino al|termin (?:składania|nadsyłania)|do dnia|(?:zgłoszeni|aplikacj|dokument|cv|životopis|přihláš)\w* .{0,60}\bdo \d|uzávěrka|nejpozději|přihlášky|do \d{1,2}\. ?\d|prazo|data limit|fins al|candidaturas? .{0,60}até|inscrições .{0,60}até|até (?:ao? )?(?:dia )?\d|határid|jelentkezés\w* .{0,60}-ig|do dňa|najneskôr|termen limită|până la|son başvuru|tähtaeg|termiņš|iki \d"
)  # fmt: skip
_DEADLINE_SURE: Final = (
    r"deadline|from you (?:by|before)|closing date|apply (?:by|before|no later|until|latest|not later|on or before)|applications? (?:(?:are|will be) (?:being )?(?:accepted|received|taken|considered) (?:until|till|through|up to)|close|must|should|due|is due|are due|received|will be accepted until|by|before)|last (?:day|date)|closes on|no later than|not later than|open until|valid until|(?:position|vacancy|job|posting|advert|recruitment) (?:closes|will close|expires)|"
    r"sista ansökningsdag|(?:emot|mottar) (?:din )?ansökning(?:ar)? (?:till och med|t\.o\.m\.|till)|sista dag|senast|ansökningstid|tillhanda|søknadsfrist|innen|inden|senest|frist|hakuaika|viimeistään|mennessä|haku päättyy|hakemukset|bewerbungsfrist|bewerbungsschluss|bis (?:zum|spätestens)|spätestens|einsendeschluss|date limite|avant le|au plus tard|jusqu.au|clôture|d'ici le|"
    r"sluitingsdatum|uiterlijk|vóór|voor \d|kan tot|fecha límite|plazo|hasta (?:el|las|horas)|antes del|cierre|scadenza|entro|fino al|termin|do dnia|\bdo \d|uzávěrka|nejpozději|prazo|data limit|fins al|candidatura.{0,60}até|inscriç.{0,60}até|até (?:ao? )?(?:dia )?\d|határid|-ig\b|do dňa|najneskôr|termen limită|până la|son başvuru|tähtaeg|termiņš|iki \d|application.{0,60}\bby\b|apply.{0,40}\bby\b|application.{0,60}before"
)  # fmt: skip
_APPLYING: Final = (r"appl|from you|fra dig|ansök|sök|søk|søg|hak|hae|bewerb|bewirb|candidat|postul|solli|reage|cv|resume|lebenslauf|aplik|inscri|presenta|enviad|propuesta|přihl|prihl|uchádz|jelentkez|pályáz|curr[ií]cul|unterlagen|dokument|önéletrajz|aplic|životopis|zgłos|zgłasz|invia|deadline|frist|closing|clos|date limite|plazo|scadenza|termin|uzávěrka|sluitings|vacan")  # fmt: skip
_LIMIT: Final = (
    r"\b(?:by|before|until|till|no later than|not later than|bis|vor|senast|före|innan|senest|før|inden|innen|avant|d'ici|jusqu.au|vóór|voor|tot|antes|hasta|entro|prima|fino|do|przed|před|até)\s"
    r"(?:[^.;:!?\d\n]{0,24}\s)?(?:\d{1,2}(?:[:.]\d\d)?\s?(?:noon|midday|[ap]\.?m\.?|uhr|h|o'clock)\b[^.;!?\d\n]{0,24}\s)?"
    r"((?:19|20)\d\d-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-](?:20)?\d\d|\d{1,2}(?:st|nd|rd|th|er|º|\.)?\s(?:de\s|of\s)?\w{3,12}(?:,?\s(?:de\s)?20\d\d)?|\w{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s20\d\d)?)\b"
)  # fmt: skip
"""A day by which something is to be done; the deadline, where the sentence asks for an application."""
_CALL: Final = (
    r"\b(?:send|sent|write|e-?mail|mail|appl(?:y|ications?)|submit\w*|forms?|cv|resume|résumé|portfolio|cover letter|respond|reply|get in touch|hand in|expressions? of interest|"
    r"schick\w*|schreib\w*|bewerb\w*|bewirb\w*|formular|unterlagen|lebenslauf|meld\w*|anschreiben|einreich\w*|skicka\w*|mejla|maila|skriv|ansök\w*|hör av dig|anmäl\w*|søk\w*|søg|ansøg\w*|lähetä|täytä|"
    r"envoy\w*|adress\w*|écri\w*|transm\w*|postul\w*|candid\w*|formulaire|dépos\w*|rempli\w*|stuur|schrijf|sollic\w*|reage\w*|formulier|motivatie\w*|enví\w*|envia\w*|manda\w*|escríb\w*|rellena\w*|formulario|solicitud\w*|inscri\w*|"
    r"invi\w*|scriv\w*|curricul\w*|compila\w*|wyśl\w*|prześl\w*|napisz|aplik\w*|zgłosz\w*|formularz\w*|ogłoszenie|pošl\w*|zašl\w*|napiš\w*|přihlá\w*|životopis\w*|formulář\w*|escrev\w*|preench\w*|formulário|"
    r"(?:vacancy|post|position|advert) (?:is|closes))\b"
)  # fmt: skip
_POSTED: Final = (
    r"^(?:(?:job |ad |this job was |originally |first |date |re)?(?:posted|published|advertised|listed)|publicera[dt]\w*|annons(?:en)? publicerad|upplagd|inlagd|publisert|lagt ut|offentliggjort|oprettet|indrykket|opslået|slået op|julkaistu|lisätty|ilmoitettu|veröffentlicht|online s(?:eit|inds|edan|iden)|en ligne depuis|erschienen|eingestellt|publiée?|mise? en ligne|parue?|"
    r"geplaatst|gepubliceerd|publicad[oa]|pubblicat[oa]|inserit[oa]|opublikowan[oea]|dodan[oea]|zveřejněno|vloženo|přidáno|publicat)(?:\s(?:on|am|den|le|el|il|op|dnia|dne))?[\s:]+(.{2,50})$"
)  # fmt: skip
_AGO: Final = (
    r"^(?:\W{0,3}(?:over |more than |about |för |for |vor |il y a |hace |fa )?(?:\d{1,3}\+?|an?|en|ett|et|einem|einer|une?|un[ao]?|één|een|yksi) ?(?:h|d|w|mo|min|minutes?|hours?|days?|weeks?|months?|timm(?:e|ar)|dag(?:ar|er|e)?|vecko?r?|vecka|månad(?:er)?|timer?|uker?|uger?|måneder|tuntia?|päivää?|viikkoa?|kuukautta|stunden?|tag(?:en?)?|wochen?|monat(?:en?)?|heures?|jours?|semaines?|mois|uur|uren|dagen|weken|maanden?|horas?|d[ií]as?|semanas?|mes(?:es)?|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|godzin\w*|dni|dzień|tygodni\w*|miesiąc\w*|hodin\w*|dn[yůí]|den|týdn\w*|měsíc\w*)"
    r"(?: (?:ago|sedan|siden|sitten|geleden|fa|temu))|"
    r"(?:för|for|vor|il y a|hace|před) (?:\d{1,3}|en|ett|et|einem|einer|une?|un[ao]?|jedním) \w+(?: (?:sedan|siden))?|today|yesterday|just posted|idag|i dag|igår|i går|tänään|eilen|heute|gestern|aujourd'hui|hier|vandaag|gisteren|hoy|ayer|oggi|ieri|dzisiaj|wczoraj|dnes|včera)$"
)  # fmt: skip
_UNTIL: Final = when_used(
    r"^(?:until|till|bis(?: zum)?|do|jusqu.au|hasta(?: el)?|fino al|tot(?: en met)?|t/m|til|t\.?o\.?m\.?|até|ważna do|gültig bis|valid until) "
    r"(\d{1,2}[./-]\d{1,2}[./-](?:20)?\d\d|\d{1,2}\.? [^\W\d]{3,10}\.? 20\d\d|20\d\d-\d\d-\d\d)$",
    re.I,
)
"""A day that stands alone near the title as the end of something: the ad's own."""
_COUNTDOWN: Final = (
    r"\b(\d{1,3}) ?(?:days?|dagar?|dager|dage|päivää|tage?n?|jours?|dagen|d[ií]as?|giorni|dni|dn[íyů]|weeks?|veckor|uker|uger|wochen|weken|hours?|timmar|timer|stunden|heures|uur) (?:left|remaining|to go|to apply|until|kvar|igjen|tilbage|jäljellä|verbleibend|übrig|restants?|resterend|restantes?|rimanenti|rimasti|till|til)"
    r"|\b(?:closes|ends|expires|closing|expiring|deadline|stänger|utgår|går ut|utløper|udløber|päättyy|sulkeutuu|endet|läuft ab|läuft|se termine|expire|sluit|verloopt|cierra|caduca|termina|finaliza|scade|wygasa|kończy się|končí|vyprší) (?:in|om|i løpet av|in noch|dans|over|en|tra|fra|za) (\d{1,3}) ?\w+"
    r"|\b(?:noch|nur noch|plus que|encore|nog|quedan|te quedan|faltan|mancano|zostało|zostały|pozostało|jeszcze|zbývá|zbývají|enää|ännu|kun|endnu|bare|restam|queden) (\d{1,3}) ?(?:tage?|stunden|jours?|dagen|d[ií]as?|giorni|dni|dn[íyů]|päivää|dagar|dager|dage|dies|uur|horas|heures)\b"
)  # fmt: skip
_EXPIRED: Final = (
    r"(?:job|position|vacancy|posting|ad|advert|role|listing|offer|opportunity|page you are looking for|advertisement) (?:you (?:are|were) (?:looking for|trying to (?:view|access)) )?(?:is|has|was) (?:no longer|been (?:closed|filled|removed|taken down|deactivated|archived|unposted)|not available any|already been filled|expired|closed|now closed|currently closed|unfortunately closed|inactive|filled|unavailable|no more)"
    r"|(?:job|position|vacancy|posting|ad|role|listing) (?:expired|closed|filled|has expired|not found)\b|(?:job|position|vacancy|posting|ad|role|listing) has closed(?:[ .!,;]|$)|no longer (?:accepting|taking|open for|available|active|advertised|recruiting)|applications? (?:for (?:this|the) (?:job|role|position|vacancy|post) )?(?:are|is|have|has) (?:now |been )?closed|closed to (?:new )?applica(?:tions|nts)|applications? closed|expired job|this job (?:has )?expired|not accepting applications|closed for applications|application period has (?:ended|expired|passed)|deadline (?:for .{0,30})?has (?:passed|expired)|we have filled this"
    r"|this (?:application|call|advertisement) (?:has (?:now |already )?been (?:filled|closed)|is (?:now )?closed)"
    r"|(?:annonsen|jobbet|tjänsten|platsen|annons) (?:är|har) (?:inte längre|ej längre|inaktiv|avpublicerad|borttagen|stängd|tillsatt|avslutad|utgången|utgått|gått ut|tagits bort|löpt ut|upphört)|inte längre (?:tillgänglig|aktiv|utannonserat|publicerad|öppen)|ansökningstiden (?:är|har) (?:ute|gått ut|passerat|löpt ut|slut|passerad|utgången)|annonsen kunde inte hittas|tjänsten är tillsatt|rekryteringen är avslutad"
    r"|(?:stillingen|annonsen|stillingsannonsen|jobben) (?:er|har) (?:ikke lenger|inaktiv|utløpt|besatt|fjernet|avsluttet|gått ut|trukket)|ikke lenger (?:tilgjengelig|aktiv)|søknadsfristen (?:er|har) (?:utløpt|gått ut|passert|ute)|fristen er gått ut|(?:stillingen|jobbet|opslaget|annoncen|jobannoncen) (?:er|har) (?:ikke længere|besat|udløbet|lukket|nedtaget|inaktiv)|ikke længere (?:tilgængelig|aktiv|ledig|aktuel)|ansøgningsfristen (?:er|har) (?:udløbet|overskredet|passeret)"
    r"|(?:työpaikka|ilmoitus|paikka|tehtävä|haku|hakuaika) (?:ei ole enää|on (?:päättynyt|sulkeutunut|poistettu|täytetty|umpeutunut|vanhentunut|suljettu))|ei ole enää (?:haettavissa|avoinna|voimassa|saatavilla)|haku on päättynyt"
    r"|(?:stelle|stellenanzeige|stellenangebot|anzeige|position|job|jobangebot|vakanz|ausschreibung|inserat) (?:ist|wurde|ist leider|wurde leider|leider) (?:nicht mehr|(?:bereits|schon) (?:besetzt|vergeben)|leider nicht mehr|abgelaufen|deaktiviert|geschlossen|besetzt|offline|entfernt|inaktiv|archiviert|gelöscht)|nicht mehr (?:verfügbar|aktiv|online|ausgeschrieben|vakant|aktuell|erreichbar)|bewerbungsfrist (?:ist )?(?:abgelaufen|verstrichen|beendet)|stelle ist (?:leider )?(?:bereits )?besetzt"
    r"|(?:offre|annonce|poste|emploi)(?: d['’]emploi)? (?:n['’]est (?:malheureusement )?plus|a (?:été|expiré)(?: pourvue?| retirée?| clôturée?| supprimée?| désactivée?)?|est (?:expirée?|pourvue?|clôturée?|fermée?|archivée?|terminée?))|n['’]est plus (?:disponible|en ligne|active|d['’]actualité|valable|à pourvoir)|offre expirée|recrutement (?:est )?(?:terminé|clos)|candidatures (?:sont )?closes"
    r"|(?:vacature|baan|functie|job) (?:is|werd) (?:niet (?:meer|langer)|gesloten|vervuld|verlopen|inmiddels|reeds|helaas|ingevuld|verwijderd|offline)|niet (?:meer|langer) (?:beschikbaar|actief|open|online|vacant)|vacature gesloten|(?:reageren|solliciteren) is niet (?:meer|langer) mogelijk|sluitingsdatum is verstreken|(?:oferta|vacante|puesto|empleo|convocatoria|proceso)(?: de empleo)? (?:ya no|no está|ha (?:caducado|expirado|finalizado|sido (?:cerrada|cubierta|eliminada))|está (?:cerrad[ao]|caducad[ao]|finalizad[ao]|cubiert[ao])|caducada|finalizada|cerrada|expirada)|proceso (?:de selección )?(?:cerrado|finalizado)|ya no (?:está|se encuentra) (?:disponible|activa|vigente|publicada)|plazo .{0,30}(?:finalizado|cerrado|terminado)"
    r"|(?:offerta|annuncio|posizione|inserzione)(?: di lavoro)? (?:non è più|è (?:scadut[ao]|chius[ao]|stat[ao] (?:chius[ao]|rimoss[ao])|copert[ao])|scadut[ao]|chius[ao])|candidature (?:sono )?chiuse|non (?:è )?più (?:disponibile|attiv[ao]|valid[ao]|online)|(?:oferta|ogłoszenie|rekrutacja|praca|stanowisko)(?: pracy)? (?:jest (?:już )?(?:nieaktualn[ae]|nieaktywn[ae]|zakończon[ae]|zamknięt[ae]|niedostępn[ae])|wygasł[ao]|została? (?:zakończon[ae]|usunięt[ae]|zamknięt[ae])|nieaktualn[ae]|zakończon[ae]|straciła ważność)|(?:oferta|ogłoszenie)(?: pracy)? archiwaln[ae]|(?:nie jest już|już nie jest) (?:dostępn|aktualn|aktywn)\w*"
    r"|(?:nabídka|pozice|inzerát|místo|nabídka práce) (?:již|už) (?:není|byla?|nen)|(?:není|nejsou) (?:již|už) (?:aktuální|dostupn|aktivní|platn)\w*|pozice (?:je|byla) (?:již )?(?:obsazena|uzavřena|neaktivní)|platnost (?:inzerátu|nabídky) (?:vypršela|skončila)|inzerát (?:vypršel|byl ukončen)|(?:vaga|oferta|anúncio)(?: de emprego)? (?:está |foi |já foi )?(?:encerrad[ao]|expirad[ao]|expirou|fechad[ao]|não está mais|já não está|ja no està|tancada|caducada|preenchid[ao]|removid[ao]|desativad[ao])"
    r"|já não (?:está|se encontra|aceita) (?:disponível|ativ[ao]|candidaturas)|não está mais (?:disponível|ativ[ao])|não (?:aceita|recebe|estamos a aceitar) mais candidaturas|(?:candidaturas|inscrições) (?:estão )?encerradas"
    r"|artık (?:başvuru kabul etm|başvuru alınm|yayında değil|aktif değil|geçerli değil)\w*|başvuru\w* (?:kapan\w+|kapalı\w*|sona er\w+|süresi dol\w+)|[iİ]?lan\w* (?:yayından kal\w+|süresi dol\w+|pasif\w*|kapan\w+)"
    r"|(?:ponuka|inzerát|pozícia)(?: práce)? (?:už |je |bola )?(?:nie je (?:už )?|neaktuáln|neaktívn|vypršal|ukončen|obsaden|zrušen)\w*|už nie je (?:aktuáln|aktívn|dostupn)\w*|(?:az? )?(?:állás\w*|hirdetés|pozíció) (?:már )?(?:nem elérhető|betöltött|betöltésre került|lejárt|megszűnt|inaktív)|már nem (?:elérhető|aktuális|aktív)"
    r"|(?:anunțul|jobul|locul de muncă|oferta|postul) (?:nu mai|a expirat|este (?:inactiv|închis|expirat)|a fost (?:închis|ocupat))|nu mai este (?:disponibil|activ|valabil)\w*|(?:kuulutus|tööpakkumine|pakkumine|konkurss) (?:on )?(?:aegunud|lõppenud|suletud)|kandideerimi\w+ (?:on |tähtaeg on )?(?:lõppenud|möödunud)"
    r"|(?:vakance|sludinājums) (?:ir |vairs )?(?:slēgt|aizvērt|beidz|nav aktīv|arhivēt)\w*|(?:skelbimas|konkursas) (?:nebegalioja|pasibaig\w+|baigėsi|nebeaktyvus|uždarytas)|ваканси[яю] (?:больше не|в архиве|закрыта|не ?активна|удалена|снята)|ваканс[іи]я (?:більше не|в архіві|закрита|не ?активна)|(?:больше не|більше не) (?:доступна|актуальна|активна)|при[её]м (?:заявок|откликов|резюме) (?:завершен|завершён|закрыт|окончен)"
    r"|(?:αγγελία|θέση) (?:έχει λήξει|έχει κλείσει|έληξε|δεν είναι πλέον)|δεν είναι πλέον (?:διαθέσιμη|ενεργή)|(?:oglas|natječaj|konkurs) (?:je )?(?:istekao|zatvoren|završen|neaktivan)|više nije (?:dostupan|aktivan|aktualan)|(?:职位|岗位|招聘)(?:信息)?(?:已经|已)(?:下线|关闭|过期|结束|失效|停止|下架)|停止招聘|该职位不存在或已|募集(?:は|を)?(?:終了|締め切)|掲載(?:は|が|を)?終了|受付(?:は|を)?終了|마감(?:된|되었|됐)|(?:채용|모집)(?:이|은)? ?(?:마감|종료)(?:된|되었|됐)"
)  # fmt: skip
_BADGES: Final = frozenset(further_words.phrases("boards", "gone"))
_CONDITION: Final = when_used(r"\b(?:if|when|once|until|unless|should|before|after|in case|om|när|hvis|når|dersom|jos|kun|falls|wenn|sobald|sollte|si|lorsque|quand|als|wanneer|zodra|cuando|se|quando|jeśli|gdy|pokud|když|jakmile|may|might|can be|notify|report|remind|meld|rapporter|anmäl|melden|signaler)\b", re.I)  # fmt: skip
_EXPERIENCE_FLAG: Final = (
    r"^(?:previous |prior |work |relevant )?experience (?:is )?(?:desired|required|preferred|necessary|needed|not required|not necessary|not needed)$|^no (?:previous |prior |work )?experience (?:is )?(?:required|needed|necessary)$|^no requirement for (?:previous )?experience$|"
    r"^(?:tidigare |arbetslivs)?erfarenhet (?:krävs(?: ej| inte)?|önskas|är ett krav|är meriterande)$|^(?:kräver|krav på) (?:tidigare )?(?:arbetslivs)?erfarenhet$|^(?:inga|inget) krav på (?:tidigare )?(?:arbetslivs)?erfarenhet$|^(?:ingen|utan) erfarenhet(?: krävs)?$|^erfaring (?:kreves(?: ikke)?|ønskes|er (?:et krav|ønskelig|ikke nødvendig))$|^ingen erfaring (?:kreves|nødvendig|påkrævet)$|^erfaring påkrævet$|"
    r"^(?:aiempi |aikaisempi )?(?:työ)?kokemus(?:ta)? (?:vaaditaan|ei vaadita|on eduksi|toivotaan)$|^ei (?:aiempaa )?(?:työ)?kokemusta$|^(?:mit|ohne|keine) berufserfahrung(?: erforderlich| notwendig)?$|^berufserfahrung (?:erforderlich|erwünscht|vorausgesetzt|notwendig|nicht erforderlich)$|^berufseinsteiger willkommen$|^quereinsteiger willkommen$|"
    r"^(?:débutant accepté|expérience (?:exigée|requise|souhaitée)|sans expérience|débutants acceptés)$|^(?:geen )?ervaring (?:vereist|gewenst|niet vereist|nodig)$|^(?:sin|con) experiencia(?: previa)?$|^(?:no (?:se )?requiere|se requiere) experiencia$|^experiencia (?:requerida|no requerida|deseable)$|^esperienza (?:richiesta|non richiesta|gradita)$|^senza esperienza$|^(?:bez|wymagane) doświadczeni[ea]$|^praxe (?:nutná|není nutná|vítána)$|^vhodné (?:i )?pro absolventy$|^bez praxe$"
)  # fmt: skip
_TRANSLATED: Final = (
    r"(?:machine|automatically|auto|computer|google|ai)[- ]?translat|translated (?:by (?:google|machine|ai|a machine)|automatically)|(?:maskin|automatiskt |automatisk |auto)(?:översatt|översättning|oversatt|oversettelse|oversat)|(?:maschinell|automatisch) übersetzt|konekäännetty|traduit automatiquement|traduction automatique|automatisch vertaald|traducid[oa] automáticamente|traducción automática|tradott[oa] automaticamente|przetłumaczon[eya] automatycznie|strojově přeložen"
)  # fmt: skip
_TAG: Final = r"#LI[-_ ]?(hybrid|remote|on-?site|in-?office|inoffice)\b"
_REMOTE: Final = (
    r"\b(?:(?:fully|100 ?%|completely|entirely)[ -]remote|100 ?% (?:distans|etätyö|homeoffice|télétravail|remoto|zdaln\w+)|remote[- ]only|(?:is|as) an? (?:\w+[- ])?(?:\w+[- ])?remote (?:position|role|job|opportunity)|(?:full[- ]time|permanent|contract),? remote (?:position|role|job)|remote (?:position|role|job) (?:available|open|based|within|in)|this (?:position|role|job) is (?:fully |100% )?(?:remote|hybrid|on-?site|in[- ]office|in[- ]person)|(?:is|as) an? (?:\w+[- ])?(?:hybrid|on-?site|in[- ]person|in[- ]office) (?:position|role|job)|"
    r"(?:hybrid|on-?site) (?:role|position)|work(?:ing)? (?:fully |100% )?(?:remotely|from home) (?:from|anywhere|within|full[- ]time)|in-person attendance required|work from anywhere|we(?:['’]re| are) (?:an? )?(?:fully |completely |100% )?(?:all[- ]remote|remote[- ]first|fully remote|remote) (?:company|team|organi[sz]ation|studio|agency|startup|business)|(?:position|role|job|work) (?:can|may) be (?:performed|done|carried out|worked|filled) (?:fully |entirely |completely )?remotely|(?:position|role|job) is not (?:an? )?remote|no remote(?: work)?(?:[.,;!]|$)|not a remote (?:position|role|job)|must (?:be able to )?work on-? ?site|prefer on-?site|on-?site at (?:our|the)|vollständig remote|komplett remote|helt på distans|fullt remote|täysin etänä|full remote|totalmente remoto|100 % remote|w pełni zdaln\w+|plně na dálku|in person only)"
)  # fmt: skip
_DAYS: Final = r"(?:\d(?:\s?[-–/]\s?\d)?|one|two|three|four|en|två|tre|fyra|to|fire|ein(?:en)?|zwei|drei|vier|un|deux|trois|quatre|twee|drie|vier|dos|tres|cuatro|due|tre|quattro|dwa|trzy|cztery|dva|tři|čtyři|dois|três)"
_PARTLY: Final = (
    r"\b(?:hybrid (?:work(?:ing|place)?|schedule|model|arrangement|policy|set-?up|environment|format)|work(?:ing)? (?:in a )?hybrid|(?:arbejder|arbetar|jobber|arbeiten|werken) hybrid\w*|" + _DAYS + r" days? (?:a|per|each|/) ?week (?:in (?:the|our) (?:\w+ )?office|on-?site|from home|remote(?:ly)?|wfh)|"
    r"hybridarbete|hybrida arbetssätt|" + _DAYS + r" dagar (?:i veckan|per vecka) (?:hemifrån|på distans|på kontoret)|hybridarbejde|" + _DAYS + r" (?:dage|dager) (?:om ugen|i uken|pr\.? uge|per uke) (?:hjemmefra|på hjemmekontor)|"
    r"hybrides? (?:arbeit\w*|modell)|" + _DAYS + r" tage?n? (?:pro woche )?(?:home[- ]?office|mobil\w* arbeit\w*|remote|von zu hause)|teilweises? home[- ]?office|"
    r"(?:travail|mode|modèle|rythme|organisation|poste) (?:en |de travail )?hybride|" + _DAYS + r" jours? (?:de |en )?télétravail|télétravail (?:partiel|ponctuel|" + _DAYS + r" jours?)|"
    r"hybride werk\w*|" + _DAYS + r" dagen? (?:per week )?(?:thuis\w*|vanuit huis)|(?:modalidad|modelo|formato|régimen|regime|sistema|trabajo|trabalho|modalidade) (?:de (?:trabajo|trabalho) )?h[íi]brid[oa]|" + _DAYS + r" d[ií]as? (?:a la semana |por semana )?de teletrabajo|"
    r"teletrabajo (?:parcial|" + _DAYS + r" d[ií]as?)|(?:modalità|lavoro|formula|modello) (?:di lavoro )?ibrid[oa]|" + _DAYS + r" giorni (?:a settimana |alla settimana )?(?:di smart ?working|da remoto|in smart ?working)|"
    r"(?:praca|tryb|model) (?:pracy )?(?:w trybie )?hybrydow\w+|" + _DAYS + r" dni (?:w tygodniu )?(?:zdalnie|z domu|pracy zdalnej)|hybridní (?:režim|práce|model|způsob)|" + _DAYS + r" dny? (?:v týdnu )?(?:z domova|home ?office)|částečný home ?office|"
    r"hybridityö\w*|hybridimalli\w*|osittai\w+ etätyö\w*|"
    r"(?:mulighed(?:en)? for(?: at)?|mulighet(?:en)? (?:for|til)(?: å)?|möjlighet(?:en)? (?:till|att)|mahdollisuus|möglichkeit (?:zum|zur|zu|für|von)|possibilité de|posibilidad de|possibilità di|mogelijkheid (?:tot|om)|možnost|możliwość) (?:\w+ ){0,2}?"
    r"(?:hjemmearbejd\w*|arbejde hjemme\w*|hjemmekontor|jobbe hjemmefra|distansarbete|hemarbete|(?:arbeta|jobba) (?:hemifrån|på distans)|etätyö\w*|home[- ]?office|mobile[nsm]? arbeiten|télétravail\w*|teletraba\w+|smart ?working|thuis ?(?:te )?werken|pracy (?:zdalnej|z domu))|"
    r"(?:home[- ]?office|mobiles arbeiten|télétravail|thuiswerken|teletrabajo|hjemmearbejde|hjemmekontor|distansarbete|smart working)(?: (?:ist|est|is|er|är|es|è))?(?: \w+){0,3}? (?:möglich|possible|mogelijk|posible|possibile|muligt|mulig|möjligt)|"
    r"(?:partly|partially|delvis|teilweise|teils|deels|partiellement) (?:from home|remote\w*|hjemmefra|hemifrån|von zu hause|zu hause|thuis|vanuit huis|à distance)|"
    r"(?:hjemmefra|hemifrån|from home|remotely) (?:(?:up to|op til|upp till|opptil) )?(?:" + _DAYS + r"|et par|ett par|some|a few|a couple of|nogle|några) (?:days?|dage|dagar|dager)\b|"
    r"from home (?:on |for )?(?:the )?(?:rest|other|remaining|part of)|(?:from|at) (?:the|our) (?:\w+ )?office " + _DAYS + r" days?|" + _DAYS + r" (?:remote|home[- ]office|wfh) days?|wfh " + _DAYS + r" days?|" + _DAYS + r" days in (?:the )?office|your (?:time|week) between (?:your )?(?:home|the office|our office))"
)  # fmt: skip
_AT_OFFICE: Final = (
    r"\b(?:(?:in[- ]person|on[- ]?site),? (?:five|5) days|(?:five|5) days (?:a|per|each) week,? (?:in|at|from) (?:the|our)|full[- ]time (?:in|at|from) (?:the|our) (?:[\w-]+ ){0,3}?office|"
    r"fysisk fremmøde|(?:fünf|5) tage (?:pro|die|in der) woche (?:im büro|vor ort))\b"
)  # fmt: skip
_NOT_PARTLY: Final = when_used(r"(?:100 ?%\s?|\b(?:ganz|voll\w{0,6}|fully|no|not|kein\w{0,3}|ikke|ingen|inte|pas|pas de|sans|geen|niet|nessuna|ei|nie|brak|sin)\s)(?:\w{1,12}\s){0,2}$", re.I)  # fmt: skip
"""What stands before words about working partly from home where they say that one does not, or wholly."""
_EMPLOYMENT: Final = (
    r"\b(?:full[- ]?time|part[- ]?time|permanent|temporary|fixed[- ]term|vollzeit|teilzeit|unbefristet\w*|befristet\w*|heltid\w*|deltid\w*|tillsvidare\w*|vikariat\w*|visstid\w*|fuldtid\w*|fast|midlertidig|kokoaika\w*|osa-aika\w*|vakitui\w*|määräaika\w*|temps (?:plein|partiel|complet)|cdi|cdd|fulltime|parttime|voltijds|deeltijds|jornada completa|tiempo completo|media jornada|contrato (?:indefinido|temporal)|tempo (?:pieno|indeterminato|determinato)|pełny etat|plný úvazek)\b.{0,30}\b(?:position|role|job|employment|contract|opportunity|appointment|tjänst|anställning|stilling|ansættelse|ansettelse|työ|tehtävä|työsuhde|stelle|anstellung|festanstellung|poste|contrat|functie|baan|puesto|empleo|impiego|contratto|umowa|pracovní poměr)\b"
    r"|(?:[.,;(] (?:full[- ]?time|part[- ]?time|vollzeit|teilzeit|heltid|deltid|fuldtid|temps (?:plein|partiel)|fulltime|voltijds|deeltijds|jornada completa|tempo (?:pieno|parziale))(?:[.,;)]| (?:or|of|oder|eller|ou|o) )|^(?:full[- ]?time|part[- ]?time|vollzeit|teilzeit|heltid|deltid|fuldtid|temps (?:plein|partiel)|fulltime|voltijds|deeltijds|jornada completa|tempo (?:pieno|parziale)), \w[^\n]{2,40})|\b(?:nabízíme|oferujemy|ponúkame) (?:\w+ ){0,2}(?:plný úvazek|pełny etat|plný úväzok)\b|\bemployment (?:at|on a) (?:full|part)[- ]time\b|\bthis is a (?:full|part)[- ]time[^.!?]{0,30} post\b|\bna (?:pełny etat|pół etatu|plný úvazek|zkrácený úvazek)\b"
    r"|\bjoin (?:us|(?:our|the) (?:\w+ )?team) (?:full|part)[- ]?time\b|\b(?:able|available|willing|prepared|ready) to work (?:full|part)[- ]time\b"
    r"|\b(?:hiring|looking for|seeking|searching for|in need of) (?:an? |another |\w+ )(?:[\w-]+ ){0,2}?(?:full[- ]time|part[- ]time|freelance|contract|temporary|seasonal)\b|\b(?:søger|ansætter|søker|ansetter|söker|anställer|sucht|suchen(?: wir)?|zoeken(?: wij)?|recherche|recherchons|recrute|recrutons) (?:vi |wir |wij )?(?:en|et|ett|eine?n?|een|une?) (?:[\w-]+ ){0,2}?(?:fuldtids\w*|deltids\w*|heltids\w*|vollzeit\w*|teilzeit\w*|fulltime|parttime|freelance\w*)\b"
    r"|\b(?:this|it) is an? (?:[\w-]+ ){0,3}?(?:contract|freelance|volunteer|seasonal|casual|per[- ]diem) (?:position|role|job|opportunity|assignment|engagement|gig)\b|\bthis is an? (?:[\w-]+ ){0,3}?internship\b|\b(?:the|this|our|your) internship (?:lasts|runs|is|will|starts|begins|takes)\b"
    r"|\b(?:fuldtids|deltids|heltids)(?:stilling|job|tjänst|anställning|ansættelse|ansettelse|ansættelsesforhold)\w{0,3}\b|\b(?:vollzeit|teilzeit)(?:stelle|position|job|anstellung|beschäftigung)\b"
    r"|\b(?:suchen|sucht|stelle|position|sofort|termin|zeitpunkt|unbefristet\w*|anstellung|dich|sie|m/w/d\)?)(?: [\w-]+){0,8} in (?:vollzeit|teilzeit|voll- (?:oder|und|bzw\.) teilzeit|voll-/teilzeit)\b"
    r"|\b(?:poste|emploi|contrat|offre) (?:en |à |de )?(?:cdi|cdd|alternance|temps plein|temps complet|temps partiel)\b.{0,20}|\b(?:contrato (?:indefinido|temporal|fijo) (?:\w+ )?)?(?:a |de )?(?:jornada (?:completa|parcial)|media jornada)\b|\b(?:assunzione|contratto|inserimento|lavoro|impiego) (?:\w+ )?(?:a tempo (?:pieno|parziale)|full[- ]time|part[- ]time)\b"
    r"|\b(?:poste|mission) ouverte? (?:pour|à) (?:une?|des) (?:indépendante?s?|freelances?)\b"
    r"|\b(?:the )?(?:position|role|job|employment|appointment|anställningen|tjänsten|stillingen|työsuhde|tehtävä|die stelle|le poste) (?:is|are|är|er|on|ist|est)(?: an?| en| ein)? .{0,25}?\b(?:full[- ]?time|part[- ]?time|permanent|temporary|fixed[- ]term|vollzeit|teilzeit|befristet|unbefristet|heltid\w*|deltid\w*|tillsvidare\w*|fuldtid\w*|vakituinen|määräaikainen|kokoaikainen|osa-aikainen)\b(?:(?: and| och| og| und| ja|,|/) \w[\w-]*)?"
)  # fmt: skip
_THIS_IS: Final = when_used(r"^(?:this|it) is an? ", re.I)
_START: Final = (
    r"\b(?:start(?:ing)? date|date of (?:entry|commencement)|start|commencement|tillträde(?:sdag|sdatum)?|tiltredelse|oppstart|tiltrædelse|startdato|startdatum|eintritt(?:sdatum|stermin)?|arbeitsbeginn|beginn|date de début|prise de poste|prise de fonction|"
    r"ingangsdatum|indiensttreding|fecha de (?:inicio|incorporación)|incorporación|data di inizio|inizio|data rozpoczęcia|rozpoczęcie pracy|termín nástupu|nástup|data de início|início|työ alkaa|aloitus)"
    r"(?:,? (?:and|och|og|und|et|y|e|i|a|en|ja) (?:salary|wage|pay|lön|lønn|løn|gehalt|vergütung|salaire|salario|palkka|mzda))?(?: (?:is|are|will be|är|er|ist|sker|on|es|è|je))?:?\s{0,3}"
    r"((?:according to|by|as per|subject to|upon) agreement|as agreed|by arrangement|to be agreed|negotiable|immediate(?:ly)?|as soon as possible|asap|enligt (?:överenskommelse|ö\.?k\.?)|snarast(?: möjligt)?|omgående|etter avtale|snarest(?: mulig)?|efter aftale|hurtigst muligt|sopimuksen mukaan|"
    r"mahdollisimman pian|nach (?:vereinbarung|absprache)|(?:ab )?sofort|zum nächst\w* (?:zeitpunkt|termin)|dès que possible|immédiate?(?:ment)?|à convenir|per direct|zo snel mogelijk|in overleg|inmediat[ao]|a convenir|lo antes posible|immediat[oa]|appena possibile|da concordare|"
    r"od zaraz|do uzgodnienia|ihned|dle dohody|možný ihned|imediat[oa]|a combinar)"
)  # fmt: skip
_HOURS: Final = (
    r"\b(?:trust[- ]based working (?:hours|time)|flexible working (?:hours|time)|irregular working hours|flexitime|vertrauensarbeitszeit|gleitzeit|gleitende arbeitszeit|förtroendearbetstid|flexibel arbetstid|flextid|oregelbunden arbetstid|fleksibel arbe[ij]dstid|fleksitid|flekstid|liukuva työaika|liukuma|"
    r"horaires flexibles|flexibele werktijden|horario flexible|orario flessibile|elastyczny czas pracy|elastyczne godziny pracy|pružná pracovní doba|horário flexível)\b"
)  # fmt: skip
_FULL_OR_PART: Final = when_used(
    r"(?:full|part)[- ]?time|vollzeit|teilzeit|heltid|deltid|fuldtid|kokoaika\w*|osa-aika\w*|temps (?:plein|partiel|complet)|voltijds|deeltijds"
    r"|jornada completa|media jornada|tiempo (?:completo|parcial)|tempo (?:pieno|parziale)|pełny etat|plný úvazek",
    re.I,
)
_TERMS_FIRST: Final = when_used(
    r"(?:in |i |en |a |på )?(?:"
    + _FULL_OR_PART.pattern
    + r"|plný úväzok|teljes munkaidő\w*|részmunkaidő\w*|tempo (?:integral|inteiro|completo)|normă întreagă)"
    r"(?:\s?(?:/|,|o|oder|eller|of|or|ou|och|og|y|e|and|und|et|i)\s?(?:" + _FULL_OR_PART.pattern + r")\b|\s?(?:[(,.;:|–—]|$)"
    r"|\s(?:and|with|und|mit|et|avec|och|med|og|en|met|y|con|e|com)\s(?:an? |einer? |une? |un )?(?:flex|fleks))",
    re.I,
)
_MOST_TERMS: Final = 3
_RECRUITER: Final = (
    r"\b(?:recruitment|recruiting|staffing) (?:company|agency|firm|partner|consultancy|consultants)[,:]? (?P<a>[A-ZÅÄÖÆØ][\w&-]*(?:\.\w+)*(?: (?:&|[A-ZÅÄÖÆØ][\w&-]*(?:\.\w+)*))*)|\b(?:in cooperation with|collaborat\w+ with|partner\w* with|work\w* with|together with|assisted by|supported by) (?P<b>[A-ZÅÄÖÆØ][\w&-]*(?:\.\w+)*(?: (?:&|[A-ZÅÄÖÆØ][\w&-]*(?:\.\w+)*))*) (?:recruitment|recruiting|staffing|rekrytering|rekruttering)\b|"
    r"\b(?:rekryteringsföretaget|rekryteringsbolaget|bemanningsföretaget|rekrutteringsselskapet|rekrutteringsfirmaet|bemanningsbyrået|rekrutteringsbureauet|rekrytointiyritys|personalberatung|personaldienstleister|personalvermittlung|cabinet de recrutement|uitzendbureau|wervingsbureau) (?P<c>[A-ZÅÄÖÆØ][\w&-]*(?:\.\w+)*(?: (?:&|[A-ZÅÄÖÆØ][\w&-]*(?:\.\w+)*))*)"
)  # fmt: skip
_NAME: Final = r"[A-ZÅÄÖÆØÜÉÍÓÚÁŁŚŻŹĆŠČŘŽÝ][\w'’-]+"
_PLACE: Final = (
    r"(?i:\b(?:work with|join) (?:me|us) at [\w&. -]{2,60}? in|présence (?:\w+ )?(?:à|en|sur)|(?:position|job|role|post|office|workplace|work|employee|you|candidate)(?: is| are| will be|'ll be)? (?:located|based|placed|stationed|situated) (?:in|at)|place of work (?:is|will be)(?: in| at)?|work location (?:is|will be)(?: in| at)?|workplace is(?: in)?|(?:with )?placement in|(?:willing to )?relocat(?:e|ion) to|(?:our|the) team is (?:based|located) in|you(?:['’]ll| will) (?:be |work )(?:based )?(?:in|at|from|out of) (?:our|the) (?:[\w-]{1,20} )?(?:office|studio|headquarters|workshop|lab|factory) in|duty station (?:is|will be)(?: in)?|"
    r"(?:tjänsten|tjänst|anställningen|jobbet|du) (?:är |blir |kommer att vara )?(?:placerad|stationerad|baserad) (?:i|på)|placeringsort(?:en)? (?:är|blir)|placering i|arbetsplatsen (?:är belägen|ligger) i|arbetsort(?:en)? är|stationeringsort(?:en)? är|arbeidssted(?:et)? (?:er|vil være)(?: i| på)?|arbeidsplass(?:en)? er(?: i| på)?|kontorsted (?:er )?i|arbejdssted(?:et)? (?:er|vil være|bliver)(?: i| på)?|arbejdsplads(?:en)? (?:er|ligger|bliver) i|arbejdssted(?:et)? (?:er|bliver) [^.!?]{3,50} \d{4}|(?:stillingen|jobbet|du) (?:er|bliver|vil være) (?:placeret|baseret|forankret) (?:i|på)|(?:du|stillingen) (?:får|har|vil få|vil have) (?:fast )?(?:base|arbejdssted|arbejdsplads|tjenestested) (?:i|på)|vi (?:holder til|bor|ligger|er placeret) (?:(?:i|på|midt) )?(?:\w+ ){0,3}i|med arbejdssted i|tjenestested(?:et)? er(?: i)?|"
    r"(?:dienstort|arbeitsort|einsatzort|dienstsitz|standort|beschäftigungsort) ist|am standort|an unserem standort(?: in)?|an unseren standorten|(?:poste|emploi) (?:est )?(?:basé|situé|localisé) (?:à|en)|(?:basée?|située?|localisée?) à|(?:poste|emploi) (?:est )?à pourvoir à|lieu de travail est|standplaats is|werklocatie is|(?:gevestigd|standplaats) in|kantoor (?:staat|ligt|zit|is gevestigd) in|(?:puesto|trabajo) (?:está )?(?:ubicado|basado) en|centro de trabajo (?:está )?(?:ubicado )?en|con sede (?:en|a)|(?:per|presso) la (?:nostra )?sede di|(?:(?:til|for|ved|på|i) (?:vores|vårt|vår|våra|våre)|(?:till|hos) (?:vårt|oss på vårt)) (?:\w{0,20}kontor|afdeling|avdeling|avdelning|butikk?|anlegg|anläggning|\w{0,20}lager|\w{0,12}fabrik|verkstad|restaurang|restaurant|klinikk?|hotell?) (?:i|på)|(?:for|at|in|to join) our (?:[\w-]{1,20} )?(?:office|site|plant|branch|store|location|headquarters|team|factory|warehouse|clinic|practice|depot|facility) in|(?:für|an|in) (?:unsere[nrm]?|den|die|der) (?:standort|niederlassung|filiale|werk|büro|praxis|zweigstelle)(?: in)?|(?:für|an|in|bei) (?:unser(?:e[nrm]?)?) (?:team|lager|betrieb|klinik|restaurant|hotel|geschäft|markt|zentrale|werkstatt|kanzlei|haus|shop) in|(?:in|bij|voor|op) on(?:s|ze) (?:\w{0,12}kantoor|\w{0,12}magazijn|team|vestiging|\w{0,12}winkel|restaurant|\w{0,12}fabriek|locatie|praktijk|hotel) in|(?:en|para) nuestr[ao]s? (?:oficinas?|nave|tienda|sede|centro|almacén|fábrica|planta|equipo|restaurante|hotel) (?:de|en)|(?:dans|pour|de|à|au sein de) notre (?:agence|magasin|site|bureau|équipe|entrepôt|usine|restaurant|hôtel|boutique|atelier|siège|cabinet) (?:de|à)|(?:presso|per) (?:la|il) nostr[ao] (?:ufficio|negozio|stabilimento|magazzino|team|ristorante) (?:di|a)|(?:dans|depuis) nos (?:locaux|bureaux|ateliers) (?:de|à)|ansetter (?:\w{1,12} )?i|(?:im|am) (?:standort|büro|werk|hauptsitz)|(?:unser|unsere) (?:büro|studio|laden|werkstatt|praxis|team) (?:liegt|ist|befindet sich|sitzt) (?:\w+ ){0,3}in|(?:op|vanuit) ons kantoor in|nelle? nostr[ae] sed[ei] di|(?:pour|dans|sur) (?:notre|le|la|son) (?:agence|site|bureau|magasin|usine|établissement) (?:de|à)|(?:para|en) (?:nuestr[ao]s?|su) (?:sede|oficina|oficinas|centro|tienda|planta|fábrica|delegación) (?:de|en)|(?:voor|op|in) (?:onze|ons) (?:vestiging|kantoor|locatie|filiaal) (?:in|te)|(?:para|em) a (?:nossa|sua) (?:fábrica|loja|sede|unidade) (?:de|em)|sede di lavoro è|sede di lavoro|miejscem pracy jest|miejsce pracy to|místem výkonu práce je|místo výkonu práce je|pracoviště (?:je )?v)"
    r" (" + _NAME + r"(?: " + _NAME + r"){0,2}(?:(?:,| or| eller| and| och| og| oder| und| ou| et| of| en) " + _NAME + r"(?: " + _NAME + r")?){0,2})"
)  # fmt: skip
_OFFICE: Final = (
    r"(?:\b(?i:our)|\w['’]s) ("
    + _NAME
    + r"(?: "
    + _NAME
    + r")?)(, (?:[A-Z]{2}|"
    + _NAME
    + r"))?(?:-based)? (?:office|studio|lab|headquarters|HQ|plant|warehouse|campus|depot|store|shop|restaurant|clinic|factory|site|branch|hub|facility|bakery|kitchen)\b"
)
_OFFICE_IN: Final = (
    r"\b(?i:office|headquarters|studio|workshop|showroom|(?:hoved|huvud)?kontor(?:et)?|büro|firmensitz|bureaux|agence|kantoor|"
    r"oficinas?|ufficio|escritório)(?: (?i:is|are|is located|er|är|ligger|ist|liegt|staat|ligt|zit|sont situés))?"
    + rf"(?: (?i:at|on|in|op|im|på)(?: (?i:the|het|de))? {_NAME}(?: {_NAME})?)? (?i:in|i|à|en|em|a|van) ("
    + _NAME
    + r"(?: "
    + _NAME
    + r")?)(, (?:[A-Z]{2}\b|"
    + _NAME
    + r"))?"
)
"""Where the workplace stands, as an ad says it among what it offers: `Modern office in Tallinn, Estonia`."""
_POSSESSIVE: Final = when_used(r"['’]s?$")
_MONTHS: Final = r"(?!\s+(?:Jan|Feb|M[aäá]r|Apr|Ma[ijy]|Jun|Jul|Aug|Sep|O[kc]t|Nov|De[czs]|Jän|Ene|Abr|Ago|Gen|Mag|Giu|Lug|Set|Ott|Dic|Dé|Fé|Aoû|Avr|Mrt|Mei))"
_SENTENCE_END: Final = when_used(
    r"(?:(?<=[^\W\d_]{2})|(?<=\d{4})|(?<=[)\]])|(?<=\d))\." + _MONTHS + r"(?=\s+[A-ZÅÄÖÆØÜ])|[!?](?=\s)"
)
_SHORT: Final = 160
_SHORTEST: Final = 40
_BESIDE_TITLE: Final = 40
_AND: Final = when_used(r",? (?:or|eller|and|och|og|oder|und|ou|et|of|en) |, ")
_DAY: Final = when_used(r"(?:19|20)\d\d-\d\d-\d\d")
_DIGIT: Final = when_used(r"\d")
_DATE: Final = when_used(r"\d{1,4}[./-]\d|\d{1,2}(?:st|nd|rd|th|er|º|°|\.)?\s(?:de\s|of\s|d')?[^\W\d_]{3}|[^\W\d_]{3}\s\d{1,2}\b")
_IN_SHORT: Final = frozenset({"countdown", "posted", "ago", "experience", "translated"})
_IN_PROSE: Final = frozenset(
    {
        "deadline",
        "limit",
        "tag",
        "remote",
        "employment",
        "recruiter",
        "place",
        "office",
        "office_in",
        "start",
        "hours",
        "partly",
        "at_office",
    }
)
_KINDS: Final[dict[str, str]] = {
    "deadline": _DEADLINE, "limit": _LIMIT, "posted": _POSTED, "ago": _AGO, "countdown": _COUNTDOWN, "expired": _EXPIRED, "experience": _EXPERIENCE_FLAG,
    "translated": _TRANSLATED, "tag": _TAG, "remote": _REMOTE, "employment": _EMPLOYMENT, "recruiter": _RECRUITER, "place": _PLACE, "office": _OFFICE, "office_in": _OFFICE_IN, "start": _START, "hours": _HOURS, "partly": _PARTLY, "at_office": _AT_OFFICE,
}  # fmt: skip


@cache
def _gate() -> PatternSet:
    return PatternSet(_KINDS.values())


def read(page: Page, candidates: Candidates) -> None:
    """Add what the page says in phrases."""
    bearings = bearings_of(page)
    blocks = [b for b in bearings.own if b.text and not (b.box.zone & _NAV and not b.box.zone & _MAIN)]
    lines = [line for block in blocks for line in _lines_of(block)]
    kinds = tuple(_KINDS)
    found = {kinds[number] for number in _gate().found_in(with_plain_hyphens("\n".join(lines)[:MAX_TEXT]))}
    title = bearings.title.index if bearings.title else 0
    _read_badge(bearings, title, candidates)
    if "employment_type" not in candidates:
        _read_terms(blocks, title, candidates)
    _read_until(blocks, title, candidates)
    if not found:
        return
    short, long = found & _IN_SHORT, found & _IN_PROSE
    anywhere = short & {"countdown", "translated"}
    if short:
        for number, block in enumerate(blocks):
            if len(block.text) <= _SHORT and (anywhere or block.index < title + 40):
                following = blocks[number + 1].text if number + 1 < len(blocks) else ""
                for line in _lines_of(block):
                    _read_short(line, block.index - title, following, short, candidates)
                if block.marks and block.index < title + 40:
                    _read_moment(block, candidates)
    if long:
        _read_prose(_Prose([block.text for block in blocks if len(block.text) > 9]), long, candidates)
    if "expired" in found:
        _read_gone(blocks, candidates)


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


def _read_until(blocks: list[Block], title: int, candidates: Candidates) -> None:
    """A day alone on a line near the title as the end of something: `until 15 Nov 2026`."""
    for block in blocks:
        if abs(block.index - title) < _BESIDE_TITLE and len(block.text) < _SHORTEST and block.text[-1:].isdigit():
            until = _UNTIL.match(block.text)
            if until:
                candidates.add("valid_through", until[1], READER, 0.7, block.text)


def _lines_of(block: Block) -> list[str]:
    """A block's text, and its pieces where a short line is made of several elements."""
    is_parted = not _BETWEEN_FACTS.isdisjoint(block.text)
    if len(block.text) > _SHORT or not (block.marks or is_parted or " - " in block.text):
        return [block.text]
    pieces = list(pieces_of(block)) if block.marks or is_parted else block.text.split(" - ")
    return [block.text, *pieces] if len(pieces) > 1 else [block.text]


def _read_short(text: str, distance: int, following: str, kinds: set[str], candidates: Candidates) -> None:
    """Stock phrases that are a line of their own, so many blocks after the title."""
    near = distance < 40 and len(text) <= 110
    if "countdown" in kinds and _DIGIT.search(text) and (left := linear(_COUNTDOWN).search(text)):
        text = text[left.start() :]
        candidates.add("countdown", text, "countdown", 0.7, f"{text} {following}" if len(following) < 60 else text)
        return
    if near and "posted" in kinds:
        match = linear(_POSTED).search(text)
        is_labelled = match is not None and ":" in text[: match.start(1)]
        if (
            match
            and not (is_labelled and "date_posted" in candidates)
            and (_DIGIT.search(match[1]) or linear(_AGO).search(match[1]))
        ):
            candidates.add("date_posted", match[1].strip(" :"), READER, 0.72, text)
            return
    if near and "ago" in kinds and len(text) < 40 and distance < 15 and linear(_AGO).search(text):
        candidates.add("date_posted", text, READER, 0.6)
    elif near and "experience" in kinds and linear(_EXPERIENCE_FLAG).search(text.strip(" .!")):
        candidates.add("experience_required", text, READER, 0.75)
    if "translated" in kinds and linear(_TRANSLATED).search(text):
        candidates.add("is_translation", text, READER, 0.7)


def _read_moment(block: Block, candidates: Candidates) -> None:
    """The day that `<time datetime>` tells for words such as `2 months ago`."""
    for mark in block.marks:
        if mark.tag == "time" and _DAY.match(mark.label):
            words = block.text[mark.start : mark.end]
            match = linear(_POSTED).search(words)
            if linear(_AGO).search((match[1] if match else words).strip(" :")) and not speaks_of_another_date(block.text):
                candidates.add("date_posted", mark.label, READER, 0.76, block.text)


class _Prose:
    """All sentences of a page as one text, so that a pattern is run once."""

    def __init__(self, texts: list[str]) -> None:
        self.whole = with_plain_hyphens("\n".join(texts)[:MAX_TEXT])

    def find(self, pattern: str, *, ignore_case: bool = True, once: bool = True) -> Iterator[tuple[Any, str]]:
        """Matches, few in all and with `once` one in each paragraph, with the sentence around each."""
        behind = -1
        for match in islice(linear(pattern, ignore_case=ignore_case).finditer(self.whole), _MATCHES):
            start, end = match.start(), match.end()
            if start < behind:
                continue
            edge = max(start - _AROUND, 0)
            first, last = max(self.whole.rfind("\n", edge, start) + 1, edge), self.whole.find("\n", end, end + _AROUND)
            paragraph = self.whole[first : last if last >= 0 else end + _AROUND]
            behind = first + len(paragraph) if once else end
            yield match, _around(paragraph, start - first, end - first)


def _read_prose(prose: _Prose, kinds: set[str], candidates: Candidates) -> None:
    """Phrases inside sentences."""
    if "deadline" in kinds:
        labelled = "valid_through" in candidates
        for match, phrase in prose.find(_DEADLINE, once=False):
            if _DIGIT.search(phrase) and linear(_DEADLINE_SURE).search(phrase) and linear(_APPLYING).search(phrase):
                colon = phrase.find(":")
                if not (0 < colon < 60 and LABELS.get(label_key(phrase[:colon])) == "valid_through"):
                    later = phrase[max(phrase.find(match[0]), 0) :]
                    candidates.add(
                        "valid_through", later if _DATE.search(later) else phrase, READER, 0.6 if labelled else 0.7, phrase
                    )
    if "limit" in kinds and "valid_through" not in candidates:
        for match, sentence in prose.find(_LIMIT, once=False):
            if linear(_CALL).search(sentence):
                candidates.add("valid_through", match[1], READER, 0.55, sentence)
    if "tag" in kinds:
        for match, _ in prose.find(_TAG):
            candidates.add("job_location_type", match[1], READER, 0.7, match[0])
    if "remote" in kinds:
        for match, sentence in prose.find(_REMOTE):
            candidates.add("job_location_type", match[0], READER, 0.55, sentence)
    if "employment" in kinds:
        for match, sentence in prose.find(_EMPLOYMENT):
            candidates.add("employment_type", _THIS_IS.sub("", match[0]), READER, 0.6, sentence)
            hours = _FULL_OR_PART.search(match[0])
            if hours:
                candidates.add("work_hours", hours[0], READER, 0.5, sentence)
    if "partly" in kinds:
        for match, sentence in prose.find(_PARTLY):
            if not _NOT_PARTLY.search(match.string[max(0, match.start() - 40) : match.start()]):
                candidates.add("job_location_type", "hybrid", READER, 0.56, sentence)
    if "at_office" in kinds:
        for match, sentence in prose.find(_AT_OFFICE):
            if not _NOT_PARTLY.search(match.string[max(0, match.start() - 40) : match.start()]):
                candidates.add("job_location_type", "onsite", READER, 0.54, sentence)
    if "hours" in kinds:
        for match, sentence in prose.find(_HOURS):
            candidates.add("work_hours", match[0], READER, 0.55, sentence)
    if "start" in kinds:
        for match, sentence in prose.find(_START):
            candidates.add("job_start_date", match[1], READER, 0.6, sentence)
    if "place" in kinds and "job_locations" not in candidates:
        for match, sentence in prose.find(_PLACE, ignore_case=False):
            if any(town_meant(name) or municipality_named(name) for name in _AND.split(match[1])):
                candidates.add("job_locations", match[1], READER, 0.5, sentence)
    if "office" in kinds and "job_locations" not in candidates:
        for match, sentence in prose.find(_OFFICE, ignore_case=False):
            if town_meant(match[1]) or municipality_named(match[1]):
                candidates.add("job_locations", f"{match[1]}{match[2] or ''}", READER, 0.45, sentence)
                break
    if "office_in" in kinds and "job_locations" not in candidates:
        offices = {
            f"{town}{match[2] or ''}": sentence
            for match, sentence in prose.find(_OFFICE_IN, ignore_case=False)
            if town_meant(town := _POSSESSIVE.sub("", match[1])) or municipality_named(town)
        }
        if len(offices) == 1:
            for place, sentence in offices.items():
                candidates.add("job_locations", place, READER, 0.4, sentence)
    if "recruiter" in kinds:
        for match, sentence in prose.find(_RECRUITER, ignore_case=False):
            candidates.add("recruiter", (match["a"] or match["b"] or match["c"]).strip(" .,"), READER, 0.65, sentence)


def _around(text: str, start: int, end: int) -> str:
    """The sentence around a phrase, or as much of it as holds a date."""
    left = 0
    for stop in _SENTENCE_END.finditer(text, 0, start):
        left = stop.end()
    left = max(left, start - WINDOW)
    stop_match = _SENTENCE_END.search(text, end)
    right = min(stop_match.start() + 1 if stop_match else len(text), end + WINDOW)
    return text[left:right].strip()


def _read_badge(bearings: Bearings, title: int, candidates: Candidates) -> None:
    """A word beside the title, alone on its line, that says that the job is gone: `Expired`."""
    for block in bearings.own:
        if abs(block.index - title) > _BESIDE or block.link_chars or len(block.text) > _SHORTEST:
            continue
        if any(label_key(piece).rstrip("!") in _BADGES for piece in (block.text, *pieces_of(block))):
            candidates.add("expired", block.text, READER, 0.7, block.text)
            return


def _read_gone(blocks: list[Block], candidates: Candidates) -> None:
    """A statement that this job is gone: a short text of its own, not a condition and not inside a list of jobs."""
    passed = 0
    for block in blocks:
        text = block.text
        if (
            (8 if text.isascii() else 4) < len(text) < 220
            and not block.box.zone & _NAV_ASIDE
            and (passed < 2500 or len(text) < 90)
        ):
            match = linear(_EXPIRED).search(text)
            if match and not _CONDITION.search(text[: match.start()]):
                candidates.add("expired", match[0], READER, 0.75, text)
                return
        passed += len(text)
