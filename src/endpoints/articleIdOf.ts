import type { PayloadRequest } from 'payload'
import { idInPath } from './idInPath.ts'

/** The id in an article endpoint’s address. @throws InputRefused without one. */
export const articleIdOf = (req: PayloadRequest): string => idInPath(req, 'Name the article in the address.')
