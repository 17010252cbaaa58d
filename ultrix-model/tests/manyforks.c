/*
 * More processes, one after another, than there are address-space identifiers; each sees its own
 * memory.
 */
#include "check.h"

static volatile int mine = 1000;

int main(void)
{
    int i, child, status;

    for (i = 0; i < 150; i++) {
        mine = i;
        child = fork();
        CHECK(child >= 0);
        if (child == 0) {
            CHECK(mine == i);
            mine = -i;
            CHECK(getpid() > 1 && mine == -i);
            exit(i & 63);
        }
        CHECK(wait(&status) == child && status == (i & 63) << 8 && mine == i);
    }
    return 0;
}
