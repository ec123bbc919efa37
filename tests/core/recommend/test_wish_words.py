"""What is offered while a wish is typed is what the catalogue has, and every word of it counts."""

from core.browsing.columns import column_of
from core.browsing.filter import CATEGORY
from core.recommend.wish import Wish
from core.recommend.wish_words import wish_words


def test_the_catalogue_s_own_values_come_after_the_labels_each_once() -> None:
    columns = [
        column_of("colour", ["Navy Blue", "Teal", "Red"], [5, 9, 2]),
        column_of("brand", ["Puma", "red ", "Nike"], [3, 4, 8]),
        column_of(CATEGORY, ["Apparel › Shirts"], [1], nested=True),
        column_of("Fabric", ["Linen", "NA"], [1, 7]),
    ]
    words = wish_words(["Blue", "Navy Blue", "Red"], columns)
    assert words == ["Blue", "Navy Blue", "Red", "Teal", "Nike", "Puma", "Linen"]


def test_every_word_that_the_catalogue_gives_can_be_wished_for(engine) -> None:
    columns = engine.facets.columns
    own = {value for each in columns.values() if not each.nested for value in each.values}
    offered = wish_words(engine.labels, columns.values())
    assert own <= set(offered)
    query = engine.query_products([0])
    for word in own:
        (meaning,) = engine.steer(query, [Wish(True, word)]).wishes
        assert len(meaning.rows)


def test_a_value_that_the_classifier_has_no_label_for_is_found_in_its_column(
    engine, monkeypatch
) -> None:
    row = 5
    season = column_of("season", ["Resort", ""], [1, len(engine) - 1])
    codes = [int(each != row) for each in range(len(engine))]
    choice = _Choice({"season": season}, {"season": codes})
    monkeypatch.setattr(type(engine), "facets", choice)
    (meaning,) = engine.steer(engine.query_products([0]), [Wish(True, "resort")]).wishes
    assert meaning.rows.tolist() == [row]
    assert meaning.is_label


class _Choice:
    def __init__(self, columns, codes) -> None:
        self.columns = columns
        self._codes = codes

    def codes(self, name):
        return self._codes[name]
