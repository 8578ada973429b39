"""The dock of document statistics: counts, readability, the rhythm of sentences, frequent words, goals."""
