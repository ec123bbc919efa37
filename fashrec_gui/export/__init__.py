"""Choosing what goes into a CSV file, and writing it in the background."""
