"""What a server's refusal means, in words. Pure."""

from __future__ import annotations

from writer.tongue import amount, counted, tr


def no_completions(host: str) -> str:
    return tr(
        "{host} answers chats only, so it rewrites but makes no suggestions. Choose a server that has /v1/completions.",
        host=host,
    )


def cut(host: str) -> str:
    return tr("The connection to {host} broke in the middle of the answer. Try again.", host=host)


def slow(host: str, seconds: float) -> str:
    return tr(
        "{host} did not answer within {seconds} seconds. Try again, or choose a smaller model there.",
        host=host,
        seconds=amount(seconds),
    )


def garbled(host: str, said: str = "") -> str:
    """`said` as for `refusal`."""
    sentence = tr(
        "{host} gave an answer that cannot be read. "
        "Check that it is a model server, such as llama-server, vLLM or Ollama.",
        host=host,
    )
    return _with_own(sentence, said)


def key_shape(host: str) -> str:
    return tr("The key for {host} has spaces or signs that no key has. Enter it again in Settings, Server.", host=host)


def no_models(host: str) -> str:
    return tr("{host} has no model. Load one there, and try again.", host=host)


def other_models(host: str, model: str, names: str) -> str:
    return tr(
        "{host} has no model called {model}. It has {names}. Choose one in Settings, Server.",
        host=host,
        model=model,
        names=names,
    )


def refusal(status: int, host: str, had_key: bool, said: str = "", retry_after: str = "", model: str = "") -> str:
    """The sentence for an answer with a status of 300 or more. `said` is the server's own word, one line."""
    match status:
        case 401 | 403 if had_key:
            return tr("{host} does not accept the key. Enter another one in Settings, Server.", host=host)
        case 401 | 403:
            return tr("{host} wants a key. Enter it in Settings, Server.", host=host)
        case 404 if model:
            sentence = tr(
                "{host} knows no model called {model}, or its address is another one. Check Settings, Server.",
                host=host,
                model=model,
            )
        case 404:
            sentence = tr("{host} does not answer at this address. Check it in Settings, Server.", host=host)
        case 407:
            return tr("The proxy of this network asks for a name and a password, which Inkhorn does not have.")
        case 400 | 413 | 422:
            sentence = tr("{host} did not take the request. Select less text, or choose another model.", host=host)
        case 402 | 429:
            sentence = _too_many(host, _seconds(retry_after))
        case 503:
            sentence = _busy(host, _seconds(retry_after))
        case _ if status >= 500:
            sentence = tr("{host} has a fault of its own ({status}). Try again in a moment.", host=host, status=status)
        case _ if status < 400:
            return tr(
                "{host} sends to another address, which is not followed. Enter that one in Settings, Server.", host=host
            )
        case _:
            sentence = tr("{host} refused the request ({status}).", host=host, status=status)
    return _with_own(sentence, said)


def _with_own(sentence: str, said: str) -> str:
    return tr("{sentence} It says: {words}", sentence=sentence, words=said) if said else sentence


def _too_many(host: str, seconds: int) -> str:
    if seconds >= 90:
        return counted(
            "{host} has had too many requests from you, or your account is used up. Try again in {n} minute.",
            "{host} has had too many requests from you, or your account is used up. Try again in {n} minutes.",
            round(seconds / 60),
            host=host,
        )
    if seconds > 1:
        return counted(
            "{host} has had too many requests from you, or your account is used up. Try again in {n} second.",
            "{host} has had too many requests from you, or your account is used up. Try again in {n} seconds.",
            seconds,
            host=host,
        )
    return tr(
        "{host} has had too many requests from you, or your account is used up. Try again in a moment.", host=host
    )


def _busy(host: str, seconds: int) -> str:
    if seconds >= 90:
        return counted(
            "{host} is busy or still loading its model. Try again in {n} minute.",
            "{host} is busy or still loading its model. Try again in {n} minutes.",
            round(seconds / 60),
            host=host,
        )
    if seconds > 1:
        return counted(
            "{host} is busy or still loading its model. Try again in {n} second.",
            "{host} is busy or still loading its model. Try again in {n} seconds.",
            seconds,
            host=host,
        )
    return tr("{host} is busy or still loading its model. Try again in a moment.", host=host)


def _seconds(retry_after: str) -> int:
    """0: it does not say."""
    text = retry_after.strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else 0
