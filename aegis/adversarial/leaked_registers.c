/*
 * Looks in the registers that a refused call gives back for words of the capability that it lacked,
 * or what they differ by.
 * Outcome: refused.
 */
#include "aegis/adversarial/adversarial.h"

#define GIVEN_HIGH 0x0badc0de
#define GIVEN_LOW 0x0ddba11e

/* What others would keep to themselves; its own, for it must know what to look for. */
static const unsigned secret[] = {MY_HIGH, MY_READ, MY_WRITE};

static void refused_without_a_trace(unsigned number, const unsigned *arguments)
{
    unsigned after[RAW_REGISTERS], n, i;

    DENY(raw_call(number, arguments, after));
    for (n = 0; n < RAW_REGISTERS; n++)
        for (i = 0; i < 3; i++) {
            CHECK(after[n] != secret[i]);
            CHECK(after[n] != (secret[i] ^ GIVEN_HIGH) && after[n] != (secret[i] ^ GIVEN_LOW));
        }
}

int main(void)
{
    unsigned child = aegis_environment_create(MY_HIGH, MY_WRITE, 0, 0), page = my_page();
    unsigned pin[8] = {0, 0x1e000, page << PAGE_SHIFT | ENTRY_VALID, GIVEN_HIGH, GIVEN_LOW};
    unsigned pin_writable[8] = {0, 0x1e000, page << PAGE_SHIFT | WRITABLE, GIVEN_HIGH, GIVEN_LOW};
    unsigned list[8] = {0, 1, GIVEN_HIGH, GIVEN_LOW, GIVEN_HIGH, GIVEN_LOW};
    unsigned map[8] = {SOMEWHERE, page << PAGE_SHIFT | WRITABLE, GIVEN_HIGH, GIVEN_LOW};
    unsigned give[8] = {page, child, GIVEN_HIGH, GIVEN_LOW},
             revoke[8] = {child, 1, GIVEN_HIGH, GIVEN_LOW};
    unsigned set[8] = {child, SET_START, 4, GIVEN_HIGH, GIVEN_LOW},
             destroy[8] = {child, GIVEN_HIGH, GIVEN_LOW};
    unsigned into[8] = {child, 0x1e000, 0, 0, 0, GIVEN_HIGH, GIVEN_LOW};

    CHECK(!AEGIS_REFUSED(child));
    CHECK(map_mine(SOMEWHERE, page, 1) >= 0);
    list[0] = page << PAGE_SHIFT;
    ((struct Mapping *)SOMEWHERE)->high = SOMEWHERE + PAGE_SIZE;
    ((struct Mapping *)SOMEWHERE)->low = page << PAGE_SHIFT | ENTRY_VALID;
    refused_without_a_trace(CALL_tlb_write_list, list);
    ((struct Mapping *)SOMEWHERE)->low |= ENTRY_WRITABLE;
    refused_without_a_trace(CALL_tlb_write_list, list);
    refused_without_a_trace(CALL_page_pin, pin);
    refused_without_a_trace(CALL_page_pin, pin_writable);
    refused_without_a_trace(CALL_page_pin, into);
    refused_without_a_trace(CALL_tlb_write, map);
    refused_without_a_trace(CALL_page_give, give);
    refused_without_a_trace(CALL_page_revoke, revoke);
    refused_without_a_trace(CALL_environment_set, set);
    refused_without_a_trace(CALL_environment_destroy, destroy);
    return REFUSED;
}
