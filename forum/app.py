"""The one place that knows every room, and wires gdpr in."""

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from flask import Flask, has_request_context, redirect, url_for
from flask_login import current_user
from flask_migrate import Migrate
from flask_wtf import CSRFProtect
from jinja2 import StrictUndefined
from werkzeug.middleware.proxy_fix import ProxyFix
from werkzeug.wrappers import Response

from forum import commands
from forum.backoffice.views import room as backoffice
from forum.directory.views import room as directory
from forum.front.views import room as front
from forum.kernel import i18n, jobs, logs, mails, pages, room, throttle
from forum.kernel.clock import now
from forum.kernel.config import Settings
from forum.kernel.db import Base, db, engine_options, prepare, writing
from forum.kernel.i18n import language
from forum.kernel.room import Access, Room, guarded
from forum.members.queries import member_of
from forum.members.session import end_session, load_member
from forum.members.views import room as members
from forum.members.wording import in_words
from forum.messages.views import room as messages
from forum.navigation import navigation
from forum.newsletters.views import room as newsletters
from gdpr import N_, Gdpr
from gdpr.host import Contact, Gate, Holding, Host, Page, Progress

ROOMS: tuple[Room, ...] = (front, members, directory, messages, newsletters, backoffice)
GATES = {Gate.ANYONE: Access.ANYONE, Gate.SUBJECT: Access.SIGNED_IN, Gate.OFFICER: Access.OFFICER}
HERE = Path(__file__).parent
REQUEST_LIMIT = 2 * 1024 * 1024  # bytes; no form of ours is longer
NAMES = {"en": "Kakehashi", "ja": "架け橋"}


def create_app(settings: Settings | None = None) -> Flask:
    """The site. Raises ConfigError for a bad setting and gdpr's DeclarationError for an undeclared column."""
    settings = settings or Settings.from_environment()
    settings.instance.mkdir(parents=True, exist_ok=True)
    app = Flask(
        __name__,
        instance_path=str(settings.instance),
        static_folder=str(HERE.parent / "static"),
        template_folder=str(HERE / "kernel" / "templates"),
    )
    app.jinja_options = {"undefined": StrictUndefined}
    app.config.from_mapping(_config(settings))
    logs.init()
    if settings.proxies:
        app.wsgi_app = ProxyFix(app.wsgi_app, settings.proxies, settings.proxies, settings.proxies)  # type: ignore[method-assign]

    db.init_app(app)
    with app.app_context():
        prepare(db.engine)
    Migrate(app, db, directory=str(HERE.parent / "migrations"), render_as_batch=True)
    CSRFProtect(app)
    i18n.init_app(app)
    pages.init_app(app)
    throttle.init_app(app)
    login = room.init_app(app, log_in="members.log_in", standing="members.standing", confirm="members.confirm_password")
    login.user_loader(load_member)

    app.add_url_rule("/", "root", room.guarded(_root, Access.ANYONE))
    room.open_plainly(app, "static")
    for each in ROOMS:
        app.register_blueprint(each)
    privacy = Room("gdpr", __name__)
    Gdpr(app, _host(app, settings, privacy))
    app.register_blueprint(privacy)
    app.context_processor(lambda: pages.layout() | navigation() if has_request_context() else {})
    commands.init_app(app)
    return app


def _config(settings: Settings) -> dict[str, Any]:
    return {
        "SECRET_KEY": settings.signing_key(),
        "SQLALCHEMY_DATABASE_URI": settings.database,
        "SQLALCHEMY_ENGINE_OPTIONS": engine_options(settings.database),
        "MAX_CONTENT_LENGTH": REQUEST_LIMIT,
        "TRUSTED_HOSTS": [urlsplit(settings.address).hostname or "", "localhost", "127.0.0.1"],
        "SESSION_COOKIE_NAME": "__Host-session" if settings.secure else "session",
        "SESSION_COOKIE_SECURE": settings.secure,
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
        "SEND_FILE_MAX_AGE_DEFAULT": 31_536_000,  # names of static files carry a fingerprint
        "WTF_CSRF_TIME_LIMIT": None,
        "BABEL_TRANSLATION_DIRECTORIES": f"{HERE / 'translations'};{HERE.parent / 'gdpr' / 'translations'}",
        "ADDRESS": settings.address,
        "DEMO": settings.demo,
        "LEASE_SECONDS": settings.lease_seconds,
        "MAIL_FROM": settings.mail_from,
        "MAIL_RATE": settings.mail_rate,
        "MAIL_URL": settings.mail_url.get_secret_value(),
        "REDIS_URL": settings.redis_url.get_secret_value(),
        "SITE_NAMES": NAMES,
    }


def _host(app: Flask, settings: Settings, privacy: Room) -> Host:
    def mount(page: Page) -> None:
        limited = throttle.attempts(page.view) if page.gate == Gate.ANYONE else page.view
        view = guarded(limited, GATES[page.gate], page.fresh)
        privacy.add_url_rule(page.rule, page.endpoint, view, methods=list(page.methods))

    return Host(
        db=db,
        bases=[Base],
        policy=settings.policy,
        address=settings.address,
        folder=settings.instance / "private",
        secret=settings.signing_key().encode(),
        mount=mount,
        current_subject=lambda: current_user.subject,
        contact=_contact,
        language=language,
        now=now,
        mail=mails.send,
        task=jobs.task,
        enqueue=jobs.enqueue,
        job_progress=_progress,
        writing=writing,
        lock=_lock,
        signed_out=end_session,
        say=in_words,
        holdings=[Holding("mail", N_("Mails kept as files"), mails.count_files_with, mails.forget_files_with)],
    )


def _contact(subject: int) -> Contact | None:
    member = member_of(subject)
    if member is None:
        return None
    country = member.operator.country if member.operator else None
    return Contact(email=member.email, language=member.language, name=member.name, country=country)


def _progress(id: int) -> Progress | None:
    job = db.session.get(jobs.Job, id)
    return None if job is None else Progress(job.state, job.done_count, job.total_count, job.error)


def _lock(subject: int) -> None:
    member = member_of(subject)
    if member is not None:
        member.lock()


def _root() -> Response:
    return redirect(url_for("front.home", lang=language()))
