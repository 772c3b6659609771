"""What stands behind a label, and whether it is what the label announces."""

from __future__ import annotations

import pytest

from jobcrawl.read.labels.labelled import what_it_is


@pytest.mark.parametrize("name", ["Code 42", "60 Minutes", "24 Hours", "Job 24"])
def test_a_house_may_be_called_after_a_time_or_a_number_where_a_label_says_who_it_is(name: str) -> None:
    assert what_it_is("hiring_organization", name, "company") == ("hiring_organization", name)


@pytest.mark.parametrize("value", ["3 - 6 Yrs", "24 months", "3 days ago", "Ref. 24817", "Job ID: VIS/2611", "Nr. 2026-04"])
def test_behind_a_label_of_an_employer_neither_durations_nor_numbers_of_ads_are_names(value: str) -> None:
    assert what_it_is("hiring_organization", value, "company") is None
