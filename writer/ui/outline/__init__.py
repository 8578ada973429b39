"""The outline dock: the headings of the document."""
