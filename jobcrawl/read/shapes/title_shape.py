"""Title shape: the words of job titles, and what titles are compared by."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from jobcrawl.values.patterns import when_used

_WORDS: Final = when_used(r"[^\W_]+")
JOB_WORD: Final = (
    r"\((?:\w\s?/\s?){1,3}\w\)|\b(?:engineer|developer|manager|assistant|specialist|analyst|consultant|director|officer|nurse|teacher|"
    r"technician|designer|coordinator|administrator|accountant|architect|scientist|researcher|professor|lecturer|postdoc\w*|phd|intern|"
    r"driver|sales|head of|lead|advisor|adviser|operator|supervisor|representative|associate|executive|worker|clerk|chef|cook|"
    r"\w*(?:utvecklare|ingenjör|sköterska|lärare|chef|säljare|tekniker|ledare|handläggare|ansvarig|läkare|biträde|ingeniør|utvikler|"
    r"sykepleier|lærer|leder|rådgiver|konsulent|medarbejder|sygeplejerske|udvikler|medarbeider|insinööri|kehittäjä|hoitaja|opettaja|"
    r"päällikkö|asiantuntija|myyjä|entwickler|ingenieur|leiter|berater|mitarbeiter|verkäufer|pfleger|techniker|sachbearbeiter|kraft|"
    r"ingénieure?|développeur|responsable|chargée?|infirmière?|technicien|vendeur|conseiller|ontwikkelaar|medewerker|verpleegkundige|"
    r"adviseur|monteur|ingeniero|desarrollador|técnico|enfermer|comercial|encargad|sviluppatore|ingegnere|tecnico|addett|infermier|"
    r"impiegat|inżynier|programist|specjalist|kierownik|sprzedawc|pracownik|vývojář|inženýr|manažer|prodavač|technik|pracovn))"
)  # fmt: skip
"""Words and endings that many job titles hold; for `patterns.linear`."""
AROUND: Final = 12
"""Blocks behind the title of a page that stand beside it."""
OPENING: Final = 60
"""Blocks behind the title of a page among which the ad begins."""


@lru_cache(maxsize=4096)
def key_of(text: str) -> str:
    """Words of a text in lower case with single spaces, for comparing."""
    return " ".join(_WORDS.findall(text.casefold()))


@dataclass(slots=True)
class Title:
    """A text that may be the job title."""

    text: str
    """As the page has it."""
    index: int
    """The block it stands in; -1 where only the head of the document has it."""
    score: float
    """How much speaks for it; 3 is a good heading that nothing repeats."""

    @property
    def confidence(self) -> float:
        """The score as a candidate's confidence."""
        if self.score >= 5:
            return 0.85
        return 0.75 if self.score >= 3.5 else 0.65 if self.score >= 2.5 else 0.5 if self.score >= 1.5 else 0.35
