/*
 * Timers while packets keep the kernel's software interrupts busy for ticks on end, and after it:
 * what is late comes, once, and nothing else is late for it.
 */
#include "udp.h"

#define TICK 3906 /* microseconds */

static volatile int caught;

static void note(int signal)
{
    caught++;
}

static void exactly(int ticks)
{
    struct itimerval t = { { 0, 0 }, { 0, ticks * TICK } };
    struct timeval start;
    int took;

    gettimeofday(&start, 0);
    CHECK(setitimer(ITIMER_REAL, &t, 0) == 0 && sigpause(0) == -1);
    took = since(&start);
    CHECK(took >= ticks * TICK && took <= (ticks + 1) * TICK);
}

int main(void)
{
    struct sigvec vec = { note, 0, 0 };
    struct itimerval each = { { 0, 2 * TICK }, { 0, 2 * TICK } }, old;
    struct itimerval none = { { 0, 0 }, { 0, 0 } };
    struct sockaddr_in any = nameOf(0, ECHO_PORT);
    struct timeval start;
    int s, room = 20000, before;
    volatile int i;

    CHECK(sigvec(SIGALRM, &vec, 0) == 0);
    CHECK(set_address(HOST(1)) == 0 && (s = socket(AF_INET, SOCK_DGRAM, 0)) >= 0);
    CHECK(bind(s, &any, sizeof any) == 0);
    CHECK(setitimer(ITIMER_REAL, &each, 0) == 0);
    CHECK(setsockopt(s, SOL_SOCKET, SO_RCVBUF, &room, sizeof room) == 0);
    gettimeofday(&start, 0);
    do {
        for (i = 0; i < 500; i++) continue;
        CHECK(setitimer(ITIMER_REAL, 0, &old) == 0 && old.it_value.tv_sec == 0);
        CHECK(old.it_value.tv_usec <= 3 * TICK && old.it_interval.tv_usec == 2 * TICK);
    } while (since(&start) < 60 * TICK);
    CHECK(caught >= 10 && caught <= 31);
    before = caught;
    gettimeofday(&start, 0);
    while (since(&start) < 20 * TICK) continue;
    CHECK(caught >= before + 9 && caught <= before + 11);
    CHECK(setitimer(ITIMER_REAL, &none, 0) == 0);
    sigblock(sigmask(SIGALRM));
    exactly(1);
    exactly(5);
    exactly(27);
    close(s);
    return 0;
}
