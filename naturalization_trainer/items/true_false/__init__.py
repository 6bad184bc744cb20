"""The type of item `true_false`."""
