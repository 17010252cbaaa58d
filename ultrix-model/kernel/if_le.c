/*
 * The driver of the LANCE Ethernet chip (AMD, "Am7990 Local Area Network Controller for Ethernet"):
 * an initialisation block, a ring of received and a ring of sent frames in the chip's memory, one
 * copy of each packet between there and mbufs. How that memory looks to the processor differs by
 * board: if_le_copy.c. Structure as documented for 4.3BSD's drivers.
 */
#include "errno.h"
#include "if_le.h"

#define LERBUF 32
#define LETBUF 8
#define RLEN 5 /* logarithms of the two */
#define TLEN 3

/* The chip's addresses: initialisation block, rings, buffers. */
#define INIT 0
#define RMD(i) (64 + 8 * (i))
#define TMD(i) (64 + 8 * LERBUF + 8 * (i))
#define BUFFERS 512
#define RBUF(i) (BUFFERS + LEBUFSIZE * (i) + le.le_skew)
#define TBUF(i) (BUFFERS + LEBUFSIZE * (LERBUF + (i)) + le.le_skew)

/* CSR0 */
#define LE_BABL 0x4000
#define LE_CERR 0x2000
#define LE_MISS 0x1000
#define LE_MERR 0x0800
#define LE_RINT 0x0400
#define LE_TINT 0x0200
#define LE_IDON 0x0100
#define LE_INEA 0x0040
#define LE_RXON 0x0020
#define LE_TXON 0x0010
#define LE_TDMD 0x0008
#define LE_STOP 0x0004
#define LE_STRT 0x0002
#define LE_INIT 0x0001
#define LE_ASKS (LE_BABL | LE_CERR | LE_MISS | LE_MERR | LE_RINT | LE_TINT | LE_IDON)

/* Descriptors: the second halfword's flags, and the fourth's */
#define LE_OWN 0x8000
#define LE_ERR 0x4000
#define LE_STP 0x0200
#define LE_ENP 0x0100
#define LE_MORE 0x1000
#define LE_ONE 0x0800
#define LE_RETRIES 16

struct le_softc {
    struct arpcom le_ac;
    volatile ushort *le_rdp;
    volatile ushort *le_rap;
    uint le_skew;  /* of buffers, so that a packet behind its frame's header lies on a word */
    int le_rnext;  /* the next frame received */
    int le_tfirst; /* the oldest that is being sent */
    int le_tcount;
    int le_missed;
    int le_resets;
};

static struct le_softc le;

static void writeRegister(int number, int value)
{
    *le.le_rap = number;
    wbflush();
    *le.le_rdp = value;
    wbflush();
}

/* The chip's own address, from the PROM. */
static void readAddress(void)
{
    int i;

    for (i = 0; i < 6; i++)
        le.le_ac.ac_enaddr[i] = *(volatile uchar *)(boot->devices.networkAddress + 4 * i);
}

/* Stops the chip and starts it with empty rings. */
static int leinit(int unit)
{
    int i, s;
    uint guard;

    if (le.le_ac.ac_if.if_addrlist)
        le.le_ac.ac_ipaddr = satosin(&le.le_ac.ac_if.if_addrlist->ifa_addr)->sin_addr;
    s = splimp();
    writeRegister(0, LE_STOP);
    le_write(INIT, 0);
    for (i = 0; i < 3; i++)
        le_write(INIT + 2 + 2 * i, le.le_ac.ac_enaddr[2 * i] | le.le_ac.ac_enaddr[2 * i + 1] << 8);
    for (i = 0; i < 4; i++) le_write(INIT + 8 + 2 * i, 0);
    le_write(INIT + 16, RMD(0));
    le_write(INIT + 18, RLEN << 13);
    le_write(INIT + 20, TMD(0));
    le_write(INIT + 22, TLEN << 13);
    for (i = 0; i < LERBUF; i++) {
        le_write(RMD(i), RBUF(i));
        le_write(RMD(i) + 4, -LEMTU);
        le_write(RMD(i) + 6, 0);
        le_write(RMD(i) + 2, LE_OWN);
    }
    for (i = 0; i < LETBUF; i++) {
        le_write(TMD(i), TBUF(i));
        le_write(TMD(i) + 2, 0);
        le_write(TMD(i) + 6, 0);
    }
    le.le_rnext = le.le_tfirst = le.le_tcount = 0;
    writeRegister(1, INIT);
    writeRegister(2, 0);
    writeRegister(3, 0);
    writeRegister(0, LE_INIT);
    /*
     * A chip that does not initialise is given up; the manual gives no time, a good one needs less
     * than a tenth of this.
     */
    for (guard = 100000; guard > 0 && !(*le.le_rdp & LE_IDON); guard--) continue;
    if (guard == 0) {
        splx(s);
        printf("le0: no answer\n");
        return EIO;
    }
    writeRegister(0, LE_IDON | LE_STRT | LE_INEA);
    le.le_ac.ac_if.if_flags |= IFF_UP | IFF_RUNNING;
    lestart();
    splx(s);
    return 0;
}

/* Hands queued packets to the chip while there are descriptors. Called at splimp. */
void lestart(void)
{
    struct ifnet *ifp = &le.le_ac.ac_if;
    struct mbuf *m;
    int i, length;

    if (!(ifp->if_flags & IFF_RUNNING)) return;
    while (le.le_tcount < LETBUF) {
        IF_DEQUEUE(&ifp->if_snd, m);
        if (m == NULL) return;
        i = (le.le_tfirst + le.le_tcount) % LETBUF;
        length = le_put(TBUF(i), m);
        le_write(TMD(i) + 4, -length);
        le_write(TMD(i) + 6, 0);
        le_write(TMD(i) + 2, LE_OWN | LE_STP | LE_ENP);
        le.le_tcount++;
        wbflush();
        *le.le_rdp = LE_TDMD | LE_INEA;
    }
}

/* Reclaims descriptors of frames that were sent, or failed. */
static void letint(void)
{
    struct ifnet *ifp = &le.le_ac.ac_if;
    int flags;

    while (le.le_tcount > 0) {
        flags = le_read(TMD(le.le_tfirst) + 2);
        if (flags & LE_OWN) break;
        if (flags & LE_ERR) {
            ifp->if_oerrors++;
            if (le_read(TMD(le.le_tfirst) + 6) & 0x0400) ifp->if_collisions += LE_RETRIES;
        } else {
            ifp->if_opackets++;
            if (flags & LE_ONE) ifp->if_collisions++;
            else if (flags & LE_MORE) ifp->if_collisions += 2;
        }
        le.le_tfirst = (le.le_tfirst + 1) % LETBUF;
        le.le_tcount--;
    }
    lestart();
}

/*
 * Received frames, once around the ring at most, so that a flood cannot hold the clock's interrupt
 * off.
 */
static void lerint(void)
{
    struct ifnet *ifp = &le.le_ac.ac_if;
    struct ether_header eh;
    struct mbuf *m;
    int flags, length, i, n;

    for (n = 0; n < LERBUF; n++) {
        i = le.le_rnext;
        flags = le_read(RMD(i) + 2);
        if (flags & LE_OWN) return;
        length = (le_read(RMD(i) + 6) & 0xfff) - 4; /* without its check sequence */
        if ((flags & (LE_ERR | LE_STP | LE_ENP)) != (LE_STP | LE_ENP) ||
            length < ETHERMIN + (int)sizeof eh || length > LEMTU - 4) {
            if (flags & LE_STP) ifp->if_ierrors++; /* a broken frame counts once, however many
                                                      buffers it takes */
        } else {
            ifp->if_ipackets++;
            le_copyfrom(RBUF(i), &eh, sizeof eh);
            m = le_get(RBUF(i) + sizeof eh, length - sizeof eh, ifp);
            if (m) ether_input(&le.le_ac, &eh, m);
            else ifp->if_iqdrops++;
        }
        le_write(RMD(i) + 4, -LEMTU);
        le_write(RMD(i) + 6, 0);
        le_write(RMD(i) + 2, LE_OWN);
        le.le_rnext = (i + 1) % LERBUF;
    }
}

/* From the interrupt, with interrupts off. */
void leintr(void)
{
    int csr0 = *le.le_rdp;

    *le.le_rdp = (csr0 & LE_ASKS) | LE_INEA;
    wbflush();
    if (csr0 & LE_MISS) le.le_missed++;
    if ((csr0 & LE_MERR) || (csr0 & (LE_RXON | LE_TXON)) != (LE_RXON | LE_TXON)) {
        le.le_resets++;
        le.le_ac.ac_if.if_ierrors++;
        (void)leinit(0);
        return;
    }
    if (csr0 & LE_RINT) lerint();
    if (csr0 & LE_TINT) letint();
}

void leattach(void)
{
    const struct BootDevices *d = &boot->devices;
    struct ifnet *ifp = &le.le_ac.ac_if;

    le.le_rdp = (volatile ushort *)d->network;
    le.le_rap = (volatile ushort *)(d->network + 4);
    le.le_skew = le_layout();
    readAddress();
    if (d->networkEnable) *(volatile uint *)d->enable |= d->networkEnable;
    ifp->if_name = "le";
    ifp->if_mtu = ETHERMTU;
    ifp->if_flags = IFF_BROADCAST;
    ifp->if_init = leinit;
    ifp->if_output = ether_output;
    if_attach(ifp);
    timeout(arptimer, NULL, hz);
}
