"""A Debian of its own in a folder, without Python: where it shows what a package does to somebody's computer.

debootstrap makes it once; the archive of it and the packages that apt fetches stay in the cache folder of the computer.
Which Debian, and from where, is what apt is set up for here. Needs root.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import platformdirs

NEEDED: Final = ("debootstrap", "apt-get", "chroot", "unshare", "mount", "tar")
LAYOUT: Final = "1"
"""Part of the archive's name: changes with what `_bootstrap` puts into it."""
USER: Final = "zoe"
HOME: Final = "home/Zoë Müller"
"""Spaces and letters outside ASCII, because homes have them."""
CHANGING: Final = re.compile(
    r"var/(cache|log|lib/apt|lib/dpkg|lib/systemd|lib/pam)(/|$)|(proc|sys|dev|run|tmp)(/|$)|etc/(ld\.so\.cache|mtab)$"
)
"""What any installation of anything changes."""


def why_not() -> str:
    """Why there can be no chroot here; empty when there can."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return "a chroot needs Linux and root"
    missing = [command for command in NEEDED if not shutil.which(command)]
    return f"these commands are missing: {', '.join(missing)}" if missing else ""


@dataclass
class Chroot:
    """An unpacked Debian with one user, who has no D-Bus, no keyring and no network once it is installed."""

    root: Path

    @property
    def home(self) -> Path:
        """The user's, as seen from outside."""
        return self.root / HOME

    def run(self, *command: str, check: bool = True, **more: str) -> subprocess.CompletedProcess[str]:
        """A command as root inside, with the network; `more` are environment variables."""
        return subprocess.run(
            ["chroot", str(self.root), *command],
            env=_root_environment() | more,
            capture_output=True,
            text=True,
            check=check,
        )

    def apt(self, *arguments: str) -> str:
        """apt-get; returns what it said. Fails with that when it fails."""
        result = self.run("apt-get", "-y", "-qq", *arguments, check=False)
        assert result.returncode == 0, f"apt-get {' '.join(arguments)}:\n{result.stdout}\n{result.stderr}"
        return result.stdout

    def as_user(self, *command: str, folder: str = "") -> list[str]:
        """The command that runs `command` as the user, without a network, in `folder` (default: home)."""
        inside = ["sh", "-c", 'cd "$1" && shift && exec "$@"', "sh", folder or f"/{HOME}", *command]
        without_network = ["/usr/bin/unshare", "--net", shutil.which("chroot") or "chroot"]
        return [*without_network, f"--userspec={USER}:{USER}", str(self.root), *inside]

    def ask(self, *command: str, said: str = "", **more: str) -> subprocess.CompletedProcess[str]:
        """A command as the user, `said` on its standard input; it may fail."""
        return subprocess.run(
            self.as_user(*command),
            env=user_environment() | more,
            input=said,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )

    def put(self, file: Path) -> str:
        """Copy `file` in; returns its path there."""
        shutil.copy(file, self.root / "tmp" / file.name)
        return f"/tmp/{file.name}"

    def own(self, path: Path) -> None:
        """Make what lies below `path`, seen from outside, the user's."""
        self.run("chown", "--recursive", f"{USER}:{USER}", f"/{path.relative_to(self.root)}")

    def files(self) -> set[str]:
        """Everything in it but what any installation changes."""
        found: set[str] = set()
        for folder, folders, names in os.walk(self.root):
            inside = Path(folder).relative_to(self.root).as_posix()
            below = "" if inside == "." else f"{inside}/"
            folders[:] = [name for name in folders if not CHANGING.match(f"{below}{name}")]
            found |= {f"{below}{name}" for name in [*names, *folders] if not CHANGING.match(f"{below}{name}")}
        return found

    @contextmanager
    def mounted(self, place: str, *options: str) -> Iterator[Path]:
        """`mount OPTIONS` on `place` inside, a folder that is made for it and gone afterwards when it was missing."""
        target = self.root / place
        missing = not target.exists()
        target.mkdir(parents=True, exist_ok=True)
        subprocess.run(["mount", *options, str(target)], check=True)
        try:
            yield target
        finally:
            subprocess.run(["umount", "--lazy", str(target)], check=True)
            if missing:
                target.rmdir()


@contextmanager
def chroot(folder: Path) -> Iterator[Chroot]:
    """A fresh one in `folder`, gone afterwards."""
    archive = _bootstrap()
    root = folder / "debian"
    root.mkdir(parents=True)
    _tar("--extract", archive, root)
    made = Chroot(root)
    fetched = archive.parent / "archives"
    (fetched / "partial").mkdir(parents=True, exist_ok=True)
    sockets = Path("/tmp/.X11-unix")
    sockets.mkdir(exist_ok=True)
    try:
        with ExitStack() as mounts:
            mounts.enter_context(made.mounted("proc", "-t", "proc", "proc"))
            mounts.enter_context(made.mounted("dev/shm", "-t", "tmpfs", "tmpfs"))
            mounts.enter_context(made.mounted("var/cache/apt/archives", "--bind", str(fetched)))
            mounts.enter_context(made.mounted("tmp/.X11-unix", "--bind", str(sockets)))
            _prepare(made)
            yield made
    finally:
        _remove(root)


def user_environment() -> dict[str, str]:
    """What the user's programs see: hardly anything, as on a computer without a desktop."""
    return {"HOME": f"/{HOME}", "USER": USER, "PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8"}


def _root_environment() -> dict[str, str]:
    proxies = {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
    return proxies | {
        "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        "DEBIAN_FRONTEND": "noninteractive",
        "LANG": "C.UTF-8",
        "HOME": "/root",
    }


def _prepare(made: Chroot) -> None:
    """Where packages come from, as here; the user; a first look at what there is."""
    mirror, codename, components = _debian()
    (made.root / "etc/apt/sources.list").write_text(
        f"deb {mirror} {codename} {' '.join(components)}\n", encoding="utf-8"
    )
    dump = subprocess.run(["apt-config", "dump"], capture_output=True, text=True, check=True).stdout
    proxies = [line for line in dump.splitlines() if re.match(r"Acquire::https?::", line)]
    kept = ['APT::Keep-Downloaded-Packages "true";', 'APT::Sandbox::User "root";']
    (made.root / "etc/apt/apt.conf.d/90here").write_text("\n".join([*kept, *proxies]) + "\n", encoding="utf-8")
    for name in ("resolv.conf", "hosts"):
        shutil.copyfile(f"/etc/{name}", made.root / "etc" / name)
    made.run("useradd", "--create-home", "--home-dir", f"/{HOME}", "--shell", "/bin/sh", USER)
    made.apt("update")


def _debian() -> tuple[str, str, list[str]]:
    """Address, codename and components of the distribution that apt is set up for here."""
    facts = Path("/etc/os-release").read_text(encoding="utf-8")
    codename = next(iter(re.findall(r"^VERSION_CODENAME=(\w+)$", facts, re.MULTILINE)))
    command = ["apt-get", "indextargets", "--format", "$(RELEASE) $(REPO_URI) $(COMPONENT)", "Created-By: Packages"]
    listing = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    ours = [line.split()[1:] for line in listing.splitlines() if line.startswith(f"{codename} ")]
    assert ours, f"apt has no source for {codename}"
    mirror = ours[0][0]
    return mirror, codename, sorted({component for address, component in ours if address == mirror})


def _bootstrap() -> Path:
    """The archive of a bare Debian, made when it is not in the cache."""
    mirror, codename, _components = _debian()
    cache = Path(platformdirs.user_cache_dir("inkhorn", appauthor=False)) / "debootstrap"
    archive = cache / f"{codename}-{LAYOUT}.tar"
    if not archive.exists():
        cache.mkdir(parents=True, exist_ok=True)
        scratch = cache / "making"
        _remove(scratch)
        subprocess.run(["debootstrap", "--variant=minbase", codename, str(scratch), mirror], check=True)
        partial = archive.with_suffix(".partial")
        _tar("--create", partial, scratch, ".")
        partial.replace(archive)
        _remove(scratch)
    return archive


def _tar(act: str, archive: Path, folder: Path, *what: str) -> None:
    command = ["tar", act, "--numeric-owner", "--file", str(archive), "--directory", str(folder), *what]
    subprocess.run(command, check=True)


def _remove(folder: Path) -> None:
    """All of it, but nothing that is mounted there."""
    subprocess.run(["rm", "--recursive", "--force", "--one-file-system", str(folder)], check=True)
