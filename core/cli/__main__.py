"""`python -m core.cli`."""

import sys

try:
    from core.cli.main import main

    sys.exit(main())
except KeyboardInterrupt:  # while the program was still being loaded
    sys.exit(130)
