"""Sentences of ads that tell the employment of the job itself, and sentences that tell that of others."""

import pytest

from jobcrawl.values.terms.statements import find_employment, find_probation


@pytest.mark.parametrize(
    ("text", "types", "permanent"),
    [
        ("The role is permanent and full-time.", ["FULL_TIME"], True),
        ("This is a part-time position at our shop.", ["PART_TIME"], None),
        ("Tjänsten är en visstidsanställning på heltid.", ["FULL_TIME", "TEMPORARY"], False),
        ("Die Stelle ist unbefristet und in Vollzeit zu besetzen.", ["FULL_TIME"], True),
        ("Le poste est à temps partiel.", ["PART_TIME"], None),
        ("Anställningsform: Tillsvidareanställning", [], True),
        ("Tillsvidareanställning på heltid i vår kvarn.", ["FULL_TIME"], True),
        ("Vi erbjuder en tillsvidareanställning på heltid.", ["FULL_TIME"], True),
        ("Vi tilbyr fast heltidsstilling i mølla.", ["FULL_TIME"], True),
        ("Festanstellung in Vollzeit bei uns in der Mühle.", ["FULL_TIME"], True),
        ("CDI à temps plein au moulin.", ["FULL_TIME"], True),
        ("Contrato indefinido a jornada completa en el molino.", ["FULL_TIME"], True),
        ("Offriamo contratto a tempo indeterminato.", [], True),
        ("Een deeltijds contract van onbepaalde duur bij onze bakkerij.", ["PART_TIME"], True),
        ("Umowa o pracę na pełny etat w naszym młynie.", ["FULL_TIME"], None),
        ("Part-time and temporary, from May on.", ["PART_TIME", "TEMPORARY"], False),
    ],
)
def test_a_sentence_about_this_position_is_believed(text: str, types: list[str], permanent: bool | None) -> None:
    found = find_employment(f"About us.\nWe sell flowers.\n{text}\nWelcome!")
    assert found is not None
    assert found.employment.types == types
    assert found.employment.is_permanent == permanent
    assert found.text.rstrip(".") in text


@pytest.mark.parametrize(
    "text",
    [
        "All full-time employees receive dental insurance.",
        "You have experience from a full-time role in sales.",
        "Perfect for part-time students.",
        "You will manage contracts and temporary staff.",
        "Vi har 40 medarbetare på heltid.",
        "Unsere Kunden wünschen Festanstellung in Vollzeit.",
        "Contracts of our customers are permanent and full-time.",
        "Vikariat ingår inte.",
        "En fast stilling er ikke mulig.",
        "Festanstellung möglich nach einem Jahr.",
        "Contrat de travail, paie et congés sont votre domaine, à temps plein ou partiel.",
        "CDI ou CDD",
    ],
)
def test_a_sentence_about_others_says_nothing(text: str) -> None:
    assert find_employment(text) is None


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("Det här är ett vikariat på heltid från maj.", ["FULL_TIME", "TEMPORARY"]),
        ("in Teilzeit, zunächst befristet als Elternzeitvertretung bis Mai", ["PART_TIME", "TEMPORARY"]),
        ("Het gaat om vervanging wegens verlof tot mei.", ["TEMPORARY"]),
        ("Stabilne zatrudnienie na podstawie umowy o pracę w pełnym wymiarze czasu pracy", ["FULL_TIME"]),
    ],
)
def test_a_sentence_tells_the_terms_in_passing(text: str, types: list[str]) -> None:
    found = find_employment(text)
    assert found is not None
    assert found.employment.types == types


@pytest.mark.parametrize(
    "text",
    [
        "Das Projekt ist befristet bis 2027",
        "Homeoffice-Regelung befristet bis Ende 2026",
        "Remplacement pour congés assuré par l'équipe",
        "We are hiring a recruiter to place millers in temporary jobs",
    ],
)
def test_what_else_is_temporary_says_nothing_of_the_job(text: str) -> None:
    assert find_employment(text) is None


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("Maternity cover for 12 months, full time.", ["FULL_TIME", "TEMPORARY"]),
        ("You will be employed full time from May.", ["FULL_TIME"]),
        ("Seasonal, from May to September.", ["TEMPORARY"]),
        ("Minijob auf 556-Euro-Basis", ["PART_TIME"]),
        ("Pensum: 60–80 %", ["PART_TIME"]),
        ("Beschäftigungsgrad 80-100 %", ["FULL_TIME", "PART_TIME"]),
        ("CDD de 6 mois à temps complet au moulin.", ["FULL_TIME", "TEMPORARY"]),
        ("Nous recrutons en CDI temps plein.", ["FULL_TIME"]),
        ("Stage de 6 mois à partir de mai.", ["INTERN"]),
        ("Poste à 80 %.", ["PART_TIME"]),
        ("Timanställning vid behov.", ["PER_DIEM"]),
        ("Sysselsättningsgrad 75 procent", ["PART_TIME"]),
        ("Tjänsten är på 75 %, med start i maj.", ["PART_TIME"]),
        ("Vi har ledig 60 % stilling i mølla.", ["PART_TIME"]),
        ("Stillingsprosent: 80", ["PART_TIME"]),
        ("Stillingen er 100 % fast.", ["FULL_TIME"]),
        ("Barselsvikariat på fuld tid.", ["FULL_TIME", "TEMPORARY"]),
        ("Sijaisuus vuoden loppuun.", ["TEMPORARY"]),
        ("Beca de prácticas de seis meses.", ["INTERN"]),
        ("Si offre contratto a tempo determinato, part time.", ["PART_TIME", "TEMPORARY"]),
        ("Praca w pełnym wymiarze godzin.", ["FULL_TIME"]),
        ("Úvazek: 0,5 od května", ["PART_TIME"]),
    ],
)
def test_a_line_of_terms_and_a_share_of_the_position_are_statements(text: str, types: list[str]) -> None:
    found = find_employment(f"We grind flour.\n{text}\nWelcome!")
    assert found is not None
    assert found.employment.types == types


@pytest.mark.parametrize(
    "text",
    [
        "Full-time students are welcome to visit us.",
        "Seasonal menus change every week.",
        "Temporary works design experience is a plus.",
        "Internship experience of six months is a plus.",
        "Casual dress code, free fruit.",
        "You manage 80 % of the accounts in your post.",
        "Permanent access to the gym.",
        "Praktikum in einer Mühle von Vorteil.",
        "Die Stelle umfasst 50 % Reisetätigkeit.",
        "Die Stelle ist grundsätzlich teilzeitgeeignet.",
        "Poste avec 80 % de déplacements.",
        "Tijdelijke parkeerplaats voor bezoekers.",
        "Tjänsten har 80 % resor.",
        "Tirocinio precedente gradito.",
        "Sezonowe warzywa co tydzień.",
        "Teilzeit in allen Positionen",
        "Deltid for forældre",
        "Temps plein de convivialité",
        "Maternity cover from day one of your employment.",
        "Stillingen er 40 % undervisning og 60 % forskning",
        "Praktikum von mindestens 3 Monaten im Marketing",
        "Stage de 6 mois minimum dans une fonction similaire",
    ],
)
def test_a_line_that_only_opens_like_a_term_says_nothing(text: str) -> None:
    assert find_employment(text) is None


def test_the_day_that_ends_an_employment_ends_no_sentence() -> None:
    found = find_employment("Stillingen er tidsbegrænset til 31. december 2027 med mulighed for mere. Velkommen!")
    assert found is not None
    assert found.text == "Stillingen er tidsbegrænset til 31. december 2027 med mulighed for mere"
    found = find_employment("The role is permanent since 2026. Maybe you bake.")
    assert found is not None
    assert found.text == "The role is permanent since 2026"


@pytest.mark.parametrize(
    ("sentence", "is_told"),
    [
        ("Tehtävässä on 6 kuukauden koeaika", True),
        ("Vi tillämpar sex månaders provanställning", True),
        ("Stillingen har en prøvetid på 6 måneder", True),
        ("Die Probezeit beträgt drei Monate", True),
        ("Période d'essai de 3 mois", True),
        ("Er geldt een proeftijd van 1 maand", True),
        ("Periodo de prueba: 2 meses", True),
        ("Zkušební doba 3 měsíce", True),
        ("A six-month probationary period applies", True),
        ("There is no three month probation", False),
        ("You lead six months of probation reviews of employees", False),
        ("You work for the probation service", False),
        ("You will work for the probation service for six months", False),
        ("You have passed your probation in the last 6 months as a nurse", False),
        ("Our product has a free trial period of 3 months", False),
        ("Kunden haben eine Probezeit von 3 Monaten", False),
        ("Kunderna har en provtid på 3 månader", False),
        ("Ofrecemos a los clientes un periodo de prueba de 3 meses", False),
        ("Nos clients ont une période d'essai de trois mois", False),
        ("I clienti hanno un periodo di prova di 3 mesi", False),
        ("Klanten krijgen een proefperiode van 3 maanden", False),
        ("Klienci mają okres próbny 3 miesiące", False),
        ("Zákazníci mají zkušební dobu 3 měsíce", False),
        ("Asiakkaille tarjotaan 3 kuukauden koeaika tilaukselle", False),
        ("Vi har en prøve på 3 måneder gratis for kunder. Prøvetid gælder for abonnementet", False),
        ("A probation period of 6 months does not apply", False),
        ("The trial period is 3 months", True),
        ("Es gilt eine Probezeit von 6 Monaten, nicht mehr", True),
        ("Eight years of experience with a probation period in a bakery of 3 months", False),
    ],
)
def test_a_probation_is_told_with_its_length_or_that_it_applies(sentence: str, is_told: bool) -> None:
    found = find_probation(f"We bake.\n{sentence}.\nWelcome!")
    assert found == (sentence if is_told else None)


@pytest.mark.parametrize(
    ("sentence", "types"),
    [
        ("Jde o zástup, tedy o pracovní poměr na dobu určitou, do konce roku 2029, na plný úvazek.", ["FULL_TIME", "TEMPORARY"]),
        ("Il s'agit d'un remplacement, donc d'un contrat à durée déterminée, à temps plein.", ["FULL_TIME", "TEMPORARY"]),
        ("Het gaat om een vervanging, dus een contract voor bepaalde tijd, voltijds.", ["FULL_TIME", "TEMPORARY"]),
        ("Es handelt sich um eine Vertretung, also um eine Stelle befristet bis Ende 2027.", ["TEMPORARY"]),
        ("Det är en ersättare vi söker, alltså en tjänst på visstid.", ["TEMPORARY"]),
        ("Ofrecemos un puesto estable en la tienda, un contrato temporal con vistas a prórroga.", ["TEMPORARY"]),
        ("Offriamo un posto in bottega, un contratto a tempo determinato.", ["TEMPORARY"]),
        ("Chodzi o pomoc w piekarni, czyli umowa na czas określony.", ["TEMPORARY"]),
        ("Offriamo un rapporto di collaborazione con partita IVA, un compenso commisurato all'esperienza.", ["CONTRACTOR"]),
        ("Oferujemy stałą współpracę na B2B.", ["CONTRACTOR"]),
        ("Nabízíme dlouhodobou spolupráci na IČO.", ["CONTRACTOR"]),
        ("Wir bieten eine langfristige Zusammenarbeit auf freiberuflicher Basis.", ["CONTRACTOR"]),
    ],
)
def test_what_is_offered_has_its_terms_behind_its_noun(sentence: str, types: list[str]) -> None:
    found = find_employment(f"We bake.\n{sentence}\nWelcome!")
    assert found is not None
    assert found.employment.types == types


@pytest.mark.parametrize(
    "sentence",
    [
        "Offriamo formazione e un lavoro vario con colleghi a tempo determinato.",
        "We offer courses for our bakers and work with freelancers.",
        "We offer a role in which you manage freelancers.",
        "Nous proposons un poste varié avec des stagiaires.",
        "Ofrecemos un puesto con autónomos.",
        "Det är en tjänst med stort ansvar.",
    ],
)
def test_whom_one_works_with_is_not_offered(sentence: str) -> None:
    assert find_employment(f"We bake.\n{sentence}\nWelcome!") is None


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("Poste de jour à temps plein (35 h), en CDI, à l'atelier.", ["FULL_TIME"]),
        ("Contrat de remplacement à mi-temps, 18 heures par semaine", ["PART_TIME", "TEMPORARY"]),
        ("Puesto de noche a jornada completa, contrato indefinido", ["FULL_TIME"]),
        ("Poste à pourvoir à temps plein, dès janvier", ["FULL_TIME"]),
        ("Pracovný pomer na plný úväzok, utorok až sobota", ["FULL_TIME"]),
        ("Munkaviszony teljes munkaidőben, hétfőtől péntekig", ["FULL_TIME"]),
        ("Bando per la copertura di n. 3 posti a tempo parziale e indeterminato di bibliotecario", ["PART_TIME"]),
        ("Selezione per l'assunzione a tempo determinato e parziale di un autista", ["PART_TIME", "TEMPORARY"]),
        ("Se convoca la provisión de dos plazas a jornada completa", ["FULL_TIME"]),
        ("Quiet saddlery in Thornby has an opening for a part-time stitcher.", ["PART_TIME"]),
        ("Our mill seeks a careful, full-time miller.", ["FULL_TIME"]),
        ("Wir suchen ab sofort eine Müllerin (m/w/d) in Teilzeit.", ["PART_TIME"]),
        ("Nous recherchons pour notre moulin un meunier à temps plein.", ["FULL_TIME"]),
        ("Cerchiamo una mugnaia part-time", ["PART_TIME"]),
        ("Hledáme mlynáře na zkrácený úvazek", ["PART_TIME"]),
        ("Vi søger en møller på fuld tid", ["FULL_TIME"]),
        ("Tjänsten omfattar 60 % av heltid och är tills vidare.", ["PART_TIME"]),
        ("Omfattning 100 procent.", ["FULL_TIME"]),
        ("Le poste est à 80 % d'un temps plein", ["PART_TIME"]),
        ("Tjänsten är tillsvidare, 100 % heltid, och placerad vid vår kvarn i Thornby från augusti.", ["FULL_TIME"]),
        ("The position is permanent, 100 % full time, at our mill in Thornby from August or later.", ["FULL_TIME"]),
        ("Die Stelle ist unbefristet, 100 % Vollzeit, in unserer Mühle in Thornby ab August.", ["FULL_TIME"]),
        ("Stillingen er fast, hel, og ledig fra mai", ["FULL_TIME"]),
        ("From May  |  Part time  |  Fixed term to 31st July 2027", ["PART_TIME", "TEMPORARY"]),
    ],
)
def test_posts_people_sought_and_shares_of_full_time_tell_how_much_one_works(text: str, types: list[str]) -> None:
    found = find_employment(text)
    assert found is not None
    assert found.employment.types == types


@pytest.mark.parametrize(
    "text",
    [
        "Stillingen er fast og full av utfordringer.",
        "Stillingen er fast og fuld af udfordringer.",
        "Tjänsten är tillsvidare och hel och hållen på plats.",
    ],
)
def test_a_post_that_is_full_of_something_tells_no_extent(text: str) -> None:
    found = find_employment(text)
    assert found is not None
    assert found.employment.types == []


@pytest.mark.parametrize(
    "text",
    [
        "Poste supervisant des agents à temps partiel",
        "Contrato de mantenimiento en plazo fijo",
        "Gestirai le pratiche di assunzione a tempo determinato.",
        "Vous gérez le recrutement de saisonniers à temps partiel.",
        "Our members are seeking a part-time position near home.",
        "We are looking for support for our full-time kitchen.",
        "Nous recherchons un responsable qui encadre des bénévoles à temps plein",
        "Vi söker en kollega till vårt heltidsteam",
        "Stillingen er hel og full av moro",
        "About us | Full-time staff | Contact",
    ],
)
def test_the_time_of_others_is_none_of_the_post(text: str) -> None:
    assert find_employment(text) is None
