"""The kinds of picture files that count as pictures, for whoever lists a folder or opens a file."""

SUPPORTED_SUFFIXES: frozenset[str] = frozenset([
    ".jpg", ".jpeg", ".jpe", ".jfif", ".mpo", ".png", ".apng",
    ".webp", ".avif", ".tif", ".tiff", ".bmp", ".gif",
])  # fmt: skip
"""File name endings, in lower case, of pictures that a folder is searched for."""
