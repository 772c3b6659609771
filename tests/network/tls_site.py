"""HTTPS on loopback with good and bad certificates, signed by an authority that is made for the test."""

from __future__ import annotations

import asyncio
import ssl
import threading
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from types import TracebackType

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.hostile_site.pages import job_page

HOST = "127.0.0.2"
ANSWER = job_page(1).encode()


class TlsSite:
    """One server for each certificate: `good`, `expired`, `not yet valid`, `wrong host`, `self-signed`."""

    def __init__(self, folder: Path) -> None:
        self.authority = folder / "authority.pem"
        """File of the authority's certificate; trusted where SSL_CERT_FILE names it."""
        self.ports: dict[str, int] = {}
        """Port of each server by its name."""
        self._folder = folder
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._servers: list[asyncio.Server] = []

    @property
    def allowed(self) -> list[str]:
        """`ADDRESS_GUARD_ALLOW` for all servers."""
        return [f"{HOST}:{port}" for port in self.ports.values()]

    def url(self, name: str) -> str:
        """Address of a page of a server."""
        return f"https://{HOST}:{self.ports[name]}/ok/job/1"

    def __enter__(self) -> TlsSite:
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._open(), self._loop).result(30)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        for server in self._servers:
            self._loop.call_soon_threadsafe(server.close)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)

    async def _open(self) -> None:
        now, year = datetime.now(UTC), timedelta(days=365)
        self._authority_key = ec.generate_private_key(ec.SECP256R1())
        certificate = self._certificate("Test authority", None, self._authority_key, now - year, now + year)
        self.authority.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
        await self._serve("good", HOST, now - year, now + year)
        await self._serve("expired", HOST, now - 2 * year, now - year)
        await self._serve("not yet valid", HOST, now + year, now + 2 * year)
        await self._serve("wrong host", "127.0.0.99", now - year, now + year)
        await self._serve("self-signed", HOST, now - year, now + year, signed=False)

    async def _serve(self, name: str, host: str, begins: datetime, ends: datetime, *, signed: bool = True) -> None:
        key = ec.generate_private_key(ec.SECP256R1())
        certificate = self._certificate(host, host, key, begins, ends, self._authority_key if signed else key)
        path = self._folder / f"{name}.pem"
        path.write_bytes(
            key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
            + certificate.public_bytes(serialization.Encoding.PEM)
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(path)
        await self._listen(name, context)

    async def _listen(self, name: str, context: ssl.SSLContext) -> None:
        server = await asyncio.start_server(_answer, HOST, 0, ssl=context)
        self._servers.append(server)
        self.ports[name] = server.sockets[0].getsockname()[1]

    def _certificate(
        self,
        name: str,
        host: str | None,
        key: ec.EllipticCurvePrivateKey,
        begins: datetime,
        ends: datetime,
        signer: ec.EllipticCurvePrivateKey | None = None,
    ) -> x509.Certificate:
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        by_authority = signer is self._authority_key
        issuer = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Test authority")]) if by_authority else subject
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(issuer)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(begins)
            .not_valid_after(ends)
            .add_extension(x509.BasicConstraints(ca=host is None, path_length=None), critical=True)
        )
        if host is not None:
            builder = builder.add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address(host))]), critical=False)
        return builder.sign(signer or key, hashes.SHA256())


async def _answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        request = await reader.readuntil(b"\r\n\r\n")
        found = b"/ok/job/1" in request
        body = ANSWER if found else b""
        head = f"HTTP/1.1 {200 if found else 404} X\r\nContent-Type: text/html\r\nContent-Length: {len(body)}\r\n"
        writer.write(head.encode() + b"Connection: close\r\n\r\n" + body)
        await writer.drain()
    except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
        pass
    finally:
        writer.close()
