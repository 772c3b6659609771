"""Forms of a role's name that include everyone."""

from __future__ import annotations

import pytest

from jobcrawl.values.roles import names_a_role


@pytest.mark.parametrize("title", ["Régulateur.trice", "Ambulancier.ère", "Kellner_in", "Infirmier·ère", "Auszubildende:r"])
def test_a_form_that_includes_everyone_is_a_roles_name(title: str) -> None:
    assert names_a_role(title)


@pytest.mark.parametrize("title", ["Our story. Where we are", "About us: in brief", "example.net"])
def test_other_dots_and_colons_name_no_role(title: str) -> None:
    assert not names_a_role(title)
