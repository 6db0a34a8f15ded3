"""TTC-07: domestic operators are asked for exactly what the policy lists."""

import re

from gdpr.running import running


def asked(client, side):
    client.post("/en/sign-up/age", data={"year": "1985", "month": "4"})
    page = client.get(f"/en/sign-up/{side}").text
    return page, set(re.findall(r'<(?:input|select|textarea)[^>]*\sname="([a-z_]+)"', page)) - {"csrf_token"}


def test_the_form_has_exactly_these_fields(stranger):
    page, fields = asked(stranger, "domestic")
    assert fields == {
        "name", "address", "has_tokyo_office", "telephone", "homepage", "employees", "representative",
        "licence_number", "person_name", "person_telephone", "email", "language", "password", "choices",
    }  # fmt: skip
    assert "旅行業" in page or "licence" in page


def test_the_licence_is_asked_of_travel_businesses_only(app):
    with app.app_context():
        fields = running().policy.fields["domestic"]
        assert fields.required_when == {"operator.licence_number": "travel_business"}
        assert not fields.requires("operator.licence_number")
