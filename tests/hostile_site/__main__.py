"""Serve the hostile site by hand and print what is asked of it."""

from __future__ import annotations

import sys
import time

from tests.hostile_site.server import HostileSite


def main() -> None:
    """Serve until interrupted; an argument is the port."""
    with HostileSite(port=int(sys.argv[1]) if len(sys.argv) > 1 else 8765) as site:
        sys.stdout.write(
            f"{site.url}/ok/list\nADDRESS_GUARD_ALLOW={site.host}:{site.port}\nsentinels: {', '.join(site.sentinel_urls)}\n"
        )
        seen = 0
        try:
            while True:
                time.sleep(0.5)
                for hit in site.hits[seen:]:
                    sys.stdout.write(f"{hit.method} {hit.path}\n")
                seen = len(site.hits)
                if site.sentinel_hits:
                    sys.stdout.write(f"SENTINELS HIT: {site.sentinel_hits}\n")
        except KeyboardInterrupt:
            sys.stdout.write("\n")


main()
