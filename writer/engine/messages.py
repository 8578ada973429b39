"""Every message between a client and the worker, as frozen values; one JSON object a line (see `codec`).

Requests go down (client to worker), events come up. Each carries the `id` of the request it belongs to, so
that several can be under way at once; ids are chosen by the client, rise, and are never used twice in the
life of a worker.
"""

from __future__ import annotations

from typing import Literal

import msgspec

Backend = Literal["auto", "cpu", "cuda", "metal", "vulkan"]
Task = Literal["rewrite", "completion", "grammar", "warm"]
"""What a request is for, in falling order of urgency: the scheduler serves the first that is waiting."""

FinishReason = Literal["stop", "length", "cancelled"]

KvType = Literal["f16", "q8_0"]
"""How the KV cache keeps its numbers; q8_0 halves its memory and, on a CPU, the speed of reading."""
FlashAttention = Literal["auto", "on", "off"]

Problem = Literal[
    "",
    "no driver",
    "driver too old",
    "library missing",
    "not in this build",
    "not on this system",
    "not allowed",
    "too small",
    "hidden",
    "crashed",
    "hung",
    "damaged",
]
"""Why a device cannot be used, in the words of `DeviceFacts.problem`; "hidden" is by an environment variable, "damaged"
an engine file that was cut short or is of another version."""


class Message(msgspec.Struct, frozen=True, tag_field="type", forbid_unknown_fields=False):
    """Base of all messages; the `type` on the wire is the class's name."""


# -- values ------------------------------------------------------------------------------------------------


class EngineConfig(msgspec.Struct, frozen=True):
    """What a worker needs to know to load a model; another one means another worker."""

    model: str
    """Path of a GGUF file; with a `server`, the name that server knows the model by, or empty for its first."""
    backend: Backend = "auto"
    device: str = ""
    """Device name as `DeviceFacts.name`; empty: the first of the backend."""
    gpu_layers: int = -1
    """Layers to put on the device; -1: as many as it holds."""
    threads: int = 0
    """Threads that make tokens; 0: chosen by the worker."""
    prompt_threads: int = 0
    """Threads that read prompts; 0: chosen by the worker."""
    context: int = 4096
    """Tokens of context; lowered to what the model was trained for."""
    batch: int = 0
    """Tokens of a prompt that are read at once; 0: chosen by the worker. A cancel waits for the end of one on GPUs."""
    kv_type: KvType = "f16"
    flash_attention: FlashAttention = "auto"
    """"auto": on where the device gains by it, which a CPU does not."""
    keep_in_memory: bool = False
    """Ask the system not to move the weights to disk while the program is idle."""
    server: str = ""
    """Address of a server that makes the text instead of this computer."""
    offline: bool = False
    """Whether the network is switched off, so that no server may be asked."""


class Sampling(msgspec.Struct, frozen=True):
    """How to pick tokens. Temperature 0 is greedy and ignores the others but the repetition penalty."""

    temperature: float = 0.0
    top_k: int = 40
    top_p: float = 0.95
    min_p: float = 0.05
    repeat_penalty: float = 1.0
    seed: int = 1


class Bias(msgspec.Struct, frozen=True):
    """Makes a word likelier or less likely: `nats` are added to the logit of every token that spells `text`, with
    or without a space before it; where it takes several tokens, of the last once the others were chosen. A hundred
    and more below zero rules it out."""

    text: str
    nats: float


class Adapter(msgspec.Struct, frozen=True):
    """A LoRA adapter laid over the model's weights for one request."""

    path: str
    """Of a GGUF file made for this model."""
    scale: float = 1.0


class ChatMessage(msgspec.Struct, frozen=True):
    """One turn for the model's chat template. `content` is data: template tokens in it are neutralised."""

    role: Literal["system", "user", "assistant"]
    content: str


class ModelFacts(msgspec.Struct, frozen=True):
    """What is known about a loaded model."""

    path: str
    name: str
    architecture: str
    parameters: int
    quantisation: str
    """In llama.cpp's words, for example "Q4_K - Medium"."""
    file_bytes: int
    vocabulary: int
    context_trained: int
    context: int
    """Tokens in use for each sequence."""
    chat_template: bool
    """Whether the file brings a chat template this llama.cpp understands."""
    hybrid: bool
    fills: bool = False
    """Whether it can be shown what follows, to fill in the middle: see `Generate.suffix`."""
    server: str = ""
    """Host of the server that has it; empty for a model on this computer. A server answers no `Score`."""


class DeviceFacts(msgspec.Struct, frozen=True):
    """One compute device llama.cpp reports, or a backend that is not usable and why."""

    backend: Backend
    name: str
    description: str = ""
    memory_total: int = 0
    """Bytes; 0 when unknown."""
    memory_free: int = 0
    usable: bool = True
    reason: str = ""
    """When not usable: why, and what to do, in words."""
    integrated: bool = False
    """A graphics processor that shares the computer's memory; Automatic leaves it alone."""
    driver: str = ""
    """The driver's name and version, such as "NVIDIA 550.54.14"; empty when nobody tells."""
    software: bool = False
    """A processor that only pretends to be a graphics processor; for tests, Automatic leaves it alone."""
    problem: Problem = ""
    """When not usable: which of a few kinds of reason `reason` tells."""
    module: str = ""
    """Name of the folder of loadable modules it comes from; empty where the backend is compiled in."""


class Timings(msgspec.Struct, frozen=True):
    """What a request cost. Seconds are wall-clock seconds inside the worker."""

    prompt_tokens: int = 0
    """Tokens of the whole prompt."""
    cached_tokens: int = 0
    """Tokens of the prompt that were in the KV cache already."""
    prompt_seconds: float = 0.0
    generated_tokens: int = 0
    generate_seconds: float = 0.0
    first_token_seconds: float = 0.0
    """From taking the request off the queue to the first token."""
    queued_seconds: float = 0.0
    drafted_tokens: int = 0
    """Tokens guessed ahead from `Generate.copy_from`."""
    accepted_tokens: int = 0
    """Guesses the model confirmed; each saved a decode of its own."""


# -- requests ----------------------------------------------------------------------------------------------


class Load(Message, frozen=True):
    """Load a model; the first message of a worker's life. Answered by `Loading`..., `Loaded` or `Failed`."""

    id: int
    config: EngineConfig
    key: str = ""
    """What a server wants to be shown; never in a log, a settings file or an answer."""

    def __repr__(self) -> str:
        return f"Load(id={self.id}, config={self.config}, key={'…' if self.key else ''!r})"


class Generate(Message, frozen=True):
    """Continue a text, or answer a chat. Answered by `Delta`..., then `Finished` or `Failed`.

    Exactly one of `text` and `messages` is used: `messages` when it is not empty. `must_start` is text the
    answer has to begin with and that is not repeated in the deltas: the space and the letters already typed
    of the word at the caret, taken off the prompt so that the join falls on a token boundary.
    """

    id: int
    task: Task
    text: str = ""
    messages: tuple[ChatMessage, ...] = ()
    must_start: str = ""
    max_tokens: int = 64
    sampling: Sampling = Sampling()
    stop: tuple[str, ...] = ()
    """Texts that end the answer; they are not part of it."""
    probabilities: bool = False
    """Whether deltas carry the log-probability of each token."""
    copy_from: str = ""
    """Text the answer is expected to repeat in large part; it costs nothing when it does not, and never changes
    what the model says."""
    grammar: str = ""
    """A grammar in llama.cpp's GBNF that the whole answer obeys; not together with `must_start` or `avoid`."""
    avoid: tuple[str, ...] = ()
    """Texts with whose first word the answer, behind `must_start`, may not begin; with any it may not be empty
    either. The log-probability of its first token is that among those that are left."""
    bias: tuple[Bias, ...] = ()
    adapter: Adapter | None = None
    suffix: str = ""
    """Text that follows what is asked for; a model without tokens for filling in the middle is not shown it."""


class Score(Message, frozen=True):
    """How likely is each variant of a sentence? Answered by `Scored` or `Failed`.

    `variants[0]` is the sentence as it stands; gains are relative to it. A variant whose first changed token
    loses more than its entry of `prune` (nats; one for each variant, or empty for none) is not scored. `least`
    is the gain (nats; one for each variant, or empty) below which nobody needs the number: a variant is given up
    as soon as it could not reach it even if all its other tokens were certain. It never changes the gains of those
    that do reach it. Nor do `most` and `near_least`. Of the variants that are not pruned, only `most` are scored (0:
    all), those whose first changed token stays farthest from what it may lose; equal variants count once. And one
    whose `near` is below its `near_least` (nats; one for each variant, or empty) is scored no further.
    """

    id: int
    before: str
    """Text that precedes the sentence (context)."""
    variants: tuple[str, ...]
    after: str = ""
    """Text that follows directly."""
    prune: tuple[float, ...] = ()
    least: tuple[float, ...] = ()
    most: int = 0
    window: int = 8
    """Tokens behind the last change that count, 1 to 16; further ones hardly differ and add noise."""
    near: int = 2
    """How many of them are near it, at least 1."""
    near_least: tuple[float, ...] = ()
    likelihood: bool = True
    """Whether anybody wants to know the sentence's own; without, only what the variants need is computed."""
    task: Task = "grammar"
    adapter: Adapter | None = None


class Cancel(Message, frozen=True):
    """Stop the request `id`; answered by its `Finished` with reason "cancelled". Unknown ids are ignored."""

    id: int


class Restrain(Message, frozen=True):
    """Compute on so many processors at most from the next decode on (0: on all that are free). Not answered."""

    id: int
    processors: int


class Ping(Message, frozen=True):
    """Answered by `Pong` at once, also while tokens are being made."""

    id: int


Request = Load | Generate | Score | Cancel | Restrain | Ping

# -- events ------------------------------------------------------------------------------------------------


class Loading(Message, frozen=True):
    """Progress of a load, 0 to 1."""

    id: int
    fraction: float
    on_device: bool = False
    """Whether it goes to a graphics processor, as far as that is decided."""


class Loaded(Message, frozen=True):
    """The model is ready."""

    id: int
    model: ModelFacts
    device: DeviceFacts
    """Where it really runs, which may not be what was asked: see `note`."""
    gpu_layers: int
    threads: int
    seconds: float
    note: str = ""
    """In words, when something was not done as asked (fell back to CPU, context lowered)."""
    device_bytes: int = 0
    """Memory of the graphics processor that the model takes; 0 on the CPU and where nobody tells."""


class Delta(Message, frozen=True):
    """More text of an answer."""

    id: int
    text: str
    tokens: int = 1
    log_probabilities: tuple[float, ...] = ()
    """Natural logarithms, one a token; only when asked for."""


class Finished(Message, frozen=True):
    """The end of an answer."""

    id: int
    reason: FinishReason
    timings: Timings = Timings()


class Scored(Message, frozen=True):
    """Answer to `Score`: log-likelihood gains over `variants[0]` in nats, None where pruned, not among the `most` or
    below one of the leasts asked; [0] is 0.0."""

    id: int
    gains: tuple[float | None, ...]
    log_likelihood: float
    """Of `variants[0]`, in nats; 0.0 when nobody wanted to know."""
    tokens: int
    """Tokens of `variants[0]`."""
    firsts: tuple[float, ...] = ()
    """Of every variant, scored or not: the part of the gain that its first changed token brings; 0.0 where nothing
    changed."""
    near: tuple[float | None, ...] = ()
    """The part of each gain that the changed tokens and those near them bring."""
    timings: Timings = Timings()


class Failed(Message, frozen=True):
    """The request could not be served; the worker goes on."""

    id: int
    message: str
    """A sentence for the writer: what happened and what to do."""
    detail: str = ""
    """For the log."""


class Pong(Message, frozen=True):
    """Answer to `Ping`."""

    id: int
    resident_bytes: int
    """Memory of the worker process."""


Event = Loading | Loaded | Delta | Finished | Scored | Failed | Pong
