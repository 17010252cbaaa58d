/*
 * Takes every datagram that comes to a port until one says that it is the last, and answers every
 * second one; prints a sum of what came and from whom. Beside it others have ports that some fit as
 * well as others, to whom what comes is looked at in the end.
 */
#include "udp.h"

#define LAST 'q'
#define LOOP NET_ORDER(127, 0, 0, 1)
#define FIRST_PORT 1024 /* that is given to who asks for none */
#define ALONE 3000
#define OTHERS 7
#define RING 8 /* frames for which the controller has room */

static unsigned char data[9000];
static unsigned sum, count;

static void add(unsigned value)
{
    sum = (sum << 5 | sum >> 27) + value;
}

static void print(unsigned value)
{
    char text[] = "00000000\n";
    int i;

    for (i = 7; i >= 0; i--, value >>= 4) text[i] = "0123456789abcdef"[value & 15];
    CHECK(write(1, text, 9) == 9);
}

static int others[OTHERS];

static int name(int (*give)(int, const void *, int), int s, unsigned address, int port)
{
    struct sockaddr_in of = nameOf(address, PORT(port));

    return give(s, &of, sizeof of);
}

/* Two sockets with the next port that is given: `open` at any address, which is given it last. */
static void pair(int open, int named, int port, int connected)
{
    struct sockaddr_in nobody = nameOf(HOST(1), PORT(9));

    CHECK(name(bind, others[named], HOST(1), port) == 0);
    if (connected) CHECK(name(connect, others[named], HOST(2), 2002) == 0);
    CHECK(sendto(others[open], data, 1, 0, &nobody, sizeof nobody) == 1);
}

/* The same with a peer and without, the older one first and last; and one that has a peer alone. */
static void beside(void)
{
    int i;

    for (i = 0; i < OTHERS; i++) CHECK((others[i] = socket(AF_INET, SOCK_DGRAM, 0)) >= 0);
    pair(0, 1, FIRST_PORT, 1);
    pair(3, 2, FIRST_PORT + 1, 1);
    pair(5, 4, FIRST_PORT + 2, 0);
    CHECK(name(bind, others[6], HOST(1), ALONE) == 0);
    CHECK(name(connect, others[6], HOST(2), 2002) == 0);
}

static void wake(int signal)
{
}

/* A host of our own on the other interface's network is told by the address of the first there. */
static void near(int s)
{
    struct ifreq request = { "lo0" };
    struct sockaddr_in self = nameOf(HOST(5), PORT(9)), given;
    int length = sizeof given;

    request.ifr_addr = *(struct sockaddr *)&self;
    CHECK(ioctl(s, SIOCSIFADDR, &request) == 0 && connect(s, &self, sizeof self) == 0);
    CHECK(getsockname(s, &given, &length) == 0 && given.sin_addr.s_addr == HOST(1));
    CHECK(close(s) == 0);
    self = nameOf(LOOP, 0);
    request.ifr_addr = *(struct sockaddr *)&self;
    CHECK(ioctl(others[0], SIOCSIFADDR, &request) == 0);
}

/* Adds what came to each of the others. */
static void come(void)
{
    struct sigvec vec = { wake, 0, SV_INTERRUPT };
    struct itimerval often = { { 0, 8000 }, { 0, 8000 } }, never = { { 0, 0 }, { 0, 0 } };
    int i, n;

    CHECK(sigvec(SIGALRM, &vec, 0) == 0 && setitimer(ITIMER_REAL, &often, 0) == 0);
    for (i = 0; i < OTHERS; i++) {
        while ((n = recv(others[i], data, sizeof data, 0)) >= 0) add(i << 16 | n << 8 | data[0]);
        CHECK(errno == 4 && close(others[i]) == 0);
    }
    CHECK(setitimer(ITIMER_REAL, &never, 0) == 0);
}

/* Short frames of odd lengths where long ones were: nothing of those is in them. */
static void overwritten(int s, const struct sockaddr_in *to)
{
    int i;

    for (i = 0; i < 1400; i++) data[i] = 0xa5;
    for (i = 0; i < 2 * RING; i++) {
        int n = i < RING ? 1400 : 3 + (i & 2);

        CHECK(sendto(s, data, n, 0, to, sizeof *to) == n);
    }
}

int main(void)
{
    struct itimerval later = { { 0, 0 }, { 0, 100000 } };
    struct sockaddr_in any = nameOf(0, ECHO_PORT), from, absent = nameOf(HOST(77), ECHO_PORT),
                       all = nameOf(NET_ORDER(10, 255, 255, 255), ECHO_PORT);
    int s, i, n, length, yes = 1;

    CHECK(set_address(HOST(1)) == 0);
    CHECK((s = socket(AF_INET, SOCK_DGRAM, 0)) >= 0 && bind(s, &any, sizeof any) == 0);
    beside();
    near(socket(AF_INET, SOCK_DGRAM, 0));
    CHECK(setsockopt(s, SOL_SOCKET, SO_BROADCAST, &yes, sizeof yes) == 0);
    CHECK(sendto(s, "all", 3, 0, &all, sizeof all) == 3);
    for (i = 0; i < 3; i++) CHECK(sendto(s, "absent", 6, 0, &absent, sizeof absent) == 6);
    do {
        length = sizeof from;
        n = recvfrom(s, data, sizeof data, 0, &from, &length);
        CHECK(n >= 0 && length == sizeof from && from.sin_family == AF_INET);
        add(from.sin_addr.s_addr);
        add(from.sin_port);
        for (i = 0; i < n; i++) add(data[i]);
        if (++count % 2) CHECK(sendto(s, data, n, 0, &from, sizeof from) == n);
    } while (n == 0 || data[0] != LAST);
    overwritten(s, &from);
    come();
    print(count);
    print(sum);
    /* Who has no socket hears nothing. */
    CHECK(close(s) == 0 && setitimer(ITIMER_REAL, &later, 0) == 0 && sigpause(0) == -1);
    return 0;
}
