/* The rest of the Unix-like interface: ends of processes, the heap, turns. */
#include "exos/library/exos.h"
#include "exos/library/process.h"
#include "exos/library/unix.h"

void exit(int status)
{
    descriptors_close();
    process_exit(status);
}

void on_protection_fault(void (*handler)(unsigned address))
{
    protection_handler = handler;
}

/* Memory from the end of the program's own. */
int brk(void *end)
{
    unsigned from = heap_end, to = (unsigned)end, at;

    if (to < (unsigned)exos_end || to > SHARED_AT)
        return -1;
    heap_end = to;
    for (at = (to + PAGE_SIZE - 1) & -PAGE_SIZE; at < from; at += PAGE_SIZE)
        page_unmap((void *)at);
    return 0;
}

void *sbrk(int bytes)
{
    void *from = (void *)heap_end;

    return brk((char *)from + bytes) ? (void *)-1 : from;
}

/*
 * A process that gave the processor away runs again in its next slice at the latest, whatever its
 * peer does.
 */
void ready_to_switch(void)
{
}

void resume(int pid)
{
}
