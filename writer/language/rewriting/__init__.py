"""Rewriting: the proposal with its hunks, what must be kept, what must not be shown; all pure.

Reading order: `proposal` (what is reviewed), `parts` (a selection cut up), `draft` (which part is asked for, how often,
what stands), `candidates` (the best of several answers), `guards` (whether an answer is fit to be shown), `tidying`,
`markup` and `unwrapping` (the answer in the original's form), `proposing` (from answer to hunks), `facts`, `terms`
(words carried on), `delimiting`, `segments`, `suitability`; `history` (what the machine changed).
"""
