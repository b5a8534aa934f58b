/** Minutes between polls of a source where nobody chose otherwise. */
export const usualMinutes = 10
