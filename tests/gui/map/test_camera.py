"""What part of the map is in sight."""

import numpy as np
import pytest

from fashrec_gui.map.camera import Bounds, Camera

BOUNDS = Bounds(-1, -0.5, 1, 0.5)


@pytest.fixture
def camera() -> Camera:
    return Camera.fitting(BOUNDS, 400, 300, closest=5000)


def seen(camera: Camera, x: float, y: float) -> tuple[float, float]:
    [[right, down]] = camera.to_view(np.array([[x, y]], dtype=np.float32)).tolist()
    return right, down


def test_a_fitted_map_is_whole_and_in_the_middle(camera: Camera) -> None:
    assert seen(camera, 0, 0) == pytest.approx((200, 150))
    for x, y in ((-1, -0.5), (1, 0.5)):
        right, down = seen(camera, x, y)
        assert 0 < right < 400
        assert 0 < down < 300


def test_zooming_keeps_what_is_under_the_pointer(camera: Camera) -> None:
    place = camera.to_map(120, 90)
    nearer = camera.zoomed(3, 120, 90)
    assert seen(nearer, *place) == pytest.approx((120, 90), abs=0.01)
    assert nearer.scale == pytest.approx(3 * camera.scale)


def test_zooming_ends_somewhere(camera: Camera) -> None:
    assert camera.zoomed(1e9, 0, 0).scale == 5000
    assert camera.zoomed(1e-9, 0, 0).scale == camera.least


def test_dragging_moves_the_map_but_never_out_of_sight(camera: Camera) -> None:
    x, y = seen(camera, 0.1, 0.1)
    assert seen(camera.moved(30, -20), 0.1, 0.1) == pytest.approx((x + 30, y - 20), abs=0.01)
    lost = camera.moved(1e6, 1e6)
    assert (lost.x, lost.y) == (-1, -0.5)


def test_one_product_alone_can_be_looked_at() -> None:
    camera = Camera.fitting(Bounds.of(np.zeros((1, 2), dtype=np.float32)), 400, 300, closest=2600)
    assert seen(camera, 0, 0) == pytest.approx((200, 150))
    assert camera.scale == 2600
