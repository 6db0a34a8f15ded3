"""The application, for gunicorn and the flask command."""

import sys

from forum.app import create_app
from forum.kernel.config import ConfigError
from gdpr.datamap import MapFault
from gdpr.policy import PolicyError

try:
    app = create_app()
except (ConfigError, MapFault, PolicyError) as fault:
    sys.exit(f"Kakehashi does not start. {fault}")
