"""Sealed segments: what goes in comes out, and every alteration has its name."""

from dataclasses import replace

import msgspec
import pytest
import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from aso_desktop.sync import segments
from aso_desktop.sync.keys.epochs import KeyId
from aso_desktop.sync.keys.faults import Fault, FaultError
from aso_desktop.sync.markers import Acknowledged, JournalHead, Marker, check_marker, read_marker, sign_marker
from aso_desktop.sync.segments import Chain, Header, Opened, Sealing, check_place, open_segment, read_header, seal
from tests.sync.keys.conftest import HUB

DEVICE = bytes([1]) * 16
KEY = bytes(range(32))
SIGNING = Ed25519PrivateKey.from_private_bytes(bytes(range(32, 64)))
PUBLIC = SIGNING.public_key().public_bytes_raw()
SEALING = Sealing(HUB, DEVICE, 5, KeyId(1, bytes(32)), KEY, SIGNING)
BODY = b"des changements" * 1000


def opened(raw: bytes, after: Chain = Chain()) -> Opened:  # noqa: B008 - immutable
    header = read_header(raw)
    check_place(header, HUB, DEVICE, after)
    return open_segment(raw, header, PUBLIC, KEY)


def fault(raw: bytes, after: Chain = Chain()) -> Fault:  # noqa: B008 - immutable
    with pytest.raises(FaultError) as refused:
        opened(raw, after)
    return refused.value.fault


def resealed(**changed: object) -> bytes:
    """Return a properly signed segment whose header lies."""
    header = Header(1, HUB, DEVICE, 1, bytes(32), 1, 10, 5, KeyId(1, bytes(32)), bytes(32), 10)
    lying = msgspec.structs.replace(header, **changed)
    packed = msgspec.msgpack.encode(lying)
    content = b"ASO1" + len(packed).to_bytes(4) + packed + b"sealed"
    return content + SIGNING.sign(b"aso-segment-1" + content)


def test_a_chain_of_segments_is_opened_in_order() -> None:
    first = seal(SEALING, Chain(), BODY, 10)
    one = opened(first)
    assert (one.body, one.header.first, one.header.last) == (BODY, 1, 10)
    assert len(first) < len(BODY) / 5
    second = seal(SEALING, one.chain, b"", 0)
    two = opened(second, one.chain)
    assert two.chain == Chain(2, segments.segment_hash(second), 10)
    assert fault(second) is Fault.OUT_OF_ORDER
    assert fault(first, one.chain) is Fault.OUT_OF_ORDER
    assert fault(second, replace(one.chain, hash=bytes(32))) is Fault.BROKEN_CHAIN
    assert fault(second, replace(one.chain, n=9)) is Fault.WRONG_DOTS


def test_two_segments_of_the_same_content_have_nothing_in_common() -> None:
    one, other = seal(SEALING, Chain(), BODY, 10), seal(SEALING, Chain(), BODY, 10)
    assert read_header(one).salt != read_header(other).salt
    assert one[-200:] != other[-200:]


def test_every_flipped_bit_is_found() -> None:
    raw = seal(SEALING, Chain(), b"un changement", 1)
    for place in range(len(raw)):
        altered = bytearray(raw)
        altered[place] ^= 1 << place % 8
        assert fault(bytes(altered))
    for length in range(len(raw)):
        assert fault(raw[:length])


def test_a_segment_out_of_place_is_named() -> None:
    raw = seal(SEALING, Chain(), BODY, 10)
    assert fault(seal(replace(SEALING, hub=bytes(16)), Chain(), BODY, 10)) is Fault.WRONG_HUB
    assert fault(seal(replace(SEALING, device=bytes(16)), Chain(), BODY, 10)) is Fault.WRONG_DEVICE
    stranger = replace(SEALING, signing=Ed25519PrivateKey.generate())
    assert fault(seal(stranger, Chain(), BODY, 10)) is Fault.WRONG_SIGNATURE
    assert fault(seal(replace(SEALING, team_key=bytes(32)), Chain(), BODY, 10)) is Fault.WRONG_KEY
    assert fault(b"ASO2" + raw[4:]) is Fault.NEWER_FORMAT
    assert fault(resealed(format=2)) is Fault.NEWER_FORMAT
    assert fault(resealed(count=9)) is Fault.WRONG_DOTS
    assert fault(resealed(count=-1, last=-1)) is Fault.WRONG_DOTS
    assert fault(resealed(count=1_001, last=1_001)) is Fault.TOO_LARGE
    assert fault(resealed(seq="un")) is Fault.DAMAGED


def test_what_would_swell_beyond_the_bound_is_stopped() -> None:
    with pytest.raises(ValueError, match="at most"):
        seal(SEALING, Chain(), BODY, 1_001)
    bomb = zstandard.ZstdCompressor().compress(bytes(segments.LARGEST_BODY + 1))
    header = read_header(seal(SEALING, Chain(), b"", 0))
    packed = msgspec.msgpack.encode(header)
    assert sealed_as(packed, header, bomb) is Fault.TOO_LARGE
    assert sealed_as(packed, header, b"ce n'est pas du zstd") is Fault.DAMAGED


def sealed_as(packed: bytes, header: Header, compressed: bytes) -> Fault:
    key, nonce = segments._key_and_nonce(KEY, header)
    content = b"ASO1" + len(packed).to_bytes(4) + packed + AESGCM(key).encrypt(nonce, compressed, packed)
    return fault(content + SIGNING.sign(b"aso-segment-1" + content))


def test_a_marker_announces_and_acknowledges() -> None:
    marker = Marker(HUB, DEVICE, 3, KEY, (Acknowledged(bytes(16), 7, 70),), "1.0", 5, 1, JournalHead(12, "ab"))
    raw = sign_marker(marker, SIGNING)
    name = f"heads/{DEVICE.hex()}.0000000003"
    assert (read_marker(raw), marker.name) == (marker, name)
    check_marker(marker, raw, name, HUB, PUBLIC)
    for wrong, hub, key, why in (
        (f"heads/{DEVICE.hex()}.0000000004", HUB, PUBLIC, Fault.WRONG_NAME),
        (name, bytes(16), PUBLIC, Fault.WRONG_HUB),
        (name, HUB, bytes(32), Fault.WRONG_SIGNATURE),
    ):
        with pytest.raises(FaultError) as refused:
            check_marker(marker, raw, wrong, hub, key)
        assert refused.value.fault is why
    for broken in (b"", raw[:50], b"ASOX1" + raw[5:], raw[:9] + b"\xc1" + raw[10:]):
        with pytest.raises(FaultError):
            read_marker(broken)
