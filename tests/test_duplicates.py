"""Duplicates across sources: copies are found in many languages, and what only looks alike stays apart."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from codecs import BOM_UTF8
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from jobcrawl.duplicates.advert import advert_of, text_of
from jobcrawl.duplicates.clusters import LARGEST_BLOCK, candidate_pairs, find_clusters
from jobcrawl.duplicates.wording import compare, sketch_of, words_of

Row = dict[str, Any]

NURSE = (
    "OM UPPDRAGET\nVi söker en sjuksköterska till medicinavdelningen som vill arbeta under hela sommaren. Behovet "
    "gäller dag och kväll, och vi ordnar både resor och boende åt dig.\n\nDIN PROFIL\nDu är legitimerad "
    "sjuksköterska och har arbetat minst två år inom vården. Du talar och skriver svenska väl och trivs med att möta "
    "nya kollegor.\n\nVI ERBJUDER\nHos oss får du en personlig kontakt, bra lön, kollektivavtal och försäkringar som "
    "gör att du känner dig trygg under hela tiden."
)
DRIVER = (
    "We are looking for a reliable lorry driver for our depot by the harbour. You will collect timber from the "
    "forests around the lake and bring it to the mill before noon. A class C licence is needed, and a digital "
    "tachograph card. We offer a fixed schedule, paid breaks, a modern vehicle that you keep for yourself, and five "
    "weeks of holiday. Write to us and tell us why you like the road."
)
COOK = (
    "Für unsere Kantine suchen wir einen Koch, der gern mit frischen Zutaten arbeitet. Sie planen den Speiseplan "
    "gemeinsam mit dem Team, bestellen die Waren bei Höfen der Umgebung und bereiten täglich dreihundert Mahlzeiten "
    "zu. Wir erwarten eine abgeschlossene Ausbildung und Freude an der Arbeit am frühen Morgen. Wir bieten ein gutes "
    "Gehalt, freie Wochenenden und eine betriebliche Altersvorsorge."
)
BAKER = (
    "Notre boulangerie cherche un boulanger passionné par le pain au levain. Vous préparez la pâte pendant la nuit, "
    "surveillez la cuisson et accueillez les premiers clients du matin. Une expérience de trois ans est souhaitée "
    "mais nous formons volontiers une personne motivée. Nous proposons un contrat durable, deux jours de repos "
    "consécutifs et une prime pour chaque fête travaillée."
)
TEACHER = (
    "Koulumme hakee innostunutta opettajaa alakoulun luokille. Opetat matematiikkaa ja ympäristöoppia, suunnittelet "
    "retkiä läheiseen metsään ja teet yhteistyötä vanhempien kanssa. Toivomme sinulta kokemusta erilaisista "
    "oppijoista sekä halua kehittää työtäsi yhdessä muiden kanssa. Tarjoamme pysyvän työn, hyvät tilat, mukavat "
    "työkaverit ja mahdollisuuden kouluttautua lisää joka vuosi."
)
WELDER = (
    "Poszukujemy spawacza do naszej stoczni nad morzem. Będziesz łączyć elementy kadłubów zgodnie z rysunkiem "
    "technicznym i dbać o porządek na stanowisku. Wymagamy ważnych uprawnień oraz doświadczenia w pracy z aluminium. "
    "Oferujemy stabilne zatrudnienie, wynagrodzenie wypłacane na czas, dopłatę do obiadów oraz bezpłatny dojazd z "
    "centrum miasta każdego ranka i wieczora."
)
GARDENER = (
    "Vi søger en gartner til vores planteskole ved fjorden. Du passer stauder og frugttræer, rådgiver kunder og "
    "hjælper til med at bygge nye bede i foråret. Vi forventer, at du er uddannet gartner eller har flere års "
    "erfaring, og at du kan lide at arbejde udendørs i al slags vejr. Til gengæld får du gode kolleger, en fleksibel "
    "uge og frugt med hjem, så længe der er noget på træerne."
)
ENGINEER = (
    "Buscamos una ingeniera o un ingeniero de datos para nuestro equipo de logística. Diseñarás los flujos que "
    "llevan la información desde los almacenes hasta los informes, cuidarás de su calidad y explicarás los "
    "resultados a quienes toman decisiones. Pedimos experiencia con bases de datos grandes y gusto por escribir "
    "pruebas. Ofrecemos horario flexible, trabajo desde casa y formación continua pagada por la empresa."
)

BASES: dict[str, Row] = {
    "nurse": {
        "title": "Sjuksköterska till medicinavdelning i sommar",
        "employer": "Vårdlinjen AB",
        "place": "Gävle",
        "text": NURSE,
    },
    "driver": {"title": "Lorry Driver (m/f/d)", "employer": "Harbour Timber Ltd", "place": "Hull", "text": DRIVER},
    "cook": {"title": "Koch (m/w/d)", "employer": "Kantine Nord GmbH", "place": "Hamburg", "text": COOK},
    "baker": {"title": "Boulanger (h/f)", "employer": "Le Bon Pain SARL", "place": "Lyon", "text": BAKER},
    "teacher": {"title": "Luokanopettaja", "employer": "Metsälän koulu", "place": "Tampere", "text": TEACHER},
    "welder": {"title": "Spawacz MIG/TIG", "employer": "Stocznia Bryza Sp. z o.o.", "place": "Gdynia", "text": WELDER},
    "gardener": {"title": "Gartner til planteskole", "employer": "Fjordens Planter ApS", "place": "Aarhus", "text": GARDENER},
    "engineer": {"title": "Ingeniero de datos", "employer": "Rutas y Cargas S.L.", "place": "Valencia", "text": ENGINEER},
}
OTHER_TOWN = {
    "nurse": "Umeå", "driver": "Leeds", "cook": "Bremen", "baker": "Dijon", "teacher": "Turku", "welder": "Szczecin",
    "gardener": "Odense", "engineer": "Bilbao",
}  # fmt: skip
SLOTS = {
    "nurse": ("medicinavdelningen", "ortopedmottagningen"), "driver": ("timber", "gravel"), "cook": ("dreihundert", "neunzig"),
    "baker": ("levain", "sarrasin"), "teacher": ("matematiikkaa", "englantia"), "welder": ("kadłubów", "rurociągów"),
    "gardener": ("stauder", "juletræer"), "engineer": ("almacenes", "hospitales"),
}  # fmt: skip


def row(base: str, number: int, source: str | None, **changes: Any) -> Row:
    known = {"source": source, "url": f"https://{source}.example/job/{number}"} if source else {}
    return {"id": number, **known, **BASES[base], **changes}


def clusters(*rows: Row) -> list[int]:
    adverts = [advert_of(one) for one in rows]
    return find_clusters(adverts, lambda number: words_of(text_of(rows[number])))[0]


def are_linked(one: Row, other: Row) -> bool:
    there, back = clusters(one, other), clusters(other, one)
    assert there == back, "the order of rows must not matter"
    return there == [0, 0]


# --- copies -----------------------------------------------------------------------------------------------------------


def without_line_breaks(text: str) -> str:
    return text.replace("\n", "").replace(". ", ".")


COPIES: dict[str, Any] = {
    "with its line breaks lost": lambda base: {"text": without_line_breaks(base["text"])},
    "as HTML": lambda base: {"text": "<p>" + base["text"].replace(". ", ".</p>\n<p>").replace("&", "&amp;") + "</p>"},
    "with the board's own words around it": lambda base: {
        "text": f"Published today. {base['text']} Extra information: status open, type of contract full time, apply on this site."
    },
    "cut short by the board": lambda base: {"text": " ".join(base["text"].split()[:48]) + " …"},
    "with the employer's name without its legal form": lambda base: {"employer": " ".join(base["employer"].split()[:2])},
    "without an employer": lambda base: {"employer": None},
    "without a place": lambda base: {"place": None},
    "with the place in the title": lambda base: {"title": f"{base['title']} – {base['place']}"},
}


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("change", COPIES)
def test_a_copy_on_another_source_is_linked(base: str, change: str) -> None:
    assert are_linked(row(base, 1, "one"), row(base, 2, "two", **COPIES[change](BASES[base])))


def test_a_town_in_another_language_is_the_same_town() -> None:
    assert are_linked(row("cook", 1, "one", place="München"), row("cook", 2, "two", place="Munich, Germany"))


def test_a_region_contradicts_none_of_its_towns() -> None:
    assert are_linked(row("nurse", 1, "one"), row("nurse", 2, "two", place=["Gävleborgs län", "Gävle"]))
    assert are_linked(row("nurse", 1, "one"), row("nurse", 2, "two", place="Gävleborgs län"))


# --- what only looks alike --------------------------------------------------------------------------------------------

UNLIKE: dict[str, Any] = {
    "in another town": lambda key, base: {"place": OTHER_TOWN[key]},
    "of another employer": lambda key, base: {"employer": "Quite Another House Inc"},
    "with another title": lambda key, base: {"title": "Receptionist"},
    "with a higher title": lambda key, base: {"title": f"Senior {base['title']}"},
    "with the template's slot filled differently": lambda key, base: {"text": base["text"].replace(*SLOTS[key])},
    "without employer and place": lambda key, base: {"employer": None, "place": None},
}


@pytest.mark.parametrize("base", BASES)
@pytest.mark.parametrize("change", UNLIKE)
def test_what_only_looks_alike_stays_apart(base: str, change: str) -> None:
    assert not are_linked(row(base, 1, "one"), row(base, 2, "two", **UNLIKE[change](base, BASES[base])))


@pytest.mark.parametrize("base", BASES)
def test_two_ads_of_one_source_with_different_ids_are_two_jobs(base: str) -> None:
    assert not are_linked(row(base, 1, "one"), row(base, 2, "one"))


@pytest.mark.parametrize(("one", "other"), list(combinations(BASES, 2)))
def test_ads_for_other_work_stay_apart(one: str, other: str) -> None:
    assert not are_linked(row(one, 1, "one"), row(other, 2, "two", place=BASES[one]["place"]))


def test_a_town_that_only_the_text_names_tells_two_jobs_apart() -> None:
    def text(town: str) -> str:
        return NURSE.replace("hela sommaren.", f"hela sommaren i {town}.")

    one = row("nurse", 1, "one", place=None, text=text("Gävle"))
    assert not are_linked(one, row("nurse", 2, "two", place=None, text=text("Umeå")))
    assert are_linked(one, row("nurse", 2, "two", place=None, text=text("Gävle")))


def test_a_number_in_the_same_sentence_tells_two_jobs_apart() -> None:
    one, other = (
        row("driver", 1 + late, "two" if late else "one", text=f"{DRIVER} Ref {4711 + late}, start now.") for late in (0, 1)
    )
    assert not are_linked(one, other)


def test_a_title_that_says_more_is_the_same_job_where_both_texts_tell_the_rest() -> None:
    text = f"{DRIVER} The depot has forty drivers, a workshop, a canteen with hot meals and rooms for those who live far away. "
    text += "Whoever starts before Easter drives the first month beside a colleague who knows every road."
    titles = {"title": BASES["driver"]["title"]}, {"title": f"Senior {BASES['driver']['title']}"}
    assert not are_linked(*(row("driver", n, source, text=text, **titles[n]) for n, source in enumerate(["one", "two"])))
    text = f"{text} This is a senior post."
    assert are_linked(*(row("driver", n, source, text=text, **titles[n]) for n, source in enumerate(["one", "two"])))


def test_a_vacancy_that_was_over_before_the_other_began_is_another_one() -> None:
    over = row("driver", 1, "one", date_posted="2025-03-01", valid_through="2025-04-01")
    assert not are_linked(over, row("driver", 2, "two", date_posted="2026-03-01"))
    assert are_linked(over, row("driver", 2, "two", date_posted="2025-03-20"))


def test_an_empty_text_of_one_template_links_nothing() -> None:
    assert not are_linked(
        row("driver", 1, "one", text="Read more on our site."), row("driver", 2, "two", text="Read more on our site.")
    )


# --- addresses and reference numbers ----------------------------------------------------------------------------------

FORM = "https://apply.example/forms/4711?utm_source=board"


def test_one_address_to_apply_at_links_ads_with_different_texts() -> None:
    one, other = (
        row("driver", 1, "one", apply_url=FORM),
        row("driver", 2, "two", apply_url="http://www.apply.example/forms/4711/", text=""),
    )
    assert are_linked(one, other)


def test_an_ad_that_leads_to_another_ad_is_that_job() -> None:
    assert are_linked(row("driver", 1, "one"), row("driver", 2, "two", apply_url="https://one.example/job/1", text="Short."))


def test_an_address_that_one_source_uses_for_several_ads_links_nothing() -> None:
    rows = [row("driver", number, "one", apply_url=FORM, text="", place=town) for number, town in enumerate(["Hull", "Leeds"])]
    assert clusters(*rows, row("driver", 9, "two", apply_url=FORM, text="", place=None)) == [0, 1, 2]
    assert clusters(*rows, row("driver", 9, "two", apply_url=FORM, text="", place="Hull")) == [0, 1, 2]


def test_an_address_to_apply_at_does_not_outweigh_another_title_or_town() -> None:
    one = row("driver", 1, "one", apply_url=FORM, text="")
    assert not are_linked(one, row("driver", 2, "two", apply_url=FORM, text="", title="Payroll clerk"))
    assert not are_linked(one, row("driver", 2, "two", apply_url=FORM, text="", place="Leeds"))


def test_a_site_name_is_no_address_of_a_job() -> None:
    one, other = (row("driver", 1 + n, "two" if n else "one", apply_url="https://apply.example/", text="") for n in (0, 1))
    assert not are_linked(one, other)


def test_a_requisition_number_links_with_the_employer_and_never_alone() -> None:
    one = row("driver", 1, "one", requisition_id="REQ-2026-118", text="")
    assert are_linked(one, row("driver", 2, "two", requisition_id="req 2026 118", text="", employer="Harbour Timber"))
    assert not are_linked(one, row("driver", 2, "two", requisition_id="REQ-2026-118", text="", employer="Other Ltd"))
    assert not are_linked(one, row("driver", 2, "two", requisition_id="REQ-2026-118", text="", employer=None))
    assert not are_linked(one, row("driver", 2, "two", requisition_id="REQ-2026-118", text="", title="Payroll clerk"))


def test_a_short_reference_is_no_requisition_number() -> None:
    one, other = (row("driver", n, source, requisition_id="R-7", text="") for n, source in enumerate(["one", "two"]))
    assert not are_linked(one, other)


def test_postings_of_one_board_that_share_a_requisition_stay_apart() -> None:
    towns = ["Hull", "Leeds", "York", "Hull"]
    rows = [row("driver", number, "one", requisition_id="R-1180", place=town) for number, town in enumerate(towns)]
    assert clusters(*rows) == [0, 1, 2, 3]


# --- clusters ---------------------------------------------------------------------------------------------------------


def test_three_sources_make_one_cluster() -> None:
    assert clusters(*(row("baker", number, source) for number, source in enumerate(["one", "two", "three"]))) == [0, 0, 0]


def test_an_ad_that_fits_two_ads_of_one_source_equally_well_is_linked_to_neither() -> None:
    assert clusters(row("baker", 1, "one"), row("baker", 2, "one"), row("baker", 3, "two")) == [0, 1, 2]


def test_the_better_of_two_fitting_ads_is_linked() -> None:
    longer = f"{BAKER} La place est à pourvoir avec un logement de fonction au-dessus du fournil et une place de parking."
    rows = (
        row("baker", 1, "one", text=longer[:-60]),
        row("baker", 2, "one", valid_through="2026-05-01"),
        row("baker", 3, "two", valid_through="2026-05-01"),
    )
    assert clusters(*rows) == [0, 1, 1]


def test_a_cluster_never_holds_two_towns_by_way_of_an_ad_that_names_both() -> None:
    rows = (
        row("cook", 1, "one", place="Hamburg"),
        row("cook", 2, "two", place=["Hamburg", "Bremen"]),
        row("cook", 3, "three", place="Bremen"),
    )
    found = clusters(*rows)
    assert found[0] != found[2]


def test_the_same_ad_given_twice_is_one() -> None:
    assert are_linked(row("welder", 1, "one"), row("welder", 1, "one"))


def test_rows_without_any_source_are_compared_by_what_they_say() -> None:
    assert are_linked(row("welder", 1, None), row("welder", 2, None))
    assert not are_linked(row("welder", 1, None), row("welder", 2, None, place="Szczecin"))


def test_a_template_with_a_thousand_ads_is_compared_in_narrow_blocks() -> None:
    towns = ["Gävle", "Umeå", "Lund", "Kalmar", "Borås", "Falun", "Luleå", "Visby", "Ystad", "Motala"]
    wards = [f"{first}{second}" for first in ("hjärt", "lung", "njur", "ögon", "hud") for second in ("avdelning", "mottagning")]
    rows: list[Row] = []
    for source in ("one", "two"):
        for town in towns:
            for ward in wards:
                text = NURSE.replace("medicinavdelningen", f"{ward}en i {town}")
                rows.append(row("nurse", len(rows), source, title=f"Sjuksköterska till {ward}", place=town, text=text))
    assert clusters(*rows) == [*range(100), *range(100)]


def test_a_key_that_very_many_ads_share_says_nothing() -> None:
    adverts = [
        advert_of(row("driver", number, f"source {number}", apply_url=FORM, text="")) for number in range(LARGEST_BLOCK + 1)
    ]
    assert list(candidate_pairs(adverts)) == []
    assert len(list(candidate_pairs(adverts[:-1]))) == LARGEST_BLOCK * (LARGEST_BLOCK - 1) // 2


# --- wording ----------------------------------------------------------------------------------------------------------


def test_words_glued_by_lost_line_breaks_are_parted() -> None:
    assert words_of("OM UPPDRAGETNu söker vi.Behov finnsVi hjälper") == words_of(
        "OM UPPDRAGET Nu söker vi. Behov finns Vi hjälper"
    )


def test_copies_share_hashes_and_other_texts_do_not() -> None:
    one = set(sketch_of(words_of(DRIVER)))
    assert one & set(sketch_of(words_of(f"{DRIVER} Apply on this site before Friday.")))
    assert not one & set(sketch_of(words_of(COOK)))


def test_likeness_counts_the_shorter_text() -> None:
    half = " ".join(DRIVER.split()[:40])
    assert compare(words_of(half), words_of(DRIVER)).shared == 1.0
    assert compare(words_of(DRIVER), words_of(COOK)).shared < 0.5
    assert compare([], words_of(COOK)).shared == 0.0


def test_hostile_texts_are_compared_in_bounded_time() -> None:
    for text in ("a" * 1_000_000, "Aa" * 500_000, "<" * 1_000_000, "& " * 500_000, "x y " * 250_000):
        words = words_of(text)
        assert compare(words, words[::-1]).shared <= 1.0


# --- the command ------------------------------------------------------------------------------------------------------


def dedup(path: Path, lines: Sequence[str | bytes]) -> tuple[int, list[Row]]:
    path.write_bytes(b"".join((line if isinstance(line, bytes) else line.encode()) + b"\n" for line in lines))
    command = [sys.executable, "-m", "jobcrawl.commands.main", "dedup", "--manifest", str(path)]
    done = subprocess.run(command, capture_output=True, timeout=200, check=False)
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]


def test_the_command_answers_every_line_in_order_and_names_bad_ones(tmp_path: Path) -> None:
    place = {"@type": "Place", "address": "Gdynia"}
    employer = {"@type": "Organization", "name": "Stocznia Bryza"}
    wrapped = {
        "@type": "JobPosting", "title": "Spawacz MIG/TIG", "description": WELDER, "jobLocation": place,
        "hiringOrganization": employer, "url": "https://two.example/welder", "identifier": "b-2",
    }  # fmt: skip
    feed_line = {
        "id": "f3", "source": "three", "url": "https://three.example/3", "title": "Spawacz MIG/TIG", "description": WELDER,
        "hiring_organization": {"name": "Stocznia Bryza Sp. z o.o."}, "job_locations": [{"text": "Gdynia", "locality": "Gdynia"}],
    }  # fmt: skip
    rows = [row("welder", 1, "one"), {"id": "b", "originalJobPosting": wrapped}, feed_line, row("cook", 4, "one")]
    lines: list[str | bytes] = [json.dumps(rows[0]), "{broken", json.dumps(rows[1]), "[1]", b"\xff\xfe", json.dumps(rows[2])]
    code, out = dedup(tmp_path / "rows.jsonl", [*lines, '{"title": "no id"}', json.dumps(rows[3])])
    assert code == 3
    assert [one["id"] for one in out] == [1, None, "b", None, None, "f3", None, 4]
    assert [one["cluster"] for one in out] == [1, None, 1, None, None, 1, None, 4]
    assert [one["error"] for one in out if "error" in one] == [
        "rows.jsonl, line 2: not JSON",
        "rows.jsonl, line 4: not an object",
        "rows.jsonl, line 5: not JSON",
        'rows.jsonl, line 7: no "id"',
    ]


def test_lines_of_extract_and_of_changes_are_the_postings_in_them(tmp_path: Path) -> None:
    one, two = row("welder", 1, "one"), row("welder", 2, "two")
    read = {"path": "page.html", "kind": "posting", "posting": one, "error": None}
    listing = {"path": "list.html", "kind": "listing", "posting": None, "error": None}
    change = {"seq": 7, "type": "new", "posting": two}
    code, out = dedup(tmp_path / "read.jsonl", [json.dumps(line) for line in (read, listing, change)])
    assert (code, [line["cluster"] for line in out]) == (3, [1, None, 1])
    assert out[1]["error"] == "read.jsonl, line 2: no posting"


def test_gzipped_files_and_pipes_are_read_as_files_are(tmp_path: Path) -> None:
    rows = [json.dumps(row("welder", 1, "one")), json.dumps(row("welder", 2, "two"))]
    code, plain = dedup(tmp_path / "rows.jsonl", rows)
    assert (code, [line["cluster"] for line in plain]) == (0, [1, 1])
    told = "".join(f"{one}\n" for one in rows).encode()
    packed = tmp_path / "rows.jsonl.gz"
    packed.write_bytes(gzip.compress(told))
    for path, given in ((str(packed), b""), ("/dev/stdin", told), ("-", told), ("-", gzip.compress(told))):
        command = [sys.executable, "-m", "jobcrawl.commands.main", "dedup", "--manifest", path]
        done = subprocess.run(command, input=given, capture_output=True, timeout=200, check=False)
        assert [json.loads(line) for line in done.stdout.splitlines()] == plain, done.stderr


def test_a_byte_order_mark_is_no_part_of_the_first_row(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_bytes(BOM_UTF8 + "".join(json.dumps(row("welder", number, str(number))) + "\n" for number in (1, 2)).encode())
    command = [sys.executable, "-m", "jobcrawl.commands.main", "dedup", "--manifest", str(path)]
    done = subprocess.run(command, capture_output=True, timeout=200, check=False)
    assert [json.loads(line)["cluster"] for line in done.stdout.splitlines()] == [1, 1]


def test_a_damaged_gzip_is_wrong_usage_and_no_traceback(tmp_path: Path) -> None:
    packed = tmp_path / "rows.jsonl.gz"
    packed.write_bytes(gzip.compress(b"{}" * 10_000)[:-9])
    command = [sys.executable, "-m", "jobcrawl.commands.main", "dedup", "--manifest", str(packed)]
    environment = os.environ | {"COLUMNS": "400"}
    done = subprocess.run(command, capture_output=True, text=True, timeout=200, check=False, env=environment)
    assert (done.returncode, "Traceback" in done.stderr, "rows.jsonl.gz" in done.stderr) == (2, False, True)


def test_rows_with_one_id_that_are_different_jobs_get_different_clusters(tmp_path: Path) -> None:
    code, out = dedup(tmp_path / "rows.jsonl", [json.dumps(row("welder", 7, "one")), json.dumps(row("cook", 7, "two"))])
    assert code == 0
    assert [one["cluster"] for one in out] == [7, "7#2"]


def test_a_cluster_is_named_by_an_id_as_it_was_given(tmp_path: Path) -> None:
    rows = [
        row("welder", 7, "one"),
        row("cook", 8, "one") | {"id": "8"},
        row("driver", 9, "one") | {"id": 1.5},
        row("baker", 8, "two"),
    ]
    code, out = dedup(tmp_path / "rows.jsonl", [json.dumps(one) for one in rows])
    assert (code, [one["cluster"] for one in out]) == (0, [7, "8", 1.5, "8#4"])


@pytest.mark.parametrize(
    "value", [[], {}, 1.5, True, None, "", [[]], {"address": []}, "x" * 100_000, [None, 3, {"name": {"name": []}}]]
)
def test_fields_of_any_type_break_nothing(value: Any) -> None:
    names = ("title", "employer", "place", "text", "url", "apply_url", "requisition_id", "identifier", "source", "source_links",
             "jobLocation", "hiringOrganization", "job_locations", "date_posted", "originalJobPosting")  # fmt: skip
    for name in names:
        assert len(clusters({**row("welder", 1, "one"), name: value}, row("welder", 2, "two"))) == 2
