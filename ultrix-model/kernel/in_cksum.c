/*
 * The internet checksum of the first bytes of a chain: a word of 16 bits at a time, as it lies in
 * memory. An mbuf that ends or begins within a word swaps the bytes of what follows. Structure as
 * documented for 4.3BSD's portable one.
 */
#include "in.h"

ushort in_cksum(struct mbuf *m, int length)
{
    uint sum = 0;
    int odd = 0, n;

    for (; m && length > 0; m = m->m_next) {
        uchar *at = mtod(m, uchar *);
        uint part = 0;

        n = m->m_len < length ? m->m_len : length;
        length -= n;
        if (n > 0 && ((uint)at & 1)) {
            part = *at++;
            n--;
            while (n > 1) {
                part += at[0] << 8 | at[1] << 16;
                if (part & 0x80000000) part = (part & 0xffff) + (part >> 16);
                at += 2;
                n -= 2;
            }
            if (n > 0) part += *at << 8;
            part = (part & 0xffff) + (part >> 16);
        } else {
            const ushort *w = (const ushort *)at;

            while ((n -= 8) >= 0) {
                part += w[0];
                part += w[1];
                part += w[2];
                part += w[3];
                w += 4;
            }
            n += 8;
            while ((n -= 2) >= 0) part += *w++;
            if (n == -1) part += *(const uchar *)w;
        }
        part = (part & 0xffff) + (part >> 16);
        part = (part & 0xffff) + (part >> 16);
        sum += odd ? (part & 0xff) << 8 | part >> 8 : part;
        odd ^= m->m_len & 1;
    }
    sum = (sum & 0xffff) + (sum >> 16);
    sum = (sum & 0xffff) + (sum >> 16);
    return ~sum;
}
