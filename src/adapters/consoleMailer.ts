import type { EmailAdapter } from 'payload'

/**
 * Mail for newsrooms that have not set up any: it is logged instead of sent. The text of a mail may
 * hold a link that opens an account, so only recipient and subject are logged.
 */
export const consoleMailer: EmailAdapter = ({ payload }) => ({
  name: 'console',
  defaultFromAddress: 'desk@monexus.example',
  defaultFromName: 'Monexus',
  sendEmail: async ({ to, subject }) => {
    payload.logger.warn({ to, subject }, 'Mail is not set up: this message was not sent.')
  },
})
