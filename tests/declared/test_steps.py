from __future__ import annotations

from lxml import html

from jobcrawl.declared.steps import Step, rows_by_steps, values_by_steps

PAGE = html.fromstring("""
<html><body><nav><a href=/>Home</a></nav>
<h1 class="big title">Night baker</h1>
<dl><dt>Location</dt><dd>Uppsala</dd><dt>Closing date</dt><dd>until 14 March 2027, noon</dd></dl>
<section><h2>Your nights</h2><p>You bake <b>rye</b> bread.</p><ul><li>Sourdough</li></ul>
<h2>Apply</h2><p>Send a loaf.</p></section>
<footer>Baker guild</footer></body></html>
""")

LIST = html.fromstring("""
<html><body><h1>Work here</h1>
<h3>Baker</h3><p>Bakes at night.</p><p>Likes rye.</p>
<h3>Cook</h3><p>Cooks at noon.</p>
<h3>Waiter</h3><p>Carries plates.</p><p>And glasses.</p>
</body></html>
""")


def test_a_label_gives_the_value_after_it() -> None:
    assert values_by_steps([Step(field="job_locations", text="location", offset=1)], PAGE) == {"job_locations": "Uppsala"}


def test_an_attribute_finds_an_element() -> None:
    assert values_by_steps([Step(field="title", tag="h1", attribute="class=title")], PAGE) == {"title": "Night baker"}


def test_a_pattern_takes_its_group_out_of_the_value() -> None:
    step = Step(field="valid_through", text="Closing date", offset=1, pattern=r"until (.*?),")
    assert values_by_steps([step], PAGE) == {"valid_through": "14 March 2027"}


def test_a_description_goes_from_one_heading_to_the_next_with_its_markup() -> None:
    steps = [Step(tag="h2", text="your nights"), Step(field="description", tag="p", until="Apply", html=True)]
    assert values_by_steps(steps, PAGE) == {"description": "<p>You bake <b>rye</b> bread.</p>\n<ul><li>Sourdough</li></ul>"}


def test_a_tag_or_a_number_of_elements_ends_a_value_as_well() -> None:
    by_tag = Step(field="description", text="You bake", tag="p", until_tags=("h2", "footer"))
    assert values_by_steps([by_tag], PAGE) == {"description": "You bake rye bread.\nSourdough"}
    by_count = Step(field="description", tag="h2", count=2)
    assert values_by_steps([by_count], PAGE) == {"description": "Your nights\nYou bake rye bread."}


def test_what_is_missing_moves_nothing() -> None:
    steps = [
        Step(field="title", tag="h1"),
        Step(field="base_salary", text="Pay", offset=1),
        Step(field="job_locations", tag="dd"),
    ]
    assert values_by_steps(steps, PAGE) == {"title": "Night baker", "job_locations": "Uppsala"}


def test_a_required_step_that_is_missing_ends_the_walk() -> None:
    steps = [Step(field="title", tag="h1"), Step(text="Pay", required=True), Step(field="job_locations", tag="dd")]
    assert values_by_steps(steps, PAGE) == {"title": "Night baker"}


def test_a_step_may_look_from_the_beginning_again() -> None:
    steps = [Step(tag="footer"), Step(field="title", tag="h1", from_start=True)]
    assert values_by_steps(steps, PAGE) == {"title": "Night baker"}


def test_jobs_of_one_page_are_read_one_after_the_other() -> None:
    steps = [Step(field="title", tag="h3"), Step(field="description", tag="p", until_tags=("h3",))]
    assert list(rows_by_steps(steps, LIST)) == [
        {"title": "Baker", "description": "Bakes at night.\nLikes rye."},
        {"title": "Cook", "description": "Cooks at noon."},
        {"title": "Waiter", "description": "Carries plates.\nAnd glasses."},
    ]


def test_a_deep_page_is_read_in_moments() -> None:
    deep = html.fromstring("<div>" * 200 + "<p>x</p>" * 20_000 + "</div>" * 200)
    assert len(values_by_steps([Step(field="description", tag="p", until="y")], deep)["description"]) > 30_000
