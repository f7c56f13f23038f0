# Ren'Py's source with those of Debian's changes that this needs: no `future` package, a newer Cython's rule for
# exceptions, `six` where there is one. What Debian took away stays: .rpyc files are written, paths are Ren'Py's own.
cd "$SRC"/renpy
for change in cython3 remove-future make-six-optional SyntaxWarning; do
    # Made already, in a run that was broken off: then it can be taken back.
    patch -p1 -R -s -f --dry-run < ../renpy-debian/patches/$change.patch > /dev/null && continue
    patch -p1 -N -s < ../renpy-debian/patches/$change.patch
done

# Cython as a command, and C from all modules. RENPY_STATIC gives each the name of its package, since all of them
# come to lie in one program.
printf '#!/bin/sh\nPYTHONPATH=/w/cython exec python3 -m cython "$@"\n' > /w/cython/cython-here
chmod +x /w/cython/cython-here
cd module
rm -rf gen3-static
RENPY_STATIC=1 RENPY_EMSCRIPTEN=1 RENPY_CYTHON=/w/cython/cython-here RENPY_CYTHON_SINGLETHREAD=1 python3 setup.py generate
[ -n "$(ls gen3-static/*.c)" ]

fresh c_of_renpy
cp "$SRC"/renpy/module/gen3-static/*.c .
rm -f renpy.audio.renpysound.c # it needs FFmpeg; parts/renpysound.py takes its place
