"""The type of item `matching`."""
