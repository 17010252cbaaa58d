/*
 * What programs and kernel share about sockets, as documented for 4.3BSD: kinds, names, options,
 * and interfaces as ioctl sees them.
 */
#ifndef ULTRIX_MODEL_SOCKET_H
#define ULTRIX_MODEL_SOCKET_H

#define AF_UNIX 1
#define AF_INET 2
#define SOCK_STREAM 1
#define SOCK_DGRAM 2

#define SOL_SOCKET 0xffff
#define SO_DONTROUTE 0x0010
#define SO_BROADCAST 0x0020
#define SO_SNDBUF 0x1001
#define SO_RCVBUF 0x1002

#define MSG_OOB 0x1
#define MSG_PEEK 0x2
#define MSG_DONTROUTE 0x4

struct sockaddr {
    short sa_family;
    char sa_data[14];
};

struct in_addr {
    unsigned s_addr;
};

/* Port and address in network order. */
struct sockaddr_in {
    short sin_family;
    unsigned short sin_port;
    struct in_addr sin_addr;
    char sin_zero[8];
};

/* The argument of ioctl for interfaces. */
struct ifreq {
    char ifr_name[16];
    struct sockaddr ifr_addr;
};

#define SIOCSIFADDR 0x8020690c
#define SIOCGIFADDR 0xc020690d

#endif
