/*
 * Hashing: CRC-32, FNV-1a, Adler-32 and a SHA-1 block, for shifts, rotates, byte loads and unsigned
 * division.
 */
#include "corpus.h"

static word crc_table[256];

static void make_table(void)
{
	word n, k, c;
	for (n = 0; n < 256; n++) {
		for (c = n, k = 0; k < 8; k++)
			c = c & 1 ? 0xedb88320u ^ c >> 1 : c >> 1;
		crc_table[n] = c;
	}
}

static word crc32(const byte *p, int n)
{
	word c = ~0u;
	while (n--)
		c = crc_table[(c ^ *p++) & 255] ^ c >> 8;
	return ~c;
}

static word fnv(const byte *p, int n)
{
	word h = 2166136261u;
	while (n--)
		h = (h ^ *p++) * 16777619u;
	return h;
}

static word adler(const byte *p, int n)
{
	word a = 1, b = 0;
	while (n--) {
		a = (a + *p++) % 65521;
		b = (b + a) % 65521;
	}
	return b << 16 | a;
}

#define ROTATE(x, n) ((x) << (n) | (x) >> (32 - (n)))

static void sha1_block(word h[5], const byte *p)
{
	word w[80], a = h[0], b = h[1], c = h[2], d = h[3], e = h[4];
	int i;
	for (i = 0; i < 16; i++, p += 4)
		w[i] = (word)p[0] << 24 | (word)p[1] << 16 | (word)p[2] << 8 | p[3];
	for (; i < 80; i++)
		w[i] = ROTATE(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
	for (i = 0; i < 80; i++) {
		word f, k, t;
		if (i < 20)
			f = (b & c) | (~b & d), k = 0x5a827999;
		else if (i < 40)
			f = b ^ c ^ d, k = 0x6ed9eba1;
		else if (i < 60)
			f = (b & c) | (b & d) | (c & d), k = 0x8f1bbcdc;
		else
			f = b ^ c ^ d, k = 0xca62c1d6;
		t = ROTATE(a, 5) + f + e + k + w[i];
		e = d;
		d = c;
		c = ROTATE(b, 30);
		b = a;
		a = t;
	}
	h[0] += a;
	h[1] += b;
	h[2] += c;
	h[3] += d;
	h[4] += e;
}

int main(void)
{
	static byte data[512];
	word h[5] = { 0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0 };
	word state = 2463534242u;
	int i;
	make_table();
	for (i = 0; i < 512; i++)
		data[i] = next_random(&state) >> 11;
	hex(crc32(data, 512));
	put(' ');
	hex(fnv(data + 1, 500));
	put(' ');
	hex(adler(data, 300));
	line();
	sha1_block(h, data + 3);
	sha1_block(h, data + 66);
	for (i = 0; i < 5; i++)
		hex(h[i]);
	line();
	return (int)(h[0] & 63);
}
