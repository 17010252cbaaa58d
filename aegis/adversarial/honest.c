/*
 * Computes and hands over when its slice ends: what a victim's share is compared with.
 * Outcome: runs.
 */
int main(void)
{
    for (;;)
        ;
}
