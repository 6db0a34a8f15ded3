"""Fills an empty database with the demonstration: 400 operators, the board's staff, and what happened between them."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass

from flask import current_app
from sqlalchemy import select

import gdpr
from forum.demo.conversations import conversations
from forum.demo.newsletters import newsletters
from forum.demo.operators import operators
from forum.demo.records import DemoOperator
from forum.kernel.db import db, writing
from forum.members.models import PUBLISHABLE, Function, Member, Operator, Side, Standing
from forum.members.session import hasher
from forum.messages.models import Conversation
from forum.messages.sending import answer, inquire
from forum.newsletters.models import Edition

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
        with current_app.test_request_context(base_url=current_app.config["ADDRESS"]):
            _conversations()
        _editions()
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


def _conversations() -> None:
    """Threads between the two demonstration log-ins and members of the other side."""
    people = {side: list(_people(side)) for side in Side}
    for number, thread in enumerate(conversations()):
        local = next(each for each in people[Side.DOMESTIC] if thread.category in _operator_of(each).categories)
        abroad = people[Side.OVERSEAS][0 if number % 2 == 0 else number]
        people[Side.DOMESTIC].remove(local)
        writers = {"domestic": local, "overseas": abroad}
        opened: Conversation | None = None
        for position, message in enumerate(thread.messages):
            by = writers[message.side]
            to = _operator_of(local if by is abroad else abroad).public
            if to is None:
                raise LookupError("a demonstration operator is not published")
            key = f"demo-{number}-{position}"
            if opened is None:
                opened = inquire(by, to, thread.subject, message.body, key)
            else:
                answer(by, opened, to, message.body, key)


def _people(side: Side) -> Iterable[Member]:
    return db.session.scalars(
        select(Member).join(Member.operator).where(Operator.side == side).order_by(Member.id)
    ).all()


def _operator_of(member: Member) -> Operator:
    if member.operator is None:
        raise LookupError("acts for no operator")
    return member.operator


def _editions() -> None:
    maker = db.session.scalar(select(Member).where(Member.function == Function.ADMINISTRATOR))
    for letter in newsletters():
        db.session.add(Edition(made_by=maker, segment={"side": "", "languages": []}, **asdict(letter)))


def _choices(member: Member) -> dict[str, bool]:
    """Some want every mail, some one kind, some none."""
    wants = member.email in {each.email for each in LOG_INS} or member.subject % 3 != 0
    return {"newsletter": wants, "activities": member.subject % 2 == 0}
