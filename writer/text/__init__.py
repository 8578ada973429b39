"""Text as values: units, spans, edits, sentences, differences. No Qt, no I/O, imports nothing of ours.

Two counts exist and never mix. A *position* in the document is a UTF-16 offset, because that is what Qt
counts. A `Span` inside one text handed to a service (a paragraph, a selection, a file) counts *characters*,
that is Python `str` indices. `units` is the only place that converts.
"""
