"""Names that sites give to a job's fields in their own data, by schema.org property; the surer family first.

Compared in lower case without "_", "-" and spaces.
"""

# ruff: noqa: E501  # word lists: one meaning a line
from __future__ import annotations

from typing import Final

TITLES: Final = [
    "jobtitle positiontitle postingtitle vacancytitle jobname positionname vacancyname externaltitle jobpostingtitle",
    "title headline",
    "position profession",
    "name",
]
"""Names of the title."""

MAIN_TEXTS: Final = """
  description descriptionhtml htmldescription descriptionplain descriptiontext jobdescription jobdescriptions
  jobdescriptionhtml jobdescriptiontext externaldescription fulldescription longdescription vacancydescription
  positiondescription postingdescription adtext jobadtext content contenthtml body bodyhtml bodytext html jobad
  jobadsections sections advert adverttext
"""
"""One of these makes an object a job when a place stands beside it."""

OTHER_TEXTS: Final = """
  joboverview overview introduction intro aboutjob aboutrole aboutus aboutcompany companydescription companyinformation
  responsibilities jobresponsibilities duties tasks role qualifications jobqualifications requirements jobrequirements
  requirement profile candidateprofile whatyouwilldo whatwelookfor whatweoffer weoffer offer benefits benefitstext perks
  additional additionalinformation closing conditions lists descriptionparts blocks textformatted needs
"""
"""These are parts of the text as well."""

PLACES: Final = """
  locationname locationnames office offices locationtext locationlabel citystate citystatecountry workplaceaddress area areas
  worklocations workplace workplaces cities towns municipalities
"""
"""Names that end in "location" or "locations" are places as well."""

FURTHER_PLACES: Final = """
  secondarylocations secondarylocationnames additionallocations additionallocationnames otherlocations alternatelocations
  alternativelocations morelocations furtherlocations secondarylocation additionallocation otherlocation
"""
"""Places beside the first one."""

REMOTE_FLAGS: Final = "remote isremote fullyremote allowremote remoteallowed isremoteallowed remoteok workfromhome isremotework"
"""Flags that a job can be done from elsewhere."""

CONTAINERS: Final = (
    "details highlights settings attributes properties info information meta general summary terms employment dates conditions"
)
"""Objects beside the title that hold some of a job's fields, not another thing's."""

ADDRESS: Final = {
    "streetAddress": "streetaddress street",
    "addressLocality": "city cityname town municipality addresslocality locality",
    "addressRegion": "state region county province addressregion statename regionname",
    "postalCode": "postalcode zip zipcode postcode",
    "addressCountry": "country countryname countrycode addresscountry",
}
"""Parts of an address."""

SALARY: Final = {
    "minValue": "min minvalue minimum from low lower minsalary salarymin minamount rangemin salaryfrom",
    "maxValue": "max maxvalue maximum to high upper maxsalary salarymax maxamount rangemax salaryto",
    "currency": "currency currencycode salarycurrency currencyunit",
    "unitText": "unittext period interval unit salaryperiod payperiod frequency salaryinterval per",
}
"""Parts of an object of pay."""

FLAT_SALARY: Final = {
    "minValue": "minsalary salarymin salaryfrom minpay paymin salaryminimum minimumsalary",
    "maxValue": "maxsalary salarymax salaryto maxpay paymax salarymaximum maximumsalary",
    "currency": "salarycurrency currency paycurrency",
    "unitText": "salaryperiod payperiod salaryinterval salaryunit salaryfrequency",
}
"""Parts of pay that stand beside the title."""

PROPERTIES: Final = {
    "hiringOrganization": [
        "hiringorganization companyname employername organizationname organisationname company employer",
        "organization organisation",
    ],
    "datePosted": [
        """
          dateposted postedat postedon posteddate postingdate publishedat publishdate publisheddate publicationdate datepublished
          firstpublished firstpublishedat jobposteddate releaseddate firstpublishdate publicationstartdate publishstartdate postingstartdate
          publicationstart publishstart activationdate onlinesince
""",
        "published",
    ],
    "validThrough": [
        """
          validthrough deadline applicationdeadline applydeadline applicationduedate closingdate closesat closedate expirydate
          expirationdate expiresat expiresdate lastapplicationdate applybefore applicationenddate validuntil validto unpostingdate validthroughtime publicationenddate publishenddate publicationend publishend activeuntil
          dateto applyuntil applyby duedate deadlinedate applicationdeadlinedate expireson
"""
    ],
    "dateModified": ["datemodified updatedat modifiedat lastmodified lastupdated updateddate"],
    "jobStartDate": ["jobstartdate employmentstartdate startdatetext startingdate"],
    "employmentType": [
        "employmenttype employmenttypes jobtype jobtypes contracttype typeofemployment worktype positiontype employmentform employmentforms worktimes worktimetype employmentkind",
        "commitment jobschedule workschedule timetype employmentterm",
    ],
    "jobLocationType": [
        "joblocationtype workplacetype remotetype locationtype workmode remotestatus workmodel remoteworktype workformat workformats workarrangement workplacemodel remoteoption"
    ],
    "identifier": ["jobid postingid vacancyid positionid jobpostingid", "id uuid guid shortcode"],
    "requisitionId": [
        "requisitionid reqid requisitionnumber reqnumber jobrequisitionid",
        "reference referencenumber refnumber jobreference jobcode",
    ],
    "employmentUnit": ["department departmentname departments", "team teamname division"],
    "industry": ["industry industryname industries"],
    "occupationalCategory": ["occupation jobfamily jobcategory jobfunction occupationalcategory", "category categories function"],
    "totalJobOpenings": ["totaljobopenings numberofopenings numberofpositions numberofvacancies"],
    "inLanguage": ["inlanguage language languagecode locale"],
    "workHours": ["workhours workinghours weeklyhours"],
    "url": ["joburl absoluteurl hostedurl canonicalurl publicurl detailurl permalink pageurl", "url link"],
    "applyUrl": ["applyurl applicationurl applylink applicationlink externalapplyurl applicationformurl applynowurl"],
    "baseSalary": [
        "basesalary salary salaryrange compensation compensationrange payrange pay salarytext wage",
        "compensationtiersummary compensationsummary",
    ],
}
"""Names of the other properties."""
