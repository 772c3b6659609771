"""Sentences that tell when the ad was published, and those that tell of something else."""

from __future__ import annotations

import pytest

from tests.read.test_visible_readers import first, visible

PROSE = "Dean Bakery in Leeds bakes for half the town, and most of us have been here for longer than we would admit. "


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("The vacancy was announced on March 3, 2026 and we read applications as they come in.", "March 3, 2026"),
        ("We first posted this job on 3 March 2026.", "3 March 2026"),
        ("This ad was put online on Tuesday, 3 March 2026.", "3 March 2026"),
        ("Annonsen lades ut den 3 mars 2026.", "3 mars 2026"),
        ("Tjänsten utannonserades den 3 mars 2026 på vår webbplats.", "3 mars 2026"),
        ("Vi publicerade annonsen 2026-03-03.", "2026-03-03"),
        ("Stillingen ble lyst ut 3. mars 2026.", "3. mars 2026"),
        ("Annonsen er publisert 03.03.2026.", "03.03.2026"),
        ("Opslaget blev slået op den 3. marts 2026.", "3. marts 2026"),
        ("Ilmoitus on julkaistu 3. maaliskuuta 2026.", "3. maaliskuuta 2026"),
        ("Julkaisimme ilmoituksen 3.3.2026.", "3.3.2026"),
        ("Die Stelle wurde am 3. März 2026 ausgeschrieben.", "3. März 2026"),
        ("Wir haben diese Anzeige am 03.03.2026 veröffentlicht.", "03.03.2026"),
        ("L'annonce a été mise en ligne le 3 mars 2026.", "3 mars 2026"),
        ("Nous avons publié cette offre le mardi 3 mars 2026.", "3 mars 2026"),
        ("Deze vacature is geplaatst op 3 maart 2026.", "3 maart 2026"),
        ("De vacature werd op 3 maart 2026 gepubliceerd.", "3 maart 2026"),
        ("Publicamos esta oferta el 3 de marzo de 2026.", "3 de marzo de 2026"),
        ("La convocatoria se publicó el 3 de marzo de 2026.", "3 de marzo de 2026"),
        ("L'annuncio è stato pubblicato il 3 marzo 2026.", "3 marzo 2026"),
        ("Abbiamo pubblicato questa offerta il 3 marzo 2026.", "3 marzo 2026"),
        ("Ogłoszenie zostało opublikowane 3 marca 2026.", "3 marca 2026"),
        ("Nabór ogłoszono dnia 3 marca 2026 roku.", "3 marca 2026"),
        ("Výběrové řízení bylo vyhlášeno 3. března 2026.", "3. března 2026"),
        ("Pohovory budou v dubnu. Zveřejněno 3. března 2026.", "3. března 2026"),
        ("Inzerát jsme zveřejnili 3. března 2026.", "3. března 2026"),
        ("This vacancy has been open since 3 March 2026.", "3 March 2026"),
        ("Interviews are in April. Posted on our site on March 3, 2026.", "March 3, 2026"),
        ("Annonsen har legat ute sedan den 3 mars 2026.", "3 mars 2026"),
        ("Utlysningen ble publisert på våre nettsider 3. mars 2026.", "3. mars 2026"),
        ("Paikka tuli hakuun 3.3.2026.", "3.3.2026"),
        ("Die Anzeige ist seit dem 3. März 2026 online.", "3. März 2026"),
        ("Cette offre est en ligne depuis le 3 mars 2026.", "3 mars 2026"),
        ("Deze vacature staat sinds 3 maart 2026 online.", "3 maart 2026"),
        ("La oferta está publicada desde el 3 de marzo de 2026.", "3 de marzo de 2026"),
    ],
)
def test_a_sentence_tells_when_the_ad_was_published(sentence: str, day: str) -> None:
    assert first(visible(f"<h1>Baker</h1><p>{PROSE * 2}</p><p>{PROSE}{sentence}</p>"), "date_posted") == day


@pytest.mark.parametrize(
    "sentence",
    [
        "Our report on bread was published on 3 March 2026.",
        "The results of the call will be announced on 3 March 2026.",
        "The position will be advertised on 3 March 2026.",
        "The job begins on 3 March 2026.",
        "Die Stelle ist ab dem 3. März 2026 zu besetzen.",
        "Le poste est à pourvoir le 3 mars 2026.",
        "Nabór trwa do 3 marca 2026.",
        "Tjänsten tillsätts den 3 mars 2026.",
        "La convocatoria será publicada el 3 de marzo de 2026.",
        "The position is open from 3 March 2026.",
        "The vacancy is open until 3 March 2026.",
        "Die Stelle ist seit dem 3. März 2026 unbesetzt.",
        "Our job is to sell the book that was published on 3 March 2026.",
        "The shop has been open since 3 March 1976.",
    ],
)
def test_days_of_other_events_are_none_of_the_publication(sentence: str) -> None:
    assert first(visible(f"<h1>Baker</h1><p>{PROSE * 2}</p><p>{PROSE}{sentence}</p>"), "date_posted") is None
