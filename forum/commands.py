"""Commands of `flask --app wsgi`: the worker, and the demo data."""

import click
from flask import Flask

from forum.kernel import jobs, mails


def init_app(app: Flask) -> None:
    """Add the site's commands."""
    app.cli.add_command(worker)


@click.command()
def worker() -> None:
    """Run jobs and send mails until told to stop; several may run."""
    jobs.work(tick=mails.deliver_due)
