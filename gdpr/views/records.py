"""The records of processing for the officer: a page, a table and linked data (GDPR Art. 30)."""

from __future__ import annotations

import json

from flask import make_response
from werkzeug.wrappers import Response

from gdpr import wording
from gdpr.host import Gate
from gdpr.records import activities, as_csv
from gdpr.records_ld import as_json_ld
from gdpr.running import running
from gdpr.views import pages
from gdpr.views.render import render


@pages.get("/privacy/office/records", gate=Gate.OFFICER)
def records() -> str:
    """Every processing activity with what Art. 30 wants on record."""
    return render("office/records.html", policy=running().policy, activities=activities(), wording=wording)


@pages.get("/privacy/office/records.csv", gate=Gate.OFFICER)
def records_csv() -> Response:
    """The same as a table."""
    return _file(as_csv(), "text/csv; charset=utf-8", "csv")


@pages.get("/privacy/office/records.jsonld", gate=Gate.OFFICER)
def records_json_ld() -> Response:
    """The same as JSON-LD with the terms of DPV 2.3."""
    return _file(json.dumps(as_json_ld(), ensure_ascii=False, indent=2), "application/ld+json", "jsonld")


def _file(body: str, kind: str, ending: str) -> Response:
    answer = make_response(body)
    answer.headers["Content-Type"] = kind
    answer.headers["Content-Disposition"] = f'attachment; filename="records-of-processing.{ending}"'
    return answer
