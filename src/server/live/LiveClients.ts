import type { ServerResponse } from 'node:http'
import { eventText, type LiveEvent } from './liveEvent.ts'

/** Bytes that may wait for one client: who reads slower is let go and comes back where it was. */
const mostWaiting = 64 * 1024

/** More are sent away for a moment, so that pages are still served. */
const mostClients = 20_000

/** The pages that listen. */
export class LiveClients {
  readonly #clients = new Set<ServerResponse>()

  get size(): number {
    return this.#clients.size
  }

  get isFull(): boolean {
    return this.#clients.size >= mostClients
  }

  /** Takes a client in until it goes. */
  add(client: ServerResponse): void {
    this.#clients.add(client)
    client.once('close', () => this.#clients.delete(client))
  }

  /** Tells everybody. */
  tell(event: LiveEvent): void {
    this.#write(eventText(event))
  }

  /** A line that says nothing, for those between us and the client who close what is silent. */
  beat(): void {
    this.#write(':\n\n')
  }

  /** Lets everybody go; they ask again. */
  end(): void {
    for (const client of this.#clients) client.end()
  }

  #write(text: string): void {
    for (const client of this.#clients) {
      if (client.writableLength > mostWaiting) client.destroy()
      else client.write(text)
    }
  }
}
