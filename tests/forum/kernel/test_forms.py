"""Forms: what was typed is kept, full-width input is taken, and each fault stands beside its field."""

import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from wtforms import PasswordField, SelectChoice

from forum.kernel.forms import (
    Choices,
    Count,
    Email,
    Form,
    Homepage,
    Line,
    Lines,
    Plain,
    Telephone,
    ask,
    narrow,
    of,
    one_line,
    required,
    trim,
)
from forum.members.models import Member
from tests.forum.cast import sign_in

WIDE = {char: chr(ord(char) + 0xFEE0) for char in map(chr, range(0x21, 0x7F))} | {" ": "\u3000"}


def fill(site, field, value, **more):
    """(accepted, data, errors) of one field in a form that was sent."""

    class One(Form):
        it = field

    with site.test_request_context("/en/", method="POST", data={"it": value} | more):
        form = One()
        return form.validate(), form.it.data, list(form.it.errors)


def said(site, field, value):
    return fill(site, field, value)[:2]


def widened(text, choose):
    return "".join(WIDE[char] if wide else char for char, wide in zip(text, choose, strict=True))


def ascii_and_wide(texts):
    """An ASCII text, and the same with some characters full-width."""
    return texts.flatmap(
        lambda text: st.tuples(
            st.just(text),
            st.lists(st.booleans(), min_size=len(text), max_size=len(text)).map(lambda choose: widened(text, choose)),
        )
    )


@settings(max_examples=25, deadline=None)
@given(ascii_and_wide(st.one_of(
    st.text("0123456789+-() ", max_size=16),
    st.sampled_from(["03-5820-0001", "+49 89 1091099", "(03) 5820 0001", "090-1234-5678", "0120-000-000"]),
)))  # fmt: skip
def test_full_width_telephones_are_read_as_ascii(site, pair):
    assert said(site, Telephone(), pair[1]) == said(site, Telephone(), pair[0]) or not pair[0].strip()


@settings(max_examples=25, deadline=None)
@given(ascii_and_wide(st.one_of(st.text("0123456789,- .", max_size=8), st.integers(0, 10**7).map("{:,}".format))))
def test_full_width_counts_are_read_as_ascii(site, pair):
    assert said(site, Count(), pair[1]) == said(site, Count(), pair[0])


@settings(max_examples=25, deadline=None)
@given(ascii_and_wide(st.one_of(
    st.text("ab.@-_ ", max_size=12),
    st.from_regex(r"[a-zA-Z]{1,8}(\.[a-z]{1,4})?@[a-zA-Z]{1,8}\.example\.(com|jp)", fullmatch=True),
)))  # fmt: skip
def test_full_width_addresses_are_read_as_ascii(site, pair):
    assert said(site, Email(), pair[1]) == said(site, Email(), pair[0])


@given(st.text())
def test_narrow_is_nfkc_of_what_can_be_seen(text):
    seen = "".join(char for char in text if char in "\t\n" or not (ord(char) < 32 or ord(char) == 127))
    assert narrow(text) == unicodedata.normalize("NFKC", seen).strip()


@given(st.text())
def test_no_filter_leaves_what_a_database_would_not_take(text):
    for cleaned in (narrow(text), trim(text), one_line(text)):
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f]", cleaned or "")
    assert "\n" not in (one_line(text) or "")


def test_what_is_not_there_is_none():
    assert (narrow(None), trim(None), trim(" \u3000"), one_line(None), one_line("\n")) == (None,) * 5


@pytest.mark.parametrize(
    ("region", "typed", "stored"),
    [
        ("JP", "03-5820-0001", "+81358200001"),
        ("JP", "０３ー５８２０ー０００１", "+81358200001"),
        ("JP", "（03）5820 0001", "+81358200001"),
        ("JP", "+81 3 5820 0001", "+81358200001"),
        ("JP", "+49 89 1091099", "+49891091099"),
        ("DE", "089 1091099", "+49891091099"),
        ("US", "(212) 555-2368", "+12125552368"),
        ("GB", "020 7946 0018", "+442079460018"),
        (None, "+61 2 5550 1234", "+61255501234"),
    ],
)
def test_national_and_international_telephones(site, region, typed, stored):
    assert fill(site, Telephone(region=region), typed) == (True, stored, [])
    assert fill(site, Telephone(region=lambda form: region), typed) == (True, stored, [])


@pytest.mark.parametrize(
    ("region", "typed"),
    [("JP", "12"), ("JP", "telephone"), (None, "03-5820-0001"), ("JP", "+999 1234567"), ("DE", "0" * 40)],
)
def test_what_is_no_telephone(site, region, typed):
    good, data, errors = fill(site, Telephone(region=region), typed)
    assert (good, data, len(errors)) == (False, typed, 1)
    assert "country code" in errors[0]


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("AGENT@Example.COM", "agent@example.com"),
        ("ａｇｅｎｔ＠ｅｘａｍｐｌｅ．ｃｏｍ", "agent@example.com"),
        (" a.b+c@sub.example.co.jp ", "a.b+c@sub.example.co.jp"),
        ("x@bücher.example.com", "x@bücher.example.com"),
    ],
)
def test_addresses(site, typed, stored):
    assert fill(site, Email(), typed) == (True, stored, [])


@pytest.mark.parametrize(
    "typed", ["agent", "agent@", "@example.com", "a b@example.com", "a@example", "a@b@example.com"]
)
def test_what_is_no_address(site, typed):
    good, _, errors = fill(site, Email(), typed)
    assert (good, len(errors)) == (False, 1)
    assert "name@example.com" in errors[0]


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("https://www.example.com", "https://www.example.com"),
        ("http://example.jp/宿?a=1#x", "http://example.jp/宿?a=1#x"),
        ("www.example.com/path", "https://www.example.com/path"),
        ("ｗｗｗ．ｅｘａｍｐｌｅ．ｃｏｍ", "https://www.example.com"),
        ("https://日本.example.jp", "https://日本.example.jp"),
    ],
)
def test_homepages(site, typed, stored):
    assert fill(site, Homepage(), typed) == (True, stored, [])


@pytest.mark.parametrize(
    "typed", ["none", "ftp://example.com", "javascript://example.com/%0aalert(1)", "https://",
              "https://a b.example.com", "https://[::1", "http://localhost"],
)  # fmt: skip
def test_what_is_no_homepage(site, typed):
    good, _, errors = fill(site, Homepage(), typed)
    assert (good, len(errors)) == (False, 1)
    assert "https://www.example.com" in errors[0]


@pytest.mark.parametrize(
    ("typed", "number"), [("12", 12), ("１，２００", 1200), ("1 200", 1200), ("", None), ("3、000", 3000)]
)
def test_counts(site, typed, number):
    assert fill(site, Count(most=5000), typed) == (True, number, [])


@pytest.mark.parametrize(
    ("typed", "error"),
    [
        ("many", "Please write a whole number."),
        ("1.5", "Please write a whole number."),
        ("9" * 5000, "Please write a whole number."),
        ("0", "Please write a number from 1 to 500."),
        ("501", "Please write a number from 1 to 500."),
        ("-3", "Please write a number from 1 to 500."),
    ],
)
def test_what_is_no_count(site, typed, error):
    good, _, errors = fill(site, Count(validators=[required()], least=1, most=500), typed)
    assert (good, errors) == (False, [error])


@pytest.mark.parametrize("blank", ["", " ", "\u3000", "\x00", "\n"])
@pytest.mark.parametrize("kind", [Line, Lines, Plain, Email, Telephone, Homepage, Count])
def test_blanks_are_not_enough(site, kind, blank):
    good, data, errors = fill(site, kind(validators=[required()]), blank)
    assert (good, errors) == (False, ["Please fill this in."])
    assert not data


def test_a_required_fault_is_told_in_its_own_words(site):
    (error,) = fill(site, Email(validators=[required()]), "agent")[2]
    assert "name@example.com" in error


def test_blanks_do_where_nothing_is_required(site):
    for kind in (Line, Lines, Email, Telephone, Homepage, Count):
        assert fill(site, kind(), "\u3000")[0] is True


def test_a_password_may_hold_blanks(site):
    assert fill(site, PasswordField(validators=[required()]), "  two words ")[:2] == (True, "  two words ")


def test_lines_end_alike_and_one_line_has_none(site):
    assert fill(site, Lines(), " a\r\n\r\nb\n")[1] == "a\n\nb"
    assert fill(site, Line(), "a\r\nBcc: b")[1] == "a Bcc: b"
    assert fill(site, Line(), "月野\u3000花")[1] == "月野\u3000花"
    assert fill(site, Line(), "か\u3099")[1] == "が"


def test_choices_are_taken_once(site):
    field = Choices(choices=[SelectChoice("a", "A"), SelectChoice("b", "B")])
    assert fill(site, field, ["b", "a", "b"])[:2] == (True, ["b", "a"])
    assert fill(site, field, ["c"])[0] is False


def test_json_is_no_form(site):
    class One(Form):
        it = Email(validators=[required()])

    for body in ({"it": 5}, [1], {"it": "a@example.com"}):
        with site.test_request_context("/en/", method="POST", json=body):
            assert One().validate_on_submit() is False


def test_ask_says_what_the_policy_says(site):
    class Two(Form):
        one = Line()
        two = Line()

    with site.test_request_context("/en/", method="POST", data={}):
        form = Two()
        ask(form.one, needed=True)
        ask(form.two, needed=False)
        assert form.validate() is False
        assert (list(form.errors), form.one.flags.required, form.two.flags.required) == (["one"], True, False)


def test_fields_of_columns_are_known_and_can_be_left_out(site):
    class Two(Form):
        name = of(Member.name, Line)
        other = Line()

    with site.test_request_context("/ja/"):
        form = Two()
        assert form.columns == {"name": Member.name}
        assert str(form.name.label.text) != "Name of the person in charge"
        form.leave_out(["name"])
        assert "name" not in form
    with site.test_request_context("/en/"):
        assert str(Two().name.label.text) == "Name of the person in charge"


def test_a_fault_of_the_verb_stands_beside_the_field(site):
    class One(Form):
        it = Line()

    with site.test_request_context("/en/", method="POST", data={"it": "x"}):
        form = One()
        form.validate()
        form.fail("it", "taken")
        assert form.errors == {"it": ["taken"]}


TYPED = {
    "line": "", "lines": "two\nlines", "count": "五百", "telephone": "０３-12", "email": "agent at example",
    "homepage": "my page", "several": ["b"],
}  # fmt: skip


@pytest.mark.parametrize("lang", ["en", "ja"])
def test_every_fault_stands_beside_its_field_and_what_was_typed_is_kept(house, lang):
    page = sign_in(house, "ryokan").post(f"/{lang}/probe/form", TYPED)
    assert page.status_code == 422
    for name in ("line", "count", "telephone", "email", "homepage"):
        assert f'id="{name}-error"' in page.text
        assert f'href="#{name}"' in page.text
        assert f'aria-describedby="{name}-error"' in page.text
    for name in ("count", "telephone", "email", "homepage"):
        assert f'value="{TYPED[name]}"' in page.text
    assert ">\r\ntwo\nlines</textarea>" in page.text
    assert 'checked id="several-1"' in page.text
    assert 'checked id="several-0"' not in page.text
    assert ("Please fill this in." in page.text) is (lang == "en")


def test_good_values_are_shown_as_they_were_typed_beside_a_bad_one(house):
    page = sign_in(house, "ryokan").post(
        "/en/probe/form", TYPED | {"telephone": "０３-５８２０-０００１", "email": "A@Example.com"}
    )
    assert 'value="０３-５８２０-０００１"' in page.text
    assert 'value="A@Example.com"' in page.text


def test_what_is_held_is_shown_before_anything_is_typed(site):
    class Two(Form):
        count = Count()
        telephone = Telephone()

    with site.test_request_context("/en/"):
        assert 'value="12"' in str(Two(data={"count": 12}).count())
        assert 'value=""' in str(Two().count())
        assert 'value="+81 3-5820-0001"' in str(Two(data={"telephone": "+81358200001"}).telephone())
        assert 'value=""' in str(Two().telephone())
