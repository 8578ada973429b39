"""The history dock: what the machine changed in the document, each with a card from which it can be reverted."""
