/* A check that failed: says where on the console, and ends the program with status 1. */
#include "check.h"

void fail(int line)
{
    char text[] = "check failed in line 0000\n";
    int i;

    for (i = 24; line > 0; i--, line /= 10) text[i] = '0' + line % 10;
    write(2, text, sizeof text - 1);
    exit(1);
}
