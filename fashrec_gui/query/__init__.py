"""What is asked: pictures taken in from outside, and the trail of earlier questions."""
