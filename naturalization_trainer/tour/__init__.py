"""The tour: the real windows driven through every screen, a picture of each, and what can be seen to be wrong."""
