/* What a filter of atoms means, without any engine. */
#include "experiments/tests/atoms.h"

static unsigned field(const unsigned char *p, unsigned size)
{
    unsigned value = 0;

    while (size--) value = value << 8 | *p++;
    return value;
}

int fits(const struct dpf_atom *a, int count, const unsigned char *m, unsigned bytes)
{
    unsigned base = 0, value;

    for (; count--; a++) {
        if (a->op == DPF_ADVANCE) {
            base += a->value;
            continue;
        }
        if (base + a->offset + a->size > bytes)
            return 0;
        value = field(m + base + a->offset, a->size) & a->mask;
        if (a->op == DPF_SHIFT)
            base += value << a->value;
        else if (value != a->value)
            return 0;
    }
    return 1;
}

void suit(const struct dpf_atom *a, int count, unsigned char *m)
{
    unsigned base = 0, byte, at, down;

    for (; count--; a++) {
        at = base + a->offset;
        if (at + a->size > MESSAGE)
            return;
        if (a->op == DPF_ADVANCE)
            base += a->value;
        else if (a->op == DPF_SHIFT)
            base += (m[at] & a->mask) << a->value;
        else
            for (byte = 0; byte < a->size; byte++) {
                down = 8 * (a->size - 1 - byte);
                m[at + byte] = (m[at + byte] & ~(a->mask >> down)) | a->value >> down;
            }
    }
}
