"""One model: from its file to a loaded thing that makes sequences; what fits, what is fast, what adapts it."""
