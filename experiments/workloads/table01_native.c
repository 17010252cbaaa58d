/*
 * Table 1, native instruction rate: integer work in C without an operating system. Sorting,
 * hashing, a linked list and a table-driven automaton over about 24 KB of data, the kind of work
 * that integer benchmarks of 1989 did.
 */
#include "experiments/workloads/workload.h"

#define N 1024

struct node {
    struct node *next;
    int key;
};

static int numbers[N];
static struct node nodes[N], *head;
static unsigned table[256];
static unsigned char text[4096];
static unsigned char next_state[16][16];
volatile unsigned result;

static unsigned random_word(unsigned *state)
{
    return *state = *state * 1664525 + 1013904223;
}

static void shell_sort(int *a, int n)
{
    int gap, i, j;

    for (gap = n / 2; gap > 0; gap /= 2)
        for (i = gap; i < n; i++) {
            int value = a[i];
            for (j = i; j >= gap && a[j - gap] > value; j -= gap)
                a[j] = a[j - gap];
            a[j] = value;
        }
}

static unsigned checksum(const unsigned char *p, int n)
{
    unsigned c = ~0u;

    while (n--)
        c = table[(c ^ *p++) & 255] ^ c >> 8;
    return ~c;
}

static unsigned walk(void)
{
    unsigned sum = 0;
    struct node *p;

    for (p = head; p; p = p->next)
        sum = sum * 3 + p->key;
    return sum;
}

static unsigned automaton(void)
{
    unsigned state = 0, i, accepted = 0;

    for (i = 0; i < sizeof text; i++) {
        state = next_state[state][text[i] & 15];
        if (state == 7)
            accepted++;
    }
    return accepted;
}

static void prepare(void)
{
    unsigned state = 1995, i, k, c;

    for (i = 0; i < 256; i++) {
        for (c = i, k = 0; k < 8; k++)
            c = c & 1 ? 0xedb88320u ^ c >> 1 : c >> 1;
        table[i] = c;
    }
    for (i = 0; i < sizeof text; i++)
        text[i] = random_word(&state) >> 16;
    for (i = 0; i < 256; i++)
        next_state[i >> 4][i & 15] = random_word(&state) >> 28;
    for (i = 0; i < N; i++) {
        unsigned at = (i * 389) & (N - 1);
        nodes[at].next = head;
        nodes[at].key = i;
        head = &nodes[at];
    }
}

void one_round(unsigned seed)
{
    int i;

    for (i = 0; i < N; i++)
        numbers[i] = random_word(&seed) >> 8;
    shell_sort(numbers, N);
    result += numbers[N / 2] + checksum(text, sizeof text) + walk() + automaton();
}

void measured_loop(int iterations)
{
    do
        one_round(iterations);
    while (--iterations);
}

int main(void)
{
    prepare();
    measured_loop(COLD_PASS);
    done();
    measured_loop(16);
    done();
    return 0;
}
