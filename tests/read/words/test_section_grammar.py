"""Headings that open parts of an ad, whatever their wording, and headings of other parts of a site."""

import pytest

from jobcrawl.read.words.ad_words import section_of


@pytest.mark.parametrize(
    ("heading", "section"),
    [
        ("La fonction", "duties"),
        ("¿Qué vas a hacer?", "duties"),
        ("Wat doe je bij ons?", "duties"),
        ("Co u nas będziesz robić?", "duties"),
        ("Le profil", "demands"),
        ("Lo que buscamos", "demands"),
        ("Wat verwachten we?", "demands"),
        ("Unsere Erwartungen", "demands"),
        ("Le contrat", "offer"),
        ("Lo que ofrecemos", "offer"),
        ("Wat bieden we?", "offer"),
        ("What the director does", "duties"),
        ("La tua candidatura", "apply"),
        ("Hoe solliciteer je?", "apply"),
    ],
)
def test_a_heading_opens_a_part_by_how_it_is_made(heading: str, section: str) -> None:
    assert section_of(heading) == section


@pytest.mark.parametrize(
    "heading",
    [
        "Onze openingsuren",
        "Onze merken",
        "Nos services",
        "Unsere Produkte",
        "Was wir tun",
        "Vad vi gör",
        "La maison",
        "Jobs",
        "What do you need?",
        "What do you do?",
    ],
)
def test_a_heading_about_the_employer_opens_none(heading: str) -> None:
    assert section_of(heading) is None
