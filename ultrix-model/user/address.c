/*
 * Gives this machine's Ethernet interface its internet address, as ifconfig does when such a system
 * starts.
 */
#include "unix.h"

int set_address(unsigned address)
{
    struct ifreq request = { "le0" };
    struct sockaddr_in *name = (struct sockaddr_in *)&request.ifr_addr;
    int s = socket(AF_INET, SOCK_DGRAM, 0), result;

    if (s < 0) return -1;
    name->sin_family = AF_INET;
    name->sin_addr.s_addr = address;
    result = ioctl(s, SIOCSIFADDR, &request);
    close(s);
    return result;
}
