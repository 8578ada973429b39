"""How useful the rewrites of a model are: the first answer, and the one chosen among several.

- `scores`   SARI and chrF, from their definitions
- `check_facts` counts lost facts by rules of its own
- `build_words` makes the list of words that can stand for one another
- `__main__` runs a model over sentences and styles, writes what came out as JSON lines, and sums it up
"""
