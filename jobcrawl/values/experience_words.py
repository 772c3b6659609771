"""Words of experience in the twelve languages, Portuguese and Catalan, as patterns over text in lower case."""

from __future__ import annotations

NOUN = (
    r"(?:experience|pqe|\w*erfarenhet(?:er|en)?|\w*erfaring(?:er)?|\w*kokemu(?:s|sta|ksen|ksesta|ksella)"
    r"|\w*erfahrung(?:en)?|expériences?"
    r"|\w*ervaring|experiencia|esperienz[ae]|doświadczeni\w+|zkušenost\w*|prax[eií]|experiência|experiència)"
)
"""Experience, by any of its names."""
NOT_NEEDED = (
    r"no (?:previous |prior |work |relevant |formal |special )*(?:\w+ )?experience(?! the)(?:$|\W{0,2}$| (?:needed"
    r"|required|necessary))|without (?:any )?(?:previous |prior )?experience"
    r"|experience (?:is )?not (?:needed|required|necessary)|utan (?:tidigare )?\w*erfarenhet"
    r"|uten (?:tidligere )?\w*erfaring|uden \w*erfaring"
    r"|ilman (?:aiempaa )?kokemusta|(?:keine|ohne) (?:vor|berufs)?(?:erfahrung|kenntnisse)|sans (?:aucune )?expérience"
    r"|débutante?s? (?:\w+ )?(?:acceptée?s?|bienvenu\w*)"
    r"|geen (?:werk)?ervaring(?! (?:met|in|als))|zonder (?:werk)?ervaring|sin (?:necesidad de )?experiencia"
    r"|sem experiência|senza (?:alcuna )?esperienza|nessuna esperienza"
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
    r"|åtta|tio|några|par|flera"
    r"|to|fire|seks|syv|sju|otte|åtte|noen|nogle|flere|yhden|kahden|kolmen|neljän|viiden|usean|monen|ein(?:em|es)?|zwei"
    r"|drei|vier|fünf|mehrere\w?"
    r"|une?|deux|trois|quatre|cinq|plusieurs|quelques|een|één|twee|drie|vier|vijf|enkele|meerdere|aantal|un[oa]?|dos|tres"
    r"|cuatro|cinco|varios|algunos"
    r"|due|quattro|cinque|alcuni|diversi|jeden|dwa|trzy|cztery|kilka|jednoho|dva|tři|čtyři|pět|několik|alespoň|dois|três)"
    r"(?: or more| to \w+| eller (?:fler|flere)| oder mehr| ou plus| of meer| o más| o più|\s?[-–]\s?\d{1,2}\+?| till \w+"
    r"| til \w+| bis \w+)?"
    r"(?: full| hele| hela| hela| relevant\w*)?"
    r" (?:years?|yrs?|års?|år|vuoden|vuotta|jahren?s?|ans?|années|jaar|jaren|años?|anni|anno|lata?|rok|roky|let|roku"
    r"|anos?)(?:['’]s?)?"
)
"""A number of years."""
QUALITIES = (
    r"documented|proven|previous|prior|solid|demonstrated|demonstrable|extensive|relevant|minimum|strong|hands-on"
    r"|practical|significant|professional|years"
    r"|documented|dokumenterad|dokumentert|dokumenteret|flerårig|gedigen|tidigare|god|lång|bred|relevant|aktuell|praktisk"
    r"|erforderlig|nödvändig|tidligere|solid|noe|lidt"
    r"|några års|viss|lite|årig|mehrjährige|einschlägige|erste|relevante|fundierte|praktische|nachweisbare|langjährige"
    r"|première|significative|solide|réussie"
    r"|aantoonbare|relevante|ruime|eerste|mínima|previa|demostrable|pluriennale|pregressa|comprovata|minima|consolidata"
    r"|praktyczne|udokumentowane|minimum|předchozí|několikaletá"
    r"|aiempaa|riittävä\w*|usean|monipuolis\w+|vankka\w*|vahva\w*|kertynyttä|aikaisempaa"
)
"""What is said of experience that is asked for."""
ASKS_BEFORE = (
    r"requires?|must have|you have|you['’]ve|you should|have|has|having|hold|need|bring|least|krav på|krav|har|ha|hatt"
    r"|haft|krever|kræver|olet|sinulla|sinulta|odotamme|edellyt\w+"
    r"|haben|hast|bringen|bringst|verfügen|verfügst|avez|justifi\w+|disposez|vous|une|je hebt|heb|hebt|beschikt|minimaal"
    r"|minstens|tienes|aporta\w*|requier\w+|necesari\w+"
    r"|hai|richied\w+|richiest\w+|possied\w+|masz|posiadasz|wymag\w+|oczekujemy|posiadanie|minimum|máte|požaduj\w+|min\."
)
"""What asks, before the noun."""
ASKS_BEHIND = (
    r"(?:of|in|with|from|working|as|within|using|leading|managing|developing|designing|across|on|är ett krav|krävs"
    r"|efterfrågas|önskas|av|från|inom|som|i|på|att|med|fra|innen|inden|innenfor"
    r"|kreves|ønskes|er et krav|er påkrevd|im|mit|als|von|auf|aus|beim|bei|erforderlich|voraus\w*|de|en|dans|d['’]\w*"
    r"|comme|exigée|requise|chez|au|sur|met|als|vereist|gewenst|bij|op|vanuit|como|requerida"
    r"|como|mínima|nel|nell['’]\w*|di|come|nella|richiesta|maturata|w|na|z|zawodow\w+|jako|przy|s|z|v|se|ze|em|com|prèvia"
    r"|amb|min|vyžadována|podmínkou|nutná|on|tarvitaan|vaaditaan|edellytetään"
    r"|required|desired|needed|necessary|expected|essential|demanded|is (?:a |an )?(?:must|required|essential|necessary"
    r"|needed|requirement)|är (?:ett |en )?(?:krav|förutsättning))"
)
"""What asks, or says in what field, behind the noun."""
NAMED = (
    r"arbetslivserfarenhet|yrkeserfarenhet|arbejdserfaring|arbeidserfaring|yrkeserfaring|undervisningserfaring"
    r"|työkokemus\w*|berufserfahrung|werkervaring|work experience"
)
"""Nouns that need no more than to be named."""
WITH = r"(?:with|med|mit|met|con|z|s|se|com|amb)(?: [\w-]+){0,3}? "
"""Experience that someone has with them."""
WORKED = (
    r"(?:(?:you|candidates?|applicants?|who)(?:['’]ve| have| has)(?: \w+){0,2}? (?:worked|driven|taught"
    r"|served|spent (?:\w+ ){1,4}years)"
    r"|^\W*(?:have |has )?(?:previously |already )?worked (?:as|in|with|on|within)"
    rf"|{YEARS} (?:of )?(?:(?:\w+ ){{0,2}}?(?:post-qualification|pqe)|working|building|developing"
    rf"|managing|leading|designing|running|teaching|driving|selling|writing|delivering|operating"
    r"|with|in (?:an? )?(?:\w+ )?(?:similar|role|position|industry|sales|software)|practi[cs]e|practical|on the job)"
    r"|har (?:du )?(?:\w+ ){0,2}?(?:arbetat|jobbat|kört|varit verksam|varit anställd|jobbet|arbeidet|kjørt|arbejdet|kørt"
    r"|undervist)"
    r"|olet (?:\w+ ){0,2}?(?:työskennellyt|toiminut|ajanut|työskennelleet)"
    r"|(?:haben|hast|habt) (?:[^\s.!?]+ ){0,12}?(?:gearbeitet|gefahren|tätig gewesen|gesammelt)"
    r"|(?:vous avez|avoir|ayant) (?:\w+ )?(?:travaillé|exercé|conduit|occupé)|(?:hebt|heb) (?:[^\s.!?]+ ){0,10}?(?:gewerkt"
    r"|gereden)"
    r"|(?:has|haber|hayas|haya) trabajado|(?:hai|aver|avere|abbia) (?:\w+ )?lavorato|(?:pracowałeś|pracowałaś"
    r"|pracowałeś/aś)"
    rf"|(?:{YEARS}|rok|roku) (?:\w+ )?(?:pracy|praktyki|stażu|praxe|práce|de ejercicio|di servizio)|pracoval[ai]? jste)"
)
"""Work done before, without the noun."""
OWN = (
    r"(?:we(?:['’]ve| have| are| bring| combine| draw| use| share| built| has|,)|our (?:own )?(?:company|team|firm|group"
    r"|agency|business|colleagues|people|drivers|experts?|engineers|consultants"
    r"|staff|founders?|experience|leadership|\w+ (?:company|team|firm|group|business|has|have))|(?:company|companies"
    r"|business|firm|group|agency) (?:with|has|have|that)|(?:was "
    r"|were )?founded|established|since \d{4}"
    r"|vi (?:har|är|er|kan|vet)|är vi|er vi|vår|vårt|våra|vores|företaget|bolaget|firman?|virksomhed\w*|selskap\w*"
    r"|grundades|grundat|stiftet|etablert|etableret"
    r"|yrityks\w+|yritys|meillä|olemme|perustettu|wir (?:sind|haben|blicken|verfügen)|sind wir|unser\w*|unternehmen\w*"
    r"|familienunternehmen|gegründet|zählt|gehört"
    r"|nous (?:sommes|avons)|sommes[- ]nous|notre|nos|entreprise|société|forte? de|fondée|(?:wij|we) (?:hebben|zijn)"
    r"|zijn (?:wij|we)|onze?|bedrijf|opgericht"
    r"|somos|contamos|tenemos|nuestr\w+|empresa|fundada|siamo|abbiamo|nostr\w+|azienda|fondata|jesteśmy|mamy|nasz\w*|firma"
    r"|firmą|założon\w+|jsme|máme|naš\w*|firmou|společnost\w*|založen\w*"
    r"|users?|customers?|candidate|employee|learning|(?:\w*kund|\w*bruger|\w*bruker|anv[aä]ndar)\w*)"
)
"""What says that the employer, or nobody who applies, is spoken of."""
APPLICANTS = (
    r"(?:you|you['’](?:ve|ll)|your|applicants?|(?:ideal|successful|suitable|strong|right) (?:candidate|person)"
    r"|candidates? (?:must|should|has|have|with|who|needs?)|someone|somebody|(?:we|who) (?:are looking|look|seek|need"
    r"|require|want|expect|are seeking|are hiring)|(?:looking|searching) for|seek(?:s|ing)|needs?|required?|requirement\w*"
    r"|must"
    r"|du|dig|din|ditt|dina|sökande|kandidaten|vi (?:söker|ser|vill|kräver|behöver|förväntar|tror|ønsker|ser etter|krever"
    r"|kræver|søger|søker|forventer)|söker (?:vi|nu)?|söks|søger|søker|søges|deg|dere|krav|krävs"
    r"|sinulla|sinulta|olet|hakija\w*|etsimme|haemme|odotamme|edellyt\w+|vaadi\w+|tarvitset|sie|ihr|ihre|dein|deine"
    r"|bewerber\w*|(?:wir )?(?:suchen|erwarten|wünschen)|suchen"
    r"|vous|votre|candidate?|recherch\w+|recrut\w+|je|jij|jouw|kandida\w+|(?:wij |we )?(?:zoeken|vragen|verwachten)"
    r"|gevraagd|tu|usted|tienes|aportas|busca\w*|requier\w+|requisito\w*|necesita\w*"
    r"|hai|tuo|candidato|cerc\w+|richied\w+|richiest\w+|masz|posiadasz|kandydat\w*|szuka\w+|poszukuj\w+|wymag\w+"
    r"|oczekujemy|máte|uchazeč\w*|hledáme|požad\w+|vyžad\w+)"
)
"""What says that the applicant is spoken of."""
OPENS_WITH_OWN = (
    r"(?:with|med|mit|avec|forte? de|met|con|z|s|se)(?!\w)[^.!?]{0,120}?(?<!\w)(?:we|vi|wir|nous|wij|somos|siamo|jesteśmy"
    r"|jsme|(?:är|er) \w+|zählt|gehört)(?!\w)"
)
"""The opening of a sentence about the employer: `With 20 years of experience we are …`."""
GIVEN = (
    r"(?:(?:to gain|will gain|gaining|gain|give you|giving you|get|offer|offers|develop|share|exchange|expand"
    r"|broaden|access to|wealth of|benefit from)(?: \w+){0,3}? experience"
    r"|experience (?:the|our|a|life|what|how|sharing|design\w*|platform\w*|team)|(?:få|får|ge|ger|skaffa|dela|delar"
    r"|dela med|byta|utbyta|bygga) (?:\w+ ){0,4}?\w*erfarenhet\w*|(?:får|få|gir|giver|dele"
    r"|deler) (?:\w+ ){0,3}?\w*erfaring\w*"
    r"|\w*erfahrung(?:en)? (?:zu )?(?:sammeln|sammelst|austausch\w*|weiter\w*)|(?:kerryt\w+|saat) (?:\w+ )?kokemusta"
    r"|acquérir (?:\w+ ){1,3}expérience|ervaring op ?(?:te )?(?:doen|doet|bouw\w*)"
    r"|(?:adquirir|ganar|ganarás) (?:\w+ )?experiencia|(?:acquisire|maturare) (?:\w+ )?esperienza|(?:zdob\w+"
    r"|zdobyci\w+) (?:\w+ )?doświadczeni\w+|(?:získ\w+|sbírat) (?:\w+ )?zkušenost\w*"
    r"|(?:(?:based on|depending on|commensurate with|according to|dependent on|relative to|regardless of|irrespective of"
    r"|beroende på|baserat på|oavsett|uansett|avhengig av|afhængig af|på baggrund af"
    r"|abhängig von|naargelang|unabhängig von|en fonction de|afhankelijk van|op basis van|en función de|in base a\w*"
    r"|commisurat\w+ a\w*|zależn\w+ od|w zależności od|asked about|where)(?: \w+['’]?,?){0,5}?"
    r"|(?:efter|utifrån|enligt|etter|je nach|nach|entsprechend|selon|naar|según|dle|podle|conforme)(?: \w+,?)?(?: (?:och"
    r"|og|und|and|en|et|e|y|a))?|onvoldoende|insufficient|otillräcklig|unzureichende|wenig|not enough)"
    r" (?:experience|\w*erfarenhet\w*|\w*erfaring\w*|\w*erfahrung\w*|expérience|ervaring|experiencia|esperienza"
    r"|doświadczeni\w*|zkušenost\w*|praxe)|(?:experience|erfarenhet|erfaring|erfahrung) (?:can|may|could|kan"
    r"|kann) (?:\w+ )?(?:compensate|replace|substitute\w*|be substituted|kompensera|kompensere|ersätta|erstatte|opveje"
    r"|ersetzen|väga upp|veie opp)|kokemuksen (?:mukaan|perusteella)"
    r"|(?:user|customer|candidate|employee|learning|brand|guest|digital|visitor|player|shopping|patient|client|passenger"
    r"|developer|buying|retail) experiences?|(?:your|their|his|her) experience|where you(?:['’]ve| have) worked)"
)
"""Experience that the job gives, that pay depends on, or of another kind."""
AT_MOST = (
    r"(?:(?:no|not) more than|at most|up to|maximum|max|max\.|högst|maximalt|inte mer än|høyst|højst|höchstens"
    r"|maximal|enintään|au maximum|maximum|maximaal|hooguit|como máximo|máximo|al massimo|massimo|maksymalnie"
    r"|maximálně)(?: of)? (?:\w+ )?"
    r"(?:\d{1,2}|\w+) (?:years?|år|års|vuotta|jahre?|ans?|jaar|años?|anni|anno|lata?|rok|roky|let)"
)
"""More experience than the employer wants."""
OR_EXPERIENCE = (
    r"(?:or|eller|oder|ou|of|o|oppure|lub|nebo|tai) (?:(?:an? |any |une? |una? |e[tn] |een |any )?(?:equivalent"
    r"|commensurate|comparable|corresponding|demonstrated|similar|motsvarande|likvärdig|tilsvarende|tilsvarande|vastaavaa"
    r"|gleichwertige"
    rf"|vergleichbare|équivalente|gelijkwaardige|vergelijkbare|equivalente|analoga|równoważne"
    rf"|odpovídající) (?:\w+ )?{NOUN}|(?:une? |una |en )(?:{NOUN})|(?:have |har )(?:worked|arbetat|arbejdet"
    rf"|jobbet))"
)
"""Experience in place of a degree."""
NUMBER_OF_YEARS = (
    r"(?<![\d.,])(\d{2,3})(?=[\s+–-]*(?:\d+\s*)?\+?\s?(?:years?|yrs?|års?|vuo\w+|jahr\w*|ans?|années|jaar|jaren|años|anni"
    r"|lat|let|letou|letnim|-letnim)(?!\w))"
)
"""The number in a number of years, as its only group."""
STEMS = (
    rf"{NOUN}|förkunskap|forkunnskap|forkundskab|vorkenntnis|ohne kenntnisse|voorkennis|prior knowledge|previous knowledge"
    "|connaissances préalables|conocimientos previos"
    "|conoscenze pregresse|débutant|years|worked|driven|taught|arbetat|jobbat|kört|jobbet|arbeidet|kjørt|arbejdet|kørt"
    "|undervist|verksam"
    "|työskennel|toiminut|ajanut|gearbeitet|gefahren|travaillé|exercé|conduit|occupé|gewerkt|gereden|trabajado|lavorato"
    "|pracował|pracy|praktyki|stażu"
    "|práce|pracoval|ejercicio|servizio"
)
"""A pattern of which every sentence about experience holds a match."""
