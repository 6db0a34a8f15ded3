"""How far a clause of the policy is kept."""

from enum import StrEnum


class Standing(StrEnum):
    """As the evidence of a site says of each clause."""

    KEPT = "kept"
    PARTLY = "partly"
    NOT_YET = "not_yet"
