"""The small widgets every screen is made of, one a file."""
