"""How far rules move products, in numbers that rules and re-ranking share."""

MOST_STEPS = 5
REACH = 50
"""A step is a fifth of the way between the best and the fiftieth score of the question itself: so
boosting with all five lifts the fiftieth to the top, in questions whose answers lie close together
and in those where they lie far apart, and a long list begins like a short one."""
