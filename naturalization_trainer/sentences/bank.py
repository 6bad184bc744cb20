"""What is told about bank."""

SENTENCES: dict[str, dict[str, str]] = {}
