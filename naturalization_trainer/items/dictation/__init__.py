"""The type of item `dictation`."""
