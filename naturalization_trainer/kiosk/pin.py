"""The staff's PIN: kept only as a scrypt hash, `scrypt:N:r:p:salt:hash` with salt and hash in base64."""

import base64
import binascii
import hashlib
import hmac
import re

LEAST, MOST = 6, 12
"""How many digits a PIN has."""

_N, _R, _P = 2**14, 8, 1
_SALT, _LENGTH = 16, 32
_MEMORY = 64 * 1024 * 1024
_PIN = re.compile(rf"[0-9]{{{LEAST},{MOST}}}")


def is_pin(text: str) -> bool:
    """Tell whether a text may be a PIN: digits alone, six to twelve."""
    return _PIN.fullmatch(text) is not None


def hashed(pin: str, salt: bytes) -> str:
    """Return the hash of a PIN as the settings keep it; `salt` is sixteen random bytes."""
    return ":".join(("scrypt", str(_N), str(_R), str(_P), _text(salt), _text(_scrypt(pin, salt, (_N, _R, _P)))))


def is_hash(text: str) -> bool:
    """Tell whether a text is a hash as `hashed` makes it, of a cost we can bear."""
    return _parts(text) is not None


def matches(pin: str, text: str) -> bool:
    """Tell whether a PIN is the one of a hash. Takes some 50 ms on purpose."""
    parts = _parts(text)
    if parts is None or not is_pin(pin):
        return False
    costs, salt, wanted = parts
    return hmac.compare_digest(_scrypt(pin, salt, costs), wanted)


def _scrypt(pin: str, salt: bytes, costs: tuple[int, int, int]) -> bytes:
    n, r, p = costs
    return hashlib.scrypt(pin.encode(), salt=salt, n=n, r=r, p=p, maxmem=_MEMORY, dklen=_LENGTH)


def _parts(text: str) -> tuple[tuple[int, int, int], bytes, bytes] | None:
    kind, *rest = text.split(":")
    if kind != "scrypt" or len(rest) != 5:  # noqa: PLR2004 - N, r, p, salt, hash
        return None
    try:
        n, r, p = (int(cost) for cost in rest[:3])
        salt, wanted = (base64.b64decode(part, validate=True) for part in rest[3:])
    except (ValueError, binascii.Error):
        return None
    bearable = 2**14 <= n <= 2**18 and n & (n - 1) == 0 and r >= 1 and 1 <= p <= 4 and 128 * n * r < _MEMORY  # noqa: PLR2004
    return ((n, r, p), salt, wanted) if bearable and len(salt) == _SALT and len(wanted) == _LENGTH else None


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()
