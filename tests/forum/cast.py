"""The cast that every test knows, by role: their rows, and how to act as one of them."""

from dataclasses import dataclass
from time import time
from typing import Any

import argon2
from flask import Flask
from flask.testing import FlaskClient

import gdpr
from forum.kernel.db import db, writing
from forum.members.models import Function, Member, Operator, Side, Standing

PASSWORD = "a bridge of many planks"
PASSWORD_HASH = argon2.PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PASSWORD)
EVERYTHING = ["area", "address", "homepage", "employees", "capacity", "about", "offers", "seeks", "categories",
              "languages", "markets", "contact_name"]  # fmt: skip

OPERATORS: dict[str, dict[str, Any]] = {
    "ryokan": {
        "side": Side.DOMESTIC, "country": "JP", "area": "taito",
        "name_ja": "旅館 月見草", "name_en": "Ryokan Tsukimiso",
        "address_ja": "〒111-0032 東京都台東区浅草9-1-1", "address_en": "9-1-1 Asakusa, Taito, Tokyo 111-0032, Japan",
        "telephone": "+81358200001", "homepage": "https://tsukimiso.example.jp", "employees": 24,
        "representative": "月野 見", "licence_number": None, "capacity": 20, "categories": ["lodging"],
        "languages": ["ja", "en"], "markets": ["europe"],
        "about_ja": "浅草の静かな路地にある客室18室の旅館です。観光の拠点に便利です。",
        "about_en": "An inn of 18 rooms in a quiet lane of Asakusa.",
        "offers_ja": "4月に20名様までの団体をお受けできます。", "offers_en": "Groups of up to 20 guests in April.",
        "seeks_ja": "欧州の旅行会社", "seeks_en": "Tour operators in Europe",
    },
    "neighbour": {
        "side": Side.DOMESTIC, "country": "JP", "area": "taito",
        "name_ja": "隣屋旅館", "name_en": "Tonariya Inn",
        "address_ja": "〒111-0032 東京都台東区浅草9-1-2", "address_en": "9-1-2 Asakusa, Taito, Tokyo 111-0032, Japan",
        "telephone": "+81358200002", "homepage": "https://tonariya.example.jp", "employees": 9,
        "representative": "隣 人", "capacity": 12, "categories": ["lodging"], "languages": ["ja"], "markets": [],
        "about_ja": "家族で営む小さな旅館です。", "about_en": "A small inn run by a family.",
    },
    "agent_eu": {
        "side": Side.OVERSEAS, "country": "DE",
        "name_en": "Isar Fernreisen", "name_ja": "イーザル旅行社",
        "address_en": "Lindwurmstrasse 200, 80337 Munich, Germany",
        "telephone": "+49891091099", "homepage": "https://isar.example.com", "employees": 12,
        "capacity": 25, "categories": ["travel_agency"], "languages": ["de", "en"], "markets": ["east_asia"],
        "about_en": "Small group journeys from Munich to Japan. Café talks before each tour.",
        "about_ja": "ミュンヘンから日本への少人数の旅を企画しています。",
        "seeks_en": "Ryokan for groups of 20 in April", "seeks_ja": "4月に20名で泊まれる旅館",
    },
    "agent_abroad": {
        "side": Side.OVERSEAS, "country": "AU",
        "name_en": "Harbour Lantern Travel", "name_ja": None,
        "address_en": "1 Example Street, Sydney NSW 2000, Australia",
        "telephone": "+61255501234", "homepage": "https://lantern.example.org", "employees": 40,
        "capacity": 60, "categories": ["mice"], "languages": ["en"], "markets": ["east_asia"],
        "about_en": "Incentive travel from Sydney.",
    },
}  # fmt: skip

PEOPLE: dict[str, dict[str, Any]] = {
    "ryokan": {"email": "ryokan@example.jp", "name": "月野 花", "telephone": "+81358200011", "language": "ja"},
    "neighbour": {"email": "neighbour@example.jp", "name": "隣 千代", "telephone": "+81358200022", "language": "ja"},
    "agent_eu": {
        "email": "agent@example.com", "name": "Anna Huber", "telephone": "+491701234567", "language": "en",
        "division": "Product", "position": "Head of Asia",
    },
    "agent_abroad": {"email": "agent.abroad@example.org", "name": "Ruth Ward", "language": "en"},
    "administrator": {"email": "office@example.org", "name": "Board Office", "language": "ja"},
    "officer": {"email": "officer@example.org", "name": "Privacy Office", "language": "en"},
}  # fmt: skip


@dataclass(frozen=True)
class Person:
    """One of the cast, signed in: `get("/en/…")`, `post("/en/…", {…})`."""

    role: str
    id: int
    subject: int
    email: str
    operator: str | None  # public id
    client: FlaskClient

    def get(self, url: str, **options: Any) -> Any:
        return self.client.get(url, **options)

    def post(self, url: str, data: dict[str, Any] | None = None, **options: Any) -> Any:
        return self.client.post(url, data=data or {}, **options)


def make() -> None:
    """Put the cast into an empty database: all approved, newsletters agreed to by both agents."""
    with writing():
        for role, values in PEOPLE.items():
            operator = Operator(published=EVERYTHING, **OPERATORS[role]) if role in OPERATORS else None
            function = role if role in {"administrator", "officer"} else Function.MEMBER
            member = Member(
                subject=gdpr.new_subject(), operator=operator, password_hash=PASSWORD_HASH, standing=Standing.ACTIVE,
                function=function, **values,
            )  # fmt: skip
            db.session.add(member)
            db.session.flush()
            wants = role.startswith("agent")
            gdpr.begin(member.subject, language=member.language, how="registration", choices={"newsletter": wants})
            if operator is not None:
                operator.publish()


def sign_in(app: Flask, role: str) -> Person:
    """A browser that is signed in as this member, her password given just now."""
    with app.app_context():
        member = db.session.query(Member).filter_by(email=PEOPLE[role]["email"]).one()
        person = Person(
            role, member.id, member.subject, member.email,
            member.operator.public_id if member.operator else None, app.test_client(),
        )  # fmt: skip
        session_id = member.get_id()
        db.session.remove()
    with person.client.session_transaction() as session:
        session.update({"_user_id": session_id, "_fresh": True, "fresh_at": int(time())})
    return person
