/*
 * Protocol control blocks of the internet protocols: who has which addresses and ports. Structure
 * as documented for 4.3BSD.
 */
#include "errno.h"
#include "in.h"

int in_pcballoc(struct socket *so, struct inpcb *head)
{
    struct mbuf *m = m_get(M_DONTWAIT, MT_PCB);
    struct inpcb *inp;

    if (m == NULL) return ENOBUFS;
    inp = mtod(m, struct inpcb *);
    bzero(inp, sizeof *inp);
    inp->inp_head = head;
    inp->inp_socket = so;
    inp->inp_next = head->inp_next;
    inp->inp_prev = head;
    head->inp_next->inp_prev = inp;
    head->inp_next = inp;
    so->so_pcb = inp;
    return 0;
}

/* The address of an interface of ours? */
static int isOurs(struct in_addr in)
{
    struct in_ifaddr *ia;

    for (ia = in_ifaddr; ia; ia = ia->ia_next) {
        if (IA_SIN(ia)->sin_addr.s_addr == in.s_addr) return 1;
    }
    return 0;
}

/*
 * Gives a local address and port; without a name, or with port 0, a free one above those reserved.
 */
int in_pcbbind(struct inpcb *inp, struct mbuf *name)
{
    struct inpcb *head = inp->inp_head;
    struct sockaddr_in *sin;
    ushort lport = 0;
    int tries;

    if (in_ifaddr == NULL) return EADDRNOTAVAIL;
    if (inp->inp_lport || inp->inp_laddr.s_addr != INADDR_ANY) return EINVAL;
    if (name) {
        sin = mtod(name, struct sockaddr_in *);
        if (name->m_len != sizeof *sin) return EINVAL;
        if (sin->sin_addr.s_addr != INADDR_ANY && !isOurs(sin->sin_addr)) return EADDRNOTAVAIL;
        lport = sin->sin_port;
        if (lport) {
            if (ntohs(lport) < IPPORT_RESERVED && u.u_uid) return EACCES;
            if (in_pcblookup(head, (struct in_addr){ 0 }, 0, sin->sin_addr, lport,
                             INPLOOKUP_WILDCARD)) {
                return EADDRINUSE;
            }
        }
        inp->inp_laddr = sin->sin_addr;
    }
    if (lport == 0) {
        for (tries = IPPORT_USERRESERVED - IPPORT_RESERVED; tries > 0; tries--) {
            if (head->inp_lport++ < IPPORT_RESERVED || head->inp_lport > IPPORT_USERRESERVED) {
                head->inp_lport = IPPORT_RESERVED;
            }
            lport = htons(head->inp_lport);
            if (!in_pcblookup(head, (struct in_addr){ 0 }, 0, inp->inp_laddr, lport, 0)) break;
        }
        if (tries == 0) return EADDRINUSE;
    }
    inp->inp_lport = lport;
    return 0;
}

/*
 * The address that packets to `to` bear: that of the interface on their route, else of one on their
 * network, else the first.
 */
static int in_selectsrc(struct inpcb *inp, const struct sockaddr_in *to, struct in_addr *source)
{
    struct in_ifaddr *ia = NULL;
    struct route *ro = &inp->inp_route;

    if (ro->ro_rt && (satosin(&ro->ro_dst)->sin_addr.s_addr != to->sin_addr.s_addr ||
                      (inp->inp_socket->so_options & SO_DONTROUTE))) {
        RTFREE(ro->ro_rt);
        ro->ro_rt = NULL;
    }
    if (!(inp->inp_socket->so_options & SO_DONTROUTE) &&
        (ro->ro_rt == NULL || ro->ro_rt->rt_ifp == NULL)) {
        ro->ro_dst.sa_family = AF_INET;
        satosin(&ro->ro_dst)->sin_addr = to->sin_addr;
        rtalloc(ro);
    }
    if (ro->ro_rt && !(ro->ro_rt->rt_ifp->if_flags & IFF_LOOPBACK)) {
        for (ia = in_ifaddr; ia; ia = ia->ia_next) {
            if (ia->ia_ifa.ifa_ifp == ro->ro_rt->rt_ifp) break;
        }
    }
    if (ia == NULL) ia = in_iaonnetof(in_netof(to->sin_addr));
    if (ia == NULL) ia = in_ifaddr;
    if (ia == NULL) return EADDRNOTAVAIL;
    *source = IA_SIN(ia)->sin_addr;
    return 0;
}

int in_pcbconnect(struct inpcb *inp, struct mbuf *name)
{
    struct sockaddr_in *sin = mtod(name, struct sockaddr_in *);
    struct in_addr source;
    int error;

    if (name->m_len != sizeof *sin) return EINVAL;
    if (sin->sin_family != AF_INET) return EAFNOSUPPORT;
    if (sin->sin_port == 0) return EADDRNOTAVAIL;
    if (in_ifaddr && sin->sin_addr.s_addr == INADDR_ANY)
        sin->sin_addr = IA_SIN(in_ifaddr)->sin_addr;
    source = inp->inp_laddr;
    if (source.s_addr == INADDR_ANY) {
        error = in_selectsrc(inp, sin, &source);
        if (error) return error;
    }
    if (in_pcblookup(inp->inp_head, sin->sin_addr, sin->sin_port, source, inp->inp_lport, 0))
        return EADDRINUSE;
    if (inp->inp_laddr.s_addr == INADDR_ANY) {
        if (inp->inp_lport == 0) {
            error = in_pcbbind(inp, NULL);
            if (error) return error;
        }
        inp->inp_laddr = source;
    }
    inp->inp_faddr = sin->sin_addr;
    inp->inp_fport = sin->sin_port;
    return 0;
}

void in_pcbdisconnect(struct inpcb *inp)
{
    inp->inp_faddr.s_addr = INADDR_ANY;
    inp->inp_fport = 0;
    if (inp->inp_socket->so_state & SS_NOFDREF) in_pcbdetach(inp);
}

void in_pcbdetach(struct inpcb *inp)
{
    struct socket *so = inp->inp_socket;

    so->so_pcb = NULL;
    sofree(so);
    if (inp->inp_options) (void)m_free(inp->inp_options);
    if (inp->inp_route.ro_rt) RTFREE(inp->inp_route.ro_rt);
    inp->inp_next->inp_prev = inp->inp_prev;
    inp->inp_prev->inp_next = inp->inp_next;
    (void)m_free(dtom(inp));
}

void in_setaddr(struct sockaddr_in *sin, struct in_addr address, ushort port)
{
    bzero(sin, sizeof *sin);
    sin->sin_family = AF_INET;
    sin->sin_port = port;
    sin->sin_addr = address;
}

/*
 * The block that fits best; with INPLOOKUP_WILDCARD, one that leaves an address open fits as well.
 */
struct inpcb *in_pcblookup(
    struct inpcb *head, struct in_addr faddr, ushort fport, struct in_addr laddr, ushort lport,
    int flags)
{
    struct inpcb *inp, *match = NULL;
    int matchwild = 3, wildcard;

    for (inp = head->inp_next; inp != head; inp = inp->inp_next) {
        if (inp->inp_lport != lport) continue;
        wildcard = 0;
        if (inp->inp_laddr.s_addr != INADDR_ANY) {
            if (laddr.s_addr == INADDR_ANY) wildcard++;
            else if (inp->inp_laddr.s_addr != laddr.s_addr) continue;
        } else if (laddr.s_addr != INADDR_ANY) {
            wildcard++;
        }
        if (inp->inp_faddr.s_addr != INADDR_ANY) {
            if (faddr.s_addr == INADDR_ANY) wildcard++;
            else if (inp->inp_faddr.s_addr != faddr.s_addr || inp->inp_fport != fport) continue;
        } else if (faddr.s_addr != INADDR_ANY) {
            wildcard++;
        }
        if (wildcard && !(flags & INPLOOKUP_WILDCARD)) continue;
        if (wildcard < matchwild) {
            match = inp;
            matchwild = wildcard;
            if (matchwild == 0) break;
        }
    }
    return match;
}
