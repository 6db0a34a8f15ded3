"""Records the pages of gdpr, each with who may enter, until the site mounts them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from gdpr.host import Page

View = TypeVar("View", bound=Callable[..., Any])


class Pages:
    """The pages of gdpr in the order they were written. Leaving out `gate` is a TypeError at import."""

    def __init__(self) -> None:
        self._pages: list[Page] = []

    def __iter__(self) -> Iterator[Page]:
        return iter(self._pages)

    def get(self, rule: str, *, gate: str, fresh: bool = False) -> Callable[[View], View]:
        """A page to read; it runs in a read-only transaction."""
        return self._add(rule, ("GET",), gate, fresh)

    def post(self, rule: str, *, gate: str, fresh: bool = False) -> Callable[[View], View]:
        """An act; it runs in one write transaction that the site commits."""
        return self._add(rule, ("POST",), gate, fresh)

    def _add(self, rule: str, methods: tuple[str, ...], gate: str, fresh: bool) -> Callable[[View], View]:
        def record(view: View) -> View:
            self._pages.append(Page(rule, view, methods, gate, fresh))
            return view

        return record


pages = Pages()
