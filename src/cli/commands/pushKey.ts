import type { Payload } from 'payload'
import { findSource } from '../../commands/findSource.ts'
import { keyOfPush } from '../../commands/keyOfPush.ts'
import { UnknownSource } from '../../errors/UnknownSource.ts'
import type { Source } from '../../generated/payload-types.ts'

interface Asked {
  code: string
  /** Voids the key there was. */
  renew: boolean
}

type Out = (line: string) => void

const REFUSED = 1

const renewed = (payload: Payload, { id, push }: Source): Promise<Source> =>
  payload.update({
    collection: 'sources',
    id,
    data: { push: { generation: (push?.generation ?? 1) + 1 } },
    depth: 0,
  })

const show = (source: Source, renew: boolean, out: Out): void => {
  out(keyOfPush(source))
  out(
    renew
      ? `${source.code} signs with this key from now on; the one before is void.`
      : `${source.code} signs with this key. Whoever has it can write on your wire as ${source.code}.`,
  )
}

/**
 * `monexus push-key <CODE> [--renew]`: prints the key a source signs its pushes with, on the first line.
 * Answers the exit code: 0 printed, 1 refused in a sentence.
 */
export const pushKey = async (payload: Payload, { code, renew }: Asked, out: Out): Promise<number> => {
  try {
    const source = await findSource(payload, code)
    if (source.platform !== 'push') {
      out(`${source.code} is not a source that pushes: set its platform to “Pushed to us” first.`)
      return REFUSED
    }
    show(renew ? await renewed(payload, source) : source, renew, out)
    return 0
  } catch (error) {
    if (!(error instanceof UnknownSource)) throw error
    out(error.message)
    return REFUSED
  }
}
