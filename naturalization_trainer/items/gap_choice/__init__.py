"""The type of item `gap_choice`."""
