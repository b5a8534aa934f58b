import type { Payload } from 'payload'

interface Alarm {
  headline: string
  note: string
}

/** Mails an alarm to where the policy says; a mailer that fails undoes nothing. */
export const mailAlarm = async (payload: Payload, { headline, note }: Alarm): Promise<void> => {
  try {
    const { alarmMail } = await payload.findGlobal({ slug: 'policy', depth: 0 })
    if (!alarmMail) return
    const title = headline.replace(/\s+/g, ' ').trim() || 'An article without a headline'
    await payload.sendEmail({
      to: alarmMail,
      subject: `Alarm: not printed as asked (${title})`,
      text: `${title}\n\n${note}\n`,
    })
  } catch (error) {
    payload.logger.error({ err: error, headline }, 'An alarm could not be mailed.')
  }
}
