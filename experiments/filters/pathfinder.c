/*
 * PATHFINDER: a pattern is a list of lines, one a protocol layer; a line is cells, (offset, length,
 * mask, value), and how to find the next header. Patterns are merged into a directed graph of
 * cells: common prefixes are shared, cells that differ in the value alone are one node with a hash
 * from values to what follows. The graph is interpreted. The longest pattern wins.
 */
#include "experiments/filters/engines.h"

#define NODES 1024
#define BUCKETS 16

struct edge {
    struct edge *next;
    unsigned value;
    int id;                     /* of the pattern that ends here */
    struct node *below;
};

/* A cell, or the rule that finds the next header at the end of a line. */
struct node {
    struct node *sibling;
    unsigned char rule, length;
    unsigned short offset;
    unsigned mask;
    unsigned advance;           /* of a rule: bytes, or bits by which the field is moved left */
    int edges;
    struct edge *bucket[BUCKETS];
};
enum { CELL, CONSTANT_HEADER, FIELD_HEADER };

static struct node nodes[NODES], *root;
static struct edge edges[NODES];
static int used_nodes, used_edges;

void pathfinder_start(void)
{
    used_nodes = used_edges = 0;
    root = 0;
}

static inline unsigned hash(unsigned value)
{
    value ^= value >> 16;
    value ^= value >> 8;
    return (value ^ value >> 4) % BUCKETS;
}

static inline unsigned field(const unsigned char *p, unsigned length)
{
    unsigned value = *p;

    while (--length) value = value << 8 | *++p;
    return value;
}

static struct node *find_node(struct node **level, const struct dpf_atom *a)
{
    struct node *n;
    unsigned rule = a->op == DPF_EQUAL ? CELL : a->op == DPF_ADVANCE ? CONSTANT_HEADER
        : FIELD_HEADER;
    int i;

    for (n = *level; n; level = &n->sibling, n = *level)
        if (n->rule == rule &&
            (rule == CONSTANT_HEADER || (n->offset == a->offset && n->length == a->size &&
            n->mask == a->mask)) && (rule == CELL || n->advance == a->value))
            return n;
    if (used_nodes == NODES)
        return 0;
    n = *level = &nodes[used_nodes++];
    n->sibling = 0;
    n->rule = rule;
    n->length = a->size;
    n->offset = a->offset;
    n->mask = a->mask;
    n->advance = a->value;
    n->edges = 0;
    for (i = 0; i < BUCKETS; i++)
        n->bucket[i] = 0;
    return n;
}

static struct edge *find_edge(struct node *n, unsigned value)
{
    unsigned bucket = hash(value);
    struct edge *e;

    for (e = n->bucket[bucket]; e; e = e->next)
        if (e->value == value)
            return e;
    if (used_edges == NODES)
        return 0;
    e = &edges[used_edges++];
    e->value = value;
    e->id = 0;
    e->below = 0;
    e->next = n->bucket[bucket];
    n->bucket[bucket] = e;
    n->edges++;
    return e;
}

int pathfinder_insert(const struct dpf_atom *atoms, int count, int id)
{
    struct node **level = &root, *n;
    struct edge *e = 0;
    int i;

    for (i = 0; i < count; i++) {
        n = find_node(level, &atoms[i]);
        if (n == 0)
            return ENGINE_REFUSED;
        e = find_edge(n, n->rule == CELL ? atoms[i].value : 0);
        if (e == 0)
            return ENGINE_REFUSED;
        level = &e->below;
    }
    if (e == 0 || e->id)
        return ENGINE_REFUSED;
    e->id = id;
    return id;
}

/*
 * The pattern below a level that a message fits, the longest on its path; a failing path backtracks
 * to the next sibling.
 */
static int walk(const struct node *n, const unsigned char *header, int bytes)
{
    const struct edge *e;
    unsigned value, at;
    int id;

    for (; n; n = n->sibling) {
        value = 0;
        at = n->advance;
        if (n->rule != CONSTANT_HEADER) {
            if ((int)(n->offset + n->length) > bytes)
                continue;
            value = field(header + n->offset, n->length) & n->mask;
            if (n->rule == FIELD_HEADER) {
                at = value << n->advance;
                value = 0;
            } else
                at = 0;
        }
        for (e = n->bucket[hash(value)]; e && e->value != value; e = e->next)
            ;
        if (e == 0)
            continue;
        id = e->below ? walk(e->below, header + at, bytes - (int)at) : 0;
        if (id == 0)
            id = e->id;
        if (id)
            return id;
    }
    return 0;
}

int pathfinder_classify(const unsigned char *message, unsigned bytes)
{
    return walk(root, message, bytes);
}
