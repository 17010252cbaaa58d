/* Children for test programs: copies of the program that run main again, with `role` set, in environments of their own. */
#include "aegis/tests/check.h"

#define WINDOW 0x30000000

volatile unsigned role, parent;

static const unsigned *window(unsigned low)
{
    check(aegis_tlb_write(WINDOW, (low & ~(PAGE_SIZE - 1)) | ENTRY_VALID, INHERITANCE->read[0], INHERITANCE->read[1]) >= 0, __LINE__);
    return (const unsigned *)WINDOW;
}

/* A copy of a page of this program, with the program's capabilities; its number. */
static unsigned copy(unsigned low)
{
    unsigned i, *to = (unsigned *)(WINDOW + PAGE_SIZE);
    const unsigned *from = window(low);
    int page = aegis_page_allocate(0, INHERITANCE->read[0], INHERITANCE->read[1], INHERITANCE->write[0], INHERITANCE->write[1]);

    check(!AEGIS_REFUSED(page), __LINE__);
    check(aegis_tlb_write((unsigned)to, page << PAGE_SHIFT | ENTRY_VALID | ENTRY_WRITABLE, INHERITANCE->write[0], INHERITANCE->write[1]) >= 0,
          __LINE__);
    for (i = 0; i < PAGE_SIZE / 4; i++)
        to[i] = from[i];
    return page;
}

static void pin(unsigned name, unsigned slot, unsigned low)
{
    const unsigned *guard = low & ENTRY_WRITABLE ? (const unsigned *)INHERITANCE->write : (const unsigned *)INHERITANCE->read;

    check(aegis_page_pin(name, slot << PAGE_SHIFT, low, guard[0], guard[1], MY_HIGH, MY_WRITE) == AEGIS_OK, __LINE__);
}

/* Gives `slices` of its own slices away, the last ones first. */
static void give_slices(unsigned name, unsigned slices)
{
    unsigned slot;

    for (slot = SLICES; slot-- > 0 && slices;)
        if (books()->slots[slot] == aegis_self()) {
            check(aegis_slice_give(slot, name) == AEGIS_OK, __LINE__);
            slices--;
        }
}

unsigned spawn(unsigned as, unsigned minimum, unsigned allowance, unsigned slices)
{
    unsigned name = aegis_environment_create(MY_HIGH, MY_WRITE, minimum, allowance), slot, i, low, page, own;
    struct Inheritance *inheritance = (struct Inheritance *)(WINDOW + 2 * PAGE_SIZE);

    if (AEGIS_REFUSED(name))
        return name;
    role = as;
    parent = aegis_self();
    own = copy(INHERITANCE->pinned[INHERITANCE_AT >> PAGE_SHIFT]);
    check(aegis_tlb_write((unsigned)inheritance, own << PAGE_SHIFT | ENTRY_VALID | ENTRY_WRITABLE, INHERITANCE->write[0],
                          INHERITANCE->write[1]) >= 0, __LINE__);
    inheritance->name = name;
    inheritance->control[0] = MY_HIGH;
    inheritance->control[1] = MY_WRITE;
    for (slot = 0; slot < PINNED_PAGES; slot++) {
        low = INHERITANCE->pinned[slot];
        if (low == 0)
            continue;
        page = low >> PAGE_SHIFT;
        if (slot == INHERITANCE_AT >> PAGE_SHIFT)
            page = own;
        else if (low & ENTRY_WRITABLE)
            page = copy(low);
        low = page << PAGE_SHIFT | (low & (ENTRY_VALID | ENTRY_WRITABLE));
        inheritance->pinned[slot] = low;
        pin(name, slot, low);
        if (low & ENTRY_WRITABLE)
            check(aegis_page_give(page, name, MY_HIGH, MY_WRITE) == AEGIS_OK, __LINE__);
    }
    for (i = 0; i < INHERITANCE->mappings; i++) {
        low = INHERITANCE->map[i].low;
        if (!(low & ENTRY_WRITABLE))
            continue;
        page = copy(low);
        inheritance->map[i].low = page << PAGE_SHIFT | ENTRY_VALID | ENTRY_WRITABLE;
        check(aegis_page_give(page, name, MY_HIGH, MY_WRITE) == AEGIS_OK, __LINE__);
    }
    role = 0;
    check(aegis_environment_set(name, SET_START, (unsigned)__start, MY_HIGH, MY_WRITE) == AEGIS_OK, __LINE__);
    give_slices(name, slices);
    return name;
}
