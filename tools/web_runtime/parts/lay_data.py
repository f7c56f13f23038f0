"""Lays the tree of renpy.data: what the page's memory holds before the game comes; run by steps/data.sh.

`lay_data.py WORK TREE`, by a Python of the runtime's version. Python files become bytecode without a date, so that
the same sources give the same tree.
"""

import os
import py_compile
import shutil
import sys

WORK, TREE = sys.argv[1:]
LIBRARY = "lib/python3.11"

# Of Python's library: what needs modules that are not linked in, a screen, a process, a socket, or somebody who
# writes programs. (asyncio, email, http, urllib, xml and logging stay: others import them.)
NO_USE = {
    "_aix_support.py", "_osx_support.py", "_pydecimal.py", "_pyio.py", "__phello__", "antigravity.py", "cgi.py",
    "cgitb.py", "chunk.py", "cProfile.py", "crypt.py", "ctypes", "curses", "dbm", "distutils", "doctest.py",
    "ensurepip", "ftplib.py", "idlelib", "imaplib.py", "lib2to3", "mailbox.py", "mailcap.py", "msilib",
    "multiprocessing", "nntplib.py", "pdb.py", "poplib.py", "profile.py", "pstats.py", "pty.py",
    "pydoc_data", "site-packages", "smtpd.py", "smtplib.py", "sqlite3", "sunau.py", "telnetlib.py", "test", "this.py",
    "tkinter", "tty.py", "turtle.py", "turtledemo", "unittest", "venv", "wsgiref", "xdrlib.py", "xmlrpc",
}  # fmt: skip


def put(source, name):
    """Copy a file to `name` in the tree; a .py as bytecode that is never held against its source."""
    target = os.path.join(TREE, name)
    os.makedirs(os.path.dirname(target), exist_ok=True)
    if name.endswith(".py"):
        unchecked = py_compile.PycInvalidationMode.UNCHECKED_HASH
        py_compile.compile(source, target + "c", "/" + name, doraise=True, invalidation_mode=unchecked)
    else:
        shutil.copyfile(source, target)


def put_folder(source, name, endings=(".py",), without=frozenset()):
    """Copy the files of a folder with these endings; `without` are paths in it, of files and folders."""
    for folder, folders, files in os.walk(source):
        inside = os.path.relpath(folder, source)
        inside = "" if inside == "." else inside + "/"
        folders[:] = [each for each in folders if each != "__pycache__" and inside + each not in without]
        for file in files:
            if file.endswith(endings) and inside + file not in without:
                put(f"{folder}/{file}", f"{name}/{inside}{file}")


def sources_in(folder):
    """The paths of Ren'Py's script files below `folder`."""
    found = (os.path.relpath(os.path.join(at, file), folder) for at, _, files in os.walk(folder) for file in files)
    return {path for path in found if path.endswith((".rpy", "_ren.py"))}


put_folder(f"{WORK}/src/python/Lib", LIBRARY, without=NO_USE)
# Its font would be for pygame's own letters, which Ren'Py has no use for.
put_folder(f"{WORK}/src/pygame_sdl2/src/pygame_sdl2", "pygame_sdl2")

ECDSA = "/usr/lib/python3/dist-packages/ecdsa"
put_folder(ECDSA, f"{LIBRARY}/ecdsa", without={name for name in os.listdir(ECDSA) if name.startswith("test_")})
put("/usr/lib/python3/dist-packages/six.py", f"{LIBRARY}/six.py")

put_folder(f"{WORK}/src/renpy/renpy", "renpy", without={"common"})
put(f"{WORK}/recipe/parts/renpysound.py", "renpy/audio/renpysound.py")
# The common script as it was compiled (script.py), with its pictures, fonts and JavaScript, without its sources.
put_folder(f"{WORK}/common", "renpy/common", ("",), without=sources_in(f"{WORK}/common"))

# These two are read by name, so they stay sources.
shutil.copyfile(f"{WORK}/src/renpy/renpy.py", f"{TREE}/renpy.py")
shutil.copyfile(f"{WORK}/recipe/parts/main.py", f"{TREE}/main.py")
