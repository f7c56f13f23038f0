# SDL_image: the formats that a game may hold, the others switched off by not being named.
fresh sdl_image
from=$SRC/sdl2_image
formats="-DLOAD_PNG -DLOAD_JPG -DLOAD_WEBP -DLOAD_BMP -DLOAD_GIF -DLOAD_SVG -DLOAD_TGA"
for file in "$from"/src/*.c; do
    echo "emcc $OPTIMISE -w $formats -I$from/include -I$from/src -I$INSTALLED/include/SDL2 -I$INSTALLED/include -c $file"
done | in_parallel
rm -f "$INSTALLED"/lib/libSDL2_image.a
emar rcs "$INSTALLED"/lib/libSDL2_image.a ./*.o
cp "$from"/include/SDL_image.h "$INSTALLED"/include/SDL2/
