"""The pages of this room; importing them puts them on it."""

from forum.members.room import room
from forum.members.views import account, profile, session, sign_up

__all__ = ["account", "profile", "room", "session", "sign_up"]
