"""EasyCruit (Visma): the vacancy list as XML; bodies are in the job pages."""

from __future__ import annotations

from jobcrawl.declared.platform import NO_BOARD, Detail, ListEndpoint, Platform

PLATFORM = Platform(
    name="easycruit",
    addresses=(NO_BOARD + r"(?P<tenant>[^./]+)\.easycruit\.com(?:[/?#]|$)",),
    listing=ListEndpoint(
        url="https://{tenant}.easycruit.com/export/xml/vacancy/list.xml", format="xml", items="VacancyList.Vacancy"
    ),
    detail=Detail(
        url="{Departments.Department[0].VacancyURL} || https://{board.tenant}.easycruit.com/vacancy/{@id}", format="page"
    ),
    board_url="https://{tenant}.easycruit.com/",
    fields={
        "source_id": "@id",
        "requisition_id": "@reference_number",
        "url": "Departments.Department[0].VacancyURL || https://{board.tenant}.easycruit.com/vacancy/{@id}",
        "apply_url": "Departments.Department[0].ApplicationURL",
        "title": "Versions.Version[0].Title || Version[0].Title",
        "hiring_organization": "Departments.Department[0].Name",
        "job_locations": "Versions.Version[0].Location || Version[0].Location || Versions.Version[0].Region",
        "employment_type": "Versions.Version[0].Engagement || Version[0].Engagement",
        "date_posted": "@date_start",
        "date_modified": "@date_modified",
        "valid_through": "Versions.Version[0].ApplicationDeadline || Version[0].ApplicationDeadline || @date_end",
    },
    removal="deadline",
    delay=1.0,
)
