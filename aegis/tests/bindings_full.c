/* Takes all bindings, gets a frame for each, and ends. */
#include "aegis/tests/bindings.h"

int main(void)
{
    unsigned n;

    catch_exception(EXCEPTION_ETHER, count_told);
    for (n = 0; n < ETHER_BINDINGS; n++)
        CHECK(bind_nth(n) == (int)n);
    INVALID(aegis_ether_bind(my_page()));
    RING->atoms[7].value = ETHER_BINDINGS;
    CHECK(aegis_ether_bind(rings[ETHER_BINDINGS - 1]) == ETHER_BINDINGS - 1);
    RING->atoms[7].value = 0;           /* of another one: what was bound before stays */
    RING->atoms[1].value = RING->atoms[2].value = RING->atoms[3].value = RING->atoms[4].value =
        RING->atoms[5].value = RING->atoms[6].value = 0;
    CHECK(aegis_ether_bind(rings[ETHER_BINDINGS - 1]) == AEGIS_BUSY);
    await_all();
    return 0;
}
