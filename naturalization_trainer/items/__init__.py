"""The types of item: one folder each, listed once in `kinds.KINDS`."""
