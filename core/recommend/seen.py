"""What a new picture is surely seen as."""

from core.recommend.recommendation import Classification

_SURE = 0.7  # what a picture is seen as besides its type is taken for true from this on


def sure_labels(seen: Classification) -> dict[str, str]:
    """Give by column the labels that the classifier is sure of; columns it is not are left out."""
    labels = {each.column: each.value for each in seen.attributes if each.probability >= _SURE}
    if seen.guesses and not seen.abstained:
        labels[seen.column] = seen.guesses[0].article_type
    else:
        labels.pop(seen.column, None)
    return labels
