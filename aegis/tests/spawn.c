/*
 * Children for test programs: copies of the program that run main again, with `role` set, in
 * environments of their own.
 */
#include "aegis/tests/check.h"

#define MAPPED_AT 0x30000000

volatile unsigned role, parent;

static const unsigned *map_own(unsigned low)
{
    check(aegis_tlb_write(MAPPED_AT, (low & ~(PAGE_SIZE - 1)) | ENTRY_VALID, BOOT_INFO->read[0],
              BOOT_INFO->read[1]) >= 0,
        __LINE__);
    return (const unsigned *)MAPPED_AT;
}

/* A copy of a page of this program, with the program's capabilities; its number. */
static unsigned copy(unsigned low)
{
    unsigned i, *to = (unsigned *)(MAPPED_AT + PAGE_SIZE);
    const unsigned *from = map_own(low);
    int page = aegis_page_allocate(
        0, BOOT_INFO->read[0], BOOT_INFO->read[1], BOOT_INFO->write[0], BOOT_INFO->write[1]);

    check(!AEGIS_REFUSED(page), __LINE__);
    check(aegis_tlb_write((unsigned)to, page << PAGE_SHIFT | ENTRY_VALID | ENTRY_WRITABLE,
              BOOT_INFO->write[0], BOOT_INFO->write[1]) >= 0,
        __LINE__);
    for (i = 0; i < PAGE_SIZE / 4; i++)
        to[i] = from[i];
    return page;
}

static void pin(unsigned envid, unsigned slot, unsigned low)
{
    const unsigned *capability = low & ENTRY_WRITABLE ? (const unsigned *)BOOT_INFO->write
                                                 : (const unsigned *)BOOT_INFO->read;

    check(aegis_page_pin(envid, slot << PAGE_SHIFT, low, capability[0], capability[1], MY_HIGH,
              MY_WRITE) == AEGIS_OK,
        __LINE__);
}

/* Gives `slices` of its own slices away, the last ones first. */
static void give_slices(unsigned envid, unsigned slices)
{
    unsigned slot;

    for (slot = SLICES; slot-- > 0 && slices;)
        if (public_state()->slots[slot] == aegis_self()) {
            check(aegis_slice_give(slot, envid) == AEGIS_OK, __LINE__);
            slices--;
        }
}

unsigned spawn(unsigned as, unsigned minimum, unsigned allowance, unsigned slices)
{
    unsigned envid = aegis_environment_create(MY_HIGH, MY_WRITE, minimum, allowance), slot, i, low,
             page, own;
    struct BootInfo *boot_info = (struct BootInfo *)(MAPPED_AT + 2 * PAGE_SIZE);

    if (AEGIS_REFUSED(envid))
        return envid;
    role = as;
    parent = aegis_self();
    own = copy(BOOT_INFO->pinned[BOOT_INFO_AT >> PAGE_SHIFT]);
    check(aegis_tlb_write((unsigned)boot_info, own << PAGE_SHIFT | ENTRY_VALID | ENTRY_WRITABLE,
              BOOT_INFO->write[0], BOOT_INFO->write[1]) >= 0,
        __LINE__);
    boot_info->envid = envid;
    boot_info->control[0] = MY_HIGH;
    boot_info->control[1] = MY_WRITE;
    for (slot = 0; slot < PINNED_PAGES; slot++) {
        low = BOOT_INFO->pinned[slot];
        if (low == 0)
            continue;
        page = low >> PAGE_SHIFT;
        if (slot == BOOT_INFO_AT >> PAGE_SHIFT)
            page = own;
        else if (low & ENTRY_WRITABLE)
            page = copy(low);
        low = page << PAGE_SHIFT | (low & (ENTRY_VALID | ENTRY_WRITABLE));
        boot_info->pinned[slot] = low;
        pin(envid, slot, low);
        if (low & ENTRY_WRITABLE)
            check(aegis_page_give(page, envid, MY_HIGH, MY_WRITE) == AEGIS_OK, __LINE__);
    }
    for (i = 0; i < BOOT_INFO->mappings; i++) {
        low = BOOT_INFO->map[i].low;
        if (!(low & ENTRY_WRITABLE))
            continue;
        page = copy(low);
        boot_info->map[i].low = page << PAGE_SHIFT | ENTRY_VALID | ENTRY_WRITABLE;
        check(aegis_page_give(page, envid, MY_HIGH, MY_WRITE) == AEGIS_OK, __LINE__);
    }
    role = 0;
    check(aegis_environment_set(envid, SET_START, (unsigned)__start, MY_HIGH, MY_WRITE) == AEGIS_OK,
        __LINE__);
    give_slices(envid, slices);
    return envid;
}
