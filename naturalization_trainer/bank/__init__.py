"""The question bank: YAML written by people, read into immutable tasks."""
