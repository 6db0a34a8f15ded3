"""Access export (GDPR Art. 15, 20): a ZIP with JSON for machines, CSV for spreadsheets and a page to read."""

from gdpr.export.archive import build
from gdpr.export.files import HOLDING, LIFE, expiry, file_of, folder, purge_exports
from gdpr.export.job import TASK, order, run

__all__ = ["HOLDING", "LIFE", "TASK", "build", "expiry", "file_of", "folder", "order", "purge_exports", "run"]
