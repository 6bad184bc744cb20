"""What things cost, measured: each module prints its table; README.md keeps what it printed."""
