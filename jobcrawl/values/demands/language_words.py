"""Names of languages and the words around them in the twelve languages, Portuguese and Catalan, as patterns over lower case."""

from __future__ import annotations

NAMES = {
    "sv": "swedish|svenska|svensk|ruotsi|ruotsin|ruotsia|ruotsiksi|ruotsilla|schwedisch\\w*|suédois|zweeds|sueco|svedese"
    "|szwedzk\\w*"
    "|švédsk\\w*|švédštin\\w*",
    "en": "english|engelska|engelsk|englanti|englannin|englantia|englanniksi|englannilla|englisch\\w*|anglais|engels|engelse taal"
    "|inglés|inglese"
    "|angielsk\\w*|angličtin\\w*|anglick\\w*|inglês|anglès",
    "no": "norwegian|norska|norsk|norja|norjan|norjaa|norwegisch\\w*|norvégien|noors|noruego|norvegese|norwesk\\w*|norsky"
    "|norštin\\w*",
    "da": "danish|danska|dansk|tanska|tanskan|tanskaa|dänisch\\w*|danois|deens|danés|danese|duńsk\\w*|dánštin\\w*|dánsky",
    "fi": "finnish|finska|finsk|suomi|suomen|suomea|suomeksi|suomella|finnisch\\w*|finnois|fins|finés|finlandese|fińsk\\w*"
    "|finštin\\w*|finsky",
    "de": "german|tyska|tysk|saksa|saksan|saksaa|deutsch|deutschkenntnis\\w*|deutschsprach\\w*|allemand|duits|duitse taal|alemán"
    "|tedesc[oa]|niemieck\\w*"
    "|němčin\\w*|německ\\w*|alemão|alemany",
    "fr": "french|franska|fransk|ranska|ranskan|ranskaa|französisch\\w*|français|frans|franse taal|francés|francese|francusk\\w*"
    "|francouz\\w*|francês|francès",
    "nl": "dutch|nederländska|holländska|nederlandsk|hollandsk|hollanti|hollantia|niederländisch\\w*|néerlandais"
    "|nederlands|nederlandse taal"
    "|neerlandés|olandese|niderlandzk\\w*|holandsk\\w*|nizozemsk\\w*|nizozemštin\\w*",
    "es": "spanish|spanska|spansk|espanja|espanjan|espanjaa|spanisch\\w*|espagnol|spaans|español|castellano|spagnol[oa]"
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
SKILLS = r"(?:kunskap\w*|kunnskap\w*|kundskab\w*|ferdighet\w*|færdighed\w*|talande|talende)?"
"""What is glued to the name of a language that is spoken, as in `norskkunnskaper`."""
SPEAKING = (
    r"speak|spoken|written|writing|written|verbal|oral|fluen|proficien|command of|language skill|express yourself"
    r"|communicat|kommunic|kommunis|nativ|master|basic |convers|knowledge of|knowledge in|language|get by|bilingual"
    r"|behärsk|talar|tala |pratar|skriver|skrift|muntlig|uttryck|kunskaper i|kunskap i|språk|flytande|obehindra|förstå"
    r"|forstå|stark i|kunna |kunne |krav|kräv|required|require|must have|erforderlich|vereist|exigé|richiest|wymagan"
    r"|edellyt|vaadi|zwingend|krever|kreves|kræv|pakollin|god |goda |mycket god|klarar|skicklig|beherske|beherska|snakker"
    r"|snakke|skriftlig|formuler|flytende|flydende|sprog|taler|tale |skrive|ferdigheter i|kunnskaper i|gode |godt "
    r"|framstillingsevne|stærk i|sterk i|fremstillingsevne|kundskaber|kielitai|kiele|kieli|sujuva|osaat|osaa |hallitset"
    r"|selviät|pärjää|puhut|puhua|kirjoitat|suullinen|taito|taidot|taitoa|kenntnis|fließend|wort und schrift"
    r"|verhandlungssicher|versteh|verständ|muttersprach|beherrsch|sprichst|sprechen|sprachk|gute|sehr gut|sprache|maîtris"
    r"|nécessaire|professionnel|impérati|exigé|indispensable|obligatoire|parl|courant|lu, écrit|bilingue|expri|langue"
    r"|niveau|connaissance|notions|beheers|goed|vloeiend|spreek|schrijf|taal|in woord|kennis van|dominio|nivel|hablad"
    r"|habla|fluid|alto|conocimiento|imprescindible|idioma|conosc|fluente|ottim|buon|parla|padronanza|lingua|livello"
    r"|znajomość|znajomości|biegł|komunikatywn|język|mówi|poziomie|płynn|znalost|plynn|plynul|úrovni|domluv|slovem|mluv"
    r"|hovoř|komunikativní|aktivní|výborn|jazyk|domínio|fluência|domini|nivell|conhecimento|(?:^|\W)[abc][12](?:\W|$)"
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
    r"|history|course|teacher)s?|literature|teacher|culture|passport|driv\w+|cuisine|food|owned|based|born)|(?:svenska"
    r"|norska|danska|finska|tyska|franska|engelska) (?:företag|marknaden|marknad|bolag|staten|medborgar\w*|kyrkan"
    r"|samhället|myndighet\w*|försvar\w*|lag\w*|kraft\w*|kommun\w*|banker|kunder|förhållanden|skol\w*|folk\w*|regler\w*"
    r"|kollektiv\w*|arbets\w*|system\w*|industri\w*)|\w+ (?:medborgar\w*|statsborger\w*|indfødsret|staatsangehörig\w*"
    r"|staatsbürger\w*|nationalit\w+|nationaliteit|kansalai\w+|obywatel\w+|občan\w*)|(?:nationalité|nacionalidad"
    r"|cittadinanza|obywatelstw\w+|občanství) \w+|polska? (?:firma|spółka|rynek)|polski\w* (?:firm\w*|rynk\w*|lider\w*"
    r"|praw\w*|obywat\w*|producent\w*)|polskie|obywatelstwo polskie|czesk\w+ (?:firm\w*|rynk\w*)|česk\w+ (?:firm\w*|trh\w*"
    r"|státn\w+|republi\w+|občan\w*|společnost\w*)|německ\w+ (?:firm\w*|společnost\w*|trh\w*)|(?:norsk|dansk|svensk|norske"
    r"|danske|svenske) (?:selskap|virksomhed|statsborger\w*|lov\w*|marked\w*|industri\w*|kultur\w*|autorisa\w*"
    r"|personnummer|politikk|arbeids\w*|regn\w*|førerkort|samfunn\w*|erhverv\w*)|suomen (?:suurin|suurimpi\w*|johtav\w*"
    r"|laki\w*|lain\w*|markkin\w*|kansalais\w*)|(?:nationalité|marché|droit|société|entreprise|groupe|clientèle"
    r"|équipe) (?:français|allemand|italien)\w*|in italia|en italien|(?:learn|learning|study|studying"
    r"|improve) (?:\w+ )?\w+|(?:lära sig|lära dig|lære seg|lære at tale|lære|oppia|opetella|opiskel\w+)(?: \w+)? \w+"
    r"|apprendre \w+|(?:in|med|på) \w+ lernen|(?:kollegor|colleagues|kolleger|kollegaer|kollegen|kunder|customers|clients"
    r"|guests|gäster|team|members|medarbetare|collègues|clients|collega['’]s|klanten) (?:som|who|that|die|qui) (?:talar"
    r"|speak\w*|taler|snakker|sprechen|parlent|spreken) (?:[^\s.]+ ?){0,12})"
)
"""A nation, what belongs to it, a language that is to be learnt, or one that others speak."""
NOT_ASKED = (
    r"(?:(?:application|cv|resume|ansökan|ansökning|søknad|ansøgning|hakemus|bewerbung|candidature|sollicitatie|solicitud"
    r"|životopis|aplikacj)\w*[^.]{0,60}(?<!\w)(?:in|på|auf|en|w|v|po|to|i)(?!\w)|language (?:courses?|classes|training)"
    r"|språkkurs|courses in|lessons in|(?:kurser?|undervisning|kurs) i (?:svenska|norsk|dansk|engelska|finska)|sprachkurs"
    r"|taallessen|taalcursus|cours de|clases de|corsi di|kielen kurss|kielikurs|nauk\w+ język|kurz\w* |jazykové kurzy"
    r"|(?:this|the) (?:ad|advert|text|job description)|regardless of|translated|english below|english version|(?:deutsch"
    r"|englisch) (?:zu )?lernen|tilbud om|som ikke (?:har|behersk)|inte (?:talar|behärskar|kan)|(?:willing|prepared"
    r"|open) to learn (?:it|\w+(?:ish|man|ch))|lære (?:sig )?det|lära (?:dig|sig) det|es zu lernen|translat)"
)
"""What says of a whole sentence that the languages in it are not asked for."""
EITHER = (
    r"(?:[\s,]*(?:kielen|kieltä|taal|språk\w*|język\w*|jazyk\w*))?,? (?:(?:och|and|und|et|og|ja)\s?/\s?)?(?:or|eller|tai"
    r"|oder|ou|of|o|lub|albo|nebo|či)(?: (?:an?|the|het|das|auf|in|i|på|good|goda?|le|la|el|l['’]|en|een|ett?|w|języka"
    r"|jazyka|kielen))* ?(?:l['’])?"
)
"""Between two languages of which one is enough."""
OR_ANOTHER = (
    rf"{EITHER}(?:(?:a )?willing(?:ness)?|readiness|vilja|vilje|bereitschaft|bereidheid|another|other|any|annat|annet"
    rf"|andet|andra|skandinavisk\w*|scandinavian|nordi\w+|local|muu\w*|andere\w*|autre|otro|altra|inny|jiný)"
)
"""Behind a language in place of which another does."""
