/*
 * Names of datagram sockets: who is given what, by which interface it goes; and what is left of a
 * datagram of which only the beginning was wanted.
 */
#include "fails.h"
#include "udp.h"

#define LOOP NET_ORDER(127, 0, 0, 1)
#define RESERVED 1024
#define DROPS 600 /* more than an mbuf's page could be given back for a cluster */
#define SMALL 8   /* datagrams of a byte in a room of 1000 bytes */
#define TIGHT 4300
#define USED 0x10040000
#define USED_BYTES (64 * 4096)
#define QUEUED 200

static struct sockaddr_in own, loop;
static char data[4096], back[4096];

static int new(void)
{
    int s = socket(AF_INET, SOCK_DGRAM, 0);

    CHECK(s >= 0);
    return s;
}

static int bound(unsigned address, int port)
{
    struct sockaddr_in name = nameOf(address, PORT(port));
    int s = new();

    CHECK(bind(s, &name, sizeof name) == 0);
    return s;
}

static struct sockaddr_in nameGiven(int s)
{
    struct sockaddr_in name;
    int length = sizeof name;

    CHECK(getsockname(s, &name, &length) == 0 && length == sizeof name);
    CHECK(name.sin_family == AF_INET);
    return name;
}

static int portOf(int s)
{
    struct sockaddr_in name = nameGiven(s);

    return (name.sin_port & 255) << 8 | name.sin_port >> 8;
}

static void passes(int from, unsigned address, int port, int bytes, int to)
{
    struct sockaddr_in name = nameOf(address, PORT(port));

    CHECK(sendto(from, data, bytes, 0, &name, sizeof name) == bytes);
    if (to >= 0) CHECK(recv(to, back, sizeof back, 0) == bytes);
}

/* One port at two addresses, and one that takes from its peer alone. */
static void peers(void)
{
    struct sockaddr_in name, none = nameOf(0, PORT(3100));
    int here = bound(HOST(1), 3100), there = bound(LOOP, 3100), from = bound(0, 3101);
    int other = new();

    passes(from, HOST(1), 3100, 5, here);
    passes(from, LOOP, 3100, 6, there);
    name = nameOf(LOOP, PORT(3101));
    CHECK(connect(there, &name, sizeof name) == 0 && nameGiven(there).sin_addr.s_addr == LOOP);
    passes(other, LOOP, 3100, 7, -1); /* nobody's: not from its peer */
    passes(from, LOOP, 3100, 8, there);
    CHECK(send(there, data, 9, 0) == 9 && recv(from, back, 99, 0) == 9);
    /* Of a host that is its own peer, with the first address that this machine has. */
    CHECK(connect(other, &none, sizeof none) == 0);
    CHECK(send(other, data, 3, 0) == 3 && recv(there, back, 0, MSG_PEEK) == 0);
    close(there);
    there = bound(LOOP, 3100);
    CHECK(send(other, data, 4, 0) == 4 && recv(there, back, 99, 0) == 4);
    FAILS(connect(other, &none, 15), 22);
    /* A port that a socket has chosen by sending stays its own. */
    close(other);
    other = new();
    CHECK(portOf(other) == 0);
    passes(other, LOOP, 3100, 11, there);
    name = nameGiven(other);
    CHECK(name.sin_port != 0 && name.sin_addr.s_addr == 0);
    passes(other, HOST(1), 3100, 12, here);
    CHECK(nameGiven(other).sin_port == name.sin_port);
    FAILS(bind(other, &none, sizeof none), 22);
    FAILS(bind(here, &none, sizeof none), 22);
    close(here);
    close(there);
    close(from);
    close(other);
}

/* By which interface: that of the route, or of the network itself; and to all hosts of one. */
static void ways(void)
{
    struct sockaddr_in far = nameOf(NET_ORDER(192, 1, 1, 1), ECHO_PORT),
                       all = nameOf(NET_ORDER(10, 255, 255, 255), ECHO_PORT),
                       net = nameOf(NET_ORDER(10, 0, 0, 0), ECHO_PORT),
                       every = nameOf(0xffffffff, ECHO_PORT),
                       near = nameOf(NET_ORDER(127, 0, 0, 9), ECHO_PORT);
    int s = new(), to = bound(0, 2049), on = 1, off = 0;

    CHECK(setsockopt(s, SOL_SOCKET, SO_DONTROUTE, &on, 4) == 0);
    passes(s, HOST(1), 2049, 20, to);
    passes(s, LOOP, 2049, 21, to);
    FAILS(sendto(s, data, 5, 0, &far, sizeof far), 51);
    CHECK(setsockopt(s, SOL_SOCKET, SO_DONTROUTE, &off, 4) == 0);
    passes(s, LOOP, 2049, 22, to);
    CHECK(sendto(s, data, 23, MSG_DONTROUTE, &own, sizeof own) == 23);
    CHECK(recv(to, back, 99, 0) == 23);
    FAILS(sendto(s, data, 5, MSG_DONTROUTE, &far, sizeof far), 51);
    passes(s, HOST(1), 2049, 24, to); /* the next goes by its route again */
    FAILS(sendto(s, data, 5, 0, &far, sizeof far), 51);
    FAILS(sendto(s, data, 5, 0, &all, sizeof all), 13);
    FAILS(sendto(s, data, 5, 0, &net, sizeof net), 13);
    CHECK(setsockopt(s, SOL_SOCKET, SO_BROADCAST, &on, 4) == 0);
    CHECK(sendto(s, data, 5, 0, &all, sizeof all) == 5);
    CHECK(sendto(s, data, 5, 0, &net, sizeof net) == 5);
    FAILS(sendto(s, data, 1473, 0, &all, sizeof all), 40); /* not in pieces */
    CHECK(sendto(s, data, 1472, 0, &all, sizeof all) == 1472);
    FAILS(sendto(s, data, 5, 0, &every, sizeof every), 49); /* by no interface */
    CHECK(setsockopt(s, SOL_SOCKET, SO_BROADCAST, &off, 4) == 0);
    /* A host on a network to which there is no route: it is asked for this once, or always. */
    FAILS(sendto(s, data, 5, 0, &near, sizeof near), 51);
    CHECK(sendto(s, data, 5, MSG_DONTROUTE, &near, sizeof near) == 5);
    FAILS(sendto(s, data, 5, 0, &near, sizeof near), 51);
    CHECK(setsockopt(s, SOL_SOCKET, SO_DONTROUTE, &on, 4) == 0);
    CHECK(sendto(s, data, 5, MSG_DONTROUTE, &near, sizeof near) == 5);
    CHECK(sendto(s, data, 5, 0, &near, sizeof near) == 5);
    /* The loopback interface broadcasts nothing to its network. */
    passes(s, NET_ORDER(127, 255, 255, 255), 2049, 25, -1);
    passes(s, NET_ORDER(127, 0, 0, 0), 2049, 26, -1);
    passes(s, LOOP, 2049, 27, to);
    CHECK(setsockopt(s, SOL_SOCKET, SO_DONTROUTE, &off, 4) == 0);
    FAILS(sendto(s, data, 5, 0, &all, sizeof all), 13);
    close(s);
    close(to);
}

/* The rest of a datagram is gone, and the next one is whole; in one mbuf, in many, in clusters. */
static void beginnings(void)
{
    static const int sizes[] = { 4, 100, 400, 1000, 2047, 2048, 3000 };
    int s = new(), to = bound(0, 3200), room = 16000, i, k;

    CHECK(setsockopt(to, SOL_SOCKET, SO_RCVBUF, &room, sizeof room) == 0);
    for (i = 0; i < 7; i++) {
        for (k = 0; k < sizes[i]; k++) data[k] = i + k * 5;
        passes(s, LOOP, 3200, sizes[i], -1);
        passes(s, LOOP, 3200, 2, -1);
        passes(s, LOOP, 3200, sizes[i], -1);
        CHECK(recv(to, back, 3, MSG_PEEK) == 3 && recv(to, back, 3, 0) == 3 && back[2] == data[2]);
        CHECK(recv(to, back, 99, 0) == 2);
        CHECK(recv(to, back, sizeof back, MSG_PEEK) == sizes[i]);
        for (k = 0; k < sizes[i]; k++) CHECK(back[k] == data[k]);
        CHECK(recv(to, back, 0, 0) == 0); /* takes it away as well */
        passes(s, LOOP, 3200, 0, to);
    }
    passes(s, LOOP, 3200, 3000, -1);
    close(to);
    close(s);
}

/* What remains of a datagram's place, and of a queue's order, when its rest is dropped. */
static void remains(void)
{
    struct sockaddr_in name = nameOf(LOOP, PORT(3500));
    int s = new(), to = bound(0, 3500), room = 16000, small = 1000, tight = TIGHT, i;

    CHECK(setsockopt(to, SOL_SOCKET, SO_RCVBUF, &room, sizeof room) == 0);
    CHECK(connect(s, &name, sizeof name) == 0);
    /* The mbufs of the rest are the next that are taken. */
    CHECK(send(s, data, 3000, 0) == 3000 && send(s, data, 2, 0) == 2);
    CHECK(recv(to, back, 3, 0) == 3);
    for (i = 5; i < 9; i++) CHECK(send(s, data, i, 0) == i);
    CHECK(recv(to, back, 99, 0) == 2);
    for (i = 5; i < 9; i++) CHECK(recv(to, back, 99, 0) == i);
    for (i = 0; i < DROPS; i++) CHECK(send(s, data, 200, 0) == 200 && recv(to, back, 3, 0) == 3);
    /* An mbuf of a name and one of data each: so many have room, and no more. */
    CHECK(setsockopt(to, SOL_SOCKET, SO_RCVBUF, &small, sizeof small) == 0);
    for (i = 0; i < 2 * SMALL; i++) CHECK(send(s, data, 1, 0) == 1);
    for (i = 0; i < SMALL; i++) CHECK(recv(to, back, 99, 0) == 1);
    CHECK(send(s, data, 2, 0) == 2 && recv(to, back, 99, 0) == 2);
    /* Two clusters and a name, and one small datagram: no mbuf is empty. */
    CHECK(setsockopt(to, SOL_SOCKET, SO_RCVBUF, &tight, sizeof tight) == 0);
    CHECK(send(s, data, 3000, 0) == 3000 && send(s, data, 7, 0) == 7 && send(s, data, 8, 0) == 8);
    CHECK(recv(to, back, sizeof back, 0) == 3000 && recv(to, back, 99, 0) == 7);
    CHECK(send(s, data, 9, 0) == 9 && recv(to, back, 99, 0) == 9);
    close(to);
    close(s);
}

/* A queue of mbufs that were another process' memory before. */
static void used(void)
{
    struct sockaddr_in name = nameOf(LOOP, PORT(3600));
    int s = new(), to = bound(0, 3600), room = 60000, child = fork(), i;

    if (child == 0) {
        CHECK(brk((void *)(USED + USED_BYTES)) == 0);
        for (i = 0; i < USED_BYTES; i += 4) *(int *)(USED + i) = -1;
        exit(0);
    }
    CHECK(ended(child) == 0);
    CHECK(setsockopt(to, SOL_SOCKET, SO_RCVBUF, &room, sizeof room) == 0);
    CHECK(connect(s, &name, sizeof name) == 0);
    for (i = 0; i < QUEUED; i++) CHECK(send(s, data, i % 9, 0) == i % 9);
    for (i = 0; i < QUEUED; i++) CHECK(recv(to, back, 99, 0) == i % 9);
    close(to);
    close(s);
}

/* Several hold one route, which goes when the last of them has gone. */
static void routes(void)
{
    struct sockaddr_in away = nameOf(NET_ORDER(127, 0, 0, 2), 0);
    struct ifreq request = { "lo0" };
    int s[3], to = bound(0, 3300), i;
    struct sockaddr_in name = nameOf(LOOP, PORT(3300));

    for (i = 0; i < 3; i++) {
        s[i] = new();
        CHECK(connect(s[i], &name, sizeof name) == 0 && send(s[i], data, 6, 0) == 6);
        CHECK(recv(to, back, 99, 0) == 6);
    }
    close(s[1]);
    request.ifr_addr = *(struct sockaddr *)&away;
    CHECK(ioctl(to, SIOCSIFADDR, &request) == 0);
    FAILS(send(s[0], data, 6, 0), 51);
    request.ifr_addr = *(struct sockaddr *)&loop;
    CHECK(ioctl(to, SIOCSIFADDR, &request) == 0);
    CHECK(send(s[0], data, 6, 0) == 6 && send(s[2], data, 7, 0) == 7);
    CHECK(recv(to, back, 99, 0) == 6 && recv(to, back, 99, 0) == 7);
    close(s[0]);
    close(s[2]);
    close(to);
}

int main(void)
{
    struct ifreq request = { "lo0" };
    struct sockaddr_in any = nameOf(0, PORT(3400)), unknown = nameOf(HOST(1), 0);
    int s = new();

    own = nameOf(HOST(1), ECHO_PORT);
    loop = nameOf(LOOP, 0);
    FAILS(sendto(s, data, 1, 0, &own, sizeof own), 49);
    FAILS(connect(s, &own, sizeof own), 49);
    FAILS(connect(s, &any, sizeof any), 49);
    FAILS(bind(s, &any, sizeof any), 49);
    request.ifr_addr = *(struct sockaddr *)&loop;
    CHECK(ioctl(s, SIOCSIFADDR, &request) == 0 && set_address(HOST(1)) == 0);
    CHECK(bind(s, &unknown, sizeof unknown) == 0 && portOf(s) >= RESERVED);
    close(s);
    peers();
    ways();
    beginnings();
    remains();
    used();
    routes();
    return 0;
}
