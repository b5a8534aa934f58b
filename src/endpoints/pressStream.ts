import { APIError } from 'payload'
import type { PressStep } from '../domain/editions/pressStep.ts'

type Act = (tell: (step: PressStep) => void) => Promise<unknown>

const refusalOf = (error: unknown): unknown =>
  error instanceof APIError && error.isPublic
    ? { status: error.status, errors: [{ message: error.message, data: error.data as unknown }] }
    : {
        status: 500,
        errors: [{ message: 'The press broke down. Reload the page to see whether it printed.' }],
      }

/**
 * An answer that comes line by line, each line a JSON object: `{ step }` as each step begins, at last what
 * the act answers, or `{ status, errors }` when it was refused. Whoever goes away stops nothing.
 */
export const pressStream = (act: Act): Response => {
  const encoder = new TextEncoder()
  let open = true
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const send = (line: unknown): void => {
        if (open) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`))
      }
      send(await act((step) => send({ step })).catch(refusalOf))
      if (open) controller.close()
    },
    cancel() {
      open = false
    },
  })
  return new Response(body, {
    headers: {
      'Content-Type': 'application/x-ndjson',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    },
  })
}
