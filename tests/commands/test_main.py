"""`jobcrawl` itself: help and small commands load no more than they need."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from typer.core import TyperCommand, TyperGroup
from typer.testing import CliRunner

from jobcrawl import __version__
from jobcrawl.commands.main import COMMANDS, app, load_command

HEAVY = ("scrapy", "twisted", "sqlalchemy", "parsel")


def modules_after(*arguments: str) -> set[str]:
    """Modules that a command has loaded when it ends."""
    program = (
        "import sys\nfrom jobcrawl.commands.main import app\n"
        "try:\n    app(sys.argv[1:])\nexcept SystemExit:\n    pass\nprint('\\n' + ' '.join(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], input="", capture_output=True, text=True, check=True, timeout=200
    )
    return set(done.stdout.splitlines()[-1].split())


@pytest.mark.parametrize("name", COMMANDS)
def test_help_lists_each_command_as_the_command_describes_itself(name: str) -> None:
    assert (load_command(name).help or "").split("\n\n")[0] == COMMANDS[name][1]


def single_commands() -> Iterator[tuple[str, TyperCommand]]:
    """Every command that does something, those of groups too."""
    for name in COMMANDS:
        found = load_command(name)
        if isinstance(found, TyperGroup):
            yield from ((f"{name} {inner}", cast("TyperCommand", command)) for inner, command in found.commands.items())
        else:
            yield name, found


@pytest.mark.parametrize(("name", "command"), list(single_commands()), ids=lambda value: value if isinstance(value, str) else "")
def test_every_command_shows_an_example_its_exit_codes_and_what_its_options_are(name: str, command: TyperCommand) -> None:
    assert f"`jobcrawl {name}" in (command.help or "")
    assert "\n\nExit codes: 0 " in (command.help or "")
    for parameter in command.params:
        words = getattr(parameter, "help", None)
        if words and parameter.name != "help":
            assert words.endswith("."), parameter.name
            assert words[0].isupper(), parameter.name


@pytest.mark.parametrize("name", ["extract", "run", "feed publish", "sources confirm"])
def test_sentences_of_a_help_break_where_the_terminal_ends_and_nowhere_else(name: str) -> None:
    (command,) = (command for one, command in single_commands() if one == name)
    wide = CliRunner().invoke(app, [*name.split(), "--help"], env={"COLUMNS": "400"}).output
    lines = [line.strip() for line in wide.splitlines()]
    assert [part for part in sentences(command.help or "") if part not in lines] == []


def sentences(text: str) -> list[str]:
    """Paragraphs of a help, each on one line and without marks; lists left out."""
    return [" ".join(part.split()).replace("`", "") for part in text.split("\n\n") if not part.startswith("* ")]


def test_the_version_is_told() -> None:
    assert CliRunner().invoke(app, ["--version"]).output == f"jobcrawl {__version__}\n"


def test_help_loads_no_command() -> None:
    loaded = modules_after("--help")
    assert "typer" in loaded
    assert not [
        module for module in loaded if module in HEAVY or module in {place.partition(":")[0] for place, _ in COMMANDS.values()}
    ]


def test_a_page_is_read_and_a_value_understood_without_the_crawler(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<h1>Nurse</h1><p>Hospital in Oslo needs you for nights and days, come and see us.</p>")
    for arguments in (("extract", str(tmp_path / "page.html")), ("values", "date")):
        assert not modules_after(*arguments) & set(HEAVY)


def test_a_file_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "spiders").write_text("no folder")
    command = [sys.executable, "-m", "jobcrawl.commands.main", "new-site", "acme", "https://acme.example/jobs"]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=200, check=False)
    assert (done.returncode, done.stderr.splitlines()) == (1, ["jobcrawl: spiders: File exists"])


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_a_process_without_standard_streams_works_as_with_empty_ones(tmp_path: Path, closed: str) -> None:
    """Files that it opens do not get their numbers, so nothing that is printed ends in one of them."""
    command = f"{sys.executable} -m jobcrawl.commands.main new-site acme https://acme.example/jobs {closed}"
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(
        ["sh", "-c", command], cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=200, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "spiders" / "acme.py").read_text().startswith('"""acme.example: ')
    line = f"{sys.executable} -m jobcrawl.commands.main values date {closed}"
    assert subprocess.run(["sh", "-c", line], env=environment, stdin=subprocess.DEVNULL, timeout=200, check=False).returncode == 0


@pytest.mark.parametrize("arguments", [["--help"], ["feed", "schema"], ["detect", "https://jobs.lever.co/acme"]])
def test_a_reader_who_goes_away_is_no_reason_for_another_exit_code(arguments: list[str]) -> None:
    command = [sys.executable, "-m", "jobcrawl.commands.main", *arguments]
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, text=True, check=False, timeout=60)
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, "")


def test_signs_that_standard_output_lacks_are_escaped_as_in_json() -> None:
    ascii_only = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    program = (
        "import sys\nfrom jobcrawl.commands.standard_streams import escape_the_unencodable\n"
        "escape_the_unencodable()\nprint('Håbo 🌾')"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, env=ascii_only, timeout=60)
    assert done.stdout == "H\\u00e5bo \\ud83c\\udf3e\n"
