"""Hashes of tasks and of the bank: what must start anew when something changes, and what must not."""

import hashlib
from collections.abc import Iterable

import msgspec

from naturalization_trainer.bank.task import AnyItem, Task
from naturalization_trainer.items.extended_text.item import ExtendedText
from naturalization_trainer.items.spoken_response.item import SpokenResponse

_ENCODER = msgspec.json.Encoder(order="sorted")

_BESIDE_THE_QUESTION = {"explanation": None, "source": None, "evidence": None, "points": None}


def stamped(task: Task, path: str, line: int) -> Task:
    """Return a task as read with its revision, meaning and place filled in."""
    return msgspec.structs.replace(
        task, revision=digest(_ENCODER.encode(task)), meaning=digest(_meaning(task)), path=path, line=line
    )


def digest(content: bytes) -> str:
    """Return 16 hex digits of BLAKE2b."""
    return hashlib.blake2b(content, digest_size=8).hexdigest()


def _meaning(task: Task) -> bytes:
    return _ENCODER.encode((task.stimulus, [_asked(item) for item in task.items]))


def _asked(item: AnyItem) -> AnyItem:
    """Return the item without what may be mended without asking anybody anew."""
    bare = msgspec.structs.replace(item, **_BESIDE_THE_QUESTION)
    match bare:
        case ExtendedText():
            return msgspec.structs.replace(bare, samples=())
        case SpokenResponse():
            return msgspec.structs.replace(bare, model=(), earns={})
        case _:
            return bare


def bank_hash(revisions: Iterable[tuple[str, str, str]]) -> str:
    """Return the bank's content hash from (task id, revision, hash of its recording or picture or ""), by id."""
    content = hashlib.blake2b(digest_size=16)
    for parts in revisions:
        content.update(" ".join(parts).encode() + b"\n")
    return content.hexdigest()
