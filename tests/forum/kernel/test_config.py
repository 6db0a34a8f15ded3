"""Settings: typed, complete, and loud about what is missing."""

from pathlib import Path

import pytest

from forum.kernel.config import ConfigError, Settings

README = Path(__file__).parents[3] / "README.md"


def test_a_missing_secret_is_named(monkeypatch):
    monkeypatch.delenv("SECRET_KEY", raising=False)
    monkeypatch.delenv("DEMO", raising=False)
    with pytest.raises(ConfigError, match="SECRET_KEY is missing"):
        Settings.from_environment()


def test_a_secret_that_could_be_guessed_is_refused(monkeypatch):
    monkeypatch.setenv("SECRET_KEY", "s" * 31)
    with pytest.raises(ConfigError, match="SECRET_KEY is too short"):
        Settings.from_environment()


def test_a_bad_value_is_named(monkeypatch):
    monkeypatch.setenv("SECRET_KEY", "s" * 40)
    monkeypatch.setenv("PORT", "many")
    with pytest.raises(ConfigError, match="PORT"):
        Settings.from_environment()


def test_a_mail_url_of_another_kind_is_refused(monkeypatch):
    monkeypatch.setenv("SECRET_KEY", "s" * 40)
    monkeypatch.setenv("MAIL_URL", "http://mail.example.org")
    with pytest.raises(ConfigError, match="MAIL_URL: must begin with smtp"):
        Settings.from_environment()


def test_a_secret_may_stand_in_a_file(monkeypatch, tmp_path):
    (tmp_path / "key").write_text("from a file, and long enough for a key\n")
    monkeypatch.delenv("SECRET_KEY", raising=False)
    monkeypatch.setenv("SECRET_KEY_FILE", str(tmp_path / "key"))
    assert Settings.from_environment().signing_key() == "from a file, and long enough for a key"


def test_demo_mode_keeps_a_key_of_its_own(tmp_path):
    settings = Settings(secret_key="", demo=True, instance=tmp_path / "new")
    assert len(settings.signing_key()) > 40
    assert settings.signing_key() == Settings(secret_key="", demo=True, instance=tmp_path / "new").signing_key()


@pytest.mark.parametrize(
    ("given", "used"),
    [
        ("postgres://u@h/d", "postgresql+psycopg://u@h/d"),
        ("postgresql://u@h/d", "postgresql+psycopg://u@h/d"),
        ("sqlite:////tmp/x.db", "sqlite:////tmp/x.db"),
    ],
)
def test_the_database_url(given, used):
    assert Settings(secret_key="s" * 40, database_url=given).database == used


def test_without_a_database_url_it_is_sqlite_in_the_instance_folder(tmp_path):
    settings = Settings(secret_key="s" * 40, instance=tmp_path, database_url="")
    assert settings.database == f"sqlite:///{tmp_path}/kakehashi.db"


def test_the_address_is_given_or_local():
    assert Settings(secret_key="s" * 40, port=8123, base_url="").address == "http://127.0.0.1:8123"
    public = Settings(secret_key="s" * 40, base_url="https://net.example.org/")
    assert (public.address, public.secure) == ("https://net.example.org", True)


def test_secrets_are_not_shown():
    assert "hush" not in repr(Settings(secret_key="hush" * 10, mail_url="smtp://u:hush@h"))


def test_the_readme_tells_every_setting():
    text = README.read_text(encoding="utf-8")
    assert [name for name in Settings.model_fields if f"`{name.upper()}`" not in text] == []
