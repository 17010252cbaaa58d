/* Ports that nobody asked for: above the reserved ones, below the users', nobody's yet. */
#include "udp.h"

#define LOOP NET_ORDER(127, 0, 0, 1)
#define RESERVED 1024
#define USER_RESERVED 5000
#define PORTS (USER_RESERVED - RESERVED)

static int new(void)
{
    int s = socket(AF_INET, SOCK_DGRAM, 0);

    CHECK(s >= 0);
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

int main(void)
{
    struct ifreq request = { "lo0" };
    struct sockaddr_in name = nameOf(LOOP, 0);
    int i, s, port, kept = new(), low = USER_RESERVED, high = 0;

    request.ifr_addr = *(struct sockaddr *)&name;
    CHECK(ioctl(kept, SIOCSIFADDR, &request) == 0);
    name.sin_addr.s_addr = 0;
    CHECK(bind(kept, &name, sizeof name) == 0);
    for (i = 0; i < PORTS + 20; i++) {
        s = new();
        name.sin_addr.s_addr = i & 1 ? LOOP : 0;
        CHECK(bind(s, &name, sizeof name) == 0);
        port = portOf(s);
        CHECK(port != portOf(kept) || (i & 1)); /* an open name takes the whole port */
        if (port < low) low = port;
        if (port > high) high = port;
        CHECK(nameGiven(s).sin_addr.s_addr == name.sin_addr.s_addr);
        close(s);
    }
    CHECK(low == RESERVED + 1 && high == USER_RESERVED); /* the first is kept */
    close(kept);
    return 0;
}
