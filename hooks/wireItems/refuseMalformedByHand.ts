import type { CollectionBeforeOperationHook } from 'payload'
import { refuseMalformedInput } from '../refuseMalformedInput.ts'

/** What the wire brought is cleaned where it comes in, and its record kept as it came; people’s words are judged. */
export const refuseMalformedByHand: CollectionBeforeOperationHook = (asked) =>
  asked.req.user ? refuseMalformedInput(asked) : undefined
