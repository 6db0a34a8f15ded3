"""From the files of a policy to a `Policy`, or a refusal that names file, line, key and reason."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from gdpr.declare import Category, Use
from gdpr.policy.clauses import read_parts
from gdpr.policy.cookie_rules import check_cookies
from gdpr.policy.lawful import check_purpose
from gdpr.policy.model import (
    Balancing,
    Basis,
    Change,
    ChangeRule,
    Choice,
    Contact,
    Cookie,
    Duration,
    Entrusted,
    Fields,
    Policy,
    Purpose,
    Recipient,
    RecipientKind,
    Retention,
    Source,
    Start,
    Transfer,
    TransferGround,
)
from gdpr.policy.nodes import Node, PolicyError

SHIPPED = Path(__file__).parent.parent / "policies"


def load(name: str) -> Policy:
    """The policy in the folder `name`, of those shipped with gdpr or anywhere else. Raises PolicyError."""
    folder = SHIPPED / name if (SHIPPED / name).is_dir() else Path(name)
    data = folder / "policy.toml"
    if not data.is_file():
        raise PolicyError(str(data), 1, "policy.toml", "there is no such file")
    texts = {path.name.split(".")[1]: path.read_text("utf-8") for path in sorted(folder.glob("policy.*.md"))}
    return parse(folder.name, Source(data.read_text("utf-8"), texts))


def parse(key: str, source: Source) -> Policy:
    """A policy from its texts; `key` names it in messages. Raises PolicyError."""
    node = Node.parse(f"{key}/policy.toml", source.data)
    languages = _languages(node)
    categories = {_category(node, name): text.text("label", languages) for name, text in node.tables("categories")}
    subjects = {name: table.text("label", languages) for name, table in node.tables("subjects")}
    recipients = {name: _recipient(name, table, languages) for name, table in node.tables("recipients")}
    transfers = {name: _transfer(name, table, languages) for name, table in node.tables("transfers")}
    known: dict[str, Mapping[Any, Any]] = {
        "categories": categories,
        "subjects": subjects,
        "recipients": recipients,
        "transfers": transfers,
    }
    policy = Policy(
        key=key,
        version=node.integer("version"),
        effective=node.date("effective"),
        site=node.text("site", languages),
        controller=_contact(node.table("controller"), languages),
        representative=node.maybe("representative", lambda name: _contact(node.table(name), languages)),
        officer=_contact(node.table("officer"), languages),
        jurisdiction=node.text("jurisdiction", languages),
        minimum_age=node.integer("minimum_age"),
        languages=languages,
        change=_change(node.table("change")),
        measures=node.text("measures", languages),
        categories=categories,
        subjects=subjects,
        recipients=recipients,
        transfers=transfers,
        purposes={name: _purpose(name, table, languages, known) for name, table in node.tables("purposes")},
        fields={side: _fields(table) for side, table in node.tables("fields")},
        cookies=_cookies(node, languages),
        entrusted=_entrusted(node, languages, transfers),
        parts=read_parts(key, {language: _words(node, source, language) for language in languages}),
        source=source,
    )
    node.close()
    return policy


def _languages(node: Node) -> tuple[str, ...]:
    languages = node.strings("languages")
    if "en" not in languages:
        raise node.error("languages", "must hold en, the language that every text falls back to")
    return languages


def _words(node: Node, source: Source, language: str) -> str:
    if language not in source.texts:
        raise node.error("languages", f"policy.{language}.md is missing")
    return source.texts[language]


def _category(node: Node, name: str) -> Category:
    if name not in list(Category):
        raise node.error(f"categories.{name}", "is no category of personal data")
    return Category(name)


def _contact(node: Node, languages: tuple[str, ...]) -> Contact:
    contact = Contact(
        name=node.text("name", languages),
        address=node.text("address", languages),
        email=node.string("email"),
        telephone=node.maybe("telephone", node.string),
    )
    node.close()
    return contact


def _change(node: Node) -> Change:
    change = Change(node.one_of("rule", ChangeRule), node.integer("notice_days"))
    node.close()
    return change


def _recipient(key: str, node: Node, languages: tuple[str, ...]) -> Recipient:
    recipient = Recipient(
        key=key,
        label=node.text("label", languages),
        task=node.text("task", languages),
        kind=node.one_of("kind", RecipientKind),
        country=node.string("country"),
    )
    node.close()
    return recipient


def _transfer(key: str, node: Node, languages: tuple[str, ...]) -> Transfer:
    transfer = Transfer(
        key=key,
        label=node.text("label", languages),
        country=node.string("country"),
        ground=node.one_of("ground", TransferGround),
        text=node.text("text", languages),
    )
    node.close()
    return transfer


def _entrusted(node: Node, languages: tuple[str, ...], transfers: Mapping[str, Any]) -> tuple[Entrusted, ...]:
    if "entrusted" not in node:
        return ()
    return tuple(_entrust(key, table, languages, transfers) for key, table in node.tables("entrusted"))


def _entrust(key: str, node: Node, languages: tuple[str, ...], transfers: Mapping[str, Any]) -> Entrusted:
    entrusted = Entrusted(
        key=key,
        controller=_contact(node.table("controller"), languages),
        processing=node.text("processing", languages),
        tables=node.strings("tables"),
        transfers=node.keys_of("transfers", transfers),
    )
    node.close()
    return entrusted


def _purpose(key: str, node: Node, languages: tuple[str, ...], known: Mapping[str, Mapping[Any, Any]]) -> Purpose:
    node.keys_of("categories", known["categories"])
    purpose = Purpose(
        key=key,
        label=node.text("label", languages),
        description=node.text("description", languages),
        uses=frozenset(node.some_of("uses", Use)),
        basis=node.one_of("basis", Basis),
        choice=node.one_of("choice", Choice),
        retention=_retention(node.table("retention"), languages),
        categories=frozenset(node.some_of("categories", Category)),
        subjects=node.keys_of("subjects", known["subjects"]),
        recipients=node.keys_of("recipients", known["recipients"]),
        transfers=node.keys_of("transfers", known["transfers"]),
        necessity=node.maybe("necessity", lambda name: node.text(name, languages)),
        law=node.maybe("law", lambda name: node.text(name, languages)),
        balancing=node.maybe("balancing", lambda name: _balancing(node.table(name), languages)),
    )
    node.close()
    check_purpose(node, purpose)
    return purpose


def _retention(node: Node, languages: tuple[str, ...]) -> Retention:
    try:
        period = Duration.read(node.string("period"))
    except ValueError as error:
        raise node.error("period", str(error)) from None
    retention = Retention(period=period, start=node.one_of("from", Start), text=node.text("text", languages))
    node.close()
    return retention


def _balancing(node: Node, languages: tuple[str, ...]) -> Balancing:
    balancing = Balancing(
        author=node.text("author", languages),
        date=node.date("date"),
        review=node.date("review"),
        interest=node.text("interest", languages),
        necessity=node.text("necessity", languages),
        outcome=node.text("outcome", languages),
    )
    if balancing.review <= balancing.date:
        raise node.error("review", "must come after the date of the assessment")
    node.close()
    return balancing


def _cookies(node: Node, languages: tuple[str, ...]) -> tuple[Cookie, ...]:
    cookies = tuple(_cookie(name, table, languages) for name, table in node.tables("cookies"))
    check_cookies(node, cookies)
    return cookies


def _cookie(name: str, node: Node, languages: tuple[str, ...]) -> Cookie:
    cookie = Cookie(
        name=name,
        purpose=node.text("purpose", languages),
        life=node.text("life", languages),
        necessary=node.boolean("necessary"),
    )
    node.close()
    return cookie


def _fields(node: Node) -> Fields:
    conditions = node.maybe("required_when", node.table)
    fields = Fields(
        required=node.strings("required"),
        optional=node.strings("optional"),
        required_when={} if conditions is None else {key: conditions.string(key) for key in conditions.values},
    )
    for key in sorted({*fields.required} & {*fields.optional}):
        raise node.error("optional", f"{key!r} is also required")
    for key in fields.required_when:
        if key not in fields.optional:
            raise node.error("required_when", f"{key!r} must stand under optional")
    node.close()
    return fields
