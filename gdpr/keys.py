"""Keys for one purpose each, derived from the host's secret (HKDF, RFC 5869)."""

from __future__ import annotations

import base64
import hmac

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


def derived(secret: bytes, use: str) -> bytes:
    """32 bytes for one use; other uses learn nothing of them."""
    return HKDF(SHA256(), 32, salt=None, info=f"gdpr {use}".encode()).derive(secret)


def fernet_key(secret: bytes, use: str) -> bytes:
    """The same, in the form that Fernet wants."""
    return base64.urlsafe_b64encode(derived(secret, use))


def keyed_hash(key: bytes, text: str) -> str:
    """HMAC-SHA-256 in hex: says whether two texts are the same to those who have the key, and nothing else."""
    return hmac.digest(key, text.encode(), "sha256").hex()
