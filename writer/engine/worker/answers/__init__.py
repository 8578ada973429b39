"""Answers, token by token: generation, sampling, what may be said (grammar, bias), guessing ahead."""
