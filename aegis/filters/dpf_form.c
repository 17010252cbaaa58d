/*
 * What a filter is: the checks of its form, its canonical form, and whether two filters can match
 * the same message. All of it is bounded by DPF_ATOMS, whatever the filter says.
 */
#include "aegis/filters/dpf.h"

static unsigned full(unsigned size)
{
    return size == 4 ? ~0u : (1u << 8 * size) - 1;
}

static int well_formed(const struct dpf_atom *a)
{
    if (a->op == DPF_ADVANCE)
        return a->value < DPF_REACH;
    if (a->size != 1 && a->size != 2 && a->size != 4)
        return 0;
    if (a->offset >= DPF_REACH || a->mask == 0 || (a->mask & ~full(a->size)))
        return 0;
    if (a->op == DPF_SHIFT)
        return a->size == 1 && a->value <= 3;
    return a->op == DPF_EQUAL && (a->value & ~a->mask) == 0;
}

/*
 * One load tests two neighbours, if it is aligned: the later field is merged into the earlier one.
 */
static int coalesce(
    struct dpf_atom *a, const struct dpf_atom *b, unsigned residue, unsigned modulus)
{
    unsigned size = a->size;

    if (size != b->size || size == 4 || b->offset != a->offset + size)
        return 0;
    if (a->mask != full(size) || b->mask != full(size))
        return 0;
    if (2 * size > modulus || (residue + a->offset) % (2 * size))
        return 0;
    a->value = a->value << 8 * size | b->value;
    a->size = 2 * size;
    a->mask = full(a->size);
    return 1;
}

/*
 * Sorts the tests of one segment by offset and merges neighbours; -1 when two contradict each
 * other.
 */
static int canonical_segment(struct dpf_atom *f, int count, unsigned residue, unsigned modulus)
{
    struct dpf_atom moved;
    int i, j, out, size;

    for (i = 1; i < count; i++) {
        moved = f[i];
        for (j = i; j > 0 && (f[j - 1].offset > moved.offset ||
            (f[j - 1].offset == moved.offset && f[j - 1].size > moved.size)); j--)
            f[j] = f[j - 1];
        f[j] = moved;
    }
    for (out = 0, i = 0; i < count; i++) {
        if (out && f[out - 1].offset == f[i].offset && f[out - 1].size == f[i].size) {
            if ((f[out - 1].mask & f[i].mask) & (f[out - 1].value ^ f[i].value))
                return -1;
            f[out - 1].mask |= f[i].mask;
            f[out - 1].value |= f[i].value;
        } else
            f[out++] = f[i];
    }
    for (size = 1; size < 4; size *= 2) {
        count = out;
        for (out = 0, i = 0; i < count; i++)
            if (out == 0 || f[i].size != size || !coalesce(&f[out - 1], &f[i], residue, modulus))
                f[out++] = f[i];
    }
    return out;
}

int dpf_canonical(
    const struct dpf *d, const struct dpf_atom *atoms, int count, struct dpf_atom *fields)
{
    unsigned base = 0, residue = d->alignment, modulus = 4;
    int i, n = 0, segment = 0, shifts = 0, kept;

    if (count < 1 || count > DPF_ATOMS)
        return DPF_FORM;
    for (i = 0; i < count; i++) {
        if (!well_formed(&atoms[i]))
            return DPF_FORM;
        if (atoms[i].op == DPF_ADVANCE) {
            base += atoms[i].value;
            continue;
        }
        if (n == DPF_FIELDS || base + atoms[i].offset + atoms[i].size > DPF_REACH)
            return DPF_FORM;
        fields[n] = atoms[i];
        fields[n].offset += base;
        n++;
        if (atoms[i].op == DPF_EQUAL)
            continue;
        if (++shifts > DPF_SHIFTS)
            return DPF_FORM;
        kept = canonical_segment(fields + segment, n - 1 - segment, residue, modulus);
        if (kept < 0)
            return DPF_FORM;
        fields[segment + kept] = fields[n - 1];
        segment = n = segment + kept + 1;
        if (modulus > 1u << atoms[i].value)
            modulus = 1 << atoms[i].value;
    }
    kept = canonical_segment(fields + segment, n - segment, residue, modulus);
    if (kept < 0 || segment + kept == 0 || fields[segment + kept - 1].op == DPF_SHIFT)
        return DPF_FORM;
    return segment + kept;
}

/* The bits of one byte of a message that a field decides, and what they must be. */
static unsigned byte_of(const struct dpf_atom *f, unsigned at, unsigned word)
{
    return word >> 8 * (f->size - 1 - (at - f->offset)) & 0xff;
}

static int contradict(const struct dpf_atom *a, const struct dpf_atom *b)
{
    unsigned at = a->offset > b->offset ? a->offset : b->offset;

    if (a->offset == b->offset && a->size == b->size)
        return (a->mask & b->mask & (a->value ^ b->value)) != 0;
    for (; at < a->offset + a->size && at < b->offset + b->size; at++)
        if (byte_of(a, at, a->mask) & byte_of(b, at, b->mask) &
            (byte_of(a, at, a->value) ^ byte_of(b, at, b->value)))
            return 1;
    return 0;
}

/* Behind a shift, two filters' fields are the same bytes only when both filters shifted alike. */
int dpf_may_overlap(const struct dpf_filter *a, const struct dpf_filter *b)
{
    int i = 0, j = 0, k, end;

    for (;;) {
        for (end = j; end < b->fields && b->field[end].op == DPF_EQUAL; end++)
            ;
        for (; i < a->fields && a->field[i].op == DPF_EQUAL; i++)
            for (k = j; k < end; k++)
                if (a->field[i].offset < b->field[k].offset + b->field[k].size &&
                    b->field[k].offset < a->field[i].offset + a->field[i].size &&
                    contradict(&a->field[i], &b->field[k]))
                    return 0;
        if (i == a->fields || end == b->fields)
            return 1;
        if (a->field[i].offset != b->field[end].offset || a->field[i].mask != b->field[end].mask ||
            a->field[i].value != b->field[end].value)
            return 1;
        i++;
        j = end + 1;
    }
}
