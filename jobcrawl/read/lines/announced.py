"""Announced: sentences that tell on which day the ad was published: `The opening was announced on 3 May 2026`."""

# ruff: noqa: E501  # word lists and their patterns: one language or one meaning a line
from __future__ import annotations

import re
from typing import Final

from jobcrawl.candidate import Candidates
from jobcrawl.read.lines.dated_lines import is_day
from jobcrawl.read.lines.prose import READER, Prose
from jobcrawl.values.patterns import when_used

AD: Final = (
    r"(?:(?:(?:job|vacancy|job vacancy) )?(?:ad|advert|advertisement|announcement|posting|listing|opening|vacancy|position|role|job|notice|call(?: for applications)?)"
    r"|(?:plats|jobb)?annons(?:en)?|utlysning(?:en)?|tjänsten|jobbet|rekryteringen|(?:stillings|jobb?)?annonsen?|(?:stillings|job)?annoncen?|stillingen|utlysningen|(?:stillings|job)?opslaget|jobopslag|stillingsopslag"
    r"|(?:työpaikka)?(?:ilmoitus|ilmoituksen|ilmoitusta)|työpaikka|työpaikan|paikka|paikan|haku|haun|tehtävä|tehtävän"
    r"|(?:stellen|job)?(?:anzeige|ausschreibung|angebot|inserat)|stelle|vakanz|offre|annonce|poste|avis|appel (?:à candidatures?|d'offres d'emploi)"
    r"|vacature|oferta|anuncio|vacante|convocatoria|puesto|annuncio|offerta|bando|avviso|posizione|selezione|ogłoszenie|ogłoszenia|oferta|ofertę|oferty|nabór"
    r"|inzerát|nabídka|nabídku|oznámení|výběrové řízení|pozice|pozici|vaga|anúncio)"
)
"""What sentences call the ad or the job it is about."""
_MADE_PUBLIC: Final = (
    r"(?:(?:re|first |originally )?posted|published|advertised|announced|listed|put online|put up|went (?:live|up|online)|placed|issued|uploaded"
    r"|publicerad(?:e|es)?|publicera(?:de|ts|t)s?|(?:lades?|lagts|lagt|las) (?:ut|upp)|utannonserad(?:es)?|utlyst(?:es)?|utlystes|upplagd|utlagd|inlagd"
    r"|publisert(?:e|es)?|kunngjort|lyst ut|(?:ble )?utlyst|lagt ut|la ut|publiceret|offentliggjort|slået op|opslået|lagt op|lagt online|lagt på (?:hjemmesiden|nettet)|indrykket|udgivet"
    r"|julkaistu|julkaistiin|julkaisimme|avattu|avattiin|ilmoitettu|ilmestyi|jätetty|tuli (?:hakuun|haettavaksi)"
    r"|veröffentlicht|ausgeschrieben|online gestellt|eingestellt|erschienen|publiziert|aufgegeben|geschaltet|inseriert"
    r"|publiée?s?|publions|parue?|mise? en ligne|postée?|déposée?|diffusée?|avons publié|avons mis en ligne"
    r"|geplaatst|gepubliceerd|online gezet|verschenen|plaatsten|opengesteld"
    r"|publicad[oa]|publicamos|publicó|ha publicado|anunciad[oa]|anunció|lanzad[oa]|lanzamos"
    r"|pubblicat[oa]|pubblichiamo|abbiamo pubblicato|uscit[oa]|inserit[oa]"
    r"|opublikowan[oyae]|opublikowaliśmy|ogłoszon[oyae]|ogłosiliśmy|zamieszczon[oyae]|zamieściliśmy|ukazał[oa] się|dodan[oyae]"
    r"|zveřejněn[oaýé]?|zveřejnili jsme|jsme zveřejnili|vyhlášen[oaýé]?|vyhlásili jsme|jsme vyhlásili|vyvěšen[oaýé]?|vypsán[oaýé]?|vložen[oaýé]?)"
)
_JOINED: Final = (
    r"(?:\s(?:was|were|is|has|been|had|first|originally|officially|here|online|on our (?:web ?)?site|this|the|our|for this"
    r"|blev|ble|er|är|har|först|först gången|første gang|den|det här|denna|denne|dette|vi|av oss|på (?:vår|våra|vores) \w+"
    r"|on|tämä|tämän|ensimmäisen kerran|sivuillamme|wurde|wir|haben|ist|am|diese|die|das|dieses|zuerst|von uns"
    r"|a|été|est|nous|cette|ce|l['’]|le|la|werd|is|staat|deze|de|het|wij|hebben|esta|este|se|ha|sido|fue|foi|está|el|el día|es"
    r"|questo|questa|quest['’]|il|è|stato|stata|viene|zostało|została|został|to|tę|się|w dniu|było|byl[oa]?|je|jsme|tento|tuto|toto|na (?:naszej|našem) \w+|na webu)){0,5}"
)
_WHERE: Final = (
    r"(?:\s(?:on|in|by|på|av|af|i|auf|in|von|sur|par|op|door|en|por|su|sul|da|na|w|přes|no|na|sivuillamme|verkkosivuillamme)(?:\s(?:our|the|this|vår\w*|våre|vores|den|unserer?m?|der|dem|notre|le|la|onze|de|nuestr\w+|el"
    r"|nostro|naszej|naszym|našem|našich|nosso))?\s[^\W\d]+(?:[ -][^\W\d]+)?)?"
)
"""Where or by whom it was published: `on our website`, `av HR-avdelningen`."""
_OUT: Final = r"(?:online|open|live|legat ute|ligget ute|vært ute|været slået op|varit ute|utannonserad|en ligne|online|visible|publicada|publicado|abierta|abierto|aperta|aperto|aktualn[aey]|otwart[aey]|otevřen[aoý]?|avoinna|auki)"
_SINCE: Final = r"\s(?:since|sedan|siden|seit|depuis|sinds|desde|dal|od|ollut)(?:\s(?:the|den|d\.|dem|le|el|il|dnia|dne))?\s"
_TO_A_DAY: Final = r"[\s:]{1,2}(?:(?:on|den|d\.|am|vom|le|op|el|el día|il|il giorno|in data|dnia|w dniu|dne|em|no dia|a|es)\s)?(?:[^\W\d]{2,13},?\s(?:(?:the|den|d\.|der|le|el|il)\s)?)?"
_DAY: Final = (
    r"((?:19|20)\d\d-\d\d-\d\d|\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:20)?\d\d|\d{1,2}(?:st|nd|rd|th|er|º|\.)?\s(?:de\s|of\s|d['’])?[^\W\d_]{3,12}(?:\.?,?\s(?:de\s|del\s)?20\d\d)?"
    r"|[^\W\d_]{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s20\d\d)?)"
)
_ANNOUNCED: Final = (
    # the ad, the verb, the day: `Annonsen lades ut den 3 maj 2026`
    rf"\b{AD}{_JOINED}\s{_MADE_PUBLIC}{_JOINED}{_WHERE}{_TO_A_DAY}{_DAY}\b"
    # the verb at the end: `Die Stelle wurde am 3. Mai 2026 ausgeschrieben`
    rf"|\b{AD}{_JOINED}{_TO_A_DAY}{_DAY}\s(?:[^\W\d]+\s){{0,3}}?{_MADE_PUBLIC}\b"
    # the verb before the ad: `We posted this job on 3 May 2026`
    rf"|\b{_MADE_PUBLIC}{_JOINED}\s{AD}{_JOINED}{_WHERE}{_TO_A_DAY}{_DAY}\b"
    # since when it has been out: `Die Anzeige ist seit dem 3. Mai 2026 online`
    rf"|\b{AD}{_JOINED}\s{_OUT}{_SINCE}{_DAY}\b|\b{AD}{_JOINED}{_SINCE}{_DAY}\s{_OUT}\b"
    # a sentence behind another one: `Zveřejněno 3. května 2026.`; a line of its own is read in dated_lines.py
    rf"|[.!?)]\s{_MADE_PUBLIC}{_WHERE}{_TO_A_DAY}{_DAY}(?:\.|\n|$)"
)
ANNOUNCED: Final[dict[str, str]] = {"announced": _ANNOUNCED}
"""What a text holds that tells when the ad was published."""
_NOT_YET: Final = when_used(
    r"\b(?:will|shall|to be|if|when|once|not|wird|werden soll|wenn|nicht|ska|skal|kommer|om|inte|ikke|jos|ei|sera|seront|quand|wordt|zal|será|serán|sarà|saranno|zostanie|będzie|bude|budou)\b",
    re.I,
)
"""Words before the verb by which nothing has been published yet."""


def read_announced(prose: Prose, candidates: Candidates) -> None:
    """Add the days on which sentences say that the ad was published."""
    for match, sentence in prose.find(_ANNOUNCED, once=False):
        day = next(day for day in match.groups() if day)
        before = sentence[: max(sentence.find(day), 0)].rpartition(". ")[2]
        if is_day(day) and not _NOT_YET.search(before):
            candidates.add("date_posted", day, READER, 0.58, sentence)
