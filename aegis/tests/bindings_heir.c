/* Beside bindings_full: wants the same bindings, and gets them when that one has ended. */
#include "aegis/tests/bindings.h"

int main(void)
{
    unsigned n, waits;
    int busy = 0, got;

    catch_exception(EXCEPTION_ETHER, count_told);
    for (waits = 0; waits < 16; waits++)        /* until the other one has taken them all */
        yield_to(0);
    while ((got = bind_nth(1)) == AEGIS_BUSY || got == AEGIS_EXHAUSTED) {
        busy++;
        yield_to(0);
    }
    CHECK(busy > 0 && !AEGIS_REFUSED(got));
    for (n = 0; n < ETHER_BINDINGS; n++)
        CHECK(!AEGIS_REFUSED(bind_nth(n)));
    await_all();
    return 0;
}
