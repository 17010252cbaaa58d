/*
 * Processes at the edges of the kernel's tables: a fork that fails costs its caller nothing, a
 * child begins with nothing of its parent's time, numbers that share a chain, files until there are
 * no more, none open at all, orphans, groups with the first process among them, long timers. Ends
 * by a signal, and leaves processes behind that end after it.
 */
#include "udp.h"

#define NPROC 32
#define FILES 63 /* with the console's */
#define EACH 17   /* that one process can open */
#define IMAGES 20 /* more than the table of texts has places */
#define MARK 9    /* a descriptor by which an image knows itself */

int main(void);

static volatile int caught;
static volatile int *shared;
static int children[NPROC];
static char text[600];

static void note(int signal)
{
    caught++;
}

static void catch(int signal, int flags)
{
    struct sigvec vec = { note, 0, flags };

    CHECK(sigvec(signal, &vec, 0) == 0);
}

/* A word of the last page of the program's text, which main() alone needs. */
static int *last(void)
{
    return (int *)(((int)main + 0x60) & ~3);
}

/*
 * Takes the right to read that page from itself, and waits for the end of a stream. Far before
 * main(), so that it does not lie there.
 */
static void unreadable(int from)
{
    char byte;

    CHECK(mprotect((void *)((int)last() & ~4095), 4096, PROT_NONE) == 0);
    shared[0] = 1;
    exit(read(from, &byte, 1) == 0 ? 77 : 1);
}

/* Some time in which others run. */
static void rest(int microseconds)
{
    struct itimerval t = { { 0, 0 }, { 0, microseconds } };

    catch(SIGALRM, 0);
    sigblock(sigmask(SIGALRM));
    CHECK(setitimer(ITIMER_REAL, &t, 0) == 0 && sigpause(0) == -1);
    sigsetmask(0);
}

/* Some 30 ms outside of the kernel. */
static void busy(void)
{
    volatile int n;

    for (n = 0; n < 100000; n++) continue;
}

static int asleep(void)
{
    int child = fork();

    CHECK(child >= 0);
    if (child == 0)
        for (;;) sigpause(0);
    return child;
}

static void finish(int child)
{
    CHECK(kill(child, SIGKILL) == 0 && ended(child) == SIGKILL);
}

static int used(int *use)
{
    CHECK(getrusage(0, use) == 0);
    return use[0] * 1000000 + use[1] + use[2] * 1000000 + use[3];
}

/* What a fork that fails leaves its caller, and what a child has of its parent's timers. */
static void forks(void)
{
    struct itimerval far = { { 3, 0 }, { 5, 0 } }, old;
    int use[18], before, i, child;

    CHECK(setitimer(ITIMER_REAL, &far, 0) == 0 && setitimer(ITIMER_VIRTUAL, &far, 0) == 0 &&
          setitimer(ITIMER_PROF, &far, 0) == 0);
    busy();
    child = fork();
    if (child == 0) {
        for (i = 0; i < 3; i++) {
            CHECK(setitimer(i, 0, &old) == 0 && old.it_value.tv_sec == 0);
            CHECK(old.it_value.tv_usec == 0 && old.it_interval.tv_sec == 0);
        }
        CHECK(used(use) < 16000);
        exit(0);
    }
    CHECK(ended(child) == 0);
    before = used(use);
    CHECK(before >= 20000);
    for (i = 0; (child = fork()) > 0; i++) children[i] = child;
    if (child == 0)
        for (;;) sigpause(0);
    CHECK(errno == 11 && i > 20 && used(use) >= before);
    FAILS(fork(), 11);
    for (i--; i >= 0; i--) finish(children[i]);
    for (i = 0; i < 3; i++) {
        CHECK(setitimer(i, 0, &old) == 0 && old.it_interval.tv_sec == 3);
        CHECK(old.it_value.tv_sec == 4 && old.it_value.tv_usec > 0);
        old.it_value.tv_sec = old.it_interval.tv_sec = old.it_value.tv_usec = 0;
        CHECK(setitimer(i, &old, 0) == 0);
    }
}

/* A timer of more than a second counts across it. */
static void longTimers(void)
{
    struct itimerval t = { { 0, 0 }, { 1, 10000 } }, old, none = { { 0, 0 }, { 0, 0 } };
    int i;

    for (i = 0; i < 3; i++) CHECK(setitimer(i, &t, 0) == 0);
    busy();
    for (i = 0; i < 3; i++) {
        CHECK(setitimer(i, &none, &old) == 0 && old.it_value.tv_sec == 0);
        CHECK(old.it_value.tv_usec > 900000 && old.it_value.tv_usec < 1000000);
    }
}

/* Processes whose numbers differ by the length of the table of chains. */
static void numbers(void)
{
    int round, a, b, c;

    for (round = 0; round < 3; round++) {
        a = asleep();
        do {
            b = asleep();
            if (b % 64 != a % 64) finish(b);
        } while (b % 64 != a % 64);
        CHECK(b != a && kill(a, 0) == 0 && kill(b, 0) == 0);
        CHECK(setpgrp(a, 70) == 0 && getpgrp(a) == 70 && getpgrp(b) != 70);
        finish(round == 1 ? a : b);
        FAILS(kill(round == 1 ? a : b, 0), 3);
        c = round == 1 ? b : a;
        CHECK(kill(c, 0) == 0 && setpgrp(c, 71) == 0 && getpgrp(c) == 71);
        finish(c);
        FAILS(kill(c, 0), 3);
        FAILS(getpgrp(c), 3);
    }
}

/* Open files until the table is full: an error, and every one of them can be had again. */
static void files(void)
{
    int round, i, n, to[2], child[4], own, later, status;
    char byte;

    for (round = 0; round < 2; round++) {
        CHECK(pipe(to) == 0 && (own = socket(AF_INET, SOCK_DGRAM, 0)) > 0);
        shared[0] = shared[1] = 0;
        later = -1;
        for (i = 0; i < 4; i++) {
            child[i] = fork();
            if (child[i] == 0) {
                close(to[1]);
                close(own);
                close(later);
                for (n = 0; socket(AF_INET, SOCK_DGRAM, 0) >= 0; n++) continue;
                CHECK(errno == (n == EACH - 1 ? 24 : 23));
                shared[0] += n;
                shared[1]++;
                read(to[0], &byte, 1);
                exit(0);
            }
            while (shared[1] == i) rest(4000);
            if (i == 1) CHECK((later = socket(AF_INET, SOCK_DGRAM, 0)) > 0);
        }
        CHECK(shared[0] == FILES - 4);
        FAILS(pipe(children), 23);
        FAILS(socket(AF_INET, SOCK_DGRAM, 0), 23);
        CHECK(dup(1) == 7); /* takes no place in the table */
        /* What is given back of it is found wherever it lies. */
        for (n = 0; n < 4; n++) {
            CHECK(close(own) == 0 && (own = socket(AF_INET, SOCK_DGRAM, 0)) > 0);
            CHECK(close(later) == 0 && close(own) == 0);
            CHECK((own = socket(AF_INET, SOCK_DGRAM, 0)) > 0);
            CHECK((later = socket(AF_INET, SOCK_DGRAM, 0)) > 0);
        }
        close(to[1]);
        for (i = 0; i < 4; i++) CHECK(wait(&status) > 0 && status == 0);
        close(to[0]);
        close(own);
        close(later);
        close(7);
    }
}

/* A process with no file at all. */
static void nothingOpen(void)
{
    int child = fork(), ends[2], i;
    char byte;

    if (child == 0) {
        for (i = 0; i < 20; i++) close(i);
        i = fork();
        if (i == 0) exit(0);
        if (ended(i)) exit(2);
        if (pipe(ends) || ends[0] != 0 || ends[1] != 1) exit(3);
        i = fork();
        if (i == 0) {
            close(1);
            exit(read(0, &byte, 1) == 1 && byte == 'n' && read(0, &byte, 1) == 0 ? 0 : 4);
        }
        if (write(1, "n", 1) != 1 || close(1) || close(0) || ended(i)) exit(5);
        exit(0);
    }
    CHECK(ended(child) == 0);
}

/* The first process inherits orphans, beside its own children; stopped ones are told and go on. */
static void orphans(void)
{
    int own = asleep(), child = fork(), i, n, status, hung = 0, fell = 0;

    if (child == 0) {
        for (i = 0; i < 3; i++)
            if (fork() == 0) {
                if (i < 2) kill(getpid(), SIGSTOP);
                exit(i + 30);
            }
        rest(20000);
        exit(9);
    }
    CHECK(wait(&status) == child || status == 32 << 8);
    for (n = 0; n < 3; n++) {
        CHECK((i = wait(&status)) > 0 && i != own);
        hung += status == SIGHUP;
        fell += status == 9 << 8 || status == 32 << 8;
    }
    CHECK(hung == 2 && fell == 1);
    finish(own);
    FAILS(wait(&status), 10);
}

/* A group's signals spare the first process. */
static void groups(void)
{
    int child = asleep();

    CHECK(setpgrp(0, 60) == 0 && setpgrp(child, 60) == 0 && killpg(60, 0) == 0);
    CHECK(kill(0, SIGTERM) == 0 && ended(child) == SIGTERM);
    FAILS(killpg(60, SIGTERM), 3);
    CHECK(setpgrp(0, 0) == 0);
}

/* What a signal leaves of a long line. */
static void console(void)
{
    struct itimerval soon = { { 0, 0 }, { 0, 100000 } };
    int i, n;

    for (i = 0; i < sizeof text; i++) text[i] = i % 50 == 49 ? '\n' : 'a' + i % 26;
    for (i = 0; i < 2; i++) {
        catch(SIGALRM, i ? SV_INTERRUPT : 0);
        caught = 0;
        CHECK(setitimer(ITIMER_REAL, &soon, 0) == 0);
        n = write(1, text, sizeof text);
        CHECK(n >= 64 && n < sizeof text && n % 64 == 0 && caught == 1);
    }
    FAILS(write(1, (char *)0x7ffffff0, 99), 14);
    CHECK(read(1, text, 9) == 0);
}

/*
 * Many that run one file need its text once, whoever has ended before, and have the rights of the
 * file; what is ignored stays so, and what is caught does not.
 */
static void images(void)
{
    int ends[2], child[IMAGES], i;

    for (i = 0; i < 3; i++) child[i] = asleep();
    for (i = 0; i < 3; i++) finish(child[i]);
    CHECK(pipe(ends) == 0);
    shared[0] = 0;
    for (i = 0; i < IMAGES; i++) {
        child[i] = fork();
        CHECK(child[i] >= 0);
        if (child[i] == 0) {
            struct sigvec ignore = { SIG_IGN, 0, 0 };

            CHECK(sigvec(SIGINT, &ignore, 0) == 0);
            catch(SIGHUP, 0);
            CHECK(close(ends[1]) == 0);
            if (i == 0 && fork() == 0) unreadable(ends[0]);
            while (!shared[0]) continue;
            CHECK(dup2(ends[0], MARK) == MARK);
            execve("edges0", 0, 0); /* the bench numbers its files */
            exit(1);
        }
    }
    rest(60000);
    close(ends[1]);
    for (i = 0; i < IMAGES + 1; i++) {
        int status;

        CHECK(wait(&status) > 0 && status == 77 << 8);
    }
    close(ends[0]);
}

/* What such an image does: waits until all are there. */
static int image(void)
{
    struct sigvec was;
    char byte;

    CHECK(sigvec(SIGINT, 0, &was) == 0 && was.sv_handler == SIG_IGN);
    CHECK(sigvec(SIGHUP, 0, &was) == 0 && was.sv_handler == SIG_DFL);
    return *(volatile int *)last() != 0 && read(MARK, &byte, 1) == 0 ? 77 : 1;
}

int main(void)
{
    int id, i;

    if (dup2(MARK, MARK) == MARK) return image();
    id = shmsys(3, 7, 4096, 01000);
    shared = (int *)shmsys(0, id, 0, 0);
    CHECK(shared != (int *)-1);
    forks();
    longTimers();
    numbers();
    files();
    nothingOpen();
    orphans();
    groups();
    images();
    console();
    for (i = 0; i < 2; i++)
        if (fork() == 0) {
            if (fork() == 0) {
                rest(30000);
                exit(1);
            }
            rest(10000 + 40000 * i);
            exit(2);
        }
    kill(getpid(), SIGTERM);
    return 3;
}
