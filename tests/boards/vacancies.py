"""Vacancies of our own making, which the stand-in server publishes in every vendor's format."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from html import escape

TODAY = datetime.now(UTC).replace(hour=8, minute=30, second=0, microsecond=0)
CRAFTS = ("Welder", "Baker", "Nurse", "Gardener", "Surveyor", "Cooper", "Tailor", "Glazier", "Roofer", "Librarian", "Brewer")
TOWNS = (
    ("Malmö", "Skåne", "SE", "Sweden"),
    ("Kiel", "Schleswig-Holstein", "DE", "Germany"),
    ("Lyon", "Auvergne-Rhône-Alpes", "FR", "France"),
    ("Porto", "Norte", "PT", "Portugal"),
    ("Bergen", "Vestland", "NO", "Norway"),
)


@dataclass(frozen=True)
class Vacancy:
    number: int

    @property
    def ident(self) -> int:
        return 7_000_000 + self.number * 31

    @property
    def uuid(self) -> str:
        return f"0f8fad5b-d9cb-469f-a165-{self.ident:012d}"

    @property
    def code(self) -> str:
        return f"Qx{self.ident:08d}"

    @property
    def requisition(self) -> str:
        return f"REQ-{self.number:04d}"

    @property
    def title(self) -> str:
        return f"{CRAFTS[self.number % len(CRAFTS)]} in workshop {self.number}"

    @property
    def place(self) -> tuple[str, str, str, str]:
        return TOWNS[self.number % len(TOWNS)]

    @property
    def town(self) -> str:
        return self.place[0]

    @property
    def type(self) -> str:
        return "PART_TIME" if self.number % 3 == 1 else "FULL_TIME"

    @property
    def remote(self) -> str:
        return ("ONSITE", "HYBRID", "TELECOMMUTE")[self.number % 3]

    @property
    def posted(self) -> datetime:
        return TODAY - timedelta(days=3 + self.number % 20)

    @property
    def deadline(self) -> datetime:
        return TODAY + timedelta(days=20 + self.number % 20)

    @property
    def low(self) -> int:
        return 41_000 + 100 * self.number

    @property
    def high(self) -> int:
        return self.low + 9_000

    @property
    def department(self) -> str:
        return f"Hall {self.number % 4}"

    @property
    def parts(self) -> tuple[str, str, str, str]:
        """Opening, tasks, demands, benefits: four paragraphs that are each in the posting's text or lost."""
        n = self.number
        return (
            f"<p>Our workshop {n} stands by the old harbour and has repaired boats and nets for more than ninety years.</p>",
            f"<p>You plan the work of crew {n}, order timber and tar, and see to it that every hull leaves the yard on time.</p>",
            f"<p>You have done this work for {n + 2} seasons, read drawings, and hold a certificate for work at heights.</p>",
            f"<p>We offer lunch in canteen {n}, a bicycle for the way to work, and thirty-one days of holiday every year.</p>",
        )

    @property
    def sentences(self) -> list[str]:
        return [part.removeprefix("<p>").removesuffix("</p>") for part in self.parts]

    @property
    def html(self) -> str:
        return "\n".join(self.parts)


def posting_markup(job: Vacancy, url: str) -> dict[str, object]:
    """The vacancy as schema.org has it."""
    town, region, country, _ = job.place
    return {
        "@context": "https://schema.org/",
        "@type": "JobPosting",
        "title": job.title,
        "description": job.html,
        "identifier": {"@type": "PropertyValue", "name": "Harbour Works", "value": str(job.ident)},
        "url": url,
        "datePosted": job.posted.isoformat(),
        "validThrough": job.deadline.isoformat(),
        "employmentType": job.type,
        "hiringOrganization": {"@type": "Organization", "name": "Harbour Works"},
        "jobLocation": {
            "@type": "Place",
            "address": {"@type": "PostalAddress", "addressLocality": town, "addressRegion": region, "addressCountry": country},
        },
    }


def visible_page(job: Vacancy, extra: str = "") -> str:
    """The vacancy as a page for people."""
    head = f"<title>{escape(job.title)} | Harbour Works</title>"
    return (
        f"<!DOCTYPE html><html lang=en><head><meta charset=utf-8>{head}{extra}</head><body><nav><a href='/'>Home</a></nav><main>"
        f"<h1 class=job_title>{escape(job.title)}</h1><p>Location: {job.town}</p><div class='job-desc job_description'>"
        f"<h2>About the job</h2>{job.html}</div><a href='/apply/{job.ident}'>Apply now</a></main></body></html>"
    )
