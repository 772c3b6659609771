"""The posting: the one shape that every reader fills, every pipeline refines and every feed line holds.

Names are schema.org/JobPosting properties in snake_case wherever schema.org has one
(https://schema.org/JobPosting). Absent knowledge is None or an empty list, never a guess.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

SCHEMA_VERSION = "1.0"
"""Version of the feed line: the major number changes when a field is removed or changes its meaning."""

EmploymentType = Literal["FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER"]
"""Values of schema.org/employmentType as Google for Jobs lists them."""

JobLocationType = Literal["ONSITE", "HYBRID", "TELECOMMUTE"]
"""Where the work is done; TELECOMMUTE is schema.org's word for fully remote."""

UnitText = Literal["HOUR", "DAY", "WEEK", "MONTH", "YEAR"]
"""Period that an amount of pay covers (schema.org/unitText)."""


@dataclass(slots=True, kw_only=True)
class Organization:
    """An employer or an agency (schema.org/Organization)."""

    name: str | None = None
    """Name as the page writes it."""
    url: str | None = None
    """Web address of the organisation, absolute http(s)."""
    logo: str | None = None
    """Address of the logo, absolute http(s)."""


@dataclass(slots=True, kw_only=True)
class JobLocation:
    """One place of work (schema.org/Place with its PostalAddress)."""

    text: str | None = None
    """The place as the page writes it."""
    street_address: str | None = None
    """Street and number."""
    locality: str | None = None
    """City, town or municipality."""
    locality_code: str | None = None
    """Code of the locality in the national register; in Sweden SCB's municipality code, `0183`."""
    region: str | None = None
    """State, county or province."""
    region_code: str | None = None
    """Code of the region in the national register; in Sweden SCB's county code, `01`; else ISO 3166-2."""
    postal_code: str | None = None
    """Postal code as written."""
    country: str | None = None
    """Country as ISO 3166-1 alpha-2."""


@dataclass(slots=True, kw_only=True)
class BaseSalary:
    """Pay as stated (schema.org/MonetaryAmount)."""

    min_value: float | None = None
    """Lower end, or the only amount, in units of the currency."""
    max_value: float | None = None
    """Upper end; None where only one amount or a lower bound is stated."""
    currency: str | None = None
    """ISO 4217 code."""
    unit_text: UnitText | None = None
    """Period the amounts cover."""
    text: str | None = None
    """The words the amounts were read from; gross, net and bonus remarks stay here."""


@dataclass(slots=True, kw_only=True)
class LanguageDemand:
    """A language the ad asks for."""

    code: str
    """ISO 639-1 code."""
    text: str | None = None
    """The level in the ad's own words."""


@dataclass(slots=True, kw_only=True)
class Occupation:
    """The job's class in a public classification."""

    code: str | None = None
    """Code in the scheme."""
    label: str | None = None
    """Label in the language of the source."""
    scheme: str | None = None
    """Name of the scheme, such as `SSYK 2012`, `ESCO`, `O*NET-SOC`; None for the site's own words."""


@dataclass(slots=True, kw_only=True)
class Contact:
    """A contact person; kept only when the user switches contacts on."""

    name: str | None = None
    """Name as written, or its keyed hash."""
    role: str | None = None
    """What the person is contacted for, in the ad's words."""
    phone: str | None = None
    """E.164 number, or its keyed hash."""
    email: str | None = None
    """Address, or its keyed hash."""


@dataclass(slots=True, kw_only=True)
class SourceLink:
    """Another address of the same posting."""

    source: str
    """Name of the source that carries it."""
    url: str
    """Its address there."""


@dataclass(slots=True, kw_only=True)
class Evidence:
    """Why a field has its value."""

    reader: str
    """Name of the reader that won: `json_ld`, `labels`, `countdown` …"""
    raw: str | None = None
    """The text or value it was read from, at most 200 characters."""
    confidence: float = 0.0
    """How sure the reader is, 0 to 1."""


@dataclass(slots=True, kw_only=True)
class JobPosting:
    """One job posting: one line of the feed."""

    # identity
    id: str | None = None
    """Stable identity: hash of the source and the site's own id, else of the canonical URL."""
    source: str | None = None
    """Name of the source: the spider, or the row of the registry."""
    source_id: str | None = None
    """The site's own id of the posting."""
    requisition_id: str | None = None
    """The employer's reference number; several postings may share one."""
    url: str | None = None
    """Address of the job page."""
    apply_url: str | None = None
    """Address where an application starts."""
    source_links: list[SourceLink] = field(default_factory=list)
    """Every address the same job was seen at, over all sources."""

    # text
    title: str | None = None
    """Job title as the page shows it."""
    description: str | None = None
    """The employer's text, plain: paragraphs parted by an empty line, bullets as `• `, links as `label (url)`."""
    description_html: str | None = None
    """The same text as sanitised HTML."""
    language: str | None = None
    """ISO 639-1 code of the description's language."""
    is_translation: bool | None = None
    """True when the page says or shows that the text was machine-translated."""

    # employer
    hiring_organization: Organization | None = None
    """The employer."""
    recruiter: Organization | None = None
    """An agency that advertises for someone else."""
    department: str | None = None
    """Department or team."""

    # place
    job_locations: list[JobLocation] = field(default_factory=list)
    """All places of work, as the board and as the ad name them."""
    job_location_type: JobLocationType | None = None
    """On site, hybrid or remote, when stated."""
    applicant_location_requirements: list[str] = field(default_factory=list)
    """Where remote applicants may live: ISO 3166-1 alpha-2 codes, or the words used."""

    # dates
    date_posted: str | None = None
    """Publication: ISO 8601 date, or date-time with offset where the page gives one."""
    date_posted_text: str | None = None
    """The words `date_posted` was read from."""
    date_modified: str | None = None
    """Last change by the publisher, ISO 8601."""
    date_modified_text: str | None = None
    """The words `date_modified` was read from."""
    valid_through: str | None = None
    """Last day to apply, ISO 8601."""
    valid_through_text: str | None = None
    """The words `valid_through` was read from."""
    job_start_date: str | None = None
    """First day of work, ISO 8601."""
    job_start_date_text: str | None = None
    """The words about the start, such as `by agreement`."""

    # terms
    employment_type: list[EmploymentType] = field(default_factory=list)
    """schema.org employment types that the page states, if only by its hours (full time from 35 a week); never a default."""
    employment_type_text: str | None = None
    """The words about the employment, such as `Permanent position (probationary period applies)`."""
    is_permanent: bool | None = None
    """True for open-ended, False for fixed-term employment."""
    has_probation: bool | None = None
    """True when a probationary period applies."""
    work_hours: str | None = None
    """Working hours in the page's words."""
    shift: str | None = None
    """Shift pattern in the page's words."""
    duration: str | None = None
    """Length of a fixed-term employment in the page's words."""
    total_job_openings: int | None = None
    """Number of vacancies."""

    # pay
    base_salary: BaseSalary | None = None
    """Pay as stated; None when the page names no amount."""
    benefits: str | None = None
    """Benefits in the page's words."""

    # demands
    experience_required: bool | None = None
    """True when experience is asked for, False when the page says that none is needed."""
    education: str | None = None
    """Education asked for, in the ad's words."""
    languages: list[LanguageDemand] = field(default_factory=list)
    """Languages asked for."""
    driving_licence: str | None = None
    """Driving licence classes asked for, such as `B` or `B, C`; the word for a licence where the ad names no class."""
    citizenship: str | None = None
    """Citizenship asked for: ISO 3166-1 alpha-2 code, or `EU`."""
    security_clearance: str | None = None
    """Security clearance asked for, in the ad's words."""

    # class
    occupation: Occupation | None = None
    """Class in an occupation scheme, or the site's own category."""
    industry: str | None = None
    """Industry in the page's words."""

    # contact
    contacts: list[Contact] = field(default_factory=list)
    """Contact persons; empty unless the user keeps them."""

    # life
    status: Literal["open", "closed"] = "open"
    """Whether the posting is believed to be live."""
    first_seen: str | None = None
    """When a run saw it first, ISO 8601 UTC; never changes."""
    last_seen: str | None = None
    """When a run saw it last, ISO 8601 UTC."""
    closed_at: str | None = None
    """When it was closed, ISO 8601 UTC."""
    closed_reason: Literal["event", "deadline", "absent", "gone"] | None = None
    """Which evidence closed it."""
    reposted_at: str | None = None
    """When it came back after it had been closed, ISO 8601 UTC."""
    repost_of: str | None = None
    """`id` of an earlier posting that this one seems to repeat."""
    content_hash: str | None = None
    """Hash of the fields a reader sees; equal hashes mean nothing visible changed."""

    # trust
    evidence: dict[str, Evidence] = field(default_factory=dict)
    """For each filled field: which reader, from which words, how sure."""
    warnings: list[str] = field(default_factory=list)
    """What was odd about the page or a value, one sentence each."""
    schema_version: str = SCHEMA_VERSION
    """Version of this shape."""
    fetched_at: str | None = None
    """When the page was fetched, ISO 8601 UTC."""
