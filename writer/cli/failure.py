"""What the command line says when something cannot be done: one sentence, whichever package found out."""

from __future__ import annotations


class RefusedError(Exception):
    """A request that cannot be served; `str()` is the sentence for the person at the terminal."""


def sentence_of(error: Exception) -> str:
    """The sentence of an error that a package raises on purpose; empty for a fault of the program."""
    from writer.assist.quantising import QuantisingError
    from writer.documents.errors import DocumentError
    from writer.engine.client.blocking import EngineError
    from writer.models.bad_model import BadModel
    from writer.models.catalogue import CatalogueError
    from writer.models.keeping import KeepingError
    from writer.models.refusals import DownloadError
    from writer.models.starter import StarterError
    from writer.network.errors import NetworkError
    from writer.prompts.rendering import RenderError
    from writer.settings.store import SettingsError
    from writer.updates.errors import UpdateError

    expected = (
        DocumentError,
        EngineError,
        BadModel,
        DownloadError,
        StarterError,
        CatalogueError,
        KeepingError,
        QuantisingError,
        NetworkError,
        RenderError,
        SettingsError,
        UpdateError,
    )
    return str(error) if isinstance(error, expected) else ""
