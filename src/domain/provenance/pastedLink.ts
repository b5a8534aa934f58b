import { z } from 'zod'
import { linkKind } from './linkIdentity.ts'

/** What an address pasted into a body names, and which link of the article names the same already. */
export const pastedLink = z.object({
  kind: linkKind,
  platform: z.string(),
  /** Why it cannot be cited and what to do, null when it can. */
  refusal: z.object({ message: z.string(), fix: z.string() }).nullable(),
  /** The article's own link of that identity. */
  link: z.object({ id: z.string(), number: z.int().min(1) }).nullable(),
})
export type PastedLink = z.infer<typeof pastedLink>
