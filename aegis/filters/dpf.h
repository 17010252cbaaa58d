/*
 * DPF, the dynamic packet filter: filters are conjunctions of atoms, merged into a trie and
 * compiled to MIPS code when they are inserted. The engine is the same text in the kernel and in
 * user space; whoever uses it owns its memory and tells the instruction cache what changed.
 * Structure after Engler and Kaashoek, SIGCOMM '96, and SOSP '95, section 5.6.
 */
#ifndef AEGIS_FILTERS_DPF_H
#define AEGIS_FILTERS_DPF_H

/*
 * What an atom does. Fields are big-endian numbers of 1, 2 or 4 bytes, relative to the message's
 * present base.
 */
enum dpf_op {
    DPF_EQUAL,      /* (field & mask) == value, or the filter does not match */
    DPF_ADVANCE,    /* the base moves by value bytes */
    DPF_SHIFT       /* the base moves by (field & mask) << value bytes; the field is one byte */
};

struct dpf_atom {
    unsigned char op;
    unsigned char size;
    unsigned short offset;
    unsigned mask;
    unsigned value;
};

/* Bounds: what a filter may say, and what an engine can hold. */
#define DPF_ATOMS 32        /* atoms of a filter as written */
#define DPF_FIELDS 16       /* atoms of its canonical form */
#define DPF_SHIFTS 4        /* of which move the base by a field */
#define DPF_REACH 2048      /* bytes of a message that filters may look at, from any base */
#define DPF_FILTERS 256
#define DPF_NODES 1024
#define DPF_TABLE 8192      /* words of hash tables */

/* Error codes of dpf_insert. */
/* Not a filter: an unknown operator, size, mask or bound, or atoms that contradict each other. */
#define DPF_FORM -1
#define DPF_FULL -2         /* no room */
/* Some message would match this filter and one of another owner, or the same filter is there. */
#define DPF_OVERLAP -3

/*
 * A test on one field, or a shift by it; its alternatives differ in the value alone. Indices are
 * into the engine's arrays, 0 is none.
 */
struct dpf_node {
    unsigned char op, size;
    unsigned short offset;
    unsigned mask;
    short next;             /* the next branch of the same level */
    short alternatives;
    short count;            /* of alternatives */
    short references;       /* filters that go through this node */
    unsigned *table;    /* of a disjunction that is hashed: two words an entry, 0 while it is not */
    unsigned char scale;    /* the hash: bits by which the value is moved right, */
    unsigned char fold;     /* after its upper half was added to the lower, */
    unsigned short slots;   /* and entries of the table, a power of two */
    unsigned short need;    /* bytes that every filter from here on reads of its segment */
};

struct dpf_alternative {
    unsigned value;
    short next;
    short children;         /* first node of the level below */
    short id;               /* the filter that ends here */
    short references;
    unsigned *code;         /* where the level below begins, in a hashed disjunction */
};

/* An installed filter in canonical form. */
struct dpf_filter {
    int owner;              /* 0: free */
    int fields;
    struct dpf_atom field[DPF_FIELDS];
};

struct dpf {
    /* Set by the user before dpf_start. */
    unsigned minimum;       /* bytes that every message has, not to be checked again */
    unsigned alignment;     /* of a message's first byte, modulo 4 */
    void (*changed)(void *from, unsigned bytes); /* the instruction cache must forget these words */
    unsigned *code, *end;   /* where the generated code goes: below 64 K words */
    void (*pause)(int cycles);  /* called between parts of an insertion, with the next part's
                                   cycles at most; 0 for none */

    unsigned words;         /* of generated code in use */
    unsigned generated;     /* instructions generated since dpf_start */
    unsigned table_words;
    unsigned table_from, table_end;     /* the part of the tables that code is generated for: all,
                                           if the user does not say otherwise */
    unsigned stale;         /* filters were removed that the code still matches */
    short root;
    short free_node, free_alternative;
    struct dpf_filter filters[DPF_FILTERS + 1];
    struct dpf_node nodes[DPF_NODES];
    struct dpf_alternative alternatives[DPF_NODES];
    unsigned tables[DPF_TABLE] __attribute__((aligned(8)));
};

/* Makes an engine without filters. */
void dpf_start(struct dpf *d);

/*
 * Inserts a filter for an owner (not 0): its identifier, from 1, or a refusal, which changes
 * nothing.
 */
int dpf_insert(struct dpf *d, const struct dpf_atom *atoms, int count, int owner);

/* Takes a filter out. */
void dpf_delete(struct dpf *d, int id);

/*
 * The same, but the code is generated with the next insertion: until then it may still answer with
 * this filter, whose owner is then 0.
 */
void dpf_drop(struct dpf *d, int id);

/* The filter that matches a message, 0 for none. Bounded by the code's length: it has no loops. */
typedef int dpf_demux(const unsigned char *message, unsigned bytes);
#define DPF_DEMUX(d) ((dpf_demux *)(d)->code)

/*
 * Canonical form: fields sorted, merged where one load tests two; the number of fields or DPF_FORM.
 */
int dpf_canonical(
    const struct dpf *d, const struct dpf_atom *atoms, int count, struct dpf_atom *fields);

/*
 * Generates the code of all filters anew; DPF_FULL when it does not fit, and then there is none
 * until a filter is taken out.
 */
int dpf_generate(struct dpf *d);

/*
 * Puts a new alternative of a hashed disjunction, that ends a filter, into its table; 0 where that
 * takes new code.
 */
int dpf_table_add(struct dpf *d, struct dpf_node *node, int alternative);

/* Between two parts of an insertion; all filters but the new one are in place. */
static inline void dpf_pause(const struct dpf *d, int cycles)
{
    if (d->pause)
        d->pause(cycles);
}

/* The value of a field as a little-endian load finds it. */
static inline unsigned dpf_loaded(unsigned value, unsigned size)
{
    if (size == 1) return value;
    if (size == 2) return (value >> 8 & 0xff) | (value & 0xff) << 8;
    return value >> 24 | (value >> 8 & 0xff00) | (value & 0xff00) << 8 | value << 24;
}
#endif
