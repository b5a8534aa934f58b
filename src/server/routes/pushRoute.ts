import type { Request, RequestHandler, Response } from 'express'
import type { Payload } from 'payload'
import { authenticatePush } from '../../commands/authenticatePush.ts'
import { takePush, type PushTaken } from '../../commands/takePush.ts'
import { looksSigned, type SignedPush } from '../../domain/wire/pushSignature.ts'
import type { Source } from '../../generated/payload-types.ts'
import { clientAddress } from '../live/clientAddress.ts'
import { boundRequests } from '../boundRequests.ts'
import { readBody } from '../readBody.ts'
import { refuseRequest } from '../refuseRequest.ts'

const LARGEST = 2_000_000
const LONGEST = 15_000
const json = /^application\/(?:[\w.-]+\+)?json(?:\s*;\s*charset="?utf-8"?)?\s*$/i

const sentences: Readonly<Record<number, string>> = {
  400: 'The push breaks off.',
  401: 'The push was not accepted: its source, its signature or its time is not right.',
  408: 'The push took too long to arrive.',
  409: 'This push was taken already. Sign it anew to send it again.',
  413: `The push is larger than the newsroom takes: ${String(LARGEST / 1_000_000)} MB at most.`,
  415: 'Push JSON in UTF-8, unpacked: application/json.',
  429: 'Too many pushes. Wait a minute and go on.',
  500: 'The push could not be taken in. Send it again.',
  503: 'Other pushes of this source are being taken in. Send it again.',
}

const refuse = (res: Response, status: number, message = sentences[status] ?? ''): void =>
  refuseRequest(res, status, { errors: [{ message }] })

const bound = boundRequests(refuse)

interface Held {
  push: SignedPush
  source: Source
}

const heldBy = (res: Response): Held => res.locals['push'] as Held

const header = (req: Request, name: string): string => req.get(name)?.trim() ?? ''

const isJson = (req: Request): boolean =>
  json.test(header(req, 'content-type')) && /^(?:identity)?$/i.test(header(req, 'content-encoding'))

/** Who may push and who may not is told only to who signed. */
const authenticate =
  (payload: Payload): RequestHandler =>
  async (req, res, next) => {
    if (!isJson(req)) return refuse(res, 415)
    const signed = {
      timestamp: header(req, 'x-monexus-timestamp'),
      signature: header(req, 'x-monexus-signature'),
    }
    if (!looksSigned(signed, new Date())) return refuse(res, 401)
    const body = await readBody(req, { most: LARGEST, time: LONGEST })
    if ('refused' in body) return refuse(res, body.refused)
    const push = { ...signed, body: body.bytes }
    const code = String(req.params['code'])
    const source = await authenticatePush(payload, { code, push, now: new Date() })
    if (!source) return refuse(res, 401)
    if (source.platform !== 'push')
      return refuse(
        res,
        403,
        `${source.code} is not a source that pushes: set its platform to “Pushed to us”.`,
      )
    res.locals['push'] = { push, source }
    next()
  }

const answerOf = ({ delivered, leftOut, warnings }: PushTaken) => {
  const { counts, older, held, withdrawn, unknown } = delivered
  return { ...counts, withdrawn, older, embargoed: held, unknown, leftOut, warnings }
}

const takeIn = async (payload: Payload, res: Response): Promise<void> => {
  const { push, source } = heldBy(res)
  const result = await takePush(payload, { source, push, now: new Date() })
  if (result.outcome === 'taken') return void res.json(answerOf(result))
  if (result.outcome === 'unreadable') return refuse(res, 422, result.message)
  if (result.outcome === 'repeated') return refuse(res, 409)
  res.setHeader('Retry-After', '2')
  refuse(res, 503)
}

const receive =
  (payload: Payload): RequestHandler =>
  async (_req, res) => {
    try {
      await takeIn(payload, res)
    } catch (error) {
      payload.logger.error({ err: error, source: heldBy(res).source.code }, 'A push could not be taken in.')
      refuse(res, 500)
    }
  }

/**
 * POST /wire/push/<source code>: ninjs or JSON Feed items, signed by their source (see `pushSignature`).
 * 200 with counts; 401 unless it is signed now, with the key of that source; 403 for a source that does
 * not push; 409 for a push taken in whole before; 408, 413, 415, 422, 429, 500 and 503 with a sentence: what is
 * answered with one of the last two may be sent again as it is.
 */
export const pushRoute = (payload: Payload): RequestHandler[] => [
  (_req, res, next) => {
    res.setHeader('Cache-Control', 'no-store')
    next()
  },
  // Strangers are counted by their address, or they could use up what a source is allowed.
  bound(600, { keyGenerator: clientAddress, skipSuccessfulRequests: true }),
  authenticate(payload),
  bound(120, { keyGenerator: (req) => heldBy(req.res as Response).source.id }),
  receive(payload),
]
