# SPDX-License-Identifier: GPL-2.0-only
"""Compares what `secantusd.py` packs with what the library packs, for every format of the tables and some that are left to it."""

import random
import sys

import secantusd
import swig_wiredtiger

slow_pack, slow_unpack = swig_wiredtiger.pack, swig_wiredtiger.unpack
secantusd.packed_by_format()
draw = random.Random(int(sys.argv[1]))
numbers = [0, 1, -1, 63, 64, -64, -65, 8255, 8256, -8256, -8257, 2**31, -(2**31), 2**63 - 1, -(2**63)]


def value_of(kind):
    if kind == "q":
        return draw.choice(numbers) if draw.random() < 0.5 else draw.randrange(-(2**63), 2**63)
    if kind == "u":
        return draw.randbytes(draw.randrange(40))
    return "".join(draw.choice("aZ9.$_éß字😀\u200f") for _ in range(draw.randrange(12)))


for fmt in ["S", "SS", "SSS", "SSq", "SSu", "SSSu", "q", "u", "qS", "SuS", "uu", "QB"]:
    kinds = [kind for kind in fmt if kind.isalpha()]
    for _ in range(500):
        values = [abs(value_of("q")) % 200 if kind in "QB" else value_of(kind) for kind in kinds]
        packed = slow_pack(fmt, *values)
        assert swig_wiredtiger.pack(fmt, *values) == packed, (fmt, values)
        assert list(swig_wiredtiger.unpack(fmt, packed)) == list(slow_unpack(fmt, packed)), (fmt, values)
assert swig_wiredtiger.pack("SSu", "a\0b", "c", b"") == slow_pack("SSu", "a\0b", "c", b"")
assert swig_wiredtiger.unpack("u", None) == slow_unpack("u", None)
