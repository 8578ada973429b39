"""The language server: diagnostics and fixes for other editors, from the same code as the window's squiggles.

`main` is the process, `server` speaks the protocol, `proofreader` decides what is checked next; `document`,
`paragraphs` and `columns` are one open text; `checker`, `judge` and `verdicts` ask the two processes beside this one,
`memory` what was judged before; `display`, `actions` and `progress` are what the writer sees, `options` what he chose.
"""
