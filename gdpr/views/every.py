"""Every page of gdpr: importing this file records them all."""

from gdpr.views import choices, office, pages, policy

__all__ = ["choices", "office", "pages", "policy"]
