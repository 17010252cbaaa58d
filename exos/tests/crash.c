/* A store where the program has no memory: the process dies with a message. */
#include "exos/tests/check.h"

int main(void)
{
    *(volatile int *)0x50000000 = 1;
    return 0;
}
