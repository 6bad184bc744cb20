"""What is kept: one SQLite file per person, written through SQLAlchemy Core, read before the first paint by sqlite3."""
