/* A small Unix-like interface: what workloads call (experiments/workload.h). */
#include "exos/exos.h"

int write(int descriptor, const void *from, unsigned bytes)
{
    const char *text = from;
    unsigned i;

    for (i = 0; i < bytes; i++)
        aegis_console(text[i]);
    return bytes;
}

void exit(int status)
{
    process_exit(status);
}

void on_protection_fault(void (*handler)(unsigned address))
{
    protection_handler = handler;
}
