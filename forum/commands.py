"""Commands of `flask --app wsgi`: the worker, the demonstration, and keeping published copies true."""

import socket

import click
import flask_migrate
from flask import Flask, current_app
from sqlalchemy import select

from forum.demo.seed import LOG_INS, PASSWORD, seed
from forum.kernel import jobs, mails
from forum.kernel.db import db, writing
from forum.members.models import Operator
from forum.messages import tidy
from gdpr import purge
from gdpr.replay import due


def init_app(app: Flask) -> None:
    """Add the site's commands."""
    for command in (worker, demo, republish):
        app.cli.add_command(command)


@click.command()
def worker() -> None:
    """Run jobs and send mails until told to stop; several may run. Refused on a restored backup before its replay."""
    if due():
        raise click.ClickException("Erased people are back in this database: run `flask --app wsgi gdpr replay` first.")
    with writing():
        for daily in (purge.TASK, tidy.TASK):  # each goes on by itself, once a day
            jobs.enqueue(daily, key=daily)
    jobs.work(tick=mails.deliver_due)


@click.command()
def demo() -> None:
    """Bring the database up to date, fill it if it is empty, and tell how to log in."""
    address = current_app.config["ADDRESS"]
    _free(int(address.rpartition(":")[2]) if address.startswith("http://127.") else 0)
    flask_migrate.upgrade()
    if seed():
        click.echo("The demonstration's data is in place.")
    click.echo(f"\n  {address}\n\n  Log in with the password “{PASSWORD}” as")
    for each in LOG_INS:
        click.echo(f"    {each.email:22} {each.who}")
    click.echo(f"  Mails: {address}/en/demo/mail\n  Ctrl-C ends it.\n")


@click.command()
def republish() -> None:
    """Write every published profile anew from what its operator publishes."""
    with writing():
        operators = list(db.session.scalars(select(Operator)))
        for operator in operators:
            operator.publish()
    click.echo(f"{len(operators)} operators looked at.")


def _free(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            raise click.ClickException(f"Port {port} is in use. Choose another: make run PORT=8001") from None
