# renpy.data: Python's library, Ren'Py, its common script and fonts, as files of the page's memory. The tree is laid by
# the Python of the same version, since it is bytecode; Emscripten's packer writes what loads it.
fresh data
"$BUILT"/python_here/python "$RECIPE"/parts/lay_data.py /w "$BUILT"/data/tree
python3 /usr/share/emscripten/tools/file_packager.py renpy.data --preload tree@/ --js-output=loader.js --no-node
ls -l
