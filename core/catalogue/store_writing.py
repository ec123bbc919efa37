"""Writing the store of products: anew, or as a copy of an earlier one in which little changed."""

import json
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from itertools import chain
from operator import attrgetter
from pathlib import Path
from urllib.parse import quote

from blake3 import blake3

from core.catalogue.product import LABEL_FIELDS, Product
from core.durable import replace, sync_folder
from core.errors import WorkspaceError, reason_of
from core.words import worded

FORMAT = 2
APPLICATION = 0x46526563  # "FRec"
TEXTS = ("product_id", "name", *LABEL_FIELDS, "picture", "picture_problem")
BLOCK = 256
"""Products that share a digest."""

_DIGEST_BYTES = 16
_MOST_CHANGED = 0.25  # of the blocks; from there on writing all anew is quicker
# Postings that are gathered before they are written: the full-text index of a million products
# then comes in a few pieces instead of hundreds, which would be merged over and over.
_GATHERED_BYTES = 64 << 20
_CACHE_KIB = 64 << 10
_SCHEMA = f"""
CREATE TABLE products (
    number INTEGER PRIMARY KEY,
    {", ".join(f"{name} TEXT NOT NULL" for name in TEXTS)},
    attributes TEXT NOT NULL
);
CREATE TABLE blocks (number INTEGER PRIMARY KEY, digest BLOB NOT NULL);
CREATE VIRTUAL TABLE words USING fts5(
    name, article_type, colour, product_id,
    content='', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3', columnsize=0
);
INSERT INTO words (words, rank) VALUES ('hashsize', {_GATHERED_BYTES});
PRAGMA application_id = {APPLICATION};
PRAGMA user_version = {FORMAT};
"""
_COLUMNS = f"number, {', '.join(TEXTS)}, attributes"
_MARKS = ", ".join("?" * (len(TEXTS) + 2))
_INSERT = f"INSERT INTO products ({_COLUMNS}) VALUES ({_MARKS})"
_WORDS = "number, name, article_type, colour, product_id FROM products"
_texts_of = attrgetter(*TEXTS)

_Row = tuple[int | str, ...]


def block_digests(products: Sequence[Product]) -> list[bytes]:
    """Give 16 bytes for each block of 256 products that change with any of their fields.

    They are BLAKE3 hashes; the last block may be a short one.
    """
    return [_digest(products[at : at + BLOCK]) for at in range(0, len(products), BLOCK)]


def _digest(products: Sequence[Product]) -> bytes:
    count = len(products) * len(TEXTS)
    text = "\0".join(chain.from_iterable(map(_texts_of, products)))
    if text.count("\0") != count - 1:  # a field holds one itself, and would run into the next
        text = repr([_texts_of(product) for product in products])
    attributes = [product.attributes for product in products]
    state = blake3(text.encode("utf-8", "surrogatepass"))
    state.update(b"\0%d\0" % count)
    if any(attributes):
        state.update(json.dumps(attributes).encode())
    return state.digest(length=_DIGEST_BYTES)


def write_products(
    path: Path,
    products: Sequence[Product],
    *,
    previous: Path | None = None,
    digests: Sequence[bytes] | None = None,
) -> None:
    """Write a store in which row i is products[i]; an old one at `path` is replaced whole.

    With a `previous` store of nearly the same products a copy of it is changed where they differ,
    which takes a tenth of the time; it may lie at `path`. One that is absent, damaged or of another
    version is not used. `digests` are those of the products, where they are known already.

    Raises:
        ValueError: when two products have the same id, or the digests are not one a block.
        WorkspaceError: when the file cannot be written (no permission, disk full).
    """
    digests = block_digests(products) if digests is None else digests
    if len(digests) != -(-len(products) // BLOCK):
        raise ValueError(f"{len(digests)} digests for {len(products)} products")
    if previous is not None and _patch(path, previous, products, digests):
        return
    try:
        with _new_database(path) as database:
            database.executescript(_SCHEMA)
            _fill(database, products, digests)
    except sqlite3.IntegrityError as error:
        raise ValueError(f"product ids must be unique ({error})") from error
    except (OSError, sqlite3.Error) as error:
        raise WorkspaceError(
            worded(
                "Workspace",
                "{path} cannot be written ({reason}): make room on the disk, or "
                "choose a workspace in a folder that you may write to.",
            ).filled(path=path, reason=reason_of(error))
        ) from error


def _patch(
    path: Path, previous: Path, products: Sequence[Product], digests: Sequence[bytes]
) -> bool:
    """Write the store from a previous one; False when that is not possible or not worth it."""
    try:
        with closing(sqlite3.connect(address(previous), uri=True)) as database:
            changed = _changed_blocks(database, digests)
        if changed is None or len(changed) > _MOST_CHANGED * len(digests):
            return False
        with _new_database(path, start=previous) as database:
            _change(database, changed, products, digests)
    except (OSError, sqlite3.Error):
        # A damaged store, two products of one id, a full disk: writing anew goes round the first
        # and tells the others.
        return False
    return True


def _changed_blocks(database: sqlite3.Connection, digests: Sequence[bytes]) -> list[int] | None:
    """Give the blocks that differ from a store's, those it has too many of as well.

    None where the store is of another version.
    """
    for pragma, wanted in (("application_id", APPLICATION), ("user_version", FORMAT)):
        if database.execute(f"PRAGMA {pragma}").fetchone() != (wanted,):
            return None
    old = dict(database.execute("SELECT number, digest FROM blocks"))
    new = dict(enumerate(digests))
    return sorted(block for block in old.keys() | new.keys() if old.get(block) != new.get(block))


def _change(
    database: sqlite3.Connection,
    blocks: Sequence[int],
    products: Sequence[Product],
    digests: Sequence[bytes],
) -> None:
    """Make the rows of some blocks those of the products, and nothing of the other rows."""
    old: dict[int, _Row] = {}
    new: dict[int, _Row] = {}
    for block in blocks:
        first, last = block * BLOCK, (block + 1) * BLOCK
        rows = database.execute(
            f"SELECT {_COLUMNS} FROM products WHERE number > ? AND number <= ?", (first, last)
        )
        old.update((row[0], row) for row in rows)
        new.update((int(row[0]), row) for row in _rows(products[first:last], first))
    gone = [(number,) for number, row in old.items() if new.get(number) != row]
    come = [row for number, row in new.items() if old.get(number) != row]
    database.execute("BEGIN")
    # An index that keeps no text must be told the words that it forgets.
    database.executemany(
        "INSERT INTO words (words, rowid, name, article_type, colour, product_id) "
        f"SELECT 'delete', {_WORDS} WHERE number = ?",
        gone,
    )
    database.executemany("DELETE FROM products WHERE number = ?", gone)
    database.executemany(_INSERT, come)
    database.executemany(
        "INSERT INTO words (rowid, name, article_type, colour, product_id) "
        f"SELECT {_WORDS} WHERE number = ?",
        [row[:1] for row in come],
    )
    database.executemany("DELETE FROM blocks WHERE number = ?", [(block,) for block in blocks])
    present = [(block, digests[block]) for block in blocks if block < len(digests)]
    database.executemany("INSERT INTO blocks VALUES (?, ?)", present)
    database.execute("COMMIT")


@contextmanager
def _new_database(path: Path, start: Path | None = None) -> Iterator[sqlite3.Connection]:
    """Give a database in a temporary file that takes the place of `path` when all went well.

    It is empty, or a copy of `start`.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".new")
    os.close(handle)
    temporary = Path(name)
    try:
        if start is not None:
            shutil.copyfile(start, temporary)
        with closing(sqlite3.connect(temporary, isolation_level=None)) as database:
            # The file is thrown away if anything fails, so no journal is needed.
            database.execute("PRAGMA journal_mode = OFF")
            database.execute("PRAGMA synchronous = OFF")
            database.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
            yield database
        _publish(temporary, path)
    except BaseException:
        with suppress(FileNotFoundError):  # it may have been renamed already
            temporary.unlink()
        raise


def _publish(temporary: Path, path: Path) -> None:
    """Put a finished file on the disk for certain, then in the place of the old one."""
    with temporary.open("rb+") as file:
        os.fsync(file.fileno())
    temporary.chmod(0o644)
    replace(temporary, path)
    sync_folder(path.parent)


def _fill(
    database: sqlite3.Connection, products: Sequence[Product], digests: Sequence[bytes]
) -> None:
    database.execute("BEGIN")
    database.executemany(_INSERT, _rows(products, 0))
    database.executemany("INSERT INTO blocks VALUES (?, ?)", enumerate(digests))
    database.execute("CREATE UNIQUE INDEX by_id ON products (product_id)")
    database.execute("CREATE INDEX by_folded_id ON products (product_id COLLATE NOCASE)")
    database.execute(
        f"INSERT INTO words (rowid, name, article_type, colour, product_id) SELECT {_WORDS}"
    )
    database.execute("INSERT INTO words (words) VALUES ('optimize')")
    database.execute("COMMIT")


def _rows(products: Iterable[Product], first: int) -> Iterator[_Row]:
    """Give products as rows of the table, the first of them that after row number `first`."""
    for number, product in enumerate(products, start=first + 1):
        texts = _texts_of(product)
        if not "".join(texts).isascii():
            texts = tuple(map(writable, texts))
        attributes = json.dumps(product.attributes) if product.attributes else ""
        yield number, *texts, attributes


def writable(text: str) -> str:
    """Give text as UTF-8 can hold it: lone surrogates become question marks."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def address(path: Path) -> str:
    """Give the URI that opens a file without locking it or writing beside it."""
    posix = path.absolute().as_posix()
    return f"file://{'' if posix.startswith('/') else '/'}{quote(posix)}?mode=ro&immutable=1"
