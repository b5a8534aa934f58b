import type { IncomingMessage, ServerResponse } from 'node:http'

/** Answers with JSON made for the question, with a status and headers where it says so. */
export const serveJson =
  (answer: (query: URLSearchParams) => unknown, status = 200, headers: Record<string, string> = {}) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    const { searchParams } = new URL(request.url ?? '', 'http://any.example')
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
    response.end(JSON.stringify(answer(searchParams)))
  }
