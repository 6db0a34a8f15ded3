"""How an identifier is looked for in plain text: whole, so that joanna@ is no trace of anna@. A leaf."""

import re

ESCAPED = r"(?<=\\n)|(?<=\\r)|(?<=\\t)"  # a line break written in JSON ends the word before it


def whole(identifier: str) -> re.Pattern[str]:
    """A pattern that finds the identifier in casefolded text where it does not go on on either side."""
    return re.compile(rf"(?:(?<![\w.+-])|{ESCAPED}){re.escape(identifier.casefold())}(?![\w-]|\.\w)")
