"""MemoryUse: Scrapy's watch over memory, by what a process holds now.

Scrapy looks at the largest size that a process ever had, which on Linux is that of whoever started it as well: it outlives fork
and exec (getrusage(2), `ru_maxrss`), so a crawl begun by a large program would be stopped at once. Nor does it fall again, where
one process runs a thousand crawls.
"""

from __future__ import annotations

import os
from pathlib import Path

from scrapy.extensions.memusage import MemoryUsage

_PAGES = Path("/proc/self/statm")
"""Sizes of this process in pages of memory (proc(5)): all, resident, …; other systems than Linux have none."""


class MemoryUse(MemoryUsage):
    """Stops a crawl whose process holds more than `MEMUSAGE_LIMIT_MB`."""

    def get_virtual_size(self) -> int:
        """Bytes of memory that the process holds, as far as the system tells; else the most it ever held."""
        try:
            resident = int(_PAGES.read_text().split()[1])
        except (OSError, ValueError, IndexError):
            return super().get_virtual_size()
        return resident * os.sysconf("SC_PAGE_SIZE")
