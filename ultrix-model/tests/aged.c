/*
 * What the kernel forgets: a host that nobody spoke to, one that never answered and the packet that
 * waits for it, a datagram of which a piece is missing. A second passes, in which the trial makes
 * all of it as old as it may be.
 */
#include "udp.h"

#define TICK 3906 /* microseconds */

static char data[200];

static void wake(int signal)
{
}

static void rest(int seconds, int ticks)
{
    struct itimerval t = { { 0, 0 }, { seconds, ticks * TICK } };

    CHECK(setitimer(ITIMER_REAL, &t, 0) == 0 && sigpause(0) == -1);
}

static volatile int heard;

/* From here on the wire is heard. */
void hears(void)
{
    heard = 1;
}

int main(void)
{
    struct sigvec vec = { wake, 0, 0 };
    struct sockaddr_in any = nameOf(0, ECHO_PORT);
    static const int hosts[] = { 2, 8, 77, 78 };
    int s, round, i, room = 9000;

    CHECK(sigvec(SIGALRM, &vec, 0) == 0 && sigblock(sigmask(SIGALRM)) == 0);
    CHECK(set_address(HOST(1)) == 0);
    hears();
    rest(0, 10); /* what comes meanwhile is for nobody at all */
    CHECK((s = socket(AF_INET, SOCK_DGRAM, 0)) >= 0);
    CHECK(bind(s, &any, sizeof any) == 0);
    CHECK(setsockopt(s, SOL_SOCKET, SO_RCVBUF, &room, sizeof room) == 0);
    rest(0, 10);
    for (round = 0; round < 3; round++) {
        for (i = 0; i < 4; i++) {
            struct sockaddr_in to = nameOf(HOST(hosts[i]), ECHO_PORT);

            CHECK(sendto(s, data, 20 + round, 0, &to, sizeof to) == 20 + round);
        }
        if (round == 0) rest(1, 20);
        rest(0, 4);
    }
    close(s);
    return 0;
}
