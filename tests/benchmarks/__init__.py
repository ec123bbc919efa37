"""How fast FashRec is beside what people use today; run by `make bench`, not by the tests."""
