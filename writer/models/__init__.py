"""Models: where they are, the starter model, facts read from a GGUF header, whether they fit."""
