/* A system call that copies eight bytes out. */
#include "work.h"

int main(void)
{
    struct timeval now;
    int i;

    for (i = 0; i < ITERATIONS; i++) {
        workBegin();
        gettimeofday(&now, 0);
        workEnd();
    }
    return 0;
}
