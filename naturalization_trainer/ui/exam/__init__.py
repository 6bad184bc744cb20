"""The small widgets of the examination's rooms, one a file."""
