"""The demo catalogue: products that the program draws itself, for a first look without any data."""

from core.catalogue.demo.draw import draw_demo

__all__ = ["draw_demo"]
