"""The examination: its rules as data, the form, the sitting, the result. Pure: no Qt, no database, no YAML."""
