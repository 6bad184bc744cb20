"""A trainer for the Latvian naturalisation examination."""

__version__ = "0.1.0"
