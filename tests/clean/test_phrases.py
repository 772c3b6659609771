"""What the readers know of buttons and of the parts of an ad, the cleaning knows too."""

import pytest

from jobcrawl.clean.phrases import is_action, is_ad_heading, plain_line
from jobcrawl.read.words import further_words


def test_each_button_of_the_readers_is_no_line_of_an_ad() -> None:
    assert [line for line in further_words.phrases("text", "apply_buttons") if not is_action(plain_line(line))] == []


@pytest.mark.parametrize("part", ["duties", "demands", "offer", "role"])
def test_each_part_of_an_ad_that_the_readers_know_has_a_heading_that_stays(part: str) -> None:
    assert [line for line in further_words.phrases("sections", part) if not is_ad_heading(plain_line(line))] == []
