/*
 * The LANCE's memory as the processor sees it, by boards (machine/board/boot.h): dense; a halfword
 * in the low half of each word; or main memory behind the IOASIC, where buffers have 16 bytes and
 * then a gap of 16. Always uncached. Copies go by the largest pieces that both ends allow.
 */
#include "if_le.h"

/* From this many bytes on, data go into a cluster. */
#define MINCLSIZE 512
#define LINE 16 /* bytes before a gap */

static uint base;
static int shift; /* of the chip's address of a descriptor */
static void (*copyto)(uint address, const void *from, int bytes);
static void (*copyfrom)(uint address, void *to, int bytes);

int le_read(uint address)
{
    return *(volatile ushort *)(base + (address << shift));
}

void le_write(uint address, int value)
{
    *(volatile ushort *)(base + (address << shift)) = value;
}

/* Halfwords first until words are aligned, if they ever are. */
static void copy(const char *from, char *to, int bytes)
{
    if (bytes >= 2 && ((uint)from & (uint)to & 2) && !(((uint)from | (uint)to) & 1)) {
        *(ushort *)to = *(const ushort *)from;
        from += 2;
        to += 2;
        bytes -= 2;
    }
    if ((((uint)from ^ (uint)to) & 3) == 2 && !((uint)from & 1)) {
        for (; bytes >= 2; bytes -= 2, from += 2, to += 2) *(ushort *)to = *(const ushort *)from;
    }
    if (bytes > 0) bcopy(from, to, bytes);
}

static void copytoDense(uint address, const void *from, int bytes)
{
    copy(from, (char *)base + address, bytes);
}

static void copyfromDense(uint address, void *to, int bytes)
{
    copy((const char *)base + address, to, bytes);
}

static void copytoHalfwords(uint address, const void *data, int bytes)
{
    const uchar *from = data;
    volatile ushort *to = (volatile ushort *)(base + ((address & ~1) << 1));

    if ((address & 1) && bytes > 0) {
        *to = (*to & 0xff) | *from++ << 8;
        to += 2;
        bytes--;
    }
    if ((uint)from & 1) {
        for (; bytes >= 2; bytes -= 2, from += 2, to += 2) *to = from[0] | from[1] << 8;
    } else {
        for (; bytes >= 2; bytes -= 2, from += 2, to += 2) *to = *(const ushort *)from;
    }
    if (bytes > 0) *to = *from;
}

/* From an even address. */
static void copyfromHalfwords(uint address, void *data, int bytes)
{
    const volatile ushort *from = (const volatile ushort *)(base + (address << 1));
    ushort *to = data;

    for (; bytes >= 2; bytes -= 2, from += 2) *to++ = *from;
    if (bytes > 0) *(uchar *)to = *from;
}

static char *gapped(uint address)
{
    return (char *)base + ((address & ~(LINE - 1)) << 1) + (address & (LINE - 1));
}

static int toLineEnd(uint address, int bytes)
{
    int room = LINE - (address & (LINE - 1));

    return bytes < room ? bytes : room;
}

static void copytoGapped(uint address, const void *from, int bytes)
{
    int n;

    for (; bytes > 0; bytes -= n, address += n, from += n) {
        n = toLineEnd(address, bytes);
        copy(from, gapped(address), n);
    }
}

static void copyfromGapped(uint address, void *to, int bytes)
{
    int n;

    for (; bytes > 0; bytes -= n, address += n, to += n) {
        n = toLineEnd(address, bytes);
        copy(gapped(address), to, n);
    }
}

void le_copyfrom(uint address, void *to, int bytes)
{
    (*copyfrom)(address, to, bytes);
}

/*
 * Copies a packet into a buffer and frees it; returns the frame's length. A short frame is padded
 * with zeros, never with old data.
 */
int le_put(uint address, struct mbuf *m)
{
    static const uchar zeros[LEMINSIZE];
    int length = 0;

    while (m) {
        if (length + m->m_len <= LEMTU - 4) {
            (*copyto)(address + length, mtod(m, char *), m->m_len);
            length += m->m_len;
        }
        m = m_free(m);
    }
    if (length < LEMINSIZE) {
        (*copyto)(address + length, zeros, LEMINSIZE - length);
        length = LEMINSIZE;
    }
    return length;
}

/* A received packet as mbufs, the interface's pointer before it; NULL when there are none. */
struct mbuf *le_get(uint address, int bytes, struct ifnet *ifp)
{
    struct mbuf *top = NULL, **link = &top, *m;
    int n, front = sizeof ifp;

    while (bytes > 0) {
        MGET(m, M_DONTWAIT, MT_DATA);
        if (m == NULL) {
            m_freem(top);
            return NULL;
        }
        m->m_len = MLEN;
        if (bytes >= MINCLSIZE) MCLGET(m);
        n = m->m_len - front < bytes ? m->m_len - front : bytes;
        (*copyfrom)(address, mtod(m, char *) + front, n);
        if (front) *mtod(m, struct ifnet **) = ifp;
        m->m_len = n + front;
        front = 0;
        address += n;
        bytes -= n;
        *link = m;
        link = &m->m_next;
    }
    return top;
}

/*
 * Finds out how the chip's memory looks. Returns how far buffers begin behind a word's beginning.
 */
uint le_layout(void)
{
    const struct BootDevices *d = &boot->devices;

    base = d->networkBuffer;
    switch (d->networkLayout) {
    case LANCE_HALFWORDS:
        shift = 1;
        copyto = copytoHalfwords;
        copyfrom = copyfromHalfwords;
        return 0;
    case LANCE_DENSE:
        shift = 0;
        copyto = copytoDense;
        copyfrom = copyfromDense;
        return 2;
    default:
        base = KSEG1 + leMemory;
        shift = 1;
        copyto = copytoGapped;
        copyfrom = copyfromGapped;
        *(volatile uint *)d->networkDma = leMemory << 3;
        *(volatile uint *)d->networkDmaEnable |= LANCE_DMA_ON;
        return 0;
    }
}
