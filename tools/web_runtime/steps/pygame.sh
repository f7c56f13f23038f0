# pygame_sdl2: C from its modules, without those that need SDL_ttf and SDL_mixer, which Ren'Py does not use.
fresh c_of_pygame
cd "$SRC"/pygame_sdl2
for file in src/pygame_sdl2/*.pyx; do
    name=$(basename "$file" .pyx)
    case $name in font | mixer | mixer_music) continue ;; esac
    echo "/w/cython/cython-here --3str -X profile=False -X embedsignature=True -Iinclude -Isrc --module-name pygame_sdl2.$name $file -o $BUILT/c_of_pygame/pygame_sdl2.$name.c"
done | in_parallel
