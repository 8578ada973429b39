"""The worker's place taken by a server: a process that speaks the worker's protocol on one side and the HTTP interface
that llama-server, vLLM, Ollama, LM Studio and others share on the other. It alone of all children may use the network.
"""
