"""Whether there is a newer version: a signed list that is asked for when the writer says so, checked, and explained.

Nothing here replaces the program: it tells, and says which file fits this installation.
"""
