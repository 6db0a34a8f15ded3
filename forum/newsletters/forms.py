"""The form of an edition."""

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from wtforms import RadioField
from wtforms.validators import Length

from forum.kernel.forms import Choices, Form, Line, Lines, options
from forum.kernel.i18n import LANGUAGES, _l, language, say_country
from forum.members.choices import CATEGORIES
from forum.members.models import Side
from forum.newsletters.models import Edition
from forum.newsletters.queries import countries_of_operators

TEXTS = ("subject_en", "subject_ja", "body_en", "body_ja")
SEGMENT = ("side", "categories", "countries", "languages")


class EditionForm(Form):
    """Both language versions, and for whom. A draft may be saved unfinished."""

    subject_en = Line(_l("Subject (English)"), validators=[Length(max=200)])
    body_en = Lines(_l("Text (English)"), validators=[Length(max=20_000)])
    subject_ja = Line(_l("Subject (Japanese)"), validators=[Length(max=200)])
    body_ja = Lines(_l("Text (Japanese)"), validators=[Length(max=20_000)])
    side = RadioField(
        _l("Side"),
        choices=options(
            [
                (Side.OVERSEAS.value, _l("Overseas operators")),
                (Side.DOMESTIC.value, _l("Tokyo operators")),
                ("", _l("Both sides")),
            ]
        ),
        default=Side.OVERSEAS.value,
    )
    categories = Choices(_l("Categories"))
    countries = Choices(_l("Countries and territories"))
    languages = Choices(_l("Language of the mails"))

    NEEDED: ClassVar[Mapping[str, Any]] = {
        "subject_en": _l("Please write the subject in English before sending."),
        "body_en": _l("Please write the text in English before sending."),
        "subject_ja": _l("Please write the subject in Japanese before sending."),
        "body_ja": _l("Please write the text in Japanese before sending."),
    }

    @classmethod
    def of(cls, edition: Edition | None = None) -> Self:
        """The form with what is written so far."""
        held = {} if edition is None else {name: getattr(edition, name) for name in TEXTS} | dict(edition.segment)
        form = cls(data=held)
        which = 1 if language() == "ja" else 0
        form.categories.choices = options((code, labels[which]) for code, labels in CATEGORIES.items())
        form.countries.choices = options((code, say_country(code)) for code in countries_of_operators())
        for name in cls.NEEDED:
            form[name].flags.required = True  # before sending; a draft may lack it
        form.languages.choices = options(LANGUAGES.items())
        return form

    @property
    def values(self) -> dict[str, Any]:
        """For `Edition.revise`."""
        texts = {name: self[name].data for name in TEXTS}
        return texts | {"segment": {name: self[name].data or "" if name == "side" else self[name].data or []
                                    for name in SEGMENT}}  # fmt: skip

    def ask_for_missing(self) -> None:
        """Say beside each field what is needed before sending."""
        for name, message in self.NEEDED.items():
            if not self[name].data:
                self.fail(name, str(message))
