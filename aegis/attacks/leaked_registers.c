/* Looks for words of the victim's capabilities in the registers that a refused call gives back. Outcome: refused. */
#include "aegis/attacks/attack.h"

int main(void)
{
    unsigned page, n, i, arguments[8] = {0, 0x1e000, 0, 5, 6, 7, 8, 9}, after[RAW_REGISTERS], first[RAW_REGISTERS];

    await_victim();
    for (page = victim_page(0); page; page = victim_page(page)) {
        arguments[2] = page << PAGE_SHIFT | ENTRY_VALID;
        DENY(raw_call(CALL_page_pin, arguments, after));
        /* The same whatever the page's capability is. */
        for (n = 0; n < RAW_REGISTERS; n++) {
            CHECK(page == victim_page(0) || after[n] == first[n]);
            first[n] = after[n];
        }
    }
    for (n = 0; n < 5; n++) {
        for (i = 0; i < 8; i++)
            arguments[i] = i + 1;
        arguments[0] = VICTIM;
        raw_call(CALL_environment_destroy + 4 * (n & 1), arguments, after);
        CHECK(after[1] == (unsigned)AEGIS_DENIED);
    }
    return REFUSED;
}
