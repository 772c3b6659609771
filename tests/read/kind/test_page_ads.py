"""Several ads in full on one page."""

# Markup is read better whole.
# ruff: noqa: E501

from urllib.parse import unquote

import pytest

from jobcrawl.extraction import read
from jobcrawl.page import Page
from jobcrawl.read.kind.page_ads import ads_on
from jobcrawl.read.lists.job_card import JobLink

ROLES = ("Ferry captain", "Galley cook", "Ticket clerk")
DUTIES = "<p>We are looking for somebody who likes the sea and works two weeks at a time, with two weeks ashore.</p><h4>Your tasks</h4><ul><li>{} on all our boats and keep the log</li></ul><h4>Requirements</h4><ul><li>Two years of experience in a similar role</li></ul>"
ACCORDION = '<div class="item" id="t-{number}"><h3><button aria-expanded="false">{role}</button></h3><div class="panel">{text}<a href="/apply?job={number}">Apply now</a></div></div>'
FLAT = '<h2 id="t-{number}">{role}</h2>{text}'
BOLD = "<p><strong>{role}</strong></p>{text}"
APPLY = '<a href="/apply?job={number}">Apply now</a>'
DIALOG = f'<dialog id="t-{{number}}"><h2>{{role}}</h2>{{text}}{APPLY}<form method="dialog"><button>Close</button></form></dialog>'
POPUP = f'<div id="t-{{number}}" class="popup" style="display:none" aria-hidden="true"><h2>{{role}}</h2>{{text}}{APPLY}</div>'
DETAILS = "<details><summary>{role}</summary>{text}</details>"


def page(markup: str, more: str = "") -> Page:
    ads = "".join(markup.format(role=role, number=number, text=DUTIES.format(role)) for number, role in enumerate(ROLES))
    body = f"<main><h1>Work with us</h1><p>The Ferry Line has sailed between the islands since 1921.</p>{ads}</main>{more}<footer>Ferry Line Ltd</footer>"
    return Page(
        url="https://ferry.example/careers",
        body=f"<html lang=en><head><title>Careers | Ferry Line</title></head><body>{body}</body></html>".encode(),
    )


@pytest.mark.parametrize(
    "markup", [ACCORDION, FLAT, DETAILS, BOLD], ids=("accordion", "headings in a row", "details", "bold paragraphs")
)
def test_each_of_several_ads_on_a_page_is_read_for_itself(markup: str) -> None:
    ads = ads_on(page(markup))
    assert [ad.name for ad in ads] == list(ROLES)
    for ad, role in zip(ads, ROLES, strict=True):
        reading = read(ad.page)
        assert ad.is_sure
        title = reading.draft.candidates.first("title")
        assert title is not None
        assert title.value.startswith(role)
        text = " ".join(block.text for block in ad.page.outline.blocks)
        assert [one for one in ROLES if f"{one} on all our boats" in text] == [role]


@pytest.mark.parametrize("markup", [ACCORDION, DIALOG, POPUP], ids=("accordion", "dialogs", "hidden boxes"))
def test_an_ad_with_a_button_to_apply_reads_as_a_posting_though_its_address_is_that_of_a_list(markup: str) -> None:
    assert [read(ad.page).kind for ad in ads_on(page(markup))] == ["posting"] * 3


def test_classes_of_the_lines_below_a_heading_tell_what_these_hold() -> None:
    ads = ads_on(page('<h2>{role}</h2><p class="location">Turku</p>{text}'))
    assert [read(ad.page).draft.candidates.of("job_locations")[0].value for ad in ads] == ["Turku"] * 3


def test_what_a_person_tells_of_a_role_is_no_sure_ad() -> None:
    story = "<section><h3>{role}</h3><p>I came here nine years ago and never looked back. My colleagues are like family to me, and the sea is too. In winter we mend what the summer broke.</p></section>"
    assert not any(ad.is_sure for ad in ads_on(page(story)))


def test_an_ad_has_the_address_of_its_place_on_the_page() -> None:
    assert next(ad.page.url for ad in ads_on(page(FLAT))) == "https://ferry.example/careers#t-0"
    assert unquote(ads_on(page(DETAILS))[1].page.url) == "https://ferry.example/careers#:~:text=Galley cook"


def test_two_ads_of_one_title_have_two_names() -> None:
    markup = FLAT.replace("{role}</h2>", "Deckhand</h2>")
    assert [ad.name for ad in ads_on(page(markup))] == ["Deckhand", "Deckhand-2", "Deckhand-3"]


@pytest.mark.parametrize(
    "markup",
    [
        '<article><h3>{role}</h3>{text}<a href="/jobs/{number}-role">Read more</a></article>',
        '<article><h3><a href="/jobs/{number}-role">{role}</a></h3>{text}</article>',
        "<article><h3>{role}</h3><p>Mariehamn, full-time</p></article>",
        "<article><h3>{role}?</h3>{text}</article>",
    ],
    ids=("teaser", "linked title", "card", "question"),
)
def test_cards_and_questions_are_no_ads(markup: str) -> None:
    assert ads_on(page(markup)) == []


def test_a_card_that_a_script_makes_a_link_is_no_ad() -> None:
    links = [JobLink(f"https://ferry.example/jobs/{number}-role", role) for number, role in enumerate(ROLES)]
    assert ads_on(page("<article onclick=\"location.href='/jobs/{number}-role'\"><h3>{role}</h3>{text}</article>"), links) == []


def test_news_with_the_name_of_a_role_is_no_ad() -> None:
    news = "".join(
        f"<article><h3>{role}</h3><p>{'The mayor came and the band played until midnight. ' * 6}</p></article>"
        for role in ROLES[:1]
    )
    assert ads_on(page("", f'<aside class="news">{news}</aside>')) == []


def test_the_one_ad_that_is_left_of_a_list_of_folded_ads_is_read() -> None:
    def left(markup: str, role: str = "Ferry captain", of: str = "Vacancies", more: str = "") -> list[str]:
        told = markup.format(role=role, number=0, text=DUTIES.format(role) + "<p>You sail with a crew of nine.</p>" * 20)
        html = f"<html><head><title>{of}</title></head><body><main><h1>{of}</h1>{told}{more}</main></body></html>"
        return [ad.name for ad in ads_on(Page(url="https://ferry.example/about", body=html.encode()))]

    assert left(DETAILS) == ["Ferry captain"]
    assert left(DETAILS, "How do I apply?") == []
    assert left(DETAILS, of="Our boats") == []
    assert left(DETAILS, more="<details><summary>Parking</summary><p>Behind the quay.</p></details>") == []
    assert left(FLAT) == []


BRIEF = "<h2>{title}</h2><p>{terms}</p><p>{told}</p><ul><li>{demand}</li></ul>"
TERMS = {
    "en": (("Galley cook", "Part-time, evenings. $18-$20 per hour.", "You cook for a crew of nine, keep the galley clean and plan the meals of the week with the captain of the boat.", "One year in a kitchen"), ("Van driver", "Full-time, Mon–Fri. $21 per hour.", "You bring parcels from the quay to shops on three islands, collect empty crates and keep the van clean and on the road.", "A clean driving record")),
    "sv": (("Kock", "Deltid, kvällar. 27 000 kr i månaden.", "Du lagar mat åt nio i besättningen, håller byssan ren och planerar veckans måltider med båtens kapten, som gärna äter fisk.", "Ett års erfarenhet"), ("Chaufför", "Heltid, måndag till fredag. 31 000 kr i månaden.", "Du kör paket från kajen till butiker på tre öar, tar med tomma backar tillbaka och håller bilen ren och i gott skick.", "B-körkort")),
    "de": (("Koch (m/w/d)", "Teilzeit, abends. 16 € pro Stunde.", "Du kochst für neun Leute an Bord, hältst die Kombüse sauber und planst mit dem Kapitän, was es in der Woche zu essen gibt.", "Ein Jahr Erfahrung"), ("Fahrer (m/w/d)", "Vollzeit, Montag bis Freitag. 2.900 € im Monat.", "Du bringst Pakete vom Kai in Läden auf drei Inseln, nimmst leere Kisten mit zurück und hältst den Wagen sauber.", "Führerschein B")),
}  # fmt: skip


def brief(lang: str, heading: str, url: str = "https://ferry.example/about-us", more: str = "", markup: str = BRIEF) -> list[str]:
    ads = "".join(markup.format(title=title, terms=terms, told=told, demand=demand) for title, terms, told, demand in TERMS[lang])
    html = f"<html lang={lang}><head><title>{heading} - Ferry Line</title>{more}</head><body><main><h1>{heading}</h1>{ads}</main></body></html>"
    return [read(ad.page).kind for ad in ads_on(Page(url=url, body=html.encode()))]


@pytest.mark.parametrize(
    ("lang", "heading"),
    [("en", "Join our team"), ("en", "Open positions"), ("sv", "Lediga jobb"), ("sv", "Jobba hos oss"), ("de", "Offene Stellen")],
)
@pytest.mark.parametrize("path", ["about-us", "index.php?id=42", "join-us", ""])
def test_short_ads_under_the_name_of_a_list_are_ads_whatever_the_address_is_called(lang: str, heading: str, path: str) -> None:
    assert brief(lang, heading, f"https://ferry.example/{path}") == ["posting"] * 2


def test_what_stands_under_other_names_or_among_articles_is_none() -> None:
    other = ["not_a_posting"] * 2
    assert brief("en", "Our people") == other
    assert brief("en", "Join our team", "https://ferry.example/blog/2026/summer") == other
    assert brief("en", "Join our team", more='<script type="application/ld+json">{"@type": "NewsArticle"}</script>') == other


def test_people_and_trades_of_which_a_page_tells_are_no_ads() -> None:
    person = "<h2>{title}</h2><p>Mary Baker came to us in 2009 and has cooked in Leeds and York before. She loves the sea, her dog and her two daughters, and never misses a boat.</p>"
    trade = "<h2>{title}</h2><p>A {title} works on boats and in ports, mostly at night and in all weathers, as people have done for ages. {terms} Send your CV to any line that you like.</p>"
    assert "posting" not in brief("en", "Join our team", markup=person)
    assert "posting" not in brief("en", "Jobs at sea", markup=trade)


GUIDES = {
    "en": ("Jobs in a bakery", "Read what people do in each of these jobs. Is one of them for you, and your future?", ("Baker", "Truck driver", "Cashier"), "Duties", "mixing dough and minding the oven from two in the morning until ten", "Requirements", "an apprenticeship of three years at a school for bakers", "Salary: 2,000 to 2,500 euros a month. Full-time."),
    "de": ("Jobs in der Bäckerei", "Hier liest du, was man in diesen Berufen macht. Vielleicht ist einer für dich und deine Zukunft.", ("Bäcker", "Fahrer", "Verkäufer"), "Aufgaben", "den Teig mischen und den Ofen hüten von zwei bis zehn Uhr", "Anforderungen", "eine Ausbildung von drei Jahren an einer Schule für Bäcker", "Gehalt: 2.000 bis 2.500 Euro im Monat. Vollzeit."),
    "sv": ("Jobb i bageriet", "Här läser du vad man gör i dessa yrken. Kanske är något för dig och din framtid.", ("Bagare", "Chaufför", "Kassör"), "Arbetsuppgifter", "blandar degen och vaktar ugnen från två till tio på morgonen", "Krav", "en utbildning på tre år vid en skola för bagare", "Lön: 25 000 till 30 000 kronor i månaden. Heltid."),
    "fr": ("Carrières", "Voici ce que l'on fait dans le fournil et le magasin.", ("Boulanger", "Chauffeur livreur", "Vendeur"), "Missions", "le mélange du levain et la cuisson du pain de deux heures à dix heures", "Profil", "un apprentissage de trois ans dans une école du métier", "Salaire : 2 000 à 2 500 euros par mois. Temps plein."),
}  # fmt: skip


def guide(lang: str, asks: str = "", more: str = "") -> list[str]:
    heading, opening, roles, duties, duty, demands, demand, terms = GUIDES[lang]
    told = f"<h3>{duties}</h3><ul><li>{duty}</li><li>{more or duty}</li></ul><h3>{demands}</h3><ul><li>{demand}</li></ul><p>{terms}</p>"
    parts = "".join(f"<section><h2>{role}</h2>{told}</section>" for role in roles)
    html = f"<html lang={lang}><head><title>{heading}</title></head><body><main><h1>{heading}</h1><p>{opening}</p>{parts}{asks}</main></body></html>"
    return [read(ad.page).kind for ad in ads_on(Page(url="https://school.example/bakery", body=html.encode()))]


@pytest.mark.parametrize("lang", GUIDES)
def test_a_guide_to_trades_that_asks_for_nobody_holds_no_ads(lang: str) -> None:
    assert guide(lang) == ["not_a_posting"] * 3


def test_trades_in_the_plural_are_told_of_though_readers_are_spoken_to() -> None:
    assert guide("en", more="Bakers get up early. You sleep at noon.") == ["not_a_posting"] * 3


@pytest.mark.parametrize(
    ("lang", "asks"),
    [
        ("en", "<p>Bring your application to the counter.</p>"),
        ("de", "<p>Wir freuen uns auf deine Bewerbung.</p>"),
        ("sv", "<p>Välkommen med din ansökan.</p>"),
        ("fr", "<p>Envoyez votre candidature au fournil.</p>"),
    ],
)
def test_the_same_page_holds_ads_where_it_asks_for_people(lang: str, asks: str) -> None:
    assert guide(lang, asks) == ["posting"] * 3
