# libjpeg-turbo, without its assembly for other processors. Only the library: its programs do not link here.
TARGET=jpeg-static with_cmake jpeg -DENABLE_SHARED=OFF -DWITH_TURBOJPEG=OFF -DWITH_SIMD=OFF -DCMAKE_EXECUTABLE_SUFFIX=.js
cp libjpeg.a "$INSTALLED"/lib/
cp jconfig.h "$SRC"/jpeg/{jpeglib,jmorecfg,jerror}.h "$INSTALLED"/include/
