"""What an ad asks of the applicant: education, experience, languages, licences, clearance."""
