"""What the rooms of the letters' drills are made of."""
