"""Rewriting: the proposal with its hunks, what must be kept, what must not be shown; all pure.

Reading order: `proposal` (what is reviewed), `guards` (whether an answer is fit to be), `tidying` (the answer
without what the model put around it), `proposing` (from answer to hunks), `facts`, `segments`, `suitability`.
"""
