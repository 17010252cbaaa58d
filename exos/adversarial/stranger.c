/* Transfers into a neighbour that expects none, from four environments and until it ends: refused each time, and it goes on where it was. */
#include "exos/tests/check.h"

#define NEIGHBOUR (NAME_GENERATION | 1 << 9)

int main(void)
{
    unsigned calls = 0;

    CHECK(fork() != -1 && fork() != -1);
    while (BOOKS->accounts[1].name == (NAME_TRANSFER | NEIGHBOUR)) {
        CHECK((calls & 1 ? lrpc : tlrpc)(NEIGHBOUR, draw()) == -1);
        calls++;
    }
    CHECK(calls > 1000);
    return 0;
}
