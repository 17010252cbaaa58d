/* Output for the corpus, written so that it needs no library: digits come out by division. */
#include "corpus.h"

void print(const char *text)
{
	while (*text)
		put(*text++);
}

void hex(word value)
{
	int shift;
	for (shift = 28; shift >= 0; shift -= 4)
		put("0123456789abcdef"[value >> shift & 15]);
}

void decimal(int value)
{
	char digits[12];
	int n = 0;
	word rest = value < 0 ? 0u - (word)value : (word)value;
	if (value < 0)
		put('-');
	do
		digits[n++] = '0' + rest % 10;
	while (rest /= 10);
	while (n)
		put(digits[--n]);
}

void line(void)
{
	put('\n');
}

/* gcc calls these for aggregates even in freestanding code. */
void *memcpy(void *to, const void *from, unsigned size)
{
	byte *t = to;
	const byte *f = from;
	while (size--)
		*t++ = *f++;
	return to;
}

void *memset(void *to, int value, unsigned size)
{
	byte *t = to;
	while (size--)
		*t++ = value;
	return to;
}
