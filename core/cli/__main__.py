"""`python -m core.cli`."""

import os
import sys

try:
    from core.cli.main import main

    sys.exit(main())
except KeyboardInterrupt:  # while the program was still being loaded
    # After an interrupt in code that is compiled from text, as every dataclass is, Python ends
    # itself by the signal although the interrupt was dealt with here; this ends it with the status.
    os._exit(130)
