"""How likely the variants of a sentence are."""
