from __future__ import annotations

import time

import pytest

from jobcrawl.network.blocks import BlockKind, block_of
from jobcrawl.page import Page
from tests.hostile_site.pages import job_page, list_page

JOB = job_page(1)
CASES: list[tuple[BlockKind | None, int, str]] = [
    (
        BlockKind.CAPTCHA,
        200,
        "<title>Just a moment...</title><body><div id=cf-wrapper>Enable JavaScript and cookies to continue</div>",
    ),
    (
        BlockKind.CAPTCHA,
        202,
        "<body><script src=/x.js></script><script>window.gokuProps = {}</script><div id=challenge-container></div>",
    ),
    (BlockKind.CAPTCHA, 403, "<title>Attention Required! | Cloudflare</title><h1>Sorry, you have been blocked</h1>"),
    (BlockKind.CAPTCHA, 200, "<h1>Bitte bestätigen</h1><p>Ich bin kein Roboter</p><div class=g-recaptcha></div>"),
    (BlockKind.CAPTCHA, 200, "<p>Our systems have detected unusual traffic from your network.</p>"),
    (BlockKind.CAPTCHA, 403, '<script src="https://geo.captcha-delivery.com/captcha/"></script>'),
    (BlockKind.CAPTCHA, 200, "<h1>Pardon Our Interruption</h1><p>Something about your browser made us think you were a bot.</p>"),
    (
        BlockKind.LOGIN_WALL,
        200,
        "<title>Log in</title><form><p>Sign in to continue</p><input type=password name=p><button>Log in</button></form>",
    ),
    (BlockKind.LOGIN_WALL, 401, "<h1>Unauthorized</h1>"),
    (BlockKind.LOGIN_WALL, 200, "<form><h1>Logga in</h1><input type='password'></form>"),
    (BlockKind.ACCESS_DENIED, 403, "<h1>403 Forbidden</h1><hr>nginx"),
    (BlockKind.ACCESS_DENIED, 200, "<title>Access denied</title><p>You have been blocked.</p>"),
    (BlockKind.ACCESS_DENIED, 429, "<p>Too many requests</p>"),
    (BlockKind.ACCESS_DENIED, 200, "<h1>Zugriff verweigert</h1>"),
    (BlockKind.ACCESS_DENIED, 403, JOB),
    (BlockKind.ACCESS_DENIED, 403, '<script type="application/ld+json">{"@type": "JobPosting"}</script><p>Forbidden</p>'),
    (BlockKind.SOFT_404, 200, "<title>404</title><h1>Oops!</h1><p>We can't find the page that you asked for.</p>"),
    (BlockKind.SOFT_404, 200, "<title>Seite nicht gefunden</title><p>Leider.</p>"),
    (BlockKind.SOFT_404, 200, "<h1>Sidan kunde inte hittas</h1>"),
    (BlockKind.SOFT_404, 200, "<title>Dean Bakery</title><h1>Error 404</h1>"),
    (BlockKind.SOFT_404, 200, "<h1>Oops!</h1>"),
    (BlockKind.ERROR_PAGE, 200, "<h1>Oops! Something went wrong</h1>"),
    (BlockKind.ERROR_PAGE, 200, "<h1>Service temporarily unavailable</h1><p>Database connection failed</p>"),
    (BlockKind.ERROR_PAGE, 200, "<title>Dean Bakery</title><h1>Scheduled maintenance</h1>"),
    (BlockKind.ERROR_PAGE, 200, "<h1>Error 500</h1>"),
    (BlockKind.ERROR_PAGE, 200, "<p>Något gick fel. Försök igen senare.</p>"),
    (BlockKind.ERROR_PAGE, 200, "<p>Ein interner Fehler ist aufgetreten.</p>"),
    (BlockKind.ERROR_PAGE, 200, "<p>Une erreur est survenue. Veuillez réessayer plus tard.</p>"),
    (None, 200, "<h1>Technician</h1><p>You do the scheduled maintenance of our ovens in Leeds.</p>"),
    (None, 200, "<h1>Technicien en maintenance</h1><p>Vous réparez nos fours à Leeds.</p>"),
    (None, 200, "<h1>Mechaniker</h1><p>Sie führen Wartungsarbeiten an unseren Öfen durch.</p>"),
    (None, 200, "<h1>Jobs</h1><p>There are no vacancies today. Please check back again soon.</p>"),
    (None, 200, "<h1>Engineer</h1><p>You solve technical problems and analyse system failures.</p>"),
    (None, 200, "<h1>Baker 500</h1><p>You notice an error in the dough at once.</p>"),
    (
        BlockKind.NEEDS_JAVASCRIPT,
        200,
        '<html><body><noscript>Please enable JavaScript to go on.</noscript><div id="root"></div><script src=a.js></script>',
    ),
    (BlockKind.NEEDS_JAVASCRIPT, 200, "<html><body><div id=__next></div><script src=a.js></script></body></html>"),
    (BlockKind.NEEDS_JAVASCRIPT, 200, "<html><body><app-root></app-root><script src=main.js></script></body></html>"),
    (
        BlockKind.NEEDS_JAVASCRIPT,
        200,
        "<html><body><p>Bitte JavaScript aktivieren.</p><script src=main.js></script></body></html>",
    ),
    (
        BlockKind.CONSENT_WALL,
        200,
        "<h1>Before you continue</h1><p>We use cookies.</p><form><button>Accept all cookies</button></form>",
    ),
    (BlockKind.CONSENT_WALL, 200, "<p>Vi värnar om din integritet</p><button>Godkänn alla kakor</button>"),
    (None, 200, JOB),
    (None, 200, list_page([f"/job/{n}" for n in range(30)])),
    (None, 200, list_page([])),
    (None, 200, JOB.replace("</main>", "<div class=g-recaptcha></div><form><input type=password>Log in</form></main>")),
    (None, 200, JOB.replace("<main>", "<div class=cookie-banner>Accept all cookies</div><main>")),
    (None, 200, '<div id=root></div><script type="application/ld+json">{"@type": "JobPosting"}</script>'),
    (None, 200, '<div id="root"></div><p>Nothing here is filled by a script.</p>'),
    (None, 404, "<h1>Not found</h1>"),
    (None, 410, "<h1>Gone</h1>"),
    (None, 503, "<h1>Just a moment</h1>"),
    (None, 200, "<p>This job is no longer available.</p>"),
    (None, 200, ""),
]


@pytest.mark.parametrize(("kind", "status", "body"), CASES)
def test_a_block_is_told_by_its_kind_and_a_page_is_left_alone(kind: BlockKind | None, status: int, body: str) -> None:
    assert block_of(Page(url="https://a.example/jobs", body=body.encode()), status) is kind


def test_a_large_page_without_text_is_judged_quickly() -> None:
    for body in (b"<script>" + b"captcha access denied cookies " * 200_000, b"<div id=" * 100_000, b"<noscript" * 100_000):
        page = Page(body=body)
        assert page.outline is not None
        began = time.process_time()
        block_of(page)
        assert time.process_time() - began < 0.25
