"""Memory that was needed for a while only is given back to the system."""

import gc
import sys


def give_back() -> None:
    """Collect what nobody holds any longer, and let the C library return what it keeps free, where it can (glibc)."""
    gc.collect()
    if sys.platform != "linux":
        return
    import ctypes  # noqa: PLC0415 - only where it is needed

    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
