"""The window's and the command line's view of the worker process."""
