/*
 * What a child of executes.c becomes: its memory is its own from the start; it answers over the
 * descriptors that it was left, 3 to read and 6 to write.
 */
#include "exos/tests/check.h"
#include "exos/library/unix.h"

static int other[9][PAGE_SIZE / sizeof(int)];
static int loaded = 77;

int main(void)
{
    int word, i, child, status;

    CHECK(loaded == 77);
    for (i = 0; i < 9; i++) CHECK(other[i][0] == 0 && other[i][1000] == 0);
    for (i = 0; i < 9; i++) other[i][i] = i;
    CHECK(read(3, &word, 4) == 4 && word == getpid());
    child = fork();
    if (child == 0) exit(other[8][8]);
    CHECK(wait(&status) == child && status == 8 << 8);
    word++;
    CHECK(write(6, &word, 4) == 4 && read(3, &word, 4) == 0);
    close(6);
    return 42;
}
