"""What is fastest on this computer? Found by trying the writer's own kind of work in processes of their own.

`setup` what can be chosen, `search` what to try next (pure), `measuring` one try, `explaining` the result in words,
`kept` results of earlier, `tuning` all of it together.
"""
