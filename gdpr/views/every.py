"""Every page of gdpr: importing this file records them all."""

from gdpr.views import choices, pages, policy

__all__ = ["choices", "pages", "policy"]
