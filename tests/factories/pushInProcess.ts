import express from 'express'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { openNewsroom } from '../../src/server/openNewsroom.ts'
import { pushRoute } from '../../src/server/routes/pushRoute.ts'

/** Takes pushes on a port of this machine, which it prints. */
const payload = await openNewsroom()
const server = express().post('/wire/push/:code', pushRoute(payload)).listen(0, '127.0.0.1')
await once(server, 'listening')
process.stdout.write(`${JSON.stringify((server.address() as AddressInfo).port)}\n`)
