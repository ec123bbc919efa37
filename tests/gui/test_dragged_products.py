"""Products on their way from one place of the window to another."""

import json
import os

from PySide6.QtCore import QMimeData

from core.lists.product_list import Origin
from fashrec_gui.dragged_products import (
    MIME,
    DraggedProducts,
    carries_products,
    put_products,
    taken_products,
)


def test_what_is_dragged_arrives_with_where_it_was_found(qapp):
    mime = QMimeData()
    sent = DraggedProducts(("7", "0012"), (3, 4), {"7": Origin("1", "blend", 0.5)})
    put_products(mime, sent)

    assert carries_products(mime)
    assert taken_products(mime) == sent


def test_rows_of_another_window_mean_nothing_here(qapp):
    mime = QMimeData()
    document = {"process": os.getpid() + 1, "ids": ["7"], "rows": [3], "origins": {}}
    mime.setData(MIME, json.dumps(document).encode())

    assert taken_products(mime) == DraggedProducts(("7",))


def test_what_carries_no_products_gives_none(qapp):
    mime = QMimeData()
    assert taken_products(mime) is None
    for damaged in (
        b"{",
        b"[]",
        b'{"process": 1}',
        b'{"process":1,"ids":[],"rows":[1],"origins":{}}',
    ):
        mime.setData(MIME, damaged)
        assert taken_products(mime) is None
