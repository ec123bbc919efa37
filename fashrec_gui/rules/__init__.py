"""Rules in the window: made from a tile, kept on the desk, seen in the lists."""
