/*
 * Everything for which datagrams take mbufs: to itself whole and in pieces, to hosts that answer
 * and that do not, and what comes from the wire. Whether it comes is not asked, for a test lets one
 * mbuf be missing; nothing waits for longer than a timer.
 */
#include "udp.h"

#define LOOP NET_ORDER(127, 0, 0, 1)
#define ROUNDS 3

static char data[4000];

static void note(int signal)
{
}

/* Takes what there is, until a timer ends the wait. */
static void drain(int s, int microseconds)
{
    struct itimerval soon = { { 0, microseconds }, { 0, microseconds } };
    struct itimerval none = { { 0, 0 }, { 0, 0 } };

    setitimer(ITIMER_REAL, &soon, 0);
    while (recv(s, data, sizeof data, 0) >= 0) continue;
    setitimer(ITIMER_REAL, &none, 0);
}

static void send_to(int s, unsigned address, int bytes)
{
    struct sockaddr_in name = nameOf(address, ECHO_PORT);

    sendto(s, data, bytes, 0, &name, sizeof name);
}

int main(void)
{
    struct sigvec interrupts = { note, 0, SV_INTERRUPT };
    struct sockaddr_in any = nameOf(0, ECHO_PORT), loop = nameOf(LOOP, 0);
    struct ifreq request = { "lo0" };
    int s, t, i, room = 20000;

    CHECK(sigvec(SIGALRM, &interrupts, 0) == 0);
    request.ifr_addr = *(struct sockaddr *)&loop;
    s = socket(AF_INET, SOCK_DGRAM, 0);
    ioctl(s, SIOCSIFADDR, &request);
    set_address(HOST(1));
    t = socket(AF_INET, SOCK_DGRAM, 0);
    bind(s, &any, sizeof any);
    setsockopt(s, SOL_SOCKET, SO_RCVBUF, &room, sizeof room);
    for (i = 0; i < ROUNDS; i++) {
        send_to(t, LOOP, i ? 1000 * i : 18);
        send_to(t, HOST(1), i ? 1900 * i : 18);
        send_to(t, HOST(2), 100 + 1900 * i);
        send_to(t, HOST(77), 30);
        drain(s, 15000);
    }
    close(t);
    close(s);
    t = socket(AF_UNIX, SOCK_STREAM, 0);
    close(t);
    return 0;
}
