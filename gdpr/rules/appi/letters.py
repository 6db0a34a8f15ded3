"""Duties that answers under the APPI share: Art. 33(2), 34(3), 35(6), 35(7), 36."""

ANSWER = "appi_notify_decision_without_delay"
EXPLAIN = "appi_explain_reason_effort"
CEASE = "appi_cease_use_without_delay"
ERASE = "appi_erase_without_delay"
