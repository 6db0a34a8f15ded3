"""Commands: decide one case, score a file of worked cases."""

from __future__ import annotations

import json
from typing import Any, TextIO, cast

import click

from gdpr.rules.decide import decide
from gdpr.rules.explain import LANGUAGES, explain
from gdpr.rules.schema import BadFact
from gdpr.rules.score import Case, score


@click.command("decide")
@click.argument("facts", type=click.File(encoding="utf-8"))
@click.option("--lang", type=click.Choice(LANGUAGES), help="Say it in words instead of JSON.")
def decide_command(facts: TextIO, lang: str | None) -> None:
    """Decide the case whose facts are in the JSON file FACTS."""
    given = _json(facts)
    if not isinstance(given, dict):
        raise click.ClickException("the file does not hold one object of facts")
    try:
        decision = decide(cast("dict[str, object]", given))
    except BadFact as error:
        raise click.ClickException(str(error)) from None
    if lang:
        click.echo(explain(decision, lang))
    else:
        shown = {**decision.as_dict(), "turned_on": decision.turned_on, "findings": decision.findings}
        click.echo(json.dumps(shown, ensure_ascii=False, indent=2))


@click.command("score")
@click.argument("cases", type=click.File(encoding="utf-8"))
def score_command(cases: TextIO) -> None:
    """Score the decisions on the worked cases in the JSON file CASES; fails unless all are right in everything."""
    given = _json(cases)
    if not isinstance(given, list):
        raise click.ClickException("the file does not hold a list of cases")
    result = score(cast("list[Case]", given))
    for line in result.lines():
        click.echo(line)
    if result.everything < len(result.cases):
        raise click.exceptions.Exit(1)


def _json(file: TextIO) -> Any:
    try:
        return json.load(file)
    except json.JSONDecodeError as error:
        raise click.ClickException(f"no JSON: {error}") from None
