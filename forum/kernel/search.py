"""Full-text search that finds two kanji: text as words and overlapping pairs, matched on either engine.

`tokens(text)` is stored beside the text; the migration keeps an index of it (FTS5 on SQLite, GIN on PostgreSQL).
A run of Chinese characters or kana becomes its overlapping pairs and its last character alone, so that a single
character is found as a prefix.
"""

import re
import unicodedata

from sqlalchemy import ColumnElement, column, func, literal, select, table, text
from sqlalchemy.orm import InstrumentedAttribute

from forum.kernel.db import db

WIDE = re.compile(r"[\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff]")
RUN = re.compile(rf"{WIDE.pattern}+|(?:(?!{WIDE.pattern})[^\W_])+")
MOST_WORDS = 8


def tokens(*texts: str | None) -> str:
    """What is indexed of these texts."""
    return " ".join(token for given in texts if given for run in _runs(given) for token in _pieces(run))


def matches(
    words: str, id: InstrumentedAttribute[int], stored: InstrumentedAttribute[str], index: str
) -> ColumnElement[bool]:
    """True for rows whose tokens hold every word of `words` (words by prefix); none for words without letters.

    `id`, `stored` and `index`: the table's key, its tokens, and the name of its FTS5 table.
    """
    phrases = [phrase for run in _runs(words)[:MOST_WORDS] if (phrase := _phrase(run))]
    if not phrases:
        return literal(False)
    if db.engine.dialect.name == "sqlite":
        query = " AND ".join(f'"{" ".join(parts)}"{"*" if prefix else ""}' for parts, prefix in phrases)
        found = select(column("rowid")).select_from(table(index)).where(text(f"{index} MATCH :query"))
        return id.in_(found.params(query=query))
    query = " & ".join("(" + " <-> ".join(_quoted(parts, prefix)) + ")" for parts, prefix in phrases)
    return func.to_tsvector(text("'simple'::regconfig"), stored).op("@@")(
        func.to_tsquery(text("'simple'::regconfig"), query)
    )


def fold(given: str) -> str:
    """One form for what a reader takes as the same: width, case, accents; katakana as hiragana."""
    decomposed = unicodedata.normalize("NFKD", given).lower()
    plain = "".join(c for c in decomposed if not unicodedata.combining(c) or c in "\u3099\u309a")
    composed = unicodedata.normalize("NFC", plain)
    return "".join(chr(ord(c) - 0x60) if "ァ" <= c <= "ヶ" else c for c in composed)


def _runs(given: str) -> list[str]:
    return RUN.findall(fold(given))


def _pieces(run: str) -> list[str]:
    if not WIDE.match(run):
        return [run]
    return [run[i : i + 2] for i in range(len(run) - 1)] + [run[-1]]


def _phrase(run: str) -> tuple[list[str], bool]:
    """The tokens that stand one after the other, and whether the last may go on."""
    if not WIDE.match(run) or len(run) == 1:
        return [run], True
    return _pieces(run)[:-1], False


def _quoted(parts: list[str], prefix: bool) -> list[str]:
    quoted = ["'" + part.replace("'", "''").replace("\\", "\\\\") + "'" for part in parts]
    return [*quoted[:-1], quoted[-1] + (":*" if prefix else "")]
