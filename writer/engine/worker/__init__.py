"""The worker process: the only importer of llama_cpp.

Reading order: main, inbox, scheduler, service, loading, model, context, sequence (checkpoints, parking), generation
(sampling, speculation), scoring, calibration.
"""
