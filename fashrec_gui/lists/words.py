"""What came of a change to a list, in words."""

from PySide6.QtCore import QCoreApplication

from core.lists.product_list import Added
from fashrec_gui.language import Speaker

translate = QCoreApplication.translate
Collected = Speaker("Collected")


def added_words(added: Added) -> str:
    """Say what came of adding products."""
    known, name = added.known, added.list_name
    if not added.count:
        if known == 1:
            words = translate("Collected", "It is in {list} already. Shift+L takes it out.")
        else:
            words = Collected.tr(
                "All %Ln are in {list} already. Shift+L takes them out.", "", known
            )
        return words.format(list=name)
    said = Collected.tr("Added %Ln products to {list}.", "", added.count).format(list=name)
    if not known:
        return said
    were = Collected.tr("%Ln were in it already.", "", known)
    return f"{said} {were}"


def order_words(by: str) -> str:
    """Name an order of `SORTS` as it stands within a sentence."""
    return {
        "name": translate("Collected", "name"),
        "id": translate("Collected", "id"),
        "article type": translate("Collected", "article type"),
        "colour": translate("Collected", "colour"),
        "score": translate("Collected", "score"),
        "time it was added": translate("Collected", "time it was added"),
    }[by]
