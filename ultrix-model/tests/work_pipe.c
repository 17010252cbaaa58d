/* A word to another process and back, over two pipes. */
#include "work.h"

int main(void)
{
    int to[2], from[2], i, word = 0;

    pipe(to);
    pipe(from);
    if (fork() == 0) {
        close(to[1]);
        while (read(to[0], &word, 4) == 4) write(from[1], &word, 4);
        exit(0);
    }
    for (i = 0; i < ITERATIONS; i++) {
        workBegin();
        write(to[1], &word, 4);
        read(from[0], &word, 4);
        workEnd();
    }
    close(to[1]);
    return 0;
}
