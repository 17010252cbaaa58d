/* What another program turns into by execve(). */
#include "check.h"

static volatile int counter = 41;

int main(void)
{
    return ++counter;
}
