"""Devices that give other samples than we ask for."""

import numpy as np
import pytest
from PySide6.QtMultimedia import QAudioFormat

from naturalization_trainer.media.qt_recorder import _mono

Format = QAudioFormat.SampleFormat


def form(kind: QAudioFormat.SampleFormat, channels: int) -> QAudioFormat:
    made = QAudioFormat()
    made.setSampleFormat(kind)
    made.setChannelCount(channels)
    made.setSampleRate(48_000)
    return made


@pytest.mark.parametrize(
    ("kind", "values", "channels", "heard"),
    [
        (Format.Int16, np.array([0, 1_000, -32_768], np.int16), 1, [0, 1_000, -32_767]),
        (Format.Int16, np.array([1_000, 3_000, -10, 10], np.int16), 2, [2_000, 0]),
        (Format.UInt8, np.array([128, 255, 0], np.uint8), 1, [0, 32_511, -32_767]),
        (Format.Int32, np.array([0, 2**31 - 1, -(2**31)], np.int32), 1, [0, 32_767, -32_767]),
        (Format.Float, np.array([0.5, 0.5, 2.0, 2.0], np.float32), 2, [16_384, 32_767]),
    ],
)
def test_samples_become_one_channel_of_sixteen_bits(
    kind: QAudioFormat.SampleFormat, values: np.ndarray, channels: int, heard: list[int]
) -> None:
    made = form(kind, channels)
    half_a_frame = bytes(made.bytesPerFrame() - 1)
    assert _mono(values.tobytes() + half_a_frame, made).tolist() == heard
