"""The type of item `ordering`."""
