"""What the rooms of the anthem's trainer are made of."""
