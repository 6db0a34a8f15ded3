"""Signing in and out, and passwords. Hashing takes long, so it is done outside the transaction."""

from typing import cast

import argon2
from flask import session
from flask_login import current_user, login_user, logout_user
from sqlalchemy import select

from forum.kernel.db import db, outside
from forum.kernel.room import mark_fresh
from forum.members.models import Member

viewer = cast(Member, current_user)  # who is looking; on a route that lets in members only, she is one
hasher = argon2.PasswordHasher()
NOBODY = hasher.hash("nobody has this password")  # so that an unknown address takes as long as a known one


def load_member(session_id: str) -> Member | None:
    """The member of a session cookie, unless her sessions were ended since."""
    public_id, _, key = session_id.partition(".")
    member = db.session.scalar(select(Member).where(Member.public_id == public_id))
    return member if member is not None and member.session_key == key else None


def authenticate(email: str, password: str) -> Member | None:
    """The member with this address and password, or None; which of the two was wrong, nobody learns."""
    row = db.session.execute(select(Member.id, Member.password_hash).where(Member.email == email)).one_or_none()
    known = row.password_hash if row else NOBODY
    good = outside(lambda: matches(known, password))
    return db.session.get(Member, row.id) if row and good else None


def matches(password_hash: str, password: str) -> bool:
    """Whether this is the password of the hash."""
    try:
        return hasher.verify(password_hash, password)
    except argon2.exceptions.VerificationError:
        return False


def begin_session(member: Member) -> None:
    """Sign in; what the stranger's session held is dropped."""
    session.clear()
    login_user(member)
    mark_fresh()


def end_session() -> None:
    """Sign out of this browser."""
    logout_user()
    session.clear()
