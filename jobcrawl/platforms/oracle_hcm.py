"""Oracle Recruiting: candidate experience REST resources. Limit and offset live inside `finder`; elsewhere they are ignored."""

from __future__ import annotations

from jobcrawl.declared.parts import Split
from jobcrawl.declared.platform import Detail, ListEndpoint, Paging, Places, Platform

RESOURCES = "https://{host}/hcmRestApi/resources/latest"

PLATFORM = Platform(
    name="oracle_hcm",
    addresses=(
        r"(?P<host>[^/]+)/(?i:hcmUI/CandidateExperience)/(?:[^/]+/)?sites?/(?P<site>[^/?#]+)",
        r"(?P<host>[^/]+)/hcmRestApi/resources/[^#]*siteNumber=(?P<site>[^,;&#]+)",
        r"(?P<host>[^/]+\.fa\.[\w.-]+)/(?i:hcmUI/CandidateExperience)(?:[/?#]|$)",
    ),
    listing=ListEndpoint(
        url=RESOURCES + "/recruitingCEJobRequisitions?onlyData=true"
        "&expand=requisitionList.workLocation,requisitionList.secondaryLocations"
        "&finder=findReqs;siteNumber={site},facetsList=CATEGORIES%3BORGANIZATIONS,limit=200,offset={paging}{part},sortBy=POSTING_DATES_DESC",
        items="items[0].requisitionList",
        total="items[0].TotalJobsCount",
        paging=Paging(by="offset", place="url", size=200, cap=10_000),
        split=Split(
            facets={
                "selectedCategoriesFacet": "items[0].categoriesFacet",
                "selectedOrganizationsFacet": "items[0].organizationsFacet",
            },
            id="Id",
            count="TotalCount",
            adds_up=True,
            fragment=",{facet}={value}",
        ),
    ),
    detail=Detail(
        url="https://{board.host}/hcmRestApi/resources/latest/recruitingCEJobRequisitionDetails?expand=all&onlyData=true"
        '&finder=ById;Id="{Id}",siteNumber={board.site}',
        item="items[0]",
    ),
    board_url="https://{host}/hcmUI/CandidateExperience/en/sites/{site}/jobs",
    fields={
        "source_id": "Id",
        "requisition_id": "RequisitionNumber",
        "url": "https://{board.host}/hcmUI/CandidateExperience/en/sites/{board.site}/job/{Id}",
        "title": "Title",
        "description": ["ExternalDescriptionStr", "ExternalResponsibilitiesStr", "ExternalQualificationsStr"],
        "department": "Organization",
        "occupation": "Category",
        "employment_type": "JobSchedule",
        "job_location_type": "WorkplaceType",
        "date_posted": "ExternalPostedStartDate || PostedDate",
        "valid_through": "ExternalPostedEndDate",
    },
    places=Places(
        each=(".", "secondaryLocations"), name="PrimaryLocation || Name", country="PrimaryLocationCountry || CountryCode"
    ),
    empty_proves=False,
    unknown_board="200 with no jobs, or 404",
)
