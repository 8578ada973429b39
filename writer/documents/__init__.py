"""Files: encodings, line ends, saving without loss, lines too long to lay out."""
