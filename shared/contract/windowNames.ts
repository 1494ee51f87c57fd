// Apart from the shapes, so that the preload script carries nothing else.

/** Name under which the preload script gives the page its bridge. */
export const bridgeName = 'kronika'

/** The word with which the page posts its port to itself, for the preload script to hand on. */
export const portGreeting = 'kronika:port'
