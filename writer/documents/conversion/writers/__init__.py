"""A module for each format that is written: a tree to text or bytes."""
