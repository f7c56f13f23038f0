# All that is compiled and is not a library: the modules of Ren'Py and pygame_sdl2, the C that they stand on, the
# module `emscripten`, the table of them all, and main().
fresh modules
mkdir -p "$INSTALLED"/include/pygame_sdl2 through
cp "$SRC"/pygame_sdl2/src/pygame_sdl2/pygame_sdl2.h "$BUILT"/c_of_pygame/*_api.h "$INSTALLED"/include/pygame_sdl2/
ln -sfn "$SRC"/pygame_sdl2/src through/src # Ren'Py's C includes pygame_sdl2's as src/…

includes="-I$SRC/python/Include -I$BUILT/python -I$INSTALLED/include"
for name in SDL2 freetype2 harfbuzz fribidi pygame_sdl2; do includes+=" -I$INSTALLED/include/$name"; done
includes+=" -I$SRC/renpy/module -I$BUILT/modules/through -I$SRC/pygame_sdl2/src -I$BUILT/c_of_pygame"
flags="$OPTIMISE -fwrapv -DNDEBUG -DSDL_MAIN_HANDLED -DRENPY_BUILD -w -Wno-everything $includes"

"$BUILT"/python_here/python "$RECIPE"/parts/module_table.py module_table.c "$BUILT"/c_of_renpy "$BUILT"/c_of_pygame
{
    for file in "$BUILT"/c_of_renpy/*.c; do
        echo "emcc $flags -std=gnu99 -c $file -o renpy-$(basename "$file" .c).o"
    done
    for file in "$BUILT"/c_of_pygame/*.c; do
        name=$(basename "$file" .c) short=${file##*pygame_sdl2.}
        # Several packages have a module of that name: each gets its package's before it.
        echo "emcc $flags -DPyInit_${short%.c}=PyInit_pygame_sdl2_${short%.c} -c $file -o pygame-$name.o"
    done
    for name in IMG_savepng core renpybidicore ftsupport ttgsubtable; do
        echo "emcc $flags -std=gnu99 -c $SRC/renpy/module/$name.c -o c-$name.o"
    done
    for name in alphablit write_jpeg write_png SDL2_rotozoom SDL_gfxPrimitives; do
        echo "emcc $flags -c $SRC/pygame_sdl2/src/$name.c -o c-$name.o"
    done
    echo "emcc $flags -c $RECIPE/parts/emscripten_module.c -o own-emscripten.o"
    echo "emcc $flags -c module_table.c -o own-module_table.o"
    echo "emcc $flags -c $RECIPE/parts/main.c -o main.o"
} | in_parallel
emar rcs libmodules.a renpy-*.o pygame-*.o c-*.o own-*.o
