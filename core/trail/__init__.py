"""The questions that were asked, kept from one run of the program to the next."""
