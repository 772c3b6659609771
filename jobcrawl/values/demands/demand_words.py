"""Words around a demand in the twelve languages, Portuguese and Catalan, as patterns over text in lower case.

They say nothing of what is demanded, only whether it is: a wish, a thing not needed, something the employer gives, a demand.
"""

from __future__ import annotations

WISHES = (
    # en
    r"(?:advantage\w*|an? (?:\w+ )?(?:plus|merit|advantage)|a (?:big |definite |real |strong )?bonus|(?:is|ist|is een"
    r"|es) plus|(?:bonus|extra) points?|big plus|meriting|beneficial|(?:nice|good|great)[- ]to[- ]haves?|helps|preferred"
    r"|preferable|desirable|desired|optional|(?:is|are|be|as) (?:\w+ )?(?:helpful|helpful|useful|valued|valuable|welcome"
    r"|appreciated|handy|a benefit)|an? \w*\s?asset|(?:love|great|good) (?:it )?if|(?:would be|wäre|vore|ville være|serait"
    r"|sería|sarebbe) (?:\w+ )?(?:great|nice|super|toll|ideal|idéal|kul|bra|fint|lovely|fantastic|perfect)"
    # sv
    r"|meriterande|meriteras|(?:en|som|stor|extra) merit|(?:ett|är) (?:\w+ )?plus|plus (?:om|i kanten)|önskvär\w+|(?:en"
    r"|till|är|stor) fördel\w*|är det bra|(?:är|vore) (?:det )?bra om|(?:är|er|is|ist|est) (?:\w+ )?(?:bra|godt|fint|good"
    r"|gut|bien|goed|nice|nyttigt|nyttig),? (?:men|but|aber|mais|maar)|hjälper|ses (?:som )?positivt|värderas(?: högt)?"
    r"|er positivt|verdsettes|värdesätt\w+"
    # no, da
    r"|(?:e[nt] (?:\w+ )?)?fordel\w*|et pluss?|pluss? (?:om|hvis)|ønsk(?:elig|ede|værdig)\w*|vektlegg\w*|vektlagt"
    r"|(?:vægtes|vægter|vægt på)|er (?:det )?(?:bra|greit|fint) (?:om|hvis)"
    # fi
    r"|eduksi\w*|edukse\w*|etuna|(?:on|ovat) etu|eduksenne|plussa\w*|lisäansio\w*|arvost(?:amme|etaan)"
    # de
    r"|von vorteil|vorteilhaft|wünschenswert\w*|(?:ein|großes) plus|hilft|hilfreich\w*|pluspunkt\w*|erwünscht|bevorzugt"
    r"|gern\w* gesehen|(?:sind|ist) willkommen"
    # fr
    r"|un (?:\w+ )?(?:plus|atout)|atouts?|appréci\w+|souhait(?:é|able)\w*|bienvenu\w*|serai(?:t|ent) (?:\w+ )?plus"
    # nl
    r"|een (?:\w+ )?(?:pr[eé]|plus|pluspunt|voordeel)|(?:grote|is) pr[eé]|pluspunt\w*|meegenomen|(?:prettig|fijn|leuk|mooi) als"
    r"|wenselijk|(?:is|zijn) (?:handig|welkom|mooi|fijn|prettig|nice|great)"
    # es, pt, ca
    r"|valor(?:a|an|ará|arán|able|ables|ado|ada|amos|aremos|arà)|deseable\w*|preferible\w*|(?:a|de) favor|ventaja"
    r"|diferencia(?:l|is)|mais[- ]valia|desejáve(?:l|is)|valoriza\w*"
    # it
    r"|preferenzial\w+|gradit\w+|apprezzat\w+|preferibil[ei]|titolo (?:di )?prefer\w+|costituisc\w+ titolo|vantaggio"
    r"|valutat\w+ positiv\w+"
    # pl
    r"|mile widzian\w+|atut\w*|plusem|preferowan\w+"
    # cs
    r"|výhod(?:ou|a|y)|vítan\w+|vítán\w*|plusem|oceníme)"
)
"""What says of a thing in its clause that it is no more than welcome."""

WISHES_AHEAD = (
    r"(?:preferabl[ey]|ideally|if possible|om möjligt|om muligt|om mulig|möglichst|si possible|indien mogelijk|zo mogelijk"
    r"|a ser posible|se possibile|maybe|perhaps|kanske|kanskje|måske|ehkä|vielleicht|peut-être|misschien|quizás|magari"
    r"|mejor|gärna|helst|gjerne|gerne (?:med|fra|en|et|inden|har|må)|mieluiten|mielellään|idealerweise|optimalerweise"
    r"|bestenfalls|im idealfall|vorzugsweise|gerne auch|idéalement|de préférence|bij voorkeur|liefst|idealiter"
    r"|preferentemente|preferiblemente|idealmente|preferibilmente|preferencialmente|najlepiej|ideálně|nejlépe)"
)
"""What says so of the things behind it in its clause."""

DENIALS = (
    # en
    r"(?:(?:not|n['’]t|never) (?:be )?(?:\w+ly )?(?:an? )?(?:\w+ )?(?:require[ds]?|requirements?|need\w*|necessary"
    r"|essential|mandatory|must|obligatory|prerequisite|compulsory|demanded|expect\w*)|(?:isn|aren|don"
    r"|doesn)['’]t (?:an? )?(?:need|require|must|necessary|essential|mandatory)\w*|no (?:[^,.:]{1,60} )?(?:needed|required"
    r"|necessary|expected|requirements?|demanded)"
    # sv
    r"|(?:inget|inga|ej|inte|icke|ingen) (?:\w+ )?(?:krav|måste|tvång|förutsättning)|(?:krävs|behövs|erfordras|fordras"
    r"|kräver|kräver vi|behöver|behöver du) (?:ej|inte|inga|ingen|inget|varken)|(?:inte|ej) (?:\w+ )?(?:nödvändig\w*|krävs"
    r"|behövs)|(?:ingen|inga|inget) [^,.:]{1,60}(?:krävs|behövs|nödvändig\w*)|utan krav|inte ha|weder (?:\w+ ){1,4}noch"
    r"|varken (?:\w+ ){1,4}eller|h?verken (?:\w+ ){1,4}eller|neither (?:\w+ ){1,4}nor|niewymagan\w+|niekonieczn\w+"
    # no, da
    r"|ikke (?:\w+ ){0,2}?(?:krav|nødvendig\w*|påkrevd|påkrævet|must|påkrevet|betingelse|forudsætning|forutsetning)"
    r"|(?:kreves|kræves|krever|kræver|trenger|behøver|trengs|stilles) (?:du |der |vi |det )?(?:ikke|ingen|intet|inga)"
    r"|(?:ingen|intet) (?:krav|[^,.:]{1,60}(?:kreves|kræves|nødvendig\w*|påkrevd|påkrævet|påkrevet))"
    # fi
    r"|(?:ei|eivät|muttei|emme|et) (?:ole |ehdottoman |ehdoton |kuitenkaan |ehdottomasti )?(?:välttämät\w+|pakolli\w+"
    r"|vaatimus\w*|edellyt\w+|vaad\w+|tarvi\w+)"
    # de
    r"|nicht (?:\w+ )?(?:erforderlich|notwendig|nötig|vorausgesetzt|voraussetzung|benötigt)|keine? (?:\w+ )?(?:muss"
    r"|voraussetzung|bedingung|pflicht)|(?:keine?n?|weder) (?:\w+ )?[^,.:]{1,40}(?:erforderlich|notwendig|nötig|benötigt"
    r"|voraussetzung)"
    # fr
    r"|(?:pas|non|n['’]est|n['’]est pas|ni) (?:\w+ )?(?:obligatoire|nécessaire|indispensable|requis|exigé|demandé|impérati)\w*"
    # nl
    r"|(?:niet|geen) (?:\w+ )?(?:nodig|vereist|verplicht|noodzakelijk|vereiste|must|eis|voorwaarde)"
    # es, pt, ca
    r"|no (?:es |será |se |son |es estrictamente )?(?:necesari|imprescindible|obligatori|requier|requerid|requisito|exig"
    r"|precis|hace falta)\w*|sin necesidad|não (?:é |são |se )?(?:necessári|obrigatóri|exig|requer)\w*|no (?:és|cal) \w*"
    # it
    r"|non (?:è |sono |si )?(?:\w+mente )?(?:necessari|richie|indispensabil|obbligatori|un requisito|serv)\w*"
    # pl, cs
    r"|nie (?:jest |są |będzie )?(?:konieczn|wymag|niezbędn|obowiązkow|wymog|potrzeb|musi)\w*|(?:není|nejsou"
    r"|nebude) (?:\w+ )?(?:nutn|podmínk|vyžadov|potřeb|požadov|třeba)\w*|ne(?:vyžad|požad|potřeb)\w+)"
)
"""What says of a thing in its clause that it is not needed."""

OFFERS = (
    r"(?:we (?:also |can |will )?(?:offer|provide|support|train|teach|sponsor)\w*|(?:gladly|happily) support|you(?:['’]ll"
    r"| will) (?:also )?(?:gain|get|receive|learn)|(?:is|are|company|university|team) (?:also )?offer(?:s|ed)"
    r"|free \w+ (?:courses?|classes|lessons|training)|paid for by us|(?:at|on) our expense|på vår bekostnad|(?:på"
    r"|for) vores regning|auf unsere kosten|op onze kosten|vi (?:\w+ )?erbjuder|erbjuder vi|erbjuds?|(?:får|fås) du"
    r"|du (?:\w+ )?får|ger (?:vi )?dig|möjlighet(?:er)? till|vi (?:\w+ )?tilby(?:r|der)|tilby(?:r|der) vi|tilby[sd]e?s?"
    r"|tilbud om|du (?:\w+ )?får|mulighed for|mulighet for|tarjo(?:amme|taan)|saat|wir (?:\w+ )?(?:bieten|ermöglichen"
    r"|schulen)|bieten wir|ermöglichen wir|(?:du|sie) (?:bekommst|erhältst|bekommen|erhalten)|nous (?:vous )?(?:offrons"
    r"|proposons|assurons|formons)|vous (?:bénéficie|recevr)ez|formation (?:assurée|continue|interne)|(?:wij"
    r"|we) (?:\w+ )?bieden|bieden (?:wij|we)|(?:je|jij) krijgt|krijg je|(?:te )?ofrecemos|se ofrece|oferecemos|offriamo"
    r"|(?:si|viene) offre|oferujemy|zapewniamy|oferuje|otrzymasz|nabízíme|nabídneme)"
)
"""What says that the things behind it are given, not asked for."""

ASKING = (
    r"(?:you(?:['’]ve| have| hold| are| must| need| should| speak| can)|must|required?|requires|essential|mandatory|needs?"
    r"|needed|expect\w*|(?:du|som|har|ska|skal|vi|han) (?:har|ska|skall|skal|behärskar|talar|pratar|måste|må|kan|är|er"
    r"|taler|beherske\w*)|har (?:du )?(?:en|ett|et|minst|god)|krav|krävs|kräver|måste|kreves|krever|kræves|kræver"
    r"|forutset\w*|forudsæt\w*|förutsätt\w*|nödvändig\w*|nødvendig\w*|sinulla on|edellyt\w+|vaadi\w+|vaati\w+|välttämät\w+"
    r"|tarvitset|osaat|odotamme|(?:sie|du) (?:haben|hast|verfügen|verfügst|sind|bist|sprechen|sprichst|bringen|bringst)"
    r"|erforderlich|zwingend|notwendig|voraus\w*|unerlässlich|vous (?:êtes|avez|possédez|maîtrisez|parlez|justifiez"
    r"|disposez)|exigée?s?|requise?s?|obligatoires?|indispensables?|impératif|(?:je|jij|u) (?:hebt|heeft|bent|beschikt"
    r"|spreekt|beheerst)|vereist|verplicht|noodzakelijk|een must|(?:se )?requier\w+|imprescindibles?|necesari[oa]s?"
    r"|obligatori[oa]s?|tienes|hablas|exig\w+|(?:si )?richied\w+|richiest\w+|necessari[oae]|obbligatori[oa]"
    r"|indispensabil[ei]|hai|parli|wymag\w+|masz|posiadasz|koniecz\w+|niezbędn\w+|oczekujemy|požad\w+|vyžad\w+|podmínk\w+"
    r"|máte|nutn\w+|domluvíte)"
)
"""What says of a clause that it asks."""

CLAUSE_END = (
    r"\s(?:and|och|og|und|et|en|y|e|i|a|ja)\s(?=(?:have|has|hold|speak|har|är|er|kan|talar|pratar|taler|snakker|haben|hast"
    r"|sind|bist|sprichst|sprechen|avez|êtes|parlez|hebt|bent|spreekt|tienes|hablas|hai|parli|masz|posiadasz|máte)\s)"
    r"|\s(?:but|men|samt|aber|mais|maar|pero|ma|ale|však|mutta|muttei|sekä|though|although|however|whereas|while"
    r"|as long as|så länge|så lenge|så længe|solange|tant que|zolang|mientras|finché|kunhan|men|mas|però)\s|[,;:–—]\s|\s\("
    r"|\)\s|\s[-–—]\s"
)
"""Where one clause ends and the next begins."""

SPEAKERS = r"you|du|sie|vous|jij|we|vi|wir|nous"
"""A clause with one of these says its own."""

REACHING_BACK = r"\W*(?:which|that is|vilket|hvilket|noe som|mikä|was|ce qui|wat|lo que|lo cual|il che|co|což)(?!\w)"
"""How a clause begins that speaks of the one before it."""

DENYING_BACK = (
    rf"{REACHING_BACK}|\W*(?:but|men|aber|mais|maar|pero|ma|ale|mutta|muttei|though|although|dock|jedoch|ej|inte|ikke"
    rf"|not)(?!\w)"
)
"""How a clause begins that may deny the one before it."""

LIKEWISE = (
    r"\W*(?:likewise|so (?:is|are)|as (?:is|are)|likaså|liksom|ligesom|likedan|samoin|kuten myös|ebenso|tout comme"
    r"|al igual que|così come|podobnie jak|stejně jako)(?!\w)"
)
"""How a clause begins that shares what is said of the one before it."""

NO_SUBJECT = (
    r"(?:\W*(?:it|this|that|which|is|are|would|will|be|also|but|however|though|not|no|an?|det|detta|dette|den|är|er|vore"
    r"|ses|som|også|även|en|ett|et|men|dock|dog|absolut|inte|ej|ikke|vilket|hvilket|das|dies|ist|sind|wäre|aber|nicht|auch"
    r"|ce|c|est|serait|sont|mais|pas|n|dit|zijn|maar|niet|ook|es|son|sería|pero|è|sono|sarà|ma|non|to|jest|są|będzie|ale"
    r"|nie|je|jsou|není|on|ovat|se|mutta|muttei|ei|katsotaan|luetaan|laskemme)(?!\w))*\W*"
)
"""Words before a wish or denial that do not say what it speaks of."""

CONDITION = (
    r"\W{0,2}(?:(?:är|er|sind|ist|is|are|zijn|è|son|jest|są|je|on|om|if|hvis|dersom|wenn|falls|si|se|jeśli|pokud|jos|als"
    r"|at|att|that|for)\s|:)"
)
"""How a clause goes on that names behind a wish what is wished."""

WISHED_HEADINGS = (
    r"merit\w*(?: om| är det om| är)?|det är meriterande(?: om(?: du (?:har|även har|också har))?)?"
    r"|meriterande (?:kvalifikationer|kunskaper|erfarenheter|är(?: om du har)?|kompetens\w*|egenskaper)|övriga meriter"
    r"|önskvärda? \w+|önskvärt|plus om|extra plus(?: om)?|bonus(?: points?| om| if)?|(?:it(?:['’]s| is) )?(?:a "
    r"|an )?(?:nice|good|great|bonus)[- ]to[- ]haves?(?: \w+)?|nice[- ]to[- ]ha(?:ve|s)\w*|good[- ]to[- ]have\w*"
    r"|preferred(?: \w+){0,2}|desirable(?: \w+){0,2}|desired(?: (?:skills|qualifications|experience))?|(?:it is "
    r"|it[’']s )?(?:considered )?(?:a |an )?(?:big |strong |added )?(?:advantages?|plus|pluses)(?: if(?: you have)?)?"
    r"|what would be (?:a plus|nice)|brownie points|meriting(?: \w+){0,2}|merits|bonus skills|additional merits|assets?"
    r"|optional(?: skills)?|ønske(?:de|lige) (?:kvalifikasjoner|kvalifikationer|egenskaper|kompetencer|kompetanse"
    r"|erfaring)|ønskelig(?:e|t)?(?: \w+)?|det er (?:også )?en fordel(?: (?:om|hvis|med))?(?: du(?: har)?)?"
    r"|(?:en )?fordel\w*(?: \w+){0,2}|et pluss?(?: (?:om|hvis) du(?: har)?)?|eduksi(?: \w+){0,2}|katsomme eduksi"
    r"|lisäksi arvostamme|arvostamme(?: \w+)?|plussaa(?: \w+){0,2}|(?:das wäre )?von vorteil(?: \w+){0,2}"
    r"|wünschenswert\w*(?: \w+){0,2}|pluspunkte?(?: \w+)?|idealerweise(?: \w+){0,3}|das wäre ein plus|ein plus|(?:les "
    r"|vos |un )?(?:atouts?|plus)(?: \w+){0,2}|serai(?:t|ent) (?:un |des )(?:plus|atouts?)|souhaitée?s?|appréciée?s?"
    r"|pluspunten(?: \w+)?|pr[eé]|een pr[eé](?: \w+)?|bij voorkeur|(?:is|het is) een (?:pre|plus)|se valorar\w+(?: \w+){0,2}"
    r"|se valora(?: \w+){0,2}|valorable\w*|(?:requisitos )?deseables?|(?:aspectos|requisitos) valorables?|diferenciais"
    r"|desejáve(?:l|is)|costituis\w+ titolo \w+(?: \w+)?|(?:requisiti |titolo )?preferenzial[ei]|(?:requisiti )?graditi?"
    r"|saranno apprezzat\w+|plus|mile widzian\w+(?: \w+){0,2}|(?:dodatkow\w+ )?atut\w*(?: \w+){0,2}|dodatkowe atuty"
    r"|výhod\w+(?: \w+){0,2}|vítáme|oceníme(?: \w+){0,2}"
)
"""A heading of what is welcome."""

OFFERED_HEADINGS = (
    r"(?:what )?we offer(?: you)?|what(?:['’]s| is) in it for you|what (?:you(?:['’]ll| will|) get|can you expect"
    r"|we can offer)(?: \w+)?|benefits(?: \w+){0,2}|(?:our )?perks(?: \w+){0,2}|about us|about (?:the )?(?:company|team"
    r"|group)|who we are|our story|why (?:join )?us|our offer|(?:det (?:här )?)?(?:vad )?(?:kan )?vi (?:kan )?erbjud(?:er"
    r"|a)(?: dig)?|(?:vad )?erbjuder vi(?: dig)?|(?:våra )?förmåner|om (?:oss|företaget|verksamheten|arbetsplatsen"
    r"|arbetsgivaren)|vilka är vi|vårt erbjudande|(?:hva )?(?:kan )?vi (?:kan )?tilby(?:r|de|der)?(?: deg| dig)?"
    r"|(?:hvad )?tilby(?:r|der) vi(?: deg| dig)?|om os|hvem er vi|vi er|(?:mitä )?(?:me )?tarjoamme(?: sinulle)?|meistä"
    r"|tietoa meistä|(?:das |was )?(?:wir )?bieten(?: wir)?(?: ihnen| dir)?|unser angebot|ihre vorteile|deine vorteile"
    r"|benefits|über uns|wer wir sind|wir über uns|(?:ce que )?nous (?:vous )?(?:offrons|proposons)|(?:nos )?avantages"
    r"|qui sommes[- ]nous|à propos(?: de nous)?|l['’]entreprise|(?:wat )?(?:wij )?bieden(?: wij| we)?(?: jou| je)?"
    r"|wat (?:wij|we) (?:jou |je )?bieden|ons aanbod|wie (?:zijn|wij) (?:wij|we|zijn)|over ons|(?:qué |te )?ofrecemos"
    r"|qué te ofrecemos|beneficios|quiénes somos|sobre nosotros|oferecemos|benefícios|sobre nós|(?:cosa )?(?:ti )?offriamo"
    r"|chi siamo|benefit|(?:co )?oferujemy|oferta|o nas|(?:co )?(?:vám )?nabízíme|o nás|benefity"
)
"""A heading of what the employer gives or is."""
