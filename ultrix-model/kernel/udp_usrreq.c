/* UDP: datagrams between sockets. Structure as documented for 4.3BSD. */
#include "errno.h"
#include "in.h"

#define UDP_TTL 30
#define UDP_SENDSPACE 9216
#define UDP_RECVSPACE (4 * (1024 + sizeof(struct sockaddr_in)))

static struct inpcb udb;
struct udpstat udpstat;
static struct sockaddr_in udp_in = { AF_INET };
/* Whether checksums are computed on output and checked on input. */
int udpcksum = 1;

void udp_init(void)
{
    udb.inp_next = udb.inp_prev = &udb;
}

/* A datagram from IP, ip_len without its header. */
void udp_input(struct mbuf *m, struct ifnet *ifp)
{
    struct udpiphdr *ui;
    struct inpcb *inp;
    int length, ipLength;

    ui = mtod(m, struct udpiphdr *);
    if (IP_HL((struct ip *)ui) > sizeof(struct ip) / 4) ip_stripoptions(m);
    if (M_HASCL(m) || m->m_len < sizeof *ui) {
        m = m_pullup(m, sizeof *ui);
        if (m == NULL) {
            udpstat.udps_hdrops++;
            return;
        }
    }
    ui = mtod(m, struct udpiphdr *);
    length = ntohs(ui->ui_u.uh_ulen);
    ipLength = (ushort)((struct ip *)ui)->ip_len;
    if (length > ipLength || length < sizeof(struct udphdr)) {
        udpstat.udps_badlen++;
        goto bad;
    }
    if (ipLength != length) m_adj(m, length - ipLength);
    if (udpcksum && ui->ui_u.uh_sum) {
        ui->ui_next = ui->ui_prev = 0;
        ui->ui_x1 = 0;
        ui->ui_len = ui->ui_u.uh_ulen;
        if (in_cksum(m, sizeof(struct ip) + length)) {
            udpstat.udps_badsum++;
            goto bad;
        }
    }
    inp = in_pcblookup(&udb, ui->ui_src, ui->ui_u.uh_sport, ui->ui_dst, ui->ui_u.uh_dport,
                       INPLOOKUP_WILDCARD);
    if (inp == NULL) {
        udpstat.udps_noport++;
        goto bad;
    }
    udp_in.sin_port = ui->ui_u.uh_sport;
    udp_in.sin_addr = ui->ui_src;
    m->m_len -= sizeof *ui;
    m->m_off += sizeof *ui;
    if (!sbappendaddr(&inp->inp_socket->so_rcv, (struct sockaddr *)&udp_in, m)) {
        udpstat.udps_fullsock++;
        goto bad;
    }
    sorwakeup(inp->inp_socket);
    return;
bad:
    m_freem(m);
}

static int udp_output(struct inpcb *inp, struct mbuf *m0)
{
    struct udpiphdr *ui;
    struct mbuf *m;
    int length = 0;

    for (m = m0; m; m = m->m_next) length += m->m_len;
    if (length > IP_MAXPACKET - (int)sizeof *ui) {
        m_freem(m0);
        return EMSGSIZE;
    }
    MGET(m, M_DONTWAIT, MT_HEADER);
    if (m == NULL) {
        m_freem(m0);
        return ENOBUFS;
    }
    m->m_off = MMAXOFF - sizeof *ui;
    m->m_len = sizeof *ui;
    m->m_next = m0;
    ui = mtod(m, struct udpiphdr *);
    ui->ui_next = ui->ui_prev = 0;
    ui->ui_x1 = 0;
    ui->ui_pr = IPPROTO_UDP;
    ui->ui_len = htons(length + sizeof(struct udphdr));
    ui->ui_src = inp->inp_laddr;
    ui->ui_dst = inp->inp_faddr;
    ui->ui_u.uh_sport = inp->inp_lport;
    ui->ui_u.uh_dport = inp->inp_fport;
    ui->ui_u.uh_ulen = ui->ui_len;
    ui->ui_u.uh_sum = 0;
    if (udpcksum) {
        ui->ui_u.uh_sum = in_cksum(m, sizeof *ui + length);
        if (ui->ui_u.uh_sum == 0) ui->ui_u.uh_sum = 0xffff;
    }
    ((struct ip *)ui)->ip_tos = 0;
    ((struct ip *)ui)->ip_off = 0;
    ((struct ip *)ui)->ip_len = sizeof *ui + length;
    ((struct ip *)ui)->ip_ttl = UDP_TTL;
    return ip_output(m, inp->inp_options, &inp->inp_route,
                     inp->inp_socket->so_options & (SO_DONTROUTE | SO_BROADCAST));
}

/* Sends to `name`, or to the peer. With `name` the socket is connected to it for this datagram. */
static int udp_send(struct socket *so, struct inpcb *inp, struct mbuf *m, struct mbuf *name)
{
    struct in_addr laddr = inp->inp_laddr;
    int error, s = 0;

    if (name) {
        if (inp->inp_faddr.s_addr != INADDR_ANY) {
            m_freem(m);
            return EISCONN;
        }
        s = splnet(); /* no input arrives for the temporary address */
        error = in_pcbconnect(inp, name);
        if (error) {
            splx(s);
            m_freem(m);
            return error;
        }
    } else if (inp->inp_faddr.s_addr == INADDR_ANY) {
        m_freem(m);
        return ENOTCONN;
    }
    error = udp_output(inp, m);
    if (name) {
        in_pcbdisconnect(inp);
        inp->inp_laddr = laddr;
        splx(s);
    }
    return error;
}

int udp_usrreq(struct socket *so, int request, struct mbuf *m, struct mbuf *name,
               struct mbuf *rights)
{
    struct inpcb *inp = sotoinpcb(so);
    int error, s;

    if (request == PRU_CONTROL)
        return in_control((int)m, (struct ifreq *)name, (struct ifnet *)rights);
    if (rights && rights->m_len) {
        if (m) m_freem(m);
        return EINVAL;
    }
    if (inp == NULL && request != PRU_ATTACH) return EINVAL;
    switch (request) {
    case PRU_ATTACH:
        if (inp) return EINVAL;
        s = splnet();
        error = in_pcballoc(so, &udb);
        splx(s);
        return error ? error : soreserve(so, UDP_SENDSPACE, UDP_RECVSPACE);
    case PRU_DETACH:
        s = splnet();
        in_pcbdetach(inp);
        splx(s);
        return 0;
    case PRU_BIND:
        s = splnet();
        error = in_pcbbind(inp, name);
        splx(s);
        return error;
    case PRU_CONNECT:
        if (inp->inp_faddr.s_addr != INADDR_ANY) return EISCONN;
        s = splnet();
        error = in_pcbconnect(inp, name);
        splx(s);
        if (error == 0) soisconnected(so);
        return error;
    case PRU_DISCONNECT:
        if (inp->inp_faddr.s_addr == INADDR_ANY) return ENOTCONN;
        s = splnet();
        in_pcbdisconnect(inp);
        splx(s);
        so->so_state &= ~SS_ISCONNECTED;
        return 0;
    case PRU_SHUTDOWN:
        socantsendmore(so);
        return 0;
    case PRU_SEND:
        return udp_send(so, inp, m, name);
    case PRU_SOCKADDR:
        in_setaddr(mtod(name, struct sockaddr_in *), inp->inp_laddr, inp->inp_lport);
        name->m_len = sizeof(struct sockaddr_in);
        return 0;
    default: /* no urgent data, nothing to accept */
        if (m && request != PRU_RCVOOB) m_freem(m);
        return EOPNOTSUPP;
    }
}
