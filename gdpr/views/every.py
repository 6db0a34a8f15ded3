"""Every page of gdpr: importing this file records them all."""

from gdpr.views import cases, centre, choices, evidence, guardians, office, pages, policy, records

__all__ = ["cases", "centre", "choices", "evidence", "guardians", "office", "pages", "policy", "records"]
