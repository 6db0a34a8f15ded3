"""Pages of this room."""

from forum.kernel.room import Room

room = Room("messages", __name__)
