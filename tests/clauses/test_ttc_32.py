"""TTC-32: each purpose has its own basis, retention and, where the law gives a choice, switch."""

from gdpr.policy import Choice
from gdpr.running import running


def test_each_is_a_purpose_with_basis_and_period(app):
    with app.app_context():
        for purpose in running().policy.purposes.values():
            assert purpose.basis.article.startswith("Art. 6(1)(")
            assert purpose.retention.text.said("ja")
            assert purpose.retention.start


def test_where_there_is_a_choice_there_is_a_switch(app, agent_eu):
    page = agent_eu.get("/en/privacy/choices").text
    with app.app_context():
        for purpose in running().policy.purposes.values():
            switch = f'action="/en/privacy/choices/{purpose.key}"'
            assert (switch in page) is (purpose.choice is not Choice.NONE)
