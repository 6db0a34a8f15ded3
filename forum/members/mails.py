"""The mails of this room, one function each."""

from typing import Any

from sqlalchemy import select

from forum.kernel import links
from forum.kernel.db import db
from forum.kernel.mails import send
from forum.members.models import Decision, Function, Member, Standing

DAY = 24 * 60 * 60
CONFIRM_FOR = 3 * DAY  # seconds
PASSWORD_FOR = 60 * 60


def confirm_address(member: Member) -> None:
    """A link that confirms the address."""
    token = links.sign("confirm", member.public_id)
    _to(member, "confirm", url=_url("members.confirm_email", member, token=token))


def already_registered(member: Member) -> None:
    """Somebody registered with an address that has an account: only its owner is told."""
    _to(
        member,
        "already",
        log_in=_url("members.log_in", member),
        forgotten=_url("members.password_forgotten", member),
    )


def new_password(member: Member) -> None:
    """A link that lets her choose a new password; it ends with the present one."""
    token = links.sign("password", [member.public_id, member.session_key])
    _to(member, "password", url=_url("members.password_new", member, token=token))


def waits_for_approval(applicant: Member) -> None:
    """Tells the administrators that somebody waits."""
    staff = select(Member).where(Member.function == Function.ADMINISTRATOR, Member.standing == Standing.ACTIVE)
    for administrator in db.session.scalars(staff):
        _to(administrator, "waits", url=_url("backoffice.queue", administrator))


def decided(decision: Decision) -> None:
    """Tells a member what the administrator decided."""
    member = decision.member
    _to(member, f"decided_{decision.outcome}", reason=decision.reason, url=_url("members.standing", member))


def _to(member: Member, template: str, **context: object) -> None:
    send(
        member.email,
        f"members/mails/{template}",
        member.language,
        subject=member.subject,
        name=member.name,
        **context,
    )


def _url(endpoint: str, member: Member, **values: Any) -> str:
    return links.page(endpoint, member.language, **values)
