"""Word, OpenDocument, HTML and RTF files in, as Markdown; Markdown out as Word, OpenDocument and HTML."""
