/*
 * Lists devices, pages beyond memory, the kernel's addresses and mappings of all address spaces.
 * Outcome: refused.
 */
#include "aegis/adversarial/listed.h"

int main(void)
{
    static const unsigned known[] = {
        WELL_KNOWN_HIGH, WELL_KNOWN_LOW, WELL_KNOWN_HIGH, WELL_KNOWN_LOW};
    static const unsigned physical[] = {
        0x1fbe0000, 0x3fbe0000, 0x5fbe0000, PAGES << PAGE_SHIFT, 0xbfbe0000, 0xffbe0000};
    static const unsigned address[] = {0x80000000, 0x80010000, 0xa0000000, 0xc0000000, 0xfffff000};
    unsigned i;

    await_victim();
    for (i = 0; i < sizeof physical / sizeof physical[0]; i++) {
        list_begin(1);
        LIST[0].low = physical[i] | WRITABLE | ENTRY_UNCACHED;
        INVALID(list_write(1, known));
        INVALID(list_write(1, mine));
    }
    for (i = 0; i < sizeof address / sizeof address[0]; i++) {
        list_begin(1);
        LIST[0].high = address[i];
        INVALID(list_write(1, mine));
        INVALID(aegis_tlb_delete_range(address[i], 1));
    }
    list_begin(1);
    LIST[0].low |= ENTRY_G;
    INVALID(list_write(1, mine));
    CHECK(faults_reading(MAPPED));
    return REFUSED;
}
