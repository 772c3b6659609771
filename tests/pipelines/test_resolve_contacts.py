"""Which personal data survive in a posting, as the settings ask."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import pytest

from jobcrawl import settings as own_settings
from jobcrawl.candidate import Candidate, Candidates
from jobcrawl.draft import Draft, Source
from jobcrawl.extraction import extract
from jobcrawl.page import Page
from jobcrawl.posting import Organization
from jobcrawl.recipe import build_recipe
from pipelines.resolve_contacts import ResolveContacts
from pipelines.resolve_dates import ResolveDates
from pipelines.resolve_organization import ResolveOrganization
from pipelines.resolve_terms import ResolveTerms

TEXT = "Baka med oss! Kontakta bagare Eva Exempel på 070-123 45 67 eller eva@works.example. Eva svarar gärna."
MARKUP = '<p>Baka med oss!</p><p><b>Eva Exempel</b>, bagare</p><p><a href="mailto:eva@works.example">Skriv</a></p>'


def posting(step: ResolveContacts, **values: Any) -> dict[str, Any]:
    page = Page(url="https://works.example/1", body=b"<html></html>")
    item = Draft(page=page, candidates=Candidates(), source=Source(name="works", country="SE"))
    for name, value in {"description": TEXT, "description_html": MARKUP, **values}.items():
        item.put(name, value, Candidate(name, value, "test", 0.9, TEXT))
    return asdict(step.process_item(item).posting)


def test_redacted_no_output_names_a_contact_person() -> None:
    told = posting(ResolveContacts(redacts_text=True), title="Bagare hos Eva Exempel", apply_url="mailto:eva@works.example")
    assert told["title"] == "Bagare hos [name]"
    assert told["apply_url"] is None
    assert told["warnings"]
    for secret in ("Eva", "eva@", "070-123"):
        assert secret not in str(told), secret


@pytest.mark.parametrize("value", ["yes", "on", "", 2, "truee"])
def test_a_word_that_is_no_truth_value_does_not_switch_the_redaction_off(value: object) -> None:
    with pytest.raises(ValueError, match=r"REDACT_TEXT is .* must be True or False"):
        build_recipe({"RECIPE": ["pipelines.resolve_contacts.ResolveContacts"], "REDACT_TEXT": value})


def test_a_mailbox_to_apply_to_is_nobodys() -> None:
    assert (
        posting(ResolveContacts(redacts_text=True), apply_url="mailto:jobb@works.example")["apply_url"]
        == "mailto:jobb@works.example"
    )


def test_an_address_to_apply_to_stays_where_the_text_may_be_shown() -> None:
    assert posting(ResolveContacts(), apply_url="mailto:eva@works.example")["apply_url"] == "mailto:eva@works.example"


def test_dates_and_numbers_of_the_site_are_left_as_they_are() -> None:
    told = posting(
        ResolveContacts(redacts_text=True),
        date_posted="2026-03-20",
        requisition_id="070-123 45 67",
        url="https://works.example/070-1234567",
    )
    assert (told["date_posted"], told["requisition_id"], told["url"]) == (
        "2026-03-20",
        "070-123 45 67",
        "https://works.example/070-1234567",
    )


def test_the_employers_name_is_no_persons() -> None:
    told = posting(ResolveContacts("keep", redacts_text=True), hiring_organization=Organization(name="Eva Exempel AB"))
    assert told["hiring_organization"]["name"] == "Eva Exempel AB"
    assert [(one["name"], one["phone"]) for one in told["contacts"]] == [(None, "+46701234567")]


@pytest.mark.parametrize(("mode", "is_kept"), [("drop", False), ("hash", False), ("keep", True)])
def test_contacts_are_told_in_clear_only_where_they_are_kept(mode: Any, is_kept: bool) -> None:
    told = posting(ResolveContacts(mode, key="secret", redacts_text=True))
    assert ("Eva Exempel" in str(told)) is is_kept
    assert bool(told["contacts"]) is (mode != "drop")


@pytest.mark.parametrize("ahead", range(150, 215, 7))
def test_evidence_is_cut_behind_the_redaction(ahead: int) -> None:
    text = "Bake with us! " * 20
    text = f"{text[:ahead]} Kontakta Eva Exempel på 070-123 45 67. {text}"
    page = Page(url="https://works.example/1", body=b"<html></html>")
    item = Draft(page=page, candidates=Candidates(), source=Source(name="works", country="SE"))
    item.put("description", text, Candidate("description", text, "clean", 0.8))
    raw = ResolveContacts(redacts_text=True).process_item(item).posting.evidence["description"].raw
    assert raw is not None
    assert len(raw) == 200
    assert "Ev" not in raw
    assert "07" not in raw
    assert raw == (item.posting.description or "")[:200]


@pytest.mark.parametrize("ahead", range(150, 215, 7))
def test_words_of_a_field_are_cut_behind_the_redaction(ahead: int) -> None:
    words = f"{('Bake with us! ' * 20)[:ahead]} Kontakta Eva Exempel på 070-123 45 67. Heltid."
    page = Page(url="https://works.example/1", body=b"<html></html>")
    candidates = Candidates()
    candidates.add("valid_through", "2026-12-01", "labels", 0.8, words)
    candidates.add("employment_type", f"Heltid. {words}", "labels", 0.8)
    candidates.add("department", words, "labels", 0.8)
    item = Draft(page=page, candidates=candidates, source=Source(name="works", country="SE"))
    for step in (ResolveDates(), ResolveTerms(), ResolveOrganization(), ResolveContacts(redacts_text=True)):
        step.process_item(item)
    told = asdict(item.posting)
    assert all(told[name] for name in ("valid_through_text", "employment_type_text", "department"))
    assert "Exem" not in str(told)
    assert "070" not in str(told)


def test_redacted_no_part_of_a_posting_names_a_contact_person() -> None:
    ask = "kontakta Eva Exempel, 070-123 45 67, eva@works.example"
    body = f"""<main><h1>Snickare</h1><p>Vi söker en snickare som vill bygga hus med oss i Umeå. Du arbetar med trä i ett lag.</p>
    <p>Lön: 35 000 kr per månad, {ask}</p><p>Arbetsplats: Umeå, {ask}</p><p>Språk: svenska, {ask}</p>
    <p>Tjänsten är tillsatt. Frågor: {ask}</p></main>"""
    page = Page(url="https://works.example/jobb/1", body=f"<html lang='sv'><body>{body}</body></html>".encode())
    found = extract(page, build_recipe({**vars(own_settings), "REDACT_TEXT": True}))
    assert found.draft is not None
    told = str(asdict(found.draft.posting))
    assert "35 000 kr" in told
    assert [secret for secret in ("Exempel", "eva@", "070-123") if secret in told] == []
