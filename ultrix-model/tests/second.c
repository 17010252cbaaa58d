/* The image that execve() puts in place of another program's. */
#include "check.h"

static volatile int counter = 41;

int main(void)
{
    return ++counter;
}
