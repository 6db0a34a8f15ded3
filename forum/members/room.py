"""The room: sign-up, sign-in, operators, members, profiles."""

from forum.kernel.room import Room

room = Room("members", __name__)
