"""The one town of which an ad says in passing that the work is there; every text here is made up."""

from __future__ import annotations

import pytest

from jobcrawl.page import Page
from jobcrawl.read.readers import read_page

PROSE = "You keep the stones sharp and the sacks dry, and you know which farmer likes a short talk. " * 3


def place(text: str, around: str = "") -> object:
    body = f"<main><h1>Miller</h1>{text}<p>{PROSE}</p></main>{around}"
    html = f"<html><head><meta charset=utf-8><title>Miller</title></head><body>{body}</body></html>"
    found = read_page(Page(url="https://www.quern.example/jobs/miller", body=html.encode())).first("job_locations")
    return found.value if found else None


@pytest.mark.parametrize(
    ("sentence", "town"),
    [
        ("We are looking for a miller for our mill in Leeds.", "Leeds"),
        ("Wir suchen für unsere Mühle in Passau einen Müller.", "Passau"),
        ("Vi søger en møller til vores mølle i Ribe.", "Ribe"),
        ("Nuestro equipo busca molinero en Salamanca.", "Salamanca"),
        ("We would like to have somebody here in Leeds by May.", "Leeds"),
        ("Wir hätten gern jemanden hier in Passau, spätestens im Mai.", "Passau"),
        ("We grind in the old heart of Leeds, and have done so for years.", "Leeds"),
        ("We grind at the western edge of Otter Sheep County, and have done so for years.", None),
        ("Our mill stands in Leeds, by the river.", "Leeds"),
        ("Unsere Mühle liegt in Passau am Fluss.", "Passau"),
        (
            "La cooperativa busca un molinero para su sucursal de Coronel Nutria, provincia de Buenos Aires.",
            "Coronel Nutria, provincia de Buenos Aires",
        ),
        ("Cerchiamo un mugnaio per la sede di Borgo Lontra, provincia di Pavia.", "Borgo Lontra, provincia di Pavia"),
        ("We are looking for a miller for our mill in Ballyotter, Co. Mayo.", "Ballyotter, Co. Mayo"),
        ("We deliver flour to clients in Ballyotter, Co. Mayo.", None),
        ("Kirken ligger i Ribe og er gammel.", "Ribe"),
        ("Für unsere Mühle in Neustadt an der Weinstraße suchen wir einen Müller.", "Neustadt an der Weinstraße"),
        ("Für unsere Mühle in Frankfurt (Oder) suchen wir einen Müller.", "Frankfurt (Oder)"),
        ("Für unsere Mühle in Passau am Fluss suchen wir einen Müller.", "Passau"),
        ("Für unsere Mühle in Passau (Altstadt) suchen wir einen Müller.", "Passau"),
        ("Our office is in Kingston upon Hull.", "Kingston upon Hull"),
        ("Die Mühle Muri bei Bern sucht einen Müller.", "Muri"),
        ("Onze molen staat in Zwolle.", "Zwolle"),
        ("Il mulino si trova a Parma.", "Parma"),
        ("Le moulin se trouve à Quimper.", "Quimper"),
        ("Wir suchen einen Müller im Raum Passau.", "Passau"),
        ("Wir backen in Passau und Umgebung.", "Passau"),
        ("You will be at home in our small mill in Leeds.", "Leeds"),
        ("Bij ons kleine molenbedrijf in Zwolle leer je malen.", "Zwolle"),
        ("In unserer alten Dorfbäckerei in Passau lernst du backen.", "Passau"),
        ("I vår fina verkstad i Lund får du en egen stol.", "Lund"),
        ("The seat of the Agency is in Cascais (Portugal), with a desk in Brussels.", "Cascais"),
        ("A busy old mill in Leeds seeks a miller for the night.", "Leeds"),
        ("The work is based at the Old Corn Exchange, Leeds.", "Leeds"),
        ("For three years you will work in Bergen, by the sea.", "Bergen"),
        ("Für unser Restaurant „Zum Otter“ in Husum suchen wir einen Koch.", "Husum"),
        ("Zur Verstärkung unseres Teams in Passau suchen wir Sie.", "Passau"),
        ("Die Stadt Lippstadt sucht zum Mai einen Müller für ihre Mühle.", "Lippstadt"),
        ("De gemeente Almelo zoekt een molenaar voor de oude molen.", "Almelo"),
        ("Our customers are in Leeds, and a mill in Leeds is what they like.", None),
        ("Based in Whitby, North Yorkshire, the old mill grinds at night.", "Whitby"),
        ("Panadería La Nutria (Burgos) necesita panadero con experiencia.", "Burgos"),
        ("Restaurant De Otter in Deventer is op zoek naar een kok voor de avond.", "Deventer"),
        (
            "Trabajarás en nuestras instalaciones de Bolnera de Calatrava (Ciudad Real), de lunes a viernes.",
            "Bolnera de Calatrava (Ciudad Real)",
        ),
        ("Notre boulangerie de Quimper recherche quelqu'un qui aime le matin.", "Quimper"),
        ("Notre gamme de Quimper plaît à tout le monde.", None),
        ("Lavorerai nel nostro laboratorio di Parma, vicino al fiume.", "Parma"),
        ("Du jobber i bakeriet vårt i Bergen.", "Bergen"),
        ("El puesto se ubica en Salamanca.", "Salamanca"),
        ("O moinho fica em Oliveira do Hospital, junto ao rio.", "Oliveira do Hospital"),
        ("O moinho fica em Oliveira do Quernal, junto ao rio.", None),
        ("You know the following stones: Leeds, York and Hull.", None),
        ("We need a miller at each of the following sites: Leeds; York, England; and Hull.", "Leeds; York, England; Hull"),
        ("You choose one of these stores: Leeds, York or Hull.", "Leeds; York; Hull"),
    ],
)
def test_a_sentence_tells_in_passing_where_the_work_is(sentence: str, town: str | None) -> None:
    assert place(f"<p>{sentence}</p>") == town


def test_where_somebody_is_sought_is_surer_than_where_something_lies() -> None:
    assert place("<p>Our shop stands in Leeds.</p><p>We are looking for a miller for our mill in York.</p>") == "York"


def test_a_town_that_is_told_twice_is_one() -> None:
    assert place("<p>Our mill stands in Leeds.</p><p>Our shop stands in Leeds as well.</p>") == "Leeds"


@pytest.mark.parametrize(
    "text",
    [
        "<p>Our mill stands in Leeds.</p><p>Our shop stands in York.</p>",
        "<p>Our mill stands in Leeds. Our shop stands in York.</p>",
        "<p>We are looking for a miller for our mill in Leeds. We are looking for a baker for our shop in York.</p>",
        "<p>Our mill stands in Leeds.</p><p>We are looking for a miller in Hull.</p><p>We are looking for a baker in York.</p>",
        "We are looking for a miller in Leeds or York.",
    ],
)
def test_two_towns_tell_no_place(text: str) -> None:
    assert place(text) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Our mill stands in Quernwick.",
        "We are looking for a miller with experience in Java.",
        "We are looking for a miller with experience in Reading.",
        "We are looking for a miller who thinks in English.",
        "We are looking for a miller. The fair in Leeds is worth a visit.",
        "The corn of Leeds is good corn.",
    ],
)
def test_a_word_that_is_no_town_and_a_town_of_which_nothing_is_said_tell_no_place(sentence: str) -> None:
    assert place(f"<p>{sentence}</p>") is None


def test_a_place_that_is_told_is_not_looked_for_in_sentences() -> None:
    assert place("<p>Location: Hull, UK</p><p>Our mill stands in Leeds, by the river.</p>") == "Hull, UK"


@pytest.mark.parametrize(
    "around",
    [
        "<aside class=related-jobs><h2>Similar jobs</h2><p>We are looking for a baker for our shop in Leeds.</p></aside>",
        "<footer><p>Our board stands in Leeds, by the river.</p></footer>",
    ],
)
def test_the_town_of_another_job_or_of_the_site_tells_no_place(around: str) -> None:
    assert place("", around) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Our customers are located in Leeds.",
        "Unsere Kunden befinden sich in Passau.",
        "Nos clients se trouvent à Quimper.",
        "The mill was founded in 1901 and stands in Leeds.",
        "We are looking for a miller with a degree from Leeds.",
        "We are looking for a miller who has worked in Leeds.",
        "Our founder is based in Leeds.",
    ],
)
def test_a_town_of_others_or_of_the_past_is_no_workplace(sentence: str) -> None:
    assert place(f"<p>{sentence}</p>") is None


@pytest.mark.parametrize(
    ("sentence", "town"),
    [
        ("Szukamy kogoś do naszego młyna. Nasz młyn znajduje się w Poznaniu nad rzeką.", "Poznań"),
        ("Szukamy młynarza w Kępnie.", "Kępno"),
        ("Praca w naszym młynie w Kępnie od poniedziałku.", "Kępno"),
        ("Budeš pracovat v našem mlýně v Litvínově.", "Litvínov"),
        ("Náš mlýn se nachází v Plzni u řeky.", "Plzeň"),
        ("Etsimme mylläriä iloiseen joukkoomme Turkuun.", "Turku"),
        ("Myllymme sijaitsee Joensuussa joen rannalla.", "Joensuu"),
        ("Our mill stands near Saloon Street, by the river.", None),
        ("Etsimme mylläriä asiakkaillemme, joilla on kokemusta.", None),
    ],
)
def test_a_town_in_a_form_of_its_name_is_called_by_its_name(sentence: str, town: str | None) -> None:
    assert place(f"<p>{sentence}</p>") == town


def test_towns_that_the_ad_lists_stand_behind_a_place_that_is_labelled() -> None:
    listed = "<p>We need a miller at each of the following plants: Rockford, Illinois; and Chattanooga, Tennessee.</p>"
    assert place(f"<p>Location: Hull, UK</p>{listed}") == "Hull, UK"


def test_a_long_menu_above_the_title_takes_nothing_from_what_is_looked_at() -> None:
    menu = "".join(f"<div>Flour {number}</div>" for number in range(70))
    ad = f"<main><h1>Miller</h1><p>{PROSE}</p><p>We would like to have somebody here in Leeds.</p></main>"
    html = f"<html><body>{menu}{ad}</body></html>"
    found = read_page(Page(url="https://www.quern.example/jobs/miller", body=html.encode())).first("job_locations")
    assert found is not None
    assert found.value == "Leeds"


def test_a_declared_country_leaves_the_town_to_the_ad() -> None:
    declared = (
        '<script type="application/ld+json">{"@type":"JobPosting","title":"Miller","description":"Grind.",'
        '"jobLocation":{"@type":"Place","address":{"@type":"PostalAddress","addressCountry":"GB"%s}}}</script>'
    )
    text = "<p>We are looking for a miller for our mill in Leeds.</p>"

    def told(more: str) -> list[object]:
        html = f"<html><head><title>Miller</title>{declared % more}</head><body><h1>Miller</h1>{text}<p>{PROSE}</p></body></html>"
        found = read_page(Page(url="https://www.quern.example/jobs/miller", body=html.encode()))
        return [candidate.value for candidate in found.of("job_locations")]

    assert "Leeds" in told("")
    assert "Leeds" not in told(',"addressLocality":"York"')


DECLARED = (
    '<script type="application/ld+json">{"@type": "JobPosting", "title": "Miller", "description": "%s", "jobLocation": %s}'
    "</script>"
)


@pytest.mark.parametrize(
    ("sentence", "town"),
    [
        ("You grind at Quern Mill's Leeds site.", "Leeds"),
        ("You grind at Quern Mill's Hebden Bridge site, an hour from Manchester.", "Hebden Bridge"),
        ("You grind at Quern Mill's Mission Bay campus, which is in New Zealand.", "Mission Bay"),
        ("You grind at Quern Mill's Mission Bay campus.", None),
        ("You grind at Quern Mill's Mission Bay campus in San Francisco, California.", None),
        ("You grind at our Hebden Bridge site.", "Hebden Bridge"),
    ],
)
def test_a_house_that_somebody_named_is_a_village_only_where_the_page_tells_of_its_country(
    sentence: str, town: str | None
) -> None:
    assert place(f"<p>{sentence}</p>") == town


def test_a_house_bears_no_town_of_another_country_than_the_declared_one() -> None:
    declared = DECLARED % (PROSE, '{"address": {"addressCountry": "US"}}')
    for name, found in (("Passau", False), ("Denver", True)):
        body = f"<html><head>{declared}</head><body><h1>Miller</h1><p>{PROSE} You grind at our {name} site.</p></body></html>"
        page = Page(url="https://www.quern.example/jobs/miller", body=body.encode())
        assert any(one.value == name for one in read_page(page).of("job_locations")) is found


@pytest.mark.parametrize(
    ("sentence", "town"),
    [
        ("The holder's base will be County Buildings, Quernwick, though the Council may move it.", "County Buildings, Quernwick"),
        ("Arbeidsstedet er lokalitet Kvernfjord i Bever kommune. Start snart.", "Kvernfjord"),
        ("Arbejdsstedet er Kværnby Skole, Kværnby.", "Kværnby Skole, Kværnby"),
        ("Tjänsten är placerad i Kvarnelid i Bävers kommun.", "Kvarnelid"),
        ("Der Dienstort ist in Quernmühlbach im Landkreis Biber.", "Quernmühlbach"),
        ("Le poste est basé à Quernloutre, Bretagne.", "Quernloutre, Bretagne"),
        ("El lugar de trabajo será Colegio Nutria, Quernera.", "Colegio Nutria, Quernera"),
        ("The workplace is the village of Quernwick.", "Quernwick"),
        ("La sede di lavoro è la località Quernola.", "Quernola"),
        ("Miejscem pracy jest Szkoła Wydra, Kwernowo.", "Szkoła Wydra, Kwernowo"),
        ("Místem výkonu práce je obec Kvernov.", "Kvernov"),
        ("O local de trabalho será em Querneira em concelho de Lontra.", "Querneira"),
        ("De standplaats is het dorp Querndam.", "Querndam"),
    ],
)
def test_a_name_behind_a_label_in_a_sentence_is_a_place_though_no_table_has_it(sentence: str, town: str) -> None:
    seat = "<footer><p>Quern Mills Ltd, 4 Mill Lane, 94032 Passau</p></footer>"
    assert place(f"<p>{sentence}</p>", seat) == {"@type": "Place", "address": {"addressLocality": town}}


@pytest.mark.parametrize(
    "sentence",
    [
        "Arbeitsort ist unser Büro.",
        "Arbeitsort ist die Kreisstadt, und zwar gern.",
        "Einsatzort ist Homeoffice.",
        "The workplace is Home Office.",
        "Our base is React and Java.",
        "The workplace is in Building 4.",
        "The place of work will be agreed. The position is based on Merit.",
        "Your base is Generous, with bonus.",
        "The workplace is Cosy and friendly.",
        "The job is based in Python and Django.",
        "The post is located in Radiology, Dermatology.",
        "The post is based in City Hospital, Radiology.",
        "The post will be based in Finance, and reports to the head.",
        "The job is located in Catering Services, Estates Department.",
        "Our workplace at Christmas, is full of songs.",
        "Unser Standort ist Weltmarktführer in der Region.",
        "Arbeitsort ist Dein Homeoffice",
        "Arbetsplatsen är Miljöcertifierad och ljus.",
        "Le poste est basé en Interne, sur le site.",
        "El centro de trabajo es Moderno, con gente joven.",
        "La sede di lavoro è Luminosa, con mensa.",
        "Miejsce pracy w Dziale Zakupów, zespół pięciu osób.",
    ],
)
def test_a_common_noun_behind_a_label_in_a_sentence_is_no_place(sentence: str) -> None:
    assert place(f"<p>{sentence}</p>") is None


@pytest.mark.parametrize("sentence", ["Residencia en Salamanca. Doce meses.", "Wohnsitz in Passau gewünscht.", "Bosatt i Lund."])
def test_where_somebody_is_to_live_tells_the_place_where_nothing_else_does(sentence: str) -> None:
    assert place(f"<p>{sentence}</p>") in ("Salamanca", "Passau", "Lund")
    assert place(f"<p>{sentence}</p><p>Our mill stands in York.</p>") == "York"


def test_where_a_founder_lived_is_no_place_of_work() -> None:
    assert place("<p>Residing in York, our founder built the first mill.</p>") is None
