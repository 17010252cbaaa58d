/*
 * Entries that stand in a row are installed by one call of Aegis a page; the alternative, one call
 * for all, is install.c. Paper: 6.2.
 */
#include "exos/library/exos.h"

int mappings_install(const struct Mapping *from, unsigned count)
{
    for (; count; count--, from++)
        if (AEGIS_REFUSED(page_install(from->high, from->low)))
            return 1;
    return 0;
}
