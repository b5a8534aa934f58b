import type { NotedAccount } from './loadDemoApart.ts'

interface Opening {
  origin: string
  opened: NotedAccount[]
  /** Where the accounts are noted, if they are. */
  accountsFile: string | null
}

const accountLines = ({ opened, accountsFile }: Opening): string[] => {
  if (opened.length === 0) return []
  const width = Math.max(...opened.map((one) => one.email.length))
  const note = accountsFile ? ` They are also in ${accountsFile}.` : ''
  return [
    '',
    `Accounts, shown this once.${note}`,
    ...opened.map(({ role, email, password }) => `  ${role.padEnd(14)} ${email.padEnd(width)}  ${password}`),
  ]
}

/** What whoever started the newsroom needs to know: where it is and how to get in. */
export const announce = (opening: Opening): string =>
  [
    '',
    `The paper   ${opening.origin}/`,
    `The admin   ${opening.origin}/admin`,
    ...accountLines(opening),
    '',
  ].join('\n')
