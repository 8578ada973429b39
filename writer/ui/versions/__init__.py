"""The dock of versions: earlier texts of the document by day, what is different now, and the way back."""
