"""Next pages that a form asks for."""

# Markup is read better whole.
# ruff: noqa: E501

from urllib.parse import parse_qsl

import pytest

from jobcrawl.page import Page
from jobcrawl.read.lists.form_paging import FormPage, has_numbers_alone, next_form_of

HERE = "https://mill.example/Vacancies.aspx"


def page(body: str) -> Page:
    return Page(url=HERE, body=f"<html><body>{body}</body></html>".encode())


def aspnet(*pager: str) -> Page:
    cells = "".join(
        f"<td><span>{words[1:]}</span></td>"
        if words[0] == "*"
        else f"<td><a href=\"javascript:__doPostBack('ctl00$list','Page${argument or words}')\">{words}</a></td>"
        for words, _, argument in (one.partition("=") for one in pager)
    )
    state = '<input type="hidden" name="__VIEWSTATE" value="a+b/="><input type="hidden" name="__EVENTTARGET"><input type="text" name="town" value="Åbo"><input type="submit" name="go" value="Search">'
    return page(f'<form method="post" action="./Vacancies.aspx">{state}<table><tr>{cells}</tr></table></form>')


@pytest.mark.parametrize(
    ("pager", "argument"),
    [
        (("*1", "2", "3"), "Page$2"),
        (("1", "*2", "3"), "Page$3"),
        (("1", "2", "*3"), None),
        (("*10", "9", "...=11"), "Page$11"),
        (("...=10", "*11", "12"), "Page$12"),
        (("*1", "2", "Next=Next"), "Page$Next"),
    ],
)
def test_a_pager_of_aspnet_posts_the_page_after_the_current_one(pager: tuple[str, ...], argument: str | None) -> None:
    found = next_form_of(aspnet(*pager))
    if argument is None:
        assert found is None
        return
    assert found is not None
    assert found.url == HERE
    assert dict(parse_qsl(found.body)) == {
        "__VIEWSTATE": "a+b/=", "town": "Åbo", "__EVENTTARGET": "ctl00$list", "__EVENTARGUMENT": argument,
    }  # fmt: skip


def test_a_button_that_carries_the_list_on_is_pressed() -> None:
    form = '<form method="post" action="/jobs"><input type="hidden" name="csrf" value="t"><button name="page" value="2">{}</button></form>'
    found = next_form_of(page(form.format("Nächste Seite")))
    assert found is not None
    assert (found.url, found.body) == ("https://mill.example/jobs", "csrf=t&page=2")
    assert next_form_of(page(form.format("Subscribe"))) is None


@pytest.mark.parametrize(
    "field", ['<input type="password" name="p">', '<input type="file" name="cv">', '<textarea name="letter"></textarea>']
)
def test_a_form_for_what_only_a_person_sends_is_never_sent(field: str) -> None:
    assert (
        next_form_of(page(f'<form method="post" action="/apply">{field}<button name="step" value="2">Next</button></form>'))
        is None
    )


def test_a_form_that_asks_by_address_is_asked_for_by_address() -> None:
    form = (
        '<form action="/jobs?x=1"><input type="hidden" name="town" value="Åbo"><button name="page" value="2">Next</button></form>'
    )
    assert next_form_of(page(form)) == FormPage("https://mill.example/jobs?town=%C3%85bo&page=2", "")


def test_a_form_of_another_host_is_not_sent() -> None:
    form = '<form method="{}" action="{}"><button name="page" value="2">Next</button></form>'
    assert next_form_of(page(form.format("post", "https://other.example/jobs"))) is None
    assert next_form_of(page(form.format("post", "/jobs"))) is not None


def numbered(*words: str, name: str = "page") -> Page:
    buttons = "".join(
        f"<b>{one[1:]}</b>" if one[0] == "*" else f'<button name="{name}" value="{one}">{one}</button>' for one in words
    )
    return page(f'<form method="post" action="/jobs"><input type="hidden" name="csrf" value="t">{buttons}</form>')


@pytest.mark.parametrize(
    ("words", "value", "is_unknown"),
    [
        (("*1", "2", "3"), "2", False),
        (("1", "*2", "3"), "3", False),
        (("1", "2", "*3"), None, False),
        (("1", "2", "3"), None, True),
    ],
)
def test_the_button_with_the_number_after_the_open_page_is_pressed(
    words: tuple[str, ...], value: str | None, is_unknown: bool
) -> None:
    found = next_form_of(numbered(*words))
    assert (found and dict(parse_qsl(found.body))) == (value and {"csrf": "t", "page": value})
    assert has_numbers_alone(numbered(*words)) is is_unknown


def test_a_button_with_a_number_that_is_no_page_is_not_pressed() -> None:
    stars = numbered("*1", "2", "3", name="stars")
    assert next_form_of(stars) is None
    assert not has_numbers_alone(stars)
    disabled = page(
        '<form method="post" action="/jobs"><button name="page" disabled>1</button><button name="page" value="2">2</button></form>'
    )
    assert dict(parse_qsl((next_form_of(disabled) or FormPage("", "")).body)) == {"page": "2"}


@pytest.mark.parametrize(
    ("action", "is_pager"),
    [
        ("/Vacancies.aspx", True),
        ("", True),
        ("/Vacancies.aspx/list", True),
        ("/jobs/more", True),
        ("/rate", False),
        ("/poll/page", False),
    ],
)
def test_numbers_of_a_form_that_is_sent_elsewhere_are_no_pages(action: str, is_pager: bool) -> None:
    form = f'<form method="post" action="{action}">How was this page? <button name="page" value="1"{{}}>1</button><button name="page" value="2">2</button></form>'
    assert has_numbers_alone(page(form.format(""))) is is_pager
    assert (next_form_of(page(form.format(" disabled"))) is not None) is is_pager


def test_a_list_on_the_first_page_of_a_site_has_no_form_of_another_page() -> None:
    form = (
        '<form method="post" action="{}"><button name="page" value="1">1</button><button name="page" value="2">2</button></form>'
    )
    for action, is_pager in (("/", True), ("/rate", False)):
        front = Page(url="https://mill.example/", body=f"<html><body>{form.format(action)}</body></html>".encode())
        assert has_numbers_alone(front) is is_pager
