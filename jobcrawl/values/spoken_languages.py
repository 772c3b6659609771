"""Languages that an ad asks the applicant to speak or write."""

from __future__ import annotations

from jobcrawl.posting import LanguageDemand
from jobcrawl.values.demand_standing import lowered
from jobcrawl.values.patterns import Gated, when_used

LONGEST_WORDS = 300
"""Characters of a demand in the ad's own words."""

_NAMES = {
    "sv": "swedish|svenska|svensk|ruotsi|ruotsin|ruotsia|schwedisch\\w*|suédois|zweeds|sueco|svedese|szwedzk\\w*"
    "|švédsk\\w*|švédštin\\w*",
    "en": "english|engelska|engelsk|englanti|englannin|englantia|englisch\\w*|anglais|engels|inglés|inglese"
    "|angielsk\\w*|angličtin\\w*|anglick\\w*|inglês|anglès",
    "no": "norwegian|norska|norsk|norja|norjan|norjaa|norwegisch\\w*|norvégien|noors|noruego|norvegese|norwesk\\w*|norsky"
    "|norštin\\w*",
    "da": "danish|danska|dansk|tanska|tanskan|tanskaa|dänisch\\w*|danois|deens|danés|danese|duńsk\\w*|dánštin\\w*|dánsky",
    "fi": "finnish|finska|finsk|suomi|suomen|suomea|finnisch\\w*|finnois|fins|finés|finlandese|fińsk\\w*|finštin\\w*|finsky",
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
_SKILLS = r"(?:kunskap\w*|kunnskap\w*|kundskab\w*|ferdighet\w*|færdighed\w*|talande|talende)?"
_LANGUAGE = Gated(r"(?<!\w)(?:" + "|".join(f"(?P<{code}>(?:{names}){_SKILLS})" for code, names in _NAMES.items()) + r")(?!\w)")
_CUE = (
    r"speak|spoken|written|writing|written|verbal|oral|fluen|proficien|command of|language skill|express yourself"
    r"|communicat|kommunic|kommunis|native|master|knowledge of|knowledge in|language|get by|bilingual"
    r"|behärsk|talar|tala |pratar|skriver|skrift|muntlig|uttryck|kunskaper i|kunskap i|språk|flytande|obehindrat|krav|kräv"
    r"|required|require|must have|erforderlich|vereist|exigé|richiest|wymagan|edellyt|vaadi|zwingend|krever|kreves|kræv"
    r"|pakollin|god |goda |mycket god|klarar|skicklig"
    r"|beherske|beherska|snakker|snakke|skriftlig|formuler|flytende|flydende|sprog|taler|tale |skrive|ferdigheter i"
    r"|kunnskaper i|gode |godt |framstillingsevne|fremstillingsevne|kundskaber"
    r"|kielitai|kielen|kielemme|kieli|sujuva|osaat|osaa |hallitset|puhut|puhua|kirjoitat|suullinen|taito|taidot|taitoa"
    r"|kenntnis|fließend|wort und schrift|verhandlungssicher|muttersprach|beherrsch|sprichst|sprechen|sprachk|gute"
    r"|sehr gut|sprache"
    r"|maîtris|parl|courant|lu, écrit|bilingue|expri|langue|niveau|connaissance|notions"
    r"|beheers|vloeiend|spreek|schrijf|taal|in woord|kennis van"
    r"|dominio|nivel|hablad|habla|fluid|alto|conocimiento|imprescindible|idioma"
    r"|conoscenza|fluente|ottim|buon|parla|padronanza|lingua|livello"
    r"|znajomość|znajomości|biegł|komunikatywn|język|mówi|poziomie|płynn"
    r"|znalost|plynn|plynul|úrovni|domluv|slovem|mluv|hovoř|komunikativní|aktivní|výborn|jazyk"
    r"|domínio|fluência|domini|nivell|conhecimento|(?<!\w)[abc][12](?!\w)"
)
_SPEAKING = Gated(_CUE)
_NATIONAL = (
    r"(?:swedish|norwegian|danish|finnish|german|french|dutch|spanish|italian|polish|czech|chinese|russian|japanese"
    r"|english|portuguese|turkish|ukrainian|arabic)"
)
_NOT_A_LANGUAGE = Gated(
    rf"(?<!\w){_NATIONAL}[- ](?:company|companies|market\w*|citizen\w*|law|public|society|labou?r|migration|authorit\w+"
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
)
_NOT_ASKED = Gated(
    r"(?:(?:application|cv|resume|ansökan|ansökning|søknad|ansøgning|hakemus|bewerbung|candidature|sollicitatie|solicitud"
    r"|životopis|aplikacj)\w*[^.]{0,60}(?<!\w)(?:in|på|auf|en|w|v|po|to|i)(?!\w)|language (?:courses?|classes|training)"
    r"|språkkurs|courses in|lessons in"
    r"|(?:kurser?|undervisning|kurs) i (?:svenska|norsk|dansk|engelska|finska)|sprachkurs|taallessen|taalcursus|cours de"
    r"|clases de|corsi di|kielen kurss|kielikurs|nauk\w+ język|kurz\w* |jazykové kurzy|(?:this|the) (?:ad|advert|text"
    r"|job description)|regardless of|translated|english below|english version"
    r"|(?:learn|learning|study|studying) (?:\w+ )?(?:swedish|norwegian|danish|finnish|german|dutch|english|french)"
    r"|(?:lära sig|lære seg|lære at tale|lære|oppia|opetella|opiskel\w+) (?:\w+ )?(?:svenska|norsk|dansk|suome\w+|finska)"
    r"|(?:deutsch|englisch) (?:zu )?lernen|apprendre|tilbud om|som ikke (?:har|behersk)|inte (?:talar|behärskar|kan)"
    r"|(?:willing|prepared|open) to learn (?:it|\w+(?:ish|man|ch))|lære (?:sig )?det|lära (?:dig|sig) det|es zu lernen"
    r"|translat)"
)
_ANY = "|".join(_NAMES.values())
_EITHER = r"(?:or|eller|tai|oder|ou|of|o|lub|albo|nebo|či|ou)"
_ALTERNATIVES = when_used(
    rf"(?:(?:{_ANY}){_SKILLS}, )*(?:{_ANY}){_SKILLS}(?:[\s,]*(?:kielen|taal|språk\w*|język\w*))? (?:och/)?(?:and/|und/"
    rf"|et/)?{_EITHER} (?:(?:a|an|het|das|auf|in|i|på|good|en|ett|goda|annet|annat|another|other|andet|skandinavisk\w*"
    rf"|scandinavian|nordisk\w*|język\w*|europe\w+|le|l['’]|en|een) ?)*(?:{_ANY}|skandinavisk\w*|scandinavian|nordi\w+"
    rf"|local)(?!\w)"
)
STEMS = _LANGUAGE.pattern
"""A pattern of which every sentence about languages holds a match."""


def languages_in(sentence: str, words: str | None = None) -> list[LanguageDemand]:
    """The languages in what a sentence asks for, in its order, with its `words`; `Swedish or English` asks for neither."""
    if not _LANGUAGE.may_match(lower := lowered(sentence)):
        return []
    plain = _NOT_A_LANGUAGE.sub(lambda found: " " * len(found[0]), lower)
    matches = list(_LANGUAGE.finditer(plain))
    if not matches or not _SPEAKING.search(plain) or _NOT_ASKED.search(plain):
        return []
    either = [found.span() for found in _ALTERNATIVES.finditer(plain)]
    text = (words or sentence).removeprefix("Languages: ").strip()[:LONGEST_WORDS]
    found: dict[str, LanguageDemand] = {}
    for match in matches:
        if match.lastgroup and not any(start <= match.start() < end for start, end in either):
            found.setdefault(match.lastgroup, LanguageDemand(code=match.lastgroup, text=text))
    return list(found.values())
