/*
 * Packed and unaligned structures: lwl/lwr and swl/swr as the compiler writes them, bit-fields,
 * sign extension of short fields.
 */
#include "corpus.h"

struct __attribute__((packed)) record {
	byte tag;
	int number;
	short half;
	byte pad;
	word flags : 5, mode : 11, rest : 16;
	struct __attribute__((packed)) { byte x; word y; short z; } inner[2];
};

static struct record table[9];
static byte raw[128];

static word unaligned(const void *at)
{
	const struct __attribute__((packed)) { word value; } *p = at;
	return p->value;
}

static void set_unaligned(void *at, word value)
{
	struct __attribute__((packed)) { word value; } *p = at;
	p->value = value;
}

int main(void)
{
	word state = 99, sum = 0;
	int i, k;
	for (i = 0; i < 9; i++) {
		struct record *r = &table[i];
		r->tag = i;
		r->number = (int)next_random(&state);
		r->half = (short)next_random(&state);
		r->flags = next_random(&state);
		r->mode = next_random(&state);
		r->rest = next_random(&state);
		for (k = 0; k < 2; k++) {
			r->inner[k].x = next_random(&state);
			r->inner[k].y = next_random(&state);
			r->inner[k].z = -(int)(next_random(&state) >> 20);
		}
	}
	for (i = 8; i >= 0; i--) {
		struct record copy = table[i];
		sum = sum * 33 + copy.number + copy.half + copy.flags * 3 + copy.mode * 5 + copy.rest;
		sum ^= copy.inner[0].y + copy.inner[1].z + (copy.inner[1].x << 9);
	}
	hex(sum);
	line();
	for (i = 0; i < 100; i++)
		set_unaligned(raw + i, unaligned(raw + (i * 7) % 120) * 0x01000193u + i);
	for (i = 0; i < 124; i++)
		sum = sum * 31 + unaligned(raw + i);
	hex(sum);
	line();
	decimal(table[3].inner[1].z);
	put(' ');
	decimal(table[4].half);
	line();
	return sizeof(struct record);
}
