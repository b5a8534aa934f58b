import { environment } from '../adapters/environment.ts'
import { pushKey } from '../domain/wire/pushSignature.ts'
import type { Source } from '../generated/payload-types.ts'

/** The key a source signs its pushes with. */
export const keyOfPush = ({ id, push }: Pick<Source, 'id' | 'push'>): string =>
  pushKey({ secret: environment().PAYLOAD_SECRET, source: id, generation: push?.generation ?? 1 })
