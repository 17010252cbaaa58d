/*
 * Who must not be harmed: holds a secret, computes for a number of slices, forks, talks over a
 * pipe, and finds all as it should be.
 */
#include "exos/tests/check.h"
#include "exos/adversarial/victim.h"

#define PAGES_HELD 20

static volatile unsigned held[PAGES_HELD][PAGE_SIZE / sizeof(int)]
    __attribute__((aligned(PAGE_SIZE)));

int main(void)
{
    unsigned i, round, word = 0;
    int ends[2], status;

    for (i = 0; i < PAGES_HELD; i++) held[i][0] = held[i][i] = SECRET;
    for (round = 0; round < 8; round++) {
        unsigned until = PUBLIC_STATE->ticks + 2;

        while ((int)(PUBLIC_STATE->ticks - until) < 0)
            for (i = 0; i < PAGES_HELD; i++) CHECK(held[i][0] == SECRET && held[i][i] == SECRET);
        CHECK(pipe(ends) == 0);
        if (fork() == 0) {
            word = round + 100;
            CHECK(write(ends[1], &word, sizeof word) == sizeof word && held[3][3] == SECRET);
            exit(9);
        }
        CHECK(read(ends[0], &word, sizeof word) == sizeof word && word == round + 100);
        CHECK(wait(&status) != -1 && status == 9 << 8);
        close(ends[0]);
        close(ends[1]);
    }
    write(1, "unharmed\n", 9);
    return 0;
}
