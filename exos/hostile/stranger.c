/* Transfers into a neighbour that expects none, at any moment of its work: refused each time, and it goes on where it was. */
#include "exos/tests/check.h"

#define NEIGHBOUR (NAME_GENERATION | 1 << 9)

int main(void)
{
    unsigned calls = 0, until = BOOKS->ticks + 40;

    while ((int)(BOOKS->ticks - until) < 0) {
        CHECK((calls & 1 ? lrpc : tlrpc)(NEIGHBOUR, draw()) == -1);
        calls++;
    }
    CHECK(calls > 1000);
    return 0;
}
