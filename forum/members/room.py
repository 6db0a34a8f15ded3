"""The room: sign-up, sign-in, operators, members, profiles."""

from forum.kernel.room import Room
from forum.members.wording import choice

room = Room("members", __name__)
room.add_app_template_global(choice, "choice")
