"""Letting a child process give way, so that the window's frames come in time beside it."""

import contextlib
import os
import sys

_NICENESS = 10
_SET_INFORMATION = 0x0200  # the right that Windows' SetPriorityClass asks for
_BELOW_NORMAL = 0x4000


def give_way(process_id: int) -> None:
    """Lower the priority of a child process.

    It may be gone already, or the system may not allow it: then it just runs as it is.
    """
    if sys.platform == "win32":
        _give_way_on_windows(process_id)
    else:
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, process_id, _NICENESS)


def _give_way_on_windows(process_id: int) -> None:
    import ctypes

    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined]
    kernel.OpenProcess.restype = ctypes.c_void_p
    kernel.SetPriorityClass.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
    kernel.CloseHandle.argtypes = (ctypes.c_void_p,)
    handle = kernel.OpenProcess(_SET_INFORMATION, False, process_id)
    if handle:
        kernel.SetPriorityClass(handle, _BELOW_NORMAL)
        kernel.CloseHandle(handle)
