"""What is told about media."""

SENTENCES: dict[str, dict[str, str]] = {}
