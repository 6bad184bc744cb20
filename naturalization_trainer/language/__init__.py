"""Latvian text: letters, comparison, alignment, spelling, figures. Pure, without Qt."""
