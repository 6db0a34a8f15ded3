"""TTC-10: the purpose is stated where information is collected, whether it is required, who sees it, how long."""

import pytest

from gdpr.declare import Source
from gdpr.notices import notice
from gdpr.running import running
from tests.clauses.test_ttc_07 import asked


@pytest.mark.parametrize("side", ["domestic", "overseas"])
def test_each_field_of_the_form_has_its_notice(stranger, side):
    page, fields = asked(stranger, side)
    assert page.count("field-notice") >= len(fields - {"choices"})
    assert "Required" in page


@pytest.mark.parametrize("language", ["en", "ja"])
def test_no_personal_column_lacks_a_notice(app, language):
    with app.test_request_context(f"/{language}/"):
        for place in running().map.places:
            if place.says.source is not Source.PERSON:
                continue
            found = notice(place.column)
            assert found.label, place.key
            assert found.why, place.key
            assert found.who, place.key
            assert found.how_long, place.key
