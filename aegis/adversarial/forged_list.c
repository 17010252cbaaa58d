/*
 * Maps the victim's pages by lists in which its own stand before and behind them.
 * Outcome: refused.
 */
#include "aegis/adversarial/listed.h"

#define MAPPINGS 3

int main(void)
{
    unsigned page, at = 0, raw[8], after[RAW_REGISTERS];

    await_victim();
    for (page = victim_page(0); page; page = victim_page(page), at = (at + 1) % MAPPINGS) {
        list_begin(MAPPINGS);
        CHECK(list_write(MAPPINGS, mine) == AEGIS_OK && !faults_reading(MAPPED + at * PAGE_SIZE));
        LIST[at].low = page << PAGE_SHIFT | (page & 1 ? WRITABLE : ENTRY_VALID);
        CHECK(aegis_tlb_delete_range(MAPPED, MAPPINGS) == AEGIS_OK);
        DENY(list_write(MAPPINGS, mine));
        CHECK(faults_reading(MAPPED + at * PAGE_SIZE));
        /* It stops there, and says so. */
        raw[0] = list_page << PAGE_SHIFT;
        raw[1] = MAPPINGS;
        raw[2] = raw[4] = MY_HIGH;
        raw[3] = MY_READ;
        raw[5] = MY_WRITE;
        DENY(raw_call(CALL_tlb_write_list, raw, after));
        CHECK(after[3] == raw[0] + at * sizeof(struct Mapping) && after[4] == MAPPINGS - at);
        CHECK(at == 0 || !faults_reading(MAPPED));
        CHECK(faults_reading(MAPPED + (MAPPINGS - 1) * PAGE_SIZE));
        CHECK(aegis_page_free(LIST[at ? 0 : 1].low >> PAGE_SHIFT) == AEGIS_OK);
    }
    return REFUSED;
}
