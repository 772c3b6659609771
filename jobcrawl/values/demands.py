"""Demands: experience, education, languages, driving licence, citizenship and clearance, where an ad states them.

Everything is found in sentences. A demand is kept in the ad's own words; what a sentence only lists as one of several ways in
(`Swedish citizenship, EU citizenship or a residence permit`) is no demand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from jobcrawl.posting import LanguageDemand
from jobcrawl.values.patterns import Gated, WordIndex, needed_words, when_used

LONGEST_TEXT = 20_000
"""Characters of an ad that are looked at."""

LONGEST_WORDS = 300
"""Characters of a demand in the ad's own words."""


@dataclass(slots=True, kw_only=True)
class Demands:
    """What an ad asks of the applicant; every part may be unstated."""

    experience_required: bool | None = None
    """True when experience is asked for, False when the ad says that none is needed."""
    experience_text: str | None = None
    """The words about experience."""
    education: str | None = None
    """Education asked for, in the ad's words."""
    languages: list[LanguageDemand] = field(default_factory=list)
    """Languages asked for, in the order the ad names them."""
    driving_licence: str | None = None
    """Licence classes, such as `B` or `B, C`; the word for a licence where the ad names no class."""
    driving_licence_text: str | None = None
    """The words about the licence."""
    citizenship: str | None = None
    """ISO 3166-1 alpha-2 code, or `EU`."""
    citizenship_text: str | None = None
    """The words about citizenship."""
    security_clearance: str | None = None
    """Clearance asked for, in the ad's words."""


LONGEST_SENTENCE = 600
"""Characters of a sentence that are looked at."""

_SENTENCE_END = when_used(r"[!?;.](?:(?<!\.)|(?:(?<=[^\W\d_]{3}\.)|(?<=[\d)%]{2}\.))(?=\s|$))")


def sentences_of(text: str) -> Iterator[tuple[str, set[str]]]:
    """Sentences and lines of an ad, bullets off, that may state a demand, each with the names of what it may demand."""
    text = text[:LONGEST_TEXT]
    lower = text.lower()
    if len(lower) != len(text):  # a letter that is two in lower case, as in Turkish, would move what stands behind it
        lower = "".join(letter if len(letter.lower()) > 1 else letter.lower() for letter in text)
    places = sorted(_telling().places(lower))
    at = 0
    while at < len(places):  # a line that demands nothing is not parted into sentences
        start = text.rfind("\n", 0, places[at][0]) + 1
        last = text.find("\n", places[at][0])
        last = len(text) if last < 0 else last
        for end in (*(found.span() for found in _SENTENCE_END.finditer(text, start, last)), (last, last)):
            told: set[str] = set()
            while at < len(places) and places[at][0] < end[0]:
                told.update(_TOLD[number] for number in places[at][1])
                at += 1
            if told:
                sentence = text[start : end[0]].strip(" \t•-–*·")
                if len(sentence) > 2:
                    yield sentence[:LONGEST_SENTENCE], told
            start = end[1]


def find_demands(text: str) -> Demands:
    """All demands that an ad states."""
    demands = Demands()
    done: set[str] = set()
    for sentence, stated in sentences_of(text):
        told = stated - done
        if "experience" in told:
            said = understand_experience(sentence)
            if said is not None:
                demands.experience_required, demands.experience_text = said, sentence[:LONGEST_WORDS]
                done.add("experience")
        if "education" in told and (education := _education_in(sentence)):
            demands.education = education
            done.add("education")
        if "languages" in told:
            known = {one.code for one in demands.languages}
            demands.languages += [one for one in languages_in(sentence) if one.code not in known]
        if "licence" in told and (licence := driving_licence_in(sentence)):
            demands.driving_licence, demands.driving_licence_text = licence, sentence[:LONGEST_WORDS]
            done.add("licence")
        if "citizenship" in told and (country := citizenship_in(sentence)):
            demands.citizenship, demands.citizenship_text = country, sentence[:LONGEST_WORDS]
            done.add("citizenship")
        if "clearance" in told and _asks_for_clearance(sentence.lower()):
            demands.security_clearance = _clause_from(sentence, _CLEARANCE)
            done.add("clearance")
    return demands


def _stems(text: str) -> tuple[str, ...]:
    """Beginnings of words, one of which stands in every sentence that a slower pattern could match."""
    return tuple(text.split("|"))


# --- experience ---------------------------------------------------------------------------------------------------

_EXPERIENCE_STEMS = _stems(
    "experience|erfarenhet|erfaring|kokemu|erfahrung|expérience|ervaring|experiencia|experiência|esperienza"
    "|doświadczeni|zkušenost|experiència|praxe"
)
_NO_EXPERIENCE = Gated(
    r"(?i)no (?:previous |prior |work )?(?:\w+ )?experience (?:(?:of|in|with|from|as) [^.]{1,60}? )?(?:is )?"
    r"(?:needed|required|necessary|demanded)"
    r"|experience (?:is )?not (?:needed|required|necessary)"
    r"|without experience"
    r"|ingen (?:tidigare )?(?:\w+)?erfarenhet (?:(?:av|från|inom) [^.]{1,60}? )?(?:krävs|behövs)"
    r"|erfarenhet (?:krävs|behövs) (?:ej"
    r"|inte)|(?:krävs|behövs) ingen"
    r" (?:tidigare )?erfarenhet|utan krav på erfarenhet|ingen erfaring (?:kreves|kræves|nødvendig)"
    r"|erfaring (?:er )?ikke (?:nødvendig|påkrevd)"
    r"|aiempaa kokemusta ei|kokemusta ei (?:tarvita|vaadita|edellytetä)|(?:keine|ohne) (?:vor"
    r"|berufs)?erfahrung(?:en)? (?:erforderlich|nötig|notwendig)"
    r"|keine (?:vor|berufs)?erfahrung|ohne (?:berufs|vor)?erfahrung|sans expérience|débutants? acceptés?"
    r"|aucune expérience|geen ervaring"
    r"|ervaring (?:is )?niet (?:nodig|vereist)|sin experiencia|no (?:se requiere|es necesaria) experiencia"
    r"|sem experiência|senza esperienza"
    r"|nessuna esperienza|doświadczenie nie jest wymagane|bez doświadczenia|praxe není|bez praxe|zkušenosti nejsou"
)
_EXPERIENCE_ASKED = Gated(
    r"(?i)experience (?:is |are )?(?:an? )?(?:required|desired|needed|necessary|expected|essential|demanded|must)"
    r"|(?:requires?|require|must have|you have|you should have|with|have|minimum|least|documented|proven|previous"
    r"|prior|several years|solid|demonstrated"
    r"|extensive|relevant|\d\+?|years?)(?: \w+){0,3}? (?:of )?(?:\w+ )?experience|experience (?:in|of|with|from"
    r"|working|as)\b|work experience"
    r"|erfarenhet (?:krävs|efterfrågas|önskas|av|från|inom|som)|(?:har|krav på|års|dokumenterad|flerårig|gedigen"
    r"|tidigare|god|lång) (?:\w+ ){0,2}\w*erfarenhet"
    r"|(?:har|års|dokumentert|relevant|god) (?:\w+ ){0,2}\w*erfaring|erfaring (?:med|fra|som|innen|inden|kreves"
    r"|ønskes)|kokemusta|kokemus (?:on|\w+sta)"
    r"|(?:berufs)?erfahrung (?:in|im|mit|als|erforderlich|von|erwünscht|wünschenswert)|(?:mehrjährige|einschlägige"
    r"|erste|relevante) \w*erfahrung"
    r"|expérience (?:de|en|dans|d'|exigée|souhaitée|requise)|ervaring (?:met|in|als|vereist|gewenst)"
    r"|experiencia (?:en|de|mínima|previa|como|requerida)"
    r"|esperienza (?:in|nel|di|come|richiesta|maturata|pregressa)|doświadczeni\w+ (?:w|na|z|zawodow)"
    r"|zkušenost\w* (?:s|z|v)|experiência (?:em|de|com|como)"
    r"|experiència (?:en|de|com|prèvia)|\bpraxe (?:v|na|min)"
)
_ADVANTAGE = Gated(
    r"(?i)advantag|a plus|bonus|merit|beneficial|nice to have|preferred|fordel|eduksi|von vorteil|wünschenswert|atout"
    r"|un plus|pre\b|valorar"
    r"|costituisce titolo|mile widzian|atutem|výhodou|mais-valia|diferencial"
)
_FLAG = when_used(
    r"(?i)^(?:previous |prior |work )?experience (?:is )?(?:desired|required|preferred)"
    r"|^erfarenhet (?:krävs|efterfrågas|önskas)"
)
_OTHERS_EXPERIENCE = Gated(
    r"(?i)we have|our experience|user experience|customer experience|candidate experience|employee experience"
    r"|learning experience"
    r"|(?:gain|give you|get|offer|develop|share|exchange|expand) (?:\w+ ){0,3}experience|experience the"
    r"|vår erfarenhet|kundupplevelse|years of experience in the industry we"
)


def understand_experience(sentence: str) -> bool | None:
    """Whether a sentence, or a site's own flag, asks for experience; False where it says that none is needed."""
    lower = sentence.lower()
    if not any(stem in lower for stem in _EXPERIENCE_STEMS) and "débutant" not in lower:
        return None
    if _NO_EXPERIENCE.search(sentence):
        return False
    if _FLAG.search(sentence):
        return True
    if _OTHERS_EXPERIENCE.search(sentence) or _ADVANTAGE.search(sentence):
        return None
    return True if _EXPERIENCE_ASKED.search(sentence) else None


# --- education ----------------------------------------------------------------------------------------------------

_EDUCATION_STEMS = _stems(
    "degree|academic|education|diploma|bachelor|master|phd|qualification|graduate|university|ged|utbildning|examen"
    "|högskole|universitet|legitimation|gymnasie|uddannelse|utdanning|koulutus|tutkinto|ausbildung|studium|abschluss"
    "|diplôme|formation|bac|opleiding|diploma|titulación|formación|laurea|wykształcenie|vzdělání|formação|titulació"
)
_EDUCATION = Gated(
    r"(?i)(?<!\w)(?:(?:relevant |completed |suitable |appropriate )?(?:academic (?:background|degree|education"
    r"|qualification)s?"
    r"|(?:university|college|post-secondary|higher|vocational|upper secondary"
    r"|secondary) (?:\w+ )?(?:or \w+ )?(?:education|degree|diploma|studies|training)"
    r"|(?:bachelor|master|doctoral|engineering|nursing|law|associate)(?:['’]?s)? (?:degree|diploma)|(?:bsc|msc"
    r"|b\.?a\.?|ph\.?d\.?)\b|bachelor['’]?s?|master['’]s|phd"
    r"|degree (?:in|within|from)|high school (?:diploma|degree|education)|diploma in|ged\b|education (?:in|within)"
    r"|registered nurse|licensed \w+)[^\n]{0,260}"
    r"|(?:akademisk|relevant|eftergymnasial|högskole|universitets|yrkeshögskole|gymnasie)\w*(?:utbildning|examen"
    r"|kompetens)?[^\n]{0,30}(?:utbildning|examen|kompetens)[^\n]{0,220}"
    r"|\w*(?:examen|legitimation|utbildning) (?:inom|som|i|från)\b[^\n]{0,220}|legitimerad \w+|(?:gymnasie|högskole"
    r"|universitets|yrkeshögskole|socionom|civilingenjörs|lärar)(?:utbildning|examen)[^\n]{0,200}"
    r"|(?:relevant |høyere |videregående |mellemlang |længere )?(?:utdanning|uddannelse|utdannelse) (?:innen"
    r"|inden for|i|som|på)[^\n]{0,200}|\w*(?:koulutus|tutkinto)\w*[^\n]{0,200}"
    r"|(?:abgeschlossene[sr]? |erfolgreich )[^\n]{0,60}(?:ausbildung|studium|abschluss)[^\n]{0,160}|(?:diplôme"
    r"|formation|titulaire d['’]un)[^\n]{0,200}|bac ?\+ ?\d[^\n]{0,120}"
    r"|(?:mbo|hbo|wo)[- ](?:werk|denk)?[^\n]{0,100}|(?:titulación|grado|licenciatura|formación) (?:en|superior"
    r"|universitaria)[^\n]{0,160}|(?:laurea|diploma) (?:in|di|triennale|magistrale)[^\n]{0,160}"
    r"|wykształcenie [^\n]{0,160}|(?:\w+ )?vzdělání[^\n]{0,160}|(?:formação|licenciatura) (?:em|superior)[^\n]{0,160})"
)
_EDUCATION_ASKED = Gated(
    r"(?i)\byou\b|requir|must|qualif|we are looking|applicant|candidate|minimum|degree|diploma|academic"
    r"|eller motsvarande|or equivalent|du har|du är|krav"
    r"|kräv|behörig|vi söker|examen|legitim|har du|du skal|vi ser|ønsk|kreves|edellyt|vaad|tutkinto|kelpoisuus|sie "
    r"|abgeschlossen|ihr profil|vous|titulaire"
    r"|diplôme|bac|je hebt|minimaal|opleiding|titulaci|formaci|requis|laurea|diploma|wykształcenie|vzdělání|formação"
)
_EDUCATION_ELSEWHERE = Gated(
    r"(?i)we offer|opportunit|we provide|continuing education|vi erbjuder|training program|further education"
    r"|internal training|education (?:sector|department|system|board|centre|center)"
    r"|utbildningsförvaltning|regardless|without regard|tuition|during your education|equal opportunity|master ?data"
    r"|masterdata|scrum master"
)


def _education_in(sentence: str) -> str | None:
    """The words of a sentence that ask for education."""
    if not _EDUCATION.may_match(sentence):
        return None
    lower = sentence.lower()
    if not any(stem in lower for stem in _EDUCATION_STEMS):
        return None
    match = _EDUCATION.search(sentence)
    if (
        match is None
        or _EDUCATION_ELSEWHERE.search(sentence)
        or _ADVANTAGE.search(sentence)
        or not _EDUCATION_ASKED.search(sentence)
    ):
        return None
    words = re.split(r",? combined with (?:a )?good|,? kombinerat med|,? as well as (?:experience|good)", match[0])[0]
    return words.strip(" ,.")[:LONGEST_WORDS]


# --- languages ----------------------------------------------------------------------------------------------------

_LANGUAGE_NAMES = {
    "sv": "swedish|svenska|svensk|ruotsi|ruotsin|schwedisch|suédois|zweeds|sueco|svedese|szwedzki\\w*|švédsk\\w*",
    "en": "english|engelska|engelsk|englanti|englannin|englisch\\w*|englischkenntnisse|anglais|engels|inglés|inglese"
    "|angielski\\w*|angličtin\\w*|anglick\\w*|inglês|anglès",
    "no": "norwegian|norska|norsk|norja|norjan|norwegisch|norvégien|noors|noruego|norvegese|norwesk\\w*",
    "da": "danish|danska|dansk|tanska|tanskan|dänisch|danois|deens|danés|danese|duńsk\\w*",
    "fi": "finnish|finska|finsk|suomi|suomen|finnisch|finnois|fins|finés|finlandese|fińsk\\w*",
    "de": "german|tyska|tysk|saksa|saksan|deutsch|deutschkenntnisse|allemand|duits|alemán|tedesco|niemiecki\\w*"
    "|němčin\\w*|německ\\w*|alemão|alemany",
    "fr": "french|franska|fransk|ranska|ranskan|französisch\\w*|français|frans|francés|francese|francuski\\w*"
    "|francouz\\w*|francês|francès",
    "nl": "dutch|nederländska|holländska|nederlandsk|hollandsk|hollanti|niederländisch|néerlandais|nederlands"
    "|neerlandés|olandese|niderlandzki\\w*|holandsk\\w*",
    "es": "spanish|spanska|spansk|espanja|espanjan|spanisch|espagnol|spaans|español|castellano|spagnolo"
    "|hiszpański\\w*|španělsk\\w*|espanhol|castellà",
    "it": "italian|italienska|italiensk|italia|italienisch|italien|italiaans|italiano|włoski\\w*|italsk\\w*",
    "pl": "polish|polska|polsk|puola|puolan|polnisch|polonais|pools|polaco|polacco|polski\\w*|polsk[ýé]\\w*",
    "cs": "czech|tjeckiska|tsjekkisk|tjekkisk|tšekki|tschechisch|tchèque|tsjechisch|checo|ceco|czeski\\w*|češtin\\w*|český\\w*",
    "pt": "portuguese|portugisiska|portugisisk|portugali|portugiesisch|portugais|portugees|portugués|portoghese"
    "|portugalski\\w*|português",
    "ca": "catalan|katalanska|catalán|català|catalano",
    "ar": "arabic|arabiska|arabisk|arabia|arabisch|arabe|árabe|arabo",
    "ru": "russian|ryska|russisk|venäjä|venäjän|russisch|russe|ruso|russo|rosyjski\\w*|ruštin\\w*",
    "uk": "ukrainian|ukrainska|ukrainsk|ukraina|ukrainisch|ukrainien|oekraïens|ucraniano|ucraino|ukraiński\\w*",
    "zh": "chinese|mandarin|kinesiska|kinesisk|kiina|chinesisch|chinois|chinees|chino|cinese",
    "ja": "japanese|japanska|japansk|japani|japanisch|japonais|japans|japonés|giapponese",
    "tr": "turkish|turkiska|tyrkisk|turkki|türkisch|turc|turks|turco",
}
_LANGUAGE = Gated(r"(?i)(?<!\w)(?:" + "|".join(f"(?P<{code}>{names})" for code, names in _LANGUAGE_NAMES.items()) + r")(?!\w)")
_SPEAKING = Gated(
    r"(?i)speak|spoken|written|writing|verbal|oral|fluen|proficien|command of|language skills|express yourself"
    r"|communicat|native|master|knowledge of"
    r"|language|behärsk|talar|tala |skrift|tal och|muntlig|uttrycka|kunskaper i|språk|flytande|beherske|beherska"
    r"|skriftlig|formuler|flytende|sprog"
    r"|kielitaito|kielen|sujuva|osaat|hallitset|puhut|suullinen|taito|kenntnisse|fließend|wort und schrift"
    r"|verhandlungssicher|muttersprach|beherrsch|sprichst"
    r"|maîtris|parl|courant|lu, écrit|bilingue|beheers|vloeiend|spreek|taal|in woord|dominio|nivel|hablad|fluido"
    r"|fluida|conoscenza|fluente|ottima|znajomość"
    r"|biegł|komunikatywn|język|znalost|plynn|úrovni|domínio|fluência|domini|nivell|\b[abc][12]\b"
)
_NOT_A_LANGUAGE = Gated(
    r"(?i)(?:swedish|norwegian|danish|finnish|german|french|dutch|spanish|italian|polish|czech|chinese|russian"
    r"|japanese|english|portuguese|turkish|ukrainian|arabic)"
    r" (?:company|companies|market|citizen\w*|law|public|society|labou?r|migration|authorit\w+|government"
    r"|government's|municipal\w*|team|customers?|office|subsidiary|state|legislation|"
    r"armed|defen[cs]e|healthcare|school|standards?|version|tax|working|employment|social|agency|environment|industry"
    r"|economy|regulations?|system|history|bank|police|personal identity)"
    r"|(?:svenska|norska|danska|finska|tyska) (?:företag|marknaden|marknad|bolag|staten|medborgar\w*|kyrkan|samhället"
    r"|myndighet\w*|försvar\w*|lag\w*|kraft\w*|kommun\w*|banker|kunder)"
    r"|polska? (?:firma|spółka|rynek)|(?:norsk|dansk|svensk) (?:selskap|virksomhed|statsborger\w*|lov\w*|marked\w*"
    r"|industri\w*|kultur\w*|autorisa\w*|personnummer|politikk)"
)
_LANGUAGE_AS_ADVANTAGE = Gated(_ADVANTAGE.pattern + r"|other languages|fler språk|additional language")
_LANGUAGE_STEMS = _stems(
    "speak|spoken|writ|verbal|oral|fluen|proficien|command|language|express|communicat|native|knowledge|behärsk|tala"
    "|skrift|muntlig|uttryck|kunskaper|språk|flyt|beherr|behersk|sprog|kiel|sujuva|osaat|taito|kenntnisse|fließend"
    "|schrift|sicher|sprich|maîtris|parl|courant|bilingue|beheers|vloeiend|taal|dominio|nivel|habla|fluid|conoscenza"
    "|ottima|znajomo|biegł|język|znalost|plynn|úrovni|domínio|fluência|domini|a1|a2|b1|b2|c1|c2|formuler|master"
)


def languages_in(sentence: str) -> list[LanguageDemand]:
    """The languages that a sentence asks for; those that are only an advantage are left out."""
    if not _LANGUAGE.may_match(sentence):
        return []
    lower = sentence.lower()
    if not any(stem in lower for stem in _LANGUAGE_STEMS):
        return []
    plain = _NOT_A_LANGUAGE.sub(" ", sentence)
    matches = list(_LANGUAGE.finditer(plain))
    if not matches or not _SPEAKING.search(plain) or _WRITTEN_IN.search(plain):
        return []
    clauses = _CLAUSE_BREAK.split(plain)
    found: dict[str, LanguageDemand] = {}
    for match in matches:
        clause = next((one for one in clauses if match[0] in one), plain)
        if match.lastgroup and not _LANGUAGE_AS_ADVANTAGE.search(clause):
            text = sentence.removeprefix("Languages: ")[:LONGEST_WORDS]
            found.setdefault(match.lastgroup, LanguageDemand(code=match.lastgroup, text=text))
    return list(found.values())


_CLAUSE_BREAK = when_used(r"(?<=[,;(])\s?|\s(?:but|men|samt|aber|mais|maar|pero|ma)\s")
_WRITTEN_IN = Gated(
    r"(?i)(?:application|cv|resume|ansökan|ansökning|søknad|ansøgning|hakemus|bewerbung|candidature|sollicitatie"
    r"|solicitud)\w*[^.]{0,60}"
    r"\b(?:in|på|auf|en|w|v)\b|language courses?|språkkurs|courses in|(?:this|the) (?:ad|advert|text|job description)"
    r"|regardless of|translated|english below|english version"
)


# --- driving licence ----------------------------------------------------------------------------------------------

_LICENCE_STEMS = _stems(
    "licen|kort|sertifikat|führerschein|fahrerl|permis|rijbewijs|conduc|conduir|conduç|patente|jazdy|řidič|cnh"
)
_LICENCE = Gated(
    r"(?i)driv(?:er|ing|er['’]?s)(?:['’]?s)?[ -]licen[cs]e|körkort\w*|kör\s?kort|førerkort\w*|sertifikat klasse"
    r"|kørekort\w*|ajokort\w*"
    r"|führerschein\w*|fahrerlaubnis|permis(?: de conduire)?\s?[A-E]?\b|rijbewijs|carn[eé] de conducir"
    r"|permiso de conduc\w+|patente(?: di guida)?\s?[A-E]\b|patente di guida"
    r"|prawo jazdy|prawa jazdy|řidičsk\w+ (?:průkaz\w*|oprávnění)|řidičák\w*|carta de condução|\bcnh\b"
    r"|carnet de conduir|manual licence|(?<!\w)b-kort"
)
_CLASS_WORD = Gated(
    r"(?i)(?:class|category|klasse|klass|luokka|luokan|kategori[ia]?|kat|catégorie|categorie|categoría"
    r"|categoria|typ|type|skupin[ay]|sk)(?:\.\s?|\s|:\s?)[\"“]?([A-E]{1,2}1?(?:\s*(?:,|\+|/|och|og|and|ja|und|et|en|y|e|i"
    r"|a)\s*[A-E]{1,2}1?)*)\b"
)
_GLUED = Gated(
    r"(?<![\w])(?!A (?i:driv|licen|permis))([A-E]E?1?)\s?[-–]?\s?(?=(?i:körkort|kørekort|førerkort|ajokort|kortti|kort\b"
    r"|führerschein|rijbewijs|permis|licen[cs]e|driv))"
)
_AFTER = Gated(
    r"(?i:körkort|kørekort|førerkort|ajokort\w*|führerschein|rijbewijs|permis(?: de conduire)?|licen[cs]e|conducir"
    r"|guida|patente|jazdy|průkaz\w*|oprávnění|condução|conduir|fahrerlaubnis)"
    r"(?i:\s*(?:med|av|der|del|de|för|category|class|klass|klasse|kat\.?|kategorii|kategorie|skupiny|sk\.|behörighet"
    r"|typ|type|tipo|lk|luokka|\(|:|-))*\s*"
    r"((?:AM|[A-E]E?1?)(?:\s*(?:,|\+|/|och|og|and|ja|und|et|en|y|e|i|a|eller|or|oder)\s*(?:AM|[A-E]E?1?))*)(?![\w'’])"
)
_CLASS = when_used(r"\b(?:AM|[A-E]E?1?)\b")
_NO_LICENCE = Gated(
    r"(?i)no driv|not required|inget krav|krävs (?:ej|inte)|ikke (?:krav|nødvendig)"
    r"|nicht erforderlich|niet (?:nodig|vereist)"
)


def driving_licence_in(sentence: str) -> str | None:
    """Licence classes a sentence asks for; the word for a licence where it names no class."""
    lower = sentence.lower()
    licence = _LICENCE.search(sentence) if any(stem in lower for stem in _LICENCE_STEMS) else None
    if licence is None or _NO_LICENCE.search(sentence) or _ADVANTAGE.search(sentence):
        return None
    classes: list[str] = []
    for pattern in (_GLUED, _AFTER, _CLASS_WORD):
        for match in pattern.finditer(sentence):
            classes += _CLASS.findall(match[1].upper())
    return ", ".join(dict.fromkeys(classes)) or licence[0]


# --- citizenship and clearance ------------------------------------------------------------------------------------

_NATIONS = {
    "SE": "swedish|svensk\\w*", "NO": "norwegian|norsk\\w*", "DK": "danish|dansk\\w*", "FI": "finnish|suomen"
    "|finländsk\\w*|finsk\\w*",
    "US": "u\\.?s\\.?a?\\.?|united states|american", "GB": "british|uk", "CA": "canadian", "AU": "australian",
    "DE": "german|deutsche\\w*", "FR": "french|française", "NL": "dutch|nederlandse", "PL": "polish"
    "|polskie\\w*", "CZ": "czech|české\\w*",
    "ES": "spanish|española", "IT": "italian|italiana", "IL": "israeli", "EU": "eu|e\\.u\\.",
}  # fmt: skip
_CITIZENSHIP_STEMS = _stems(
    "citizen|national|medborg|statsborger|indfødsret|kansalai|staatsang|staatsbürg|nacionalidad|cittadinanza|obywatel|občan"
)
_CITIZENSHIP = Gated(
    r"(?i)(?<!\w)(?:" + "|".join(f"(?P<{code}>{names})" for code, names in _NATIONS.items()) + r")[ -]?(?:\w+ )?"
    r"(?:citizens?(?:hip)?|nationals?|nationality|medborgar\w*|medborgare|statsborger\w*|indfødsret|kansalai\w+"
    r"|staatsangehörigkeit|staatsbürgerschaft|nationalité|nationaliteit"
    r"|nacionalidad|cittadinanza|obywatelstw\w+|občanstv\w+)(?!\w)"
    r"|(?i:citizenship (?:of|in) the (?P<us>united states|u\.?s))"
)
_CITIZEN_ASKED = Gated(
    r"(?i)requir|must|mandatory|only|need|condition|krav|kräv|måste|ska vara|förutsätt|villkor|skal|kreves|kræves"
    r"|edellyt|vaadit|voraussetz|erforderlich"
    r"|exig|obligat|vereist|requisit|requier|richiest|wymag|podmín|eligib|contingent|prerequisite"
)
_OPEN_LIST = Gated(
    r"(?i)certain positions|vissa (?:tjänster|befattningar)|one of the following|based on one"
    r"|citizenship[^.]{0,80}(?:,| or) [^.]{0,60}(?:citizenship|residen|permit|visa)"
    r"|medborgarskap[^.]{0,80}(?:,| eller) [^.]{0,60}(?:medborgarskap|uppehåll)|or (?:a )?(?:permanent resid"
    r"|green card|lawful|work permit)|regardless of|irrespective|without regard"
    r"|not required|krävs (?:ej|inte)|citizenship status|or national origin|national origin"
)


def citizenship_in(sentence: str) -> str | None:
    """The citizenship a sentence demands: ISO 3166-1 alpha-2 code, or `EU`; None where it is one way of several."""
    lower = sentence.lower()
    match = _CITIZENSHIP.search(sentence) if any(stem in lower for stem in _CITIZENSHIP_STEMS) else None
    if match is None or not _CITIZEN_ASKED.search(sentence) or _OPEN_LIST.search(sentence):
        return None
    return "US" if match["us"] else next(code for code in _NATIONS if match[code])


_CLEARANCE = Gated(
    r"(?i)security[ -]clearance|security[ -]clear(?:ed|ance)|clearance level|(?:top[ -]secret|ts/sci|secret|sc|dv"
    r"|nato)[ -]clearance|security vetting|security[ -]screening"
    r"|säkerhetsprövning\w*|säkerhetsklass\w*|säkerhetsprövas|registerkontroll\w*|placerad i säkerhetsklass"
    r"|sikkerhetsklarering\w*|sikkerhedsgodkend\w*|turvallisuusselvity\w*"
    r"|sicherheitsüberprüfung\w*|ü[123]\b|habilitation (?:de sécurité|secret|confidentiel)\w*|veiligheidsonderzoek"
    r"|\bvgb\b|habilitación de seguridad|nulla osta (?:di )?sicurezza"
    r"|poświadczenie bezpieczeństwa|bezpečnostní prověrk\w*|credenciação de segurança"
)
_CLEARANCE_STEMS = _stems(
    "clear|vetting|screening|säkerhets|registerkontroll|sikkerhe|turvallisuus|sicherheits|ü1|ü2|ü3|habilit"
    "|veiligheids|vgb|sicurezza|poświadczenie|bezpečnost|credencia"
)
_NO_CLEARANCE = Gated(
    r"(?i)not required|no security clearance|krävs (?:ej|inte)|ikke krav|nicht erforderlich"
    r"|customers? (?:with|need)"
)


def _asks_for_clearance(lower: str) -> bool:
    """Whether a sentence asks for a security clearance."""
    if not any(stem in lower for stem in _CLEARANCE_STEMS):
        return False
    return _CLEARANCE.search(lower) is not None and _NO_CLEARANCE.search(lower) is None


_CLAUSE_END = when_used(
    r"\s[–—-]\s| which means|,? vilket innebär| will be (?:conducted|carried)|,? before "
    r"|,? prior to |,? innan "
)


def _clause_from(sentence: str, pattern: Gated) -> str:
    """The part of a sentence from the words of a pattern to the end of their clause."""
    match = pattern.search(sentence)
    start = match.start() if match else 0
    rest = sentence[start:]
    end = _CLAUSE_END.search(rest)
    return (rest[: end.start()] if end else rest).strip(" ,.")[:LONGEST_WORDS]


_PATTERNS = {
    "experience": (_NO_EXPERIENCE, _FLAG, _EXPERIENCE_ASKED),
    "education": (_EDUCATION,),
    "languages": (_LANGUAGE,),
    "licence": (_LICENCE,),
    "citizenship": (_CITIZENSHIP,),
    "clearance": (_CLEARANCE,),
}
_TOLD = tuple(_PATTERNS)


@cache
def _telling() -> WordIndex:
    """Words, one of which stands in every sentence that states a demand; made when first needed."""
    groups = {name: frozenset().union(*(needed_words(one.pattern) for one in patterns)) for name, patterns in _PATTERNS.items()}
    groups["education"] = frozenset(_EDUCATION_STEMS)  # its pattern needs no more than a `b`
    return WordIndex(groups.values())
