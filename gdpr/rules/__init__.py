"""Decisions of data protection law, each with article and point: GDPR and Japan's APPI as in force in November 2026."""

from gdpr.rules.decide import decide
from gdpr.rules.decision import Decision
from gdpr.rules.explain import explain
from gdpr.rules.schema import BadFact

__all__ = ["BadFact", "Decision", "decide", "explain"]
