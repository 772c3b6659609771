"""`jobcrawl detect` as users and programs run it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from tests.loopback import listening

ROOT = Path(__file__).parents[2]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "jobcrawl.commands.main", "detect", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=200, check=False)


def test_a_manifest_gives_a_line_each_in_order_and_a_bad_line_is_no_end(tmp_path: Path) -> None:
    manifest = tmp_path / "boards.jsonl"
    bad = {"rubbish": "not JSON", '{"url": 7}': "url 7 is no text", "{}": 'no "url"', "[]": "not an object"}
    lines = ['{"url": "https://jobs.lever.co/harbour"}', "", *bad, '{"url": "https://harbour.example/"}']
    manifest.write_text("\n".join(lines))
    done = run("--manifest", str(manifest))
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert told[0] == {
        "url": "https://jobs.lever.co/harbour",
        "platform": "lever",
        "config": {"token": "harbour"},
        "spider": "lever",
    }
    assert [line.get("error") for line in told[1:-1]] == [
        f"boards.jsonl, line {n}: {why}" for n, why in enumerate(bad.values(), 3)
    ]
    assert told[-1] == {"url": "https://harbour.example/", "platform": None, "config": {}, "spider": None}
    assert done.returncode == 3


def test_addresses_can_be_named() -> None:
    done = run("https://harbour.gupy.io/", "https://www.gupy.io/")
    assert [json.loads(line)["platform"] for line in done.stdout.splitlines()] == ["gupy", None]
    assert done.returncode == 0


def test_what_is_no_address_is_told_so(tmp_path: Path) -> None:
    done = run("jobs.lever.co/acme", "https://jobs.lever.co/acme?q=a nurse", "acme")
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(line["url"], line["platform"], line.get("error")) for line in told] == [
        ("jobs.lever.co/acme", None, "'jobs.lever.co/acme' is no http(s) address"),
        ("https://jobs.lever.co/acme?q=a nurse", "lever", None),
        ("acme", None, "'acme' is no http(s) address"),
    ]
    assert done.returncode == 3


def test_bytes_that_are_no_text_are_no_traceback() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "jobcrawl.commands.main", "detect", b"https://jobs.lever.co/\xff"],
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["url"] == "https://jobs.lever.co/\ufffd"


def test_nothing_to_do_is_wrong_usage(tmp_path: Path) -> None:
    assert run().returncode == 2
    assert run("--manifest", str(tmp_path / "missing.jsonl")).returncode == 2


def test_fetching_reads_what_the_address_does_not_tell(tmp_path: Path) -> None:
    page = b"<html><body><h1>Careers</h1><iframe src='https://boards.greenhouse.io/embed/job_board?for=harbour'></iframe></body></html>"

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found = self.path == "/careers"
            self.send_response(200 if found else 404)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(page if found else b"")

        def log_message(self, format: str, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        port = server.server_address[1]
        (tmp_path / "scrapy.cfg").write_text("[settings]\ndefault = own_settings\n")
        (tmp_path / "own_settings.py").write_text(
            "from jobcrawl.settings import *\n"
            f"ADDRESS_GUARD_ALLOW = ['127.0.0.1:{port}']\nURL_GUARD_PORTS = [{port}]\nRENDERING_ENABLED = False\n"
        )
        urls = [f"http://127.0.0.1:{port}/careers", f"http://127.0.0.1:{port}/nothing", "https://jobs.lever.co/harbour"]
        urls += ["http://127.0.0.1:9/", f"http://127.0.0.3:{port}/"]
        command = [sys.executable, "-m", "jobcrawl.commands.main", "detect", "--fetch", *urls]
        environment = os.environ | {"PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}"}
        done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=200, check=False)
        server.shutdown()
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line["platform"] for line in told] == ["greenhouse", None, "lever", None, None], done.stderr
    assert told[0]["config"] == {"token": "harbour"}
    faults = [line.get("error", "").partition(":")[0] for line in told]
    assert faults == ["", "HTTP 404", "", "UrlRefused", "AddressRefused"]
    assert all("ADDRESS_GUARD_ALLOW" in line["error"] for line in told[3:])
    assert done.returncode == 3


def test_outside_a_project_pages_are_read_as_guarded_as_in_one(tmp_path: Path) -> None:
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(404)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            pass

    with listening(Handler) as port:
        command = [sys.executable, "-m", "jobcrawl.commands.main", "detect", "--fetch", f"http://127.0.0.1:{port}/careers"]
        environment = {name: value for name, value in os.environ.items() if name != "SCRAPY_SETTINGS_MODULE"}
        environment |= {"PYTHONPATH": str(ROOT)}
        done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=200, check=False)
    assert json.loads(done.stdout)["error"].startswith("UrlRefused"), done.stderr
    assert (done.returncode, asked, list(tmp_path.iterdir())) == (3, [], [])
