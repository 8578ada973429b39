"""How easily a text reads: syllables, what the formulas need of a text, and the formulas of several languages."""
