"""Words of experience in the twelve languages, Portuguese and Catalan, as patterns over text in lower case."""

from __future__ import annotations

NOUN = (
    r"(?:experience|pqe|\w*erfarenhet(?:er|en)?|\w*erfaring(?:er)?|\w*kokemu(?:s|sta|ksen|ksesta|ksella)"
    r"|\w*erfahrung(?:en)?|expériences?|\w*ervaring|experiencia|esperienz[ae]|doświadczeni\w+|zkušenost\w*|prax[eií]"
    r"|experiência|experiència)"
)
"""Experience, by any of its names."""
NOT_NEEDED = (
    r"no (?:previous |prior |work |relevant |formal |special )*(?:\w+ )?experience(?! the)(?:$|\W{0,2}$| (?:needed"
    r"|required|necessary))|without (?:any )?(?:previous |prior )?experience|experience (?:is )?not (?:needed|required"
    r"|necessary)|utan (?:tidigare )?\w*erfarenhet|uten (?:tidligere )?\w*erfaring|uden \w*erfaring"
    r"|ilman (?:aiempaa )?kokemusta|(?:keine|ohne) (?:vor|berufs)?(?:erfahrung|kenntnisse)|sans (?:aucune )?expérience"
    r"|débutante?s? (?:\w+ )?(?:acceptée?s?|bienvenu\w*)|(?:pas|aucune) d['’]expérience|no tienes experiencia"
    r"|non hai esperienza|nie masz doświadczenia|ei (?:ole )?kokemusta|geen (?:werk)?ervaring|zonder (?:werk)?ervaring"
    r"|sin (?:necesidad de )?experiencia|sem experiência|senza (?:alcuna )?esperienza|nessuna esperienza"
    r"|bez (?:\w+ )?doświadczenia|bez praxe|bez zkušeností|(?:nemáte|nemáš) (?:\w+ )?(?:praxi|zkušenosti)"
    r"|brak doświadczenia|ingen (?:tidigare )?\w*erfar(?:enhet|ing)\W{0,2}$"
)
"""What says without a denial that none is needed."""
KNOWLEDGE = (
    rf"(?:{NOUN}|förkunskaper|forkunnskaper|forkundskaber|vorkenntnisse|voorkennis|prior knowledge|previous knowledge"
    rf"|connaissances préalables"
    r"|conocimientos previos|conoscenze pregresse|pracy w zawodzie)"
)
"""Experience or what one knows beforehand."""
FLAG = (
    r"(?:previous |prior |work )?experience (?:is )?(?:desired|required|preferred)(?!\w)|erfarenhet (?:krävs|efterfrågas"
    r"|önskas)(?!\w)"
)
"""A site's own flag at the beginning of a text."""
YEARS = (
    r"(?:\d{1,2}\+?|one|two|three|four|five|six|seven|eight|nine|ten|some|several|couple of|ett|två|tre|fyra|fem|sex|sju"
    r"|åtta|tio|några|par|flera|to|fire|seks|syv|sju|otte|åtte|noen|nogle|flere|yhden|kahden|kolmen|neljän|viiden|usean"
    r"|monen|ein(?:em|es)?|zwei|drei|vier|fünf|mehrere\w?|une?|deux|trois|quatre|cinq|plusieurs|quelques|een|één|twee|drie"
    r"|vier|vijf|enkele|meerdere|aantal|un[oa]?|dos|tres|cuatro|cinco|varios|algunos|due|quattro|cinque|alcuni|diversi"
    r"|jeden|dwa|trzy|cztery|dwóch|trzech|czterech|pięciu|kilka|jednoho|dva|tři|čtyři|pět|několik|alespoň|dois"
    r"|três)(?: or more| to \w+| eller (?:fler|flere)| oder mehr| ou plus| of meer| o más| o più|\s?[-–]\s?\d{1,2}\+?"
    r"| till \w+| til \w+| bis \w+)?(?: full| hele| hela| hela| relevant\w*)? (?:years?|yrs?|års?|år|vuoden|vuotta"
    r"|jahren?s?|ans?|années|jaar|jaren|años?|anni|anno|lata?|rok|roky|let|roku|anos?)(?:['’]s?)?"
)
"""A number of years."""
QUALITIES = (
    r"documented|proven|previous|prior|solid|demonstrated|demonstrable|extensive|relevant|minimum|strong|hands-on"
    r"|practical|significant|professional|years|documented|dokumenterad|dokumentert|dokumenteret|flerårig|gedigen|tidigare"
    r"|god|lång|bred|relevant|aktuell|praktisk|erforderlig|nödvändig|tidligere|solid|noe|lidt|några års|viss|lite|årig"
    r"|mehrjährige|einschlägige|erste|relevante|fundierte|praktische|nachweisbare|langjährige|première|significative"
    r"|solide|réussie|aantoonbare|relevante|ruime|eerste|mínima|previa|demostrable|pluriennale|pregressa|comprovata|minima"
    r"|consolidata|praktyczne|\w+letou|\w+letní|\w+letnie\w*|\w+jährige\w*|\w+vuotinen|udokumentowane|minimum|předchozí"
    r"|několikaletá|aiempaa|riittävä\w*|usean|monipuolis\w+|vankka\w*|vahva\w*|kertynyttä|aikaisempaa"
)
"""What is said of experience that is asked for."""
ASKS_BEFORE = (
    r"requires?|must have|you have|you['’]ve|you should|have|has|having|hold|need|bring|least|krav på|krav|har|ha|hatt"
    r"|haft|krever|kræver|olet|sinulla|sinulta|odotamme|edellyt\w+|haben|hast|bringen|bringst|verfügen|verfügst|avez"
    r"|justifi\w+|disposez|vous|une|je hebt|heb|hebt|beschikt|minimaal|minstens|tienes|aporta\w*|requier\w+|necesari\w+"
    r"|hai|richied\w+|richiest\w+|possied\w+|masz|posiadasz|wymag\w+|oczekujemy|posiadanie|minimum|máte|požaduj\w+|min\."
)
"""What asks, before the noun."""
ASKS_BEHIND = (
    r"(?:of|in|with|from|working|as|within|using|leading|managing|developing|designing|across|on|är ett krav|krävs"
    r"|efterfrågas|önskas|av|från|inom|som|på|att|med|fra|innen|inden|innenfor|(?:almeno |di almeno )?(?:bi|tri|quinqu"
    r"|pluri)ennale|kreves|ønskes|er et krav|er påkrevd|im|mit|als|von|auf|aus|beim|bei|erforderlich|voraus\w*|de|en|dans"
    r"|d['’]\w*|comme|exigée|requise|chez|au|sur|met|als|vereist|gewenst|bij|op|vanuit|como|requerida|como|mínima|nel"
    r"|nell['’]\w*|di|come|nella|richiesta|maturata|w|na|z|zawodow\w+|jako|przy|s|z|v|se|ze|em|com|prèvia|amb|min"
    r"|vyžadována|podmínkou|nutná|on|tarvitaan|vaaditaan|edellytetään|required|desired|needed|necessary|expected|essential"
    r"|demanded|is (?:a |an )?(?:must|required|essential|necessary|needed|requirement)|är (?:ett |en )?(?:krav"
    r"|förutsättning))"
)
"""What asks, or says in what field, behind the noun."""
NAMED = (
    r"\w*erfar(?:enhet|ing) i|arbetslivserfarenhet|yrkeserfarenhet|arbejdserfaring|arbeidserfaring|yrkeserfaring"
    r"|undervisningserfaring|työkokemus\w*|berufserfahrung|werkervaring|work experience"
)
"""Nouns that need no more than to be named."""
WITH = r"(?:with|med|mit|met|con|z|s|se|com|amb)(?: [\w-]+){0,3}? "
"""Experience that someone has with them."""
WORKED = (
    r"(?:(?:you|candidates?|applicants?|who)(?:['’]ve| have| has)(?: \w+){0,2}? (?:worked|driven|taught|served"
    r"|spent (?:\w+ ){1,4}years)"
    rf"|^{YEARS} in|(?:least|minimum|minimum of) {YEARS} in|{YEARS} (?:i|inom|innen|inden for) (?:branschen|yrket|rollen"
    rf"|bransjen|faget|branchen|en liknande)"
    r"|\w+(?:jährige|årig|letnia|letniej)\w* (?:\w+ )?(?:tätigkeit|praxis|praktik|praktyka|praktyki)|^\W*(?:have "
    r"|has )?(?:previously |already )?worked (?:as|in|with|on|within)"
    rf"|{YEARS} (?:of )?(?:(?:\w+ ){{0,2}}?(?:post-qualification|pqe)|working|building|developing|managing|leading"
    rf"|designing|running|teaching|driving|selling|writing|delivering|operating"
    r"|with|in (?:an? )?(?:\w+ )?(?:similar|role|position|industry|sales|software)|practi[cs]e|practical|on the job)"
    r"|(?:har|ha) (?:du )?(?:\w+ ){0,2}?(?:arbetat|jobbat|kört|varit verksam|varit anställd|jobbet|arbeidet|kjørt|arbejdet"
    r"|kørt|undervist)|(?:have|has|you['’]ve) (?:worked|supervised|managed|led|run|taught|driven|cooked|built|developed"
    r"|served|coached|handled|operated|coordinated|sold) (?:[^\s.!?]+ ){0,8}?for (?:at least |over |more than "
    r"|a minimum of )?(?:\d+|\w+) years|olet (?:\w+ ){0,2}?(?:työskennellyt|toiminut|ajanut|työskennelleet)|(?:haben|hast"
    r"|habt) (?:[^\s.!?]+ ){0,12}?(?:gearbeitet|gefahren|tätig gewesen|gesammelt)|(?:vous avez|avoir"
    r"|ayant) (?:\w+ )?(?:travaillé|exercé|conduit|occupé)|(?:hebt|heb) (?:[^\s.!?]+ ){0,10}?(?:gewerkt|gereden)|(?:has"
    r"|haber|hayas|haya) trabajado|(?:hai|aver|avere|abbia) (?:\w+ )?lavorato|(?:pracowałeś|pracowałaś|pracowałeś/aś)"
    rf"|(?:{YEARS}|rok|roku) (?:\w+ )?(?:pracy|praktyki|stażu|praxe|práce|de ejercicio|di servizio|de pratique|di pratica"
    rf"|de práctica)|pracoval[ai]? jste|\d{{1,2}}\+ (?:years?|år|jahre?|ans|años|anni)\)|{YEARS} (?:på nacken|i bagaget"
    rf"|bakom dig|bak deg|bag dig|i ryggen))"
)
"""Work done before, without the noun."""
OWN = (
    r"(?:we(?:['’]ve| have| are| bring| combine| draw| use| share| built| has|,)|our (?:own )?(?:company|team|firm|group"
    r"|agency|business|colleagues|people|drivers|experts?|engineers|consultants|staff|founders?|experience|leadership"
    r"|\w+ (?:company|team|firm|group|business|has|have))|(?:company|companies|business|firm|group|agency) (?:with|has"
    r"|have|that)|(?:was |were )?founded|established|since \d{4}|vi (?:har|är|er|kan|vet)|är vi|er vi|vår|vårt|våra|vores"
    r"|företaget|bolaget|firman?|virksomhed\w*|selskap\w*|grundades|grundat|stiftet|etablert|etableret|yrityks\w+|yritys"
    r"|meillä|olemme|perustettu|wir (?:sind|haben|blicken|verfügen)|sind wir|unser\w*|unternehmen\w*|familienunternehmen"
    r"|gegründet|zählt|gehört|nous (?:sommes|avons)|sommes[- ]nous|notre|nos|entreprise|société|forte? de|fondée|(?:wij"
    r"|we) (?:hebben|zijn)|zijn (?:wij|we)|onze?|bedrijf|opgericht|somos|contamos|tenemos|nuestr\w+|empresa|fundada|siamo"
    r"|abbiamo|nostr\w+|azienda|fondata|jesteśmy|mamy|nasz\w*|firma|firmą|założon\w+|jsme|máme|naš\w*|firmou|společnost\w*"
    r"|založen\w*|wages?|salary|pay|compensation|lön|lønn|løn|gehalt|vergütung|salaire|salaris|loon|salario|stipendio"
    r"|retribuzione|wynagrodzenie|mzda|i (?:snitt|genomsnitt|gjennomsnitt|gennemsnit)|on average|im schnitt|durchschnittlich"
    r"|keskimäärin|en moyenne|gemiddeld|de media|in media|średnio|průměrně)"
)
"""What says that the employer, or nobody who applies, is spoken of."""
APPLICANTS = (
    r"(?:you|you['’](?:ve|ll)|your|applicants?|(?:ideal|successful|suitable|strong|right) (?:candidate|person)"
    r"|candidates? (?:must|should|has|have|with|who|needs?)|someone|somebody|(?:we|who) (?:are looking|look|seek|need"
    r"|require|want|expect|are seeking|are hiring)|(?:looking|searching) for|seek(?:s|ing)|needs?|required?|requirement\w*"
    r"|must|du|dig|din|ditt|dina|sökande|kandidaten|vi (?:söker|ser|vill|kräver|behöver|förväntar|tror|ønsker|ser etter"
    r"|krever|kræver|søger|søker|forventer)|söker (?:vi|nu)?|söks|søger|søker|søges|deg|dere|krav|krävs|sinulla|sinulta"
    r"|olet|hakija\w*|etsimme|haemme|odotamme|edellyt\w+|vaadi\w+|tarvitset|sie|ihr|ihre|dein|deine|bewerber\w*"
    r"|(?:wir )?(?:suchen|erwarten|wünschen)|suchen|vous|votre|candidate?|recherch\w+|recrut\w+|je|jij|jouw|kandida\w+"
    r"|(?:wij |we )?(?:zoeken|vragen|verwachten)|gevraagd|tu|usted|tienes|aportas|busca\w*|requier\w+|requisito\w*"
    r"|necesita\w*|hai|tuo|candidato|cerc\w+|richied\w+|richiest\w+|masz|posiadasz|kandydat\w*|szuka\w+|poszukuj\w+"
    r"|wymag\w+|oczekujemy|máte|uchazeč\w*|hledáme|požad\w+|vyžad\w+)"
)
"""What says that the applicant is spoken of."""
OPENS_WITH_OWN = (
    r"(?:with|med|mit|avec|forte? de|met|con|z|s|se)(?!\w)[^.!?]{0,120}?(?<!\w)(?:we|vi|wir|nous|wij|somos|siamo|jesteśmy"
    r"|jsme|(?:är|er) \w+|zählt|gehört)(?!\w)"
)
"""The opening of a sentence about the employer: `With 20 years of experience we are …`."""
GIVEN = (
    r"(?:(?:to gain|will gain|gaining|gain|give you|giving you|get|offer|offers|develop|share|exchange|expand|broaden"
    r"|access to|wealth of|benefit from)(?: \w+){0,3}? experience|experience (?:the|our|a|life|what|how|sharing|design\w*"
    r"|platform\w*|team)|(?:få|får|ge|ger|skaffa|dela|delar|dela med|byta|utbyta|bygga) (?:\w+ ){0,4}?\w*erfarenhet\w*"
    r"|(?:får|få|gir|giver|dele|deler) (?:\w+ ){0,3}?\w*erfaring\w*|\w*erfahrung(?:en)? (?:zu )?(?:sammeln|sammelst"
    r"|austausch\w*|weiter\w*)|(?:kerryt\w+|saat) (?:\w+ )?kokemusta|acquérir (?:\w+ ){1,3}expérience"
    r"|ervaring op ?(?:te )?(?:doen|doet|bouw\w*)|(?:adquirir|ganar|ganarás) (?:\w+ )?experiencia|(?:acquisire"
    r"|maturare) (?:\w+ )?esperienza|(?:zdob\w+|zdobyci\w+) (?:\w+ )?doświadczeni\w+|(?:získ\w+"
    r"|sbírat) (?:\w+ )?zkušenost\w*|(?:(?:based on|depending on|commensurate with|according to|dependent on|relative to"
    r"|regardless of|irrespective of|beroende på|baserat på|oavsett|uansett|avhengig av|afhængig af|på baggrund af"
    r"|abhängig von|naargelang|unabhängig von|en fonction de|afhankelijk van|op basis van|en función de|in base a\w*"
    r"|commisurat\w+ a\w*|zależn\w+ od|w zależności od|asked about|where)(?: \w+['’]?,?){0,5}?|(?:efter|utifrån|enligt"
    r"|etter|je nach|nach|entsprechend|selon|naar|según|dle|podle|conforme)(?: \w+,?)?(?: (?:och|og|und|and|en|et|e|y|a))?"
    r"|onvoldoende|insufficient|otillräcklig|unzureichende|wenig|not enough) (?:experience|\w*erfarenhet\w*|\w*erfaring\w*"
    r"|\w*erfahrung\w*|expérience|ervaring|experiencia|esperienza|doświadczeni\w*|zkušenost\w*|praxe)|(?:experience"
    r"|erfarenhet|erfaring|erfahrung) (?:can|may|could|kan|kann) (?:\w+ )?(?:compensate|replace|substitute\w*"
    r"|be substituted|kompensera|kompensere|ersätta|erstatte|opveje|ersetzen|väga upp|veie opp)|kokemuksen (?:mukaan"
    r"|perusteella)|(?:user|customer|candidate|employee|learning|brand|guest|digital|visitor|player|shopping"
    r"|passenger) experiences?|(?:your|their|his|her) experience|where you(?:['’]ve| have) worked)"
)
"""Experience that the job gives, that pay depends on, or of another kind."""
AT_MOST = (
    r"0\s?[-–]\s?\d{1,2} (?:years?|år|års|vuotta|jahre?|ans?|jaar|años?|anni|lata?|roky|let)|(?:(?:no|not) more than"
    r"|at most|up to|maximum|max|max\.|högst|maximalt|inte mer än|høyst|højst|höchstens|maximal|enintään|au maximum"
    r"|maximum|maximaal|hooguit|como máximo|máximo|al massimo|massimo|maksymalnie|maximálně)(?: of)? (?:\w+ )?(?:\d{1,2}"
    r"|\w+) (?:years?|år|års|vuotta|jahre?|ans?|jaar|años?|anni|anno|lata?|rok|roky|let)"
)
"""More experience than the employer wants."""
OR_EXPERIENCE = (
    rf"(?:with or without|med eller utan|med eller ute?n|med eller uden|mit oder ohne|avec ou sans|met of zonder|con o sin"
    rf"|con o senza|z lub bez) (?:\w+ )?{NOUN}|"
    r"(?:or|eller|oder|ou|of|o|oppure|lub|nebo|tai) (?:(?:an? |any |une? |una? |e[tn] |een |any )?(?:equivalent"
    r"|commensurate|comparable|corresponding|demonstrated|similar|motsvarande|likvärdig|tilsvarende|tilsvarande|vastaavaa"
    r"|gleichwertige"
    rf"|vergleichbare|équivalente|gelijkwaardige|vergelijkbare|equivalente|analoga|równoważne"
    rf"|odpovídající) (?:\w+ )?{NOUN}|(?:une? |una |en ){NOUN}|(?:experiência|experiencia|expérience"
    rf"|esperienza) [eé]quivalente?|(?:har|have|has) (?:[^\s.]+ ){{0,5}}{NOUN}|(?:have |har )(?:worked|arbetat|arbejdet"
    rf"|jobbet))"
)
"""Experience in place of a degree, or with which and without which one may apply."""
NUMBER_OF_YEARS = (
    r"(?<![\d.,])(\d{2,3})(?=[\s+–-]*(?:\d+\s*)?\+?\s?(?:years?|yrs?|års?|vuo\w+|jahr\w*|ans?|années|jaar|jaren|años|anni"
    r"|lat|let|letou|letnim|-letnim)(?!\w))"
)
"""The number in a number of years, as its only group."""
STEMS = (
    rf"{NOUN}|förkunskap|forkunnskap|forkundskab|vorkenntnis|ohne kenntnisse|voorkennis|prior knowledge|previous knowledge"
    "|connaissances préalables|conocimientos previos"
    "|conoscenze pregresse|débutant|years|worked|driven|taught|arbetat|jobbat|kört|jobbet|arbeidet|kjørt|arbejdet|kørt"
    "|undervist|verksam|pratique|pratica|práctica|jahre|nacken|bagaget|bakom dig|branschen|bransjen|branchen|yrket"
    "|jährige|letnia"
    "|työskennel|toiminut|ajanut|gearbeitet|gefahren|travaillé|exercé|conduit|occupé|gewerkt|gereden|trabajado|lavorato"
    "|pracował|pracy|praktyki|stażu"
    "|práce|pracoval|ejercicio|servizio"
)
"""A pattern of which every sentence about experience holds a match."""
