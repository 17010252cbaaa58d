/*
 * What Unix promises of pipes beyond the bytes: which error, which signal, whole records of several
 * writers, a wait that a signal ends. The exit status is the line of the first check that fails.
 */
#include "exos/library/exos.h"
#include "experiments/parity/unix_signal.h"

#define CHECK(condition) \
    if (!(condition)) exit(__LINE__)
#define RECORD 300
#define RECORDS 400
#define WRITERS 3

static volatile int caught;
static unsigned char record[RECORD];

static void count(int signal)
{
    caught += signal;
}

static void errors(void)
{
    struct sigvec vector = {count, 0, 0};
    int ends[2], word = 0, child, status;

    CHECK(pipe(ends) == 0);
    errno = 0;
    CHECK(write(ends[0], &word, 4) == -1 && errno == EBADF);
    CHECK(read(ends[1], &word, 4) == -1 && errno == EBADF);
    CHECK(write(77, &word, 4) == -1 && read(-1, &word, 4) == -1 && close(77) == -1);
    sigvec(SIGPIPE, &vector, 0);
    sigvec(SIGUSR1, &vector, 0);
    CHECK(sigsetmask(sigmask(SIGUSR1)) == 0);
    signal_post(SIGUSR1);
    CHECK(write(ends[1], &word, 4) == 4 && read(ends[0], &word, 4) == 4 && caught == 0);
    signals.mask = 0;           /* unmasked without a look: the call that waits finds it */
    CHECK(read(ends[0], &word, 4) == -1 && errno == EINTR && caught == SIGUSR1);
    caught = 0;
    close(ends[0]);
    CHECK(write(ends[1], &word, 4) == -1 && errno == EPIPE && caught == SIGPIPE);
    close(ends[1]);
    CHECK(pipe(ends) == 0);
    child = fork();
    if (child == 0) {
        vector.sv_handler = SIG_DFL;
        sigvec(SIGPIPE, &vector, 0);
        close(ends[0]);
        for (;;)
            write(ends[1], &word, 4);
    }
    close(ends[1]);
    CHECK(read(ends[0], &word, 4) == 4);
    close(ends[0]);
    CHECK(wait(&status) == child && status == (128 + SIGPIPE) << 8);
}

static void fill(unsigned char with)
{
    unsigned i;

    for (i = 0; i < RECORD; i++)
        record[i] = with;
}

/* Each writer's records come whole, whatever the others write. */
static void records(void)
{
    int ends[2], status, writer;
    unsigned i, from[WRITERS + 1] = {0}, got, have;

    CHECK(pipe(ends) == 0);
    for (writer = 1; writer <= WRITERS; writer++)
        if (fork() == 0) {
            fill(writer);
            for (i = 0; i < RECORDS; i++)
                if (write(ends[1], record, RECORD) != RECORD)
                    exit(1);
            exit(0);
        }
    close(ends[1]);
    for (i = 0; i < WRITERS * RECORDS; i++) {
        for (have = 0; have < RECORD; have += got)
            CHECK((int)(got = read(ends[0], record + have, RECORD - have)) > 0);
        for (have = 1; have < RECORD; have++)
            CHECK(record[have] == record[0]);
        from[record[0]]++;
    }
    CHECK(read(ends[0], record, 1) == 0);
    for (writer = 1; writer <= WRITERS; writer++) {
        CHECK(from[writer] == RECORDS);
        CHECK(wait(&status) > 0 && status == 0);
    }
}

int main(void)
{
    errors();
    records();
    return 0;
}
