/* What the compiler calls for large structures. */

void *memcpy(void *to, const void *from, unsigned bytes)
{
    char *target = to;
    const char *source = from;

    while (bytes-- > 0) *target++ = *source++;
    return to;
}

void *memset(void *to, int byte, unsigned bytes)
{
    char *target = to;

    while (bytes-- > 0) *target++ = byte;
    return to;
}
