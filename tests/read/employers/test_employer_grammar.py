"""Employers by the grammar of an ad's sentences, in twelve languages; every text here is made up."""

from __future__ import annotations

import pytest

from jobcrawl.page import Page
from jobcrawl.read.readers import read_page

PROSE = "You keep the stones sharp and the sacks dry, and you know which farmer likes a short talk. " * 3


def employer(*sentences: str, url: str = "https://www.board-of-jobs.example/jobs/miller", title: str = "Miller") -> object:
    told = "".join(f"<p>{sentence}</p>" for sentence in sentences)
    html = f"<html><head><meta charset=utf-8><title>{title}</title></head><body><h1>Miller</h1><p>{PROSE}</p>{told}</body></html>"
    found = read_page(Page(url=url, body=html.encode())).first("hiring_organization")
    return found.value if found else None


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Here at Otter Mills we are looking for a miller who likes a short talk.", "Otter Mills"),
        ("Hos Odder Mølle søger vi en møller, som holder af at stå tidligt op.", "Odder Mølle"),
        ("Vi på Utter Kvarn söker en mjölnare som gillar att stå upp tidigt.", "Utter Kvarn"),
        ("Nu söker Utter Kvarn en mjölnare som gillar att stå upp tidigt.", "Utter Kvarn"),
        ("Wir bei Otter Mühlen suchen jemanden, der gern früh aufsteht.", "Otter Mühlen"),
        ("Bij Otter Molens zoeken wij iemand die graag vroeg opstaat.", "Otter Molens"),
        ("Chez Moulins Loutre, nous recherchons quelqu'un qui aime le matin.", "Moulins Loutre"),
        ("En Molinos Nutria buscamos a alguien a quien le guste la mañana.", "Molinos Nutria"),
        ("Presso Mulini Lontra cerchiamo qualcuno che ami il mattino presto.", "Mulini Lontra"),
        ("W firmie Młyny Wydra szukamy kogoś, kto lubi wcześnie wstawać.", "Młyny Wydra"),
        ("Ve společnosti Mlýny Vydra hledáme někoho, kdo rád brzy vstává.", "Mlýny Vydra"),
        ("A vacancy has arisen at Otter Primary School for a cleaner at night.", "Otter Primary School"),
        ("Bei der Optiker Otter GmbH arbeiten wir mit Herz und mit guten Augen.", "Optiker Otter GmbH"),
        ("Join Otter & Daughters as a miller and see the sun rise every day.", "Otter & Daughters"),
        ("I am seeking applications for a student at the University of Otterdale.", "University of Otterdale"),
        ("We are looking for a keeper of stones at Otterdale Museum in the summer.", "Otterdale Museum"),
        ("Otter & Pike has ground flour for forty years and is looking for a miller.", "Otter & Pike"),
        ("Otter Mühlen ist ein Betrieb mit zwölf Leuten und sucht einen Müller.", "Otter Mühlen"),
        (
            "Applications are invited for the post of Reader in Flour in the Faculty of Food, University of Otterdale.",
            "University of Otterdale",
        ),
        (
            "A Vidrafalvi Malom Óvoda és Bölcsőde a köznevelésről szóló törvény 11. § alapján pályázatot hirdet molnárnak.",
            "Vidrafalvi Malom Óvoda és Bölcsőde",
        ),
        (
            "Il Comune di Lontra, in esecuzione della delibera n. 45, indice un concorso pubblico per un posto.",
            "Comune di Lontra",
        ),
        ("Primăria Vidra, în temeiul art. 618 din lege, organizează concurs pentru un post de morar.", "Primăria Vidra"),
        ("Bring your resume to Otter Hay & Flour, 40 Mill Creek Lane, Otterdale, before noon.", "Otter Hay & Flour"),
        ("Schicken Sie Ihre Bewerbung bitte an Bäckerei Otter, Mühlweg 3, 99084 Erfurt.", "Bäckerei Otter"),
        ("Skicka din ansökan till Utter Kvarn AB, Kvarnvägen 3, 123 45 Lund.", "Utter Kvarn AB"),
        ("A fully funded studentship in flour is open at Otterdale University for three years.", "Otterdale University"),
    ],
)
def test_the_grammar_of_a_sentence_names_the_house(sentence: str, name: str) -> None:
    assert employer(sentence) == name


@pytest.mark.parametrize(
    "sentence",
    [
        "Send your application to John Miller, 12 Mill Creek Lane, before noon on Friday.",
        "Send your application to Human Resources, 12 Mill Creek Lane, before noon on Friday.",
        "Bei Fragen und Anregungen helfen wir dir gerne weiter, ruf einfach an.",
        "Bei Fragen erreichen Sie uns jederzeit unter der unten stehenden Nummer.",
        "Bei Wind und Wetter arbeiten wir draussen und freuen uns auf dich.",
        "Bei der Deutschen Rentenversicherung erfahren Sie mehr zum Thema.",
        "På Instagram och Facebook hittar du mer om oss och vår vardag här.",
        "På Stora Torget arbetar vi varje lördag med att sälja mjöl till alla.",
        "Hos Kunden Hjemme arbejder du alene og har dit eget køretøj med.",
        "At Christmas and Easter, we close the mill and send everyone home.",
        "As a Miller at Customer Sites, you will grind for many people.",
        "Als Monteur bij Klanten Thuis werk je zelfstandig en maak je koffie.",
        "Join Microsoft Teams as a guest by following the link in the mail.",
        "We are Living Wage Accredited, an honour that we take seriously here.",
        "Jesteśmy Liderem Rynku, mielimy mąkę od trzydziestu lat w tym mieście.",
        "The Bread Is Good and is looking for people who eat it every day.",
        "Applications are invited for the post of a miller, Monday to Friday, in the old mill.",
        "We are looking for a miller at Otter Street, behind the old bridge.",
        "Applications are invited for a post at Grade Seven, with all that belongs to it.",
        "Online Retail is growing and needs people who know how to pack fast.",
        "Das Team Einkauf wächst und sucht dich als neue Kollegin im Büro.",
        "Vi på Marknad och Kommunikation söker en kollega som gillar att skriva.",
        "W Dziale Sprzedaży szukamy osoby, która lubi rozmawiać z klientami.",
        "A vacancy has arisen at Senior Level for a miller who likes mornings.",
        "En España buscamos una persona que quiera moler cada mañana.",
    ],
)
def test_what_such_sentences_also_speak_of_is_no_house(sentence: str) -> None:
    assert employer(sentence) is None


def test_a_name_in_a_sentence_that_may_speak_of_anything_is_a_houses_where_the_page_tells_it_again() -> None:
    sentence = "At Otter Creek, we believe in short talks and in sharp stones."
    again = "You will find that Otter Creek has more mills than any other house in the valley."
    assert employer(sentence) is None
    assert employer(sentence, again) == "Otter Creek"
    assert employer(sentence, title="Miller at Otter Creek") == "Otter Creek"


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Otter Mills requires a miller for the night shift.", "Otter Mills"),
        ("European Union Law requires a driver to hold a licence for this vehicle.", None),
        ("La société Moulins Loutre recherche un meunier pour la nuit au moulin.", "Moulins Loutre"),
        ("Firma Młyny Wydra poszukuje młynarza na nocną zmianę w młynie.", "Młyny Wydra"),
        ("Das Hotel sucht jemanden. Das Hotel liegt am See und das Hotel ist alt.", None),
        ("Beim SV Otter suchen wir jemanden, der gern früh aufsteht.", "SV Otter"),
        ("Butiken söker en mjölnare. Butiken ligger vid ån och är gammal.", None),
        ("Szkoła poszukuje kogoś do kuchni. Szkoła jest duża i stara.", None),
        ("US Mills Otter is looking for a miller who likes the early morning.", "US Mills Otter"),
        ("Career Development offers opportunities for people who like to learn.", None),
    ],
)
def test_who_requires_seeks_or_offers_is_named_without_what_it_is(sentence: str, name: str | None) -> None:
    assert employer(sentence) == name


def test_an_article_that_the_firms_address_has_too_is_part_of_its_name() -> None:
    sentence = "Die Mehlkönner sucht jemanden, der gern früh aufsteht und mahlt."
    assert employer(sentence, url="https://www.diemehlkoenner.example/jobs/1", title="Die Mehlkönner") == "Die Mehlkönner"


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Our client, Otter Mills Ltd, seeks a miller who likes a short talk.", "Otter Mills Ltd"),
        ("Unser Kunde, die Otter Mühlen GmbH, sucht jemanden, der gern früh aufsteht.", "Otter Mühlen GmbH"),
        ("Die Otter Mühlen GmbH ist ein Familienbetrieb mit dreißig Leuten.", "Otter Mühlen GmbH"),
        ("Als Otter Mühlen GmbH stehen wir für Mehl, das man schmeckt.", "Otter Mühlen GmbH"),
        ("Rejoignez Moulins Loutre SARL ! Chez nous, on aime le matin et le bon pain.", "Moulins Loutre SARL"),
        ("En Molinos Nutria S.L. hacemos harina desde 1920, y nos gusta.", "Molinos Nutria S.L."),
        ("Presso Mulini Lontra S.r.l. facciamo la farina da cento anni.", "Mulini Lontra S.r.l."),
    ],
)
def test_what_a_house_says_of_itself_and_an_agency_of_its_client_names_it(sentence: str, name: str) -> None:
    assert employer(sentence) == name


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("About Otter Mills Ltd", "Otter Mills Ltd"),
        ("Über die Otter Mühlen GmbH", "Otter Mühlen GmbH"),
        ("À propos de Moulins Loutre", "Moulins Loutre"),
        ("Over Otter Molens", "Otter Molens"),
        ("O firmie Młyny Wydra", "Młyny Wydra"),
        ("O společnosti Vydra", "Vydra"),
        ("Tietoa yrityksestä Saukon Mylly", "Saukon Mylly"),
        ("Over Ons", None),
        ("Over Utrecht", None),
        ("Sobre el puesto", None),
    ],
)
def test_a_heading_tells_of_whom_the_text_below_it_is(heading: str, name: str | None) -> None:
    assert employer(f"</p><h2>{heading}</h2><p>{PROSE}The stones of {name} are old.") == name


@pytest.mark.parametrize(
    "heading", ["Sobre El Equipo", "Over Jou", "Om Jobbet", "About Application Process", "Über 30 Tage Urlaub"]
)
def test_a_heading_over_a_part_of_the_ad_names_nobody(heading: str) -> None:
    assert employer(f"</p><h2>{heading}</h2><p>{PROSE}") is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Unser Kunde, Hidden Champion der Mühlentechnik, sucht jemanden, der gern früh aufsteht.",
        "Il nostro cliente, Importante Azienda Molitoria, ci ha chiesto un mugnaio.",
        "Our client, West London, requires a miller who likes a short talk.",
    ],
)
def test_what_kind_of_house_a_client_is_names_nobody(sentence: str) -> None:
    assert employer(sentence) is None
