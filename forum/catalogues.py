"""Brings the translation catalogues of forum and gdpr up to date with the texts in code and templates."""

import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
PACKAGES = ("forum", "gdpr")
KEYWORDS = ["-k", "_l", "-k", "lazy_gettext", "-k", "N_", "-k", "personal:1", "-k", "Holding:2"]


def main() -> int:
    """Extract, then merge into every catalogue; what is new has no translation yet."""
    for package in PACKAGES:
        with tempfile.TemporaryDirectory() as folder:
            template = Path(folder) / "messages.pot"
            extract(package, template)
            _babel("update", "-i", str(template), "-d", str(catalogue(package).parents[2]), "--no-fuzzy-matching",
                   "--ignore-obsolete", "--omit-header", "--ignore-pot-creation-date")  # fmt: skip
    return 0


def catalogue(package: str) -> Path:
    """The Japanese catalogue of a package."""
    return HERE / package / "translations" / "ja" / "LC_MESSAGES" / "messages.po"


def extract(package: str, template: Path) -> None:
    """Write every text of a package that can be translated to a template."""
    _babel("extract", "-F", "babel.cfg", *KEYWORDS, "--no-location", "--sort-output", "--omit-header",
           "-o", str(template), package)  # fmt: skip


def _babel(*arguments: str) -> None:
    command = [sys.executable, "-m", "babel.messages.frontend", "-q", *arguments]
    subprocess.run(command, cwd=HERE, check=True)  # noqa: S603 - fixed command


if __name__ == "__main__":
    sys.exit(main())
