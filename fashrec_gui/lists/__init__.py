"""Lists in the window: the one that is being made, and collecting into it from everywhere."""
