import { correctArticle } from '../../src/commands/correctArticle.ts'
import { killArticle } from '../../src/commands/killArticle.ts'
import { openNewsroom } from '../../src/server/openNewsroom.ts'
import { press } from './printedEdition.ts'

/**
 * Prints the edition PRESS_EDITION as often as PRESS_TIMES says, corrects every article of AMEND_CORRECT and
 * kills every article of AMEND_KILL, all at once; answers what was refused.
 */
const settings = process.env
const payload = await openNewsroom()
const listed = (name: string): string[] => (settings[name] ?? '').split(',').filter((id) => id !== '')
const order = { by: null, now: () => new Date() }
const acts = [
  ...Array.from({ length: Number(settings['PRESS_TIMES']) }, () =>
    press(payload, String(settings['PRESS_EDITION'])),
  ),
  ...listed('AMEND_CORRECT').map((article, place) =>
    correctArticle(payload, {
      ...order,
      article,
      kind: 'update',
      whatWasWrong: '',
      whatChanged: `Seen from process ${String(process.pid)}, ${String(place)}.`,
    }),
  ),
  ...listed('AMEND_KILL').map((article) =>
    killArticle(payload, { ...order, article, reason: 'Nothing of it was so.' }),
  ),
]
const refused = (await Promise.allSettled(acts)).flatMap((one) =>
  one.status === 'rejected' ? [String(one.reason instanceof Error ? one.reason.message : one.reason)] : [],
)
process.stdout.write(`${JSON.stringify(refused)}\n`)
process.exit(0)
