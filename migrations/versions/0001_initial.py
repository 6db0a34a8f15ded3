"""The first tables, and the full-text index of published profiles."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "job",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("task", sa.String(length=80), nullable=False),
        sa.Column("arguments", sa.JSON(), nullable=False),
        sa.Column("key", sa.String(length=120), nullable=True),
        sa.Column("run_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("error", sa.String(length=200), nullable=True),
        sa.Column("done_count", sa.Integer(), nullable=False),
        sa.Column("total_count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_job")),
        sa.UniqueConstraint("key", name=op.f("uq_job_key")),
    )
    with op.batch_alter_table("job", schema=None) as batch_op:
        batch_op.create_index("ix_job_due", ["done_at", "run_at"], unique=False)

    op.create_table(
        "operator",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(length=16), nullable=False),
        sa.Column("side", sa.String(length=10), nullable=False),
        sa.Column("name_en", sa.String(length=200), nullable=True),
        sa.Column("name_ja", sa.String(length=200), nullable=True),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("area", sa.String(length=20), nullable=True),
        sa.Column("address_en", sa.String(length=300), nullable=True),
        sa.Column("address_ja", sa.String(length=300), nullable=True),
        sa.Column("has_tokyo_office", sa.Boolean(), nullable=True),
        sa.Column("telephone", sa.String(length=20), nullable=True),
        sa.Column("fax", sa.String(length=20), nullable=True),
        sa.Column("homepage", sa.String(length=300), nullable=True),
        sa.Column("employees", sa.Integer(), nullable=True),
        sa.Column("representative", sa.String(length=120), nullable=True),
        sa.Column("licence_number", sa.String(length=60), nullable=True),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("about_en", sa.Text(), nullable=True),
        sa.Column("about_ja", sa.Text(), nullable=True),
        sa.Column("offers_en", sa.Text(), nullable=True),
        sa.Column("offers_ja", sa.Text(), nullable=True),
        sa.Column("seeks_en", sa.Text(), nullable=True),
        sa.Column("seeks_ja", sa.Text(), nullable=True),
        sa.Column("categories", sa.JSON(), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("markets", sa.JSON(), nullable=False),
        sa.Column("published", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_operator")),
        sa.UniqueConstraint("public_id", name=op.f("uq_operator_public_id")),
    )
    op.create_table(
        "outgoing_mail",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("subject", sa.Integer(), nullable=True),
        sa.Column("template", sa.String(length=80), nullable=False),
        sa.Column("recipient", sa.String(length=254), nullable=True),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("body", sa.Text(), nullable=True),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("run_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("error", sa.String(length=80), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outgoing_mail")),
    )
    with op.batch_alter_table("outgoing_mail", schema=None) as batch_op:
        batch_op.create_index("ix_outgoing_mail_due", ["state", "run_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_outgoing_mail_subject"), ["subject"], unique=False)

    op.create_table(
        "conversation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(length=16), nullable=False),
        sa.Column("domestic_id", sa.Integer(), nullable=True),
        sa.Column("overseas_id", sa.Integer(), nullable=True),
        sa.Column("opened_by", sa.String(length=10), nullable=False),
        sa.Column("topic", sa.String(length=120), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("latest_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["domestic_id"], ["operator.id"], name=op.f("fk_conversation_domestic_id_operator")),
        sa.ForeignKeyConstraint(["overseas_id"], ["operator.id"], name=op.f("fk_conversation_overseas_id_operator")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conversation")),
        sa.UniqueConstraint("public_id", name=op.f("uq_conversation_public_id")),
    )
    with op.batch_alter_table("conversation", schema=None) as batch_op:
        batch_op.create_index("ix_conversation_domestic", ["domestic_id", "latest_id"], unique=False)
        batch_op.create_index("ix_conversation_overseas", ["overseas_id", "latest_id"], unique=False)

    op.create_table(
        "member",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(length=16), nullable=False),
        sa.Column("subject", sa.Integer(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=True),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("password_hash", sa.String(length=200), nullable=False),
        sa.Column("session_key", sa.String(length=16), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("telephone", sa.String(length=20), nullable=True),
        sa.Column("division", sa.String(length=120), nullable=True),
        sa.Column("position", sa.String(length=120), nullable=True),
        sa.Column("work_location", sa.String(length=120), nullable=True),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("function", sa.String(length=15), nullable=False),
        sa.Column("standing", sa.String(length=12), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name=op.f("fk_member_operator_id_operator")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_member")),
        sa.UniqueConstraint("email", name=op.f("uq_member_email")),
        sa.UniqueConstraint("public_id", name=op.f("uq_member_public_id")),
        sa.UniqueConstraint("subject", name=op.f("uq_member_subject")),
    )
    with op.batch_alter_table("member", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_member_operator_id"), ["operator_id"], unique=False)

    op.create_table(
        "card",
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("conversation_id", sa.Integer(), nullable=False),
        sa.Column("side", sa.String(length=10), nullable=False),
        sa.Column("name_en", sa.String(length=200), nullable=True),
        sa.Column("name_ja", sa.String(length=200), nullable=True),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("person", sa.String(length=120), nullable=True),
        sa.Column("email", sa.String(length=254), nullable=True),
        sa.Column("released_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_card_conversation_id_conversation")
        ),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name=op.f("fk_card_member_id_member")),
        sa.PrimaryKeyConstraint("member_id", "conversation_id", name=op.f("pk_card")),
    )
    with op.batch_alter_table("card", schema=None) as batch_op:
        batch_op.create_index("ix_card_conversation", ["conversation_id"], unique=False)

    op.create_table(
        "decision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=True),
        sa.Column("outcome", sa.String(length=12), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["by_id"], ["member.id"], name=op.f("fk_decision_by_id_member")),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name=op.f("fk_decision_member_id_member")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision")),
    )
    with op.batch_alter_table("decision", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_decision_by_id"), ["by_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_decision_member_id"), ["member_id"], unique=False)

    op.create_table(
        "message",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("conversation_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("side", sa.String(length=10), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("key", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["member.id"], name=op.f("fk_message_author_id_member")),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_message_conversation_id_conversation")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message")),
        sa.UniqueConstraint("author_id", "key", name=op.f("uq_message_author_id_key")),
    )
    with op.batch_alter_table("message", schema=None) as batch_op:
        batch_op.create_index("ix_message_conversation", ["conversation_id", "side", "id"], unique=False)

    op.create_table(
        "newsletter_edition",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(length=16), nullable=False),
        sa.Column("subject_en", sa.String(length=200), nullable=True),
        sa.Column("subject_ja", sa.String(length=200), nullable=True),
        sa.Column("body_en", sa.Text(), nullable=True),
        sa.Column("body_ja", sa.Text(), nullable=True),
        sa.Column("segment", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("made_by_id", sa.Integer(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("fault", sa.String(length=80), nullable=True),
        sa.ForeignKeyConstraint(["made_by_id"], ["member.id"], name=op.f("fk_newsletter_edition_made_by_id_member")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_newsletter_edition")),
        sa.UniqueConstraint("public_id", name=op.f("uq_newsletter_edition_public_id")),
    )
    with op.batch_alter_table("newsletter_edition", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_newsletter_edition_made_by_id"), ["made_by_id"], unique=False)

    op.create_table(
        "public_profile",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("operator_id", sa.Integer(), nullable=False),
        sa.Column("contact_id", sa.Integer(), nullable=True),
        sa.Column("public_id", sa.String(length=16), nullable=False),
        sa.Column("side", sa.String(length=10), nullable=False),
        sa.Column("name_en", sa.String(length=200), nullable=True),
        sa.Column("name_ja", sa.String(length=200), nullable=True),
        sa.Column("country", sa.String(length=2), nullable=False),
        sa.Column("area", sa.String(length=20), nullable=True),
        sa.Column("address_en", sa.String(length=300), nullable=True),
        sa.Column("address_ja", sa.String(length=300), nullable=True),
        sa.Column("telephone", sa.String(length=20), nullable=True),
        sa.Column("fax", sa.String(length=20), nullable=True),
        sa.Column("homepage", sa.String(length=300), nullable=True),
        sa.Column("employees", sa.Integer(), nullable=True),
        sa.Column("representative", sa.String(length=120), nullable=True),
        sa.Column("licence_number", sa.String(length=60), nullable=True),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("about_en", sa.Text(), nullable=True),
        sa.Column("about_ja", sa.Text(), nullable=True),
        sa.Column("offers_en", sa.Text(), nullable=True),
        sa.Column("offers_ja", sa.Text(), nullable=True),
        sa.Column("seeks_en", sa.Text(), nullable=True),
        sa.Column("seeks_ja", sa.Text(), nullable=True),
        sa.Column("categories", sa.JSON(), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("markets", sa.JSON(), nullable=False),
        sa.Column("contact_name", sa.String(length=120), nullable=True),
        sa.Column("contact_telephone", sa.String(length=20), nullable=True),
        sa.Column("contact_email", sa.String(length=254), nullable=True),
        sa.Column("contact_division", sa.String(length=120), nullable=True),
        sa.Column("contact_position", sa.String(length=120), nullable=True),
        sa.Column("contact_work_location", sa.String(length=120), nullable=True),
        sa.Column("tokens", sa.Text(), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["contact_id"], ["member.id"], name=op.f("fk_public_profile_contact_id_member")),
        sa.ForeignKeyConstraint(["operator_id"], ["operator.id"], name=op.f("fk_public_profile_operator_id_operator")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_public_profile")),
        sa.UniqueConstraint("operator_id", name=op.f("uq_public_profile_operator_id")),
        sa.UniqueConstraint("public_id", name=op.f("uq_public_profile_public_id")),
    )
    with op.batch_alter_table("public_profile", schema=None) as batch_op:
        batch_op.create_index("ix_public_profile_area", ["side", "area", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_public_profile_contact_id"), ["contact_id"], unique=False)
        batch_op.create_index("ix_public_profile_country", ["side", "country", "id"], unique=False)
        batch_op.create_index("ix_public_profile_newest", ["side", "id"], unique=False)

    op.create_table(
        "reader",
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("conversation_id", sa.Integer(), nullable=False),
        sa.Column("side", sa.String(length=10), nullable=False),
        sa.Column("unread", sa.Boolean(), nullable=False),
        sa.Column("read_id", sa.Integer(), nullable=True),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversation.id"], name=op.f("fk_reader_conversation_id_conversation")
        ),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name=op.f("fk_reader_member_id_member")),
        sa.PrimaryKeyConstraint("member_id", "conversation_id", name=op.f("pk_reader")),
    )
    with op.batch_alter_table("reader", schema=None) as batch_op:
        batch_op.create_index("ix_reader_conversation", ["conversation_id"], unique=False)
        batch_op.create_index("ix_reader_unread", ["member_id", "unread"], unique=False)

    op.create_table(
        "newsletter_delivery",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("edition_id", sa.Integer(), nullable=False),
        sa.Column("subject", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("unsubscribed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("claim", sa.String(length=16), nullable=True),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("error", sa.String(length=80), nullable=True),
        sa.ForeignKeyConstraint(
            ["edition_id"], ["newsletter_edition.id"], name=op.f("fk_newsletter_delivery_edition_id_newsletter_edition")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_newsletter_delivery")),
        sa.UniqueConstraint("edition_id", "subject", name=op.f("uq_newsletter_delivery_edition_id_subject")),
    )
    with op.batch_alter_table("newsletter_delivery", schema=None) as batch_op:
        batch_op.create_index("ix_newsletter_delivery_due", ["edition_id", "state", "id"], unique=False)
        batch_op.create_index(batch_op.f("ix_newsletter_delivery_subject"), ["subject"], unique=False)

    op.create_table(
        "public_facet",
        sa.Column("profile_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("code", sa.String(length=20), nullable=False),
        sa.Column("side", sa.String(length=10), nullable=False),
        sa.ForeignKeyConstraint(
            ["profile_id"], ["public_profile.id"], name=op.f("fk_public_facet_profile_id_public_profile")
        ),
        sa.PrimaryKeyConstraint("profile_id", "kind", "code", name=op.f("pk_public_facet")),
    )
    with op.batch_alter_table("public_facet", schema=None) as batch_op:
        batch_op.create_index("ix_public_facet_value", ["kind", "side", "code", "profile_id"], unique=False)

    op.create_table(
        "gdpr_basis_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.String(length=40), nullable=False),
        sa.Column("event", sa.String(length=12), nullable=False),
        sa.Column("basis", sa.String(length=24), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("shown_hash", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("how", sa.String(length=80), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("gdpr_basis_event", schema=None) as batch_op:
        batch_op.create_index("ix_gdpr_basis_event_subject", ["subject_id", "purpose", "id"], unique=False)

    op.create_table(
        "gdpr_basis_state",
        sa.Column("subject_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("purpose", sa.String(length=40), nullable=False),
        sa.Column("basis", sa.String(length=24), nullable=False),
        sa.Column("allowed", sa.Boolean(), nullable=False),
        sa.Column("held", sa.String(length=12), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("subject_id", "purpose"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "gdpr_child_finding",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("found_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("source", sa.String(length=12), nullable=False),
        sa.Column("request", sa.String(length=43), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "gdpr_disclosure",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("subject", sa.Integer(), nullable=False),
        sa.Column("recipient", sa.String(length=200), nullable=False),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.Column("purpose", sa.String(length=60), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("gdpr_disclosure", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_gdpr_disclosure_subject"), ["subject"], unique=False)

    op.create_table(
        "gdpr_guardian_report",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("subject", sa.Integer(), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("child_email", sa.String(length=254), nullable=True),
        sa.Column("message", sa.Text(), nullable=True),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("outcome", sa.String(length=12), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("gdpr_guardian_report", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_gdpr_guardian_report_subject"), ["subject"], unique=False)

    op.create_table(
        "gdpr_policy_version",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.Column("texts", sa.JSON(), nullable=False),
        sa.Column("drafted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("effective_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("announced_to", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("number"),
    )
    op.create_table(
        "gdpr_request",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("token", sa.String(length=43), nullable=False),
        sa.Column("subject", sa.Integer(), nullable=False),
        sa.Column("right", sa.String(length=20), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("job", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("token"),
    )
    with op.batch_alter_table("gdpr_request", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_gdpr_request_subject"), ["subject"], unique=False)

    op.create_table(
        "gdpr_settled",
        sa.Column("name", sa.String(length=43), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "gdpr_shown_text",
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("hash"),
    )
    op.create_table(
        "gdpr_subject",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("public_id", sa.String(length=32), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("public_id"),
    )
    op.create_table(
        "gdpr_erasure",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("phase", sa.String(length=12), nullable=False),
        sa.Column("sealed", sa.Text(), nullable=True),
        sa.Column("report", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["request_id"],
            ["gdpr_request.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("request_id"),
    )
    op.create_table(
        "gdpr_request_step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["request_id"],
            ["gdpr_request.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("gdpr_request_step", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_gdpr_request_step_request_id"), ["request_id"], unique=False)

    op.create_table(
        "gdpr_erasure_step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("erasure_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("holds", sa.String(length=130), nullable=False),
        sa.Column("outcome", sa.String(length=10), nullable=False),
        sa.Column("article", sa.String(length=60), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("kept", sa.JSON(), nullable=False),
        sa.Column("planned", sa.Integer(), nullable=False),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("cursor", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("marked", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("purged_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["erasure_id"],
            ["gdpr_erasure.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("gdpr_erasure_step", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_gdpr_erasure_step_erasure_id"), ["erasure_id"], unique=False)
    create_search_index()


def downgrade():
    drop_search_index()
    with op.batch_alter_table("gdpr_erasure_step", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_gdpr_erasure_step_erasure_id"))

    op.drop_table("gdpr_erasure_step")
    with op.batch_alter_table("gdpr_request_step", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_gdpr_request_step_request_id"))

    op.drop_table("gdpr_request_step")
    op.drop_table("gdpr_erasure")
    op.drop_table("gdpr_subject")
    op.drop_table("gdpr_shown_text")
    op.drop_table("gdpr_settled")
    with op.batch_alter_table("gdpr_request", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_gdpr_request_subject"))

    op.drop_table("gdpr_request")
    op.drop_table("gdpr_policy_version")
    with op.batch_alter_table("gdpr_guardian_report", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_gdpr_guardian_report_subject"))

    op.drop_table("gdpr_guardian_report")
    with op.batch_alter_table("gdpr_disclosure", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_gdpr_disclosure_subject"))

    op.drop_table("gdpr_disclosure")
    op.drop_table("gdpr_child_finding")
    op.drop_table("gdpr_basis_state")
    with op.batch_alter_table("gdpr_basis_event", schema=None) as batch_op:
        batch_op.drop_index("ix_gdpr_basis_event_subject")

    op.drop_table("gdpr_basis_event")
    with op.batch_alter_table("public_facet", schema=None) as batch_op:
        batch_op.drop_index("ix_public_facet_value")

    op.drop_table("public_facet")
    with op.batch_alter_table("newsletter_delivery", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_newsletter_delivery_subject"))
        batch_op.drop_index("ix_newsletter_delivery_due")

    op.drop_table("newsletter_delivery")
    with op.batch_alter_table("reader", schema=None) as batch_op:
        batch_op.drop_index("ix_reader_unread")
        batch_op.drop_index("ix_reader_conversation")

    op.drop_table("reader")
    with op.batch_alter_table("public_profile", schema=None) as batch_op:
        batch_op.drop_index("ix_public_profile_newest")
        batch_op.drop_index("ix_public_profile_country")
        batch_op.drop_index(batch_op.f("ix_public_profile_contact_id"))
        batch_op.drop_index("ix_public_profile_area")

    op.drop_table("public_profile")
    with op.batch_alter_table("newsletter_edition", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_newsletter_edition_made_by_id"))

    op.drop_table("newsletter_edition")
    with op.batch_alter_table("message", schema=None) as batch_op:
        batch_op.drop_index("ix_message_conversation")

    op.drop_table("message")
    with op.batch_alter_table("decision", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_decision_member_id"))
        batch_op.drop_index(batch_op.f("ix_decision_by_id"))

    op.drop_table("decision")
    with op.batch_alter_table("card", schema=None) as batch_op:
        batch_op.drop_index("ix_card_conversation")

    op.drop_table("card")
    with op.batch_alter_table("member", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_member_operator_id"))

    op.drop_table("member")
    with op.batch_alter_table("conversation", schema=None) as batch_op:
        batch_op.drop_index("ix_conversation_overseas")
        batch_op.drop_index("ix_conversation_domestic")

    op.drop_table("conversation")
    with op.batch_alter_table("outgoing_mail", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_outgoing_mail_subject"))
        batch_op.drop_index("ix_outgoing_mail_due")

    op.drop_table("outgoing_mail")
    op.drop_table("operator")
    with op.batch_alter_table("job", schema=None) as batch_op:
        batch_op.drop_index("ix_job_due")

    op.drop_table("job")


SEARCH = "public_profile_index"
ENTER = f"INSERT INTO {SEARCH} (rowid, tokens) VALUES (new.id, new.tokens);"
LEAVE = f"INSERT INTO {SEARCH} ({SEARCH}, rowid, tokens) VALUES ('delete', old.id, old.tokens);"
CREATE = {
    "sqlite": (
        f"CREATE VIRTUAL TABLE {SEARCH} USING fts5("
        "tokens, content='public_profile', content_rowid='id', "
        "tokenize=\"unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Co'\")",
        f"INSERT INTO {SEARCH} ({SEARCH}, rank) VALUES ('secure-delete', 1)",
        f"INSERT INTO {SEARCH} ({SEARCH}) VALUES ('rebuild')",
        f"CREATE TRIGGER {SEARCH}_insert AFTER INSERT ON public_profile BEGIN {ENTER} END",
        f"CREATE TRIGGER {SEARCH}_delete AFTER DELETE ON public_profile BEGIN {LEAVE} END",
        f"CREATE TRIGGER {SEARCH}_update AFTER UPDATE OF tokens ON public_profile BEGIN {LEAVE} {ENTER} END",
    ),
    "postgresql": (f"CREATE INDEX {SEARCH} ON public_profile USING gin (to_tsvector('simple'::regconfig, tokens))",),
}
DROP = {
    "sqlite": (
        f"DROP TRIGGER {SEARCH}_update",
        f"DROP TRIGGER {SEARCH}_delete",
        f"DROP TRIGGER {SEARCH}_insert",
        f"DROP TABLE {SEARCH}",
    ),
    "postgresql": (f"DROP INDEX {SEARCH}",),
}


def create_search_index():
    for statement in CREATE[op.get_bind().dialect.name]:
        op.get_bind().exec_driver_sql(statement)


def drop_search_index():
    for statement in DROP[op.get_bind().dialect.name]:
        op.get_bind().exec_driver_sql(statement)
