"""The policy of the site as data: what it says is what the site obeys (design: "the published policy runs")."""

from gdpr.policy.cover import uncovered, unused
from gdpr.policy.model import (
    Balancing,
    Basis,
    ChangeRule,
    Choice,
    Clause,
    Cookie,
    Duration,
    Fields,
    Part,
    Policy,
    Purpose,
    Recipient,
    RecipientKind,
    Retention,
    Source,
    Start,
    Text,
    Transfer,
    TransferGround,
)
from gdpr.policy.nodes import PolicyError
from gdpr.policy.read import load, parse

__all__ = [
    "Balancing",
    "Basis",
    "ChangeRule",
    "Choice",
    "Clause",
    "Cookie",
    "Duration",
    "Fields",
    "Part",
    "Policy",
    "PolicyError",
    "Purpose",
    "Recipient",
    "RecipientKind",
    "Retention",
    "Source",
    "Start",
    "Text",
    "Transfer",
    "TransferGround",
    "load",
    "parse",
    "uncovered",
    "unused",
]
