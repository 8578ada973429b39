"""llama.cpp behind a process: messages, the worker that loads models, and the client that talks to it.

`worker` is the only importer of llama_cpp; `client` is the only part with Qt (QProcess). They share `messages`,
`codec` and `probing`, which knows what this computer can run a model on.
"""
