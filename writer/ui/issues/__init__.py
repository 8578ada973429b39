"""The review dock: what the checker found, as a list with a card for the one that is chosen."""
