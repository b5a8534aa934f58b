import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'

export interface Heard {
  id: string
  event: string
  data: Record<string, unknown>
}

export interface Listener {
  answer: IncomingMessage
  /** What was heard so far, in order. */
  heard: Heard[]
  /** Waits until something of this kind was heard, and answers it. */
  hear: (isMeant: (one: Heard) => boolean) => Promise<Heard>
  close: () => void
}

const fieldIn = (block: string, name: string): string =>
  new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? ''

/** A client of server-sent events that keeps what it hears. */
export const listen = async (url: string, headers: Record<string, string> = {}): Promise<Listener> => {
  const asked = get(url, { headers, agent: false })
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  const heard: Heard[] = []
  let rest = ''
  const told = new EventTarget()
  answer.setEncoding('utf8').on('data', (piece: string) => {
    const blocks = (rest + piece).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks)
      if (block.includes('data: '))
        heard.push({
          id: fieldIn(block, 'id'),
          event: fieldIn(block, 'event'),
          data: JSON.parse(fieldIn(block, 'data')) as Record<string, unknown>,
        })
    told.dispatchEvent(new Event('heard'))
  })
  answer.on('error', () => undefined)
  const hear: Listener['hear'] = async (isMeant) => {
    for (;;) {
      const found = heard.find(isMeant)
      if (found) return found
      await once(told, 'heard')
    }
  }
  return { answer, heard, hear, close: () => asked.destroy() }
}
