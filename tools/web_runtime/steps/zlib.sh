# zlib: for PNG, and for Python's zipfile (game.zip, saves). Its CMake file builds tests; its configure does not.
fresh zlib
cp -a "$SRC"/zlib/. .
CHOST="" CFLAGS="$OPTIMISE" emconfigure ./configure --static --prefix="$INSTALLED"
emmake make -j"$JOBS" libz.a
cp libz.a "$INSTALLED"/lib/
cp zlib.h zconf.h "$INSTALLED"/include/
cp zlib.pc "$INSTALLED"/lib/pkgconfig/
