"""The type of item `text_entry`."""
