"""The migrations, run by Alembic on a connection handed over in its configuration."""
