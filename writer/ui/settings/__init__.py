"""The settings window, generated from the schema."""
