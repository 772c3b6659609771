"""Addresses: how much one looks like that of a single job, judged by its shape alone, and what else its parts say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import parse_qsl, unquote, urlsplit

from jobcrawl.read.words.job_words import JOB_WORDS, STRONG_JOB_WORDS
from jobcrawl.values.patterns import when_used
from jobcrawl.values.roles import names_a_role
from jobcrawl.values.word_lists import word_set

SURE = 3.0
"""Likelihood of an address that holds a job word and an id."""
PLAIN = 2.5
"""Likelihood of an address that holds an id and a word for a job."""
LIKELY = 1.5
"""Likelihood of an address that holds a job word and a slug of several words."""
NEVER = -2.0
"""Likelihood of an address that leads elsewhere: log-in, category, company, news."""

_JOB_ID_KEYS = word_set("""
    jobid job_id jobno jobcode jobreq job_did jid jk gh_jid vacancyid vacancy_id vacancyno vacature vakansid vacancy
    vacancynopk adid ad_id advertid annonsid
    annonceid offerid offer_id ofertaid idoferta idoffre postingid posting_id positionid position_id openingid opportunityid
    requisitionid reqid
    req_id jobreqid jobrequisitionid projectid rmjob rmid stelle stellenid stelleid jobadid jobpostingid careerjobid
    career_job_req_id currentjobid
    jobofferid job-id req jobseqno refnr stillingsid stillingid jobbid ilmoitusid idannuncio ogloszenie job
    """)
_JOB_ID_KEY = when_used(
    r"(?:job|vacanc(?:y|ies)|vacature|position|posting|requisition|offer|oferta|stellen?|opening)[_-]?"
    r"(?:post(?:ing)?|req(?:uisition)?|ad|offer|advert|opening)?[_-]?(?:id|no|nr|num|number|code|key|ref|reference|seq)"
)
_ID_KEYS = frozenset(("id", "show", "pid", "nr", "no", "ref", "uuid", "guid", "key", "item", "post", "detail", "code", "p", "t"))
_NEVER_SEGMENTS = word_set("""
    login log-in signin sign-in signup sign-up register registration logout account my-account myaccount dashboard profile
    profiles forgot-password
    category categories kategori kategorier kategorie categorie categoria categoria-de tag tags topic topics industries
    sectors departments department
    blog blogs news nyheter nyhet aktuelles presse press media magazine articles article insights stories story events event
    case-studies case-study
    podcast podcasts webinar webinars resources advice guides guide salaries salary salary-guide faq faqs help support
    contact contact-us kontakt about
    about-us om-oss uber-uns ueber-uns privacy privacy-policy terms cookies cookie-policy legal imprint impressum sitemap rss
    feed feeds share sharer intent
    alert alerts job-alert job-alerts jobalert saved saved-jobs favorites bookmarks post-a-job post-job postjob add-job
    submit pricing advertise
    recruiters employers for-employers products product shop cart checkout wp-content wp-admin wp-login.php cdn-cgi uploads
    download author authors
    cv resume resumes cv-builder job-descriptions interview interview-questions users user courses course programs program
    benefits culture values life students graduates diversity our-people people team-members locations
    metiers métiers berufe berufsbilder professions occupations yrken ammatit beroepen zawody profesiones
    """)
_NEVER_ANYWHERE = word_set(
    """
    job-descriptions
    login log-in signin sign-in signup sign-up register logout blog blogs news feed rss tag tags author share cdn-cgi
    wp-content wp-admin
    shop cart
    """
)
_LEGAL_SEGMENTS = word_set("privacy privacy-policy cookies cookie-policy terms legal imprint impressum datenschutz")
"""First parts of the addresses of a vendor's pages on the law."""
_DIVISIONS = frozenset(("people", "students", "graduates", "programs", "locations", "department", "media", "press", "events"))
"""Parts of addresses that name a department or a group of applicants below a word for jobs: `/careers/people/`."""
_OFFER_SEGMENTS = frozenset(("product", "products", "pricing", "solutions", "features"))
"""Parts of addresses under which a firm tells of what it sells: `/product/job-board`."""
_COMPANY_SEGMENTS = frozenset(
    (
        "company",
        "companies",
        "employer",
        "employers",
        "firma",
        "firmen",
        "arbetsgivare",
        "foretag",
        "entreprise",
        "empresa",
        "empresas",
    )
)
_PEOPLE_SEGMENTS = frozenset(
    ("team", "our-team", "people", "staff", "faculty", "leadership", "directory", "members", "doctors", "speakers", "experts")
)
_APPLY_SEGMENTS = frozenset(
    (
        *("apply", "application", "applynow", "bewerben", "bewerbung", "ansok", "sok", "postuler", "solliciteren", "apply-now"),
        *("aplikuj", "aplikovat", "candidatar", "candidatarse", "candidarsi", "hakemus", "soknad", "ansoeg", "ansog", "postular"),
    )
)
_NEVER_HOSTS = when_used(
    r"(?<!docs)(?<!sites)(?<!^jobs)(?<!^careers)(?:^|\.)(?:facebook|twitter|x|instagram|youtube|tiktok|pinterest|whatsapp|wa|t|glassdoor|reddit|vimeo|medium|github|apple|google)\.(?:com|me|net)$"
)
_BOARD = when_used(r"[a-z]{2}(?:jobs|jobb|jobbank|careers|karriere|vacatures|emplois?|empleos|empregos|vagas|stellen)(?:\.|$)")
"""A host whose name ends with a word for jobs."""
_ATS_DETAIL = when_used(
    r"""(?ix)^(?:
      jobs\.(?:eu\.)?lever\.co/[^/]+/[0-9a-f-]{36}
    | jobs\.ashbyhq\.com/[^/]+/[0-9a-f-]{36}
    | apply\.workable\.com/(?:[^/]+/)?j/[0-9a-f]{8,}
    | (?:www\.)?workable\.com/j/[0-9a-f]{8,}
    | (?:jobs|careers)\.smartrecruiters\.com/[^/]+/\d{6,}
    | [^/]+\.recruitee\.com/o/[^/]+
    | [^/]+\.breezy\.hr/p/[^/]+
    | join\.com/companies/[^/]+/\d+
    | [^/]+\.bamboohr\.com/(?:careers|jobs)/\d+
    | [^/]+\.myworkdayjobs\.com/(?:[^/]+/)*(?:job|details)/.+
    | [^/]+\.applytojob\.com/apply/\w{8,}
    | [^/]+\.homerun\.co/[\w-]+
    | (?:www\.)?linkedin\.com/jobs/view/.+
    )"""
)
_ONE_JOB = word_set("""
    vacancy vacature stellenangebot stellenanzeige stellenausschreibung stelle jobangebot jobanzeige job_posting job-posting
    jobposting job-opening job_post job-post jobpost job_ad job-ad jobad job-offer job_description job-description vaga
    oferta-de-empleo allas loc-de-munca offre-emploi stillingsopslag stillingsannonse platsannons tyopaikkailmoitus
    """)
_ONE = _ONE_JOB | word_set(
    "job stilling oferta offre posting position opening viewjob jobview jobviewer showjob jobdetail jobdetails annons"
)
"""Parts of addresses that name one job where a query says which: `/job.php?ref=a1`."""
_ATS_NAMES = word_set(
    "lever. ashbyhq. workable. smartrecruiters. recruitee. breezy. join. bamboohr. myworkdayjobs. applytojob. homerun. linkedin."
)
_LOCALE = when_used(r"(?:[a-z]{2}(?:[-_][a-z]{2})?)?")
_LANGUAGE = when_used(r"[a-z]{2}")
_GENERIC_SEGMENTS = word_set("index default show view detail details display main page ad annons anzeige stelle job")
_LIST_SEGMENTS = word_set(
    "search results result list listing listings all browse find suche sok recherche zoeken buscar cerca szukaj hledat"
    " board boards overview"
)
_LIST_PARTS = JOB_WORDS | word_set(
    "open current all our available new latest remote search board list offene alle lediga ledige avoimet at in the"
)
_SURE_KEY = when_used(r"job|vacan|stelle|stilling|posting|requisition|gh_jid|rmjob|vakans")
_ABOUT_WORK = when_used(
    r"(?:^|-)(?:life|values|culture|process|benefits|perks|students?|graduates|university|why|meet|our|how|faqs?|diversity|inclusion|belonging|people|stories|story|about|tips|working)(?:-|$)"
)
_UUID = when_used(r"[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}", re.I)
_UUID_LENGTH = 32
_DIGIT = when_used(r"\d")
_DIGITS = when_used(r"\d{3,}")
_LONG_NUMBER = when_used(r"\d{5,}")
_YEAR = when_used(r"(?:19|20)\d\d(?:[-/]?\d\d){0,2}$")
_CODE = when_used(
    r"(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{6,}$|(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{6,}$"
    r"|(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[A-Za-z0-9]{5,}$"
)
_PARTS = when_used(r"[-_+.,\s]+")
_EXTENSION = when_used(r"\.(?:html?|aspx?|php\d?|jsp|do|cfm|xhtml|action)$", re.I)
_FILE = when_used(r"\.(?:jpe?g|png|gif|svg|webp|ico|css|js|xml|rss|atom|zip|xlsx?|pptx?|mp[34]|json|txt|ics)$", re.I)
_SELECTED = when_used(r"(?:in|i|at|near|by|for|en|bei)[-_]\w")
_LISTED = when_used(r"(?:^|[-_])(?:jobs?|jobb|stellen|emplois?|vacatures)[-_](?:in|i|at|near|by|for)[-_]", re.I)


def _holds_id(segment: str) -> bool:
    if len(segment) >= _UUID_LENGTH and _UUID.search(segment):
        return True
    if not _DIGIT.search(segment):
        return False
    if _DIGITS.search(segment) and not _YEAR.fullmatch(segment):
        last = _PARTS.split(segment)[-1]
        return not (_YEAR.fullmatch(last) and len(_DIGITS.findall(segment)) == 1)
    return any(_CODE.match(part) for part in (_PARTS.split(segment)[0], _PARTS.split(segment)[-1]))


@lru_cache(maxsize=8192)
def _speaks_of_jobs(segment: str, words: frozenset[str] = JOB_WORDS) -> bool:
    return (
        segment in words or not words.isdisjoint(_PARTS.split(segment)) or ("-" in segment and segment.replace("-", "") in words)
    )


@lru_cache(maxsize=1024)
def _is_board(host: str) -> bool:
    """Whether a host is called after jobs: `careers.example.com`, `railjobs.example`."""
    return _speaks_of_jobs(host, STRONG_JOB_WORDS) or _BOARD.search(host) is not None


@lru_cache(maxsize=1024)
def _is_elsewhere(host: str) -> bool:
    return _NEVER_HOSTS.search(host) is not None


@lru_cache(maxsize=1024)
def _is_of_vendor(host: str) -> bool:
    return any(vendor in host for vendor in _ATS_NAMES)


class _Address:
    """An absolute address taken apart."""

    __slots__ = ("at", "host", "is_upload", "keys", "path", "raw", "segments")

    def __init__(self, url: str) -> None:
        """Raises ValueError for what is no address."""
        parts = urlsplit(url[:2000])
        self.host = (parts.hostname or "").casefold()
        self.path = unquote(parts.path)
        if parts.fragment.startswith(("/", "!")):
            self.path += unquote(parts.fragment.lstrip("!"))  # a script's route
        bare = _EXTENSION.sub("", self.path) if "." in self.path else self.path
        self.raw = [segment for segment in bare.split("/") if segment]
        """Parts of the path as they are written."""
        self.segments = [segment.casefold() for segment in self.raw]
        """The same in lower case."""
        self.is_upload = "uploads" in self.segments and self.segments[-1].endswith(".pdf")
        """Whether it is that of a document among a weblog's uploads."""
        if self.segments and self.segments[-1] in _APPLY_SEGMENTS:
            self._drop_last()
        self.keys = {key.casefold(): value for key, value in parse_qsl(parts.query)[:30]} if parts.query else {}
        """The query."""
        self.at = -1
        """Which segment is the last with a word for jobs; -1 where none is, and before `find_word`."""

    def find_word(self) -> None:
        """Find the word for jobs, and leave out the words at the end that say nothing: `/jobs/4711/view`."""
        segments = self.segments
        while len(segments) > 2 and segments[-1] in _GENERIC_SEGMENTS and any(map(_holds_id, self.raw[1:-1])):
            self._drop_last()
        at = len(segments) - 1
        while at >= 0 and not _speaks_of_jobs(segments[at]):
            at -= 1
        while at > 0 and at == len(segments) - 1 and _speaks_of_jobs(segments[at - 1]) and _is_slug(segments[at]):
            at -= 1
        while segments[at + 1 :] and segments[-1] in _GENERIC_SEGMENTS:
            self._drop_last()
        self.at = at

    def _drop_last(self) -> None:
        del self.raw[-1], self.segments[-1]

    @property
    def tail(self) -> list[str]:
        """The segments behind the word for jobs; all where there is none."""
        return self.segments[self.at + 1 :]

    def asks_for_id(self) -> bool:
        """Whether a key of the query that may name anything holds an id."""
        keys = self.keys
        return bool(keys) and any(key in _ID_KEYS and _holds_id(value) for key, value in keys.items())

    def is_of_jobs(self) -> bool:
        """Whether the host, or the path as far as its word for jobs, has a word that stands for jobs alone."""
        before = self.segments[: self.at + 1]
        return any(_speaks_of_jobs(one, STRONG_JOB_WORDS) for one in before) or _speaks_of_jobs(self.host, STRONG_JOB_WORDS)


@lru_cache(maxsize=8192)
def job_likelihood(url: str) -> float:
    """How much an absolute address looks like that of one job: `NEVER` … `SURE`; 0 says nothing."""
    try:
        address = _Address(url)
    except ValueError:
        return NEVER
    found = _likelihood_of_host_or_file(address)
    if found is None:
        found = _likelihood_of_query(address)
    return _likelihood_of_path(address) if found is None else found


def _likelihood_of_host_or_file(address: _Address) -> float | None:
    """What a host of other things, a vendor's way to write addresses or the name of a file says; None for nothing."""
    if _is_elsewhere(address.host):
        return NEVER
    if _is_of_vendor(address.host) and _ATS_DETAIL.match(address.host + address.path):
        return NEVER if _is_legal(address.segments) else SURE
    return NEVER if "." in address.path and _FILE.search(address.path) else None


def _is_legal(segments: Sequence[str]) -> bool:
    """Whether the parts of a vendor's address lead to a page on the law; a firm may have such a name, and its ads a number."""
    return bool(segments) and segments[0] in _LEGAL_SEGMENTS and not any(map(str.isdigit, segments[-1]))


def _likelihood_of_query(address: _Address) -> float | None:
    """What a key of the query says that names a job: `jobId=4711`; None for nothing."""
    for key, value in address.keys.items():
        is_key = key in _JOB_ID_KEYS and value and value.casefold() not in JOB_WORDS
        if is_key or (_JOB_ID_KEY.fullmatch(key) and _holds_id(value)):
            if any(map(_speaks_of_jobs, [address.host, *address.segments])):
                return SURE
            return 2.5 if _SURE_KEY.search(key) else 0.7
    return NEVER if "mode" in address.keys and address.segments[-1:] == ["posting"] else None  # the form for an answer in phpBB


def _likelihood_of_path(address: _Address) -> float:
    address.find_word()
    if address.is_upload:
        return 1.0 if _speaks_of_jobs(_EXTENSION.sub("", address.segments[-1].removesuffix(".pdf"))) else 0.0
    if _leads_elsewhere(address):
        return NEVER
    if address.at < 0:
        return _likelihood_without_job_word(address)
    is_of_jobs = address.is_of_jobs()
    return _likelihood_of_tail(address, is_of_jobs) if address.tail else _likelihood_of_last(address, is_of_jobs)


def _leads_elsewhere(address: _Address) -> bool:
    """Whether a part of the path is the name of something else: news, a category, a firm, the form of a job."""
    segments, at, tail = address.segments, address.at, address.tail
    return (
        not _NEVER_SEGMENTS.isdisjoint(tail)
        or not _NEVER_ANYWHERE.isdisjoint(segments)
        or (at >= 0 and not _COMPANY_SEGMENTS.isdisjoint(tail))
        or (at > 0 and not _OFFER_SEGMENTS.isdisjoint(segments[:at]))
        or (len(segments) > 1 and segments[-2] in _APPLY_SEGMENTS and _holds_id(address.raw[-1]))
    )


def _likelihood_of_tail(address: _Address, is_of_jobs: bool) -> float:
    """What stands behind the word for jobs says: an id, a slug, the name of a list."""
    last = address.segments[-1]
    if _LISTED.search(last) or last in _LIST_SEGMENTS:
        return NEVER
    if address.asks_for_id() or any(map(_holds_id, address.raw[address.at + 1 :])):
        return SURE if is_of_jobs else 2.5
    if _ABOUT_WORK.search(last):
        return 0.0
    words = len([part for part in _PARTS.split(last) if part])
    likelihood = LIKELY + 0.5 if words >= 3 else LIKELY if words == 2 else 0.5
    return likelihood if is_of_jobs else likelihood - 0.5


def _likelihood_of_last(address: _Address, is_of_jobs: bool) -> float:
    """What an address says that ends with the word for jobs."""
    last = address.segments[-1]
    if address.asks_for_id():
        return 2.5 if is_of_jobs else 1.5
    if last in _ONE and any(
        _LONG_NUMBER.fullmatch(value) or (key in _ID_KEYS and _DIGIT.search(value)) for key, value in address.keys.items()
    ):
        return LIKELY
    if _LISTED.search(last):
        return NEVER
    if _names_role_of_one(last):
        return LIKELY
    return 2.5 if _is_slug(last) and _holds_id(address.raw[-1]) else 0.0


def _names_role_of_one(segment: str) -> bool:
    """Whether a segment is the word for one job beside the name of a role: `vaga-data-engineer`, `vacature-chef-kok`."""
    first, *parts = _PARTS.split(segment)
    if parts and first not in _ONE:
        first, parts = parts[-1], [first, *parts[:-1]]
    return first in _ONE and names_a_role(" ".join(parts))


def _likelihood_without_job_word(address: _Address) -> float:
    segments = address.segments
    if not _COMPANY_SEGMENTS.isdisjoint(segments) or not _PEOPLE_SEGMENTS.isdisjoint(segments):
        return NEVER
    is_board = _speaks_of_jobs(address.host, STRONG_JOB_WORDS)
    if not segments and not address.keys:
        return 0.0
    if address.asks_for_id() or any(map(_holds_id, address.raw[-2:])):
        return 2.0 if is_board else 0.7
    named = segments[-2:-1] if len(segments) > 1 and _LANGUAGE.fullmatch(segments[-1]) else segments[-1:]
    return (1.0 if is_board else 0.3) if any(map(_is_slug, named)) else 0.0


def _is_slug(segment: str) -> bool:
    """Whether a segment is a name of several words that is not the name of a list, as `open-positions` is."""
    parts = _PARTS.split(segment)
    return len(parts) >= 2 and not _LIST_PARTS.issuperset(parts)


def speaks_of_jobs(url: str) -> bool:
    """Whether an address holds a word for jobs in its host or path: `/careers/`, `jobs.example.com`."""
    try:
        parts = urlsplit(url[:2000])
        host = (parts.hostname or "").casefold()
    except ValueError:
        return False
    segments = _EXTENSION.sub("", unquote(parts.path)).casefold().split("/")
    return _is_board(host) or any(_speaks_of_jobs(segment, STRONG_JOB_WORDS) for segment in segments if segment)


def is_document(url: str) -> bool:
    """Whether an address is that of a file to print, as many pages have one beside the ad itself."""
    return url.partition("?")[0].casefold().endswith((".pdf", ".doc", ".docx"))


def is_division(url: str) -> bool:
    """Whether an address is that of one department's or group's jobs, though its name may be that of other pages as well."""
    before, _, last = _EXTENSION.sub("", urlsplit(url[:2000]).path.rstrip("/")).casefold().rpartition("/")
    return last in _DIVISIONS and _speaks_of_jobs(before.rpartition("/")[2], STRONG_JOB_WORDS)


def is_selection(url: str) -> bool:
    """Whether an address is that of the jobs of one town or trade: `/jobs-in-leeds`, `/jobs/in-leeds`."""
    segments = unquote(urlsplit(url[:2000]).path).casefold().rstrip("/").split("/")
    last, before = segments[-1], segments[-2] if len(segments) > 1 else ""
    return _LISTED.search(last) is not None or (_speaks_of_jobs(before) and _SELECTED.match(last) is not None)


def is_selection_of(url: str, words: str) -> bool:
    """Whether an address is that of the jobs of one town or trade, and a link's words are its name: `/jobs/in-leeds`, Leeds."""
    name = "-".join(_PARTS.split(words.casefold().strip()))
    return bool(name) and is_selection(url) and unquote(url[:2000]).casefold().rstrip("/").endswith(f"-{name}")


def is_whole_list(url: str) -> bool:
    """Whether an address is that of a list or a search below a word for jobs: `/jobs/all`, `/careers/search`."""
    before, _, last = _EXTENSION.sub("", urlsplit(url[:2000]).path.rstrip("/")).casefold().rpartition("/")
    return last in _LIST_SEGMENTS and _speaks_of_jobs(before.rpartition("/")[2])


def names_one_job(url: str) -> bool:
    """Whether the last part of an address is the word for one job: `/vacature.html`, `/stellenangebot/`."""
    last = _EXTENSION.sub("", urlsplit(url[:2000]).path.rstrip("/")).casefold().rpartition("/")[2]
    return last in _ONE_JOB


def is_list_address(url: str) -> bool:
    """Whether an address speaks of jobs, but neither of one job nor of life at a firm or of how it hires."""
    if not speaks_of_jobs(url) or job_likelihood(url) > 0.3:
        return False
    segments = _EXTENSION.sub("", urlsplit(url[:2000]).path.rstrip("/")).casefold().split("/")
    last = segments[-1]
    if not any(_speaks_of_jobs(segment, STRONG_JOB_WORDS) for segment in segments if segment):
        return all(one in _LIST_SEGMENTS or one in _GENERIC_SEGMENTS or _LOCALE.fullmatch(one) for one in segments)
    return last in JOB_WORDS or "-" not in last or not _ABOUT_WORK.search(last)


def last_words(url: str) -> str:
    """The words of an address's last part: `head miller` of `/head-miller.html`."""
    last = url.partition("?")[0].rstrip("/").rpartition("/")[2]
    return " ".join(re.findall(r"[^\W\d_]+", last.rpartition(".")[0] or last))
