"""The worker process: the only importer of llama_cpp. Reads requests on stdin, writes events on stdout."""
