/*
 * Datagrams to the machine's own Ethernet address and to 127.0.0.1, to a socket of this process and
 * of another one: through the loopback interface, fragments too.
 */
#include "udp.h"

/* Data of the longest packet: ip_len is signed. */
#define LONGEST (32767 - 28)

static char data[4000], back[4000], big[65536];

static int configure(const char *name, unsigned address)
{
    struct ifreq request = { "" };
    struct sockaddr_in *of = (struct sockaddr_in *)&request.ifr_addr;
    int s = socket(AF_INET, SOCK_DGRAM, 0), i;

    for (i = 0; name[i]; i++) request.ifr_name[i] = name[i];
    of->sin_family = AF_INET;
    of->sin_addr.s_addr = address;
    i = ioctl(s, SIOCSIFADDR, &request);
    close(s);
    return i;
}

static void pass(int from, int to, unsigned address, int bytes)
{
    struct sockaddr_in name = nameOf(address, ECHO_PORT), sender;
    int i, length = sizeof sender;

    for (i = 0; i < bytes; i++) data[i] = bytes + i * 7;
    CHECK(sendto(from, data, bytes, 0, &name, sizeof name) == bytes);
    CHECK(recvfrom(to, back, sizeof back, 0, &sender, &length) == bytes);
    CHECK(sender.sin_addr.s_addr == address);
    for (i = 0; i < bytes; i++) CHECK(back[i] == data[i]);
    CHECK(sendto(to, back, 1, 0, &sender, length) == 1);
    CHECK(recvfrom(from, back, sizeof back, 0, 0, 0) == 1);
}

/* What goes out comes in at once: no tick of the clock is waited for. */
static void quick(int a, int b)
{
    struct timeval start;
    int i;

    gettimeofday(&start, 0);
    for (i = 0; i < 10; i++) pass(a, b, HOST(1), 18);
    CHECK(since(&start) < 40000);
}

int main(void)
{
    struct sockaddr_in any = nameOf(0, ECHO_PORT), own = nameOf(HOST(1), ECHO_PORT);
    int a, b, i, status, child, most = 65535;

    CHECK(set_address(HOST(1)) == 0 && configure("lo0", NET_ORDER(127, 0, 0, 1)) == 0);
    CHECK((a = socket(AF_INET, SOCK_DGRAM, 0)) >= 0 && (b = socket(AF_INET, SOCK_DGRAM, 0)) >= 0);
    CHECK(bind(b, &any, sizeof any) == 0);
    quick(a, b);
    for (i = 0; i < 3; i++) {
        pass(a, b, HOST(1), i ? 1472 * i : 18);
        pass(a, b, NET_ORDER(127, 0, 0, 1), i ? 1472 * i : 18);
    }
    CHECK(setsockopt(a, SOL_SOCKET, SO_SNDBUF, &most, sizeof most) == 0);
    CHECK(sendto(a, big, LONGEST + 1, 0, &own, sizeof own) == -1 && errno == 40);
    CHECK(sendto(a, big, 65520, 0, &own, sizeof own) == -1 && errno == 40);
    CHECK(sendto(a, big, LONGEST, 0, &own, sizeof own) == LONGEST); /* b has no room for it */
    child = fork();
    if (child == 0) {
        CHECK(recvfrom(b, back, sizeof back, 0, 0, 0) == 5);
        exit(back[0]);
    }
    CHECK(sendto(a, "*ello", 5, 0, &own, sizeof own) == 5);
    CHECK(wait(&status) == child && status == '*' << 8);
    return 0;
}
