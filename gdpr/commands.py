"""Commands about the policy: how each clause is kept, a policy folder checked, the state of bases made anew."""

from __future__ import annotations

import click

from gdpr import basis
from gdpr.evidence import Line, faults, lines
from gdpr.i18n import force_locale
from gdpr.policy import PolicyError, load
from gdpr.running import running, session


@click.command("clauses")
@click.option("--check", is_flag=True, help="Fail where a clause is left out or claims more than a test names.")
def clauses(check: bool) -> None:
    """Each clause: enforced by, tested by, last evidence."""
    if check:
        if found := faults(running().policy):
            raise click.ClickException("\n".join(found))
        return
    with force_locale("en"):
        for line in lines():
            click.echo(_said(line))


@click.command("policy")
@click.argument("folder")
def check_policy(folder: str) -> None:
    """Check a policy folder as it would be read; says file, line, key and reason of what is refused."""
    try:
        policy = load(folder)
    except PolicyError as refusal:
        raise click.ClickException(str(refusal)) from None
    click.echo(
        f"{policy.key}: version {policy.version}, {len(policy.purposes)} purposes, {len(policy.clauses)} clauses"
    )


@click.command("rebuild-bases")
def rebuild_bases() -> None:
    """Make the current state of everybody's bases anew from the ledger."""
    with running().host.writing():
        count = basis.rebuild(session())
    click.echo(f"{count} states from the ledger")


def _said(line: Line) -> str:
    proof, figure = line.proof, line.figure
    parts = [f"{line.clause.id} {line.clause.title.said('en')}: {proof.standing.value.replace('_', ' ')}"]
    if proof.enforced:
        parts.append(f"  enforced by  {proof.enforced.said('en')}")
    if proof.tests:
        parts.append(f"  tested by    {', '.join(proof.tests)}")
    if figure:
        parts.append(f"  evidence     {figure.at.date() if figure.at else 'none yet'}: {figure.words}")
    if proof.missing:
        parts.append(f"  not yet      {proof.missing.said('en')}")
    return "\n".join(parts)
