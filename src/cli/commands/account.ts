import type { Payload } from 'payload'
import { z } from 'zod'
import { createAccount } from '../../commands/createAccount.ts'
import { role } from '../../domain/permissions/role.ts'

const order = z.object({
  email: z.email('is no e-mail address'),
  roles: z
    .string()
    .transform((text) => text.split(',').map((one) => one.trim()))
    .pipe(z.array(role).min(1)),
  name: z.string().min(1).optional(),
})

/** `monexus account <email> --roles …`: prints the account's new password. 0 done, 2 not readable. */
export const account = async (
  payload: Payload,
  asked: unknown,
  say: (line: string) => void,
): Promise<number> => {
  const parsed = order.safeParse(asked)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    say(`--${String(issue?.path[0] ?? 'email')}: ${issue?.message ?? 'is not readable'}`)
    return 2
  }
  const { email, roles, name } = parsed.data
  const { password } = await createAccount(payload, { email, roles, name: name ?? email })
  say(`${roles.join(',')}\t${email}\t${password}`)
  return 0
}
