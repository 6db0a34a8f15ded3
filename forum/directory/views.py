"""Pages of this room."""

from forum.kernel.room import Room

room = Room("directory", __name__)
