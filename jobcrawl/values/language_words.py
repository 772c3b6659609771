"""Names of languages and the words around them in the twelve languages, Portuguese and Catalan, as patterns over lower case."""

from __future__ import annotations

NAMES = {
    "sv": "swedish|svenska|svensk|ruotsi|ruotsin|ruotsia|ruotsiksi|ruotsilla|schwedisch\\w*|suédois|zweeds|sueco|svedese"
    "|szwedzk\\w*"
    "|švédsk\\w*|švédštin\\w*",
    "en": "english|engelska|engelsk|englanti|englannin|englantia|englanniksi|englannilla|englisch\\w*|anglais|engels"
    "|inglés|inglese"
    "|angielsk\\w*|angličtin\\w*|anglick\\w*|inglês|anglès",
    "no": "norwegian|norska|norsk|norja|norjan|norjaa|norwegisch\\w*|norvégien|noors|noruego|norvegese|norwesk\\w*|norsky"
    "|norštin\\w*",
    "da": "danish|danska|dansk|tanska|tanskan|tanskaa|dänisch\\w*|danois|deens|danés|danese|duńsk\\w*|dánštin\\w*|dánsky",
    "fi": "finnish|finska|finsk|suomi|suomen|suomea|suomeksi|suomella|finnisch\\w*|finnois|fins|finés|finlandese|fińsk\\w*"
    "|finštin\\w*|finsky",
    "de": "german|tyska|tysk|saksa|saksan|saksaa|deutsch|deutschkenntnis\\w*|deutschsprach\\w*|allemand|duits|alemán"
    "|tedesco|niemieck\\w*"
    "|němčin\\w*|německ\\w*|alemão|alemany",
    "fr": "french|franska|fransk|ranska|ranskan|ranskaa|französisch\\w*|français|frans|francés|francese|francusk\\w*"
    "|francouz\\w*|francês|francès",
    "nl": "dutch|nederländska|holländska|nederlandsk|hollandsk|hollanti|hollantia|niederländisch\\w*|néerlandais"
    "|nederlands|nederlandse taal"
    "|neerlandés|olandese|niderlandzk\\w*|holandsk\\w*|nizozemsk\\w*|nizozemštin\\w*",
    "es": "spanish|spanska|spansk|espanja|espanjan|espanjaa|spanisch\\w*|espagnol|spaans|español|castellano|spagnolo"
    "|hiszpańsk\\w*|španělsk\\w*|španělštin\\w*|espanhol|castellà",
    "it": "italian|italienska|italiensk|italia|italian|italiaa|italienisch\\w*|italien|italiaans|italiano|lingua italiana"
    "|włosk\\w*|italsk\\w*|italštin\\w*",
    "pl": "polish|polska|polsk|puola|puolan|puolaa|polnisch\\w*|polonais|pools|polaco|polacco|polski\\w*|po polsku"
    "|polsk[ýéy]\\w*|polštin\\w*",
    "cs": "czech|tjeckiska|tsjekkisk|tjekkisk|tšekki|tschechisch\\w*|tchèque|tsjechisch|checo|ceco|czesk\\w*|češtin\\w*|česk\\w*",
    "pt": "portuguese|portugisiska|portugisisk|portugali|portugiesisch\\w*|portugais|portugees|portugués|portoghese"
    "|portugalsk\\w*|português",
    "ca": "catalan|katalanska|catalán|català|catalano",
    "ar": "arabic|arabiska|arabisk|arabia|arabiaa|arabisch\\w*|arabe|árabe|arabo",
    "ru": "russian|ryska|russisk|venäjä|venäjän|venäjää|russisch\\w*|russe|ruso|russo|rosyjsk\\w*|ruštin\\w*",
    "uk": "ukrainian|ukrainska|ukrainsk|ukraina|ukrainisch\\w*|ukrainien|oekraïens|ucraniano|ucraino|ukraińsk\\w*",
    "zh": "chinese|mandarin|kinesiska|kinesisk|kiina|kiinaa|chinesisch\\w*|chinois|chinees|chino|cinese",
    "ja": "japanese|japanska|japansk|japani|japania|japanisch\\w*|japonais|japans|japonés|giapponese",
    "tr": "turkish|turkiska|tyrkisk|turkki|turkkia|türkisch\\w*|turc|turks|turco",
}
"""Names of languages, by their ISO 639-1 codes."""
ANY_NAME = "|".join(NAMES.values())
"""Any of the names."""
SKILLS = r"(?:kunskap\w*|kunnskap\w*|kundskab\w*|ferdighet\w*|færdighed\w*|talande|talende)?"
"""What is glued to the name of a language that is spoken, as in `norskkunnskaper`."""
SPEAKING = (
    r"speak|spoken|written|writing|written|verbal|oral|fluen|proficien|command of|language skill|express yourself"
    r"|communicat|kommunic|kommunis|nativ|master|convers|knowledge of|knowledge in|language|get by|bilingual"
    r"|behärsk|talar|tala |pratar|skriver|skrift|muntlig|uttryck|kunskaper i|kunskap i|språk|flytande|obehindra|stark i|kunna "
    r"|kunne |krav|kräv"
    r"|required|require|must have|erforderlich|vereist|exigé|richiest|wymagan|edellyt|vaadi|zwingend|krever|kreves|kræv"
    r"|pakollin|god |goda |mycket god|klarar|skicklig"
    r"|beherske|beherska|snakker|snakke|skriftlig|formuler|flytende|flydende|sprog|taler|tale |skrive|ferdigheter i"
    r"|kunnskaper i|gode |godt |framstillingsevne|stærk i|sterk i|fremstillingsevne|kundskaber"
    r"|kielitai|kiele|kieli|sujuva|osaat|osaa |hallitset|selviät|pärjää|puhut|puhua|kirjoitat|suullinen|taito|taidot|taitoa"
    r"|kenntnis|fließend|wort und schrift|verhandlungssicher|versteh|verständ|muttersprach|beherrsch|sprichst|sprechen"
    r"|sprachk|gute"
    r"|sehr gut|sprache"
    r"|maîtris|nécessaire|professionnel|impérati|exigé|indispensable|obligatoire|parl|courant|lu, écrit|bilingue|expri"
    r"|langue|niveau|connaissance|notions"
    r"|beheers|goed|vloeiend|spreek|schrijf|taal|in woord|kennis van"
    r"|dominio|nivel|hablad|habla|fluid|alto|conocimiento|imprescindible|idioma"
    r"|conosc|fluente|ottim|buon|parla|padronanza|lingua|livello"
    r"|znajomość|znajomości|biegł|komunikatywn|język|mówi|poziomie|płynn"
    r"|znalost|plynn|plynul|úrovni|domluv|slovem|mluv|hovoř|komunikativní|aktivní|výborn|jazyk"
    r"|domínio|fluência|domini|nivell|conhecimento|(?:^|\W)[abc][12](?:\W|$)"
)
"""What says that a language is spoken or written."""
NATIONALS = (
    r"(?:swedish|norwegian|danish|finnish|german|french|dutch|spanish|italian|polish|czech|chinese|russian|japanese"
    r"|english|portuguese|turkish|ukrainian|arabic)"
)
"""English adjectives that name a language or a nation."""
NOT_A_LANGUAGE = (
    rf"(?:{NATIONALS}[- ](?:company|companies|market\w*|citizen\w*|law|public|society|labou?r|migration|authorit\w+"
    rf"|government\w*|municipal\w*|team|customers?|clients?|office|subsidiary|state|legislation"
    r"|armed|defen[cs]e|healthcare|school|standards?|version|tax|working|employment|social|agency|environment|industry"
    r"|economy|regulations?|system|history|bank|police|personal identity|courses?|classes|lessons|speaking (?:customers"
    r"|clients|market|countr|users|colleagues|patients|region|area|guests|population)\w*|\w+ (?:law|market|tax|legislation"
    r"|history|course|teacher)s?|literature|teacher|culture|passport|driv\w+|cuisine|food|owned|based|born)"
    r"|(?:svenska|norska|danska|finska|tyska|franska|engelska) (?:företag|marknaden|marknad|bolag|staten|medborgar\w*"
    r"|kyrkan|samhället|myndighet\w*|försvar\w*|lag\w*|kraft\w*|kommun\w*|banker|kunder|förhållanden|skol\w*|folk\w*"
    r"|regler\w*|kollektiv\w*|arbets\w*|system\w*|industri\w*)"
    r"|\w+ (?:medborgar\w*|statsborger\w*|indfødsret|staatsangehörig\w*|staatsbürger\w*|nationalit\w+|nationaliteit"
    r"|kansalai\w+|obywatel\w+|občan\w*)|(?:nationalité|nacionalidad|cittadinanza|obywatelstw\w+|občanství) \w+"
    r"|polska? (?:firma|spółka|rynek)|polski\w* (?:firm\w*|rynk\w*|lider\w*|praw\w*|obywat\w*|producent\w*)|polskie"
    r"|obywatelstwo polskie|czesk\w+ (?:firm\w*|rynk\w*)|česk\w+ (?:firm\w*|trh\w*|státn\w+|republi\w+|občan\w*"
    r"|společnost\w*)|německ\w+ (?:firm\w*|společnost\w*|trh\w*)"
    r"|(?:norsk|dansk|svensk|norske|danske|svenske) (?:selskap|virksomhed|statsborger\w*|lov\w*|marked\w*|industri\w*"
    r"|kultur\w*|autorisa\w*|personnummer|politikk|arbeids\w*|regn\w*|førerkort|samfunn\w*|erhverv\w*)|suomen (?:suurin"
    r"|suurimpi\w*|johtav\w*|laki\w*|lain\w*|markkin\w*|kansalais\w*)"
    r"|(?:nationalité|marché|droit|société|entreprise|groupe|clientèle|équipe) (?:français|allemand|italien)\w*|in italia"
    r"|en italien"
    r"|(?:learn|learning|study|studying|improve) (?:\w+ )?\w+|(?:lära sig|lära dig|lære seg|lære at tale|lære|oppia"
    r"|opetella|opiskel\w+)(?: \w+)? \w+|apprendre \w+|(?:in|med|på) \w+ lernen"
    r"|(?:kollegor|colleagues|kolleger|kollegaer|kollegen|kunder|customers|clients|guests|gäster|team|members|medarbetare"
    r"|collègues|clients|collega['’]s|klanten)"
    r" (?:som|who|that|die|qui) (?:talar|speak\w*|taler|snakker|sprechen|parlent|spreken) (?:[^\s.]+ ?){0,12})"
)
"""A nation, what belongs to it, a language that is to be learnt, or one that others speak."""
NOT_ASKED = (
    r"(?:(?:application|cv|resume|ansökan|ansökning|søknad|ansøgning|hakemus|bewerbung|candidature|sollicitatie|solicitud"
    r"|životopis|aplikacj)\w*[^.]{0,60}(?<!\w)(?:in|på|auf|en|w|v|po|to|i)(?!\w)|language (?:courses?|classes|training)"
    r"|språkkurs|courses in|lessons in"
    r"|(?:kurser?|undervisning|kurs) i (?:svenska|norsk|dansk|engelska|finska)|sprachkurs|taallessen|taalcursus|cours de"
    r"|clases de|corsi di|kielen kurss|kielikurs|nauk\w+ język|kurz\w* |jazykové kurzy|(?:this|the) (?:ad|advert|text"
    r"|job description)|regardless of|translated|english below|english version"
    r"|(?:deutsch|englisch) (?:zu )?lernen|tilbud om|som ikke (?:har|behersk)|inte (?:talar|behärskar|kan)"
    r"|(?:willing|prepared|open) to learn (?:it|\w+(?:ish|man|ch))|lære (?:sig )?det|lära (?:dig|sig) det|es zu lernen"
    r"|translat)"
)
"""What says of a whole sentence that the languages in it are not asked for."""
EITHER = (
    r"(?:[\s,]*(?:kielen|kieltä|taal|språk\w*|język\w*|jazyk\w*))?,? (?:(?:och|and|und|et|og|ja)\s?/\s?)?(?:or|eller|tai"
    r"|oder|ou|of|o|lub|albo|nebo|či)"
    r"(?: (?:an?|the|het|das|auf|in|i|på|good|goda?|le|la|el|l['’]|en|een|ett?|w|języka|jazyka|kielen))* ?(?:l['’])?"
)
"""Between two languages of which one is enough."""
OR_ANOTHER = (
    rf"{EITHER}(?:another|other|any|annat|annet|andet|andra|skandinavisk\w*|scandinavian|nordi\w+|local|muu\w*|andere\w*"
    rf"|autre|otro|altra|inny|jiný)"
)
"""Behind a language in place of which another does."""
