/*
 * exec: a child becomes another program, which keeps its envid, its descriptors and its parent; one
 * that does not exist is refused.
 */
#include "exos/tests/check.h"
#include "exos/library/unix.h"

static int area[6][PAGE_SIZE / sizeof(int)];

int main(void)
{
    int down[2], up[2], child, status, i, word;
    unsigned free = 0;

    CHECK(exec("nothing") == -1);
    for (i = 0; i < 6; i++) area[i][0] = 1000 + i;
    for (i = 0; i < 4; i++) {
        CHECK(pipe(down) == 0 && pipe(up) == 0);
        child = fork();
        if (child == 0) {
            close(down[1]);
            close(up[0]);
            exec("image");
            exit(99);
        }
        close(down[0]);
        close(up[1]);
        word = child;
        CHECK(write(down[1], &word, 4) == 4 && read(up[0], &word, 4) == 4);
        CHECK(word == child + 1);
        close(down[1]);
        CHECK(read(up[0], &word, 4) == 0);
        CHECK(wait(&status) == child && status == 42 << 8);
        close(up[0]);
        while (yield_to(child | ENVID_TRANSFER) != AEGIS_INVALID)
            ;
        CHECK(i < 2 || PUBLIC_STATE->free == free);
        free = PUBLIC_STATE->free;
    }
    for (i = 0; i < 6; i++) CHECK(area[i][0] == 1000 + i);
    /* The program itself goes too. */
    exec("last");
    return 7;
}
