/*
 * Names and ways of datagrams at their edges: who is found where several would do, routes that
 * change under a socket, networks of each class, interfaces that there are not, and more packets
 * than the controller takes at once. The station 10.0.0.2 is there, or is not.
 */
#include "fails.h"
#include "udp.h"

#define LOOP NET_ORDER(127, 0, 0, 1)
#define BURST 26000

static char data[BURST], back[2048];

static int new(void)
{
    int s = socket(AF_INET, SOCK_DGRAM, 0);

    CHECK(s >= 0);
    return s;
}

static int binds(int s, unsigned address, int port)
{
    struct sockaddr_in name = nameOf(address, PORT(port));

    return bind(s, &name, sizeof name);
}

static int connects(int s, unsigned address, int port)
{
    struct sockaddr_in name = nameOf(address, PORT(port));

    return connect(s, &name, sizeof name);
}

static int sends(int s, unsigned address, int port, int bytes)
{
    struct sockaddr_in name = nameOf(address, PORT(port));

    return sendto(s, data, bytes, 0, &name, sizeof name);
}

static void passes(int s, unsigned address, int port, int bytes, int to)
{
    CHECK(sends(s, address, port, bytes) == bytes && recv(to, back, 99, 0) == bytes);
}

static struct sockaddr_in nameGiven(int s)
{
    struct sockaddr_in name;
    int length = sizeof name;

    CHECK(getsockname(s, &name, &length) == 0);
    return name;
}

static int portOf(int s)
{
    struct sockaddr_in name = nameGiven(s);

    return (name.sin_port & 255) << 8 | name.sin_port >> 8;
}

static unsigned addressOf(int s)
{
    return nameGiven(s).sin_addr.s_addr;
}

static void wake(int signal)
{
}

/* Until some tick of the clock, when all that was on its way has come. */
static void rest(void)
{
    struct sigvec vec = { wake, 0, 0 };
    struct itimerval soon = { { 0, 0 }, { 0, 50000 } };

    CHECK(sigvec(SIGALRM, &vec, 0) == 0 && setitimer(ITIMER_REAL, &soon, 0) == 0);
    CHECK(sigpause(0) == -1);
}

static int address(const char *name, unsigned number)
{
    struct ifreq request = { "" };
    struct sockaddr_in *of = (struct sockaddr_in *)&request.ifr_addr;
    int s = new(), i;

    for (i = 0; name[i]; i++) request.ifr_name[i] = name[i];
    *of = nameOf(number, 0);
    i = ioctl(s, number ? SIOCSIFADDR : SIOCGIFADDR, &request);
    close(s);
    return i < 0 ? i : of->sin_addr.s_addr;
}

static void interfaces(void)
{
    static const char *const none[] = { "lo0x", "lx0", "le1", "lo1", "xo0", "l", "", "lo", "le0/" };
    int i;

    for (i = 0; i < sizeof none / sizeof none[0]; i++) FAILS(address(none[i], 0), 6);
    for (i = 0; i < sizeof none / sizeof none[0]; i++) FAILS(address(none[i], HOST(9)), 6);
    CHECK(address("lo0", 0) == LOOP && address("le0", 0) == HOST(1));
}

/* Of several that could be given a datagram, whose names say most. */
static void best(void)
{
    int wide = new(), narrow = new(), from = new(), other = new(), port;

    /* The next port that is given without a name. */
    CHECK(sends(from, LOOP, 9, 1) == 1);
    port = portOf(from) + 1;
    CHECK(binds(narrow, LOOP, port) == 0);
    CHECK(sends(wide, LOOP, 9, 1) == 1 && portOf(wide) == port);
    passes(from, LOOP, port, 5, narrow);
    passes(from, HOST(1), port, 6, wide);
    /* The same with a peer: what comes from elsewhere is the other's. */
    CHECK(binds(other, LOOP, 4201) == 0 && connects(narrow, LOOP, 4201) == 0);
    passes(other, LOOP, port, 7, narrow);
    passes(from, LOOP, port, 8, wide);
    close(wide);
    wide = new();
    FAILS(binds(wide, LOOP, port), 48);
    FAILS(binds(wide, 0, port), 48);
    CHECK(binds(wide, HOST(1), port) == 0);
    /* A peer's port alone does not make it the peer. */
    close(from);
    from = new();
    CHECK(binds(from, HOST(1), 4201) == 0 && sends(from, LOOP, port, 9) == 9);
    passes(other, LOOP, port, 3, narrow);
    close(narrow);
    close(wide);
    close(other);
    close(from);
}

/* One port of two sockets: who may have it as well, and who may not have the same peer. */
static void twins(void)
{
    int wide = new(), narrow = new(), other = new(), from = new(), port;

    CHECK(sends(from, LOOP, 9, 1) == 1);
    port = portOf(from) + 1;
    CHECK(binds(narrow, LOOP, port) == 0);
    CHECK(binds(other, LOOP, 0) == 0 && portOf(other) == port + 1);
    close(other);
    port += 2;
    close(narrow);
    narrow = new();
    CHECK(binds(narrow, LOOP, port) == 0 && connects(narrow, LOOP, 4601) == 0);
    CHECK(sends(wide, LOOP, 9, 1) == 1 && portOf(wide) == port);
    FAILS(connects(wide, LOOP, 4601), 48);
    CHECK(connects(wide, LOOP, 4602) == 0);
    close(wide);
    close(narrow);
    /* The same with an address that is not that of the way there. */
    narrow = new();
    other = new();
    CHECK(binds(narrow, HOST(1), ++port) == 0 && connects(narrow, LOOP, 4601) == 0);
    CHECK(binds(other, HOST(1), 0) == 0 && portOf(other) == port);
    FAILS(connects(other, LOOP, 4601), 48);
    close(narrow);
    close(other);
    close(from);
}

/* Two interfaces on one network: whose address a packet bears, and by which it goes. */
static void sources(void)
{
    int s, on = 1;
    unsigned beside = HOST(5);

    CHECK(address("lo0", beside) == beside);
    s = new();
    CHECK(connects(s, HOST(2), 7) == 0 && addressOf(s) == HOST(1));
    close(s);
    s = new(); /* another route before, which was that to a host */
    CHECK(sends(s, beside, 7, 1) == 1 && connects(s, HOST(2), 7) == 0 && addressOf(s) == HOST(1));
    close(s);
    s = new();
    CHECK(setsockopt(s, SOL_SOCKET, SO_DONTROUTE, &on, 4) == 0);
    CHECK(connects(s, HOST(2), 7) == 0 && addressOf(s) == beside);
    close(s);
    s = new(); /* the same route before */
    CHECK(sends(s, HOST(1), 7, 1) == 1);
    CHECK(setsockopt(s, SOL_SOCKET, SO_DONTROUTE, &on, 4) == 0);
    CHECK(connects(s, HOST(1), 7) == 0 && addressOf(s) == beside);
    close(s);
    s = new(); /* first by the wire, then by the first interface of the network */
    CHECK(binds(s, HOST(1), 4801) == 0 && sends(s, HOST(2), 7, 60) == 60);
    CHECK(setsockopt(s, SOL_SOCKET, SO_DONTROUTE, &on, 4) == 0 && sends(s, HOST(2), 7, 61) == 61);
    close(s);
    CHECK(address("lo0", LOOP) == LOOP);
}

/* The loopback interface with the address that says nothing; a peer that is told by it. */
static void nobodys(void)
{
    struct ifreq request = { "lo0" };
    struct sockaddr_in none = nameOf(0, 0), loop = nameOf(LOOP, 0);
    int from = new(), s = new(), other = new(), on = 1, port;

    request.ifr_addr = *(struct sockaddr *)&none;
    CHECK(ioctl(s, SIOCSIFADDR, &request) == 0);
    CHECK(sends(from, HOST(1), 9, 1) == 1);
    port = portOf(from) + 1;
    CHECK(binds(s, 0, port) == 0 && connects(s, NET_ORDER(0, 0, 0, 5), 4701) == 0);
    CHECK(addressOf(s) == 0);
    CHECK(sends(other, HOST(1), 9, 1) == 1 && portOf(other) == port);
    close(other);
    other = new();
    CHECK(connects(other, NET_ORDER(0, 255, 255, 255), 4702) == 0 && addressOf(other) == 0);
    request.ifr_addr = *(struct sockaddr *)&loop;
    CHECK(ioctl(s, SIOCSIFADDR, &request) == 0);
    /* A packet without an address bears that of the interface by which it goes. */
    CHECK(address("le0", NET_ORDER(0, 0, 0, 7)) != -1);
    CHECK(setsockopt(other, SOL_SOCKET, SO_BROADCAST, &on, sizeof on) == 0);
    CHECK(send(other, data, 62, 0) == 62);
    CHECK(address("le0", HOST(1)) == HOST(1));
    close(from);
    close(s);
    close(other);
}

/* A socket with an address of its own has no route before it sends, and another for each host. */
static void routes(void)
{
    int s = new(), to = new(), i;

    CHECK(binds(to, 0, 4300) == 0 && binds(s, HOST(1), 4301) == 0);
    for (i = 1; i < 4; i++) {
        passes(s, LOOP, 4300, i, to);
        CHECK(sends(s, HOST(2), 4300, 10 + i) == 10 + i);
        CHECK(sends(s, HOST(1), 4300, 20 + i) == 20 + i && recv(to, back, 99, 0) == 20 + i);
    }
    close(s);
    /* The last user of a route that was deleted goes another way. */
    s = new();
    passes(s, LOOP, 4300, 3, to);
    CHECK(address("lo0", NET_ORDER(127, 0, 0, 2)) != -1);
    passes(s, HOST(1), 4300, 4, to);
    CHECK(address("lo0", LOOP) == LOOP);
    /* The same way by its successor; and one that closes gives it back. */
    for (i = 5; i < 7; i++) {
        passes(s, LOOP, 4300, i, to);
        CHECK(address("lo0", NET_ORDER(127, 0, 0, 2)) != -1 && address("lo0", LOOP) == LOOP);
    }
    close(s);
    close(to);
}

/* Networks of classes A, B and C, their broadcasts, and what is on none. */
static void classes(void)
{
    static const struct {
        unsigned own, host, all, net, beside;
    } nets[] = {
        { NET_ORDER(128, 5, 0, 1), NET_ORDER(128, 5, 9, 7), NET_ORDER(128, 5, 255, 255),
          NET_ORDER(128, 5, 0, 0), NET_ORDER(128, 6, 0, 1) },
        { NET_ORDER(192, 5, 1, 1), NET_ORDER(192, 5, 1, 7), NET_ORDER(192, 5, 1, 255),
          NET_ORDER(192, 5, 1, 0), NET_ORDER(192, 5, 2, 1) },
        { NET_ORDER(191, 255, 3, 1), NET_ORDER(191, 255, 7, 7), NET_ORDER(191, 255, 255, 255),
          NET_ORDER(191, 255, 0, 0), NET_ORDER(192, 255, 3, 1) },
    };
    int i, s = new(), on = 1, off = 0;

    for (i = 0; i < 3; i++) {
        CHECK(address("le0", nets[i].own) == nets[i].own && address("le0", 0) == nets[i].own);
        CHECK(sends(s, nets[i].host, 5, 30 + i) == 30 + i);
        FAILS(sends(s, nets[i].all, 5, 1), 13);
        FAILS(sends(s, nets[i].net, 5, 1), 13);
        FAILS(sends(s, nets[i].beside, 5, 1), 51);
        FAILS(sends(s, HOST(2), 5, 1), 51);
        FAILS(sends(s, NET_ORDER(0, 0, 0, 5), 5, 1), 51);
        CHECK(setsockopt(s, SOL_SOCKET, SO_BROADCAST, &on, 4) == 0);
        CHECK(sends(s, nets[i].all, 5, 40 + i) == 40 + i);
        CHECK(setsockopt(s, SOL_SOCKET, SO_BROADCAST, &off, 4) == 0);
        CHECK(setsockopt(s, SOL_SOCKET, SO_DONTROUTE, &on, 4) == 0);
        CHECK(sends(s, nets[i].host, 5, 50 + i) == 50 + i);
        FAILS(sends(s, nets[i].beside, 5, 1), 51);
        CHECK(setsockopt(s, SOL_SOCKET, SO_DONTROUTE, &off, 4) == 0);
    }
    CHECK(address("le0", HOST(1)) == HOST(1));
    /* The loopback interface broadcasts nothing, whatever its address. */
    CHECK(address("lo0", 0xffffffff) == -1 && errno != 6);
    FAILS(sends(s, 0xffffffff, 5, 1), 49);
    CHECK(setsockopt(s, SOL_SOCKET, SO_BROADCAST, &on, 4) == 0);
    FAILS(sends(s, 0xffffffff, 5, 1), 49);
    CHECK(address("lo0", LOOP) == LOOP);
    close(s);
}

/* Options that there are not; room for a socket that has a peer; no way but that to its network. */
static void options(void)
{
    int s = new(), to = new(), value = 1, off = 0, room = 5000, i;

    for (i = 1; i < 0x2000; i <<= 1)
        if (i != SO_DONTROUTE && i != SO_BROADCAST && i != SO_SNDBUF && i != SO_RCVBUF)
            FAILS(setsockopt(s, SOL_SOCKET, i, &value, 4), 45);
    for (i = SO_DONTROUTE - 1; i < SO_DONTROUTE + 2; i += 2)
        FAILS(setsockopt(s, SOL_SOCKET, i, &value, 4), 45);
    CHECK(binds(to, 0, 4500) == 0 && connects(s, LOOP, 4500) == 0);
    CHECK(setsockopt(s, SOL_SOCKET, SO_SNDBUF, &room, sizeof room) == 0);
    CHECK(setsockopt(s, SOL_SOCKET, SO_RCVBUF, &room, sizeof room) == 0);
    CHECK(send(s, data, 4, 0) == 4 && recv(to, back, 9, 0) == 4);
    close(s);
    s = new();
    CHECK(binds(s, LOOP, 100) == 0); /* a port that the superuser may have */
    close(s);
    s = new();
    for (i = 0; i < 3; i++) {
        passes(s, LOOP, 4500, 11, to);
        CHECK(setsockopt(s, SOL_SOCKET, SO_DONTROUTE, &value, 4) == 0);
        passes(s, LOOP, 4500, 12, to);
        CHECK(setsockopt(s, SOL_SOCKET, SO_DONTROUTE, &off, 4) == 0);
    }
    close(s);
    close(to);
}

/* Streams have no names to tell, and a transfer that fails tells none. */
static void senders(void)
{
    struct sockaddr_in name;
    int ends[2], length = sizeof name, s = new(), to = new();

    CHECK(socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0 && send(ends[0], data, 7, 0) == 7);
    CHECK(recvfrom(ends[1], back, 9, 0, &name, &length) == 7 && length == 0);
    close(ends[0]);
    close(ends[1]);
    CHECK(binds(to, LOOP, 4400) == 0 && sends(s, LOOP, 4400, 8) == 8);
    length = 5;
    name.sin_port = 77;
    FAILS(recvfrom(to, KERNEL, 8, MSG_PEEK, &name, &length), 14);
    CHECK(length == 5 && name.sin_port == 77 && recv(to, back, 9, 0) == 8);
    close(s);
    close(to);
}

static unsigned swapped(unsigned half)
{
    return (half & 255) << 8 | (half >> 8 & 255);
}

/* A datagram whose sum would be nothing, which means that there is none. */
static void sums(void)
{
    int s = new(), i;
    unsigned sum = 0, port;

    CHECK(connects(s, HOST(2), 7) == 0);
    port = portOf(s);
    /* Addresses, protocol, length twice, ports, and two bytes that make all of it ones. */
    sum = 0x0a00 + 0x0001 + 0x0a00 + 0x0002 + 17 + 10 + 10 + port + 7;
    sum = (sum & 0xffff) + (sum >> 16);
    sum = swapped(0xffff - sum);
    data[0] = sum;
    data[1] = sum >> 8;
    for (i = 0; i < 2; i++) CHECK(send(s, data, 2, 0) == 2);
    close(s);
}

/*
 * More fragments than the controller has descriptors for, and than a queue holds; from a tick of
 * the clock on, so that what came before does not say which of them have no place.
 */
static void bursts(void)
{
    int s = new(), room = 32000, i, n;
    char line[] = "0 of 0 bursts\n";

    CHECK(setsockopt(s, SOL_SOCKET, SO_SNDBUF, &room, sizeof room) == 0);
    CHECK(sends(s, HOST(2), 5, 20) == 20);
    rest();
    for (i = n = 0; i < 6; i++) {
        data[0] = i;
        if (sends(s, HOST(2), 5, BURST) == BURST) n++;
        else CHECK(errno == 55);
    }
    line[0] += n;
    line[5] += i;
    CHECK(write(1, line, sizeof line - 1) == sizeof line - 1);
    close(s);
}

static volatile int heard;

/* From here on the wire is heard. */
void hears(void)
{
    heard = 1;
}

int main(void)
{
    int on = 1, s = new();

    CHECK(address("lo0", LOOP) == LOOP && address("le0", HOST(1)) == HOST(1));
    CHECK(setsockopt(s, SOL_SOCKET, SO_BROADCAST, &on, 4) == 0);
    close(s);
    hears();
    rest();
    interfaces();
    best();
    twins();
    routes();
    sources();
    nobodys();
    options();
    senders();
    sums();
    bursts();
    classes();
    return 0;
}
