# SDL 2: window, input, OpenGL. Compiled file by file with the configuration for Emscripten that it brings; its own
# configure would try hundreds of links, each some seconds here.
fresh sdl
from=$SRC/sdl2
parts="
    . atomic cpuinfo dynapi events file haptic haptic/dummy hidapi joystick joystick/emscripten libm loadso/dlopen
    audio audio/dummy audio/disk audio/emscripten filesystem/emscripten locale locale/emscripten misc misc/emscripten
    power power/emscripten render render/opengles2 render/software sensor sensor/dummy stdlib thread thread/generic
    timer timer/unix video video/emscripten video/yuv2rgb"
for part in $parts; do
    for file in "$from"/src/$part/*.c; do
        [ -e "$file" ] || continue
        echo "emcc $OPTIMISE -w -fwrapv -I$from/include -c $file -o ${part//[.\/]/_}-$(basename "$file" .c).o"
    done
done | in_parallel
rm -f "$INSTALLED"/lib/libSDL2.a
emar rcs "$INSTALLED"/lib/libSDL2.a ./*.o
mkdir -p "$INSTALLED"/include/SDL2
cp "$from"/include/*.h "$INSTALLED"/include/SDL2/
