"""Deadlines: sentences that tell by when to apply, in words of a limit beside an application or of a call that closes."""

# ruff: noqa: E501  # word lists and their patterns: one language or one meaning a line
from __future__ import annotations

import re
from collections.abc import Callable
from itertools import chain
from typing import Final

from jobcrawl.candidate import Candidates
from jobcrawl.read.lines.announced import AD
from jobcrawl.read.lines.not_gone import EARLIER_CALL
from jobcrawl.read.lines.prose import READER, Prose
from jobcrawl.read.words.vocabulary import LABELS, label_key
from jobcrawl.values.patterns import linear, when_used

_CLOSE_IT: Final = (
    r"close (?:the|this) (?:(?:position|vacancy|posting|ad|advert|advertisement)\b"
    r"|(?:role|job|call) (?:for applications|to applications|early|on|at|by|before|once|when|as|if)\b)"
)
"""An employer closes what it has advertised; `the job centre`, `the post office` and `this role play` are other things."""
_DEADLINE: Final = (
    r"deadline|closing date|cut-?off (?:date )?for (?:all )?(?:applications|applying)|(?:accepting|taking|receiving|considering) applications (?:until|till|through|up to)|apply (?:by|before|no later|until|now and|latest|not later|at the latest|on or before)|applications? (?:(?:are|will be) (?:being )?(?:accepted|received|taken|considered) (?:until|till|through|up to)|close|closes|must be (?:received|submitted)|should be (?:received|submitted)|is due|are due|received by|will be accepted|due|before|by)|no later than|not later than|"
    r"(?:position|vacancy|job|posting|advert|ad|recruitment) (?:closes|will close|is open until|expires)|applications? [^.!?\n]{1,60} close (?:at|on)|^closes on|(?:will )?" + _CLOSE_IT + r"|valid until|open until|last day to apply|last date|submit your application|send your application|hear(?:ing)? from you (?:by|before|no later)|apply .{0,40}\bby\b|"
    r"sista ansökningsdag|(?:emot|mottar) (?:din )?ansökning(?:ar)? (?:till och med|t\.o\.m\.|till)|ansök senast|sista dag|senast (?:den )?\d|ansökan senast|ansökningstid|din ansökan|sök (?:jobbet |tjänsten )?senast|tillhanda|"
    r"søknadsfrist|søk innen|søk senest|frist for|innen \d|senest (?:den )?\d|ansøgningsfrist|ansøg senest|høre fra dig (?:inden|senest)|ansøgning|ansøgningen|fristen|"
    r"hakuaika|haku päättyy|hae (?:paikkaa |tehtävää )?viimeistään|viimeistään|hakemukset|mennessä|hakemus|"
    r"bewerbungsfrist|bewerbungsschluss|bewerben sie sich bis|bewerbung(?:en)? .{0,60}bis|bis (?:zum|spätestens|einschließlich)|spätestens|ein(?:sende|gangs)schluss|einreichfrist|abgabeschluss|annahmeschluss|"
    r"date limite|avant le|jusqu.au|au plus tard|date de clôture|d'ici le|candidature|"
    r"sluitingsdatum|solliciteer (?:vóór|voor|uiterlijk)|uiterlijk|reageer (?:vóór|voor|uiterlijk)|vóór \d|reageren kan tot|solliciteren kan tot|"
    r"fecha límite|plazo de (?:inscripción|solicitud|presentación|admisión|candidatura|postulación|recepción)|hasta (?:el|las|horas)|antes del|abans del|fecha de cierre|scadenza|entro (?:il |l['’])|entro e non oltre|fino al|termin (?:składania|nadsyłania)|do dnia|(?:zgłoszeni|aplikacj|dokument|cv|životopis|přihláš|žiados|prihláš)\w* .{0,60}\bdo \d|uzávěrka|nejpozději|přihlášky|do \d{1,2}\. ?\d|prazo|data limit|fins al|candidaturas? .{0,60}até|inscrições .{0,60}até|até (?:ao? )?(?:dia )?\d|határid|(?:jelentkezés|pályáz|önéletraj)\w* .{0,60}-ig|do dňa|najneskôr|termen limită|p[âa]n[ăa] (?:la|pe|în|in|cel târziu|cel tarziu)|son başvuru|tähtaeg|termiņš|iki \d|galioja iki|derīg[sa] līdz|kehtib kuni"
)  # fmt: skip
_DEADLINE_SURE: Final = (
    r"deadline|cut-?off|from you (?:by|before)|closing date|(?:accepting|taking|receiving|considering) applications (?:until|till|through|up to)|apply (?:by|before|no later|until|latest|not later|on or before)|applications? (?:(?:are|will be) (?:being )?(?:accepted|received|taken|considered) (?:until|till|through|up to)|close|must|should|due|is due|are due|received|will be accepted until|by|before)|last (?:day|date)|applications? [^.!?\n]{1,60} close (?:at|on)|^closes on|" + _CLOSE_IT + r"|no later than|not later than|open until|valid until|(?:position|vacancy|job|posting|advert|recruitment) (?:closes|will close|expires)|"
    r"sista ansökningsdag|(?:emot|mottar) (?:din )?ansökning(?:ar)? (?:till och med|t\.o\.m\.|till)|sista dag|senast|ansökningstid|tillhanda|søknadsfrist|innen|inden|senest|\bfrist|sfrist|hakuaika|viimeistään|mennessä|haku päättyy|hakemukset|bewerbungsfrist|bewerbungsschluss|bis (?:zum|spätestens|einschließlich)|spätestens|ein(?:sende|gangs)schluss|einreichfrist|abgabeschluss|annahmeschluss|date limite|avant le|au plus tard|jusqu.au|clôture|d'ici le|"
    r"sluitingsdatum|uiterlijk|vóór|voor \d|kan tot|fecha límite|plazo|hasta (?:el|las|horas)|antes del|abans del|cierre|scadenza|entro|fino al|termin|do dnia|\bdo \d|uzávěrka|nejpozději|prazo|data limit|fins al|candidatura.{0,60}até|inscriç.{0,60}até|até (?:ao? )?(?:dia )?\d|határid|-ig\b|do dňa|najneskôr|termen limită|p[âa]n[ăa] (?:la|pe|în|in|cel târziu|cel tarziu)|son başvuru|tähtaeg|termiņš|iki \d|derīg[sa] līdz|kehtib kuni|application.{0,60}\bby\b|apply.{0,40}\bby\b|application.{0,60}before"
)  # fmt: skip
_APPLYING: Final = (r"appl|from you|från dig|fra d[ei]g|höra av|ansök|sök|søk|søg|hak|hae|bewerb|bewirb|žiados|posiela|prihlas|prihlás|candidat(?:ur|e[rz]\b|i (?:entro|prima|ora|subito|qui|online|via|tramite|inviando|mandando|su)\b|evi|ar\b|ar-se|e-se)|candidar(?:si|ti|vi)|postul|solli|reage|cv|resume|lebenslauf|aplik|inscri|presenta|enviad|propuesta|přihl|prihl|uchádz|jelentkez|pályáz|curr[ií]cul|unterlagen|dokument|önéletrajz|aplic|životopis|zgłos|zgłasz|invia|deadline|\bfrist|sfrist|closing|clos|schluss|einreichfrist|date limite|plazo|scadenza|termin(?:e|em|u|y|ie|ów)?\b|termín|uzávěrka|sluitings|vacan|dossier|adress|meld(?:e|et|en sie) (?:sich|dich|euch)|skelbim|sludināj|kuulutus")  # fmt: skip
_LASTS_UNTIL: Final = when_used(r"-ig (?:tartó|szóló|terjedő|tölt|munkába|állásba|betölt|dolgoz|helyettes|alkalmaz|foglalkoztat)")
"""What is done up to a day, in Hungarian, where the post that one applies for lasts so long: `2027. december 31-ig tartó`."""
_A_DAY: Final = r"((?:end|ende|fin|eind|einde|slutet|utgangen|utgången|udgangen|slutningen|fine|final(?:es)?|końca|konce|(?:sista|siste|sidste|(?:l['’])?ultimo|[uú]ltimo|letzten|dernier|laatste|last|ostatniego|posledního) (?:day|dag|dagen|tag|jour|d[ií]a|giorno)|sista|siste|sidste|ostatniego dnia|posledního dne)\s(?:of\s|de\s|di\s|do mês de\s|du mois de\s|van\s|av\s|af\s|im\s|des\s|i\s)?[^\W\d]{3,12}(?:\s20\d\d)?|(?:19|20)\d\d-\d\d-\d\d|\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:20)?\d\d|\d{1,2}(?:st|nd|rd|th|er|º|\.|:[ea])?\s(?:de\s|of\s)?\w{3,12}(?:,?\s(?:de\s)?20\d\d)?|\d{1,2}/\d{1,2}|\d{1,2}\.\s\d{1,2}|\w{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s20\d\d)?)\b"
_CLOCK: Final = r"(?:\d{1,2}(?:[:.h]\d\d)?\s?(?:[ap]\.?m\b\.?|(?:noon|midday|uhr|h|hrs|hours|hodin|godz\w*|ore|uur|horas|heures|o'clock|on|del|di|du|den|dnia)\b)|\d{1,2}[:.h]\d\d)"
_BEFORE_A_DAY: Final = (
    r"\s(?:(?:[^.;:!?\d\n]{0,24}\s)?(?:(?:kl\.?|klokka|klokken|klockan|klo|kello)\s\d{1,2}|(?:(?:kl|godz|h)\.\s?)?"
    + _CLOCK
    + r")[^.;!?\d\n]{0,24}\s|[^.;:!?\d\n]{0,30}\s)?"
)
"""A few words and the hour: `23.59 CET on Sunday`, `kl. 12.00 fredag`, `godz. 15 dnia`."""
_LIMIT: Final = (
    r"\b(?:by|before|until|till|no later than|not later than|bis|vor|senast|före|innan|fram till|fram til|frem til|frist til|indtil|inntil|senest|seinast|seinest|før|inden|innen|avant|d'ici|jusqu.au|vóór|voor|tot|uiterlijk|antes|hasta|entro|prima|fino|do|przed|před|até|pour le|tegen|t\.\s?o\.\s?m\.?|t o m|till och med|til og med|t/m|spätestens|najpóźniej|nejpozději|najneskôr)"
    + _BEFORE_A_DAY
    + r"(?:d\.\s)?\(?"
    + _A_DAY
    + r"|\b(\d{1,2}\.\s?\d{1,2}\.(?:20\d\d)?|\d{1,2}\.\s[^\W\d]{3,9}kuuta(?:\s20\d\d)?)\s(?:(?:klo|kello)\s\d{1,2}(?:[.:]\d\d)?\s)?(?:asti|saakka|mennessä)\b"
    + r"|\b([^\W\d]{3,9}kuun (?:20\d\d )?(?:loppuun|viimeiseen päivään)) (?:asti|saakka|mennessä)\b"
)
"""A day by which something is to be done; the deadline, where the sentence asks for an application."""
_WEEKDAY: Final = r"\s(?:[^\W\d]{2,13},?\s(?:den\s|d\.\s|the\s|le\s|el\s|il\s)?|(?:at )?(?:noon|midnight) on (?:\w{6,9} )?|kl\.?\s\d{1,2}(?:[.:]\d\d)? den |(?:at )?\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\.?,?\s(?:on\s)?(?:\w{6,9},?\s)?)?"
_CLOSING: Final = (
    # the job's own noun and its verb stand side by side
    r"\b(?:(?:vacancy|position|post|posting|advert|role|job|recruitment|vacature|functie|tjänsten|annonsen|uppdraget|platsen|jobbet|stillingen|utlysningen|opslaget|annoncen|offre|recrutement|oferta|offerta|bando|nabór|nabídka|inzerát|stelle|stellenanzeige|ausschreibung|poste|annonce|vacante|puesto|posizione|annuncio|ogłoszenie|pozice|vaga|postul|anunțul|poziția)"
    r"\s(?:(?:(?:will )?(?:stays?|remains?|be|is) (?:up|live|online|posted|advertised) (?:until|till|to|through)|(?:ligger|finns) (?:ute|uppe|kvar|oppe) (?:till och med|t\.o\.m\.|til og med|till|til|indtil)|(?:reste|est) en ligne jusqu.au|sigue publicad[ao] hasta(?: el)?|resta online fino al)|(?:will )?close[sd]?(?: on)?|(?:(?:is|stays?|remains?|will (?:be|remain|stay)) )?(?:now |kept )?open (?:for applications )?(?:until|till|to|through)|(?:staat|blijft)(?: nog)? open (?:tot(?: en met)?|t/m)|sluit(?: op)?|stänger|stenger|lukker|(?:er )?(?:åben|åpen) (?:til|indtil|frem til)|(?:är )?öppe[nt] (?:för ansök\w+ )?(?:till|t\.o\.m\.|t o m)(?: och med)?|(?:ist |bleibt )?(?:noch )?(?:offen|ausgeschrieben) bis(?: zum)?|(?:est |reste )?ouverte?(?: aux candidatures)? jusqu.au|(?:está )?abierta hasta(?: el)?|(?:è )?apert[oa] fino al|trwa do|je otevřena? do)"
    # words of applying may say of what before it
    r"|(?:ausschreibung|bewerbungs(?:frist|phase|zeit|zeitraum|verfahren)|candidatures|sollicitatie(?:termijn|periode)|ansökningstiden|ansökningar|ansökan|søknadsfrist\w*|søknader|ansøgnings(?:frist|perioden?)|ansøgninger|haku|hakuaika|convocatoria"
    r"|plazo (?:de (?:inscripción|presentación|solicitud|admisión|candidaturas?|postulación|recepción)|que|para [^\W\d]+)|candidaturas|solicitudes|candidature|domande|rekrutacja|nabór|konkurs na stanowisko|výběrové řízení|lhůta pro (?:podání|přihlášky|zaslání)|termín (?:uzávěrky|podání|pro podání)|czas na (?:przesłanie|składanie|złożenie|zgłoszenia|aplikowanie)|termin (?:przesyłania|składania|nadsyłania|zgłoszeń)|přihlášky|applications?|apps|submissions|expressions of interest|eois?|application period|call for applications)[^.:;,!?\n]{0,40}?"
    r"(?:\s(?:closes?(?: on)?|ends?(?: on)?|(?:are )?accepted (?:until|till|through)|(?:läuft|laufen)(?: noch)? bis(?: zum)?|endet(?: am)?|schließt(?: am)?|sont closes(?: le)?|se terminent?(?: le)?|sluit(?:en)?(?: op)?|loopt (?:tot|t/m)|stänger|är öppen till|stenger|lukker|utløper|udløber|går ut|expire[sd]?(?: on| le)?|läuft(?: am)?|verstrijkt(?: op)?|umpeutuu|vyprší|uplyne|(?:on )?(?:auki|avoinna)|päättyy"
    r"|(?:que )?(?:termina|concluye|finaliza|acaba|vence|expira)(?: el)?|se cierra(?: el)?|abierta hasta(?: el)?|chiudono(?: il)?|si chiude(?: il)?|scad(?:e|ono)(?: il)?|terminano(?: il)?|trwa do|kończy się|upływa|mija|je|probíhá do|končí|je otevřeno do))"
    r"|(?:lukker|stenger|stänger) for (?:ansøgninger|søknader|ansökningar)|tar emot ansökningar till|fecha de cierre [^.:;!?\n]{0,40}|termine (?:per|di) [^.:;!?\n]{0,60}|anmeldeschluss[^.:;!?\n]{0,40}):?"
    + _WEEKDAY
    + _A_DAY
)
"""A day on which a call, or what is asked for in it, closes."""
_RECRUITING: Final = (
    r"(?:"
    + AD
    + r"|werving|sollicitatieprocedure|selectie|recrutement|recruitment|rekryteringen|rekrutteringen|rekrutację|rekrutacja|proceso|selección|auswahlverfahren|bewerbungsverfahren|recrutamento|applications|candidatures|candidaturas|candidature|inscripciones|inscrições|bewerbungen|sollicitaties|ansökningar|ansökan|søknader|ansøgninger|zgłoszenia|přihlášky)"
)
_CLOSED_BY_US: Final = (
    r"\b(?:clos(?:e|ing)|shut(?:ting)?|take down|end|stänger|stenger|lukker|avslutar|avslutter|afslutter|suljemme|schließen|beenden|clôtur(?:ons|erons)|ferm(?:ons|erons)|sluiten|cerr(?:amos|aremos|ar)"
    r"|chiud(?:iamo|eremo|ere)|zamykamy|zamkniemy|kończymy|zakończymy|uzavíráme|uzavřeme|ukončíme|encerr(?:amos|aremos))"
    r"\s(?:it|(?:(?:the|this|our|den|denna|denne|dette|det|die|diese|l['’]|la|le|les|las|cette|ce|notre|de|deze|onze|het|el|esta|este|il|lo|questa|questo|a|o|to|ten|tę|tento|toto)\s?)?" + _RECRUITING + r")"
    r"(?:\s(?:on|for (?:new )?applications(?: on)?|den|d\.|am|zum|le|op|el|il|dnia|dne|em))?" + _WEEKDAY + _A_DAY
    # the verb before the day: `Haku suljetaan 3.5.2026`, `Výběrové řízení uzavřeme 3. května`
    + r"|\b" + _RECRUITING + r"(?:\s(?:will|be|is|on|we|jsme|zostanie|bude|wird|werden|wir|wordt|se|sera|será|verrà|viene)){0,3}"
    r"\s(?:closed|taken down|removed|comes down|goes offline|expires|runs out|tas (?:ner|ned|bort)|fjernes|tages ned|poistetaan|poistuu|retirée?|retirad[ao]|rimoss[ao]|zdjęt[aey]|usunięt[aey]|stažen[aoy]?|verwijderd|suljetaan|sulkeutuu|stängs|stenges|lukkes|geschlossen|zamknięt[aey]|zamykamy|uzavřen[aoy]?|uzavřeme|uzavíráme|ukončen[aoy]?|clôturée?|fermée?|gesloten|cerrará|cerrad[ao]|chius[ao]|encerrad[ao])"
    r"(?:\s(?:on|den|am|le|op|el|il|dnia|dne|em))?" + _WEEKDAY + _A_DAY
    # the day before the verb: `Wir werden die Stelle am 3. Mai schließen`
    + r"|\b" + _RECRUITING + r"(?:\s(?:wird|wordt|werd|wir|we))?(?:\s(?:am|zum|op))?" + _WEEKDAY + _A_DAY + r"\s(?:geschlossen|schließen|beendet|offline genommen|(?:af)?gesloten|sluiten|verwijderd)\b"
    r"|\bstop (?:taking|accepting|receiving|considering) (?:new )?applications (?:on|at|after|by)" + _WEEKDAY + _A_DAY
)  # fmt: skip
"""A day on which the employer closes what it has advertised: `We plan to close it on 3 May`, said where an ad is named."""
_PERIOD_ENDS: Final = (
    r"(?:^|[\n.;!?]\s{0,3})(?:the (?:application )?window|the call|el plazo|o prazo|il termine|la scadenza|le délai|die frist|de termijn|fristen|termin|lhůta|uzávěrka|määräaika|hakuaika)"
    r"\s(?:closes?|ends?|expires?|(?:se )?(?:termina|acaba|finaliza|concluye|cierra|vence|expira|encerra|conclui)|es|é|scade|(?:si )?chiude|è(?: fissat[oa])?|expire|est fixée?|court jusqu.au|endet|läuft(?: noch)? bis|ist|eindigt|loopt(?: tot)?|sluit|verstrijkt|är|er|går ut|utløper|udløber|upływa|mija|kończy się|to|končí|vyprší|je|uplyne|on|päättyy|umpeutuu)"
    r"(?:\s(?:on|den|d\.|am|zum|le|op|el|il|al|dnia|w dniu|dne|no dia|em|(?:per|para) el|a))?" + _WEEKDAY + _A_DAY
)  # fmt: skip
"""A sentence that begins with the period and its end: `El plazo termina el domingo 3 de mayo`, said where applying is spoken of."""
_SAID_BEFORE: Final = 500
"""Characters before a period's end in which applying is spoken of."""
_TOO_LATE: Final = (
    r"\b(?:(?:applications?|submissions?|ansökningar|ansökan|søknader|ansøgninger|bewerbungen|candidatures?|dossiers|sollicitaties|reacties|solicitudes|candidaturas|candidature|domande|zgłoszenia|aplikacje|oferty|přihlášky|životopisy)\b,?[^.:;!?\n]{0,40}?\s(?:after|efter|etter|nach(?: dem)?|après(?: le)?|na|después del?|posterior(?:es|mente) al?|dopo (?:il|l['’])|po(?: dniu)?|após(?: o dia)?|depois de)"
    + _WEEKDAY
    + _A_DAY
    + r"[^.;!?\n]{0,40}\b(?:not|inte|ej|ikke|nicht|pas|niet|no|non|nie|ne\w+|não)\b"
    r"|nach (?:dem )?" + _A_DAY + r" (?:eingehende|eingegangene|eintreffende) (?:bewerbungen|unterlagen)[^.;!?\n]{0,40}\bnicht\b"
    r"|" + _A_DAY + r" jälkeen \w+ hakemuks\w+ ei\b)"
)
"""A day after which applications are not looked at any more: the last one to apply."""
_IT: Final = when_used(r"^\w+(?:\sdown)?\sit\b", re.I)
_NAMED: Final = when_used(rf"\b{AD}\b(?!\s(?:cent|offic|fair|club|shop|box|room))", re.I)
"""The ad that `it` means; `the call centre` is another thing."""
_REFUSED: Final = when_used(r"\b(?:not|inte|ej|ikke|nicht|pas|niet|no|non|nie|ne\w+|não|ei)\b", re.I)
_LOOKED_AT: Final = when_used(
    r"consider|accept|review|\bread\b|process|assess|evaluat|looked|taken|berücksichtig|beacht|bearbeit|angenommen|entgegen|geprüft|gewertet"
    r"|beakta|behandl|bedöm|granska|tas emot|emot\b|vurder|i betraktning|i betragtning|étudi|examin|trait|retenu|prises?\b|accueilli"
    r"|nemen|mee(?:genomen|telt)?\b|behandel|beoordeel|bekeken|valor|admit|acept|tendrán|consider|valutat|accett|esaminat|prese|accolt"
    r"|rozpatr|uwzględn|przyjm|brane|přij|posuz|posouz|zohledn|zařaz|hodnoc|huomio|käsitel|hyväks|aceite|aceita|analisad|admitid",
    re.I,
)
"""What an employer does with an application, and does not with one that comes too late."""
_SOONER: Final = when_used(
    r"\b(?:before|earlier|sooner|prior|vorher|früher|zuvor|bevor|tidigare|innan|tidligere|før|avant|auparavant|eerder|vroeger|antes|prima"
    r"|wcześniej|przed|dříve|před|aiemmin|aikaisemmin|ennen)\b",
    re.I,
)
_OTHERWISE: Final = when_used(
    r"\b(?:and|but|or|und|aber|oder|och|men|eller|og|et|mais|ou|en|maar|of|y|pero|e|ma|ale|i|lecz|ja|mutta|mas)\b", re.I
)
"""Words between clauses; what is denied behind one is not what the clause before it tells."""
_MONTH_FIRST: Final = when_used(
    r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?\s\d{1,2}(?:st|nd|rd|th)?(?!\d)(?:,?\s20\d\d)?",
    re.I,
)
_CALL: Final = (
    r"\b(?:send|sent|write|e-?mail|mail|appl(?:y|ications?)|(?:who|have|has) applied|forms?|cvs?|resumes?|résumés?|portfolios?|cover letters?|respond|reply|get in touch|hand in|expressions? of interest|arriv\w*|reach(?:es)? us|"
    r"schick\w*|schreib(?:e|en|t)?|bewerb\w*|bewirb\w*|formular|unterlagen|lebenslauf|meld\w*|anschreiben|einreich\w*|skicka\w*|mejla|maila|skriv|ansök\w*|hör av dig|anmäl\w*|söka|sök|sökt|søk\w*|søg|søge|søges|søgt|ansøg\w*|lähetä|täytä|hakemu\w*|haettav\w+|hakea|hae|(?:inn?|ind|af)?leveres|"
    r"envoy\w*|adress\w*|écri\w*|transm\w*|parvenir|postul\w*|[ck]andidat(?:u+r\w*|e[rz]|i(?:\s(?:entro|prima|ora|subito|qui|online|via|tramite|inviando|mandando|su))|evi|ar|ar-se|e-se)|candidar(?:si|ti|vi)|formulaire|dépos\w*|rempli\w*|stuur|schrijf|sollic\w*|reage\w*|formulier|lever (?:je|uw|het|de)|inlever\w*|sturen|stuurt|laat (?:het )?(?:me|mij|ons)|motivatie\w*|[ck]andideren|enví\w*|envia\w*|manda\w*|escr[ií]b\w*|rellena\w*|formulario|solicitud\w*|inscri\w*|inscríb\w*|remit\w*|"
    r"invi\w*|scriv\w*|domand[ae]|curricul\w*|compila\w*|zgłoś|zgłaszać|wyśl\w*|prześl\w*|przesła\w*|składa\w*|złoż\w*|nadsyła\w*|napisz|aplik\w*|zgłosz\w*|formularz\w*|ogłoszenie|pošl\w*|zašl\w*|napiš\w*|přihlá\w*|doruč\w*|hlaste|životopis\w*|formulář\w*|escrev\w*|preench\w*|formulário)\b"
)  # fmt: skip
_TO_US: Final = (
    r"\b(?:your (?:letters?|messages?|notes?|e-?mails?|answers?|papers|paperwork|story)|din(?:a|e)? (?:rader|mejl|brev|meddelande|intresseanmälan|beskjed|besked|mail|papirer)|vie?stisi|viestiäsi"
    r"|(?:deine|ihre|eure)[nrm]? (?:nachricht|mappe|e?-?mail|zeilen|rückmeldung|antwort|einsendung|post)|einsendungen|(?:vos|votre|ton|tes) (?:messages?|mots?|lettres?|réponses?|mails?|courriers?|courriels?)|réponses? (?:souhaitées?|attendues?)"
    r"|(?:je|jouw|uw) (?:bericht(?:je)?|brief|mail(?:tje)?|reactie|antwoord)|(?:tu|tus|su|sus|vuestros?) (?:mensajes?|cartas?|correos?|respuestas?)|(?:tu[ao]|vostr[ao]) (?:messaggio|lettera|mail|risposta)|(?:a sua|o seu) (?:mensagem|carta|resposta|e-?mail)"
    r"|(?:twoj\w+|twój|wasz\w*|państwa) (?:wiadomoś\w+|list\w*|mail\w*|odpowied\w+)|(?:vaš\w*|tvoj\w*|tvůj) (?:zpráv\w+|správ\w+|dopis\w*|list\w*|e?-?mail\w*|odpově\w+))\b"
    r"|(?:^|[.;:!?,(]\s|\b(?:please|or|and|just|to|eller|och|og|und|oder|et|ou|en|of|y|o|e|så|dann|dan|alors)\s)(?:call|phone|ring|text|contact|telephone|tell us (?:why|who|about you\w*|a (?:bit|little))|kontakt|kontakta|ring oss|bel)\s"
    r"|\b(?:make contact|hør[e]? (?:fra (?:deg|dig)|av dig)|höra av (?:sig|dig)|ta(?:g)? kontakt|kontakta oss|meld(?:e)? interesse|ota(?:thaan|kaa)? yhteyttä|soita|ilmoittaudu|ruf(?:e|en sie|t)?|kontaktier(?:e|en)|von (?:ihnen|dir|euch) (?:zu )?hören"
    r"|(?:ihren|deinen|euren) anruf|faire signe|faites(?:-nous|-moi)? signe|appel(?:ez|le)(?:-nous)?|contact(?:ez|er)(?:-nous)?|téléphon(?:ez|er)|présentez-vous|manifestez-vous|laat (?:\w+ ){0,3}horen|van (?:je|u|jou) (?:te )?horen|bel (?:of|naar|met|ons)|neem contact|horen (?:we |wij )?graag|meld je"
    r"|llám(?:anos|enos|ame|eme)|llama (?:al?|o|y|antes|hasta)|contáct\w+|contacta(?:r|d)? con|ponte en contacto|preséntate|preséntese|apúnta\w+|apuntar(?:se|te)|chiama(?:te)?(?:ci)?|contatta(?:te|re|rci|ci)|contattateci|si faccia (?:vivo|viva|avanti|sentire)|fatti (?:vivo|viva|avanti|sentire)|fatevi (?:vivi|avanti|sentire)|telefona(?:te|re)?"
    r"|odezwij|odezwać|zadzwoń|zadzwonić|skontaktuj|kontaktować|czekamy na (?:ciebie|was|państwa)|ozv(?:ěte|i|at|ite)|zavolej(?:te)?|zavolajte|kontaktujte|hlás(?:it|te) se|se (?:mohou |můžete )?hlás(?:it|te)|contacte(?:-nos)?|ligue|apresente-se)\b"
)
"""Words of getting in touch, which call for an application where nothing else is asked: `Ozvěte se do 3. května`."""
_ELSE_ASKED: Final = when_used(
    r"\b(?:questions?|queries|enquir\w+|visit|tours?|holiday|vacation|away|adjustments?|accommodations?|assistance|details|information|frågor|undrar|semester|studiebesök|spørsmål|spørgsmål|ferie|besøk|besøg|kysy\w*|kysymy\w*|lisätie\w+|loma\w*|fragen|rückfragen|urlaub|besichtig\w+|besuch\w*"
    r"|questions|renseignements?|visite|congés?|vragen|vakantie|bezoek|dudas|preguntas|consultas|vacaciones|visita\w*|domande|informazioni|ferie|pytania|pytań|urlop\w*|dotaz\w*|otáz\w*|informac\w*|dovolen\w*|dúvidas|informações|férias|bestell\w*|order|book|réserv\w*|command\w*|customers?|clients?|suppliers?|guests|lenses|(?:in )?sick|wishes|lieferant\w*|leverant\w*|leverandør\w*|toimittaj\w*|fournisseu\w*|leverancier\w*|proveedor\w*|fornitor\w*|dostawc\w*|dodavatel\w*|kund\w*|asiakka\w*|klant\w*|clientes?|clienti|klient\w*|zákazn\w*|reserv\w*|prenot\w*|zamów\w*|objedn\w*)\b",
    re.I,
)
"""What else one gets in touch for, or where somebody is who cannot be reached."""
_AWAITED: Final = when_used(
    r"(?:\b(?:we(?:['’]d| would)? (?:like|need|want|must have|expect)(?: to (?:have|receive|get|see))? (?:it|them|this|yours)|vi (?:vill|behöver|önskar|måste) (?:ha|få) (?:den|det|dem)|vi (?:vil|må|trenger å|ønsker å) (?:gjerne )?(?:ha|få) (?:den|det)|vi (?:skal|vil|ønsker at) (?:gerne )?(?:have|modtage) (?:den|det)"
    r"|wir (?:hätten|brauchen|benötigen|erwarten|möchten) (?:sie|ihn|es|diese|das)(?: gern[e]?)?|nous (?:la|le|les|l['’]) ?(?:attendons|voulons|souhaitons)|(?:we|wij) (?:willen|ontvangen|krijgen|hebben) (?:die|deze|hem|ze|het|dat)(?: (?:graag|liefst))?"
    r"|(?:la|lo|las|los) (?:esperamos|queremos|necesitamos|recibimos)|(?:la|lo|le|li) (?:aspettiamo|vogliamo|riceviamo|attendiamo)|czekamy na (?:nie|niego|nią|to)|čekáme (?:na )?(?:je|ho|ně|něj|ni|to)|potřebujeme (?:ho|je|jej|to)|haluamme (?:sen|ne|tämän))"
    r"|\b(?:it|they|this|these|den|det|de|sie|diese|er|es|elle|elles|il|ils|die|deze|hij|ze|debe[n]?|deber[áa]n?|dev(?:e|ono)|mus[ií]|muszą|sen|niiden)\b[^.;!?\n]{0,30}\b(?:reach us|arrive|be with us|in our hands|hos oss|hos os|tillhanda|i hænde|i hende|framme|fremme|perillä|eingehen|eingegangen|vorliegen|bei uns sein|eintreffen|parvenir|arriver|binnen zijn|bij ons zijn|llegar|pervenire|arrivare|dotrzeć|wpłynąć|dorazit|dojít))$",
    re.I,
)
"""An application named in the sentence before, as one waits for it: `Lämna en ansökan i luckan. Vi vill ha den`."""
_ANSWER: Final = when_used(
    r"\b(?:we(?:['’]ll| will) (?:get back|reply|respond|contact|answer|call|be in touch|let you know)|(?:responder|contestar|llamar)emos|wir (?:melden|antworten)"
    r"|vi (?:återkommer|svarar|hör av oss|vender tilbake|vender tilbage|svarer|kontakter)|nous (?:répondrons|reviendrons|contacterons)|risponderemo|odpowiemy|ozveme se"
    r"|(?:get|receive|får|erh[aä]lt\w+|bekomm\w+|recevrez|krijg\w*|ontvang\w*|recibirás|riceverai|otrzymasz|dostanete?|saat) (?:\w+ )?(?:answer|reply|svar|besked|beskjed|antwort|rückmeldung|réponse|antwoord|respuesta|risposta|odpowiedź|odpověď|vastauksen)"
    r"|otamme (?:\w+ )?yhteyttä|ilmoitamme|vastaamme|interviews?|intervju\w*|(?:vorstellungs|bewerbungs)gespräch\w*|entretiens?|gesprekken|samtal\w*|haastattelu\w*|entrevistas?|colloqui\w*|rozmow[ya]|pohovor\w*)\b",
    re.I,
)
"""What the employer does by a day: answers, or talks with those it has chosen."""
_CLAUSE_END: Final = when_used(r"[,;:–—]")
_OF_ANYTHING: Final = when_used(
    r"(?:send|mail|e-?mail|write|schreib|schick|skriv|skick|envoy|écri|stuur|schrijf|enví|manda|invi|scriv|wyśl|napis|pošl|napiš|ruf|call|phone|ring|text|contact|kontakt|appel|téléph|bel\b|llam|chiam|telef|contatt)",
    re.I,
)
"""Verbs of sending, writing and calling, which are duties as well."""
_WHO_DOES: Final = when_used(r"\b(?:you(?:['’]ll| will)?|we(?:['’]ll| will)?|du|wir|vi|nous|vous|wij|je|noi)\s(?:\w+\s)?$", re.I)
"""Who does what the verb behind it says."""
RUNS_UNTIL_A_DAY: Final = when_used(
    r"\b(?:temporary|fixed[- ]term|funded|funding|contract|project|licen[cs]e|unbefristet|befristet|gültig|vertrag|projekt\w*|contrat|cdd|projet|remplacement|tijdelijk|contract|vikari\w+|visstid\w*|tidsbegr\w+|midlertidig\w*"
    r"|määräai\w+|temporal|contrato|proyecto|determinato|contratto|progetto|zastępstw\w+|umow[ay]|określony|smlouva|smlouvu|určitou)\b",
    re.I,
)
"""What else than a call runs until a day."""
_FOR_A_DAY: Final = ("pour ", "tegen ")
"""How French and Dutch words for a limit begin that are more often said of the day on which something starts."""
_TO_ARRIVE: Final = when_used(
    r"\b(?:parvenir|envoy\w+|adress\w+|transm\w+|introdui\w+|dépos\w+|rentr\w+|bereik\w*|bezorg\w*|stuur|sturen|ontvang\w*|indien\w*|bewerbung\w*)\b[^;!?]{0,90}$",
    re.I,
)
"""What happens to an application by such a day, before it."""
_AT_THE_LATEST: Final = when_used(r"\s?,?\s?(?:\([^)]{0,30}\)\s?)?(?:au plus tard|dernier délai|ten laatste|uiterlijk)\b", re.I)
_ANY_LIMIT: Final = when_used(
    r"(?:no|not) later|senast|senest|innen|viimeistään|bis\b|spätestens|avant|jusqu|au plus tard|d'ici|uiterlijk|vóór|hasta|antes|abans|entro|fino|do\b|nejpozději|até",
    re.I,
)
"""Words of a limit that do not tell what is limited."""
_OF_SOME: Final = when_used(
    r"\b(?:given (?:priority|preference)|(?:priority|preference) (?:will be|is) given|bevorzugt|en priorité|prioriter\w+)\b", re.I
)
"""Who applies by the day is better off, but others may too."""
_DATE: Final = when_used(r"\d{1,4}[./-]\d|\d{1,2}(?:st|nd|rd|th|er|º|°|\.)?\s(?:de\s|of\s|d')?[^\W\d_]{3}|[^\W\d_]{3}\s\d{1,2}\b")
_NEAR: Final = 40
"""Characters before a limit in which its subject stands."""
_DIGIT: Final = when_used(r"\d")


def read_deadlines(prose: Prose, kinds: set[str], candidates: Candidates) -> None:
    """Add the last days to apply that sentences tell; `kinds` are those of `DEADLINES` that the text holds."""
    for kind, read in _READERS.items():
        if kind in kinds:
            read(prose, candidates)


def _read_deadline(prose: Prose, candidates: Candidates) -> None:
    """Add the last days to apply that sentences name."""
    is_known = "valid_through" in candidates
    sure = 0.6 if is_known else 0.7
    for match, phrase in prose.find(_DEADLINE, once=False):
        if not (_DIGIT.search(phrase) and linear(_DEADLINE_SURE).search(phrase) and linear(_APPLYING).search(phrase)):
            continue
        if _LASTS_UNTIL.search(phrase):
            continue
        place = max(phrase.find(match[0]), 0)
        if _OF_SOME.search(phrase) or _is_of_an_answer(phrase[:place]):
            continue
        if _ANY_LIMIT.match(match[0]) and _is_of_something_else(phrase, place, match[0]):
            continue
        colon = phrase.find(":")
        is_labelled = 0 < colon < 60 and LABELS.get(label_key(phrase[:colon])) == "valid_through"
        if not is_labelled or (not is_known and _DATE.search(phrase, colon, colon + _NEAR)):
            later = phrase[place:]
            candidates.add("valid_through", later if _DATE.search(later) else phrase, READER, sure, phrase)


def _is_of_an_answer(before: str) -> bool:
    """Whether the words before a limit speak of the employer's answer or of interviews, and not in their last clause of applying.

    `Interviews are held as we go along, but all who have applied by 3 May are considered` names a deadline.
    """
    if not _ANSWER.search(before):
        return False
    clause = _CLAUSE_END.split(before)[-1]
    return _ANSWER.search(clause) is not None or linear(_CALL).search(clause) is None


def _is_called_for(sentence: str, start: int, end: int) -> bool:
    """Whether a sentence asks for an application by the limit between two places: before it, or behind it in the same clause.

    What somebody sends or writes as a duty asks for none: `You mail out the invoices by the end of May`.
    """
    calls = linear(_CALL).finditer(sentence)
    for call in calls if _ELSE_ASKED.search(sentence) else chain(calls, linear(_TO_US).finditer(sentence)):
        apart = _CLAUSE_END.search(sentence[end : call.start()]) if call.start() >= end else None
        is_duty = _OF_ANYTHING.match(call[0]) and _WHO_DOES.search(sentence[: call.start()])
        if not is_duty and (apart is None or not sentence[:start].strip()):
            return True
    return False


def _before(said: str, limit: re.Match[str]) -> str:
    """The end of what stands before a limit's sentence in the same paragraph."""
    end = limit.start() - len(said)
    return limit.string[max(end - _NEAR * 2, 0) : max(end, 0)].rpartition("\n")[2].rstrip()


def _is_awaited(said: str, before: str) -> bool:
    """Whether words before a limit wait for what the sentence before them asks one to send."""
    return _AWAITED.search(said.rstrip()) is not None and linear(_CALL).search(before) is not None


def _is_of_something_else(sentence: str, place: int, words: str) -> bool:
    """Whether the limit that words at a place of a sentence name is that of a contract, or only of those who are served first."""
    behind = sentence[place + len(words) :]
    return bool(
        RUNS_UNTIL_A_DAY.search(sentence[max(place - _NEAR, 0) : place])
        or RUNS_UNTIL_A_DAY.match(behind.lstrip())
        or _OF_SOME.search(sentence)
    )


def _read_closing(prose: Prose, candidates: Candidates) -> None:
    for match, sentence in prose.find(_CLOSING, once=False):
        if EARLIER_CALL.search(sentence.partition(match[1])[0]):
            continue
        candidates.add("valid_through", match[1], READER, 0.62, sentence)


def _read_closed(prose: Prose, candidates: Candidates) -> None:
    """What closes is the ad: it is named by the words themselves, or before `it` in the same sentence."""
    for match, sentence in prose.find(_CLOSED_BY_US):
        before = sentence[: max(sentence.find(match[0]), 0)]
        if (not _IT.search(match[0]) or _NAMED.search(before)) and not EARLIER_CALL.search(f"{before}{match[0]}"):
            candidates.add("valid_through", next(day for day in match.groups() if day), READER, 0.6, sentence)


def _read_period(prose: Prose, candidates: Candidates) -> None:
    for match, sentence in prose.find(_PERIOD_ENDS):
        around = match.string[max(match.start() - _SAID_BEFORE, 0) : match.end()]
        is_earlier = EARLIER_CALL.search(sentence.partition(match[1])[0])
        if not is_earlier and (linear(_CALL).search(around) or linear(_CALL).search(sentence)):
            candidates.add("valid_through", match[1], READER, 0.58, sentence)


def _read_too_late(prose: Prose, candidates: Candidates) -> None:
    for match, sentence in prose.find(_TOO_LATE):
        day = next(day for day in match.groups() if day)
        if _are_refused_after(day, sentence):
            candidates.add("valid_through", day, READER, 0.6, sentence)


def _are_refused_after(day: str, sentence: str) -> bool:
    """Whether a sentence says that applications are not looked at after a day.

    `Applications may be submitted after 1 December, not before` tells the first day.
    """
    behind = sentence.partition(day)[2]
    refused = _REFUSED.search(behind)
    if refused is None or _OTHERWISE.search(behind, 0, refused.start()) or not _LOOKED_AT.search(behind):
        return False
    return not _SOONER.search(behind[: refused.end()] + behind[refused.end() :].partition(",")[0])


def _read_limit(prose: Prose, candidates: Candidates) -> None:
    for match, sentence in prose.find(_LIMIT, once=False):
        place = max(sentence.find(match[0]), 0)
        said = sentence[:place]
        before = _before(said, match)
        if (
            (_is_called_for(sentence, place, place + len(match[0])) or _is_awaited(said, before))
            and not (before.endswith("?") and _ELSE_ASKED.search(before))
            and not _is_of_an_answer(said)
            and not _is_of_something_else(sentence, place, match[0])
            and _is_a_limit(match[0], said, sentence[place + len(match[0]) :])
        ):
            named = _MONTH_FIRST.search(match[0])
            candidates.add(
                "valid_through", named[0] if named else next(day for day in match.groups() if day), READER, 0.5, sentence
            )


def _is_a_limit(words: str, ahead: str, behind: str) -> bool:
    """Whether words with a day name the last one: of `pour le 3 mai` only where an application arrives by it, or at the latest."""
    if not words.casefold().startswith(_FOR_A_DAY):
        return True
    return _TO_ARRIVE.search(ahead) is not None or _AT_THE_LATEST.match(behind) is not None


_READERS: Final[dict[str, Callable[[Prose, Candidates], None]]] = {
    "deadline": _read_deadline,
    "closing": _read_closing,
    "closed": _read_closed,
    "period": _read_period,
    "too_late": _read_too_late,
    "limit": _read_limit,
}
DEADLINES: Final[dict[str, str]] = {
    "deadline": _DEADLINE, "closing": _CLOSING, "closed": _CLOSED_BY_US, "period": _PERIOD_ENDS, "too_late": _TOO_LATE, "limit": _LIMIT,
}  # fmt: skip
"""What a text holds that tells a last day to apply."""
