/*
 * Network interfaces, their queues and their addresses. Names as documented for 4.3BSD. A received
 * packet's first mbuf begins with the pointer to the interface that it came from.
 */
#ifndef ULTRIX_MODEL_IF_H
#define ULTRIX_MODEL_IF_H

#include "socketvar.h"

struct ifqueue {
    struct mbuf *ifq_head; /* linked by m_act */
    struct mbuf *ifq_tail;
    int ifq_len;
    int ifq_maxlen;
    int ifq_drops;
};

struct ifnet {
    const char *if_name;
    short if_unit;
    short if_mtu;
    short if_flags;
    struct ifaddr *if_addrlist;
    struct ifqueue if_snd;
    int (*if_init)(int unit);
    int (*if_output)(struct ifnet *ifp, struct mbuf *m, struct sockaddr *dst);
    int if_ipackets;
    int if_ierrors;
    int if_opackets;
    int if_oerrors;
    int if_collisions;
    int if_iqdrops; /* packets received for which there was no memory */
    int if_noproto; /* and those of protocols that nobody here speaks */
    struct ifnet *if_next;
};

#define IFF_UP 0x1
#define IFF_BROADCAST 0x2
#define IFF_LOOPBACK 0x8
#define IFF_RUNNING 0x40
#define IFQ_MAXLEN 50

struct ifaddr {
    struct sockaddr ifa_addr;
    struct sockaddr ifa_broadaddr;
    struct ifnet *ifa_ifp;
    struct ifaddr *ifa_next;
};

#define IF_QFULL(ifq) ((ifq)->ifq_len >= (ifq)->ifq_maxlen)
#define IF_DROP(ifq) ((ifq)->ifq_drops++)
#define IF_ENQUEUE(ifq, m)                                   \
    do {                                                     \
        (m)->m_act = NULL;                                   \
        if ((ifq)->ifq_tail == NULL) (ifq)->ifq_head = (m);  \
        else (ifq)->ifq_tail->m_act = (m);                   \
        (ifq)->ifq_tail = (m);                               \
        (ifq)->ifq_len++;                                    \
    } while (0)
#define IF_DEQUEUE(ifq, m)                                             \
    do {                                                               \
        (m) = (ifq)->ifq_head;                                         \
        if (m) {                                                       \
            if (((ifq)->ifq_head = (m)->m_act) == NULL) (ifq)->ifq_tail = NULL; \
            (m)->m_act = NULL;                                         \
            (ifq)->ifq_len--;                                          \
        }                                                              \
    } while (0)

/* Takes the interface's pointer off the front of a received packet. */
#define IF_ADJ(m)                                            \
    do {                                                     \
        (m)->m_off += sizeof(struct ifnet *);                \
        (m)->m_len -= sizeof(struct ifnet *);                \
        if ((m)->m_len == 0) (m) = m_free(m);                \
    } while (0)

/* Protocols with packets waiting for the software interrupt: bit n for netisr number n. */
#define NETISR_IP 2
#define schednetisr(number) (netisr |= 1 << (number), setsoftnet())

extern struct ifnet *ifnet;
extern struct ifqueue ipintrq;
extern struct ifnet loif;

/* if.c, if_loop.c, if_le.c, ip_input.c */
void ifinit(void);
void if_attach(struct ifnet *ifp);
struct ifnet *ifunit(const char *name);
int ifioctl(struct socket *so, int command, struct ifreq *ifr);
void loattach(void);
int looutput(struct ifnet *ifp, struct mbuf *m0, struct sockaddr *dst);
void leattach(void);
void leintr(void);
void ipintr(void);

#endif
