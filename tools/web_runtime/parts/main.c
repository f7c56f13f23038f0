/* Starts Python in the page, with its library at /lib/python3.11, and runs /main.py. */
#include <Python.h>
#include <stdio.h>

extern struct _inittab linked_modules[]; /* module_table.py */

static int no_python(PyStatus status) {
    fprintf(stderr, "Python does not start: %s\n", status.err_msg ? status.err_msg : "no reason given");
    return 1;
}

int main(void) {
    /* Isolated: a page has no site folder, no arguments, no environment that should reach the interpreter. */
    PyPreConfig before;
    PyPreConfig_InitIsolatedConfig(&before);
    before.utf8_mode = 1;
    PyStatus status = Py_PreInitialize(&before);
    if (PyStatus_Exception(status)) return no_python(status);
    PyImport_ExtendInittab(linked_modules);

    PyConfig config;
    PyConfig_InitIsolatedConfig(&config);
    config.site_import = 0;
    config.write_bytecode = 0; /* the files are gone when the page is closed */
    config.buffered_stdio = 0; /* so that the page's log has everything if it ends badly */
    config.install_signal_handlers = 0;

    /* Every place is said, so that Python searches for none of them. */
    struct { wchar_t **member; const wchar_t *value; } places[] = {
        {&config.program_name, L"/renpy-web"}, {&config.executable, L"/renpy-web"}, {&config.home, L"/"},
        {&config.prefix, L"/"}, {&config.exec_prefix, L"/"}, {&config.base_prefix, L"/"},
        {&config.base_exec_prefix, L"/"}, {&config.platlibdir, L"lib"},
    };
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        status = PyConfig_SetString(&config, places[i].member, places[i].value);
        if (PyStatus_Exception(status)) return no_python(status);
    }
    config.module_search_paths_set = 1;
    PyWideStringList_Append(&config.module_search_paths, L"/lib/python3.11");
    PyWideStringList_Append(&config.module_search_paths, L"/");
    status = Py_InitializeFromConfig(&config);
    PyConfig_Clear(&config);
    if (PyStatus_Exception(status)) return no_python(status);

    FILE *script = fopen("/main.py", "rb");
    if (!script) {
        fprintf(stderr, "renpy.data holds no main.py\n");
        return 2;
    }
    int result = PyRun_SimpleFileEx(script, "/main.py", 1);
    fflush(stdout);
    fflush(stderr);
    return result;
}
