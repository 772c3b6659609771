"""Statements: sentences of an ad that tell the employment of the advertised position itself.

Sentences about other people, other times or other jobs (`benefits for full-time employees`) say nothing.
"""

# ruff: noqa: E501  # one meaning a line
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from jobcrawl.values.dates.date_words import MONTHS
from jobcrawl.values.patterns import Gated, WordIndex, when_used
from jobcrawl.values.terms.employment import (
    NAMING,
    PERMANENT_CONTRACT,
    TYPES,
    Employment,
    named_in,
    plain_term,
    types_of_share,
    understand_employment,
)
from jobcrawl.values.terms.employment_words import OF_FULL_TIME, OTHER_PEOPLE, PERMANENT, POSITION_NOUNS, PROBATION, TYPE_WORDS


@dataclass(slots=True, frozen=True)
class Statement:
    """A sentence of an ad that states the employment of this job."""

    employment: Employment
    """What it states."""
    text: str
    """Its words."""


_SENTENCE = when_used(
    r"[^\n.!?]{8,260}(?:\.(?:(?=\S)|(?:(?<=\D\d\.)|(?<=\D\d\d\.))(?=\s(?i:jan|feb|m[aä]r|apr|ma[ijy]|jun|jul|aug|sep|o[kc]t|nov|de[czs]"
    r"|tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu|led|únor|břez|dub|květ|červ|srp|září|říj|list|pros"
    r"|sty|lut|kwi|cze|lip|sie|wrz|paź|gru)))[^\n.!?]{1,80}){0,3}"
)
"""A sentence; the full stop behind the number of a day ends none: `til 31. december`."""
_STEMS = (
    "time|tid|permanent|tillsvidare|visstid|vikariat|provanst|fast |midlertidig|kokoaika|osa-aika|"
    "toistaiseksi|määräaika|vakitui|vakina|zeit|befristet|festanst|temps|cdi|cdd|durée|bepaalde|jornada|"
    "tiempo|indefinid|tempo|determinato|etat|określon|wymiar|anstell|ansettelse|úvaz|úväz|munkaid|dobu|term|temporary|contract|internship|"
    "stage|tirocinio|beca|practicas|prácticas|praktik|harjoittelu|maternity|season|sijaisuu|tidsbegr|minijob|"
    "timanst|fte|%|prosent|procent|prozent|"
    "purpose|casual|stilling|tjänst|orario|horário|arbeitszeit|contrato|temporal|vervang|zastęp|zástup|remplac|sostituz|sustituc|vertretung|engasjement|partita iva|p.iva|b2b|freelanc|frilans|freiberuf|zzp|ičo"
)


class Stems(NamedTuple):
    """Beginnings of words in lower case, one of which stands in each sentence that is looked for."""

    words: tuple[str, ...]
    """The stems."""
    finder: WordIndex
    """Finds which of them a text holds."""

    @classmethod
    def of(cls, *words: str) -> Stems:
        """Some stems."""
        return cls(words, WordIndex((word,) for word in words))


_TYPE_STEMS = Stems.of(*_STEMS.split("|"))
_PROBATION_STEMS = Stems.of(
    "probat", "trial", "provanst", "provtid", "prøvet", "prøvep", "prøve t", "prøve-t", "koeaika", "probezeit", "période d", "periode d",
    "proeft", "proefp", "de prueba", "di prova", "de prova", "okres", "zkušební", "zkusebni", "experim", "de experiência", "de experiencia",
)  # fmt: skip
_NOUN = rf"(?:{POSITION_NOUNS})"
_FILLED = ("FULL_TIME", "PART_TIME", "TEMPORARY", "INTERN", "PER_DIEM")
"""Types that a sentence gives to a position; the others are too often said of something else."""
_EXTENTS = frozenset(("FULL_TIME", "PART_TIME"))
"""Types that say how much one works."""
_NOUN_IS = when_used(
    rf"(?<!\w)(?:the|this|our|den|die|der|das|la|le|el|il|het|de|detta|dette|denne|denna|te|ta|tato|a|o)?\s?{_NOUN}"
    rf"(?:s from (?:the|this) \w+|s|(?: \w+)?)(?: (?:is|are|will be|ar|er|on|ist|sind|est|is een|es|e|to|je|jest|sera|sara)"
    rf"|:)(?: [\w%,/]+){{0,4}}? \Z"
)
_OFFERED_IS = when_used(
    r"(?<!\w)(?:this is an?|is an?|is our|we offer(?: you)?(?: an?)?|offering an?|for an?|vi erbjuder(?: en)?"
    r"|det har ar en|detta ar en"
    r"|det har ar ett|detta ar ett|dette er (?:en|et)|det er (?:en|et)|der er tale om (?:en|et)|es handelt sich um eine[nr]?"
    r"|il s.?agit d.?une?|het (?:gaat om|betreft)(?: een)?|se trata de una?|si tratta di un[ao]?|jde o|chodzi o|kyseessa on"
    r"|vi tilbyr(?: en)?|vi tilbyder(?: en)?|wir bieten(?: eine[nr]?)?|nous proposons un|wij bieden(?: een)?"
    r"|ofrecemos|offriamo"
    r"|oferujemy|nabizime)(?: [\w%,/]+){0,3}? \Z"
)
_OFFERED_POST = when_used(
    r"(?<!\w)(?:this is|it is|we offer|vi erbjuder|det har ar|det ar|detta ar|dette er|det er|der er tale om|vi tilbyr|vi tilbyder|es handelt sich um|wir bieten|il s.?agit d.?|nous (?:proposons|offrons)|het (?:gaat om|betreft)|wij bieden"
    r"|se trata de|ofrecemos|se ofrece|si tratta di|offriamo|si offre|jde o|jedna se o|nabizime|chodzi o|oferujemy|kyseessa on|tarjoamme|trata se de|oferecemos)(?: [\w%,/]+){0,9}?"
    rf" (?:(?:{POSITION_NOUNS}|tjanst|contract|arbeidsovereenkomst|umow[aey]|smlouv[aeu]|rapporto di lavoro|pracovni pomer|relacion laboral|relation de travail)(?: (?:en|in|na|w|als|som|as|jako|a|di|de|pa|auf|par|bei|per|voor|van))?"
    r"|(?:rapporto di collaborazione|samarbete|samarbejde|samarbeid|zusammenarbeit|samenwerking|colaboracion|collaboration|collaborazione|spolupraci?|wspolprac[ae])(?: (?:con|mit|med|with|avec|met|na|w|als|som|as|jako|in|en|a|auf|op))?) \Z"
)
"""What a sentence offers, up to the noun of it, behind which stand its terms: `Jde o zástup, tedy o pracovní poměr na dobu určitou`."""
_OF_A_PANEL = when_used(
    r"(?<!\w)(?:panel|pool|reserve|waiting list) (?:[\w-]+ ){0,4}from which (?:[\w,/-]+ ){0,6}(?:vacanc\w+|positions?|posts?|appointments?|contracts?) (?:[\w-]+ ){0,4}(?:fill\w*|made|offer\w*|aris\w*|occur\w*)(?!\w)"
)
"""A panel of applicants, from which the posts of which its sentence tells are filled."""
_HALF_OF_TIME = when_used(
    r"(?<!\w)(?:mit|in|im umfang) (?:von )?der halfte der (?:(?:regel|tarif|wochent|voll|ublich)\w+ ){1,3}(?:wochen)?arbeitszeit(?!\w)"
    r"|(?<!\w)w wymiarze (?:1/[2-9]|[23]/4|pol|polowy) etatu(?!\w)"
)
"""Half of full time and the like in words of its own."""
_WORKED_AS = when_used(
    r"(?<!\w)zatrudni\w* (?:[\w.,]+ ){0,12}?(?:w wymiarze|na) (?:(?:\d\d/\d\d|1/1) )?\(?pelny etat|(?<!\w)(?:the |this )?work is (?:casual|seasonal|temporary|part ?time|full ?time)(?! (?:about|and fun))(?!\w)"
)
_IS_THE_POST = when_used(
    r"(?:\w*vikariat|engasjement|remplacement|\w*vervanging|zastepstwo|sostituzione|sustitucion|zastup|\w+vertretung)(?!\w)"
)
"""Words of a temporary employment that are nouns themselves."""
_UNTIL = when_used(
    r"(?<!\w)(?:befristet (?:als \w+vertretung|fur die dauer|(?:auf|fur) (?:\d|ein|zwei|drei))|(?:teilzeit|vollzeit)[^.;]{0,20}(?<!un)befristet (?:als|bis|auf|fur)"
    r"|vikariat(?: pa heltid| pa deltid)? (?:till|til|tom|t\.o\.m|fram|i \d)|cdd (?:de \d|d.un an|jusqu)|vervanging wegens"
    r"|zastepstwo za|w zastepstwie za|zastup za)(?!\w)"
)
"""A temporary employment with its reason or end: `befristet als Elternzeitvertretung`, `vervanging wegens verlof`."""
_OF_WORK = when_used(
    r"(?<!\w)(?:stelle\w*|position\w*|\w*vertrag\w*|arbeit\w*|\w*anstellung\w*|\w*beschaftig\w*|tatigkeit\w*|\w*einstell\w*|\w*stellung\w*|vollzeit\w*|teilzeit\w*|\w*stunden|einsatz|job\w*|dienst\w*|praktik\w*|projekt\w*|professur\w*"
    r"|suchen|sucht|wir|besetz\w*|m/w/d|w/m/d|entgelt\w*|zeitpunkt|sofort|zunachst|vorerst|vorlaufig|vorlaeufig)"
)
_A_LONG_WORD = when_used(r"[a-z]{4}")
_CLAUSE_ENDS = when_used(r"[,;:()–—-]")
_ELSEWHERE = when_used(
    r"(?<!\w)(?:verbring\w*|unterwegs|auf reisen|\w*reise\w*|beim? (?:\w+ )?(?:kunden|mandanten)|im aussendienst|travel\w*|spen[dt]\w*|trips?|deplacements?|voyages?|passer\w*|passez|resor|reser|resande|pa resa|reiser?|rejser|matkust\w*|matkoilla"
    r"|reizen|onderweg|viaj\w*|desplaza\w*|viagg\w*|trasfert\w*|podroz\w*|delegacj\w*|cest\w*|viage\w*|desloca\w*)(?!\w)"
)
"""Of a share of the time: where one spends it, which is not how much one works."""
_OF_ANOTHER_POST = when_used(
    r"(?<!\w)(?:also|too|as well|another|other|ocksa|aven|andra|annan|ogsa|andre|myos|toinen|auch|zudem|ausserdem|weitere\w*|aussi|egalement|autres?|ook|andere?|tambien|otr[ao]s?|anche|inoltre|altr[eioa]|rowniez|takze|inn[aey]|take|jine|jiny|tambem|outr[ao]s?)(?!\w)"
)
"""Of a post beside the advertised one: `Vikariat till sommaren söker vi också`."""
_THEN_NOUN = rf"(?:[ ,/]+[\w%]+){{0,2}}? {_NOUN}(?!\w)"
_TERMS = [
    (number, pattern, when_used(f"(?:{TYPE_WORDS[name]}){_THEN_NOUN}"))
    for number, (name, pattern) in enumerate(NAMING)
    if name in _FILLED
] + [(None, PERMANENT_CONTRACT, when_used(f"(?:{PERMANENT}){_THEN_NOUN}"))]
_CONTRACTING = next((number, pattern) for number, (name, pattern) in enumerate(NAMING) if name == "CONTRACTOR")
"""Contracting, which a sentence offers by its noun: `un rapporto di collaborazione con partita IVA`; its words alone often are the trade."""
"""What states each: its place in `NAMING` if it has one, its pattern, and that with the noun behind it."""
_LABELLED = when_used(
    r"^\W*(?:employment type|type of employment|job type|employment|contract type|type of contract|working hours"
    r"|anstallningsform"
    r"|anstallningstyp"
    r"|omfattning|ansettelsesform|ansaettelsesform|tyosuhde|tyosuhteen \w+|anstellungsart|beschaftigungsart"
    r"|vertragsart|arbeitszeit"
    r"|type de contrat|dienstverband|tipo de contrato|jornada|tipo di contratto|rodzaj umowy|wymiar pracy|typ uvazku"
    r"|pracovni pomer)\s?:"
)
_CONTRACT_FIRST = when_used(
    r"^\W*(?:(?:we offer(?: you)?|vi erbjuder(?: dig)?|vi tilbyr|vi tilbyder|wir bieten(?: ihnen| dir)?"
    r"|nous (?:proposons|offrons)|wij bieden(?: je| jou)?|we bieden(?: je| jou)?|je krijgt|ofrecemos|se ofrece|oferecemos|der er tale om|det er|offriamo|oferujemy|nabizime|an?|ett?|en|eine[nr]?"
    r"|une?|een|una)\s)*"
    r"(?:(?:(?:un)?befristet\w*|feste?\w?|stabiln\w+)\s(?:\w+\s)?)?"
    r"(?:(?:tillsvidare|prov|visstids|heltids|deltids)anstallning|vikariat|(?:hel|del)tidstjanst|festanstellung"
    r"|(?:vollzeit|teilzeit)(?:stelle|anstellung|beschaftigung)|arbeitsvertrag|anstellung|arbeitsverhaltnis"
    r"|contrat (?:a duree|de travail|en (?:cdi|cdd))|cdi|cdd|contratto (?:a tempo|di lavoro|a termine)"
    r"|contrato (?:indefinido|temporal|fijo|laboral|de trabajo|de duracion|estable)"
    r"|fast (?:hel|del)?(?:tids)?(?:stilling|ansettelse)|fastansaettelse|(?:fuld|hel|del)tidsstilling"
    r"|(?:(?:voltijds?|deeltijds?|fulltime|parttime) )?(?:contract|arbeidsovereenkomst) (?:(?:van|voor) )?(?:on)?bepaalde (?:tijd|duur)"
    r"|(?:vast|tijdelijk|jaar) ?contract|umow[aey] (?:o prace|zlecenie)|plny uvazek"
    r"|(?:stabilne |stale )?zatrudnienie (?:na podstawie|w oparciu)"
    r"|hlavni pracovni pomer|praci na (?:plny|hlavni|zkraceny)"
    r"|(?:full|part)[- ]time,? (?:and )?(?:permanent|temporary|fixed[- ]term)|permanent,? (?:and )?(?:full|part)[- ]time"
    r"|contrato (?:sem termo|a termo|efetivo|clt|por tempo)|clt|fast,? (?:full|fuld|hel|halv) (?:stilling|tjanst)|(?:full|fuld|hel|halv) (?:stilling|tjanst)"
    r"|vakituinen|maaraaikainen|kokoaikainen|osa-aikainen)(?!\w)"
)
"""A line that begins with the contract itself, or with the offer of it: `Tillsvidareanställning på heltid`."""
_OPENING_TERMS = [pattern for name, pattern in NAMING if name in _FILLED and name != "INTERN"] + [PERMANENT_CONTRACT]
"""Terms that a line of terms opens with; what an applicant has to have been through opens other lines."""
_MONTH_NAMES = rf"(?:the )?(?:end of |start of )?(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})(?!\\w)"
_TERM_STEM = "indeterminat|determinat|parzial|pieno|indefinid|full|part|permanent|temporar|fixed|seasonal|heltid|deltid|fulltid|fuld|voll|teil|befrist|unbefrist|temps|tempo|jornada|tiempo|voltijds|deeltijds|fulltime|parttime|fast|midlertid|vikar|visstid|tillsvidare|pelny|pol etatu|plny|zkracen"
_FIRST_TERM = when_used(r"\W*(?:(?:in|en|i|pa|auf|als|an?|ett?|eine?[nr]?|une?|een|in a) )?")
_COUNT = r"(?:\d|(?:one|two|three|six|nine|twelve|un|deux|trois|ein|zwei|drei|ett|en|et|to|tre|sex|seks|een|twee|due|sei|dos|seis|ca)\s)"
_AFTER_TERMS = when_used(
    rf"(?:s?\W*\Z|s?\s?[,.;:(/–-]|\s(?:{_COUNT}"
    rf"|(?:for|of|from|until|de|jusqu.au|pour|auf|ab|bis|fur|van|voor|per|tot|pa|i|till|tom|med|fran|til|fra|di|fino al|da|hasta|por|na|do|od)\s(?:{_COUNT}|{_MONTH_NAMES})"
    rf"|(?:and|with|or|och|og|und|oder|en|et|e|y|avec|mit|met|med|con|a|pa|auf|in)\s(?:{_TERM_STEM})|vid behov|from (?:now|today)|ab sofort|snarast|vuoden|ajalle|w (?:pelnym|niepelnym)|godzin"
    rf"|{_NOUN}(?!\w)))"
)
"""What may stand behind a term that opens a line of terms: nothing, a sign, a span of time, a small word, or the position."""
_POST_FIRST = when_used(
    rf"\W*(?:\d+ )?(?:{POSITION_NOUNS}|tjanst|plazas?|posto|posti|pracovne miesto|munkaviszony)"
    r"(?: (?:de|di|do) (?:nuit|jour|noche|dia|notte|giorno|noite|remplacement|travail|trabajo|trabalho|lavoro|sustitucion|relevo)| (?:permanente?|fixo|fijo|fisso|stabile|en cdi|en cdd|a pourvoir|libre))?"
    r"(?: (?:a|en|in|na|w|v|pa|de|of|on|com|con|auf|met))?(?: (?:an?|de))? "
)
"""A line that opens with the post or the contract, up to its terms: `Poste de nuit à temps plein`."""
_SOUGHT = when_used(
    r"(?<!\w)(?:(?:has|have|there is|there.s) (?:an? )?(?:immediate |current |exciting )?(?:opening|vacancy|opportunity|position) for|is seeking|are seeking|seeks|seek|(?:is|are|we.re) (?:currently |now )?(?:looking for|hiring|recruiting)"
    r"|is in need of|are in need of|(?:wish|wishes|looking|is|are) to (?:appoint|recruit|hire)|wij zoeken|we zoeken|zijn (?:wij |we )?op zoek naar|is op zoek naar|zoekt)"
    r" (?:an?|our next|een|enkele|several|some|\d+|two|three|twee|drie)(?: (?!with|who|for|to|of|in|from|die|met|voor|job|role)[^\W\d]+,?){0,3}? \Z"
)
"""Whom an ad looks for, up to the extent of the work: `seeks a friendly, full-time receptionist`."""
_SOUGHT_FIRST = when_used(
    r"(?<!\w)(?:wir suchen|suchen wir|sucht|nous (?:recherchons|recrutons|cherchons|engageons|embauchons)|cerchiamo|cercasi|ricerchiamo|buscamos|se busca|precisamos|procuramos|szukamy|poszukujemy|zatrudnimy|hledame|prijmeme|hladame"
    r"|vi (?:soker|sager|sker|ansatter|ansaetter|soger)|soker vi|soger vi|etsimme|haemme|we zoeken|wij zoeken|keresunk)(?: (?!qui|que|som|der|ktor\w|joka|jotka|che|care)(?:[^\s,;:()]+|\([mwfdhx](?:/[mwfdhx])+\))){1,9}? (?:a|en|in|na|pa|i|als|op|on|en) \Z"
    r"|(?<!\w)(?:cerchiamo|cercasi|buscamos|procuramos|etsimme|haemme|keresunk)(?: (?!que|che|joka)[^\s,;:()]+){1,5}? \Z"
)
"""Whom an ad looks for, where the extent of the work stands behind: `Wir suchen eine Köchin in Teilzeit`."""
_ASKED_FOR = when_used(
    r"mindest|minst|minim|almeno|au moins|al menos|exig|souhait|requis|wunsch|vorteil|merit|eduksi|gradit|mile widz|vyhod|similaire|experien|erfahr"
)
"""Words beside an internship that an applicant should have done."""
_SPAN_OF_TIME = when_used(
    r"(?:stages?|tirocinio|becas?|practicas|internship|praktikum|praktik|praktikplats|praktikplads|praksisplass|harjoittelu|staz)\s"
    r"(?:[a-z']+\s){0,3}?(?:\d{1,2}|two|three|six|twelve|deux|trois|quatre|six|zwei|drei|sechs|tre|sei|tres|seis|sex|seks)"
    r"(?:\s?(?:-|to|a|bis|till?)\s?\d{1,2})?\s(?:months?|mois|mesi|meses|monate?n?|manader|maneder|maanden|weeks|semaines|wochen|kuukau\w+|miesi\w+|mesic\w+)(?!\w)"
)
"""An internship with its length, which is none that an applicant has to have done."""
_BEFORE_EMPLOYED = when_used(
    r"(?<!\w)(?:you (?:will|would) (?:be employed|be working|be hired|work)"
    r"|(?:nous|on) (?:recrutons|embauchons|recrute|embauche) en"
    r"|si (?:offre|propone)|se ofrece|zatrudnimy (?:na|w)|praca w|du arbeitest in|sie arbeiten in|je werkt)(?: [\w,]+){0,3}? \Z"
)
_TO_FILL = when_used(
    r"(?<!\w)(?:copertura|provision|cobertura|preenchimento|besetzung|recrutement) (?:di|de|d|von|einer?|des?) ?(?:[^\s,;:]+ ){0,3}?(?:post[io]|plazas?|puestos?|vagas?|postes?|stellen?|unita)(?: [^\s,;:]+){0,2}? (?:a|en|in|de) \Z"
    r"|(?<!\w)(?:selezione|concorso|bando|avviso|graduatoria)(?: [^\s,;:]+){0,4} (?:per|di|all.)(?: ?[^\s,;:]+){0,2}?\W?assunzion[ei](?: di [^\s,;:]+(?: [^\s,;:]+)?)? a \Z"
)
"""A competition for posts, up to their terms: `per la copertura di 2 posti a tempo pieno`."""
_SHARE = r"(?P<{0}>\d{{1,3}})(?:\s?%?(?:\s?(?:[-–]|a|bis|to|till?|do)\s?|\s)(?P<{0}_most>\d{{1,3}}))?\s?"
_PER_CENT = r"(?:%|prosent|procent|prozent|pour cent|per cent)"
_PERCENT = when_used(_PER_CENT)
_SHARE_OF_POST = when_used(
    r"(?<!\w)(?:(?:stillingsprosent|stillingsandel|stillingsstorrelse)\s?:?(?:\s(?:er|pa))?\s?"
    + _SHARE.format("named")
    + _PER_CENT
    + "?"
    r"|(?:stillingen|stilling|tjansten|tjanst|anstallningen|omfattningen|omfattning|stelle|poste|sysselsattningsgrad|tjanstgoringsgrad"
    r"|pensum|arbeitspensum|beschaftigungsgrad|beschaftigungsumfang|beschaftigungsausmass|stellenumfang|tyoaika|grado di occupazione|taux d.(?:activite|occupation))"
    r"\s?:?(?:\s(?:er|ar|ist|est|on|betragt|umfasst|omfattar|omfatter))?(?:\s(?:pa|i|von|de|a|zu))?\s?"
    + _SHARE.format("of")
    + _PER_CENT
    + rf"(?=\s?(?:[.,;()]|\Z|fast|og|och|und|et|vikariat|midlertidig|mit|med|{OF_FULL_TIME}))"
    r"|"
    + _SHARE.format("post")
    + _PER_CENT
    + r"\s?(?:fast |fasta? |midlertidige? |ledige? )?(?:stilling(?:en)?|tjanst|stelle|pensum|anstallning|fte|tillsvidare|vikariat|engasjement|fastanstallning|fastansettelse|fastansaettelse)(?!\w)"
    # a line of the share and `fast`, which is another word in English
    r"|^\W*" + _SHARE.format("lasting") + _PER_CENT + r" (?:fast|midlertidig|cdi|cdd|unbefristet|befristet)(?=\W*\Z|\s?[,(|])"
    # a line that begins with a share of the time and says where: `60 à 80 %, pour notre bureau`
    r"|^\W*(?P<first>\d{2,3})\s?%?\s?(?:[-–]|a|bis|to|till?|do)\s?(?P<first_most>\d{2,3})\s?"
    + _PER_CENT
    + r"(?=\s?\.?\Z|\s?[,;|(/]\s?(?:pour|fur|per|for|in|im|am|a|au|en|i|pa|w|v|ve|unbefristet|befristet|cdi|cdd|ab|des|ou|oder|or|nach)(?!\w))"
    r"|"
    + _SHARE.format("regular")
    + _PER_CENT
    + r" (?:der|einer?|de la|del|af|av|van de)(?: (?:regel\w+|tarif\w+|durchschn\w+|wochent\w+|vollen?|ublich\w+|gesetzl\w+|normal\w*|ordin\w+|gewohnlich\w+)){1,3} (?:wochen)?arbeitszeit\w*"
    r"|uvazek\s?:?(?:\sje)?\s(?P<part>[01])[.,](?P<tenths>\d{1,2})(?!\d))"
)
"""How much of full time a position is: `80 % stilling`, `Pensum: 60-80 %`, `Úvazek: 0,5`."""
_MOST_OF_A_LINE = 90
"""Characters of a line that is made of terms."""
_DENIED = (
    r"not|no|nicht|kein\w*|ikke|inte|ej|pas|aucun\w*|niet|geen|non|nessun\w*|nie|bez|neni|moglich\w*|mulig\w*|mojlig\w*|possib\w+"
    r"|posib\w+|mogelijk\w*|mozn\w+|mozliw\w*|eventuel\w*|nach einem|after"
)
_UNLIKELY = when_used(rf"(?<!\w)(?:{_DENIED})(?!\w)")
"""Words of what is denied or only possible."""
_UNSURE = when_used(rf"(?<!\w)(?:{_DENIED}|oder|or|ou|eller|tai|nebo|lub)(?!\w)")
"""Words of what is denied, possible or a choice."""
_BY_EXPERIENCE = when_used(
    r"(?:commensurate with|depending on|based on|according to|in line with|je nach|entsprechend|abhangig von|beroende pa|enligt|efter|avhengig av|afhaengig af|selon|suivant|en fonction de|a definir selon|afhankelijk van|op basis van"
    r"|segun|en funcion de|commisurat\w* (?:all.|alla)|in base all?.|secondo|zaleznie od|w zaleznosci od|adekwatn\w* do|podle|dle|kokemuksen mukaan|consoante|de acordo com) ?(?:\w+ ){0,3}?(?:\w*erfarenhet\w*|\w*erfaring\w*|\w*erfahrung\w*|experience|ervaring|experiencia|esperienza|doswiadczeni\w*|zkusenost\w*)"
)
"""What pay hangs on, which says nothing of other people."""
_FOREIGN = Gated(rf"(?<!\w)(?:{OTHER_PEOPLE})(?!\w)")
_MOST_SENTENCES = 400
_NUMBER = (
    r"(?:\d{1,2}|one|two|three|six|twelve|ett|en|två|tre|sex|to|seks|yhden|kahden|kolmen|neljän|kuuden|ein|eine|einen|zwei|drei|vier"
    r"|sechs|un|deux|trois|quatre|six|een|twee|zes|dos|tres|seis|due|sei)"
)
_MONTHS_LONG = rf"{_NUMBER} ?(?:months?|weeks?|manaders?|maneders?|man|mdr|kuukauden|kk|monat\w*|mois|maand\w*|mes(?:es)?|mesi|miesi\w+|mesic\w*)"
_PROBATION_STATED = Gated(
    rf"(?<!\w){_MONTHS_LONG}['’.]? (?:\w+ ){{0,3}}?(?:{PROBATION})(?!\w)"
    rf"|(?<!\w)(?:{PROBATION})(?: period)?\W{{0,3}}(?:\w+ ){{0,4}}?{_MONTHS_LONG}(?!\w)"
    rf"|(?<!\w)(?:{PROBATION})(?: period)? (?:applies|tillampas|galler|gjelder|gaelder|benyttes|sovelletaan|is van toepassing)(?!\w)"
)
"""A probationary period with its length, or that applies: `6 kuukauden koeaika`, `Probezeit: 6 Monate`."""

_ON_TRIAL = Gated(
    r"(?<!\w)(?:customers?|clients?|users?|patients?|products?|software|apps?|platform|subscri\w*|membership|licen[cs]es?|free|gratis"
    r"|kund(?:e|en|er|erna|erne|ar|arna|innen)?|abonn\w+|abos?|produkt\w*|kostenlos\w*|kostnadsfri\w*|asiakka\w+|asiakas|tila(?:us|ajat?)\w*|tilaukse\w*"
    r"|tuottee\w*|maksuto\w*|maksutt\w*|ilmai\w+|clientes?|clientele|produits?|logiciels?|gratuit\w*|klant\w*|product\w*|suscri\w+|usuari\w+|gratis"
    r"|clienti|prodott\w+|abbonament\w*|klien[ct]\w*|uzytkown\w+|darmow\w*|zakazni\w+|predplat\w*|zdarma|uzivatel\w*|produtos?|assinatura\w*|gratuita)(?!\w)"
    r"|(?<!\w)probation (?:service|officer|team|board|order|work|worker|case|client|office|centre|center|hostel|review)s?(?!\w)"
    r"|(?<!\w)(?:offenders?|prison\w*|passed|bestanden\w*|abgeschlossen\w*|absolviert\w*)(?!\w)"
)
"""What else is tried out, the service that looks after offenders, and a probation that is over."""
_DENIED_BEHIND = when_used(
    r"^(?:\s[^\s,;:()]+){0,3}?\s(?:not|nicht|inte|ikke|ej|pas|niet|nie|ei|neni|non|waived|entfallt|bortfaller)(?!\w)"
)


def find_probation(description: str) -> str | None:
    """The sentence of an ad that says that a probationary period applies; who works with probation is told by none."""
    for sentence in islice(_sentences_with(_PROBATION_STEMS, description), _MOST_SENTENCES):
        plain = plain_term(sentence)
        found = _PROBATION_STATED.search(plain)
        if not found or _FOREIGN.search(plain) or _ON_TRIAL.search(plain):
            continue
        if not _UNLIKELY.search(plain[: found.start()][-24:]) and not _DENIED_BEHIND.match(plain[found.end() :]):
            return sentence
    return None


def find_employment(description: str, language: str | None = None) -> Statement | None:
    """What an ad states of the employment of the advertised position itself, with the first sentence that does.

    Sentences about other people, other times or other jobs (`benefits for full-time employees`) say nothing.
    """
    first = None
    for sentence in islice(_sentences_with(_TYPE_STEMS, description), _MOST_SENTENCES):
        plain = plain_term(sentence)
        labelled = _LABELLED.match(plain)
        begins = _CONTRACT_FIRST.match(plain) and not _UNSURE.search(plain)
        is_until = _runs_until(plain) and not _UNSURE.search(plain)
        share = _share_of_post(plain)
        is_told = _OF_A_PANEL.search(plain) or _WORKED_AS.search(plain) or (share and not _UNLIKELY.search(plain))
        is_said = is_told or share or labelled or begins or is_until or _is_of_the_position(plain) or _is_made_of_terms(plain)
        is_sought = not is_said and _is_sought(plain)
        if not (is_said or is_sought) or (not labelled and _FOREIGN.search(_BY_EXPERIENCE.sub("", plain))):
            continue
        employment = understand_employment(sentence.split(":", 1)[1] if labelled else sentence, language)
        employment.types = [name for name in TYPES if name in {*employment.types, *share} and (is_said or name in _EXTENTS)]
        if employment and first is None:
            first = Statement(employment, sentence)
        elif employment and first is not None:
            _complete(first.employment, employment, is_beside=_OF_ANOTHER_POST.search(plain) is not None)
        if first is not None and _is_complete(first.employment):
            break
    return first


def _is_complete(employment: Employment) -> bool:
    """Whether both how much one works and whether it ends are known."""
    return not _EXTENTS.isdisjoint(employment.types) and ("TEMPORARY" in employment.types or employment.is_permanent is not None)


def _complete(employment: Employment, later: Employment, *, is_beside: bool) -> None:
    """Add what a later sentence tells of what the earlier ones leave out: how much one works, or that it ends.

    A sentence of what else there is (`is_beside`) does not say that this employment ends.
    """
    types = {*employment.types}
    if not types:
        types = {*later.types}
    elif _EXTENTS.isdisjoint(types):
        types.update(name for name in later.types if name in _EXTENTS)
    elif types <= _EXTENTS and employment.is_permanent is None and "TEMPORARY" in later.types and not is_beside:
        types.add("TEMPORARY")
        employment.is_permanent = False
    employment.types = [name for name in TYPES if name in types]


def _sentences_with(stems: Stems, description: str) -> Iterator[str]:
    """Sentences that hold one of some stems; a line without one is not parted into sentences."""
    lower = description.lower()
    held = [stems.words[number] for number in stems.finder.found_in(lower)]
    if not held:
        return
    for line, lower_line in zip(description.split("\n"), lower.split("\n"), strict=True):
        if any(stem in lower_line for stem in held):
            for match in _SENTENCE.finditer(line):
                yield from (said for said in _parted(match[0].strip()) if any(stem in said.lower() for stem in held))


def _parted(sentence: str) -> list[str]:
    """A sentence, or the facts of a line of them: `From August | Full time | Fixed term to 31 July`."""
    return [sentence, *(part.strip() for part in sentence.split(" | "))] if " | " in sentence else [sentence]


def _runs_until(plain: str) -> bool:
    """Whether a sentence tells the reason or the end of an employment; `Maschinen, die befristet für die Dauer der Messe laufen`
    are none."""
    until = _UNTIL.search(plain)
    if until is None or not until[0].startswith("befristet"):
        return until is not None
    ahead = _CLAUSE_ENDS.split(plain[: until.start()])[-1]
    return not _A_LONG_WORD.search(ahead) or _OF_WORK.search(ahead) is not None


def _share_of_post(plain: str) -> set[str]:
    """Types of the share of full time that a sentence gives to the position."""
    is_elsewhere = _ELSEWHERE.search(plain) is not None
    if _HALF_OF_TIME.search(plain) and not is_elsewhere:
        return {"PART_TIME"}
    shares = len(_PERCENT.findall(plain))
    match = _SHARE_OF_POST.search(plain) if shares == 1 or "uvazek" in plain or "stillingsprosent" in plain else None
    if match is None:
        return set()
    if match["part"]:
        share = round(float(f"{match['part']}.{match['tenths']}") * 100)
        return types_of_share(share, share)
    name = next(name for name in ("named", "of", "post", "lasting", "first", "regular") if match[name])
    if is_elsewhere and name in ("first", "regular"):
        return set()
    return types_of_share(int(match[name]), int(match[f"{name}_most"] or match[name]))


def _is_made_of_terms(plain: str) -> bool:
    """Whether a short sentence opens with a term and goes on with its length, hours or place: `Fast jobb på heltid`.

    One that opens with the post and its terms may go on: `Poste à temps plein (35 h), dans notre atelier de Lyon`.
    """
    post = _POST_FIRST.match(plain)
    if (len(plain) > _MOST_OF_A_LINE and not post) or _UNLIKELY.search(plain, 0, _MOST_OF_A_LINE):
        return False
    if _SPAN_OF_TIME.match(plain):
        return not _ASKED_FOR.search(plain)
    first = _FIRST_TERM.match(plain)
    starts = {0, first.end() if first else 0} if len(plain) <= _MOST_OF_A_LINE else set()
    starts |= {post.end()} if post else set()
    openings = (found for stated in _OPENING_TERMS for start in starts if (found := stated.match(plain, start)))
    return any(_AFTER_TERMS.match(plain, found.end()) for found in openings)


def _is_sought(plain: str) -> bool:
    """Whether a sentence looks for somebody for so much of the time: `Our clinic seeks a full-time receptionist`."""
    held = named_in(plain)
    for number, stated, with_noun in _TERMS:
        if number not in held or NAMING[number][0] not in _EXTENTS:
            continue
        for found in stated.finditer(plain):
            before = plain[: found.start()]
            if _SOUGHT.search(before) and not with_noun.match(plain, found.start()):
                return True
            if _SOUGHT_FIRST.search(before) and _AFTER_TERMS.match(plain, found.end()):
                return True
    return False


def _is_of_the_position(plain: str) -> bool:
    """Whether a sentence states a term of the position itself: `the role is permanent`, `we offer a full-time position`."""
    held = named_in(plain)
    for number, stated, with_noun in _TERMS:
        if number is not None and number not in held:
            continue
        for found in stated.finditer(plain):
            before = plain[: found.start()]
            if before[-1:] == " " and (
                _NOUN_IS.search(before)
                or _OFFERED_POST.search(before)
                or _BEFORE_EMPLOYED.search(before)
                or _TO_FILL.search(before)
                or (
                    _OFFERED_IS.search(before)
                    and (with_noun.match(plain, found.start()) or _IS_THE_POST.match(plain, found.start()))
                )
            ):
                return True
    number, stated = _CONTRACTING
    return number in held and any(_OFFERED_POST.search(plain[: found.start()]) for found in stated.finditer(plain))
