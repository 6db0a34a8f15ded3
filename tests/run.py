"""Runs every test that this machine can run, and says at the end which it left out and why.

TEST_POSTGRESQL_URL names a PostgreSQL server on which databases may be made; CHROMIUM a browser.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLUGINS = ["-p", "xdist.plugin", "-p", "syrupy", "-p", "pytest_cov.plugin", "-p", "hypothesis"]
COVERED = {"gdpr/*": 100, "forum/kernel/*": 100, "forum/*": 95}  # branch coverage, in per cent
WORKERS = os.environ.get("WORKERS", "2")


def main() -> int:
    """Exit status 0 only if all that ran is green."""
    postgresql = os.environ.get("TEST_POSTGRESQL_URL", "")
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    left_out: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        coverage = Path(folder)
        plain = ["-m", "not browser", "-n", WORKERS]
        good = [suite("SQLite", coverage / ".coverage.sqlite", plain)]
        if postgresql:
            environment = {"TEST_POSTGRESQL_URL": postgresql}
            good.append(
                suite("PostgreSQL", coverage / ".coverage.pg", [*plain, "--ignore=tests/gdpr/rules"], environment)
            )
        else:
            left_out.append(
                "the same tests on PostgreSQL: set TEST_POSTGRESQL_URL to a server where databases can be made"
            )
        if chromium:
            good.append(suite("browser", coverage / ".coverage.browser", ["-m", "browser"], {"CHROMIUM": chromium}))
        else:
            left_out.append("tests in a browser: install Chromium, or name one in CHROMIUM")
        good.append(enough(coverage, complete=bool(postgresql)))
    if not postgresql:
        left_out.append("the limits of coverage: they count both engines together")
    for reason in left_out:
        print(f"Left out: {reason}")  # noqa: T201 - this is what the command is for
    return 0 if all(good) else 1


def suite(name: str, data: Path, arguments: list[str], more: dict[str, str] | None = None) -> bool:
    """Run pytest; TEST_POSTGRESQL_URL is seen by the PostgreSQL suite alone."""
    print(f"\n== {name}", flush=True)  # noqa: T201
    environment = {key: value for key, value in os.environ.items() if key != "TEST_POSTGRESQL_URL"}
    environment |= {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "COVERAGE_FILE": str(data)} | (more or {})
    command = [sys.executable, "-m", "pytest", *PLUGINS, "--cov", "--cov-report=", "tests", *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode == 0  # noqa: S603


def enough(folder: Path, *, complete: bool) -> bool:
    """Combine what the suites covered, and hold it to the limits if both engines ran."""
    environment = os.environ | {"COVERAGE_FILE": str(folder / ".coverage")}
    coverage = [sys.executable, "-m", "coverage"]
    subprocess.run([*coverage, "combine", "-q"], cwd=folder, env=environment, check=False)  # noqa: S603
    good = True
    for part, least in COVERED.items():
        limit = [f"--fail-under={least}"] if complete else []
        print(f"\n== coverage of {part}", flush=True)  # noqa: T201
        report = [*coverage, "report", "--skip-covered", "--skip-empty", f"--include={part}", *limit]
        good &= subprocess.run(report, cwd=ROOT, env=environment, check=False).returncode == 0  # noqa: S603
    return good


if __name__ == "__main__":
    sys.exit(main())
