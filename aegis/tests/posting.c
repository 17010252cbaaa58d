/* Asynchronous transfers: each gives the rest of one slice away, and this program goes on in its next one without an answer. */
#include "aegis/tests/check.h"

int main(void)
{
    unsigned i, name;

    if (role) {
        transfer_prepare(parent);
        while (transfer_count < 20)
            yield_to(parent);
        return 0;
    }
    name = spawn(1, 0, 0, 1);
    CHECK(transfer_asynchronous(name) == AEGIS_DENIED && transfer_call(name) == AEGIS_DENIED);
    CHECK(yield_to(name) == AEGIS_OK);
    for (i = 0; i < 20; i++)
        CHECK(post(name) == AEGIS_OK);
    while (account(name)->name == name)
        yield_to(name);
    /* The software TLB is readable by all, and holds what was inserted last. */
    {
        int page = my_page();
        unsigned slot, entry, found = 0;
        const volatile struct Mapping *table = (const volatile struct Mapping *)0x1e000;

        CHECK(map_mine(SOMEWHERE, page, 0) >= 0);
        for (slot = 0; slot < STLB_ENTRIES * 8 / PAGE_SIZE; slot++) {
            CHECK(aegis_page_pin(0, 0x1e000, (INHERITANCE->stlb + slot * PAGE_SIZE) | ENTRY_VALID, WELL_KNOWN_HIGH, WELL_KNOWN_LOW, 0, 0) ==
                  AEGIS_OK);
            for (entry = 0; entry < PAGE_SIZE / 8; entry++)
                found += table[entry].low == ((unsigned)page << PAGE_SHIFT | ENTRY_VALID) && table[entry].high >> PAGE_SHIFT == SOMEWHERE >> PAGE_SHIFT;
        }
        CHECK(found == 1);
        CHECK(aegis_page_pin(0, 0x1e000, INHERITANCE->stlb | ENTRY_VALID | ENTRY_WRITABLE, WELL_KNOWN_HIGH, WELL_KNOWN_LOW, 0, 0) ==
              AEGIS_DENIED);
    }
    return 0;
}
