/*
 * Internet addresses, headers and the structures of the internet protocols. Names as documented for
 * 4.3BSD; multi-byte fields on the wire are big-endian.
 */
#ifndef ULTRIX_MODEL_IN_H
#define ULTRIX_MODEL_IN_H

#include "if.h"

#define IPPROTO_ICMP 1
#define IPPROTO_UDP 17
#define IPPORT_RESERVED 1024
#define IPPORT_USERRESERVED 5000

#define INADDR_ANY 0
#define INADDR_BROADCAST 0xffffffff
#define INADDR_LOOPBACK_NET 127

/* An interface's internet address. Networks by class; there are no subnets. */
struct in_ifaddr {
    struct ifaddr ia_ifa;
    uint ia_net;     /* in host order, as the two below */
    uint ia_netmask;
    uint ia_netbroadcast;
    int ia_flags;
    struct in_ifaddr *ia_next;
};

#define IFA_ROUTE 0x01
#define IA_SIN(ia) ((struct sockaddr_in *)&(ia)->ia_ifa.ifa_addr)
#define satosin(sa) ((struct sockaddr_in *)(sa))

struct ip {
    uchar ip_vhl; /* version 4, header length in words */
    uchar ip_tos;
    short ip_len;
    ushort ip_id;
    short ip_off;
    uchar ip_ttl;
    uchar ip_p;
    ushort ip_sum;
    struct in_addr ip_src;
    struct in_addr ip_dst;
};

#define IP_HL(ip) ((ip)->ip_vhl & 0xf)
#define IP_DF 0x4000
#define IP_MF 0x2000
#define IP_MAXPACKET 32767 /* ip_len is signed */
#define MAXTTL 255
#define IPFRAGTTL 60 /* in half seconds */
#define IPOPT_EOL 0
#define IPOPT_NOP 1
#define IPOPT_RR 7
#define IPOPT_LSRR 131
#define IPOPT_SSRR 137

struct udphdr {
    ushort uh_sport;
    ushort uh_dport;
    short uh_ulen;
    ushort uh_sum;
};

/* The IP header as UDP's checksum sees it, and UDP's behind it. */
struct udpiphdr {
    uint ui_next;
    uint ui_prev;
    uchar ui_x1;
    uchar ui_pr;
    short ui_len;
    struct in_addr ui_src;
    struct in_addr ui_dst;
    struct udphdr ui_u;
};

struct route {
    struct rtentry *ro_rt;
    struct sockaddr ro_dst;
};

struct rtentry {
    uint rt_hash;
    struct sockaddr rt_dst;
    struct sockaddr rt_gateway;
    short rt_flags;
    short rt_refcnt;
    uint rt_use;
    struct ifnet *rt_ifp;
};

#define RTF_UP 0x1
#define RTF_GATEWAY 0x2
#define RTF_HOST 0x4
#define RTHASHSIZ 8
#define RTHASHMOD(hash) ((hash) & (RTHASHSIZ - 1))
#define RTFREE(rt)                          \
    do {                                    \
        if ((rt)->rt_refcnt == 1) rtfree(rt); \
        else (rt)->rt_refcnt--;             \
    } while (0)

struct inpcb {
    struct inpcb *inp_next;
    struct inpcb *inp_prev;
    struct inpcb *inp_head;
    struct in_addr inp_faddr;
    ushort inp_fport;
    struct in_addr inp_laddr;
    ushort inp_lport;
    struct socket *inp_socket;
    struct route inp_route;
    struct mbuf *inp_options;
};

#define INPLOOKUP_WILDCARD 1
#define sotoinpcb(so) ((struct inpcb *)(so)->so_pcb)

struct ipstat {
    int ips_total, ips_badsum, ips_tooshort, ips_toosmall, ips_badhlen, ips_badlen, ips_badoptions;
    int ips_fragments, ips_fragdropped, ips_fragtimeout, ips_fragused, ips_reassembled;
    int ips_cantforward, ips_noproto, ips_delivered;
};

struct udpstat {
    int udps_hdrops, udps_badsum, udps_badlen, udps_noport, udps_fullsock;
};

extern struct ipstat ipstat;
extern struct udpstat udpstat;
extern struct in_ifaddr *in_ifaddr;
extern ushort ip_id;

#define IP_ROUTETOIF SO_DONTROUTE
#define IP_ALLOWBROADCAST SO_BROADCAST

/* locore_copy.S */
uint ntohl(uint value);
ushort ntohs(ushort value);
#define htonl ntohl
#define htons ntohs

/* in.c, in_cksum.c, in_pcb.c, route.c, ip_input.c, ip_reass.c, ip_output.c, udp_usrreq.c */
uint in_netof(struct in_addr address);
uint in_lnaof(struct in_addr address);
uint in_netmaskof(uint address);
int in_broadcast(struct in_addr address);
struct in_ifaddr *in_iaonnetof(uint net);
int in_control(int command, struct ifreq *ifr, struct ifnet *ifp);
ushort in_cksum(struct mbuf *m, int length);
int in_pcballoc(struct socket *so, struct inpcb *head);
int in_pcbbind(struct inpcb *inp, struct mbuf *name);
int in_pcbconnect(struct inpcb *inp, struct mbuf *name);
void in_pcbdisconnect(struct inpcb *inp);
void in_pcbdetach(struct inpcb *inp);
void in_setaddr(struct sockaddr_in *sin, struct in_addr address, ushort port);
struct inpcb *in_pcblookup(struct inpcb *head, struct in_addr faddr, ushort fport,
    struct in_addr laddr, ushort lport, int flags);
void rtalloc(struct route *ro);
void rtfree(struct rtentry *rt);
int rtinit(struct sockaddr *dst, struct sockaddr *gateway, struct ifnet *ifp, int flags);
void ip_init(void);
void ip_slowtimo(void);
struct mbuf *ip_reass(struct mbuf *m, int hlen);
void ip_stripoptions(struct mbuf *m);
int ip_output(struct mbuf *m, struct mbuf *options, struct route *ro, int flags);
void udp_init(void);
void udp_input(struct mbuf *m, struct ifnet *ifp);
int udp_usrreq(
    struct socket *so, int request, struct mbuf *m, struct mbuf *name, struct mbuf *rights);

#endif
