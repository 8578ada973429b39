"""What to ask a model or a rule engine, and what to make of the answer. No Qt, no engine, no I/O of its own,
apart from the bench of the grammar check."""
