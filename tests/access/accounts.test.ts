import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createStaff, type Staff } from '../factories/createStaff.ts'
import { openTestNewsroom, type TestNewsroom } from '../factories/openTestNewsroom.ts'
import { serveApi, type Api } from '../factories/serveApi.ts'

let newsroom: TestNewsroom
let api: Api
let administrator: Staff
let second: Staff
let editor: Staff
let publisher: Staff

beforeAll(async () => {
  newsroom = await openTestNewsroom()
  api = await serveApi()
  administrator = await createStaff(newsroom.payload, 'administrator')
  second = await createStaff(newsroom.payload, 'administrator')
  editor = await createStaff(newsroom.payload, 'editor')
  publisher = await createStaff(newsroom.payload, 'publisher')
}, 600_000)
afterAll(async () => {
  await api.close()
  await newsroom.close()
})

const rolesOf = async ({ user }: Staff) =>
  (await newsroom.payload.findByID({ collection: 'users', id: user.id })).roles
const promotion = { roles: ['administrator', 'editor', 'publisher', 'factChecker'] }

describe('nobody changes their own roles', () => {
  const doors: Record<string, (staff: Staff) => Promise<unknown>> = {
    REST: ({ user, token }) => api.ask(`/users/${user.id}`, { method: 'PATCH', token, body: promotion }),
    'the address of their own account': ({ token }) =>
      api.ask('/users/me', { method: 'PATCH', token, body: promotion }),
    'a bulk update': ({ token }) =>
      api.ask('/users?where[id][exists]=true', { method: 'PATCH', token, body: promotion }),
    GraphQL: ({ user, token }) =>
      api.graphql(
        'mutation($id: String!, $data: mutationUserUpdateInput!) { updateUser(id: $id, data: $data) { id } }',
        { id: user.id, data: promotion },
        token,
      ),
    'a form with files': ({ user, token }) => {
      const body = new FormData()
      body.append('_payload', JSON.stringify(promotion))
      return api.ask(`/users/${user.id}`, { method: 'PATCH', token, body })
    },
    'a new account': ({ token }) =>
      api.ask('/users', {
        method: 'POST',
        token,
        body: { ...promotion, name: 'Shadow', email: 'shadow@monexus.example', password: 'a long password' },
      }),
  }

  test.each(Object.entries(doors))('an editor, through %s', async (_, knock) => {
    await knock(editor)
    expect(await rolesOf(editor)).toEqual(['editor'])
    expect(await rolesOf(publisher)).toEqual(['publisher'])
    const { totalDocs } = await newsroom.payload.count({
      collection: 'users',
      where: { email: { equals: 'shadow@monexus.example' } },
    })
    expect(totalDocs).toBe(0)
  })

  test('nor an administrator', async () => {
    const { user, token } = administrator
    await api.ask(`/users/${user.id}`, { method: 'PATCH', token, body: promotion })
    await api.ask(`/users?where[id][equals]=${user.id}`, { method: 'PATCH', token, body: promotion })
    expect(await rolesOf(administrator)).toEqual(['administrator'])
  })

  test('an administrator changes those of others', async () => {
    const other = await createStaff(newsroom.payload, 'editor')
    const { status } = await api.ask(`/users/${other.user.id}`, {
      method: 'PATCH',
      token: administrator.token,
      body: { roles: ['publisher'] },
    })
    expect(status).toBe(200)
    expect(await rolesOf(other)).toEqual(['publisher'])
  })

  test('nobody is left without a role or with an invented one', async () => {
    for (const roles of [[], ['king'], 'editor administrator', null])
      expect(
        (
          await api.ask(`/users/${editor.user.id}`, {
            method: 'PATCH',
            token: administrator.token,
            body: { roles },
          })
        ).status,
      ).toBe(400)
  })
})

test('a demoted publisher presses no more, with the token of before', async () => {
  const staff = await createStaff(newsroom.payload, 'publisher')
  await newsroom.payload.update({ collection: 'users', id: staff.user.id, data: { roles: ['editor'] } })
  expect(
    (await api.ask('/editions/none/press', { method: 'POST', token: staff.token, body: {} })).status,
  ).toBe(403)
})

describe('an administrator stays', () => {
  test('however many are removed at once', async () => {
    const { status } = await api.ask('/users?where[roles][contains]=administrator', {
      method: 'DELETE',
      token: administrator.token,
    })
    expect(status).toBe(200)
    const { docs } = await newsroom.payload.find({
      collection: 'users',
      where: { roles: { contains: 'administrator' } },
    })
    expect(docs.map((one) => one.id)).toEqual([administrator.user.id])
    expect((await api.ask('/articles', { token: second.token })).status).toBe(403)
  })

  test('and is not removed by anybody', async () => {
    const { user, token } = administrator
    expect((await api.ask(`/users/${user.id}`, { method: 'DELETE', token })).status).toBe(403)
    await expect(newsroom.payload.delete({ collection: 'users', id: user.id })).rejects.toMatchObject({
      data: { code: 'last-administrator' },
    })
  })
})

describe('the way in', () => {
  test('there is no registering oneself', async () => {
    const body = {
      name: 'Eve',
      email: 'eve@monexus.example',
      password: 'a long password',
      roles: ['administrator'],
    }
    for (const path of ['/users/first-register', '/users'])
      expect((await api.ask(path, { method: 'POST', body })).status).toBe(403)
    const answer = await api.graphql(
      'mutation($data: mutationUserInput!) { createUser(data: $data) { id } }',
      { data: body },
    )
    expect(answer.body.errors?.[0]?.extensions?.statusCode).toBe(403)
  })

  test('closes after five wrong passwords, also to the right one, and an administrator opens it', async () => {
    const { email, password } = await createStaff(newsroom.payload, 'editor')
    const login = (word: string) =>
      api.ask('/users/login', { method: 'POST', body: { email, password: word } })
    for (let attempt = 0; attempt < 5; attempt += 1) expect((await login('wrong password')).status).toBe(401)
    expect((await login(password)).status).toBe(401)
    const unlock = (token?: string) =>
      api.ask('/users/unlock', { method: 'POST', ...(token ? { token } : {}), body: { email } })
    expect((await unlock()).status).toBe(403)
    expect((await unlock(editor.token)).status).toBe(403)
    expect((await unlock(administrator.token)).status).toBe(200)
    expect((await login(password)).status).toBe(200)
  })

  test('says the same of an account that is there and one that is not', async () => {
    const ask = (path: string, body: unknown) => api.ask(path, { method: 'POST', body })
    const [there, missing] = [editor.email, 'nobody@monexus.example']
    const forgot = await Promise.all(
      [there, missing].map((email) => ask('/users/forgot-password', { email })),
    )
    expect(forgot[0]?.status).toBe(forgot[1]?.status)
    expect(forgot[0]?.text).toBe(forgot[1]?.text)
    expect(forgot[0]?.text).not.toContain('token')
    const login = await Promise.all(
      [there, missing].map((email) => ask('/users/login', { email, password: 'wrong password' })),
    )
    expect(login[0]?.status).toBe(login[1]?.status)
    expect(login[0]?.text).toBe(login[1]?.text)
  })

  test.each([['short'], [''], [12345678901], ['         '], [' '.repeat(12)], ['\t \u00a0'.repeat(6)]])(
    'takes no weak password: %j',
    async (password) => {
      const { status } = await api.ask(`/users/${editor.user.id}`, {
        method: 'PATCH',
        token: editor.token,
        body: { password },
      })
      expect(status).toBe(400)
      expect(
        (
          await api.ask('/users/login', {
            method: 'POST',
            body: { email: editor.email, password: editor.password },
          })
        ).status,
      ).toBe(200)
    },
  )
})
