# FriBidi: text from right to left. Its tools and manual pages are left alone.
fresh fribidi
CFLAGS="$OPTIMISE" emconfigure "$SRC"/fribidi/configure --host=wasm32-unknown-emscripten --prefix="$INSTALLED" \
    --disable-shared --enable-static --disable-dependency-tracking
emmake make -C lib -j"$JOBS" install
