"""Scroll bars whose room is always kept, so that nothing moves aside when they are needed."""

from PySide6.QtWidgets import QScrollBar


def hide_handle_at_rest(bar: QScrollBar) -> None:
    """Let a bar show nothing while everything is in sight.

    The stylesheet draws no handle on a bar that is not enabled.
    """
    bar.rangeChanged.connect(lambda low, high: bar.setEnabled(high > low))
    bar.setEnabled(bar.maximum() > bar.minimum())
