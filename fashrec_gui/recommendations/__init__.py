"""The panel that shows a query and what the recommenders answer to it."""
