"""The journal: every change of a document that is not in its file yet, on disk within half a second.

records (what is in the file, byte for byte) -> replay (the text again) -> file (one file) -> keeping (the thread that
writes) ; shelf finds the journals whose process has ended.
"""
