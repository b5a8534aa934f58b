import type { Payload } from 'payload'
import { synthesisForm, type SynthesisForm } from '../../domain/synthesis/synthesisOrder.ts'
import { synthesisTemplate, type SynthesisTemplate } from '../../domain/synthesis/synthesisTemplate.ts'
import { templates } from '../../domain/synthesis/templates.data.ts'
import type { SynthesisFormSettings } from '../../generated/payload-types.ts'

const readOne = (settings: SynthesisFormSettings, form: SynthesisForm): SynthesisTemplate => {
  const { parts, words, guidance } = settings[form]
  const headings = form === 'explainer' ? settings.explainer.headings : null
  const read = synthesisTemplate.safeParse({ parts, words, guidance: guidance ?? '', headings })
  // Settings nobody saved yet have no parts in SQLite.
  return read.success ? read.data : templates[form]
}

/** The forms of a synthesis as the house has laid them out. */
export const readForms = async (payload: Payload): Promise<Record<SynthesisForm, SynthesisTemplate>> => {
  const settings = await payload.findGlobal({ slug: 'synthesis-forms', depth: 0 })
  const [brief, report, explainer] = synthesisForm.options.map((form) => readOne(settings, form))
  return {
    brief: brief ?? templates.brief,
    report: report ?? templates.report,
    explainer: explainer ?? templates.explainer,
  }
}
