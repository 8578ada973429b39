"""Grammar: rules, candidate edits, the model as their judge, the check queue; all offsets are characters."""
