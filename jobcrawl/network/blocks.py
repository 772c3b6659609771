"""Block detection: an answer that is no page of the site, whatever its status says.

A captcha with status 200, taken for an empty listing, closes every posting of a source. Each kind is a named outcome that makes a
run `blocked`. Pages are judged by what is missing as much as by what is there: a real job page may show a cookie banner, a log-in
link and load a captcha for its form, but it also has text.
"""

# ruff: noqa: E501  # word lists: one language or one meaning a line
from __future__ import annotations

import re
from enum import StrEnum

from jobcrawl.page import Page
from jobcrawl.zones import Zone


class BlockKind(StrEnum):
    """What stands in place of the page."""

    CAPTCHA = "captcha"
    """A challenge that asks for a person."""
    CONSENT_WALL = "consent_wall"
    """Nothing is shown before cookies are agreed to."""
    LOGIN_WALL = "login_wall"
    """Nothing is shown without an account."""
    NEEDS_JAVASCRIPT = "needs_javascript"
    """A shell that scripts would fill: see `jobcrawl.network.rendering`."""
    SOFT_404 = "soft_404"
    """A page that says, with a status of success, that it is not there."""
    ERROR_PAGE = "error_page"
    """A page that says, with a status of success, that the site is broken just now."""
    ACCESS_DENIED = "access_denied"
    """The site refuses us without saying how to go on."""


_SHORT_CHARS = 700
"""Characters of text up to which a page can be nothing but a block; job ads and listings have more."""
_ERROR_CHARS = 400
"""Characters of text up to which a page can be nothing but the message that something is broken."""
_EMPTY_CHARS = 200
"""Characters of text up to which a page with scripts is a shell."""
_SCANNED_CHARS = 4_000
_SCANNED_BYTES = 65_536

_CHALLENGE = re.compile(
    rb"challenge-platform|cf-chl-|cf_chl_opt|_Incapsula_Resource|px-captcha|captcha-delivery\.com"
    rb"|awsWafCookieDomainList|gokuProps"
    rb"|geo\.captcha|/sorry/index|ddos-guard/js-challenge|sgcaptcha|arkoselabs|perfdrive\.com",
    re.I,
)
_CAPTCHA_WIDGET = re.compile(rb"g-recaptcha|h-captcha|hcaptcha\.com|recaptcha/api|cf-turnstile|captcha", re.I)
_CAPTCHA_WORDS = re.compile(
    r"just a moment|attention required|verify(?:ing)? (?:that )?you are (?:a )?human|are you (?:a )?(?:human|robot)|not a robot"
    r"|unusual traffic|unusual activity|pardon our interruption|security check|checking your browser|complete the captcha"
    r"|bist du ein mensch|kein roboter|ungewöhnliche[rn]? (?:daten)?(?:verkehr|aktivität)|sicherheitsüberprüfung"
    r"|inte en robot|är en människa|ovanlig trafik|ikke en robot|er et menneske|en ole robotti|niet (?:een )?robot|geen robot"
    r"|pas un robot|êtes humain|trafic inhabituel|no (?:eres|soy|es) un robot|eres humano|non sono un robot|não sou um robô"
    r"|nie jestem robotem|jesteś człowiekiem|nejsem robot",
    re.I,
)
_DENIED_WORDS = re.compile(
    r"access (?:to this (?:page|site|resource) )?(?:has been |is |was )?(?:denied|blocked|forbidden)"
    r"|you have been blocked|403 forbidden"
    r"|^forbidden$|request (?:was |has been )?blocked|too many requests|rate limit(?:ed)? exceeded"
    r"|not available in your (?:country|region)"
    r"|zugriff (?:verweigert|gesperrt|wurde)|åtkomst nekad|adgang n(?:æ|e)gtet|tilgang nektet|pääsy estetty|toegang geweigerd"
    r"|accès (?:refusé|interdit|bloqué)|acceso denegado|accesso negato|acesso negado|dostęp zabroniony|přístup odepřen",
    re.I | re.M,
)
_CONSENT_WORDS = re.compile(
    r"before you continue|accept (?:all )?(?:the )?cookies|cookies? (?:settings|consent|policy)"
    r"|we (?:value|respect) your privacy|manage (?:your )?consent"
    r"|alle (?:cookies )?akzeptieren|bevor sie fortfahren|godkänn (?:alla )?(?:cookies|kakor)"
    r"|acceptera (?:alla )?(?:cookies|kakor)|godta alle"
    r"|accepter alle|hyväksy (?:kaikki )?evästeet|alles accepteren|tout accepter|aceptar (?:todas|todo)"
    r"|accetta tutti|aceitar todos|zaakceptuj wszystkie",
    re.I,
)
_LOGIN_WORDS = re.compile(
    r"(?:log|sign) ?in|sign up|create (?:an |your )?account|join now|anmelden|einloggen|logga in|logg inn|log ind"
    r"|kirjaudu|inloggen"
    r"|se connecter|connexion|iniciar sesión|accedi|iniciar sessão|entrar|zaloguj|přihlásit",
    re.I,
)
_SCRIPT_WORDS = re.compile(
    r"(?:enable|turn on|activate|requires?|need(?:s)?)(?: to enable)? javascript"
    r"|javascript (?:is |seems to be )?(?:disabled|required|deaktiviert|nödvändigt)"
    r"|javascript (?:aktivieren|einschalten|aktiveras|inschakelen|activé|activer)|aktivera javascript"
    r"|aktiver javascript|schakel javascript"
    r"|activer javascript|activa(?:r)? javascript|abilita(?:re)? javascript|ativ(?:e|ar) (?:o )?javascript"
    r"|włącz(?:yć)? (?:obsługę )?javascript",
    re.I,
)
_MISSING_WORDS = re.compile(
    r"\b(?:error )?404\b|(?:page|site|url|content) (?:was |could )?(?:not |cannot )(?:be )?found"
    r"|page (?:doesn.t|does not|no longer) exists?"
    r"|we (?:can.?t|cannot|couldn.t|could not) find (?:the|that|this) page|nothing (?:was )?found here"
    r"|seite (?:konnte )?nicht gefunden|sidan (?:kunde inte|finns inte|hittades inte|hittas inte)|sidan kunde ej"
    r"|siden (?:blev|ble|findes|finnes|kunne) ikke"
    r"|sivua ei löyt|pagina (?:werd |is )?niet gevonden|page (?:introuvable|non trouvée)|página no encontrada|pagina non trovata"
    r"|página não encontrada|strona nie (?:została znaleziona|istnieje)|stránka (?:nebyla )?nenalezena",
    re.I,
)
_OOPS = re.compile("oops!", re.I)
_ERROR_WORDS = re.compile(
    r"\b(?:error|http) 5\d\d\b|\b5\d\d (?:[a-z]+ ){0,2}error\b|\b(?:bad gateway|gateway time-?out|service (?:is )?(?:temporarily )?unavailable)\b"
    r"|temporarily (?:unavailable|offline|out of (?:service|order)|not available|down\b)"
    r"|(?:database|server|internal|application|runtime|fatal|unexpected|unknown|system) (?:connection )?(?:error|failure|exception)\b"
    r"|error establishing a|connection (?:has )?(?:failed|refused|timed out|was reset)|too many connections|unhandled exception"
    r"|^\W*(?:scheduled|planned|ongoing|site) maintenance\W*$|(?:under(?:going)?|down for) (?:\w+ )?maintenance|maintenance mode"
    r"|something (?:went|has gone|is) wrong|an? (?:\w+ )?error (?:has )?occurred|(?:experiencing|having|due to|because of) (?:\w+ ){0,2}technical (?:difficulties|problems?|issues?)\b"
    r"|\btry (?:\w+ )?again (?:later|soon|shortly|in (?:a|\d))|we(?:.ll| will) be (?:right )?back"
    r"|något gick (?:fel|snett)|ett tekniskt (?:fel|problem)|tillfälligt (?:otillgänglig|stängd|nere|ur funktion)|försök (?:gärna )?igen (?:senare|om)"
    r"|^\W*(?:pågående|planerat) underhåll\W*$|noe gikk galt|noget gik galt|prøv (?:venligst )?igjen|prøv (?:venligst )?igen"
    r"|midlertidig (?:utilgjengelig|utilgængelig|ude af drift|ute av drift|nede)|jokin meni (?:pieleen|vikaan)|yritä (?:\w+ )?(?:myöhemmin|uudelleen)"
    r"|tilapäisesti (?:pois käytöstä|poissa)|huoltokatko|etwas (?:ist )?schief|(?:ein|interner) (?:\w+ )?fehler ist|serverfehler|datenbankfehler"
    r"|(?:wegen|aufgrund(?: von)?|derzeit) (?:\w+ )?wartungsarbeiten|^\W*wartungsarbeiten\W*$|wartungsmodus|vorübergehend nicht (?:erreichbar|verfügbar)|versuchen sie es (?:\w+ )?(?:später|erneut)"
    r"|(?:quelque chose s.est|une erreur (?:\w+ )?(?:est survenue|s.est produite))|erreur (?:interne|serveur|technique)|(?:site|est|actuellement|momentanément) en maintenance\b"
    r"|(?:temporairement|momentanément) (?:indisponible|inaccessible)|r[ée]essayer (?:plus tard|ultérieurement|dans)|er (?:is|ging) iets (?:mis|fout)"
    r"|tijdelijk (?:niet (?:bereikbaar|beschikbaar)|onbereikbaar)|^\W*gepland onderhoud\W*$|probeer het (?:\w+ )?(?:later|opnieuw)"
    r"|algo (?:ha ido|salió|ha salido|fue) mal|algo (?:deu|correu) (?:errado|mal)|(?:se ha producido|ocurrió|ocorreu) un?m? erro|(?:sitio|web|está|estamos) en mantenimiento"
    r"|(?:site|está|estamos) em manutenção|temporalmente (?:no disponible|fuera)|temporariamente (?:indisponível|fora)|(?:inténtelo|inténtalo|tente) (?:\w+ )?(?:de nuevo|más tarde|novamente|mais tarde)"
    r"|qualcosa è andato storto|si è verificato un errore|(?:sito|è|siamo) in manutenzione|temporaneamente (?:non disponibile|fuori)|riprova(?:re)? (?:più tardi|tra)"
    r"|coś poszło nie tak|wystąpił (?:\w+ )?błąd|przerwa techniczna|chwilowo niedostępn|tymczasowo niedostępn|spróbuj (?:ponownie|później)"
    r"|něco se (?:pokazilo|nepovedlo)|došlo k chybě|probíhá údržba|dočasně nedostupn|zkuste to (?:\w+ )?později",
    re.I | re.M,
)  # fmt: skip
_MOUNT_POINT = re.compile(
    rb"<(?:div|main|section|app-root|[a-z]+-app)\b[^>]{0,200}\bid\s*=\s*[\"']?(?:root|app|__next|__nuxt|main-app|application|react[\w-]{0,20}|svelte|___gatsby|mount)"
    rb"(?=[\"'\s>])[^>]{0,200}>\s{0,99}(?:<!--.{0,99}?-->\s{0,99}){0,3}</|<app-root[\s>]",
    re.I | re.S,
)
_PASSWORD = re.compile(rb"type\s*=\s*[\"']?password", re.I)
_CHROME = (Zone.NAV | Zone.HEADER | Zone.FOOTER | Zone.COOKIE | Zone.HIDDEN | Zone.BREADCRUMB | Zone.SHARE).value


def block_of(page: Page, status: int = 200) -> BlockKind | None:
    """What stands in place of the page, or None for a page; status 404, 410 and 5xx are told by the status itself."""
    if status in (404, 410) or status >= 500:
        return None
    body = page.body
    if b'JobPosting"' in body and status < 300:
        return None
    outline = page.outline
    main_text = sum(len(block.text) for block in outline.blocks if not block.zone & _CHROME)
    if main_text > _SHORT_CHARS:
        return BlockKind.ACCESS_DENIED if status in (401, 403, 429) else None
    title = (page.tree.findtext(".//title") or "").strip()[:300]
    words = f"{title}\n" + "\n".join(block.text for block in outline.blocks)[:_SCANNED_CHARS]
    return _judge(words, title, body, main_text, status)


def _judge(words: str, title: str, body: bytes, main_text: int, status: int) -> BlockKind | None:
    body = body[:_SCANNED_BYTES]
    refused = status in (401, 403, 405, 407, 429)
    if _CAPTCHA_WORDS.search(words) or (_CHALLENGE.search(body) and main_text < _EMPTY_CHARS):
        return BlockKind.CAPTCHA
    if (refused or main_text < _EMPTY_CHARS) and _CAPTCHA_WIDGET.search(body):
        return BlockKind.CAPTCHA
    if status == 401 or (main_text < 2 * _EMPTY_CHARS and _PASSWORD.search(body) and _LOGIN_WORDS.search(words)):
        return BlockKind.LOGIN_WALL
    if refused or (_DENIED_WORDS.search(words) and main_text < _SHORT_CHARS):
        return BlockKind.ACCESS_DENIED
    if _MISSING_WORDS.search(title) or (main_text < _SHORT_CHARS and _MISSING_WORDS.search(words)):
        return BlockKind.SOFT_404
    if main_text < _ERROR_CHARS and _ERROR_WORDS.search(words):
        return BlockKind.ERROR_PAGE
    if main_text < _SHORT_CHARS and _OOPS.search(words):
        return BlockKind.SOFT_404
    if main_text < _EMPTY_CHARS and is_shell(words, body):
        return BlockKind.NEEDS_JAVASCRIPT
    if _CONSENT_WORDS.search(words) and main_text < _EMPTY_CHARS:
        return BlockKind.CONSENT_WALL
    return None


def is_shell(words: str, body: bytes) -> bool:
    """Whether a page without text waits for scripts: it says so, or has an empty element for them to fill."""
    if b"<script" not in body.lower():
        return False
    return bool(_SCRIPT_WORDS.search(words) or _SCRIPT_WORDS.search(_noscript(body)) or _MOUNT_POINT.search(body))


def _noscript(body: bytes) -> str:
    start = body.lower().find(b"<noscript")
    return body[start : start + 1000].decode("utf-8", "ignore") if start >= 0 else ""
