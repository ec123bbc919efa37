"""Named lists of products that a merchandiser collects for the shop."""
