"""What a server's refusal means, in words. Pure."""

from __future__ import annotations

from typing import Final

NO_COMPLETIONS: Final = (
    "{host} answers chats only, so it rewrites but makes no suggestions. Choose a server that has /v1/completions."
)
CUT: Final = "The connection to {host} broke in the middle of the answer. Try again."
SLOW: Final = "{host} did not answer within {seconds:.0f} seconds. Try again, or choose a smaller model there."
GARBLED: Final = (
    "{host} gave an answer that cannot be read. Check that it is a model server, such as llama-server, vLLM or Ollama."
)
KEY_SHAPE: Final = "The key for {host} has spaces or signs that no key has. Enter it again in Settings, Server."
NO_MODELS: Final = "{host} has no model. Load one there, and try again."
OTHER_MODELS: Final = "{host} has no model called {model}. It has {names}. Choose one in Settings, Server."


def refusal(status: int, host: str, had_key: bool, said: str = "", retry_after: str = "", model: str = "") -> str:
    """The sentence for an answer with a status of 300 or more. `said` is the server's own word, one line."""
    own = f" It says: {said}" if said else ""
    match status:
        case 401 | 403 if had_key:
            return f"{host} does not accept the key. Enter another one in Settings, Server."
        case 401 | 403:
            return f"{host} wants a key. Enter it in Settings, Server."
        case 404 if model:
            return f"{host} knows no model called {model}, or its address is another one. Check Settings, Server.{own}"
        case 404:
            return f"{host} does not answer at this address. Check it in Settings, Server.{own}"
        case 407:
            return "The proxy of this network asks for a name and a password, which Inkhorn does not have."
        case 400 | 413 | 422:
            return f"{host} did not take the request. Select less text, or choose another model.{own}"
        case 402 | 429:
            later = _later(retry_after)
            return f"{host} has had too many requests from you, or your account is used up. Try again {later}.{own}"
        case 503:
            return f"{host} is busy or still loading its model. Try again {_later(retry_after)}.{own}"
        case _ if status >= 500:
            return f"{host} has a fault of its own ({status}). Try again in a moment.{own}"
        case _ if status < 400:
            return f"{host} sends to another address, which is not followed. Enter that one in Settings, Server."
        case _:
            return f"{host} refused the request ({status}).{own}"


def _later(retry_after: str) -> str:
    text = retry_after.strip()
    seconds = int(text) if text.isascii() and text.isdigit() and len(text) < 7 else 0
    if seconds >= 90:
        return f"in {round(seconds / 60)} minutes"
    return f"in {seconds} seconds" if seconds > 1 else "in a moment"
