"""Invented operators, newsletters and conversations that fill a demonstration site."""
