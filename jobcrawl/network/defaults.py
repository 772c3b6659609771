"""Safe defaults: every Scrapy setting that keeps a stranger's server, network or page harmless, with its reason.

`jobcrawl.settings` spreads these into its own; a switch named here turns one guard off.
"""

from __future__ import annotations

from typing import Any

SAFE_SETTINGS: dict[str, Any] = {
    # no doors: a crawler listens on nothing
    "TELNETCONSOLE_ENABLED": False,  # a shell on a local port
    "REMOTE_CONTROL_ENABLED": False,  # new in Scrapy 2.19: runs code sent to a local port
    # what may be fetched, and where from
    "DOWNLOAD_HANDLERS": {
        "http": "jobcrawl.network.rendering.RenderingHandler",  # Scrapy's own, with bounded headers and a guarded browser
        "https": "jobcrawl.network.rendering.RenderingHandler",
        "file": None,  # a link to file:///etc/passwd is fetched otherwise
        "data": None,  # a page inside an address passes every other guard
        "ftp": None,  # no job site; a way into inner networks
        "s3": None,  # would sign requests with this machine's keys
    },
    "TWISTED_DNS_RESOLVER": "jobcrawl.network.address_guard.VettingResolver",  # connects to vetted addresses only
    "ADDRESS_GUARD_ENABLED": True,  # refuse private, loopback and tunnelled addresses
    "ADDRESS_GUARD_ALLOW": [],  # exceptions, ADDRESS:PORT each: ["127.0.0.1:8765"]
    "URL_GUARD_ENABLED": True,  # http(s) on web ports, no user names in addresses
    "URL_GUARD_PORTS": [80, 443, 8080, 8443],  # not the ports of databases and mail servers
    "HTTPPROXY_ENABLED": False,  # behind a proxy the address guard sees the proxy only
    "DOWNLOAD_VERIFY_CERTIFICATES": True,  # Scrapy does not verify by default; opt out per source
    "DNS_TIMEOUT": 20,  # seconds; a lookup must not outlast the request
    # what a site is told
    "ORIGIN_GUARD_ENABLED": True,  # headers for one origin are not forwarded to the next
    "COOKIES_ENABLED": False,  # no tracking, no shared session; a site that needs them says so
    "REFERRER_POLICY": "strict-origin-when-cross-origin",  # other sites do not learn which page led to them
    "METAREFRESH_ENABLED": False,  # a redirect hidden in a page, used by log-in walls and traps; the spider follows a job's own
    # manners
    "ROBOTSTXT_OBEY": True,  # RFC 9309, jobcrawl.network.robots
    "ROBOTS_FRESH_SECONDS": 3600,  # a robots.txt is asked for again after this; RFC 9309: within 24 h
    "CRAWL_DELAY_MAX": 120,  # seconds; a site that asks for more is not crawled rather than crawled faster
    "TDM_OBEY": True,  # honour W3C text and data mining reservations
    "HOST_NOTES": "jobcrawl.network.host_notes.FileNotes",  # where robots.txt and the like are kept between runs
    "HOST_NOTES_DIR": None,  # directory of small JSON files; None: for the run only
    "SCHEDULER_PRIORITY_QUEUE": "jobcrawl.network.pace.PoliteQueue",  # a request leaves the queue when its host is ready
    "DOWNLOADER": "jobcrawl.network.host_slots.SharedDownloader",  # one slot per host over all crawls of the process
    "CONCURRENT_REQUESTS": 16,  # over all hosts
    "CONCURRENT_REQUESTS_PER_DOMAIN": 1,  # one request at a time per host
    "DOWNLOAD_DELAY": 1.0,  # seconds between requests to a host
    "DOWNLOAD_DELAY_JITTER": 0.3,  # part of the delay; crawls of many hosts do not beat in step
    "AUTOTHROTTLE_ENABLED": True,  # a slow host is asked more slowly
    "AUTOTHROTTLE_START_DELAY": 1.0,  # seconds; Scrapy's 5 wastes the first minute of a small site
    "AUTOTHROTTLE_MAX_DELAY": 30.0,  # seconds
    "BACK_OFF_ENABLED": True,  # Retry-After, growing pauses, circuit breaker
    "BACK_OFF_SECONDS": 2.0,  # first pause after a failure; doubled each time
    "RETRY_AFTER_MAX": 600,  # seconds; who asks for more is not asked again in this run
    "RETRY_AFTER_KEPT_MAX": 24 * 3600,  # seconds; so long at most the runs that come after leave a host alone
    "BREAKER_FAILURES": 5,  # failures in a row that open a host's circuit
    "BREAKER_REST": 60.0,  # seconds that it stays open; doubled each time
    "BREAKER_OPENINGS": 3,  # after so many the host is given up for this run
    "RETRY_TIMES": 2,  # tries after the first
    "CLOSESPIDER_TIMEOUT": 6 * 3600,  # seconds: a source's budget of time
    "CLOSESPIDER_PAGECOUNT": 50_000,  # a source's budget of pages
    "REQUESTS_MAX": 100_000,  # a source's budget of requests queued; bounds traps in breadth
    "DEPTH_LIMIT": 20,  # bounds traps in depth: calendars, sessions in paths
    # how much is taken
    "DOWNLOAD_TIMEOUT": 30,  # seconds for the whole answer; Scrapy: 180
    "DOWNLOAD_MAXSIZE": 8 * 1024 * 1024,  # bytes, packed or unpacked; Scrapy: 1 GiB
    "DOWNLOAD_WARNSIZE": 0,  # the limit is near enough
    "FEED_MAXSIZE": 52 * 1024 * 1024,  # bytes, for meta["is_feed"] only; a site map may have 50 MiB
    "HEADER_MAX_BYTES": 64 * 1024,  # 300 MB of headers pass DOWNLOAD_MAXSIZE
    "ENCODINGS_MAX": 2,  # ten layers of gzip are an attack
    "REDIRECT_MAX_TIMES": 5,  # Scrapy: 20
    "URLLENGTH_LIMIT": 2083,  # Scrapy's own; a path that grows is a trap
    "MEMUSAGE_ENABLED": True,
    "MEMUSAGE_LIMIT_MB": 1024,  # a leak ends the run, not the machine
    "MEMUSAGE_WARNING_MB": 700,
    "MEMUSAGE_CHECK_INTERVAL_SECONDS": 10.0,  # Scrapy's minute is long for a bomb
    "CONCURRENT_ITEMS": 8,  # pages held at once by pipelines; Scrapy: 100
    "SCRAPER_SLOT_MAX_ACTIVE_SIZE": 32 * 1024 * 1024,  # bytes of answers being read before downloads wait
    # pages that scripts fill
    "RENDERING_ENABLED": True,  # an empty shell is fetched again in a browser, once, if there is one
    "NEEDS_BROWSER": False,  # True in a spider's custom_settings: all pages of the source go through the browser
    "CHROMIUM_PATH": None,  # None: the first Chromium found
    "RENDERING_PAGES_MAX": 2,  # tabs at once; each takes some 100 MB
    # nothing that unpickles: whoever can write there would run code here
    "JOBDIR": None,  # pickles, and loses 35-94 % of a crawl after kill -9; runs are repeated instead
    "HTTPCACHE_ENABLED": False,  # Scrapy's cache stores pickles
    "NO_PICKLES": True,  # refuse to start when either is switched on
    # who keeps the guards: order 0 is next to the engine, 1000 next to the network
    "DOWNLOADER_MIDDLEWARES": {
        "jobcrawl.network.url_guard.UrlGuard": 10,  # first: nothing else looks at a bad address
        "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,  # judges only the first waiting request
        "jobcrawl.network.robots.RobotsGuard": 100,
        "jobcrawl.network.tdm.TdmGuard": 110,
        "jobcrawl.network.origins.OriginGuard": 250,  # before default headers are added
        "scrapy.downloadermiddlewares.retry.RetryMiddleware": None,  # hits again within milliseconds
        "jobcrawl.network.back_off.BackOff": 550,
        "jobcrawl.network.rendering.RenderShells": 585,  # sees an answer unpacked and not redirected
        "scrapy.downloadermiddlewares.httpcompression.HttpCompressionMiddleware": None,  # does not say why it gives an answer up
        "jobcrawl.network.limits.AnswerLimits": 590,
        "scrapy.downloadermiddlewares.redirect.RedirectMiddleware": None,  # does not say why it stops
        "jobcrawl.network.redirects.NamedRedirects": 600,
        "jobcrawl.network.certificates.CertificateGuard": 790,  # as the next one
        "jobcrawl.network.address_guard.AddressGuard": 800,  # names a refusal before back-off takes it for a failure
    },
    "SPIDER_MIDDLEWARES": {
        "scrapy.spidermiddlewares.urllength.UrlLengthMiddleware": None,  # drops without a word
        "scrapy.spidermiddlewares.depth.DepthMiddleware": None,  # likewise
        "jobcrawl.network.limits.RequestLimits": 900,
    },
    "EXTENSIONS": {
        "jobcrawl.network.no_pickles.NoPickles": 0,
        "scrapy.extensions.spiderstate.SpiderState": None,  # unpickles
        "scrapy.extensions.memusage.MemoryUsage": None,  # counts the memory of whoever started the crawl
        "jobcrawl.network.memory_use.MemoryUse": 0,
    },
}
"""Settings for every crawl."""
