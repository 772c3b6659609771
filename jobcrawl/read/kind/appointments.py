"""Appointments: news of somebody who got a post, which names a role, when one starts and how many applied, and seeks nobody."""

# ruff: noqa: E501  # word lists and their patterns: one language a line
from __future__ import annotations

from typing import Final

from jobcrawl.outline import Block
from jobcrawl.read.kind.ad_signs import CHROME, Signs
from jobcrawl.read.shapes.title_shape import Title
from jobcrawl.values.contacts.person_names import is_full, names_in
from jobcrawl.values.patterns import when_used

_PARTS_OF_ADS: Final = frozenset(("duties", "demands", "apply"))
_OPENING: Final = 10
"""Blocks below the heading among which the news is told."""
_LONGEST: Final = 400
"""Characters of a paragraph in which it is looked for."""
_HAPPENED: Final = when_used(
    r"""(?ix)\b(?:(?:has|have|is|are|was|were)\ (?:been\ )?(?:appointed|promoted)|(?:appoints|steps\ down)
    |har\ (?:anställt|anställts|utsett|utsetts|rekryterat|utnevnt|udnævnt)|utsågs|utnämndes|utnämnd|utsedd|fratræder|(?:er|ble|blev|er\ blevet)\ (?:utnevnt|udnævnt)
    |nimitettiin|nimitetty|valittiin|on\ valittu|aloitti|(?:wurde|ist)\ [^.]{0,60}(?:ernannt|berufen)|a\ nommé|(?:est|a\ été)\ nommée?|succède\ à|(?:is|werd)\ [^.]{0,60}(?:benoemd|aangesteld)
    |(?:ha|han)\ nombrado|(?:ha\ sido|fue)\ nombrad[oa]|ha\ nominato|è\ stat[oa]\ nominat[oa]|został[a]?\ (?:powołan|mianowan)[ya]|objęła|objął|powołano|mianowano
    |(?:byla?|je)\ jmenován[ao]?|se\ st(?:al|ala)|nastoupila?|foi\ nomead[oa])(?!\w)"""
)
"""Words by which a heading says that somebody has got a post or has left it, whoever that is."""
_HAPPENS: Final = when_used(
    r"""(?ix)\b(?:appointed|appointment\ of|promoted\ to|joins\ (?:.{2,40}\ )?as|takes\ (?:over|up\ (?:the\ )?post|office)|(?:is|as)\ our\ new
    |tillträder|utses|utnämns|blir\ ny|tiltrer|utnevn(?:t|es)|er\ ansatt|ansatt\ som|tiltræder|udnævn(?:t|es)|er\ ansat|ansat\ som|bliver\ ny
    |aloittaa|ernannt|berufen|tritt\ (?:ihr|sein)?\w*\ ?amt|wird\ neue[rs]?|ist\ neue[rs]?|übernimmt\ (?:die\ )?leitung
    |nommée?|prend\ (?:ses\ fonctions|la\ (?:tête|direction))|nomination\ de|benoemd|aangesteld|treedt\ aan|wordt\ (?:de\ )?nieuwe
    |nombrad[oa]|nombra\ a|toma\ posesión|asume\ (?:el|la|como)|nominat[oa]|assume\ l['’]incarico|è\ (?:il|la)\ nuov[oa]|powołan[ya]|mianowan[ya]|obejmuje
    |jmenován[ao]?|se\ stává|nastupuje|nomead[oa]|toma\ posse)(?!\w)"""
)
"""Words that ads have too, `Baker to be appointed`, `Bagare som tillträder i maj`: news where the heading names who it is."""
_WHO: Final = when_used(
    r"""(?ix)^\W*(?:(?:the|a|den|det|der|die|das|le|la|el|il|de|een|en)\ )?(?:new|nye?|nya|uusi|neue[rs]?|nouve(?:l|au|lle)|nieuwe?|nuev[oa]|nuov[oa]|now[ya]|nov[áýoa])\ \w
    |^\W*(?:he|she|han|hon|hun|hän|er|sie|ils?|elles?|hij|zij|ella|lui|lei|ona?)\ """
)
"""How a heading begins that tells of somebody, by no name: `New head miller`, `She`."""
_ASKS: Final = when_used(r"\?|\(\w\s?[/|*]\s?\w|[:*_]in(?:nen)?\b")
"""Signs of an ad in a heading: a question, the genders."""
_WRITE_TO: Final = when_used(
    r"""(?ix)\b(?:write|send|e-?mail|apply|skicka|skriv|mejla|maila|hör\ av|kirjoita|lähetä|schrei\w+|send\w+|schick\w+|bewerb\w+|écri\w+|envoy\w+|adress\w+|schrijf|stuur|mail
    |escrib\w+|envi\w+|envía|remit\w+|scriv\w+|invi\w+|pisać|piszcie|wyślij\w*|prześlij\w*|pište|pošlete|zašlete|escrev\w+|mand\w+)\b[^.!?]{0,80}[\w.+-]@\w"""
)
"""A sentence that asks to write to an address."""
_NAME: Final = r"[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’-]+(?:\s(?:[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’.-]*|von|van|de|der|den|af|da|di)){1,3}"
_GIVES: Final = (
    r"(?:(?:has|have)\s(?:appointed|named|hired|recruited)|har\s(?:anställt|utsett|rekryterat|ansatt|utnevnt|ansat|udnævnt)|(?:a|ont)\s(?:nommé|recruté|désigné)"
    r"|(?:ha|han)\s(?:nombrado|designado|contratado)\sa|(?:ha|hanno)\s(?:nominato|scelto)|powołał[ao]?|mianował[ao]?|zatrudnił[ao]?|jmenoval[ao]?|nomeou|on\s(?:valinnut|nimittänyt))"
)
_GETS: Final = (
    r"(?:(?:has\sbeen|was)\s(?:appointed|named|promoted)|has\sjoined|har\s(?:anställts|utsetts)|är\s(?:vår\s)?ny|er\s(?:vår\s|vores\s)?ny|er\s(?:ansatt|ansat|udnævnt|utnevnt)|er\sblevet\s(?:ansat|udnævnt)"
    r"|(?:wurde|ist)\s[^.]{0,60}(?:ernannt|berufen)|a\sété\snommée?|est\snommée?|(?:is|werd)\s[^.]{0,60}(?:benoemd|aangesteld)|ha\ssido\snombrad[oa]|è\sstat[oa]\snominat[oa]|został[a]?\s(?:powołan|mianowan|wybran)[ya]"
    r"|byla?\sjmenován[ao]?|foi\snomead[oa]|on\s(?:valittu|nimitetty))"
)
_AS: Final = r"(?:som|till|as|to\s(?:the|be)|à|au|comme|en\stant|tot|als|como|come|na|jako|novým|novou|uudeksi|directora?|direttore|direttrice|nový|nowym|nową)"
_HELPS: Final = r"(?:\s[\w-]+){0,3}\s(?:partner\w*|agen(?:t|cy|cia|zia|cja|tura|tur|ce|zi\w+)|agencj\w+|consultants?|advis[eo]rs?|konsult\w*|rådgiv\w*|byrå|bureau|cabinet|kumppani\w*|toimisto\w*|berater\w*|beratung\w*|prestataire|socio|consulen\w+|doradc\w+)"
_VERB_LAST: Final = (
    rf"(?:hat|haben|heeft|hebben)\s(?:[\w-]+\s){{0,2}}?{_NAME}\s[^.]{{0,80}}?(?:ernannt|berufen|verpflichtet|benoemd|aangesteld)"
)
_IN_A_TEXT: Final = when_used(
    rf"(?<!\w){_VERB_LAST}(?!\w)|(?<!\w){_GIVES}\s(?:[\w-]+\s){{0,2}}?{_NAME},?\s(?:[\w(),-]+\s){{0,4}}?{_AS}(?!\w)(?!{_HELPS}(?!\w))|(?<!\w){_NAME}\s{_GETS}(?!\w)"
)
"""A sentence that says so: `The mill has appointed Ann Dean as its new head miller`."""


def tells_of_an_appointment(blocks: list[Block], heading: Title, signs: Signs) -> bool:
    """Whether a heading or the first lines below it say that somebody got a post, and no part of an ad stands there too.

    >>> _says_so("Ny møllechef tiltræder til foråret"), _says_so("Møllechef, som tiltræder snarest"), _says_so("Ny møllechef søges")
    (True, False, False)
    """
    if signs.applies or signs.seeks or signs.wanted or signs.sections & _PARTS_OF_ADS:
        return False
    if not _says_so(heading.text):
        below = blocks[heading.index + 1 : heading.index + 1 + _OPENING]
        if not any(_IN_A_TEXT.search(block.text[:_LONGEST]) for block in below if not block.zone & CHROME):
            return False
    return not signs.told and not any(_WRITE_TO.search(text) for text in signs.texts)


def _says_so(heading: str) -> bool:
    """Whether a heading says that somebody gets a post or leaves it: `Ann Dean takes over as head miller`."""
    if _ASKS.search(heading):
        return False
    if _HAPPENED.search(heading):
        return True
    told = _HAPPENS.search(heading)
    if told is None:
        return False
    named = (found for found in names_in(heading) if found.end <= told.start() or told.end() <= found.start)
    return _WHO.match(heading) is not None or any(is_full(found.name) for found in named)
