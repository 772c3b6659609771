"""Phrases: what job pages print around an ad, as whole lines, in English and the languages of Europe around it.

A line is compared as a whole and without case, emoji, arrows and punctuation around it; a paragraph that only holds such
words is never met. Sources: headings of boards in those languages and the lists of their own interfaces.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate

from jobcrawl.values.patterns import Worded, linear, loosened, when_used
from jobcrawl.values.word_lists import text_beside, word_set

MAX_LINE = 120
"""Characters of the longest line that is compared."""

_COUNT = when_used(r"\s*\(\d{1,5}\)$")


@lru_cache(maxsize=8192)
def plain_line(text: str) -> str:
    """The line as it is compared: no case, no emoji, arrows or punctuation around it, no count behind it."""
    line = " ".join(text.replace("’", "'").casefold().split())
    start, end = 0, len(line)
    while start < end and not (line[start].isalnum() or line[start] in "#©"):
        start += 1
    while end > start and not (line[end - 1].isalnum() or line[end - 1] == ")"):
        end -= 1
    line = line[start:end]
    return _COUNT.sub("", line) if line.endswith(")") else line


def _lines(name: str) -> frozenset[str]:
    return frozenset(map(plain_line, text_beside(__name__, name).split("\n"))) - {""}


_TAIL = _lines("tail_lines.txt")
_TAIL_OF = when_used(
    r"(?:more|other|all|latest|see all|view all|show all|browse all)(?: \w+){0,3}"
    r" (?:jobs|positions|vacancies|openings|roles|careers)(?: (?:at|from|by|in|with|can be found) .{2,60}| here)?"
    r"|(?:jobs|vacancies) (?:similar to|like) .{2,60}|similar \w+ jobs|more from .{2,40}"
    r"|(?:(?:more|other|similar) )?(?:jobs|positions|vacancies|openings|roles) (?:that|which|you) .{0,30}"
    r"\b(?:interest|like|love|match|suit)(?:s|ed in)?(?: you)?"
    r"|(?:andra|fler) (?:jobb|tjänster) som .{0,20}intressera dig|du kanske också är intresserad av"
    r"|(?:andre|flere) (?:stillinger|jobber|jobs?) (?:som|der|du) .{0,20}interess\w{0,4}(?: (?:deg|dig|i|for deg))?"
    r"|muita kiinnostavia (?:\w+ )?(?:työ)?paikkoja"
    r"|diese \w{4,16} könnten (?:sie|dich)(?: auch| ebenfalls)? interessieren"
    r"|weitere interessante (?:jobs|stellen\w{0,9}|angebote)"
    r"|(?:ces (?:offres|annonces|postes|emplois)|(?:d'autres )?offres qui) (?:pourraient|peuvent)"
    r" (?:aussi |également )?vous intéresser(?: aussi| également)?"
    r"|(?:misschien )?ook interessant(?: voor (?:jou|u))?|deze vacatures .{0,20}ook interessant"
    r"|(?:también )?te (?:puede|podría)n? interesar(?: también)?|ofertas que (?:te )?(?:pueden|podrían) interesar(?:te)?"
    r"|(?:ti )?potrebbe(?:ro)? (?:anche )?interessar(?:e|ti|vi)(?: anche)?"
    r"|(?:może|mogą) (?:cię|ci)(?: też| także| również)? (?:zainteresować|się spodobać)"
    r"|mohlo by (?:vás|tě)(?: také| ještě)? zajímat"
    r"|(?:também )?(?:pode|podem|poderá)(?: também)? (?:lhe |te )?interessar(?:-lhe|-te)?"
    r"|(?:fler|andra|övriga|alla|liknande)(?: lediga)? (?:jobb|tjänster|annonser)(?: (?:från|hos|på|i|inom) .{2,60})?"
    r"|visa alla (?:jobb|tjänster)(?: .{2,60})?"
    r"|(?:flere|andre|alle|lignende)(?: ledige)? (?:stillinger|jobber|jobs?|annonser)(?: (?:fra|hos|i|ved) .{2,60})?"
    r"|(?:muut|lisää|kaikki)(?: avoimet| avoimia)? työpaik(?:at|koja)(?: .{2,60})?"
    r"|(?:weitere|andere|alle|ähnliche|mehr)(?: offenen?)? (?:jobs|stellen|stellenangebote|stellenanzeigen|positionen)"
    r"(?: (?:von|bei|in|der|des|gibt es|finden sie|findest du|unter|auf) .{2,60}| hier)?"
    r"|(?:autres|toutes les|plus d['’]) ?(?:offres|postes|emplois)(?: (?:chez|de|à|d['’]|sur|ici).{2,60})?"
    r"|(?:andere|meer|alle|overige) vacatures(?: (?:bij|van|in|op|vind je) .{2,60})?"
    r"|(?:otras|más|todas las) (?:ofertas|vacantes)(?: (?:de|en) .{2,60})?"
    r"|(?:altre|tutte le) (?:offerte|posizioni)(?: (?:di|in|presso) .{2,60})?"
    r"|(?:inne|więcej|wszystkie) (?:oferty|ofert)(?: .{2,60})?"
    r"|(?:další|všechny) (?:nabídky|pozice)(?: .{2,60})?"
    r"|\d{1,4} (?:comments?|kommentar(?:er?)?|kommenttia?|commentaires?|reacties?|comentarios?|commenti|komentarz[ey]|komentářů?)"
)
_OTHERS_PAY = when_used(
    r"(?:what|how much) (?:do|does|can) (?!you\b|i\b|we\b).{2,60} (?:earn|make|get paid)(?: (?:in|per|a) .{2,40})?"
    r"|average (?:salary for .{2,60}|.{2,60} salar(?:y|ies)(?: in .{2,40})?)"
    r"|vad tjänar (?:en|ett) .{2,60}|hvad? tjener en .{2,60}|(?:paljonko|mitä) .{2,60} (?:tienaa|ansaitsee)"
    r"|(?:was|wie viel) verdient eine? .{2,60}|combien gagne une? .{2,60}|(?:wat|hoeveel) verdient een .{2,60}"
    r"|cuánto (?:gana|cobra) una? .{2,60}|quanto guadagna una? .{2,60}|ile zarabia .{2,60}|kolik (?:bere|vydělává) .{2,60}"
)
_WITH_US = when_used(r"\b(?:with us|at our|hos oss|hos os|meillä|bei uns|chez nous|bij ons|con nosotros|da noi|u nas)\b")
_NONE_SUITED = when_used(
    r"(?:(?:is (?:this|it) )?not (?:quite )?the right|no suitable|(?:can't|cannot|couldn't|could not|don't|do not|didn't"
    r"|did not|haven't)"
    r" (?:find|see|found)) (?:[\w']+ ){0,4}(?:roles?|jobs?|positions?|vacancy|opening|fit|match|looking for)(?: (?:for you|here"
    r"|today|yet))?"
    r"|(?:keine?n?|nicht die|nicht das) (?:passende[nrs]?|richtige[nrs]?|geeignete[nrs]?) (?:\w+ )?\w*(?:stelle|job|position"
    r"|anzeige)\w{0,2}"
    r"(?: (?:für (?:sie|dich)|gefunden|dabei)){0,2}|nichts passendes(?: (?:gefunden|dabei))?"
    r"|hitta(?:r|de) du inte .{2,40}|hittar du inget .{2,40}|inget (?:jobb|uppdrag) som passar(?: dig)?"
    r"|(?:fant|finner) du ikke .{2,40}|ingen (?:passende|aktuelle) stillinger?(?: .{2,20})?|(?:fandt|finder) du ikke .{2,40}"
    r"|etkö löytänyt .{2,40}|eikö sopivaa .{2,40}"
    r"|(?:vous )?n'avez pas trouvé .{2,50}|pas trouvé (?:votre|l'|le ).{2,40}|aucune (?:offre"
    r"|annonce) ne (?:vous )?correspond.{0,40}"
    r"|(?:geen|niet de) (?:passende|juiste|geschikte) (?:vacature|functie|baan)(?: (?:gevonden|voor jou)){0,2}"
    r"|niet gevonden wat je zoekt"
    r"|(?:¿)?no (?:has encontrado|encuentras) .{2,50}|non (?:hai|avete) trovato .{2,50}"
    r"|nie znalaz(?:łeś|łaś|łeś/aś)? .{2,40}|nenaš(?:el|la|li)(?:/la)? js(?:te|i) .{2,40}"
)
"""What a site asks those whom the ad does not suit, before it leads them elsewhere: `Not the right role for you?`."""
_TAIL_HEADINGS = word_set("""
    news blog events comments tweets nyheter aktuellt kalender nyheder arrangementer begivenheder uutiset tapahtumat
    ajankohtaista aktuelles nachrichten neuigkeiten veranstaltungen actualités événements nieuws evenementen noticias eventos
    notizie eventi aktualności wydarzenia aktuality novinky notícias novedades novidades novità hírek ştiri știri haberler novosti
    """)
"""Words that open something else than an ad where they are a heading, while a link of the same name leads away."""
_VISITORS = when_used(
    r"(?:(?:our |the )?(?:opening|business|store|office) hours|(?:våra )?öppettider|(?:våre )?åpningstider"
    r"|(?:vores )?åbningstider|aukioloajat|(?:unsere )?öffnungszeiten"
    r"|(?:nos )?(?:horaires d'ouverture|heures d'ouverture)|(?:onze )?openingstijden"
    r"|openingsuren|horarios? de apertura|orari?o? di apertura|godziny otwarcia|otevírací doba|horário de funcionamento"
    r"|nyitvatartás)"
    r"(?: (?:in|at|of|for|i|på|hos|til|der|des|im|am|in der|von|de|du|de la|del|della|dell|van|het|w|v) .{2,40})?"
    r"|(?:visit (?:us|our .{2,40}|the .{2,40})|besök oss|besøg os|besøk oss|besuchen sie uns|bezoek ons|venez nous voir|visítanos"
    r"|odwiedź nas|navštivte nás|ügyfélfogadás)"
)
"""What sites tell their visitors below an ad."""
_TAGS = when_used(
    r"(?i)(?:tags?|tagged(?: with)?|keywords|etiketter|taggar|nøgleord|avainsanat|schlagw[oö]rte?r?|mots[- ]clés|trefwoorden"
    r"|etiquetas|tagi|štítky):\s"
)

_AD_HEADINGS = _lines("ad_headings.txt")
_WHOSE = word_set("""
    your our key main job additional other required preferred ihre ihr deine dein unsere unser eure vos votre tes nos tus tu
    sus nuestros nuestras jouw je uw onze dina din våra vår dine våre vores sinun meidän twoje twój nasze vaše tvoje naše tuoi
    tue vostri seus suas teus tuas nossos
    """)
"""Words before the name of a part of an ad."""
_ACTIONS = _lines("apply_lines.txt")
_SHARE = _lines("share_lines.txt")
_NAVIGATION = _lines("navigation_lines.txt")
_SIGNPOSTS = _lines("signpost_lines.txt")

_APPLY_FOR = when_used(
    r"(?:apply (?:for|to|now|as|by e-?mail|via e-?mail)|apply (?:on|at|via|through) .{2,40}(?:site|website|page|portal)"
    r"|ansök (?:till|om|som)|sök (?:jobbet|tjänsten)|søk (?:på|stillingen)|ansøg (?:om|stillingen)"
    r"|hae (?:nyt|tehtävää)"
    r"|(?:jetzt|hier|online|per e-?mail) .{0,20}bewerben|bewerbung (?:per e-?mail|absenden|senden)|postule[rz]? (?:à|pour"
    r"|maintenant)|solliciteer (?:op|nu|direct|als|per|via)|stuur (?:je |jouw |uw )?(?:sollicitatie|cv)"
    r"|inscr[ií]b\w+ (?:a|en)|candidati (?:per|ora|a)|aplikuj (?:na|teraz)|odpovědět na)\b"
)
_BY_MAIL = when_used(
    r" (?:(?:via|by|per|pr|par|por|vía|tramite|przez|på|med|mit|met|com|con) )?(?:e-?)?(?:mail|mejl|e-?post|courriel"
    r"|sähköpostilla|sähköpostitse|mailem|correo(?: electrónico)?|posta elettronica)$"
)
"""How a button says that its letter is one by e-mail."""
_ABBREVIATED = when_used(
    r"(?i)[ ,](?:inc|ltd|co|corp|pty|bros|l\.l\.c|l\.p|p\.l\.c|s\.p\.a|s\.r\.l|s\.a\.s|s\.n\.c|s\.c|s\.a|s\.l|s\.l\.u|s\.r\.o"
    r"|a\.s|k\.s|z\.s|o\.p\.s|b\.v|n\.v|e\.v|d\.o\.o|z o\.o|k\.k|a\.d)\.$"
)
_LONGEST_FORM_HEADING = 60
_OPENS_FORM = when_used(
    r"(?i)\b(?:apply|application|ansök|ansökan|søk|søknad|søg|ansøg|ansøgning|hae|hakemus|hakemuksesi|bewerben|bewirb|bewerbung"
    r"|postule[rz]?|candidature|candidater|solliciteer|solliciteren|sollicitatie|solicitar|postular|inscripción|inscríbete"
    r"|candidati|candidatura|aplikuj|aplikacja|zgłoszenie|odpovědět|přihláška|candidatar|jelentkezés|aplică|başvur)\b"
)
_LONGEST_WAY_BACK = 50
_WAY_BACK = when_used(
    r"(?:(?:go )?back|return) to (?:(?:the|all|our|job|open|current) )*(?:jobs?|openings|vacancies|positions?|careers?|roles"
    r"|listings?|list|search|results|overview)\b"
    r"|zurück zu(?:r|m|den)? (?:allen |den )?(?:stellen|jobs|karriere|übersicht|liste|suche)"
    r"|tillbaka till (?:alla |våra )?(?:lediga|jobb|tjänster|karriär|listan)"
    r"|tilbage til (?:alle )?(?:ledige|job|stillinger|oversigt)"
    r"|tilbake til (?:alle )?(?:ledige|jobb|stillinger|oversikt)|takaisin .{0,20}(?:työpaik|listaan|paikkoihin)"
    r"|retour (?:aux|à la|à l'|vers les) ?(?:offres|liste|annonces|postes|recrutement)"
    r"|terug naar (?:alle |het |de )?(?:vacatures|overzicht|lijst)"
    r"|volver (?:a|al) (?:las |la |los )?(?:ofertas|lista|vacantes|empleos)"
    r"|torna (?:alle|alla|all'|agli) ?(?:offerte|lista|annunci|posizioni)"
    r"|(?:powrót|wróć) do (?:listy|ofert|wszystkich)|zpět na (?:pozice|seznam|nabídk|volné|přehled|kariér|všechny)"
    r"|voltar (?:para|às|a) (?:as )?(?:vagas|lista)"
)
_SHARE_ON = when_used(
    r"(?:(?:share|dela|del|jaa|teilen|partager|delen|deel|compartir|condividi|udostępnij|sdílet)"
    r" (?:on|via|på|auf|sur|op|en|su|na) \w{1,12}[ |,·/]{0,3}){1,6}"
)
_COOKIE = when_used(
    r"cookie(?=.{0,400}\b(?:browser|website|site|policy|consent|accept|agree|preferences|settings|experience|navigat|categor"
    r"|necessary|track|webbplats|godkän|samtyck|nettsted|samtykke|hjemmeside|sivusto|hyväk|webseite|akzept|zustimm|einwillig"
    r"|accepter|consent\w+"
    r"|accept\w+|toestem|política|acepta|consentim|consenso|accett|zgod|plik|souhlas|soubor))"
    r"|\b(?:browser|website|this site|ce site|este sitio|questo sito|deze site|ta strona|tento web|den här sidan"
    r"|webbplats\w*|hjemmeside\w*|nettsted\w*|sivusto\w*|webseite|site web|sito|strona|stránk\w*)"
    r".{0,200}cookie",
    re.I | re.S,
)
_LONGEST_FOOTER = 250
_FOOTER_STARTS = (
    "copyright", "(c) ", "powered by", "last modified", "last updated", "page last", "this page was last", "webmaster",
    "site by ", "website by ", "web design by ", "site made with ", "design by ", "designed by ", "template by ", "theme by ",
    "senast uppdaterad", "senast ändrad", "sist oppdatert", "sidst opdateret", "letzte änderung", "zuletzt aktualisiert",
    "stand: ", "dernière mise à jour", "laatst bijgewerkt", "última actualización", "ultimo aggiornamento",
    "ostatnia aktualizacja", "poslední aktualizace",
)  # fmt: skip
_POWERED = when_used(
    r"[|·•–] ?[Pp]owered by [A-Z](?:[\w.®™-]+ ?){1,4}(?:$|[|·•–])|\. Powered by [A-Z](?:\w+[®™]? ?){1,4}\.? ?(?:Privacy|Terms)"
    r"|^This is an? .{3,90}\b(?:web)?site\b.{0,5}powered by [A-Z]"
)
"""Who runs the site, at the end of a line of its own."""
_RUN_BY = when_used(
    r"(?i)(?:^|[,|·•][^|·•]*\d.*)[|·•] ?(?:leveret af|levert av|levereras av|drevet a[fv]|drivs av"
    r"|bereitgestellt von|betrieben von|propulsé par"
    r"|réalisé par"
    r"|geleverd door|aangedreven door|desarrollado por|realizado por|desenvolvido por|realizzato da|dostarcza|wykonanie|provozuje"
    r"|toteutus|készítette) [A-ZÀ-Ž][^|·•.]{1,40}$"
)
"""The same in other languages, behind a sign that parts it from the address before it; a house may be run by a family."""
_COUNTER = when_used(
    r"(?i)\b(?:you are (?:our |the )?visitor|(?:usted )?(?:es|eres) el visitante|sei il visitatore"
    r"|sie sind (?:der )?besucher|vous êtes le visiteur"
    r"|du är besökare|du er besøgende|jesteś (?:naszym )?gościem|jste (?:náš )?návštěvník|best viewed (?:in|with|at))\b.{0,12}\d"
)
"""How many have come by, and for which screens a page was made."""
_RIGHTS = (
    "all rights reserved",
    "alla rättigheter",
    "alle rettigheder",
    "alle rettigheter",
    "kaikki oikeudet",
    "alle rechte vorbehalten",
    "tous droits réservés",
    "alle rechten voorbehouden",
    "todos los derechos",
    "todos os direitos",
    "tutti i diritti",
    "wszelkie prawa",
    "všechna práva",
    "minden jog fenntartva",
    "toate drepturile",
    "tüm hakları",
    "все права",
    "усі права",
)
_FORM_REPLY = when_used(
    r"thank you!? your submission has been received|oops!? something went wrong|please (?:wait|fill|select|enter|upload)\b"
    r"|your e-?mail(?: address)? (?:will not|won't) be published"
    r"|(?:din )?e-?postadress(?:en?)? (?:kommer inte(?: att)?|vil ikke bli) publi[cs]er"
    r"|din e-mailadresse vil ikke blive publiceret|sähköpostiosoitettasi ei julkaista"
    r"|(?:deine|ihre) e-mail-adresse wird nicht veröffentlicht|votre adresse e-?mail ne sera pas publiée"
    r"|(?:je|uw) e-?mailadres (?:wordt|zal) niet (?:worden )?gepubliceerd"
    r"|tu (?:dirección de )?correo electrónico no será publicad"
    r"|il tuo indirizzo e-?mail non sarà pubblicato|twój adres e-?mail nie zostanie opublikowany"
    r"|vaše e-?mailová adresa nebude zveřejněna|o (?:seu|teu) (?:endereço de )?e-?mail não será publicado"
)
_REPLY_STARTS = frozenset("topydsivjue")
"""First letters of these replies, by which most lines are passed over."""
_COUNTDOWN_STARTS = frozenset("0123456789tce")
_COUNTDOWN = when_used(
    r"\d{1,3} (?:days?|dagar?|dage?r?|päivää|tage?n?|jours?|dagen|días?|giorni|dni|dny|dní) "
    r"(?:left|remaining|kvar|igjen|tilbage|jäljellä|verbleibend|restants?|over|restantes|rimanenti|pozostał\w*|zbýv\w*)"
    r"(?: to apply(?: for the job)?)?|to apply for the job|(?:closes|expires|ends) in \d{1,3} (?:days?|hours?)"
)

_MOMENT = (
    r"(?:\d{1,4}[./-] ?\d{1,2}[./-] ?\d{1,4}\.?|\d{1,2}\.? (?:de )?[^\W\d_]{3,10}\.?,? (?:de )?\d{4}"
    r"|[^\W\d_]{3,9} \d{1,2},? \d{4})"
    r"(?:,? ?(?:[-–] )?(?:kl\.? ?|klo |um |à |at |om |alle |a las |o |v )?\d{1,2}[:.h]\d{2}(?: uhr| h)?)?"
)
_STAMP = when_used(
    r"(?:(?:(?:last |letzte |zuletzt |dernière |date de |última |ultima |ostatnia "
    r"|poslední |senast |sist |sidst |senest |laatst |viimeksi )?"
    r"(?:created|published|posted|updated|modified|edited|erstellt|veröffentlicht|geändert|aktualisiert|änderung|publiée?|modification"
    r"|mise à jour|modifiée?|créée?|publicerad|skapad|uppdaterad|ändrad|publisert|opprettet|oppdatert|endret|publiceret|oprettet"
    r"|opdateret|ændret|julkaistu|luotu|päivitetty|muokattu|gepubliceerd|geplaatst|bijgewerkt|gewijzigd|publicado|creado|actualizado"
    r"|actualización|modificado|pubblicato|creato|aggiornato|aggiornamento|modifica|opublikowano|utworzono|zaktualizowano"
    r"|written|geschreven|skriven|skrevet|geschrieben|verfasst|écrite?|rédigée?|escrito|scritto|napisane|napisano|napsáno"
    r"|aktualizacja|modyfikacja|zveřejněno|vytvořeno|upraveno|aktualizace|aktualizováno|atualizado|criado)(?: (?:page|le|am))?"
    r"(?: (?:by|von|par|av|af|door|por|da|przez) (?:[^\W\d][\w'’.-]*,? ){1,4}?(?=(?:on|am|den|le|el|il|op|em|dnia|dne|the|kl"
    r"|\d)))?"
    rf"(?: ?:)?(?: ?(?:on|am|vom|den|le|el|il|em|op|dnia|dne))? {_MOMENT}"
    r"(?: (?:by|von|par|av|af|door|por|da|przez) [\w .-]{2,30}?)?)[ |·•,;–-]*){1,3}"
)
"""When a page was made, by whom and when it was changed last: `Created on 6 October 2026 by personnel`."""
_MADE = when_used(
    r"(?:created|erstellt|créée?|skapad|opprettet|oprettet|luotu|gemaakt|creado|creato|utworzono|vytvořeno|criado)\b.*?"
    r"\b(?P<year>(?:1\d|20)\d\d)\b"
)
"""What firms are as well as pages: `Created on 12 May 1998 by two sisters`."""
_OLDEST_PAGE = 2015
"""Year from which `created` is said of the page. It is fixed, so that a page is read next year as it is today: a stamp that is
older stays in the text, which does less harm than the loss of a line about a firm."""
_STAMP_STARTS = frozenset("abcdeglmjnoprsuvwzäæéú")
"""First letters of such lines, by which most lines are passed over."""

_DAY = when_used(rf"(?:[^\W\d]{{3,12}},? )?(?:{_MOMENT}|\d{{4}}\. [^\W\d]{{3,12}} \d{{1,2}})\.?(?:,? [^\W\d]{{3,12}})?")
_FILE = when_used(r"[^|]{2,70}\.(?:pdf|docx?|odt|rtf)(?: ?[(\[].{1,20})?")
_FORM_TO_FILL = when_used(
    r"(?:(?:download|print|open|get|view|click here (?:for|to (?:download|print|view))) )?(?:(?:the|our|an|prescribed"
    r"|official|printable|employment|job|standard) ){0,3}"
    r"application forms?(?: [–-] .{2,30})?(?: (?:\d{4}|pdf|word|docx?))?(?: ?\((?:[^()]{0,15}\b)?(?:pdf|word|docx?|odt|rtf"
    r"|\d+ ?[km]b)\b[^()]{0,15}\))?"
    r"|(?:(?:ladda (?:ner|ned)|last ned|hent|download|lataa|herunterladen|télécharger(?: le)?|downloaden?|descargar(?: el)?"
    r"|scarica(?: il)?|pobierz|stáhnout|stiahnuť|letöltés) )?"
    r"(?:ansökningsblankett\w*|ansökningsformulär|søknadsskjema|ansøgningsskema|hakemuslomake|bewerbungsbogen|personalbogen"
    r"|bewerbungsformular|formulaire de candidature"
    r"|dossier de candidature|sollicitatieformulier|(?:formulario|impreso|modelo) de solicitud|(?:modulo|modello"
    r"|schema) di domanda|kwestionariusz osobowy\w*|formularz zgłoszeniowy"
    r"|osobní dotazník|osobný dotazník|formulář žádosti|formulário de candidatura|jelentkezési lap|pályázati adatlap)"
    r"(?: ?\((?:[^()]{0,15}\b)?(?:pdf|word|docx?|odt|rtf|\d+ ?[km]b)\b[^()]{0,15}\))"
)
"""Forms on paper and in files; a bare `application form` is the label of the button that opens one."""

_LONGEST_INVITATION = 220
_INVITATION = when_used(
    r"(?i:(?P<news>(?:or )?(?:subscribe|sign up) (?:to|for) (?:our|the|job|daily|weekly|new|receive|get)\b"
    r"|post your (?:resume|cv)\b|never miss an?(?:other)? .{0,40}(?:jobs?|vacancy|opening)\b"
    r"|we(?:['’]ll| will) (?:send|e-?mail) you .{0,120}\bunsubscribe"
    r"|(?:get|receive) .{0,40}jobs? .{0,40}(?:e-?mail|inbox)|get notified|prenumerera på|anmäl dig till vårt nyhetsbrev"
    r"|få (?:nya |liknande )?jobb .{0,30}(?:mejl|e-post)|skapa (?:en )?(?:jobb)?bevakning|opprett (?:et )?(?:jobb)?varsel"
    r"|opret (?:en )?jobagent|(?:tee|luo) hakuvahti|(?:erstellen? sie|richten? sie|erstelle|richte) .{0,20}job-?(?:alarm|alert)"
    r"|créez (?:une|votre) alerte|crea (?:una|tu) alerta|crea un avviso|maak een (?:job|vacature)[ -]?alert"
    r"|(?:załóż|utwórz) powiadomienie"
    r"|nastavte si hlíd"
    r"|meld deg på|tilmeld dig (?:vores )?(?:nyhedsbrev|jobagent)|tilaa uutiskirje|(?:jetzt )?(?:newsletter|jobalarm|job-alert) "
    r"|abonnieren sie|abonnez-vous|inscrivez-vous à (?:notre|la) |schrijf je in voor|meld je aan voor|suscríbete|iscriviti alla"
    r"|zapisz się (?:do|na)|přihlaste se k odběru)"
    r"|(?P<board>is there (?:a problem|something wrong) with this (?:job|ad|advert|advertisement|vacancy|listing|posting)"
    r"|(?:report|flag) (?:this (?:job|ad|advert|vacancy|listing)|a problem)\b"
    r"|(?:your|ihre|votre|su|la sua|uw|din|twoja|vaše) (?:session|sitzung|sesión|sessione|sessie|sesja|relace)\b.{0,25}"
    r"(?:expir|timed? ?out|läuft|abgelaufen|caduc|scad|verloop|verlopen|går ut|gått ut|utløp|udløb|wygas|vyprš)"
    r"|best viewed (?:with|in|using|at)\b"
    r"|the (?:advertiser|employer) is (?:solely )?responsible for the content|annonsens innehåll (?:har lämnats|ansvarar)"
    r"|(?:arbetsgivaren|annonsören) ansvarar (?:själv )?för (?:annonsens )?innehållet"
    r"|(?:annoncøren|arbejdsgiveren) er (?:selv )?ansvarlig for indholdet"
    r"|(?:annonsøren|arbeidsgiver) er (?:selv )?ansvarlig for innholdet|ilmoittaja vastaa ilmoituksen"
    r"|für den inhalt (?:der|dieser) (?:stellen)?anzeige (?:ist|haftet)|l['’]annonceur est (?:seul )?responsable d"
    r"|de adverteerder is (?:zelf )?verantwoordelijk|el anunciante es (?:el )?(?:único )?responsable"
    r"|l['’]inserzionista è responsabile"
    r"|ogłoszeniodawca (?:odpowiada|ponosi odpowiedzialność) za treść|za obsah inzerátu z?odpovídá"
    r"|(?:post|advertise) (?:your|an?|another) (?:job|vacancy)|you are using an (?:outdated|old|unsupported)"
    r"|(?:please )?(?:enable|activate|turn on) javascript|javascript (?:is|must|seems)|your browser (?:is|does|doesn['’]t)"
    r"|download (?:our|the) (?:free )?(?:mobile )?app\b|let employers find you"
    r"|be the first to (?:hear|know) about (?:new|similar) (?:jobs|vacancies|openings)"
    r"|(?:please )?(?:tell them|tell the employer|say|mention|let them know)(?: that)? you (?:saw|found)\b"
    r"|\W{0,3}(?:the )?(?:salary|pay)(?: range)? (?:shown |displayed )?(?:is|are) (?:an? |our )?estimate"
    r"|(?:please )?mention [\w-]{2,30}\.(?:com|net|org|jobs|co\.uk|de|se|fr|nl)\b|(?:please )?quote [\w-]{2,30}\.(?:com|co\.uk)\b"
    r"|hi there!? (?:have|do you have|need|got) |(?:chat|talk) (?:with|to) our (?:bot|chatbot|assistant)"
    r"|(?:job|ad|vacancy|page) (?:viewed|views):? \d+|viewed:? \d+ times?"
    r"|this (?:job|ad|advert|vacancy|listing|posting) (?:has been|was) (?:viewed|seen|read|applied for) \d+"
    r"|\d+ (?:views|(?:people|candidates) (?:have )?(?:viewed|applied))"
    r"|anmäl (?:den här )?annonsen|rapportera annons|rapporter (?:annonse|annonce|denne)|anzeige melden|diese anzeige melden"
    r"|sie (?:verwenden|benutzen|nutzen) einen veralteten|bitte aktivieren sie javascript|ihr browser "
    r"|signaler cette (?:offre|annonce)|vous utilisez un navigateur|veuillez activer javascript|denunciar (?:esta )?oferta"
    r"|meld (?:deze )?vacature|segnala (?:questo )?annuncio|zgłoś (?:to )?ogłoszenie|nahlásit (?:tento )?inzerát)"
    r"|(?P<login>(?:please )?(?:sign|log) ?in (?:to|or|with)\b|already (?:have an account|registered)|create an account (?:to|or)"
    r"|forgot(?:ten)? (?:your )?password|logga in för att|redan medlem|logg inn for|log ind for|kirjaudu sisään"
    r"|melden sie sich an|bereits registriert|connectez-vous pour|déjà inscrit|log in om|inicia sesión|¿ya tienes|accedi per"
    r"|not (?:yet )?(?:registered|a member)(?: yet)?\?|(?:don['’]t|do not) have an account|har du inget konto|du må registrere"
    r"|har du (?:allerede|ikke) (?:registrert|en profil|en konto)|noch kein konto|noch nicht registriert"
    r"|pas encore (?:inscrit|de compte)"
    r"|nog geen account|¿no tienes (?:una )?cuenta|non hai (?:ancora )?un account|non sei (?:ancora )?registrat"
    r"|nie masz (?:jeszcze )?konta"
    r"|nemáte (?:ještě )?účet|zaloguj się|přihlaste se pro)"
    r"|(?P<share>(?:please )?(?:share|dela|del|jaa|teilen?|teilen sie|partagez?|deel|comparte|compartir|condividi|udostępnij"
    r"|sdílejte)"
    r"(?: (?:this|the|diese[ns]?|die(?: ausgeschriebene)?|das|den här|denna|denne|dette|tämä|cette|l|esta|este|quest[oa]|deze"
    r"|dit|tę|ten"
    r"|tuto|tento)['’ ]?(?:job|role|position|vacancy|ad|page|post|stelle\w{0,9}|anzeige|seite|ausschreibung|annonsen?|jobbet"
    r"|tjänsten?"
    r"|stillingen?|siden?|opslaget|ilmoitus|offre|annonce|poste|vacature|pagina|oferta|anuncio|puesto|offerta|annuncio|ofertę"
    r"|ogłoszenie"
    r"|nabídku|inzerát|stránku)\b[^.!?]{0,110})? (?:[\w']{1,4} ){0,3}(?:social (?:media|networks?)|sozialen? (?:medien"
    r"|netzwerken)"
    r"|sociala medier|sosiale medier|sociale (?:medier|media)|sosiaalisessa mediassa|somessa|réseaux sociaux|redes sociales"
    r"|social"
    r"|mediach społecznościowych|sociálních sítích)\W{0,3}$))"
)

_LONGEST_DISCLAIMER = 600
_DISCLAIMER = Worded(
    r"\bdo(?:es)? not (?:constitute|imply|mean|represent) (?:an? |any |our |the )?(?:\w+ ){0,3}endorsement"
    r"|\bnot responsible for the (?:content|accuracy)\b"
    r"|\b(?:do not|don['’]t) contact (?:the |this )?(?:job )?poster\b"
    r"|\b(?:never|don['’]t|do not) (?:provide|give|send|share) (?:(?:your|any|out) ){0,2}(?:bank|credit card|social security)\b"
    r"|\bnever pay (?:to apply|anyone|an?y? fee)\b"
    r"|\b(?:zahlen|überweisen) sie (?:niemals|nie|kein)\b|\bne (?:versez|payez|communiquez) jamais\b"
    r"|\bnunca (?:pagues?|envíes dinero)|\bno pagues nunca\b"
    r"|\bnon (?:inviare|versare|pagare) mai\b|\bbetaal nooit\b|\bbetala aldrig\b|\bnigdy nie (?:płać|wysyłaj)\b",
    re.I,
)

_NOT_VOUCHED = Worded(
    r"\bacts? (?:only|solely|merely) as an intermediary\b|\bactúa (?:única|sola|exclusiva|mera)mente como (?:mera )?intermediari"
    r"|\bno se (?:hace responsable|responsabiliza) (?:de|por|del) (?:la (?:veracidad|exactitud)|(?:el )?contenido|los datos"
    r"|las ofertas)"
    r"|\bnão se responsabiliza (?:por|pelo|pela)\b"
    r"|\bnon è responsabile (?:del contenuto|della veridicità|degli annunci|delle offerte)"
    r"|\bn['’]est pas responsable (?:du contenu|de l['’]exactitude|des annonces)"
    r"|\bdécline toute responsabilité (?:quant|sur|concernant|pour)\b|\b(?:keine|nicht) .{0,30}(?:haftung"
    r"|gewähr) für (?:den inhalt|die inhalte|die richtigkeit)"
    r"|\bniet verantwoordelijk voor de (?:inhoud|juistheid)|\bansvarar inte för (?:innehållet|annonserna)"
    r"|\bikke ansvarlig for (?:innholdet|indholdet)"
    r"|\bei vastaa ilmoitu\w+ sisäl|\b(?:nie odpowiada|nie ponosi odpowiedzialności) za (?:treść|rzetelność)"
    r"|\bneodpovídá za (?:obsah|správnost)",
    re.I,
)
"""The same in other languages, where the text speaks of ads or a portal too: `non è responsabile del contenuto degli annunci`."""
_OF_ADS = when_used(
    r"(?i)\b(?:ads?|advert\w*|postings?|listings?|vacanc\w+|employers?|job ?seekers?|portal\w*|(?:web)?sites?|board"
    r"|ofertas?|anuncios?|anúncios?|vagas?|annunci\w*|offerte|agenc\w+|agenz\w+|annonces?|offres?|(?:stellen)?anzeigen?"
    r"|stellenang\w+|inserate?n?|vacatures?|advertenties?|annons\w*|annonse\w*|opslag\w*|ilmoitu\w*|ogłosze\w*|ofert"
    r"|inzer\w*|nabíde\w*)\b"
)
_TO_WHOM_APPLIES = when_used(r"(?i)\b(?:you|du|dein\w*|je|jij|vous|candidat\w*|na tym stanowisku)\b")
"""Whose tasks a text tells that says so of whoever applies."""


_TELLING = linear(
    "(?m)ookie|©|owered by |as an intermediary|como (?:mera )?intermediari|hace responsable|se responsabiliza"
    "|è responsabile d|pas responsable d"
    "|toute responsabilité|aftung für|ewähr für|niet verantwoordelijk|ansvarar inte|ikke ansvarlig|ei vastaa|nie odpowiada"
    "|nie ponosi odp|neodpovídá"
    "|[|·•] ?(?:[Ll]ever|[Dd]r[ei]v|[Bb]e(?:reit|trieben)|[Pp]ropuls|[Rr]éalis|[Rr]eali[sz]|[Gg]eleverd|[Aa]angedr"
    "|[Dd]es(?:arr|env)|[Dd]ostarcza|[Ww]ykon|[Pp]rovoz|[Tt]oteut|[Kk]észít)"
    "|are (?:our |the )?visitor|el visitante|il visitatore|Besucher|le visiteur|besökare|besøgende|gościem|návštěvník"
    "|est viewed|endorsement|not responsible| poster|[Nn]ever |[Dd]o(?:n.t| not) "
    "|niemals|[Ss]ie (?:nie|kein)|jamais|[Nn]unca | mai | nooit| aldrig|[Nn]igdy|^(?:"
    + "|".join(map(re.escape, _FOOTER_STARTS))
    + f")|{'|'.join(_RIGHTS)}|^(?:{loosened(_INVITATION.pattern)})",
)
"""What a text about cookies, a board's disclaimer, a copyright line or an invitation holds at least one of."""


def telling(texts: Sequence[str]) -> set[int]:
    """Numbers of the texts that may be about cookies, a disclaimer, a copyright line or an invitation; of lines, looked for in
    one pass."""
    ends = list(accumulate(len(text) + 1 for text in texts))
    return {bisect_right(ends, found.start()) for found in _TELLING.finditer("\n".join(texts))}


def is_tail(line: str) -> bool:
    """Whether a plain line is the heading of what boards print after an ad: other jobs, news, job alerts."""
    return line in _TAIL or _TAIL_OF.fullmatch(line) is not None


def asks_whom_it_does_not_suit(line: str) -> bool:
    """Whether a plain line asks those whom the ad does not suit: `not the right role for you`."""
    return _NONE_SUITED.fullmatch(line) is not None


def asks_what_others_earn(line: str) -> bool:
    """Whether a plain line asks what is paid for such work in general, as boards do beside an ad: `what does a baker earn`."""
    return _OTHERS_PAY.fullmatch(line) is not None and _WITH_US.search(line) is None


def is_tail_heading(line: str) -> bool:
    """Whether a plain line that is a heading opens news, events or comments."""
    return line in _TAIL_HEADINGS


def is_for_visitors(line: str) -> bool:
    """Whether a plain line that is a heading opens what a site tells whoever comes by: `opening hours`, `visit our mill`."""
    return _VISITORS.fullmatch(line) is not None


def lists_tags(text: str) -> bool:
    """Whether a line of links holds the tags of a page: `Tags: glass, crafts`."""
    return _TAGS.match(text) is not None


def is_ad_heading(line: str) -> bool:
    """Whether a plain line is a heading that employers put over a part of an ad: `benefits`, `your benefits`."""
    if line in _AD_HEADINGS:
        return True
    whose, _, what = line.partition(" ")
    return whose in _WHOSE and what in _AD_HEADINGS


def is_action(line: str) -> bool:
    """Whether a plain line is the label of an apply button, be it to write a letter by e-mail."""
    return line in _ACTIONS or _APPLY_FOR.match(line) is not None or _BY_MAIL.sub("", line) in _ACTIONS


def ends_with_name(text: str) -> bool:
    """Whether a text's last full stop is that of a firm's legal form, and ends no sentence: `Ceramica Rossi S.p.A.`."""
    return text.endswith(".") and _ABBREVIATED.search(text) is not None


def opens_form(text: str) -> bool:
    """Whether a heading opens an application form: `Apply in 30 seconds`, `Deine Bewerbung`."""
    return len(text) <= _LONGEST_FORM_HEADING and _OPENS_FORM.search(text) is not None


def is_share(line: str) -> bool:
    """Whether a plain line is the label of a share, print, save or report button."""
    return line in _SHARE or _SHARE_ON.fullmatch(line) is not None


def is_navigation(line: str) -> bool:
    """Whether a plain line is the label of a way back, forth or elsewhere."""
    return line in _NAVIGATION or (len(line) <= _LONGEST_WAY_BACK and _WAY_BACK.match(line) is not None)


def is_signpost(line: str) -> bool:
    """Whether a plain line is the label of a link that leads from among an ad's lines to a map, a firm's own site or a person."""
    return line in _SIGNPOSTS


def is_download(line: str) -> bool:
    """Whether a plain line names a form to fill in, or a file: `download application form (word)`."""
    return _FORM_TO_FILL.fullmatch(line) is not None or _FILE.fullmatch(line) is not None


def is_dated_tools(text: str) -> bool:
    """Whether a line is a day beside a button to print or share: `2 May 2026 | Print version`."""
    parts = [plain_line(part) for part in text.split("|")]
    tools = [part for part in parts if is_share(part)]
    return len(parts) > 1 and bool(tools) and all(part in tools or _DAY.fullmatch(part) for part in parts)


def is_countdown(line: str) -> bool:
    """Whether a plain line only tells how long one may apply."""
    return line[:1] in _COUNTDOWN_STARTS and _COUNTDOWN.fullmatch(line) is not None


def is_stamp(line: str) -> bool:
    """Whether a plain line only tells when the page was made and changed: `published 2 may 2026, last modified 3 may 2026`."""
    if line[:1] not in _STAMP_STARTS or not any(map(str.isdecimal, line)) or _STAMP.fullmatch(line) is None:
        return False
    made = _MADE.match(line)
    return made is None or int(made["year"]) >= _OLDEST_PAGE


def is_form_reply(line: str) -> bool:
    """Whether a plain line is what a form says to who sends it."""
    return line[:1] in _REPLY_STARTS and _FORM_REPLY.match(line) is not None


def is_cookie_text(text: str) -> bool:
    """Whether the text speaks of the site's cookies."""
    return "ookie" in text and _COOKIE.search(text[:1500]) is not None


def is_disclaimer(text: str) -> bool:
    """Whether the text is a board's word that it does not vouch for the employers that advertise on it, or a warning of them."""
    if len(text) > _LONGEST_DISCLAIMER:
        return False
    if _DISCLAIMER.search(text) is not None:
        return True
    return _NOT_VOUCHED.search(text) is not None and _OF_ADS.search(text) is not None and _TO_WHOM_APPLIES.search(text) is None


def is_footer_text(text: str) -> bool:
    """Whether the line is a copyright line, or says who runs the site."""
    if len(text) > _LONGEST_FOOTER:
        return False
    line = text.casefold()
    if "©" in line or line.startswith(_FOOTER_STARTS) or any(words in line for words in _RIGHTS):
        return True
    if "owered by " in text and _POWERED.search(text) is not None:
        return True
    return _RUN_BY.search(text) is not None or _COUNTER.search(text) is not None


def invitation(text: str) -> str | None:
    """What a short text of the site's own is about: `news`, `login`, `board` or `share`; None where it is not the site's."""
    if len(text) > _LONGEST_INVITATION:
        return None
    found = _INVITATION.match(text)
    return found.lastgroup if found else None
