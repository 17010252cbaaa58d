/*
 * How Aegis is told of entries that stand in a row: by a call a page. Or by one call: install.c.
 * Paper: 6.2.
 */
#include "exos/library/exos.h"

int mappings_install(const struct Mapping *from, unsigned count)
{
    for (; count; count--, from++)
        if (AEGIS_REFUSED(page_install(from->high, from->low)))
            return 1;
    return 0;
}
