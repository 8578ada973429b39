"""Widgets only. What they show comes from assist; what the writer does goes back as signals."""
