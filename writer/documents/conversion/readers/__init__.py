"""A module for each format that is read: bytes or text to a tree, and what of it was not taken over."""
