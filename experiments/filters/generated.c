/*
 * On ExOS: invalidating the instruction cache goes by physical pages, which the library's page
 * table knows.
 */
#include "exos/library/exos.h"
#include "experiments/filters/generated.h"

void instructions_changed(void *from, unsigned bytes)
{
    unsigned page;

    for (page = (unsigned)from & -PAGE_SIZE; page < (unsigned)from + bytes; page += PAGE_SIZE)
        aegis_instructions_changed(*page_find(page) >> PAGE_SHIFT);
}
