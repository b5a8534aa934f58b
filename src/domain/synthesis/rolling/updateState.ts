import { z } from 'zod'

/** `open` until an editor dismisses it, or print says so or the story moved on (`settled`). */
export const updateState = z.enum(['open', 'dismissed', 'settled'])
