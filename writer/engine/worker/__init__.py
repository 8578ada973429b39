"""The worker process: the only importer of llama_cpp.

Reading order: main, inbox, scheduler (tracks, background), service; then the rooms: models (from a file to a loaded
model), sequences (what is computed and kept), tokens (text in and out), answers, scoring.
"""
