/* What the unharmed victim keeps to itself. */
#ifndef EXOS_HOSTILE_NEIGHBOUR_H
#define EXOS_HOSTILE_NEIGHBOUR_H

/* A word that no program file holds: it is made of its complement. */
#define SECRET (~hidden_secret)
static const volatile unsigned hidden_secret = 0xa13d1855;

#endif
