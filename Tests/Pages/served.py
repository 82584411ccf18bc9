"""A run of `samvev serve` in a home of its own, and requests to it as bytes."""

import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time

PROGRAM = str(pathlib.Path(os.environ.get("SAMVEV", ".build/release/samvev")).resolve())
SAMPLE = str(pathlib.Path("graphs/solvik").resolve())
# What stands in the sample and must not stand where it can be seen by others.
ALIASES = ["Bjørk", "Hassel", "Rogn"]


class Served:
    def __init__(self, *options, sample=True, home=None, name="n.sqlite", before=()):
        self.home = pathlib.Path(home or tempfile.mkdtemp(prefix="samvev-pages-"))
        self.home.chmod(0o755)
        self.file = self.home / name
        self.environment = {"HOME": str(self.home), "PATH": "/usr/bin:/bin", "LANG": "nb_NO.UTF-8"}
        if sample and not self.file.exists():
            self.run("import", self.file, SAMPLE)
        self.errors = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            [*before, PROGRAM, "serve", str(self.file), "--no-open", *options], env=self.environment, stdout=subprocess.PIPE,
            stderr=self.errors, preexec_fn=lambda: os.umask(0))
        self.opening = pathlib.Path(self.process.stdout.readline().decode().strip())
        self.address = self.process.stdout.readline().decode().strip()
        self.port = int(self.address.rstrip("/").rsplit(":", 1)[1])
        self.host = f"127.0.0.1:{self.port}"
        self.origin = f"http://{self.host}"

    def run(self, *words, check=True):
        return subprocess.run(
            [PROGRAM, *map(str, words)], env=self.environment, check=check, capture_output=True, text=True).stdout

    def again(self):
        """Where a second run says that the first is to be opened."""
        return pathlib.Path(self.run("serve", self.file, "--no-open").splitlines()[0])

    def code(self, opening=None):
        return re.search(r'name="code" value="(\w+)"', (opening or self.opening).read_text())[1]

    def enter(self, opening=None):
        """Takes the code of the opening file for the cookie; the headers of a browser that is let in."""
        reply = self.post("/open", f"code={self.code(opening)}", {
            "Origin": "null", "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Dest": "document"})
        self.cookie = re.search(r"samvev=(\w+)", reply)[1]
        self.place = re.search(r"Path=/(\w+)/", reply)[1]
        return self.headers()

    def headers(self):
        return {"Cookie": f"samvev={self.cookie}", "Sec-Fetch-Site": "same-origin", "Origin": self.origin}

    def request(self, method, path, headers, body=""):
        lines = {"Host": self.host, "Connection": "close", **headers}
        if body:
            lines |= {"Content-Type": "application/x-www-form-urlencoded", "Content-Length": str(len(body))}
        head = "".join(f"{name}: {value}\r\n" for name, value in lines.items() if value is not None)
        return self.raw(f"{method} {path} HTTP/1.1\r\n{head}\r\n{body}".encode())

    def get(self, path, headers=None):
        return self.request("GET", path, self.headers() if headers is None else headers)

    def post(self, path, body="", headers=None):
        return self.request("POST", path, self.headers() if headers is None else headers, body)

    def raw(self, data, patience=30):
        """What comes back for bytes, until the other side ends it."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=patience) as connection:
            reply = b""
            try:
                connection.sendall(data)
                while piece := connection.recv(65536):
                    reply += piece
            except (ConnectionError, TimeoutError):
                pass
        return reply.decode("utf-8", "replace")

    def said(self):
        self.errors.seek(0)
        return self.errors.read().decode()

    def end(self, number=signal.SIGINT):
        """Its status, and how many seconds it took to end."""
        began = time.monotonic()
        if self.process.poll() is None:
            self.process.send_signal(number)
        status = self.process.wait(timeout=20)
        return status, time.monotonic() - began

    def close(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.home, ignore_errors=True)


def status(reply):
    found = re.match(r"HTTP/1\.[01] (\d+)", reply)
    return int(found[1]) if found else 0
