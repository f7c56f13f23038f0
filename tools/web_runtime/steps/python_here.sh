# A Python of the same version for this machine: CPython is made for another by one like it, and the bytecode in the
# runtime has to be of its version. Only the interpreter, quickly: what it needs is built in.
fresh python_here
"$SRC"/python/configure -q --prefix=/w/python_here --without-ensurepip --disable-test-modules CFLAGS=-O1
make -s -j"$JOBS" python
