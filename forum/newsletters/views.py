"""Pages of this room."""

from forum.kernel.room import Room

room = Room("newsletters", __name__)
