"""Erasure (GDPR Art. 17): a plan that is shown, a run that can be cut off anywhere, a scan that has the last word."""

from gdpr.erasure.confirm import confirm, erasure_of, get
from gdpr.erasure.finish import run
from gdpr.erasure.keep import Certified, kept_of, purge_kept
from gdpr.erasure.plan import Step, plan
from gdpr.erasure.tables import Erasure, ErasureStep, Outcome, Phase

__all__ = [
    "Certified",
    "Erasure",
    "ErasureStep",
    "Outcome",
    "Phase",
    "Step",
    "confirm",
    "erasure_of",
    "get",
    "kept_of",
    "plan",
    "purge_kept",
    "run",
]
