import pytest

from jobcrawl.boards.mirror import Mirror


@pytest.mark.parametrize(
    ("base", "asked"),
    [("", "https://boards.example/acme?x=1"), ("http://127.0.0.1:9", "http://127.0.0.1:9/boards.example/acme?x=1")],
)
def test_an_address_is_asked_at_the_mirror_and_known_as_the_vendor_s(base: str, asked: str) -> None:
    mirror = Mirror(base)
    assert mirror.asked("https://boards.example/acme?x=1") == asked
    assert mirror.vendors(asked) == "https://boards.example/acme?x=1"


def test_an_address_of_another_host_is_its_own() -> None:
    assert Mirror("http://127.0.0.1:9").vendors("http://127.0.0.1:90/acme") == "http://127.0.0.1:90/acme"
