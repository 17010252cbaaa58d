/*
 * What the owner of a binding may send: frames from this station's address in which the fields of
 * the other direction have the values that the binding tests. Compiled to masks of words when the
 * binding is made, so that sending compares words. The kernel knows no protocol but for these pairs
 * of fields. Paper: 3.2.
 */
#include "aegis/kernel/ether.h"

/*
 * Fields that change places in a frame of the other direction, by offset and size: addresses of
 * Ethernet and IP, ports behind an IP header without options; the two pairs of addresses in ARP.
 */
static const struct {
    unsigned char one, other, size;
} pairs[] = {{0, 6, 6}, {26, 30, 4}, {34, 36, 2}, {22, 32, 6}, {28, 38, 4}};

#define STATION 6
#define ARP_TYPE_LOADED 0x0608          /* at offset 12, as a little-endian load finds it */

/* Where the field stands in a frame of the other direction. */
static unsigned opposite(unsigned offset, int arp)
{
    unsigned i, first = arp ? 3 : 1, last = arp ? 5 : 3;

    for (i = 0; i < last; i += i == 0 ? first : 1) {
        if (offset - pairs[i].one < pairs[i].size)
            return offset + pairs[i].other - pairs[i].one;
        if (offset - pairs[i].other < pairs[i].size)
            return offset + pairs[i].one - pairs[i].other;
    }
    return offset;
}

/* Requires bits of one byte to have a value; 0 when they are required to have another. */
static int want(struct EtherWords *w, unsigned offset, unsigned mask, unsigned value)
{
    unsigned shift = 8 * (offset & 3), *of = &w->mask[offset >> 2], *is = &w->value[offset >> 2];

    if ((*is >> shift ^ value) & *of >> shift & mask)
        return 0;
    *of |= mask << shift;
    *is |= value << shift;
    return 1;
}

/* Collects the required words of one direction. */
static int words_of(struct EtherWords *w, const struct EtherAtom *a, unsigned count, int arp)
{
    unsigned i, k;

    for (i = 0; i < ETHER_FIELDS / 4; i++)
        w->mask[i] = w->value[i] = 0;
    for (i = 0; i < count; i++, a++) {
        apart_pause(900);
        for (k = 0; k < a->size; k++) {
            unsigned shift = 8 * (a->size - 1 - k);

            if (!want(w, opposite(a->offset + k, arp), a->mask >> shift & 0xff,
                    a->value >> shift & 0xff))
                return 0;
        }
    }
    w->possible = 1;
    for (i = 0; i < 6; i++)
        w->possible &= want(w, STATION + i, 0xff, lance_address()[i]);
    return 1;
}

int ether_send_prepare(struct EtherSend *s, const struct EtherAtom *atoms, unsigned count)
{
    return words_of(&s->plain, atoms, count, 0) && words_of(&s->arp, atoms, count, 1);
}

/* A frame too short for a required word is refused. */
int ether_may_send(const struct EtherSend *s, const unsigned *frame, unsigned bytes)
{
    const struct EtherWords *w = (frame[3] & 0xffff) == ARP_TYPE_LOADED ? &s->arp : &s->plain;
    unsigned i, differ = 0;

    for (i = 0; i < ETHER_SHORTEST / 4; i++)
        differ |= (frame[i] ^ w->value[i]) & w->mask[i];
    if (w->mask[i])
        differ |= bytes < ETHER_FIELDS ? w->mask[i] : (frame[i] ^ w->value[i]) & w->mask[i];
    return differ == 0 && w->possible;
}
