"""Forms of sign-up, sign-in and profile. What is asked, and what must be filled in, is the policy's."""

from collections.abc import Iterable, Mapping
from typing import Any

from flask_babel import gettext
from wtforms import PasswordField, RadioField, SelectField, ValidationError
from wtforms.validators import Length

from forum.kernel.forms import (
    Choices,
    Count,
    Email,
    Form,
    Homepage,
    Line,
    Lines,
    Telephone,
    ask,
    of,
    options,
    required,
)
from forum.kernel.i18n import LANGUAGES, _l, countries, language
from forum.members.choices import AREAS, CATEGORIES, MARKETS
from forum.members.choices import LANGUAGES as SPOKEN
from forum.members.licences import Licence
from forum.members.models import PUBLISHABLE, Member, Operator, Side
from gdpr.policy import Fields, Purpose

PASSWORD_LENGTH = 12
TRAVEL_BUSINESS = {"travel_agency", "land_operator"}


class SideForm(Form):
    """Which side the operator stands on."""

    side = RadioField(
        _l("Where is your business?"),
        validators=[required()],
        choices=options(
            [
                (Side.DOMESTIC, _l("In Tokyo: I offer services to visitors from abroad")),
                (Side.OVERSEAS, _l("Outside Japan: I bring visitors to Tokyo")),
            ]
        ),
    )


class Password(PasswordField):
    """A password, never shown again."""

    data: Any


class NewPassword(Password):
    """A new password; long rather than complicated."""

    def pre_validate(self, form: Any) -> None:
        if self.data and len(self.data) < PASSWORD_LENGTH:
            raise ValidationError(gettext("Please take at least %(count)s characters.", count=PASSWORD_LENGTH))
        if self.data and len(self.data) > 200:
            raise ValidationError(gettext("Please take at most %(count)s characters.", count=200))


class RegistrationForm(Form):
    """Everything that a site may ask at registration; `for_side` leaves what its policy asks of that side."""

    name = of(Operator.name_en, Line, Length(max=200), label=_l("Business name"))
    country = of(Operator.country, SelectField, label=_l("Country or territory"), default="")
    address = of(Operator.address_en, Line, Length(max=300), label=_l("Address"))
    has_tokyo_office = of(
        Operator.has_tokyo_office,
        RadioField,
        choices=options([("yes", _l("There is one")), ("no", _l("There is none"))]),
    )
    telephone = of(Operator.telephone, Telephone, region=lambda form: form.region)
    homepage = of(Operator.homepage, Homepage, Length(max=300), description=_l("For example https://www.example.com"))
    employees = of(Operator.employees, Count, least=1)
    representative = of(Operator.representative, Line, Length(max=120))
    licence_number = of(
        Operator.licence_number,
        Licence,
        description=_l(
            "If you are a travel business: for example 観光庁長官登録旅行業第1234号, 東京都知事登録旅行業第3-1234号"
        ),
    )
    person_name = of(Member.name, Line, Length(max=120))
    person_telephone = of(Member.telephone, Telephone, region=lambda form: form.region)
    email = of(Member.email, Email, Length(max=254), label=_l("Email address of the person in charge"))
    language = of(Member.language, RadioField, choices=options(LANGUAGES.items()), label=_l("Language of our mails"))
    password = of(
        Member.password_hash,
        NewPassword,
        required(),
        label=_l("Password"),
        description=_l("At least 12 characters. A few words that only you would put together are best."),
    )

    choices = Choices(_l("Mails that you would like"))

    KEYS: Mapping[str, str] = {
        "name": "operator.name",
        "country": "operator.country",
        "address": "operator.address",
        "has_tokyo_office": "operator.has_tokyo_office",
        "telephone": "operator.telephone",
        "homepage": "operator.homepage",
        "employees": "operator.employees",
        "representative": "operator.representative",
        "licence_number": "operator.licence_number",
        "person_name": "member.name",
        "person_telephone": "member.telephone",
        "email": "member.email",
        "language": "member.language",
    }

    @classmethod
    def for_side(cls, side: Side, fields: Fields) -> "RegistrationForm":
        """The form of this side, as the policy in force has it."""
        form = cls(language=language())
        form.side = side
        form.country.choices = options([("", gettext("Please choose")), *countries(language())])
        for name, key in cls.KEYS.items():
            if fields.asks(key):
                ask(form[name], needed=fields.requires(key))
            else:
                form.leave_out([name])
        return form

    @property
    def region(self) -> str | None:
        """The country that a telephone number without country code is of."""
        return "JP" if self.side is Side.DOMESTIC else (self.country.data or None)

    def offer(self, purposes: Iterable[Purpose], lang: str) -> None:
        """Offer the purposes that need a yes; no box is ticked beforehand."""
        self.choices.choices = options((purpose.key, purpose.label.said(lang)) for purpose in purposes)

    def validate_country(self, field: Any) -> None:
        if self.side is Side.OVERSEAS and field.data == "JP":
            raise ValidationError(gettext("Businesses in Japan register as a business in Tokyo."))

    side: Side = Side.DOMESTIC


class LogInForm(Form):
    """Address and password."""

    email = of(Member.email, Email, required())
    password = of(Member.password_hash, Password, required(), label=_l("Password"))


class PasswordForm(Form):
    """The password again, before something grave."""

    password = Password(_l("Your password"), validators=[required()])


class EmailForm(Form):
    """An address to send a link to."""

    email = of(Member.email, Email, required())


class NewPasswordForm(Form):
    """A new password."""

    password = NewPassword(
        _l("New password"),
        validators=[required()],
        description=_l("At least 12 characters. A few words that only you would put together are best."),
    )


class ProfileForm(Form):
    """All that an operator can show, and its person in charge; which of it is published is asked beside each field."""

    name_en = of(Operator.name_en, Line, Length(max=200))
    name_ja = of(Operator.name_ja, Line, Length(max=200))
    categories = of(Operator.categories, Choices)
    area = of(Operator.area, SelectField)
    about_en = of(Operator.about_en, Lines, Length(max=2000))
    about_ja = of(Operator.about_ja, Lines, Length(max=2000))
    offers_en = of(Operator.offers_en, Lines, Length(max=1000))
    offers_ja = of(Operator.offers_ja, Lines, Length(max=1000))
    seeks_en = of(Operator.seeks_en, Lines, Length(max=1000))
    seeks_ja = of(Operator.seeks_ja, Lines, Length(max=1000))
    languages = of(Operator.languages, Choices)
    markets = of(Operator.markets, Choices)
    capacity = of(Operator.capacity, Count, least=1, most=100_000, description=_l("People in one group"))
    address_en = of(Operator.address_en, Line, Length(max=300))
    address_ja = of(Operator.address_ja, Line, Length(max=300))
    telephone = of(Operator.telephone, Telephone, region=lambda form: form.region)
    fax = of(Operator.fax, Telephone, region=lambda form: form.region)
    homepage = of(Operator.homepage, Homepage, Length(max=300))
    employees = of(Operator.employees, Count, least=1)
    representative = of(Operator.representative, Line, Length(max=120))
    licence_number = of(Operator.licence_number, Licence)
    contact_name = of(Member.name, Line, required(), Length(max=120))
    contact_telephone = of(Member.telephone, Telephone, region=lambda form: form.region)
    contact_division = of(Member.division, Line, Length(max=120))
    contact_position = of(Member.position, Line, Length(max=120))
    contact_work_location = of(Member.work_location, Line, Length(max=120))
    contact_language = of(
        Member.language, RadioField, required(), choices=options(LANGUAGES.items()), label=_l("Language of our mails")
    )
    published = Choices(_l("Shown to the other side"), choices=options((name, name) for name in PUBLISHABLE))

    DOMESTIC_ONLY = ("area", "representative", "licence_number")
    region: str | None = None

    @classmethod
    def of_member(cls, member: Member) -> "ProfileForm":
        """The form with what is held now."""
        operator = member.operator
        assert operator is not None  # noqa: S101 - the route lets only members in
        held = {name: getattr(operator, name) for name in OPERATOR_FIELDS}
        held |= {f"contact_{name}": getattr(member, name) for name in PERSON_FIELDS}
        form = cls(data=held | {"published": operator.published})
        form.region = operator.country
        form.categories.choices = options(_labels(CATEGORIES))
        form.languages.choices = options(_labels(SPOKEN))
        form.markets.choices = options(_labels(MARKETS))
        form.area.choices = options([("", gettext("Please choose")), *_labels(AREAS)])
        if operator.side == Side.OVERSEAS:
            form.leave_out(cls.DOMESTIC_ONLY)
        return form

    def validate_name_en(self, field: Any) -> None:
        if not field.data and not self.name_ja.data:
            raise ValidationError(gettext("Please give the name in at least one of the two languages."))

    def validate_licence_number(self, field: Any) -> None:
        if TRAVEL_BUSINESS & set(self.categories.data or ()) and not field.data:
            raise ValidationError(gettext("A travel business in Japan also gives its licence number."))


OPERATOR_FIELDS = tuple(name for name in Operator.__table__.columns.keys() if hasattr(ProfileForm, name))  # noqa: SIM118
PERSON_FIELDS = ("name", "telephone", "division", "position", "work_location", "language")


def _labels(codes: Mapping[str, tuple[str, str]]) -> list[tuple[str, str]]:
    which = 1 if language() == "ja" else 0
    return [(code, labels[which]) for code, labels in codes.items()]
