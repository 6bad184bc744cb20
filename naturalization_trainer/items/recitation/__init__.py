"""The type of item `recitation`."""
