"""Where everything stands on the pages of a lookbook."""

from datetime import date

import pytest

from core.catalogue.product import Product
from core.errors import ExportError
from core.export.answered import Answered
from core.export.lookbook.layout import Layout, Shown
from core.export.lookbook.look import Cover, Look, check_look
from core.export.lookbook.measure import lines_of, text_width
from core.export.lookbook.pages import Page
from core.export.lookbook.wording import Wording
from core.recommend.recommendation import Recommendation, RecommendationList

COVER = Cover("Spring edit", "Catalogue 2026", date(2026, 3, 9), "12 products")


def product(number: int, **more: str) -> Product:
    return Product(f"id-{number}", f"Product {number}", picture="x.jpg", **more)


def answered(count: int, asked: Product | None = None) -> Answered:
    asked = asked or product(0, article_type="Shirts", colour="Blue")
    found = tuple(
        Recommendation(place, place, product(place), 0.5, ()) for place in range(1, count + 1)
    )
    answer = RecommendationList("look-alikes", found, count)
    return Answered(asked.product_id, asked.name, "look-alikes", answer, asked, 0)


def texts(page: Page) -> list[str]:
    return [words.text for words in page.words]


def inside(page: Page) -> bool:
    return all(
        photo.x >= 10
        and photo.y >= 10
        and photo.x + photo.width <= page.width - 10
        and photo.y + photo.height <= page.height - 10
        for photo in page.photos
    ) and all(0 < words.y < page.height for words in page.words)


def test_the_first_page_says_what_it_is_of_when_and_how_much():
    [page] = Layout(Look(), COVER).of_queries([answered(4)], 10)

    assert texts(page)[:2] == ["Spring edit", "Catalogue 2026 · 9 March 2026 · 12 products"]
    assert {"Product 0", "id-0", "Shirts · Blue", "Recommended"} <= set(texts(page))
    assert [photo.row for photo in page.photos] == [0, 1, 2, 3, 4]


def test_the_pages_speak_the_language_they_are_given():
    german = Wording(
        recommended="Empfehlungen",
        continued="{name} – Fortsetzung",
        day="{day}. {month} {year}",
        months=("Jänner", "Feber", "März", *"AMJJASOND"),
    )
    pages = list(Layout(Look(across=1), COVER, german).of_queries([answered(4)], 10))

    said = {text for page in pages for text in texts(page)}
    assert "Catalogue 2026 · 9. März 2026 · 12 products" in said
    assert {"Empfehlungen", "Product 0 – Fortsetzung", "9. März 2026"} <= said
    assert not [text for text in said if "Recommended" in text or "March" in text]


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("landscape", [False, True])
@pytest.mark.parametrize("across", [1, 2, 3, 5, 8])
def test_nothing_lies_beyond_the_margins_or_is_lost(paper, landscape, across):
    look = Look(paper=paper, landscape=landscape, across=across)

    queries = list(Layout(look, COVER).of_queries([answered(20), answered(3)], 20))
    products = list(Layout(look, COVER).of_products([Shown(product(n), n) for n in range(50)]))

    assert all(map(inside, queries + products))
    rows = [photo.row for page in queries for photo in page.photos]
    assert rows == [*range(21), *range(4)]
    assert [photo.row for page in products for photo in page.photos] == [*range(50)]
    assert (sum(page.begins for page in queries), sum(page.begins for page in products)) == (2, 50)
    assert {(page.width, page.height) for page in queries} == {look.page_size}


def test_pictures_of_a_page_do_not_lie_over_each_other():
    [page, *_] = Layout(Look(), COVER).of_queries([answered(20)], 20)

    for one in page.photos:
        for other in page.photos:
            apart = (
                one is other
                or one.x + one.width <= other.x
                or other.x + other.width <= one.x
                or one.y + one.height <= other.y
                or other.y + other.height <= one.y
            )
            assert apart


def test_pages_are_numbered_and_say_what_goes_on():
    pages = list(Layout(Look(), COVER).of_queries([answered(40)], 40))

    assert len(pages) > 1
    assert [texts(page)[3] for page in pages[1:]] == [str(n) for n in range(2, len(pages) + 1)]
    assert "Product 0 – continued" in texts(pages[1])


def test_prices_stand_below_the_names_where_the_catalogue_has_them():
    shown = [Shown(Product("1", "Shirt", attributes={"Price": "€ 19.90"}), 0)]

    [with_prices] = Layout(Look(price="Price"), COVER).of_products(shown)
    [without] = Layout(Look(), COVER).of_products(shown)

    assert "€ 19.90" in texts(with_prices)
    assert "€ 19.90" not in texts(without)


def test_a_product_without_a_picture_keeps_its_place():
    shown = [Shown(product(1), None), Shown(product(2), 2)]

    [page] = Layout(Look(), COVER).of_products(shown)

    assert [photo.row for photo in page.photos] == [2]
    assert {"Product 1", "Product 2"} <= set(texts(page))


def test_text_is_broken_at_words_and_cut_where_it_does_not_fit():
    lines = lines_of("Puma Women Navy Blue Casual Shirt with long sleeves", 30, 8, most=2)

    assert len(lines) == 2
    assert "Puma Women Navy Blue Casual Shirt".startswith(lines[0])
    assert lines[1].endswith("…")
    assert all(text_width(line, 8) <= 30 for line in lines)


def test_one_long_word_is_broken_but_never_between_a_letter_and_its_sign():
    lines = lines_of("कुर्ता" * 20, 20, 10, most=50)

    assert "".join(lines) == "कुर्ता" * 20
    assert not any(line[0] in "ुर्ा"[0::2] for line in lines)


@pytest.mark.parametrize(
    ("look", "sentence"),
    [
        (Look(paper="A5"), "no paper “A5”; choose A4 or Letter"),
        (Look(arrangement="pile"), "no arrangement “pile”"),
        (Look(across=0), "0 products do not fit side by side"),
        (Look(across=9), "choose from 1 to 8"),
    ],
)
def test_a_look_that_makes_no_sense_is_refused(look, sentence):
    with pytest.raises(ExportError, match=sentence):
        check_look(look)
