"""The measuring instrument of the grammar check: what is scored, how, and how it is told. Pure; runs no model.

Nothing here needs more than the standard library to score stored predictions (`python -m
writer.language.grammar.bench PREDICTIONS`), so that ERRANT may live in an environment of its own.

- `items`        what is measured: sentences with references, sound prose
- `records`      what a system made of them, one JSON line a text, so that an interrupted run goes on
- `gleu`, `matching`  the scores; `errant_edits` and `annotating` get ERRANT's edits for them
- `curve`        precision against recall as the least confidence moves
- `report`       all scores of a file of records; `tables` and `picture` show them
- `leaving_out`  the same check without a kind or a source of candidates
"""
