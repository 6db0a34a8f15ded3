"""Forms that keep what was typed, take full-width characters, and know the column behind each field."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from typing import Any, TypeVar
from urllib.parse import urlsplit

import phonenumbers
from email_validator import EmailNotValidError, validate_email
from flask import request
from flask_babel import gettext
from flask_wtf import FlaskForm
from sqlalchemy.orm import InstrumentedAttribute
from wtforms import Field, IntegerField, SelectMultipleField, StringField, TextAreaField, ValidationError
from wtforms.fields.choices import SelectChoice  # type: ignore[attr-defined]
from wtforms.validators import InputRequired, Optional, StopValidation
from wtforms.widgets import CheckboxInput, ListWidget, TextInput

from forum.kernel.i18n import _l, say_telephone
from gdpr.declare import KEY

Kind = TypeVar("Kind", bound=Field)
COLUMN = "column"
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")  # all but tab and line feed; PostgreSQL takes no NUL


class Form(FlaskForm):
    """A form whose fields may stand for columns; `columns` maps a field's name to its column."""

    class Meta(FlaskForm.Meta):
        def wrap_formdata(self, form: Any, formdata: Any) -> Any:
            """What a form sent; a body of JSON is none, and its values could be of any kind."""
            return None if request.is_json else super().wrap_formdata(form, formdata)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.columns: dict[str, InstrumentedAttribute[Any]] = {
            name: getattr(unbound, COLUMN) for name, unbound in self._unbound_fields if hasattr(unbound, COLUMN)
        }

    def leave_out(self, names: Iterable[str]) -> None:
        """Take fields away that are not asked here."""
        for name in names:
            delattr(self, name)

    def fail(self, name: str, message: str) -> None:
        """Add an error that only the verb could find."""
        field = self[name]
        field.errors = [*field.errors, message]


def of(column: Any, kind: type[Kind], *validators: Any, label: Any = None, **options: Any) -> Kind:
    """A field for a column: its label is the declaration's, its notice comes from the data map."""
    said = label or _l(column.info[KEY].label)
    unbound: Any = kind(said, validators=list(validators), **options)
    setattr(unbound, COLUMN, column)
    return unbound


class Required(InputRequired):
    """Something is left of what was typed; a fault that was found in it already says more."""

    def __call__(self, form: Any, field: Any) -> None:
        if field.errors:
            raise StopValidation
        if field.data in (None, "", []):
            raise StopValidation(self.message or "")


def required() -> Required:
    """Must be filled in; blanks are not enough."""
    return Required(_l("Please fill this in."))


def ask(field: Field, *, needed: bool) -> None:
    """Make a field required or optional, as the policy in force says."""
    field.validators = [required() if needed else Optional(), *field.validators]
    field.flags.required = needed


def options(pairs: Iterable[tuple[str, str]]) -> list[SelectChoice]:
    """The choices of a select, radio or check box field, from (code, label)."""
    return [SelectChoice(code, label) for code, label in pairs]


def narrow(value: str | None) -> str | None:
    """Full-width letters, digits and spaces as their usual forms, without blanks around (NFKC)."""
    return None if value is None else unicodedata.normalize("NFKC", CONTROL.sub("", value)).strip()


def trim(value: str | None) -> str | None:
    """Without blanks around; what is left empty is None. Composed characters (NFC), lines that end alike."""
    if value is None:
        return None
    return unicodedata.normalize("NFC", CONTROL.sub("", value.replace("\r\n", "\n"))).strip() or None


def one_line(value: str | None) -> str | None:
    """As `trim`, with blanks for line ends."""
    return trim(" ".join((value or "").splitlines()))


class Line(StringField):
    """One line of text."""

    data: Any

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, filters=[one_line], **kwargs)


class Lines(TextAreaField):
    """Several lines of text."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, filters=[trim], **kwargs)


class Plain(StringField):
    """Text that is written in ASCII: full-width input is narrowed, and shown again as it was typed."""

    data: Any

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, filters=[narrow], **kwargs)

    def _value(self) -> str:
        return str(self.raw_data[0]) if self.raw_data else self.data or ""


class Email(Plain):
    """An email address; `data` is its normal form."""

    def pre_validate(self, form: Any) -> None:
        if not self.data:
            return
        try:
            self.data = validate_email(self.data, check_deliverability=False, test_environment=True).normalized.lower()
        except EmailNotValidError:
            raise ValidationError(gettext("Please write an email address, for example name@example.com.")) from None


class Telephone(Plain):
    """A telephone number, in national or international form; `data` is E.164.

    `region` tells the country of a national number: a code, or a function of the form.
    """

    def __init__(self, *args: Any, region: str | Callable[[Any], str | None] = "JP", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.region = region

    def pre_validate(self, form: Any) -> None:
        if not self.data:
            self.data = None
            return
        region = self.region(form) if callable(self.region) else self.region
        try:
            number = phonenumbers.parse(self.data, region)
        except phonenumbers.NumberParseException:
            number = None
        if number is None or not phonenumbers.is_valid_number(number):
            raise ValidationError(
                gettext("This is not a telephone number. Write it as at home, or with + and the country code.")
            )
        self.data = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)

    def _value(self) -> str:
        """What is held is shown as it is dialled from abroad: +81 3-5820-0001."""
        return super()._value() if self.raw_data or not self.data else say_telephone(self.data)


class Homepage(Plain):
    """An http(s) address, checked for form only; https:// is added where no scheme is given."""

    def pre_validate(self, form: Any) -> None:
        if not self.data:
            self.data = None
            return
        given = self.data if "://" in self.data else f"https://{self.data}"
        try:
            parts = urlsplit(given)
            host = parts.hostname or ""
        except ValueError:
            parts, host = None, ""
        if parts is None or parts.scheme not in {"http", "https"} or "." not in host or re.search(r"\s", given):
            raise ValidationError(gettext("This is not a web address. It looks like https://www.example.com."))
        self.data = given


class Count(IntegerField):
    """A whole number; full-width digits, commas and blanks are taken, so it is no <input type=number>."""

    widget = TextInput()

    def __init__(self, *args: Any, least: int = 0, most: int = 1_000_000, **kwargs: Any) -> None:
        super().__init__(*args, render_kw={"inputmode": "numeric"}, **kwargs)
        self.least, self.most = least, most

    def process_formdata(self, valuelist: list[Any]) -> None:
        if not valuelist or not (text := re.sub(r"[,、\s]", "", narrow(valuelist[0]) or "")):
            self.data = None
            return
        try:
            self.data = int(text)
        except ValueError:
            self.data = None
            raise ValueError(gettext("Please write a whole number.")) from None

    def pre_validate(self, form: Any) -> None:
        if self.data is not None and not self.least <= self.data <= self.most:
            raise ValidationError(
                gettext(
                    "Please write a number from %(least)s to %(most)s.", least=f"{self.least:,}", most=f"{self.most:,}"
                )
            )

    def _value(self) -> str:
        if self.raw_data:
            return str(self.raw_data[0])
        return "" if self.data is None else str(self.data)


class Choices(SelectMultipleField):
    """Several of a list, as check boxes; each once."""

    widget = ListWidget(prefix_label=False)
    option_widget = CheckboxInput()

    def process_formdata(self, valuelist: list[Any]) -> None:
        super().process_formdata(list(dict.fromkeys(valuelist)))
