"""Drawings of clothes."""
