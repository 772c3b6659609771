"""Circuit breaker: a host that keeps failing is left alone for a while, then asked once, then trusted again."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Breaker:
    """Failures of one host. Closed: requests pass. Open: none until `retry_at`. Half-open: one probe decides."""

    threshold: int
    """Failures in a row that open the circuit."""
    rest: float
    """Seconds that it stays open the first time; doubled each time after."""
    openings_max: int
    """Openings after which the host is given up for the run."""
    failures: int = 0
    """Failures in a row so far."""
    openings: int = 0
    """Times that the circuit opened since the last success."""
    retry_at: float = 0.0
    """When the host may be probed."""

    @property
    def is_given_up(self) -> bool:
        """Whether the host is not asked again in this run."""
        return self.openings >= self.openings_max

    def succeed(self) -> None:
        """An answer came: close the circuit."""
        self.failures = self.openings = 0
        self.retry_at = 0.0

    def fail(self, now: float) -> bool:
        """A request failed; True when that opened the circuit (again)."""
        self.failures += 1
        if self.failures < self.threshold:
            return False
        self.retry_at = now + self.rest * 2**self.openings
        self.openings += 1
        return True
