"""Markdown as people of both languages write it: safe HTML of it, and plain text of it."""

import unicodedata
from collections.abc import Callable, MutableMapping, Sequence
from typing import Any

import nh3
from markdown_it import MarkdownIt
from markdown_it.rules_inline import state_inline
from markdown_it.token import Token
from markupsafe import Markup

TAGS = {
    "a",
    "blockquote",
    "br",
    "code",
    "em",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "strong",
    "ul",
}
SCHEMES = {"http", "https", "mailto", "tel"}
WIDE = {"W", "F"}  # East Asian wide and full-width characters


def to_html(text: str, own_address: str = "") -> Markup:
    """Sanitised HTML. Headings begin at h2, images are left out, and links elsewhere than `own_address` say so."""
    environment = {"own": own_address}
    rendered = _parser.render(text, environment)
    clean = nh3.clean(rendered, tags=TAGS, attributes={"a": {"href", "rel"}}, url_schemes=SCHEMES, link_rel=None)
    return Markup(clean)  # noqa: S704 (sanitised on the line before)


def to_text(text: str) -> str:
    """Plain text: marks gone, addresses of links in brackets behind their words."""
    lines: list[str] = []
    prefixes: list[str] = []
    for token in _parser.parse(text):
        match token.type:
            case "bullet_list_open":
                prefixes.append("- ")
            case "ordered_list_open":
                prefixes.append("")
            case "bullet_list_close" | "ordered_list_close":
                prefixes.pop()
                if not prefixes:
                    lines.append("")
            case "list_item_open" if token.info:
                prefixes[-1] = f"{token.info}. "
            case "blockquote_open":
                prefixes.append("> ")
            case "blockquote_close":
                prefixes.pop()
                lines.append("")
            case "inline":
                mark = "  " * (len(prefixes) - 1) + prefixes[-1] if prefixes else ""
                lines.append(mark + _words(token.children or ()))
            case "fence" | "code_block":
                lines.append(token.content.rstrip())
            case "hr":
                lines.append("----")
        if token.type in {"paragraph_close", "heading_close", "fence", "code_block", "hr"} and not prefixes:
            lines.append("")
    return "\n".join(lines).strip() + "\n"


def _words(tokens: Sequence[Token]) -> str:
    said: list[str] = []
    targets: list[tuple[str, int]] = []
    for token in tokens:
        if token.type == "link_open":
            targets.append((str(token.attrGet("href") or ""), len(said)))
        elif token.type == "link_close":
            target, start = targets.pop()
            if "".join(said[start:]) not in {target, target.removeprefix("mailto:")}:
                said.append(f" ({target})")
        elif token.type in {"softbreak", "hardbreak"}:
            said.append("\n")
        else:
            said.append(token.content)
    return "".join(said).strip()


def _narrow_only(is_punctuation: Callable[[str], bool]) -> Callable[[str], bool]:
    """CommonMark's rule for emphasis expects blanks around punctuation, which Japanese does not write."""
    return lambda char: unicodedata.east_asian_width(char) not in WIDE and is_punctuation(char)


def _link(renderer: Any, tokens: Sequence[Token], index: int, options: Any, env: MutableMapping[str, Any]) -> str:
    target = str(tokens[index].attrGet("href") or "")
    own = env.get("own")
    if target.startswith(("http://", "https://")) and not (own and target.startswith(own)):
        tokens[index].attrSet("rel", "external noopener")
    return renderer.renderToken(tokens, index, options, env)


def _lower_headings(state: Any) -> None:
    for token in state.tokens:
        if token.type in {"heading_open", "heading_close"}:
            token.tag = f"h{min(int(token.tag[1]) + 1, 6)}"


def _make() -> MarkdownIt:
    inline: Any = state_inline
    inline.isPunctChar = _narrow_only(inline.isPunctChar)
    parser = MarkdownIt("commonmark", {"html": False, "breaks": True}).disable("image")
    parser.core.ruler.push("lower_headings", _lower_headings)
    parser.add_render_rule("link_open", _link)
    return parser


_parser = _make()
