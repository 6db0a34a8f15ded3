"""Pages of this room."""

from forum.kernel.room import Room

room = Room("backoffice", __name__)
