"""The pictures of the documentation: the real window over the demo catalogue, drawn off screen.

`scene.py` says what a scene is, `stage.py` what there is to set one with; the scenes themselves lie
in a module an area, named in `scenes.py`. `python -m tests.pictures` takes their pictures.
"""
