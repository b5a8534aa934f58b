import { z } from 'zod'

/** `same`: one post or one text. `near`: copies, in other words where it says what differs. `conflict`: copies that contradict each other. */
export const alikeKind = z.enum(['same', 'near', 'conflict'])
export type AlikeKind = z.infer<typeof alikeKind>
