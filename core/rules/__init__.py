"""The merchandiser's word over the machine's: what is pinned, excluded, boosted and buried."""
