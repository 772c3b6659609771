"""Employment from labels, structured values and sentences; nothing by default."""

import pytest

from jobcrawl.candidate import Candidates
from jobcrawl.draft import Draft
from jobcrawl.page import Page
from jobcrawl.posting import JobPosting
from pipelines.resolve_demands import ResolveDemands
from pipelines.resolve_language import ResolveLanguage
from pipelines.resolve_terms import ResolveTerms


def draft(*beliefs: tuple[str, object, float], description: str | None = None, url: str = "") -> Draft:
    """A draft with these candidates and this description."""
    candidates = Candidates()
    for field, value, confidence in beliefs:
        candidates.add(field, value, "labels" if confidence < 0.9 else "json_ld", confidence)
    return Draft(page=Page(text="", url=url), candidates=candidates, posting=JobPosting(description=description))


def terms(*beliefs: tuple[str, object, float], description: str | None = None) -> JobPosting:
    """The posting with its terms resolved."""
    return ResolveTerms().process_item(draft(*beliefs, description=description)).posting


def test_nothing_said_gives_nothing() -> None:
    posting = terms(description="We sell flowers and look for a florist with a good eye for colours.")
    assert posting.employment_type == []
    assert (posting.is_permanent, posting.has_probation, posting.work_hours) == (None, None, None)
    assert posting.evidence == {}


def test_a_permanent_position_is_no_full_time_position() -> None:
    posting = terms(("employment_type", "Permanent position (probationary period applies)", 0.8))
    assert posting.employment_type == []
    assert (posting.is_permanent, posting.has_probation) == (True, True)
    assert posting.employment_type_text == "Permanent position (probationary period applies)"


def test_the_labels_for_contract_and_hours_add_up() -> None:
    posting = terms(("employment_type", "Tillsvidareanställning", 0.8), ("work_hours", "Heltid", 0.8))
    assert posting.employment_type == ["FULL_TIME"]
    assert posting.is_permanent is True
    assert posting.work_hours == "Heltid"


def test_a_list_of_declared_types_is_kept_whole() -> None:
    posting = terms(("employment_type", ["FULL_TIME", "CONTRACTOR"], 0.9))
    assert posting.employment_type == ["FULL_TIME", "CONTRACTOR"]
    assert posting.evidence["employment_type"].reader == "json_ld"


def test_a_weak_belief_adds_nothing_to_a_sure_one() -> None:
    assert terms(("employment_type", "FULL_TIME", 0.9), ("employment_type", "Part-time", 0.3)).employment_type == ["FULL_TIME"]


def test_a_declared_other_says_nothing_beside_what_the_page_names() -> None:
    assert terms(("employment_type", "OTHER", 0.9), ("employment_type", "Full-time", 0.6)).employment_type == ["FULL_TIME"]
    assert terms(("employment_type", "OTHER", 0.9), ("employment_type", "A rare chance", 0.6)).employment_type == ["OTHER"]


def test_a_label_of_the_page_refutes_the_extent_that_every_job_of_a_site_declares() -> None:
    posting = terms(("employment_type", ["FULL_TIME", "TEMPORARY"], 0.9), ("work_hours", "0.5 (part-time)", 0.8))
    assert posting.employment_type == ["PART_TIME", "TEMPORARY"]
    assert terms(("employment_type", "FULL_TIME", 0.9), ("work_hours", "Voll- oder Teilzeit", 0.8)).employment_type == [
        "FULL_TIME",
        "PART_TIME",
    ]


def test_how_much_one_works_adds_to_the_terms_of_a_surer_label() -> None:
    posting = terms(("employment_type", "befristet", 0.8), ("employment_type", "Voll- oder Teilzeit", 0.6))
    assert posting.employment_type == ["FULL_TIME", "PART_TIME", "TEMPORARY"]


def test_how_much_one_works_adds_to_a_contract_that_only_says_how_long_it_lasts() -> None:
    posting = terms(("employment_type", "Permanent", 0.9), ("employment_type", "Full-time", 0.5))
    assert (posting.is_permanent, posting.employment_type) == (True, ["FULL_TIME"])
    posting = terms(("employment_type", "Permanent", 0.9), ("employment_type", "Internship", 0.5))
    assert (posting.is_permanent, posting.employment_type) == (True, [])


def test_the_ad_is_asked_only_where_labels_are_silent() -> None:
    text = "The position is full-time and permanent."
    assert terms(description=text).employment_type == ["FULL_TIME"]
    assert terms(("employment_type", "Part-time", 0.8), description=text).employment_type == ["PART_TIME"]
    assert terms(("employment_type", "Part-time", 0.8), description=text).is_permanent is True


def test_the_description_tells_the_language_and_a_declared_tag_only_where_it_cannot() -> None:
    swedish = "Vi söker en ekonom som trivs med siffror och vill arbeta hos oss."
    step = ResolveLanguage()
    assert step.process_item(draft(("language", "en-US", 0.3), description=swedish)).posting.language == "sv"
    assert step.process_item(draft(("language", "en-US", 0.3), description="Java")).posting.language == "en"
    assert step.process_item(draft(description="Java")).posting.language is None


def test_a_translation_is_noted_only_when_the_page_states_it() -> None:
    step = ResolveLanguage()
    assert step.process_item(draft(description="This ad was machine-translated for you.")).posting.is_translation is True
    assert step.process_item(draft(description="We are looking for a nurse.")).posting.is_translation is None


def test_a_labelled_demand_wins_over_a_sentence() -> None:
    text = "You have a degree in law and at least 5 years of experience in audit. You speak fluent Danish."
    posting = ResolveDemands().process_item(draft(("education", "Bachelor", 0.8), description=text)).posting
    assert posting.education == "Bachelor"
    assert posting.experience_required is True
    assert [one.code for one in posting.languages] == ["da"]
    assert posting.evidence["experience_required"].reader == "description"


@pytest.mark.parametrize(
    ("field", "label", "demand"),
    [
        ("driving_licence", "B, BE", "B, BE"),
        ("driving_licence", "No", None),
        ("driving_licence", "Not required", None),
        ("citizenship", "Swedish citizenship", "SE"),
        ("citizenship", "EU citizenship or a work permit", None),
        ("experience_required", "At least 2 years of experience", True),
        ("experience_required", "Experience is not required", False),
        ("experience_required", "no requirements", False),
        ("experience_required", {"monthsOfExperience": 24}, True),
        ("experience_required", {"monthsOfExperience": "0"}, False),
        ("experience_required", {"monthsOfExperience": None}, None),
        ("experience_required", "Experience would be an advantage", None),
    ],
)
def test_a_labelled_value_is_a_demand_only_where_it_asks(field: str, label: object, demand: object) -> None:
    posting = ResolveDemands().process_item(draft((field, label, 0.8), description="We sell flowers.")).posting
    assert getattr(posting, field) == demand


def test_labelled_languages_that_are_only_welcome_are_left_out() -> None:
    posting = ResolveDemands().process_item(draft(("languages", "English, German is a plus", 0.8), description="")).posting
    assert [(one.code, one.text) for one in posting.languages] == [("en", "English, German is a plus")]


def test_a_title_tells_the_terms_where_nothing_else_does() -> None:
    def of(title: str, *beliefs: tuple[str, object, float]) -> list[str]:
        found = draft(*beliefs, description="We sell flowers.")
        found.posting.title = title
        return list(ResolveTerms().process_item(found).posting.employment_type)

    assert of("Part-time florist") == ["PART_TIME"]
    assert of("Praktikum Floristik") == ["INTERN"]
    assert of("Volunteer coordinator") == []
    assert of("Part-time florist", ("employment_type", "Full time", 0.8)) == ["FULL_TIME"]


@pytest.mark.parametrize(
    ("beliefs", "description", "types", "hours"),
    [
        ([], "You grind 20 hours a week.", ["PART_TIME"], "20 hours a week"),
        ([("work_hours", "20 hours a week", 0.8)], "We grind.", ["PART_TIME"], "20 hours a week"),
        ([("employment_type", "Full-time", 0.8)], "You grind 20 hours a week.", ["FULL_TIME"], None),
        ([], "You grind 37 hours a week.", ["FULL_TIME"], "37 hours a week"),
        ([], "You grind 31 hours a week.", [], None),
    ],
)
def test_hours_a_week_tell_how_much_one_works_where_nothing_else_does(
    beliefs: list[tuple[str, object, float]], description: str, types: list[str], hours: str | None
) -> None:
    posting = terms(*beliefs, description=description)
    assert posting.employment_type == types
    assert posting.work_hours == hours
    if "PART_TIME" in types:
        assert posting.evidence["employment_type"].reader == "hours"


def test_the_end_of_the_employment_is_learnt_from_less_sure_words_where_surer_ones_tell_only_the_extent() -> None:
    share = ("employment_type", "100 %", 0.8)
    assert terms(share, ("employment_type", "fast stilling", 0.6)).is_permanent is True
    vicarious = terms(share, ("employment_type", "Vikariat, 12 månader", 0.6))
    assert (vicarious.employment_type, vicarious.is_permanent) == (["FULL_TIME", "TEMPORARY"], False)
    sure = terms(("employment_type", "Fixed term, full time", 0.8), ("employment_type", "permanent position", 0.6))
    assert sure.is_permanent is False


@pytest.mark.parametrize(
    "sentence",
    [
        "Whether you are in the market for a permanent position, contract work or temp to hire, we know bakers.",
        "We place full-time, temporary and contract bakers in Leeds.",
    ],
)
def test_the_kinds_of_work_that_an_agency_places_tell_no_end(sentence: str) -> None:
    item = draft(("employment_type", "Full-time", 0.9))
    item.candidates.add("employment_type", "a permanent position", "phrases", 0.6, sentence)
    posting = ResolveTerms().process_item(item).posting
    assert (posting.employment_type, posting.is_permanent) == (["FULL_TIME"], None)
