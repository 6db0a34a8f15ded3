"""How we keep our word: each clause with what enforces it and the last evidence."""

from __future__ import annotations

from gdpr import wording
from gdpr.evidence import Standing, lines
from gdpr.host import Gate
from gdpr.running import running
from gdpr.views import pages
from gdpr.views.render import render


@pages.get("/privacy/evidence", gate=Gate.ANYONE)
def evidence() -> str:
    """For everyone: clause, what enforces it, last evidence or "not yet"."""
    shown = lines()
    count = sum(line.proof.standing is Standing.KEPT for line in shown)
    return render("policy/evidence.html", policy=running().policy, lines=shown, count=count, wording=wording)
