/* The price of protection: labels that a loop passes, in another file than it. */
#include "experiments/workloads/protection.h"

void worked(void)
{
}

void protection_sent(void)
{
}

void protection_ask(void)
{
}

void protection_gone(void)
{
}
