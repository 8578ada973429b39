"""Inkhorn: a writing assistant that runs on the writer's own machine. The map, in reading order:

- `text`       text as values: units, spans, edits, sentences, differences
- `tongue`     says things in the writer's language
- `language`   what to ask a model or a rule engine, and what to make of the answer
- `prompts`    prompt files; `models` GGUF files; `documents` the writer's files; `settings` every setting once
- `engine`     llama.cpp behind a process: messages, worker, client
- `assist`     one feature a module, from the user's act to the document
- `ui`         widgets; `app` puts the window together; `cli` offers the same services without a window, `lsp` to
               other editors

The one rule: imports point down this list (see ARCHITECTURE.md; the tests check it).
"""

__version__ = "0.1.0"
