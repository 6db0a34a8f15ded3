"""Holds the declarations of columns against the purposes of a policy, both ways (TTC-01, TTC-11)."""

from __future__ import annotations

from collections.abc import Mapping

from gdpr.declare import Personal
from gdpr.policy.model import Policy


def uncovered(policy: Policy, columns: Mapping[str, Personal]) -> list[str]:
    """What the columns do that the policy does not say: such a site must not start. One sentence each."""
    found: list[str] = []
    for name, declared in columns.items():
        for use in sorted(declared.uses):
            purposes = policy.serving(use)
            if not purposes:
                found.append(f"{name}: no purpose of the policy {policy.key!r} covers the use {use.value!r}")
            elif not any(declared.category in purpose.categories for purpose in purposes):
                keys = ", ".join(purpose.key for purpose in purposes)
                found.append(
                    f"{name}: no purpose for {use.value!r} ({keys}) names the category {declared.category.value!r}"
                )
    return found


def unused(policy: Policy, columns: Mapping[str, Personal]) -> list[str]:
    """What the policy says that no column does. One sentence each."""
    uses = {use for declared in columns.values() for use in declared.uses}
    categories = {declared.category for declared in columns.values()}
    return [
        *(
            f"purpose {purpose.key!r}: no column names the use {use.value!r}"
            for purpose in policy.purposes.values()
            for use in sorted(purpose.uses - uses)
        ),
        *(f"category {name.value!r}: no column is of it" for name in policy.categories if name not in categories),
    ]
