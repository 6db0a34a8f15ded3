"""TTC-31: the categories of personal data that are collected."""

from gdpr.declare import Category
from gdpr.policy import unused
from gdpr.running import running

PROMISED = {
    "name", "address", "telephone", "fax", "email", "business_name", "homepage", "division", "position",
    "work_location",
}  # fmt: skip


def test_each_category_has_its_columns_and_no_column_is_of_another(app):
    with app.app_context():
        held = {place.says.category.value for place in running().map.places}
        assert held >= PROMISED
        assert held <= {category.value for category in running().policy.categories}
        assert Category.IP_ADDRESS in running().policy.categories
        assert Category.COOKIE in running().policy.categories


def test_what_no_column_holds_is_known(app):
    with app.app_context():
        columns = {place.key: place.says for place in running().map.places}
        missing = {line.split("'")[1] for line in unused(running().policy, columns) if line.startswith("category")}
        assert missing <= {"ip_address", "cookie", "other_contact"}


def test_division_position_work_location_and_fax_are_optional(app):
    with app.app_context():
        profile = running().policy.fields["profile"]
        assert set(profile.optional) == {"member.division", "member.position", "member.work_location", "operator.fax"}
        assert profile.required == ()
