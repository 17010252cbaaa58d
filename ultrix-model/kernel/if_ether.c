/*
 * ARP: Ethernet addresses of internet addresses, asked for, remembered and forgotten. Structure as
 * documented for 4.3BSD.
 */
#include "errno.h"
#include "if_ether.h"

#define ARPT_AGE 60 /* seconds between two passes over the table */
#define ARPT_KILLC 20
#define ARPT_KILLI 3

const uchar etherbroadcastaddr[6] = { 0xff, 0xff, 0xff, 0xff, 0xff, 0xff };
struct arpstat arpstat;
static struct arptab arptab[ARPTAB_BSIZ * ARPTAB_NB];

#define ARPTAB_HASH(address) ((address) % ARPTAB_NB)

static struct arptab *arptab_look(uint address)
{
    struct arptab *at = &arptab[ARPTAB_HASH(address) * ARPTAB_BSIZ];
    int n;

    for (n = 0; n < ARPTAB_BSIZ; n++, at++) {
        if (at->at_iaddr.s_addr == address) return at;
    }
    return NULL;
}

/* Forgets an entry, and the packet that waits for it. */
static void arptfree(struct arptab *at)
{
    int s = splimp();

    if (at->at_hold) m_freem(at->at_hold);
    at->at_hold = NULL;
    at->at_timer = at->at_flags = 0;
    at->at_iaddr.s_addr = 0;
    splx(s);
}

/* A new entry, in place of the oldest if there is no free one. */
static struct arptab *arptnew(struct in_addr *address)
{
    struct arptab *at = &arptab[ARPTAB_HASH(address->s_addr) * ARPTAB_BSIZ], *oldest = at;
    int n;

    for (n = 0; n < ARPTAB_BSIZ; n++, at++) {
        if (at->at_flags == 0) goto out;
        if (at->at_timer > oldest->at_timer) oldest = at;
    }
    at = oldest;
    arptfree(at);
out:
    at->at_iaddr = *address;
    at->at_flags = ATF_INUSE;
    return at;
}

/* Once a minute: entries that nobody used age. */
void arptimer(void *unused)
{
    struct arptab *at;

    timeout(arptimer, NULL, ARPT_AGE * hz);
    for (at = arptab; at < &arptab[ARPTAB_BSIZ * ARPTAB_NB]; at++) {
        if (at->at_flags && ++at->at_timer >= (at->at_flags & ATF_COM ? ARPT_KILLC : ARPT_KILLI))
            arptfree(at);
    }
}

static void send(struct arpcom *ac, struct mbuf *m, const uchar *desten)
{
    (void)ether_send(&ac->ac_if, m, desten, htons(ETHERTYPE_ARP));
}

/* Broadcasts a request for the Ethernet address of an internet address. */
void arpwhohas(struct arpcom *ac, struct in_addr *address)
{
    struct mbuf *m = m_get(M_DONTWAIT, MT_DATA);
    struct ether_arp *ea;

    if (m == NULL) return;
    m->m_len = sizeof *ea;
    m->m_off = MMAXOFF - sizeof *ea;
    ea = mtod(m, struct ether_arp *);
    bzero(ea, sizeof *ea);
    ea->arp_hrd = htons(ARPHRD_ETHER);
    ea->arp_pro = htons(ETHERTYPE_IP);
    ea->arp_hln = sizeof ea->arp_sha;
    ea->arp_pln = sizeof ea->arp_spa;
    ea->arp_op = htons(ARPOP_REQUEST);
    bcopy(ac->ac_enaddr, ea->arp_sha, sizeof ea->arp_sha);
    bcopy(&ac->ac_ipaddr, ea->arp_spa, sizeof ea->arp_spa);
    bcopy(address, ea->arp_tpa, sizeof ea->arp_tpa);
    send(ac, m, etherbroadcastaddr);
}

/*
 * Resolves the Ethernet address to send to. Returns 1 with it in desten; else 0, after broadcasting
 * a request, and holds the packet until the answer comes. A packet for this interface's own address
 * goes to the loopback one.
 */
int arpresolve(struct arpcom *ac, struct mbuf *m, struct in_addr *destip, uchar *desten)
{
    struct arptab *at;
    struct sockaddr_in sin;
    int s;

    if (in_broadcast(*destip)) {
        bcopy(etherbroadcastaddr, desten, 6);
        return 1;
    }
    if (destip->s_addr == ac->ac_ipaddr.s_addr) {
        in_setaddr(&sin, *destip, 0);
        (void)looutput(&loif, m, (struct sockaddr *)&sin);
        return 0;
    }
    s = splimp();
    at = arptab_look(destip->s_addr);
    if (at == NULL) {
        at = arptnew(destip);
        at->at_hold = m;
        arpwhohas(ac, destip);
        splx(s);
        return 0;
    }
    at->at_timer = 0;
    if (at->at_flags & ATF_COM) {
        bcopy(at->at_enaddr, desten, 6);
        splx(s);
        return 1;
    }
    if (at->at_hold) m_freem(at->at_hold);
    at->at_hold = m;
    arpwhohas(ac, destip);
    splx(s);
    return 0;
}

/* Sends the packet that waited for this answer. */
static void release(struct arpcom *ac, struct arptab *at)
{
    struct sockaddr_in sin;
    struct mbuf *m = at->at_hold;

    if (m == NULL) return;
    at->at_hold = NULL;
    in_setaddr(&sin, at->at_iaddr, 0);
    (void)(*ac->ac_if.if_output)(&ac->ac_if, m, (struct sockaddr *)&sin);
}

/*
 * ARP input, from the interrupt: an answer, or a request that is answered in place; frees the mbuf
 * or sends it back. A sender's address is entered only by the host that is asked.
 */
void arpinput(struct arpcom *ac, struct mbuf *m)
{
    struct ether_arp *ea;
    struct in_addr sender, target;
    struct arptab *at;

    arpstat.arps_total++;
    if (M_HASCL(m) || m->m_len < sizeof *ea) goto bad;
    ea = mtod(m, struct ether_arp *);
    if (ea->arp_hrd != htons(ARPHRD_ETHER) || ea->arp_pro != htons(ETHERTYPE_IP)) goto bad;
    if (ea->arp_hln != sizeof ea->arp_sha || ea->arp_pln != sizeof ea->arp_spa) goto bad;
    bcopy(ea->arp_spa, &sender, sizeof sender);
    bcopy(ea->arp_tpa, &target, sizeof target);
    if (bcmp(ea->arp_sha, ac->ac_enaddr, 6) == 0) goto bad;
    if (ea->arp_sha[0] & 1) goto bad; /* no station has a group's address */
    if (ac->ac_ipaddr.s_addr == 0 || sender.s_addr == 0) goto bad;
    if (sender.s_addr == ac->ac_ipaddr.s_addr) goto bad; /* another host uses our address */
    at = arptab_look(sender.s_addr);
    if (at) {
        bcopy(ea->arp_sha, at->at_enaddr, 6);
        at->at_flags |= ATF_COM;
        release(ac, at);
    } else if (target.s_addr == ac->ac_ipaddr.s_addr) {
        at = arptnew(&sender);
        bcopy(ea->arp_sha, at->at_enaddr, 6);
        at->at_flags |= ATF_COM;
    }
    if (ea->arp_op != htons(ARPOP_REQUEST) || target.s_addr != ac->ac_ipaddr.s_addr) goto out;
    bcopy(ea->arp_sha, ea->arp_tha, 6);
    bcopy(ea->arp_spa, ea->arp_tpa, 4);
    bcopy(ac->ac_enaddr, ea->arp_sha, 6);
    bcopy(&target, ea->arp_spa, 4);
    ea->arp_op = htons(ARPOP_REPLY);
    arpstat.arps_answered++;
    send(ac, m, ea->arp_tha);
    return;
bad:
    arpstat.arps_bad++;
out:
    m_freem(m);
}
