"""A chat as tokens: the file's own template around the messages, with the messages as data.

llama.cpp's C function renders the template with placeholders instead of contents (no Jinja runs), the result is
cut at the placeholders, and only the template's own parts may become special tokens. So a document that
contains "<|im_end|>" cannot end its turn.
"""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import Any

from writer.engine.messages import ChatMessage
from writer.engine.worker.native import llama
from writer.engine.worker.tokens.vocabulary import Vocabulary


class ChatTemplate:
    """The template a model file brings, if llama.cpp knows it."""

    def __init__(self, model: Any) -> None:
        self._template: bytes | None = llama.llama_model_chat_template(model, None)
        self.known = self._parts(["user"]) is not None

    def tokens(self, messages: Sequence[ChatMessage], vocabulary: Vocabulary) -> list[int]:
        """The prompt that asks for the assistant's answer to `messages`."""
        for turns in (list(messages), _system_into_user(messages)):
            parts = self._parts([turn.role for turn in turns])
            if parts is not None:
                return _join(parts, [turn.content for turn in turns], vocabulary)
        plain = "\n\n".join(message.content for message in messages) + "\n\n"
        return vocabulary.opening + vocabulary.tokens(plain)

    def _parts(self, roles: Sequence[str]) -> list[str] | None:
        """What the template puts around the contents, one part more than there are; None when it drops one."""
        rendered = self._render(roles) if self._template else None
        if rendered is None:
            return None
        parts = []
        for index in range(len(roles)):
            before, found, rendered = rendered.partition(_placeholder(index))
            if not found:
                return None
            parts.append(before)
        return [*parts, rendered]

    def _render(self, roles: Sequence[str]) -> str | None:
        messages = (llama.llama_chat_message * len(roles))()
        for index, role in enumerate(roles):
            messages[index].role = role.encode()
            messages[index].content = _placeholder(index).encode()
        size = 4096 + 256 * len(roles)
        buffer = ctypes.create_string_buffer(size)
        length = llama.llama_chat_apply_template(self._template, messages, len(roles), True, buffer, size)
        return buffer.raw[:length].decode("utf-8", "replace") if 0 < length <= size else None


def _placeholder(index: int) -> str:
    """Private-use characters: no template has them, and none trims them."""
    return f"\ue000{index}\ue001"


def _join(parts: Sequence[str], contents: Sequence[str], vocabulary: Vocabulary) -> list[int]:
    tokens = list(vocabulary.opening)
    for part, content in zip(parts, [*contents, ""], strict=True):
        if part:
            rendered = vocabulary.tokens(part, special=True)
            tokens += rendered[1:] if rendered[:1] == tokens and tokens else rendered
        if content:
            tokens += vocabulary.tokens(content)
    return tokens


def _system_into_user(messages: Sequence[ChatMessage]) -> list[ChatMessage]:
    """For templates without a system role: its text before the first user's."""
    system = "\n\n".join(message.content for message in messages if message.role == "system")
    turns = [message for message in messages if message.role != "system"]
    for index, turn in enumerate(turns):
        if system and turn.role == "user":
            turns[index] = ChatMessage("user", f"{system}\n\n{turn.content}")
            break
    return turns
