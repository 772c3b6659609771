"""Words around a demand in the twelve languages, Portuguese and Catalan, as patterns over text in lower case.

They say nothing of what is demanded, only whether it is: a wish, a thing not needed, something the employer gives, a demand.
"""

from __future__ import annotations

WISHES = (
    # en
    r"(?:advantage\w*|an? (?:\w+ )?(?:plus|merit|advantage)|a (?:big |definite |real |strong )?bonus|is plus"
    r"|(?:bonus|extra) points?|big plus|meriting"
    r"|beneficial|(?:nice|good|great)[- ]to[- ]haves?|helps|preferred|preferable|desirable|desired|optional"
    r"|(?:is|are|be|as) (?:\w+ )?(?:helpful|helpful|useful|valued|valuable|welcome|appreciated|handy|a benefit)|an? \w*\s?asset"
    r"|(?:love|great|good) (?:it )?if|(?:would be|wäre|vore|ville være|serait|sería|sarebbe) (?:\w+ )?(?:great|nice|super"
    r"|toll|ideal|idéal|kul|bra|fint|lovely|fantastic|perfect)"
    # sv
    r"|meriterande|meriteras|(?:en|som|stor|extra) merit|(?:ett|är) (?:\w+ )?plus|plus (?:om|i kanten)|önskvär\w+|(?:en"
    r"|till|är|stor) fördel\w*|är det bra|(?:är|vore) (?:det )?bra om|(?:är|er|is|ist|est) (?:\w+ )?(?:bra|godt|fint|good"
    r"|gut|bien|goed|nice|nyttigt|nyttig),? (?:men|but|aber|mais|maar)|hjälper"
    r"|ses (?:som )?positivt|värderas(?: högt)?|er positivt|verdsettes|värdesätt\w+"
    # no, da
    r"|(?:e[nt] (?:\w+ )?)?fordel\w*|et pluss?|pluss? (?:om|hvis)|ønsk(?:elig|ede|værdig)\w*|vektlegg\w*|vektlagt"
    r"|(?:vægtes|vægter|vægt på)"
    r"|er (?:det )?(?:bra|greit|fint) (?:om|hvis)"
    # fi
    r"|eduksi\w*|etuna|(?:on|ovat) etu|eduksenne|plussa\w*|lisäansio\w*|arvost(?:amme|etaan)"
    # de
    r"|von vorteil|vorteilhaft|wünschenswert\w*|(?:ein|großes) plus|hilft|hilfreich\w*|pluspunkt\w*|erwünscht|bevorzugt"
    r"|gern\w* gesehen|(?:sind|ist) willkommen"
    # fr
    r"|un (?:\w+ )?(?:plus|atout)|atouts?|appréci\w+|souhait(?:é|able)\w*|bienvenu\w*|serai(?:t|ent) (?:\w+ )?plus"
    # nl
    r"|een (?:\w+ )?(?:pre|plus|pluspunt|voordeel)|(?:grote|is) pre|pluspunt\w*|meegenomen|(?:prettig|fijn|leuk"
    r"|mooi) als|wenselijk|(?:is|zijn) (?:handig|welkom)"
    # es, pt, ca
    r"|valor(?:a|an|ará|arán|able|ables|ado|ada|amos|aremos|arà)|deseable\w*|preferible\w*|(?:a|de) favor|ventaja"
    r"|diferencia(?:l|is)"
    r"|mais[- ]valia|desejáve(?:l|is)|valoriza\w*"
    # it
    r"|preferenzial\w+|gradit\w+|apprezzat\w+|preferibil[ei]|titolo (?:di )?prefer\w+|costituisc\w+ titolo"
    r"|vantaggio|valutat\w+ positiv\w+"
    # pl
    r"|mile widzian\w+|atut\w*|plusem|preferowan\w+"
    # cs
    r"|výhod(?:ou|a|y)|vítan\w+|vítán\w*|plusem|oceníme)"
)
"""What says of a thing in its clause that it is no more than welcome."""

WISHES_AHEAD = (
    r"(?:preferabl[ey]|ideally|if possible|om möjligt|om muligt|om mulig|möglichst|si possible|indien mogelijk|zo mogelijk"
    r"|a ser posible|se possibile|maybe|perhaps|kanske|kanskje|måske|ehkä|vielleicht|peut-être|misschien|quizás|magari"
    r"|mejor|gärna|helst|gjerne|gerne (?:med|fra|en|et|inden|har|må)|mieluiten|mielellään|idealerweise"
    r"|optimalerweise|bestenfalls|im idealfall|vorzugsweise|gerne auch|idéalement|de préférence|bij voorkeur|liefst|idealiter"
    r"|preferentemente|preferiblemente|idealmente|preferibilmente|preferencialmente|najlepiej|ideálně|nejlépe)"
)
"""What says so of the things behind it in its clause."""

DENIALS = (
    # en
    r"(?:(?:not|n['’]t|never) (?:be )?(?:\w+ly )?(?:an? )?(?:\w+ )?(?:require[ds]?|requirements?|need\w*|necessary"
    r"|essential|mandatory"
    r"|must|obligatory|prerequisite|compulsory|demanded|expect\w*)|(?:isn|aren|don|doesn)['’]t (?:an? )?(?:need|require"
    r"|must|necessary"
    r"|essential|mandatory)\w*|no (?:[^,.:]{1,60} )?(?:needed|required|necessary|expected|requirements?|demanded)"
    # sv
    r"|(?:inget|inga|ej|inte|icke|ingen) (?:\w+ )?(?:krav|måste|tvång|förutsättning)|(?:krävs|behövs|erfordras|fordras"
    r"|kräver|kräver vi"
    r"|behöver|behöver du)"
    r" (?:ej|inte|inga|ingen|inget|varken)|(?:inte|ej) (?:\w+ )?(?:nödvändig\w*|krävs|behövs)|(?:ingen|inga"
    r"|inget) [^,.:]{1,60}(?:krävs|behövs"
    r"|nödvändig\w*)|utan krav|inte ha"
    # no, da
    r"|ikke (?:\w+ ){0,2}?(?:krav|nødvendig\w*|påkrevd|påkrævet|must|påkrevet|betingelse|forudsætning|forutsetning)"
    r"|(?:kreves|kræves|krever|kræver"
    r"|trenger|behøver"
    r"|trengs|stilles) (?:du |der |vi |det )?(?:ikke|ingen|intet|inga)|(?:ingen|intet) (?:krav|[^,.:]{1,60}(?:kreves"
    r"|kræves|nødvendig\w*|påkrevd"
    r"|påkrævet|påkrevet))"
    # fi
    r"|(?:ei|eivät|muttei|emme|et) (?:ole |ehdottoman |ehdoton |kuitenkaan |ehdottomasti )?(?:välttämät\w+|pakolli\w+"
    r"|vaatimus\w*|edellyt\w+|vaad\w+|tarvi\w+)"
    # de
    r"|nicht (?:\w+ )?(?:erforderlich|notwendig|nötig|vorausgesetzt|voraussetzung|benötigt)|keine? (?:\w+ )?(?:muss"
    r"|voraussetzung|bedingung"
    r"|pflicht)|(?:keine?n?|weder) (?:\w+ )?[^,.:]{1,40}(?:erforderlich|notwendig|nötig|benötigt|voraussetzung)"
    # fr
    r"|(?:pas|non|n['’]est|n['’]est pas|ni) (?:\w+ )?(?:obligatoire|nécessaire|indispensable|requis|exigé|demandé|impérati)\w*"
    # nl
    r"|(?:niet|geen) (?:\w+ )?(?:nodig|vereist|verplicht|noodzakelijk|vereiste|must|eis|voorwaarde)"
    # es, pt, ca
    r"|no (?:es |será |se |son |es estrictamente )?(?:necesari|imprescindible|obligatori|requier|requerid|requisito|exig"
    r"|precis|hace falta)\w*"
    r"|sin necesidad|não (?:é |são |se )?(?:necessári|obrigatóri|exig|requer)\w*|no (?:és|cal) \w*"
    # it
    r"|non (?:è |sono |si )?(?:\w+mente )?(?:necessari|richie|indispensabil|obbligatori|un requisito|serv)\w*"
    # pl, cs
    r"|nie (?:jest |są |będzie )?(?:konieczn|wymag|niezbędn|obowiązkow|wymog|potrzeb|musi)\w*"
    r"|(?:není|nejsou|nebude) (?:\w+ )?(?:nutn|podmínk|vyžadov|potřeb|požadov|třeba)\w*|ne(?:vyžad|požad|potřeb)\w+)"
)
"""What says of a thing in its clause that it is not needed."""

OFFERS = (
    r"(?:we (?:also |can |will )?(?:offer|provide|support|train|teach|sponsor)\w*|(?:gladly|happily) support"
    r"|you(?:['’]ll| will) (?:also )?(?:gain|get|receive|learn)"
    r"|(?:is|are|company|university|team) (?:also )?offer(?:s|ed)|free \w+ (?:courses?|classes|lessons|training)"
    r"|paid for by us|(?:at|on) our expense|på vår bekostnad|(?:på|for) vores regning|auf unsere kosten|op onze kosten"
    r"|vi (?:\w+ )?erbjuder|erbjuder vi|erbjuds?|(?:får|fås) du|du (?:\w+ )?får|ger (?:vi )?dig|möjlighet(?:er)? till"
    r"|vi (?:\w+ )?tilby(?:r|der)|tilby(?:r|der) vi|tilby[sd]e?s?|tilbud om|du (?:\w+ )?får|mulighed for|mulighet for"
    r"|tarjo(?:amme|taan)|saat"
    r"|wir (?:\w+ )?(?:bieten|ermöglichen|schulen)|bieten wir|ermöglichen wir|(?:du|sie) (?:bekommst|erhältst|bekommen"
    r"|erhalten)"
    r"|nous (?:vous )?(?:offrons|proposons|assurons|formons)|vous (?:bénéficie|recevr)ez|formation (?:assurée|continue|interne)"
    r"|(?:wij|we) (?:\w+ )?bieden|bieden (?:wij|we)|(?:je|jij) krijgt|krijg je"
    r"|(?:te )?ofrecemos|se ofrece|oferecemos|offriamo|(?:si|viene) offre|oferujemy|zapewniamy|oferuje|otrzymasz|nabízíme"
    r"|nabídneme)"
)
"""What says that the things behind it are given, not asked for."""

ASKING = (
    r"(?:you(?:['’]ve| have| hold| are| must| need| should| speak| can)|must|required?|requires|essential|mandatory"
    r"|needs?|needed|expect\w*"
    r"|(?:du|som|har|ska|skal|vi|han) (?:har|ska|skall|skal|behärskar|talar|pratar|måste|må|kan|är|er|taler|beherske\w*)"
    r"|har (?:du )?(?:en|ett|et|minst|god)"
    r"|krav|krävs|kräver|måste|kreves|krever|kræves|kræver|forutset\w*|forudsæt\w*|förutsätt\w*|nödvändig\w*|nødvendig\w*"
    r"|sinulla on|edellyt\w+|vaadi\w+|vaati\w+|välttämät\w+|tarvitset|osaat|odotamme"
    r"|(?:sie|du) (?:haben|hast|verfügen|verfügst|sind|bist|sprechen|sprichst|bringen|bringst)|erforderlich|zwingend"
    r"|notwendig|voraus\w*|unerlässlich"
    r"|vous (?:êtes|avez|possédez|maîtrisez|parlez|justifiez|disposez)|exigée?s?|requise?s?|obligatoires?|indispensables?"
    r"|impératif"
    r"|(?:je|jij|u) (?:hebt|heeft|bent|beschikt|spreekt|beheerst)|vereist|verplicht|noodzakelijk|een must"
    r"|(?:se )?requier\w+|imprescindibles?|necesari[oa]s?|obligatori[oa]s?|tienes|hablas|exig\w+"
    r"|(?:si )?richied\w+|richiest\w+|necessari[oae]|obbligatori[oa]|indispensabil[ei]|hai|parli"
    r"|wymag\w+|masz|posiadasz|koniecz\w+|niezbędn\w+|oczekujemy|požad\w+|vyžad\w+|podmínk\w+|máte|nutn\w+|domluvíte)"
)
"""What says of a clause that it asks."""

CLAUSE_END = (
    r"\s(?:and|och|og|und|et|en|y|e|i|a|ja)\s(?=(?:have|has|hold|speak|har|är|er|kan|talar|pratar|taler|snakker|haben|hast"
    r"|sind|bist|sprichst|sprechen|avez|êtes|parlez"
    r"|hebt|bent|spreekt|tienes|hablas|hai|parli|masz|posiadasz|máte)\s)|"
    r"\s(?:but|men|samt|aber|mais|maar|pero|ma|ale|však|mutta|muttei|sekä|though|although|however|whereas|while|men|mas|però)\s"
    r"|[,;:–—]\s|\s\(|\)\s|\s[-–—/]\s"
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
    r"|ses|som|også|även|en|ett|et"
    r"|men|dock|dog|absolut|inte|ej|ikke|vilket|hvilket|das|dies|ist|sind|wäre|aber|nicht|auch|ce|c|est|serait|sont|mais"
    r"|pas|n|dit|zijn|maar|niet|ook"
    r"|es|son|sería|pero|è|sono|sarà|ma|non|to|jest|są|będzie|ale|nie|je|jsou|není|on|ovat|se|mutta|muttei|ei|katsotaan"
    r"|luetaan|laskemme)(?!\w))*\W*"
)
"""Words before a wish or denial that do not say what it speaks of."""

CONDITION = (
    r"\W{0,2}(?:(?:är|er|sind|ist|is|are|zijn|è|son|jest|są|je|on|om|if|hvis|dersom|wenn|falls|si|se|jeśli|pokud|jos|als"
    r"|at|att|that|for)\s|:)"
)
"""How a clause goes on that names behind a wish what is wished."""

WISHED_HEADINGS = (
    r"merit\w*(?: om| är det om| är)?|det är meriterande(?: om(?: du (?:har|även har|också har))?)?"
    r"|meriterande (?:kvalifikationer|kunskaper|erfarenheter"
    r"|är(?: om du har)?|kompetens\w*|egenskaper)|övriga meriter|önskvärda? \w+|önskvärt|plus om|extra plus(?: om)?"
    r"|bonus(?: points?| om| if)?"
    r"|(?:it(?:['’]s| is) )?(?:a |an )?(?:nice|good|great|bonus)[- ]to[- ]haves?(?: \w+)?|nice[- ]to[- ]ha(?:ve|s)\w*"
    r"|good[- ]to[- ]have\w*|preferred(?: \w+){0,2}"
    r"|desirable(?: \w+){0,2}|desired(?: (?:skills|qualifications|experience))?|(?:it is |it[’']s )?(?:considered )?(?:a "
    r"|an )?(?:big |strong |added )?(?:advantages?|plus|pluses)(?: if(?: you have)?)?"
    r"|what would be (?:a plus|nice)|brownie points|meriting(?: \w+){0,2}|merits|bonus skills|additional merits|assets?"
    r"|optional(?: skills)?"
    r"|ønske(?:de|lige) (?:kvalifikasjoner|kvalifikationer|egenskaper|kompetencer|kompetanse|erfaring)|ønskelig(?:e"
    r"|t)?(?: \w+)?|det er (?:også )?en fordel(?: (?:om|hvis|med))?(?: du(?: har)?)?|(?:en )?fordel\w*(?: \w+){0,2}"
    r"|et pluss?(?: (?:om|hvis) du(?: har)?)?|eduksi(?: \w+){0,2}|katsomme eduksi|lisäksi arvostamme|arvostamme(?: \w+)?"
    r"|plussaa(?: \w+){0,2}"
    r"|(?:das wäre )?von vorteil(?: \w+){0,2}|wünschenswert\w*(?: \w+){0,2}|pluspunkte?(?: \w+)?|idealerweise(?: \w+){0,3}"
    r"|das wäre ein plus|ein plus"
    r"|(?:les |vos |un )?(?:atouts?|plus)(?: \w+){0,2}|serai(?:t|ent) (?:un |des )(?:plus|atouts?)|souhaitée?s?|appréciée?s?"
    r"|pluspunten(?: \w+)?|pre|een pre(?: \w+)?|bij voorkeur|(?:is|het is) een (?:pre|plus)"
    r"|se valorar\w+(?: \w+){0,2}|se valora(?: \w+){0,2}|valorable\w*|(?:requisitos )?deseables?|(?:aspectos"
    r"|requisitos) valorables?|diferenciais|desejáve(?:l|is)"
    r"|costituis\w+ titolo \w+(?: \w+)?|(?:requisiti |titolo )?preferenzial[ei]|(?:requisiti )?graditi?"
    r"|saranno apprezzat\w+|plus"
    r"|mile widzian\w+(?: \w+){0,2}|(?:dodatkow\w+ )?atut\w*(?: \w+){0,2}|dodatkowe atuty"
    r"|výhod\w+(?: \w+){0,2}|vítáme|oceníme(?: \w+){0,2}"
)
"""A heading of what is welcome."""

OFFERED_HEADINGS = (
    r"(?:what )?we offer(?: you)?|what(?:['’]s| is) in it for you|what (?:you(?:['’]ll| will|) get|can you expect"
    r"|we can offer)(?: \w+)?|benefits(?: \w+){0,2}|(?:our )?perks(?: \w+){0,2}|about us"
    r"|about (?:the )?(?:company|team|group)|who we are|our story|why (?:join )?us|our offer"
    r"|(?:det (?:här )?)?(?:vad )?(?:kan )?vi (?:kan )?erbjud(?:er|a)(?: dig)?|(?:vad )?erbjuder vi(?: dig)?"
    r"|(?:våra )?förmåner|om (?:oss|företaget|verksamheten|arbetsplatsen|arbetsgivaren)|vilka är vi|vårt erbjudande"
    r"|(?:hva )?(?:kan )?vi (?:kan )?tilby(?:r|de|der)?(?: deg| dig)?|(?:hvad )?tilby(?:r|der) vi(?: deg| dig)?|om os"
    r"|hvem er vi|vi er"
    r"|(?:mitä )?(?:me )?tarjoamme(?: sinulle)?|meistä|tietoa meistä"
    r"|(?:das |was )?(?:wir )?bieten(?: wir)?(?: ihnen| dir)?|unser angebot|ihre vorteile|deine vorteile|benefits|über uns"
    r"|wer wir sind|wir über uns"
    r"|(?:ce que )?nous (?:vous )?(?:offrons|proposons)|(?:nos )?avantages|qui sommes[- ]nous|à propos(?: de nous)?"
    r"|l['’]entreprise"
    r"|(?:wat )?(?:wij )?bieden(?: wij| we)?(?: jou| je)?|wat (?:wij|we) (?:jou |je )?bieden|ons aanbod|wie (?:zijn"
    r"|wij) (?:wij|we|zijn)|over ons"
    r"|(?:qué |te )?ofrecemos|qué te ofrecemos|beneficios|quiénes somos|sobre nosotros|oferecemos|benefícios|sobre nós"
    r"|(?:cosa )?(?:ti )?offriamo|chi siamo|benefit|(?:co )?oferujemy|oferta|o nas|(?:co )?(?:vám )?nabízíme|o nás|benefity"
)
"""A heading of what the employer gives or is."""
