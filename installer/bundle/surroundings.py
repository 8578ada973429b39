"""The environment of a packaged program: what its start-up code put there for itself goes, what the system has comes.

A browser or a file manager that we open would otherwise load our libraries instead of its own. The dynamic linker has
read its variables by then.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, MutableMapping

LINKER = ("LD_LIBRARY_PATH", "LIBPATH")
"""Set by the start-up code, which keeps what was there under NAME_ORIG."""
CERTIFICATES = "SSL_CERT_FILE"
CERTIFICATES_HERE = ("/usr/lib/ssl/cert.pem", "/usr/lib/ssl/certs")
"""Where the library of Debian, on which Linux's packages are built, looks for certificates."""
CERTIFICATES_ELSEWHERE = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
    "/var/lib/ca-certificates/ca-bundle.pem",
)
"""Where Arch, Fedora, openSUSE and Alpine keep them."""


def restore(environment: MutableMapping[str, str] = os.environ, exists: Callable[[str], bool] = os.path.exists) -> None:
    """Put the linker's variables back as they were before this process was started, and name the certificates where
    our library would not find them."""
    for name in LINKER:
        before = environment.pop(f"{name}_ORIG", None)
        if before is not None:
            environment[name] = before
        else:
            environment.pop(name, None)
    if sys.platform == "linux" and CERTIFICATES not in environment and not any(map(exists, CERTIFICATES_HERE)):
        elsewhere = next(filter(exists, CERTIFICATES_ELSEWHERE), "")
        if elsewhere:
            environment[CERTIFICATES] = elsewhere
