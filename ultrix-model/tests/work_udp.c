/*
 * A counter to another machine and back by sockets that name their peer each time; sums computed.
 */
#include "udp.h"

static int tries;

static void again(int signal)
{
    tries++;
}

int main(void)
{
    struct sockaddr_in peer = nameOf(HOST(2), ECHO_PORT), from, any = nameOf(0, PORT(2050));
    struct sigvec vec = { again, 0, 2 };
    struct itimerval quarter = { { 0, 250000 }, { 0, 250000 } }, none = { { 0, 0 }, { 0, 0 } };
    unsigned counter[PAYLOAD / 4 + 1] = { 0 };
    int s, i, length;

    CHECK(set_address(HOST(1)) == 0);
    CHECK((s = socket(AF_INET, SOCK_DGRAM, 0)) >= 0);
    CHECK(bind(s, &any, sizeof any) == 0);
    sigvec(SIGALRM, &vec, 0);
    setitimer(ITIMER_REAL, &quarter, 0);
    do {
        length = sizeof from;
        CHECK(sendto(s, counter, PAYLOAD, 0, &peer, sizeof peer) == PAYLOAD);
    } while (recvfrom(s, counter, PAYLOAD, 0, &from, &length) != PAYLOAD);
    setitimer(ITIMER_REAL, &none, 0);
    for (i = 0; i < ITERATIONS; i++) {
        length = sizeof from;
        workBegin();
        CHECK(sendto(s, counter, PAYLOAD, 0, &peer, sizeof peer) == PAYLOAD);
        CHECK(recvfrom(s, counter, PAYLOAD, 0, &from, &length) == PAYLOAD);
        workEnd();
    }
    CHECK(sendto(s, counter, 0, 0, &peer, sizeof peer) == 0);
    return 0;
}
