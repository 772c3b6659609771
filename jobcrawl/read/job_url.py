"""Addresses: how much one looks like that of a single job, judged by its shape alone."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import parse_qsl, unquote, urlsplit

from jobcrawl.read.job_words import JOB_WORDS, STRONG_JOB_WORDS
from jobcrawl.values.patterns import when_used
from jobcrawl.values.word_lists import word_set

SURE = 3.0
"""Likelihood of an address that holds a job word and an id."""
LIKELY = 1.5
"""Likelihood of an address that holds a job word and a slug of several words."""
NEVER = -2.0
"""Likelihood of an address that leads elsewhere: log-in, category, company, news."""

_JOB_ID_KEYS = word_set("""
    jobid job_id jobno jobcode jobreq job_did jid jk gh_jid vacancyid vacancy_id vacancyno vacature vakansid vacancy
    vacancynopk adid ad_id annonsid
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
_ID_KEYS = frozenset(("id", "show", "pid", "nr", "no", "ref", "uuid", "guid", "key", "item", "post", "detail", "code", "p"))
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
    """)
_NEVER_ANYWHERE = word_set(
    """
    login log-in signin sign-in signup sign-up register logout blog blogs news feed rss tag tags author share cdn-cgi
    wp-content wp-admin
    shop cart
    """
)
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
    ("apply", "application", "applynow", "bewerben", "bewerbung", "ansok", "sok", "postuler", "solliciteren", "apply-now")
)
_NEVER_HOSTS = when_used(
    r"(?:^|\.)(?:facebook|twitter|x|instagram|youtube|tiktok|pinterest|whatsapp|wa|t|glassdoor|reddit|vimeo|medium|github|apple|google)\.(?:com|me|net)$"
)
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
    oferta-de-empleo offre-emploi stillingsopslag stillingsannonse platsannons tyopaikkailmoitus
    """)
_ATS_NAMES = word_set(
    "lever. ashbyhq. workable. smartrecruiters. recruitee. breezy. join. bamboohr. myworkdayjobs. applytojob. homerun. linkedin."
)
_LOCALE = when_used(r"(?:[a-z]{2}(?:[-_][a-z]{2})?)?")
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
_YEAR = when_used(r"(?:19|20)\d\d(?:[-/]?\d\d){0,2}$")
_CODE = when_used(r"(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{6,}$|(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[A-Za-z0-9]{5,}$")
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
def _is_elsewhere(host: str) -> bool:
    return _NEVER_HOSTS.search(host) is not None


@lru_cache(maxsize=1024)
def _is_of_vendor(host: str) -> bool:
    return any(vendor in host for vendor in _ATS_NAMES)


@lru_cache(maxsize=8192)
def job_likelihood(url: str) -> float:
    """How much an absolute address looks like that of one job: `NEVER` … `SURE`; 0 says nothing."""
    try:
        parts = urlsplit(url[:2000])
        host = (parts.hostname or "").casefold()
    except ValueError:
        return NEVER
    if _is_elsewhere(host):
        return NEVER
    path = unquote(parts.path)
    if parts.fragment.startswith(("/", "!")):
        path += unquote(parts.fragment.lstrip("!"))
    if _is_of_vendor(host) and _ATS_DETAIL.match(host + path):
        return SURE
    if "." in path:
        if _FILE.search(path):
            return NEVER
        path = _EXTENSION.sub("", path)
    raw = [segment for segment in path.split("/") if segment]
    segments = [segment.casefold() for segment in raw]
    if segments and segments[-1] in _APPLY_SEGMENTS:
        raw, segments = raw[:-1], segments[:-1]
    keys = {key.casefold(): value for key, value in parse_qsl(parts.query)[:30]} if parts.query else {}
    for key, value in keys.items():
        if (key in _JOB_ID_KEYS and value and value.casefold() not in JOB_WORDS) or (
            _JOB_ID_KEY.fullmatch(key) and _holds_id(value)
        ):
            return SURE if any(map(_speaks_of_jobs, [host, *segments])) else 2.5 if _SURE_KEY.search(key) else 0.7
    if "mode" in keys and segments[-1:] == ["posting"]:
        return NEVER  # the form for an answer in phpBB
    while len(segments) > 2 and segments[-1] in _GENERIC_SEGMENTS and any(map(_holds_id, raw[1:-1])):
        raw, segments = raw[:-1], segments[:-1]
    at = next((i for i in range(len(segments) - 1, -1, -1) if _speaks_of_jobs(segments[i])), -1)
    while at > 0 and at == len(segments) - 1 and _speaks_of_jobs(segments[at - 1]) and _is_slug(segments[at]):
        at -= 1
    while segments[at + 1 :] and segments[-1] in _GENERIC_SEGMENTS:
        raw, segments = raw[:-1], segments[:-1]
    tail = segments[at + 1 :] if at >= 0 else segments
    if path.casefold().endswith(".pdf") and "uploads" in segments:
        return 1.0 if _speaks_of_jobs(_EXTENSION.sub("", segments[-1].removesuffix(".pdf"))) else 0.0
    if (
        not _NEVER_SEGMENTS.isdisjoint(tail)
        or not _NEVER_ANYWHERE.isdisjoint(segments)
        or (at >= 0 and not _COMPANY_SEGMENTS.isdisjoint(tail))
        or (at > 0 and not _OFFER_SEGMENTS.isdisjoint(segments[:at]))
    ):
        return NEVER
    if at < 0:
        return _likelihood_without_job_word(host, raw, segments, keys)
    strong = any(_speaks_of_jobs(segment, STRONG_JOB_WORDS) for segment in segments[: at + 1]) or _speaks_of_jobs(
        host, STRONG_JOB_WORDS
    )
    if not tail:
        return _likelihood_of_last(raw[at], segments[at], keys, strong)
    if _LISTED.search(segments[-1]) or segments[-1] in _LIST_SEGMENTS:
        return NEVER
    if any(key in _ID_KEYS and _holds_id(value) for key, value in keys.items()):
        return SURE if strong else 2.5
    if any(_holds_id(segment) for segment in raw[at + 1 :]):
        return SURE if strong else 2.5
    if _ABOUT_WORK.search(segments[-1]):
        return 0.0
    words = len([part for part in _PARTS.split(segments[-1]) if part])
    likelihood = LIKELY + 0.5 if words >= 3 else LIKELY if words == 2 else 0.5
    return likelihood if strong else likelihood - 0.5


def _is_slug(segment: str) -> bool:
    """Whether a segment is a name of several words that is not the name of a list, as `open-positions` is."""
    parts = _PARTS.split(segment)
    return len(parts) >= 2 and not all(part in _LIST_PARTS for part in parts)


def _likelihood_of_last(raw: str, segment: str, keys: dict[str, str], strong: bool) -> float:
    if any(key in _ID_KEYS and _holds_id(value) for key, value in keys.items()):
        return 2.5 if strong else 1.5
    if _LISTED.search(segment):
        return NEVER
    if _is_slug(segment) and _holds_id(raw):
        return 2.5
    return 0.0


def _likelihood_without_job_word(host: str, raw: list[str], segments: list[str], keys: dict[str, str]) -> float:
    if not _COMPANY_SEGMENTS.isdisjoint(segments) or not _PEOPLE_SEGMENTS.isdisjoint(segments):
        return NEVER
    if not segments:
        return 0.0
    board = _speaks_of_jobs(host, STRONG_JOB_WORDS)
    if any(map(_holds_id, raw[-2:])) or any(key in _ID_KEYS and _holds_id(value) for key, value in keys.items()):
        return 2.0 if board else 0.7
    return (1.0 if board else 0.3) if _is_slug(segments[-1]) else 0.0


def speaks_of_jobs(url: str) -> bool:
    """Whether an address holds a word for jobs in its host or path: `/careers/`, `jobs.example.com`."""
    try:
        parts = urlsplit(url[:2000])
        host = (parts.hostname or "").casefold()
    except ValueError:
        return False
    segments = _EXTENSION.sub("", unquote(parts.path)).casefold().split("/")
    return _speaks_of_jobs(host, STRONG_JOB_WORDS) or any(
        _speaks_of_jobs(segment, STRONG_JOB_WORDS) for segment in segments if segment
    )


def is_division(url: str) -> bool:
    """Whether an address is that of one department's or group's jobs, though its name may be that of other pages as well."""
    before, _, last = _EXTENSION.sub("", urlsplit(url[:2000]).path.rstrip("/")).casefold().rpartition("/")
    return last in _DIVISIONS and _speaks_of_jobs(before.rpartition("/")[2], STRONG_JOB_WORDS)


def is_selection(url: str) -> bool:
    """Whether an address is that of the jobs of one town or trade: `/jobs-in-leeds`, `/jobs/in-leeds`."""
    segments = unquote(urlsplit(url[:2000]).path).casefold().rstrip("/").split("/")
    last, before = segments[-1], segments[-2] if len(segments) > 1 else ""
    return _LISTED.search(last) is not None or (_speaks_of_jobs(before) and _SELECTED.match(last) is not None)


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
