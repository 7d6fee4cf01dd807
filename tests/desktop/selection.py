"""Who owns a selection of the X server: a tray of the old kind is one, and no small program tells."""

import ctypes


class _Cookie(ctypes.Structure):
    _fields_ = [("sequence", ctypes.c_uint)]


class _Reply(ctypes.Structure):
    """The start of both replies: the value wanted stands at byte 8."""

    _fields_ = [
        ("response_type", ctypes.c_uint8),
        ("pad", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32),
        ("value", ctypes.c_uint32),
    ]


def owner(display: str, selection: str) -> int:
    """Give the window that owns the selection, or 0."""
    xcb = ctypes.CDLL("libxcb.so.1")
    libc = ctypes.CDLL(None)
    xcb.xcb_connect.restype = ctypes.c_void_p
    for ask, answer in (
        ("intern_atom", "intern_atom_reply"),
        ("get_selection_owner", "get_selection_owner_reply"),
    ):
        getattr(xcb, f"xcb_{ask}").restype = _Cookie
        getattr(xcb, f"xcb_{answer}").restype = ctypes.POINTER(_Reply)
        getattr(xcb, f"xcb_{answer}").argtypes = [ctypes.c_void_p, _Cookie, ctypes.c_void_p]
    xcb.xcb_intern_atom.argtypes = [ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint16, ctypes.c_char_p]
    xcb.xcb_get_selection_owner.argtypes = [ctypes.c_void_p, ctypes.c_uint32]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    libc.free.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)

    def value(reply: "ctypes._Pointer[_Reply]") -> int:
        try:
            return int(reply.contents.value)
        except ValueError:  # no answer
            return 0
        finally:
            libc.free(reply)

    try:
        name = selection.encode()
        cookie = xcb.xcb_intern_atom(connection, 0, len(name), name)
        atom = value(xcb.xcb_intern_atom_reply(connection, cookie, None))
        cookie = xcb.xcb_get_selection_owner(connection, atom)
        return value(xcb.xcb_get_selection_owner_reply(connection, cookie, None))
    finally:
        xcb.xcb_disconnect(connection)
