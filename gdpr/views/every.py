"""Every page of gdpr: importing this file records them all."""

from gdpr.views import centre, choices, guardians, office, pages, policy, records

__all__ = ["centre", "choices", "guardians", "office", "pages", "policy", "records"]
