"""The records of processing as JSON-LD with the terms of the Data Privacy Vocabulary 2.3 (W3C DPVCG).

The context is written out, so that nobody who reads the file fetches anything.
"""

from __future__ import annotations

from typing import Any

from gdpr.declare import Use
from gdpr.policy import Contact, Entrusted, Policy, RecipientKind, Retention, Text
from gdpr.records import Activity, activities
from gdpr.running import running

DPV = "https://w3id.org/dpv#"
EU_GDPR = "https://w3id.org/dpv/legal/eu/gdpr#"
CONTEXT: dict[str, Any] = {
    "dpv": DPV,
    "eu-gdpr": EU_GDPR,
    "dct": "http://purl.org/dc/terms/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
PURPOSES = {
    Use.ACCOUNT: "dpv:AccountManagement",
    Use.NETWORKING: "dpv:ServiceProvision",
    Use.SUPPORT: "dpv:RequestedServiceProvision",
    Use.SERVICE_NOTICE: "dpv:ServiceManagement",
    Use.NEWSLETTER: "dpv:Marketing",
    Use.ACTIVITIES: "dpv:Marketing",
    Use.IMPROVEMENT: "dpv:ServiceOptimisation",
    Use.SECURITY: "dpv:EnforceSecurity",
    Use.PROOF: "dpv:RecordManagement",
}
RECIPIENTS = {
    RecipientKind.PROCESSOR: ("dpv:hasDataProcessor", "dpv:DataProcessor"),
    RecipientKind.MEMBERS: ("dpv:hasRecipient", "dpv:Recipient"),
    RecipientKind.AUTHORITY: ("dpv:hasRecipient", "dpv:Recipient"),
}

Node = dict[str, Any]


def as_json_ld() -> Node:
    """The whole record as one JSON-LD document; texts in every language of the site."""
    policy = running().policy
    return {
        "@context": CONTEXT,
        "@id": "#record",
        "@type": "dpv:DataProcessingRecord",
        "dct:title": _texts(policy.site),
        "dct:hasVersion": str(policy.version),
        "dct:valid": {"@value": policy.effective.isoformat(), "@type": "xsd:date"},
        "dpv:hasDataController": _controller(policy),
        "dpv:hasPersonalDataProcess": [
            *(_activity(activity) for activity in activities()),
            *(_entrusted(policy, item) for item in policy.entrusted),
        ],
    }


def _controller(policy: Policy) -> Node:
    node = _contact("dpv:DataController", "#controller", policy.controller)
    if policy.representative is not None:
        node["dpv:hasRepresentative"] = _contact("dpv:Representative", "#representative", policy.representative)
    node["dpv:hasDataProtectionOfficer"] = _contact("dpv:DataProtectionOfficer", "#officer", policy.officer)
    return node


def _activity(activity: Activity) -> Node:
    policy, purpose = activity.policy, activity.purpose
    node: Node = {
        "@id": f"#activity-{purpose.key}",
        "@type": "dpv:PersonalDataProcess",
        "dct:title": _texts(purpose.label),
        "dpv:hasDataController": {"@id": "#controller"},
        "dpv:hasPurpose": {
            "@id": f"#purpose-{purpose.key}",
            "@type": ["dpv:Purpose", *dict.fromkeys(PURPOSES[use] for use in sorted(purpose.uses))],
            "dct:description": _texts(purpose.description),
        },
        "dpv:hasLegalBasis": {"@id": f"eu-gdpr:A6-1-{purpose.basis.letter}"},
        "dpv:hasDataSubject": [
            {"@id": f"#subject-{key}", "@type": "dpv:DataSubject", "dct:title": _texts(policy.subjects[key])}
            for key in purpose.subjects
        ],
        "dpv:hasPersonalData": [
            {"@id": f"#data-{key}", "@type": "dpv:PersonalData", "dct:title": _texts(label)}
            for key, label in policy.categories.items()
            if key in purpose.categories
        ],
        "dpv:hasStorageCondition": _storage(purpose.retention),
        "dpv:hasTechnicalOrganisationalMeasure": _measures(policy),
    }
    for key in purpose.recipients:
        recipient = policy.recipients[key]
        relation, kind = RECIPIENTS[recipient.kind]
        node.setdefault(relation, []).append(
            {
                "@id": f"#recipient-{key}",
                "@type": kind,
                "dct:title": _texts(recipient.label),
                **_country(recipient.country),
            }
        )
    if purpose.transfers:
        node["dpv:hasThirdCountry"] = [_transfer(policy, key) for key in purpose.transfers]
    if purpose.balancing is not None:
        node["dpv:hasAssessment"] = {"@type": "dpv:Assessment", "dct:description": _texts(purpose.balancing.outcome)}
    return node


def _entrusted(policy: Policy, item: Entrusted) -> Node:
    return {
        "@id": f"#entrusted-{item.key}",
        "@type": "dpv:PersonalDataProcess",
        "dct:title": _texts(item.processing),
        "dpv:hasDataController": _contact("dpv:DataController", f"#controller-{item.key}", item.controller),
        "dpv:hasDataProcessor": {"@id": "#controller"},
        "dpv:hasThirdCountry": [_transfer(policy, key) for key in item.transfers],
        "dpv:hasTechnicalOrganisationalMeasure": _measures(policy),
    }


def _contact(kind: str, id: str, contact: Contact) -> Node:
    return {
        "@id": id,
        "@type": kind,
        "dpv:hasName": _texts(contact.name),
        "dpv:hasAddress": _texts(contact.address),
        "dpv:hasContact": contact.email,
    }


def _storage(retention: Retention) -> Node:
    duration: Node = {"@type": "dpv:Duration", "rdf:value": {"@value": str(retention.period), "@type": "xsd:duration"}}
    return {"dpv:hasDuration": duration, "dct:description": _texts(retention.text)}


def _transfer(policy: Policy, key: str) -> Node:
    transfer = policy.transfers[key]
    return {"@id": f"#transfer-{key}", "dct:description": _texts(transfer.text), "dct:identifier": transfer.country}


def _measures(policy: Policy) -> Node:
    return {"@id": "#measures", "@type": "dpv:OrganisationalMeasure", "dct:description": _texts(policy.measures)}


def _country(code: str) -> Node:
    return {"dpv:hasCountry": {"dct:identifier": code}}


def _texts(text: Text) -> list[Node]:
    return [{"@value": words, "@language": language} for language, words in text.by_language.items()]
