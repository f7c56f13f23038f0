/* The Python module `emscripten`: what Ren'Py's own code for the web calls, by these names.

   run_script(code), run_script_int(code), run_script_string(code): JavaScript, evaluated in the page
   sleep(milliseconds): give the browser its turn; the only way in which the engine waits
   syncfs(): let the page write the kept folders (window.renpyWeb.syncfs)
   webgl_enable_extension(name): 1 if the browser could */
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <emscripten.h>
#include <emscripten/html5.h>
#include <stdlib.h>

/* A JavaScript exception that went up through WebAssembly would end Python: it is told and counts as nothing. */
EM_JS(void, evaluate, (const char *code), {
    try {
        Module.rwResult = (0, eval)(UTF8ToString(code));
    } catch (error) {
        Module.rwResult = null;
        console.error("run_script: " + (error && error.stack || error));
    }
});
EM_JS(int, result_as_int, (void), { return Module.rwResult | 0; });
EM_JS(char *, result_as_text, (void), {
    const result = Module.rwResult;
    return stringToNewUTF8(result === null || result === undefined ? "" : String(result));
});

/* Evaluate a Python string; 0 if it is none (with Python's exception set). */
static int evaluate_argument(PyObject *argument) {
    const char *code = PyUnicode_AsUTF8(argument);
    if (!code) return 0;
    evaluate(code);
    return 1;
}

static PyObject *run_script(PyObject *self, PyObject *argument) {
    if (!evaluate_argument(argument)) return NULL;
    Py_RETURN_NONE;
}

static PyObject *run_script_int(PyObject *self, PyObject *argument) {
    return evaluate_argument(argument) ? PyLong_FromLong(result_as_int()) : NULL;
}

static PyObject *run_script_string(PyObject *self, PyObject *argument) {
    if (!evaluate_argument(argument)) return NULL;
    char *text = result_as_text();
    PyObject *result = PyUnicode_FromString(text);
    free(text);
    return result;
}

static PyObject *give_turn(PyObject *self, PyObject *argument) {
    double milliseconds = PyFloat_AsDouble(argument);
    if (milliseconds == -1 && PyErr_Occurred()) return NULL;
    emscripten_sleep(milliseconds > 0 ? (unsigned)milliseconds : 0);
    Py_RETURN_NONE;
}

static PyObject *keep_files(PyObject *self, PyObject *nothing) {
    evaluate("window.renpyWeb.syncfs()");
    Py_RETURN_NONE;
}

static PyObject *webgl_enable_extension(PyObject *self, PyObject *argument) {
    const char *name = PyUnicode_AsUTF8(argument);
    if (!name) return NULL;
    return PyLong_FromLong(emscripten_webgl_enable_extension(emscripten_webgl_get_current_context(), name));
}

static PyMethodDef functions[] = {
    {"run_script", run_script, METH_O, "Evaluate JavaScript."},
    {"run_script_int", run_script_int, METH_O, "Evaluate JavaScript to a whole number."},
    {"run_script_string", run_script_string, METH_O, "Evaluate JavaScript to a text."},
    {"sleep", give_turn, METH_O, "Give the browser its turn for so many milliseconds."},
    {"syncfs", keep_files, METH_NOARGS, "Let the page write the kept folders."},
    {"webgl_enable_extension", webgl_enable_extension, METH_O, "Whether a WebGL extension could be enabled."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, "emscripten", NULL, -1, functions};

PyMODINIT_FUNC PyInit_emscripten(void) { return PyModule_Create(&definition); }
