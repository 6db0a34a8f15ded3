"""What every room stands on. Imports nothing of the site but gdpr's leaves `declare`, `columns` and `identifiers`."""
