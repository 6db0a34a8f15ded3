"""`flask gdpr …`: the map, the checks, and the acts of an officer or of operations."""

from __future__ import annotations

import json
from pathlib import Path

import click
from flask.cli import AppGroup

from gdpr import commands
from gdpr import erasure as erasing
from gdpr import export as exporting
from gdpr import purge as purging
from gdpr import replay as replaying
from gdpr.checks import undeclared
from gdpr.declare import Link, Personal
from gdpr.requests import by_token
from gdpr.rules.cli import decide_command, score_command
from gdpr.running import running
from gdpr.subjects import subject_called

group = AppGroup("gdpr", help="Personal data: the map, exports, erasures.")
for command in (commands.clauses, commands.check_policy, commands.rebuild_bases, decide_command, score_command):
    group.add_command(command)


@group.command("map")
@click.option("--json", "as_json", is_flag=True, help="Everything, for programs.")
def show_map(as_json: bool) -> None:
    """Every table and column with its declaration."""
    data_map = running().map
    if as_json:
        click.echo(json.dumps(data_map.as_data(), ensure_ascii=False, indent=2))
        return
    for holder in data_map.values():
        click.echo(f"{holder.name}: {', '.join(holder.reaches) or 'about nobody'}")
        for name, says in holder.declared.items():
            match says:
                case Personal():
                    click.echo(f"  {name}: {says.label} ({says.category}; {', '.join(sorted(says.uses))})")
                case Link(role):
                    click.echo(f"  {name}: leads to the {role}")
                case _:
                    click.echo(f"  {name}: {says.why}")


@group.command("check")
@click.option("--allow", multiple=True, help="A table, or a pattern, that holds nothing of its own.")
def check_database(allow: tuple[str, ...]) -> None:
    """Compare the map with the tables that the database really has."""
    found = undeclared(running().host.db.engine, running().map, allow)
    for name in found:
        click.echo(f"{name}: is in the database, but not declared")
    if found:
        raise SystemExit(1)
    click.echo("Every table and column of the database is declared.")


@group.command("export")
@click.argument("public_id")
@click.option("--to", "target", type=click.Path(path_type=Path), default=Path("data.zip"), show_default=True)
@click.option("--language", type=click.Choice(["en", "ja"]), default="en", show_default=True)
def write_export(public_id: str, target: Path, language: str) -> None:
    """Write everything that is held about a subject to a ZIP file."""
    records = exporting.build(_subject(public_id), target, language)
    click.echo(f"{records} records in {target}")


@group.command("plan")
@click.argument("public_id")
def show_plan(public_id: str) -> None:
    """What an erasure of a subject would do. Changes nothing."""
    for step in erasing.plan(_subject(public_id)):
        until = f", until {step.until:%Y-%m-%d}" if step.until else ""
        click.echo(f"{step.key}: {step.count} {step.outcome} ({step.article}{until})")


@group.command("erase")
@click.argument("public_id")
@click.confirmation_option(prompt="This cannot be undone. Erase?")
def erase(public_id: str) -> None:
    """Erase a subject now, without a last mail."""
    with running().host.writing():
        begun = erasing.confirm(_subject(public_id), "en").id
    erasing.run(replaying.Quiet(), begun)
    _say(begun)


@group.command("resume")
@click.argument("token")
def resume(token: str) -> None:
    """Go on with an erasure: after its scan found something that has been settled since, or after a failure."""
    request = by_token(token)
    erasure = erasing.erasure_of(request) if request else None
    if erasure is None:
        raise click.ClickException("there is no erasure of that name")
    id = erasure.id
    erasing.run(replaying.Quiet(), id)
    _say(id)


@group.command("replay")
def replay() -> None:
    """Do the erasures again that a restored backup does not know."""
    click.echo(f"{replaying.replay()} erasures done again, {len(replaying.due())} still due")


@group.command("purge")
def purge() -> None:
    """Remove export files and kept records whose time is over; a worker does it daily."""
    files, records = purging.purge()
    click.echo(f"{files} files and {records} records removed")


def _subject(public_id: str) -> int:
    subject = subject_called(public_id)
    if subject is None:
        raise click.ClickException("there is no subject of that public id")
    return subject


def _say(id: int) -> None:
    erasure = erasing.get(id)
    click.echo(f"{erasure.phase}: {erasure.request.token}")
    for place, count in erasure.report.get("left", {}).items():
        click.echo(f"  {place}: {count} left")
