"""Commands that make something: index, demo."""

import argparse
from collections import Counter

from core.browsing.kept import prepare_browsing
from core.catalogue.demo import draw_demo
from core.cli.output import Answer, Output, in_words
from core.workspace.build import BuildOptions, BuildResult, build_workspace
from core.workspace.layout import PRODUCTS, Layout
from core.workspace.manifest import read_manifest
from core.workspace.places import default_workspace

_SHOWN_PROBLEMS = 10


def index(options: argparse.Namespace, output: Output) -> Answer:
    """`fashrec index`."""
    workspace = options.workspace or default_workspace(options.catalogue)
    chosen = BuildOptions(
        backbone=options.backbone,
        precision=options.precision,
        weights=options.weights,
        classifier=options.classifier,
        encoding=options.encoding,
        delimiter=options.delimiter,
    )
    result = build_workspace(options.catalogue, workspace, chosen, output.report)
    manifest = result.manifest
    if result.computed > result.reused:
        # Nobody shall wait for it when some products came: it is worked out when it is wanted.
        _prepare_browsing(Layout(workspace), output)
    counts = {
        "products": manifest.products,
        "pictures": manifest.pictures,
        "computed": result.computed,
        "reused": result.reused,
        "problems": len(result.problems),
    }
    document = {"workspace": str(workspace), "manifest": manifest.as_json(), "counts": counts}
    return Answer(document, _index_in_words(result))


def _prepare_browsing(layout: Layout, output: Output) -> None:
    """Keep what the newest generation is browsed by, which another build may have made since."""
    newest = layout.generation(layout.current_name() or "")
    mark = read_manifest(newest).files[PRODUCTS].blake3
    prepare_browsing(newest / PRODUCTS, layout.browsing, mark, output.report)


def _index_in_words(result: BuildResult) -> str:
    manifest = result.manifest
    lines = [
        f"{manifest.products:,} products, {manifest.pictures:,} with a usable picture "
        f"({result.computed:,} computed, {result.reused:,} reused), {manifest.backbone} in "
        f"{manifest.precision}.",
        f"Workspace: {result.workspace}",
    ]
    if result.computed:
        lines.append(f"Took {in_words(sum(manifest.stages.values()))}.")
    if result.problems:
        lines.append(f"{len(result.problems):,} problems, all in the import report:")
        causes = Counter(problem.action for problem in result.problems)
        lines += [f"  {count:,} × {action}" for action, count in causes.most_common()]
        for problem in result.problems[:_SHOWN_PROBLEMS]:
            where = f"line {problem.row}" if problem.row else problem.product_id or problem.picture
            lines.append(f"  {where}: {problem.cause}")
        if len(result.problems) > _SHOWN_PROBLEMS:
            lines.append("  …")
    return "\n".join(lines)


def demo(options: argparse.Namespace, output: Output) -> Answer:
    """`fashrec demo`."""
    folder = draw_demo(options.folder, output.report)
    return Answer({"catalogue": str(folder)}, f"The demo catalogue is in {folder}.")
