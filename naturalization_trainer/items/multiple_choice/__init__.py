"""The type of item `multiple_choice`."""
