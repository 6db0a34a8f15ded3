"""Every page of gdpr: importing this file records them all."""

from gdpr.views import centre, choices, evidence, guardians, office, pages, policy, records

__all__ = ["centre", "choices", "evidence", "guardians", "office", "pages", "policy", "records"]
