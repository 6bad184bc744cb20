"""What is told in Ukrainian, code by code, beside the other tables; what is not here is told in English."""

SENTENCES: dict[str, str] = {}
