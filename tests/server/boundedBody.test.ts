import { expect, test } from '@jest/globals'
import express from 'express'
import request from 'supertest'
import { boundedBody } from '../../src/server/middleware/boundedBody.ts'

const newsroom = express().use(boundedBody, (_, res) => res.json({ taken: true }))

test.each([
  ['JSON of 12 MB', 'application/json', 12_000_000, 200],
  ['JSON that no database takes', 'application/json; charset=utf-8', 12_000_001, 413],
  ['a question as long', 'application/x-www-form-urlencoded', 12_000_001, 413],
  ['a form with the largest picture', 'multipart/form-data; boundary=b', 25_000_000, 200],
  ['a form larger than any picture', 'multipart/form-data; boundary=b', 25_000_001, 413],
])('%s is answered as it should be', async (_, type, length, status) => {
  const answer = await request(newsroom).post('/api/users/login').type(type).send('x'.repeat(length))
  expect(answer.status).toBe(status)
})
