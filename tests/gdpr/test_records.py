"""Records of processing: nothing typed twice, every purpose there, and linked data that others can read (Art. 30)."""

import csv
import io
import json
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from rdflib import RDF, Graph, URIRef

from gdpr.policy import Policy, Source, load, parse
from gdpr.records import activities, as_csv
from gdpr.records_ld import DPV, EU_GDPR, as_json_ld
from gdpr.running import running
from gdpr.versions import Versions

pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")  # within rdflib

TERMS = {
    line
    for line in (Path(__file__).parent / "data" / "dpv-2.3-terms.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
}

ENTRUSTED = """
[entrusted.partner]
tables = ["note"]
transfers = ["japan"]
processing.en = "Keeping the guest list of a fair"
processing.ja = "=見本市の来場者名簿の管理"
[entrusted.partner.controller]
name.en = "Fair office"
name.ja = "見本市事務局"
address.en = "Tokyo"
address.ja = "東京"
email = "fair@ttc.example"
"""


@pytest.fixture
def officer(app: Flask) -> FlaskClient:
    client = app.test_client()
    with client.session_transaction() as marks:
        marks["officer"] = True
    return client


@pytest.fixture
def entrusted(app: Flask) -> Policy:
    """The site under a policy by which it also handles data for another controller."""
    source = load("ttc").source
    alone = 'recipients = ["contractor"]\ntransfers = ["japan"]\n[purposes.proof.retention]'
    start, end = source.data.index("[representative]"), source.data.index("[officer]")
    data = source.data[:start] + source.data[end:]
    data = data.replace(alone, "[purposes.proof.retention]").replace('kind = "members"', 'kind = "authority"')
    policy = parse("ttc", Source(data + ENTRUSTED, source.texts))
    running().versions = Versions(policy, Path("nowhere"))
    return policy


def test_every_purpose_is_an_activity_with_what_is_stored_for_it(app: Flask) -> None:
    with app.test_request_context("/"):
        found = {activity.key: activity for activity in activities()}
        assert list(found) == list(running().policy.purposes)
        assert "person.email" in {item.key for item in found["account"].columns}
        assert "message.body" not in {item.key for item in found["account"].columns}
        assert "message.body" in {item.key for item in found["networking"].columns}


def test_the_page_shows_what_article_30_wants(officer: FlaskClient) -> None:
    page = officer.get("/privacy/office/records").text
    policy = running().policy
    for purpose in policy.purposes.values():
        assert purpose.retention.text.said("en") in page
    for words in ("Privacy office", "Representative", "Security measures", "person.email", "All data on this site is"):
        assert words in page


def test_the_table_has_a_line_for_each_purpose(officer: FlaskClient) -> None:
    answer = officer.get("/privacy/office/records.csv")
    assert answer.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert "records-of-processing.csv" in answer.headers["Content-Disposition"]
    rows = list(csv.DictReader(io.StringIO(answer.text.removeprefix("\ufeff"))))
    assert len(rows) == len(running().policy.purposes)
    assert all(all(row[name] for name in ("Controller", "Purpose", "Legal basis", "Recipients")) for row in rows)
    assert rows[0]["Legal basis"] == "Contract (Art. 6(1)(b))"


def test_the_linked_data_speaks_dpv_2_3_and_fetches_nothing(officer: FlaskClient) -> None:
    answer = officer.get("/privacy/office/records.jsonld")
    assert answer.headers["Content-Type"] == "application/ld+json"
    document = json.loads(answer.text)
    assert isinstance(document["@context"], dict)
    graph = Graph().parse(data=answer.text, format="json-ld", publicID="https://site.example/records")
    used = {str(part) for triple in graph for part in triple if str(part).startswith((DPV, EU_GDPR))}
    assert used <= TERMS
    processes = set(graph.subjects(RDF.type, URIRef(f"{DPV}PersonalDataProcess")))
    assert len(processes) == len(running().policy.purposes)
    for process in processes:
        assert graph.value(process, URIRef(f"{DPV}hasLegalBasis")) in {URIRef(f"{EU_GDPR}A6-1-{x}") for x in "abcdef"}
        assert (process, URIRef(f"{DPV}hasDataSubject"), None) in graph
        assert (process, URIRef(f"{DPV}hasStorageCondition"), None) in graph


def test_entrusted_data_is_on_record_for_its_controller(officer: FlaskClient, app: Flask, entrusted: Policy) -> None:
    assert "Keeping the guest list of a fair" in officer.get("/privacy/office/records").text
    assert "Nobody outside" in officer.get("/privacy/office/records").text
    assert "Handled for: Fair office" in officer.get("/privacy/map").text
    with app.test_request_context("/"):
        assert "Fair office" in as_csv()
        document = as_json_ld()
        graph = Graph().parse(data=json.dumps(document), format="json-ld", publicID="https://site.example/records")
        assert {str(part) for triple in graph for part in triple if str(part).startswith(DPV)} <= TERMS
        assert len(document["dpv:hasPersonalDataProcess"]) == len(entrusted.purposes) + 1


def test_a_cell_is_never_a_formula(app: Flask, entrusted: Policy) -> None:
    with app.test_request_context("/?lang=ja"):
        rows = list(csv.reader(io.StringIO(as_csv())))
        cells = [cell for row in rows for cell in row]
        assert not [cell for cell in cells if cell[:1] in {"=", "+", "-", "@"}]
        assert "'=見本市の来場者名簿の管理" in cells


@pytest.mark.parametrize("ending", ["", ".csv", ".jsonld"])
def test_the_records_are_for_the_officer(app: Flask, ending: str) -> None:
    assert app.test_client().get(f"/privacy/office/records{ending}").status_code == 403
