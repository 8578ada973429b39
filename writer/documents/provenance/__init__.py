"""Who wrote which part of a document.

sources (who, as values) -> record (the marks of one document, and found again in a changed text) -> shelf (where they
are kept) ; blocks (the open format "Markdown Annotations" at the end of a Markdown file) ; shares (how much is whose).
"""
