"""Inquiries and answers as the cast sends them."""

import re
from typing import Any

from tests.forum.cast import Person

AGREED = {"agreed": "y"}


def inquire(writer: Person, to: Person | str | None, **values: Any) -> Any:
    """Send the form of an inquiry."""
    public_id = to.operator if isinstance(to, Person) else to
    data = {"to": public_id, "topic": "Twenty guests", "body": "May we stay in April?", "key": "a" * 32, **AGREED}
    return writer.post("/en/inquiries", data | values)


def opened(writer: Person, to: Person, **values: Any) -> str:
    """Send an inquiry that arrives; the public id of its conversation."""
    answer = inquire(writer, to, **values)
    assert answer.status_code == 303, answer.text
    return answer.location.rpartition("/")[2]


def answer(writer: Person, conversation: str, **values: Any) -> Any:
    """Send the form of an answer."""
    data = {"body": "With pleasure.", "key": "b" * 32, **AGREED}
    return writer.post(f"/en/conversations/{conversation}/messages", data | values)


def read(reader: Person, conversation: str, lang: str = "en") -> Any:
    """Open a conversation and press the button that marks it as read, if there is one."""
    page = reader.get(f"/{lang}/conversations/{conversation}")
    if (upto := re.search(r'name="upto" value="(\d+)"', page.text)) is not None:
        reader.post(f"/{lang}/conversations/{conversation}/reading", {"upto": upto[1]})
    return page
