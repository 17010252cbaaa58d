/*
 * Entries that stand in a row are installed by one call of Aegis; the alternative, one call a page,
 * is install_each.c. Paper: 6.2.
 */
#include "exos/library/exos.h"

int mappings_install(const struct Mapping *from, unsigned count)
{
    const struct Capability *class = capability_of(from->low);
    unsigned at = (unsigned)from;

    if (count == 1)
        return AEGIS_REFUSED(page_install(from->high, from->low));
    return AEGIS_REFUSED(aegis_tlb_write_list(
        (BOOT_INFO->pinned[at >> PAGE_SHIFT] & -PAGE_SIZE) | (at & (PAGE_SIZE - 1)), count,
        class->read[0], class->read[1], class->write[0], class->write[1]));
}
