"""TTC-14, as far as it holds: argon2 passwords, pages closed unless opened."""

from sqlalchemy import select

from forum.kernel.room import Access
from forum.members.models import Member


def test_passwords_are_kept_as_argon2_hashes_only(inside):
    assert all(hash.startswith("$argon2id$") for hash in inside.scalars(select(Member.password_hash)) if hash)


def test_every_page_says_who_enters_and_staff_pages_let_no_member_in(app, ryokan):
    assert all(hasattr(view, "access") for view in app.view_functions.values())
    assert {view.access for name, view in app.view_functions.items() if name.startswith("backoffice.")} == {
        Access.ADMINISTRATOR
    }
    assert ryokan.get("/ja/privacy/office").status_code == 403
