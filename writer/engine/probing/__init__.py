"""What this computer can run a model on: the folder of loadable backends, a look at the devices in a throw-away
process, and words for what cannot be used. No Qt, no llama_cpp: the window, the command line and the worker ask here.
"""
