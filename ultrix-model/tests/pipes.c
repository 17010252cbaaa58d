/*
 * Pipes as streams: any length in any pieces, a full and an empty pipe, end of file, a reader that
 * is gone, ping-pong between two processes. The bytes follow a formula that both sides know.
 */
#include "check.h"

#define BYTES 20000

static char buffer[BYTES];

static char byteAt(int i)
{
    return (i * 7 + (i >> 8)) & 0xff;
}

static void stream(void)
{
    int ends[2], child, status, i, j, n, size = 1;

    CHECK(pipe(ends) == 0);
    child = fork();
    if (child == 0) {
        close(ends[0]);
        for (i = 0; i < BYTES; i++) buffer[i] = byteAt(i);
        for (i = 0; i < BYTES; i += n, size = size * 3 % 5003) {
            n = write(ends[1], buffer + i, size < BYTES - i ? size : BYTES - i);
            CHECK(n > 0);
        }
        exit(0);
    }
    close(ends[1]);
    for (i = 0; (n = read(ends[0], buffer, 777)) > 0;) {
        for (j = 0; j < n; j++, i++) CHECK(buffer[j] == byteAt(i));
    }
    CHECK(n == 0 && i == BYTES);
    CHECK(wait(&status) == child && status == 0);
    close(ends[0]);
}

static void content(void)
{
    int ends[2], child, status, i = 0, j, n;

    CHECK(pipe(ends) == 0);
    child = fork();
    if (child == 0) {
        for (i = 0; i < BYTES; i++) buffer[i] = byteAt(i);
        CHECK(write(ends[1], buffer, BYTES) == BYTES);
        exit(0);
    }
    close(ends[1]);
    while ((n = read(ends[0], buffer, 1000)) > 0) {
        for (j = 0; j < n; j++, i++) CHECK(buffer[j] == byteAt(i));
    }
    CHECK(n == 0 && i == BYTES && wait(&status) == child && status == 0);
    close(ends[0]);
}

/* Nobody asked for SIGIO. */
static void unasked(int signal)
{
    exit(signal);
}

static void pingPong(void)
{
    struct sigvec io = { unasked, 0, 0 };
    int to[2], from[2], child, status, i, word;

    CHECK(pipe(to) == 0 && pipe(from) == 0);
    child = fork();
    if (child == 0) {
        CHECK(sigvec(SIGIO, &io, 0) == 0);
        close(to[1]);
        while (read(to[0], &word, 4) == 4) {
            word++;
            CHECK(write(from[1], &word, 4) == 4);
        }
        exit(0);
    }
    close(to[0]);
    word = 0;
    for (i = 0; i < 200; i++) {
        CHECK(write(to[1], &word, 4) == 4);
        CHECK(read(from[0], &word, 4) == 4);
    }
    CHECK(word == 200);
    close(to[1]);
    CHECK(wait(&status) == child && status == 0);
    close(from[0]);
    close(from[1]);
}

static volatile int broken;

static void note(int signal)
{
    broken = signal;
}

int main(void)
{
    struct sigvec vec = { note, 0, 0 };
    int ends[2];

    stream();
    content();
    pingPong();
    CHECK(sigvec(SIGPIPE, &vec, 0) == 0 && pipe(ends) == 0);
    CHECK(read(ends[1], buffer, 1) == -1 && errno == 9);
    close(ends[0]);
    CHECK(write(ends[1], buffer, 1) == -1 && errno == 32 && broken == SIGPIPE);
    return 0;
}
