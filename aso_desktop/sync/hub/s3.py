"""The hub in a bucket of an S3 service: `If-None-Match: *` lets one writer make an object (RFC 9110, 13.1.2)."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

import obstore
from obstore import exceptions
from obstore.store import S3Store

from aso_desktop.sync.hub.names import check_key, check_prefix
from aso_desktop.sync.hub.store import (
    LARGEST,
    Damaged,
    Denied,
    Entry,
    HubFailure,
    Missing,
    OutOfReach,
    Put,
    ReadOnly,
    Unknown,
)

if TYPE_CHECKING:
    from obstore.store import ClientConfig, RetryConfig, S3Config

_SECONDS: Final = 60
_CONNECT_SECONDS: Final = 10


class Bucket(NamedTuple):
    """Where objects go: a bucket, what their names begin with there, the service and its region."""

    name: str
    prefix: str
    endpoint: str
    region: str


class BucketStore:
    """A hub in a bucket; `secret` is `access key:secret key`, empty where the machine has a role of its own.

    `proxy` is a host and its port, or an address; empty: straight, or as the environment says.
    """

    def __init__(self, bucket: Bucket, secret: str = "", proxy: str = "") -> None:
        """Know where; nothing is opened yet."""
        identity, _, key = secret.partition(":")
        self._below = f"{bucket.prefix}/" if bucket.prefix else ""
        options: ClientConfig = {
            "timeout": timedelta(seconds=_SECONDS),
            "connect_timeout": timedelta(seconds=_CONNECT_SECONDS),
            "allow_http": bucket.endpoint.startswith("http://"),
        }
        if proxy:
            options["proxy_url"] = proxy if "://" in proxy else f"http://{proxy}"
        config: S3Config = {"region": bucket.region}
        if bucket.endpoint:
            config["endpoint"] = bucket.endpoint
        if secret:
            config |= {"access_key_id": identity, "secret_access_key": key}
        retries: RetryConfig = {"max_retries": 2, "retry_timeout": timedelta(seconds=_SECONDS)}
        self._store = S3Store(bucket.name, config=config, client_options=options, retry_config=retries)

    def prepare(self) -> None:
        """Nothing to make: the bucket is made by whoever runs the service."""

    def close(self) -> None:
        """Nothing is held that needs closing."""

    def list(self, prefix: str, after: str = "") -> list[Entry]:
        """Return the objects under `prefix`, in order; the service gives a folder's, the rest is left out here."""
        folder = check_prefix(prefix).rpartition("/")[0]
        start = f"{self._below}{after}" if after.startswith(prefix) else None
        with _failures(OutOfReach):
            pages = obstore.list(self._store, f"{self._below}{folder}".strip("/") or None, offset=start)
            found = [
                Entry(item["path"][len(self._below) :], item["size"], item["e_tag"] or "")
                for page in pages
                for item in page
            ]
        return sorted(entry for entry in found if entry.key.startswith(prefix) and entry.key > after)

    def get(self, key: str) -> bytes:
        """Return the whole object."""
        with _failures(OutOfReach):
            answer = obstore.get(self._store, self._below + check_key(key))
            if answer.meta["size"] > LARGEST:
                raise Damaged(f"{key}: larger than {LARGEST} bytes")
            return bytes(answer.bytes())

    def put_if_absent(self, key: str, body: bytes) -> Put:
        """Make the object unless its key is taken, in one request: no multipart, whose parts know no condition."""
        with _failures(Unknown):
            try:
                obstore.put(self._store, self._below + check_key(key), body, mode="create", use_multipart=False)
            except (exceptions.AlreadyExistsError, exceptions.PreconditionError):
                return Put.EXISTS
        return Put.CREATED

    def delete(self, key: str) -> None:
        """Remove the object."""
        with _failures(Unknown):
            try:
                obstore.delete(self._store, self._below + check_key(key))
            except FileNotFoundError:
                return


@contextmanager
def _failures(otherwise: type[HubFailure]) -> Iterator[None]:
    """Raise what the service answers in the hub's words."""
    try:
        yield
    except (exceptions.NotFoundError, FileNotFoundError) as error:
        raise _absence(str(error)) from error
    except (exceptions.PermissionDeniedError, exceptions.UnauthenticatedError) as error:
        raise (ReadOnly if otherwise is Unknown else Denied)(str(error)) from error
    except exceptions.BaseError as error:
        raise otherwise(str(error)) from error


def _absence(words: str) -> HubFailure:
    """Tell an object that is not there from a bucket that is not there."""
    return OutOfReach(words) if "NoSuchBucket" in words else Missing(words)
