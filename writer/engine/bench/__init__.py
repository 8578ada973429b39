"""How fast a model is on this computer, measured through the worker process as a client sees it.

`running` is the way in and `plan` says what to measure. Each of `rates`, `edits`, `cancelling`, `copying`, `scoring`
and `memory` measures one group of figures. `contenders`, `peers` and `server` are who is measured, `figures` and
`table` what comes out.
"""
