"""Mails over SMTP, against a server that takes, refuses and breaks off."""

import datetime
import ipaddress
import smtplib
import ssl
import time
from email import message_from_bytes
from email.policy import SMTP

import pytest
import time_machine
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from forum.kernel import mails
from forum.kernel.clock import now
from forum.kernel.db import db, writing
from forum.kernel.mails import Fault, OutgoingMail, Smtp, State
from tests.forum.kernel.smtp import Post, free_port, serving


@pytest.fixture(autouse=True)
def context(app):
    with app.app_context():
        yield
        db.session.rollback()


@pytest.fixture(scope="session")
def server():
    """One server for the tests that need nothing special of it."""
    post = Post()
    with serving(post, enable_SMTPUTF8=True) as port:
        yield post, port


@pytest.fixture
def post(server, app, monkeypatch):
    post, port = server
    post.__init__()
    monkeypatch.setitem(app.config, "MAIL_URL", f"smtp://127.0.0.1:{port}")
    return post


@pytest.fixture(scope="session")
def certificate(tmp_path_factory):
    """A certificate that nobody signed, with its key, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    day = datetime.timedelta(days=1)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now() - day)
        .not_valid_after(now() + day)
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "server.pem"
    pem = serialization.Encoding.PEM
    key_bytes = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    path.write_bytes(key_bytes + made.public_bytes(pem))
    return path


def put(*recipients, language="en"):
    with writing():
        for to in recipients:
            mails.send(to, "members/mails/password", language, name="Anna", url="https://x.example/")


def states():
    db.session.rollback()
    found = {mail.id: (mail.state, mail.error) for mail in db.session.query(OutgoingMail).order_by(OutgoingMail.id)}
    return list(found.values())


def deliver():
    mails.deliver_due()
    return states()


def later(seconds):
    return time_machine.travel(now().timestamp() + seconds, tick=False)


def test_mails_arrive_in_order_over_one_connection(post):
    put("a@example.com", "b@example.com")
    assert deliver() == [("sent", None), ("sent", None)]
    assert [to for to, _ in post.arrived] == ["a@example.com", "b@example.com"]
    message = message_from_bytes(post.arrived[0][1], policy=SMTP)
    assert message["To"] == "a@example.com"
    assert message["From"] == "Kakehashi <kakehashi@example.org>"
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["Content-Language"] == "en"
    assert "https://x.example/" in message.get_body(("plain",)).get_content()
    assert '<a href="https://x.example/">' in message.get_body(("html",)).get_content()


def test_what_has_left_keeps_neither_address_nor_text(post):
    put("a@example.com")
    deliver()
    mail = db.session.query(OutgoingMail).one()
    assert (mail.recipient, mail.title, mail.body) == (None, None, None)


def test_japanese_arrives_as_it_was_written(post):
    put("a@example.jp", language="ja")
    deliver()
    message = message_from_bytes(post.arrived[0][1], policy=SMTP)
    assert message["Subject"] == "パスワードの再設定のご案内"
    assert "Anna 様" in message.get_body(("plain",)).get_content()


def test_a_line_of_one_dot_arrives(post):
    with Smtp(mails.current_app.config["MAIL_URL"]) as way:
        way.send("a@example.com", b"Subject: x\r\n\r\n.\r\n..two\r\nend")
    assert post.arrived[0][1].rstrip() == b"Subject: x\r\n\r\n.\r\n..two\r\nend"


def test_who_is_refused_for_good_is_not_written_again_and_the_rest_goes_on(post):
    post.at_rcpt = {"no@example.com": "550 no such user"}
    put("no@example.com", "b@example.com")
    assert deliver() == [("refused", "refused 550"), ("sent", None)]
    assert db.session.query(OutgoingMail.recipient).filter_by(state=State.REFUSED).scalar() is None
    with later(7200):
        assert mails.deliver_due() is False


def test_who_is_refused_for_now_is_tried_later_and_the_rest_goes_on(post):
    post.at_rcpt = {"busy@example.com": "451 come back"}
    put("busy@example.com", "b@example.com")
    assert deliver() == [("waiting", "refused 451"), ("sent", None)]
    assert mails.deliver_due() is False
    post.at_rcpt = {}
    with later(61):
        assert deliver() == [("sent", None), ("sent", None)]


def test_the_wait_grows_to_an_hour_and_ends_after_twenty_tries(post):
    post.at_rcpt = {"busy@example.com": "451 come back"}
    put("busy@example.com")
    waits = []
    with time_machine.travel(now(), tick=False) as clock:
        while deliver()[0][0] == "waiting":
            run_at = db.session.query(OutgoingMail.run_at).scalar()
            waits.append(round((run_at - now()).total_seconds()))
            clock.shift(waits[-1] + 1)
    assert waits[:6] == [60, 120, 240, 480, 960, 1920]
    assert set(waits[6:]) == {3600}
    assert (len(waits), states()) == (19, [("refused", "refused 451")])


@pytest.mark.parametrize(
    ("answer", "state", "error"),
    [
        ("554 spam", "refused", "refused 554"),
        ("452 full", "waiting", "refused 452"),
        ("421 bye", "waiting", "answer 421"),
    ],
)
def test_a_text_that_is_refused_did_not_leave(post, answer, state, error):
    post.at_end = {"a@example.com": answer}
    put("a@example.com")
    assert deliver() == [(state, error)]
    assert post.arrived == []


def test_a_line_that_breaks_after_the_text_leaves_it_unknown(post):
    post.at_end = {"a@example.com": "break"}
    put("a@example.com", "b@example.com")
    assert deliver() == [("unknown", "SMTPServerDisconnected"), ("waiting", "SMTPServerDisconnected")]
    post.at_end = {}
    with later(61):
        assert deliver() == [("unknown", "SMTPServerDisconnected"), ("sent", None)]
    assert [to for to, _ in post.arrived] == ["b@example.com"]


def test_a_line_that_breaks_before_the_text_loses_nothing(post, monkeypatch):
    put("a@example.com")
    with monkeypatch.context() as patch:
        patch.setattr(Smtp, "_announce", lambda *_: (_ for _ in ()).throw(smtplib.SMTPServerDisconnected("gone")))
        assert deliver() == [("waiting", "SMTPServerDisconnected")]
    with later(61):
        assert deliver() == [("sent", None)]


@pytest.mark.parametrize("for_nobody", [False, True])
@pytest.mark.parametrize("code", [550, 451])
def test_a_server_that_takes_all_in_one_go_answers_for_each(post, code, for_nobody):
    post.pipelining, post.takes_for_nobody = True, for_nobody
    post.at_rcpt = {"no@example.com": f"{code} no"}
    put("no@example.com", "b@example.com", "c@example.com")
    state = "refused" if code == 550 else "waiting"
    assert deliver() == [(state, f"refused {code}"), ("sent", None), ("sent", None)]
    assert [to for to, text in post.arrived if text.strip()] == ["b@example.com", "c@example.com"]


def test_a_server_that_breaks_off_when_reset_has_refused_all_the_same(post, monkeypatch):
    post.at_rcpt = {"no@example.com": "550 no"}
    monkeypatch.setattr(smtplib.SMTP, "rset", lambda _: (_ for _ in ()).throw(smtplib.SMTPServerDisconnected("gone")))
    put("no@example.com")
    assert deliver() == [("refused", "refused 550")]


def test_a_server_that_does_not_want_us_gets_nothing_for_a_while(post):
    post.at_mail = "550 not from you"
    put("a@example.com", "b@example.com")
    assert deliver() == [("waiting", "answer 550"), ("waiting", "answer 550")]
    assert mails.deliver_due() is False
    post.at_mail = ""
    with later(61):
        assert deliver() == [("sent", None), ("sent", None)]


def test_a_server_that_says_421_to_a_recipient_is_left(post):
    post.at_rcpt = {"a@example.com": "421 closing"}
    put("a@example.com", "b@example.com")
    assert deliver() == [("waiting", "answer 421"), ("waiting", "answer 421")]


def test_no_server(app, monkeypatch):
    monkeypatch.setitem(app.config, "MAIL_URL", f"smtp://127.0.0.1:{free_port()}")
    put("a@example.com")
    assert deliver() == [("waiting", "ConnectionRefusedError")]
    assert mails.deliver_due() is False


def test_an_address_beyond_ascii(post):
    put("münch@bücher.example")
    assert deliver() == [("sent", None)]
    to, data = post.arrived[0]
    assert to == "münch@bücher.example"
    assert "To: münch@bücher.example" in data.decode()


def test_an_address_beyond_ascii_that_the_server_cannot_write(app, monkeypatch):
    post = Post()
    with serving(post, enable_SMTPUTF8=False) as port:
        monkeypatch.setitem(app.config, "MAIL_URL", f"smtp://127.0.0.1:{port}")
        put("münch@bücher.example", "b@example.com")
        assert deliver() == [("refused", "refused SMTPUTF8"), ("sent", None)]


def test_logging_in(app, monkeypatch):
    post = Post()
    options = {"authenticator": post.authenticate, "auth_require_tls": False}
    with serving(post, **options) as port:
        monkeypatch.setitem(app.config, "MAIL_URL", f"smtp://us%40er:p%20ss@127.0.0.1:{port}")
        put("a@example.com")
        assert deliver() == [("sent", None)]
        assert set(post.logged_in) == {(b"us@er", b"p ss")}
        monkeypatch.setitem(app.config, "MAIL_URL", f"smtp://user:wrong@127.0.0.1:{port}")
        put("b@example.com")
        assert deliver()[1] == ("waiting", "SMTPAuthenticationError")


def test_the_line_is_encrypted_where_the_server_can(app, monkeypatch, certificate):
    post = Post()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    with serving(post, tls_context=context) as port:
        monkeypatch.setitem(app.config, "MAIL_URL", f"smtp://127.0.0.1:{port}")
        put("a@example.com")
        assert deliver() == [("sent", None)]
    assert post.tls == [True]


def test_smtps(app, monkeypatch, certificate):
    post = Post()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    with serving(post, ssl_context=context) as port:
        monkeypatch.setitem(app.config, "MAIL_URL", f"smtps://127.0.0.1:{port}")
        put("a@example.com")
        assert deliver() == [("sent", None)]
    assert [to for to, _ in post.arrived] == ["a@example.com"]


def test_a_server_elsewhere_must_prove_who_it_is():
    assert mails._trust("mail.example.org").verify_mode == ssl.CERT_REQUIRED
    assert mails._trust("mail.example.org").check_hostname is True
    assert mails._trust("127.0.0.1").verify_mode == ssl.CERT_NONE


def test_many_are_sent_in_batches(post):
    put(*(f"a{number}@example.com" for number in range(mails.BATCH + 1)))
    assert [state for state, _ in deliver()].count("sent") == mails.BATCH
    assert [state for state, _ in deliver()].count("sent") == mails.BATCH + 1
    assert mails.deliver_due() is False


def test_a_fault_tells_its_kind():
    assert (str(Fault("x", lasting=True)), Fault("x", lasting=True).lasting) == ("x", True)


def test_a_worker_that_dies_leaves_the_mail_unknown_and_nobody_gets_it_twice(post, app):
    put("a@example.com", "b@example.com")
    first = db.session.query(OutgoingMail.id).order_by(OutgoingMail.id).first().id
    db.session.rollback()
    assert mails._claim(first) is not None
    assert mails._claim(first) is None
    assert deliver() == [("sending", None), ("sent", None)]
    with later(app.config["LEASE_SECONDS"] + 1):
        assert deliver() == [("unknown", "worker died"), ("sent", None)]
        assert mails.deliver_due() is False
    assert [to for to, _ in post.arrived] == ["b@example.com"]


def test_a_mail_that_another_worker_took_is_left_to_it(post, monkeypatch):
    put("a@example.com")
    monkeypatch.setattr(mails, "_claim", lambda _: None)
    assert deliver() == [("waiting", None)]
    assert post.arrived == []


def test_standing_tells_what_waits_and_why(post):
    assert mails.standing() == {"counts": {}, "waiting_since": None, "error": None}
    post.at_rcpt = {"no@example.com": "550 no", "busy@example.com": "451 later"}
    before = now()
    time.sleep(0.001)
    put("ok@example.com", "no@example.com", "busy@example.com")
    deliver()
    told = mails.standing()
    assert told["counts"] == {"refused": 1, "waiting": 1}
    assert told["error"] == "refused 451"
    assert before < told["waiting_since"] <= now()
