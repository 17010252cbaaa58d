/* The shortest system call. */
#include "work.h"

int main(void)
{
    int i;

    for (i = 0; i < ITERATIONS; i++) {
        workBegin();
        getpid();
        workEnd();
    }
    return 0;
}
