"""The order in which an erasure takes the tables: each before those that its paths pass through."""

from __future__ import annotations

from collections.abc import Iterable
from graphlib import CycleError, TopologicalSorter

from gdpr.paths import Reach


class Circle(ValueError):
    """Paths that pass through each other's tables; the message names them."""


def in_order(reaches: Iterable[Reach]) -> list[Reach]:
    """Roles sorted so that whatever a path needs is still there when its table is taken; Circle if there is none."""
    all_of = list(reaches)
    tables = {reach.table.name for reach in all_of}
    graph = {name: set[str]() for name in sorted(tables)}
    for reach in all_of:
        for table in reach.passes:
            if table.name in tables:
                graph[table.name].add(reach.table.name)
    try:
        order = {name: place for place, name in enumerate(TopologicalSorter(graph).static_order())}
    except CycleError as error:
        raise Circle("paths go round in a circle: " + " -> ".join(error.args[1])) from None
    return sorted(all_of, key=lambda reach: order[reach.table.name])
