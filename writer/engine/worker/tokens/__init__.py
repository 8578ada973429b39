"""Text to tokens and back: vocabulary, prompts, chat templates, streams."""
