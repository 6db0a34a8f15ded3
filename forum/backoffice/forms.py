"""The form of a decision."""

from flask_babel import gettext
from wtforms import RadioField
from wtforms.validators import Length

from forum.kernel.forms import Form, Lines, options, required
from forum.kernel.i18n import _l
from forum.members.models import Member, Outcome, Standing

FITTING = {
    Standing.WAITING: (Outcome.APPROVED, Outcome.ASKED_BACK, Outcome.DECLINED),
    Standing.ASKED_BACK: (Outcome.APPROVED, Outcome.DECLINED),
    Standing.DECLINED: (Outcome.APPROVED,),
    Standing.ACTIVE: (Outcome.SUSPENDED,),
    Standing.SUSPENDED: (Outcome.RESTORED,),
}
NEEDS_REASON = {Outcome.ASKED_BACK, Outcome.DECLINED, Outcome.SUSPENDED}
WORDS = {
    Outcome.APPROVED: _l("Approve"),
    Outcome.ASKED_BACK: _l("Ask back: something must be corrected"),
    Outcome.DECLINED: _l("Decline"),
    Outcome.SUSPENDED: _l("Suspend"),
    Outcome.RESTORED: _l("Restore"),
}


class DecisionForm(Form):
    """What an administrator decides, and why."""

    outcome = RadioField(_l("Decision"), validators=[required()], choices=options(WORDS.items()))
    reason = Lines(
        _l("Reason"),
        validators=[Length(max=2000)],
        description=_l("The member reads it in a mail. Needed for everything but approving and restoring."),
    )

    def offer(self, member: Member) -> None:
        """Offer only what fits the standing."""
        self.outcome.choices = options((outcome, WORDS[outcome]) for outcome in fitting(member))

    def lacks_reason(self) -> bool:
        """Whether the outcome needs a reason and none is given; says so beside the field."""
        if self.outcome.data in NEEDS_REASON and not self.reason.data:
            self.fail("reason", gettext("Please write why: the member needs to know what to do."))
            return True
        return False


def fitting(member: Member) -> tuple[Outcome, ...]:
    """The outcomes that fit the standing of a member."""
    return FITTING.get(Standing(member.standing), ())
