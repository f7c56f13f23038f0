# One WebAssembly program of it all, and the JavaScript that runs it.
fresh link
from=$BUILT/python
libraries="$BUILT/modules/libmodules.a $from/libpython3.11.a $from/Modules/expat/libexpat.a
    $from/Modules/_decimal/libmpdec/libmpdec.a -L$INSTALLED/lib -lSDL2_image -lSDL2 -lwebpdemux -lwebp -lsharpyuv -ljpeg
    -lpng16 -lharfbuzz -lfreetype -lfribidi -lz -lm"

# Drawing: all of OpenGL ES, by WebGL 1 or 2.
settings="-sFULL_ES2=1 -sFULL_ES3=1 -sMAX_WEBGL_VERSION=2"
# Files live in memory; what lies below the mounted folder is kept by the browser (IDBFS).
settings+=" -sFORCE_FILESYSTEM=1 -lidbfs.js"
# Memory begins at what the engine needs to start and grows with pictures.
settings+=" -sINITIAL_MEMORY=160MB -sALLOW_MEMORY_GROWTH=1 -sSTACK_SIZE=4MB"
# CPython calls functions through pointers of other types, which WebAssembly traps.
settings+=" -sEMULATE_FUNCTION_POINTER_CASTS=1"
# For a page only; main() returns to it and the program stays; 64-bit numbers as they are.
settings+=" -sENVIRONMENT=web -sEXIT_RUNTIME=0 -sWASM_BIGINT=1 $LONGJMP"
# What the page and parts/emscripten_module.c call by name.
settings+=" -sEXPORTED_RUNTIME_METHODS=FS,ccall,ENV,addRunDependency,removeRunDependency"
settings+=" -sDEFAULT_LIBRARY_FUNCS_TO_INCLUDE=\$stringToNewUTF8,\$UTF8ToString -sEXPORTED_FUNCTIONS=_main,_malloc,_free"
case $SUSPENSION in
asyncify) settings+=" -sASYNCIFY=1 -sASYNCIFY_STACK_SIZE=262144" ;;
jspi) settings+=" -sJSPI=1" ;;
esac
emcc -O2 -g0 -o renpy.js "$BUILT"/modules/main.o $libraries $settings
ls -l
