"""The performance dock: how fast the model reads and writes, on what, with how much memory and energy."""
