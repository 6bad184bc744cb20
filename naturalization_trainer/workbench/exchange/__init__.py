"""Tasks carried into other formats and back."""
