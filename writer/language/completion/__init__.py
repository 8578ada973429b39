"""Inline completion: when to ask, what to ask, what of the answer may be shown; all pure.

Reading order: `session` (the life of one suggestion), `offer` (its texts), `pause`, `context`, `cleanup`, `gates`,
`cache`.
"""
