/*
 * Makes every call with every combination of values at the ends of what a word can be.
 * Outcome: harmless.
 */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    static const unsigned value[] = {
        PAGES, 1, 0x7fffffff, 0x80000000, 0xffffffff, 0xfffff200, 0x1fff0, 0};
    unsigned number, arguments[8], after[RAW_REGISTERS], i, n, own = env_info(aegis_self())->pages;

    await_victim();
    ignore_revocation();
    for (number = 0; number < CALL_leave; number += 4) {
        if (number == CALL_yield || number == CALL_console || number == CALL_environment_create)
            continue;
        for (n = 0; n < 512;
            n += number == CALL_page_allocate || number == CALL_instructions_changed ? 7 : 3) {
            for (i = 0; i < 8; i++)
                arguments[i] = value[(n >> i % 3 * 3 & 7) ^ (i > 2 ? i : 0)];
            if (number == CALL_environment_destroy && arguments[0] == 0)
                continue;
            if (number == CALL_page_revoke && arguments[0] == 0)
                continue;
            if (number == CALL_environment_set && arguments[0] == 0)
                continue;
            if (number == CALL_page_pin && arguments[0] == 0 && arguments[1] < PINNED_END)
                continue;
            raw_call(number, arguments, after);
            CHECK(aegis_fpu_modify(0) >= 0);
            CHECK(number != CALL_context_switch || aegis_context_switch(0) >= 0);
        }
    }
    CHECK(env_info(aegis_self())->pages - own < 1024);
    return HARMLESS;
}
