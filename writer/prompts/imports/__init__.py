"""Prompts of other programs, made into prompt files; what cannot be kept is said."""
