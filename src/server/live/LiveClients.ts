import type { ServerResponse } from 'node:http'

/** Bytes that may wait for one client: who reads slower is let go and comes back where it was. */
const mostWaiting = 64 * 1024

/** The pages that listen, and how many of them come from one address. */
export class LiveClients {
  readonly #clients = new Set<ServerResponse>()
  readonly #perAddress = new Map<string, number>()

  get size(): number {
    return this.#clients.size
  }

  /** How many come from an address. */
  from(address: string): number {
    return this.#perAddress.get(address) ?? 0
  }

  /** Takes a client in until it goes. */
  add(client: ServerResponse, address: string): void {
    this.#clients.add(client)
    this.#perAddress.set(address, this.from(address) + 1)
    client.once('close', () => this.#forget(client, address))
  }

  /** Tells everybody; the words are packed once for all of them. */
  tell(text: string): void {
    if (text === '') return
    const bytes = Buffer.from(text)
    for (const client of this.#clients) {
      if (client.writableLength > mostWaiting) client.destroy()
      else client.write(bytes)
    }
  }

  /** A line that says nothing, for those between us and the client who close what is silent. */
  beat(): void {
    this.tell(':\n\n')
  }

  /** Lets everybody go; they ask again. */
  end(): void {
    for (const client of this.#clients) client.end()
  }

  #forget(client: ServerResponse, address: string): void {
    this.#clients.delete(client)
    const left = this.from(address) - 1
    if (left > 0) this.#perAddress.set(address, left)
    else this.#perAddress.delete(address)
  }
}
