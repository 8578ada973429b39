"""Rewriting: the proposal with its hunks, what must be kept, what must not be shown; all pure."""
