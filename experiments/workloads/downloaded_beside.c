/* Downloaded code or a fast upcall: a program beside, which computes. */
#include "aegis/user/aegis.h"

int main(void)
{
    volatile unsigned word = 1;

    for (;;)
        word = word << 1 | word >> 31;
}
