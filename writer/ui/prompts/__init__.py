"""The window in which prompts are written, tried and tested, and packs of them are kept."""
