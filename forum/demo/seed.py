"""Fills an empty database with the demonstration: 400 operators, the board's staff, and what happened between them."""

from dataclasses import dataclass

import gdpr
from sqlalchemy import select

from forum.demo.operators import operators
from forum.demo.records import DemoOperator
from forum.kernel.db import db, writing
from forum.members.models import PUBLISHABLE, Function, Member, Operator, Standing
from forum.members.session import hasher

PASSWORD = "kakehashi demo"  # noqa: S105 - shown on purpose, in demo mode only


@dataclass(frozen=True, slots=True)
class LogIn:
    """One demonstration log-in, as `make run` prints it."""

    who: str
    email: str


LOG_INS = (
    LogIn("ryokan in Asakusa (domestic)", "ryokan@example.jp"),
    LogIn("tour operator in Munich (overseas)", "agent@example.com"),
    LogIn("administrator", "office@example.org"),
    LogIn("data protection officer", "officer@example.org"),
)


def seed() -> bool:
    """Fill the database; False, and nothing is changed, if it holds members already."""
    if db.session.scalar(select(Member.id).limit(1)) is not None:
        db.session.rollback()
        return False
    password_hash = hasher.hash(PASSWORD)
    with writing():
        _staff("office@example.org", "観光財団 事務局", "ja", Function.ADMINISTRATOR, password_hash)
        _staff("officer@example.org", "個人情報管理室", "ja", Function.OFFICER, password_hash)
        for record in operators():
            _operator(record, password_hash)
    return True


def _staff(email: str, name: str, language: str, function: Function, password_hash: str) -> None:
    _add(
        Member(
            subject=gdpr.new_subject(),
            email=email,
            name=name,
            language=language,
            function=function,
            standing=Standing.ACTIVE,
            password_hash=password_hash,
        )
    )


def _operator(record: DemoOperator, password_hash: str) -> None:
    columns = Operator.__table__.columns.keys()
    values = {name: getattr(record, name) for name in columns if hasattr(record, name) and name != "published"}
    values |= {name: list(values[name]) for name in ("categories", "languages", "markets")}
    published = {name.replace("person_", "contact_") for name in record.published} & set(PUBLISHABLE)
    operator = Operator(published=[name for name in PUBLISHABLE if name in published], **values)
    _add(
        Member(
            subject=gdpr.new_subject(),
            operator=operator,
            email=record.person_email,
            name=record.person_name,
            telephone=record.person_telephone,
            division=record.person_division,
            position=record.person_position,
            language=record.language,
            standing=Standing.ACTIVE,
            password_hash=password_hash,
        )
    )
    operator.publish()


def _add(member: Member) -> None:
    db.session.add(member)
    db.session.flush()
    gdpr.begin(member.subject, language=member.language, how="registration", choices=_choices(member))


def _choices(member: Member) -> dict[str, bool]:
    """Some want every mail, some one kind, some none."""
    wants = member.email in {each.email for each in LOG_INS} or member.subject % 3 != 0
    return {"newsletter": wants, "activities": member.subject % 2 == 0}
