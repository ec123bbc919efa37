"""The order of a list, kept as whole numbers with room between them.

Moving or adding some items then changes these alone, however long the list is.
"""

from collections.abc import Collection, Mapping, Sequence

STEP = 1 << 20


def places_between(before: int | None, after: int | None, count: int) -> list[int] | None:
    """Give `count` rising places between two, None standing for an end of the list.

    Returns:
        The places; None when there is no room for them.
    """
    if before is None and after is None:
        return [STEP * (number + 1) for number in range(count)]
    if after is None:
        assert before is not None
        return [before + STEP * (number + 1) for number in range(count)]
    if before is None:
        return [after - STEP * (count - number) for number in range(count)]
    step = (after - before) // (count + 1)
    return [before + step * (number + 1) for number in range(count)] if step else None


def moved(ids: Sequence[str], moving: Collection[str], before: str | None) -> list[str]:
    """Give the order in which the moving ids, in their own order, stand before another id.

    One that moves itself stands for the next that does not; None is the end.
    """
    going = [each for each in ids if each in moving]
    staying = [each for each in ids if each not in moving]
    at = len(staying)
    if before is not None and before in ids:
        first = ids.index(before)
        at = sum(1 for each in ids[:first] if each not in moving)
    return [*staying[:at], *going, *staying[at:]]


def shifted(ids: Sequence[str], moving: Collection[str], steps: int) -> list[str]:
    """Give the order in which the moving ids went up (negative) or down, and stand together.

    The first of them goes up by so many places, or the last of them down, as far as there are any.
    """
    numbers = [number for number, each in enumerate(ids) if each in moving]
    if not numbers:
        return list(ids)
    staying = [each for each in ids if each not in moving]
    first = numbers[0] if steps < 0 else numbers[-1] - len(numbers) + 1
    at = min(max(first + steps, 0), len(staying))
    going = [ids[number] for number in numbers]
    return [*staying[:at], *going, *staying[at:]]


def changed_places(
    places: Mapping[str, int], wanted: Sequence[str], loose: Collection[str]
) -> dict[str, int]:
    """Give the new places that bring items into the wanted order.

    Args:
        places: the places now, by id.
        wanted: the same ids, and perhaps some more that are new, as they are to stand.
        loose: those that move or are new. The others are in order already, and keep their places
            unless there is no room between them.
    """
    found: dict[str, int] = {}
    run: list[str] = []
    last: int | None = None
    for each in [*wanted, None]:
        if each is not None and each in loose:
            run.append(each)
            continue
        here = places[each] if each is not None else None
        if run:
            given = places_between(last, here, len(run))
            if given is None:
                return _anew(places, wanted)
            found.update(zip(run, given, strict=True))
            run = []
        last = here
    return found


def _anew(places: Mapping[str, int], wanted: Sequence[str]) -> dict[str, int]:
    given = places_between(None, None, len(wanted)) or []
    pairs = zip(wanted, given, strict=True)
    return {each: place for each, place in pairs if places.get(each) != place}
