# HarfBuzz in one go, by the file that includes all others; its build systems would look for GLib, ICU and Cairo.
fresh harfbuzz
em++ $OPTIMISE -fno-rtti -fno-exceptions -DHB_NO_MT -DHAVE_FREETYPE -I"$INSTALLED"/include/freetype2 \
    -I"$SRC"/harfbuzz/src -c "$SRC"/harfbuzz/src/harfbuzz.cc -o harfbuzz.o
rm -f "$INSTALLED"/lib/libharfbuzz.a
emar rcs "$INSTALLED"/lib/libharfbuzz.a harfbuzz.o
mkdir -p "$INSTALLED"/include/harfbuzz
cp "$SRC"/harfbuzz/src/hb*.h "$INSTALLED"/include/harfbuzz/
