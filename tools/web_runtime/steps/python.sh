# CPython as a static library. Modules are left out that need a download (bz2, sqlite3), that nothing here asks for, or
# that only hold tables of East Asian codings.
fresh python
export ZLIB_CFLAGS="-I$INSTALLED/include" ZLIB_LIBS="-L$INSTALLED/lib -lz"
export CONFIG_SITE=$SRC/python/Tools/wasm/config.site-wasm32-emscripten
CFLAGS="$LONGJMP -g0 -I$INSTALLED/include" LDFLAGS="-L$INSTALLED/lib" \
    emconfigure "$SRC"/python/configure -q --host=wasm32-unknown-emscripten --build=x86_64-linux-gnu --prefix="$INSTALLED" \
    --with-build-python="$BUILT"/python_here/python --with-emscripten-target=browser --with-suffix=.js \
    --disable-wasm-dynamic-linking --disable-wasm-pthreads --without-ensurepip --disable-test-modules
{
    echo '*disabled*'
    printf '%s\n' _bz2 _sqlite3 _crypt _codecs_cn _codecs_hk _codecs_iso2022 _codecs_jp _codecs_kr _codecs_tw \
        _multibytecodec audioop _lsprof
} > Modules/Setup.local
emmake make -s -j"$JOBS" libpython3.11.a
