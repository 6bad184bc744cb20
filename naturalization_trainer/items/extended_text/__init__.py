"""The type of item `extended_text`."""
