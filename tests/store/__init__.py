"""What the store, the runs and the feed must stand, by the rows of the hostile world, and the test that shows it.

The long form is marked slow (`make test-slow`); the short one is in `make test`.

| row | fault | short form | long form, with the figures |
|---|---|---|---|
| 1 | kill -9 | `test_crashes.py`: kill 9 | forty trials: at least 150 kills, 1,500 pages |
| 2 | a fault at each I/O operation | `test_crashes.py`: some operations | every single write, sync, rename, commit |
| 3 | a crash between commit and feed | `test_crashes.py`: some operations | a crash between, at 12 points or more |
| 4 | full disk | `test_crashes.py`: a full disk, of 2 MB | the same |
| 5 | reading while the feed is written | `test_crashes.py`: 300 reads | 10,000 reads |
| 6 | SIGTERM | `test_crawls.py`: stops a crawl within ten seconds | twenty times; `../schedule/test_many.py` for many sources |
| 7 | two crawls of one source | `test_leases.py`: 50 races, 75, a stale writer | `test_crawls.py`: a second crawl exits 75 |
| 8 | a long transaction in PostgreSQL | `test_postgresql.py`: a long transaction | the same |
| 9 | the database server restarts | `test_postgresql.py`: twice | ten times |
| 10 | a poison page | `test_bad_pages.py`: three times | `test_crawls.py`: crashes its callback three times |
| 11 | a migration is killed | `test_schema.py`: every version, at any statement, both databases | the same |
| 12 | old readers, new feeds | `../feed/test_feed.py`: golden feed, reader of 1.0, recorded schemas | the same |
| 13 | the listing is empty, or redesigned | `test_thirty_days.py`, `test_rules.py`: all ids swapped | `test_crawls.py`: modes |
| 14 | block pages and captchas | `test_crawls.py`: block403 | twenty block pages as listing, and as jobs |
| 15 | pagination is cut | `test_thirty_days.py`: after any page | `test_crawls.py`: at any page |
| 16 | much fewer, or most missing | `test_thirty_days.py`: whatever the numbers; `test_rules.py` | the same |
| 17 | 404 and 410, and what is neither | `test_crawls.py`: 404 and 410, of ten answers; `test_rules.py` | job pages that fail |
| 18 | true removals | `test_thirty_days.py`: 200 jobs | 1,000 jobs, 30 days, three kinds of source |
| 19 | reposts and swapped ids | `test_rules.py`: reappearance, repost, all ids swapped | the same |
| 20 | colliding and foreign ids | `test_identities.py` | the same |
| 21 | clocks | `test_clocks.py`: a shifted clock, the night of the clock change | the same |
| 22 | relative dates on cached pages | `test_relative_dates.py` | the same |
| 23 | exit codes | `test_crawls.py`: block403, cutpage | every mode, and a feed that cannot be published |
| 24 | every request is accounted for | `test_crawls.py`: after each crawl | the same |
| 36 | one bad page in a hundred | `test_bad_pages.py`: one poison page | `../network/test_hostile_crawl.py` |
| 37 | values that databases keep differently | `test_values.py`: 450 postings | at least 10,000 |
| 43 | soak | `test_soak.py`: open files and the log | 10 minutes, and 60 |

Rows of the network and the readers are listed in `tests/hostile_site`.
"""
