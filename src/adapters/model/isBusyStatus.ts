/** Anthropic’s own status for a server with too much to do is 529. */
const busy = new Set([429, 503, 529])

/** Whether a server asks to be asked again later. */
export const isBusyStatus = (status: number): boolean => busy.has(status)
