/*
 * Moves its save areas and handlers about from within a handler, fault after fault.
 * Outcome: harmless.
 */
#include "aegis/adversarial/adversarial.h"

static int page, times;

static unsigned handler(unsigned pc, unsigned cause, unsigned address)
{
    times++;
    CHECK(set(SET_SAVE + 4, (page << PAGE_SHIFT) + 16 * (times & 127)) == AEGIS_OK);
    CHECK(set(SET_HANDLER + 4, (unsigned)handler) == AEGIS_OK);
    if (times % 50 == 0) {
        CHECK(aegis_page_free(page) == AEGIS_OK);
        page = my_page();
    }
    return pc + 4;
}

int main(void)
{
    int i;

    page = my_page();
    await_victim();
    catch_exception(12, handler);
    for (i = 0; i < 300; i++)
        do_overflow(0x7fffffff, 1);
    CHECK(times == 300);
    return HARMLESS;
}
