"""The policy as data: what is read, and where and why a bad one is refused."""

import shutil
from datetime import date, datetime
from pathlib import Path

import pytest

from gdpr.declare import Category, Use, personal
from gdpr.policy import (
    Basis,
    Choice,
    Duration,
    Policy,
    PolicyError,
    Source,
    Start,
    Text,
    load,
    parse,
    uncovered,
    unused,
)
from gdpr.policy.read import SHIPPED


@pytest.fixture(scope="module")
def ttc() -> Policy:
    return load("ttc")


def changed(policy: Policy, *replacements: tuple[str, str], **texts: str) -> Policy:
    """The policy read again after replacing words of its data; each must be there."""
    data = policy.source.data
    for old, new in replacements:
        assert old in data, old
        data = data.replace(old, new, 1)
    return parse("ttc", Source(data, {**policy.source.texts, **texts}))


def refused(policy: Policy, *replacements: tuple[str, str], **texts: str) -> PolicyError:
    with pytest.raises(PolicyError) as refusal:
        changed(policy, *replacements, **texts)
    return refusal.value


def line(policy: Policy, words: str) -> int:
    """The line of the data on which the words stand."""
    return policy.source.data[: policy.source.data.index(words)].count("\n") + 1


def test_the_shipped_policy_is_whole(ttc: Policy) -> None:
    assert (ttc.version, ttc.minimum_age, ttc.languages) == (1, 16, ("en", "ja"))
    assert ttc.controller.email.endswith(".example")
    assert ttc.purposes["newsletter"].basis is Basis.CONSENT
    assert ttc.purposes["newsletter"].choice is Choice.OPT_IN
    assert ttc.purposes["improvement"].retention.period == Duration(months=13)
    assert ttc.purposes["improvement"].retention.start is Start.COLLECTED
    assert {use for purpose in ttc.purposes.values() for use in purpose.uses} == set(Use)


def test_every_text_of_the_shipped_policy_differs_between_the_languages(ttc: Policy) -> None:
    for clause in ttc.clauses.values():
        assert clause.body.said("en") != clause.body.said("ja")
    for purpose in ttc.purposes.values():
        assert purpose.label.said("en") != purpose.label.said("ja")


def test_a_policy_is_read_from_any_folder(ttc: Policy, tmp_path: Path) -> None:
    shutil.copytree(SHIPPED / "ttc", tmp_path / "other")
    assert load(str(tmp_path / "other")).key == "other"


def test_a_folder_without_a_policy_is_named(tmp_path: Path) -> None:
    with pytest.raises(PolicyError, match=r"policy\.toml:1: policy\.toml: there is no such file"):
        load(str(tmp_path))


def test_a_text_falls_back_to_english() -> None:
    assert Text({"en": "name"}).said("fr") == "name"


def test_uses_find_their_purposes(ttc: Policy) -> None:
    assert [purpose.key for purpose in ttc.serving(Use.SECURITY)] == ["technical", "security"]


@pytest.mark.parametrize(
    ("old", "new", "key", "reason"),
    [
        ('rule = "reconsent"', 'rule = "whim"', "change.rule", "none of notice, reconsent"),
        ('rule = "reconsent"', "", "change.rule", "is missing"),
        ('rule = "reconsent"', 'rule = "reconsent"\nrules = "x"', "change.rules", "is not known here"),
        ("minimum_age = 16", 'minimum_age = "16"', "minimum_age", "must be a whole number"),
        ("minimum_age = 16", "minimum_age = true", "minimum_age", "must be a whole number"),
        ("effective = 2026-11-01", "effective = 1", "effective", "must be a date"),
        ('languages = ["en", "ja"]', 'languages = ["ja"]', "languages", "must hold en"),
        ('languages = ["en", "ja"]', 'languages = "en"', "languages", "must be a list of strings"),
        ('languages = ["en", "ja"]', 'languages = ["en", 1]', "languages", "must be a list of strings"),
        ('languages = ["en", "ja"]', 'languages = ["en"]', "categories.name.label.ja", "is not known here"),
        ('email = "privacy@ttc.example"', 'email = " "', "controller.email", "is empty"),
        ('label.ja = "ログイン及びサービスの提供"', "", "purposes.account.label.ja", "the translation is missing"),
        ('uses = ["newsletter"]', 'uses = ["spam"]', "purposes.newsletter.uses", "'spam' is none of account"),
        ('uses = ["newsletter"]', "uses = []", "purposes.newsletter.uses", "name at least one use"),
        ('uses = ["newsletter"]', 'uses = ["newsletter", "account"]', "purposes.newsletter.uses", "bundled"),
        ('recipients = ["other_side", ', 'recipients = ["friends", ', "purposes.networking.recipients", "not declared"),
        ('period = "P13M"', 'period = "13 months"', "purposes.improvement.retention.period", "no ISO 8601 duration"),
        ('from = "answered"', "", "purposes.support.retention.from", "is missing"),
        ("[purposes.support.retention]", "[purposes.support.kept]", "purposes.support.retention", "is missing"),
        ('fax.label.en = "Fax number"', 'fux.label.en = "Fax"', "categories.fux", "no category of personal data"),
        ("necessary = true", "necessary = 1", "cookies.session.necessary", "must be true or false"),
        ('ground = "direct"', 'ground = "hope"', "transfers.japan.ground", "none of direct"),
        ('kind = "members"', 'kind = "pals"', "recipients.other_side.kind", "none of processor"),
        ("review = 2027-10-15", "review = 2026-10-15", "purposes.administration.balancing.review", "must come after"),
        ('"operator.licence_number" = "t', '"operator.fax" = "t', "fields.domestic.required_when", "under optional"),
        (
            'optional = ["operator.licence_number"]',
            'optional = ["operator.name"]',
            "fields.domestic.optional",
            "also required",
        ),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_place(ttc: Policy, old: str, new: str, key: str, reason: str) -> None:
    refusal = refused(ttc, (old, new))
    assert refusal.key == key
    assert reason in refusal.reason
    assert str(refusal) == f"ttc/policy.toml:{refusal.line}: {key}: {refusal.reason}"


def test_the_line_is_the_one_of_the_key(ttc: Policy) -> None:
    assert refused(ttc, ('from = "answered"', 'from = "whenever"')).line == line(ttc, 'from = "answered"')
    missing = refused(ttc, ('label.ja = "ログイン及びサービスの提供"', ""))
    assert missing.line == line(ttc, 'label.en = "Log-in and provision of the service"')


def test_a_syntax_error_names_its_line(ttc: Policy) -> None:
    refusal = refused(ttc, ("minimum_age = 16", "minimum_age = sixteen"))
    assert (refusal.key, refusal.line) == ("TOML", line(ttc, "minimum_age"))
    assert refused(ttc, ("# Who is given data.", "x = '''")).line > 1


@pytest.mark.parametrize(
    ("purpose", "old", "new", "key", "article"),
    [
        ("newsletter", 'choice = "opt_in"', 'choice = "none"', "choice", "Art. 7(4)"),
        ("newsletter", 'choice = "opt_in"', 'choice = "opt_out"', "choice", "Art. 4(11)"),
        ("newsletter", 'basis = "consent"', 'basis = "contract"', "choice", "consent only"),
        ("improvement", 'choice = "opt_out"', 'choice = "opt_in"', "choice", "consent only"),
        ("proof", 'basis = "legal_obligation"', 'basis = "public_task"', "", ""),
        ("account", 'basis = "contract"', 'basis = "legal_obligation"', "law", "Art. 6(3)"),
        ("account", 'basis = "contract"', 'basis = "legitimate_interests"', "balancing", "Art. 6(1)(f)"),
        ("account", 'choice = "none"', 'choice = "opt_out"', "choice", "Art. 21(1)"),
        ("support", 'basis = "legitimate_interests"', 'basis = "vital_interests"', "necessity", "Art. 6(1)(b)"),
    ],
)
def test_what_the_law_forbids_is_refused_with_its_article(
    ttc: Policy, purpose: str, old: str, new: str, key: str, article: str
) -> None:
    start = ttc.source.data.index(f"[purposes.{purpose}]")
    data = ttc.source.data[:start] + ttc.source.data[start:].replace(old, new, 1)
    source = Source(data, ttc.source.texts)
    if not key:
        assert parse("ttc", source).purposes[purpose].basis is Basis.PUBLIC_TASK
        return
    with pytest.raises(PolicyError) as refusal:
        parse("ttc", source)
    assert refusal.value.key == f"purposes.{purpose}.{key}"
    assert article in refusal.value.reason


def test_marketing_rests_on_consent_or_may_be_refused(ttc: Policy) -> None:
    start = ttc.source.data.index("[purposes.newsletter]")

    def parsed(basis: str, choice: str) -> Policy:
        words = ttc.source.data[start:].replace('"consent"', f'"{basis}"', 1).replace('"opt_in"', f'"{choice}"', 1)
        return parse("ttc", Source(ttc.source.data[:start] + words, ttc.source.texts))

    with pytest.raises(PolicyError, match="contract is no basis for marketing"):
        parsed("contract", "none")
    with pytest.raises(PolicyError, match=r"Art\. 21\(2\)"):
        parsed("legitimate_interests", "none")
    with pytest.raises(PolicyError, match="balancing assessment"):
        parsed("legitimate_interests", "opt_out")


def test_a_purpose_about_nobody_is_refused(ttc: Policy) -> None:
    refusal = refused(ttc, ('subjects = ["members"]', "subjects = []"))
    assert (refusal.key, refusal.reason) == ("purposes.account.subjects", "name at least one kind of people")


def test_fields_are_asked_or_not(ttc: Policy) -> None:
    domestic = ttc.fields["domestic"]
    assert domestic.asks("operator.licence_number")
    assert not domestic.asks("operator.fax")


def test_a_purpose_without_data_is_refused(ttc: Policy) -> None:
    start = ttc.source.data.index("[purposes.activities]")
    words = ttc.source.data[start:].replace("categories = [", "categories = []\nx = [", 1)
    with pytest.raises(PolicyError, match=r"purposes\.activities\.x: is not known here"):
        parse("ttc", Source(ttc.source.data[:start] + words, ttc.source.texts))
    words = ttc.source.data[start:]
    end = words.index("]", words.index("categories"))
    words = words[: words.index("categories")] + words[end + 1 :]
    with pytest.raises(PolicyError, match="name at least one category"):
        parse("ttc", Source(ttc.source.data[:start] + words, ttc.source.texts))


@pytest.mark.parametrize(
    ("texts", "key", "reason"),
    [
        ({"ja": "# 章\n## TTC-01 題\n本文\n"}, "a part", "TTC-02"),
        ({"ja": "# 章\n## TTC-01 題\n"}, "TTC-01", "has no text"),
        ({"ja": "## TTC-01 題\n本文"}, "TTC-01", "must stand under a part"),
        ({"ja": "# 章\n本文"}, "text", "before the first clause"),
        ({"ja": "# 章\n### TTC-01 題\n本文"}, "heading", "write '# Part'"),
        ({"ja": "# 章\n## TTC-01 題\n本文\n## TTC-01 題\n本文"}, "TTC-01", "stands here twice"),
        ({"ja": "# 章\n"}, "text", "holds no clause"),
    ],
)
def test_words_that_do_not_match_are_refused(ttc: Policy, texts: dict[str, str], key: str, reason: str) -> None:
    short = {"en": "# Part\n## TTC-01 Title\nText\n## TTC-02 Title\nText\n# Other\n## TTC-03 Title\nText"}
    refusal = refused(ttc, **(texts if reason != "TTC-02" else short | {"ja": texts["ja"] + "# 次\n## TTC-03 題\n文"}))
    assert refusal.file == "ttc/policy.ja.md"
    assert (refusal.key, reason in refusal.reason) == (key, True), str(refusal)


def test_a_clause_in_one_language_only_is_refused(ttc: Policy) -> None:
    one, two = "# Part\n## TTC-01 Title\nText\n", "# Part\n## TTC-01 Title\nText\n## TTC-02 Title\nText\n"
    assert refused(ttc, en=two, ja=one).key == "TTC-02"
    refusal = refused(ttc, en=one, ja=two)
    assert (refusal.key, refusal.line) == ("TTC-02", 4)


def test_a_language_without_words_is_refused(ttc: Policy) -> None:
    with pytest.raises(PolicyError, match=r"policy\.ja\.md is missing"):
        parse("ttc", Source(ttc.source.data, {"en": ttc.source.texts["en"]}))


def test_columns_are_held_against_the_purposes(ttc: Policy) -> None:
    email = personal("Email", Category.EMAIL, for_=[Use.NEWSLETTER, Use.IMPROVEMENT])["gdpr"]
    assert uncovered(ttc, {"member.email": email}) == [
        "member.email: no purpose for 'improvement' (improvement) names the category 'email'"
    ]
    poor = changed(ttc, ('uses = ["improvement"]', 'uses = ["support"]'))
    assert uncovered(poor, {"member.email": email}) == [
        "member.email: no purpose of the policy 'ttc' covers the use 'improvement'"
    ]
    assert uncovered(ttc, {}) == []


def test_purposes_are_held_against_the_columns(ttc: Policy) -> None:
    email = personal("Email", Category.EMAIL, for_=list(Use))["gdpr"]
    found = unused(ttc, {"member.email": email})
    assert "category 'fax': no column is of it" in found
    assert not [problem for problem in found if problem.startswith("purpose")]
    assert "purpose 'newsletter': no column names the use 'newsletter'" in unused(ttc, {})


@pytest.mark.parametrize(
    ("words", "start", "after", "before"),
    [
        ("P1M", date(2027, 1, 31), date(2027, 2, 28), date(2026, 12, 31)),
        ("P1M", date(2026, 12, 31), date(2027, 1, 31), date(2026, 11, 30)),
        ("P3Y", date(2024, 2, 29), date(2027, 2, 28), date(2021, 2, 28)),
        ("P1Y13M", date(2026, 12, 15), date(2029, 1, 15), date(2024, 11, 15)),
        ("P2W", date(2026, 12, 25), date(2027, 1, 8), date(2026, 12, 11)),
        ("P0D", date(2026, 12, 25), date(2026, 12, 25), date(2026, 12, 25)),
    ],
)
def test_durations_keep_the_calendar(words: str, start: date, after: date, before: date) -> None:
    assert Duration.read(words).after(start) == after
    assert Duration.read(words).before(start) == before


def test_durations_move_moments_and_compare() -> None:
    moment = datetime(2026, 11, 22, 9, 30)  # noqa: DTZ001 - only the calendar is looked at
    assert Duration.read("P1Y").after(moment) == moment.replace(year=2027)
    assert Duration.read("P13M") > Duration.read("P1Y")
    assert not Duration.read("P12M") > Duration.read("P1Y")
    assert [str(Duration.read(words)) for words in ("P1Y2M3D", "P2W", "P0D")] == ["P1Y2M3D", "P14D", "P0D"]


@pytest.mark.parametrize("words", ["P", "", "1Y", "P1YT5H", "P-1D"])
def test_other_durations_are_no_periods(words: str) -> None:
    with pytest.raises(ValueError, match="no ISO 8601 duration"):
        Duration.read(words)
