"""From arguments to an exit status: 0 done, 1 a sentence was said, 2 usage, 130 cancelled."""

import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

from core.cli.output import Output, speak_any_text, stop_speaking
from core.cli.parser import build_parser
from core.errors import FashRecError
from core.jobs import Cancelled

DONE, AT_FAULT, USAGE, CANCELLED = 0, 1, 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit status."""
    parser = build_parser()
    options = parser.parse_args(arguments)
    if options.command is None:
        parser.print_usage(sys.stderr)
        return USAGE
    speak_any_text(for_programs=options.json or options.progress == "json")
    output = Output(options.json, options.progress)
    try:
        with _cancelled_by_signals():
            answer = options.run(options, output)
        output.finish(answer)
    except (Cancelled, KeyboardInterrupt):
        output.fail("Cancelled; what was finished is kept.")
        return CANCELLED
    except FashRecError as error:
        output.fail(error.words)
        return AT_FAULT
    except BrokenPipeError:  # whoever read the output has gone
        stop_speaking()
        return AT_FAULT
    except OSError as error:
        output.fail(f"{error.filename or 'A file'} cannot be used ({error.strerror or error}).")
        return AT_FAULT
    return options.status(answer) if hasattr(options, "status") else DONE


@contextmanager
def _cancelled_by_signals() -> Iterator[None]:
    """Make an interrupt or a termination end the work as a cancel does, wherever it is."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def cancel(number: int, frame: FrameType | None) -> NoReturn:
        # A second signal during the clean-up must not break it off.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        raise Cancelled

    previous = {number: signal.signal(number, cancel) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)
