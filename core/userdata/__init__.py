"""What the user made and no rebuild may lose: kept whole, and undone step by step."""
