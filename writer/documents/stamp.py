"""What lay on the disk at a moment, so that it can be told later whether somebody changed it since."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stamp:
    """Status and content of a file. Two with the same `digest` have the same content, whatever else differs."""

    size: int
    changed_ns: int
    """Time of the last change of the content, nanoseconds since 1970."""
    device: int
    number: int
    """Of the file on its device; editors that put a new file in place of the old one change it."""
    digest: bytes

    @classmethod
    def of(cls, status: os.stat_result, content: bytes) -> Stamp:
        digest = hashlib.blake2b(content, digest_size=16).digest()
        return cls(status.st_size, status.st_mtime_ns, status.st_dev, status.st_ino, digest)

    def untouched(self, status: os.stat_result) -> bool:
        """Whether nothing has to be read: the file is the same and nobody wrote to it since."""
        return (self.size, self.changed_ns, self.device, self.number) == (
            status.st_size,
            status.st_mtime_ns,
            status.st_dev,
            status.st_ino,
        )

    def same_file(self, device: int, number: int) -> bool:
        """Whether it is the same file, under whatever name; a file without a number is like no other."""
        return bool(self.number) and (self.device, self.number) == (device, number)
