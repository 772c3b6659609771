"""The security clearance that an ad asks for."""

from __future__ import annotations

from jobcrawl.values.demands.demand_standing import LONGEST_WORDS, lowered
from jobcrawl.values.patterns import Gated, when_used

_CLEARANCE = Gated(
    r"(?<!\w)(?:(?:active |current |valid )?(?:security[ -]clear(?:ed|ances?)|clearance level|(?:top[ -]secret|ts/sci|ts"
    r"|secret|sc|dv|bpss|nato|nato secret|public trust|nv1|nv2|baseline|defen[cs]e)[ -](?:security )?(?:clear\w+)"
    r"|security vetting|security[ -]screening|security check|developed vetting)|säkerhetspröv\w*|säkerhetsklass\w*"
    r"|registerkontroll\w*|placerad i säkerhetsklass|godkänd säkerhetsprövning|sikkerhetsklarer\w*|sikkerhedsgodkend\w*"
    r"|sikkerhedsklarer\w*|turvallisuusselvity\w*|\w*sicherheitsüberprüf\w*|ü1|ü2|ü3|habilit\w+ (?:de sécurité|secret"
    r"|confidentiel|personal de seguridad|défense|très)\w*|habilitation \w+[- ]défense|veiligheidsonderzoek"
    r"|verklaring van geen bezwaar|veiligheidsscreening|vgb|habilitación (?:personal )?de seguridad"
    r"|nulla osta (?:di )?sicurezza|(?:possesso del|certificato|abilitazione) nos|abilitazione di sicurezza"
    r"|poświadczeni\w+ bezpieczeństwa|bezpečnostní prověrk\w*|osvědčení nbú|credenciação de segurança)(?!\w)"
)
_NOT_ASKED = Gated(
    r"no security clearance|customers? (?:with|need)|kan (?:komma att|bli)|may (?:be|have)|may require|kan være aktuelt"
    r"|kan blive|(?:helps?|support|handle|process)\w* (?:\w+ ){0,3}security"
)
_END = when_used(
    r"\s[–—-]\s| which means|,? vilket innebär| will be (?:conducted|carried)|,? before |,? prior to |,? innan |\s{3,}"
)
STEMS = _CLEARANCE.pattern
"""A pattern of which every sentence about a clearance holds a match."""


def security_clearance_in(sentence: str) -> str | None:
    """The words of what a sentence asks for that name a clearance."""
    lower = lowered(sentence)
    found = _CLEARANCE.search(lower)
    if found is None or _NOT_ASKED.search(lower):
        return None
    words = sentence[found.start() :]
    end = _END.search(words, found.end() - found.start())
    return words[: end.start() if end else None].strip(" ,.")[:LONGEST_WORDS]
