"""Sentences: what an ad tells in the middle of its text: how, where and how much one works, when one starts, who recruits."""

# ruff: noqa: E501  # word lists and their patterns: one language or one meaning a line
from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Final

from jobcrawl.candidate import Candidates
from jobcrawl.read.lines.prose import READER, Prose
from jobcrawl.read.structured.declared_places import wants_a_town
from jobcrawl.values.patterns import when_used
from jobcrawl.values.places.gazetteer import CITY, country_named, in_whole, municipality_named, town_meant, towns_named
from jobcrawl.values.places.place_parts import OF_NOTE
from jobcrawl.values.places.places import understand_place
from jobcrawl.values.places.remote import DENIED_WITHIN

_TAG: Final = r"#LI[-_ ]?(hybrid|remote|on-?site|in-?office|inoffice)\b"
_REMOTE: Final = (
    r"\b(?:(?:fully|100 ?%|completely|entirely)[ -]remote|100 ?% (?:distans|etätyö|homeoffice|télétravail|remoto|zdaln\w+)|remote[- ]only|(?:is|as) an? (?:\w+[- ])?(?:\w+[- ])?remote (?:position|role|job|opportunity)|(?:full[- ]time|permanent|contract),? remote (?:position|role|job)|remote (?:position|role|job) (?:available|open|based|within|in)|this (?:position|role|job) is (?:fully |100% )?(?:remote|hybrid|on-?site|in[- ]office|in[- ]person)|(?:is|as) an? (?:\w+[- ])?(?:hybrid|on-?site|in[- ]person|in[- ]office) (?:position|role|job)|"
    r"(?:hybrid|on-?site) (?:role|position)|work(?:ing)? (?:fully |100% )?(?:remotely|from home) (?:from|anywhere|within|full[- ]time)|in-person attendance required|work from anywhere|we(?:['’]re| are) (?:an? )?(?:fully |completely |100% )?(?:all[- ]remote|remote[- ]first|fully remote|remote) (?:company|team|organi[sz]ation|studio|agency|startup|business)|(?:position|role|job|opportunity) (?:is )?(?:located|based|offered) (?:fully |100% )?remotely|(?:position|role|job|work) (?:can|may) be (?:performed|done|carried out|worked|filled) (?:fully |entirely |completely )?remotely|(?:position|role|job) is not (?:an? )?remote|no remote(?: work)?(?:[.,;!]|$)|not a remote (?:position|role|job)|must (?:be able to )?work on-? ?site|prefer on-?site|on-?site at (?:our|the)|vollständig remote|komplett remote|helt på distans|(?:tjänsten|jobbet|arbetet) (?:är|utförs|sker) på (?:distans|plats)|fullt remote|fuldt remote|(?:täysin|kokonaan) etänä|full remote|totalmente remoto|100 % remote|w pełni zdaln\w+|plně na dálku|in person only)"
)  # fmt: skip
_DAYS: Final = r"(?:\d(?:\s?[-–/]\s?\d)?|one|two|three|four|en|två|tre|fyra|to|fire|ein(?:en)?|zwei|drei|vier|un|deux|trois|quatre|twee|drie|vier|dos|tres|cuatro|due|tre|quattro|dwa|trzy|cztery|dva|tři|čtyři|dois|três|yksi|kaksi|kolme|jeden|één|eén)"
_HOME: Final = r"(?:home|remote)(?:[- ]?working)?"
_SITE: Final = r"(?:\w+ )?(?:office|site|on[- ]?site|in[- ]?person|face[- ]to[- ]face)"
_MIXED: Final = when_used(r"(?:mix|mixture|blend|combination|balance) of", re.I)
"""Where home and office are both named, so that the word `remote` beside them does not say that all is."""
_A_DAY: Final = r"(?:days?|dag|dagar|dage|dager|tage?n?|jours?|dagen|d[ií]as?|giorn[oi]|dni|dzień|den|dny|päivä\w{0,3})"
_A_WEEK: Final = (
    r"(?:(?:a|per|each|every|in the|of the) week|/ ?(?:week|woche|semaine|vecka|uke|uge)|i veckan|per vecka|om ugen|i uken|pr\.? uge|per uke|viikossa|pro woche|(?:in der|die) woche|wöchentlich|par semaine|a la semana|por semana|semanales"
    r"|(?:a|alla) settimana|w tygodniu|tygodniowo|v týdnu|týdně)"
)
_FROM_HOME: Final = (
    r"(?:(?:im|at|in|on|på|fra|en|da|di|z|na|zu) )?(?:home[- ]?office|from home|home[- ]?working|hemifrån|distans|hemarbete|hjemmefra|hjemmekontor|etänä|etätyö\w{0,4}|mobil\w{0,3} arbeit\w{0,3}|remote(?:ly)?|von zu ?hause|(?:en |de )?télétravail|depuis (?:votre |son )?domicile|à distance"
    r"|(?:te )?thuis(?:werk\w{0,3})?|vanuit huis|(?:de )?teletrabajo|desde casa|remoto|smart ?working|zdalnie|z domu|pracy zdalnej|z domova|home ?office)"
)
_AS_AGREED: Final = r"(?:nach (?:absprache|vereinbarung)|by (?:agreement|arrangement)|(?:enligt|efter) överenskommelse|etter avtale|efter aftale|sopimuksen mukaan|in overleg|a convenir|da concordare|do uzgodnienia|(?:po|dle) dohod[ěy]|selon accord)"
_WEEKDAY: Final = (
    r"(?:(?:mon|tues|wednes|thurs|fri)days?|(?:mån|tis|ons|tors|fre)dag(?:ar|arna)?|(?:man|tirs|ons|tors|fre)dag(?:er|e|ene)?|(?:mon|diens|donners|frei)tags?|mittwochs?|(?:lun|mar|mercre|jeu|vendre)dis?"
    r"|(?:maan|dins|woens|donder|vrij)dag(?:en)?|lunes|martes|miércoles|jueves|viernes|(?:lune|marte|mercole|giove|vener)dì|(?:poniedział|piąt)(?:ek|ki)|(?:wtor|czwart)(?:ek|ki)|środ[ayę]"
    r"|pondělí|úter[ýky]+|střed[uya]|čtvrt(?:ek|ky)|pát(?:ek|ky)|(?:maanan|tiis|keskiviik|tors|perjan)\w{0,8}|(?:segunda|terça|quarta|quinta|sexta)s?(?:-feiras?)?)"
)
_WORKING: Final = r"(?:work(?:s|ing)?|jobbar?|jobber?|jobbe|arbetar?|arbeider?|arbejder?|arbeite(?:n|t|st)?|werk(?:t|en)?|travaill\w+|trabaj\w+|trabalh\w+|lavor\w+|prac\w+|tee\w*|työskente\w+)"
_AT_HOME: Final = (
    r"(?:from home|home ?-?office|hemifrån|hjemmefra|hjemmekontor|von zu ?hause|(?:en )?télétravail\w*|de chez (?:vous|nous|soi|toi)|vanuit huis|desde casa|teletrabaj\w+|da casa|smart ?working|z domu|zdalnie|z domova|etän\w*|etätyö\w*|teletrabalh\w+|de casa"
    r"|"
    + _WORKING
    + r" (?:\w+ )?(?:at home|hemma|hjemme|zu ?hause|thuis|en casa|em casa|à la maison|à domicile|kotona|doma|w domu))"
)
_OFFICE_DAYS: Final = r"(?:in|at|from|to|på|im|au|op|en|in|w|v) (?:the |our |an? |la |het |ons |unserem |nuestra |notre )?(?:office|kontoret|büro|bureau|kantoor|oficina|ufficio|biurze|kanceláři)"
_SOME_DAYS_AT_HOME: Final = (
    # on some weekdays
    r"\b"
    + _AT_HOME
    + r" (?:(?:on|every|each|på|om|am|an|le|les|el|los|il|di|i|op|w|v|na|às?|nas?|hver|varje|jeden|elke) )?"
    + _WEEKDAY
    + r"\b"
    r"|\b"
    + _WEEKDAY
    + r"(?: (?:[^\W\d]+ ){0,3}?| (?:og|och|und|and|et|en|y|e|i|a|ja) "
    + _WEEKDAY
    + r" (?:[^\W\d]+ ){0,3}?)"
    + _AT_HOME
    + r"\b"
    # with words between the home and the number of days
    r"|\b" + _AT_HOME + r"[^.!?\n:;]{0,70}? " + _DAYS + " " + _A_DAY + " " + _A_WEEK + r"\b"
    r"|\b(?:home ?-?office|home[- ]working|remote work(?:ing)?|télétravail|thuiswerk\w*|teletrabajo|teletrabalho|smart ?working|lavoro agile|praca zdalna|etätyö\w*|distansarbete|hemarbete|hjemmekontor|hjemmearbejde|mobiles arbeiten)\s?:\s?(?:\S+ ){0,2}?"
    + _DAYS
    + " "
    + _A_DAY
    + r"\b"
    r"|\bmobiles arbeiten an (?:bis zu )?" + _DAYS + r" tagen\b"
    # at the office on some days, elsewhere on the others
    r"|\b"
    + _OFFICE_DAYS
    + r" (?:for |on |an |at least |minst |mindst |mindestens |au moins |minstens |al menos |almeno |minimum )?"
    + _DAYS
    + " "
    + _A_DAY
    + " "
    + _A_WEEK
    + r"\b"
    r"|\bwhere (?:you|to) work (?:on )?(?:the )?(?:other days|others|rest)\b[^.!?]{0,30}\b(?:you|yours?)\b|\bchoose where (?:you|to) work (?:on )?the (?:other|rest)"
    r"|\boffice on " + _WEEKDAY + r"(?:,? (?:and|&) " + _WEEKDAY + r")?,? (?:and )?(?:at |from )?home\b"
)
"""Home on some days, in words of weekdays, or of the other days: `Fridays from home`, `jobbar hemma när det passar, två dagar i veckan`."""
_FROM_WHERE_ONE_LIVES: Final = when_used(
    r"\b(?:from home|hemifrån|hjemmefra|von zu ?hause|de chez (?:vous|nous|soi|toi)|vanuit huis|desde casa|da casa|z domu|z domova|de casa)\b",
    re.I,
)
"""Home as the place one comes from, at work or not."""
_WITH_DAYS: Final = when_used(rf"\b{_WEEKDAY}\b|{_AT_HOME}[^.!?\n:;]{{1,90}}{_A_WEEK}", re.I)
_REMOTE_WORK: Final = when_used(
    r"\b(?:home ?-?office|remote|hybrid\w*|hjemmekontor|hjemmearbej?d\w*|hemarbet\w*|distans\w*|télétravail\w*|teletrab\w+|smart ?working|thuiswerk\w*|zdaln\w+|etätyö\w*|etän\w*|mobil\w* arbeit\w*|home[- ]?working)",
    re.I,
)
"""Words that only mean work away from the workplace."""
_DOES_WORK: Final = when_used(rf"\b{_WORKING}\b", re.I)
_CLAUSE_BOUND: Final = when_used(
    r"[,;:.!?()–—]|\s(?:and|but|or|und|aber|oder|och|men|eller|og|et|mais|ou|en|maar|of|y|pero|o|e|ma|ale|i|a|ja|mutta|mas)(?=\s)",
    re.I,
)
_AT_THE_OFFICE: Final = when_used(_OFFICE_DAYS, re.I)
_DAYS_AT_OFFICE: Final = when_used(
    rf"(?:(?:from|at) (?:the|our) (?:\w+ )?office|{_DAYS} days? (?:(?:a|per|each|/) ?week )?(?:in (?:the |our )?(?:\w+ )?office|on-?site)|{_DAYS} dagar (?:i veckan|per vecka) på kontoret)",
    re.I,
)
_FULL_TIME: Final = when_used(
    r"\b(?:(?:full|whole)[- ]?time|vollzeit\w*|heltid\w*|fuldtid\w*|fulltid\w*|kokoaika\w*|temps (?:plein|complet)|voltijds|jornada completa|tiempo completo|tempo (?:pieno|integral|inteiro)|pełny etat|plný úvazek"
    r"|(?:3[5-9]|40)(?:[.,]\d+)? ?(?:hours|h|stunden|timmar|timer|heures|uur|horas|ore|godzin|hodin))\b",
    re.I,
)
_PART_TIME: Final = when_used(
    r"\b(?:part[- ]?time|teilzeit\w*|deltid\w*|osa-aika\w*|temps partiel|deeltijds?|media jornada|jornada parcial|(?:tiempo|tempo) parcial|tempo parziale|(?:pół|część|niepełny) etatu?|zkrácený úvazek|poloviční úvazek)\b",
    re.I,
)
_THE_REST: Final = when_used(
    r"\b(?:at least|minimum|minst|mindst|mindestens|au moins|minstens|al menos|almeno|pelo menos|co najmniej|alespoň|vähintään|rest\w*|others?|otherwise|elsewhere|remaining|home\w*|hem\w*|hjem\w*|hause?|domicile|chez|thuis\w*|casa|dom[uaě]\w*|kotona|etä\w*"
    r"|remote\w*|hybrid\w*|distan\w*|télétravail\w*|teletrab\w*|smart ?working|zdaln\w*|anywhere|choose|flexib\w*|övrig\w*|øvrig\w*|übrig\w*|sonst|autres|overige|demás|resto|pozostał\w*|ostatní|muina|muut)\b",
    re.I,
)
"""What stands beside days at the office where the work goes on elsewhere on the others."""
_AT_TIMES: Final = (
    r"\b(?:(?:occasional|some|partial|limited) (?:home[- ]?working|working from home|work from home|remote work(?:ing)?)|gelegentlich\w* (?:home[- ]?office|mobil\w* arbeit\w*)|visst distansarbete|lejlighedsvis\w* hjemmearbej\w*|incidenteel thuiswerken|okazjonaln\w+ prac\w+ zdaln\w+|éligible au télétravail"
    r"|(?:home[- ]?office|home[- ]?working|remote work(?:ing)?|working from home|mobiles arbeiten|télétravail|thuiswerken|teletrabajo|hjemmearbejde|hjemmekontor|distansarbete|hemarbete|etätyö|smart ?working|praca zdalna) "
    + _AS_AGREED
    + r"|"
    + _DAYS
    + " "
    + _A_DAY
    + " (?:"
    + _A_WEEK
    + r" )?"
    + _FROM_HOME
    + r"\b|"
    + _DAYS
    + " "
    + _A_DAY
    + " "
    + _FROM_HOME
    + " "
    + _A_WEEK
    + ")"
)
"""Some of the time at home: `one day from home per week`, `zwei Tage pro Woche im Homeoffice`, `mobiles Arbeiten nach Absprache`."""
_PARTLY: Final = (
    _AT_TIMES + r"|" + _SOME_DAYS_AT_HOME + r"|"
    r"\b(?:mix|mixture|blend|combination|balance) of (?:\w+, )?(?:" + _HOME + r" (?:and|&|/) " + _SITE + "|" + _SITE + r" (?:and|&|/) " + _HOME + r"|" + _SITE + ", (?:" + _HOME + r" (?:and|&) " + _SITE + "|" + _SITE + r" (?:and|&) " + _HOME + r"))\b|"
    r"\b" + _DAYS + r" days? (?:(?:a|per|each|of the|every) week )?at home\b|"
    r"\b(?:hybrid (?:work(?:ing|place)?|schedule|model|arrangement|policy|set-?up|environment|format)|work(?:ing)? (?:in a )?hybrid|(?:arbejder|arbetar|jobber|arbeiten|werken) hybrid\w*|" + _DAYS + r" days? (?:a|per|each|/) ?week (?:in (?:the|our) (?:\w+ )?office|on-?site|from home|remote(?:ly)?|wfh)|"
    r"hybridarbete|hybrida arbetssätt|" + _DAYS + r" dagar (?:i veckan|per vecka) (?:hemifrån|på distans|på kontoret)|hybridarbejde|" + _DAYS + r" (?:dage|dager) (?:om ugen|i uken|pr\.? uge|per uke) (?:hjemmefra|på hjemmekontor)|"
    r"hybrides? (?:arbeit\w*|modell)|" + _DAYS + r" tage?n? (?:pro woche )?(?:home[- ]?office|mobil\w* arbeit\w*|remote|von zu hause)|teilweises? home[- ]?office|"
    r"(?:travail|mode|modèle|rythme|organisation|poste) (?:en |de travail )?hybride|" + _DAYS + r" jours? (?:de |en )?télétravail|télétravail (?:partiel|ponctuel|" + _DAYS + r" jours?)|"
    r"hybride werk\w*|" + _DAYS + r" dagen? (?:per week )?(?:thuis(?:werk\w*)?\b|vanuit huis)|(?:modalidad|modelo|formato|régimen|regime|sistema|trabajo|trabalho|modalidade) (?:de (?:trabajo|trabalho) )?h[íi]brid[oa]|" + _DAYS + r" d[ií]as? (?:a la semana |por semana )?de teletrabajo|"
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
_WHOLLY: Final = (
    r"(?:100 ?%|w 100 ?%|zu 100 ?%|fully|entirely|wholly|totalmente|completamente|íntegramente|enteramente|interamente|entièrement|uniquement|vollständig|ausschließlich|komplett|volledig|helemaal|helt|fullt ut|fuldt ud|udelukkende|uteslutande|kokonaan|täysin"
    r"|w pełni|całkowicie|wyłącznie|plně|zcela|výhradně)"
)
_AT_WORKPLACE: Final = (
    r"(?:on[- ]?site|in[- ]person|presencial|(?:en )?présentiel\w*|sur (?:site|place)|in (?:presenza|sede)|vor ort|in präsenz|op (?:locatie|kantoor)|på plats|på kontoret|på stedet|på (?:arbejdspladsen|arbeidsplassen|arbetsplatsen)|paikan päällä|lähityö\w*"
    r"|stacjonarn\w+|na miejscu|na pracovišti|na místě)"
)
_AT_OFFICE: Final = (
    r"\b" + _WHOLLY + r" (?:\w{1,3} )?" + _AT_WORKPLACE + r"\b|\b(?:role|position|job|post|work) (?:is|will be|has to be|must be) (?:carried out|performed|done|delivered|undertaken) (?:fully |entirely |wholly )?on[- ]?site\b|\bwork is (?:100 ?% |fully |entirely )?on[- ]?site\b|"
    r"\b(?:(?:in[- ]person|on[- ]?site),? (?:five|5) days|(?:five|5) days (?:a|per|each) week,? (?:in|at|from) (?:the|our)|full[- ]time (?:in|at|from) (?:the|our) (?:[\w-]+ ){0,3}?office|"
    r"fysisk fremmøde|(?:fünf|5) tage (?:pro|die|in der) woche (?:im büro|vor ort))\b"
)  # fmt: skip
_NOT_PARTLY: Final = when_used(r"(?:100 ?%\s?|\b(?:ganz|voll\w{0,6}|fully|no|not|cannot|(?:ca|wo|do|does)n['’]t|unable to|non|kein\w{0,3}|ikke|ingen|inte|pas|pas de|sans|geen|niet|nessuna|ei|nie|brak|sin)\s)(?:\w{1,12}\s){0,2}$", re.I)  # fmt: skip
"""What stands before words about working partly from home where they say that one does not, or wholly."""
_NEAR: Final = 40
"""Characters before words in which they are taken back."""
_NOT_PARTLY_BEHIND: Final = when_used(
    r"(?:(?!\s(?:and|but|or|und|aber|oder|och|men|eller|og|et|mais|ou|en|maar|of|y|pero|o|e|ma|ale|a|i|ja|mutta)\s)\s[^\s,;:.!?()–]+){0,6}?"
    r"\s(?:not|cannot|(?:is|are|do|does|ca)n['’]t|no|impossible|excluded|refused|nicht|keine?|unmöglich|ausgeschlossen|inte|ej|uteslutet|ikke|udelukket"
    r"|utelukket|ei|eivät|mahdoton\w*|pas|exclu\w*|niet|geen|uitgesloten|non|esclus\w+|nie|není|nejsou|vylouč\w+|wykluczon\w+|não|excluid\w+|imposible)(?!\w)",
    re.I,
)
"""What stands behind such words in the same clause where they are taken back: `Two days from home per week are not possible`."""
_OF_OTHERS: Final = when_used(
    r"\s(?:(?:work )?(?:groups?|clubs?|courses?|teams?|products?|services?|customers?|clients?)(?!\w)"
    r"|(?:with|mit|med|avec|met|con|z|ze|s|se) (?:your|the|our|their|ihren|deinen|den|unseren|dina|våra|dine|våre|vores|vos|nos|les|je|de|onze|tus|sus|los|i|tuoi|nostri)? ?"
    r"(?:clients?|customers?|patients?|kunden|patienten|mandanten|kund\w+|client\w*|klant\w*|cliënten|pacient\w+|klien\w+|asiakk\w+)(?!\w))",
    re.I,
)
"""Behind words of working at home, whose home it is or what else they name: `home working by arrangement with your clients`."""
_OTHERS_AHEAD: Final = when_used(
    r"\b(?:customers?|clients?|patients?|users?|kund(?:en|er|erna|erne|innen)?|patient\w*|clientes?|clienti|klant(?:en)?|klien\w+|zákazní\w+|asiakk\w+"
    r"|child(?:ren)?|pupils?|guests?|families|kinder|schüler\w*|gäste|barn(?:en)?|elev\w*|børn\w*|gäster\w*|gjester|gæster|enfants?|élèves|niñ[oa]s|alumn\w+|bambini|alunni|kinderen|leerlingen|lapset|oppilaat|dzieci|uczni\w+|děti|žáci|crianças|alunos"
    r"|atendimento|atenci[oó]n|clases?|aulas?|formaci[oó]n|formaç\w+|formations?|cursos?|corsi|schulung\w*|trainings?|courses?|kurs\w*|interviews?|entretiens?|entrevistas?|colloqui\w*|events?|événements?)\s(?:[^\W\d]+\s){0,2}$",
    re.I,
)
"""Ahead of words of home or of the workplace, who or what else is there: `Our customers work from home on Fridays`."""
_INDUCTION: Final = when_used(
    r"\b(?:einarbeitung\w*|onboarding|induction|introduktion\w*|inskolning\w*|opplæring\w*|oplæring\w*|perehdyt\w+|koulutu\w+|inwerk\w*|opleiding\w*|intégration|formazione|inserimento|szkoleni\w*|wdrożeni\w*|školení|zaškolení|integração|utbildning\w*)\s(?:[^\W\d]+\s){0,3}$",
    re.I,
)
"""Ahead of words of the workplace, the first weeks of the work: `Die Einarbeitung findet vollständig vor Ort statt`."""
_AT_OTHERS: Final = when_used(
    r"\b(?:hos|bei(?: den| unseren)?|with (?:our|the)|chez (?:les|nos|des)|presso|en casa de|u (?:klient\w*|zákazn\w*|pacjent\w*)|asiakkai\w*)\b",
    re.I,
)
"""Whose home it is: `hjemme hos borgerne to dage om ugen`."""
_ITS_END: Final = (
    r"(?:,? (?:tills vidare\b|(?:til|på) ubestemt tid\b|auf (?:un)?bestimmte zeit\b|(?:van|voor|met) (?:een )?(?:on)?bepaalde (?:tijd|duur)\b|(?:à|pour une) durée (?:in)?déterminée\b|(?:de|por) (?:duración|tiempo) (?:indefinid|(?:in)?determinad)[oa]\b"
    r"|a (?:tempo|durata|termine) (?:in)?determinat[oa]\b|na czas (?:nie)?określony\b|na dobu (?:ne)?určitou\b|(?:a|por) tempo (?:in)?determinado\b|toistaiseksi\b|(?:of|for) (?:an )?(?:indefinite|unlimited|limited|definite) (?:period|duration|term)\b))"
)  # fmt: skip
"""Whether the employment has an end, said behind it: `een voltijds contract van onbepaalde duur`."""
FULL_OR_PART: Final = when_used(
    r"(?:full|part)[- ]?time|vollzeit|teilzeit|heltid|deltid|fuldtid|kokoaika\w*|osa-aika\w*|temps (?:plein|partiel|complet)|voltijds|deeltijds"
    r"|jornada completa|media jornada|tiempo (?:completo|parcial)|tempo (?:pieno|parziale)|pełny etat|plný úvazek",
    re.I,
)
_EMPLOYMENT: Final = (
    r"\b(?:full[- ]?time|part[- ]?time|permanent|temporary|fixed[- ]term|vollzeit|teilzeit|unbefristet\w*|befristet\w*|heltid\w*|deltid\w*|tillsvidare\w*|vikariat\w*|visstid\w*|fuldtid\w*|fast|midlertidig|kokoaika\w*|osa-aika\w*|vakitui\w*|määräaika\w*|temps (?:plein|partiel|complet)|cdi|cdd|fulltime|parttime|voltijds|deeltijds|jornada completa|tiempo completo|media jornada|contrato (?:indefinido|temporal)|tempo (?:pieno|indeterminato|determinato)|tijdelijke?|pełny etat|plný úvazek)\b.{0,30}\b(?:position|role|job|employment|contract|opportunity|appointment|tjänst|anställning|stilling|ansættelse|ansettelse|työ(?:n|tä|paikan|paikkaa|suhteen|suhdetta)?|tehtävä|työsuhde|stelle|anstellung|festanstellung|poste|contrat|functie|baan|puesto|empleo|impiego|contratto|umowa|pracovní poměr)\b" + _ITS_END + "?"
        r"|(?:[.,;(] (?:full[- ]?time|part[- ]?time|vollzeit|teilzeit|heltid|deltid|fuldtid|temps (?:plein|partiel)|fulltime|voltijds|deeltijds|jornada completa|tempo (?:pieno|parziale))(?:[.,;)]| (?:or|of|oder|eller|ou|o|at) )|^(?:full[- ]?time|part[- ]?time|vollzeit|teilzeit|heltid|deltid|fuldtid|temps (?:plein|partiel)|fulltime|voltijds|deeltijds|jornada completa|tempo (?:pieno|parziale)), \w[^\n]{2,40})|\b(?:nabízíme|oferujemy|ponúkame) (?:\w+ ){0,2}(?:plný úvazek|pełny etat|plný úväzok)\b|\bemployment (?:at|on a) (?:full|part)[- ]time\b|\bthis is a (?:full|part)[- ]time[^.!?]{0,30} post\b|\bna (?:pełny etat|cały etat|(?:pół|1/2|1/4|3/4) etatu|plný úvazek|zkrácený úvazek)\b"
    r"|\bjoin (?:us|(?:our|the) (?:\w+ )?team) (?:full|part)[- ]?time\b|\b(?:able|available|willing|prepared|ready) to work (?:full|part)[- ]time\b"
    r"|\b(?:hiring|looking for|seeking|searching for|in need of) (?:an? |another |\w+ )(?:[\w-]+ ){0,2}?(?:full[- ]time|part[- ]time|freelance|contract|temporary|seasonal)\b|\b(?:søger|ansætter|søker|ansetter|söker|anställer|sucht|suchen(?: wir)?|zoeken(?: wij)?|recherche|recherchons|recrute|recrutons) (?:vi |wir |wij )?(?:en|et|ett|eine?n?|een|une?) (?:[\w-]+ ){0,2}?(?:fuldtids\w*|deltids\w*|heltids\w*|vollzeit\w*|teilzeit\w*|fulltime|parttime|freelance\w*)\b"
    r"|\b(?:this|it) is an? (?:[\w-]+ ){0,3}?(?:contract|freelance|volunteer|seasonal|casual|per[- ]diem) (?:position|role|job|opportunity|assignment|engagement|gig)\b|\bthis is an? (?:[\w-]+ ){0,3}?internship\b|\b(?:the|this|our|your) internship (?:lasts|runs|is|will|starts|begins|takes)\b"
    r"|\b(?:fuldtids|deltids|heltids)(?:stilling|job|tjänst|anställning|ansættelse|ansettelse|ansættelsesforhold)\w{0,3}\b|\b(?:vollzeit|teilzeit)(?:stelle|position|job|anstellung|beschäftigung)\b"
    r"|\b(?:suchen|sucht|stelle|position|sofort|termin|zeitpunkt|unbefristet\w*|anstellung|dich|sie|m/w/d\)?)(?: [\w/()*:-]+){0,8} in (?:vollzeit|teilzeit|(?:voll|teil)- (?:oder|und|bzw\.) (?:voll|teil)zeit|(?:voll|teil)-/(?:voll|teil)zeit)\b"
    r"|\b(?:poste|emploi|contrat|offre)(?: (?:permanent|régulier|stable|saisonnier|occasionnel|annuel|fixe|contractuel)e?){0,2} (?:en |à |de )?(?:cdi|cdd|alternance|temps plein|temps complet|temps partiel)\b.{0,20}|\b(?:offre|offrons|proposons|recherchons) un temps (?:plein|complet|partiel)\b|\b(?:contrato (?:indefinido|temporal|fijo) (?:\w+ )?)?(?:a |de )?(?:jornada (?:completa|parcial)|media jornada)\b|\b(?:assunzione|contratto|inserimento|lavoro|impiego) (?:\w+ )?(?:a tempo (?:pieno|parziale|(?:in)?determinato)|full[- ]time|part[- ]time)\b"
    r"|\b(?:dohod[aou] o (?:provedení práce|pracovní činnosti)|na dohodu)\b"
    r"|\b(?:contrato|contracte) (?:laboral )?(?:de |d['’])?(?:sustitución|substitució|interinidad|interinitat|relevo|relleu|temporal|indefinid?[ot]|fijo)\b"
    r"|\b(?:poste|mission) ouverte? (?:pour|à) (?:une?|des) (?:indépendante?s?|freelances?)\b"
    r"|\b(?:the )?(?:position|role|job|post|employment|appointment|anställningen|tjänsten|stillingen|työsuhde|tehtävä|die stelle|le poste) (?:is|are|är|er|on|ist|est)(?: an?| en| ein)? .{0,25}?\b(?:full[- ]?time|part[- ]?time|permanent|temporary|fixed[- ]term|vollzeit|teilzeit|befristet|unbefristet|heltid\w*|deltid\w*|tillsvidare\w*|fuldtid\w*|vakituinen|määräaikainen|kokoaikainen|osa-aikainen)\b(?:(?: and| och| og| und| ja|,|/) \w[\w-]*)?"
)  # fmt: skip
_THEN_EXTENT: Final = when_used(
    r"(?:[,;]\s(?:in |a |à |en |i |på |na )?|\s(?:a|à|en|på|na)\s)((?:"
    + FULL_OR_PART.pattern
    + r")(?:\s?(?:/|or|o|ou|oder|eller|of|nebo|lub)\s?(?:"
    + FULL_OR_PART.pattern
    + r"))?)(?=\s?(?:[.,;(]|$)|\s(?:(?:a|à|di|de|da|at|with|med|mit|på|von|van|of|met|con|avec)\s)?\d)",
    re.I,
)
"""The extent behind the contract in the same sentence: `a tempo determinato di un anno, part time a 30 ore`."""
_AMOUNT: Final = when_used(r"[€$£]\s?\d|\d\s?(?:€|kr|zł|Kč)")
"""A sum: what stands in brackets behind one is what it is paid for, `€ 2.569 (scale 35, full-time)`."""
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
"""Words for how much one works."""
_RECRUITER: Final = (
    r"\b(?:recruitment|recruiting|staffing) (?:company|agency|firm|partner|consultancy|consultants)[,:]? (?P<a>[A-ZÅÄÖÆØ][\w&-]*(?:\.\w+)*(?: (?:&|[A-ZÅÄÖÆØ][\w&-]*(?:\.\w+)*))*)|\b(?:in cooperation with|collaborat\w+ with|partner\w* with|work\w* with|together with|assisted by|supported by) (?P<b>[A-ZÅÄÖÆØ][\w&-]*(?:\.\w+)*(?: (?:&|[A-ZÅÄÖÆØ][\w&-]*(?:\.\w+)*))*) (?:recruitment|recruiting|staffing|rekrytering|rekruttering)\b|"
    r"\b(?:rekryteringsföretaget|rekryteringsbolaget|bemanningsföretaget|rekrutteringsselskapet|rekrutteringsfirmaet|bemanningsbyrået|rekrutteringsbureauet|rekrytointiyritys|personalberatung|personaldienstleister|personalvermittlung|cabinet de recrutement|uitzendbureau|wervingsbureau) (?P<c>[A-ZÅÄÖÆØ][\w&-]*(?:\.\w+)*(?: (?:&|[A-ZÅÄÖÆØ][\w&-]*(?:\.\w+)*))*)"
)  # fmt: skip
_NAME: Final = r"[A-ZÅÄÖÆØÜÉÍÓÚÁŁŚŻŹĆŠČŘŽÝ][\w'’-]+"
_PLACE: Final = (
    r"(?i:\b(?:work with|join) (?:me|us) at [\w&. -]{2,60}? in|présence (?:\w+ )?(?:à|en|sur)|(?:position|job|role|post|office|workplace|work|employee|you|candidate)(?: is| are| will be|'ll be)? (?:located|based|placed|stationed|situated) (?:in|at)|place of work (?:is|will be)(?: in| at)?|work location (?:is|will be)(?: in| at)?|workplace is(?: in)?|(?:with )?placement in|(?:willing to )?relocat(?:e|ion) to|(?:our|the) team is (?:based|located) in|based in (?:our|the) (?:[\w-]+ ){0,2}?(?:office|studio|headquarters|workshop|lab|factory|shop|kitchen) in(?: downtown| central)?|(?:role|position|job) in the(?: greater)?|you(?:['’]ll| will) (?:be |work )(?:based )?(?:in|at|from|out of) (?:our|the) (?:[\w-]{1,20} )?(?:office|studio|headquarters|workshop|lab|factory) in|duty station (?:is|will be)(?: in)?|"
    r"(?:tjänsten|tjänst|anställningen|jobbet|du) (?:är |blir |kommer att vara )?(?:placerad|stationerad|baserad) (?:i|på)|placeringsort(?:en)? (?:är|blir)|placering i|stationering i|arbetsplatsen (?:är belägen|ligger) i|arbetsort(?:en)? är|stationeringsort(?:en)? är|arbeidssted(?:et)? (?:er|vil være)(?: i| på)?|arbeidsplass(?:en)? er(?: i| på)?|kontorsted (?:er )?i|arbejdssted(?:et)? (?:er|vil være|bliver)(?: i| på)?|arbejdsplads(?:en)? (?:er|ligger|bliver) i|arbejdssted(?:et)? (?:er|bliver) [^.!?]{3,50} \d{4}|(?:stillingen|jobbet|du) (?:er|bliver|blir|vil være) (?:placeret|plassert|baseret|basert|forankret|lokalisert) (?:i|på)|(?:du|stillingen) (?:får|har|vil få|vil have) (?:fast )?(?:base|arbejdssted|arbejdsplads|tjenestested) (?:i|på)|vi (?:holder til|bor|ligger|er placeret) (?:(?:i|på|midt) )?(?:\w+ ){0,3}i|med arbejdssted i|tjenestested(?:et)? er(?: i)?|"
    r"(?:dienstort|arbeitsort|einsatzort|dienstsitz|standort|beschäftigungsort) ist|am standort|an unserem standort(?: in)?|an unseren standorten|(?:poste|emploi) (?:est )?(?:basé|situé|localisé) (?:à|en)|(?:basée?|située?|localisée?) à|(?:poste|emploi) (?:est )?à pourvoir à|lieu de travail est|standplaats is|werklocatie is|(?:je|u) werkt (?:vooral |voornamelijk )?vanuit|(?:gevestigd|standplaats) in|kantoor (?:staat|ligt|zit|is gevestigd) in|(?:puesto|trabajo) (?:está )?(?:ubicado|basado) en|con base en|(?:nuestras )?oficinas (?:están|se encuentran|se ubican) en|místo (?:výkonu )?práce je(?: v| ve)?|centro de trabajo (?:está )?(?:ubicado )?en|con sede (?:en|a)|(?:per|presso) la (?:nostra )?sede di|(?:(?:til|for|ved|på|i) (?:vores|vårt|vår|våra|våre)|(?:till|hos) (?:vårt|oss på vårt)) (?:\w{0,20}kontor|afdeling|avdeling|avdelning|butikk?|anlegg|anläggning|\w{0,20}lager|\w{0,12}fabrik|verkstad|restaurang|restaurant|klinikk?|hotell?) (?:i|på)|(?:for|at|in|to join) our (?:[\w-]{1,20} )?(?:office|site|plant|branch|store|location|headquarters|team|factory|warehouse|clinic|practice|depot|facility) in|(?:für|an|in) (?:unsere[nrm]?|den|die|der) (?:standort|niederlassung|filiale|werk|büro|praxis|zweigstelle)(?: in)?|(?:für|an|in|bei) (?:unser(?:e[nrm]?)?) (?:team|lager|betrieb|klinik|restaurant|hotel|geschäft|markt|zentrale|werkstatt|kanzlei|haus|shop) in|(?:in|bij|voor|op) on(?:s|ze) (?:\w{0,12}kantoor|\w{0,12}magazijn|team|vestiging|\w{0,12}winkel|restaurant|\w{0,12}fabriek|locatie|praktijk|hotel) in|(?:en|para) nuestr[ao]s? (?:oficinas?|nave|tienda|sede|centro|almacén|fábrica|planta|equipo|restaurante|hotel) (?:de|en)|(?:dans |pour |de |à |au sein de )?notre (?:agence|magasin|site|bureau|équipe|entrepôt|usine|restaurant|hôtel|boutique|atelier|siège|cabinet|boulangerie|école|collège|lycée|crèche|clinique|hôpital|pharmacie|résidence|salon|garage|centre|filiale|laboratoire|concession|librairie|fournil) (?:de|à)|(?:(?:presso|per) (?:la|il)|nel|nella) nostr[ao] (?:ufficio|negozio|stabilimento|magazzino|team|ristorante|panificio|laboratorio|officina|scuola|clinica|studio|albergo|hotel|farmacia|cantiere|filiale|punto vendita) (?:di|a)|(?:dans|depuis) nos (?:locaux|bureaux|ateliers) (?:de|à)|ansetter (?:\w{1,12} )?i|(?:im|am) (?:standort|büro|werk|hauptsitz)|(?:unser|unsere) (?:büro|studio|laden|werkstatt|praxis|team) (?:liegt|ist|befindet sich|sitzt) (?:\w+ ){0,3}in|(?:op|vanuit) ons kantoor in|nelle? nostr[ae] sed[ei] di|(?:pour|dans|sur) (?:notre|le|la|son) (?:agence|site|bureau|magasin|usine|établissement) (?:de|à)|(?:para|en) (?:nuestr[ao]s?|su) (?:sede|oficina|oficinas|centro|tienda|planta|fábrica|delegación|panadería|taller|colegio|escuela|clínica|hospital|farmacia|restaurante|hotel|almacén|residencia|laboratorio) (?:de|en)|(?:se ubica|está (?:ubicad|situad)[ao]) en|i (?:kontoret|butikken|bakeriet|avdelingen|lageret|fabrikken|skolen|barnehagen|klinikken|hotellet|restauranten|verkstedet|kafeen|gården|anlegget|kontoret|bageriet|afdelingen|fabrikken|værkstedet) (?:vårt|vår|vores) i|(?:voor|op|in) (?:onze|ons) (?:vestiging|kantoor|locatie|filiaal) (?:in|te)|(?:para|em) a (?:nossa|sua) (?:fábrica|loja|sede|unidade) (?:de|em)|sede di lavoro è|sede di lavoro|miejscem pracy jest|miejsce pracy to|místem výkonu práce je|místo výkonu práce je|pracoviště (?:je )?v)"
    r" (" + _NAME + r"(?: " + _NAME + r"){0,2}(?:(?:,|(?: or| eller| and| och| og| oder| und| ou| et| of| en)(?: in| i| på| à)?) " + _NAME + r"(?: " + _NAME + r")?){0,2})"
)  # fmt: skip
_OFFICE: Final = (
    r"(?:\b(?i:our)|(?P<whose>\w['’]s)) (?P<town>"
    + _NAME
    + r"(?: "
    + _NAME
    + r")?)(?P<state>, (?:[A-Z]{2}|"
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
_CAPITALISED: Final = when_used(rf"\b{_NAME}(?: {_NAME})?")
_MOST_NAMES: Final = 1_000
"""Names of a text among which a country or a city is looked for."""
_POSSESSIVE: Final = when_used(r"['’]s?$")
_AND_IN: Final = when_used(r"(?<=\s)(or|eller|and|och|og|oder|und|ou|et|of|en) (?:in|i|på|à)\s")
_AND: Final = when_used(r",? (?:or|eller|and|och|og|oder|und|ou|et|of|en) |, ")


def read_sentences(prose: Prose, kinds: set[str], candidates: Candidates) -> None:
    """Add what sentences tell; `kinds` are those of `SENTENCES` that the text holds."""
    for kind, read in _READERS.items():
        if kind in kinds:
            read(prose, candidates)


def _read_tag(prose: Prose, candidates: Candidates) -> None:
    for match, _ in prose.find(_TAG):
        candidates.add("job_location_type", match[1], READER, 0.7, match[0])


def _read_remote(prose: Prose, candidates: Candidates) -> None:
    for match, sentence in prose.find(_REMOTE):
        candidates.add("job_location_type", match[0], READER, 0.55, sentence)


def _read_employment(prose: Prose, candidates: Candidates) -> None:
    for match, sentence in prose.find(_EMPLOYMENT, once=False):
        if match[0][-1:] == ")" and _AMOUNT.search(sentence):
            continue
        candidates.add("employment_type", _whole(_THIS_IS.sub("", match[0]), sentence), READER, 0.6, sentence)
        if match[0][-1:] != ")" and not FULL_OR_PART.search(match[0]) and (extent := _THEN_EXTENT.search(sentence)):
            candidates.add("employment_type", extent[1], READER, 0.6, sentence)
        if hours := FULL_OR_PART.search(match[0]):
            candidates.add("work_hours", hours[0], READER, 0.5, sentence)


def _whole(words: str, sentence: str) -> str:
    """Words of a sentence without what belongs to its other words: signs at the ends, the end or the beginning of a remark."""
    words = words.strip(" ,.;:")
    if words.startswith("(") and words.endswith(")"):
        return words[1:-1]
    opened, closed = words.rfind("("), words.find(")")
    if closed >= 0 and "(" not in words[:closed]:
        return words[closed + 1 :].strip(" ,.;:")
    if opened >= 0 and ")" not in words[opened:]:
        rest, closing, _ = sentence.partition(words)[2].partition(")")
        return f"{words}{rest}{closing}" if closing else words[:opened].strip(" ,.;:") or words[1:]
    return words


def _read_partly(prose: Prose, candidates: Candidates) -> None:
    for words, sentence in _not_denied(prose, _PARTLY):
        if _tells_of_work(words, sentence) and not _may_be_all_one_works(words, sentence, prose):
            candidates.add("job_location_type", "hybrid", READER, 0.72 if _MIXED.search(sentence) else 0.56, sentence)


def _read_at_office(prose: Prose, candidates: Candidates) -> None:
    for words, sentence in _not_denied(prose, _AT_OFFICE):
        is_of_start = _INDUCTION.search(sentence.partition(words)[0])
        if not is_of_start and not sentence.endswith("?") and not _REMOTE_WORK.search(sentence):
            candidates.add("job_location_type", "onsite", READER, 0.54, sentence)


def _not_denied(prose: Prose, pattern: str) -> Iterator[tuple[str, str]]:
    """Words and their sentences in which nothing shortly before, within or behind takes them back or gives them to others."""
    for match, sentence in prose.find(pattern):
        before = match.string[max(0, match.start() - _NEAR) : match.start()]
        behind = match.string[match.end() : match.end() + 2 * _NEAR]
        is_denied = _NOT_PARTLY.search(before) or DENIED_WITHIN.search(match[0]) or _NOT_PARTLY_BEHIND.match(behind)
        is_of_others = _OF_OTHERS.match(behind) or _OTHERS_AHEAD.search(before) or _AT_OTHERS.search(match[0])
        if not is_denied and not is_of_others:
            yield match[0], sentence


def _tells_of_work(words: str, sentence: str) -> bool:
    """Whether words of home tell of working there: a clause of their own, or one in which somebody works, `Fridays from home`.

    Home is also what one comes from: `Our bus takes you from home on Mondays`.
    """
    if not _FROM_WHERE_ONE_LIVES.search(words) or _REMOTE_WORK.search(words) or not _WITH_DAYS.search(words):
        return True
    ahead, _, behind = sentence.partition(words)
    clause = _CLAUSE_BOUND.split(ahead)[-1], words, _CLAUSE_BOUND.split(behind)[0]
    return not (clause[0].strip() or clause[2].strip()) or _DOES_WORK.search("".join(clause)) is not None


def _may_be_all_one_works(words: str, sentence: str, prose: Prose) -> bool:
    """Whether days at the office may be all on which one works: those of a part-time job, or of one of unknown hours."""
    if not _AT_THE_OFFICE.match(words) and not _DAYS_AT_OFFICE.match(words):
        return False
    is_full = _FULL_TIME.search(prose.whole) is not None
    if _PART_TIME.search(sentence) or (_PART_TIME.search(prose.whole) and not is_full):
        return True
    return _AT_THE_OFFICE.match(words) is not None and not is_full and not _THE_REST.search(sentence)


def _read_hours(prose: Prose, candidates: Candidates) -> None:
    for match, sentence in prose.find(_HOURS):
        candidates.add("work_hours", match[0], READER, 0.55, sentence)


def _read_start(prose: Prose, candidates: Candidates) -> None:
    for match, sentence in prose.find(_START):
        candidates.add("job_start_date", match[1], READER, 0.6, sentence)


_LONGEST_END: Final = 40
"""Characters behind a town's name in which it may go on."""


def _read_place(prose: Prose, candidates: Candidates) -> None:
    known = candidates.first("job_locations")
    if known is None or (isinstance(known.value, str) and country_named(known.value)):
        for match, sentence in prose.find(_PLACE, ignore_case=False):
            towns = _AND_IN.sub(r"\1 ", _town_of(match))
            if any(towns_named(town) or municipality_named(town) for town in _AND.split(towns)):
                candidates.add("job_locations", towns, READER, 0.5, sentence)


def _town_of(match: re.Match[str]) -> str:
    """The town of a match with what of its name stands behind: `Frankfurt (Oder)`."""
    return in_whole(match[1], match.string[match.end(1) : match.end(1) + _LONGEST_END])


def _read_office(prose: Prose, candidates: Candidates) -> None:
    if wants_a_town(candidates):
        places = [place for one in candidates.of("job_locations") for place in understand_place(one.value)]
        declared = {place.country for place in places if place.country}
        for match, sentence in prose.find(_OFFICE, ignore_case=False):
            town, state = match["town"], match["state"] or ""
            if not _is_known(town) or (declared and not _lies_in_one_of(declared, town)):
                continue
            if state or not match["whose"] or declared or _is_of_note_here(town, prose):
                candidates.add("job_locations", f"{town}{state}", READER, 0.45, sentence)
                return


def _lies_in_one_of(countries: set[str], name: str) -> bool:
    return any(town.country in countries for town in towns_named(name)) or (
        "SE" in countries and municipality_named(name) is not None
    )


def _is_of_note_here(name: str, prose: Prose) -> bool:
    """Whether a town is large enough to be meant anywhere, or the text names its country or a city of it.

    So a house that somebody else named, `UCSF's Mission Bay campus`, is no village on the other side of the world.
    """
    town = town_meant(name)
    if town is None or town.weight >= OF_NOTE:
        return True
    named = {found[0] for found in islice(_CAPITALISED.finditer(prose.whole), _MOST_NAMES)} - {name}
    return any(
        country_named(other) == town.country
        or ((city := town_meant(other)) is not None and city.country == town.country and city.weight >= CITY)
        for other in named
    )


def _read_office_in(prose: Prose, candidates: Candidates) -> None:
    """Where the only office of which the text tells stands."""
    if wants_a_town(candidates):
        offices = {
            f"{town}{match[2] or ''}": sentence
            for match, sentence in prose.find(_OFFICE_IN, ignore_case=False)
            if _is_known(town := _POSSESSIVE.sub("", _town_of(match)))
        }
        if len(offices) == 1:
            for place, sentence in offices.items():
                candidates.add("job_locations", place, READER, 0.4, sentence)


def _read_recruiter(prose: Prose, candidates: Candidates) -> None:
    for match, sentence in prose.find(_RECRUITER, ignore_case=False):
        candidates.add("recruiter", (match["a"] or match["b"] or match["c"]).strip(" .,"), READER, 0.65, sentence)


def _is_known(name: str) -> bool:
    """Whether a gazetteer knows a town of the name."""
    return bool(town_meant(name) or municipality_named(name))


_READERS: Final[dict[str, Callable[[Prose, Candidates], None]]] = {
    "tag": _read_tag,
    "remote": _read_remote,
    "employment": _read_employment,
    "partly": _read_partly,
    "at_office": _read_at_office,
    "hours": _read_hours,
    "start": _read_start,
    "place": _read_place,
    "office": _read_office,
    "office_in": _read_office_in,
    "recruiter": _read_recruiter,
}
SENTENCES: Final[dict[str, str]] = {
    "tag": _TAG, "remote": _REMOTE, "employment": _EMPLOYMENT, "partly": _PARTLY, "at_office": _AT_OFFICE,
    "hours": _HOURS, "start": _START, "place": _PLACE, "office": _OFFICE, "office_in": _OFFICE_IN, "recruiter": _RECRUITER,
}  # fmt: skip
"""What a text holds that tells something of a kind."""
