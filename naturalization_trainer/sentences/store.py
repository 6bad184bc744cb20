"""What is told about store."""

SENTENCES: dict[str, dict[str, str]] = {}
