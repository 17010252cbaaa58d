/* Ethernet frames and ARP. Names as documented for 4.3BSD. */
#ifndef ULTRIX_MODEL_IF_ETHER_H
#define ULTRIX_MODEL_IF_ETHER_H

#include "in.h"

#define ETHERMTU 1500
#define ETHERMIN 46
#define ETHERTYPE_IP 0x0800
#define ETHERTYPE_ARP 0x0806

struct ether_header {
    uchar ether_dhost[6];
    uchar ether_shost[6];
    ushort ether_type;
};

struct ether_arp {
    ushort arp_hrd;
    ushort arp_pro;
    uchar arp_hln;
    uchar arp_pln;
    ushort arp_op;
    uchar arp_sha[6];
    uchar arp_spa[4];
    uchar arp_tha[6];
    uchar arp_tpa[4];
};

#define ARPHRD_ETHER 1
#define ARPOP_REQUEST 1
#define ARPOP_REPLY 2

/* What an Ethernet driver shares with ARP. */
struct arpcom {
    struct ifnet ac_if;
    uchar ac_enaddr[6];
    struct in_addr ac_ipaddr;
};

struct arptab {
    struct in_addr at_iaddr;
    uchar at_enaddr[6];
    uchar at_timer; /* minutes since it was last used */
    uchar at_flags;
    struct mbuf *at_hold; /* the last packet that waits for the answer */
};

#define ATF_INUSE 0x01
#define ATF_COM 0x02 /* the answer has come */
#define ARPTAB_BSIZ 9
#define ARPTAB_NB 19

/* Frames of ARP: received; of them malformed or with our own address; answered. */
struct arpstat {
    int arps_total;
    int arps_bad;
    int arps_answered;
};

extern struct arpstat arpstat;
extern const uchar etherbroadcastaddr[6];

/* if_ether.c, if_ethersubr.c, if_le.c */
int arpresolve(struct arpcom *ac, struct mbuf *m, struct in_addr *destip, uchar *desten);
void arpinput(struct arpcom *ac, struct mbuf *m);
void arpwhohas(struct arpcom *ac, struct in_addr *address);
void arptimer(void *unused);
int ether_output(struct ifnet *ifp, struct mbuf *m, struct sockaddr *dst);
void ether_input(struct arpcom *ac, struct ether_header *eh, struct mbuf *m);
int ether_send(struct ifnet *ifp, struct mbuf *m, const uchar *desten, ushort type);
void lestart(void);

#endif
