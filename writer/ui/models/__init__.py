"""The window of models: those on this computer, those on offer, and those on their way."""
