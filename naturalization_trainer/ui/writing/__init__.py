"""Widgets of the writing desk."""
