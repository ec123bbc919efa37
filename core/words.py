"""Sentences for people, kept with what they were made of, so that they can be said otherwise.

Text for people is English. What was made by `worded` is that text, and knows its template and the
values that were put in: whoever shows it in another language translates the template and puts the
values in again. Everybody else takes it for the text it is.
"""

from collections.abc import Iterable, Mapping
from typing import Any


class Words(str):
    """A text, the template it was made of, with {named} places, and what stands in them.

    `context` is the room that speaks, which translators see beside the template.
    """

    __slots__ = ("arguments", "context", "template")

    context: str
    template: str
    arguments: Mapping[str, object]

    def __new__(
        cls, context: str, template: str, arguments: Mapping[str, object] | None = None
    ) -> "Words":
        """Put `arguments` into the template; without any it is the text.

        Raises:
            KeyError: when a place of the template has no argument.
        """
        made = super().__new__(cls, template.format(**arguments) if arguments else template)
        made.context, made.template, made.arguments = context, template, dict(arguments or {})
        return made

    def filled(self, **arguments: object) -> "Words":
        """Give these words with values in their places."""
        return Words(self.context, self.template, arguments)

    def __reduce__(self) -> tuple[type["Words"], tuple[str, str, Mapping[str, object]]]:
        """Let a copy or a pickle know its template too."""
        return Words, (self.context, self.template, self.arguments)

    def as_json(self) -> dict[str, Any]:
        """Give what `from_json` makes the same words of; arguments become texts."""
        arguments = {name: _written(value) for name, value in self.arguments.items()}
        return {"context": self.context, "template": self.template, "arguments": arguments}

    @staticmethod
    def from_json(document: object) -> "Words | None":
        """Make words of what `as_json` gave; None when it is something else."""
        if not isinstance(document, dict):
            return None
        try:
            arguments = {name: _read(value) for name, value in document["arguments"].items()}
            return Words(document["context"], document["template"], arguments)
        except (KeyError, TypeError, AttributeError, ValueError, IndexError):
            return None


def joined(parts: Iterable[str], between: str = " ") -> str:
    """Put what is said side by side, those that say nothing left out; words stay words."""
    said = [part for part in parts if part]
    if len(said) < 2:
        return said[0] if said else ""
    places = {f"part{number}": part for number, part in enumerate(said)}
    return Words("", between.join(f"{{{name}}}" for name in places), places)


def _written(value: object) -> object:
    if isinstance(value, Words):
        return value.as_json()
    return value if isinstance(value, int | float) else str(value)


def _read(value: object) -> object:
    return (Words.from_json(value) or "") if isinstance(value, dict) else value


def worded(context: str, template: str) -> Words:
    """Word something for people: `worded("Pictures", "{picture} is empty.").filled(picture=path)`.

    Context and template are written out where this is called, for they are gathered from the
    source (`make translations`).
    """
    return Words(context, template)
