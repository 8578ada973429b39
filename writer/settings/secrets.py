"""Access tokens and keys: kept by the system's keyring and nowhere else; without one, only for this session.

The keyring may ask for a password in a window of its own and block meanwhile, and importing it takes 0.2 s: call on a
thread that nobody waits for.
"""

from __future__ import annotations

import contextlib
import threading
from dataclasses import dataclass, field
from typing import Final

from writer.tongue import tr

SERVICE: Final = "inkhorn"


@dataclass(frozen=True, slots=True)
class Kept:
    """Where a secret is now. `why` is a sentence when it is only kept for this session, else "" ."""

    lasting: bool
    why: str = ""


@dataclass(slots=True)
class Secrets:
    """Lives as long as the program; what no keyring took is forgotten with it. Safe on several threads."""

    _session: dict[str, str] = field(default_factory=dict, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def get(self, name: str) -> str:
        """The secret of that name, such as a host; "" without one or when the keyring stays locked."""
        with self._lock:
            if name in self._session:
                return self._session[name]
        import keyring
        from keyring.errors import KeyringError

        try:
            return keyring.get_password(SERVICE, name) or ""
        except (KeyringError, RuntimeError, OSError):
            return ""

    def put(self, name: str, secret: str) -> Kept:
        """Keep it; says whether for good."""
        import keyring
        from keyring.errors import KeyringError, NoKeyringError

        try:
            if not _keeps_it_safe(keyring.get_keyring()):
                raise NoKeyringError
            keyring.set_password(SERVICE, name, secret)
        except NoKeyringError:
            why = tr("This computer has no keyring (Secret Service) that could keep it.")
            return self._for_now(name, secret, why)
        except (KeyringError, RuntimeError, OSError) as error:
            why = tr("The keyring did not take it: {reason}.", reason=_reason(error))
            return self._for_now(name, secret, why)
        with self._lock:
            self._session.pop(name, None)
        return Kept(True)

    def forget(self, name: str) -> None:
        """Remove it from the keyring and from this session."""
        with self._lock:
            self._session.pop(name, None)
        import keyring
        from keyring.errors import KeyringError

        with contextlib.suppress(KeyringError, RuntimeError, OSError):
            keyring.delete_password(SERVICE, name)

    def _for_now(self, name: str, secret: str, why: str) -> Kept:
        with self._lock:
            self._session[name] = secret
        until = tr("It is kept until Inkhorn ends and asked for again then; it is never written to disk.")
        return Kept(False, f"{why} {until}")


def _keeps_it_safe(backend: object) -> bool:
    """Not a package that writes secrets into plain files, as those of keyrings.alt do."""
    return all(
        type(each).__module__.split(".")[0] == "keyring" or getattr(each, "protected", False)
        for each in (backend, *getattr(backend, "backends", ()))
    )


def _reason(error: Exception) -> str:
    return str(error).strip().rstrip(".") or type(error).__name__
