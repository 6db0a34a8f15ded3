"""What the law forbids in a purpose, whatever a site would like: refused on load, with the article."""

from __future__ import annotations

from gdpr.declare import Use
from gdpr.policy.model import Basis, Choice, Purpose
from gdpr.policy.nodes import Node

MARKETING = frozenset({Use.NEWSLETTER, Use.ACTIVITIES})
NEEDS_LAW = (Basis.LEGAL_OBLIGATION, Basis.PUBLIC_TASK)


def check_purpose(node: Node, purpose: Purpose) -> None:
    """Raises PolicyError at the key that breaks a rule of the GDPR."""
    if not purpose.uses:
        raise node.error("uses", "name at least one use")
    if not purpose.categories:
        raise node.error("categories", "name at least one category of personal data")
    if not purpose.subjects:
        raise node.error("subjects", "name at least one kind of people")
    _consent(node, purpose)
    _marketing(node, purpose)
    _reasons(node, purpose)


def _consent(node: Node, purpose: Purpose) -> None:
    """Consent is free, specific and given by an act: never bundled, never ticked beforehand."""
    if purpose.basis is not Basis.CONSENT:
        if purpose.choice is Choice.OPT_IN:
            raise node.error("choice", "opt_in goes with consent only: the switch would ask for what it does not need")
        return
    if purpose.choice is Choice.NONE:
        raise node.error("choice", "consent that cannot be refused is not freely given (Art. 7(4) GDPR)")
    if purpose.choice is Choice.OPT_OUT:
        raise node.error("choice", "silence or a ticked box is no consent (Art. 4(11) and recital 32 GDPR): use opt_in")
    if len(purpose.uses) > 1:
        raise node.error("uses", "one consent for several uses is bundled (Art. 7(2), (4) and recital 43 GDPR)")


def _marketing(node: Node, purpose: Purpose) -> None:
    if not purpose.uses & MARKETING or purpose.basis is Basis.CONSENT:
        return
    if purpose.basis is not Basis.LEGITIMATE_INTERESTS:
        raise node.error(
            "basis", f"{purpose.basis} is no basis for marketing (Art. 6(1) GDPR): a mailing is not needed"
        )
    if purpose.choice is not Choice.OPT_OUT:
        raise node.error("choice", "marketing can be refused at any time (Art. 21(2) GDPR): use opt_out")


def _reasons(node: Node, purpose: Purpose) -> None:
    """Each basis carries what it rests on (Art. 5(2), 6(1)-(3) GDPR)."""
    if purpose.basis is Basis.LEGITIMATE_INTERESTS and purpose.balancing is None:
        raise node.error("balancing", "legitimate interests need a balancing assessment (Art. 6(1)(f) GDPR)")
    if purpose.basis in NEEDS_LAW and purpose.law is None:
        raise node.error("law", f"{purpose.basis} must name the law that lays it down (Art. 6(3) GDPR)")
    if purpose.basis not in {Basis.CONSENT, Basis.LEGITIMATE_INTERESTS} and purpose.necessity is None:
        raise node.error("necessity", "say why the purpose cannot be reached without the data (Art. 6(1)(b)-(e) GDPR)")
    if purpose.choice is Choice.OPT_OUT and purpose.basis not in {Basis.LEGITIMATE_INTERESTS, Basis.PUBLIC_TASK}:
        raise node.error("choice", "opt_out is the right to object, which this basis does not have (Art. 21(1) GDPR)")
