/*
 * Counts words of standard input, and shows the runtime: arguments, printf, malloc, 64-bit
 * arithmetic, the machine's own clock.
 */
#include "runtime.h"

struct node {
    struct node *next;
    long long square;
};

int main(int argc, char **argv) {
    struct node *list = 0;
    unsigned long long product = 1;
    unsigned before = cycles();
    int words = 0, inside = 0, c, i;
    while ((c = getchar()) >= 0) {
        int letter = c != ' ' && c != '\n';
        words += letter && !inside;
        inside = letter;
    }
    for (i = 1; i <= 20; i++) {
        struct node *n = malloc(sizeof *n);
        n->next = list;
        n->square = (long long)i * i;
        list = n;
        product *= (unsigned)i;
    }
    for (i = 0; i < argc; i++) printf("argument %d: %s\n", i, argv[i]);
    printf("%d words, 20! = %llu, / 1000000007 rest %llu, newest square %lld\n", words, product,
           product % 1000000007u,
           list->square);
    printf("[%5d] [%-5d] [%05d] [%x] [%.3s] [%c] [%lld]\n", -42, -42, -42, 0xbeef, "abcdef", '!',
           -1234567890123ll);
    printf("it took %s\n", cycles() - before > 1000 ? "a while" : "no time");
    return words;
}
