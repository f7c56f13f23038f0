# libpng: pictures, and the small pictures inside saves.
with_cmake png -DPNG_SHARED=OFF -DPNG_TESTS=OFF -DPNG_TOOLS=OFF \
    -DZLIB_INCLUDE_DIR="$INSTALLED"/include -DZLIB_LIBRARY="$INSTALLED"/lib/libz.a
