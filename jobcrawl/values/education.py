"""Education that an ad asks for: a level, a degree, a trade's certificate, or a licence to practise a profession."""

from __future__ import annotations

from jobcrawl.values.demand_standing import lowered
from jobcrawl.values.patterns import Gated, when_used

STEMS = (
    "degree|academic|education|diploma|bachelor|master|phd|ph.d|doctora|graduate|ged|nvq|apprenticeship|registered"
    "|licensed|qualified|chartered|certified|qualification|solicitor|b.s|m.s|b.a|bsc|msc|mba|hnc|hnd|a-level|gcse"
    "|utbilda|utbildning|examen|högskole|universitet|legitim|gymnasi|disputera|yrkesbevis|avancerad nivå|grundnivå"
    "|lärarbehörig|civilingenjör|högskoleingenjör|socionom|jurist"
    "|uddannelse|uddannet|kandidatgrad|mastergrad|bachelor|udlært|faglært|autoris|svendebrev|cand.|grad "
    "|utdanning|utdannelse|utdannet|fagbrev|autorisasjon|doktorgrad|svennebrev|grunnskole|høyskole"
    "|koulutus|koulutettu|tutkinto|tutkinno|laillist|pätevyy|maister|tohtor|kandidaat"
    "|ausbildung|studium|studiums|abschluss|gelernte|examiniert|promotion|promoviert|volljurist|staatsexamen|meister"
    "|techniker|fachkraft|abitur|schulabschl|diplom"
    "|diplôm|formation|bac|titulaire|cap |bep|bts|dut|licence pro|doctorat|docteur|ingénieur"
    "|opleiding|diploma|mbo|hbo|wo-|wo |vakbekwaam|gepromoveerd|vmbo|havo|vwo|werk- en denkniveau|denkniveau"
    "|titulación|titulad|título|grado|licenciatura|licenciad|formación|ciclo|fp |doctor|bachillerato|graduad|diplomad|eso"
    "|laurea|laureat|diploma|dottorato|licenza media|qualifica|perito"
    "|wykształceni|studia|tytuł|stopień|magist|inżynier|licencjat|matur|prawo wykonywania zawodu"
    "|vzdělání|vyučen|vyuční|maturit|vysokoškol|titul|diplom|vš |sš |sou |hodnost"
    "|formação|licenciatura|mestrado|ensino|graduação|titulació|grau "
)
"""Beginnings of words, one of which stands in every sentence about education; the pattern itself needs no more than a letter."""

_FIELD = r"(?:\w+|/) "
_EDUCATION = Gated(
    r"(?<!\w)(?:(?:relevant |completed |suitable |appropriate |related |accredited |advanced |university |college "
    r"|undergraduate |postgraduate |graduate |academic |higher |post-secondary |associate['’]?s? |bachelor['’]?s? "
    r"|master['’]?s? |doctoral |engineering |law |nursing |technical |business |minimum |four-year |4[- ]year |honours "
    r"|\w+[- ]?level |bs ?/ ?ms |bs |ms |ba ){1,4}(?:or \w+ )?(?:degrees?|education|diploma|studies|background in)"
    r"|(?:bachelor|master)['’]?s?(?: of (?:science|arts|engineering|laws?|business|education|nursing)|/|(?: or"
    r"|,) (?:a )?(?:master|phd|bachelor|higher)| degree| in)|bachelor['’]?s|master['’]s|masters (?:degree|in)|(?:b\.?sc"
    r"|m\.?sc|b\.?a|m\.?b\.?a|b\.?s|m\.?s|b\.?eng|m\.?eng)\.?(?: or [\w.]+| ?/ ?[\w.]+|,)? (?:degree|in (?!a\b|the\b)"
    r"|or equivalent|or higher)"
    r"|ph\.?d\.?|doctorate|doctoral (?:degree|studies)|degree|degree[- ]qualified|high school (?:diploma|degree|education"
    r"|graduate|or ged)|secondary (?:school )?(?:education|diploma)|(?:vocational|trade) (?:education|training|degree"
    r"|qualification|school)s?|(?:bachelor|master|post-?graduate|diploma) (?:degree |diploma )?in|diploma|ged|nvq|hn[cd]"
    r"|a-levels?|a levels|gcses?|apprenticeship (?:as|in|trained|or|and|cert)|(?:time[- ]served"
    r"|completed) (?:\w+ )?apprentice\w*"
    r"|(?:registered|licensed|chartered|certified|qualified|state-registered) (?:nurse|midwi\w+|practical nurse|nursing"
    r"|practitioner|electrician|teacher|accountant|engineer|psychologist|physician|doctor|pharmacist|social worker"
    r"|solicitor|lawyer|chef|plumber|mechanic|veterinar\w+|dentist|physiotherapist|\w+ therapist|architect"
    r"|public accountant)s?"
    # sv
    r"|(?:akademisk|relevant|eftergymnasial|högskole|universitets|yrkeshögskole|yh|gymnasie|gymnasial|teknisk|ekonomisk"
    r"|treårig|lämplig|avslutad|fullföljd)\w*[ -](?:\w+ ){0,3}?\w*(?:utbildning|examen|kompetens)|(?:utbildning"
    r"|examen)(?:[^\W_]*)? (?:inom|som|i|från|på|motsvarande|till|med inriktning)|\w+(?:examen|legitimation"
    r"|lärarbehörighet)|\w{4,}-examen|yh-examen|(?:gymnasie|högskole|universitets|yrkes|yrkeshögskole|socionom"
    r"|civilingenjörs|lärar|undersköterske|sjuksköterske|vårdbiträdes|barnskötar|kock|snickar|elektriker|ingenjörs|ekonom"
    r"|jurist|grundskole)\w*utbildning|legitimerad \w+|legitimation som|har disputerat|disputerad|doktorsexamen"
    r"|avlagd doktor\w*|(?:examen på )?(?:avancerad|grund)\s?nivå|yrkesbevis|utbildad \w+|civilingenjör|högskoleingenjör"
    r"|gymnasieexamen|gymnasiekompetens"
    # no
    r"|(?:relevant |høyere |videregående |fullført |treårig |3-årig |5-årig |minimum )*(?:\w*utdanning"
    r"|\w*utdannelse)(?: (?:innen|i|som|på|fra|tilsvarende|minimum)|(?: \w+){0,4} (?:bachelor|master)\w*)|(?:bachelor"
    r"|master|doktor|kandidat)(?:grad|utdann\w+|nivå|eksamen|uddannelse)\w*|bachelor (?:i|innen|inden for)|master (?:i"
    r"|innen|inden for)|fagbrev\w*|svennebrev|svendebrev|mesterbrev|høyere utdanning|(?:norsk )?autorisasjon som"
    r"|autorisert \w+|autoriseret \w+|utdannet \w+|vitnemål|studiekompetanse|fagskole\w*"
    # da
    r"|(?:relevant |videregående |mellemlang |længere |lang |kort |faglig |afsluttet |akademisk |teknisk "
    r"|kaufmännisch )*\w*uddannelse (?:inden for|indenfor|i|som|på|fra|til)|(?:relevant|videregående|mellemlang|længere"
    r"|akademisk|afsluttet|faglig|teknisk) (?:\w+ )?\w*uddannelse|(?:ud|fag)lært \w+|uddannet \w+|cand\.\s?\w+"
    r"|ph\.?d\.?-grad\w*|professionsbachelor\w*|akademisk baggrund"
    # fi
    r"|(?:\w+n )?\w*tutkin(?:to|toa|non)(?![\w-])|(?:\w{3,}n|soveltuva\w*|sopiva\w*|vaadittava\w*"
    r"|ammatillinen) koulutu(?:s|sta|ksen)(?![\w-])|(?:ammatti|korkea|peruskoulu|erikois)\w*koulutu(?:s|sta|ksen)(?![\w-])"
    r"|laillistet\w+ \w+|maisterin? \w+|pätevyy\w+"
    # de
    r"|(?:abgeschlossene[snrm]? |erfolgreich |eine? |kaufmännische |technische |handwerkliche "
    r"|wissenschaftliches )+(?:\S+ ){0,5}?\S*(?:ausbildung|studium|abschluss|berufsausbildung|hochschulstudium"
    r"|masterstudium|bachelorstudium|lehre)|(?:\w*studium|\w*ausbildung) (?:im|in|der|des|als|zum|zur|mit|oder"
    r"|vorzugsweise)|(?:bachelor|master|hochschul|fachhochschul|universitäts|schul|berufs|studien|diplom|lehr)abschluss\w*"
    r"|(?:hochschul|fachhochschul|master|bachelor|universitäts|fach)studiums?|(?:berufs|fach)ausbildung"
    r"|(?:überdurchschnittliche|abgeschlossene|qualifizierte|einschlägige|eine|oder|und|mit) promotion(?! (?:to|of|plan))"
    r"|promovier\w+|staatsexamen|prädikatsexamen|volljurist\w*|examinierte\w?|gelernte\w? \w+|ausgebildete\w? \w+"
    r"|staatlich (?:geprüft|anerkannt)\w+ \w+|(?:meister|techniker|gesellen)brief|(?:meister|techniker)prüfung|abitur"
    r"|mittlere reife|hauptschulabschluss|bachelor oder master|diplom-\w+"
    # fr
    r"|(?:titulaire|diplômé\w*|diplôme)(?:\(e\))?(?:s)? (?:d['’]|de |en |du |bac|ou)|infirmi\w+(?:\(e?\w*\))? diplômé"
    r"|diplôme|^de formation \w+|(?:êtes|issue?)(?:\(e\))? (?:de formation|d['’]une formation)|formation (?:en |supérieure"
    r"|bac|initiale|technique|universitaire|de niveau|type|ingénieur|commerciale|comptable|d['’]ingénieur|juridique)"
    r"|(?:niveau )?bac ?(?:\+ ?\d|pro)|(?:un |d['’]un |du |type |niveau |le |: )(?:cap|bep|bts|dut|but|bac|master"
    r"|doctorat)|(?:cap|bep|bts)(?: ?/ ?| ou | en )\w+|cap (?:cuisine|petite|aepe|d['’]\w+|électri\w+|boulang\w+|coiffure"
    r"|mécani\w+)|bts|bpjeps|deust|master 2|licence professionnelle|deaes|deas|école d['’]ingénieurs?|docteur en"
    r"|école de commerce"
    # nl
    r"|(?:afgeronde |relevante |voltooide |geldig )*(?:\w+-)?(?:mbo|hbo|vmbo|havo|vwo|lts|mts|hts)(?:[-+/ ]+(?:\w+|\d))+"
    r"|(?:afgeronde )?wo(?:-\w+| (?:niveau|opleiding|master|bachelor|diploma|werk\w*))|(?:\w+ )?werk- en denkniveau"
    r"|(?:afgeronde|relevante|voltooide|technische) (?:\w+ )?opleiding|opleiding (?:in|op|tot|als|richting)"
    r"|diploma (?:verpleeg\w+|als|in|op)|vakbekwaam\w*|gepromoveerd|(?:universitair|bachelor|master)(?:-|\s)?(?:diploma"
    r"|opleiding|graad|studie)(?: in| op)?|bachelor (?:in|bouw|\w+kunde)"
    # es, pt, ca
    r"|(?:titulación|titulación:|titulad[oa]|título|licenciad[oa]|licenciatura|graduad[oa]|diplomatura|diplomad[oa]"
    r"|doctorado) (?:en |de |superior|universitari\w|media|mínima|académica|oficial)|titulación:|(?:ciclo formativo"
    r"|grado (?:medio|superior)|fp (?:ii?|grado|de|en|i+)|formación profesional|bachillerato|educación secundaria"
    r"|graduado escolar)|grado en|grado universitario|estudios (?:de |en |universitarios|superiores|mínimos)"
    r"|formación (?:en|superior|universitaria|reglada|mínima|técnica)|ingenier(?:ía|o/a|o) (?:industrial|técnic\w"
    r"|informátic\w|superior|en|de|civil|mecánic\w)"
    r"|(?:formação|licenciatura|mestrado|bacharelado|graduação|ensino) (?:em|superior|médio|académica|acadêmica|técnica"
    r"|completo|secundário)|grau (?:de|em|en)|titulació"
    # it
    r"|laurea(?:t[oaie])?(?: in| di| triennale| magistrale| specialistica| a)?|(?:diploma|diplomat[oa])(?: in| di"
    r"| superiore| tecnico| quinquennale| commerciale)?|dottorato(?: di ricerca)?|licenza media|qualifica professionale"
    r"|perito \w+|titolo di studio|dottore in"
    # pl
    r"|wykształceni[ea](?: \w+)+|(?:ukończone )?studi(?:a|ów) (?:wyższe|prawnicze|techniczne|magisterskie|inżynierskie|na"
    r"|z|w|I|II|\w+ickie|\w+yczne)|tytuł\w* (?:magist|inżynier|licencjat|zawodow|doktor)\w*|stopień naukowy"
    r"|prawo wykonywania zawodu|dyplom \w+|magister \w+"
    # cs
    r"|(?:(?:\w+ ){0,2}(?:vzdělání|vzděláním)|(?:vš|sš|sou|úso)(?: |/)(?:\w+|/)+)(?:[^\n]?)|vyučen\w*|výuční list"
    r"|maturit\w+|titul (?:ph\.d|mgr|ing|bc)|vědecká hodnost|vysokoškolsk\w+"
    r")(?!\w)"
)
_ELSEWHERE = Gated(
    r"(?<!\w)(?:(?:continuing|further) education|training program\w*|internal training|education (?:sector|department"
    r"|system|board|centre|center|industry|institutions?)|higher education (?:sector|institution\w*)"
    r"|master ?data|scrum master|(?:degree|graduate|leadership \w+|trainee) program\w*|(?:some|large|high"
    r"|certain) degree of|degree of (?:freedom|autonomy|flexibility|independence|responsibility|accuracy|confidentiality)"
    r"|degrees? (?:celsius|fahrenheit|c)|360[- ]degree\w*"
    r"|utbildningsförvaltning\w*|\w*vidareutbildning\w*|intern\s?utbildning\w*|kompetensutveckling|lärarutbildningen"
    r"|efteruddannelse\w*|videreuddannelse\w*|etterutdanning\w*|videreutdanning\w*|(?:manglende|manglande) \w+"
    r"|weiterbildung\w*|fortbildung\w*|bildungsurlaub|promotion to|career promotion|sales promotion|formation (?:continue"
    r"|interne|assurée)|formación continua|formazione (?:continua|iniziale)|formação contínua|další vzdělávání"
    r"|täydennyskoulutus\w*|lisäkoulutus\w*"
    r"|opleidings(?:budget|mogelijkheden)|bijscholing|education and training (?:of|for) (?:our|staff))(?!\w)"
)
_WHOEVER = Gated(
    r"(?<!\w)(?:regardless|without regard|equal opportunity|tuition|during your education|oavsett|uansett"
    r"|currently pursuing|(?:can|kan|kann) (?:replace|ersätta|erstatte|ersetzen)|where i)(?!\w)"
)
_END = when_used(
    r",? (?:combined with|kombinerat med|as well as|samt|and (?:at least|a minimum|\d+|several|have|experience|speak|you"
    r"|an? (?:minimum|valid|good|strong|clean)|valid)|och (?:minst|har|b-|du|erfarenhet|kan|är|körkort)|og (?:minst"
    r"|minimum|har|mindst|erfaring|førerkort|kørekort|relevant|er|mindst)|und (?:mindestens|mehrjährig|ein\w+ führerschein"
    r"|sind|haben)|sekä|ja vähintään|et (?:vous|justifi|possédez)|en (?:minimaal|minstens|hebt|een geldige|een rijbewijs)"
    r"|y (?:experiencia|al menos|\d)|e (?:esperienza|\d|almeno)|oraz|a (?:praxi|min))(?!\w) |,? (?:to (?:join|work|step"
    r"|support|help)|for (?:an?|our) |who )|[;!?]|\.\s|, (?:and|och|og|und|men|but|as you|då|eftersom|med mindst|minst"
    r"|mindst|minimum|at least|\d+)(?!\w)"
)
LONGEST = 260
"""Characters of an education in the ad's own words."""


def education_in(sentence: str) -> str | None:
    """The words of what a sentence asks for that name an education."""
    lower = lowered(sentence)
    if not _EDUCATION.may_match(lower) or _WHOEVER.search(lower):
        return None
    found = _EDUCATION.search(_ELSEWHERE.sub(lambda other: " " * len(other[0]), lower))
    if found is None:
        return None
    words = sentence[found.start() : found.start() + LONGEST].split("   ", 1)[0]
    end = _END.search(words, found.end() - found.start())
    return words[: end.start() if end else None].strip(" ,.:;–—(/-").removeprefix("d'un ") or None
