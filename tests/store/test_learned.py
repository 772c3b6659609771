from pathlib import Path

from jobcrawl.clean.chrome import SiteChrome
from jobcrawl.page import Page
from jobcrawl.store.database import Database
from jobcrawl.store.learned import furniture_of, keep_furniture
from jobcrawl.store.lifecycle import ListingProof
from jobcrawl.store.run import Run

WHOLE = ListingProof(pages=1, is_whole=True)


def test_what_was_learned_of_a_site_is_there_in_the_next_run(tmp_path: Path) -> None:
    pages = [Page(body=f"<p>Ad {number}</p><footer><p>The town's own job board</p></footer>".encode()) for number in range(6)]
    chrome = SiteChrome()
    for page in pages:
        chrome.observe(page.outline)
    url = f"sqlite:///{tmp_path}/store.db"
    database = Database(url)
    Run.open(database, "town").finish(WHOLE)
    keep_furniture(database, "town", SiteChrome().to_json())
    keep_furniture(database, "town", chrome.to_json())
    database.close()

    database = Database(url)
    state = furniture_of(database, "town")
    assert furniture_of(database, "another town") is None
    database.close()
    assert state is not None
    again = SiteChrome.from_json(state)
    assert again.is_chrome(pages[0].outline.blocks[-1])
    assert not again.is_chrome(pages[0].outline.blocks[0])


def test_nothing_is_kept_of_a_source_that_was_forgotten_while_it_was_learned(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/store.db")
    keep_furniture(database, "town", SiteChrome().to_json())
    assert furniture_of(database, "town") is None
    database.close()
