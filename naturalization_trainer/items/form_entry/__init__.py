"""The type of item `form_entry`."""
