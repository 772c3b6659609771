"""Gupy: the career page's state holds every job; the job page's state holds the body in parts."""

from __future__ import annotations

from jobcrawl.declared.platform import NO_BOARD, Detail, ListEndpoint, Places, Platform

JOB = "https://{board.tenant}.gupy.io/jobs/{id}"

PLATFORM = Platform(
    name="gupy",
    addresses=(NO_BOARD + r"(?!portal\.)(?P<tenant>[^./]+)\.gupy\.io(?:[/?#]|$)",),
    listing=ListEndpoint(
        url="https://{tenant}.gupy.io/", format="state", state="#__NEXT_DATA__", items="props.pageProps.jobs", proof='"subdomain"'
    ),
    detail=Detail(url=JOB, format="state", state="#__NEXT_DATA__", item="props.pageProps.job"),
    board_url="https://{tenant}.gupy.io/",
    fields={
        "source_id": "id",
        "url": JOB,
        "title": "name || title",
        "description": [
            "description",
            "# Responsabilidades e atribuições",
            "responsibilities",
            "# Requisitos e qualificações",
            "prerequisites",
            "# Experiências relevantes",
            "relevantExperiences",
            "# Informações adicionais",
            "additionalInformation",
        ],
        "hiring_organization": "careerPage.name || companyName",
        "department": "department.name || department || departmentName",
        "employment_type": "jobType || type",
        "job_location_type": "workplace.workplaceType || workplaceType",
        "date_posted": "publishedAt",
        "valid_through": "registerEndDate || expiresAt",
    },
    places=Places(
        locality="addressCity || workplace.address.city",
        region="addressState || workplace.address.state",
        country="addressCountry || workplace.address.country",
    ),
    words={
        "job_location_type": {"on-site": "ONSITE"},
        "employment_type": {
            "vacancy_type_effective": None,
            **dict.fromkeys(("vacancy_type_internship", "vacancy_type_apprentice"), "INTERN"),
            "vacancy_type_trainee": None,
            "vacancy_type_temporary": "TEMPORARY",
            "vacancy_type_summer": "TEMPORARY",
            "vacancy_type_freelancer": "CONTRACTOR",
            "vacancy_type_autonomous": "CONTRACTOR",
            "vacancy_legal_entity": "CONTRACTOR",
            "vacancy_type_outsource": "CONTRACTOR",
        },
    },
    drop={"type": ("talent_pool", "vacancy_type_talent_pool")},
    unknown_board="404 or the vendor's own site",
)
