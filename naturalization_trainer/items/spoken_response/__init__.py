"""The type of item `spoken_response`."""
