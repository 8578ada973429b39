"""Languages other than English: which one a paragraph is in, its rules, and what the judge may ask about it.

Read `catalogue` (what there is), `detection`, `rule_engine` and `engine_process` (the rules and their process),
`multilingual` (all of it behind one `examine`), then `candidates` and `acquaintance` for the judge.
"""
