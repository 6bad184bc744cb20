"""What the speaking rooms are made of."""
