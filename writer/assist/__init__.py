"""One feature a module, from the user's act to the document: completing, checking, rewriting, custom prompts.

QtCore only (signals, timers). Each module connects a `DocumentPort`, the engine and the pure services of
`language`; none of them touches a widget.
"""
