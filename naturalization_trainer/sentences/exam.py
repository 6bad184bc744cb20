"""What is told about exam."""

SENTENCES: dict[str, dict[str, str]] = {}
