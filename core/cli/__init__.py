"""The command line: the same engine, from a terminal and as the window's child process."""
