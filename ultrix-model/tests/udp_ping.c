/*
 * A counter goes to another machine and back; then datagrams of many lengths, those that fill
 * several frames among them.
 */
#include "udp.h"

static unsigned char data[9000], back[9000];
static int tries;

static void again(int signal)
{
    tries++;
}

/*
 * Asks until the other machine answers: its program may not have begun, and the first packet waits
 * for an address.
 */
static void meet(int s)
{
    struct sigvec vec = { again, 0, 2 };
    struct itimerval quarter = { { 0, 250000 }, { 0, 250000 } }, none = { { 0, 0 }, { 0, 0 } };

    sigvec(SIGALRM, &vec, 0);
    setitimer(ITIMER_REAL, &quarter, 0);
    do {
        CHECK(send(s, "hello", 5, 0) == 5);
    } while (recv(s, back, sizeof back, 0) != 5);
    setitimer(ITIMER_REAL, &none, 0);
}

static void check(int s, int bytes)
{
    int i;

    for (i = 0; i < bytes; i++) data[i] = bytes + i * 7;
    CHECK(send(s, data, bytes, 0) == bytes);
    CHECK(recv(s, back, sizeof back, 0) == bytes);
    for (i = 0; i < bytes; i++) CHECK(back[i] == data[i]);
}

int main(void)
{
    struct sockaddr_in peer = nameOf(HOST(2), ECHO_PORT), any;
    int s, i, length = sizeof any;
    unsigned counter[PAYLOAD / 4 + 1] = { 0 };

    CHECK(set_address(HOST(1)) == 0);
    CHECK((s = socket(AF_INET, SOCK_DGRAM, 0)) >= 0);
    CHECK(connect(s, &peer, sizeof peer) == 0);
    CHECK(getsockname(s, &any, &length) == 0 && any.sin_addr.s_addr == HOST(1) &&
          any.sin_port != 0);
    meet(s);
    for (i = 0; i < ITERATIONS; i++) {
        workBegin();
        CHECK(send(s, counter, PAYLOAD, 0) == PAYLOAD);
        CHECK(recv(s, counter, PAYLOAD, 0) == PAYLOAD);
        workEnd();
        CHECK(counter[0]++ == i);
    }
    for (i = 1; i < 1473; i += 97) check(s, i);
    check(s, 1472);
    check(s, 1473);
    check(s, 2961);
    check(s, 4000);
    CHECK(send(s, data, 0, 0) == 0);
    return 0;
}
