# SPDX-License-Identifier: GPL-2.0-only
# (as what it starts; it is run as a process of its own, and nothing of the project imports it)
"""Starts the stand-in for MongoDB as its own command does, with the same answers for less of a processor.

It looked at every session that had ever had a transaction at each statement: 10 % of its time at the start of a whole run of the tests,
19 % after a quarter of it. Another 15 % went into packing keys by formats that it read anew for each key, and 3 % into asking whether it
is to be profiled.
"""

import functools
import sys
import time

import wiredtiger  # noqa: F401  puts the folder of `swig_wiredtiger` on the path
import swig_wiredtiger
from secantus.cli import main
from secantus.sessions import SessionRegistry
from secantus.storage import Storage
from secantus.transactions import TransactionRegistry
from wiredtiger.intpacking import pack_int, unpack_int

LOOK_EVERY_SECONDS = 1.0


def now_and_then(registry, method):
    """What is over for a while is noticed up to a second later."""
    every_time = getattr(registry, method)

    @functools.wraps(every_time)
    def look(self):
        now = time.monotonic()
        if now < getattr(self, "_next_look", 0.0):
            return 0
        self._next_look = now + LOOK_EVERY_SECONDS
        return every_time(self)

    setattr(registry, method, look)


def remembered_profile():
    """The level of profiling is read at each command, and changed by nobody but `set_profile`."""
    read, write = Storage.get_profile, Storage.set_profile

    def get_profile(self, db):
        known = self.__dict__.setdefault("_profiles", {})
        if db not in known:
            known[db] = read(self, db)
        return known[db]

    def set_profile(self, db, **settings):
        write(self, db, **settings)
        self.__dict__.setdefault("_profiles", {}).pop(db, None)

    Storage.get_profile, Storage.set_profile = get_profile, set_profile


def packed_by_format():
    """The library reads the format anew for each key. Its tables have strings, numbers and, at the end, bytes; any other format is left to it."""
    slow_pack, slow_unpack = swig_wiredtiger.pack, swig_wiredtiger.unpack

    def is_plain(fmt):
        return fmt != "" and set(fmt[:-1]) <= set("Sq") and fmt[-1] in "Squ"

    @functools.lru_cache(maxsize=None)
    def packer(fmt):
        if not is_plain(fmt):
            return functools.partial(slow_pack, fmt)

        def pack(*values):
            parts = []
            for kind, value in zip(fmt, values, strict=True):
                if kind == "q":
                    parts.append(pack_int(value))
                elif kind == "u":
                    parts.append(value.encode() if type(value) is str else value)
                else:
                    text = value.encode() if type(value) is str else value
                    parts.append(text.partition(b"\x00")[0])
                    parts.append(b"\x00")
            return b"".join(parts)

        return pack

    @functools.lru_cache(maxsize=None)
    def unpacker(fmt):
        if not is_plain(fmt):
            return functools.partial(slow_unpack, fmt)
        if fmt == "u":
            return lambda data: [b"" if data is None else data]

        def unpack(data):
            values = []
            for kind in fmt:
                if kind == "S":
                    text, _, data = data.partition(b"\x00")
                    values.append(text.decode())
                elif kind == "q":
                    value, data = unpack_int(data)
                    values.append(value)
                else:
                    values.append(data)
            return values

        return unpack

    swig_wiredtiger.pack = lambda fmt, *values: packer(fmt)(*values)
    swig_wiredtiger.unpack = lambda fmt, data: unpacker(fmt)(data)


if __name__ == "__main__":
    now_and_then(SessionRegistry, "_prune_locked")
    now_and_then(TransactionRegistry, "_prune_locked")
    remembered_profile()
    packed_by_format()
    sys.argv[0] = "secantusd-py"
    sys.exit(main())
