#!/usr/bin/env python3
"""Sign programs for Windows: with signtool on Windows, with osslsigncode elsewhere.

    python3 installer/windows/signing.py FILE...

INKHORN_SIGN_FILE       a certificate with its key (.pfx), and INKHORN_SIGN_PASSWORD; or
INKHORN_SIGN_THUMBPRINT the SHA-1 of a certificate in the account's store (also a hardware token's), on Windows;
INKHORN_SIGN_TIME       address of a server that stamps the time (RFC 3161). Without it a signature ends with its
                        certificate, and nothing is asked of the network.

Without a certificate nothing is signed, which is said, and the status is 0: an unsigned build is for trying out.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

VARIABLES = ("INKHORN_SIGN_FILE", "INKHORN_SIGN_THUMBPRINT")
PAGE = "Inkhorn"


class SigningError(Exception):
    """The signature could not be made; the text is the sentence for whoever builds."""


def main(arguments: list[str]) -> int:
    files = [Path(argument) for argument in arguments]
    if not has_certificate(os.environ):
        print("inkhorn: no certificate is named in the environment; left unsigned: " + " ".join(arguments))
        return 0
    try:
        for file in files:
            sign(file, os.environ)
    except SigningError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def has_certificate(variables: Mapping[str, str]) -> bool:
    return any(variables.get(name) for name in VARIABLES)


def sign(file: Path, variables: Mapping[str, str]) -> None:
    """Sign `file` in place."""
    if shutil.which("signtool"):
        call(signtool(file, variables), "signtool")
        return
    if not variables.get("INKHORN_SIGN_FILE"):
        raise SigningError("A certificate of Windows' own store can be used on Windows only. Set INKHORN_SIGN_FILE.")
    if not shutil.which("osslsigncode"):
        raise SigningError("Install osslsigncode (on Windows: signtool, of the Windows SDK) and try again.")
    with tempfile.TemporaryDirectory(dir=file.parent) as scratch:
        signed = Path(scratch) / file.name
        call(osslsigncode(file, signed, variables), "osslsigncode")
        signed.replace(file)


def signtool(file: Path, variables: Mapping[str, str]) -> list[str]:
    command = ["signtool", "sign", "/fd", "SHA256", "/d", PAGE]
    if certificate := variables.get("INKHORN_SIGN_FILE"):
        command += ["/f", certificate, "/p", variables.get("INKHORN_SIGN_PASSWORD", "")]
    else:
        command += ["/sha1", variables["INKHORN_SIGN_THUMBPRINT"]]
    if stamp := variables.get("INKHORN_SIGN_TIME"):
        command += ["/tr", stamp, "/td", "SHA256"]
    return [*command, str(file)]


def osslsigncode(file: Path, signed: Path, variables: Mapping[str, str]) -> list[str]:
    command = ["osslsigncode", "sign", "-h", "sha256", "-n", PAGE, "-pkcs12", variables["INKHORN_SIGN_FILE"]]
    command += ["-pass", variables.get("INKHORN_SIGN_PASSWORD", "")]
    if stamp := variables.get("INKHORN_SIGN_TIME"):
        command += ["-ts", stamp]
    return [*command, "-in", str(file), "-out", str(signed)]


def call(command: list[str], tool: str) -> None:
    """The tool's message is shown without its command line, which has the password."""
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if result.returncode:
        print(result.stdout, file=sys.stderr)
        raise SigningError(f"{tool} could not sign {command[-1]}; its message stands above.")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
