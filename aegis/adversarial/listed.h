/*
 * A list of mappings in a page of one's own, for the programs that put into it what they must not
 * map.
 */
#ifndef AEGIS_LISTED_H
#define AEGIS_LISTED_H

#include "aegis/adversarial/adversarial.h"

#define LIST ((struct Mapping *)(SOMEWHERE + 0x40000))
#define MAPPED (SOMEWHERE + 0x50000)

static unsigned list_page;
/* Capabilities for reading and for writing of one's own pages. */
static const unsigned mine[] = {MY_HIGH, MY_READ, MY_HIGH, MY_WRITE};

/* A list of so many mappings of a page of one's own that may be read, all allowed. */
static inline void list_begin(unsigned mappings)
{
    unsigned i, page = my_page();

    if (list_page == 0)
        list_page = my_page();
    CHECK(map_mine((unsigned)LIST, list_page, 1) >= 0);
    for (i = 0; i < mappings; i++) {
        LIST[i].high = MAPPED + i * PAGE_SIZE;
        LIST[i].low = page << PAGE_SHIFT | ENTRY_VALID;
    }
}

static inline int list_write_at(unsigned physical, unsigned mappings, const unsigned *capabilities)
{
    return aegis_tlb_write_list(
        physical, mappings, capabilities[0], capabilities[1], capabilities[2], capabilities[3]);
}

static inline int list_write(unsigned mappings, const unsigned *capabilities)
{
    return list_write_at(list_page << PAGE_SHIFT, mappings, capabilities);
}

#endif
