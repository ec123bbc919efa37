"""How far recommendations may lead away from the article type asked about.

From 0, only the same type, over `NEUTRAL` to 1, other parts of the catalogue in the same style.
"""

from PySide6.QtCore import QCoreApplication

from fashrec_gui.language import share

translate = QCoreApplication.translate

NEUTRAL = 0.5


def bridge_words(bridge: float) -> str:
    """Say in a few words what a bridge does to a list; "" for the neutral one."""
    if bridge == NEUTRAL:
        return ""
    if bridge <= 0:
        return translate("Bridge", "Only the same type")
    if bridge >= 1:
        return translate("Bridge", "From other parts of the catalogue")
    far = share(abs(bridge - NEUTRAL) / NEUTRAL)
    if bridge < NEUTRAL:
        return translate("Bridge", "Towards the same type ({share})").format(share=far)
    return translate("Bridge", "Towards other parts ({share})").format(share=far)
