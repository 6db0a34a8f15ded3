"""Registering: one verb that makes operator, member and lawful bases, and tells a stranger nothing."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy.exc import IntegrityError

import gdpr
from forum.kernel.db import db, outside
from forum.members import mails
from forum.members.models import Member, Operator, Side
from forum.members.queries import member_by_email
from forum.members.session import hasher


def register(side: Side, asked: Mapping[str, Any], *, language: str, choices: Mapping[str, bool]) -> None:
    """Register an operator with its person in charge, or tell the owner of the address that she has an account.

    `asked`: the form's data by field name. `choices`: the switches of the form, by purpose. To the one at the form
    both look the same, in words and in time.
    """
    password_hash = outside(lambda: hasher.hash(asked["password"]))
    known = member_by_email(asked["email"])
    if known is None:
        try:
            with db.session.begin_nested():
                member = _create(side, asked, password_hash, language, choices)
        except IntegrityError:  # the same address in the same moment
            known = member_by_email(asked["email"])
            if known is None:
                raise
        else:
            mails.confirm_address(member)
    if known is not None:
        mails.already_registered(known)


def _create(
    side: Side, asked: Mapping[str, Any], password_hash: str, language: str, choices: Mapping[str, bool]
) -> Member:
    operator = Operator(
        side=side,
        country=asked.get("country") or "JP",
        has_tokyo_office=None if asked.get("has_tokyo_office") is None else asked["has_tokyo_office"] == "yes",
        telephone=asked.get("telephone"),
        homepage=asked.get("homepage"),
        employees=asked.get("employees"),
        representative=asked.get("representative"),
        licence_number=asked.get("licence_number"),
        published=["about", "offers", "seeks", "categories", "area", "languages", "markets", "capacity", "homepage"],
    )
    setattr(operator, f"name_{language}", asked["name"])
    setattr(operator, f"address_{language}", asked.get("address"))
    member = Member(
        subject=gdpr.new_subject(),
        operator=operator,
        email=asked["email"],
        password_hash=password_hash,
        name=asked["person_name"],
        telephone=asked.get("person_telephone"),
        language=asked["language"],
    )
    db.session.add(member)
    db.session.flush()
    gdpr.begin(member.subject, language=language, how="registration", choices=choices)
    return member
