/*
 * Sockets with arguments that lie: every call must refuse what it is told to refuse, touch no byte
 * that it was not given, and keep nothing. The test beside this file counts the kernel's mbufs.
 */
#include "fails.h"
#include "udp.h"

#define LOOP NET_ORDER(127, 0, 0, 1)
#define ROUNDS 40
#define PAGE 4096
#define STACK_TOP ((char *)0x7ffff000)
#define STREAM 4096 /* bytes that a stream has room for */

static struct sockaddr_in own, other, broadcast, nowhere, long_name[8];
static unsigned char data[4096], back[8192];
static volatile int caught;

static void note(int signal)
{
    caught++;
}

static int datagramSocket(void)
{
    int s = socket(AF_INET, SOCK_DGRAM, 0);

    CHECK(s >= 0);
    return s;
}

static int feeder;

/* Sends what is waited for. */
static void feed(int signal)
{
    CHECK(sendto(feeder, data, 6, 0, &own, 16) == 6);
}

/* What is no socket, and no descriptor. */
static void descriptors(void)
{
    static const int none[] = { -1, 999, 0x7fffffff, 19, 1 };
    int i, length = 16, value = 1;

    for (i = 0; i < 5; i++) {
        int number = none[i] == 1 ? 38 : 9, s = none[i];

        FAILS(bind(s, &own, 16), number);
        FAILS(connect(s, &own, 16), number);
        FAILS(send(s, data, 1, 0), number);
        FAILS(sendto(s, data, 1, 0, &own, 16), number);
        FAILS(recv(s, data, 1, 0), number);
        FAILS(getsockname(s, &other, &length), number);
        FAILS(setsockopt(s, SOL_SOCKET, SO_BROADCAST, &value, 4), number);
        FAILS(ioctl(s, SIOCGIFADDR, data), number);
    }
    FAILS(socket(99, SOCK_DGRAM, 0), 43);
    FAILS(socket(AF_INET, 99, 0), 43);
    FAILS(socket(AF_INET, SOCK_DGRAM, 99), 43);
}

/* Names: where they lie, and how long they are said to be. */
static void names(int s)
{
    static const int lengths[] = { -1, 113, 0x7fffffff, 0x80000000 };
    struct sockaddr_in wrong = own;
    int i, t = datagramSocket();

    for (i = 0; i < 4; i++) {
        FAILS(bind(t, long_name, lengths[i]), 22);
        FAILS(connect(t, long_name, lengths[i]), 22);
        FAILS(sendto(t, data, 1, 0, long_name, lengths[i]), 22);
    }
    for (i = 0; i < 113; i += 7)
        if (i != 16) {
            FAILS(bind(t, long_name, i), 22);
            FAILS(sendto(t, data, 1, 0, long_name, i), 22);
            FAILS(connect(t, long_name, i), 22);
        }
    FAILS(bind(t, OUTSIDE, 16), 14);
    FAILS(bind(t, KERNEL, 16), 14);
    FAILS(connect(t, (void *)0x7ffffff8, 16), 14);
    FAILS(sendto(t, data, 1, 0, KERNEL, 16), 14);
    FAILS(sendto(t, KERNEL, 16, 0, &own, 16), 14);
    FAILS(sendto(t, OUTSIDE, 16, 0, &own, 16), 14);
    FAILS(sendto(t, data, 0x80000000, 0, &own, 16), 22);
    FAILS(sendto(t, data, 10000, 0, &own, 16), 40);
    FAILS(send(t, data, 1, 0), 39);
    wrong.sin_family = AF_UNIX;
    FAILS(connect(t, &wrong, 16), 47);
    wrong = own;
    wrong.sin_port = 0;
    FAILS(connect(t, &wrong, 16), 49);
    FAILS(sendto(t, data, 1, 0, &wrong, 16), 49);
    wrong.sin_addr.s_addr = NET_ORDER(9, 9, 9, 9);
    FAILS(bind(t, &wrong, 16), 49);
    FAILS(bind(t, &own, 16), 48);
    FAILS(bind(s, &own, 16), 22);
    FAILS(sendto(t, data, 1, 0, &nowhere, 16), 51);
    FAILS(sendto(t, data, 1, 0, &broadcast, 16), 13);
    CHECK(connect(t, &own, 16) == 0);
    FAILS(sendto(t, data, 1, 0, &own, 16), 56);
    FAILS(send(t, data, 1, MSG_OOB), 45);
    FAILS(recv(t, data, 1, MSG_OOB), 45);
    close(t);
}

/* What comes back, and how much of it there is room for. */
static void results(int s)
{
    struct sockaddr_in found[2];
    int i, length, t = datagramSocket();

    for (i = 0; i < 40; i++) data[i] = i + 1;
    CHECK(sendto(t, data, 40, 0, &own, 16) == 40);
    FAILS(recvfrom(s, KERNEL, 40, MSG_PEEK, 0, 0), 14);
    FAILS(recvfrom(s, (void *)0x400000, 40, MSG_PEEK, 0, 0), 14);
    FAILS(recvfrom(s, back, 0x80000000, 0, 0, 0), 22);
    CHECK(recv(s, back, 30, MSG_PEEK) == 30 && back[0] == 1 && back[29] == 30 && back[30] == 0);
    CHECK(recv(s, back, 60, MSG_PEEK) == 40 && back[39] == 40 && back[40] == 0);
    length = 4;
    found[0].sin_addr.s_addr = 1;
    CHECK(recvfrom(s, back, 8, 0, found, &length) == 8 && length == 4);
    CHECK(found[0].sin_family == AF_INET && found[0].sin_addr.s_addr == 1);
    for (i = 0; i < 6; i++) CHECK(sendto(t, data, 40, 0, &own, 16) == 40);
    length = -1;
    FAILS(recvfrom(s, back, 40, 0, found, &length), 22);
    FAILS(recvfrom(s, back, 40, 0, found, KERNEL), 14);
    length = 16;
    FAILS(recvfrom(s, back, 40, 0, KERNEL, &length), 14);
    FAILS(recvfrom(s, back, 40, 0, (void *)0x400000, &length), 14);
    FAILS(recvfrom(s, back, 40, 0, found, (void *)0x400000), 14);
    CHECK(sendto(t, data, 40, 0, &own, 16) == 40);
    length = 0; /* of a name that is not wanted it does not matter where it would go */
    CHECK(recvfrom(s, back, 40, 0, KERNEL, &length) == 40 && length == 0);
    length = 32;
    found[1].sin_addr.s_addr = 2;
    CHECK(recvfrom(s, back, 40, 0, found, &length) == 40 && length == 16);
    CHECK(found[1].sin_addr.s_addr == 2 && found[0].sin_addr.s_addr == LOOP);
    length = -1;
    FAILS(getsockname(s, found, &length), 22);
    FAILS(getsockname(s, found, OUTSIDE), 14);
    length = 16;
    FAILS(getsockname(s, KERNEL, &length), 14);
    length = 2;
    found[0].sin_port = 5;
    CHECK(getsockname(s, found, &length) == 0 && length == 2 && found[0].sin_port == 5);
    close(t);
}

static void options(int s)
{
    static const int sizes[] = { 0, -1, 0x7fffffff, 1000000 };
    static struct ifreq pages[2 * PAGE / sizeof(struct ifreq)];
    struct ifreq *asked = (struct ifreq *)(((unsigned)pages + PAGE - 1) & -PAGE);
    struct ifreq request = { "lo0" };
    int i, value = 1, t = datagramSocket();

    for (i = 0; i < 4; i++) {
        FAILS(setsockopt(t, SOL_SOCKET, SO_RCVBUF, &sizes[i], 4), 55);
        FAILS(setsockopt(t, SOL_SOCKET, SO_SNDBUF, &sizes[i], 4), 55);
    }
    FAILS(setsockopt(t, 0, SO_BROADCAST, &value, 4), 22);
    FAILS(setsockopt(t, SOL_SOCKET, SO_BROADCAST, &value, 2), 22);
    FAILS(setsockopt(t, SOL_SOCKET, SO_BROADCAST, KERNEL, 4), 14);
    FAILS(setsockopt(t, SOL_SOCKET, 0x7777, &value, 4), 45);
    FAILS(ioctl(t, 0x12345678, &request), 22);
    FAILS(ioctl(t, SIOCGIFADDR, KERNEL), 14);
    FAILS(ioctl(t, SIOCSIFADDR, OUTSIDE), 14);
    *asked = request;
    CHECK(mprotect(asked, PAGE, PROT_READ) == 0);
    FAILS(ioctl(t, SIOCGIFADDR, asked), 14); /* what is asked can be read, not written */
    CHECK(ioctl(t, SIOCGIFADDR, &request) == 0);
    CHECK(((struct sockaddr_in *)&request.ifr_addr)->sin_addr.s_addr == LOOP);
    for (i = 0; i < 16; i++) request.ifr_name[i] = 'x';
    FAILS(ioctl(t, SIOCGIFADDR, &request), 6);
    /* A room of 100 bytes holds no more than that, and what it holds can be taken. */
    value = 100;
    CHECK(setsockopt(s, SOL_SOCKET, SO_RCVBUF, &value, 4) == 0);
    for (i = 0; i < 9; i++) CHECK(sendto(t, data, 40, 0, &own, 16) == 40);
    CHECK(recv(s, back, 60, 0) == 40);
    CHECK(sendto(t, data, 84, 0, &own, 16) == 84 && recv(s, back, 90, 0) == 84);
    CHECK(sendto(t, data, 85, 0, &own, 16) == 85 && sendto(t, data, 3, 0, &own, 16) == 3);
    CHECK(recv(s, back, 90, 0) == 3);
    value = 4096;
    CHECK(setsockopt(s, SOL_SOCKET, SO_RCVBUF, &value, 4) == 0);
    close(t);
}

/* Who is given a datagram: whoever's names fit best. */
static void lookups(void)
{
    struct sockaddr_in any = nameOf(0, PORT(3000)), here = nameOf(HOST(1), PORT(3000)),
                       loop = nameOf(LOOP, PORT(3000)), sender;
    int all = datagramSocket(), one = datagramSocket(), from = datagramSocket(), length = 16;

    CHECK(bind(one, &here, 16) == 0);
    FAILS(bind(all, &any, 16), 48); /* it would take part of another's */
    CHECK(sendto(from, data, 1, 0, &here, 16) == 1 && recv(one, back, 9, 0) == 1);
    CHECK(sendto(from, data, 2, 0, &loop, 16) == 2); /* nobody's */
    close(one);
    CHECK(bind(all, &any, 16) == 0);
    CHECK(sendto(from, data, 3, 0, &loop, 16) == 3);
    CHECK(recvfrom(all, back, 9, 0, &sender, &length) == 3);
    CHECK(connect(all, &sender, 16) == 0); /* from now on its alone */
    one = datagramSocket();
    CHECK(sendto(one, data, 4, 0, &loop, 16) == 4 && sendto(from, data, 5, 0, &loop, 16) == 5);
    CHECK(recv(all, back, 9, 0) == 5);
    CHECK(connect(all, &loop, 16) == 0); /* disconnected first */
    close(all);
    close(one);
    close(from);
}

/* Closing gives back what waits; a full table leaves nothing; a signal ends a wait. */
static void resources(int s)
{
    struct sigvec vec = { note, 0, 0 }, feeds = { feed, 0, 0 };
    struct itimerval soon = { { 0, 0 }, { 0, 20000 } };
    int i, t, first, ends[2];

    for (i = 0; i < ROUNDS; i++) {
        struct sockaddr_in mine = nameOf(0, PORT(4000));

        t = datagramSocket();
        CHECK(bind(t, &mine, 16) == 0);
        mine.sin_addr.s_addr = LOOP;
        CHECK(sendto(t, data, 900, 0, &mine, 16) == 900);
        CHECK(sendto(t, data, 2000, 0, &mine, 16) == 2000);
        CHECK(connect(t, &mine, 16) == 0);
        close(t);
    }
    first = t = datagramSocket();
    while ((i = socket(AF_INET, SOCK_DGRAM, 0)) >= 0) t = i;
    CHECK(errno == 24);
    FAILS(pipe(ends), 24);
    FAILS(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 24);
    close(t);
    FAILS(pipe(ends), 24); /* there is room for one end */
    CHECK(socket(AF_INET, SOCK_DGRAM, 0) == t);
    for (; t >= first; t--) CHECK(close(t) == 0);
    FAILS(socketpair(AF_UNIX, SOCK_STREAM, 0, KERNEL), 14);
    CHECK(close(first) == 0 && close(first + 1) == 0); /* as in 4.3BSD they stay open */
    FAILS(socketpair(AF_INET, SOCK_DGRAM, 0, ends), 43);
    FAILS(socketpair(AF_UNIX, SOCK_DGRAM, 0, ends), 43);
    CHECK(socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0 && ends[0] == first);
    FAILS(sendto(ends[0], data, 1, 0, &own, 200), 22);
    CHECK(send(ends[0], data, 9, 0) == 9 && recv(ends[1], back, 9, MSG_PEEK) == 9);
    CHECK(recv(ends[1], back, 9, 0) == 9 && close(ends[0]) == 0 && recv(ends[1], back, 9, 0) == 0);
    CHECK(close(ends[1]) == 0);
    feeder = datagramSocket();
    CHECK(sigvec(SIGALRM, &feeds, 0) == 0 && setitimer(ITIMER_REAL, &soon, 0) == 0);
    CHECK(recv(s, back, 9, 0) == 6); /* it goes on waiting */
    close(feeder);
    CHECK(sigvec(SIGALRM, &vec, 0) == 0 && setitimer(ITIMER_REAL, &soon, 0) == 0);
    vec.sv_flags = SV_INTERRUPT;
    CHECK(sigvec(SIGALRM, &vec, 0) == 0);
    FAILS(recv(s, back, 9, 0), 4);
    CHECK(caught == 1);
}

/* Sends so much at a time until a signal ends the wait for room. Returns how much went. */
static int filled(int end, int bytes)
{
    int all = 0, n;

    while ((n = send(end, data, bytes, 0)) > 0) all += n;
    CHECK(n == -1 && errno == 4);
    return all;
}

/*
 * A stream's room in bytes, and in mbufs; what does not fit goes as far as there is room. A pair
 * each.
 */
static void rooms(void)
{
    static const struct {
        int first, each, all;
    } ways[] = {
        { 0, 112, STREAM },             /* the last mbuf is not full */
        { 0, 60, 2 * STREAM / 128 * 60 }, /* two do not go into one mbuf */
        { 3000, 4096, STREAM - 3000 },
    };
    struct itimerval always = { { 0, 20000 }, { 0, 20000 } }, never = { { 0, 0 }, { 0, 0 } };
    int i, ends[2];

    CHECK(setitimer(ITIMER_REAL, &always, 0) == 0);
    for (i = 0; i < 3; i++) {
        CHECK(socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0);
        if (ways[i].first) CHECK(send(ends[0], data, ways[i].first, 0) == ways[i].first);
        CHECK(filled(ends[0], ways[i].each) == ways[i].all);
        FAILS(send(ends[0], data, 4, MSG_OOB), 45); /* waits for no room */
        CHECK(close(ends[0]) == 0 && close(ends[1]) == 0);
    }
    CHECK(socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0);
    CHECK(write(ends[0], back, STREAM + 900) == STREAM);
    CHECK(setitimer(ITIMER_REAL, &never, 0) == 0);
    CHECK(recv(ends[1], back, 8192, 0) == STREAM);
    FAILS(sendto(ends[0], data, 1, 0, &own, 16), 56);
    /* Of urgent data a kilobyte is taken at once; what lies behind it is not looked at. */
    FAILS(send(ends[0], STACK_TOP - 1024, 2000, MSG_OOB), 45);
    /* A reader who takes nothing loses the first mbuf alone. */
    CHECK(send(ends[0], data, 300, 0) == 300);
    FAILS(recv(ends[1], KERNEL, 300, 0), 14);
    CHECK(recv(ends[1], back, 300, 0) == 300 - 112);
    CHECK(close(ends[0]) == 0 && close(ends[1]) == 0);
}

/* A route goes with the address of its interface, under a socket that has it. */
static void moves(int s)
{
    struct sockaddr_in away = nameOf(NET_ORDER(127, 0, 0, 2), ECHO_PORT);
    struct ifreq request = { "lo0" };
    int t = datagramSocket(), i;

    CHECK(connect(t, &own, 16) == 0 && send(t, data, 4, 0) == 4 && recv(s, back, 9, 0) == 4);
    for (i = 0; i < 20; i++) {
        request.ifr_addr = *(struct sockaddr *)&away;
        CHECK(ioctl(t, SIOCSIFADDR, &request) == 0);
        FAILS(send(t, data, 4, 0), 51);
        request.ifr_addr = *(struct sockaddr *)&own;
        CHECK(ioctl(t, SIOCSIFADDR, &request) == 0);
        CHECK(send(t, data, 5, 0) == 5 && recv(s, back, 9, 0) == 5);
    }
    close(t);
}

/* Streams that are connected to nobody, and one whose peer has gone. */
static void alone(void)
{
    struct ifreq request = { "lo0" };
    int s = socket(AF_UNIX, SOCK_STREAM, 0), ends[2], length = 16, size = 100;

    CHECK(s >= 0);
    FAILS(send(s, data, 4, 0), 57);
    FAILS(sendto(s, data, 4, 0, &own, 16), 57);
    FAILS(write(s, data, 4), 57);
    FAILS(recv(s, back, 4, 0), 57);
    FAILS(read(s, back, 4), 57);
    FAILS(bind(s, &own, 16), 45);
    FAILS(connect(s, &own, 16), 45);
    FAILS(getsockname(s, back, &length), 45);
    FAILS(ioctl(s, SIOCGIFADDR, &request), 45);
    CHECK(setsockopt(s, SOL_SOCKET, SO_SNDBUF, &size, 4) == 0 && close(s) == 0);
    CHECK(socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0);
    FAILS(connect(ends[0], &own, 16), 56);
    FAILS(send(ends[0], data, 4, MSG_OOB), 45);
    FAILS(recv(ends[0], back, 4, MSG_OOB), 45);
    CHECK(send(ends[1], data, 4, 0) == 4 && close(ends[1]) == 0);
    CHECK(recv(ends[0], back, 9, 0) == 4 && recv(ends[0], back, 9, 0) == 0);
    sigblock(sigmask(SIGPIPE));
    FAILS(send(ends[0], data, 4, 0), 32);
    CHECK(close(ends[0]) == 0);
}

int main(void)
{
    struct ifreq request = { "lo0" };
    int s;

    own = nameOf(LOOP, ECHO_PORT);
    other = nameOf(HOST(1), ECHO_PORT);
    broadcast = nameOf(NET_ORDER(10, 255, 255, 255), ECHO_PORT);
    nowhere = nameOf(NET_ORDER(192, 1, 1, 1), ECHO_PORT);
    long_name[0] = own;
    s = datagramSocket();
    FAILS(bind(s, &own, 16), 49); /* no interface has an address */
    FAILS(ioctl(s, SIOCGIFADDR, &request), 49);
    request.ifr_addr = *(struct sockaddr *)&own;
    CHECK(ioctl(s, SIOCSIFADDR, &request) == 0 && set_address(HOST(1)) == 0);
    CHECK(bind(s, &own, 16) == 0);
    descriptors();
    names(s);
    results(s);
    options(s);
    lookups();
    moves(s);
    alone();
    resources(s);
    rooms();
    close(s);
    return 0;
}
