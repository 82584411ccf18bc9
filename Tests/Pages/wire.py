"""What another program may try on the port: each try is a generator of problems."""

import os
import pathlib
import random
import signal
import socket
import stat
import subprocess
import threading
import time

from served import ALIASES, Served, status

ALWAYS = ["Cache-Control: no-store", "Content-Security-Policy: default-src 'none'", "X-Frame-Options: DENY",
          "X-Content-Type-Options: nosniff", "Referrer-Policy: same-origin",
          "Cross-Origin-Opener-Policy: same-origin", "Cross-Origin-Resource-Policy: same-origin"]


def expect(served, what, reply, wanted):
    """A reply has its status and its headers; a refusal holds nothing."""
    if status(reply) not in wanted:
        yield f"{what}: {status(reply)}, not {wanted}"
    head, _, body = reply.partition("\r\n\r\n")
    if status(reply) and "Content-Security-Policy" in head:
        for line in ALWAYS:
            if line not in head:
                yield f"{what}: without {line}"
    if status(reply) >= 400:
        secrets = ALIASES + [served.cookie] + ([served.place] if status(reply) == 403 else [])
        for word in secrets:
            if word in reply:
                yield f"{what}: says {word}"


def listening(served):
    inodes = set()
    for link in pathlib.Path(f"/proc/{served.process.pid}/fd").iterdir():
        try:
            inodes.add(os.readlink(link))
        except OSError:
            pass
    found = []
    for table in ("tcp", "tcp6", "udp", "udp6"):
        for line in pathlib.Path(f"/proc/net/{table}").read_text().splitlines()[1:]:
            words = line.split()
            if f"socket:[{words[9]}]" in inodes and (words[3] == "0A" or table.startswith("udp")):
                found.append((table, words[1]))
    if found != [("tcp", f"0100007F:{served.port:04X}")]:
        yield f"listens at {found}"


def gates(served):
    page, form = f"/{served.place}/", f"/{served.place}/her"
    right = served.headers()
    yield from expect(served, "the right browser", served.get(page), [200])
    yield from expect(served, "its form", served.post(form), [200])
    for host in ["evil.example", "localhost", f"localhost:{served.port}", "127.0.0.1", f"0.0.0.0:{served.port}",
                 f"127.0.0.1:{served.port + 1}", f"[::1]:{served.port}", None]:
        reply = served.get(page, right | {"Host": host})
        # Without a host it is no request of HTTP/1.1, which libmicrohttpd says in its own words.
        yield from expect(served, f"Host {host}", reply, [403, 400] if host is None else [403])
    two = f"GET {page} HTTP/1.1\r\nHost: {served.host}\r\nHost: evil.example\r\nConnection: close\r\n" + "".join(
        f"{name}: {value}\r\n" for name, value in right.items()) + "\r\n"
    yield from expect(served, "two hosts", served.raw(two.encode()), [403, 400])
    for site in ["cross-site", "same-site", None, "x"]:
        yield from expect(served, f"GET {site}", served.get(page, right | {"Sec-Fetch-Site": site}), [403])
    for site in ["cross-site", "same-site", "none", None]:
        yield from expect(served, f"POST {site}", served.post(form, "", right | {"Sec-Fetch-Site": site}), [403])
    for origin in ["null", None, "http://evil.example", f"http://127.0.0.1:{served.port + 1}",
                   f"http://localhost:{served.port}"]:
        yield from expect(served, f"origin {origin}", served.post(form, "", right | {"Origin": origin}), [403])
    for cookie in [None, "samvev=", f"samvev={served.cookie[:-1]}", f"samvev={served.cookie}x"]:
        yield from expect(served, f"cookie {cookie}", served.get(page, right | {"Cookie": cookie}), [403])
    for method in ["PUT", "DELETE", "OPTIONS", "TRACE", "BREW"]:
        yield from expect(served, method, served.request(method, page, right), [405])
        yield from expect(served, method + " without cookie", served.request(method, page, {}), [403])


def other_user(served):
    if os.getuid() != 0:
        print("  (not root: another user is not tried)")
        return
    for user, wanted in ((0, "200"), (65534, "403")):
        words = ["setpriv", "--reuid", str(user), "--clear-groups", "curl", "-s", "-o", "/dev/null", "-w", "%{http_code}"]
        for name, value in served.headers().items():
            words += ["-H", f"{name}: {value}"]
        found = subprocess.run(
            [*words, f"{served.origin}/{served.place}/"], capture_output=True, text=True).stdout
        if found != wanted:
            yield f"user {user} gets {found}, not {wanted}"


def odd_requests(served):
    right = "".join(f"{name}: {value}\r\n" for name, value in served.headers().items())
    start = f"Host: {served.host}\r\nConnection: close\r\n{right}"
    page = f"/{served.place}/"
    for what, data, wanted in [
        ("a body of the limit and one", f"POST {page}her HTTP/1.1\r\n{start}Content-Length: 65537\r\n\r\n" + "a" * 65537, [413, 0]),
        ("a body that says it is 1 GB", f"POST {page}regneark HTTP/1.1\r\n{start}Content-Length: 1073741824\r\n\r\naaaa", [413]),
        ("a chunked body without end", f"POST {page}her HTTP/1.1\r\n{start}Transfer-Encoding: chunked\r\n\r\n" + ("10000\r\n" + "a" * 65536 + "\r\n") * 3 + "0\r\n\r\n", [413, 0]),
        ("two lengths", f"POST {page}her HTTP/1.1\r\n{start}Content-Length: 1\r\nContent-Length: 2\r\n\r\naa", [400]),
        ("10,000 headers", f"GET {page} HTTP/1.1\r\n{start}" + "a: b\r\n" * 10000 + "\r\n", [431, 400, 413, 0]),
        ("an address of 64 KiB", f"GET {page}{'a' * 65536} HTTP/1.1\r\n{start}\r\n", [414, 431, 400, 0]),
        ("%00", f"GET {page}%00 HTTP/1.1\r\n{start}\r\n", [400]),
        ("%2e%2e", f"GET {page}%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\n{start}\r\n", [404]),
        ("//", f"GET /{page} HTTP/1.1\r\n{start}\r\n", [403]),
        ("a whole address", f"GET http://{served.host}{page} HTTP/1.1\r\n{start}\r\n", [400, 403, 200]),
        ("no HTTP", "hello\r\n\r\n", [400, 0]),
        ("TLS", "\x16\x03\x01\x02\x00\x01\x00\x01", [400, 0]),
    ]:
        reply = served.raw(data.encode("latin-1"), patience=5 if what == "TLS" else 30)
        yield from expect(served, what, reply, wanted)
    yield from expect(served, "after odd requests", served.get(page), [200])


def opening(served):
    """A code twice, wrong five times; the file goes away once it is used."""
    head = {"Origin": "null", "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Dest": "document"}
    file = served.again()
    code = served.code(file)
    for wrong, wanted in (({"Origin": served.origin}, 403), ({"Origin": "http://evil.example"}, 403), ({}, 200), ({}, 403)):
        found = status(served.post("/open", f"code={code}", head | wrong))
        if found != wanted:
            yield f"code with {wrong}: {found}, not {wanted}"
    time.sleep(0.6)
    if file.exists():
        yield "the opening file is there after it was used"
    code = served.code(served.again())
    found = [status(served.post("/open", f"code={text}", head)) for text in ["x"] * 5 + [code]]
    if found != [403] * 6:
        yield f"five wrong codes: {found}"
    served.enter(served.again())


def late(served):
    file = served.again()
    code = served.code(file)
    time.sleep(61.5)
    if file.exists():
        yield "the opening file is there after a minute"
    head = {"Origin": "null", "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Dest": "document"}
    if status(served.post("/open", f"code={code}", head)) != 403:
        yield "a late code opens the page"
    served.enter(served.again())


def secrets(served, code):
    """Nothing secret is where other programs and users look."""
    words = [served.cookie, served.place, code] + ALIASES
    for process in pathlib.Path("/proc").glob("[0-9]*/cmdline"):
        try:
            line = process.read_bytes().decode("utf-8", "replace")
        except OSError:
            continue
        # This test's own curl has the cookie.
        for word in words:
            if word in line and "curl" not in line:
                yield f"{process} says {word}"
    if served.said():
        yield f"standard error: {served.said()[:200]}"


def modes(served):
    for path in served.home.rglob("*"):
        if stat.S_IMODE(path.lstat().st_mode) & 0o077:
            yield f"{path} may be read by others: {stat.S_IMODE(path.lstat().st_mode):o}"


def many_connections(served):
    """200 connections on which nothing comes: they are closed, and the page goes on."""
    idle = [socket.create_connection(("127.0.0.1", served.port)) for _ in range(200)]
    time.sleep(25)
    yield from expect(served, "after 200 idle connections", served.get(f"/{served.place}/"), [200])
    for connection in idle:
        connection.close()


def ending(short):
    """Ctrl-C with a connection open ends it at once, and takes away what was made."""
    served = Served(sample=False)
    try:
        served.enter()
        with socket.create_connection(("127.0.0.1", served.port)) as connection:
            connection.sendall(f"GET / HTTP/1.1\r\nHost: {served.host}\r\n\r\n".encode())
            connection.recv(100)
            code, seconds = served.end()
        if code != 130 or seconds > 1:
            yield f"ends with {code} after {seconds:.2f} s"
        left = sorted(path.name for path in served.home.rglob("*") if path.is_file() and path.suffix != ".json")
        if left != ["n.sqlite"]:
            yield f"leaves {left}"
    finally:
        served.close()


def killed(short):
    """Killed in the midst of savings, the file is sound and holds what was said to be saved."""
    chance = random.Random(20260615)
    for round in range(2 if short else 12):
        served = Served(sample=False)
        try:
            served.enter()
            saved = []

            def save():
                while True:
                    try:
                        reply = served.post(f"/{served.place}/ny/familie", f"alias=F{len(saved)}&enrolled=2026-01-01")
                    except OSError:
                        return
                    if status(reply) != 303:
                        return
                    saved.append(reply)

            thread = threading.Thread(target=save)
            thread.start()
            # A busy machine may take long to save the first one.
            began = time.monotonic()
            while not saved and time.monotonic() - began < 20:
                time.sleep(0.01)
            time.sleep(chance.uniform(0, 1))
            served.end(signal.SIGKILL)
            thread.join()
            served.run("check", served.file)
            served.run("export", served.file, served.home / "out")
            count = len((served.home / "out" / "families.csv").read_text().splitlines()) - 1
            if count not in (len(saved), len(saved) + 1):
                yield f"{len(saved)} were said to be saved, {count} are"
            if not saved:
                yield "nothing was saved before the end"
        except subprocess.CalledProcessError as error:
            yield f"after kill -9: {error.stderr[:300]}"
        finally:
            served.close()
