"""Words between the ends of words, in letters of any alphabet."""

from jobcrawl.values.whole_words import WholeWords


def test_words_are_found_one_behind_another_and_not_within_others() -> None:
    words = WholeWords("krav|måste")
    text = "krav måste kravet, åkrav krav"
    assert [text[start:end] for start, end in words.spans(text)] == ["krav", "måste", "krav"]
    assert words.search("kravet") is None


def test_what_is_taken_out_leaves_its_place() -> None:
    assert WholeWords("plus").without("ett plus är ett plus") == "ett      är ett     "


def test_alternatives_are_told_by_their_names() -> None:
    text = "på engelska och svenska"
    named = list(WholeWords("(?P<sv>svenska)|(?P<en>engelska)").named(text))
    assert [(name, text[start:end]) for name, (start, end) in named] == [("en", "engelska"), ("sv", "svenska")]
