"""Training a classifier in the window: choosing, watching, judging, adopting, correcting labels."""
