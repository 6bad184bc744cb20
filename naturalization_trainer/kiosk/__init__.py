"""The kiosk: strangers use the program one after another, and nothing of one is left for the next."""
