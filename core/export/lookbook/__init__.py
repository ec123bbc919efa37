"""A PDF with pictures to send to a buyer."""
