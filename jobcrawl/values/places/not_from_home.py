"""Not from home: sentences that say plainly that the work is not done from elsewhere, so that it is on site."""

# ruff: noqa: E501  # word lists and their patterns: one language or one meaning a line
from __future__ import annotations

import re

from jobcrawl.values.patterns import Gated, when_used

_FAR = (
    r"(?:from home|remotely|at home|hemifrån|på distans|hemma|hjemmefra|på hjemmekontor|hjemme|etänä|kotoa|kotoa käsin|im home-?office|aus dem home-?office|vom home-?office aus|von zu ?hause(?: aus)?|remote"
    r"|à distance|en télétravail|depuis (?:la maison|chez soi|chez vous|votre domicile|son domicile)|de chez (?:soi|vous)|vanuit huis|van thuis(?: uit)?|thuis|op afstand|desde casa|a distancia|en remoto|en teletrabajo|por teletrabajo"
    r"|da casa|da remoto|in smart ?working|a distanza|z domu|zdalnie|z domova|na dálku|de casa|remotamente|à distância)"
)
_HOME_WORKING = (
    r"(?:(?:home|remote)[- ]?working|working from home|remote work|home-?office|mobiles arbeiten|remote-?arbeit|distansarbete|hemarbete|arbete (?:på distans|hemifrån)|hjemmekontor|hjemmearbej?de?|etätyö|télétravail"
    r"|thuiswerken|werken op afstand|teletrabajo|smart ?working|lavoro (?:agile|da remoto)|praca zdalna|praca z domu|práce z domova|práce na dálku|teletrabalho)"
)
_SADLY = r"(?:unfortunately|sadly|alas|therefore|tyvärr|därför|dessverre|desværre|derfor|valitettavasti|leider|daher|malheureusement|helaas|dus|lamentablemente|desafortunadamente|purtroppo|quindi|niestety|bohužel|infelizmente)"
_NOT_WHOLLY = r"(?:full[- ]time|every|all|alone|exclusively|only|during|for the|in the first|on |the whole|hela|alla|heltid|hele|alle|ganz|während|in den ersten|à temps plein|pendant|à 100|fulltime|volledig|altijd|todos|siempre|sempre|tutti|codziennie|zawsze|pořád|každý|koko|joka)"
_NOT_FROM_HOME = Gated(
    r"(?<![^\W_])(?:"
    rf"(?:can(?:not|['’]t| not)|could(?:n['’]t| not)|is(?:n['’]t| not) (?:possible|something) (?:to|you can)|impossible to)(?: {_SADLY})? (?:be )?(?:done|performed|carried out|worked|fulfilled|work|do(?: (?:it|this))?) {_FAR}"
    rf"|(?:kan|går)(?: {_SADLY})? (?:inte|ej|ikke)(?: att)? (?:göras|utföras|skötas|arbeta|jobba|gjøres|utføres|jobbe|løses|udføres|arbejde|passes)(?: (?:arbetet|jobbet))? {_FAR}"
    rf"|ei (?:{_SADLY} )?voi (?:{_SADLY} )?(?:tehdä|hoitaa|työskennellä) {_FAR}"
    rf"|(?:kann|lässt sich|können)(?: {_SADLY})? nicht {_FAR}|(?:ist|sind)(?: {_SADLY})? nicht {_FAR} (?:möglich|machbar|auszuüben|zu erledigen)"
    rf"|ne (?:peut|se fait|peuvent|saurait)(?: {_SADLY})? pas (?:être |se )?(?:exercée?s?|effectuée?s?|faire|faite?|réalisée?s?|exercer)? ?{_FAR}"
    rf"|kan(?: {_SADLY})? niet {_FAR}(?: (?:gedaan|uitgevoerd|verricht) worden)?"
    rf"|no (?:se puede|puede|es posible|se podrá)(?: {_SADLY})? (?:\w+ ){{0,2}}{_FAR}"
    rf"|non (?:si può|può|è possibile)(?: {_SADLY})? (?:\w+ ){{0,2}}{_FAR}"
    rf"|nie (?:można|da się|jest możliwe|może być)(?: {_SADLY})? (?:\w+ ){{0,2}}{_FAR}"
    rf"|(?:nelze|nejde|nedá se|není možné)(?: {_SADLY})? (?:\w+ ){{0,2}}{_FAR}"
    rf"|{_HOME_WORKING} (?:(?:is|are|är|er|ist|n['’]est|es|è|jest|je|é) )?(?:{_SADLY} )?(?:not|inte|ej|ikke|nicht|pas|niet|no es|non è|non|nie jest|není|não é|ei ole|ei valitettavasti ole)(?: {_SADLY})?"
    r" (?:possible|an option|available|offered|möjligt|aktuellt|muligt?|aktuelt|möglich|vorgesehen|prévu|envisageable|autorisé|mogelijk|aan de orde|posible|contemplado|possibile|previst[oa]|możliwa|przewidziana|možn[áéý]|mahdollista|mahdollinen|possível)"
    rf")(?![^\W_])(?! {_NOT_WHOLLY})",
    re.I,
)
_OTHERS = when_used(
    r"\b(?:customers?|clients?|patients?|guests?|kunder?|kunden|patient\w*|asiakkaat|klant\w*|clientes?|pacientes?|clienti|klienci|pacjenci|klienti|pacienti)\b[^.;!?\n]{0,60}$",
    re.I,
)
"""Who else does not do something from home, shortly before the words."""
_BEFORE = 80


def denied_from_home(text: str) -> re.Match[str] | None:
    """The words of a text that say that this work is not done from home: `It can't be done from home`; not on some days only, nor of
    customers."""
    for found in _NOT_FROM_HOME.finditer(text):
        if not _OTHERS.search(text[max(0, found.start() - _BEFORE) : found.start()]):
            return found
    return None
