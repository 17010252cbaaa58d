/*
 * 64-bit arithmetic by hand: carries from comparisons, multu's high word, long division by
 * shifting, a modular power.
 */
#include "corpus.h"

struct wide { word low, high; };

static struct wide add(struct wide a, struct wide b)
{
	struct wide r;
	r.low = a.low + b.low;
	r.high = a.high + b.high + (r.low < a.low);
	return r;
}

static struct wide sub(struct wide a, struct wide b)
{
	struct wide r;
	r.low = a.low - b.low;
	r.high = a.high - b.high - (a.low < b.low);
	return r;
}

static struct wide mul32(word a, word b)
{
	word al = a & 0xffff, ah = a >> 16, bl = b & 0xffff, bh = b >> 16;
	word mid = ah * bl + (al * bl >> 16), mid2 = al * bh + (mid & 0xffff);
	struct wide r;
	r.low = a * b;
	r.high = ah * bh + (mid >> 16) + (mid2 >> 16);
	return r;
}

static struct wide shift_left(struct wide a)
{
	struct wide r;
	r.high = a.high << 1 | a.low >> 31;
	r.low = a.low << 1;
	return r;
}

static int below(struct wide a, struct wide b)
{
	return a.high != b.high ? a.high < b.high : a.low < b.low;
}

static word modulo(struct wide a, word m)
{
	struct wide rest = { 0, 0 }, divisor;
	int i;
	divisor.low = m;
	divisor.high = 0;
	for (i = 63; i >= 0; i--) {
		rest = shift_left(rest);
		rest.low |= (i >= 32 ? a.high >> (i - 32) : a.low >> i) & 1;
		if (!below(rest, divisor))
			rest = sub(rest, divisor);
	}
	return rest.low;
}

static word power(word base, word exponent, word m)
{
	word result = 1;
	for (; exponent; exponent >>= 1) {
		if (exponent & 1)
			result = modulo(mul32(result, base), m);
		base = modulo(mul32(base, base), m);
	}
	return result;
}

int main(void)
{
	struct wide a = { 0, 1 }, b = { 1, 0 };
	int i;
	for (i = 0; i < 87; i++) {
		struct wide t = add(a, b);
		a = b;
		b = t;
	}
	hex(b.high);
	hex(b.low);
	line();
	hex(power(3, 1000003, 4294967291u));
	put(' ');
	hex(power(65537, 0x7fffffff, 2147483647));
	line();
	{
		unsigned long long x = 0x123456789abcdefULL, y = 0xfedcba987654321ULL;
		unsigned long long product = (x & 0xffffffff) * (y >> 32);
		x = (x << 13 ^ y >> 7) + product - 1;
		hex((word)(x >> 32));
		hex((word)x);
		line();
	}
	return modulo(b, 251);
}
