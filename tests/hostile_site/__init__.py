"""A job site that does everything wrong, on loopback only: `python -m tests.hostile_site` serves it until it is stopped."""

from tests.hostile_site.server import HostileSite

__all__ = ["HostileSite"]
