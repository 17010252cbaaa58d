/*
 * The status is a process' share beside one that makes unaligned accesses, which the kernel puts
 * right, and says so on the console.
 */
#include "share.h"

static void unaligned(void)
{
    static int words[2];
    char *volatile at = (char *)words + 1; /* the compiler does not know that it is odd */

    for (;;) (*(volatile int *)at)++;
}

int main(void)
{
    return shareBeside(unaligned);
}
