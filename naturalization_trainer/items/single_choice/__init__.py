"""The type of item `single_choice`."""
