"""What llama.cpp has computed and how little of it is computed again: contexts, sequences, checkpoints, parking."""
