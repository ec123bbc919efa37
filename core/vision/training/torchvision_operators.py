"""Letting torchvision be imported beside a torch that its operators were not built for.

The published torchvision for Linux is built for CUDA; beside the CPU build of torch its compiled
operators do not load, and `import torchvision` fails while it registers a shape rule for an
operator that does not exist. Declaring the two operators' schemas is enough: nothing here ever
calls them.
"""

from typing import Any

import torch

_SCHEMAS = {
    "nms": "nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
    "qnms": "qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
}
_declared: list[torch.library.Library] = []  # a Library's schemas vanish with it


def import_torchvision() -> Any:
    """Import torchvision and give the module."""
    try:
        import torchvision
    except RuntimeError:
        library = torch.library.Library("torchvision", "DEF")  # type: ignore[no-untyped-call]
        for schema in _SCHEMAS.values():
            library.define(schema)  # type: ignore[no-untyped-call]
        _declared.append(library)
        import torchvision
    return torchvision
