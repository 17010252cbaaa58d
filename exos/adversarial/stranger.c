/*
 * Transfers into a victim that expects none, from four environments and until it ends: refused each
 * time, and it goes on where it was.
 */
#include "exos/tests/check.h"

#define VICTIM (ENVID_GENERATION | 1 << 9)

int main(void)
{
    unsigned calls = 0;

    CHECK(fork() != -1 && fork() != -1);
    while (PUBLIC_STATE->environments[1].envid == (ENVID_TRANSFER | VICTIM)) {
        CHECK((calls & 1 ? lrpc : tlrpc)(VICTIM, draw()) == -1);
        calls++;
    }
    CHECK(calls > 1000);
    return 0;
}
