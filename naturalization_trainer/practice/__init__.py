"""Practice without screens: what can be practised, one round of it, and what the bank changed since."""
