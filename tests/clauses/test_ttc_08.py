"""TTC-08: overseas operators are asked for exactly what the policy lists."""

from tests.clauses.test_ttc_07 import asked


def test_the_form_has_exactly_these_fields(stranger):
    _page, fields = asked(stranger, "overseas")
    assert fields == {
        "name", "country", "address", "telephone", "homepage", "employees", "person_name", "email", "language",
        "password", "choices",
    }  # fmt: skip
