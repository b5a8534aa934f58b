'use client'
import { Button, toast, useConfig, useForm, useFormFields, useFormProcessing } from '@payloadcms/ui'
import { blockingFindings } from '../domain/publication/blockingFindings.ts'
import { refusalSentence } from '../domain/publication/refusalSentence.ts'
import { waitsForChecker } from '../domain/publication/waitsForChecker.ts'
import { revealPanel } from './revealPanel.ts'
import { useArticleGate } from './useArticleGate.ts'

const waiting: Record<string, string> = {
  'in-check': 'The article is with the fact-checkers.',
  cleared: 'The article is cleared and waits for a publisher.',
  killed: 'This article was killed. Only a publisher brings it back.',
}

/** For those who do not publish: asks the gate, then sends the article to fact-check. */
export const AskToPublish = () => {
  const { id, ask } = useArticleGate()
  const { submit } = useForm()
  const { config } = useConfig()
  const processing = useFormProcessing()
  const stage = useFormFields(([fields]) => String(fields['stage']?.value ?? 'draft'))

  const send = async (article: string): Promise<void> => {
    const sent = await submit({
      action: `${config.serverURL}${config.routes.api}/articles/${article}?draft=true&depth=0`,
      method: 'PATCH',
      overrides: { _status: 'draft', stage: 'in-check' },
      skipValidation: true,
      disableSuccessStatus: true,
    })
    if (sent) toast.success('Sent to fact-check.')
  }
  const askToPublish = async (): Promise<void> => {
    const answer = await ask()
    if (id === null || !answer.ok)
      return void toast.error(answer.ok ? 'Save the draft first.' : answer.sentence)
    const mine = answer.report.findings.filter((one) => !waitsForChecker(one))
    if (blockingFindings(mine).length > 0) {
      toast.error(refusalSentence(mine))
      return revealPanel(id)
    }
    const sentence = waiting[stage]
    if (sentence) return void toast.info(sentence)
    await send(id)
  }

  return (
    <Button
      buttonStyle="primary"
      disabled={processing}
      id="action-ask-to-publish"
      margin={false}
      onClick={() => void askToPublish()}
      size="medium"
      type="button"
    >
      Ask to publish
    </Button>
  )
}
