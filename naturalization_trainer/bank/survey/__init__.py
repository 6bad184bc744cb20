"""The bank in figures: what it covers, what state it is in, and the page that shows it."""
