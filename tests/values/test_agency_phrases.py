"""Who hires and who helps, by what the sentences of an ad say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobcrawl.values.organizations.agency_phrases import client_in_title, parties_in, speaks_for_client
from tests.processor import seconds_of


@pytest.mark.parametrize(
    ("text", "client", "agency"),
    [
        ("På uppdrag av Norra Kvarnen AB söker vi en kvarnmästare.", "Norra Kvarnen AB", None),
        ("Vi söker en ekonom till vår kund Norra Kvarnen i Sala.", "Norra Kvarnen", None),
        ("För Norra Kvarnens räkning söker vi en ekonom. Norra Kvarnen mal mjöl.", "Norra Kvarnen", None),
        ("Norra Kvarnen har valt att ta hjälp av Fjord Rekrytering i den här processen.", "Norra Kvarnen", "Fjord Rekrytering"),
        ("I denna rekrytering samarbetar Norra Kvarnen med Fjord & Vik.", "Norra Kvarnen", "Fjord & Vik"),
        ("I denna rekrytering samarbetar vi med Fjord Bemanning. Välkommen!", None, "Fjord Bemanning"),
        ("I den här rekryteringen har vi tagit hjälp av Fjordkompaniet.", None, "Fjordkompaniet"),
        ("Vi samarbetar med rekryteringsföretaget Fjord.", None, "Fjord"),
        ("Rekryteringen hanteras av Fjord Personal för Norra Kvarnen.", "Norra Kvarnen", "Fjord Personal"),
        ("Vi rekryterar i samarbete med Fjord Personal AB.", None, "Fjord Personal AB"),
        ("Norra Kvarnen har gett Fjord & Vik i uppdrag att tillsätta tjänsten.", "Norra Kvarnen", "Fjord & Vik"),
        ("On behalf of Northern Mills A/S, we are looking for a miller.", "Northern Mills A/S", None),
        ("For our client Northern Mills we seek a miller.", "Northern Mills", None),
        ("Fjord Partners has been retained by Northern Mills to lead the search.", "Northern Mills", "Fjord Partners"),
        (
            "Fjord Partners is delighted to be partnering with Northern Mills to appoint a miller.",
            "Northern Mills",
            "Fjord Partners",
        ),
        ("We have partnered with Fjord Search for this role.", None, "Fjord Search"),
        ("We have engaged Fjord & Vik to support this appointment.", None, "Fjord & Vik"),
        ("We are collaborating with the recruitment company Blue Door. For questions, call.", None, "Blue Door"),
        ("In this recruitment, we collaborate with Fjord recruitment, and you reach us at", None, "Fjord"),
        ("This recruitment is being conducted by Fjord & Vik Associates.", None, "Fjord & Vik Associates"),
        ("I den här rekryteringen samarbetar Fjord Rekrytering med Norra Kvarnen.", "Norra Kvarnen", "Fjord Rekrytering"),
        ("Fjord Interim har fått i uppdrag av Norra Kvarnen att hitta en ekonom.", "Norra Kvarnen", "Fjord Interim"),
        ("Fjord hjælper Nørre Mølle A/S med at finde en møller.", "Nørre Mølle A/S", "Fjord"),
        ("På vegne av vår kunde Nordre Mølle AS søker vi en møller.", "Nordre Mølle AS", None),
        ("I denne prosessen samarbeider vi med Fjordhuset Rekruttering.", None, "Fjordhuset Rekruttering"),
        ("For vores kunde Nørre Mølle A/S søger vi en møller.", "Nørre Mølle A/S", None),
        ("Vi samarbejder med konsulentfirmaet Fjord & Co. i rekrutteringen.", None, "Fjord & Co"),
        ("Haemme asiakasyrityksellemme Myllytalo Oy:lle mylläriä.", "Myllytalo Oy", None),
        ("Rekrytoinnin hoitaa Vuono Henkilöstöpalvelut.", None, "Vuono Henkilöstöpalvelut"),
        ("Im Auftrag unseres Kunden, der Nordmühle GmbH, suchen wir einen Müller.", "Nordmühle GmbH", None),
        ("Wir arbeiten bei dieser Besetzung mit der Personalberatung Fjordmann zusammen.", None, "Fjordmann"),
        ("Pour notre client, Moulins du Nord, nous recherchons un meunier.", "Moulins du Nord", None),
        ("Le recrutement est confié au cabinet Fjord Conseil.", None, "Fjord Conseil"),
        ("Namens onze opdrachtgever Noordmolen zoeken wij een molenaar.", "Noordmolen", None),
        ("Para nuestro cliente Molinos Norte S.L. buscamos un molinero.", "Molinos Norte S.L.", None),
        ("Per conto di Mulini Nord S.r.l. ricerchiamo un mugnaio.", "Mulini Nord S.r.l.", None),
        ("W imieniu naszego klienta, firmy Młyny Północ S.A., poszukujemy młynarza.", "Młyny Północ S.A.", None),
        ("Pro našeho klienta, společnost Severní mlýn a.s., hledáme mlynáře.", "Severní mlýn a.s.", None),
    ],
)
def test_a_sentence_names_the_client_or_the_agency(text: str, client: str | None, agency: str | None) -> None:
    (told,) = parties_in(text)
    assert (told.client, told.agency) == (client, agency)


@pytest.mark.parametrize(
    "text",
    [
        "Our client, a Fortune 500 maker of pumps, is seeking a buyer.",
        "We are assisting a confidential client with the appointment.",
        "För en av våra kunder söker vi en inköpare.",
        "För kunds räkning söker vi en inköpare.",
        "We have an opportunity for a buyer with our client, a busy mill.",
        "Vår kund, ett välkänt bageri, söker en bagare.",
        "Vår oppdragsgiver søker en baker.",
        "Für unseren Kunden, ein mittelständisches Unternehmen, suchen wir einen Bäcker.",
        "Notre client, PME industrielle de 80 salariés, recherche un boulanger.",
        "Haemme leipuria asiakasyritykseemme Tampereelle.",
        "Dla naszego klienta, międzynarodowej firmy z branży spożywczej, poszukujemy piekarza.",
    ],
)
def test_a_client_without_a_name_stays_without_one(text: str) -> None:
    (told,) = parties_in(text)
    assert (told.client, told.agency, told.hires) == (None, None, True)


@pytest.mark.parametrize(
    "text",
    [
        "You will work with Kubernetes in this role.",
        "We collaborate with universities.",
        "We partner with Crumb Works and Northern Mills to deliver bread.",
        "Our clients include Crumb Works, and we are hiring.",
        "For our client projects we are looking for developers.",
        "You act on behalf of Crumb Works in court.",
        "On behalf of the Board of Directors, we are looking for a miller.",
        "The university has appointed Eva Exempel to the role.",
        "Vi samarbetar med Norra Kvarnen i utvecklingsprocesser.",
        "Vi samarbetar med Arbetsförmedlingen vid rekrytering.",
        "Rekryteringen sköts av Eva Exempel.",
        "I den här rollen samarbetar du med Norra Kvarnen.",
        "Wir suchen einen Mitarbeiter, der unseren Kunden Lösungen bietet.",
    ],
)
def test_partners_and_customers_are_neither(text: str) -> None:
    assert parties_in(text) == []


def test_who_works_for_somebody_and_hires_is_no_agency_by_that_alone() -> None:
    (told,) = parties_in("Wir backen im Auftrag der Stadt Musterort und suchen Bäcker.")
    assert not told.hires


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("On behalf of our client we seek an engineer.", True),
        ("Our client, a maker of pumps, grows.", True),
        ("För vår kunds räkning söker vi en tekniker.", True),
        ("Uppdragsgivare: Exempel AB", True),
        ("Für unseren Kunden suchen wir", True),
        ("Pour notre client, nous recherchons", True),
        ("Fjord is acting as an employment agency.", True),
        ("You help our clients every day.", False),
        ("Vi möter kunder varje dag.", False),
    ],
)
def test_an_ad_for_somebody_else_says_so(text: str, speaks: bool) -> None:
    assert speaks_for_client(text) is speaks


def test_a_title_ends_in_the_employer_that_the_ad_speaks_of() -> None:
    assert client_in_title("Head of unit at NMAB", "NMAB grows. Read more about NMAB.") == "NMAB"
    assert client_in_title("Head of unit at night", "We grow.") is None
    assert client_in_title("Head of unit at NMAB", "We grow.") is None


@given(st.text() | st.text(alphabet="Ourclient ABpåuppdragv.,\n"))
def test_any_text_is_taken(text: str) -> None:
    parties_in(text)
    speaks_for_client(text)
    client_in_title(text, text)


@pytest.mark.parametrize(
    "words",
    ["client ", "Our Client ", "på uppdrag av Anna ", "I denna rekrytering samarbetar Anna med ", "search with A ", "kund\n"],
)
def test_forty_kilobytes_take_a_moment(words: str) -> None:
    text = (words * (40_000 // len(words) + 1))[:40_000]
    parties_in(text)
    assert seconds_of(lambda: parties_in(text)) < 0.25
