"""More operators than the cast, made in bulk through the verbs."""

from typing import Any
from uuid import uuid4

from flask import Flask

import gdpr
from forum.kernel.db import db, writing
from forum.members.models import Member, Operator, Side, Standing

PRIVATE = "Zwetschgenkuchen"  # stands in private fields only; no page may hold it
SHOWN = ["about", "categories", "languages", "area"]


def crowd(app: Flask, count: int, side: Side = Side.DOMESTIC, **values: Any) -> None:
    """Approved operators of one side, numbered."""
    with app.app_context(), writing():
        for number in range(count):
            _operator(number, side, values)
        db.session.flush()


def _operator(number: int, side: Side, values: dict[str, Any]) -> None:
    given = {
        "name_en": f"House {number:04}", "about_en": "Rooms and breakfast", "seeks_en": PRIVATE,
        "representative": PRIVATE, "country": "JP" if side is Side.DOMESTIC else "FR",
        "area": "sumida" if side is Side.DOMESTIC else None, "categories": ["lodging"], "languages": ["fr"],
        "published": SHOWN,
    } | values  # fmt: skip
    operator = Operator(side=side, **given)
    member = Member(
        subject=gdpr.new_subject(), operator=operator, email=f"{uuid4().hex}@example.net", password_hash="-",
        name=f"{PRIVATE} {number}", language="en", standing=Standing.ACTIVE,
    )  # fmt: skip
    db.session.add(member)
    db.session.flush()
    gdpr.begin(member.subject, language="en", how="registration", choices={})
    operator.publish()
