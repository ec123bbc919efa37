"""Run by the bundle before the program: give other programs their own libraries back.

The bundle's launcher points LD_LIBRARY_PATH at the bundle's libraries. This process has taken note
of them by now; a file manager or a browser started from the window must not load them.
"""

import os

original = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if original is not None:
    os.environ["LD_LIBRARY_PATH"] = original
else:
    os.environ.pop("LD_LIBRARY_PATH", None)
