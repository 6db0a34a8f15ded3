"""How often one address may try: rate limits by kind of attempt, in memory or in Redis."""

import hmac

from flask import Flask, current_app, request
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address

from forum.kernel.forms import narrow


def _typed_address() -> str:
    typed = (narrow(request.form.get("email")) or "").lower()
    return hmac.digest(current_app.config["SECRET_KEY"].encode(), typed.encode(), "sha256").hex()


limiter = Limiter(get_remote_address, headers_enabled=False, swallow_errors=True)

# Attempts that could guess a secret or fill an inbox, by network address.
attempts = limiter.shared_limit("40 per 10 minutes", scope="attempts", methods=["POST"])
# The same by what was typed as email, known here or not, so that an answer tells nothing.
attempts_on_address = limiter.shared_limit(
    "10 per 10 minutes", scope="address", methods=["POST"], key_func=_typed_address
)


def init_app(app: Flask) -> None:
    """Count in Redis where REDIS_URL names one, so that all processes share the figures."""
    app.config.setdefault("RATELIMIT_STORAGE_URI", app.config["REDIS_URL"] or "memory://")
    limiter.init_app(app)
