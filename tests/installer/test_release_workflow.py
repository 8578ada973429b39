"""The release workflow: it calls what is there, makes the files that a release has, and publishes nothing unsigned."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from installer import archive, artefacts, tagged
from installer.release import APP_ID, ROOT, Release
from installer.updates import sign as updates

WORKFLOWS = ROOT / ".github" / "workflows"
RELEASE = Release("1.2.3", 1_700_000_000)
SECRETS = {
    "WINDOWS_CERTIFICATE",
    "WINDOWS_CERTIFICATE_PASSWORD",
    "APPLE_CERTIFICATE",
    "APPLE_CERTIFICATE_PASSWORD",
    "APPLE_IDENTITY",
    "APPLE_NOTARY_KEY",
    "APPLE_NOTARY_KEY_ID",
    "APPLE_NOTARY_ISSUER",
    "UPDATE_KEY",
}
VARIABLES = {
    "UPDATE_ADDRESS",
    "UPDATE_PUBLIC_KEY",
    "SIGN_TIME_SERVER",
    "APPIMAGE_RUNTIME_TAG",
    "APPIMAGE_RUNTIME_SUMS",
}


def text(name: str) -> str:
    return (WORKFLOWS / name).read_text(encoding="utf-8")


def workflow(name: str = "release.yml") -> dict[str, Any]:
    """As YAML has it, in which the key `on` is a truth."""
    loaded: dict[Any, Any] = yaml.safe_load(text(name))
    return {("on" if key is True else key): value for key, value in loaded.items()}


def steps(name: str) -> list[dict[str, Any]]:
    return [step for job in workflow(name)["jobs"].values() for step in job.get("steps", [])]


def commands(name: str) -> str:
    return "\n".join(step["run"] for step in steps(name) if "run" in step)


# -- it calls what is there ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(file.name for file in WORKFLOWS.glob("*.yml")))
def test_every_script_module_and_target_exists(name: str) -> None:
    said = commands(name).replace("\\", "/")
    scripts = {script.rstrip(".") for script in re.findall(r"(?:installer|\.ci)/[\w/.-]+", said)}
    assert not [script for script in scripts if not (ROOT / script).exists()]
    modules = {module.replace(".", "/") + ".py" for module in re.findall(r"-m (installer[\w.]*)", said)}
    assert not [module for module in modules if not (ROOT / module).exists()]
    targets = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(re.findall(r"^make ([\w-]+)", said, re.MULTILINE)) <= targets


def test_options_of_the_scripts_exist() -> None:
    for module, options in re.findall(r"-m installer\.([\w.]+)((?: +--[\w-]+(?: \S+)?)+)", commands("release.yml")):
        source = (ROOT / "installer" / f"{module.replace('.', '/')}.py").read_text(encoding="utf-8")
        for option in re.findall(r"--[\w-]+", options):
            assert f'"{option}"' in source, f"{module} does not know {option}"


def test_workflows_that_are_called_can_be_and_jobs_wait_for_jobs_that_are_there() -> None:
    jobs = workflow()["jobs"]
    for job in jobs.values():
        called = job.get("uses")
        assert not called or "workflow_call" in workflow(Path(called).name)["on"]
        needed = job.get("needs", [])
        assert set([needed] if isinstance(needed, str) else needed) <= set(jobs)


def test_what_is_downloaded_was_uploaded() -> None:
    def named(action: str, *names: str) -> set[str]:
        found = [step["with"] for name in names for step in steps(name) if step.get("uses", "").startswith(action)]
        return {re.sub(r"\$\{\{.*?\}\}", "*", one.get("name", one.get("pattern", ""))) for one in found}

    uploaded = named("actions/upload-artifact", "release.yml", "backends.yml")
    jobs = workflow("backends.yml")["jobs"]
    uploaded |= {f"backends-{row['name']}" for job in jobs.values() for row in rows(job) if "name" in row}
    matrices = {f"release-linux-{row['machine']}" for row in rows(workflow()["jobs"]["linux"])}
    uploaded |= matrices | {"backends-linux-*", "backends-macos-*"}
    wanted = named("actions/download-artifact", "release.yml")
    assert wanted - uploaded <= {"release-*"}
    for job in ("linux", "macos"):
        for row in rows(workflow()["jobs"][job]):
            assert f"backends-{job}-{row['machine']}" in uploaded


def rows(job: dict[str, Any]) -> list[dict[str, Any]]:
    return list(job.get("strategy", {}).get("matrix", {}).get("include", []))


# -- what it may do ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(file.name for file in WORKFLOWS.glob("*.yml")))
def test_only_githubs_own_actions_are_used(name: str) -> None:
    used = [step["uses"] for step in steps(name) if "uses" in step]
    assert not [action for action in used if not re.fullmatch(r"actions/[\w-]+@v\d+", action)]


def test_only_the_last_job_may_write_and_only_for_a_tag() -> None:
    told = workflow()
    assert told["permissions"] == {"contents": "read"}
    writers = [name for name, job in told["jobs"].items() if "write" in str(job.get("permissions", ""))]
    assert writers == ["draft"]
    draft = told["jobs"]["draft"]
    assert draft["if"] == "github.ref_type == 'tag'"
    assert draft["needs"] == "complete"
    assert set(told["jobs"]["complete"]["needs"]) >= {"test", "python", "linux", "windows", "macos", "flatpak"}
    assert "--draft" in commands("release.yml")


def test_nothing_is_published_without_every_secret() -> None:
    first = workflow()["jobs"]["draft"]["steps"][0]
    asked = set(re.findall(r"(?:secrets|vars)\.(\w+)", str(first["env"])))
    assert asked >= (SECRETS - {"WINDOWS_CERTIFICATE_PASSWORD", "APPLE_CERTIFICATE_PASSWORD"})
    for given, status in (
        ("true true true", 0),
        ("true false true", 1),
        ("false true true", 1),
        ("true true false", 1),
    ):
        variables = dict(zip(("WINDOWS", "APPLE", "UPDATES"), given.split(), strict=True))
        said = subprocess.run(["bash", "-ec", first["run"]], env=variables, capture_output=True, text=True, check=False)
        assert said.returncode == status
        assert bool(said.stderr) == bool(status)


def test_secrets_and_variables_are_those_that_the_page_names() -> None:
    used = text("release.yml")
    assert set(re.findall(r"secrets\.(\w+)", used)) == SECRETS
    assert set(re.findall(r"vars\.(\w+)", used)) == VARIABLES
    page = (ROOT / "installer" / "README.md").read_text(encoding="utf-8")
    assert not [name for name in SECRETS | VARIABLES if f"`{name}`" not in page]


def test_no_secret_stands_in_a_command() -> None:
    """They come by the environment, so that no process list and no log has them."""
    assert "secrets." not in commands("release.yml")
    assert "vars." not in commands("release.yml")


def test_the_flatpak_is_the_programs_own() -> None:
    said = commands("release.yml")
    assert f"installer/flatpak/{APP_ID}.yaml" in said
    assert f"{APP_ID}\n" in said


def test_every_package_is_started_on_its_system() -> None:
    jobs = workflow()["jobs"]
    for job in ("try-linux", "flatpak", "macos"):
        assert "--selftest" in str(jobs[job]["steps"]), job
    assert "try.ps1" in str(jobs["windows"]["steps"])
    assert "--selftest" in (ROOT / "installer" / "windows" / "try.ps1").read_text(encoding="utf-8")


# -- the files of a release ----------------------------------------------------------------------------------


def test_the_list_of_updates_understands_the_name_of_every_file(tmp_path: Path) -> None:
    names = list(artefacts.names(RELEASE))
    assert len(set(names)) == len(names)
    for name in names:
        (tmp_path / name).write_bytes(b"content")
    listed = {one.name: one for one in updates.artefacts(tmp_path, "https://example.org/1.2.3")}
    assert {name for name in names if not name.endswith("_all.deb")} <= set(listed)
    for name, one in listed.items():
        assert one.flavour in ("", "full" if "-full" in name else "slim")
        assert one.machine == ("any" if name.endswith((".whl", ".tar.gz")) else one.machine)


def test_a_release_that_lacks_a_file_or_has_one_too_many_is_refused(tmp_path: Path) -> None:
    expected = set(artefacts.names(RELEASE))
    for name in expected:
        (tmp_path / name).write_bytes(name.encode())
    artefacts.write_sums(tmp_path, expected)
    artefacts.check_sums(tmp_path)
    subprocess.run(["sha256sum", "--check", "--quiet", artefacts.SUMS], cwd=tmp_path, check=True)
    missing = min(expected)
    (tmp_path / missing).unlink()
    (tmp_path / "notes.txt").write_bytes(b"")
    with pytest.raises(artefacts.IncompleteError, match=f"missing: {re.escape(missing)}\nnot part of it: notes.txt"):
        artefacts.write_sums(tmp_path, expected)
    with pytest.raises(artefacts.IncompleteError, match="missing"):
        artefacts.check_sums(tmp_path)


def test_a_file_that_was_changed_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "one.deb").write_bytes(b"one")
    artefacts.write_sums(tmp_path, {"one.deb"})
    (tmp_path / "one.deb").write_bytes(b"other")
    with pytest.raises(artefacts.IncompleteError, match=r"not what the list says: one\.deb"):
        artefacts.check_sums(tmp_path)


def test_a_tag_must_be_the_version_and_the_changes_must_name_it(tmp_path: Path) -> None:
    (tmp_path / "writer").mkdir()
    (tmp_path / "writer" / "__init__.py").write_text('__version__ = "1.2.3"\n')
    (tmp_path / "CHANGELOG.md").write_text("# Changes\n\n## [1.2.3] - 2026-11-23\n")
    assert tagged.reasons("v1.2.3", "1.2.3", tmp_path) == []
    assert "the tag must be v1.2.3" in tagged.reasons("v1.2.4", "1.2.3", tmp_path)[0]
    (tmp_path / "CHANGELOG.md").write_text("# Changes\n\n## Unreleased\n")
    (tmp_path / "writer" / "__init__.py").write_text('__version__ = "1.2.2"\n')
    assert len(tagged.reasons("v1.2.3", "1.2.3", tmp_path)) == 2


def test_the_checkout_tells_its_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert tagged.main([]) == 0
    assert re.fullmatch(r"\d+\.\d+\.\d+\S*\n", capsys.readouterr().out)
    assert tagged.main(["v0.0.0"]) == 2


# -- the archive ---------------------------------------------------------------------------------------------


def test_the_archive_is_the_same_whenever_it_is_made_and_has_links_and_rights(tmp_path: Path) -> None:
    folder = tmp_path / "inkhorn"
    (folder / "_internal").mkdir(parents=True)
    (folder / "inkhorn").write_bytes(b"program")
    (folder / "inkhorn").chmod(0o700)
    (folder / "_internal" / "words ä.txt").write_bytes(b"words")
    (folder / "_internal" / "link").symlink_to("words ä.txt")
    one = archive.pack(folder, tmp_path / "one", RELEASE)
    (folder / "_internal" / "words ä.txt").touch()
    other = archive.pack(folder, tmp_path / "other", RELEASE)
    assert one.read_bytes() == other.read_bytes()
    subprocess.run(["tar", "--extract", "--file", str(one), "--directory", str(tmp_path)], check=True)
    unpacked = tmp_path / "inkhorn-1.2.3"
    assert (unpacked / "_internal" / "link").read_bytes() == b"words"
    assert (unpacked / "inkhorn").stat().st_mode & 0o777 == 0o755
    assert (unpacked / "_internal" / "words ä.txt").stat().st_mode & 0o777 == 0o644


def test_without_a_program_the_archive_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert archive.main(["--bundle", str(tmp_path / "nothing")]) == 2
    assert "make bundle" in capsys.readouterr().err
