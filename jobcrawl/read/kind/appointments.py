"""Appointments: news of somebody who got a post, which names a role, when one starts and how many applied, and seeks nobody."""

# ruff: noqa: E501  # word lists and their patterns: one language a line
from __future__ import annotations

from typing import Final

from jobcrawl.outline import Block
from jobcrawl.read.kind.ad_signs import CHROME, Signs
from jobcrawl.read.shapes.title_shape import Title
from jobcrawl.values.patterns import when_used

_PARTS_OF_ADS: Final = frozenset(("duties", "demands", "apply"))
_OPENING: Final = 10
"""Blocks below the heading among which the news is told."""
_LONGEST: Final = 400
"""Characters of a paragraph in which it is looked for."""
_IN_A_HEADING: Final = when_used(
    r"""(?ix)\b(?:appoint(?:s|ed)|appointment\ of|promoted\ to|joins\ (?:.{2,40}\ )?as|takes\ (?:over|up\ (?:the\ )?post|office)|steps\ down|(?:is|as)\ our\ new
    |tillträder|utsedd|utses|utnämn(?:d|s)|blir\ ny|har\ anställt|tiltrer|utnevn(?:t|es)|er\ ansatt|ansatt\ som|tiltræder|udnævn(?:t|es)|er\ ansat|ansat\ som|bliver\ ny|fratræder
    |nimitetty|nimitettiin|valittiin|on\ valittu|aloittaa|aloitti|ernannt|berufen|tritt\ (?:ihr|sein)?\w*\ ?amt|wird\ neue[rs]?|ist\ neue[rs]?|übernimmt\ (?:die\ )?leitung
    |nommée?|prend\ (?:ses\ fonctions|la\ (?:tête|direction))|succède|nomination\ de|benoemd|aangesteld|treedt\ aan|wordt\ (?:de\ )?nieuwe
    |nombrad[oa]|nombra\ a|toma\ posesión|asume\ (?:el|la|como)|nominat[oa]|assume\ l['’]incarico|è\ (?:il|la)\ nuov[oa]|powołan[ya]|mianowan[ya]|obejmuje|objęła|objął
    |jmenován[ao]?|se\ st(?:al|ala|ává)|nastupuje|nastoupila?|nomead[oa]|toma\ posse)(?!\w)"""
)
"""A heading that says that somebody gets a post or leaves it: `New head miller takes over in spring`."""
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
_VERB_LAST: Final = (
    rf"(?:hat|haben|heeft|hebben)\s(?:[\w-]+\s){{0,2}}?{_NAME}\s[^.]{{0,80}}?(?:ernannt|berufen|verpflichtet|benoemd|aangesteld)"
)
_IN_A_TEXT: Final = when_used(
    rf"(?<!\w){_VERB_LAST}(?!\w)|(?<!\w){_GIVES}\s(?:[\w-]+\s){{0,2}}?{_NAME},?\s(?:[\w(),-]+\s){{0,4}}?{_AS}(?!\w)|(?<!\w){_NAME}\s{_GETS}(?!\w)"
)
"""A sentence that says so: `The mill has appointed Ann Dean as its new head miller`."""


def tells_of_an_appointment(blocks: list[Block], heading: Title, signs: Signs) -> bool:
    """Whether a heading or the first lines below it say that somebody got a post, and no part of an ad follows.

    >>> bool(_IN_A_HEADING.search("Ny møllechef tiltræder til foråret")), bool(_IN_A_HEADING.search("Ny møllechef søges"))
    (True, False)
    """
    if signs.applies or signs.seeks or signs.wanted or signs.sections & _PARTS_OF_ADS:
        return False
    if _IN_A_HEADING.search(heading.text):
        return True
    below = blocks[heading.index + 1 : heading.index + 1 + _OPENING]
    return any(_IN_A_TEXT.search(block.text[:_LONGEST]) for block in below if not block.zone & CHROME)
