/** Items held to compare others with, however many a flood brings within the window: the oldest give way. */
export const mostHeld = 50_000
